import type { AssessmentRun } from '../../api/assessment-runs';
import { StateTag } from '../../pieces/state-tag';
import { useWords } from '../../words/language';
import { runPlaces, runWords } from './run-words';

const LOOKS = {
  sealed: { kind: 'success', mark: '■' },
  confirmed: { kind: 'success', mark: '✓' },
  published: { kind: 'neutral', mark: '○' },
  counted: { kind: 'neutral', mark: '○' },
} as const;

/** What the run is to its year, said wherever its figures stand: of the year's path, or a trial under another version than the one in force. */
export function RunPlaceTag({ run }: { run: AssessmentRun }) {
  const words = useWords(runWords);
  const places = useWords(runPlaces);
  if (run.place !== null) return <StateTag state={run.place} words={places} looks={LOOKS} />;
  if (run.purpose !== 'trial') return null;
  return (
    <span className="tag warning" title={words.trialWhat}>
      △ {words.trial}
    </span>
  );
}
