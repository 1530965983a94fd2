import { buffer } from 'node:stream/consumers';
import { textOfPages } from '../../../platform/documents/testing/text-of-pages';
import type { PaperOf } from './class-sheet';
import type { SessionOnPaper, TraineeOnPaper } from './read-class-on-paper';
import type { DossierOnPaper } from './read-dossier-on-paper';
import { writeDossierIndex } from './write-dossier-index';
import { writeRoster } from './write-roster';
import { writeSeating } from './write-seating';
import { writeSignInSheet } from './write-sign-in-sheet';
import { writeTimetable } from './write-timetable';

const paper: PaperOf = {
  class: {
    classId: 7, title: '2026年春季中青年干部培训班', organiser: '中共某某市委组织部', hostUnitName: '中共某某市委党校', supervisorName: '周老师', place: '一号楼报告厅', startsOn: '2026-04-13', endsOn: '2026-04-17',
    asOf: new Date('2026-11-23T16:30:00.000Z'),
  },
  language: 'zh',
};
const english: PaperOf = { ...paper, language: 'en' };

const LONG = '阿卜杜热西提·买买提江·努尔艾合买提';
const names = ['𬱖䶮', LONG, '欧阳小明', '李雷'];
const people = (count: number): TraineeOnPaper[] =>
  Array.from({ length: count }, (_, index) => ({ personId: index + 1, name: names[index] ?? `学员${index + 1}`, sex: index % 2 === 0 ? '女' : '男', unitName: index % 3 === 0 ? '某某市住房和城乡建设局' : '某某镇人民政府', post: index % 5 === 0 ? '乡科级副职' : '', rank: '一级主任科员' }));

const sessions = (count: number): SessionOnPaper[] =>
  Array.from({ length: count }, (_, index) => ({
    id: index + 1, day: `2026-04-${13 + Math.floor(index / 2)}`, half: index % 2 === 0 ? ('am' as const) : ('pm' as const), topic: index === 0 ? '学习贯彻党的创新理论，提升基层治理能力' : `专题${index + 1}`, teachers: '陈教授、王讲师', place: '一号楼报告厅',
  }));

const pagesOf = async (written: ReturnType<typeof writeRoster> | ReturnType<typeof writeSignInSheet>): Promise<string[]> => textOfPages(await buffer(await written));
const PARTICULARS = ['2026年春季中青年干部培训班', '中共某某市委组织部', '中共某某市委党校', '2026年4月13日至17日', '周老师'];

describe('花名册', () => {
  test('names the class and everybody in it, long and rare names whole, and is to be signed', async () => {
    const [page, ...rest] = await pagesOf(writeRoster(paper, people(4)));
    for (const text of [...PARTICULARS, '学员花名册', '共 4 人', ...names, '某某市住房和城乡建设局', '一级主任科员', '制表人 签字', '打印时间 2026-11-24 00:30', '第 1 / 1 页']) expect(page).toContain(text);
    expect(rest).toEqual([]);
  });

  test('repeats its heads, and numbers every page of all', async () => {
    const pages = await pagesOf(writeRoster(paper, people(90)));
    expect(pages.length).toBeGreaterThan(1);
    for (const [index, page] of pages.entries()) expect(page).toContain(`第 ${index + 1} / ${pages.length} 页`);
    for (const page of pages.filter((text) => text.includes('学员5'))) expect(page).toContain('职级');
    expect(pages.join('').match(/学员\d+/g)).toHaveLength(86);
  });

  test('says so when nobody is in it', async () => {
    expect((await pagesOf(writeRoster(paper, [])))[0]).toContain('本班暂无学员');
  });
});

describe('签到表', () => {
  test('begins each half-day on a page of its own, with its time, content, teachers and place', async () => {
    const pages = await pagesOf(writeSignInSheet(paper, sessions(4), people(50)));
    expect(pages).toHaveLength(4);
    for (const text of ['2026年4月13日（周一）上午 9:00–12:00', '学习贯彻党的创新理论', '陈教授、王讲师', '一号楼报告厅', '应到 50 人，实到______人', '学员50', '班主任 签字']) expect(pages[0]).toContain(text);
    expect(pages[3]).toContain('2026年4月14日（周二）下午');
  });

  test('a long list goes on over the page under the same heads', async () => {
    const pages = await pagesOf(writeSignInSheet(paper, sessions(1), people(110)));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toContain('序号姓名单位签到');
  });

  test('shows what was recorded, with its counts, and who was not', async () => {
    const marks = new Map([[1, new Map([
      [1, { state: 'present' as const, signedAt: new Date('2026-04-13T00:55:00.000Z') }], [2, { state: 'late' as const, signedAt: new Date('2026-04-13T01:20:00.000Z') }], [3, { state: 'on_leave' as const, signedAt: null }],
    ])]]);
    const [page] = await pagesOf(writeSignInSheet(paper, sessions(1), people(4), { marks }));
    for (const text of ['应到 4 人，实到 2 人（其中迟到 1 人），缺勤 0 人，请假 1 人', '到课 08:55', '迟到 09:20', '请假', '未登记']) expect(page).toContain(text);
  });

  test('a class without sessions has a sheet that says so', async () => {
    expect((await pagesOf(writeSignInSheet(paper, [], people(1))))[0]).toContain('本班尚未排课');
  });
});

