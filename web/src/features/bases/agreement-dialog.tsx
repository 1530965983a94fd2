import { signAgreement } from '../../api/bases';
import { Dialog } from '../../pieces/dialog';
import { DraftForm, type DraftProblem, type Sent } from '../../pieces/draft-form';
import { Field } from '../../pieces/field';
import { useKeptDraft } from '../../pieces/kept-draft';
import { useWords } from '../../words/language';
import { actWords } from './act-words';
import type { BaseActProps } from './base-act-props';
import { useBaseAct } from './use-base-act';

interface TypedAgreement {
  readonly number: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly contactName: string;
  readonly contactPhone: string;
}

/** The first agreement puts the base into use, later ones renew it. */
export function AgreementDialog({ base, title, onClose }: BaseActProps) {
  const words = useWords(actWords);
  const { contactName, contactPhone } = base.agreements[0] ?? base;
  const kept = useKeptDraft<TypedAgreement>(`base-agreement-${base.id}`, { number: '', startsOn: '', endsOn: '', contactName, contactPhone });
  const { startsOn, endsOn } = kept.draft;
  const signing = useBaseAct(base.id, ({ typed, attempt }: Sent<TypedAgreement>) => signAgreement(base.id, typed, attempt), {
    done: words.signed_done,
    onDone: () => {
      kept.forget();
      onClose();
    },
  });
  const problemsOf = (typed: TypedAgreement): DraftProblem<TypedAgreement>[] => {
    const found: [keyof TypedAgreement, string | false][] = [
      ['number', typed.number.trim() === '' && words.numberMissing],
      ['startsOn', typed.startsOn === '' && words.dateMissing],
      ['endsOn', typed.endsOn === '' ? words.dateMissing : typed.endsOn < typed.startsOn && words.reversed],
      ['contactName', typed.contactName.trim() === '' && words.contactMissing],
      ['contactPhone', typed.contactPhone.trim() === '' && words.phoneMissing],
    ];
    return found.flatMap(([field, sentence]) => (sentence ? [{ field, sentence }] : []));
  };
  return (
    <Dialog shape="sheet" title={`${title} · ${base.name}`} onClose={onClose}>
      <DraftForm
        kept={kept}
        problemsOf={problemsOf}
        refusedFields={{ AGREEMENT_NUMBER_TAKEN: 'number', AGREEMENTS_OVERLAP: 'startsOn', TERM_REVERSED: 'endsOn' }}
        sending={signing}
        lead={words.signLead}
        effect={startsOn && endsOn ? words.signEffect(startsOn, endsOn) : title}
      >
        {(bind) => (
          <>
            <Field label={words.number} maxLength={60} autoComplete="off" {...bind('number')} />
            <Field label={words.startsOn} type="date" {...bind('startsOn')} />
            <Field label={words.endsOn} type="date" {...bind('endsOn')} />
            <Field label={words.contactName} maxLength={100} autoComplete="off" {...bind('contactName')} />
            <Field label={words.contactPhone} help={words.phoneHelp} maxLength={40} autoComplete="off" {...bind('contactPhone')} />
          </>
        )}
      </DraftForm>
    </Dialog>
  );
}
