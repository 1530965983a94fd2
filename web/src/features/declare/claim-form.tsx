import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { claimQuery, type DeclarationForm, type DeclarationForms, submitClaim, typedForecastQuery } from '../../api/claims';
import { DraftForm, type Sent } from '../../pieces/draft-form';
import type { KeptDraft } from '../../pieces/kept-draft';
import { useNotice } from '../../pieces/notice';
import { ProblemPanel } from '../../pieces/problem-panel';
import { Section } from '../../pieces/section';
import { useText, useWords } from '../../words/language';
import { useAmount } from '../../words/use-amount';
import { ForecastFigures } from '../my-claims/forecast-figures';
import { ClaimFields } from './claim-fields';
import { declareWords } from './declare-words';
import { EvidenceField } from './evidence-field';
import { problemsOfClaim } from './problems-of-claim';
import { contentOf, type TypedClaim } from './typed-claim';
import { useClaimSaving } from './use-claim-saving';
import { useSettled } from './use-settled';

interface ClaimFormProps {
  readonly forms: DeclarationForms;
  readonly form: DeclarationForm;
  readonly kept: KeptDraft<TypedClaim>;
  /** The draft on the server; 0 while there is none. */
  readonly held: KeptDraft<{ readonly claimId: number }>;
  /** What was returned: the day on which it was first handed in. */
  readonly handedInOn?: string | undefined;
}

/** One claim: exactly what its rule needs, with the credits it would give beside it; kept in the tab and, once saved, on the server. */
export function ClaimForm({ forms, form, kept, held, handedInOn }: ClaimFormProps) {
  const words = useWords(declareWords);
  const say = useText();
  const amount = useAmount();
  const tell = useNotice();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { claimId } = held.draft;
  const claim = useQuery({ ...claimQuery(claimId), enabled: claimId > 0, staleTime: Infinity }).data;
  const evidence = claim?.mayChange ? claim.evidence : [];
  const { save, keep } = useClaimSaving({ claimId, onHeld: (id) => held.write({ claimId: id }) }, form, forms.year);
  const content = contentOf(kept.draft, form, forms.year);
  const forecast = useQuery({ ...typedForecastQuery(useSettled(content, JSON.stringify(content))), placeholderData: keepPreviousData });
  const leave = async (sentence: string, id: number) => {
    kept.forget();
    held.forget();
    tell(sentence);
    await queries.invalidateQueries({ queryKey: ['claims'] });
    await navigate({ to: '/my-claims/$claimId', params: { claimId: id } });
  };
  const sending = useMutation({
    mutationFn: async ({ typed, attempt }: Sent<TypedClaim>) => {
      const { id, revision } = await save(typed, attempt);
      return submitClaim(id, revision);
    },
    onSuccess: ({ id }) => leave(words.submitted, id),
  });
  const saving = useMutation({ mutationFn: () => save(kept.draft), onSuccess: ({ id }) => leave(words.saved, id) });
  const worth = forecast.data?.worthHundredths;
  return (
    <>
      <Section title={words.forecast}>{forecast.data ? <ForecastFigures forecast={forecast.data} /> : <p className="quiet">…</p>}</Section>
      <section className="sheet" aria-label={words.title}>
        <DraftForm
          kept={kept}
          problemsOf={(typed) => problemsOfClaim(typed, { forms, form, evidence, handedInOn, words, say })}
          refusedFields={{ CLAIM_OUTSIDE_YEAR: 'endsOn', CLAIM_IN_FUTURE: 'endsOn', QUANTITY_BEYOND_DAYS: 'quantity', EVIDENCE_MISSING: 'evidence', FILING_MISSING: 'filingId', FILING_OTHER_DAYS: 'filingId', LATE_REASON_MISSING: 'lateReason' }}
          sending={sending}
          effect={worth ? words.submitFor(amount(worth, forecast.data?.unit ?? { zh: '', en: '' })) : words.submit}
          lead={form.advice ? say(form.advice) : undefined}
        >
          {(bind) => (
            <>
              <ClaimFields forms={forms} form={form} typed={kept.draft} bind={bind} handedInOn={handedInOn} />
              <EvidenceField
                id={bind('evidence').id}
                claimId={claimId}
                error={bind('evidence').error}
                papers={form.evidence.map(say)}
                evidence={evidence}
                claimFor={() => save(kept.draft)}
                onClaim={keep}
              />
              {saving.isError && <ProblemPanel error={saving.error} />}
              <div className="button-row">
                <button type="button" className="button" disabled={saving.isPending} onClick={() => saving.mutate()}>
                  {words.save}
                </button>
              </div>
            </>
          )}
        </DraftForm>
      </section>
    </>
  );
}
