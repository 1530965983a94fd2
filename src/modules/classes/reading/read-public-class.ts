import type { Database } from '../../../platform/database/database';
import type { CreditForecast } from '../class/credit-forecast';
import { PUBLIC_STATES } from '../class/class-states';
import { classErrors } from '../classes.errors';
import { readSessions } from '../timetable/read-sessions';
import type { PublicClassDto } from './public-class.dto';

type Row = Omit<PublicClassDto, 'classId' | 'seatsLeft' | 'credits' | 'sessions' | 'enrolOpensAt' | 'enrolClosesAt'> & {
  readonly id: number;
  readonly organiserLevel: string;
  readonly taken: number;
  readonly enrolOpensAt: Date | null;
  readonly enrolClosesAt: Date | null;
};

/** @throws DomainError CLASS_NOT_FOUND, also for a class that is not published */
export async function findPublicClass(database: Database, code: string): Promise<Row> {
  const [row] = await database.query<Row>(
    `SELECT id, code, title, introduction, kind, type, form, category, organiser, organiser_level AS organiserLevel, place, starts_on AS startsOn, ends_on AS endsOn, state, capacity, taken,
            enrol_opens_at AS enrolOpensAt, enrol_closes_at AS enrolClosesAt
       FROM training_class WHERE code = ? AND state IN (?)`,
    [code, [...PUBLIC_STATES]],
  );
  if (!row) throw classErrors.classNotFound({ code });
  return row;
}

export async function readPublicClass(database: Database, forecast: CreditForecast | undefined, code: string): Promise<PublicClassDto> {
  const { id, taken, organiserLevel, ...row } = await findPublicClass(database, code);
  const sessions = await readSessions(database, id);
  const { category, form, title, startsOn, endsOn } = row;
  return {
    ...row,
    classId: id,
    seatsLeft: Math.max(0, row.capacity - taken),
    enrolOpensAt: row.enrolOpensAt?.toISOString() ?? null,
    enrolClosesAt: row.enrolClosesAt?.toISOString() ?? null,
    credits: (await forecast?.forecast({ category, form, organiserLevel, title, startsOn, endsOn, halfDays: sessions.length })) ?? null,
    sessions: sessions.map(({ day, half, topic }) => ({ day, half, topic })),
  };
}
