import type { Base } from '../../api/bases';
import { Facts } from '../../pieces/facts';
import { Section } from '../../pieces/section';
import { formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { baseWords } from './base-words';

export function BaseFacts({ base }: { base: Base }) {
  const words = useWords(baseWords);
  return (
    <Section title={words.facts}>
      <Facts
        facts={[
          { name: words.address, value: base.address },
          { name: words.themes, value: base.themes },
          { name: words.contact, value: `${base.contactName} ${base.contactPhone}` },
          { name: words.appliedAt, value: formatInstant(base.appliedAt) },
          { name: words.agreedUntil, value: base.agreedUntil },
          { name: words.nextExamination, value: base.nextExaminationOn },
          {
            name: words.ahead,
            value: words.aheadOf(base.bookingsAhead),
          },
        ]}
      />
    </Section>
  );
}
