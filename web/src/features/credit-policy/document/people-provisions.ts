import type { Policy } from '#credit-rules';
import { sayCondition } from '../saying/say-condition';
import { sayMeasure, sayMeasured } from '../saying/say-measure';
import { sayOutcome } from '../saying/say-outcome';
import type { Speaker } from '../saying/speaker';
import type { JudgingWords } from './judging-words';
import type { Provision } from './provision';

/** Who is judged, who is exempt, and what happens when somebody comes or moves within the year. */
export function peopleProvisions({ people = {} }: Policy, speaker: Speaker, judging: JudgingWords): Provision[] {
  const { excluded = [], exempt = [], newInPost, proRate, rankChange } = people;
  const { words } = speaker;
  return [
    ...excluded.map(({ id, title, clause, when }) => ({ key: id, title: speaker.text(title), clause, lines: [judging.excluded(sayCondition(when, speaker))] })),
    ...exempt.map(({ id, title, clause, when, requirements, needsDecision }) => ({
      key: id,
      title: speaker.text(title),
      clause,
      lines: [
        judging.exempt(sayCondition(when, speaker)),
        requirements ? judging.exemptFrom(requirements.map((one) => words.quoted(speaker.requirement(one))).join(words.comma)) : judging.exemptAll,
        ...(needsDecision ? [judging.needsDecision] : []),
      ],
    })),
    ...(newInPost ? [{ key: 'new-in-post', title: speaker.text(newInPost.title), clause: newInPost.clause, lines: [judging.newInPost(speaker.field(newInPost.since)), judging[newInPost.judged]] }] : []),
    ...(proRate ? [{ key: 'pro-rate', title: judging.proRate, lines: [judging.proRateWhat] }] : []),
    ...(rankChange ? [{ key: 'rank-change', title: judging.rankChange, lines: [rankChange === 'flag' ? judging.rankFlag : judging.rankIgnore] }] : []),
  ];
}

export function verdictProvisions({ verdict = {} }: Policy, speaker: Speaker, judging: JudgingWords): Provision[] {
  const { bands = [], consequences = [] } = verdict;
  return [
    ...bands.map(({ code, title, clause, when }) => ({ key: code, title: speaker.text(title), clause, lines: [when ? judging.band(sayOutcome(when, speaker)) : judging.bandOtherwise] })),
    ...consequences.map(({ code, title, clause, when, wording }) => ({
      key: code,
      title: speaker.text(title),
      clause,
      lines: [judging.consequence(sayOutcome(when, speaker)), [...(wording ? [judging[wording]] : []), judging.advice].join(speaker.words.semicolon)],
    })),
  ];
}

export function unitProvisions({ unitMeasures = [] }: Policy, speaker: Speaker, judging: JudgingWords): Provision[] {
  return unitMeasures.map(({ id, title, clause, kind, of = { total: true }, atLeast, points }) => {
    const bound = (said: string) => judging.atLeast(said);
    const lines = {
      average: () => judging.average(sayMeasure(of, speaker), atLeast === undefined ? '' : bound(sayMeasured(atLeast, of, of.ledger, speaker))),
      completion_rate: () => judging.completion_rate(atLeast === undefined ? '' : bound(`${atLeast}%`)),
      points_per_failing: () => judging.points_per_failing(String(points ?? 1)),
    };
    return { key: id, title: speaker.text(title), clause, lines: [lines[kind](), judging.everyDenominator] };
  });
}
