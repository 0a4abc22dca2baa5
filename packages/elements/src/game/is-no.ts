/** Whether a word a page writes into an attribute says no, where another element would leave the attribute out. */
export function isNo(value: string | null | undefined): boolean {
  return /^\s*(0|false|never|no|off)\s*$/i.test(value ?? '');
}
