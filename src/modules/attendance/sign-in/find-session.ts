import type { Database, Transaction } from '../../../platform/database/database';
import type { SessionHalf } from '../../classes/public';
import { attendanceErrors } from '../attendance.errors';

export interface SessionHead {
  readonly id: number;
  readonly classId: number;
  readonly day: string;
  readonly half: SessionHalf;
  readonly topic: string;
  readonly place: string;
  readonly classTitle: string;
}

/** @throws DomainError SESSION_NOT_FOUND, also when it is of another class than the one named */
export async function findSession(on: Database | Transaction, sessionId: number, classId?: number): Promise<SessionHead> {
  const rows = (await on.query(
    `SELECT s.id, s.class_id AS classId, s.day, s.half, s.topic, IF(s.place <> '', s.place, IFNULL(v.name, '')) AS place, c.title AS classTitle
       FROM class_session s JOIN training_class c ON c.id = s.class_id LEFT JOIN venue v ON v.id = s.venue_id WHERE s.id = ?`,
    [sessionId],
  )) as SessionHead[];
  const [row] = rows;
  if (!row || (classId !== undefined && row.classId !== classId)) throw attendanceErrors.sessionNotFound({ sessionId });
  return row;
}
