import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { newAttempt } from '../../api/client';
import { addBatchEvidence, type DeclarationForm, type DeclarationForms, draftBatch, type PersonOnList, submitBatch } from '../../api/claims';
import { DraftForm, type Sent } from '../../pieces/draft-form';
import { useKeptDraft } from '../../pieces/kept-draft';
import { useNotice } from '../../pieces/notice';
import { useText, useWords } from '../../words/language';
import { ClaimFields } from '../declare/claim-fields';
import { declareWords } from '../declare/declare-words';
import { problemsOfClaim } from '../declare/problems-of-claim';
import { contentOf, EMPTY_CLAIM, type TypedClaim } from '../declare/typed-claim';
import { BatchForecast } from './batch-forecast';
import { BatchFiles } from './batch-files';
import { BatchPeople } from './batch-people';
import { batchWords } from './batch-words';

/** One activity, its people and its papers. What is typed and who was chosen is kept; the same attempt drafts once, however often it is sent. */
export function BatchForm({ forms, form }: { forms: DeclarationForms; form: DeclarationForm }) {
  const words = useWords(batchWords);
  const asked = useWords(declareWords);
  const say = useText();
  const tell = useNotice();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const name = `batch-${forms.year}-${form.category.code}`;
  const kept = useKeptDraft<TypedClaim>(name, EMPTY_CLAIM);
  const chosen = useKeptDraft<{ readonly people: readonly PersonOnList[] }>(`${name}-people`, { people: [] });
  const [files, setFiles] = useState<readonly File[]>([]);
  const [choice, setChoice] = useState(newAttempt);
  /** What the drafts of one attempt hold: nothing can be taken off them again. */
  const held = useRef<{ readonly attempt: string; readonly files: readonly File[] }>({ attempt: '', files: [] });
  const { people } = chosen.draft;
  const sending = useMutation({
    mutationFn: async ({ typed, attempt: typedAs }: Sent<TypedClaim>) => {
      const attempt = `${typedAs}${choice}`;
      const { batchNo } = await draftBatch(contentOf(typed, form, forms.year), people.map(({ personId }) => personId), attempt);
      if (held.current.attempt !== attempt) held.current = { attempt, files: [] };
      for (const file of files.filter((one) => !held.current.files.includes(one))) {
        await addBatchEvidence(batchNo, file, () => {});
        held.current = { attempt, files: [...held.current.files, file] };
      }
      return submitBatch(batchNo);
    },
    onSuccess: async ({ claims }) => {
      kept.forget();
      chosen.forget();
      tell(words.sent(claims));
      await queries.invalidateQueries({ queryKey: ['claims'] });
      await navigate({ to: '/unit-claims', search: ({ year }) => ({ year, state: undefined }) });
    },
  });
  const choose = (next: readonly PersonOnList[]) => {
    chosen.write({ people: next });
    setChoice(newAttempt());
  };
  const chooseFiles = (next: readonly File[]) => {
    setFiles(next);
    // What the drafts hold already stays with them while it is still chosen; else they are begun anew.
    const again = held.current.files.flatMap((before) => next.find((file) => isSame(file, before)) ?? []);
    if (again.length < held.current.files.length) setChoice(newAttempt());
    else held.current = { ...held.current, files: again };
  };
  const problemsOf = (typed: TypedClaim) => [
    ...problemsOfClaim(typed, { forms, form: { ...form, leastEvidence: 0 }, evidence: [], words: asked, say }),
    ...(people.length === 0 ? [{ field: 'people', sentence: words.peopleMissing }] : []),
    ...(files.length < form.leastEvidence ? [{ field: 'files', sentence: words.evidenceMissing }] : []),
  ];
  return (
    <>
      <BatchForecast content={contentOf(kept.draft, form, forms.year)} people={people} />
      <section className="sheet" aria-label={words.newTitle}>
        <DraftForm
          kept={kept}
          problemsOf={problemsOf}
          refusedFields={{ CLAIM_OUTSIDE_YEAR: 'endsOn', CLAIM_IN_FUTURE: 'endsOn', EVIDENCE_MISSING: 'files', QUANTITY_BEYOND_DAYS: 'quantity', FILING_MISSING: 'filingId', FILING_OTHER_DAYS: 'filingId', LATE_REASON_MISSING: 'lateReason', PEOPLE_OUT_OF_REACH: 'people' }}
          sending={sending}
          effect={words.send(people.length)}
          lead={form.advice ? say(form.advice) : undefined}
        >
          {(bind) => (
            <>
              <ClaimFields forms={forms} form={form} typed={kept.draft} bind={bind} />
              <BatchPeople id={bind('people').id} error={bind('people').error} year={forms.year} people={people} onPeople={choose} />
              <BatchFiles id={bind('files').id} error={bind('files').error} papers={form.evidence.map(say)} files={files} onFiles={chooseFiles} />
            </>
          )}
        </DraftForm>
      </section>
    </>
  );
}

/** A file that is chosen again is another object. */
function isSame(file: File, other: File): boolean {
  return file.name === other.name && file.size === other.size && file.lastModified === other.lastModified;
}
