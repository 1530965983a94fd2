import { DomainError } from '#kernel';

/** In order of precedence. */
export const ledgerErrors = {
  entryNotFound: (facts: { trainingYear: number; personId: number; entryNo: number }) =>
    new DomainError('ENTRY_NOT_FOUND', 'not_found', { zh: '没有找到这条学分记录。', en: 'There is no such ledger entry.' }, facts),
  reversalOfReversal: (facts: { entryNo: number }) =>
    new DomainError('ENTRY_IS_REVERSAL', 'conflict', { zh: '冲销记录不能再冲销，请重新登记正确的记录。', en: 'A reversal cannot be reversed; post the right entry instead.' }, facts),
  alreadyReversed: (facts: { entryNo: number }) =>
    new DomainError('ENTRY_ALREADY_REVERSED', 'conflict', { zh: '这条记录已经冲销过。', en: 'This entry has been reversed already.' }, facts),
  yearSealed: (facts: { trainingYear: number }) =>
    new DomainError('YEAR_SEALED', 'conflict', { zh: '该年度学分已封存，不能再登记、认定或冲销；确需更正的，凭文件重新打开年度，或在以后年度补正。', en: 'The credits of that year are sealed: nothing can be posted, decided or reversed in it. Reopen the year by a written order, or correct in a later year.' }, facts),
  checkpointNotFound: (facts: { no: number }) =>
    new DomainError('CHECKPOINT_NOT_FOUND', 'not_found', { zh: '没有找到这个检查点。', en: 'There is no such checkpoint.' }, facts),
  verificationNotFound: (facts: { verificationId: number }) =>
    new DomainError('VERIFICATION_NOT_FOUND', 'not_found', { zh: '没有找到这次核验。', en: 'There is no such verification.' }, facts),
  exportNotKept: (facts: { verificationId: number }) =>
    new DomainError('EXPORT_NOT_KEPT', 'not_found', { zh: '这次核验没有生成核验包，或尚未完成。', en: 'This verification kept no export, or is not finished yet.' }, facts),
};
