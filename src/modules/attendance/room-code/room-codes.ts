import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIGURATION, type Configuration } from '../../../platform/configuration/configuration';
import { attendanceErrors } from '../attendance.errors';

const SLOT_SECONDS = 15;
const SIGNATURE_BYTES = 12;
const SECOND = 1_000;

export interface RoomCode {
  readonly code: string;
  /** When the screen has to show the next one. */
  readonly changesAt: Date;
}

/**
 * 动态签到码: names a session and a quarter of a minute, signed. It stands nowhere; every process makes and checks the same ones. A code is
 * taken while it is shown and for one turn longer, so that nobody loses it between looking and tapping.
 */
@Injectable()
export class RoomCodes {
  private readonly key: Buffer;

  constructor(@Inject(CONFIGURATION) configuration: Pick<Configuration, 'sessionSecret'>) {
    this.key = createHmac('sha256', configuration.sessionSecret).update('room code').digest();
  }

  codeAt(sessionId: number, at: Date): RoomCode {
    const slot = slotOf(at);
    return { code: `${sessionId.toString(36)}.${slot.toString(36)}.${this.signature(sessionId, slot)}`, changesAt: new Date((slot + 1) * SLOT_SECONDS * SECOND) };
  }

  /** @returns the session. @throws DomainError ROOM_CODE_WRONG, ROOM_CODE_EXPIRED */
  read(code: string, at: Date): number {
    const { sessionId, shownIn } = this.parse(code);
    const now = slotOf(at);
    if (shownIn !== now && shownIn !== now - 1) throw attendanceErrors.codeExpired({ shownAt: new Date(shownIn * SLOT_SECONDS * SECOND).toISOString() });
    return sessionId;
  }

  /** The session of a code of whatever age: for whoever can show that it was scanned in time. @throws DomainError ROOM_CODE_WRONG */
  sessionOf(code: string): number {
    return this.parse(code).sessionId;
  }

  private parse(code: string): { readonly sessionId: number; readonly shownIn: number } {
    const [session = '', slot = '', signature = ''] = code.split('.');
    const [sessionId, shownIn] = [Number.parseInt(session, 36), Number.parseInt(slot, 36)];
    const expected = Buffer.from(this.signature(sessionId, shownIn));
    const given = Buffer.from(signature);
    if (!Number.isSafeInteger(sessionId) || given.length !== expected.length || !timingSafeEqual(given, expected)) throw attendanceErrors.codeWrong();
    return { sessionId, shownIn };
  }

  private signature(sessionId: number, slot: number): string {
    return createHmac('sha256', this.key).update(`${sessionId} ${slot}`).digest().subarray(0, SIGNATURE_BYTES).toString('base64url');
  }
}

function slotOf(at: Date): number {
  return Math.floor(at.getTime() / (SLOT_SECONDS * SECOND));
}
