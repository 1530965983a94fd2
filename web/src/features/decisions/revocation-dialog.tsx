import { useNavigate } from '@tanstack/react-router';
import { proposeRevocation, type YearDecision } from '../../api/decisions';
import { Dialog } from '../../pieces/dialog';
import { DraftForm, type Sent } from '../../pieces/draft-form';
import { Field } from '../../pieces/field';
import { useKeptDraft } from '../../pieces/kept-draft';
import { TextArea } from '../../pieces/text-area';
import { useAct } from '../../pieces/use-act';
import { useWords } from '../../words/language';
import { decisionWords } from './decision-words';

interface TypedRevocation {
  readonly reason: string;
  readonly documentNo: string;
}

export function RevocationDialog({ decision, onClose }: { decision: YearDecision; onClose: () => void }) {
  const words = useWords(decisionWords);
  const navigate = useNavigate();
  const kept = useKeptDraft<TypedRevocation>(`decision-revocation-${decision.id}`, { reason: '', documentNo: '' });
  const proposing = useAct(({ typed, attempt }: Sent<TypedRevocation>) => proposeRevocation(decision.id, typed, attempt), {
    done: words.revokeDone,
    changes: [['decisions'], ['decision']],
    onDone: async ({ id }) => {
      kept.forget();
      onClose();
      await navigate({ to: '/year-decisions/$decisionId', params: { decisionId: id } });
    },
  });
  return (
    <Dialog title={words.revoke} onClose={onClose}>
      <DraftForm
        kept={kept}
        sending={proposing}
        lead={words.revokeWhat}
        effect={words.revokeEffect}
        problemsOf={({ reason, documentNo }) => [
          ...(reason.trim() === '' ? [{ field: 'reason' as const, sentence: words.reasonMissing }] : []),
          ...(documentNo.trim() === '' ? [{ field: 'documentNo' as const, sentence: words.documentMissing }] : []),
        ]}
      >
        {(bind) => (
          <>
            <TextArea label={words.reason} rows={3} maxLength={300} {...bind('reason')} />
            <Field label={words.documentNo} maxLength={100} autoComplete="off" {...bind('documentNo')} />
          </>
        )}
      </DraftForm>
    </Dialog>
  );
}
