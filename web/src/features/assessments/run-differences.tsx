import '../../pieces/long-choices.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type AssessmentRun, runsQuery } from '../../api/assessment-runs';
import { FIRST_PAGE } from '../../pieces/data-list/paging';
import { EmptyState } from '../../pieces/empty-state';
import { Filters, ChoiceFilter } from '../../pieces/filters';
import { Loaded } from '../../pieces/loaded';
import { formatInstant } from '../../words/format';
import { useSpeech, useWords } from '../../words/language';
import { DifferenceList } from './difference-list';
import { runPlaces, runWords } from './run-words';

/** Chooses the run to compare with among the completed ones of the year, and lists who differs and why. */
export function RunDifferences({ run }: { run: AssessmentRun }) {
  const words = useWords(runWords);
  const navigate = useNavigate();
  const { against } = useSearch({ from: '/signed-in/assessment-runs/$runId' });
  const { language } = useSpeech();
  const nameOf = (policy: AssessmentRun['policy']) => words.policyName(language === 'zh' ? policy.titleZh : policy.titleEn, policy.version) + (policy.confirmed ? '' : words.unconfirmed);
  const places = useWords(runPlaces);
  const markOf = ({ place, purpose }: AssessmentRun) => (place === null ? (purpose === 'trial' ? [words.trial] : []) : [places[place]]);
  const query = useQuery({ ...runsQuery(run.year), placeholderData: keepPreviousData });
  const choose = (id: number | undefined) =>
    void navigate({ to: '.', search: (kept) => ({ ...kept, against: id, difference: undefined, q: undefined, unitId: undefined, ...FIRST_PAGE }), replace: true, resetScroll: false });
  return (
    <Loaded query={query}>
      {({ items }) => {
        const others = items.filter((other) => other.id !== run.id && other.status === 'completed');
        if (others.length === 0) return <EmptyState title={words.noOtherRun} why={words.noOtherRunWhy} />;
        return (
          <>
            <div className="long-choices">
              <Filters>
                <ChoiceFilter
                  label={words.against}
                  none={words.chooseRun}
                  value={against === undefined ? undefined : String(against)}
                  options={others.map((other) => ({ value: String(other.id), label: [words.number(other.id), ...markOf(other), other.unit.name, nameOf(other.policy), formatInstant(other.createdAt)].join(' · ') }))}
                  onValue={(id) => choose(id === undefined ? undefined : Number(id))}
                />
              </Filters>
            </div>
            {against === undefined ? <p className="quiet">{words.chooseWhy}</p> : <DifferenceList run={run} against={against} />}
          </>
        );
      }}
    </Loaded>
  );
}
