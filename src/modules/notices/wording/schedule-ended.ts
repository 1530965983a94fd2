import type { Sentence, Wording } from './wording';

export interface EndedScheduleFacts {
  readonly list: Sentence;
  /** Empty: everything within reach. */
  readonly unitName: string;
  /** Of those told before it was kept: the right to export was lost. */
  readonly code?: string;
  readonly reason?: Sentence;
}

const LOST_RIGHT = 'PERMISSION_LACKING';
const RIGHT_LOST: Sentence = { zh: '您已没有导出人员名单的权限。', en: 'You may export lists of people no more.' };

export const scheduleEnded: Wording<EndedScheduleFacts> = {
  concerns: 'people.export',
  name: { zh: '定期生成已停止', en: 'A schedule has ended' },
  title: ({ list }) => ({ zh: `定期生成“${list.zh}”已停止`, en: `“${list.en}” is written regularly no more` }),
  lines: ({ code = LOST_RIGHT, reason = RIGHT_LOST }) => [
    { zh: `原因：${reason.zh}`, en: `Why: ${reason.en}` },
    code === LOST_RIGHT
      ? { zh: '如仍需要，请联系系统管理员恢复权限，再到“导出文件”中重新设定。', en: 'If you still need it, ask the system administrator for the right, then set it up anew under “Exported files”.' }
      : { zh: '如仍需要，请到“导出文件”中选择现在的单位和频次，重新设定。', en: 'If you still need it, choose a unit of today and how often under “Exported files” and set it up anew.' },
  ],
  inboxLines: ({ unitName }) => (unitName === '' ? [] : [{ zh: `单位：“${unitName}”`, en: `Unit: “${unitName}”` }]),
  page: () => '/exports',
};
