import './share-bar.css';
import { formatCount, formatShare } from '../words/format';

/** How many of how many, in figures with a plain bar beside them. */
export function ShareBar({ part, total }: { part: number; total: number }) {
  return (
    <span className="share-bar">
      <span className="share-bar-track" aria-hidden="true">
        <span style={{ width: total === 0 ? 0 : `${(part / total) * 100}%` }} />
      </span>
      <span className="share-bar-figures">
        {formatCount(part)} / {formatCount(total)} <span className="quiet">({formatShare(part, total)})</span>
      </span>
    </span>
  );
}
