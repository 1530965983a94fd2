import { both } from '../explain/words';
import type { Text } from '../policy/text';
import { satisfied, type Judgement } from './judgement';
import { exclusionOf } from './excuses';
import { decisionsOf, type PersonContext } from './person-context';

export const DEFAULT_VERDICTS: Readonly<Record<string, Text>> = {
  met: both('达到要求', 'requirement met'),
  not_met: both('未达到要求', 'requirement not met'),
  exempt: both('免于考核', 'exempt'),
  excluded: both('不列入考核', 'not assessed here'),
};

/** The first band that fits; excluded and wholly exempt people stand outside the bands. */
export function giveVerdict(judgement: Judgement): void {
  const { context } = judgement;
  const excluded = exclusionOf(context);
  const verdict = excluded ? 'excluded' : isExempt(judgement) ? 'exempt' : bandOf(judgement);
  judgement.verdict = verdict;
  const band = context.parts.bands.find((candidate) => candidate.band.code === verdict)?.band;
  const title = band?.title ?? DEFAULT_VERDICTS[verdict] ?? both(verdict, verdict);
  context.trace?.add({
    step: 'verdict',
    ledger: context.parts.ledgers[0]?.id ?? '',
    amount: 0,
    id: verdict,
    title,
    clause: band?.clause ?? excluded?.clause,
    words: excluded ? both(`${title.zh}：${excluded.words.zh}`, `${title.en}: ${excluded.words.en}`) : both(`系统建议：${title.zh}`, `advice: ${title.en}`),
  });
  addConsequences(judgement);
  flagRankChange(context);
}

export function isExempt({ outcomes }: Pick<Judgement, 'outcomes'>): boolean {
  const own = outcomes.filter((outcome) => outcome.partOf === undefined && !outcome.advisory);
  return own.length > 0 && own.every((outcome) => outcome.excused === true);
}

function bandOf(judgement: Judgement): string {
  for (const { band, test } of judgement.context.parts.bands) if (!test || test(judgement)) return band.code;
  return judgement.outcomes.every((outcome) => outcome.partOf !== undefined || outcome.advisory || satisfied(outcome)) ? 'met' : 'not_met';
}

const WORDINGS = {
  shall: both('建议', 'advice'),
  generally: both('一般建议', 'advice, generally'),
  in_principle: both('原则上建议', 'advice, in principle'),
} as const;

function addConsequences(judgement: Judgement): void {
  const { context } = judgement;
  if (judgement.verdict === 'excluded') return;
  for (const { consequence, test } of context.parts.consequences) {
    if (!test(judgement)) continue;
    context.flags.add(consequence.code);
    const wording = WORDINGS[consequence.wording ?? 'shall'];
    context.trace?.add({
      step: 'consequence',
      ledger: context.parts.ledgers[0]?.id ?? '',
      amount: 0,
      id: consequence.code,
      title: consequence.title,
      clause: consequence.clause,
      words: both(`${wording.zh}：${consequence.title.zh}`, `${wording.en}: ${consequence.title.en}`),
    });
  }
}

/** A change of rank inside the year is shown to a person, never recomputed silently, until that person has said what the year is judged by. */
function flagRankChange(context: PersonContext): void {
  const { scene, person, window, parts } = context;
  const since = scene.profile.rankSince;
  const changed = parts.flagsRankChange && since !== undefined && since > window.start && since <= window.end;
  if (!changed && decisionsOf(person, 'rank_changed').length === 0) return;
  if (decisionsOf(person, 'judge_as').length > 0) return;
  context.flags.add('rank_changed');
  context.trace?.add({
    step: 'flag',
    ledger: parts.ledgers[0]?.id ?? '',
    amount: 0,
    id: 'rank_changed',
    words: both('年度内职级有变动，须由人员审定适用的要求', 'rank changed within the year: a person decides which requirement applies'),
  });
}
