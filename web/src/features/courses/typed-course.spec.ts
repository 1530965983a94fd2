import { hoursOf } from './typed-course';

test.each([
  ['4', 400], ['3.5', 350], ['0.25', 25], [' 12 ', 1_200], ['1000', 100_000],
  ['', undefined], ['0', undefined], ['1000.01', undefined], ['1.234', undefined], ['-1', undefined], ['4 小时', undefined], ['.5', undefined],
])('%j class hours are %j hundredths', (written, hundredths) => {
  expect(hoursOf(written)).toBe(hundredths);
});
