import { trainingDayAt } from '#kernel';
import { keepFigures, readOverview, readTraining } from '../src/modules/reporting/public';
import { aimsTable, atMost } from './aims';
import { CountedStatements } from './counted-statements';
import { MeasuredProvince } from './measured-province';
import { BENCH_YEAR } from './population';
import type { Section } from './report';

const PEOPLE = 30_000;
const REDIS_DATABASE = 7;
const TIMES = 15;
const MOST_MILLISECONDS = 50;
const WHOLE = { id: 1, name: '全省', path: '/1/' };
const milliseconds = (figure: number): string => `${figure.toFixed(1)} ms`;

/** Everything the overview asks the database for, one statement after the other, for a city of 30,000. */
export async function dashboard(say: (line: string) => void): Promise<Section> {
  const province = await MeasuredProvince.open(PEOPLE, REDIS_DATABASE);
  try {
    await province.run('full');
    const now = new Date();
    const on = { day: trainingDayAt(now), now, policy: province.policy, unit: WHOLE, scope: { kind: 'all' } as const };
    const statements = new CountedStatements(province.database);
    const building = await statements.timeOf((database) => keepFigures(database, { year: BENCH_YEAR, ...on }));
    const spent: number[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      spent.push(
        await statements.timeOf(async (database) => {
          await readOverview(database, on.scope, BENCH_YEAR, on);
          await readTraining(database, { ...on, year: BENCH_YEAR, claims: on.scope, seesBases: true });
        }),
      );
    }
    const middle = spent.toSorted((left, right) => left - right)[Math.floor(TIMES / 2)] ?? 0;
    say(`built in ${milliseconds(building)}, read in ${milliseconds(middle)}`);
    return {
      title: 'The overview of a city',
      text: [
        `Every figure of the overview for ${PEOPLE.toLocaleString('en-US')} people with their standings: attainment by unit, rank, post, staff kind and requirement, where the credits come from by bucket and category, those at risk, claims, call-ups, classes, bases. The middle of ${TIMES} readings, the time of all statements added up. When standings or postings changed since, the first reader has the figures added up anew: ${milliseconds(building)}.`,
        aimsTable([atMost('the database’s time for one overview', middle, MOST_MILLISECONDS, milliseconds)]),
      ],
    };
  } finally {
    await province.close();
  }
}
