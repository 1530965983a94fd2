import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link, useNavigate } from '@tanstack/react-router';
import { type AnnualAssessment, annualQuery, type SealSummary, sealSummaryQuery, sealYear } from '../../api/annual';
import { behind } from '../../app/behind';
import { DraftForm, type Sent } from '../../pieces/draft-form';
import { Facts } from '../../pieces/facts';
import { Field } from '../../pieces/field';
import { useKeptDraft } from '../../pieces/kept-draft';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { PolicyMark, UnconfirmedWarning } from '../../pieces/policy-mark';
import { Section } from '../../pieces/section';
import { formatCount } from '../../words/format';
import { useWords } from '../../words/language';
import { annualWords } from './annual-words';
import { sealWords } from './seal-words';
import { useAnnualAct } from './use-annual-act';
import { YearDue } from './year-due';

export const Route = createLazyRoute('/signed-in/annual/$year/seal')({ component: behind('assessment.confirm', SealPage) });

function SealPage() {
  const words = useWords(sealWords);
  const annual = useWords(annualWords);
  const { year } = Route.useParams();
  const query = useQuery(sealSummaryQuery(year));
  const shown = useQuery(annualQuery(year)).data;
  return (
    <Page path={[{ name: annual.room, to: '/annual' }, { name: annual.title(year) }]} title={words.title} under={words.lead}>
      <YearDue year={year} of={['confirmed']} />
      <Loaded query={query}>
        {(summary) => (
          <>
            <UnconfirmedWarning policy={summary.policy} />
            <Frozen summary={summary} />
            {shown && <SealForm annual={shown} summary={summary} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Frozen({ summary }: { summary: SealSummary }) {
  const words = useWords(sealWords);
  const figure = (name: string, count: number) => ({ name, value: formatCount(count) });
  return (
    <Section title={words.frozen}>
      <Facts
        facts={[
          figure(words.people, summary.people),
          figure(words.met, summary.met),
          figure(words.notMet, summary.notMet),
          figure(words.flagged, summary.flagged),
          figure(words.entries, summary.entries),
          figure(words.decisions, summary.decisions),
          figure(words.reversals, summary.reversals),
          { name: words.run, value: summary.runId > 0 && <Link to="/assessment-runs/$runId" params={{ runId: summary.runId }}>{words.runOf(summary.runId)}</Link> },
          { name: words.digest, value: summary.runDigest !== '' && <code>{summary.runDigest.slice(0, 16)}…</code> },
        ]}
      />
      <p><PolicyMark policy={summary.policy} /></p>
    </Section>
  );
}

function SealForm({ annual: { year, state, maySeal }, summary }: { annual: AnnualAssessment; summary: SealSummary }) {
  const words = useWords(sealWords);
  const navigate = useNavigate();
  const kept = useKeptDraft(`annual-seal-${year}`, { documentNo: '' });
  const sealing = useAnnualAct(year, ({ typed }: Sent<{ documentNo: string }>) => sealYear(year, { documentNo: typed.documentNo.trim(), runDigest: summary.runDigest }), {
    done: words.done,
    onDone: () => {
      kept.forget();
      void navigate({ to: '/annual/$year', params: { year } });
    },
  });
  if (state !== 'confirmed') return <p>{words.notYet}</p>;
  if (!maySeal) return <p>{words.notYours}</p>;
  const problems = [...(summary.openDecisions > 0 ? [words.openDecisions(summary.openDecisions)] : []), ...(summary.stalePeople > 0 ? [words.stale(summary.stalePeople)] : []), ...(summary.behindYears.length > 0 ? [words.behind(summary.behindYears)] : [])];
  return (
    <section className="sheet" aria-label={words.title}>
      {problems.length > 0 && (
        <div className="message warning" role="note">
          <p className="message-title">{words.problems}</p>
          <ul>{problems.map((problem) => <li key={problem}>{problem}</li>)}</ul>
          {summary.stalePeople > 0 && <p><Link to="/assessment-runs/$runId" params={{ runId: summary.runId }} search={{ list: 'stale' }} hash="details">{words.whom}</Link></p>}
        </div>
      )}
      <DraftForm
        kept={kept}
        problemsOf={({ documentNo }) => (documentNo.trim() === '' ? [{ field: 'documentNo', sentence: words.documentMissing }] : [])}
        sending={sealing}
        effect={words.effect(summary.people, summary.entries)}
      >
        {(bind) => <Field label={words.documentNo} maxLength={100} autoComplete="off" {...bind('documentNo')} />}
      </DraftForm>
    </section>
  );
}
