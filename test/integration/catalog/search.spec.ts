import { rowsOfWorkbook } from '../../support/rows-of-workbook';
import { openCatalogue, type Catalogue } from './catalogue';

describe('the search', () => {
  let catalogue: Catalogue;
  let topicId: number;
  let teacherId: number;
  beforeAll(async () => {
    catalogue = await openCatalogue();
    topicId = Number((await catalogue.office.ask('POST', '/topics', { name: '数字政府' })).body['id']);
    teacherId = await catalogue.teacher({ name: '单立文' });
    await catalogue.teacher({ name: '吕行', kind: 'leader' });
    await catalogue.course({ title: '党性教育专题' });
    const digital = await catalogue.course({ title: 'AI赋能政务服务', methods: ['multimedia'], topicIds: [topicId] });
    await catalogue.course({ title: '依法行政案例', methods: ['case_analysis', 'seminar'] });
    await catalogue.office.ask('PUT', `/courses/${digital}/teachers`, { teacherIds: [teacherId] });
  });
  afterAll(() => catalogue.close());

  const titles = async (query: string): Promise<string[]> => {
    const items = (await catalogue.office.ask('GET', `/courses?${query}`)).body['items'] as { current: { title: string } }[];
    return items.map(({ current }) => current.title);
  };
  const named = async (query: string): Promise<string[]> => ((await catalogue.office.ask('GET', `/teachers?${query}`)).body['items'] as { name: string }[]).map(({ name }) => name);

  test.each<[string, string[]]>([
    ['教育', ['党性教育专题']],
    ['zhengwu', ['AI赋能政务服务']],
    ['dxjy', ['党性教育专题']],
    ['ai', ['AI赋能政务服务']],
    ['数字', ['AI赋能政务服务']],
    ['szzf', ['AI赋能政务服务']],
    ['案例 yifa', ['依法行政案例']],
    ['案例 dangxing', []],
    ['%', []],
    ['__', []],
    ['', ['AI赋能政务服务', '党性教育专题', '依法行政案例']],
  ])('for “%s” finds %j', async (question, found) => {
    expect(await titles(`q=${encodeURIComponent(question)}`)).toEqual(found);
  });

  test('keeps to the method, the topic, the teacher, and all of them together', async () => {
    expect(await titles('method=seminar')).toEqual(['党性教育专题', '依法行政案例']);
    expect(await titles(`topicId=${topicId}`)).toEqual(['AI赋能政务服务']);
    expect(await titles(`teacherId=${teacherId}&method=multimedia&topicId=${topicId}&q=ai`)).toEqual(['AI赋能政务服务']);
    expect(await titles(`teacherId=${teacherId}&method=seminar`)).toEqual([]);
  });

  test('finds a course by its latest title only', async () => {
    const courseId = await catalogue.course({ title: '廉政旧题' });
    await catalogue.office.ask('POST', `/courses/${courseId}/versions`, { title: '清风新题', summary: '', methods: ['lecture'], classHoursHundredths: 300, topicIds: [], changeNote: '改名', basedOn: 1 });
    expect([await titles('q=lianzheng'), await titles('q=qingfeng')]).toEqual([[], ['清风新题']]);
    await catalogue.office.ask('POST', `/courses/${courseId}/retirement`);
  });

  test('finds teachers, reading a family name as a family name', async () => {
    expect([await named('q=shan'), await named('q=dan'), await named(`q=${encodeURIComponent('立文')}`), await named('q=lvxing'), await named('kind=leader')]).toEqual([
      ['单立文'], [], ['单立文'], ['吕行'], ['吕行'],
    ]);
  });

  test('what it finds goes out row for row; what trainees said only to whoever chooses teachers', async () => {
    const sheet = async (visitor: typeof catalogue.office, path: string, name: string, header: string) => rowsOfWorkbook((await visitor.download(path)).body, name, header);
    const courses = await sheet(catalogue.office, '/courses/export.xlsx?method=seminar', '课程目录', '课程');
    expect(courses.map(([title, , methods, hours]) => [title, methods, Number(hours)])).toEqual([['党性教育专题', '讲授；专题研讨', 4], ['依法行政案例', '案例分析；专题研讨', 4]]);
    expect((await sheet(catalogue.office, '/teachers/export.xlsx', '师资名录', '姓名')).map(([name]) => name)).toEqual(await named(''));
    const reader = await catalogue.api.signedIn({ grants: [{ role: 'auditor', unitId: null }] });
    expect(await sheet(reader, '/teachers/export.xlsx?kind=leader', '师资名录', '姓名')).toEqual([['吕行', '领导干部', '市委党校', '副教授', '0']]);
  });

  test('pages without losing or repeating a course', async () => {
    const seen: string[] = [];
    let cursor = '';
    for (let pages = 0; pages < 3; pages += 1) {
      const { body } = await catalogue.office.ask('GET', `/courses?limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`);
      seen.push(...(body['items'] as { current: { title: string } }[]).map(({ current }) => current.title));
      cursor = String(body['nextCursor']);
    }
    expect([seen, cursor]).toEqual([['AI赋能政务服务', '党性教育专题', '依法行政案例'], 'null']);
  });
});
