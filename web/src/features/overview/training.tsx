import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { TimesCalled } from '../../api/call-ups';
import type { WaitingAge } from '../../api/claims';
import { type TrainingOverview, trainingOverviewQuery } from '../../api/overview';
import { roomNamed } from '../../app/rooms';
import { useSession } from '../../app/session';
import { AsOf } from '../../pieces/as-of';
import { Loaded } from '../../pieces/loaded';
import { PolicyMark } from '../../pieces/policy-mark';
import { Section } from '../../pieces/section';
import { formatCount, formatInstant } from '../../words/format';
import { useText, useWords } from '../../words/language';
import { marks } from '../../words/marks';
import { ShareTable } from './share-table';
import { trainingWords } from './training-words';

/** What goes on in the year, under the figures of attainment: claims, call-ups, classes, bases. */
export function Training({ year, unitId }: { readonly year: number; readonly unitId: number | undefined }) {
  const text = useText();
  const query = useQuery({ ...trainingOverviewQuery(year, unitId), placeholderData: keepPreviousData });
  return (
    <Loaded query={query} lines={6}>
      {(training) => (
        <>
          <p className="quiet">
            {text(training.statement)} · <AsOf at={training.asOf} /> <PolicyMark policy={training.policy} />
          </p>
          <div className="pair">
            {training.claims && <Claims claims={training.claims} within={{ year, unitId }} />}
            <CallUps callUps={training.callUps} year={year} unitId={unitId} />
          </div>
          <div className="pair">
            <Classes classes={training.classes} year={year} />
            {training.bases && <Bases bases={training.bases} year={year} />}
          </div>
        </>
      )}
    </Loaded>
  );
}

interface Within {
  readonly year: number;
  readonly unitId: number | undefined;
}

const QUEUE = { q: undefined, claim: undefined, state: undefined, waiting: undefined, unitId: undefined };

function Claims({ claims, within }: { readonly claims: NonNullable<TrainingOverview['claims']>; readonly within: Within }) {
  const words = useWords(trainingWords);
  const mark = useWords(marks);
  const session = useSession();
  if (claims.count === 0) {
    return (
      <Section title={words.claims}>
        <p>✓ {words.claimsNone}</p>
      </Section>
    );
  }
  const opens = roomNamed(session, 'claimReviews') !== undefined;
  const listed = (count: number, state: 'submitted' | 'passed_up', waiting: WaitingAge) =>
    opens && count > 0 ? (
      <Link to="/claim-reviews" search={{ ...QUEUE, ...within, state, waiting }}>
        {formatCount(count)}
      </Link>
    ) : (
      formatCount(count)
    );
  return (
    <Section title={words.claims} aside={opens && <Link to="/claim-reviews" search={QUEUE}>{words.openQueue}</Link>}>
      <p className="quiet section-note">
        {claims.oldestSince ? mark.following(words.claimsCount(formatCount(claims.count)), words.oldest(formatInstant(claims.oldestSince))) : words.claimsCount(formatCount(claims.count))}
      </p>
      <ShareTable
        heads={[words.age, words.first, words.upper, words.ofAll]}
        rows={claims.byAge.map(({ age, first, upper }) => ({ key: age, name: words[age], figures: [listed(first, 'submitted', age), listed(upper, 'passed_up', age)], part: first + upper, total: claims.count }))}
      />
    </Section>
  );
}

function CallUps({ callUps, year, unitId }: { readonly callUps: TrainingOverview['callUps']; readonly year: number; readonly unitId: number | undefined }) {
  const words = useWords(trainingWords);
  const opens = roomNamed(useSession(), 'callUps') !== undefined;
  const listed = (count: number, of: number | undefined, times: TimesCalled) =>
    opens && count > 0 ? (
      <Link to="/call-ups" search={{ year, list: 'people', unitId: of, times }}>
        {formatCount(count)}
      </Link>
    ) : (
      formatCount(count)
    );
  return (
    <Section
      title={words.callUps}
      aside={
        opens && (
          <Link to="/call-ups" search={{ year, list: 'people', unitId }}>
            {words.openCalled}
          </Link>
        )
      }
    >
      <p className="quiet section-note">
        {words.calledAll(formatCount(callUps.called))} {words.repeatedBefore}
        {listed(callUps.repeated, unitId, 'repeated')}
        {words.repeatedAfter}
      </p>
      <ShareTable
        heads={[words.unit, words.never, words.calledOfPeople]}
        rows={callUps.byUnit.map((row) => ({
          key: String(row.unitId),
          name: (
            <Link to="/overview" search={{ year, unitId: row.unitId }}>
              {row.name}
            </Link>
          ),
          // The people of a unit alone, without those below it, have no list of their own.
          figures: [row.own ? formatCount(row.people - row.called) : listed(row.people - row.called, row.unitId, 'never')],
          part: row.called,
          total: row.people,
        }))}
      />
    </Section>
  );
}

function Classes({ classes, year }: { readonly classes: TrainingOverview['classes']; readonly year: number }) {
  const words = useWords(trainingWords);
  const opens = roomNamed(useSession(), 'classes') !== undefined;
  return (
    <Section
      title={words.classes}
      aside={
        opens && (
          <Link to="/classes" search={{ year }}>
            {words.openClasses}
          </Link>
        )
      }
    >
      {classes.length === 0 ? (
        <p>{words.classesNone}</p>
      ) : (
        <ShareTable
          heads={[words.state, words.number, words.seats]}
          rows={classes.map((row) => ({ key: row.state, name: opens ? <Link to="/classes" search={{ year, state: row.state }}>{words[row.state]}</Link> : words[row.state], figures: [formatCount(row.classes)], part: row.taken, total: row.seats }))}
        />
      )}
    </Section>
  );
}

function Bases({ bases, year }: { readonly bases: NonNullable<TrainingOverview['bases']>; readonly year: number }) {
  const words = useWords(trainingWords);
  const opens = roomNamed(useSession(), 'bases') !== undefined;
  return (
    <Section title={words.bases} aside={opens && <Link to="/teaching-bases" search={{ year }}>{words.openBases}</Link>}>
      {bases.length === 0 ? (
        <p>{words.basesNone}</p>
      ) : (
        <ShareTable
          heads={[words.state, words.used]}
          rows={bases.map((row) => ({ key: row.state, name: opens ? <Link to="/teaching-bases" search={{ year, state: row.state }} hash="register">{words[row.state]}</Link> : words[row.state], figures: [], part: row.used, total: row.bases }))}
        />
      )}
    </Section>
  );
}
