import type { RawConnection } from '../counting/raw-connection';
import type { ComparedWork } from '../runs/shard-work';
import { comparePeople, differs, type ComparisonTask } from './compare-people';

/** Counts everybody of the range under both versions. */
export async function compareShard(connection: RawConnection, task: ComparisonTask): Promise<ComparedWork> {
  const { compared, failures } = await comparePeople(connection, task);
  const after = (attainment: string): number => compared.filter((person) => person.after.attainment === attainment).length;
  return {
    compared,
    failures,
    blocks: [],
    counts: {
      people: compared.length,
      met: after('met'),
      notMet: after('not_met'),
      flagged: compared.filter(({ flagged }) => flagged).length,
      entries: compared.reduce((sum, { ledgerEntryNo }) => sum + ledgerEntryNo, 0),
    },
    reused: 0,
    changed: compared.filter(differs).length,
  };
}
