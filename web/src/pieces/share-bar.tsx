import './share-bar.css';
import { formatCount, formatShare } from '../words/format';

/** How many of how many, in figures with a plain bar beside them. An amount, which `write` writes, stands without the whole it is a part of. */
export function ShareBar({ part, total, write }: { part: number; total: number; write?: (amount: number) => string }) {
  return (
    <span className="share-bar">
      <span className="share-bar-track" aria-hidden="true">
        <span style={{ width: total === 0 ? 0 : `${Math.max(0, part / total) * 100}%` }} />
      </span>
      <span className="share-bar-figures">
        {write ? write(part) : `${formatCount(part)} / ${formatCount(total)}`} <span className="quiet">({formatShare(part, total)})</span>
      </span>
    </span>
  );
}
