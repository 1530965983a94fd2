import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEAVE_TRANSITIONS } from './leave-states';
import { reviewStepFor } from './review-step';

test('leave moves as docs/states.md draws it', () => {
  const [, section = ''] = readFileSync(join(process.cwd(), 'docs/states.md'), 'utf8').split('## Leave request\n');
  const [drawing = ''] = section.split('\n## ');
  const drawn = [...drawing.matchAll(/^ *(\w+) --> (\w+)/gm)].map(([, from, to]) => `${from} ${to}`);
  expect(drawn.toSorted()).toEqual(Object.entries(LEAVE_TRANSITIONS).flatMap(([from, targets]) => targets.map((to) => `${from} ${to}`)).toSorted());
});

test.each([
  [1, 'class_supervisor'],
  [2, 'academic_office'],
  [3, 'organisation_department'],
  [40, 'organisation_department'],
] as const)('leave of %i half-days is decided by the %s', (halfDays, step) => {
  expect(reviewStepFor(halfDays)).toBe(step);
});
