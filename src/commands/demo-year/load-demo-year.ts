import type { INestApplicationContext } from '@nestjs/common';
import { trainingDayAt, type Clock, type TrainingYear } from '#kernel';
import { readUnits } from '../../modules/organizations/public';
import { CLOCK } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { FileStorage } from '../../platform/storage/file-storage';
import { progressLine } from '../wait-for';
import { castClasses, type CastClass } from './cast-classes';
import { COMING_CLASSES } from './coming-classes';
import { countClassCredits } from './count-class-credits';
import { readDemoActors } from './demo-actors';
import { decideCases } from './decide-cases';
import { declareCredits } from './declare-credits';
import { DemoRoster } from './demo-roster';
import { draftPolicy } from './draft-policy';
import { drawUpYear, type YearStage } from './draw-up-year';
import { handInComplaints } from './hand-in-complaints';
import { leadClass } from './lead-class';
import { PAST_CLASSES } from './past-classes';
import { PRESENT_CLASSES } from './present-classes';
import { WorkingCalendar } from './working-calendar';
import { writeAgenda } from './write-agenda';
import { markMilestone, readMilestone } from './year-milestones';

const STORIES = [...PAST_CLASSES, ...PRESENT_CLASSES, ...COMING_CLASSES];
const HOST = '市委党校';

/**
 * The demo city's year of classes as of today, done by the same use cases as behind the pages, with instants of their own. A load that was cut
 * off goes on where it stopped, and from the day it began.
 */
export async function loadDemoYear(application: INestApplicationContext, year: TrainingYear): Promise<void> {
  const database = application.get(Database);
  if ((await readMilestone(database, 'counted')) !== undefined) return;
  const line = progressLine();
  const now = application.get<Clock>(CLOCK).now();
  const drawnUpOn = await readMilestone(database, 'drawn_up');
  const stage = await setStage(database, drawnUpOn ?? trainingDayAt(now));
  const { calendar: { today }, actors: { trainee } } = stage;
  const cast = castClasses(STORIES, await DemoRoster.read(database, [trainee.id]), trainee);
  if (drawnUpOn === undefined) {
    await database.transaction(async (tx) => {
      await drawUpYear(tx, stage, cast);
      await markMilestone(tx, 'drawn_up', today);
    });
  }
  for (const [index, one] of cast.entries()) {
    line.show(`classes: ${index + 1} of ${cast.length}`);
    await leadOne(application, stage, one, now);
  }
  line.end(`classes: ${cast.length} led as far as today`);
  await decideCases(application, year);
  await draftPolicy(application, year);
  await declareCredits(application, stage, year);
  await handInComplaints(application);
  await countClassCredits(application, year);
  await database.transaction((tx) => markMilestone(tx, 'counted', today));
}

async function setStage(database: Database, today: string): Promise<YearStage> {
  const [calendar, actors, units] = [await WorkingCalendar.around(database, today), await readDemoActors(database), await readUnits(database)];
  const host = units.find(({ name }) => name === HOST) ?? units[0];
  if (!host) throw new Error('The demo roster brought no unit.');
  return { calendar, actors, host };
}

async function leadOne(application: INestApplicationContext, stage: YearStage, one: CastClass, now: Date): Promise<void> {
  const database = application.get(Database);
  const { title } = one.story;
  // Only the annual plan is approved here, and whoever has moved on was led before.
  const [found] = await database.query<{ classId: number }>(
    "SELECT c.id AS classId FROM training_class c JOIN training_plan p ON p.id = c.plan_id WHERE c.title = ? AND c.state = 'approved' ORDER BY c.id LIMIT 1",
    [title],
  );
  if (!found) return;
  const closes = one.story.until === 'closed' || one.story.until === 'archived';
  const agenda = closes ? await writeAgenda(database, application.get(FileStorage), { ...found, title }) : undefined;
  await database.transaction((tx) => leadClass(tx, stage, { ...found, one, agenda, now }));
}
