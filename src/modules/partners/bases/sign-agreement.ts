import type { TrainingDay } from '#kernel';
import type { Transaction } from '../../../platform/database/database';
import { isDuplicateKey } from '../../../platform/database/retryable-error';
import { recordAudit } from '../../audit/public';
import { baseErrors } from '../partners.errors';
import { isInUse } from './base-states';
import { authorColumns, findBase, type Authorship, type BaseRow } from './find-base';
import { moveBase } from './move-base';

export interface Agreement {
  readonly number: string;
  /** Both days included. */
  readonly startsOn: TrainingDay;
  readonly endsOn: TrainingDay;
  readonly contactName: string;
  readonly contactPhone: string;
}

/**
 * The first agreement puts an inspected base into use; later ones renew. Terms of one base do not overlap.
 * @returns the agreement's id
 * @throws DomainError BASE_NOT_FOUND, BASE_STATE_REFUSES, BASE_UNQUALIFIED, TERM_REVERSED, AGREEMENTS_OVERLAP, AGREEMENT_NUMBER_TAKEN
 */
export async function signAgreement(tx: Transaction, baseId: number, agreement: Agreement, by: Authorship): Promise<number> {
  const base = await findBase(tx, baseId, 'locked');
  if (base.state !== 'inspected' && !isInUse(base.state)) throw baseErrors.stateRefuses({ baseId, state: base.state, wanted: 'active' });
  if (base.grade === 'unqualified') throw baseErrors.unqualified({ baseId });
  await assertTerm(tx, base, agreement);
  const agreementId = await insertAgreement(tx, base, agreement, by).catch((error: unknown) => {
    throw isDuplicateKey(error) ? baseErrors.numberTaken({ number: agreement.number }) : error;
  });
  if (base.state === 'inspected') await moveBase(tx, base, 'active', { reason: agreement.number, by });
  await recordAudit(tx, {
    actor: by.actor,
    action: 'teaching_base.agreement-signed',
    summary: { zh: `与 ${base.name} 签订协议 ${agreement.number}`, en: `Signed the agreement ${agreement.number} with ${base.name}` },
    subject: { kind: 'teaching_base', id: baseId },
    after: { agreementId, ...agreement },
  });
  return agreementId;
}

async function assertTerm(tx: Transaction, base: BaseRow, { startsOn, endsOn }: Agreement): Promise<void> {
  if (endsOn < startsOn) throw baseErrors.termReversed({ startsOn, endsOn });
  const [other]: { agreementId: number; startsOn: TrainingDay; endsOn: TrainingDay }[] = await tx.query(
    `SELECT id AS agreementId, starts_on AS startsOn, ends_on AS endsOn FROM base_agreement
      WHERE base_id = ? AND starts_on <= ? AND ends_on >= ? ORDER BY starts_on LIMIT 1`,
    [base.id, endsOn, startsOn],
  );
  if (other) throw baseErrors.termsOverlap(other);
}

async function insertAgreement(tx: Transaction, base: BaseRow, agreement: Agreement, by: Authorship): Promise<number> {
  const { number, startsOn, endsOn, contactName, contactPhone } = agreement;
  const answer: { insertId: number } = await tx.query(
    'INSERT INTO base_agreement (base_id, number, starts_on, ends_on, contact_name, contact_phone, recorded_by, recorded_by_name, recorded_at) VALUES (?)',
    [[base.id, number, startsOn, endsOn, contactName, contactPhone, ...authorColumns(by)]],
  );
  return answer.insertId;
}
