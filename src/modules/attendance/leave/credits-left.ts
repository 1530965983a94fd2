import type { Database } from '../../../platform/database/database';
import type { CreditForecast, ForecastQuestion } from '../../classes/public';
import type { LeaveEffect } from './leave-effect';

export interface CreditsLeft {
  /** Attended in full. */
  readonly fullHundredths: number;
  /** With what was missed, when everything else is attended. */
  readonly hundredths: number;
}

/** What a class still gives somebody who has missed this much of it. @returns null where no policy says what the class gives */
export async function readCreditsLeft(database: Database, forecast: CreditForecast | undefined, classId: number, { planned, missed, withdrawal, noCertificate }: LeaveEffect): Promise<CreditsLeft | null> {
  const [of] = await database.query<Omit<ForecastQuestion, 'halfDays' | 'outcome'>>(
    'SELECT category, form, organiser_level AS organiserLevel, title, starts_on AS startsOn, ends_on AS endsOn FROM training_class WHERE id = ?',
    [classId],
  );
  if (!of || !forecast) return null;
  const full = await forecast.forecast({ ...of, halfDays: planned });
  const left = await forecast.forecast({ ...of, halfDays: Math.max(planned - missed, 0), outcome: withdrawal ? 'WITHDRAWN' : noCertificate ? 'NOT_CERTIFIED' : 'COMPLETED' });
  return full && left ? { fullHundredths: full.hundredths, hundredths: left.hundredths } : null;
}
