import { type FormEvent, useState } from 'react';
import { attendanceQuery, giveCard, signInByNumber, type TraineeAttendance } from '../../api/attendance';
import { Dialog } from '../../pieces/dialog';
import { ProblemPanel } from '../../pieces/problem-panel';
import { SelectField } from '../../pieces/select-field';
import { useAct } from '../../pieces/use-act';
import { useWords } from '../../words/language';
import { attendanceWords } from './attendance-words';

interface GiveCardProps {
  readonly classId: number;
  readonly sessionId: number;
  /** As the reader read it. */
  readonly number: string;
  readonly trainees: readonly TraineeAttendance[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A card that nobody has becomes a trainee's, who is then here. */
export function GiveCardDialog({ classId, sessionId, number, trainees, onDone, onClose }: GiveCardProps) {
  const words = useWords(attendanceWords);
  const [personId, setPersonId] = useState<string>('');
  const [error, setError] = useState<string>();
  const giving = useAct(
    async () => {
      await giveCard(classId, { personId: Number(personId), number });
      return signInByNumber({ classId, sessionId }, number);
    },
    { done: ({ personName, state }) => words.signed(personName, words[state]), changes: [attendanceQuery(classId).queryKey], onDone },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = personId === '' ? words.traineeMissing : undefined;
    setError(missing);
    if (!missing && !giving.isPending) giving.mutate();
  };
  return (
    <Dialog title={words.giveCard} onClose={onClose}>
      <form className="form" onSubmit={submit} noValidate>
        <p>{words.giveCardWhat(number)}</p>
        {giving.isError && <ProblemPanel error={giving.error} />}
        <SelectField
          label={words.trainee}
          value={personId}
          onValue={setPersonId}
          none={words.chooseTrainee}
          options={trainees.map((trainee) => ({ value: String(trainee.personId), label: words.traineeOf(trainee.name, trainee.unitName) }))}
          error={error}
        />
        <div className="button-row">
          <button type="submit" className="button primary" disabled={giving.isPending}>
            {words.giveCardEffect}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
