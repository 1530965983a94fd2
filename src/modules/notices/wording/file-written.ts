import type { Wording } from './wording';

export interface WrittenFileFacts {
  readonly title: string;
}

export const fileWritten: Wording<WrittenFileFacts> = {
  concerns: 'people.export',
  name: { zh: '定期文件已生成', en: 'A scheduled file is written' },
  title: ({ title }) => ({ zh: `“${title}”已生成`, en: `“${title}” is written` }),
  lines: () => [{ zh: '请在“导出文件”中下载，保留 7 天。', en: 'Fetch it under “Exported files” within 7 days.' }],
  page: () => '/exports',
};
