import type { ReactNode } from 'react';
import { ShareBar } from '../../pieces/share-bar';

interface ShareTableProps {
  readonly heads: readonly string[];
  readonly rows: readonly { readonly key: string; readonly name: ReactNode; readonly figures: readonly ReactNode[]; readonly part: number; readonly total: number }[];
  /** How part and total are written; as counts when left out. */
  readonly write?: (amount: number) => string;
}

/** A chart that is its own table: each row names what it counts, gives the figures, and draws the share beside them. */
export function ShareTable({ heads, rows, write }: ShareTableProps) {
  return (
    <table className="register attainment">
      <thead>
        <tr>
          {heads.map((head, index) => (
            <th key={head} scope="col" className={index === 0 ? undefined : 'figure'}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, figures, part, total }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {figures.map((figure, index) => (
              <td key={heads[index + 1]} className="figure">
                {figure}
              </td>
            ))}
            <td>
              <ShareBar part={part} total={total} {...(write ? { write } : {})} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
