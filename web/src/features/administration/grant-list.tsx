import './grant-list.css';
import { useState } from 'react';
import { type Account, type AccountGrant, revokeGrant } from '../../api/accounts';
import { Dialog } from '../../pieces/dialog';
import { ProblemPanel } from '../../pieces/problem-panel';
import { formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { accountWords } from './account-words';
import { useGrantName } from './grant-name';
import { useAccountAct } from './use-account-act';

export function GrantList({ account, mayRevoke }: { account: Account; mayRevoke: boolean }) {
  const words = useWords(accountWords);
  const nameOf = useGrantName();
  const [asked, setAsked] = useState<AccountGrant>();
  const revoking = useAccountAct((grantId: number) => revokeGrant(account.id, grantId), words.revoked);
  if (account.grants.length === 0) return <p className="quiet">{words.noGrants}</p>;
  return (
    <>
      {revoking.isError && <ProblemPanel error={revoking.error} />}
      <ul className="grant-list">
        {account.grants.map((grant) => (
          <li key={grant.id}>
            <span>
              {nameOf(grant)}
              <br />
              <span className="quiet">{words.grantedBy(grant.grantedBy ?? words.system, formatInstant(grant.grantedAt))}</span>
            </span>
            {mayRevoke && (
              <button type="button" className="link-button" aria-label={words.revokeOf(nameOf(grant))} onClick={() => setAsked(grant)}>
                {words.revoke}
              </button>
            )}
          </li>
        ))}
      </ul>
      {asked && (
        <Dialog title={words.revokeOf(nameOf(asked))} onClose={() => setAsked(undefined)}>
          <p>{words.revokeQuestion(nameOf(asked))}</p>
          <div className="button-row">
            <button
              type="button"
              className="button danger"
              onClick={() => {
                revoking.mutate(asked.id);
                setAsked(undefined);
              }}
            >
              {words.revokeEffect}
            </button>
            <button type="button" className="button" onClick={() => setAsked(undefined)}>
              {words.keep}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
