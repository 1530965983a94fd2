import { followUpComplaint } from '../../api/complaints';
import { DraftForm, type Sent } from '../../pieces/draft-form';
import { useKeptDraft } from '../../pieces/kept-draft';
import { TextArea } from '../../pieces/text-area';
import { useWords } from '../../words/language';
import { complaintWords } from './complaint-words';
import { useComplaintAct } from './use-complaint-act';

interface Typed {
  readonly body: string;
}

/** Its author asks again, or adds what was forgotten. */
export function FollowUpForm({ complaintId }: { complaintId: number }) {
  const words = useWords(complaintWords);
  const kept = useKeptDraft<Typed>(`complaint-follow-up-${complaintId}`, { body: '' });
  const asking = useComplaintAct(({ typed, attempt }: Sent<Typed>) => followUpComplaint(complaintId, typed.body.trim(), attempt), { done: words.askedNow, onDone: kept.discard });
  return (
    <DraftForm kept={kept} problemsOf={({ body }) => (body.trim() === '' ? [{ field: 'body', sentence: words.questionMissing }] : [])} sending={asking} effect={words.ask}>
      {(bind) => <TextArea label={words.question} help={words.questionHelp} rows={4} maxLength={2000} {...bind('body')} />}
    </DraftForm>
  );
}
