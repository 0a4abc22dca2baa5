/**
 * Bytes as letters and digits that survive a pencil, a phone call and a QR code: no I, L, O, U, no lower case
 * (Crockford's alphabet). Knows no game.
 */

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5;

export function toBase32(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let count = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    count += 8;
    while (count >= BITS) {
      count -= BITS;
      text += ALPHABET.charAt((held >> count) & 31);
    }
    held &= (1 << count) - 1;
  }
  return count === 0 ? text : text + ALPHABET.charAt((held << (BITS - count)) & 31);
}

/** Null when a letter is not of the alphabet. Small letters, gaps and look-alikes are read as what they mean. */
export function fromBase32(text: string): Uint8Array | null {
  const letters = text
    .toUpperCase()
    .replaceAll(/[\s\-‐-―.]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  const bytes: number[] = [];
  let held = 0;
  let count = 0;
  for (const letter of letters) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) return null;
    held = (held << BITS) | value;
    count += BITS;
    if (count >= 8) {
      count -= 8;
      bytes.push((held >> count) & 255);
      held &= (1 << count) - 1;
    }
  }
  return Uint8Array.from(bytes);
}
