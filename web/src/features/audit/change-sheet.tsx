import './change-sheet.css';
import type { AuditEntry } from '../../api/audit-entries';
import { Author } from '../../pieces/author';
import { Dialog } from '../../pieces/dialog';
import { Facts } from '../../pieces/facts';
import { formatInstant } from '../../words/format';
import { useText, useWords } from '../../words/language';
import { auditWords } from './audit-words';
import { changedFields } from './changed-fields';

/** One entry whole: what stood there before and what stands there now. */
export function ChangeSheet({ entry, onClose }: { entry: AuditEntry; onClose: () => void }) {
  const words = useWords(auditWords);
  const text = useText();
  return (
    <Dialog shape="sheet" title={text(entry.summary)} onClose={onClose}>
      <Facts
        facts={[
          { name: words.at, value: formatInstant(entry.at) },
          { name: words.actor, value: <Author name={entry.actor.name} /> },
          { name: words.action, value: entry.action },
          { name: words.subject, value: `${entry.subject.kind}:${entry.subject.id}` },
          { name: words.entryNo, value: String(entry.id) },
          { name: words.requestId, value: entry.requestId },
        ]}
      />
      <table className="register change-table">
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {changedFields(entry.before, entry.after).map((field) => (
            <tr key={field.name} className={field.changed ? 'changed' : undefined}>
              <th scope="row">
                {field.changed && <span aria-hidden="true">≠ </span>}
                {field.name}
              </th>
              <td>{field.before ?? <span className="quiet">{words.nothing}</span>}</td>
              <td>{field.after ?? <span className="quiet">{words.nothing}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
