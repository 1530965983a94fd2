import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CERTIFICATE_TRANSITIONS } from './certificate-states';

test('a certificate moves as docs/states.md draws it', () => {
  const [, section = ''] = readFileSync(join(process.cwd(), 'docs/states.md'), 'utf8').split('## Certificate\n');
  const [drawing = ''] = section.split('\n## ');
  const drawn = [...drawing.matchAll(/^ *(\w+) --> (\w+)/gm)].map(([, from, to]) => `${from} ${to}`);
  expect(drawn.toSorted()).toEqual(Object.entries(CERTIFICATE_TRANSITIONS).flatMap(([from, targets]) => targets.map((to) => `${from} ${to}`)).toSorted());
});
