import './grade-choice.css';
import { useId } from 'react';
import { EVALUATION_GRADES, type EvaluationGrade } from '#contracts';
import { useText, useWords } from '../../words/language';
import { evaluationWords } from './evaluation-words';

export const GRADES = Object.keys(EVALUATION_GRADES) as readonly EvaluationGrade[];

interface GradeChoiceProps {
  /** The error summary links to it. */
  readonly id: string;
  readonly legend: string;
  readonly value: EvaluationGrade | undefined;
  readonly error: string | undefined;
  readonly onValue: (grade: EvaluationGrade) => void;
}

/** One indicator: four grades side by side, none chosen beforehand. */
export function GradeChoice({ id, legend, value, error, onValue }: GradeChoiceProps) {
  const words = useWords(evaluationWords);
  const text = useText();
  const name = useId();
  return (
    <fieldset className="grade-choice" aria-describedby={error && `${id}-error`}>
      <legend>{legend}</legend>
      <div className="grade-choice-options">
        {GRADES.map((grade, index) => (
          <label key={grade}>
            <input type="radio" id={index === 0 ? id : undefined} name={name} checked={value === grade} onChange={() => onValue(grade)} />
            {words.points(text(EVALUATION_GRADES[grade]), EVALUATION_GRADES[grade].points)}
          </label>
        ))}
      </div>
      {error && (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      )}
    </fieldset>
  );
}
