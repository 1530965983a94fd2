import { type RowName, rowWords } from './stated-rows';

/** What was done to what was written. */
export type FaultKind =
  /** Its facts do not give its hash. */
  | 'changed'
  /** Its number is absent. */
  | 'removed'
  /** Nobody posted it: it stands behind the head of the chain, or out of its place. */
  | 'inserted'
  /** It was written under another number. */
  | 'reordered'
  /** The end of the chain is missing. */
  | 'cut_off'
  /** The chain holds by itself, but is not the one that the checkpoint saw. */
  | 'rewritten'
  /** Its signature does not hold. */
  | 'unsigned'
  /** Signed by a key that is not the one expected. */
  | 'unknown_key'
  /** It cannot be read, or its end is missing. */
  | 'unreadable';

export type FaultPlace = 'entry' | 'head' | 'audit' | 'checkpoint' | 'leaves' | 'result' | 'results' | 'seal' | 'seal_leaves' | 'row' | 'stated_rows' | 'export' | 'transcript';

export interface Fault {
  readonly kind: FaultKind;
  readonly place: FaultPlace;
  readonly trainingYear?: number;
  readonly personId?: number;
  /** Number of the entry, the checkpoint or the line. */
  readonly from?: number;
  /** The last one concerned, when there are several. */
  readonly to?: number;
  /** A row outside the ledger. */
  readonly row?: RowName;
  /** The entry of the audit log that states what was there. */
  readonly entryNo?: number;
  /** The checkpoint that shows it, or that covered it first. */
  readonly checkpointNo?: number;
  /** The day whose end that checkpoint marks. */
  readonly day?: string | null;
}

const KINDS: Readonly<Record<FaultKind, { readonly zh: string; readonly en: string }>> = {
  changed: { zh: '内容被改动', en: 'was changed' },
  removed: { zh: '被删除', en: 'was removed' },
  inserted: { zh: '是插入的', en: 'was inserted' },
  reordered: { zh: '顺序被调换', en: 'was moved from another place' },
  cut_off: { zh: '末尾被截去', en: 'was cut off the end' },
  rewritten: { zh: '在检查点之后被重写', en: 'was rewritten after the checkpoint' },
  unsigned: { zh: '签名不符', en: 'bears no valid signature' },
  unknown_key: { zh: '由其他密钥签名', en: 'is signed by another key than expected' },
  unreadable: { zh: '不完整或无法读取', en: 'is incomplete or cannot be read' },
};

/** One sentence in each language that says what and where. */
export function faultSentence(fault: Fault): { readonly zh: string; readonly en: string } {
  const kind = KINDS[fault.kind];
  const { zh, en } = placeOf(fault);
  const seen = fault.checkpointNo !== undefined && fault.place !== 'checkpoint' && fault.place !== 'leaves';
  const day = fault.day ?? undefined;
  const { entryNo } = fault;
  const row = fault.place === 'row' && entryNo !== undefined;
  return {
    zh: `${zh}${kind.zh}${row ? `，与审计记录第 ${entryNo} 条所述不符` : ''}${seen ? `（第 ${fault.checkpointNo} 号检查点${day ? `，${day}` : ''}）` : ''}`,
    en: `${en} ${kind.en}${row ? `, against audit entry ${entryNo}` : ''}${seen ? ` (checkpoint ${fault.checkpointNo}${day ? ` of ${day}` : ''})` : ''}`,
  };
}

function placeOf({ place, trainingYear, personId, from, to, checkpointNo, row, entryNo }: Fault): { readonly zh: string; readonly en: string } {
  const numbers = from === undefined ? '' : to === undefined || to === from ? String(from) : `${from}–${to}`;
  const chain = { zh: `${trainingYear} 年度、人员 ${personId} `, en: `${trainingYear}, person ${personId}, ` };
  switch (place) {
    case 'entry': return { zh: `${chain.zh}第 ${numbers} 条记录`, en: `${chain.en}entry ${numbers}` };
    case 'head': return { zh: `${chain.zh}的链尾`, en: `${chain.en}the head of the chain` };
    case 'audit': return { zh: `审计记录第 ${numbers} 条`, en: `audit entry ${numbers}` };
    case 'checkpoint': return { zh: `第 ${numbers} 号检查点`, en: `checkpoint ${numbers}` };
    case 'leaves': return { zh: `第 ${checkpointNo} 号检查点所列的链`, en: `the list of chains of checkpoint ${checkpointNo}` };
    case 'result': return { zh: `${chain.zh}的封存结果`, en: `${chain.en}the sealed result` };
    case 'results': return { zh: `${trainingYear} 年度的封存结果名单`, en: `${trainingYear}, the list of sealed results` };
    case 'seal': return { zh: `${trainingYear} 年度的封存`, en: `${trainingYear}, the seal` };
    case 'seal_leaves': return { zh: `${trainingYear} 年度封存时留存的逐人摘要`, en: `${trainingYear}, the list of digests kept at the sealing` };
    case 'row': return row === undefined ? { zh: '记录', en: 'a row' } : rowWords(row);
    case 'stated_rows': return entryNo === undefined ? { zh: `第 ${numbers} 号逐条摘要`, en: `the digests of statement ${numbers}` } : { zh: `审计记录第 ${entryNo} 条留存的逐条摘要`, en: `the digests kept with audit entry ${entryNo}` };
    case 'export': return { zh: from === undefined ? '导出包' : `导出包第 ${from} 行`, en: from === undefined ? 'the export' : `line ${from} of the export` };
    case 'transcript': return { zh: '学分证明', en: 'the transcript' };
  }
}
