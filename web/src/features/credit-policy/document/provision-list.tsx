import '../policy.css';
import type { Provision } from './provision';

/** Titles with their clause at the left, what they say at the right; nested ones stand inside. */
export function ProvisionList({ provisions }: { provisions: readonly Provision[] }) {
  return (
    <ul className="provisions">
      {provisions.map(({ key, title, clause, lines, inner = [] }) => (
        <li key={key} className="provision">
          <p className="provision-title">
            {title}
            {clause && <span className="quiet">{clause}</span>}
          </p>
          <div>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {inner.length > 0 && <ProvisionList provisions={inner} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
