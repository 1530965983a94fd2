import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AssessmentRun } from '../../api/assessment-runs';
import { Author } from '../../pieces/author';
import { Facts } from '../../pieces/facts';
import { Figures } from '../../pieces/figures';
import { Section } from '../../pieces/section';
import { formatCount, formatDuration, formatInstant, formatShare } from '../../words/format';
import { useWords } from '../../words/language';
import { RunEnding } from './run-ending';
import { RunLink, type RunListSearch } from './run-link';
import { runWords } from './run-words';

/** The counts of a finished run, each opening its list, and what the run stands on. */
export function RunOutcome({ run }: { run: AssessmentRun }) {
  const words = useWords(runWords);
  const { counts } = run;
  const open = (search: RunListSearch) => (figure: ReactNode) => (
    <RunLink runId={run.id} search={search}>
      {figure}
    </RunLink>
  );
  const figure = (name: string, count: number, search?: RunListSearch) => ({ name, value: formatCount(count), link: search && count > 0 ? open(search) : undefined });
  const judged = (name: string, count: number, search: RunListSearch) => ({ ...figure(name, count, search), note: formatShare(count, counts.people) });
  return (
    <>
      <RunEnding run={run} />
      <Section title={words.outcome}>
        <Figures
          figures={[
            figure(words.people, counts.people, {}),
            judged(`✓ ${words.met}`, counts.met, { verdict: 'met' }),
            judged(`△ ${words.notMet}`, counts.notMet, { verdict: 'not_met' }),
            figure(`◇ ${words.flagged}`, counts.flagged, { flag: 'any' }),
            figure(`≠ ${words.changed}`, counts.changed, { changed: true }),
            figure(`= ${words.reused}`, counts.reused),
            figure(`✕ ${words.failed}`, counts.failed, { list: 'failures' }),
            figure(`! ${words.disagreements}`, counts.disagreements, { list: 'disagreements' }),
          ]}
        />
      </Section>
      <Section title={words.facts}>
        <Facts
          facts={[
            { name: words.unit, value: run.unit.name },
            { name: words.mode, value: words[run.mode] },
            { name: words.base, value: run.baseRunId === null ? null : <BaseRun id={run.baseRunId} /> },
            { name: words.watermark, value: run.watermark === null ? null : formatCount(run.watermark) },
            { name: words.by, value: <Author name={run.by} /> },
            { name: words.startedAt, value: run.startedAt && formatInstant(run.startedAt) },
            { name: words.finishedAt, value: run.finishedAt && formatInstant(run.finishedAt) },
            { name: words.took, value: run.startedAt && run.finishedAt && formatDuration((Date.parse(run.finishedAt) - Date.parse(run.startedAt)) / 1000) },
          ]}
        />
        <dl className="run-digest-line">
          <dt className="quiet">{words.digest}</dt>
          <dd>
            <span className="run-digest">{run.digest ?? words.noDigest}</span>
            <p className="quiet no-print">{words.digestWhat}</p>
          </dd>
        </dl>
      </Section>
    </>
  );
}

function BaseRun({ id }: { id: number }) {
  const words = useWords(runWords);
  return (
    <Link to="/assessment-runs/$runId" params={{ runId: id }}>
      {words.number(id)}
    </Link>
  );
}
