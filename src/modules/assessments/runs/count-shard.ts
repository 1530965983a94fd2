import { countPeople } from '../counting/count-people';
import type { RawConnection } from '../counting/raw-connection';
import type { CountTask } from '../counting/read-year';
import { digestBlocks, sumBlocks, type CountedWork } from './shard-work';

/** Counts everybody of the range. */
export async function countShard(connection: RawConnection, task: CountTask): Promise<CountedWork> {
  const { counted, failures } = await countPeople(connection, task);
  const blocks = digestBlocks(counted);
  return { results: counted.map((person) => ({ ...person, changed: false })), failures, gone: [], blocks, counts: sumBlocks(blocks), reused: 0, changed: 0 };
}
