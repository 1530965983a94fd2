import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type WhatIsMissing as Answer, whatIsMissingQuery } from '../../api/people';
import { NextRoom } from '../../app/next-room';
import { useSession } from '../../app/session';
import { AsOf } from '../../pieces/as-of';
import { CardTable } from '../../pieces/card-table';
import { Loaded } from '../../pieces/loaded';
import { Section } from '../../pieces/section';
import { formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { useAmount } from '../../words/use-amount';
import { isTrainee } from '../find-classes/is-trainee';
import { EnrolmentStateTag } from '../my-classes/enrolment-state-tag';
import { MissingSentence } from '../person-year/missing-sentence';
import { whatIsMissingWords } from './what-is-missing-words';

/** The fewest classes that would fill the year, said honestly where none do. */
export function WhatIsMissing({ personId, year }: { personId: number; year: number }) {
  const words = useWords(whatIsMissingWords);
  const trainee = isTrainee(useSession());
  const query = useQuery({ ...whatIsMissingQuery({ personId, year }), enabled: trainee });
  if (!trainee || query.data?.answer === 'nothing_missing') return null;
  return (
    <Section title={words.title} aside={query.data && <AsOf at={query.data.asOf} />}>
      <Loaded query={query} lines={4}>
        {(answer) => (
          <div className="stack">
            <p>
              <Sentence of={answer} />
            </p>
            {answer.answer === 'part_only' && <MissingSentence requirements={answer.requirementsAfter} />}
            {answer.classes.length > 0 && <Classes title={words.classes} of={answer} classes={answer.classes} />}
            {answer.held.length > 0 && <Classes title={words.held} of={answer} classes={answer.held} />}
            {(answer.answer === 'part_only' || answer.answer === 'no_class_helps') && (
              <>
                <p>{words.otherWays}</p>
                <div className="button-row no-print">
                  <NextRoom name="myClaims" />
                </div>
              </>
            )}
            <p className="quiet">{words.how}</p>
          </div>
        )}
      </Loaded>
    </Section>
  );
}

function Sentence({ of: { answer, isProven, classes, held, classesOpen, year } }: { of: Answer }) {
  const words = useWords(whatIsMissingWords);
  if (answer === 'held_seats_suffice') return words.heldSuffice(held.length);
  if (answer === 'set_suffices') return isProven ? words.suffices(classes.length) : words.sufficesUnproven(classes.length);
  if (answer === 'part_only') return isProven ? words.partOnly(classes.length) : words.partOnlyUnproven(classes.length);
  return classesOpen === 0 ? words.noneOpen(year) : words.noneHelps(classesOpen);
}

function Classes({ title, of, classes }: { title: string; of: Answer; classes: Answer['classes'] }) {
  const words = useWords(whatIsMissingWords);
  const amount = useAmount();
  const held = classes === of.held;
  return (
    <CardTable
      title={title}
      rows={classes}
      rowKey={({ classId }) => classId}
      columns={[
        { key: 'class', title: words.class, names: true, cell: (row) => <Link to="/find-classes/$classId" params={{ classId: row.classId }}>{row.title}</Link> },
        {
          key: 'when',
          title: words.when,
          cell: (row) => (
            <>
              <span className="whole">{row.startsOn}</span> – <span className="whole">{row.endsOn}</span> · {words.halfDays(row.halfDays)}
              <br />
              <span className="quiet">{row.place}</span>
            </>
          ),
        },
        { key: 'gives', title: words.gives, figure: true, cell: (row) => amount(row.creditsHundredths, of.unit) },
        held
          ? { key: 'state', title: words.state, cell: (row) => row.enrolmentState && <EnrolmentStateTag state={row.enrolmentState} /> }
          : { key: 'deadline', title: words.deadline, whole: true, cell: (row) => (row.enrolClosesAt ? formatInstant(row.enrolClosesAt) : '—') },
      ]}
    />
  );
}
