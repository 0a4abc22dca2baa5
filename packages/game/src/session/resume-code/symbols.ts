/**
 * Packs choices into bytes, each in as little room as it deserves: one of a thousand takes ten bits, the only one
 * takes none (a range variant of asymmetric numeral systems over one big integer). Knows no game.
 */

/** One choice: `size` of `total` equal parts, from `start`. */
export interface PackedSymbol {
  readonly start: number;
  readonly size: number;
  readonly total: number;
}

/** Choices of a stream, in the order in which they will be read. */
export interface SymbolWriter {
  /** One of `total`, all as likely. */
  pick(index: number, total: number): void;
  /** Something that nearly never is. */
  rarely(isSo: boolean): void;
  text(text: string): void;
  bytes(): Uint8Array;
}

export interface SymbolReader {
  pick(total: number): number;
  rarely(): boolean;
  text(): string;
}

/** The longest text of a stream, in bytes. */
const LONGEST_TEXT = 2 ** 14;
const RARE: PackedSymbol = { start: 255, size: 1, total: 256 };
const USUAL: PackedSymbol = { start: 0, size: 255, total: 256 };

export function createSymbolWriter(): SymbolWriter {
  const symbols: PackedSymbol[] = [];
  const pick = (index: number, total: number): void => {
    if (!Number.isSafeInteger(index) || index < 0 || index >= total)
      throw new RangeError(`symbol ${index} is not one of ${total}`);
    symbols.push({ start: index, size: 1, total });
  };
  return {
    pick,
    rarely: (isSo) => void symbols.push(isSo ? RARE : USUAL),
    text(text) {
      const bytes = new TextEncoder().encode(text);
      pick(bytes.length, LONGEST_TEXT);
      bytes.forEach((byte) => pick(byte, 256));
    },
    bytes() {
      let packed = 0n;
      // Last in, first out.
      for (const { start, size, total } of [...symbols].reverse())
        packed = (packed / BigInt(size)) * BigInt(total) + BigInt(start) + (packed % BigInt(size));
      return toBytes(packed);
    },
  };
}

/** Any bytes can be read: whether they mean something is for the reader's checksum to say. */
export function createSymbolReader(bytes: Uint8Array): SymbolReader {
  let packed = toNumber(bytes);
  const pick = (total: number): number => {
    const index = packed % BigInt(total);
    packed /= BigInt(total);
    return Number(index);
  };
  return {
    pick,
    rarely() {
      const part = packed % BigInt(RARE.total);
      const isSo = part >= BigInt(RARE.start);
      const { start, size, total } = isSo ? RARE : USUAL;
      packed = BigInt(size) * (packed / BigInt(total)) + part - BigInt(start);
      return isSo;
    },
    text() {
      const length = pick(LONGEST_TEXT);
      return new TextDecoder().decode(Uint8Array.from({ length }, () => pick(256)));
    },
  };
}

function toBytes(value: bigint): Uint8Array {
  const digits = value === 0n ? '' : value.toString(16);
  const even = digits.length % 2 === 0 ? digits : `0${digits}`;
  return Uint8Array.from({ length: even.length / 2 }, (_, index) =>
    Number.parseInt(even.slice(index * 2, index * 2 + 2), 16),
  );
}

function toNumber(bytes: Uint8Array): bigint {
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits === '' ? 0n : BigInt(`0x${digits}`);
}
