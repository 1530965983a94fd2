import type { INestApplicationContext } from '@nestjs/common';
import type { Clock, TrainingYear } from '#kernel';
import { PolicyLibrary } from '../../modules/credit-policy/public';
import { FactKinds } from '../../modules/credit-ledger/public';
import { approveDecision, proposeDecision, refuseDecision, type DecisionContent } from '../../modules/credit-registration/public';
import { CLOCK } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { readDemoActors } from './demo-actors';

interface Case {
  readonly content: DecisionContent;
  readonly reason: string;
  readonly documentNo: string;
  readonly outcome?: 'approved' | 'refused';
}

/** The approved one changes a total and nobody's verdict: what the city's records say stays what the city's files say. */
const CASES: readonly Case[] = [
  { content: { kind: 'opening_balance', amountHundredths: 200 }, reason: '由外市调入，调入前学习情况经原单位出具证明', documentNo: '组干〔2026〕8号', outcome: 'approved' },
  { content: { kind: 'exemption' }, reason: '女职工产假，全年在岗不足三个月', documentNo: '卫健〔2026〕21号' },
  { content: { kind: 'reduction', requirement: 'total_min', percent: 50 }, reason: '援派一年，按实际在岗时间折算', documentNo: '组干〔2026〕12号' },
  { content: { kind: 'penalty', amountHundredths: 600 }, reason: '无故缺席点名调训', documentNo: '组干〔2026〕15号', outcome: 'refused' },
];
/** Towards the end of the roster, where no class of the demo year and no test looks for its people. */
const WHOM = 'SELECT s.person_id AS personId FROM standing s WHERE s.training_year = ? AND s.attainment = ? ORDER BY s.person_id DESC LIMIT 2';

/** Decisions on individuals in every state, once; none in a year that no policy judges. */
export async function decideCases(application: INestApplicationContext, year: TrainingYear): Promise<void> {
  const database = application.get(Database);
  const now = application.get<Clock>(CLOCK).now();
  const { department } = await readDemoActors(database);
  const inForce = await application.get(PolicyLibrary, { strict: false }).inForceOrNone(year);
  if (!inForce) return;
  const { policy } = inForce;
  const unit = { accountId: 0, name: '单位人事', personId: null };
  const second = { ...department, accountId: department.accountId ?? 0, personId: null };
  await database.transaction(async (tx) => {
    const [before]: { cases: number }[] = await tx.query('SELECT COUNT(*) AS cases FROM year_decision');
    if (Number(before?.cases) > 0) return;
    const people = [...(await tx.query(WHOM, [year, 'met'])), ...(await tx.query(WHOM, [year, 'not_met']))] as { personId: number }[];
    for (const [index, { content, reason, documentNo, outcome }] of CASES.entries()) {
      const personId = people[index]?.personId;
      if (personId === undefined) continue;
      const decisionId = await proposeDecision(tx, { personId, year, content, reason, documentNo }, policy, unit, now);
      if (outcome === 'refused') await refuseDecision(tx, { decisionId, note: '已补交请假手续' }, second, now);
    }
  });
  const waiting = await database.query<{ id: number }>("SELECT id FROM year_decision WHERE state = 'proposed' AND kind = 'opening_balance'");
  for (const { id } of waiting) await approveDecision(database, application.get(FactKinds, { strict: false }), { decisionId: id, note: '证明齐全' }, second, now);
}
