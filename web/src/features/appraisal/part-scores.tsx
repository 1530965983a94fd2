import './appraisal.css';
import type { KeyboardEvent } from 'react';
import { APPRAISAL_GRADES, type AppraisalGrade } from '#contracts';
import type { AppraisalPart, TraineeAppraisal } from '../../api/appraisal';
import { useSpeech, useWords } from '../../words/language';
import { appraisalWords } from './appraisal-words';
import { type Cell, cellKey, isMakeUpDue, standingText, type TypedScores } from './typed-scores';

interface PartScoresProps {
  readonly trainee: TraineeAppraisal;
  readonly part: AppraisalPart;
  readonly typed: TypedScores;
  readonly isOpen: boolean;
  readonly nameOf: (cell: Cell) => string;
  readonly onType: (cell: Cell, text: string) => void;
  /** Ids of the cells that are wrong. */
  readonly faults: readonly string[];
}

/** The score of one trainee in one part, and below it the make-up where one is due. */
export function PartScores({ trainee, part, typed, ...rest }: PartScoresProps) {
  const words = useWords(appraisalWords);
  const { personId } = trainee;
  const makeUp: Cell = { personId, part, makeUp: true };
  const due = isMakeUpDue(trainee, part, typed);
  return (
    <div className="score-cell">
      <Score cell={{ personId, part, makeUp: false }} trainee={trainee} typed={typed} {...rest} />
      {due && (
        <span className="score-make-up">
          <span>
            {words.makeUpMark}
            <span className="visually-hidden"> ({words.belowPass})</span>
          </span>
          <Score cell={makeUp} trainee={trainee} typed={typed} {...rest} />
        </span>
      )}
    </div>
  );
}

function Score({ cell, trainee, typed, isOpen, nameOf, onType, faults }: Omit<PartScoresProps, 'part'> & { readonly cell: Cell }) {
  const words = useWords(appraisalWords);
  const { language } = useSpeech();
  const key = cellKey(cell);
  const standing = standingText(trainee, cell);
  const gradeOf = (text: string) => (text in APPRAISAL_GRADES ? APPRAISAL_GRADES[text as AppraisalGrade][language] : text);
  if (!isOpen) return <span>{standing === '' ? '—' : gradeOf(standing)}</span>;
  const control = {
    id: key, className: 'input', 'aria-label': nameOf(cell), 'aria-invalid': faults.includes(key) || undefined, value: typed[key] ?? standing,
    'data-column': `${cell.part.part} ${cell.makeUp ? 2 : 1}`, onKeyDown: moveInColumn,
  };
  if (!cell.part.byGrade) return <input {...control} inputMode="decimal" maxLength={6} autoComplete="off" onChange={(event) => onType(cell, event.target.value)} />;
  const codes = Object.keys(APPRAISAL_GRADES);
  return (
    <select {...control} onChange={(event) => onType(cell, event.target.value)}>
      <option value="">{words.noGrade}</option>
      {standing !== '' && !codes.includes(standing) && <option value={standing}>{standing}</option>}
      {codes.map((code) => (
        <option key={code} value={code}>
          {gradeOf(code)}
        </option>
      ))}
    </select>
  );
}

/** Down a column, as a mark sheet is filled in; in a choice the arrows choose, and Enter moves. */
function moveInColumn(event: KeyboardEvent<HTMLElement>): void {
  const { currentTarget: from, key, shiftKey } = event;
  const isChoice = from instanceof HTMLSelectElement;
  const up = key === 'Enter' ? shiftKey : key === 'ArrowUp' && !isChoice;
  if (!up && key !== 'Enter' && (key !== 'ArrowDown' || isChoice)) return;
  event.preventDefault();
  const column = [...document.querySelectorAll<HTMLElement>('[data-column]')].filter(({ dataset }) => dataset['column'] === from.dataset['column']);
  column[column.indexOf(from) + (up ? -1 : 1)]?.focus();
}
