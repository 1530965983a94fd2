import { instantCell } from '../../../platform/workbook/list-cells';
import type { SpokenColumn } from '../../../platform/workbook/spoken-sheet';
import type { LedgerCheckpointDto } from './checkpoint.dto';

export const CHECKPOINT_COLUMNS: readonly SpokenColumn<LedgerCheckpointDto>[] = [
  { header: { zh: '编号', en: 'No.' }, format: 'text', width: 8, cell: ({ no }) => String(no) },
  { header: { zh: '截至', en: 'End of' }, format: 'text', width: 12, cell: ({ closesDay }) => closesDay ?? { zh: '临时', en: 'in between' } },
  { header: { zh: '时间', en: 'Time' }, format: 'text', width: 18, cell: ({ takenAt }) => instantCell(takenAt) },
  { header: { zh: '有变动的链', en: 'Chains that grew' }, format: 'number', width: 14, cell: ({ leaves }) => leaves },
  { header: { zh: '摘要', en: 'Digest' }, format: 'text', width: 66, cell: ({ digest }) => digest },
  { header: { zh: '算法', en: 'Algorithm' }, format: 'text', width: 10, cell: ({ key }) => key.algorithm },
  { header: { zh: '签名密钥指纹', en: 'Signed by key' }, format: 'text', width: 22, cell: ({ key }) => key.fingerprint },
  { header: { zh: '公钥', en: 'Public key' }, format: 'text', width: 60, cell: ({ key }) => key.publicKey },
];
