import type { AnnualAssessment } from '../../api/annual';
import { Dialog } from '../../pieces/dialog';
import { DraftForm, type Sent } from '../../pieces/draft-form';
import { Field } from '../../pieces/field';
import { useKeptDraft } from '../../pieces/kept-draft';
import { useWords } from '../../words/language';
import { annualWords } from './annual-words';
import { useAnnualAct } from './use-annual-act';

interface Paper {
  readonly documentNo: string;
  readonly note: string;
}

interface PaperDialogProps {
  readonly year: number;
  readonly title: string;
  readonly what: string;
  readonly effect: string;
  readonly done: string;
  /** The note is a reason that must be given. */
  readonly asksReason?: boolean;
  readonly send: (paper: Paper) => Promise<AnnualAssessment>;
  readonly onClose: () => void;
}

/** An act that rests on a numbered paper. */
export function PaperDialog({ year, title, what, effect, done, asksReason = false, send, onClose }: PaperDialogProps) {
  const words = useWords(annualWords);
  const kept = useKeptDraft<Paper>(`annual-${title}-${year}`, { documentNo: '', note: '' });
  const acting = useAnnualAct(year, ({ typed }: Sent<Paper>) => send({ documentNo: typed.documentNo.trim(), note: typed.note.trim() }), {
    done,
    onDone: () => {
      kept.forget();
      onClose();
    },
  });
  const problemsOf = ({ documentNo, note }: Paper) => [
    ...(documentNo.trim() === '' ? [{ field: 'documentNo' as const, sentence: words.documentMissing }] : []),
    ...(asksReason && note.trim() === '' ? [{ field: 'note' as const, sentence: words.reasonMissing }] : []),
  ];
  return (
    <Dialog title={title} onClose={onClose}>
      <DraftForm kept={kept} lead={what} problemsOf={problemsOf} sending={acting} effect={effect}>
        {(bind) => (
          <>
            <Field label={words.documentNo} maxLength={100} autoComplete="off" {...bind('documentNo')} />
            <Field label={asksReason ? words.reason : words.note} maxLength={300} {...bind('note')} />
          </>
        )}
      </DraftForm>
    </Dialog>
  );
}
