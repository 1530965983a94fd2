/** `1,234.50` as integer hundredths; a figure that is none stops the test. */
export function hundredths(written: string | null): number {
  const plain = (written ?? '').replaceAll(',', '').replace('−', '-').trim();
  if (!/^-?\d+(\.\d{1,2})?$/.test(plain)) throw new Error(`"${written}" is not a figure`);
  return Math.round(Number(plain) * 100);
}
