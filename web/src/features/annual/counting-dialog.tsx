import type { FormEvent } from 'react';
import { beginCounting } from '../../api/annual';
import { Dialog } from '../../pieces/dialog';
import { Field } from '../../pieces/field';
import { useKeptText } from '../../pieces/kept-draft';
import { ProblemPanel } from '../../pieces/problem-panel';
import { useWords } from '../../words/language';
import { annualWords } from './annual-words';
import { useAnnualAct } from './use-annual-act';

/** Ends the review of the units; without all of them only with a reason. */
export function CountingDialog({ year, onClose }: { year: number; onClose: () => void }) {
  const words = useWords(annualWords);
  const { text, write, forget } = useKeptText(`annual-counting-${year}`);
  const counting = useAnnualAct(year, () => beginCounting(year, text.trim()), {
    done: words.counted,
    onDone: () => {
      forget();
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!counting.isPending) counting.mutate();
  };
  return (
    <Dialog title={words.count} onClose={onClose}>
      <form className="form" onSubmit={submit} noValidate>
        <p>{words.countWhat}</p>
        {counting.isError && <ProblemPanel error={counting.error} />}
        <Field label={words.countReason} value={text} onValue={write} maxLength={300} />
        <div className="button-row">
          <button type="submit" className="button primary wrapping" disabled={counting.isPending}>{words.countEffect}</button>
        </div>
      </form>
    </Dialog>
  );
}
