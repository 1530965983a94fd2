import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { type AuditEntry, auditEntriesQuery, auditWorkbook, type AuditFilter } from '../../api/audit-entries';
import { behind } from '../../app/behind';
import { useSession } from '../../app/session';
import { Author } from '../../pieces/author';
import { DataList } from '../../pieces/data-list/data-list';
import { FIRST_PAGE, usePaging } from '../../pieces/data-list/paging';
import { EmptyState } from '../../pieces/empty-state';
import { Filters, TextFilter } from '../../pieces/filters';
import { NothingFound } from '../../pieces/nothing-found';
import { Page } from '../../pieces/page';
import { formatInstant } from '../../words/format';
import { useText, useWords } from '../../words/language';
import { auditWords } from './audit-words';
import { ChangeSheet } from './change-sheet';
import { LogChain } from './log-chain';
import { DayFilter } from '../../pieces/day-filter';

export const Route = createLazyRoute('/signed-in/audit-entries')({ component: behind('audit.read', AuditPage) });

function AuditPage() {
  const words = useWords(auditWords);
  const text = useText();
  const navigate = Route.useNavigate();
  const { permissions } = useSession();
  const { actor, action, subject, text: said, from, to } = Route.useSearch();
  const filter: AuditFilter = { actor, action, subject, text: said, from, to };
  const paging = usePaging();
  const list = useQuery({ ...auditEntriesQuery(filter, paging.cursor), placeholderData: keepPreviousData });
  const [open, setOpen] = useState<AuditEntry>();

  const change = (part: AuditFilter) => void navigate({ search: (kept) => ({ ...kept, ...part, ...FIRST_PAGE }), replace: true });
  const filtered = Object.values(filter).some((value) => value !== undefined);
  const clear = () => change({ actor: undefined, action: undefined, subject: undefined, text: undefined, from: undefined, to: undefined });
  const hasChange = (entry: AuditEntry) => entry.before !== null || entry.after !== null;

  return (
    <Page title={words.title} under={words.lead}>
      {permissions.includes('ledger.verify') && <LogChain />}
      <Filters onClear={filtered ? clear : undefined}>
        <DayFilter label={words.from} value={from} max={to} onValue={(value) => change({ from: value })} />
        <DayFilter label={words.to} value={to} min={from} onValue={(value) => change({ to: value })} />
        <TextFilter label={words.actor} example={words.actorExample} value={actor} onValue={(value) => change({ actor: value })} />
        <TextFilter label={words.actionPart} example={words.actionExample} value={action} onValue={(value) => change({ action: value })} />
        <TextFilter label={words.subject} example={words.subjectExample} value={subject} onValue={(value) => change({ subject: value })} />
        <TextFilter label={words.said} example={words.saidExample} value={said} onValue={(value) => change({ text: value })} />
      </Filters>
      <DataList
        title={words.title}
        list={list}
        paging={paging}
        exportHref={auditWorkbook(filter)}
        rowKey={(entry) => entry.id}
        columns={[
          { key: 'what', title: words.what, names: true, cell: (entry) => text(entry.summary) },
          { key: 'at', title: words.at, whole: true, cell: (entry) => <time dateTime={entry.at}>{formatInstant(entry.at)}</time> },
          { key: 'actor', title: words.actor, cell: (entry) => <Author name={entry.actor.name} /> },
          { key: 'action', title: words.action, cell: (entry) => <code>{entry.action}</code> },
          { key: 'subject', title: words.subject, cell: (entry) => <SubjectButton of={`${entry.subject.kind}:${entry.subject.id}`} onOnly={(value) => change({ subject: value })} /> },
          {
            key: 'change',
            title: words.change,
            cell: (entry) =>
              hasChange(entry) ? (
                <button type="button" className="link-button" aria-label={words.seeOf(text(entry.summary), formatInstant(entry.at))} onClick={() => setOpen(entry)}>
                  {words.see}
                </button>
              ) : (
                words.noChange
              ),
          },
        ]}
        empty={
          filtered ? <NothingFound title={words.none} why={words.noneWhy} onClear={clear} /> : <EmptyState title={words.noneAtAll} why={words.noneAtAllWhy} />
        }
      />
      {open && <ChangeSheet entry={open} onClose={() => setOpen(undefined)} />}
    </Page>
  );
}

/** From one entry to everything that was done to the same subject. */
function SubjectButton({ of, onOnly }: { of: string; onOnly: (subject: string) => void }) {
  const words = useWords(auditWords);
  return (
    <button type="button" className="link-button" aria-label={words.onlyThis(of)} onClick={() => onOnly(of)}>
      <code>{of}</code>
    </button>
  );
}
