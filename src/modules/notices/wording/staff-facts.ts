import { chinaTime } from '../../../platform/documents/china-time';
import type { ClassFacts } from './class-facts';
import type { Sentence } from './wording';

export type ApprovalStep = 'pending_unit' | 'pending_organisation';

/** Where a unit nominates and decides, and where the organisation department does. */
export function decisionPage({ classId }: ClassFacts, step: ApprovalStep): string {
  return step === 'pending_unit' ? `/seats-to-fill/${classId}` : `/classes/${classId}?tab=people`;
}

/** `审批截止：2026-03-05 18:00`; nothing without an instant. */
export function sayUntil(instant: string | null, { zh, en }: Sentence): readonly Sentence[] {
  if (instant === null) return [];
  const time = chinaTime(new Date(instant));
  return [{ zh: `${zh}：${time}`, en: `${en}: ${time}` }];
}
