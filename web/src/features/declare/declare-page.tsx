import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type DeclarationForm, type DeclarationForms, declarationFormsQuery, type Filing, filingsQuery } from '../../api/claims';
import { behind } from '../../app/behind';
import { useTrainingYear } from '../../app/session';
import { useKeptDraft } from '../../pieces/kept-draft';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { useText, useWords } from '../../words/language';
import { marks } from '../../words/marks';
import { Categories } from './categories';
import { ClaimForm } from './claim-form';
import { declareWords } from './declare-words';
import { claimOf, EMPTY_CLAIM, type TypedClaim } from './typed-claim';

export const Route = createLazyRoute('/signed-in/declare')({ component: behind('claims.declare', DeclarePage) });

function DeclarePage() {
  const words = useWords(declareWords);
  const mark = useWords(marks);
  const text = useText();
  const year = useTrainingYear();
  const { category, filing: filingId } = Route.useSearch();
  const query = useQuery(declarationFormsQuery(year));
  const filings = useQuery({ ...filingsQuery({ mine: 'yes' }), enabled: filingId !== undefined });
  const form = query.data?.forms.find((candidate) => candidate.category.code === category);
  return (
    <Page path={[{ name: words.myClaims, to: '/my-claims' }]} title={form ? mark.titled(words.title, text(form.category)) : words.title} under={query.data && text(query.data.policyTitle)}>
      <Loaded query={query} lines={8}>
        {(forms) => {
          if (!form) return <Categories forms={forms} linkTo={linkTo} />;
          if (filingId === undefined) return <NewClaim key={`${year} ${form.category.code}`} forms={forms} form={form} />;
          return <Loaded query={filings}>{({ items }) => <NewClaim key={filingId} forms={forms} form={form} filing={items.find(({ id }) => id === filingId)} />}</Loaded>;
        }}
      </Loaded>
    </Page>
  );
}

const linkTo = (category: string, name: ReactNode) => (
  <Link to="/declare" search={({ year }) => ({ year, category, filing: undefined })}>
    {name}
  </Link>
);

function NewClaim({ forms, form, filing }: { forms: DeclarationForms; form: DeclarationForm; filing?: Filing | undefined }) {
  const words = useWords(declareWords);
  const name = `claim-new-${forms.year}-${form.category.code}${filing ? `-${filing.id}` : ''}`;
  const kept = useKeptDraft<TypedClaim>(name, filing ? claimOf(filing) : EMPTY_CLAIM);
  const held = useKeptDraft(`${name}-held`, { claimId: 0 });
  return (
    <>
      <p className="no-print">
        <Link to="/declare" search={({ year }) => ({ year, category: undefined, filing: undefined })}>
          {words.another}
        </Link>
      </p>
      <ClaimForm forms={forms} form={form} kept={kept} held={held} />
    </>
  );
}
