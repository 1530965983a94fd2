import './year-steps.css';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ANNUAL_STATES, type AnnualAssessment, type AnnualState } from '../../api/annual';
import { formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { annualDueNames, annualStates, annualWords, type AnnualWords } from './annual-words';

const MARKS = { past: '✓', present: '●', coming: '○' } as const;

/** Each step with its deadline, who came so far, and what is missing at the present one. */
export function YearSteps({ annual }: { annual: AnnualAssessment }) {
  const words = useWords(annualWords);
  const states = useWords(annualStates);
  const dueNames = useWords(annualDueNames);
  const present = ANNUAL_STATES.indexOf(annual.state);
  return (
    <ol className="year-steps" aria-label={words.steps}>
      {ANNUAL_STATES.map((state, place) => {
        const standing = place < present || (place === present && state === 'sealed') ? 'past' : place === present ? 'present' : 'coming';
        const reached = standing === 'coming' ? undefined : annual.steps.findLast(({ to }) => to === state);
        const dueOn = dueOf(annual, state);
        return (
          <li key={state} className={standing} aria-current={standing === 'present' ? 'step' : undefined}>
            <span className="year-step-mark" aria-hidden="true">{MARKS[standing]}</span>
            <div>
              <h2>{states[state]}</h2>
              <p className="quiet">
                {reached && `${reached.byName === 'system' ? words.system : reached.byName} ${formatInstant(reached.at)}`}
                {dueOn !== undefined && ` ${state === 'publicity' || state === 'opened' ? words.objectionsDueOn(dueOn) : words.dueOn(dueNames[state], dueOn)}`}
                {dueOn !== undefined && state === annual.state && dueOn < formatInstant(annual.asOf).slice(0, 10) && <strong> {words.overdue}</strong>}
              </p>
              {standing !== 'coming' && <ul>{factsOf(annual, state, words).map((fact, index) => <li key={index}>{fact}</li>)}</ul>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function dueOf({ deadlines, publicity }: AnnualAssessment, state: AnnualState): string | undefined {
  return state === 'publicity' ? publicity?.objectionsUntil : deadlines.find((deadline) => deadline.state === state)?.dueOn;
}

/** What stands, and what is missing. */
function factsOf(annual: AnnualAssessment, state: AnnualState, words: AnnualWords): ReactNode[] {
  const { signOffs, objections, decisions, run, publicity, year } = annual;
  switch (state) {
    case 'opened':
      return annual.state === 'opened' ? [words.rosterWaits] : [];
    case 'collecting':
      return [...(annual.people === 0 ? [words.rosterEmpty] : []), words.decisions(decisions.all - decisions.done)];
    case 'unit_review':
      return [<Link key="units" to="/annual/$year/sign-off" params={{ year }}>{words.signOffs(signOffs.done, signOffs.all)}</Link>];
    case 'counting':
      return run === null ? [] : runFacts(run, words);
    case 'publicity':
      return publicity === null ? [] : [words.periodOf(publicity.from, publicity.until, publicity.objectionsUntil)];
    case 'recheck':
      return [<Link key="objections" to="/annual/$year/objections" params={{ year }}>{words.objections(objections.done, objections.all)}</Link>];
    case 'confirmed':
      return annual.state === 'confirmed' ? [words.confirmWaits] : [];
    case 'sealed':
      return [words.sealedNow];
  }
}

function runFacts(run: NonNullable<AnnualAssessment['run']>, words: AnnualWords): ReactNode[] {
  const link = <Link key="run" to="/assessment-runs/$runId" params={{ runId: run.id }}>{words.runOf(run.id)}</Link>;
  if (run.status !== 'completed') return [link, words.runWaits];
  return [link, words.runDone(run.met, run.notMet), ...(run.failed > 0 ? [words.runFailed(run.failed)] : []), ...(run.stalePeople > 0 ? staleFacts(run, words) : [])];
}

function staleFacts({ id, stalePeople, behindYears }: NonNullable<AnnualAssessment['run']>, words: AnnualWords): ReactNode[] {
  const link = <Link key="stale" to="/assessment-runs/$runId" params={{ runId: id }} search={{ list: 'stale' }} hash="details">{words.runStale(stalePeople)}</Link>;
  return [link, ...(behindYears.length > 0 ? [words.runBehind(behindYears)] : [])];
}
