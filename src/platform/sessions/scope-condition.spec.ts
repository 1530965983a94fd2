import { reachesPerson, scopeFrom, type Reach } from './scope';
import { scopeCondition } from './scope-condition';

const of = (...reaches: readonly Reach[]) => scopeFrom({ all: false, reaches, personId: null });

test.each<[string, readonly Reach[], readonly Reach[]]>([
  ['a subtree inside another', [{ path: '/1/' }, { path: '/1/2/' }], [{ path: '/1/' }]],
  ['a limited one inside one without a limit', [{ path: '/1/2/', managedBy: 'a' }, { path: '/1/' }], [{ path: '/1/' }]],
  ['the same one twice', [{ path: '/1/', managedBy: 'a' }, { path: '/1/', managedBy: 'a' }], [{ path: '/1/', managedBy: 'a' }]],
  ['not one without a limit inside a limited one', [{ path: '/1/', managedBy: 'a' }, { path: '/1/2/' }], [{ path: '/1/', managedBy: 'a' }, { path: '/1/2/' }]],
  ['not one of another authority', [{ path: '/1/', managedBy: 'a' }, { path: '/1/', managedBy: 'b' }], [{ path: '/1/', managedBy: 'a' }, { path: '/1/', managedBy: 'b' }]],
])('a scope leaves out what another reach covers: %s', (_case, reaches, kept) => {
  expect(of(...reaches)).toEqual({ kind: 'units', reaches: kept });
});

test('a limited reach is no reach for a query that does not say who manages the people', () => {
  const scope = of({ path: '/1/', managedBy: '市委组织部' }, { path: '/2/' });
  if (!scope) throw new Error('nothing is within reach');
  expect(scopeCondition(scope, { unitPath: 'u.path' })).toEqual({ sql: '(u.path LIKE ?)', parameters: ['/2/%'] });
  expect(scopeCondition(scope, { unitPath: 'u.path', managedBy: 'g.managed_by' })).toEqual({
    sql: '((u.path LIKE ? AND g.managed_by = ?) OR u.path LIKE ?)', parameters: ['/1/%', '市委组织部', '/2/%'],
  });
});

test('a person is reached by unit and authority together, or for being oneself', () => {
  const scope = scopeFrom({ all: false, reaches: [{ path: '/1/', managedBy: 'a' }], personId: 7 });
  if (!scope) throw new Error('nothing is within reach');
  const reached = (personId: number, unitPath: string, managedBy: string | null) => reachesPerson(scope, { personId, unitPath, managedBy });
  expect([reached(8, '/1/2/', 'a'), reached(8, '/1/2/', 'b'), reached(8, '/2/', 'a'), reached(8, '/1/', null), reached(7, '/2/', 'b')]).toEqual([true, false, false, false, true]);
});
