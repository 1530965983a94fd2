import { Credits } from '#kernel';
import type { DecisionContent, DecisionKind } from '../../api/decisions';
import type { DraftProblem } from '../../pieces/draft-form';
import type { decisionWords } from './decision-words';

export interface TypedDecision {
  readonly kind: DecisionKind | '';
  readonly requirement: string;
  readonly bucket: string;
  readonly by: 'percent' | 'amount' | '';
  readonly percent: string;
  readonly amount: string;
  readonly entryNo: string;
  readonly forYear: string;
  readonly rank: string;
  readonly reason: string;
  readonly documentNo: string;
}

export const NOTHING_TYPED: TypedDecision = { kind: '', requirement: '', bucket: '', by: 'percent', percent: '', amount: '', entryNo: '', forYear: '', rank: '', reason: '', documentNo: '' };

type Field = 'requirement' | 'bucket' | 'by' | 'percent' | 'amount' | 'entryNo' | 'forYear' | 'rank';

/** What a decision of this kind asks for, in the order of the form. */
export function fieldsOf({ kind, by }: Pick<TypedDecision, 'kind' | 'by'>): readonly Field[] {
  switch (kind) {
    case 'exemption':
      return ['requirement'];
    case 'reduction':
      return ['requirement', 'by', by === 'amount' ? 'amount' : 'percent'];
    case 'override':
      return ['requirement', 'amount'];
    case 'opening_balance':
    case 'penalty':
      return ['bucket', 'amount'];
    case 'make_up':
      return ['entryNo', 'forYear'];
    case 'fact_excluded':
      return ['entryNo'];
    case 'judge_as':
      return ['rank'];
    default:
      return [];
  }
}

const YEARS_TO_MAKE_UP = 5;

/** Everything that the server would refuse, found before it is asked. */
export function problemsIn(typed: TypedDecision, year: number, words: (typeof decisionWords)['zh' | 'en']): DraftProblem<TypedDecision>[] {
  const asked = fieldsOf(typed);
  const amount = Credits.parse(typed.amount.trim());
  const forYear = Number(typed.forYear);
  const found: [keyof TypedDecision, string | false][] = [
    ['kind', typed.kind === '' && words.kindMissing],
    ['requirement', asked.includes('requirement') && typed.kind !== 'exemption' && typed.requirement === '' && words.requirementMissing],
    ['percent', asked.includes('percent') && !/^(100|[1-9]\d?)$/.test(typed.percent) && words.percentWrong],
    ['amount', asked.includes('amount') && (amount === undefined || amount < 0 || (amount === 0 && typed.kind !== 'override')) && words.amountWrong],
    ['entryNo', asked.includes('entryNo') && typed.entryNo === '' && words.entryMissing],
    ['forYear', asked.includes('forYear') && !(forYear < year && forYear >= year - YEARS_TO_MAKE_UP) && words.forYearWrong],
    ['rank', asked.includes('rank') && typed.rank === '' && words.rankMissing],
    ['reason', typed.reason.trim() === '' && words.reasonMissing],
    ['documentNo', typed.documentNo.trim() === '' && words.documentMissing],
  ];
  return found.flatMap(([field, sentence]) => (sentence ? [{ field, sentence }] : []));
}

/** `undefined` while something is missing. */
export function contentOf(typed: TypedDecision): DecisionContent | undefined {
  const asked = fieldsOf(typed);
  const amount = Credits.parse(typed.amount.trim());
  if (typed.kind === '' || (asked.includes('amount') && amount === undefined) || (asked.includes('percent') && typed.percent === '')) return undefined;
  if ((asked.includes('requirement') && typed.kind !== 'exemption' && typed.requirement === '') || (asked.includes('entryNo') && typed.entryNo === '') || (asked.includes('rank') && typed.rank === '')) return undefined;
  if (asked.includes('forYear') && typed.forYear === '') return undefined;
  return {
    kind: typed.kind,
    ...(asked.includes('requirement') && typed.requirement !== '' ? { requirement: typed.requirement } : {}),
    ...(asked.includes('bucket') && typed.bucket !== '' ? { bucket: typed.bucket } : {}),
    ...(asked.includes('percent') ? { percent: Number(typed.percent) } : {}),
    ...(asked.includes('amount') && amount !== undefined ? { amountHundredths: amount } : {}),
    ...(asked.includes('entryNo') ? { entryNo: Number(typed.entryNo) } : {}),
    ...(asked.includes('forYear') ? { forYear: Number(typed.forYear) } : {}),
    ...(asked.includes('rank') ? { rank: typed.rank } : {}),
  };
}
