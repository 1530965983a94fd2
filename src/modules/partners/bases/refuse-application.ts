import type { Transaction } from '../../../platform/database/database';
import { recordAudit } from '../../audit/public';
import { findBase, type Authorship } from './find-base';
import { moveBase } from './move-base';

/** Ends an application, before or after its inspection. @throws DomainError BASE_NOT_FOUND, BASE_STATE_REFUSES */
export async function refuseApplication(tx: Transaction, baseId: number, reason: string, by: Authorship): Promise<void> {
  const base = await findBase(tx, baseId, 'locked');
  await moveBase(tx, base, 'refused', { reason, by });
  await recordAudit(tx, {
    actor: by.actor,
    action: 'teaching_base.refused',
    summary: { zh: `不予设立教学基地：${base.name}`, en: `Refused ${base.name} as a teaching base` },
    subject: { kind: 'teaching_base', id: baseId },
    before: { state: base.state },
    after: { state: 'refused', reason },
  });
}
