import type { Sentence, Wording } from './wording';

export interface FailedFileFacts {
  readonly title: string;
  readonly code: string;
  readonly reason: Sentence;
}

/** What its owner can do about it, by the reason's code. */
const REMEDIES: Readonly<Record<string, Sentence>> = {
  PERMISSION_LACKING: { zh: '如仍需要，请联系系统管理员恢复导出权限。', en: 'If you still need it, ask the system administrator for the right to export.' },
  UNIT_NOT_FOUND: { zh: '这项定期生成到下一个日期自行停止；如仍需要，请在“导出文件”中按现在的单位重新设定。', en: 'The schedule ends by itself on its next day; if you still need it, set it up anew under “Exported files” for a unit within your reach.' },
  EXPORT_TOO_LARGE: { zh: '请在“导出文件”中停止这项定期生成，改为分单位设定。', en: 'End the schedule under “Exported files” and set it up unit by unit.' },
};
const USUAL_REMEDY: Sentence = { zh: '原因排除后，可在“导出文件”中重新生成；到下一个日期仍会自动生成。', en: 'Once mended, have it written again under “Exported files”; on its next day it is written by itself.' };

export const fileFailed: Wording<FailedFileFacts> = {
  concerns: 'people.export',
  name: { zh: '定期文件未能生成', en: 'A scheduled file could not be written' },
  title: ({ title }) => ({ zh: `“${title}”未能生成`, en: `“${title}” could not be written` }),
  lines: ({ code }) => [REMEDIES[code] ?? USUAL_REMEDY],
  inboxLines: ({ reason }) => [{ zh: `原因：${reason.zh}`, en: `Why: ${reason.en}` }],
  page: () => '/exports',
};
