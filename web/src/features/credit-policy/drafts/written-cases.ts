/** A case as the form knows it; whatever else it says stays as it is. */
export interface WrittenCase {
  readonly title: string;
  readonly year?: number;
  readonly profile?: Readonly<Record<string, unknown>>;
  readonly facts?: readonly WrittenFact[];
  readonly gives: { readonly total?: number; readonly verdict?: string };
}

export interface WrittenFact {
  readonly category: string;
  readonly quantity: number;
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/** `undefined` while the list is no JSON list of objects. */
export function readCases(cases: string): readonly WrittenCase[] | undefined {
  try {
    const list: unknown = JSON.parse(cases);
    const whole = Array.isArray(list) && list.every((one) => one !== null && typeof one === 'object' && !Array.isArray(one));
    return whole ? (list as readonly WrittenCase[]) : undefined;
  } catch {
    return undefined; // Half typed: the page shows the text of the list instead.
  }
}

export function writeCases(cases: readonly WrittenCase[]): string {
  return `${JSON.stringify(cases, null, 2)}\n`;
}
