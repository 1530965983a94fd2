import './overview.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { annualReportPdf, type Overview, overviewQuery, unitSummaryPdf } from '../../api/overview';
import type { PeopleFilter } from '../../api/people';
import { behind } from '../../app/behind';
import { NextRoom } from '../../app/next-room';
import { maySearchPeople } from '../../app/rooms';
import { useSession, useTrainingYear } from '../../app/session';
import { AsOf } from '../../pieces/as-of';
import { DayFilter } from '../../pieces/day-filter';
import { DownloadLink } from '../../pieces/download-link';
import { EmptyState } from '../../pieces/empty-state';
import { Filters } from '../../pieces/filters';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { PolicyMark, UnconfirmedWarning } from '../../pieces/policy-mark';
import { Section } from '../../pieces/section';
import { UnitSelect } from '../../pieces/unit-select';
import { useText, useWords } from '../../words/language';
import { useOfficialWord } from '../../words/use-official-word';
import { AtRisk } from './at-risk';
import { Attainment } from './attainment';
import { Categories } from './categories';
import { Counts } from './counts';
import { overviewWords } from './overview-words';
import { Training } from './training';

export const Route = createLazyRoute('/signed-in/overview')({ component: behind('overview.read', OverviewPage) });

function OverviewPage() {
  const words = useWords(overviewWords);
  const year = useTrainingYear();
  const navigate = Route.useNavigate();
  const { unitId, asOf, bucket } = Route.useSearch();
  const query = useQuery({ ...overviewQuery(year, unitId, asOf), placeholderData: keepPreviousData });
  return (
    <Page
      title={query.data ? words.titleOf(query.data.unit.name, query.data.year) : words.title}
      under={
        query.data && (
          <>
            <AsOf at={query.data.asOf} />
            <PolicyMark policy={query.data.policy} />
          </>
        )
      }
      action={
        query.data && (
          <>
            <button type="button" className="button" onClick={() => window.print()}>
              {words.print}
            </button>
            <DownloadLink href={unitSummaryPdf(year, unitId, asOf)}>{words.unitSummary}</DownloadLink>
            <DownloadLink href={annualReportPdf(year, unitId)}>{words.annualReport}</DownloadLink>
          </>
        )
      }
    >
      <Filters onClear={asOf === undefined ? undefined : () => void navigate({ search: (kept) => ({ ...kept, asOf: undefined }), replace: true })}>
        <UnitSelect value={unitId} onValue={(next) => void navigate({ search: (kept) => ({ ...kept, unitId: next }), replace: true })} />
        <DayFilter label={words.asOfDay} value={asOf} onValue={(day) => void navigate({ search: (kept) => ({ ...kept, asOf: day }), replace: true })} />
      </Filters>
      {asOf !== undefined && <p role="note">{words.asOfNote(asOf)}</p>}
      <Loaded query={query} lines={10}>
        {(overview) => <Figures overview={overview} unitId={unitId} asOf={asOf} bucket={bucket} onBucket={(next) => void navigate({ search: (kept) => ({ ...kept, bucket: next }), replace: true })} />}
      </Loaded>
    </Page>
  );
}

interface FiguresProps {
  readonly overview: Overview;
  readonly unitId: number | undefined;
  readonly asOf: string | undefined;
  readonly bucket: string | undefined;
  readonly onBucket: (bucket: string | undefined) => void;
}

function Figures({ overview, unitId, asOf, bucket, onBucket }: FiguresProps) {
  const words = useWords(overviewWords);
  const text = useText();
  const official = useOfficialWord();
  const openPeople = maySearchPeople(useSession());
  if (overview.denominator.people === 0 && overview.denominator.excluded === 0) {
    return (
      <EmptyState title={words.none} why={words.noneWhy}>
        <NextRoom name="imports" />
      </EmptyState>
    );
  }
  const within = { year: overview.year, unitId, asOf };
  /** The name, opening the assessed people behind it where there are any to look at. */
  const opening = (name: string, people: Pick<PeopleFilter, 'requirement' | 'rank' | 'post' | 'staffKind'> | false) =>
    openPeople && people ? (
      <Link to="/people" search={{ ...within, ...people, verdict: 'assessed' }}>
        {name}
      </Link>
    ) : (
      name
    );
  return (
    <>
      <UnconfirmedWarning policy={overview.policy} />
      <Counts overview={overview} within={within} openPeople={openPeople} />
      <div className="pair">
        <Section title={words.byRequirement} aside={<span className="quiet">{words.byRequirementNote}</span>}>
          <Attainment
            head={words.requirement}
            shares={words.metOfAsked}
            rows={overview.byRequirement.map((row) => ({ key: row.id, people: row.people, met: row.met, name: opening(text(row.title), row.met < row.people && !row.advisory && { requirement: row.id }) }))}
          />
        </Section>
        <Section title={words.byRank} aside={<span className="quiet">{words.byRankNote}</span>}>
          <Attainment
            head={words.rank}
            rows={overview.byRank.map((row) => ({ key: row.rank, people: row.people, met: row.met, name: opening(official(row.rank), { rank: row.rank }) }))}
          />
        </Section>
      </div>
      <div className="pair">
        <Section title={words.byPost} aside={<span className="quiet">{words.byPostNote}</span>}>
          <Attainment
            head={words.post}
            rows={overview.byPost.map((row) => ({ key: row.post, people: row.people, met: row.met, name: opening(official(row.post) || words.noPost, row.post !== '' && { post: row.post }) }))}
          />
        </Section>
        <Section title={words.byStaffKind}>
          <Attainment
            head={words.staffKind}
            rows={overview.byStaffKind.map((row) => ({ key: row.staffKind, people: row.people, met: row.met, name: opening(official(row.staffKind) || words.noStaffKind, row.staffKind !== '' && { staffKind: row.staffKind }) }))}
          />
        </Section>
      </div>
      <Categories overview={overview} within={within} openPeople={openPeople} bucket={bucket} onBucket={onBucket} />
      <Section title={words.byUnit} aside={<span className="quiet">{words.byUnitNote}</span>}>
        <Attainment
          head={words.unit}
          rows={overview.byUnit.map((row) => ({
            key: row.unitId,
            people: row.people,
            met: row.met,
            name: (
              <Link to="/overview" search={{ ...within, unitId: row.unitId }}>
                {row.name}
              </Link>
            ),
          }))}
        />
      </Section>
      {openPeople && <AtRisk atRisk={overview.atRisk} within={within} />}
      {asOf === undefined && <Training year={overview.year} unitId={unitId} />}
    </>
  );
}
