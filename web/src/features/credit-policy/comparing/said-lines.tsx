import { useWords } from '../../../words/language';
import { policyWords } from '../policy-words';

/** One side of a difference. Of two sides, the lines that the other side has not are set in bold. */
export function SaidLines({ lines, beside }: { lines: readonly string[] | undefined; beside: readonly string[] | undefined }) {
  const words = useWords(policyWords);
  if (lines === undefined) return <span className="quiet">{words.nothing}</span>;
  return (
    <ul className="said-lines">
      {lines.map((line) => (
        <li key={line}>{beside === undefined || beside.includes(line) ? line : <strong>{line}</strong>}</li>
      ))}
    </ul>
  );
}
