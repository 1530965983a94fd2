import { ACTIVITY_CATEGORIES, type ActivityCategory } from '#contracts';

/** Injection token: what a class will give under the policy in force. Provided by whoever knows policies; without it, nothing is said. */
export const CREDIT_FORECAST = Symbol('CreditForecast');

export interface ForecastQuestion {
  readonly category: string;
  readonly form: string;
  readonly organiserLevel: string;
  readonly title: string;
  readonly startsOn: string;
  readonly endsOn: string;
  /** Those attended. */
  readonly halfDays: number;
  /** How the class ends for the trainee; without it, completed. */
  readonly outcome?: 'COMPLETED' | 'NOT_CERTIFIED' | 'WITHDRAWN';
}

export interface ForecastAnswer {
  readonly hundredths: number;
  readonly policy: { readonly code: string; readonly version: string; readonly titleZh: string; readonly titleEn: string; readonly confirmed: boolean; readonly sourceZh: string; readonly sourceEn: string; readonly unitZh: string; readonly unitEn: string };
}

export interface CreditForecast {
  forecast(question: ForecastQuestion): Promise<ForecastAnswer | undefined>;
}

const HUNDREDTHS_A_HALF_DAY: Readonly<Record<string, number>> = { day: 50, half_day: 100, class_hour: 300, session: 100 };
const ONCE = 100;

/** What attended half-days are in the unit of their category, in hundredths: four half-days are two days; a class or an item is one. */
export function attendedQuantity(category: string, halfDays: number): { readonly unit: string; readonly quantity: number } {
  const unit = ACTIVITY_CATEGORIES[category as ActivityCategory]?.unit ?? 'half_day';
  const each = HUNDREDTHS_A_HALF_DAY[unit];
  return { unit, quantity: each === undefined ? ONCE : each * halfDays };
}
