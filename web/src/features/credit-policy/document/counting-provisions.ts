import type { Policy, Rule } from '#credit-rules';
import { sayAmount } from '../saying/say-amount';
import { sayCondition } from '../saying/say-condition';
import type { Speaker } from '../saying/speaker';
import type { Provision } from './provision';

type Selector = NonNullable<Policy['limits']>[number]['over'];
type Titled = Pick<Rule, 'id' | 'title' | 'clause'>;

const provision = ({ id, title, clause }: Titled, lines: readonly string[], speaker: Speaker): Provision => ({ key: id, title: speaker.text(title), clause, lines });

export function bucketProvisions({ buckets = [], rules }: Policy, speaker: Speaker): Provision[] {
  const { words } = speaker;
  const into = (bucket: string) => rules.filter((rule) => rule.buckets?.includes(bucket)).map((rule) => speaker.text(rule.title));
  return buckets.map((bucket) =>
    provision(
      bucket,
      [
        ...(into(bucket.id).length > 0 ? [words.bucketFrom(into(bucket.id).join(words.comma))] : []),
        ...(bucket.ledger === undefined ? [] : [words.bucketLedger(speaker.ledger(bucket.ledger))]),
        ...(bucket.when ? [sayCondition(bucket.when, speaker)] : []),
        ...(bucket.max === undefined ? [] : [words.bucketMax(sayAmount(bucket.max, speaker, bucket.ledger))]),
        ...(bucket.maxShare === undefined ? [] : [words.bucketShare(String(bucket.maxShare))]),
      ],
      speaker,
    ),
  );
}

/** What is not accepted, what counts once, and what is limited. */
export function limitProvisions({ refuse = [], sameOnce = [], limits = [] }: Policy, speaker: Speaker): Provision[] {
  const { words } = speaker;
  return [
    ...refuse.map((refusal) => provision(refusal, [words.refused(sayCondition(refusal.when, speaker))], speaker)),
    ...sameOnce.map((once) => provision(once, [words.onceBy(once.by.map(speaker.field).join(words.comma)), ...sayOver(once.over ?? {}, speaker)], speaker)),
    ...limits.map((limit) =>
      provision(
        limit,
        [
          ...(limit.max === undefined ? [] : [words.yearlyMax(sayAmount(limit.max, speaker, limit.ledger))]),
          ...(limit.times === undefined ? [] : [words.atMostTimes(limit.times, limit.keep === 'earliest' ? words.keepEarliest : words.keepHighest)]),
          ...(limit.each ? [words.eachOf(limit.each.map(speaker.field).join(words.comma))] : []),
          ...sayOver(limit.over, speaker),
        ],
        speaker,
      ),
    ),
  ];
}

/** Opening balances, deemed totals and what is carried to the next year. */
export function carryProvisions({ opening = [], deemed = [], carryOver = [] }: Policy, speaker: Speaker): Provision[] {
  const { words } = speaker;
  const target = (bucket: string | undefined, ledger: string | undefined) => (bucket === undefined ? words.total(speaker.ledger(ledger)) : words.quoted(speaker.bucket(bucket)));
  return [
    ...opening.map((balance) => {
      const lines = [words.opens(target(balance.bucket, balance.ledger), sayAmount(balance.amount, speaker, balance.ledger)), ...(balance.when ? [words.concerns(sayCondition(balance.when, speaker))] : [])];
      return provision(balance, lines, speaker);
    }),
    ...deemed.map((rule) =>
      provision(rule, [words.when(sayCondition(rule.when, speaker), words.raisedTo(target(rule.bucket, rule.ledger), sayAmount(rule.atLeast, speaker, rule.ledger)))], speaker),
    ),
    ...carryOver.map((rule) => {
      const above = typeof rule.above === 'string' ? words.quoted(speaker.requirement(rule.above)) : sayAmount(rule.above, speaker, rule.ledger);
      return provision(
        rule,
        [
          words.carryFrom(target(rule.from, rule.ledger), above),
          rule.to === undefined ? words.carryToTotal : words.carryTo(words.quoted(speaker.bucket(rule.to))),
          ...(rule.times === undefined ? [] : [words.carryPart(String(rule.times))]),
          ...(rule.most === undefined ? [] : [words.most(sayAmount(rule.most, speaker, rule.ledger))]),
          rule.validYears === undefined ? words.carryForever : words.carryYears(rule.validYears),
          ...(rule.use === 'as_needed' ? [words.carryAsNeeded] : []),
        ],
        speaker,
      );
    }),
  ];
}

function sayOver({ rules, buckets, when }: Selector, speaker: Speaker): string[] {
  const { words } = speaker;
  const what = [
    ...(rules ? [rules.map((id) => words.quoted(speaker.rule(id))).join(words.comma)] : []),
    ...(buckets ? [buckets.map((id) => words.quoted(speaker.bucket(id))).join(words.comma)] : []),
    ...(when ? [sayCondition(when, speaker)] : []),
  ];
  return what.length === 0 ? [] : [words.over(what.join(words.and))];
}
