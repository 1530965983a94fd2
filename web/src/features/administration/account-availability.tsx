import { useState } from 'react';
import { type Account, disableAccount, enableAccount, unlockAccount } from '../../api/accounts';
import { useSession } from '../../app/session';
import { Dialog } from '../../pieces/dialog';
import { ProblemPanel } from '../../pieces/problem-panel';
import { useWords } from '../../words/language';
import { accountWords } from './account-words';
import { mayManageAccounts, mayUnlock } from './may-administer';
import { useAccountAct } from './use-account-act';

/** Whether the account can sign in: unlocking by the security administrator, disabling and enabling by the system administrator. */
export function AccountAvailability({ account }: { account: Account }) {
  const words = useWords(accountWords);
  const session = useSession();
  return (
    <>
      {account.status === 'locked' && (mayUnlock(session) ? <Unlock account={account} /> : <p className="quiet">{words.unlockedBySecurity}</p>)}
      {mayManageAccounts(session) && account.id !== Number(session.account.id) && (account.status === 'disabled' ? <Enable account={account} /> : <Disable account={account} />)}
    </>
  );
}

function Unlock({ account }: { account: Account }) {
  const words = useWords(accountWords);
  const unlocking = useAccountAct(() => unlockAccount(account.id), words.unlocked);
  return (
    <div className="message warning">
      <p>{words.unlockWhat}</p>
      {unlocking.isError && <ProblemPanel error={unlocking.error} />}
      <button type="button" className="button primary" disabled={unlocking.isPending} onClick={() => unlocking.mutate()}>
        {words.unlock}
      </button>
    </div>
  );
}

function Enable({ account }: { account: Account }) {
  const words = useWords(accountWords);
  const enabling = useAccountAct(() => enableAccount(account.id), words.enabledDone);
  return (
    <div className="button-row">
      {enabling.isError && <ProblemPanel error={enabling.error} />}
      <button type="button" className="button" disabled={enabling.isPending} onClick={() => enabling.mutate()}>
        {words.enable}
      </button>
    </div>
  );
}

function Disable({ account }: { account: Account }) {
  const words = useWords(accountWords);
  const [asking, setAsking] = useState(false);
  const disabling = useAccountAct(() => disableAccount(account.id), words.disabledDone);
  return (
    <div className="button-row">
      {disabling.isError && <ProblemPanel error={disabling.error} />}
      <button type="button" className="button danger" disabled={disabling.isPending} onClick={() => setAsking(true)}>
        {words.disable}
      </button>
      {asking && (
        <Dialog title={words.disable} onClose={() => setAsking(false)}>
          <p>{words.disableQuestion(account.displayName)}</p>
          <div className="button-row">
            <button
              type="button"
              className="button danger"
              onClick={() => {
                disabling.mutate();
                setAsking(false);
              }}
            >
              {words.disableEffect}
            </button>
            <button type="button" className="button" onClick={() => setAsking(false)}>
              {words.keep}
            </button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
