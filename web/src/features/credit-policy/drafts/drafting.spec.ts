import { policySchema } from '#credit-rules';
import { changeNumber, commonNumbers } from './common-numbers';
import { fieldsAt } from './fields-at';
import { placeAtCursor } from './place-at-cursor';

const at = (text: string) => placeAtCursor(text.replace('|', ''), text.indexOf('|'));

test.each([
  ['{ | }', []],
  ['{ "rules": [ { "id": "a" }, { "ra| } ] }', ['rules', 1]],
  ['{ "rules": [ { "rate": { "credits": 6, | } } ] }', ['rules', 0, 'rate']],
  ['{ "title": { "zh": "甲 { [", "en": | } }', ['title']],
  ['{ "rules": [ { "id": "a" } ], | }', []],
])('the cursor in %s stands in %j', (text, place) => {
  expect(at(text)).toEqual(place);
});

test('help names the fields of the place, and which are needed', () => {
  const names = (place: (string | number)[]) => fieldsAt(policySchema, place).map(({ name }) => name);
  expect(names([])).toContain('requirements');
  expect(names(['rules', 0])).toEqual(expect.arrayContaining(['id', 'title', 'rate', 'itemCap']));
  expect(fieldsAt(policySchema, ['rules', 0]).find(({ name }) => name === 'id')).toMatchObject({ needed: true, kinds: ['string'] });
  expect(names(['nowhere'])).toEqual([]);
});

test('the common numbers of a document are changed in place', () => {
  const text = JSON.stringify({
    rules: [{ id: 'core', title: { zh: '主体班', en: 'Core' }, rate: { credits: 6, per: 'day' }, itemCap: 60 }],
    buckets: [{ id: 'online', title: { zh: '网络', en: 'Online' }, max: 30 }],
    requirements: [{ id: 'total', title: { zh: '总学分', en: 'Total' }, counts: { total: true }, atLeast: 84, allOf: [{ id: 'part', title: { zh: '其中', en: 'Part' }, atLeast: 10 }] }],
  });
  expect(commonNumbers(text)?.map(({ pointer, value }) => [pointer, value])).toEqual([
    ['/rules/0/rate/credits', 6], ['/rules/0/itemCap', 60], ['/buckets/0/max', 30], ['/requirements/0/atLeast', 84], ['/requirements/0/allOf/0/atLeast', 10],
  ]);
  expect(JSON.parse(changeNumber(text, '/requirements/0/allOf/0/atLeast', 12))).toMatchObject({ requirements: [{ atLeast: 84, allOf: [{ atLeast: 12 }] }] });
  expect(commonNumbers('{ "rules": [')).toBeUndefined();
});
