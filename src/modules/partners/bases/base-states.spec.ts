import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gradeOf, INSPECTION_CRITERIA } from '#contracts';
import { BASE_STATES, BASE_TRANSITIONS } from './base-states';

test('a teaching base moves as docs/states.md draws it', () => {
  const [, section = ''] = readFileSync(join(process.cwd(), 'docs/states.md'), 'utf8').split('## Teaching base');
  const [drawing = ''] = section.split('\n## ');
  const drawn = [...drawing.matchAll(/^ *(\w+) --> (\w+)/gm)].map(([, from, to]) => `${from} ${to}`);
  expect(drawn.toSorted()).toEqual(BASE_STATES.flatMap((from) => BASE_TRANSITIONS[from].map((to) => `${from} ${to}`)).toSorted());
});

test('the criteria of an inspection are worth 100 points together', () => {
  expect(Object.values(INSPECTION_CRITERIA).reduce((sum, points) => sum + points, 0)).toBe(100);
});

test.each([[100, 'excellent'], [90, 'excellent'], [89, 'good'], [80, 'good'], [79, 'qualified'], [60, 'qualified'], [59, 'unqualified'], [0, 'unqualified']])('%i points are %s', (total, grade) => {
  expect(gradeOf(total)).toBe(grade);
});
