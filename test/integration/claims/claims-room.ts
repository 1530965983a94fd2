import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { DataSource } from 'typeorm';
import { addDays, trainingDayAt } from '#kernel';
import { shippedPolicies } from '#credit-rules';
import { putPolicyInForce, recordPolicyVersion } from '../../../src/modules/credit-policy/public';
import { writeWorkbook } from '../../../src/platform/workbook/write-workbook';
import { startApi, type Api } from '../../support/api';
import { makeTestHome, type TestHome } from '../../support/test-home';
import type { Visitor } from '../../support/visitor';
import { buildCity, type City } from '../identity/city';

export const TODAY = trainingDayAt(new Date());
/** Behind us, in time, and in one year with nothing else. */
export const DAY = addDays(TODAY, -3);
export const LONG_AGO = addDays(TODAY, -120);
export const YEAR = Number(DAY.slice(0, 4));

export const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

/** 人员名单 with these names and numbers. */
export async function peopleList(rows: readonly (readonly string[])[]): Promise<Buffer> {
  const stream = new PassThrough();
  const columns = ['姓名', '身份证号'].map((header) => ({ header, format: 'text' as const }));
  const [content] = await Promise.all([buffer(stream), writeWorkbook(stream, [{ name: '人员名单', columns, rows }])]);
  return content;
}

export interface ClaimsRoom {
  readonly home: TestHome;
  readonly api: Api;
  readonly city: City;
  readonly owner: DataSource;
  readonly trainee: Visitor;
  readonly unitHr: Visitor;
  readonly department: Visitor;
  /** Another in the same department. */
  readonly colleague: Visitor;
  /** A draft of the trainee’s with one file. */
  draft(more?: Readonly<Record<string, unknown>>, by?: Visitor): Promise<{ readonly id: number; readonly revision: number }>;
  /** Handed in. */
  submit(more?: Readonly<Record<string, unknown>>, by?: Visitor): Promise<{ readonly id: number; readonly revision: number }>;
  review(by: Visitor, claim: { readonly id: number; readonly revision: number }, decision: string, reason?: string): Promise<{ status: number; body: Record<string, unknown> }>;
  /** Net quantity of the claim in the ledger, and how many lines it took. */
  posted(title: string): Promise<{ readonly sum: number; readonly lines: number }>;
  close(): Promise<void>;
}

let drafts = 0;

export const lectures = (more: Readonly<Record<string, unknown>> = {}) => ({
  trainingYear: YEAR, category: 'teaching', unit: 'class_hour', quantityHundredths: 300, startsOn: DAY, endsOn: DAY, title: `廉政专题授课 ${(drafts += 1)}`, organiser: '市委党校', ...more,
});

/** The product’s door over a small city that is judged by the Nanjing policy, with a trainee of the town and those who review. */
export async function openClaimsRoom(more: NodeJS.ProcessEnv = {}): Promise<ClaimsRoom> {
  const home = await makeTestHome();
  const api = await startApi({ ...home.environment, ...more });
  const city = await buildCity(api.database);
  await api.database.transaction(async (tx) => {
    const id = await recordPolicyVersion(tx, shippedPolicies['nanjing-2010']);
    for (const year of new Set([YEAR, YEAR - 1, Number(LONG_AGO.slice(0, 4))])) await putPolicyInForce(tx, year, id, { accountId: 1, at: new Date() });
  });
  const trainee = await api.signedIn({ personId: city.people.town, grants: [{ role: 'trainee', unitId: null }] });
  const unitHr = await api.signedIn({ grants: [{ role: 'unit_hr', unitId: city.town }] });
  const department = await api.signedIn({ grants: [{ role: 'organisation_department', unitId: null }] });
  const colleague = await api.signedIn({ grants: [{ role: 'organisation_department', unitId: null }] });
  const room: ClaimsRoom = {
    home, api, city, owner: home.owner, trainee, unitHr, department, colleague,
    async draft(content = {}, by = trainee) {
      const drafted = await by.ask('POST', '/claims', lectures(content));
      if (drafted.status !== 201) throw new Error(`${drafted.status} ${JSON.stringify(drafted.body)}`);
      const { id } = drafted.body as { id: number };
      const proven = await by.upload(`/claims/${id}/evidence`, {}, { name: '授课安排.pdf', content: PDF });
      if (proven.status !== 201) throw new Error(`${proven.status} ${JSON.stringify(proven.body)}`);
      return proven.body as { id: number; revision: number };
    },
    async submit(content = {}, by = trainee) {
      const { id, revision } = await room.draft(content, by);
      const answer = await by.ask('POST', `/claims/${id}/submission`, { revision });
      if (answer.status !== 200) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
      return answer.body as { id: number; revision: number };
    },
    review: (by, { id, revision }, decision, reason = '') => by.ask('POST', `/claims/${id}/review`, { revision, decision, reason }) as Promise<{ status: number; body: Record<string, unknown> }>,
    async posted(title) {
      const [row]: { sum: string | null; count: number }[] = await home.owner.query('SELECT SUM(quantity) AS sum, COUNT(*) AS count FROM credit_entry WHERE title = ?', [title]);
      return { sum: Number(row?.sum ?? 0), lines: Number(row?.count) };
    },
    async close() {
      await api.close();
      await home.drop();
    },
  };
  return room;
}
