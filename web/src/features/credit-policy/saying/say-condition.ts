import type { Condition, FieldTest, Scalar } from '#credit-rules';
import type { Speaker } from './speaker';

type ShareTest = NonNullable<Condition['share']>;

/** `类别为党校主体班、外地培训，且计量单位为天`. An empty condition is 「全部」. */
export function sayCondition(condition: Condition, speaker: Speaker): string {
  const parts = Object.entries(condition).flatMap(([key, expected]) => (expected === undefined ? [] : [sayEntry(key, expected, condition, speaker)]));
  return parts.length === 0 ? speaker.words.anything : parts.join(speaker.words.and);
}

function sayEntry(key: string, expected: NonNullable<Condition[string]>, { all, any, not, share }: Condition, speaker: Speaker): string {
  const { words } = speaker;
  if (key === 'all' && all) return all.map((inner) => nested(inner, speaker)).join(words.and);
  if (key === 'any' && any) return any.map((inner) => nested(inner, speaker)).join(words.or);
  if (key === 'not' && not) return words.not(sayCondition(not, speaker));
  if (key === 'share' && share) return sayShare(share, speaker);
  return sayExpectation(key, expected as Scalar | readonly Scalar[] | FieldTest, speaker);
}

function nested(condition: Condition, speaker: Speaker): string {
  const said = sayCondition(condition, speaker);
  return Object.keys(condition).length > 1 || condition.any ? speaker.words.bracketed(said) : said;
}

function sayShare(share: ShareTest, speaker: Speaker): string {
  const name = speaker.words.shareOf(speaker.field(share.of), speaker.field(share.in));
  return sayBounds(name, share, (bound) => String(bound), speaker).join(speaker.words.and);
}

function sayExpectation(field: string, expected: Scalar | readonly Scalar[] | FieldTest, speaker: Speaker): string {
  const { words } = speaker;
  const name = speaker.field(field);
  if (isList(expected)) return words.is(name, listed(field, expected, speaker));
  if (typeof expected !== 'object') return words.is(name, speaker.value(field, expected));
  const { is, in: among, not, contains, startsWith, exists } = expected;
  return [
    ...(is === undefined ? [] : [words.is(name, speaker.value(field, is))]),
    ...(among === undefined ? [] : [words.is(name, listed(field, among, speaker))]),
    ...(not === undefined ? [] : [words.isNot(name, listed(field, isList(not) ? not : [not], speaker))]),
    ...sayBounds(name, expected, (bound) => speaker.value(field, bound), speaker),
    ...(contains === undefined ? [] : [words.contains(name, quoted(contains, speaker))]),
    ...(startsWith === undefined ? [] : [words.startsWith(name, quoted(startsWith, speaker))]),
    ...(exists === undefined ? [] : [exists ? words.exists(name) : words.missing(name)]),
  ].join(words.and);
}

type Bounds = { readonly [Bound in 'atLeast' | 'above' | 'atMost' | 'below']?: Scalar };

function sayBounds(name: string, bounds: Bounds, say: (bound: Scalar) => string, { words }: Speaker): string[] {
  const order = ['atLeast', 'above', 'atMost', 'below'] as const;
  return order.flatMap((bound) => {
    const value = bounds[bound];
    return value === undefined ? [] : [words[bound](name, say(value))];
  });
}

function isList(expected: Scalar | readonly Scalar[] | FieldTest): expected is readonly Scalar[] {
  return Array.isArray(expected);
}

function listed(field: string, values: readonly Scalar[], speaker: Speaker): string {
  return values.map((value) => speaker.value(field, value)).join(speaker.words.comma);
}

function quoted(pieces: string | readonly string[], { words }: Speaker): string {
  return (typeof pieces === 'string' ? [pieces] : pieces).map((piece) => words.quoted(piece)).join(words.or);
}
