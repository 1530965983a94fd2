import type { Database } from '../../../platform/database/database';
import { readClosures, readDocuments } from '../closure/read-closures';
import type { ClassDocumentDto, ClosureDto } from '../closure/closure.dto';
import type { DossierLine } from '../dossier/dossier-items';
import { readDossier } from '../dossier/read-dossier';
import { readAttendance } from '../reading/read-attendance';

/** Everything that a class' file holds. */
export interface DossierOnPaper {
  readonly items: readonly DossierLine[];
  readonly documents: readonly ClassDocumentDto[];
  readonly trainees: number;
  /** The closing that stands. */
  readonly closure: ClosureDto | undefined;
  /** Certificates that hold. */
  readonly certificates: number;
}

export async function readDossierOnPaper(database: Database, classId: number, asOf: Date): Promise<DossierOnPaper> {
  const attendance = await readAttendance(database, classId, asOf);
  const [items, documents, closures, certificates] = await Promise.all([
    readDossier(database, classId, attendance),
    readDocuments(database, classId),
    readClosures(database, classId),
    database.query<{ certificates: number }>("SELECT COUNT(*) AS certificates FROM certificate WHERE class_id = ? AND state = 'valid'", [classId]),
  ]);
  return { items, documents, trainees: attendance.trainees.length, closure: closures.find(({ reopenedAt }) => reopenedAt === null), certificates: Number(certificates[0]?.certificates ?? 0) };
}
