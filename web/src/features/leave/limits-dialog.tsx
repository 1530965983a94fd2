import { type FormEvent, useState } from 'react';
import { type ClassLimits, setLimits } from '../../api/class-limits';
import { Dialog } from '../../pieces/dialog';
import { Field } from '../../pieces/field';
import { useKeptDraft } from '../../pieces/kept-draft';
import { ProblemPanel } from '../../pieces/problem-panel';
import { useAct } from '../../pieces/use-act';
import { useWords } from '../../words/language';
import { leaveWords } from './leave-words';

/** From, until: as the server takes them. */
const FIELDS = [
  { field: 'missedPart', word: 'missedPart', from: 0, until: 100 },
  { field: 'missedOf', word: 'missedOf', from: 1, until: 100 },
  { field: 'closeWithinDays', word: 'closeWithin', from: 0, until: 365 },
] as const;

export function LimitsDialog({ classId, limits, onClose }: { classId: number; limits: ClassLimits; onClose: () => void }) {
  const words = useWords(leaveWords);
  const { draft, write, forget } = useKeptDraft(`class-limits-${classId}`, { missedPart: String(limits.missedPart), missedOf: String(limits.missedOf), closeWithinDays: String(limits.closeWithinDays) });
  const [asked, setAsked] = useState(false);
  const wrong = FIELDS.filter(({ field, from, until }) => !/^\d{1,3}$/.test(draft[field].trim()) || Number(draft[field]) < from || Number(draft[field]) > until);
  const saving = useAct(() => setLimits(classId, { missedPart: Number(draft.missedPart), missedOf: Number(draft.missedOf), closeWithinDays: Number(draft.closeWithinDays) }), {
    done: words.limitsSaved,
    changes: [['class', classId], ['leave']],
    onDone: () => {
      forget();
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (wrong.length === 0 && !saving.isPending) saving.mutate();
  };
  return (
    <Dialog title={words.editLimits} onClose={onClose}>
      <form className="form" onSubmit={submit} noValidate>
        {saving.isError && <ProblemPanel error={saving.error} />}
        {FIELDS.map((of) => (
          <Field
            key={of.field}
            label={words[of.word]}
            value={draft[of.field]}
            inputMode="numeric"
            maxLength={3}
            error={asked && wrong.includes(of) ? words.numberWrong(of.from, of.until) : undefined}
            onValue={(value) => write({ ...draft, [of.field]: value })}
          />
        ))}
        <div className="button-row">
          <button type="submit" className="button primary" disabled={saving.isPending}>
            {words.saveLimits}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
