import type { AppraisalPart, TraineeAppraisal } from '../../api/appraisal';
import { cellKey, compositeOf, hundredthsOf, isMakeUpDue, readScores } from './typed-scores';

const test60: AppraisalPart = { part: 'test', name: '闭卷考试', weight: 60, passHundredths: 6_000, byGrade: false };
const thesis: AppraisalPart = { part: 'thesis', name: '结业论文', weight: 40, passHundredths: 6_000, byGrade: true };
const parts = [test60, thesis];
const trainee: TraineeAppraisal = { personId: 7, name: '甲', unitName: '局', compositeHundredths: null, passed: null, scores: [{ part: 'test', makeUp: false, hundredths: 5_550, grade: null }] };
const key = (part: AppraisalPart, makeUp = false) => cellKey({ personId: 7, part, makeUp });
const read = (typed: Record<string, string>) => readScores({ classId: 1, parts, trainees: [trainee] }, typed);

test.each([
  ['82.5', 8_250], ['82.05', 8_205], ['100', 10_000], ['0', 0], [' 60 ', 6_000],
  ['100.01', undefined], ['82.555', undefined], ['-1', undefined], ['八十', undefined], ['', undefined],
])('points written as "%s" are %s hundredths', (text, hundredths) => {
  expect(hundredthsOf(text, test60)).toBe(hundredths);
});

test('a part by grades takes a grade and no points', () => {
  expect([hundredthsOf('good', thesis), hundredthsOf('85', thesis)]).toEqual([8_500, undefined]);
});

test('only what changed is sent, and a wrong cell is named', () => {
  expect(read({ [key(test60)]: '55.5', [key(thesis)]: 'excellent' })).toEqual({ changes: [{ personId: 7, part: 'thesis', makeUp: false, grade: 'excellent' }], problems: [] });
  expect(read({ [key(test60)]: '101' }).problems).toMatchObject([{ problem: 'notPoints' }]);
  expect(read({ [key(test60)]: '' }).problems).toMatchObject([{ problem: 'emptied' }]);
});

test('a make-up is open while the first is below the pass mark, and takes its place in the composite', () => {
  expect([isMakeUpDue(trainee, test60, {}), isMakeUpDue(trainee, test60, { [key(test60)]: '60' }), isMakeUpDue(trainee, thesis, {})]).toEqual([true, false, false]);
  const typed = { [key(thesis)]: 'good', [key(test60, true)]: '61' };
  // 61 × 0.6 + 85 × 0.4
  expect(compositeOf(trainee, parts, typed)).toEqual({ hundredths: 7_060, passed: true });
  expect(compositeOf(trainee, parts, {})).toBeUndefined();
  expect(read({ ...typed, [key(test60)]: '70' }).changes).toHaveLength(2);
});
