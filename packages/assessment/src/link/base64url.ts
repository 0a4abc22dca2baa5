/** Bytes as letters that an address takes as they are (RFC 4648, section 5), without padding. Knows no document. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BITS = 6;

export function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff;
    bits += 8;
    for (; bits >= BITS; bits -= BITS) text += LETTERS.charAt((held >> (bits - BITS)) & 63);
  }
  return bits > 0 ? text + LETTERS.charAt((held << (BITS - bits)) & 63) : text;
}

/** The bytes, or null where a letter is foreign or the text is not what `toBase64Url` writes. */
export function fromBase64Url(text: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((text.length * BITS) / 8));
  let held = 0;
  let bits = 0;
  let length = 0;
  for (const letter of text) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) return null;
    held = ((held << BITS) | value) & 0xffff;
    bits += BITS;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length] = (held >> bits) & 255;
    length += 1;
  }
  const isWhole = bits < BITS && (held & ((1 << bits) - 1)) === 0;
  return isWhole ? bytes : null;
}
