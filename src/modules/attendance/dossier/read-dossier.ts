import type { Database, Transaction } from '../../../platform/database/database';
import { readEvaluationStanding } from '../evaluation/read-evaluation-standing';
import type { ClassAttendance } from '../reading/read-attendance';
import { REQUIRED_ITEMS, type DocumentKind, type DossierItem, type DossierLine } from './dossier-items';

interface Paper {
  readonly kind: DocumentKind;
  readonly hasFile: number;
}

type Evidence = Readonly<Record<DossierItem, { readonly inRecords: boolean; readonly facts: Readonly<Record<string, number>> }>>;

/** What the dossier has and lacks, item by item. The platform's own records count; a paper or a written reason stands in for them. */
export async function readDossier(on: Database | Transaction, classId: number, attendance: ClassAttendance): Promise<DossierLine[]> {
  const papers = (await on.query('SELECT kind, MAX(file_digest IS NOT NULL) AS hasFile FROM class_document WHERE class_id = ? GROUP BY kind', [classId])) as Paper[];
  const paperOf = new Map(papers.map(({ kind, hasFile }) => [kind, Number(hasFile) === 1 ? ('document' as const) : ('reason' as const)]));
  const evidence = await readEvidence(on, classId, attendance);
  return REQUIRED_ITEMS.map((item) => ({ item, source: evidence[item].inRecords ? 'records' : (paperOf.get(item) ?? null), facts: evidence[item].facts }));
}

async function readEvidence(on: Database | Transaction, classId: number, { sessions, trainees }: ClassAttendance): Promise<Evidence> {
  const [plan] = (await on.query("SELECT p.state FROM training_class c JOIN training_plan p ON p.id = c.plan_id WHERE c.id = ? AND p.state = 'approved'", [classId])) as { state: string }[];
  const { opened, asked, given, leastAnswers } = await readEvaluationStanding(on, classId);
  const withTopic = sessions.filter(({ topic }) => topic.trim() !== '').length;
  const marks = trainees.reduce((sum, trainee) => sum + trainee.marks.length, 0);
  const wanted = trainees.length * sessions.length;
  return {
    plan: { inRecords: plan !== undefined, facts: {} },
    agenda: { inRecords: false, facts: {} },
    timetable: { inRecords: sessions.length > 0 && withTopic === sessions.length, facts: { halfDays: sessions.length, withoutTopic: sessions.length - withTopic } },
    sign_in_sheet: { inRecords: wanted > 0 && marks === wanted, facts: { marks, wanted } },
    evaluation: { inRecords: opened && given >= leastAnswers, facts: { asked, given, leastAnswers } },
  };
}
