import { systemClock } from '#kernel';
import { startApi, type Api } from '../../support/api';
import { makeTestHome, type TestHome } from '../../support/test-home';
import type { Visitor } from '../../support/visitor';

export const TODAY = '2026-03-02';

/** The product's HTTP door over a schema of the test's own, on a day that stands still, with the party school's office at its browser. */
export interface School {
  readonly home: TestHome;
  readonly api: Api;
  readonly office: Visitor;
  close(): Promise<void>;
}

export async function openSchool(): Promise<School> {
  const clock = jest.spyOn(systemClock, 'now').mockImplementation(() => new Date(`${TODAY}T02:00:00Z`));
  const home = await makeTestHome();
  const api = await startApi(home.environment);
  return {
    home,
    api,
    office: await api.signedIn({ displayName: '教务', grants: [{ role: 'school_admin', unitId: null }] }),
    async close() {
      await api.close();
      await home.drop();
      clock.mockRestore();
    },
  };
}

export const APPLICATION = { name: '天目湖生态实践基地', kind: 'enterprise', address: '湖滨路 8 号', themes: '生态文明', contactName: '王经理', contactPhone: '13800138000' };
export const SCORES = { theme: 18, courses: 17, facilities: 13, management: 12, teachers: 13, effect: 12 };
export const AGREEMENT = { number: '2026-01', startsOn: '2026-01-01', endsOn: '2026-12-31', contactName: '李主任', contactPhone: '0571-88886666' };

let applied = 0;

/** A base that has come so far along its path. @returns its id */
export async function baseIn(school: School, state: 'applied' | 'inspected' | 'refused' | 'active' | 'correcting' | 'suspended' | 'ended'): Promise<number> {
  applied += 1;
  const path: Readonly<Record<typeof state, readonly (readonly [string, object])[]>> = {
    applied: [],
    inspected: [['inspections', visit()]],
    refused: [['refusal', { reason: '条件不符' }]],
    active: [['inspections', visit()], ['agreements', { ...AGREEMENT, number: `协议${applied}` }]],
    correcting: [['inspections', visit()], ['agreements', { ...AGREEMENT, number: `协议${applied}` }], ['corrections', { advice: '改善教室', dueOn: '2026-06-30' }]],
    suspended: [['inspections', visit()], ['agreements', { ...AGREEMENT, number: `协议${applied}` }], ['suspension', { reason: '场地装修' }]],
    ended: [['inspections', visit()], ['agreements', { ...AGREEMENT, number: `协议${applied}` }], ['ending', { reason: '合作到期' }]],
  };
  const base = await school.office.ask('POST', '/teaching-bases', { ...APPLICATION, name: `基地${applied}` });
  const baseId = Number(base.body['id']);
  for (const [act, body] of path[state]) {
    const answer = await school.office.ask('POST', `/teaching-bases/${baseId}/${act}`, body);
    if (answer.status !== 201) throw new Error(`${act}: ${JSON.stringify(answer.body)}`);
  }
  return baseId;
}

export function visit(scores: object = SCORES): object {
  return { visitedOn: '2026-02-20', inspectors: '教务处、组织部', scores };
}
