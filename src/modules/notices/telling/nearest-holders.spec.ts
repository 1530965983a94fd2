import type { Holder } from '../../identity/public';
import { nearestHolders } from './nearest-holders';

const BUREAU = '/1/4/';
const OFFICE = '/1/4/9/';
const holder = (accountId: number, ...reaches: { path: string; managedBy?: string }[]): Holder => ({ accountId, scope: { kind: 'units', reaches } });
const city: Holder = { accountId: 1, scope: { kind: 'all' } };
const bureau = holder(2, { path: BUREAU });
const office = holder(3, { path: OFFICE });
const authority = holder(4, { path: '/1/', managedBy: '市委组织部' });
const elsewhere = holder(5, { path: '/1/40/' });

test.each([
  ['the unit’s own personnel, not those above', [city, bureau, office], { unitPath: OFFICE, managedBy: null }, [3]],
  ['everybody who looks after the nearest unit', [bureau, holder(6, { path: '/1/7/' }, { path: BUREAU })], { unitPath: OFFICE, managedBy: null }, [2, 6]],
  ['whoever has the whole city, when nobody is nearer', [city, elsewhere], { unitPath: OFFICE, managedBy: null }, [1]],
  ['the managing authority beside the unit', [bureau, authority], { unitPath: OFFICE, managedBy: '市委组织部' }, [2, 4]],
  ['no authority for people of another', [bureau, authority], { unitPath: OFFICE, managedBy: null }, [2]],
  ['no authority for a unit as a whole', [bureau, authority], { unitPath: BUREAU }, [2]],
  ['nobody, where nobody reaches', [elsewhere], { unitPath: OFFICE }, []],
])('turns to %s', (_, holders, target, told) => {
  expect(nearestHolders(holders, target)).toEqual(told);
});
