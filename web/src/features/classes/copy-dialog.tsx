import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { copyClass, type TrainingClass } from '../../api/classes';
import { Dialog } from '../../pieces/dialog';
import { Field } from '../../pieces/field';
import { useKeptText } from '../../pieces/kept-draft';
import { ProblemPanel } from '../../pieces/problem-panel';
import { useAct } from '../../pieces/use-act';
import { useWords } from '../../words/language';
import { classWords } from './class-words';

export function CopyDialog({ of, onClose }: { of: TrainingClass; onClose: () => void }) {
  const words = useWords(classWords);
  const navigate = useNavigate();
  const { text: startsOn, write: setStartsOn, forget } = useKeptText(`class-copy-${of.id}`);
  const [error, setError] = useState<string>();
  const copying = useAct(() => copyClass(of.id, { startsOn, hostUnitId: of.hostUnitId }), {
    done: words.copied,
    onDone: async ({ id }) => {
      forget();
      onClose();
      await navigate({ to: '/classes/$classId', params: { classId: id } });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = startsOn === '' ? words.dateMissing : undefined;
    setError(missing);
    if (!missing && !copying.isPending) copying.mutate();
  };
  return (
    <Dialog title={words.copy} onClose={onClose}>
      <form className="form" onSubmit={submit} noValidate>
        <p>{words.copyLead}</p>
        {copying.isError && <ProblemPanel error={copying.error} />}
        <Field label={words.copyStartsOn} type="date" value={startsOn} onValue={setStartsOn} error={error} required />
        <div className="button-row">
          <button type="submit" className="button primary" disabled={copying.isPending}>
            {words.copyEffect}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
