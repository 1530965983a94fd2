import { type FormEvent, useState } from 'react';
import { returnSignOff, type SignOff, signOff, signOffsQuery } from '../../api/annual';
import { Dialog } from '../../pieces/dialog';
import { Field } from '../../pieces/field';
import { useKeptText } from '../../pieces/kept-draft';
import { ProblemPanel } from '../../pieces/problem-panel';
import { ReasonDialog } from '../../pieces/reason-dialog';
import { useAct } from '../../pieces/use-act';
import { useWords } from '../../words/language';
import { signOffWords } from './sign-off-words';

/** The unit signs; the department may return a signature. */
export function SignOffActs({ year, unit }: { year: number; unit: SignOff }) {
  const words = useWords(signOffWords);
  const [open, setOpen] = useState<'sign' | 'return'>();
  const close = () => setOpen(undefined);
  const returning = useSignOffAct(year, (reason: string) => returnSignOff(year, unit.unitId, reason), { done: words.sendBackDone, onDone: close });
  if (!unit.maySign && !unit.mayReturn) return '—';
  return (
    <>
      {unit.maySign && <button type="button" className="button" onClick={() => setOpen('sign')}>{words.sign}</button>}
      {unit.mayReturn && <button type="button" className="button" onClick={() => setOpen('return')}>{words.sendBack}</button>}
      {open === 'sign' && <SignDialog year={year} unit={unit} onClose={close} />}
      {open === 'return' && <ReasonDialog title={words.sendBack} what={words.sendBackWhat} effect={words.sendBackEffect(unit.unitName)} about={unit.unitId} most={300} acting={returning} onClose={close} />}
    </>
  );
}

function SignDialog({ year, unit, onClose }: { year: number; unit: SignOff; onClose: () => void }) {
  const words = useWords(signOffWords);
  const { text, write, forget } = useKeptText(`annual-sign-${year}-${unit.unitId}`);
  const signing = useSignOffAct(year, () => signOff(year, unit.unitId, text.trim()), {
    done: words.signDone,
    onDone: () => {
      forget();
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!signing.isPending) signing.mutate();
  };
  return (
    <Dialog title={words.sign} onClose={onClose}>
      <form className="form" onSubmit={submit} noValidate>
        <p>{words.signWhat(unit.unitName, unit.people)}</p>
        {signing.isError && <ProblemPanel error={signing.error} />}
        <Field label={words.signNote} value={text} onValue={write} maxLength={300} />
        <div className="button-row">
          <button type="submit" className="button primary wrapping" disabled={signing.isPending}>{words.signEffect(unit.unitName)}</button>
        </div>
      </form>
    </Dialog>
  );
}

function useSignOffAct<Input = void>(year: number, act: (input: Input) => ReturnType<typeof signOff>, { done, onDone }: { readonly done: string; readonly onDone: () => void }) {
  return useAct(act, { done, shows: () => signOffsQuery(year).queryKey, changes: [['annual', year]], onDone });
}
