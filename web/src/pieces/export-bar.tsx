import './data-list/data-list.css';
import { ExportLink } from './export-link';

/** Above what was read whole, where a paged list has its tools. */
export function ExportBar({ href, count }: { readonly href: string; readonly count: number }) {
  return (
    <div className="data-list-tools no-print">
      <ExportLink href={href} count={count} />
    </div>
  );
}
