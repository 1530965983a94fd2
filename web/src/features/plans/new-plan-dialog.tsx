import '../../pieces/field.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { newAttempt } from '../../api/client';
import { createPlan } from '../../api/plans';
import { unitsQuery } from '../../api/units';
import { useTrainingYear } from '../../app/session';
import { Dialog } from '../../pieces/dialog';
import { Field } from '../../pieces/field';
import { useKeptDraft } from '../../pieces/kept-draft';
import { ProblemPanel } from '../../pieces/problem-panel';
import { UnitSelect } from '../../pieces/unit-select';
import { useAct } from '../../pieces/use-act';
import { useWords } from '../../words/language';
import { planWords } from './plan-words';

interface TypedPlan {
  readonly title: string;
  readonly year: string;
  readonly chosen?: number | undefined;
}

export function NewPlanDialog({ onClose }: { onClose: () => void }) {
  const words = useWords(planWords);
  const navigate = useNavigate();
  const present = useTrainingYear();
  const units = useQuery(unitsQuery);
  const kept = useKeptDraft<TypedPlan>('plan-new', { title: '', year: String(present) });
  const { title, year, chosen } = kept.draft;
  const [asked, setAsked] = useState(false);
  const [attempt, setAttempt] = useState(newAttempt);
  const hostUnitId = chosen ?? units.data?.items[0]?.id;
  const name = title.trim();
  const problems = { title: [...name].length < 2 && words.nameShort, year: !/^(19|20|21)\d\d$/.test(year) && words.yearWrong, host: hostUnitId === undefined && words.hostMissing };

  const creating = useAct(createPlan, {
    done: words.created,
    changes: [['plans']],
    onDone: async ({ id }) => {
      kept.forget();
      onClose();
      await navigate({ to: '/training-plans/$planId', params: { planId: id } });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (problems.title || problems.year || hostUnitId === undefined || creating.isPending) return;
    creating.mutate({ title: name, year: Number(year), hostUnitId, attempt });
  };
  /** Another plan is another attempt. */
  const write = (part: Partial<TypedPlan>) => {
    kept.write({ ...kept.draft, ...part });
    setAttempt(newAttempt());
  };
  const shown = (problem: string | false) => (asked && problem ? problem : undefined);
  return (
    <Dialog title={words.new} onClose={onClose}>
      <form className="form" onSubmit={submit} noValidate>
        <p>{words.newLead}</p>
        {creating.isError && <ProblemPanel error={creating.error} />}
        <Field label={words.name} help={words.nameHelp} value={title} onValue={(value) => write({ title: value })} error={shown(problems.title)} maxLength={120} required />
        <Field label={words.year} value={year} onValue={(value) => write({ year: value })} error={shown(problems.year)} inputMode="numeric" maxLength={4} required />
        <div className="field">
          <UnitSelect label={words.host} placeholder={words.chooseUnit} value={hostUnitId} onValue={(value) => write({ chosen: value })} clearable={false} />
          {shown(problems.host) && <p className="field-error">{problems.host}</p>}
        </div>
        <div className="button-row">
          <button type="submit" className="button primary" disabled={units.isPending || creating.isPending}>
            {name === '' ? words.createAny : words.create(name)}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
