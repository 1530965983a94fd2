import type { ReactNode } from 'react';
import type { DeclarationForms } from '../../api/claims';
import { EmptyState } from '../../pieces/empty-state';
import { Section } from '../../pieces/section';
import { useText, useWords } from '../../words/language';
import { marks } from '../../words/marks';
import { declareWords } from './declare-words';

/** What may be declared in the year, each with the papers it asks for. */
export function Categories({ forms, linkTo }: { forms: DeclarationForms; linkTo: (category: string, name: ReactNode) => ReactNode }) {
  const words = useWords(declareWords);
  const mark = useWords(marks);
  const text = useText();
  if (forms.forms.length === 0) return <EmptyState title={words.none} why={words.noneWhy} />;
  return (
    <Section title={words.which}>
      <p className="section-note">{words.whichLead}</p>
      <ul className="stack">
        {forms.forms.map(({ category, evidence, clause, filedBefore, advice }) => (
          <li key={category.code}>
            {linkTo(category.code, <strong>{text(category)}</strong>)}
            <p className="quiet">
              {[evidence.length === 0 ? words.noPapers : words.asks(mark.list(evidence.map(text))), ...(filedBefore ? [words.filed] : []), ...(clause ? [words.clause(clause)] : [])].join(' · ')}
              {advice && ` · ${text(advice)}`}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
