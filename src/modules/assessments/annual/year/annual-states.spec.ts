import { readFileSync } from 'node:fs';
import { OBJECTION_TRANSITIONS } from '../objections/objection-states';
import { SIGN_OFF_TRANSITIONS } from '../sign-off/sign-off-states';
import { ANNUAL_STATES, ANNUAL_TRANSITIONS, RETURNS_TO } from './annual-states';

const drawn = (heading: string): string[] => {
  const drawing = new RegExp(`## ${heading}[\\s\\S]*?\`\`\`mermaid\\n([\\s\\S]*?)\`\`\``).exec(readFileSync('docs/states.md', 'utf8'))?.[1] ?? '';
  return [...drawing.matchAll(/^\s*(\w+) --> (\w+)/gm)].map(([, from, to]) => `${from} → ${to}`).toSorted();
};
const coded = (transitions: Readonly<Record<string, readonly string[]>>): string[] => Object.entries(transitions).flatMap(([from, next]) => next.map((to) => `${from} → ${to}`)).toSorted();

test('docs/states.md draws the year as the code allows it', () => {
  expect(drawn('Annual assessment')).toEqual(coded(ANNUAL_TRANSITIONS));
});

test('docs/states.md draws the sign-off of a unit as the code allows it', () => {
  expect(drawn('Unit sign-off')).toEqual(coded(SIGN_OFF_TRANSITIONS));
});

test('docs/states.md draws an objection as the code allows it', () => {
  expect(drawn('Objection')).toEqual(coded(OBJECTION_TRANSITIONS));
});

test('a year is returned only along a drawn line, and the line goes back', () => {
  for (const [from, to] of Object.entries(RETURNS_TO)) {
    expect(ANNUAL_TRANSITIONS[from as keyof typeof ANNUAL_TRANSITIONS]).toContain(to);
    expect(ANNUAL_STATES.indexOf(to)).toBeLessThan(ANNUAL_STATES.indexOf(from as (typeof ANNUAL_STATES)[number]));
  }
});
