import type { Policy } from '#credit-rules';
import { Section } from '../../../pieces/section';
import { useSpeech, useText, useWords } from '../../../words/language';
import { policyWords } from '../policy-words';
import { speakerOf } from '../saying/speaker';
import { bucketProvisions, carryProvisions, limitProvisions } from './counting-provisions';
import { declarationProvisions, declarationWords } from './declaration-provisions';
import { judgingWords } from './judging-words';
import { peopleProvisions, unitProvisions, verdictProvisions } from './people-provisions';
import type { Provision } from './provision';
import { ProvisionList } from './provision-list';
import { cycleProvisions, requirementProvisions } from './requirement-provisions';
import { RuleTable } from './rule-table';

/** A policy document read out for people, in the order in which it is applied. What a policy does not have is left out. */
export function PolicyText({ policy }: { policy: Policy }) {
  const words = useWords(policyWords);
  const judging = useWords(judgingWords);
  const text = useText();
  const { language } = useSpeech();
  const speaker = speakerOf(policy, language);
  const clauses = Object.entries(policy.clauses ?? {}).map(([clause, wording]) => ({ key: clause, title: clause, lines: [text(wording)] }));
  return (
    <>
      <RuleTable policy={policy} speaker={speaker} />
      <Provisions title={words.buckets} note={words.bucketsNote} provisions={bucketProvisions(policy, speaker)} />
      <Provisions title={words.limitSection} provisions={limitProvisions(policy, speaker)} />
      <Provisions title={words.requirements} note={words.requirementsNote} provisions={requirementProvisions(policy, speaker)} />
      <Provisions title={words.cycles} provisions={cycleProvisions(policy, speaker, judging)} />
      <Provisions title={words.carry} provisions={carryProvisions(policy, speaker)} />
      <Provisions title={words.people} provisions={peopleProvisions(policy, speaker, judging)} />
      <Provisions title={words.verdict} provisions={verdictProvisions(policy, speaker, judging)} />
      <Provisions title={words.units} provisions={unitProvisions(policy, speaker, judging)} />
      <Provisions title={declarationWords[language].title} provisions={declarationProvisions(policy, speaker, language)} />
      <Provisions title={words.clauses} provisions={clauses} />
    </>
  );
}

function Provisions({ title, note, provisions }: { title: string; note?: string; provisions: readonly Provision[] }) {
  if (provisions.length === 0) return null;
  return (
    <Section title={title} aside={note && <span className="quiet">{note}</span>}>
      <ProvisionList provisions={provisions} />
    </Section>
  );
}
