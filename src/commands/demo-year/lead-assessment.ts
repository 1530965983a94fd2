import type { INestApplicationContext } from '@nestjs/common';
import { addDays, trainingDayAt, type Clock, type TrainingYear } from '#kernel';
import { beginCounting, beginReview, openYear, publishYear, signOff } from '../../modules/assessments/public';
import { PolicyLibrary } from '../../modules/credit-policy/public';
import type { Actor } from '../../modules/identity/public';
import { CLOCK } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { wholeCity } from '../run-assessment';
import { progressLine, waitFor } from '../wait-for';
import { readDemoActors } from './demo-actors';

interface Standing {
  readonly state: string;
  readonly runStatus: string | null;
}

const PUBLISHED_DAYS = 7;
const DAYS_FOR_OBJECTIONS = 10;

/** Leads the demo city's annual assessment as far as its publicity, by the same use cases as behind the pages. Taken up again where it stopped. */
export async function leadAssessment(application: INestApplicationContext, year: TrainingYear): Promise<void> {
  const database = application.get(Database);
  const policies = application.get(PolicyLibrary, { strict: false });
  const clock = application.get<Clock>(CLOCK);
  const { department } = await readDemoActors(database);
  const line = progressLine();
  const at = async (): Promise<string> => (await read(database, year))?.state ?? 'not_open';
  const now = clock.now();
  const today = trainingDayAt(now);

  if ((await at()) === 'not_open') await open(application, year, department);
  await waitFor('The roster', async () => ((await at()) === 'opened' ? undefined : true));
  if ((await at()) === 'collecting') await database.transaction((tx) => beginReview(tx, year, department, now));
  if ((await at()) === 'unit_review') {
    await signEverywhere(database, year, now);
    await database.transaction((tx) => beginCounting(tx, year, '', { policies, actor: department, clock }));
  }
  await waitFor('The run of the roster', async () => ((await read(database, year))?.runStatus === 'completed' ? true : undefined));
  if ((await at()) === 'counting') {
    const period = { from: today, until: addDays(today, PUBLISHED_DAYS), objectionsUntil: addDays(today, DAYS_FOR_OBJECTIONS), audience: 'unit', showsNames: true, showsVerdicts: false } as const;
    await database.transaction((tx) => publishYear(tx, year, period, { policies, actor: department, at: now }));
  }
  line.end(`annual assessment of ${year}: ${await at()}`);
}

async function read(database: Database, year: TrainingYear): Promise<Standing | undefined> {
  const [row] = await database.query<Standing>('SELECT a.state, r.status AS runStatus FROM annual_assessment a LEFT JOIN assessment_run r ON r.id = a.run_id WHERE a.training_year = ?', [year]);
  return row;
}

async function open(application: INestApplicationContext, year: TrainingYear, department: Actor): Promise<void> {
  const database = application.get(Database);
  const clock = application.get<Clock>(CLOCK);
  const policy = await application.get(PolicyLibrary, { strict: false }).inForce(year);
  const unit = await wholeCity(database);
  const today = trainingDayAt(clock.now());
  const due = (state: 'collecting' | 'unit_review' | 'counting' | 'recheck' | 'confirmed', days: number) => ({ state, dueOn: addDays(today, days) });
  const deadlines = [due('collecting', 5), due('unit_review', 10), due('counting', 12), due('recheck', 25), due('confirmed', 30)];
  await database.transaction((tx) => openYear(tx, { year, unit, policy, deadlines }, department, clock));
}

async function signEverywhere(database: Database, year: TrainingYear, at: Date): Promise<void> {
  const units = await database.query<{ unitId: number; unitName: string }>(
    `SELECT o.unit_id AS unitId, u.name AS unitName FROM annual_sign_off o JOIN annual_assessment a ON a.id = o.assessment_id AND a.training_year = ? JOIN org_unit u ON u.id = o.unit_id WHERE o.state <> 'signed'`,
    [year],
  );
  for (const { unitId, unitName } of units) {
    await database.transaction((tx) => signOff(tx, { year, unitId, note: '' }, { accountId: null, name: `${unitName}人事` }, at));
  }
}
