export type Language = 'zh' | 'en';

export function languageOf(wanted: string | undefined): Language {
  return wanted !== undefined && /^en/i.test(wanted) ? 'en' : 'zh';
}

export const usage: Readonly<Record<Language, string>> = {
  zh: `用法：
  node xuefen-verify.mjs 导出包 [--against 早先的检查点.json] [--key 公钥]
  node xuefen-verify.mjs 学分证明.json [--key 公钥] [--qr "二维码内容"]
  node xuefen-verify.mjs --qr "二维码内容" --key 公钥
  --against  与单位以外保存的检查点比对，可发现整段被替换
  --key      只认这一公钥（base64），请使用当面或书面核对过的公钥；更换过公钥的，逐个写出
  --language zh|en   --json
退出码：0 完好；1 有问题；2 用法有误`,
  en: `Usage:
  node xuefen-verify.mjs EXPORT [--against EARLIER_CHECKPOINT.json] [--key PUBLIC_KEY]
  node xuefen-verify.mjs TRANSCRIPT.json [--key PUBLIC_KEY] [--qr "TEXT OF THE CODE"]
  node xuefen-verify.mjs --qr "TEXT OF THE CODE" --key PUBLIC_KEY
  --against  compare with a checkpoint kept outside: finds a history that was replaced as a whole
  --key      accept this public key (base64) only; use one that was compared in person or on paper; repeat it where the key was changed
  --language zh|en   --json
Exit codes: 0 intact, 1 not intact, 2 wrong use`,
};

export const words = {
  zh: {
    intact: '完好：没有发现改动、删除、插入、调换或截断。',
    broken: (count: number) => `不完好：发现 ${count} 处问题。`,
    read: (verdict: { entries: number; chains: number; auditEntries: number; checkpoints: number; sealedYears: number; rows: number }) =>
      `已核验：学分账 ${verdict.entries} 条（${verdict.chains} 条链），审计记录 ${verdict.auditEntries} 条，检查点 ${verdict.checkpoints} 个，封存的年度 ${verdict.sealedYears} 个，账外记录 ${verdict.rows} 条。`,
    withheld: (count: number) => `其中 ${count} 条的文字疑含证件号码，未写入导出包，只核对了摘要。`,
    uncovered: (count: number) => `${count} 条记录尚无检查点覆盖，只核对了链本身。`,
    unstated: (count: number) => `账外记录中有 ${count} 条早于留存摘要，无从比对。`,
    latest: (no: number, digest: string) => `最后的检查点：第 ${no} 号，摘要 ${digest}`,
    keyTaken: '注意：未用 --key 指定公钥，签名按导出包自带的公钥核验；请与书面保存的公钥比对。',
    genuine: (code: string) => `真实：学分证明 ${code} 与签名一致。`,
    notGenuine: (code: string) => `不可采信：学分证明 ${code}。`,
    digest: (digest: string) => `签名的内容摘要：${digest}，请与纸面核对。`,
    more: (count: number) => `……另有 ${count} 处未列出。`,
  },
  en: {
    intact: 'Intact: nothing was changed, removed, put in, moved or cut off.',
    broken: (count: number) => `NOT intact: ${count} faults.`,
    read: (verdict: { entries: number; chains: number; auditEntries: number; checkpoints: number; sealedYears: number; rows: number }) =>
      `Checked: ${verdict.entries} ledger entries in ${verdict.chains} chains, ${verdict.auditEntries} audit entries, ${verdict.checkpoints} checkpoints, ${verdict.sealedYears} sealed years, ${verdict.rows} rows outside the ledger.`,
    withheld: (count: number) => `The words of ${count} entries seem to hold an ID number and were not exported; only their hashes were compared.`,
    uncovered: (count: number) => `${count} entries are covered by no checkpoint yet; only their chains were checked.`,
    unstated: (count: number) => `${count} rows outside the ledger are older than the kept digests: nothing to compare with.`,
    latest: (no: number, digest: string) => `Latest checkpoint: ${no}, digest ${digest}`,
    keyTaken: 'Mind: no --key was given, so signatures were checked by the key inside the export; compare it with the one kept on paper.',
    genuine: (code: string) => `Genuine: transcript ${code} is what was signed.`,
    notGenuine: (code: string) => `Do NOT rely on transcript ${code}.`,
    digest: (digest: string) => `The digest that was signed: ${digest}; compare it with the paper.`,
    more: (count: number) => `… and ${count} more.`,
  },
} as const;
