import { EVALUATION_GRADES, EVALUATION_INDICATORS, type EvaluationGrade, type EvaluationIndicator } from '#contracts';
import { divideRounded } from '#kernel';

const INDICATORS = Object.keys(EVALUATION_INDICATORS) as readonly EvaluationIndicator[];
const GRADES = Object.keys(EVALUATION_GRADES) as readonly EvaluationGrade[];

/** How many gave each grade, as columns over `evaluation_answer a`: `attitude_excellent` and so on. */
export const TALLY_COLUMNS = INDICATORS.flatMap((indicator) => GRADES.map((grade) => `SUM(a.${indicator} = '${grade}') AS ${indicator}_${grade}`)).join(', ');

/** Sums come as text. */
export type TallyRow = { readonly answers: number } & Readonly<Partial<Record<`${EvaluationIndicator}_${EvaluationGrade}`, string | number | null>>>;

export interface IndicatorResult {
  readonly indicator: EvaluationIndicator;
  /** Mean of 20 points, in hundredths. */
  readonly averageHundredths: number;
  readonly counts: Readonly<Record<EvaluationGrade, number>>;
}

export interface Tally {
  /** Mean of 100 points, in hundredths: from the points themselves, not from rounded means. */
  readonly overallHundredths: number;
  readonly indicators: readonly IndicatorResult[];
}

/** Of at least one answer. */
export function tallyOf(row: TallyRow): Tally {
  const indicators = INDICATORS.map((indicator) => {
    const counts = countsOf(row, indicator);
    return { indicator, averageHundredths: meanHundredths(pointsOf(counts), row.answers), counts };
  });
  return { overallHundredths: meanHundredths(pointsIn(row), row.answers), indicators };
}

/** All points of all answers. */
export function pointsIn(row: TallyRow): number {
  return INDICATORS.reduce((sum, indicator) => sum + pointsOf(countsOf(row, indicator)), 0);
}

export function meanHundredths(points: number, answers: number): number {
  return divideRounded(points * 100, Number(answers), 1, 'half_up');
}

function countsOf(row: TallyRow, indicator: EvaluationIndicator): Record<EvaluationGrade, number> {
  return Object.fromEntries(GRADES.map((grade) => [grade, Number(row[`${indicator}_${grade}`] ?? 0)])) as Record<EvaluationGrade, number>;
}

function pointsOf(counts: Readonly<Record<EvaluationGrade, number>>): number {
  return GRADES.reduce((sum, grade) => sum + counts[grade] * EVALUATION_GRADES[grade].points, 0);
}
