import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import type { Enrolment } from '../../api/enrolments';
import { Facts } from '../../pieces/facts';
import { StateLine } from '../../pieces/state-line';
import { enrolmentTerms } from '../../words/class-terms';
import { useWords } from '../../words/language';
import { EnrolmentStateTag } from './enrolment-state-tag';
import { myWords } from './my-words';
import { useEnrolmentLine } from './use-enrolment-line';
import { Withdrawal } from './withdrawal';

const IN_ROOM = ['enrolling', 'running'];

/** One class of the reader: where it stands as a line, and how to leave it. */
export function EnrolmentSheet({ enrolment }: { enrolment: Enrolment }) {
  const words = useWords(myWords);
  const terms = useWords(enrolmentTerms);
  const line = useEnrolmentLine();
  const id = useId();
  const { classId, classTitle, startsOn, endsOn, place, path, state } = enrolment;
  return (
    <section className="sheet" aria-labelledby={id}>
      <div className="section-head">
        <h3 id={id}>
          <Link to="/find-classes/$classId" params={{ classId }}>
            {classTitle}
          </Link>
        </h3>
        <EnrolmentStateTag state={state} />
      </div>
      <div className="stack">
        <Facts facts={[{ name: words.dates, value: `${startsOn} – ${endsOn}` }, { name: words.place, value: place }, { name: words.path, value: terms[path] }]} />
        <StateLine states={line(enrolment)} label={words.line} />
        {state === 'enrolled' && IN_ROOM.includes(enrolment.classState) && (
          <p className="no-print">
            <Link to="/my-classes/$classId" params={{ classId }} className="button">
              {words.room}
            </Link>
          </p>
        )}
        <Withdrawal enrolment={enrolment} />
      </div>
    </section>
  );
}
