import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type TrainingOverview, trainingOverviewQuery } from '../../api/overview';
import { roomNamed } from '../../app/rooms';
import { useSession } from '../../app/session';
import { AsOf } from '../../pieces/as-of';
import { Loaded } from '../../pieces/loaded';
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
            {text(training.statement)} · <AsOf at={training.asOf} />
          </p>
          <div className="pair">
            {training.claims && <Claims claims={training.claims} />}
            <CallUps callUps={training.callUps} year={year} unitId={unitId} />
          </div>
          <div className="pair">
            <Classes classes={training.classes} year={year} />
            {training.bases && <Bases bases={training.bases} />}
          </div>
        </>
      )}
    </Loaded>
  );
}

function Claims({ claims }: { readonly claims: NonNullable<TrainingOverview['claims']> }) {
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
  return (
    <Section title={words.claims} aside={roomNamed(session, 'claimReviews') && <Link to="/claim-reviews" search={{ q: undefined, claim: undefined, state: undefined }}>{words.openQueue}</Link>}>
      <p className="quiet section-note">
        {claims.oldestSince ? mark.following(words.claimsCount(formatCount(claims.count)), words.oldest(formatInstant(claims.oldestSince))) : words.claimsCount(formatCount(claims.count))}
      </p>
      <ShareTable
        heads={[words.age, words.first, words.upper, words.ofAll]}
        rows={claims.byAge.map(({ age, first, upper }) => ({ key: age, name: words[age], figures: [formatCount(first), formatCount(upper)], part: first + upper, total: claims.count }))}
      />
    </Section>
  );
}

function CallUps({ callUps, year, unitId }: { readonly callUps: TrainingOverview['callUps']; readonly year: number; readonly unitId: number | undefined }) {
  const words = useWords(trainingWords);
  const session = useSession();
  return (
    <Section
      title={words.callUps}
      aside={
        roomNamed(session, 'callUps') && (
          <Link to="/call-ups" search={{ year, list: 'people', unitId }}>
            {words.openCalled}
          </Link>
        )
      }
    >
      <p className="quiet section-note">{words.callUpsNote(formatCount(callUps.repeated))}</p>
      <ShareTable
        heads={[words.unit, words.calledOfPeople]}
        rows={callUps.byUnit.map((row) => ({
          key: String(row.unitId),
          name: (
            <Link to="/overview" search={{ year, unitId: row.unitId }}>
              {row.name}
            </Link>
          ),
          figures: [],
          part: row.called,
          total: row.people,
        }))}
      />
    </Section>
  );
}

function Classes({ classes, year }: { readonly classes: TrainingOverview['classes']; readonly year: number }) {
  const words = useWords(trainingWords);
  const session = useSession();
  return (
    <Section
      title={words.classes}
      aside={
        roomNamed(session, 'classes') && (
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
          rows={classes.map((row) => ({ key: row.state, name: words[row.state], figures: [formatCount(row.classes)], part: row.taken, total: row.seats }))}
        />
      )}
    </Section>
  );
}

function Bases({ bases }: { readonly bases: NonNullable<TrainingOverview['bases']> }) {
  const words = useWords(trainingWords);
  const session = useSession();
  return (
    <Section title={words.bases} aside={roomNamed(session, 'bases') && <Link to="/teaching-bases">{words.openBases}</Link>}>
      {bases.length === 0 ? (
        <p>{words.basesNone}</p>
      ) : (
        <ShareTable
          heads={[words.state, words.used]}
          rows={bases.map((row) => ({ key: row.state, name: words[row.state], figures: [], part: row.used, total: row.bases }))}
        />
      )}
    </Section>
  );
}
