import type { ReactNode } from 'react';
import { useWords } from '../../words/language';
import { overviewWords } from './overview-words';
import { ShareTable } from './share-table';

interface AttainmentRow {
  readonly key: string | number;
  readonly name: ReactNode;
  readonly people: number;
  readonly met: number;
}

/** Groups with their shares, in the order of the groups, never of the shares. */
export function Attainment({ head, shares, rows }: { head: string; shares?: string; rows: readonly AttainmentRow[] }) {
  const words = useWords(overviewWords);
  return <ShareTable heads={[head, shares ?? words.metOfPeople]} rows={rows.map(({ key, name, people, met }) => ({ key: String(key), name, figures: [], part: met, total: people }))} />;
}
