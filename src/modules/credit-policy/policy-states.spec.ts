import { readFileSync } from 'node:fs';
import { DRAFT_TRANSITIONS } from './drafts/draft-states';
import { ENACTMENT_TRANSITIONS } from './enactments/enactment-states';

const drawn = (heading: string): string[] => {
  const drawing = new RegExp(`## ${heading}[\\s\\S]*?\`\`\`mermaid\\n([\\s\\S]*?)\`\`\``).exec(readFileSync('docs/states.md', 'utf8'))?.[1] ?? '';
  return [...drawing.matchAll(/^\s*(\w+) --> (\w+)/gm)].map(([, from, to]) => `${from} → ${to}`).toSorted();
};
const coded = (transitions: Readonly<Record<string, readonly string[]>>): string[] => Object.entries(transitions).flatMap(([from, next]) => next.map((to) => `${from} → ${to}`)).toSorted();

test('docs/states.md draws the text of a policy as the code allows it', () => {
  expect(drawn('Policy text')).toEqual(coded(DRAFT_TRANSITIONS));
});

test('docs/states.md draws the enactment of a policy as the code allows it', () => {
  expect(drawn('Policy enactment')).toEqual(coded(ENACTMENT_TRANSITIONS));
});
