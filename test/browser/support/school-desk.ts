import { request, type APIRequestContext } from 'playwright-core';
import { addDays } from '#kernel';
import type { Role } from '../../../src/modules/identity/public';
import { accountOf, city } from './city';

type Answer = Readonly<Record<string, unknown>>;

/** Somebody of the demo city who prepares something over HTTP before a page is looked at. */
export interface Desk {
  ask(method: 'GET' | 'POST' | 'PUT' | 'PATCH', path: string, body?: object): Promise<Answer>;
}

/** @throws Error with what the server answered when it refuses */
export async function deskOf(role: Role): Promise<Desk> {
  const { username, password } = accountOf(role);
  const context: APIRequestContext = await request.newContext({ baseURL: city().url });
  const session = (await (await context.post('/api/v1/session', { data: { username, password } })).json()) as { csrfToken: string };
  return {
    async ask(method, path, body) {
      const answer = await context.fetch(`/api/v1${path}`, { method, headers: { 'X-CSRF-Token': session.csrfToken }, ...(body ? { data: body } : {}) });
      if (!answer.ok()) throw new Error(`${method} ${path} answered ${answer.status()}: ${await answer.text()}`);
      return (answer.status() === 204 ? {} : await answer.json()) as Answer;
    },
  };
}

/** Monday to Friday of a week in which nobody has anything yet. */
export const WEEK = { year: 2031, monday: '2031-03-03', tuesday: '2031-03-04', friday: '2031-03-07' } as const;

const CONTENT = {
  kind: 'IN_SERVICE', type: 'CORE', form: 'off_job', category: 'civil_servant_5x', organiser: '市委党校', organiserLevel: 'municipal', startsOn: WEEK.monday, endsOn: WEEK.friday, place: '市委党校报告厅',
  supervisorName: '陈班主任', approval: 'none', capacity: 4, waitingCapacity: 10, hostUnitId: 1, enrolOpensAt: '2030-12-01T00:00:00.000Z', enrolClosesAt: '2031-02-20T00:00:00.000Z',
};

const sessionsFrom = (first: string) => [
  { day: first, half: 'am', topic: '形势与任务' }, { day: first, half: 'pm', topic: '依法行政' }, { day: addDays(first, 1), half: 'am', topic: '案例研讨' },
];

const COURSE = [
  ['submitted', 'school_admin', 'submission', {}], ['approved', 'organisation_department', 'approval', { approved: true }], ['published', 'school_admin', 'publication', {}], ['enrolling', 'school_admin', 'enrolment-period', {}],
] as const;

/** A class of the test's own, brought as far as asked. */
export async function addClass(title: string, until: 'draft' | 'submitted' | 'approved' | 'published' | 'enrolling', more: { readonly startsOn?: string; readonly [field: string]: unknown } = {}): Promise<number> {
  const school = await deskOf('school_admin');
  const { id } = await school.ask('POST', '/classes', { ...CONTENT, title, ...more });
  const classId = Number(id);
  await school.ask('PUT', `/classes/${classId}/timetable`, { sessions: sessionsFrom(more.startsOn ?? CONTENT.startsOn), onDaysOff: true });
  if (until === 'draft') return classId;
  for (const [state, role, resource, body] of COURSE) {
    await (await deskOf(role)).ask('POST', `/classes/${classId}/${resource}`, body);
    if (state === until) break;
  }
  return classId;
}
