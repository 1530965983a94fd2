import { sayClaims, type ClaimFacts } from './claim-decided';
import { sayReason } from './class-facts';
import type { Wording } from './wording';

export interface BatchReturnedFacts extends ClaimFacts {
  readonly batchNo: number;
}

/** Of a claim that the unit declared for one of its people: the unit has to put it right. */
export const batchReturned: Wording<BatchReturnedFacts> = {
  concerns: 'claims.declare-batch',
  name: { zh: '批量申报退回', en: 'Claims of the unit returned' },
  title: ({ count = 1 }) =>
    count === 1
      ? { zh: '单位批量申报中有一份已退回，请补正', en: 'A claim that you declared for your unit was returned' }
      : { zh: '单位批量申报中有多份已退回，请补正', en: 'Claims that you declared for your unit were returned' },
  lines: () => [{ zh: '补正后重新提交即可，其余各份不受影响。', en: 'Put it right and hand it in again; the others of the batch are not touched.' }],
  inboxLines: ({ reason, ...claims }) => [sayClaims(claims), ...sayReason(reason)],
  page: ({ batchNo }) => `/unit-claims/${batchNo}`,
};
