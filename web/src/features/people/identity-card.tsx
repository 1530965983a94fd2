import '../../pieces/facts.css';
import { type ReactNode, useState } from 'react';
import type { Person } from '../../api/people';
import { Section } from '../../pieces/section';
import { useWords } from '../../words/language';
import { useOfficialWord } from '../../words/use-official-word';
import { peopleWords } from './people-words';
import { UnmaskDialog } from './unmask-dialog';

/** Who the person is. The full numbers are shown only after a reason is given, and leave the screen with the page. */
export function IdentityCard({ person }: { person: Person }) {
  const words = useWords(peopleWords);
  const official = useOfficialWord();
  const [asking, setAsking] = useState(false);
  const [seen, setSeen] = useState<{ residentId: string; mobile: string | null }>();
  const control = seen ? (
    <button type="button" className="link-button" onClick={() => setSeen(undefined)}>
      {words.hide}
    </button>
  ) : (
    <button type="button" className="link-button" onClick={() => setAsking(true)}>
      {words.unmask}
    </button>
  );
  return (
    <Section title={words.identity} aside={person.mayUnmask && <span className="no-print">{control}</span>}>
      <dl className="facts beside">
        <Fact name={words.residentId}>{seen?.residentId ?? person.maskedResidentId}</Fact>
        <Fact name={words.mobile}>{seen?.mobile ?? person.maskedMobile}</Fact>
        <Fact name={words.sex}>{official(person.sex)}</Fact>
        <Fact name={words.unit}>{person.unitName}</Fact>
        <Fact name={words.post}>{official(person.post)}</Fact>
        <Fact name={words.rank}>{official(person.rank)}</Fact>
        <Fact name={words.rankSince}>{person.rankSince}</Fact>
        <Fact name={words.staffKind}>{official(person.staffKind)}</Fact>
        <Fact name={words.managedBy}>{official(person.managedBy)}</Fact>
        <Fact name={words.status}>{official(person.status)}</Fact>
      </dl>
      {asking && (
        <UnmaskDialog
          personId={person.id}
          onClose={() => setAsking(false)}
          onSeen={(numbers) => {
            setSeen(numbers);
            setAsking(false);
          }}
        />
      )}
    </Section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children || '—'}</dd>
    </div>
  );
}
