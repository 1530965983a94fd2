import './effect-table.css';
import type { ReactNode } from 'react';
import type { DryRunCounts } from '../../../api/dry-runs';
import { CardTable } from '../../../pieces/card-table';
import { Section } from '../../../pieces/section';
import { formatCount, formatShare } from '../../../words/format';
import { useWords } from '../../../words/language';
import { dryRunWords } from './dry-run-words';

interface EffectTableProps<Row> {
  readonly title: string;
  readonly head: string;
  readonly rows: readonly Row[];
  readonly nameCell: (row: Row) => ReactNode;
}

/** Groups in their own order, never in that of their figures: as bars, and the same as a table. */
export function EffectTable<Row extends NamedRow>({ title, head, rows, nameCell }: EffectTableProps<Row>) {
  const words = useWords(dryRunWords);
  const count = (value: number) => formatCount(value);
  return (
    <Section title={title}>
      <EffectChart title={words.chart(title)} rows={rows} nameCell={nameCell} />
      <details className="effect-details">
        <summary>{words.table(title)}</summary>
        <CardTable
          title={words.table(title)}
          rows={rows}
          rowKey={(row) => row.key}
          columns={[
            { key: 'name', title: head, names: true, cell: nameCell },
            { key: 'people', title: words.people, figure: true, cell: (row) => count(row.people) },
            { key: 'gained', title: words.gained, figure: true, cell: (row) => count(row.gained) },
            { key: 'lost', title: words.lost, figure: true, cell: (row) => count(row.lost) },
            { key: 'newly', title: words.newly_met, figure: true, cell: (row) => count(row.newlyMet) },
            { key: 'no_longer', title: words.no_longer_met, figure: true, cell: (row) => count(row.noLongerMet) },
            { key: 'other', title: words.other_verdict, figure: true, cell: (row) => count(row.otherVerdict) },
            { key: 'cycle', title: words.cycle_changed, figure: true, cell: (row) => count(row.cycleChanged) },
            { key: 'attainment', title: words.attainment, figure: true, whole: true, cell: (row) => words.fromTo(formatShare(row.metBefore, row.people), formatShare(row.metAfter, row.people)) },
          ]}
        />
      </details>
    </Section>
  );
}

type NamedRow = DryRunCounts & { readonly key: string | number; readonly label: string };

/** Bars to one scale, with their figures; the table says the same and the rest. */
function EffectChart<Row extends NamedRow>({ title, rows, nameCell }: { title: string; rows: readonly Row[]; nameCell: (row: Row) => ReactNode }) {
  const words = useWords(dryRunWords);
  const most = Math.max(1, ...rows.flatMap(({ newlyMet, noLongerMet }) => [newlyMet, noLongerMet]));
  return (
    <figure className="effect-chart">
      <figcaption>
        {title} <span className="effect-key newly" /> {words.newly_met} <span className="effect-key no-longer" /> {words.no_longer_met}
      </figcaption>
      <ul>
        {rows.map((row) => (
          <li key={row.key} className="effect-row">
            <span className="effect-name">{nameCell(row)}</span>
            <span className="effect-bars">
              <Bar name={words.newly_met} kind="newly" count={row.newlyMet} most={most} />
              <Bar name={words.no_longer_met} kind="no-longer" count={row.noLongerMet} most={most} />
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

function Bar({ name, kind, count, most }: { name: string; kind: 'newly' | 'no-longer'; count: number; most: number }) {
  return (
    <span className="effect-bar">
      <span className={kind} style={{ width: `${(count / most) * 100}%` }} />
      <span className="visually-hidden">{name}</span> {formatCount(count)}
    </span>
  );
}
