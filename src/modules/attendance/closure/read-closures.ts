import type { Database } from '../../../platform/database/database';
import type { ClassDocumentDto, ClosureDto } from './closure.dto';
import type { Outcome } from './judge-trainee';

/** Closings of a class, the latest first, with how many of its trainees reached what. */
export async function readClosures(database: Database, classId: number): Promise<ClosureDto[]> {
  const closures = await database.query<Omit<ClosureDto, 'outcomes'>>(
    `SELECT closure_no AS closureNo, closed_at AS closedAt, closed_by_name AS closedBy, late_reason AS lateReason, reopened_at AS reopenedAt, reopened_by_name AS reopenedBy, reopen_reason AS reopenReason
       FROM class_closure WHERE class_id = ? ORDER BY closure_no DESC`,
    [classId],
  );
  const counts = await database.query<{ closureNo: number; outcome: Outcome; people: number }>(
    'SELECT closure_no AS closureNo, outcome, COUNT(*) AS people FROM class_outcome WHERE class_id = ? GROUP BY closure_no, outcome ORDER BY outcome',
    [classId],
  );
  return closures.map((closure) => ({
    ...closure,
    outcomes: counts.filter(({ closureNo }) => closureNo === closure.closureNo).map(({ outcome, people }) => ({ outcome, people: Number(people) })),
  }));
}

export async function readDocuments(database: Database, classId: number): Promise<ClassDocumentDto[]> {
  return database.query<ClassDocumentDto>(
    'SELECT id, kind, file_name AS fileName, size_bytes AS sizeBytes, reason, author_name AS `by`, at FROM class_document WHERE class_id = ? ORDER BY kind, id',
    [classId],
  );
}
