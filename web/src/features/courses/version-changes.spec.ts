import type { CourseVersion } from '../../api/courses';
import { changesBetween } from './version-changes';

const FIRST: CourseVersion = {
  id: 1, versionNo: 1, title: '依法行政', summary: '总论', methods: ['lecture'], classHoursHundredths: 400, topics: [{ id: 1, name: '法治' }, { id: 2, name: '作风' }], changeNote: '', by: '教务', at: '2026-03-01T00:00:00.000Z',
};
const changesTo = (part: Partial<CourseVersion>) => changesBetween(FIRST, { ...FIRST, id: 2, versionNo: 2, ...part }, (method) => method);

test.each<[string, Partial<CourseVersion>, ReturnType<typeof changesTo>]>([
  ['the same content changed nothing, whoever saved it', { by: '别人', changeNote: '校对' }, []],
  ['topics in another order are the same topics', { topics: [{ id: 2, name: '作风' }, { id: 1, name: '法治' }] }, []],
  ['another title', { title: '依法行政与法治政府' }, [{ field: 'fieldTitle', before: '依法行政', after: '依法行政与法治政府' }]],
  ['other class hours, in their shortest form', { classHoursHundredths: 350 }, [{ field: 'fieldHours', before: '4', after: '3.5' }]],
  ['methods and topics', { methods: ['lecture', 'seminar'], topics: [] }, [{ field: 'fieldMethods', before: 'lecture', after: 'lecture、seminar' }, { field: 'fieldTopics', before: '作风、法治', after: '' }]],
  ['the summary', { summary: '' }, [{ field: 'fieldSummary', before: '总论', after: '' }]],
])('%s', (_title, part, changes) => {
  expect(changesTo(part)).toEqual(changes);
});
