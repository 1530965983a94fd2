import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { addBatchEvidence, type Claim, type ClaimRow, correctBatch, type DeclarationForm, type DeclarationForms, evidenceAddress, removeBatchEvidence, submitBatch } from '../../api/claims';
import { CheckGroup } from '../../pieces/check-group';
import { DraftForm, type Sent } from '../../pieces/draft-form';
import { useKeptDraft } from '../../pieces/kept-draft';
import { useNotice } from '../../pieces/notice';
import { ProblemPanel } from '../../pieces/problem-panel';
import { useText, useWords } from '../../words/language';
import { ClaimFields } from '../declare/claim-fields';
import { declareWords } from '../declare/declare-words';
import { problemsOfClaim } from '../declare/problems-of-claim';
import { contentOf, type TypedClaim, typedOf } from '../declare/typed-claim';
import { EvidenceList } from '../my-claims/evidence-list';
import { BatchFiles } from './batch-files';
import { batchWords } from './batch-words';

interface CorrectionFormProps {
  readonly forms: DeclarationForms;
  readonly form: DeclarationForm;
  /** One of those that are open: what it holds is where the correction begins. */
  readonly claim: Claim;
  readonly batchNo: number;
  readonly open: readonly ClaimRow[];
}

/** What was returned to the unit, put right for everybody chosen and handed in again. Papers are those of all that are open. */
export function CorrectionForm({ forms, form, claim, batchNo, open }: CorrectionFormProps) {
  const words = useWords(batchWords);
  const asked = useWords(declareWords);
  const say = useText();
  const tell = useNotice();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const kept = useKeptDraft<TypedClaim>(`batch-correction-${batchNo}`, typedOf(claim));
  const [left, setLeft] = useState<readonly number[]>([]);
  const [files, setFiles] = useState<readonly File[]>([]);
  const chosen = open.filter(({ id }) => !left.includes(id));
  // Also after a refusal: what was refused may have changed before it.
  const readAgain = () => queries.invalidateQueries({ queryKey: ['claims'] });
  const sending = useMutation({
    mutationFn: async ({ typed }: Sent<TypedClaim>) => {
      await correctBatch(batchNo, contentOf(typed, form, forms.year), chosen);
      for (const file of files) await addBatchEvidence(batchNo, file, () => {});
      return submitBatch(batchNo, chosen.map(({ id }) => id));
    },
    onSuccess: async ({ claims }) => {
      kept.forget();
      tell(words.sent(claims));
      await navigate({ to: '/unit-claims', search: { year: forms.year, state: undefined } });
    },
    onSettled: readAgain,
  });
  const removing = useMutation({ mutationFn: (digest: string) => removeBatchEvidence(batchNo, digest), onSettled: readAgain });
  const problemsOf = (typed: TypedClaim) => [
    ...problemsOfClaim(typed, { forms, form: { ...form, leastEvidence: 0 }, evidence: [], words: asked, say }),
    ...(claim.evidence.length + files.length < form.leastEvidence ? [{ field: 'files', sentence: words.evidenceMissing }] : []),
    ...(chosen.length === 0 ? [{ field: 'people', sentence: words.nobodyChosen }] : []),
  ];
  return (
    <DraftForm
      kept={kept}
      problemsOf={problemsOf}
      refusedFields={{ CLAIM_OUTSIDE_YEAR: 'endsOn', CLAIM_IN_FUTURE: 'endsOn', EVIDENCE_MISSING: 'files', QUANTITY_BEYOND_DAYS: 'quantity', FILING_MISSING: 'filingId', FILING_OTHER_DAYS: 'filingId', LATE_REASON_MISSING: 'lateReason' }}
      sending={sending}
      effect={words.sendAgain(chosen.length)}
      lead={words.correctLead}
    >
      {(bind) => (
        <>
          <ClaimFields forms={forms} form={form} typed={kept.draft} bind={bind} />
          <BatchFiles id={bind('files').id} error={bind('files').error} papers={form.evidence.map(say)} files={files} onFiles={setFiles}>
            <EvidenceList hrefOf={({ id }) => evidenceAddress(claim.id, id)} evidence={claim.evidence} onRemove={({ digest }) => removing.mutate(digest)} />
            {removing.isError && <ProblemPanel error={removing.error} />}
          </BatchFiles>
          <div id={bind('people').id} tabIndex={-1}>
            <CheckGroup
              legend={words.correctPeople}
              options={open.map(({ id, personName, unitName }) => ({ value: String(id), label: `${personName} ${unitName}` }))}
              values={chosen.map(({ id }) => String(id))}
              onValues={(values) => setLeft(open.map(({ id }) => id).filter((id) => !values.includes(String(id))))}
              help={bind('people').error}
            />
          </div>
        </>
      )}
    </DraftForm>
  );
}
