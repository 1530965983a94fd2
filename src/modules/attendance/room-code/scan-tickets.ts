import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIGURATION, type Configuration } from '../../../platform/configuration/configuration';

export const SCAN_COOKIE = 'xuefen_scan';
/** Where the browser sends it, and nowhere else. */
export const SCAN_PATH = '/api/v1/sign-ins';
/** Long enough for a sign-in with a forgotten password beside it. */
export const SCAN_MINUTES = 15;
const SIGNATURE_BYTES = 16;
const MINUTE = 60_000;

/**
 * That this browser scanned this code at this instant, signed. Codes change every quarter of a minute; whoever has to sign in to the
 * product first takes longer, and the time of the scan is what counts. It lies in a cookie that no page can read, so that it is not
 * passed on like the picture of a code.
 */
@Injectable()
export class ScanTickets {
  private readonly key: Buffer;

  constructor(@Inject(CONFIGURATION) configuration: Pick<Configuration, 'sessionSecret'>) {
    this.key = createHmac('sha256', configuration.sessionSecret).update('scan ticket').digest();
  }

  give(code: string, scannedAt: Date): string {
    const instant = scannedAt.getTime().toString(36);
    return `${instant}.${this.signature(code, instant)}`;
  }

  /** When the code was scanned; undefined without a ticket, with one of another code, or too late. */
  read(ticket: string | undefined, code: string, now: Date): Date | undefined {
    const [instant = '', signature = ''] = (ticket ?? '').split('.');
    const [given, expected] = [Buffer.from(signature), Buffer.from(this.signature(code, instant))];
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
    const scannedAt = Number.parseInt(instant, 36);
    return now.getTime() - scannedAt <= SCAN_MINUTES * MINUTE ? new Date(scannedAt) : undefined;
  }

  private signature(code: string, instant: string): string {
    return createHmac('sha256', this.key).update(`${code} ${instant}`).digest().subarray(0, SIGNATURE_BYTES).toString('base64url');
  }
}
