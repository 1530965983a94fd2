import { midSentence, UNIT_ACT_TERMS } from '#contracts';
import { findHolders } from '../../identity/public';
import type { UNIT_PLAN_LAPSED, UnitActKind } from '../../organizations/public';
import type { NoticeDesk } from '../inbox/notice-desk';
import { nearestHolders } from './nearest-holders';
import type { PayloadOf } from './payload-of';

interface Lapsed {
  readonly accountId: number | null;
  readonly kind: UnitActKind;
  readonly unitName: string;
  readonly unitPath: string;
  readonly on: string;
  readonly zh: string;
  readonly en: string;
}

/** Whoever planned what could not be done on its day; where they look after units no more, those who do. */
export async function tellLapsedUnitPlan(desk: NoticeDesk, { planId, at }: PayloadOf<typeof UNIT_PLAN_LAPSED>): Promise<void> {
  const [plan] = await desk.database.query<Lapsed>(
    "SELECT p.account_id AS accountId, p.kind, u.name AS unitName, u.path AS unitPath, p.due_on AS `on`, p.note_zh AS zh, p.note_en AS en FROM unit_act_plan p JOIN org_unit u ON u.id = p.unit_id WHERE p.id = ? AND p.state = 'lapsed'",
    [planId],
  );
  if (!plan) return;
  const { kind, unitName, unitPath, on, zh, en } = plan;
  const holders = await findHolders(desk.database, { permission: 'units.manage' });
  const planner = holders.filter(({ accountId }) => accountId === plan.accountId);
  const facts = { unitName, act: { zh: UNIT_ACT_TERMS[kind].zh, en: midSentence(UNIT_ACT_TERMS[kind]) }, on, reason: { zh, en } };
  await desk.tell('unit_plan_lapsed', nearestHolders(planner.length > 0 ? planner : holders, { unitPath }).map((accountId) => ({ accountId, facts, toldKey: `unit-plan-lapsed:${planId}` })), new Date(at));
}
