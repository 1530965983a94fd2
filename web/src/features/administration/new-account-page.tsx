import { createLazyRoute } from '@tanstack/react-router';
import { createAccount } from '../../api/accounts';
import { behind } from '../../app/behind';
import { useKeptDraft } from '../../pieces/kept-draft';
import { Page } from '../../pieces/page';
import { useAct } from '../../pieces/use-act';
import { useWords } from '../../words/language';
import { accountWords } from './account-words';
import { NewAccountForm } from './new-account-form';
import type { TypedAccount } from './new-account-problems';

export const Route = createLazyRoute('/signed-in/accounts/new')({ component: behind('accounts.manage', NewAccountPage) });

const NO_ACCOUNT: TypedAccount = { username: '', displayName: '', password: '', personId: '' };

function NewAccountPage() {
  const words = useWords(accountWords);
  const navigate = Route.useNavigate();
  const kept = useKeptDraft('account-new', NO_ACCOUNT, ['password']);
  const creating = useAct(createAccount, {
    done: ({ username }) => words.created(username),
    changes: [['accounts']],
    onDone: async ({ username }) => {
      kept.forget();
      await navigate({ to: '/accounts', search: { q: username } });
    },
  });
  return (
    <Page path={[{ name: words.title, to: '/accounts' }]} title={words.newTitle}>
      <section className="sheet" aria-label={words.newTitle}>
        <NewAccountForm kept={kept} creating={creating} />
      </section>
    </Page>
  );
}
