import type { DataSource } from 'typeorm';
import { addDays } from '#kernel';
import { startApi, type Api } from '../../support/api';
import { makeTestHome, type TestHome } from '../../support/test-home';
import type { Visitor } from '../../support/visitor';
import { buildCity, type City } from '../identity/city';

export interface ClassRoom {
  readonly home: TestHome;
  readonly api: Api;
  readonly city: City;
  readonly owner: DataSource;
  readonly school: Visitor;
  readonly department: Visitor;
  /** A trainee with an account of their own. */
  trainee(personId: number): Promise<Visitor>;
  unitHr(unitId: number): Promise<Visitor>;
  /** A class with sessions on four half-days from its first day on, in April unless told, as far as `until`. */
  addClass(until: 'draft' | 'submitted' | 'approved' | 'published' | 'enrolling', more?: Readonly<Record<string, unknown>> & { readonly startsOn?: string }): Promise<number>;
  close(): Promise<void>;
}

export const CONTENT = {
  title: '中青年干部培训班', kind: 'IN_SERVICE', type: 'CORE', form: 'off_job', category: 'civil_servant_5x', organiser: '市委党校', organiserLevel: 'municipal', startsOn: '2099-04-13', endsOn: '2099-04-14',
  supervisorName: '班主任', approval: 'none', capacity: 3, waitingCapacity: 10, hostUnitId: 1, enrolOpensAt: '2090-01-01T00:00:00.000Z', enrolClosesAt: '2099-04-01T00:00:00.000Z',
};

export const SESSIONS = [
  { day: '2099-04-13', half: 'am', topic: '形势与任务' }, { day: '2099-04-13', half: 'pm', topic: '依法行政' },
  { day: '2099-04-14', half: 'am', topic: '案例研讨' }, { day: '2099-04-14', half: 'pm', topic: '交流总结' },
];

const sessionsFrom = (first: string) => SESSIONS.map((session) => ({ ...session, day: session.day === CONTENT.startsOn ? first : addDays(first, 1) }));

/** The product's HTTP door over a small city, with somebody of each side. */
export async function openClassRoom(): Promise<ClassRoom> {
  const home = await makeTestHome();
  const api = await startApi(home.environment);
  const city = await buildCity(api.database);
  const school = await api.signedIn({ grants: [{ role: 'school_admin', unitId: null }] });
  const department = await api.signedIn({ grants: [{ role: 'organisation_department', unitId: null }] });
  const ok = async (answer: Promise<{ status: number; body: Record<string, unknown> }>): Promise<Record<string, unknown>> => {
    const { status, body } = await answer;
    if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body;
  };
  return {
    home, api, city, owner: home.owner, school, department,
    trainee: (personId) => api.signedIn({ personId, grants: [{ role: 'trainee', unitId: null }] }),
    unitHr: (unitId) => api.signedIn({ grants: [{ role: 'unit_hr', unitId }] }),
    async addClass(until, more = {}) {
      const { id } = await ok(school.ask('POST', '/classes', { ...CONTENT, ...more }));
      await ok(school.ask('PUT', `/classes/${String(id)}/timetable`, { sessions: sessionsFrom(more.startsOn ?? CONTENT.startsOn), onDaysOff: true }));
      const steps = [
        ['submitted', school, 'submission', {}], ['approved', department, 'approval', { approved: true }], ['published', school, 'publication', {}], ['enrolling', school, 'enrolment-period', {}],
      ] as const;
      if (until === 'draft') return Number(id);
      for (const [state, visitor, resource, body] of steps) {
        await ok(visitor.ask('POST', `/classes/${String(id)}/${resource}`, body));
        if (state === until) break;
      }
      return Number(id);
    },
    async close() {
      await api.close();
      await home.drop();
    },
  };
}
