import { trainingDayAt } from '#kernel';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { type Claim, claimQuery, type DeclarationForm, type DeclarationForms, declarationFormsQuery } from '../../api/claims';
import { behind } from '../../app/behind';
import { EmptyState } from '../../pieces/empty-state';
import { useKeptDraft } from '../../pieces/kept-draft';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { useText, useWords } from '../../words/language';
import { marks } from '../../words/marks';
import { myClaimsWords } from '../my-claims/my-claims-words';
import { ClaimForm } from './claim-form';
import { declareWords } from './declare-words';
import { type TypedClaim, typedOf } from './typed-claim';

export const Route = createLazyRoute('/signed-in/my-claims/$claimId/edit')({ component: behind('claims.declare', EditClaimPage) });

function EditClaimPage() {
  const words = useWords(declareWords);
  const mark = useWords(marks);
  const text = useText();
  const { claimId } = Route.useParams();
  const claim = useQuery(claimQuery(claimId));
  const year = claim.data?.trainingYear ?? 0;
  const forms = useQuery({ ...declarationFormsQuery(year), enabled: claim.data !== undefined });
  const title = claim.data ? mark.titled(words.title, text(claim.data.categoryTitle)) : words.title;
  return (
    <Page path={[{ name: words.myClaims, to: '/my-claims' }]} title={title}>
      <Loaded query={claim}>{(found) => <Loaded query={forms}>{(asked) => <Editable claim={found} forms={asked} />}</Loaded>}</Loaded>
    </Page>
  );
}

function Editable({ claim, forms }: { claim: Claim; forms: DeclarationForms }) {
  const words = useWords(myClaimsWords);
  const form = forms.forms.find(({ category }) => category.code === claim.category);
  if (form && claim.mayChange) return <ChangedClaim key={claim.id} claim={claim} forms={forms} form={form} />;
  return (
    <EmptyState title={words.line}>
      <Link to="/my-claims/$claimId" params={{ claimId: claim.id }} className="button">
        {words.content}
      </Link>
    </EmptyState>
  );
}

function ChangedClaim({ claim, forms, form }: { claim: Claim; forms: DeclarationForms; form: DeclarationForm }) {
  const words = useWords(myClaimsWords);
  const kept = useKeptDraft<TypedClaim>(`claim-${claim.id}`, typedOf(claim));
  const held = useKeptDraft(`claim-${claim.id}-held`, { claimId: claim.id });
  const returned = claim.state === 'returned' ? claim.events.findLast(({ to }) => to === 'returned')?.reason : undefined;
  const handedIn = claim.events.find(({ to }) => to === 'submitted' || to === 'passed_up');
  return (
    <>
      {returned && <p className="message warning">{words.returnedBecause(returned)}</p>}
      <ClaimForm forms={forms} form={form} kept={kept} held={held} handedInOn={handedIn && trainingDayAt(new Date(handedIn.at))} />
    </>
  );
}
