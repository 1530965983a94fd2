import type { Policy } from '#credit-rules';
import { bucketProvisions, carryProvisions, limitProvisions } from '../document/counting-provisions';
import { declarationProvisions, declarationWords } from '../document/declaration-provisions';
import { judgingWords } from '../document/judging-words';
import { peopleProvisions, unitProvisions, verdictProvisions } from '../document/people-provisions';
import type { Provision } from '../document/provision';
import { cycleProvisions, requirementProvisions } from '../document/requirement-provisions';
import { ruleLines } from '../document/rule-provisions';
import { policyWords } from '../policy-words';
import { speakerOf } from '../saying/speaker';
import type { Language } from '../../../words/dictionary';
import { basicStatements } from './basic-statements';
import type { Statement } from './statement';

/** Everything a policy says, in the order in which it is read. */
export function statementsOf(policy: Policy, language: Language): Statement[] {
  const words = policyWords[language];
  const judging = judgingWords[language];
  const speaker = speakerOf(policy, language);
  const { labelled } = speaker.words;
  const stated = (group: string, part: string, provisions: readonly Provision[]) =>
    provisions.map((provision) => ({ key: `${group}/${provision.key}`, part, title: provision.title, lines: linesOf(provision, words.clause, labelled) }));
  const rules = ruleLines(policy, speaker).map(({ key, title, clause, appliesTo, worth, limits, into }): Provision => ({
    key, title, clause, lines: [...worth, ...limits, ...into.map((bucket) => labelled(words.into, bucket)), labelled(words.appliesTo, appliesTo)],
  }));
  const clauses = Object.entries(policy.clauses ?? {}).map(([clause, wording]): Provision => ({ key: clause, title: clause, lines: [speaker.text(wording)] }));
  return [
    ...basicStatements(policy, { words, speaker }),
    ...stated('rules', words.rules, rules),
    ...stated('buckets', words.buckets, bucketProvisions(policy, speaker)),
    ...stated('limits', words.limitSection, limitProvisions(policy, speaker)),
    ...stated('requirements', words.requirements, requirementProvisions(policy, speaker)),
    ...stated('cycles', words.cycles, cycleProvisions(policy, speaker, judging)),
    ...stated('carry', words.carry, carryProvisions(policy, speaker)),
    ...stated('people', words.people, peopleProvisions(policy, speaker, judging)),
    ...stated('verdict', words.verdict, verdictProvisions(policy, speaker, judging)),
    ...stated('units', words.units, unitProvisions(policy, speaker, judging)),
    ...stated('declarations', declarationWords[language].title, declarationProvisions(policy, speaker, language)),
    ...stated('clauses', words.clauses, clauses),
  ];
}

/** What stands inside a provision follows under its own title. */
function linesOf({ clause, lines, inner = [] }: Provision, clauseWord: string, labelled: (name: string, said: string) => string): string[] {
  const within = inner.flatMap((provision) => {
    const [first, ...rest] = linesOf(provision, clauseWord, labelled);
    return [first === undefined ? provision.title : labelled(provision.title, first), ...rest];
  });
  return [...lines, ...within, ...(clause === undefined ? [] : [labelled(clauseWord, clause)])];
}
