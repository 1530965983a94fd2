import type { Database, Transaction } from '../../../platform/database/database';
import { isDuplicateKey } from '../../../platform/database/retryable-error';
import type { Vault } from '../../../platform/vault/vault';
import { recordAudit } from '../../audit/public';
import type { Actor } from '../../identity/public';
import { findPeopleByResidentId } from '../../organizations/public';
import { attendanceErrors } from '../attendance.errors';
import { enrolledAmong } from './hold-running-class';

const RESIDENT_ID = /^\d{17}[\dX]$/;

/** Whoever has this resident ID or this card. @throws DomainError TRAINEE_UNKNOWN */
export async function personOfNumber(on: Database, vault: Vault, written: string): Promise<number> {
  const number = written.trim().toUpperCase();
  const personId = RESIDENT_ID.test(number)
    ? (await findPeopleByResidentId(on, vault, [number])).get(number)?.personId
    : (await on.query<{ personId: number }>('SELECT person_id AS personId FROM attendance_card WHERE card_index = ?', [cardIndex(vault, number)]))[0]?.personId;
  if (personId === undefined) throw attendanceErrors.personUnknown({});
  return personId;
}

/** Gives a trainee of the class a card; the one they had no longer opens anything. @throws DomainError NOT_IN_CLASS, CARD_TAKEN */
export async function giveCard(tx: Transaction, vault: Vault, card: { readonly classId: number; readonly personId: number; readonly number: string }, actor: Actor, at: Date): Promise<void> {
  const { classId, personId } = card;
  if (!(await enrolledAmong(tx, classId, [personId])).has(personId)) throw attendanceErrors.notEnrolled({ personId });
  await tx.query('DELETE FROM attendance_card WHERE person_id = ?', [personId]);
  try {
    await tx.query('INSERT INTO attendance_card (card_index, person_id, account_id, given_at) VALUES (?)', [[cardIndex(vault, card.number.trim().toUpperCase()), personId, actor.accountId, at]]);
  } catch (error) {
    if (isDuplicateKey(error)) throw attendanceErrors.cardTaken({});
    throw error;
  }
  await recordAudit(tx, { actor, action: 'attendance.card-given', summary: { zh: `登记人员 ${personId} 的签到卡`, en: `Recorded the card of person ${personId}` }, subject: { kind: 'civil_servant', id: personId } });
}

function cardIndex(vault: Vault, number: string): Buffer {
  return vault.index(`card ${number}`);
}
