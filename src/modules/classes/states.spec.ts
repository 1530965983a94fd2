import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLASS_TRANSITIONS } from './class/class-states';
import { ENROLMENT_TRANSITIONS } from './enrolment/enrolment-states';
import { firstStep, nextStep } from './enrolment/first-step';
import { PLAN_TRANSITIONS } from './plan/plan-states';

test.each<[string, Readonly<Record<string, readonly string[]>>]>([
  ['Training plan', PLAN_TRANSITIONS],
  ['Training class', CLASS_TRANSITIONS],
  ['Enrolment', ENROLMENT_TRANSITIONS],
])('%s moves as docs/states.md draws it', (heading, transitions) => {
  const [, section = ''] = readFileSync(join(process.cwd(), 'docs/states.md'), 'utf8').split(`## ${heading}\n`);
  const [drawing = ''] = section.split('\n## ');
  const drawn = [...drawing.matchAll(/^ *(\w+) --> (\w+)/gm)].map(([, from, to]) => `${from} ${to}`);
  expect(drawn.toSorted()).toEqual(Object.entries(transitions).flatMap(([from, targets]) => targets.map((to) => `${from} ${to}`)).toSorted());
});

test.each([
  ['none', 'self', 'enrolled'],
  ['unit', 'self', 'pending_unit'],
  ['organisation', 'self', 'pending_organisation'],
  ['unit_then_organisation', 'self', 'pending_unit'],
  ['unit', 'nomination', 'enrolled'],
  ['unit_then_organisation', 'nomination', 'pending_organisation'],
  ['unit_then_organisation', 'substitution', 'pending_organisation'],
  ['unit_then_organisation', 'named', 'enrolled'],
  ['unit_then_organisation', 'list', 'enrolled'],
] as const)('where approval is by %s, the path %s begins with %s', (approval, path, state) => {
  expect(firstStep(approval, path)).toBe(state);
});

test.each([
  ['unit', 'pending_unit', 'enrolled'],
  ['unit_then_organisation', 'pending_unit', 'pending_organisation'],
  ['unit_then_organisation', 'pending_organisation', 'enrolled'],
  ['organisation', 'pending_organisation', 'enrolled'],
] as const)('where approval is by %s, %s leads to %s', (approval, from, to) => {
  expect(nextStep(approval, from)).toBe(to);
});
