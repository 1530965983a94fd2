import type { INestApplicationContext } from '@nestjs/common';
import { addDays, type Clock, type TrainingYear } from '#kernel';
import { PolicyLibrary } from '../../modules/credit-policy/public';
import { ClaimDesk, draftClaim, keepEvidence, withdrawClaim } from '../../modules/credit-registration/public';
import type { Permission, Principal } from '../../modules/identity/public';
import { CLOCK } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { openPrintFonts } from '../../platform/documents/print-fonts';
import { Sheet } from '../../platform/documents/sheet';
import { FileStorage } from '../../platform/storage/file-storage';
import { DECLARED_CREDITS, type DeclaredCredit } from './declared-credits';
import type { YearStage } from './draw-up-year';

/** Claims in every state, by the same use cases as behind the pages, once; in January there is nothing behind us to declare. */
export async function declareCredits(application: INestApplicationContext, { calendar, actors }: YearStage, year: TrainingYear): Promise<void> {
  const database = application.get(Database);
  const [before] = await database.query<{ claims: number }>('SELECT COUNT(*) AS claims FROM credit_claim');
  const policy = await application.get(PolicyLibrary, { strict: false }).inForceOrNone(year);
  const [colleague] = await database.query<{ personId: number }>("SELECT person_id AS personId FROM class_outcome WHERE outcome = 'COMPLETED' AND person_id <> ? ORDER BY person_id DESC LIMIT 1", [actors.trainee.id]);
  const oldest = calendar.day(-Math.max(...DECLARED_CREDITS.map(({ endedAgo }) => endedAgo)));
  if (Number(before?.claims) > 0 || !policy || !colleague || !oldest.startsWith(String(year))) return;
  const people = { trainee: principal(actors.person(actors.trainee), actors.trainee.id), colleague: principal({ accountId: 0, name: '学员' }, colleague.personId) };
  const unit = principal(actors.unitOf(actors.trainee), null, ['claims.review']);
  const department = principal(actors.department, null, ['claims.review-upper']);
  for (const declared of DECLARED_CREDITS) await declareOne(application, { declared, by: people[declared.of], unit, department, year, endsOn: calendar.day(-declared.endedAgo) });
}

interface OneClaim {
  readonly declared: DeclaredCredit;
  readonly by: Principal;
  readonly unit: Principal;
  readonly department: Principal;
  readonly year: TrainingYear;
  readonly endsOn: string;
}

async function declareOne(application: INestApplicationContext, { declared, by, unit: firstReviewer, department, year, endsOn }: OneClaim): Promise<void> {
  const desk = application.get(ClaimDesk, { strict: false });
  const { category, unit, quantityHundredths, title, organiser, facts = {}, paper, until } = declared;
  const content = { trainingYear: year, category, unit, quantityHundredths, title, organiser, facts, startsOn: unit === 'day' ? addDays(endsOn, 1 - quantityHundredths / 100) : endsOn, endsOn, note: '', lateReason: '', filingId: null };
  const claimId = await desk.write(by, (tx, actor, at) => draftClaim(tx, { personId: by.personId ?? 0, content }, actor, at));
  if (paper !== undefined) await hand(application, desk, by, { claimId, paper, title });
  if (until === 'draft') return;
  await desk.submit(by, [{ claimId, revision: await revisionOf(application, claimId) }]);
  if (until === 'withdrawn') await desk.write(by, (tx, actor, at) => withdrawClaim(tx, claimId, '', actor, at));
  for (const [decision, reason] of stepsOf(until)) await desk.review(firstReviewer, { claimId, revision: await revisionOf(application, claimId), decision, reason });
  if (until === 'revoked') await desk.revoke(department, claimId, '与单位批量申报重复');
}

function stepsOf(until: DeclaredCredit['until']): Exclude<DeclaredCredit['until'], string> {
  if (until === 'revoked') return [['approve', '']];
  return typeof until === 'string' ? [] : until;
}

async function hand(application: INestApplicationContext, desk: ClaimDesk, by: Principal, { claimId, paper, title }: { readonly claimId: number; readonly paper: string; readonly title: string }): Promise<void> {
  const sheet = new Sheet(openPrintFonts(), { title: paper, language: 'zh-CN', createdAt: application.get<Clock>(CLOCK).now() });
  sheet.paragraph(paper, { size: 18, bold: true, align: 'center' });
  sheet.paragraph(title, { size: 12 });
  const file = await application.get(FileStorage).keep(sheet.finish());
  await desk.write(by, (tx, actor, at) => keepEvidence(tx, claimId, { ...file, fileName: `${paper}.pdf`, mediaType: 'application/pdf' }, actor, at));
}

async function revisionOf(application: INestApplicationContext, claimId: number): Promise<number> {
  const [claim] = await application.get(Database).query<{ revision: number }>('SELECT revision FROM credit_claim WHERE id = ?', [claimId]);
  return claim?.revision ?? 0;
}

function principal({ accountId, name }: { readonly accountId: number | null; readonly name: string }, personId: number | null, permissions: readonly Permission[] = []): Principal {
  return {
    accountId: accountId ?? 0, accountIds: new Set([accountId ?? 0]), username: '', displayName: name, personId, roles: [], requestId: 'demo',
    scopes: new Map(permissions.map((permission) => [permission, { kind: 'all' as const }])),
  };
}
