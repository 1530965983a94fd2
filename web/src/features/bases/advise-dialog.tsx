import { adviseCorrection } from '../../api/bases';
import { Dialog } from '../../pieces/dialog';
import { DraftForm, type DraftProblem, type Sent } from '../../pieces/draft-form';
import { Field } from '../../pieces/field';
import { useKeptDraft } from '../../pieces/kept-draft';
import { TextArea } from '../../pieces/text-area';
import { useWords } from '../../words/language';
import { actWords } from './act-words';
import type { BaseActProps } from './base-act-props';
import { useBaseAct } from './use-base-act';

interface TypedCorrection {
  readonly advice: string;
  readonly dueOn: string;
}

export function AdviseDialog({ base, title, onClose }: BaseActProps) {
  const words = useWords(actWords);
  const kept = useKeptDraft<TypedCorrection>(`base-correction-${base.id}`, { advice: '', dueOn: '' });
  const { dueOn } = kept.draft;
  const advising = useBaseAct(base.id, ({ typed, attempt }: Sent<TypedCorrection>) => adviseCorrection(base.id, typed, attempt), {
    done: words.advised_done,
    onDone: () => {
      kept.forget();
      onClose();
    },
  });
  const problemsOf = (typed: TypedCorrection): DraftProblem<TypedCorrection>[] => [
    ...([...typed.advice.trim()].length < 2 ? [{ field: 'advice', sentence: words.adviceMissing } as const] : []),
    ...(typed.dueOn === '' ? [{ field: 'dueOn', sentence: words.dateMissing } as const] : []),
  ];
  return (
    <Dialog title={title} onClose={onClose}>
      <DraftForm kept={kept} problemsOf={problemsOf} refusedFields={{ CORRECTION_DUE_IN_PAST: 'dueOn' }} sending={advising} lead={words.adviseLead} effect={dueOn ? words.adviseEffect(dueOn) : title}>
        {(bind) => (
          <>
            <TextArea label={words.advice} maxLength={1000} {...bind('advice')} />
            <Field label={words.dueOn} type="date" {...bind('dueOn')} />
          </>
        )}
      </DraftForm>
    </Dialog>
  );
}
