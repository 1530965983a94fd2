import { addDays, trainingDayAt } from '#kernel';
import type { Base } from '../../api/bases';
import { useWords } from '../../words/language';
import { baseWords } from './base-words';

const ENDING_WITHIN_DAYS = 90;

/** What of this base asks for somebody today. */
export function BaseStanding({ base }: { base: Base }) {
  const words = useWords(baseWords);
  const { state, agreed, agreedUntil, nextExaminationOn, corrections, bookingsAhead, asOf } = base;
  const today = trainingDayAt(new Date(asOf));
  const inUse = state === 'active' || state === 'correcting';
  const sentences = [
    inUse && !agreed && words.notAgreedWhy,
    inUse && agreed && agreedUntil !== null && agreedUntil <= addDays(today, ENDING_WITHIN_DAYS) && words.agreementEnds(agreedUntil),
    (inUse || state === 'suspended') && nextExaminationOn !== null && nextExaminationOn <= today && words.examinationDue(nextExaminationOn),
    corrections.some(({ overdue }) => overdue) && words.correctionOverdue,
    state === 'suspended' && bookingsAhead > 0 && words.aheadThoughSuspended(bookingsAhead),
  ].filter((sentence) => sentence !== false);
  if (sentences.length === 0) return null;
  return (
    <div className="message warning">
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>△ {sentence}</li>
        ))}
      </ul>
    </div>
  );
}
