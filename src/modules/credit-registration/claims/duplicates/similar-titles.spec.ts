import { titleLikeness } from './similar-titles';

test.each([
  ['as it is', '基层治理能力提升专题培训班', '基层治理能力提升专题培训班', 'same_title'],
  ['in other marks and another width', '《基层治理》专题培训班（第2期）', '基层治理专题培训班(第２期)', 'same_title'],
  ['with numerals for digits', '第三期中青年干部培训班', '第3期中青年干部培训班', 'same_title'],
  ['in other capitals', 'Party Building ABC', 'party building abc', 'same_title'],
  ['with a character mistyped', '数字化改革与政府治理', '数字化改革与政务治理', 'similar_title'],
  ['with a word more', '数字化改革与政府治理', '关于数字化改革与政府治理的研究', 'similar_title'],
  ['of another number', '中青年干部培训班第1期', '中青年干部培训班第2期', undefined],
  ['that is short', '党课', '党史', undefined],
  ['of something else', '数字化改革与政府治理', '乡村振兴专题研讨', undefined],
  ['that is empty', '', '', undefined],
] as const)('a title %s', (_case, left, right, likeness) => {
  expect(titleLikeness(left, right)).toBe(likeness);
  expect(titleLikeness(right, left)).toBe(likeness);
});
