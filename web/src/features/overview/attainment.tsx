import type { ReactNode } from 'react';
import { ShareBar } from '../../pieces/share-bar';
import { useWords } from '../../words/language';
import { overviewWords } from './overview-words';

interface AttainmentRow {
  readonly key: string | number;
  readonly name: ReactNode;
  readonly people: number;
  readonly met: number;
}

/** Groups with their shares, in the order of the groups, never of the shares. */
export function Attainment({ head, rows }: { head: string; rows: readonly AttainmentRow[] }) {
  const words = useWords(overviewWords);
  return (
    <table className="register attainment">
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" className="figure">
            {words.metOfPeople}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.name}</th>
            <td>
              <ShareBar part={row.met} total={row.people} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
