import { PASS_SCORE_HUNDREDTHS } from '#contracts';
import type { AppraisalPart } from '../../api/appraisal';
import { formatScore, hundredthsOf } from './typed-scores';

export const MOST_PARTS = 8;

export interface TypedPart {
  readonly part: string;
  readonly name: string;
  readonly weight: string;
  readonly pass: string;
  readonly byGrade: boolean;
}

export type PartProblem = 'nameMissing' | 'weightWrong' | 'passWrong';

export interface ReadScheme {
  readonly parts: readonly AppraisalPart[];
  readonly weight: number;
  readonly problems: readonly { readonly index: number; readonly problem: PartProblem }[];
}

const POINTS: AppraisalPart = { part: '', name: '', weight: 0, passHundredths: 0, byGrade: false };
const WHOLE = 100;

export function typedScheme(parts: readonly AppraisalPart[]): TypedPart[] {
  return parts.map(({ part, name, weight, passHundredths, byGrade }) => ({ part, name, weight: String(weight), pass: formatScore(passHundredths), byGrade }));
}

/** One more, with a code that none of them has, and the weight that is left. */
export function withOneMore(typed: readonly TypedPart[]): TypedPart[] {
  const codes = new Set(typed.map(({ part }) => part));
  const no = Array.from({ length: MOST_PARTS + 1 }, (_, index) => index + 1).find((candidate) => !codes.has(`part_${candidate}`)) ?? MOST_PARTS + 1;
  const left = WHOLE - readTypedScheme(typed).weight;
  return [...typed, { part: `part_${no}`, name: '', weight: left > 0 ? String(left) : '', pass: formatScore(PASS_SCORE_HUNDREDTHS), byGrade: false }];
}

export function readTypedScheme(typed: readonly TypedPart[]): ReadScheme {
  const problems: { index: number; problem: PartProblem }[] = [];
  const parts = typed.map(({ part, name, weight: written, pass, byGrade }, index): AppraisalPart => {
    const weight = /^\d{1,3}$/.test(written.trim()) ? Number(written) : 0;
    const passHundredths = hundredthsOf(pass, POINTS);
    if (name.trim() === '') problems.push({ index, problem: 'nameMissing' });
    if (weight < 1 || weight > WHOLE) problems.push({ index, problem: 'weightWrong' });
    if (passHundredths === undefined) problems.push({ index, problem: 'passWrong' });
    return { part, name: name.trim(), weight, passHundredths: passHundredths ?? 0, byGrade };
  });
  return { parts, weight: parts.reduce((sum, { weight }) => sum + weight, 0), problems };
}
