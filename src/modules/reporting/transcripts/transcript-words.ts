import type { RegisterLanguage } from '../credit-register/credit-register';

const chinese = {
  title: '公务员学分证明',
  fileName: '学分证明',
  asRegistered: '',
  code: (code: string) => `编号：${code}`,
  issuedAt: (at: string) => `出具时间：${at}`,
  digest: (digest: string) => `内容摘要：${digest}`,
  algorithm: (name: string) => `签名算法：${name}`,
  check: (address: string) => `核验：扫描二维码，或打开 ${address}`,
  offline: '离线核验：node xuefen-verify.mjs 学分证明.json --key 公钥',
};

export type TranscriptWords = typeof chinese;

const english: TranscriptWords = {
  title: 'Transcript of Training Credits (Civil Servant)',
  fileName: 'transcript',
  asRegistered: 'Names of people, units, activities and clauses stand as they were registered, in Chinese.',
  code: (code) => `Code: ${code}`,
  issuedAt: (at) => `Issued at: ${at} (China Standard Time)`,
  digest: (digest) => `Digest: ${digest}`,
  algorithm: (name) => `Signed by: ${name}`,
  check: (address) => `To check: scan the code, or open ${address}`,
  offline: 'To check offline: node xuefen-verify.mjs transcript.json --key PUBLIC-KEY',
};

export const transcriptWords: Record<RegisterLanguage, TranscriptWords> = { 'zh-CN': chinese, en: english };
