import { useQuery } from '@tanstack/react-query';
import { asProblem } from '../../api/problem';
import { cyclesQuery, type PersonCycle } from '../../api/people';
import { CreditBar } from '../../pieces/credit-bar';
import { ProblemPanel } from '../../pieces/problem-panel';
import { Section } from '../../pieces/section';
import { formatCredits } from '../../words/format';
import { useText, useWords } from '../../words/language';
import { personYearWords } from './person-year-words';

/** What must be reached over several years. Nothing where the policy asks for no such thing, or where only the year may be seen. */
export function Cycles({ personId, year }: { personId: number; year: number }) {
  const query = useQuery(cyclesQuery({ personId, year }));
  if (query.isError) return asProblem(query.error).status === 404 ? null : <ProblemPanel error={query.error} onRetry={() => void query.refetch()} />;
  return query.data?.items.map((cycle) => <Cycle key={cycle.cycle} cycle={cycle} />);
}

function Cycle({ cycle }: { cycle: PersonCycle }) {
  const words = useWords(personYearWords);
  const text = useText();
  const said = { met: words.cycleMet, not_met: words.cycleNotMet, open: words.cycleOpen };
  return (
    <Section title={text(cycle.title)} aside={<span className="quiet">{words.cycleYears(cycle.firstYear, cycle.lastYear)}</span>}>
      <div className="stack">
        <p>
          {words.cycleTotal(formatCredits(cycle.totalHundredths), text(cycle.unit))} <strong>{said[cycle.verdict]}</strong> <span className="quiet">{words.advice}</span>
        </p>
        <p className="quiet">{cycle.years.map((one) => words.cycleYear(one.year, formatCredits(one.totalHundredths))).join(words.and)}</p>
        {cycle.requirements.map((requirement) => (
          <CreditBar
            key={requirement.id}
            title={requirement.year === null ? text(requirement.title) : words.inYear(requirement.year, text(requirement.title))}
            clause={requirement.clause}
            unit={requirement.unit}
            countedHundredths={requirement.countedHundredths}
            neededHundredths={requirement.neededHundredths}
            missingHundredths={requirement.missingHundredths}
            met={requirement.met}
            excused={requirement.excused}
            pending={requirement.pending}
            advisory={requirement.advisory}
            nested={requirement.part}
            parts={[]}
          />
        ))}
      </div>
    </Section>
  );
}
