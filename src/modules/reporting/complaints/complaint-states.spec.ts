import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMPLAINT_TRANSITIONS } from './complaint-states';

test('a complaint moves as docs/states.md draws it', () => {
  const [, drawing = ''] = readFileSync(join(process.cwd(), 'docs/states.md'), 'utf8').split('## Complaint or suggestion\n');
  const drawn = [...(drawing.split('\n## ')[0] ?? '').matchAll(/^ *(\w+) --> (\w+)/gm)].map(([, from, to]) => `${from} ${to}`);
  expect(drawn.toSorted()).toEqual(Object.entries(COMPLAINT_TRANSITIONS).flatMap(([from, targets]) => targets.map((to) => `${from} ${to}`)).toSorted());
});