test('课程表 gives every half-day its day, time, content, teachers and place', async () => {
  const [page] = await pagesOf(writeTimetable(paper, sessions(10)));
  for (const text of [...PARTICULARS, '课程表', '2026-04-13', '周五', '下午 14:00–17:00', '专题10', '陈教授、王讲师']) expect(page).toContain(text);
  expect((await pagesOf(writeTimetable(paper, [])))[0]).toContain('本班尚未排课');
});

test('座次表 seats everybody in rows, names never cut', async () => {
  const pages = await pagesOf(writeSeating(paper, people(100), 8));
  expect(pages.join('').match(/学员\d+/g)).toHaveLength(96);
  for (const page of pages) expect(page).toContain('讲　　台');
  expect(pages[0]).toContain(LONG);
  expect((await pagesOf(writeSeating(paper, [], 8)))[0]).toContain('本班暂无学员');
});

const dossier: DossierOnPaper = {
  items: [
    { item: 'plan', source: 'records', facts: {} }, { item: 'agenda', source: 'document', facts: {} }, { item: 'timetable', source: 'records', facts: { halfDays: 10, withoutTopic: 0 } },
    { item: 'sign_in_sheet', source: null, facts: { marks: 90, wanted: 100 } }, { item: 'evaluation', source: 'reason', facts: { asked: 10, given: 2, leastAnswers: 5 } },
  ],
  documents: [
    { id: 1, kind: 'agenda', fileName: '教学日程.pdf', sizeBytes: 10, reason: null, by: '周老师', at: paper.class.asOf },
    { id: 2, kind: 'evaluation', fileName: null, sizeBytes: null, reason: '人数过少，座谈代替', by: '周老师', at: paper.class.asOf },
    { id: 3, kind: 'other', fileName: '照片.zip', sizeBytes: 10, reason: null, by: '周老师', at: paper.class.asOf },
  ],
  trainees: 10,
  closure: { closureNo: 1, closedAt: paper.class.asOf, closedBy: '周老师', lateReason: null, reopenedAt: null, reopenedBy: null, reopenReason: null, outcomes: [{ outcome: 'COMPLETED', people: 9 }, { outcome: 'WITHDRAWN', people: 1 }] },
  certificates: 9,
};

describe('案卷目录', () => {
  test('lists every paper with its form and content, and what is missing', async () => {
    const [page] = await pagesOf(writeDossierIndex(paper, dossier));
    for (const text of [...PARTICULARS, '案卷目录', '1学员花名册系统记录10 人', '3日程安排文件教学日程.pdf', '最终课程表系统记录10 个半天', '签到表缺应登记 100 人次，已登记 90 人次', '书面说明应评 10 人，已评 2 人；人数过少，座谈代替', '其他材料文件照片.zip', '结业 9 人；退学 1 人', '结业证书发放清册系统记录9 人', '立卷人 签字']) expect(page).toContain(text);
  });

  test('says so while the class is not closed', async () => {
    expect((await pagesOf(writeDossierIndex(paper, { ...dossier, closure: undefined })))[0]).toContain('结业情况缺尚未结班');
  });
});

test('papers are complete in English', async () => {
  const written = await Promise.all([writeRoster(english, people(3)), writeSignInSheet(english, sessions(1), people(3), { marks: new Map() }), writeTimetable(english, sessions(2)), writeSeating(english, people(3), 4), writeDossierIndex(english, dossier)].map(pagesOf));
  const shared = ['Class supervisor', 'Printed at', 'Page 1 / 1'];
  for (const [index, own] of [['Class Roster', 'Organiser', 'Prepared by'], ['Sign-in Sheet', 'not recorded', '13 April 2026（Mon）'], ['Timetable', 'Mon', 'p.m. 14:00'], ['Seating Plan', 'Lectern'], ['Index of the Dossier', 'written reason', 'Filed by']].entries()) {
    for (const text of [...shared, ...own]) expect(written[index]?.join('')).toContain(text);
  }
});

test('the same class gives the same bytes at the same instant', async () => {
  const once = (): Promise<Buffer> => buffer(writeRoster(paper, people(5)));
  expect((await once()).equals(await once())).toBe(true);
});
