import { type AnnualAssessment, AUDIENCES, type Audience, publishYear } from '../../api/annual';
import { CheckGroup } from '../../pieces/check-group';
import { Choices } from '../../pieces/choices';
import { Dialog } from '../../pieces/dialog';
import { DraftForm, type Sent } from '../../pieces/draft-form';
import { Field } from '../../pieces/field';
import { useKeptDraft } from '../../pieces/kept-draft';
import { formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { annualWords } from './annual-words';
import { useAnnualAct } from './use-annual-act';

interface Typed {
  readonly from: string;
  readonly until: string;
  readonly objectionsUntil: string;
  readonly audience: Audience;
  readonly shown: readonly string[];
}

/** For how long, to whom and how much. */
export function PublicityDialog({ annual: { year, asOf }, onClose }: { annual: AnnualAssessment; onClose: () => void }) {
  const words = useWords(annualWords);
  const today = formatInstant(asOf).slice(0, 10);
  const kept = useKeptDraft<Typed>(`annual-publicity-${year}`, { from: today, until: '', objectionsUntil: '', audience: 'unit', shown: ['showsNames'] });
  const publishing = useAnnualAct(
    year,
    ({ typed: { shown, ...period } }: Sent<Typed>) => publishYear(year, { ...period, showsNames: shown.includes('showsNames'), showsVerdicts: shown.includes('showsVerdicts') }),
    {
      done: words.published,
      onDone: () => {
        kept.forget();
        onClose();
      },
    },
  );
  const problemsOf = ({ from, until, objectionsUntil }: Typed) => (from !== '' && until >= from && objectionsUntil >= until ? [] : [{ field: 'until' as const, sentence: words.periodWrong }]);
  return (
    <Dialog shape="sheet" title={words.publishTitle} onClose={onClose}>
      <DraftForm kept={kept} lead={words.publishWhat} problemsOf={problemsOf} refusedFields={{ PUBLICITY_PERIOD_WRONG: 'until' }} sending={publishing} effect={words.publishEffect}>
        {(bind) => (
          <>
            <Field type="date" label={words.from} {...bind('from')} />
            <Field type="date" label={words.until} {...bind('until')} />
            <Field type="date" label={words.objectionsUntil} {...bind('objectionsUntil')} />
            <Choices legend={words.audience} value={kept.draft.audience} onValue={bind('audience').onValue} options={AUDIENCES.map((value) => ({ value, label: words[value], what: words[`${value}What`] }))} />
            <CheckGroup
              legend={words.shown}
              options={[{ value: 'showsNames', label: words.showsNames }, { value: 'showsVerdicts', label: words.showsVerdicts }]}
              values={kept.draft.shown}
              onValues={bind('shown').onValue}
            />
          </>
        )}
      </DraftForm>
    </Dialog>
  );
}
