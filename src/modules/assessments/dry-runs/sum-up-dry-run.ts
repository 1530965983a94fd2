import type { Transaction } from '../../../platform/database/database';

/** By unit and rank, once: what the page asks for is then a few hundred rows, however many people were counted. */
export async function sumUpDryRun(tx: Transaction, runId: number): Promise<void> {
  const newlyMet = "r.after_attainment = 'met' AND r.before_attainment <> 'met'";
  const noLongerMet = "r.before_attainment = 'met' AND r.after_attainment <> 'met'";
  await tx.query(
    `INSERT INTO dry_run_group (run_id, unit_id, \`rank\`, people, gained, lost, newly_met, no_longer_met, other_verdict, cycle_changed, met_before, met_after)
     SELECT r.run_id, r.unit_id, g.\`rank\`, COUNT(*), SUM(r.after_total > r.before_total), SUM(r.after_total < r.before_total), SUM(${newlyMet}), SUM(${noLongerMet}),
            SUM((r.before_attainment <> r.after_attainment OR r.before_verdict <> r.after_verdict) AND NOT (${newlyMet}) AND NOT (${noLongerMet})),
            SUM(r.before_cycles <> r.after_cycles), SUM(r.before_attainment = 'met'), SUM(r.after_attainment = 'met')
       FROM dry_run_result r JOIN posting g ON g.id = r.posting_id WHERE r.run_id = ? GROUP BY r.unit_id, g.\`rank\``,
    [runId],
  );
}
