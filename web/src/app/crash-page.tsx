import { useWords } from '../words/language';
import { asProblem } from '../api/problem';
import { ProblemPanel } from '../pieces/problem-panel';
import { frameWords } from './frame-words';

/** Shown when a page cannot be drawn: either the server refused before the page began, or our own code failed. */
export function CrashPage({ error, reset }: { error: unknown; reset: () => void }) {
  const words = useWords(frameWords);
  const problem = asProblem(error);
  if (problem.code !== 'UNEXPECTED') {
    return (
      <div className="whole-page-message">
        <ProblemPanel error={problem} onRetry={() => globalThis.location.reload()} />
      </div>
    );
  }
  return (
    <div className="whole-page-message" role="alert">
      <h1>{words.crashed}</h1>
      <p>{words.crashedWhy}</p>
      <pre>{problem.details.detail}</pre>
      <button type="button" className="button primary" onClick={reset}>
        {words.reload}
      </button>
    </div>
  );
}

/** Where the frame itself could not be drawn. */
export function CrashWithoutFrame(crash: { error: unknown; reset: () => void }) {
  return (
    <main>
      <CrashPage {...crash} />
    </main>
  );
}
