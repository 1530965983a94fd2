import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { policiesQuery, policyName } from '../../../api/policies';
import { enactmentsQuery, enactPolicy } from '../../../api/policy-drafts';
import { useTrainingYear } from '../../../app/session';
import { Dialog } from '../../../pieces/dialog';
import { DraftForm, type Sent } from '../../../pieces/draft-form';
import { Field } from '../../../pieces/field';
import { useKeptDraft } from '../../../pieces/kept-draft';
import { useNotice } from '../../../pieces/notice';
import { SelectField } from '../../../pieces/select-field';
import { useSpeech, useWords } from '../../../words/language';
import { enactmentWords } from './enactment-words';

interface TypedEnactment {
  readonly policy: string;
  readonly year: string;
  readonly effectiveOn: string;
  readonly documentNo: string;
  readonly reason: string;
}

/** From which day a confirmed version judges a year. */
export function EnactDialog({ onClose }: { onClose: () => void }) {
  const words = useWords(enactmentWords);
  const { language } = useSpeech();
  const queries = useQueryClient();
  const tell = useNotice();
  const present = useTrainingYear();
  const confirmed = (useQuery(policiesQuery).data?.items ?? []).filter((policy) => policy.confirmed);
  const kept = useKeptDraft<TypedEnactment>('policy-enactment', { policy: '', year: String(present), effectiveOn: '', documentNo: '', reason: '' });
  const sending = useMutation({
    mutationFn: ({ typed, attempt }: Sent<TypedEnactment>) => enactPolicy({ ...typed, year: Number(typed.year) }, attempt),
    onSuccess: async (after) => {
      kept.forget();
      onClose();
      queries.setQueryData(enactmentsQuery.queryKey, after);
      tell(words.done);
      await Promise.all(['policies', 'policy'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
    },
  });
  const needed = ['policy', 'year', 'effectiveOn', 'documentNo', 'reason'] as const;
  return (
    <Dialog title={words.enact} onClose={onClose}>
      <DraftForm
        kept={kept}
        lead={words.enactLead}
        effect={words.enactEffect}
        sending={sending}
        refusedFields={{ POLICY_NOT_CONFIRMED: 'policy', POLICY_YEAR_OUTSIDE: 'year' }}
        problemsOf={(typed) => [
          ...needed.flatMap((field) => (typed[field].trim() === '' ? [{ field, sentence: words.missing }] : [])),
          ...(typed.year.trim() !== '' && !/^\d{4}$/.test(typed.year.trim()) ? [{ field: 'year' as const, sentence: words.yearWrong }] : []),
        ]}
      >
        {(bind) => (
          <>
            <SelectField
              label={words.policy}
              none={confirmed.length === 0 ? words.nothingConfirmed : words.choose}
              options={confirmed.map((policy) => ({ value: policyName(policy), label: `${language === 'zh' ? policy.titleZh : policy.titleEn} ${policyName(policy)}` }))}
              {...bind('policy')}
            />
            <Field label={words.year} inputMode="numeric" {...bind('year')} />
            <Field label={words.effectiveOn} help={words.effectiveHelp} type="date" {...bind('effectiveOn')} />
            <Field label={words.documentNo} maxLength={100} {...bind('documentNo')} />
            <Field label={words.reason} maxLength={300} {...bind('reason')} />
          </>
        )}
      </DraftForm>
    </Dialog>
  );
}
