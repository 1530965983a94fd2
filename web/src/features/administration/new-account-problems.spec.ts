import { problemsOf, type TypedAccount } from './new-account-problems';

const WORDS = { usernameBad: 'username', displayNameMissing: 'name', passwordShort: 'password', personIdBad: 'person' };
const GOOD: TypedAccount = { username: 'wang.xm', displayName: '王晓明', password: 'plum rain 2026', personId: '' };

describe('what is wrong with a new account before it is sent', () => {
  it.each<[string, Partial<TypedAccount>, string[]]>([
    ['nothing', {}, []],
    ['a user name in Chinese is fine', { username: '王晓明' }, []],
    ['a user name of one character', { username: 'w' }, ['username']],
    ['a user name with a space', { username: 'wang xm' }, ['username']],
    ['no name', { displayName: '  ' }, ['displayName']],
    ['a short password', { password: 'abc123' }, ['password']],
    ['a password without digits', { password: 'plum rain tea' }, ['password']],
    ['a password with the user name in it', { password: 'Wang.XM-2026' }, ['password']],
    ['a person number that is none', { personId: '7a' }, ['personId']],
    ['a person number', { personId: '7' }, []],
  ])('%s', (_title, change, expected) => {
    expect(problemsOf({ ...GOOD, ...change }, WORDS).map(({ fieldId }) => fieldId)).toEqual(expected);
  });
});
