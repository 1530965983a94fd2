import { answerComplaint } from '../../api/complaints';
import { DraftForm, type Sent } from '../../pieces/draft-form';
import { useKeptDraft } from '../../pieces/kept-draft';
import { TextArea } from '../../pieces/text-area';
import { useWords } from '../../words/language';
import { complaintWords } from './complaint-words';
import { useComplaintAct } from './use-complaint-act';

interface Typed {
  readonly body: string;
}

export function AnswerForm({ complaintId }: { complaintId: number }) {
  const words = useWords(complaintWords);
  const kept = useKeptDraft<Typed>(`complaint-answer-${complaintId}`, { body: '' });
  const answering = useComplaintAct(({ typed, attempt }: Sent<Typed>) => answerComplaint(complaintId, typed.body.trim(), attempt), { done: words.sent, onDone: kept.discard });
  return (
    <DraftForm kept={kept} problemsOf={({ body }) => (body.trim() === '' ? [{ field: 'body', sentence: words.answerMissing }] : [])} sending={answering} effect={words.send}>
      {(bind) => <TextArea label={words.answer} help={words.answerHelp} rows={5} maxLength={2000} {...bind('body')} />}
    </DraftForm>
  );
}
