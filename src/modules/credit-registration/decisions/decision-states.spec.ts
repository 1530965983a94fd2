import { readFileSync } from 'node:fs';
import { DECISION_TRANSITIONS } from './decision-states';

test('docs/states.md draws what the code allows', () => {
  const drawing = /## Decision on a person-year[\s\S]*?```mermaid\n([\s\S]*?)```/.exec(readFileSync('docs/states.md', 'utf8'))?.[1] ?? '';
  const drawn = [...drawing.matchAll(/^\s*(\w+) --> (\w+)/gm)].map(([, from, to]) => `${from} → ${to}`);
  const coded = Object.entries(DECISION_TRANSITIONS).flatMap(([from, next]) => next.map((to) => `${from} → ${to}`));
  expect(drawn.toSorted()).toEqual(coded.toSorted());
});
