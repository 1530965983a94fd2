import type { Transaction } from '../../../platform/database/database';
import { recordAudit } from '../../audit/public';
import { baseErrors } from '../partners.errors';
import { findBase, type Authorship } from './find-base';
import { moveBase } from './move-base';
import { countOpenCorrections } from './open-corrections';

/** Nothing new is booked there. What was booked stays, and is shown to whoever has to move it. @throws DomainError BASE_NOT_FOUND, BASE_STATE_REFUSES */
export async function suspendBase(tx: Transaction, baseId: number, reason: string, by: Authorship): Promise<void> {
  const base = await findBase(tx, baseId, 'locked');
  await moveBase(tx, base, 'suspended', { reason, by });
  await recordAudit(tx, {
    actor: by.actor,
    action: 'teaching_base.suspended',
    summary: { zh: `暂停教学基地 ${base.name}`, en: `Suspended the teaching base ${base.name}` },
    subject: { kind: 'teaching_base', id: baseId },
    before: { state: base.state },
    after: { state: 'suspended', reason },
  });
}

/** Back into use; to `correcting` while something advised has not been accepted. @throws DomainError BASE_NOT_FOUND, BASE_STATE_REFUSES */
export async function resumeBase(tx: Transaction, baseId: number, by: Authorship): Promise<void> {
  const base = await findBase(tx, baseId, 'locked');
  if (base.state !== 'suspended') throw baseErrors.stateRefuses({ baseId, state: base.state, wanted: 'active' });
  const to = (await countOpenCorrections(tx, baseId)) > 0 ? 'correcting' : 'active';
  await moveBase(tx, base, to, { reason: '', by });
  await recordAudit(tx, {
    actor: by.actor,
    action: 'teaching_base.resumed',
    summary: { zh: `恢复教学基地 ${base.name}`, en: `Took the teaching base ${base.name} into use again` },
    subject: { kind: 'teaching_base', id: baseId },
    before: { state: base.state },
    after: { state: to },
  });
}
