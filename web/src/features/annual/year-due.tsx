import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type AnnualState, presentStepQuery } from '../../api/annual';
import { useSession } from '../../app/session';
import { formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { marks } from '../../words/marks';
import { annualDueNames, annualWords } from './annual-words';

const DAY_MS = 86_400_000;

/** By when the step is due that is worked on here: shown where the year stands at one of these states and has a last day. */
export function YearDue({ year, of }: { year: number; of: readonly AnnualState[] }) {
  const words = useWords(annualWords);
  const mark = useWords(marks);
  const names = useWords(annualDueNames);
  const asked = useSession().permissions.includes('publicity.read');
  const step = useQuery({ ...presentStepQuery(year), enabled: asked }).data;
  if (!step || step.state === null || step.dueOn === null || !of.includes(step.state)) return null;
  const { state, dueOn } = step;
  const daysLeft = Math.round((Date.parse(dueOn) - Date.parse(formatInstant(step.asOf).slice(0, 10))) / DAY_MS);
  const left = daysLeft < 0 ? words.overdue : daysLeft === 0 ? words.lastDay : words.daysLeft(daysLeft);
  const said = state === 'publicity' || state === 'opened' ? words.objectionsDueOn(dueOn) : words.dueOn(names[state], dueOn);
  return (
    <p className={daysLeft < 0 ? 'message warning' : 'quiet'}>
      {mark.titled(words.title(year), said)} · <strong>{left}</strong>
      {state === 'publicity' && <> <Link to="/annual/$year/publicity" params={{ year }} className="no-print">{words.toPublicity}</Link></>}
    </p>
  );
}
