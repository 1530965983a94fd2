import { bookVenue } from '../../../src/modules/partners/public';
import { rowsOfWorkbook } from '../../support/rows-of-workbook';
import { AGREEMENT, APPLICATION, baseIn, openSchool, visit, type School } from './school';

describe('the bases together', () => {
  let school: School;
  beforeAll(async () => {
    school = await openSchool();
  });
  afterAll(() => school.close());

  const overview = async (year = 2026) => (await school.office.ask('GET', `/teaching-bases/overview?year=${year}`)).body;

  test('are counted by kind, grade and state; alerts and the use in a year name the base', async () => {
    const [used, correcting] = [await baseIn(school, 'active'), await baseIn(school, 'correcting')];
    await baseIn(school, 'ended');
    const ending = Number((await school.office.ask('POST', '/teaching-bases', { ...APPLICATION, kind: 'university', name: '将到期' })).body['id']);
    await school.office.ask('POST', `/teaching-bases/${ending}/inspections`, { ...visit(), nextExaminationOn: '2026-03-02' });
    await school.office.ask('POST', `/teaching-bases/${ending}/agreements`, { ...AGREEMENT, number: 'E', endsOn: '2026-05-31' });
    await school.home.owner.query("UPDATE base_correction SET due_on = '2026-03-01' WHERE base_id = ?", [correcting]);
    const venueId = Number((await school.office.ask('POST', '/venues', { baseId: used, name: '现场', capacity: 100, mostClasses: 2 })).body['id']);
    await school.api.database.transaction(async (tx) => {
      for (const [day, half, classId] of [['2026-04-01', 'am', 1], ['2026-04-01', 'pm', 1], ['2026-04-01', 'am', 2]] as const) await bookVenue(tx, { venueId, day, half, classId, people: 30 });
    });
    expect(await overview()).toMatchObject({
      byKind: [{ kind: 'enterprise', bases: 2 }, { kind: 'university', bases: 1 }],
      byGrade: [{ grade: 'good', bases: 3 }],
      byState: [{ state: 'active', bases: 2 }, { state: 'correcting', bases: 1 }, { state: 'ended', bases: 1 }],
      agreementsEnding: [{ baseId: ending, name: '将到期', day: '2026-05-31' }],
      examinationsDue: [{ baseId: ending, day: '2026-03-02' }],
      correctionsOverdue: [{ baseId: correcting, day: '2026-03-01' }],
      use: [{ baseId: used, classes: 2, halfDays: 3, peopleHalfDays: 90 }, { baseId: correcting, halfDays: 0 }, { baseId: ending, halfDays: 0 }],
    });
    await school.office.ask('POST', `/teaching-bases/${used}/suspension`, { reason: '场地装修' });
    expect(await overview()).toMatchObject({ bookedThoughSuspended: [{ baseId: used, day: '2026-04-01' }] });
    await school.office.ask('DELETE', `/teaching-bases/${used}/suspension`);
    expect(await overview(2025)).toMatchObject({ use: [{ halfDays: 0 }, { halfDays: 0 }, { halfDays: 0 }] });
  });

  test('are found by name, pinyin, initials, kind and state, page by page', async () => {
    await school.office.ask('POST', '/teaching-bases', { ...APPLICATION, name: '梦溪论坛', kind: 'party_school' });
    const names = async (query: string): Promise<string[]> => ((await school.office.ask('GET', `/teaching-bases?${query}`)).body['items'] as { name: string }[]).map(({ name }) => name);
    for (const question of ['q=mengxi', 'q=mxlt', `q=${encodeURIComponent('论坛')}`, 'kind=party_school', 'state=applied&kind=party_school']) expect(await names(question)).toEqual(['梦溪论坛']);
    expect([await names('q=%25'), await names('kind=party_school&state=active')]).toEqual([[], []]);
    const rows = await rowsOfWorkbook((await school.office.download('/teaching-bases/export.xlsx?kind=enterprise')).body, '基地名录', '基地');
    expect(rows.map(([name]) => name)).toEqual(await names('kind=enterprise'));
    expect(rows.map(([, kind]) => kind)).toEqual(rows.map(() => '企业'));
    const first = (await school.office.ask('GET', '/teaching-bases?limit=4')).body;
    expect([first['count'], await names(`limit=4&cursor=${String(first['nextCursor'])}`)]).toEqual([5, ['梦溪论坛']]);
  });
});

describe('the papers of an agreement', () => {
  let school: School;
  let path: string;
  let agreementId: number;
  beforeAll(async () => {
    school = await openSchool();
    path = `/teaching-bases/${await baseIn(school, 'active')}`;
    agreementId = ((await school.office.ask('GET', path)).body['agreements'] as { id: number }[])[0]?.id ?? 0;
  });
  afterAll(() => school.close());

  const upload = (name: string, content: string, agreement = agreementId) => school.office.upload(`${path}/agreements/${agreement}/documents`, {}, { name, content: Buffer.from(content) });

  test('are refused without a form, as another kind of file, and with an agreement that is not there', async () => {
    expect((await school.office.ask('POST', `${path}/agreements/${agreementId}/documents`, {})).body).toMatchObject({ code: 'UPLOAD_EXPECTED' });
    expect((await school.office.upload(`${path}/agreements/${agreementId}/documents`, {})).body).toMatchObject({ code: 'FILE_MISSING' });
    expect((await upload('协议.exe', 'MZ')).body).toMatchObject({ code: 'FILE_KIND_REFUSED' });
    expect((await upload('协议.pdf', '%PDF', 99_999)).body).toMatchObject({ code: 'AGREEMENT_NOT_FOUND' });
    expect((await school.office.ask('GET', `${path}/documents/99999`)).body).toMatchObject({ code: 'DOCUMENT_NOT_FOUND' });
  });

  test('are kept once, and come back as they were to those who manage bases', async () => {
    await upload('合作协议.pdf', '%PDF-1.7 甲方乙方');
    const { body } = await upload('又一份.pdf', '%PDF-1.7 甲方乙方');
    const documents = (body['agreements'] as { documents: { id: number; fileName: string; sizeBytes: number }[] }[])[0]?.documents ?? [];
    expect(documents).toMatchObject([{ fileName: '合作协议.pdf', sizeBytes: 21 }]);
    const download = await school.office.download(`${path}/documents/${documents[0]?.id}`);
    expect([download.body.toString(), download.headers['content-disposition']]).toEqual(['%PDF-1.7 甲方乙方', expect.stringMatching(/^attachment; .*filename\*=UTF-8''/)]);
    const reader = await school.api.signedIn({ grants: [{ role: 'organisation_department', unitId: null }] });
    expect((await reader.ask('GET', `${path}/documents/${documents[0]?.id}`)).body).toMatchObject({ code: 'PERMISSION_LACKING' });
  });
});
