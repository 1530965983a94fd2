import { createLazyRoute } from '@tanstack/react-router';
import { behind } from '../../app/behind';
import { useSession } from '../../app/session';
import { useWords } from '../../words/language';
import { NewFiling } from './new-filing';
import { filingWords } from './filing-words';

export const Route = createLazyRoute('/signed-in/claim-filings/new')({ component: behind('claims.declare-batch', NewFilingPage) });

function NewFilingPage() {
  const words = useWords(filingWords);
  const navigate = Route.useNavigate();
  const { grants } = useSession();
  const unitId = grants.find(({ role }) => role === 'unit_hr')?.unitId ?? null;
  return <NewFiling path={[{ name: words.title, to: '/claim-filings' }]} unitId={unitId} onSent={() => navigate({ to: '/claim-filings' })} />;
}
