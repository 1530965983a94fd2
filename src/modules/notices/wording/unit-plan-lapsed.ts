import { dayInWords } from '../../../platform/documents/day-in-words';
import type { Sentence, Wording } from './wording';

export interface LapsedUnitPlanFacts {
  readonly unitName: string;
  readonly act: Sentence;
  readonly on: string;
  readonly reason: Sentence;
}

export const unitPlanLapsed: Wording<LapsedUnitPlanFacts> = {
  concerns: 'units.manage',
  name: { zh: '预定的机构变动未能生效', en: 'A planned change of units has lapsed' },
  title: ({ unitName, act }) => ({ zh: `“${unitName}”预定的机构变动（${act.zh}）未能生效`, en: `The planned change of “${unitName}” (${act.en}) has lapsed` }),
  lines: () => [{ zh: '机构没有变动。请核对机构现状；仍要办理的，在“机构”中重新登记或预定。', en: 'Nothing was changed. Look at the units as they stand; if it is still wanted, record or plan it anew under “Units”.' }],
  inboxLines: ({ on, reason }) => [
    { zh: `预定生效日期：${dayInWords(on, 'zh')}`, en: `Planned for ${dayInWords(on, 'en')}` },
    { zh: `原因：${reason.zh}`, en: `Why: ${reason.en}` },
  ],
  page: () => '/units',
};
