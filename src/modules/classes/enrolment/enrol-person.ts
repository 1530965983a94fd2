import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database, type Transaction } from '../../../platform/database/database';
import { recordAudit } from '../../audit/public';
import type { Actor } from '../../identity/public';
import { readSeatSituation, type SeatSituation } from '../seats/seat-situation';
import type { SeatWanted } from '../seats/seat-wanted';
import { substitute } from '../seats/substitute';
import { takeSeat, type SeatAnswer } from '../seats/take-seat';
import { whyNoSeat } from '../seats/why-no-seat';
import { announceMoves } from './announce-moves';
import { holdsSeat, isUnderWay, type EnrolmentPath } from './enrolment-states';
import { firstStep } from './first-step';
import { refuseSeat } from './seat-refusals';

export interface EnrolmentWanted {
  readonly classId: number;
  readonly personId: number;
  readonly path: EnrolmentPath;
  readonly reason?: string;
  /** Of a substitution: whose seat. */
  readonly replacesId?: number;
}

/** Every path into a class ends here: the rules are looked at without a lock, then the one allocator is asked. */
@Injectable()
export class EnrolmentDesk {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Asking again is answered with what came of it the first time.
   * @throws DomainError any of the seat refusals; REASON_MISSING, ENROLMENT_MOVED for a substitution
   */
  async enrol(wanted: EnrolmentWanted, actor: Actor): Promise<SeatAnswer> {
    const at = this.clock.now();
    const situation = await readSeatSituation(this.database, wanted.classId, wanted.personId, at);
    return answerBefore(situation, wanted.path, at) ?? this.database.transaction((tx) => enrolWithin(tx, situation, wanted, actor, at));
  }
}

/** As at the desk, within a transaction of the caller's: for a whole class that is brought in at once. @throws DomainError as {@link EnrolmentDesk.enrol} */
export async function enrolPerson(tx: Transaction, wanted: EnrolmentWanted, actor: Actor, at: Date): Promise<SeatAnswer> {
  const situation = await readSeatSituation(tx, wanted.classId, wanted.personId, at);
  return answerBefore(situation, wanted.path, at) ?? enrolWithin(tx, situation, wanted, actor, at);
}

/** Without asking the allocator: what came of it the first time, or the rule that keeps the person out. */
function answerBefore(situation: SeatSituation, path: EnrolmentPath, at: Date): SeatAnswer | undefined {
  const known = knownAnswer(situation, path);
  if (known) return known;
  const refusal = whyNoSeat(situation, path, at);
  if (refusal) throw refuseSeat(refusal);
  return undefined;
}

function knownAnswer({ enrolment }: SeatSituation, path: EnrolmentPath): SeatAnswer | undefined {
  if (!enrolment || !isUnderWay(enrolment.state) || (path === 'substitution' && !holdsSeat(enrolment.state))) return undefined;
  return { enrolmentId: enrolment.id, state: enrolment.state, acceptanceNo: enrolment.acceptanceNo, isNew: false };
}

async function enrolWithin(tx: Transaction, { person, pool, approval }: SeatSituation, { classId, personId, path, reason = '', replacesId }: EnrolmentWanted, actor: Actor, at: Date): Promise<SeatAnswer> {
  if (!person) throw refuseSeat({ code: 'PERSON_WITHOUT_POSTING', facts: {} });
  const { unitId, unitPath } = person;
  const seat = { classId, personId, unitId, unitPath, poolUnitId: pool.unitId, path, entryState: firstStep(approval, path), reason, accountId: actor.accountId, authorName: actor.name, at };
  const answer = path === 'substitution' ? await substitute(tx, seat, replacesId ?? 0) : await takeAnnounced(tx, seat);
  // What trainees do to their own enrolment stands in the enrolment itself: the one chain of the audit would make thousands wait for each other.
  if (path !== 'self' && answer.isNew) {
    await recordAudit(tx, {
      actor,
      action: `enrolment.${path}`,
      summary: { zh: `培训班 ${classId}：${PATH_WORDS[path][0]}人员 ${personId}`, en: `Class ${classId}: ${PATH_WORDS[path][1]} person ${personId}` },
      subject: { kind: 'enrolment', id: answer.enrolmentId },
      unitPath,
      after: { state: answer.state, acceptanceNo: answer.acceptanceNo, reason, replacesId },
    });
  }
  return answer;
}

async function takeAnnounced(tx: Transaction, seat: SeatWanted): Promise<SeatAnswer> {
  const answer = await takeSeat(tx, seat);
  const { enrolmentId, acceptanceNo, state } = answer;
  // Whoever asks for themselves and waits sees so at once, and nobody has to decide yet.
  const isSeen = seat.path === 'self' && state === 'waiting';
  if (answer.isNew && !isSeen) await announceMoves(tx, seat.classId, [{ enrolmentId, acceptanceNo, from: null, to: state }], seat.at);
  return answer;
}

const PATH_WORDS: Readonly<Record<Exclude<EnrolmentPath, 'self'>, readonly [string, string]>> = {
  nomination: ['推荐', 'nominated'], named: ['点名', 'called up'], substitution: ['调换为', 'substituted'], list: ['按名单录入', 'listed'],
};
