import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { leaveForecastQuery, type LeaveSpan, type TraineeOfClass } from '../../api/my-leave';
import { Loaded } from '../../pieces/loaded';
import { Section } from '../../pieces/section';
import { useWords } from '../../words/language';
import { leaveTerms } from '../../words/leave-terms';
import { EffectList } from './effect-list';
import { requestLeaveWords } from './request-leave-words';

export function useLeaveForecast(trainee: TraineeOfClass, span: LeaveSpan, isWanted: boolean) {
  return useQuery({ ...leaveForecastQuery(trainee, span), enabled: isWanted, placeholderData: keepPreviousData });
}

/** How long it is, who decides, and its three effects together with what was missed before. */
export function LeaveForecast({ forecast, isWanted }: { forecast: ReturnType<typeof useLeaveForecast>; isWanted: boolean }) {
  const words = useWords(requestLeaveWords);
  const terms = useWords(leaveTerms);
  if (!isWanted) return null;
  return (
    <Section title={words.effects}>
      <Loaded query={forecast}>
        {({ halfDays, joinedHalfDays, reviewStep, effect, credits }) => (
          <div className="stack" aria-live="polite">
            <p>{joinedHalfDays > halfDays ? words.asksForJoined(halfDays, joinedHalfDays, reviewStep ? terms[reviewStep] : '') : words.asksFor(halfDays, reviewStep ? terms[reviewStep] : '')}</p>
            <p className="quiet">{words.together}</p>
            <EffectList effect={effect} credits={credits} />
          </div>
        )}
      </Loaded>
    </Section>
  );
}
