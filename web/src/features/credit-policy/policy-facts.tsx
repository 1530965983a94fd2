import './policy.css';
import type { PolicyVersion } from '../../api/policies';
import { Facts } from '../../pieces/facts';
import { Section } from '../../pieces/section';
import { useSpeech, useText, useWords } from '../../words/language';
import { sayRounding } from './saying/say-award';
import { speakerOf } from './saying/speaker';
import { policyWords } from './policy-words';

/** Where the version comes from and the conventions that all its rules rest on. */
export function PolicyFacts({ policy }: { policy: PolicyVersion }) {
  const words = useWords(policyWords);
  const text = useText();
  const { language } = useSpeech();
  const { document } = policy;
  const speaker = speakerOf(document, language);
  const { year = {}, rounding = {}, conversions = [], ledgers = [] } = document;
  const comma = speaker.words.comma;
  return (
    <Section title={words.basics}>
      <Facts
        facts={[
          { name: words.source, value: <Source source={document.source} /> },
          { name: words.effective, value: policy.effectiveUntil ? words.between(policy.effectiveFrom, policy.effectiveUntil) : words.from(policy.effectiveFrom) },
          { name: words.years, value: policy.years.length > 0 ? policy.years.join(comma) : words.noYears },
          { name: words.ledgers, value: ledgers.map((ledger) => text(ledger.title)).join(comma) },
          { name: words.conversions, value: conversions.map(({ unit, is, of }) => words.conversion(speaker.unit(unit), String(is), speaker.unit(of))).join(comma) },
          { name: words.yearStarts, value: year.startsOn },
          { name: words.yearNamed, value: year.startsOn && (year.namedBy === 'start' ? words.yearNamedStart : words.yearNamedEnd) },
          { name: words.yearDecidedBy, value: year.decidedBy && words[`decidedBy_${year.decidedBy}`] },
          { name: words.itemRounding, value: rounding.item && sayRounding(rounding.item, speaker) },
          { name: words.totalRounding, value: rounding.total && sayRounding(rounding.total, speaker) },
          { name: words.note, value: document.note && text(document.note) },
        ]}
      />
      <p className="quiet policy-digest">
        {words.digest}: {policy.digest}
      </p>
    </Section>
  );
}

function Source({ source }: { source: PolicyVersion['document']['source'] }) {
  const text = useText();
  if (!source.url) return text(source);
  return (
    <a href={source.url} rel="noreferrer">
      {text(source)}
    </a>
  );
}
