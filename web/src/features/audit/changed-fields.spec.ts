import { changedFields } from './changed-fields';

describe('before and after of an audit entry', () => {
  it('names every field of either side once, and says which changed', () => {
    expect(changedFields({ role: 'unit_hr', unitId: 4 }, { role: 'unit_hr', unitId: 7, scope: ['a'] })).toEqual([
      { name: 'role', before: 'unit_hr', after: 'unit_hr', changed: false },
      { name: 'unitId', before: '4', after: '7', changed: true },
      { name: 'scope', before: undefined, after: '["a"]', changed: true },
    ]);
  });

  it('what was made has no before', () => {
    expect(changedFields(null, { personId: null })).toEqual([{ name: 'personId', before: undefined, after: '—', changed: true }]);
  });
});
