import { addDays } from '#kernel';
import { rowsOfWorkbook } from '../../support/rows-of-workbook';
import { DAY, openClaimsRoom, YEAR, type ClaimsRoom } from './claims-room';

type Body = Record<string, unknown>;

describe('a claim of an activity', () => {
  let room: ClaimsRoom;
  beforeAll(async () => {
    room = await openClaimsRoom();
  });
  afterAll(() => room?.close());

  const codeOf = (answer: { status: number; body: unknown }) => `${answer.status} ${String((answer.body as Body)['code'] ?? (answer.body as Body)['state'])}`;
  const submit = (id: number, revision: number) => room.trainee.ask('POST', `/claims/${id}/submission`, { revision });

  test('of a category that is filed beforehand names a filing that was approved', async () => {
    const filed = await room.unitHr.ask('POST', '/claim-filings', { trainingYear: YEAR, category: 'in_house_training', title: '镇机关内训', startsOn: DAY, endsOn: DAY, unitId: room.city.town });
    expect(filed).toMatchObject({ status: 201, body: { state: 'submitted', mayDecide: false, mayWithdraw: true } });
    const filingId = Number(filed.body['id']);
    const { id, revision } = await room.draft({ category: 'in_house_training', unit: 'credit', filingId });
    expect(codeOf(await submit(id, revision))).toBe('400 FILING_MISSING');
    expect(codeOf(await room.unitHr.ask('POST', `/claim-filings/${filingId}/decision`, { decision: 'approved' }))).toBe('403 PERMISSION_LACKING');
    expect(codeOf(await room.department.ask('POST', `/claim-filings/${filingId}/decision`, { decision: 'refused' }))).toBe('400 REASON_MISSING');
    expect(codeOf(await room.department.ask('POST', `/claim-filings/${filingId}/decision`, { decision: 'approved' }))).toBe('200 approved');
    expect(codeOf(await room.colleague.ask('POST', `/claim-filings/${filingId}/decision`, { decision: 'refused', reason: '迟到' }))).toBe('409 FILING_STATE_WRONG');
    const otherDays = await room.draft({ category: 'in_house_training', unit: 'credit', filingId, startsOn: addDays(DAY, -1), endsOn: addDays(DAY, -1), trainingYear: Number(addDays(DAY, -1).slice(0, 4)) });
    expect(codeOf(await submit(otherDays.id, otherDays.revision))).toBe('400 FILING_OTHER_DAYS');
    expect(codeOf(await submit(id, revision))).toBe('200 submitted');
    expect((await room.department.ask('GET', `/claims/${id}`)).body['filing']).toMatchObject({ title: '镇机关内训', startsOn: DAY });
    expect((await room.trainee.ask('GET', `/claims/${otherDays.id}`)).body['filing']).toBeNull();
    expect((await room.trainee.ask('GET', '/claim-filings?mine=yes')).body).toMatchObject({ count: 1, items: [{ id: filingId, ownClaimId: otherDays.id, mayWithdraw: false }] });
    expect((await room.unitHr.ask('GET', '/claim-filings?mine=yes')).body['count']).toBe(0);
    const own = await room.trainee.ask('POST', '/claim-filings', { trainingYear: YEAR, category: 'in_house_training', title: '自备内训', startsOn: DAY, endsOn: DAY, unitId: null });
    expect(own).toMatchObject({ status: 201, body: { mayWithdraw: true, ownClaimId: null } });
    const twin = await room.api.signedIn({ personId: room.city.people.town, grants: [{ role: 'organisation_department', unitId: null }] });
    expect(codeOf(await twin.ask('POST', `/claim-filings/${String(own.body['id'])}/decision`, { decision: 'approved' }))).toBe('403 CLAIM_IS_YOURS');
    expect(codeOf(await room.trainee.ask('POST', `/claim-filings/${String(own.body['id'])}/withdrawal`))).toBe('200 withdrawn');
    expect((await room.trainee.ask('GET', '/claim-filings?state=approved')).body['count']).toBe(1);
    const rows = await rowsOfWorkbook((await room.unitHr.download('/claim-filings/export.xlsx?state=approved')).body, '活动备案', '编号');
    expect(rows.map(([no, title, category]) => [no, title, category])).toEqual([[String(filingId), '镇机关内训', '本单位内训']]);
    expect((await room.trainee.download('/claim-filings/export.xlsx')).status).toBe(403);
    expect(codeOf(await room.trainee.ask('POST', '/claim-filings', { trainingYear: YEAR, category: 'teaching', title: '授课', startsOn: DAY, endsOn: DAY }))).toBe('400 FILING_NOT_NEEDED');
  });
});
