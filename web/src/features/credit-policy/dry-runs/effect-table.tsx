import './effect-table.css';
import type { ReactNode } from 'react';
import type { DryRunCounts } from '../../../api/dry-runs';
import { CardTable } from '../../../pieces/card-table';
import { Section } from '../../../pieces/section';
import { formatCount, formatShare } from '../../../words/format';
import { useWords } from '../../../words/language';
import { dryRunWords } from './dry-run-words';

interface EffectTableProps<Row extends DryRunCounts & { readonly key: string | number; readonly label: string }> {
  readonly title: string;
  readonly head: string;
  readonly rows: readonly Row[];
  readonly nameCell: (row: Row) => ReactNode;
}

/** Groups in their own order, never in that of their figures: as bars, and the same as a table. */
export function EffectTable<Row extends DryRunCounts & { readonly key: string | number; readonly label: string }>({ title, head, rows, nameCell }: EffectTableProps<Row>) {
  const words = useWords(dryRunWords);
  const count = (value: number) => formatCount(value);
  return (
    <Section title={title}>
      <EffectChart title={words.chart(title)} rows={rows} />
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
          { key: 'attainment', title: words.attainment, figure: true, whole: true, cell: (row) => words.fromTo(formatShare(row.metBefore, row.people), formatShare(row.metAfter, row.people)) },
        ]}
      />
    </Section>
  );
}

/** Bars to one scale; the figures stand beside them, and the table says the same to whoever cannot see them. */
function EffectChart({ title, rows }: { title: string; rows: readonly (DryRunCounts & { readonly key: string | number; readonly label: string })[] }) {
  const words = useWords(dryRunWords);
  const most = Math.max(1, ...rows.flatMap(({ newlyMet, noLongerMet }) => [newlyMet, noLongerMet]));
  const share = (value: number) => `${(value / most) * 100}%`;
  return (
    <figure className="effect-chart" aria-hidden="true">
      <figcaption>
        {title} <span className="effect-key newly" /> {words.newly_met} <span className="effect-key no-longer" /> {words.no_longer_met}
      </figcaption>
      {rows.map((row) => (
        <div key={row.key} className="effect-row">
          <span className="effect-name">{row.label}</span>
          <span className="effect-bars">
            <span className="effect-bar">
              <span className="newly" style={{ width: share(row.newlyMet) }} /> {formatCount(row.newlyMet)}
            </span>
            <span className="effect-bar">
              <span className="no-longer" style={{ width: share(row.noLongerMet) }} /> {formatCount(row.noLongerMet)}
            </span>
          </span>
        </div>
      ))}
    </figure>
  );
}
