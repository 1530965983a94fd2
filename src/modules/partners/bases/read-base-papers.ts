import { CRITERIA } from '#contracts';
import type { TrainingDay } from '#kernel';
import type { Database } from '../../../platform/database/database';
import type { BaseAgreementDto, BaseCorrectionDto, BaseDocumentDto, BaseInspectionDto, BaseStepDto, InspectionScoresDto } from './bases.dto';

const AUTHOR = 'recorded_by_name AS `by`, recorded_at AS at';

type Stored<Shown extends { at: string }> = Omit<Shown, 'at'> & { readonly at: Date };

function shown<Row extends { readonly at: Date }>(row: Row): Omit<Row, 'at'> & { at: string } {
  return { ...row, at: row.at.toISOString() };
}

export async function readInspections(database: Database, baseId: number): Promise<BaseInspectionDto[]> {
  const rows = await database.query<Stored<Omit<BaseInspectionDto, 'scores'>> & InspectionScoresDto>(
    `SELECT id, kind, visited_on AS visitedOn, inspectors, ${CRITERIA.join(', ')}, total, grade, remarks, ${AUTHOR}
       FROM base_inspection WHERE base_id = ? ORDER BY visited_on DESC, id DESC`,
    [baseId],
  );
  return rows.map(({ theme, courses, facilities, management, teachers, effect, ...rest }) => ({
    ...shown(rest),
    scores: { theme, courses, facilities, management, teachers, effect },
  }));
}

export async function readAgreements(database: Database, baseId: number): Promise<BaseAgreementDto[]> {
  const [agreements, documents] = await Promise.all([
    database.query<Stored<Omit<BaseAgreementDto, 'documents'>>>(
      `SELECT id, number, starts_on AS startsOn, ends_on AS endsOn, contact_name AS contactName, contact_phone AS contactPhone, ${AUTHOR}
         FROM base_agreement WHERE base_id = ? ORDER BY starts_on DESC`,
      [baseId],
    ),
    database.query<Stored<BaseDocumentDto> & { readonly agreementId: number }>(
      `SELECT d.id, d.agreement_id AS agreementId, d.file_name AS fileName, d.size_bytes AS sizeBytes, d.recorded_by_name AS \`by\`, d.recorded_at AS at
         FROM base_document d JOIN base_agreement a ON a.id = d.agreement_id WHERE a.base_id = ? ORDER BY d.id`,
      [baseId],
    ),
  ]);
  return agreements.map((agreement) => ({
    ...shown(agreement),
    documents: documents.filter(({ agreementId }) => agreementId === agreement.id).map(({ agreementId: _agreementId, ...document }) => shown(document)),
  }));
}

export async function readCorrections(database: Database, baseId: number, today: TrainingDay): Promise<BaseCorrectionDto[]> {
  const rows = await database.query<Stored<Omit<BaseCorrectionDto, 'overdue' | 'acceptedAt'>> & { readonly acceptedAt: Date | null }>(
    `SELECT id, advice, due_on AS dueOn, accepted_at AS acceptedAt, accepted_by_name AS acceptedBy, acceptance_note AS acceptanceNote, ${AUTHOR}
       FROM base_correction WHERE base_id = ? ORDER BY id DESC`,
    [baseId],
  );
  return rows.map((row) => ({ ...shown(row), acceptedAt: row.acceptedAt?.toISOString() ?? null, overdue: row.acceptedAt === null && row.dueOn < today }));
}

export async function readSteps(database: Database, baseId: number): Promise<BaseStepDto[]> {
  const rows = await database.query<Stored<BaseStepDto>>(`SELECT id, from_state AS \`from\`, to_state AS \`to\`, reason, ${AUTHOR} FROM base_step WHERE base_id = ? ORDER BY id`, [baseId]);
  return rows.map(shown);
}
