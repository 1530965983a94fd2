import type { Transaction } from '../../../platform/database/database';
import type { IssuingClass } from './hold-class';

/** Three hours each, as sessions are held. */
export const CLASS_HOURS_A_HALF_DAY = 3;

/** What a certificate of this trainee would say now. */
export interface CertificateWords {
  readonly personId: number;
  readonly unitId: number;
  readonly personName: string;
  readonly classTitle: string;
  readonly organiser: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly plannedClassHours: number;
  readonly attendedClassHours: number;
}

const SPOKEN = ['personName', 'classTitle', 'organiser', 'startsOn', 'endsOn', 'plannedClassHours', 'attendedClassHours'] as const satisfies readonly (keyof CertificateWords)[];

/** Trainees who completed the class by that closing, in the order of the roster. */
export async function readCompleted(tx: Transaction, classId: number, closureNo: number, { title, organiser, startsOn, endsOn }: IssuingClass): Promise<CertificateWords[]> {
  const rows: { personId: number; unitId: number; personName: string; planned: number; attended: number }[] = await tx.query(
    `SELECT o.person_id AS personId, o.unit_id AS unitId, p.name AS personName, o.planned_half_days AS planned, o.attended_half_days AS attended
       FROM class_outcome o JOIN civil_servant p ON p.id = o.person_id LEFT JOIN org_unit u ON u.id = o.unit_id
      WHERE o.class_id = ? AND o.closure_no = ? AND o.outcome = 'COMPLETED' ORDER BY u.sort_order, u.path, p.name_pinyin, p.id`,
    [classId, closureNo],
  );
  return rows.map(({ personId, unitId, personName, planned, attended }) => ({
    personId, unitId, personName, classTitle: title, organiser, startsOn, endsOn, plannedClassHours: planned * CLASS_HOURS_A_HALF_DAY, attendedClassHours: attended * CLASS_HOURS_A_HALF_DAY,
  }));
}

export function saysTheSame(one: CertificateWords, other: CertificateWords): boolean {
  return SPOKEN.every((part) => one[part] === other[part]);
}
