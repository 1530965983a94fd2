import type { UnitChange } from './unit-act-kinds';
import type { UnitChangeDto } from './unit-acts.dto';
import { unitActErrors } from './unit-acts.errors';

/** The change a form describes. @throws DomainError UNIT_ACT_FIELD_MISSING */
export function changeFrom(typed: UnitChangeDto): UnitChange {
  const { kind, unitId, on } = typed;
  const needed = <Field extends 'intoUnitId' | 'code' | 'name' | 'personIds'>(field: Field): NonNullable<UnitChangeDto[Field]> => {
    const value = typed[field];
    if (value === undefined) throw unitActErrors.fieldMissing({ kind, fields: [field] });
    return value as NonNullable<UnitChangeDto[Field]>;
  };
  const unitKind = typed.unitKind ?? '';
  switch (kind) {
    case 'open':
      return { kind, unitId, on, code: needed('code'), name: needed('name'), unitKind, ...(typed.mergedUnitIds?.length ? { mergedUnitIds: typed.mergedUnitIds } : {}) };
    case 'rename':
      return { kind, unitId, on, name: needed('name'), unitKind };
    case 'merge':
      return { kind, unitId, on, intoUnitId: needed('intoUnitId') };
    case 'split':
      return { kind, unitId, on, code: needed('code'), name: needed('name'), unitKind, personIds: needed('personIds') };
    case 'close':
      return { kind, unitId, on };
  }
}
