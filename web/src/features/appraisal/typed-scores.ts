import { APPRAISAL_GRADES, type Appraised, type AppraisalGrade, compositeScore, FULL_SCORE_HUNDREDTHS } from '#contracts';
import type { Appraisal, AppraisalPart, ScoreGiven, TraineeAppraisal } from '../../api/appraisal';

export interface Cell {
  readonly personId: number;
  readonly part: AppraisalPart;
  readonly makeUp: boolean;
}

/** What was typed over cells, by {@link cellKey}; a cell that is not here stands as the server said. */
export type TypedScores = Readonly<Record<string, string>>;

export type ScoreProblem = 'notPoints' | 'emptied';

export interface ReadScores {
  readonly changes: readonly ScoreGiven[];
  readonly problems: readonly { readonly cell: Cell; readonly problem: ScoreProblem }[];
}

export function cellKey({ personId, part, makeUp }: Cell): string {
  return `score-${personId}-${part.part}-${makeUp ? 2 : 1}`;
}

/** What stands, as it is typed: points, or the code of a grade. */
export function standingText(trainee: TraineeAppraisal, cell: Cell): string {
  const score = scoreAt(trainee, cell);
  if (!score) return '';
  return cell.part.byGrade && score.grade ? score.grade : formatScore(score.hundredths);
}

/** 8250 → `82.5`. */
export function formatScore(hundredths: number): string {
  return String(hundredths / 100);
}

/** Points out of 100 with two places at most, or what a grade counts; `undefined` when it is neither. */
export function hundredthsOf(text: string, { byGrade }: AppraisalPart): number | undefined {
  if (byGrade) return isGrade(text) ? APPRAISAL_GRADES[text].hundredths : undefined;
  const [, whole, places = ''] = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(text.trim()) ?? [];
  if (whole === undefined) return undefined;
  const hundredths = Number(whole) * 100 + Number(places.padEnd(2, '0'));
  return hundredths > FULL_SCORE_HUNDREDTHS ? undefined : hundredths;
}

/** A make-up is for whoever did not pass the first. */
export function isMakeUpDue(trainee: TraineeAppraisal, part: AppraisalPart, typed: TypedScores): boolean {
  const first = valueOf(trainee, { personId: trainee.personId, part, makeUp: false }, typed);
  return first !== undefined && first < part.passHundredths;
}

/** The composite as it would be once what was typed is saved. */
export function compositeOf(trainee: TraineeAppraisal, parts: readonly AppraisalPart[], typed: TypedScores): Appraised | undefined {
  const latest = new Map<string, number>();
  for (const part of parts) {
    const { personId } = trainee;
    const second = isMakeUpDue(trainee, part, typed) ? valueOf(trainee, { personId, part, makeUp: true }, typed) : undefined;
    const value = second ?? valueOf(trainee, { personId, part, makeUp: false }, typed);
    if (value !== undefined) latest.set(part.part, value);
  }
  return parts.length === 0 ? undefined : compositeScore(parts, latest);
}

/** What is to be sent: cells that say something else than before. */
export function readScores({ parts, trainees }: Appraisal & { readonly parts: readonly AppraisalPart[] }, typed: TypedScores): ReadScores {
  const cells = trainees.flatMap((trainee) => parts.flatMap((part) => [false, true].map((makeUp) => ({ trainee, cell: { personId: trainee.personId, part, makeUp } }))));
  const changes: ScoreGiven[] = [];
  const problems: { cell: Cell; problem: ScoreProblem }[] = [];
  for (const { trainee, cell } of cells) {
    const text = typed[cellKey(cell)];
    const standing = standingText(trainee, cell);
    if (text === undefined || text.trim() === standing || (cell.makeUp && !isMakeUpDue(trainee, cell.part, typed))) continue;
    const hundredths = hundredthsOf(text, cell.part);
    if (hundredths === undefined) problems.push({ cell, problem: text.trim() === '' ? 'emptied' : 'notPoints' });
    else changes.push({ personId: cell.personId, part: cell.part.part, makeUp: cell.makeUp, ...(isGrade(text) ? { grade: text } : { hundredths }) });
  }
  return { changes, problems };
}

function valueOf(trainee: TraineeAppraisal, cell: Cell, typed: TypedScores): number | undefined {
  const text = typed[cellKey(cell)];
  return text === undefined ? scoreAt(trainee, cell)?.hundredths : hundredthsOf(text, cell.part);
}

function scoreAt({ scores }: TraineeAppraisal, { part, makeUp }: Cell) {
  return scores.find((score) => score.part === part.part && score.makeUp === makeUp);
}

function isGrade(text: string): text is AppraisalGrade {
  return text in APPRAISAL_GRADES;
}
