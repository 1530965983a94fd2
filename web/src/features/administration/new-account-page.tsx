import { useMutation, useQueryClient } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { createAccount } from '../../api/accounts';
import { behind } from '../../app/behind';
import { useNotice } from '../../pieces/notice';
import { Page } from '../../pieces/page';
import { useWords } from '../../words/language';
import { accountWords } from './account-words';
import { NewAccountForm } from './new-account-form';

export const Route = createLazyRoute('/signed-in/accounts/new')({ component: behind('accounts.manage', NewAccountPage) });

function NewAccountPage() {
  const words = useWords(accountWords);
  const tell = useNotice();
  const queries = useQueryClient();
  const navigate = Route.useNavigate();
  const creating = useMutation({
    mutationFn: createAccount,
    onSuccess: async ({ username }) => {
      await queries.invalidateQueries({ queryKey: ['accounts'] });
      tell(words.created(username));
      await navigate({ to: '/accounts', search: { q: username } });
    },
  });
  return (
    <Page path={[{ name: words.title, to: '/accounts' }]} title={words.newTitle}>
      <section className="sheet" aria-label={words.newTitle}>
        <NewAccountForm creating={creating} />
      </section>
    </Page>
  );
}
