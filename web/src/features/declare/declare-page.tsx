import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { type DeclarationForm, type DeclarationForms, declarationFormsQuery } from '../../api/claims';
import { behind } from '../../app/behind';
import { useTrainingYear } from '../../app/session';
import { EmptyState } from '../../pieces/empty-state';
import { useKeptDraft } from '../../pieces/kept-draft';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { Section } from '../../pieces/section';
import { useText, useWords } from '../../words/language';
import { ClaimForm } from './claim-form';
import { declareWords } from './declare-words';
import { EMPTY_CLAIM, type TypedClaim } from './typed-claim';

export const Route = createLazyRoute('/signed-in/declare')({ component: behind('claims.declare', DeclarePage) });

function DeclarePage() {
  const words = useWords(declareWords);
  const text = useText();
  const year = useTrainingYear();
  const { category } = Route.useSearch();
  const query = useQuery(declarationFormsQuery(year));
  const form = query.data?.forms.find((candidate) => candidate.category.code === category);
  return (
    <Page path={[{ name: words.myClaims, to: '/my-claims' }]} title={form ? `${words.title}：${text(form.category)}` : words.title} under={query.data && text(query.data.policyTitle)}>
      <Loaded query={query} lines={8}>
        {(forms) => (form ? <NewClaim key={`${year} ${form.category.code}`} forms={forms} form={form} /> : <Categories forms={forms} />)}
      </Loaded>
    </Page>
  );
}

function NewClaim({ forms, form }: { forms: DeclarationForms; form: DeclarationForm }) {
  const words = useWords(declareWords);
  const name = `claim-new-${forms.year}-${form.category.code}`;
  const kept = useKeptDraft<TypedClaim>(name, EMPTY_CLAIM);
  const held = useKeptDraft(`${name}-held`, { claimId: 0 });
  return (
    <>
      <p className="no-print">
        <Link to="/declare" search={({ year }) => ({ year, category: undefined })}>
          {words.another}
        </Link>
      </p>
      <ClaimForm forms={forms} form={form} kept={kept} held={held} />
    </>
  );
}

function Categories({ forms }: { forms: DeclarationForms }) {
  const words = useWords(declareWords);
  const text = useText();
  if (forms.forms.length === 0) return <EmptyState title={words.none} why={words.noneWhy} />;
  return (
    <Section title={words.which}>
      <p className="section-note">{words.whichLead}</p>
      <ul className="stack">
        {forms.forms.map(({ category, evidence, clause, filedBefore, advice }) => (
          <li key={category.code}>
            <Link to="/declare" search={({ year }) => ({ year, category: category.code })}>
              <strong>{text(category)}</strong>
            </Link>
            <p className="quiet">
              {[evidence.length === 0 ? words.noPapers : words.asks(evidence.map(text).join('、')), ...(filedBefore ? [words.filed] : []), ...(clause ? [words.clause(clause)] : [])].join(' · ')}
              {advice && ` · ${text(advice)}`}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
