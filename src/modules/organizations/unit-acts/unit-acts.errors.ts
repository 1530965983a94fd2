import { DomainError } from '#kernel';

type Facts = Readonly<Record<string, unknown>>;

/** In order of precedence. */
export const unitActErrors = {
  unitNotFound: (facts: Facts) => new DomainError('UNIT_NOT_FOUND', 'not_found', { zh: '没有找到该单位，或不在您的管理范围内。', en: 'There is no such unit within your reach.' }, facts),
  actNotFound: (facts: Facts) => new DomainError('UNIT_ACT_NOT_FOUND', 'not_found', { zh: '没有找到该机构变动。', en: 'There is no such change of units.' }, facts),
  fieldMissing: (facts: Facts) => new DomainError('UNIT_ACT_FIELD_MISSING', 'invalid', { zh: '请补齐该类机构变动所需的内容。', en: 'Complete what a change of this kind needs.' }, facts),
  inFuture: (facts: Facts) => new DomainError('UNIT_ACT_IN_FUTURE', 'invalid', { zh: '生效日期不能晚于今天，请到期再登记。', en: 'The day cannot be after today; record the change when it comes.' }, facts),
  closed: (facts: Facts) => new DomainError('UNIT_CLOSED', 'conflict', { zh: '该单位已撤销。', en: 'The unit is closed.' }, facts),
  isRoot: (facts: Facts) => new DomainError('UNIT_IS_ROOT', 'conflict', { zh: '最上级单位不能并入、分设或撤销。', en: 'A topmost unit can be neither merged, split nor closed.' }, facts),
  intoItself: (facts: Facts) => new DomainError('UNIT_INTO_ITSELF', 'conflict', { zh: '不能并入本单位或其下属单位。', en: 'A unit cannot be merged into itself or a unit below it.' }, facts),
  unfinished: (facts: Facts) => new DomainError('UNIT_ACT_UNFINISHED', 'conflict', { zh: '该单位的上一次机构变动还在转移人员，请稍后再办。', en: 'People of this unit are still being carried over by the last change; try again when it is done.' }, facts),
  undone: (facts: Facts) => new DomainError('UNIT_ACT_UNDONE', 'conflict', { zh: '该机构变动已撤销。', en: 'The change was undone already.' }, facts),
  builtOn: (facts: Facts) => new DomainError('UNIT_ACT_BUILT_ON', 'conflict', { zh: '此后该单位又有机构变动或人员变动，不能整体撤销；请先撤销后面的变动，或另行登记。', en: 'Units or people concerned have changed since, so it cannot be undone as a whole; undo what came later first, or record another change.' }, facts),
  tooEarly: (facts: Facts) => new DomainError('UNIT_ACT_TOO_EARLY', 'conflict', { zh: '生效日期早于该单位已登记的变动，请改用较晚的日期。', en: 'Something recorded of the unit is later than that day; choose a later one.' }, facts),
  nothingChanges: () => new DomainError('UNIT_ACT_CHANGES_NOTHING', 'conflict', { zh: '所填名称和类别与现在相同。', en: 'Nothing would change.' }),
  codeTaken: (facts: Facts) => new DomainError('UNIT_CODE_TAKEN', 'conflict', { zh: '该单位编码已被使用。', en: 'Another unit has this code.' }, facts),
  nameTaken: (facts: Facts) => new DomainError('UNIT_NAME_TAKEN', 'conflict', { zh: '同一上级下已有同名单位。', en: 'A unit of this name stands beside it.' }, facts),
  personElsewhere: (facts: Facts) => new DomainError('UNIT_PERSON_ELSEWHERE', 'conflict', { zh: '所选人员中有人不在该单位任职。', en: 'Somebody chosen does not serve in this unit.' }, facts),
  hasPeople: (facts: Facts) => new DomainError('UNIT_HAS_PEOPLE', 'conflict', { zh: '该单位还有人员任职，请先并入其他单位或调出人员。', en: 'People still serve in this unit; merge it into another or move them first.' }, facts),
  hasUnits: (facts: Facts) => new DomainError('UNIT_HAS_UNITS', 'conflict', { zh: '该单位还有下属单位，请先处理下属单位。', en: 'Units still stand below it; close or merge them first.' }, facts),
};
