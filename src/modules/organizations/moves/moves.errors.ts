import { DomainError } from '#kernel';

type Facts = Readonly<Record<string, unknown>>;

/** In order of precedence. */
export const moveErrors = {
  personNotFound: (facts: Facts) => new DomainError('PERSON_NOT_FOUND', 'not_found', { zh: '没有找到该人员，或不在您的管理范围内。', en: 'There is no such person within your reach.' }, facts),
  moveNotFound: (facts: Facts) => new DomainError('MOVE_NOT_FOUND', 'not_found', { zh: '没有找到该变动。', en: 'There is no such move.' }, facts),
  fieldMissing: (facts: Facts) => new DomainError('MOVE_FIELD_MISSING', 'invalid', { zh: '请补齐该类变动所需的内容。', en: 'Complete what a move of this kind needs.' }, facts),
  fieldForeign: (facts: Facts) => new DomainError('MOVE_FIELD_FOREIGN', 'invalid', { zh: '该类变动不涉及所填的内容。', en: 'A move of this kind does not change what was given.' }, facts),
  unitUnknown: (facts: Facts) => new DomainError('MOVE_UNIT_UNKNOWN', 'invalid', { zh: '没有该单位，或该单位在生效日期尚未设立、已经撤销。', en: 'There is no such unit, or it did not stand on that day.' }, facts),
  inFuture: (facts: Facts) => new DomainError('MOVE_IN_FUTURE', 'invalid', { zh: '生效日期不能晚于今天，请到期再登记。', en: 'The day cannot be after today; record the move when it comes.' }, facts),
  beforePosting: (facts: Facts) =>
    new DomainError('MOVE_BEFORE_POSTING', 'conflict', { zh: '生效日期早于现任职的起始日期；如前次变动有误，请先撤销前次变动。', en: 'The day lies before the present posting began; if the last move was wrong, undo it first.' }, facts),
  notInService: (facts: Facts) => new DomainError('MOVE_NOT_IN_SERVICE', 'conflict', { zh: '该人员现无任职，只能登记“返回”。', en: 'The person has no posting now; only a return can be recorded.' }, facts),
  nothingChanges: () => new DomainError('MOVE_CHANGES_NOTHING', 'conflict', { zh: '所填内容与现任职相同。', en: 'Nothing would change.' }),
  notLast: (facts: Facts) => new DomainError('MOVE_NOT_LAST', 'conflict', { zh: '此后又有变动，请先撤销后面的变动。', en: 'Something happened after it; undo that first.' }, facts),
  unitClosed: (facts: Facts) => new DomainError('MOVE_UNIT_CLOSED', 'conflict', { zh: '变动前的单位已撤销，不能撤销该次变动；请另行登记。', en: 'The unit before the move is closed, so it cannot be undone; record another move.' }, facts),
  undone: (facts: Facts) => new DomainError('MOVE_UNDONE', 'conflict', { zh: '该变动已撤销。', en: 'The move was undone already.' }, facts),
};
