import type { Database, SqlValue } from '../../../platform/database/database';
import { reachesWholeUnit, scopeCondition, type Scope, type SqlCondition } from '../../identity/public';
import { certificateErrors } from './certificate.errors';
import type { CertificateDto, CertificateStepDto, ClassCertificatesDto } from './certificates.dto';

type Row = Omit<CertificateDto, 'steps'>;

const MOST_CERTIFICATES = 2_000;

const SELECT = `SELECT t.id, t.number, t.class_id AS classId, t.person_id AS personId, t.person_name AS personName, IFNULL(u.name, '') AS unitName, t.class_title AS classTitle, t.organiser,
  t.starts_on AS startsOn, t.ends_on AS endsOn, t.planned_class_hours AS plannedClassHours, t.attended_class_hours AS attendedClassHours, t.issued_on AS issuedOn, t.state, r.number AS replacedBy
  FROM certificate t JOIN training_class c ON c.id = t.class_id LEFT JOIN org_unit u ON u.id = t.unit_id LEFT JOIN certificate r ON r.id = t.replaced_by_id
  LEFT JOIN posting g ON g.person_id = t.person_id AND g.valid_until IS NULL LEFT JOIN org_unit n ON n.id = g.unit_id`;

/** Of a class: all for whoever reaches its host, those of their own people for others. */
export async function readClassCertificates(database: Database, scope: Scope, head: { readonly id: number; readonly hostUnitPath: string }): Promise<ClassCertificatesDto> {
  const within = withinReach(scope);
  const items = await readWhere(database, `t.class_id = ? AND ${within.sql}`, [head.id, ...within.parameters], 't.number');
  if (!reachesWholeUnit(scope, head.hostUnitPath)) return { completed: 0, without: 0, items };
  const [counts] = await database.query<{ completed: number; standing: number }>(
    `SELECT COUNT(*) AS completed, COUNT(t.id) AS standing FROM class_outcome o JOIN class_closure k ON k.class_id = o.class_id AND k.closure_no = o.closure_no AND k.reopened_at IS NULL
       LEFT JOIN certificate t ON t.class_id = o.class_id AND t.person_id = o.person_id AND t.standing = 1 AND t.state = 'valid'
      WHERE o.class_id = ? AND o.outcome = 'COMPLETED'`,
    [head.id],
  );
  const completed = Number(counts?.completed ?? 0);
  return { completed, without: completed - Number(counts?.standing ?? 0), items };
}

/** All that hold, in the order of their numbers. The caller has asked whether the class is within reach. */
export async function readValidCertificates(database: Database, classId: number): Promise<CertificateDto[]> {
  return readWhere(database, "t.class_id = ? AND t.state = 'valid'", [classId], 't.number');
}

export async function readCertificatesOf(database: Database, personId: number): Promise<CertificateDto[]> {
  return readWhere(database, 't.person_id = ?', [personId], 't.issued_on DESC, t.id DESC');
}

/** @throws DomainError CERTIFICATE_NOT_FOUND, also for one that is out of reach */
export async function readCertificate(database: Database, scope: Scope, certificateId: number): Promise<CertificateDto> {
  const within = withinReach(scope);
  const [certificate] = await readWhere(database, `t.id = ? AND ${within.sql}`, [certificateId, ...within.parameters], 't.id');
  if (!certificate) throw certificateErrors.notFound({ certificateId });
  return certificate;
}

/** One's own; those of classes run by one's units; those of one's people, by their unit of that time and of today. */
function withinReach(scope: Scope): SqlCondition {
  const managedBy = 'g.managed_by';
  const ways = [
    scopeCondition(scope, { unitPath: 'c.host_unit_path' }),
    scopeCondition(scope, { unitPath: 'u.path', managedBy, personId: 't.person_id' }),
    scopeCondition(scope, { unitPath: 'n.path', managedBy }),
  ];
  return { sql: `(${ways.map(({ sql }) => sql).join(' OR ')})`, parameters: ways.flatMap(({ parameters }) => [...parameters]) };
}

async function readWhere(database: Database, condition: string, parameters: readonly SqlValue[], order: string): Promise<CertificateDto[]> {
  const rows = await database.query<Row>(`${SELECT} WHERE ${condition} ORDER BY ${order} LIMIT ${MOST_CERTIFICATES}`, parameters);
  const steps = await readSteps(database, rows.map(({ id }) => id));
  return rows.map((row) => ({ ...row, steps: steps.get(row.id) ?? [] }));
}

async function readSteps(database: Database, ids: readonly number[]): Promise<ReadonlyMap<number, readonly CertificateStepDto[]>> {
  if (ids.length === 0) return new Map();
  const rows = await database.query<Omit<CertificateStepDto, 'at'> & { certificateId: number; at: Date }>(
    'SELECT certificate_id AS certificateId, from_state AS `from`, to_state AS `to`, reason, author_name AS `by`, at FROM certificate_event WHERE certificate_id IN (?) ORDER BY id',
    [ids],
  );
  const byCertificate = new Map<number, CertificateStepDto[]>();
  for (const { certificateId, at, ...step } of rows) byCertificate.set(certificateId, [...(byCertificate.get(certificateId) ?? []), { ...step, at: at.toISOString() }]);
  return byCertificate;
}
