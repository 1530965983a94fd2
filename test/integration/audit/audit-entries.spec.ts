import { recordAudit } from '../../../src/modules/audit/public';
import { SYSTEM_ACTOR, type Role } from '../../../src/modules/identity/public';
import type { Browser } from '../identity/browser';
import { buildCity, type City } from '../identity/city';
import { startIdentityApplication, type IdentityApplication } from '../identity/identity-application';

describe('reading the audit', () => {
  let house: IdentityApplication;
  let city: City;
  let auditAdministrator: Browser;
  beforeAll(async () => {
    house = await startIdentityApplication();
    city = await buildCity(house.database);
    await house.database.transaction(async (tx) => {
      for (const [id, unitPath] of [[1, '/1/2/'], [2, '/1/12/'], [3, '/1/12/120/'], [4, undefined]] as const) {
        await recordAudit(tx, {
          actor: { accountId: null, name: '审计_测试' },
          action: 'probe.made',
          summary: { zh: `第 ${id} 条`, en: `Entry ${id}` },
          subject: { kind: 'probe', id },
          unitPath,
          after: { id },
        });
      }
      await recordAudit(tx, { actor: SYSTEM_ACTOR, action: 'probe.gone', summary: { zh: '没了', en: 'Gone' }, subject: { kind: 'probe', id: 1 } });
    });
    auditAdministrator = await house.signedIn({ grants: [{ role: 'audit_admin', unitId: null }] });
  });
  afterAll(() => house.close());

  const subjects = async (query: string, browser = auditAdministrator): Promise<string[]> => {
    const items = (await browser.ask('GET', `/audit-entries?${query}`)).body['items'] as { subject: { id: string } }[];
    return items.map((item) => item.subject.id);
  };

  test('shows who did what to whom, newest first', async () => {
    const answer = await auditAdministrator.ask('GET', '/audit-entries?action=probe.made&limit=1');
    expect(answer.body).toMatchObject({
      count: 4,
      items: [{ actor: { accountId: null, name: '审计_测试' }, action: 'probe.made', subject: { kind: 'probe', id: '4' }, summary: { zh: '第 4 条', en: 'Entry 4' }, before: null, after: { id: 4 } }],
    });
  });

  test.each([
    ['action=probe.made', ['4', '3', '2', '1']],
    ['action=probe.', ['1', '4', '3', '2', '1']],
    ['subject=probe:1', ['1', '1']],
    ['subject=probe:1&action=probe.gone', ['1']],
    [`actor=${encodeURIComponent('审计_')}`, ['4', '3', '2', '1']],
    [`actor=${encodeURIComponent('计%')}`, []],
    ['action=probe.&text=gone', ['1']],
    [`text=${encodeURIComponent('第 3 条')}`, ['3']],
    ['text=%22id%22:2', ['2']],
    ['action=probe.&from=2099-01-01', []],
    ['action=probe.gone&from=2020-01-01&to=2099-12-31', ['1']],
  ])('finds by %s', async (query, found) => {
    expect(await subjects(query)).toEqual(found);
  });

  test('pages without losing or repeating an entry', async () => {
    const seen: string[] = [];
    let cursor = '';
    for (let pages = 0; pages < 3; pages += 1) {
      const { body } = await auditAdministrator.ask('GET', `/audit-entries?action=probe.&limit=2&cursor=${cursor}`);
      seen.push(...(body['items'] as { subject: { id: string } }[]).map((item) => item.subject.id));
      cursor = String(body['nextCursor']);
    }
    expect([seen, cursor]).toEqual([['1', '4', '3', '2', '1'], 'null']);
  });

  test.each([['from=yesterday'], ['to=2026-13-45'], ['limit=0'], ['limit=1000'], ['order=up'], ['cursor=%7B%7D']])('refuses %s', async (query) => {
    expect((await auditAdministrator.ask('GET', `/audit-entries?${query}`)).status).toBe(400);
  });

  test('shows an auditor of a subtree only what happened there', async () => {
    const auditor = await house.signedIn({ grants: [{ role: 'auditor', unitId: city.town }] });
    expect(await subjects('action=probe.', auditor)).toEqual(['3', '2']);
  });

  test.each<[Role]>([['unit_hr'], ['organisation_department'], ['school_admin'], ['system_admin'], ['security_admin']])('is refused to %s', async (role) => {
    const browser = await house.signedIn({ grants: [{ role, unitId: null }] });
    expect((await browser.ask('GET', '/audit-entries')).status).toBe(403);
  });
});
