/** An exact amount in hundredths: 1.25 credits is 125. Always a safe integer; may be negative. */
export type Hundredths = number;

/** Conversions at the edges of the system. Inside, amounts stay {@link Hundredths}. */
export const Credits = {
  /**
   * Reads a decimal such as `12`, `12.5` or `-0.25`.
   * @returns hundredths, or `undefined` when the text is not a decimal with at most two places.
   */
  parse(text: string): Hundredths | undefined {
    const match = /^([+-]?)(\d{1,12})(?:\.(\d{1,2})0*)?$/.exec(text.trim());
    if (!match) return undefined;
    const amount = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0'));
    return match[1] === '-' && amount !== 0 ? -amount : amount;
  },

  /** The shortest decimal: 1250 → `12.5`, 100 → `1`. */
  format(amount: Hundredths): string {
    const whole = Math.trunc(Math.abs(amount) / 100);
    const rest = Math.abs(amount) % 100;
    const fraction = rest === 0 ? '' : `.${String(rest).padStart(2, '0').replace(/0$/, '')}`;
    return `${amount < 0 ? '-' : ''}${whole}${fraction}`;
  },

  /** Always two places, for tables and prints: 1250 → `12.50`. */
  formatFixed(amount: Hundredths): string {
    const absolute = Math.abs(amount);
    return `${amount < 0 ? '-' : ''}${Math.trunc(absolute / 100)}.${String(absolute % 100).padStart(2, '0')}`;
  },

  /** A JSON number for interchange files, e.g. 1225 → 12.25. Exact to the hundredth. */
  toNumber(amount: Hundredths): number {
    return amount / 100;
  },
} as const;
