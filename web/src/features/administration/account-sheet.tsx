import type { Account } from '../../api/accounts';
import { useSession } from '../../app/session';
import { Dialog } from '../../pieces/dialog';
import { Facts } from '../../pieces/facts';
import { formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { AccountAvailability } from './account-availability';
import { AccountStatus } from './account-status';
import { accountWords } from './account-words';
import { GrantForm } from './grant-form';
import { GrantList } from './grant-list';
import { mayManageAccounts } from './may-administer';

/** Everything about one account, beside the list it was opened from. */
export function AccountSheet({ account, onClose }: { account: Account; onClose: () => void }) {
  const words = useWords(accountWords);
  const may = mayManageAccounts(useSession());
  return (
    <Dialog shape="sheet" title={account.displayName} onClose={onClose}>
      <Facts
        facts={[
          { name: words.username, value: account.username },
          { name: words.status, value: <AccountStatus account={account} /> },
          { name: words.lastSignedIn, value: account.lastSignedInAt ? formatInstant(account.lastSignedInAt) : words.never },
          { name: words.person, value: account.personId === null ? words.noPerson : String(account.personId) },
        ]}
      />
      <AccountAvailability account={account} />
      <section aria-labelledby="account-grants">
        <h3 id="account-grants">{words.grants}</h3>
        <GrantList account={account} mayRevoke={may} />
      </section>
      {may && <GrantForm account={account} />}
    </Dialog>
  );
}
