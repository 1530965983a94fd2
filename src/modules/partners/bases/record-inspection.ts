import { CRITERIA, gradeOf, INSPECTION_CRITERIA, totalOf, type InspectionScores } from '#contracts';
import { addDays, trainingDayAt, type TrainingDay } from '#kernel';
import type { Transaction } from '../../../platform/database/database';
import { recordAudit } from '../../audit/public';
import { baseErrors } from '../partners.errors';
import type { InspectionKind } from './base-inspection.entity';
import { isOver } from './base-states';
import { authorColumns, findBase, type Authorship, type BaseRow } from './find-base';
import { moveBase } from './move-base';

/** A year: a base is examined again in every one. */
const EXAMINED_AGAIN_AFTER_DAYS = 365;

export interface Inspection {
  readonly visitedOn: TrainingDay;
  readonly inspectors: string;
  readonly scores: InspectionScores;
  readonly remarks: string;
  /** A year after the visit when absent. */
  readonly nextExaminationOn?: TrainingDay;
}

/**
 * Records a visit: before the first agreement the admission inspection, afterwards a re-examination. The base takes its grade.
 * @throws DomainError BASE_NOT_FOUND, BASE_STATE_REFUSES, SCORE_TOO_HIGH, VISIT_AHEAD
 */
export async function recordInspection(tx: Transaction, baseId: number, inspection: Inspection, by: Authorship): Promise<void> {
  const base = await findBase(tx, baseId, 'locked');
  if (isOver(base.state)) throw baseErrors.stateRefuses({ baseId, state: base.state, wanted: 'inspected' });
  assertScores(inspection.scores);
  const today = trainingDayAt(by.at);
  if (inspection.visitedOn > today) throw baseErrors.visitAhead({ visitedOn: inspection.visitedOn, today });
  const total = totalOf(inspection.scores);
  const grade = gradeOf(total);
  const kind: InspectionKind = base.state === 'applied' || base.state === 'inspected' ? 'admission' : 're_examination';
  await insertInspection(tx, { base, inspection, kind, total, by });
  await tx.query('UPDATE teaching_base SET grade = ?, next_examination_on = ? WHERE id = ?', [
    grade, inspection.nextExaminationOn ?? addDays(inspection.visitedOn, EXAMINED_AGAIN_AFTER_DAYS), baseId,
  ]);
  if (base.state === 'applied') await moveBase(tx, base, 'inspected', { reason: '', by });
  await recordAudit(tx, {
    actor: by.actor,
    action: 'teaching_base.inspected',
    summary: { zh: `考察教学基地 ${base.name}：${total} 分`, en: `Inspected the teaching base ${base.name}: ${total} points` },
    subject: { kind: 'teaching_base', id: baseId },
    before: { grade: base.grade },
    after: { kind, ...inspection, total, grade },
  });
}

function assertScores(scores: InspectionScores): void {
  for (const criterion of CRITERIA) {
    const [score, most] = [scores[criterion], INSPECTION_CRITERIA[criterion]];
    if (score > most) throw baseErrors.scoreTooHigh({ criterion, score, most });
  }
}

interface NewInspection {
  readonly base: BaseRow;
  readonly inspection: Inspection;
  readonly kind: InspectionKind;
  readonly total: number;
  readonly by: Authorship;
}

async function insertInspection(tx: Transaction, { base, inspection, kind, total, by }: NewInspection): Promise<void> {
  await tx.query(
    `INSERT INTO base_inspection (base_id, kind, visited_on, inspectors, ${CRITERIA.join(', ')}, total, grade, remarks, recorded_by, recorded_by_name, recorded_at) VALUES (?)`,
    [[
      base.id, kind, inspection.visitedOn, inspection.inspectors, ...CRITERIA.map((criterion) => inspection.scores[criterion]),
      total, gradeOf(total), inspection.remarks, ...authorColumns(by),
    ]],
  );
}
