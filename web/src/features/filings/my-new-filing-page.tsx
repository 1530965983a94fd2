import { createLazyRoute } from '@tanstack/react-router';
import { behind } from '../../app/behind';
import { useWords } from '../../words/language';
import { filingWords } from './filing-words';
import { NewFiling } from './new-filing';

export const Route = createLazyRoute('/signed-in/my-filings/new')({ component: behind('claims.declare', MyNewFilingPage) });

function MyNewFilingPage() {
  const words = useWords(filingWords);
  const navigate = Route.useNavigate();
  const path = [{ name: words.myClaims, to: '/my-claims' }, { name: words.mine, to: '/my-filings' }] as const;
  return <NewFiling path={path} unitId={null} onSent={() => navigate({ to: '/my-filings' })} />;
}
