import { classTerms } from '../../words/class-terms';
import { useWords } from '../../words/language';
import type { FieldsProps } from './field-maker';
import { formWords } from './form-words';

const APPROVALS = ['none', 'unit', 'organisation', 'unit_then_organisation'] as const;
const HOUR = 'datetime-local';

export function EnrolmentFields({ make, isNew }: FieldsProps) {
  const words = useWords(formWords);
  const terms = useWords(classTerms);
  return (
    <>
      <div className="whole-row">
        <label className="check-line">
          <input type="checkbox" checked={make.typed.selfEnrolment} onChange={(event) => make.change({ selfEnrolment: event.target.checked })} /> {words.selfEnrolment}
        </label>
      </div>
      {make.choice('approval', words.approval, APPROVALS.map((value) => ({ value, label: terms[value] })))}
      {isNew && make.text('capacity', words.capacity, { help: words.capacityHelp, inputMode: 'numeric' })}
      {make.text('leastPeople', words.leastPeople, { help: words.leastPeopleHelp, inputMode: 'numeric' })}
      {make.text('waitingCapacity', words.waitingCapacity, { inputMode: 'numeric' })}
      {make.text('enrolOpensAt', words.enrolOpensAt, { type: HOUR })}
      {make.text('enrolClosesAt', words.enrolClosesAt, { type: HOUR })}
      {make.text('decideBy', words.decideBy, { type: HOUR, help: words.decideByHelp })}
      {make.text('withdrawUntil', words.withdrawUntil, { type: HOUR, help: words.withdrawUntilHelp })}
      {make.text('borrowAt', words.borrowAt, { type: HOUR, help: words.borrowAtHelp })}
    </>
  );
}
