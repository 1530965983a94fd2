import type { PolicyProblem } from '../../../api/policy-drafts';
import { useText, useWords } from '../../../words/language';
import { draftWords } from './draft-words';

/** Each problem with its line, its place, what stands there, and why it cannot stay. */
export function ProblemList({ title, problems, onLine }: { title: string; problems: readonly PolicyProblem[]; onLine?: (line: number) => void }) {
  const words = useWords(draftWords);
  const text = useText();
  return (
    <div className="message error" role="status">
      <p className="message-title">{title}</p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.line} ${problem.pointer} ${problem.code}`} className="policy-problem">
            {onLine ? (
              <button type="button" className="link-button" onClick={() => onLine(problem.line)}>
                {words.lineOf(problem.line)}
              </button>
            ) : (
              words.lineOf(problem.line)
            )}{' '}
            {problem.pointer && <code>{problem.pointer}</code>} {text(problem.reason)}
            {problem.value !== undefined && typeof problem.value !== 'object' && <span className="quiet"> {words.problemValue(JSON.stringify(problem.value))}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
