import { useMutation, useQueryClient } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { createAccount } from '../../api/accounts';
import { behind } from '../../app/behind';
import { useKeptDraft } from '../../pieces/kept-draft';
import { useNotice } from '../../pieces/notice';
import { Page } from '../../pieces/page';
import { useWords } from '../../words/language';
import { accountWords } from './account-words';
import { NewAccountForm } from './new-account-form';
import type { TypedAccount } from './new-account-problems';

export const Route = createLazyRoute('/signed-in/accounts/new')({ component: behind('accounts.manage', NewAccountPage) });

const NO_ACCOUNT: TypedAccount = { username: '', displayName: '', password: '', personId: '' };

function NewAccountPage() {
  const words = useWords(accountWords);
  const tell = useNotice();
  const queries = useQueryClient();
  const navigate = Route.useNavigate();
  const kept = useKeptDraft('account-new', NO_ACCOUNT, ['password']);
  const creating = useMutation({
    mutationFn: createAccount,
    onSuccess: async ({ username }) => {
      kept.forget();
      await queries.invalidateQueries({ queryKey: ['accounts'] });
      tell(words.created(username));
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
