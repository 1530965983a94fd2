import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AssessmentRun } from '../../../api/assessment-runs';
import { type DryRunEffect, type DryRunGroups, dryRunGroupsQuery } from '../../../api/dry-runs';
import { EmptyState } from '../../../pieces/empty-state';
import { Figures } from '../../../pieces/figures';
import { Loaded } from '../../../pieces/loaded';
import { Section } from '../../../pieces/section';
import { formatCount, formatShare } from '../../../words/format';
import { useWords } from '../../../words/language';
import { useOfficialWord } from '../../../words/use-official-word';
import { DryRunPeople } from './dry-run-people';
import { dryRunWords } from './dry-run-words';
import { EffectTable } from './effect-table';

/** Who would gain, lose or get another verdict: the sums, by unit and by rank, then the people. */
export function DryRunOutcome({ run }: { run: AssessmentRun }) {
  const words = useWords(dryRunWords);
  const official = useOfficialWord();
  const { unitId } = useSearch({ from: '/signed-in/policy-dry-runs/$runId' });
  const query = useQuery({ ...dryRunGroupsQuery(run.id, unitId), placeholderData: keepPreviousData });
  return (
    <Loaded query={query} lines={8}>
      {(groups) => (
        <>
          <Levels runId={run.id} groups={groups} />
          <Sums run={run} groups={groups} />
          <EffectTable title={words.byRank} head={words.rank} rows={groups.ranks.map((row) => ({ ...row, key: row.rank, label: official(row.rank) || words.noRank }))} nameCell={(row) => row.label} />
          <EffectTable
            title={words.byUnit}
            head={words.unitName}
            rows={groups.units.map((row) => ({ ...row, key: row.unit.id, label: row.unit.id === groups.unit.id ? words.own(row.unit.name) : row.unit.name }))}
            nameCell={(row) =>
              row.hasUnits ? (
                <Link to="/policy-dry-runs/$runId" params={{ runId: run.id }} search={{ unitId: row.unit.id }} resetScroll={false}>
                  {row.label}
                </Link>
              ) : (
                row.label
              )
            }
          />
          <DryRunPeople run={run} ranks={groups.ranks.map(({ rank }) => rank)} />
        </>
      )}
    </Loaded>
  );
}

/** The way back up. */
function Levels({ runId, groups: { within, unit } }: { runId: number; groups: DryRunGroups }) {
  const words = useWords(dryRunWords);
  if (within.length === 0) return null;
  return (
    <nav className="page-path" aria-label={words.levels}>
      <ol>
        {within.map(({ id, name }, index) => (
          <li key={id}>
            <Link to="/policy-dry-runs/$runId" params={{ runId }} search={index === 0 ? {} : { unitId: id }}>
              {name}
            </Link>
          </li>
        ))}
        <li>{unit.name}</li>
      </ol>
    </nav>
  );
}

function Sums({ run, groups: { whole } }: { run: AssessmentRun; groups: DryRunGroups }) {
  const words = useWords(dryRunWords);
  const changes = whole.gained + whole.lost + whole.newlyMet + whole.noLongerMet + whole.otherVerdict + whole.cycleChanged;
  const open = (effect: DryRunEffect) => (figure: ReactNode) => (
    <Link to="/policy-dry-runs/$runId" params={{ runId: run.id }} search={(kept) => ({ unitId: kept.unitId, effect })} hash="people" resetScroll={false}>
      {figure}
    </Link>
  );
  const counted = (mark: string, effect: Exclude<DryRunEffect, 'any'>, count: number) => ({
    name: `${mark} ${words[effect]}`, value: formatCount(count), note: formatShare(count, whole.people), link: count > 0 ? open(effect) : undefined,
  });
  return (
    <Section title={words.sums}>
      {changes === 0 && <EmptyState title={words.noChange} why={words.noChangeWhy} />}
      <Figures
        figures={[
          { name: words.people, value: formatCount(whole.people) },
          counted('▲', 'gained', whole.gained),
          counted('▼', 'lost', whole.lost),
          counted('✓', 'newly_met', whole.newlyMet),
          counted('△', 'no_longer_met', whole.noLongerMet),
          counted('≠', 'other_verdict', whole.otherVerdict),
          counted('↻', 'cycle_changed', whole.cycleChanged),
          { name: words.attainment, value: words.fromTo(formatShare(whole.metBefore, whole.people), formatShare(whole.metAfter, whole.people)) },
          ...(run.counts.failed > 0 ? [{ name: `✕ ${words.failed}`, value: formatCount(run.counts.failed) }] : []),
        ]}
      />
    </Section>
  );
}
