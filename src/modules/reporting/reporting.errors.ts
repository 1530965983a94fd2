import { DomainError } from '#kernel';

/** In order of precedence. */
export const reportingErrors = {
  yearNotOpen: (facts: { year: number }) =>
    new DomainError('YEAR_HAS_NO_POLICY', 'not_found', { zh: `${facts.year} 年度尚未启用学分政策。`, en: `No credit policy is in force for ${facts.year} yet.` }, facts),
  asOfInFuture: (facts: { asOf: string; today: string }) =>
    new DomainError('AS_OF_IN_FUTURE', 'invalid', { zh: '查看日期不能晚于今天。', en: 'The day cannot be after today.' }, facts),
  unitNotThen: (facts: { unitId: number; day: string }) =>
    new DomainError('UNIT_NOT_THEN', 'not_found', { zh: `该单位在 ${facts.day} 尚未设立或已经撤销。`, en: `The unit did not stand on ${facts.day}.` }, facts),
  notInService: (facts: { day: string }) =>
    new DomainError('PERSON_NOT_IN_SERVICE', 'not_found', { zh: `该人员在 ${facts.day} 没有任职记录。`, en: `This person has no posting on ${facts.day}.` }, facts),
  exportsUnderWay: (facts: { most: number }) =>
    new DomainError('EXPORTS_UNDER_WAY', 'conflict', { zh: `您已有 ${facts.most} 个文件正在生成，请待其完成或停止后再试。`, en: `${facts.most} files of yours are being written; wait for them or stop one.` }, facts),
  exportTooLarge: (facts: { rows: number }) =>
    new DomainError('EXPORT_TOO_LARGE', 'conflict', { zh: `共 ${facts.rows} 行，超过一张表格的上限，请按单位分别生成。`, en: `${facts.rows} rows are more than a sheet holds; ask for it unit by unit.` }, facts),
  savedFilterNotFound: (facts: { filterId: number }) =>
    new DomainError('SAVED_FILTER_NOT_FOUND', 'not_found', { zh: '没有找到这个常用筛选。', en: 'There is no such saved filter.' }, facts),
  savedFiltersFull: (facts: { most: number }) =>
    new DomainError('SAVED_FILTERS_FULL', 'conflict', { zh: `每个列表最多保存 ${facts.most} 个常用筛选，请先删去不用的。`, en: `A list keeps at most ${facts.most} saved filters; remove one first.` }, facts),
  scheduleNotFound: (facts: { scheduleId: number }) =>
    new DomainError('SCHEDULE_NOT_FOUND', 'not_found', { zh: '没有找到这项定期导出。', en: 'There is no such schedule.' }, facts),
  schedulesFull: (facts: { most: number }) =>
    new DomainError('SCHEDULES_FULL', 'conflict', { zh: `最多设置 ${facts.most} 项定期导出，请先停止不用的。`, en: `At most ${facts.most} schedules; end one first.` }, facts),
  transcriptNeedsPerson: () =>
    new DomainError('TRANSCRIPT_NEEDS_PERSON', 'conflict', { zh: '账号没有对应的人员，不能出具学分证明。', en: 'This account belongs to nobody on the roster, so there is no transcript to issue.' }),
  transcriptNotFound: (facts: { code: string }) =>
    new DomainError('TRANSCRIPT_NOT_FOUND', 'not_found', { zh: '没有找到这份学分证明，请核对编号。', en: 'There is no such transcript; compare the code.' }, facts),
};
