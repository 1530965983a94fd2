import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILING_TRANSITIONS } from './filings/filing-states';
import { CLAIM_TRANSITIONS } from './claim-states';

test.each([
  ['Credit claim', CLAIM_TRANSITIONS],
  ['Filing', FILING_TRANSITIONS],
])('%s: moves as docs/states.md draws it', (heading, transitions) => {
  const [, section = ''] = readFileSync(join(process.cwd(), 'docs/states.md'), 'utf8').split(`## ${heading}\n`);
  const [drawing = ''] = section.split('\n## ');
  const drawn = [...drawing.matchAll(/^ *(\w+) --> (\w+)/gm)].map(([, from, to]) => `${from} ${to}`);
  const coded = Object.entries(transitions).flatMap(([from, targets]) => (targets as readonly string[]).map((to) => `${from} ${to}`));
  expect(drawn.toSorted()).toEqual(coded.toSorted());
});
