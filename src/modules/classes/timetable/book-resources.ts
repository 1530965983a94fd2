import type { Transaction } from '../../../platform/database/database';
import { isDuplicateKey } from '../../../platform/database/retryable-error';
import { readCourseVersions, readTeachers } from '../../catalog/public';
import { bookVenues, releaseVenue } from '../../partners/public';
import { classErrors } from '../classes.errors';
import type { WantedSession } from './wanted-sessions';

/** @throws DomainError CATALOGUE_ENTRY_UNKNOWN naming the versions and teachers that the catalogue does not have */
export async function assertInCatalogue(tx: Transaction, sessions: readonly WantedSession[]): Promise<void> {
  const versionIds = [...new Set(sessions.flatMap(({ courseVersionId }) => courseVersionId ?? []))];
  const teacherIds = [...new Set(sessions.flatMap((session) => session.teacherIds))];
  const [versions, teachers] = [await readCourseVersions(tx, versionIds), await readTeachers(tx, teacherIds)];
  const unknown = { courseVersionIds: versionIds.filter((id) => !versions.has(id)), teacherIds: teacherIds.filter((id) => !teachers.has(id)) };
  if (unknown.courseVersionIds.length + unknown.teacherIds.length > 0) throw classErrors.notInCatalogue(unknown);
}

/** @throws DomainError TEACHER_TAKEN with the classes they teach then */
export async function bookTeachers(tx: Transaction, classId: number, sessions: readonly (WantedSession & { readonly id: number })[]): Promise<void> {
  await tx.query('DELETE FROM teacher_booking WHERE class_id = ?', [classId]);
  const rows = sessions
    .flatMap(({ id, day, half, teacherIds }) => [...new Set(teacherIds)].map((teacherId) => [teacherId, day, half, classId, id] as const))
    .toSorted((left, right) => left[0] - right[0] || left[1].localeCompare(right[1]) || left[2].localeCompare(right[2]));
  for (const row of rows) {
    await tx.query('INSERT INTO teacher_booking (teacher_id, day, half, class_id, session_id) VALUES (?)', [row]).catch(async (error: unknown) => {
      if (!isDuplicateKey(error)) throw error;
      const [teacherId, day, half] = row;
      const taken: { classId: number; title: string }[] = await tx.query(
        'SELECT c.id AS classId, c.title FROM teacher_booking b JOIN training_class c ON c.id = b.class_id WHERE b.teacher_id = ? AND b.day = ? AND b.half = ?',
        [teacherId, day, half],
      );
      throw classErrors.teacherTaken({ teacherId, day, half, taken });
    });
  }
}

type Placed = Pick<WantedSession, 'day' | 'half' | 'venueId'>;

/** Takes the half-days of rooms that the timetable names and gives back those that it no longer names. @throws DomainError VENUE_FULL, OUTSIDE_AGREEMENT */
export async function takeVenues(
  tx: Transaction,
  { classId, people, purpose }: { readonly classId: number; readonly people: number; readonly purpose: string },
  sessions: readonly Placed[],
  before: readonly Placed[] = [],
): Promise<void> {
  const wanted = slotsOf(sessions);
  await bookVenues(tx, [...wanted.values()].map((slot) => ({ ...slot, classId, people: Math.max(1, people), purpose })));
  for (const [key, slot] of slotsOf(before)) if (!wanted.has(key)) await releaseVenue(tx, { classId, slot });
}

function slotsOf(sessions: readonly Placed[]): Map<string, { readonly day: string; readonly half: WantedSession['half']; readonly venueId: number }> {
  return new Map(sessions.flatMap(({ day, half, venueId }) => (venueId === null ? [] : [[`${venueId} ${day} ${half}`, { day, half, venueId }] as const])));
}
