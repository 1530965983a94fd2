import '../../../pieces/field.css';
import { type FormEvent, useState } from 'react';
import { findCourses } from '../../../api/timetable';
import type { Day } from '../../../api/shapes';
import { Dialog } from '../../../pieces/dialog';
import { Field } from '../../../pieces/field';
import { useKeptDraft } from '../../../pieces/kept-draft';
import { SearchChoice } from '../../../pieces/search-choice';
import { SelectField } from '../../../pieces/select-field';
import { classTerms } from '../../../words/class-terms';
import { useWords } from '../../../words/language';
import type { EditedSession } from './edited-timetable';
import { SessionTeachers } from './session-teachers';
import { SessionVenue } from './session-venue';
import { timetableWords } from './timetable-words';
import type { Slot } from './weeks-of';

const HALVES = ['am', 'pm'] as const;

interface SessionDialogProps {
  readonly session: EditedSession;
  readonly isNew: boolean;
  readonly days: { readonly startsOn: Day; readonly endsOn: Day };
  /** Seats of the class. */
  readonly people: number;
  readonly onKeep: (session: EditedSession) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** One half-day: what is taught, by whom, where; and another way to move it than by dragging. */
export function SessionDialog({ session, isNew, days, people, onKeep, onRemove, onClose }: SessionDialogProps) {
  const words = useWords(timetableWords);
  const terms = useWords(classTerms);
  const { draft: edited, write, forget } = useKeptDraft(`session-${session.id ?? 'new'}-${session.day}-${session.half}`, session);
  const [asked, setAsked] = useState(false);
  const change = (part: Partial<EditedSession>) => write({ ...edited, ...part });
  const leave = (then: () => void) => {
    forget();
    then();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    const topic = edited.topic.trim();
    if (topic !== '' && isWithin(edited, days)) leave(() => onKeep({ ...edited, topic, place: edited.place.trim() }));
  };
  return (
    <Dialog title={isNew ? words.newSession : words.session} shape="sheet" onClose={() => leave(onClose)}>
      <form className="form" onSubmit={submit} noValidate>
        <Field label={words.topic} value={edited.topic} onValue={(topic) => change({ topic })} error={asked && edited.topic.trim() === '' ? words.topicMissing : undefined} maxLength={200} required />
        {edited.courseVersionId !== null && (
          <p>
            {words.chosenCourse} <strong>{edited.courseTitle}</strong>{' '}
            <button type="button" className="link-button" onClick={() => change({ courseVersionId: null, courseTitle: null })}>
              {words.noCourse}
            </button>
          </p>
        )}
        <SearchChoice
          label={words.course}
          help={words.courseHelp}
          example={words.courseExample}
          search={{ name: 'courses', ask: findCourses }}
          show={({ id, current }) => ({ key: id, name: current.title, line: words.version(current.title, current.versionNo) })}
          onChoose={({ current }) => change({ courseVersionId: current.id, courseTitle: current.title, topic: current.title })}
        />
        <SessionTeachers session={edited} onChange={change} />
        <SessionVenue session={edited} people={people} onChange={change} />
        <Field label={words.place} help={words.placeHelp} value={edited.place} onValue={(place) => change({ place })} maxLength={200} />
        <Field label={words.moveTo} type="date" value={edited.day} min={days.startsOn} max={days.endsOn} onValue={(day) => change({ day })} error={isWithin(edited, days) ? undefined : words.outside} />
        <SelectField label={words.half} value={edited.half} options={HALVES.map((value) => ({ value, label: terms[value] }))} onValue={(half) => half !== '' && change({ half })} />
        <div className="button-row">
          <button type="submit" className="button primary">
            {words.keep}
          </button>
          {!isNew && (
            <button type="button" className="button danger" onClick={() => leave(onRemove)}>
              {words.remove}
            </button>
          )}
        </div>
      </form>
    </Dialog>
  );
}

function isWithin({ day }: Slot, { startsOn, endsOn }: { readonly startsOn: Day; readonly endsOn: Day }): boolean {
  return day >= startsOn && day <= endsOn;
}
