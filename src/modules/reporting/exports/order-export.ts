import type { Transaction } from '../../../platform/database/database';
import { queueExport, type ExportOrder } from '../../../platform/exports/queue-export';
import { recordAudit } from '../../audit/public';
import type { Actor, UnitInScope } from '../../identity/public';
import { reportingErrors } from '../reporting.errors';

const MOST_AT_ONCE = 5;

/** Has a list written in the background. The caller has asked whether the unit is within reach. @returns the export's id */
export async function orderExport<Wish extends object>(tx: Transaction, order: ExportOrder<Wish>, { actor, unit }: { readonly actor: Actor; readonly unit: UnitInScope | undefined }): Promise<number> {
  const [under]: { way: number }[] = await tx.query("SELECT COUNT(*) AS way FROM export_job WHERE created_by = ? AND status IN ('queued', 'running')", [order.accountId]);
  if (Number(under?.way) >= MOST_AT_ONCE) throw reportingErrors.exportsUnderWay({ most: MOST_AT_ONCE });
  const exportId = await queueExport(tx, order);
  await recordAudit(tx, {
    actor,
    action: 'export.ordered',
    summary: { zh: `后台生成“${order.title}”`, en: `Had a list written: ${order.kind}` },
    subject: { kind: 'export_job', id: exportId },
    ...(unit ? { unitPath: unit.path } : {}),
    after: { kind: order.kind, wish: order.wish },
  });
  return exportId;
}
