import { planningPage, type PlanningFacts } from './planning-facts';
import type { Wording } from './wording';

export const planWaiting: Wording<PlanningFacts> = {
  concerns: 'classes.approve',
  name: { zh: '计划待审批', en: 'Plans to decide on' },
  title: ({ of, title }) => (of === 'plan' ? { zh: `培训计划“${title}”待审批`, en: `The training plan “${title}” waits for your decision` } : { zh: `培训班“${title}”待审批`, en: `The class “${title}” waits for your decision` }),
  lines: () => [{ zh: '审批前可查看重复调训的人员。', en: 'Before you decide, the page shows who is called up repeatedly.' }],
  page: planningPage,
};
