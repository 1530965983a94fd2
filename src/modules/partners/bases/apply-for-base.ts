import type { Transaction } from '../../../platform/database/database';
import { isDuplicateKey } from '../../../platform/database/retryable-error';
import { recordAudit } from '../../audit/public';
import { baseErrors } from '../partners.errors';
import { readingOf } from '../text-reading';
import type { BaseKind } from './base-kinds';
import { authorColumns, type Authorship } from './find-base';

export interface BaseApplication {
  readonly name: string;
  readonly kind: BaseKind;
  readonly address: string;
  readonly themes: string;
  readonly contactName: string;
  readonly contactPhone: string;
}

/** @returns the new base's id. @throws DomainError BASE_NAME_TAKEN while a base of this name has not ended */
export async function applyForBase(tx: Transaction, application: BaseApplication, by: Authorship): Promise<number> {
  const baseId = await insertBase(tx, application, by.at).catch((error: unknown) => {
    throw isDuplicateKey(error) ? baseErrors.nameTaken({ name: application.name }) : error;
  });
  await tx.query('INSERT INTO base_step (base_id, from_state, to_state, reason, recorded_by, recorded_by_name, recorded_at) VALUES (?)', [[baseId, null, 'applied', '', ...authorColumns(by)]]);
  await recordAudit(tx, {
    actor: by.actor,
    action: 'teaching_base.applied',
    summary: { zh: `登记教学基地申请：${application.name}`, en: `Recorded the application of ${application.name} as a teaching base` },
    subject: { kind: 'teaching_base', id: baseId },
    after: application,
  });
  return baseId;
}

async function insertBase(tx: Transaction, application: BaseApplication, at: Date): Promise<number> {
  const { name, kind, address, themes, contactName, contactPhone } = application;
  const reading = readingOf(name);
  const answer: { insertId: number } = await tx.query(
    `INSERT INTO teaching_base (name, name_pinyin, name_initials, active_name, kind, address, themes, contact_name, contact_phone, state, applied_at) VALUES (?)`,
    [[name, reading.pinyin, reading.initials, name, kind, address, themes, contactName, contactPhone, 'applied', at]],
  );
  return answer.insertId;
}
