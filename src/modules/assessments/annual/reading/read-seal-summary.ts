import { policyRef } from '../../../credit-policy/public';
import type { AnnualHead } from '../year/find-annual';
import type { SealSummaryDto } from './annual-view.dto';
import { readStale, type AnnualReading } from './read-annual';

interface Row {
  readonly met: number;
  readonly notMet: number;
  readonly flagged: number;
  readonly digest: Buffer | null;
  readonly entries: number;
  readonly decisions: number;
  readonly reversals: number;
  readonly openDecisions: number;
}

/** What sealing would freeze, as it stands now. */
export async function readSealSummary({ database, policies }: AnnualReading, annual: AnnualHead): Promise<SealSummaryDto> {
  const { id, trainingYear: year, people } = annual;
  const runId = annual.runId ?? 0;
  const entriesOf = `FROM credit_entry e JOIN annual_roster_person a ON a.assessment_id = ? AND a.person_id = e.person_id WHERE e.training_year = ?`;
  const [row] = await database.query<Row>(
    `SELECT r.met, r.not_met AS notMet, r.flagged, r.digest,
            (SELECT COUNT(*) ${entriesOf}) AS entries, (SELECT COUNT(*) ${entriesOf} AND e.source = 'decision') AS decisions, (SELECT COUNT(*) ${entriesOf} AND e.reverses_entry_no IS NOT NULL) AS reversals,
            (SELECT COUNT(*) FROM year_decision WHERE training_year = ? AND state = 'proposed') AS openDecisions
       FROM (SELECT 1) one LEFT JOIN assessment_run r ON r.id = ?`,
    [id, year, id, year, id, year, year, runId],
  );
  return {
    year, people, runId,
    met: row?.met ?? 0,
    notMet: row?.notMet ?? 0,
    flagged: row?.flagged ?? 0,
    entries: Number(row?.entries ?? 0),
    decisions: Number(row?.decisions ?? 0),
    reversals: Number(row?.reversals ?? 0),
    openDecisions: Number(row?.openDecisions ?? 0),
    ...(annual.runId === null ? { stalePeople: 0, behindYears: [] } : await readStale(database, policies, annual.runId)),
    runDigest: row?.digest?.toString('hex') ?? '',
    policy: policyRef(await policies.byId(annual.policyVersionId)),
  };
}
