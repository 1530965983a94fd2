import type { Terms } from './term';

/** Names that the program itself signs with; everybody else is written as they are called. */
export const AUTHOR_TERMS = {
  system: { zh: '系统', en: 'System' },
  'demo city': { zh: '示范数据', en: 'Demo city' },
  'command line': { zh: '命令行', en: 'Command line' },
} as const satisfies Terms;
