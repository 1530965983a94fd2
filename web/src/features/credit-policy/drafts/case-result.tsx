import type { TriedCase } from '../../../api/policy-drafts';
import { useWords } from '../../../words/language';
import { draftWords } from './draft-words';

interface CaseResultProps {
  readonly title: string;
  /** Left out while it was not counted. */
  readonly tried: TriedCase | undefined;
  readonly onEdit: (() => void) | undefined;
  readonly onRemove: (() => void) | undefined;
}

/** One case: whether it passes, and every difference when it does not. */
export function CaseResult({ title, tried, onEdit, onRemove }: CaseResultProps) {
  const words = useWords(draftWords);
  const say = (value: unknown) => (value === undefined || value === null ? words.nothing : typeof value === 'object' ? JSON.stringify(value) : String(value));
  return (
    <>
      <strong>{title}</strong> <Passed tried={tried} />{' '}
      {onEdit && (
        <button type="button" className="link-button" onClick={onEdit} aria-label={`${words.editCase} ${title}`}>
          {words.editCase}
        </button>
      )}{' '}
      {onRemove && (
        <button type="button" className="link-button" onClick={onRemove} aria-label={`${words.removeCase} ${title}`}>
          {words.removeCase}
        </button>
      )}
      {tried && tried.differences.length > 0 && (
        <ul>
          {tried.differences.map(({ field, expected, actual }) => (
            <li key={field}>
              <code>{field}</code> {words.expected} {say(expected)} · {words.actual} {say(actual)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Passed({ tried }: { tried: TriedCase | undefined }) {
  const words = useWords(draftWords);
  if (!tried) return <span className="tag neutral">{words.notTried}</span>;
  return tried.passed ? <span className="tag success">✓ {words.passed}</span> : <span className="tag error">✕ {words.failed}</span>;
}
