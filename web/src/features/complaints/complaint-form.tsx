import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { COMPLAINT_KINDS, type ComplaintKind, fileComplaint } from '../../api/complaints';
import { Choices } from '../../pieces/choices';
import { DraftForm, type DraftProblem, type Sent } from '../../pieces/draft-form';
import { Field } from '../../pieces/field';
import { useKeptDraft } from '../../pieces/kept-draft';
import { useNotice } from '../../pieces/notice';
import { TextArea } from '../../pieces/text-area';
import { useWords } from '../../words/language';
import { complaintKinds, complaintWords } from './complaint-words';

interface Typed {
  readonly kind: ComplaintKind;
  readonly body: string;
  readonly contact: string;
  readonly page: string;
}

/** `about` is the page one came from. */
export function ComplaintForm({ about }: { about: string }) {
  const words = useWords(complaintWords);
  const kinds = useWords(complaintKinds);
  const tell = useNotice();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const kept = useKeptDraft<Typed>('complaint', { kind: 'complaint', body: '', contact: '', page: about }, ['contact']);
  const filing = useMutation({
    mutationFn: ({ typed, attempt }: Sent<Typed>) => fileComplaint({ kind: typed.kind, body: typed.body.trim(), contact: typed.contact.trim(), page: typed.page.trim() }, attempt),
    onSuccess: async ({ id }) => {
      kept.forget();
      tell(words.submitted);
      await queries.invalidateQueries({ queryKey: ['complaints'] });
      await navigate({ to: '/complaints/$complaintId', params: { complaintId: id } });
    },
  });
  const problemsOf = ({ body, page }: Typed): DraftProblem<Typed>[] => [
    ...(body.trim() === '' ? [{ field: 'body' as const, sentence: words.bodyMissing }] : []),
    ...(/^(\/.*)?$/.test(page.trim()) ? [] : [{ field: 'page' as const, sentence: words.pageWrong }]),
  ];
  const what = { complaint: words.complaintWhat, suggestion: words.suggestionWhat, question: words.questionWhat };
  return (
    <DraftForm kept={kept} problemsOf={problemsOf} sending={filing} effect={words.submit}>
      {(bind) => (
        <>
          <Choices legend={words.kind} value={kept.draft.kind} onValue={bind('kind').onValue} options={COMPLAINT_KINDS.map((value) => ({ value, label: kinds[value], what: what[value] }))} />
          <TextArea label={words.body} help={words.bodyHelp} rows={6} maxLength={2000} {...bind('body')} />
          <Field label={words.contact} help={words.contactHelp} maxLength={100} autoComplete="off" {...bind('contact')} />
          <Field label={words.page} help={words.pageHelp} maxLength={300} {...bind('page')} />
        </>
      )}
    </DraftForm>
  );
}
