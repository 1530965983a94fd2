import { sayReason } from './class-facts';
import { planningPage, type PlanningFacts } from './planning-facts';
import type { Wording } from './wording';

export interface PlanDecisionFacts extends PlanningFacts {
  readonly approved: boolean;
  readonly reason: string;
}

export const planDecided: Wording<PlanDecisionFacts> = {
  concerns: 'classes.manage',
  name: { zh: '计划批复', en: 'Plans decided on' },
  title: ({ of, title, approved }) => {
    const [zh, en] = of === 'plan' ? ['培训计划', 'training plan'] : ['培训班', 'class'];
    return approved ? { zh: `${zh}“${title}”已批准`, en: `The ${en} “${title}” is approved` } : { zh: `${zh}“${title}”已退回`, en: `The ${en} “${title}” was returned` };
  },
  lines: ({ approved }) => [approved ? { zh: '可以发布了。', en: 'It can be published now.' } : { zh: '请修改后重新提交。', en: 'Change it and hand it in again.' }],
  inboxLines: ({ reason }) => sayReason(reason),
  page: planningPage,
};
