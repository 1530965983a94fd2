import type { Statement } from './statement';

export interface SaidDifference {
  readonly key: string;
  readonly part: string;
  readonly title: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly left?: readonly string[];
  readonly right?: readonly string[];
}

/** What two policies say otherwise, in the order of the left one; what only the right one says follows what it follows there. */
export function compareStatements(left: readonly Statement[], right: readonly Statement[]): SaidDifference[] {
  const [before, after] = [byKey(left), byKey(right)];
  return mergedKeys(left, right).flatMap((key): SaidDifference[] => {
    const [old, now] = [before.get(key), after.get(key)];
    const either = now ?? old;
    if (either === undefined || (old && now && sameWords(old, now))) return [];
    const { part, title } = either;
    if (!old) return [{ key, part, title, kind: 'added', right: either.lines }];
    if (!now) return [{ key, part, title, kind: 'removed', left: either.lines }];
    const renamed = old.title !== now.title;
    return [{ key, part, title, kind: 'changed', left: renamed ? [old.title, ...old.lines] : old.lines, right: renamed ? [now.title, ...now.lines] : now.lines }];
  });
}

/**
 * The statement that speaks of a place in the document: `/limits/paper-cap/max` is spoken of in `limits/paper-cap`. A place that holds a
 * whole section is spoken of by all its statements: `limits/`.
 */
export function statementAt(pointer: string): string {
  const [section = '', first = '', second = ''] = pointer.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (section === 'people') return `people/${PEOPLE_PARTS[first] ?? second}`;
  if (section === 'verdict') return `verdict/${second}`;
  if (section === 'declarations') return 'declarations/';
  const group = GROUPS[section];
  return group === undefined ? `basics/${section}` : `${group}/${first}`;
}

const GROUPS: Readonly<Record<string, string>> = {
  rules: 'rules', buckets: 'buckets', refuse: 'limits', sameOnce: 'limits', limits: 'limits', requirements: 'requirements', cycles: 'cycles',
  opening: 'carry', deemed: 'carry', carryOver: 'carry', unitMeasures: 'units', clauses: 'clauses',
};
const PEOPLE_PARTS: Readonly<Record<string, string>> = { newInPost: 'new-in-post', proRate: 'pro-rate', rankChange: 'rank-change' };

/** Whether a difference of the documents is told by one of the differences in words. */
export function isSaid(pointer: string, said: readonly SaidDifference[]): boolean {
  const key = statementAt(pointer);
  return said.some((difference) => (key.endsWith('/') ? difference.key.startsWith(key) : difference.key === key));
}

function byKey(statements: readonly Statement[]): ReadonlyMap<string, Statement> {
  return new Map(statements.map((statement) => [statement.key, statement]));
}

function mergedKeys(left: readonly Statement[], right: readonly Statement[]): string[] {
  const keys = left.map(({ key }) => key);
  right.forEach(({ key }, index) => {
    if (keys.includes(key)) return;
    const previous = right[index - 1]?.key;
    keys.splice(previous === undefined ? 0 : keys.indexOf(previous) + 1, 0, key);
  });
  return keys;
}

function sameWords(old: Statement, now: Statement): boolean {
  return old.title === now.title && old.lines.join('\n') === now.lines.join('\n');
}
