import { readFileSync } from 'node:fs';
import { RUN_TRANSITIONS, isActive, statesBefore } from '../../../src/modules/assessments/runs/run-states';

describe('the states of an annual run', () => {
  const drawing = /## Annual run[\s\S]*?```mermaid\n([\s\S]*?)```/.exec(readFileSync('docs/states.md', 'utf8'))?.[1] ?? '';
  const arrows = [...drawing.matchAll(/^\s*(\S+) --> (\S+)$/gm)].map(([, from, to]) => `${from} → ${to}`);

  test('are those drawn in docs/states.md', () => {
    const states = Object.entries(RUN_TRANSITIONS);
    const coded = states.flatMap(([from, next]) => (next.length === 0 ? [`${from} → [*]`] : next.map((to) => `${from} → ${to}`)));
    expect(['[*] → queued', ...coded].toSorted()).toEqual(arrows.toSorted());
  });

  test('are left for good once a run is over', () => {
    expect((['queued', 'running', 'completed', 'failed', 'cancelled'] as const).filter(isActive)).toEqual(['queued', 'running']);
    expect(statesBefore('cancelled')).toEqual(['queued', 'running']);
    expect(statesBefore('completed')).toEqual(['running']);
  });
});
