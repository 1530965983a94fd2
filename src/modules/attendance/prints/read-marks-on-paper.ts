import type { Database } from '../../../platform/database/database';

export interface MarkOnPaper {
  readonly state: 'present' | 'late' | 'absent' | 'on_leave';
  readonly signedAt: Date | null;
}

/** By session, then by person. */
export type MarksOnPaper = ReadonlyMap<number, ReadonlyMap<number, MarkOnPaper>>;

export async function readMarksOnPaper(database: Database, classId: number): Promise<MarksOnPaper> {
  const rows = await database.query<MarkOnPaper & { sessionId: number; personId: number }>('SELECT session_id AS sessionId, person_id AS personId, state, signed_at AS signedAt FROM attendance_mark WHERE class_id = ?', [classId]);
  const marks = new Map<number, Map<number, MarkOnPaper>>();
  for (const { sessionId, personId, state, signedAt } of rows) {
    const ofSession = marks.get(sessionId) ?? new Map<number, MarkOnPaper>();
    marks.set(sessionId, ofSession.set(personId, { state, signedAt }));
  }
  return marks;
}
