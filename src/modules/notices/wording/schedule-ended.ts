import type { Sentence, Wording } from './wording';

export interface EndedScheduleFacts {
  readonly list: Sentence;
  /** Empty: everything within reach. */
  readonly unitName: string;
}

export const scheduleEnded: Wording<EndedScheduleFacts> = {
  concerns: 'people.export',
  name: { zh: '定期生成已停止', en: 'A schedule has ended' },
  title: ({ list }) => ({ zh: `定期生成“${list.zh}”已停止`, en: `“${list.en}” is written regularly no more` }),
  lines: () => [
    { zh: '原因：您已没有导出人员名单的权限。', en: 'Why: you may export lists of people no more.' },
    { zh: '如仍需要，请联系系统管理员恢复权限，再到“导出文件”中重新设定。', en: 'If you still need it, ask the system administrator for the right, then set it up anew under “Exported files”.' },
  ],
  inboxLines: ({ unitName }) => (unitName === '' ? [] : [{ zh: `单位：“${unitName}”`, en: `Unit: “${unitName}”` }]),
  page: () => '/exports',
};
