import { NOTICE_KINDS, WORDINGS, wordNotice, type FactsOf, type NoticeKind } from './wordings';

const SECRET = '家中有病人';
const aClass = { classId: 7, title: '中青年干部培训班', startsOn: '2026-04-13', endsOn: '2026-04-17' };
const move = { ...aClass, path: 'self', reason: SECRET } as const;
const session = { day: '2026-04-13', half: 'am', topic: '形势与任务', place: '一号楼', teachers: ['张老师'] } as const;

/** Every kind, in each of its shapes. */
const TOLD: { readonly [Kind in NoticeKind]: readonly FactsOf<Kind>[] } = {
  nominated: [{ ...move, path: 'nomination', from: null, to: 'waiting' }, { ...move, path: 'nomination', from: null, to: 'pending_organisation' }],
  seat_offered: [{ ...move, from: 'waiting', to: 'enrolled' }, { ...move, from: 'waiting', to: 'pending_unit' }, { ...move, from: 'waiting', to: 'pending_organisation' }],
  enrolled: (['self', 'nomination', 'named', 'substitution', 'list'] as const).map((path) => ({ ...move, path, from: null, to: 'enrolled' as const })),
  approved: [{ ...move, from: 'pending_unit', to: 'enrolled' }, { ...move, from: 'pending_unit', to: 'pending_organisation' }],
  refused: [{ ...move, from: 'pending_unit', to: 'refused' }, { ...move, from: 'pending_organisation', to: 'refused' }],
  expired: [{ ...move, from: 'waiting', to: 'expired' }, { ...move, from: 'pending_unit', to: 'expired' }],
  substituted: [{ ...move, from: 'enrolled', to: 'substituted' }],
  removed: [{ ...move, from: 'enrolled', to: 'removed' }],
  withdrawn: [{ ...move, from: 'enrolled', to: 'withdrawn' }],
  called_up: [aClass],
  timetable_changed: [{ ...aClass, more: 3, changes: [{ before: session, after: { ...session, half: 'pm', place: '', teachers: [] } }, { after: session }, { before: session }] }],
  place_changed: [{ ...aClass, before: '', after: '报告厅' }],
  class_cancelled: [{ ...aClass, reason: SECRET }],
  evaluation_due: [{ ...aClass, forms: 1, closesOn: null }, { ...aClass, forms: 3, closesOn: '2026-04-20' }],
  certificate_ready: [{ ...aClass, number: '2026-0007-0001-K', reason: '' }],
  certificate_suspended: [{ ...aClass, number: '2026-0007-0001-K', reason: SECRET }],
  certificate_restored: [{ ...aClass, number: '2026-0007-0001-K', reason: '' }],
  certificate_revoked: [{ ...aClass, number: '2026-0007-0001-K', reason: SECRET }],
  leave_decided: [true, false].map((approved) => ({ ...aClass, approved, from: { day: '2026-04-13', half: 'am' as const }, until: { day: '2026-04-14', half: 'pm' as const }, reason: SECRET })),
  claim_decided: (['passed_up', 'returned', 'approved', 'refused', 'revoked'] as const).flatMap((to) => [undefined, 2, 40].map((count) => ({ claimId: 4, title: aClass.title, to, reason: SECRET, ...(count === undefined ? {} : { count, titles: [aClass.title, '授课'] }) }))),
  claims_waiting: [{ step: 'submitted' }, { step: 'passed_up' }],
  batch_returned: [{ batchNo: 3, claimId: 4, title: aClass.title, to: 'returned', reason: SECRET }, { batchNo: 3, claimId: 4, title: aClass.title, to: 'returned', reason: SECRET, count: 7, titles: [aClass.title] }],
  filings_waiting: [{ day: '2026-04-13' }],
  filing_decided: (['approved', 'refused'] as const).map((to) => ({ title: aClass.title, to, reason: to === 'refused' ? SECRET : '' })),
  unit_filing_decided: (['approved', 'refused'] as const).map((to) => ({ title: aClass.title, to, reason: to === 'refused' ? SECRET : '' })),
  enrolments_waiting: [{ ...aClass, step: 'pending_unit', decideBy: null }, { ...aClass, step: 'pending_organisation', decideBy: '2026-04-01T10:00:00.000Z' }],
  seats_allotted: [0, 5].map((before) => ({ ...aClass, unitName: '市水务局', before, after: 1, closesAt: '2026-04-01T10:00:00.000Z' })),
  deadline_near: (['seats', 'pending_unit', 'pending_organisation'] as const).map((of) => ({ ...aClass, of, unitName: '市水务局', count: 2, until: '2026-04-01T10:00:00.000Z' })),
  plan_waiting: (['plan', 'class'] as const).map((of) => ({ of, id: 3, title: aClass.title })),
  plan_decided: [{ of: 'plan', id: 3, title: aClass.title, approved: true, reason: '' }, { of: 'class', id: 3, title: aClass.title, approved: false, reason: SECRET }],
  annual_result: [
    { year: 2026, step: 'publicity', until: '2027-01-10', documentNo: '' }, { year: 2026, step: 'closing', until: '2027-01-10', documentNo: '' }, { year: 2026, step: 'sealed', until: null, documentNo: SECRET }, { year: 2026, step: 'reopened', until: null, documentNo: SECRET },
  ],
  annual_due: ['collecting', 'unit_review', 'counting', 'publicity', 'recheck', 'confirmed', 'sealed', 'elsewhere'].flatMap((step) => [undefined, true].map((passed) => ({ year: 2026, step, dueOn: '2026-12-20', ...(passed && { passed }) }))),
  annual_turn: (['collecting', 'unit_review', 'signed', 'counted', 'publicity', 'recheck', 'confirmed', 'sealed'] as const).flatMap((turn) => [
    { year: 2026, turn, back: false, reason: '', dueOn: '2026-12-20', failed: 0 }, { year: 2026, turn, back: true, reason: SECRET, dueOn: null, failed: 2 },
  ]),
  collecting_due: [{ year: 2026, dueOn: null, near: false }, { year: 2026, dueOn: '2026-12-20', near: true }],
  credits_due: [{ year: 2026, dueOn: '2026-12-20' }],
  roster_to_sign: [...(['near', 'passed'] as const).map((when) => ({ year: 2026, unitName: '市水务局', dueOn: '2026-12-20', when, reason: '' })), { year: 2026, unitName: '市水务局', dueOn: null, reason: SECRET }, { year: 2026, unitName: '市水务局', dueOn: '2026-12-20', reason: '' }],
  objections_waiting: [{ year: 2026, step: 'raised' }, { year: 2026, step: 'proposed' }],
  objection_decided: [true, false].map((upheld) => ({ year: 2026, upheld, reason: SECRET })),
  complaint_answered: (['answered', 'closed'] as const).map((to) => ({ complaintId: 3, to, body: SECRET })),
  complaints_waiting: [{ day: '2026-04-13' }],
  complaint_asked_again: [{ complaintId: 3, body: SECRET }],
  file_failed: ['UNIT_NOT_FOUND', 'EXPORT_GIVEN_UP'].map((code) => ({ title: '2026 年度学分申报', code, reason: { zh: '没有找到该单位。', en: 'There is no such unit.' } })),
  schedule_ended: [{}, { unitName: '市水务局', code: 'UNIT_NOT_THEN', reason: { zh: '该单位已经撤销。', en: 'The unit was closed.' } }].map((more) => ({ list: { zh: '人员学分', en: 'People and credits' }, unitName: '', ...more })),
  policy_draft_waiting: (['submitted', 'reviewed'] as const).map((step) => ({ draftId: 3, title: aClass.title, step })),
  policy_draft_decided: [true, false].map((confirmed) => ({ draftId: 3, title: aClass.title, confirmed, reason: SECRET })),
  unit_plan_lapsed: [{ unitName: '市水务局', act: { zh: '并入', en: 'merged' }, on: '2026-04-13', reason: { zh: '该单位已撤销。', en: 'The unit is closed.' } }],
  file_written: [{ title: '2026 年度人员学分（2026-11-23）' }],
};

