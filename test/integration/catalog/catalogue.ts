import { systemClock } from '#kernel';
import { startApi, type Api } from '../../support/api';
import { makeTestHome, type TestHome } from '../../support/test-home';
import type { Visitor } from '../../support/visitor';

export const TODAY = '2026-03-02';

/** The product's HTTP door over a schema of the test's own, on a day that stands still, with the party school's office at its browser. */
export interface Catalogue {
  readonly home: TestHome;
  readonly api: Api;
  readonly office: Visitor;
  course(content?: object): Promise<number>;
  teacher(fields?: object): Promise<number>;
  close(): Promise<void>;
}

export const COURSE = { title: '新时代党性教育', summary: '理想信念与宗旨意识', methods: ['lecture', 'seminar'], classHoursHundredths: 400, topicIds: [] as number[] };
export const TEACHER = { name: '单立文', kind: 'school', organisation: '市委党校', jobTitle: '副教授' };

export async function openCatalogue(): Promise<Catalogue> {
  const clock = jest.spyOn(systemClock, 'now').mockImplementation(() => new Date(`${TODAY}T02:00:00Z`));
  const home = await makeTestHome();
  const api = await startApi(home.environment);
  const office = await api.signedIn({ displayName: '教务', grants: [{ role: 'school_admin', unitId: null }] });
  const add = async (path: string, body: object): Promise<number> => Number((await office.ask('POST', path, body)).body['id']);
  return {
    home, api, office,
    course: (content = {}) => add('/courses', { ...COURSE, ...content }),
    teacher: (fields = {}) => add('/teachers', { ...TEACHER, ...fields }),
    async close() {
      await api.close();
      await home.drop();
      clock.mockRestore();
    },
  };
}
