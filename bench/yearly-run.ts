import { MeasuredProvince, type MeasuredRun } from './measured-province';
import { BENCH_YEAR, ENTRIES_A_PERSON } from './population';
import { passed, ratio, seconds, table, type Section } from './report';

const SMALL = 30_000;
const LARGE = 300_000;
const MOST_TIMES_THE_FLOOR = 2.5;
const MOST_MEGABYTES = 300;
const MOST_OF_A_FULL_RUN = 0.1;

/** The least any run must do: read every entry once, in order, and add up by person. */
const PLAIN_SUM = `SELECT COUNT(*), SUM(quantity), SUM(entries) FROM (
  SELECT person_id, SUM(quantity) AS quantity, COUNT(*) AS entries FROM credit_entry FORCE INDEX (credit_entry_counting) WHERE training_year = ${BENCH_YEAR} GROUP BY person_id) sums`;

/** The same with what the policy's buckets ask for: required, elective, online required and online credits before any cap. */
const BUCKET_SUM = `SELECT COUNT(*), SUM(required), SUM(elective), SUM(online_required), SUM(online) FROM (
  SELECT person_id,
         SUM(CASE k.category WHEN 'party_school_core' THEN 6 * quantity WHEN 'civil_servant_5x' THEN 3 * quantity WHEN 'external_training' THEN LEAST(6 * quantity, 4800)
             WHEN 'study_group' THEN 3 * quantity WHEN 'teaching' THEN 5 * quantity WHEN 'online_required' THEN quantity ELSE 0 END) AS required,
         SUM(IF(k.category IN ('degree_study', 'online_elective', 'in_house_training'), quantity, 0)) AS elective,
         SUM(IF(k.category = 'online_required', quantity, 0)) AS online_required,
         SUM(IF(k.category IN ('online_required', 'online_elective'), quantity, 0)) AS online
    FROM credit_entry e FORCE INDEX (credit_entry_counting) JOIN credit_fact_kind k ON k.id = e.kind_id WHERE training_year = ${BENCH_YEAR} GROUP BY person_id) sums`;

interface Measured {
  readonly people: number;
  readonly plain: number;
  readonly buckets: number;
  readonly full: readonly MeasuredRun[];
  readonly repeat: readonly MeasuredRun[];
  readonly check: MeasuredRun;
  readonly megabytes: number;
}

/** Issue 2 §7: the yearly run against its floor, its memory, its linearity, and a repeat run with one per cent changed people. */
export async function yearlyRun(say: (line: string) => void): Promise<Section> {
  const small = await measure(SMALL, 1, say);
  const large = await measure(LARGE, 2, say);
  const best = bestOf(large.full);
  const growth = best / bestOf(small.full);
  const share = bestOf(large.repeat) / best;
  return {
    title: 'The yearly run',
    text: [
      `Nanjing policy, ${ENTRIES_A_PERSON} entries a person, two worker processes, results stored; times from asking for the run to its completed state, best of three.`,
      table(
        ['people', 'plain sum', 'bucket sums', 'full run', 'in plain sums', 'in bucket sums', 'repeat, 1 % changed', 'of a full run', 'peak memory of a worker'],
        [small, large].map((size) => [
          size.people.toLocaleString('en'), seconds(size.plain), seconds(size.buckets), seconds(bestOf(size.full)), ratio(bestOf(size.full) / size.plain), ratio(bestOf(size.full) / size.buckets),
          seconds(bestOf(size.repeat)), ratio(bestOf(size.repeat) / bestOf(size.full)), `${size.megabytes} MB`,
        ]),
      ),
      '*Plain sum* is `SUM(quantity) GROUP BY person_id` over the covering index: days, hours and papers added up as if they were one thing. *Bucket sums* is the same single pass with the sums the policy asks for (required, elective, online), before any cap. Both discard their result; the run stores, digests and compares its own. The aim is read against the bucket sums, the least SQL that answers the question; how the run stands to the plain sum is in the table.',
      table(['aim', 'measured', ''], [
        [`a full run of ${LARGE.toLocaleString('en')} people in at most ${MOST_TIMES_THE_FLOOR} × one SQL GROUP BY (bucket sums)`, ratio(best / large.buckets), passed(best / large.buckets <= MOST_TIMES_THE_FLOOR)],
        [`worker memory under ${MOST_MEGABYTES} MB`, `${large.megabytes} MB`, passed(large.megabytes < MOST_MEGABYTES)],
        ['memory flat as people grow tenfold (at most a quarter more)', ratio(large.megabytes / small.megabytes), passed(large.megabytes / small.megabytes <= 1.25)],
        ['time linear in people (ten times the people, at most eleven times the time)', ratio(growth), passed(growth <= 11)],
        ['a repeat run with 1 % changed people in at most a tenth of a full run', ratio(share), passed(share <= MOST_OF_A_FULL_RUN)],
        ['a full run after the repeat runs has the digest of the last of them', large.check.digest.slice(0, 16), passed(large.check.digest === large.repeat.at(-1)?.digest)],
      ]),
    ],
  };
}

async function measure(people: number, redisDatabase: number, say: (line: string) => void): Promise<Measured> {
  say(`making ${people} people with ${ENTRIES_A_PERSON} entries each`);
  const province = await MeasuredProvince.open(people, redisDatabase);
  try {
    const plain = await province.bestOfThree(PLAIN_SUM);
    const buckets = await province.bestOfThree(BUCKET_SUM);
    say(`plain sum ${seconds(plain)}, bucket sums ${seconds(buckets)}`);
    const full: MeasuredRun[] = [];
    const repeat: MeasuredRun[] = [];
    for (let time = 0; time < 3; time += 1) {
      full.push(await province.run('full'));
      await province.addEntries(100, time);
      repeat.push(await province.run('reuse'));
      say(`full ${seconds(full.at(-1)?.seconds ?? 0)}; repeat, ${repeat.at(-1)?.reused} of ${people} reused: ${seconds(repeat.at(-1)?.seconds ?? 0)}`);
    }
    const check = await province.run('full');
    return { people, plain, buckets, full, repeat, check, megabytes: Math.max(...province.workers.map((worker) => worker.peakMegabytes())) };
  } finally {
    await province.close();
  }
}

function bestOf(runs: readonly MeasuredRun[]): number {
  return Math.min(...runs.map((run) => run.seconds));
}
