import { maskName, trainingDayAt } from '#kernel';
import type { Database } from '../../../platform/database/database';
import { isCertificateNumber } from './certificate-number';
import { certificateErrors } from './certificate.errors';
import type { PublicCertificateDto } from './certificates.dto';

type Row = Omit<PublicCertificateDto, 'maskedName' | 'since'> & { readonly personName: string; readonly since: Date };

/** @throws DomainError CERTIFICATE_NUMBER_WRONG for a slip of the pen, CERTIFICATE_NOT_FOUND */
export async function verifyCertificate(database: Database, number: string): Promise<PublicCertificateDto> {
  if (!isCertificateNumber(number)) throw certificateErrors.numberWrong({});
  const [row] = await database.query<Row>(
    `SELECT t.number, t.person_name AS personName, t.class_title AS classTitle, t.organiser, t.starts_on AS startsOn, t.ends_on AS endsOn, t.attended_class_hours AS attendedClassHours,
            t.issued_on AS issuedOn, t.state, (SELECT v.at FROM certificate_event v WHERE v.certificate_id = t.id ORDER BY v.id DESC LIMIT 1) AS since, r.number AS replacedBy
       FROM certificate t LEFT JOIN certificate r ON r.id = t.replaced_by_id WHERE t.number = ?`,
    [number],
  );
  if (!row) throw certificateErrors.notFound({ number });
  const { personName, since, ...shown } = row;
  return { ...shown, maskedName: maskName(personName), since: trainingDayAt(since) };
}
