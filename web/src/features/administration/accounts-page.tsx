import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type Account, accountsQuery, accountsWorkbook } from '../../api/accounts';
import { behind } from '../../app/behind';
import { useSession } from '../../app/session';
import { DataList } from '../../pieces/data-list/data-list';
import { FIRST_PAGE, usePaging } from '../../pieces/data-list/paging';
import { EmptyState } from '../../pieces/empty-state';
import { Filters, TextFilter } from '../../pieces/filters';
import { NothingFound } from '../../pieces/nothing-found';
import { Page } from '../../pieces/page';
import { formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { AccountSheet } from './account-sheet';
import { AccountStatus } from './account-status';
import { accountWords } from './account-words';
import { useGrantName } from './grant-name';
import { mayManageAccounts } from './may-administer';

export const Route = createLazyRoute('/signed-in/accounts')({ component: behind('accounts.read', AccountsPage) });

function AccountsPage() {
  const words = useWords(accountWords);
  const navigate = Route.useNavigate();
  const { q } = Route.useSearch();
  const paging = usePaging();
  const list = useQuery({ ...accountsQuery(q, paging.cursor), placeholderData: keepPreviousData });
  const [openId, setOpenId] = useState<number>();
  const open = list.data?.items.find(({ id }) => id === openId);

  const search = (value: string | undefined) => void navigate({ search: (kept) => ({ ...kept, q: value, ...FIRST_PAGE }), replace: true });
  const create = mayManageAccounts(useSession()) && (
    <Link to="/accounts/new" className="button primary">
      {words.create}
    </Link>
  );
  return (
    <Page title={words.title} action={create}>
      <Filters>
        <TextFilter label={words.search} example={words.searchExample} value={q} onValue={search} />
      </Filters>
      <DataList
        title={words.title}
        list={list}
        paging={paging}
        exportHref={accountsWorkbook(q)}
        rowKey={(account) => account.id}
        columns={[
          { key: 'username', title: words.username, names: true, cell: (account) => account.username },
          { key: 'name', title: words.displayName, cell: (account) => account.displayName },
          { key: 'status', title: words.status, cell: (account) => <AccountStatus account={account} /> },
          { key: 'grants', title: words.grants, cell: (account) => <Grants account={account} /> },
          { key: 'lastSignedIn', title: words.lastSignedIn, whole: true, cell: ({ lastSignedInAt }) => (lastSignedInAt ? formatInstant(lastSignedInAt) : words.never) },
          {
            key: 'manage',
            title: words.manage,
            cell: (account) => (
              <button type="button" className="link-button" aria-label={words.manageOf(account.displayName)} onClick={() => setOpenId(account.id)}>
                {words.manage}
              </button>
            ),
          },
        ]}
        empty={
          q ? <NothingFound title={words.none} why={words.noneWhy} onClear={() => search(undefined)} /> : (
            <EmptyState title={words.noneAtAll} why={words.noneAtAllWhy}>
              {create}
            </EmptyState>
          )
        }
      />
      {open && <AccountSheet account={open} onClose={() => setOpenId(undefined)} />}
    </Page>
  );
}

function Grants({ account }: { account: Account }) {
  const words = useWords(accountWords);
  const nameOf = useGrantName();
  if (account.grants.length === 0) return <span className="quiet">{words.noGrants}</span>;
  return (
    <ul>
      {account.grants.map((grant) => (
        <li key={grant.id}>{nameOf(grant)}</li>
      ))}
    </ul>
  );
}
