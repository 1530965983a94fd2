import { shippedPolicies, type Policy } from '#credit-rules';
import { aimsTable, atMost } from './aims';
import { MeasuredProvince } from './measured-province';
import { ratio, seconds, table, type Section } from './report';

const PEOPLE = 300_000;
const MOST_OF_A_FULL_RUN = 1.2;
const TIMES = 3;

/** The same rules with a higher minimum, and study groups worth a third: many lose, some no longer meet it. */
function stricter(): Policy {
  const policy = structuredClone(shippedPolicies['nanjing-2010'] as Policy);
  return {
    ...policy,
    version: '2',
    requirements: policy.requirements.map((requirement) => (requirement.id === 'total_min' ? { ...requirement, atLeast: 140 } : requirement)),
    rules: policy.rules.map((rule) => (rule.when['category'] === 'study_group' ? { ...rule, rate: { credits: 1, per: 'session' } } : rule)),
  };
}

/** Issue 4 §9: everybody under two versions, against a run under one. */
export async function dryRun(say: (line: string) => void): Promise<Section> {
  say(`making ${PEOPLE} people`);
  const province = await MeasuredProvince.open(PEOPLE, 3);
  try {
    const full: number[] = [];
    const dry: { readonly seconds: number; readonly changed: number }[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      full.push((await province.run('full')).seconds);
      dry.push(await province.dryRun(stricter()));
      say(`full ${seconds(full.at(-1) ?? 0)}; dry ${seconds(dry.at(-1)?.seconds ?? 0)}, ${dry.at(-1)?.changed} would see a difference`);
    }
    const [bestFull, bestDry] = [Math.min(...full), Math.min(...dry.map((one) => one.seconds))];
    const megabytes = Math.max(...province.workers.map((worker) => worker.peakMegabytes()));
    return {
      title: 'The dry run of a policy',
      text: [
        'Everybody counted under the version in force and under a stricter one from a single reading of their facts, both outcomes kept, sums by unit and rank drawn; two worker processes, best of three, runs and dry runs in turn.',
        table(['people', 'full run', 'dry run', 'would see a difference', 'peak memory of a worker'], [[PEOPLE.toLocaleString('en'), seconds(bestFull), seconds(bestDry), (dry[0]?.changed ?? 0).toLocaleString('en'), `${megabytes} MB`]]),
        aimsTable([atMost(`a dry run of ${PEOPLE.toLocaleString('en')} people, in full runs`, bestDry / bestFull, MOST_OF_A_FULL_RUN, ratio)]),
      ],
    };
  } finally {
    await province.close();
  }
}