const told = NOTICE_KINDS.flatMap((kind) => TOLD[kind].map((facts, index) => ({ kind, shape: index + 1, facts })));

test.each(told)('$kind ($shape) is said whole in Chinese and in English', ({ kind, facts }) => {
  const { title, lines, inboxLines, page } = wordNotice(kind, facts);
  for (const { zh, en } of [WORDINGS[kind].name, title, ...lines, ...inboxLines]) {
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(`${zh}${en}`).not.toMatch(/undefined|null|NaN|\[object/);
    const ourWords = en.replaceAll(/“[^”]*”|中青年干部培训班|家中有病人|一号楼|报告厅|张老师|市水务局/g, '');
    expect(ourWords).not.toMatch(/\p{Script=Han}/u);
    expect(ourWords.trim()).not.toBe('');
  }
  const subject = 'title' in facts ? facts.title : 'year' in facts ? String(facts.year) : '';
  expect(JSON.stringify([title, inboxLines])).toContain(subject);
  expect(page).toMatch(/^\/[a-z-]+/);
});

test.each(told)('$kind ($shape) keeps reasons and certificate numbers in the inbox', ({ kind, facts }) => {
  const { title, lines } = wordNotice(kind, facts);
  expect(JSON.stringify([title, lines])).not.toMatch(new RegExp(`${SECRET}|2026-0007-0001`));
});

test('a moved session says what was and what is, and nothing that stayed', () => {
  const [line] = wordNotice('timetable_changed', { ...aClass, more: 0, changes: [{ before: session, after: { ...session, half: 'pm' } }] }).lines;
  expect(line).toEqual({
    zh: '“形势与任务”：时间：2026年4月13日（周一）上午 → 2026年4月13日（周一）下午',
    en: '“形势与任务”: time: Mon 13 April 2026, morning → Mon 13 April 2026, afternoon',
  });
});
