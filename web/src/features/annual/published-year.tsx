import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { publicityQuery, publicityWorkbook, publishedYearsQuery, type PublicityPage } from '../../api/annual';
import { asProblem } from '../../api/problem';
import { DataList } from '../../pieces/data-list/data-list';
import { FIRST_PAGE, usePaging } from '../../pieces/data-list/paging';
import { EmptyState } from '../../pieces/empty-state';
import { Facts } from '../../pieces/facts';
import { Filters, TextFilter } from '../../pieces/filters';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { PolicyMark, UnconfirmedWarning } from '../../pieces/policy-mark';
import { Section } from '../../pieces/section';
import { formatCredits } from '../../words/format';
import { useText, useWords } from '../../words/language';
import { marks } from '../../words/marks';
import { useOfficialWord } from '../../words/use-official-word';
import { peopleWords } from '../people/people-words';
import { Standing } from '../people/standing';
import { MyObjection } from './my-objection';
import { publicityWords } from './publicity-words';

/** One's own result whole, of others what the publicity says, and one's objection. */
export function PublishedYear({ year }: { year: number }) {
  const words = useWords(publicityWords);
  const { q } = useSearch({ strict: false });
  const paging = usePaging();
  const query = useQuery({ ...publicityQuery(year, q, paging.cursor), placeholderData: keepPreviousData });
  const publicity = query.data?.publicity;
  const otherYears = useQuery(publishedYearsQuery).data?.filter((other) => other !== year) ?? [];
  const none = (
    <EmptyState title={words.none} why={words.noneWhy}>
      {otherYears.length > 0 &&
        otherYears.map((other) => (
          <Link key={other} to="/annual/$year/publicity" params={{ year: other }} className="button">{words.toYear(other)}</Link>
        ))}
    </EmptyState>
  );
  const notOpen = query.isError && asProblem(query.error).code === 'ANNUAL_NOT_FOUND';
  return (
    <Page
      title={words.title(year)}
      under={publicity && <><span>{words.period(publicity.from, publicity.until)}</span> <span>{words.objectionsUntil(publicity.objectionsUntil)}</span>{query.data?.policy && <PolicyMark policy={query.data.policy} />}</>}
    >
      {notOpen ? none : <Loaded query={query} lines={8}>{(page) => (page.publicity === null ? none : <Published year={year} page={page} list={query} q={q} />)}</Loaded>}
    </Page>
  );
}

function Published({ year, page, list, q }: { year: number; page: PublicityPage; list: ReturnType<typeof useQuery<PublicityPage>>; q: string | undefined }) {
  const words = useWords(publicityWords);
  const official = useOfficialWord();
  const navigate = useNavigate();
  const paging = usePaging();
  const change = (value: string | undefined) => void navigate({ to: '.', search: (kept) => ({ ...kept, q: value, ...FIRST_PAGE }), replace: true });
  return (
    <>
      {page.policy && <UnconfirmedWarning policy={page.policy} />}
      {page.state === 'recheck' && <p className="message warning" role="note">{words.inRecheck}</p>}
      {page.own && <OwnResult year={year} own={page.own} settled={page.settled} />}
      {page.own && <MyObjection year={year} mayObject={page.mayObject} />}
      <Filters onClear={q === undefined ? undefined : () => change(undefined)}>
        <TextFilter label={words.search} example={words.searchExample} value={q} onValue={change} />
      </Filters>
      <p className="quiet">{words.peopleLead}</p>
      <DataList
        title={page.settled ? words.settledPeople : words.people}
        list={list}
        paging={paging}
        exportHref={publicityWorkbook(year, q)}
        rowKey={(row) => row.personId ?? `${row.name} ${row.unitName} ${row.rank} ${page.items.indexOf(row)}`}
        columns={[
          { key: 'name', title: words.name, names: true, cell: ({ name }) => name },
          { key: 'unit', title: words.unit, cell: ({ unitName }) => unitName },
          { key: 'post', title: words.post, cell: ({ post }) => official(post) || '—' },
          { key: 'rank', title: words.rank, cell: ({ rank }) => official(rank) || '—' },
          { key: 'total', title: words.total, figure: true, cell: ({ totalHundredths }) => (totalHundredths === null ? words.hidden : formatCredits(totalHundredths)) },
          { key: 'verdict', title: words.verdict, whole: true, cell: ({ verdict }) => (verdict === null ? words.hidden : <Standing row={{ verdict, unmet: [] }} />) },
        ]}
        empty={<EmptyState title={words.noPeople} why={words.noPeopleWhy} />}
      />
    </>
  );
}

function OwnResult({ year, own, settled }: { year: number; own: NonNullable<PublicityPage['own']>; settled: boolean }) {
  const words = useWords(publicityWords);
  const mark = useWords(marks);
  const text = useText();
  const official = useOfficialWord();
  const verdicts = useWords(peopleWords);
  return (
    <Section title={settled ? words.ownSettled : words.own}>
      <Facts
        facts={[
          { name: words.verdict, value: <Standing row={{ verdict: own.verdict, unmet: [] }} /> },
          { name: words.total, value: formatCredits(own.totalHundredths) },
          { name: words.atPublicity, value: own.published && words.outcomeOf(formatCredits(own.published.totalHundredths), verdicts[own.published.verdict]) },
          { name: words.unmet, value: mark.list(own.unmet.map(text)) },
          { name: words.unit, value: own.unitName },
          { name: words.post, value: official(own.post) },
          { name: words.rank, value: official(own.rank) },
        ]}
      />
      <p className="no-print"><Link to="/my-year" search={{ year }}>{words.why}</Link></p>
    </Section>
  );
}
