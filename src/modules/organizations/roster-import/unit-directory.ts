import { comparableText } from '../../../platform/workbook/cell-text';

export interface NamedUnit {
  readonly code: string;
  readonly name: string;
}

export type UnitSearch<Unit> = { readonly unit: Unit } | { readonly problem: 'unknown' | 'ambiguous' };

/** Finds a unit by what a roster says of it: its code, or its name when only one unit bears it. */
export class UnitDirectory<Unit extends NamedUnit> {
  private readonly byCode = new Map<string, Unit>();
  private readonly byName = new Map<string, Unit[]>();

  constructor(units: Iterable<Unit>) {
    for (const unit of units) {
      this.byCode.set(comparableText(unit.code), unit);
      const key = comparableText(unit.name);
      this.byName.set(key, [...(this.byName.get(key) ?? []), unit]);
    }
  }

  find(written: string): UnitSearch<Unit> {
    const key = comparableText(written);
    const named = this.byName.get(key) ?? [];
    const unit = this.byCode.get(key) ?? (named.length === 1 ? named[0] : undefined);
    if (unit !== undefined) return { unit };
    return { problem: named.length > 1 ? 'ambiguous' : 'unknown' };
  }
}
