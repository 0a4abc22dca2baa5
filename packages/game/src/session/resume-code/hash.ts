/** Short numbers that differ where texts or bytes do (FNV-1a). Against slips, not against forgers. */

export function hash32(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}

export function hash16(text: string): number {
  const hash = hash32(new TextEncoder().encode(text));
  return (hash >>> 16) ^ (hash & 0xffff);
}
