import '../../pieces/field.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { type RunMode, startRun } from '../../api/assessment-runs';
import { newAttempt } from '../../api/client';
import { asProblem, type Problem } from '../../api/problem';
import { unitsQuery } from '../../api/units';
import { useSession, useTrainingYear } from '../../app/session';
import { Choices } from '../../pieces/choices';
import { useKeptDraft } from '../../pieces/kept-draft';
import { ProblemPanel } from '../../pieces/problem-panel';
import { UnitSelect } from '../../pieces/unit-select';
import { useWords } from '../../words/language';
import { PolicyChoice } from './policy-choice';
import { runWords } from './run-words';

const MODES = ['reuse', 'full'] as const satisfies readonly RunMode[];

interface WantedRun {
  readonly year: number;
  readonly chosenUnit?: number | undefined;
  readonly policy?: string | undefined;
  readonly mode: RunMode;
}

/** Begins with the widest unit the person may assess, the present year and the policy in force. */
export function StartRunForm() {
  const words = useWords(runWords);
  const navigate = useNavigate();
  const { years } = useSession();
  const present = useTrainingYear();
  const units = useQuery(unitsQuery).data?.items ?? [];
  const kept = useKeptDraft<WantedRun>('run-new', { year: present, mode: 'reuse' });
  const { year, chosenUnit, policy, mode } = kept.draft;
  const choose = (part: Partial<WantedRun>) => kept.write({ ...kept.draft, ...part });
  const [attempt] = useState(newAttempt);
  const unit = units.find(({ id }) => id === chosenUnit) ?? units[0];

  const starting = useMutation({
    mutationFn: startRun,
    onSuccess: ({ id }) => {
      kept.forget();
      return navigate({ to: '/assessment-runs/$runId', params: { runId: id } });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (unit && !starting.isPending) starting.mutate({ year, unitId: unit.id, policy, mode, attempt: `${attempt}-${year}-${unit.id}-${policy ?? ''}-${mode}` });
  };
  const effect = mode === 'full' ? words.startFull : words.startReuse;

  return (
    <form className="form" onSubmit={submit} noValidate>
      <p>{words.startLead}</p>
      {starting.isError && <Refusal problem={asProblem(starting.error)} />}
      <UnitSelect label={words.unit} value={unit?.id} onValue={(value) => choose({ chosenUnit: value })} clearable={false} />
      <div className="field">
        <label htmlFor="run-year">{words.year}</label>
        <select id="run-year" className="input" value={year} onChange={(event) => choose({ year: Number(event.target.value) })}>
          {(years.includes(year) ? years : [year, ...years]).map((option) => (
            <option key={option} value={option}>
              {words.yearOf(option)}
            </option>
          ))}
        </select>
      </div>
      <PolicyChoice year={year} value={policy} onValue={(value) => choose({ policy: value })} />
      <Choices legend={words.mode} value={mode} onValue={(value) => choose({ mode: value })} options={MODES.map((option) => ({ value: option, label: words[option], what: words[`${option}What`] }))} />
      <div className="button-row">
        <button type="submit" className="button primary" disabled={!unit || starting.isPending}>
          {starting.isPending ? words.starting : unit ? effect(unit.name, year) : words.startAny}
        </button>
      </div>
    </form>
  );
}

function Refusal({ problem }: { problem: Problem }) {
  const words = useWords(runWords);
  if (problem.code !== 'RUN_ACTIVE') return <ProblemPanel error={problem} />;
  const runId = Number(problem.details.facts?.['runId']);
  return (
    <div className="message error" role="alert">
      <p className="message-title">{words.active}</p>
      <p>{words.activeWhy}</p>
      {Number.isInteger(runId) && (
        <Link to="/assessment-runs/$runId" params={{ runId }}>
          {words.toActive}
        </Link>
      )}
    </div>
  );
}
