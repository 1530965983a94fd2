import './messages.css';
import { asProblem, type Problem } from '../api/problem';
import { useWords } from '../words/language';
import { pieceWords } from './piece-words';

type Words = ReturnType<typeof useWords<(typeof pieceWords)['zh']>>;

function sentences({ details }: Problem, words: Words): { title: string; why: string } {
  if (details.status === 0) return details.code === 'NETWORK' ? { title: words.network, why: words.networkWhy } : { title: words.unexpected, why: words.unexpectedWhy };
  if (details.title) return { title: details.title, why: details.detail };
  if (details.status === 403) return { title: words.forbidden, why: words.forbiddenWhy };
  if (details.status === 404) return { title: words.missing, why: words.missingWhy };
  if (details.status === 502 || details.status === 503 || details.status === 504) return { title: words.network, why: words.networkWhy };
  return { title: words.unexpected, why: words.unexpectedWhy };
}

/** What went wrong and what to do, in the words of the server where it spoke. */
export function ProblemPanel({ error, about, onRetry }: { error: unknown; about?: string; onRetry?: () => void }) {
  const words = useWords(pieceWords);
  const problem = asProblem(error);
  const { title, why } = sentences(problem, words);
  return (
    <div className="message error" role="alert">
      <p className="message-title">{title}</p>
      {why && why !== title && <p>{why}</p>}
      {about !== undefined && <p>{about}</p>}
      {problem.status >= 500 && <p className="quiet">{words.problemCode(problem.code)}</p>}
      {onRetry && problem.status !== 403 && problem.status !== 404 && (
        <button type="button" className="button" onClick={onRetry}>
          {words.retry}
        </button>
      )}
    </div>
  );
}
