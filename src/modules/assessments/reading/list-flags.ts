import { flagTitle } from './flag-titles';
import { resultsFrom, type ResultReading } from './list-results';
import type { RunFlagListDto } from './results.dto';

/** Which flags the results raise within reach, and for how many people each; the most frequent first. */
export async function listFlags(reading: ResultReading): Promise<RunFlagListDto> {
  const from = resultsFrom(reading, {});
  const sets = await reading.database.query<{ flags: string; people: number }>(`SELECT r.flags, COUNT(*) AS people ${from.sql} AND r.flags <> '' GROUP BY r.flags`, from.parameters);
  const people = new Map<string, number>();
  for (const set of sets) {
    for (const flag of set.flags.split(',').filter((name) => name !== '')) people.set(flag, (people.get(flag) ?? 0) + Number(set.people));
  }
  const items = [...people].map(([flag, count]) => ({ flag, title: flagTitle(reading.policy.policy, flag), people: count }));
  return { items: items.toSorted((left, right) => right.people - left.people || (left.flag < right.flag ? -1 : 1)) };
}
