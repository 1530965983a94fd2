import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { newAttempt } from '../../../api/client';
import { dryRunsQuery, startDryRun } from '../../../api/dry-runs';
import { policiesQuery, policyName } from '../../../api/policies';
import { asProblem, type Problem } from '../../../api/problem';
import { unitsQuery } from '../../../api/units';
import { useSession, useTrainingYear } from '../../../app/session';
import { Dialog } from '../../../pieces/dialog';
import { ProblemPanel } from '../../../pieces/problem-panel';
import { SelectField } from '../../../pieces/select-field';
import { UnitSelect } from '../../../pieces/unit-select';
import { useSpeech, useWords } from '../../../words/language';
import { dryRunWords } from './dry-run-words';

/** Counts everybody under this version beside another. */
export function StartDryRun({ policy }: { policy: string }) {
  const words = useWords(dryRunWords);
  const [open, setOpen] = useState(false);
  if (!useSession().permissions.includes('runs.manage')) return null;
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {words.start}
      </button>
      {open && <StartDialog policy={policy} onClose={() => setOpen(false)} />}
    </>
  );
}

function StartDialog({ policy, onClose }: { policy: string; onClose: () => void }) {
  const words = useWords(dryRunWords);
  const { language } = useSpeech();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { years } = useSession();
  const present = useTrainingYear();
  const [year, setYear] = useState(String(present));
  const [against, setAgainst] = useState('');
  const [unitId, setUnitId] = useState<number>();
  const [attempt] = useState(newAttempt);
  const units = useQuery(unitsQuery).data?.items ?? [];
  const unit = unitId ?? units[0]?.id;
  const others = (useQuery(policiesQuery).data?.items ?? []).filter((other) => policyName(other) !== policy);
  const starting = useMutation({
    mutationFn: () => startDryRun({ year: Number(year), unitId: unit ?? 0, policy, against: against || undefined }, `${attempt}-${year}-${unit}-${against}`),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: dryRunsQuery.queryKey });
      await navigate({ to: '/policy-dry-runs/$runId', params: { runId: id } });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (unit !== undefined && !starting.isPending) starting.mutate();
  };
  return (
    <Dialog title={words.start} onClose={onClose}>
      <form className="form" onSubmit={submit} noValidate>
        <p>{words.startLead}</p>
        {starting.isError && <Refusal problem={asProblem(starting.error)} />}
        <SelectField label={words.year} value={year} options={years.map((one) => ({ value: String(one), label: words.yearOf(one) }))} onValue={setYear} />
        <UnitSelect label={words.unit} value={unit} onValue={setUnitId} clearable={false} />
        <SelectField
          label={words.against}
          none={words.inForce}
          value={against}
          options={others.map((other) => ({ value: policyName(other), label: `${language === 'zh' ? other.titleZh : other.titleEn} ${policyName(other)}` }))}
          onValue={setAgainst}
        />
        <div className="button-row">
          <button type="submit" className="button primary" disabled={unit === undefined || starting.isPending}>
            {words.startEffect}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** While one is under way, the way to it. */
function Refusal({ problem }: { problem: Problem }) {
  const words = useWords(dryRunWords);
  const runId = Number(problem.details.facts?.['runId']);
  return (
    <>
      <ProblemPanel error={problem} />
      {problem.code === 'RUN_ACTIVE' && Number.isInteger(runId) && (
        <Link to="/policy-dry-runs/$runId" params={{ runId }}>
          {words.toActive}
        </Link>
      )}
    </>
  );
}
