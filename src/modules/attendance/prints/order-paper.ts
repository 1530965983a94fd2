import type { Transaction } from '../../../platform/database/database';
import { queueExport } from '../../../platform/exports/queue-export';
import { recordAudit } from '../../audit/public';
import type { ClassHead } from '../../classes/public';
import type { Actor } from '../../identity/public';

export interface PaperOrder<Wish extends object> {
  readonly kind: string;
  /** As people call it: 签到表. */
  readonly name: string;
  readonly wish: Wish;
  readonly by: { readonly actor: Actor; readonly accountId: number; readonly at: Date };
}

/** Has a long paper of a class written in the background. The caller has asked whether the class is within reach. @returns the export's id */
export async function orderPaper<Wish extends object>(tx: Transaction, { id, title, hostUnitPath }: ClassHead, { kind, name, wish, by }: PaperOrder<Wish>): Promise<number> {
  const exportId = await queueExport(tx, { kind, wish, title: `${name}　${title}`, accountId: by.accountId, at: by.at });
  await recordAudit(tx, {
    actor: by.actor,
    action: 'class.paper-ordered',
    summary: { zh: `后台生成“${title}”${name}`, en: `Had a paper of “${title}” written: ${kind}` },
    subject: { kind: 'training_class', id },
    unitPath: hostUnitPath,
    after: { exportId, kind },
  });
  return exportId;
}
