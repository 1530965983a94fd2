import { shippedPolicies, type Policy } from '#credit-rules';
import { aimsTable, atMost, type Aim } from './aims';
import { MeasuredProvince } from './measured-province';
import { ratio, seconds, table, type Section } from './report';

const MOST_OF_A_FULL_RUN = 1.2;
const TIMES = 3;

interface Variant {
  readonly what: string;
  readonly people: number;
  readonly inForce: Policy;
  readonly yearsBefore: number;
}

const nanjing = shippedPolicies['nanjing-2010'] as Policy;
/** Three years together, and a least amount in each of them: it concerns everybody, and asks for two earlier years. */
const CYCLE: NonNullable<Policy['cycles']>[number] = {
  id: 'three_years', title: { zh: '近三年', en: 'The last three years' }, years: 3, kind: 'rolling',
  requirements: [{ id: 'three_total', title: { zh: '三年合计', en: 'Over three years' }, counts: { total: true }, atLeast: 300 }],
  everyYear: [{ id: 'each_year', title: { zh: '每年合计', en: 'In each year' }, counts: { total: true }, atLeast: 60 }],
};

const VARIANTS: readonly Variant[] = [
  { what: 'one year', people: 300_000, inForce: nanjing, yearsBefore: 0 },
  { what: 'cycles of three years', people: 60_000, inForce: { ...nanjing, cycles: [CYCLE] }, yearsBefore: 2 },
];

/** The same rules with a higher minimum, and study groups worth a third: many lose, some no longer meet it. */
function stricter(policy: Policy): Policy {
  return {
    ...structuredClone(policy),
    version: '2',
    requirements: policy.requirements.map((requirement) => (requirement.id === 'total_min' ? { ...requirement, atLeast: 140 } : requirement)),
    rules: policy.rules.map((rule) => (rule.when['category'] === 'study_group' ? { ...rule, rate: { credits: 1, per: 'session' } } : rule)),
  };
}

/** Issue 4 §9: everybody under two versions, against a run under one; also where both judge cycles. */
export async function dryRun(say: (line: string) => void): Promise<Section> {
  const rows: string[][] = [];
  const aims: Aim[] = [];
  for (const variant of VARIANTS) {
    const measured = await measure(variant, say);
    rows.push(measured.row);
    aims.push(measured.aim);
  }
  return {
    title: 'The dry run of a policy',
    text: [
      'Everybody counted under the version in force and under a stricter one from a single reading of their facts, both outcomes kept, sums by unit and rank drawn; two worker processes, best of three, runs and dry runs in turn. Where the policy has cycles, everybody’s earlier years are read and counted under both versions, too.',
      table(['policy', 'people', 'full run', 'dry run', 'would see a difference', 'peak memory of a worker'], rows),
      aimsTable(aims),
    ],
  };
}

async function measure({ what, people, inForce, yearsBefore }: Variant, say: (line: string) => void): Promise<{ readonly row: string[]; readonly aim: Aim }> {
  const size = people.toLocaleString('en');
  say(`making ${size} people, ${what}`);
  const province = await MeasuredProvince.open(people, 3, { policy: inForce, yearsBefore });
  try {
    const full: number[] = [];
    const dry: { readonly seconds: number; readonly changed: number }[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      full.push((await province.run('full')).seconds);
      dry.push(await province.dryRun(stricter(inForce)));
      say(`full ${seconds(full.at(-1) ?? 0)}; dry ${seconds(dry.at(-1)?.seconds ?? 0)}, ${dry.at(-1)?.changed} would see a difference`);
    }
    const [bestFull, bestDry] = [Math.min(...full), Math.min(...dry.map((one) => one.seconds))];
    const megabytes = Math.max(...province.workers.map((worker) => worker.peakMegabytes()));
    return {
      row: [what, size, seconds(bestFull), seconds(bestDry), (dry[0]?.changed ?? 0).toLocaleString('en'), `${megabytes} MB`],
      aim: atMost(`a dry run of ${size} people, ${what}, in full runs`, bestDry / bestFull, MOST_OF_A_FULL_RUN, ratio),
    };
  } finally {
    await province.close();
  }
}
