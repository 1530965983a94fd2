import { problemsOfClass } from './class-problems';
import { EMPTY_CLASS, postsOf, type TypedClass } from './typed-class';

const WHOLE: TypedClass = {
  ...EMPTY_CLASS, title: '中青年干部培训班', kind: 'IN_SERVICE', type: 'CORE', form: 'off_job', category: 'party_school_core', organiser: '市委党校', organiserLevel: 'municipal', hostUnitId: 1,
  startsOn: '2026-04-13', endsOn: '2026-04-17', capacity: '40',
};

describe('what is wrong with a class that is being typed', () => {
  it('nothing, when every part is there', () => expect(problemsOfClass(WHOLE)).toEqual([]));

  it.each<[string, Partial<TypedClass>, string]>([
    ['a title of one character', { title: '班' }, 'title titleShort'],
    ['no kind', { kind: '' }, 'kind choose'],
    ['no host', { hostUnitId: null }, 'hostUnitId hostMissing'],
    ['an end before the beginning', { endsOn: '2026-04-12' }, 'endsOn datesReversed'],
    ['no seats', { capacity: '0' }, 'capacity peopleWrong'],
    ['more than a class may have', { capacity: '5001' }, 'capacity peopleWrong'],
    ['a minimum above the seats', { leastPeople: '41' }, 'leastPeople leastAboveCapacity'],
    ['enrolment that closes before it opens', { enrolOpensAt: '2026-03-02T09:00', enrolClosesAt: '2026-03-01T09:00' }, 'enrolClosesAt periodReversed'],
    ['approvals due after the class began', { decideBy: '2026-04-14T09:00' }, 'decideBy afterStart'],
  ])('%s', (_what, part, said) => {
    expect(problemsOfClass({ ...WHOLE, ...part }).map(({ fieldId, problem }) => `${fieldId} ${problem}`)).toEqual([said]);
  });

  it('posts are told apart by any mark that offices use', () => expect(postsOf('局长、副局长，科长; ')).toEqual(['局长', '副局长', '科长']));
});
