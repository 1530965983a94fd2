import { readState } from './sign-in-list';

test.each([
  ['到课', 'present'], [' √ ', 'present'], ['✓', 'present'], ['是', 'present'], ['迟到', 'late'], ['旷课', 'absent'], ['×', 'absent'], ['Ｘ', 'absent'], ['病假', 'on_leave'], ['', undefined], ['下午来', undefined],
])('“%s” on paper is %s', (text, state) => {
  expect(readState(text === '' ? { kind: 'empty', text: '' } : { kind: 'text', text })).toBe(state);
});
