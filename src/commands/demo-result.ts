import type { INestApplicationContext } from '@nestjs/common';
import { ATTAINMENT_TERMS } from '#contracts';
import type { TrainingYear } from '#kernel';
import { PolicyLibrary } from '../modules/credit-policy/public';
import { Database } from '../platform/database/database';

interface RunRow {
  readonly people: number;
  readonly met: number;
  readonly notMet: number;
  readonly flagged: number;
  readonly failed: number;
  readonly digest: Buffer;
  readonly finishedAt: Date;
}

/** The year in a few lines: what came in, who met the requirement, under which policy. */
export async function printDemoResult(application: INestApplicationContext, year: TrainingYear): Promise<void> {
  const database = application.get(Database);
  const policy = await application.get(PolicyLibrary, { strict: false }).inForceOrNone(year);
  if (policy === undefined) return;
  const [runs, imports] = await Promise.all([
    database.query<RunRow>(
      `SELECT people, met, not_met AS notMet, flagged, failed, digest, finished_at AS finishedAt FROM assessment_run
        WHERE training_year = ? AND policy_version_id = ? AND status = 'completed' ORDER BY id DESC LIMIT 1`,
      [year, policy.id],
    ),
    database.query<{ kind: string; accepted: number; refused: number }>(
      `SELECT kind, accepted + unchanged AS accepted, refused FROM import_batch
        WHERE id IN (SELECT MAX(id) FROM import_batch WHERE training_year = ? AND status = 'completed' GROUP BY kind) ORDER BY kind DESC`,
      [year],
    ),
  ]);
  const run = runs[0];
  const rows: [string, string][] = imports.map(({ kind, accepted, refused }) => [kind === 'roster' ? '名册 roster' : '培训记录 records', `${accepted} accepted, ${refused} refused`]);
  if (run) {
    rows.push(
      ['年度考核 annual run', `${run.people} people, ${run.failed} could not be counted`],
      [`${ATTAINMENT_TERMS.met.zh} met`, `${run.met} (${percent(run.met, run.people)})`],
      [`${ATTAINMENT_TERMS.not_met.zh} not met`, `${run.notMet} (${percent(run.notMet, run.people)})`],
      ['标记 flagged', String(run.flagged)],
      ['摘要 digest', run.digest.toString('hex').slice(0, 16)],
    );
  }
  process.stdout.write(`\n  ${year} · ${policy.policy.title.zh}（${policy.code} 第 ${policy.version} 版${policy.policy.confirmed ? '' : '，未确认'}）\n`);
  for (const [label, value] of rows) process.stdout.write(`    ${label.padEnd(22)} ${value}\n`);
  process.stdout.write('\n');
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((part * 100) / whole).toFixed(1)} %`;
}
