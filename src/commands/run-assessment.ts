import type { INestApplicationContext } from '@nestjs/common';
import type { Clock } from '#kernel';
import { queueRun, type RunWanted } from '../modules/assessments/public';
import { SYSTEM_ACTOR, type UnitInScope } from '../modules/identity/public';
import { readUnits } from '../modules/organizations/public';
import { CLOCK } from '../platform/clock/clock';
import { Database } from '../platform/database/database';
import { progressLine, waitFor } from './wait-for';

export interface RunResult {
  readonly id: number;
  readonly people: number;
  readonly met: number;
  readonly notMet: number;
  readonly flagged: number;
  readonly failed: number;
  readonly digest: string;
}

interface Row extends Omit<RunResult, 'digest'> {
  readonly status: string;
  readonly done: number;
  readonly digest: Buffer | null;
  readonly problem: string | null;
  readonly finishedAt: Date | null;
}

/** A run over it takes in everybody with a posting: the root unit, as the pages name it too; with several roots none of them is the city. */
export async function wholeCity(database: Database): Promise<UnitInScope> {
  const roots = (await readUnits(database)).filter(({ parentId }) => parentId === null);
  const [root] = roots;
  return root !== undefined && roots.length === 1 ? { id: root.id, name: root.name, path: root.path } : { id: 0, name: '全市', path: '' };
}

/** Starts an annual run by the queue and waits for the workers. @throws Error when it fails */
export async function runAssessment(
  application: INestApplicationContext,
  wanted: RunWanted,
): Promise<RunResult> {
  const database = application.get(Database);
  const runId = await database.transaction((tx) => queueRun(tx, wanted, SYSTEM_ACTOR, application.get<Clock>(CLOCK)));
  const line = progressLine();
  const done = await waitFor('The annual run', async () => {
    const rows = await database.query<Row>('SELECT id, status, people, done, met, not_met AS notMet, flagged, failed, digest, problem, finished_at AS finishedAt FROM assessment_run WHERE id = ?', [runId]);
    const row = rows[0] as Row;
    line.show(`annual run: ${row.done} of ${row.people} people`);
    return row.finishedAt === null ? undefined : row;
  });
  if (done.status !== 'completed' || done.digest === null) throw new Error(`The annual run ended as ${done.status}. ${done.problem ?? ''}`);
  line.end(`annual run: ${done.people} people counted, ${done.failed} could not be counted`);
  return { ...done, digest: done.digest.toString('hex') };
}
