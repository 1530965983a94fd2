import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { entriesQuery, entriesWorkbook, type LedgerEntry } from '../../api/people';
import type { Text } from '../../api/shapes';
import { mayExportPeople } from '../../app/rooms';
import { useSession } from '../../app/session';
import { Author } from '../../pieces/author';
import { DataList } from '../../pieces/data-list/data-list';
import { usePaging } from '../../pieces/data-list/paging';
import { EmptyState } from '../../pieces/empty-state';
import { formatCredits, formatInstant, sayCredits } from '../../words/format';
import { useText, useWords } from '../../words/language';
import { personYearWords } from './person-year-words';

/** What happened, line by line. A reversed line stays, struck through, beside the line that reversed it. */
export function Ledger({ personId, year, unit }: { personId: number; year: number; unit: Text }) {
  const words = useWords(personYearWords);
  const text = useText();
  const session = useSession();
  const mayExport = session.account.personId === personId || mayExportPeople(session);
  const paging = usePaging();
  const list = useQuery({ ...entriesQuery({ personId, year }, paging.cursor), placeholderData: keepPreviousData });
  return (
    <DataList
      title={words.ledger}
      list={list}
      paging={paging}
      exportHref={mayExport ? entriesWorkbook({ personId, year }) : undefined}
      rowKey={(entry) => entry.entryNo}
      rowClass={(entry) => (entry.reversedByEntryNo === null ? undefined : 'struck')}
      columns={[
        { key: 'title', title: words.what, names: true, cell: (entry) => <What entry={entry} /> },
        { key: 'category', title: words.category, whole: true, cell: (entry) => text(entry.categoryLabel) },
        { key: 'when', title: words.when, whole: true, cell: (entry) => <Dates entry={entry} /> },
        { key: 'organiser', title: words.organiser, cell: (entry) => entry.organiser },
        { key: 'quantity', title: words.quantity, figure: true, cell: (entry) => `${sayCredits(entry.quantityHundredths)} ${text(entry.unitLabel)}` },
        { key: 'credits', title: words.credits(text(unit)), figure: true, cell: (entry) => formatCredits(entry.creditsHundredths) },
        { key: 'posted', title: words.posted, cell: (entry) => <Posted entry={entry} /> },
      ]}
      empty={<EmptyState title={words.noEntries} why={words.noEntriesWhy} />}
    />
  );
}

function Dates({ entry: { startsOn, endsOn } }: { entry: LedgerEntry }) {
  const words = useWords(personYearWords);
  if (startsOn === endsOn) return startsOn;
  return (
    <>
      <span className="block">{startsOn}</span> {words.until(endsOn)}
    </>
  );
}

function Posted({ entry }: { entry: LedgerEntry }) {
  return (
    <>
      <span className="block"><Author name={entry.postedBy} /></span> <time className="whole" dateTime={entry.postedAt}>{formatInstant(entry.postedAt)}</time>
    </>
  );
}

function What({ entry }: { entry: LedgerEntry }) {
  const words = useWords(personYearWords);
  return (
    <>
      <span className="cell-value">{entry.title}</span> <span className="quiet">#{entry.entryNo}</span>
      {entry.reversedByEntryNo !== null && <span className="tag warning"> {words.reversed(entry.reversedByEntryNo)}</span>}
      {entry.reversesEntryNo !== null && <span className="tag neutral"> {words.reverses(entry.reversesEntryNo)}</span>}
      {entry.reason && <span className="quiet"> {words.reason(entry.reason)}</span>}
    </>
  );
}
