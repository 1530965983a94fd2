import { useState } from 'react';
import { ProblemPanel } from '../../../pieces/problem-panel';
import { useWords } from '../../../words/language';
import type { TimetableChange } from './edited-timetable';
import { timetableWords } from './timetable-words';

interface SaveTimetableProps {
  readonly change: TimetableChange;
  readonly daysOff: number;
  readonly isPublic: boolean;
  readonly checking: boolean;
  /** As the server last counted them. */
  readonly problems: number | undefined;
  readonly saving: { readonly isPending: boolean; readonly isError: boolean; readonly error: unknown; readonly mutate: (onDaysOff: boolean) => void };
  readonly onDiscard: () => void;
}

/** What saving will do, named on the button; days off have to be meant. */
export function SaveTimetable({ change, daysOff, isPublic, checking, problems, saving, onDiscard }: SaveTimetableProps) {
  const words = useWords(timetableWords);
  const [meant, setMeant] = useState(false);
  const [asked, setAsked] = useState(false);
  const { added, changed, removed } = change;
  if (added + changed + removed === 0) return null;
  const save = () => {
    setAsked(true);
    if ((daysOff === 0 || meant) && !saving.isPending) saving.mutate(daysOff > 0);
  };
  return (
    <div className="timetable-save no-print" role="group" aria-label={words.unsaved}>
      <p>
        {words.unsaved} · {checking ? words.checking : problems ? `△ ${words.problems} ${problems}` : words.noProblems}
      </p>
      {isPublic && <p className="quiet">{words.published}</p>}
      {saving.isError && <ProblemPanel error={saving.error} />}
      {daysOff > 0 && (
        <div>
          <label className="check-line">
            <input type="checkbox" checked={meant} onChange={(event) => setMeant(event.target.checked)} /> {words.onDaysOff(daysOff)}
          </label>
          {asked && !meant && <p className="field-error">{words.onDaysOffMissing}</p>}
        </div>
      )}
      <div className="button-row">
        <button type="button" className="button primary" disabled={saving.isPending} onClick={save}>
          {words.save(added, changed, removed)}
        </button>
        <button type="button" className="button" onClick={onDiscard}>
          {words.discard}
        </button>
      </div>
    </div>
  );
}
