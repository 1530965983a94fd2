import type { TrainingDay } from '#kernel';
import type { Database } from '../../../platform/database/database';
import type { Reader } from '../../../platform/database/snapshot';
import type { SheetColumn, SheetContent, WrittenCell } from '../../../platform/workbook/sheet-content';
import { totalUnit, type ReadyPolicy } from '../../credit-policy/public';
import type { Scope } from '../../identity/public';
import type { PeopleFilterDto, PersonRowDto } from './people.dto';
import { peopleWhere, type PeopleWhere } from './people-where';
import { personRow, PERSON_COLUMNS, type PersonRowColumns } from './person-row';

const ROWS_A_PAGE = 500;
const ATTAINMENT_WORDS: Readonly<Record<string, string>> = { met: '达标', not_met: '未达标', pending: '待定', outside: '不参加考核' };

/** Exactly the filtered list, read page by page. */
export async function peopleWorkbook(
  database: Database,
  scope: Scope,
  filter: PeopleFilterDto,
  on: { readonly day: TrainingDay; readonly now: Date; readonly policy: ReadyPolicy | undefined; readonly unitPath?: string; readonly unitName?: string; readonly past?: true },
): Promise<SheetContent> {
  const where = peopleWhere(scope, filter, on);
  const counted = await database.query<{ people: number }>(`SELECT COUNT(*) AS people ${where.sql}`, where.parameters);
  return { ...peopleSheetHead(filter, { ...on, count: Number(counted[0]?.people ?? 0) }), rows: rowsOf(database, where, on.policy) };
}

/** Titled with year, policy, filter, count and time. */
export function peopleSheetHead(
  filter: PeopleFilterDto,
  on: { readonly now: Date; readonly policy: ReadyPolicy | undefined; readonly unitName?: string | undefined; readonly count: number },
): { readonly name: string; readonly titles: readonly string[]; readonly columns: readonly SheetColumn[] } {
  const mark = on.policy === undefined ? '未指定政策' : `${on.policy.policy.title.zh} 第 ${on.policy.version} 版${on.policy.policy.confirmed ? '' : '（未确认）'}`;
  const filters = [on.unitName, filter.asOf && `${filter.asOf} 在册`, filter.rank, filter.post, filter.staffKind, filter.verdict && ATTAINMENT_WORDS[filter.verdict], filter.requirement, filter.flag, filter.category, filter.q].filter(Boolean).join('、');
  return {
    name: '人员学分',
    titles: [`${filter.year} 年度学分情况（${on.count} 人）`, `政策：${mark}；筛选：${filters === '' ? '无' : filters}；截至 ${on.now.toISOString()}（UTC）`],
    columns: [
      { header: '姓名', format: 'text', width: 20 },
      { header: '身份证号（已遮蔽）', format: 'text', width: 22 },
      { header: '所在单位', format: 'text', width: 28 },
      { header: '职务层次', format: 'text' },
      { header: '职级', format: 'text' },
      { header: '状态', format: 'text' },
      { header: `合计${on.policy === undefined ? '学分' : totalUnit(on.policy.policy).zh}`, format: 'amount' },
      ...(on.policy?.policy.buckets ?? []).map((bucket) => ({ header: bucket.title.zh, format: 'amount' as const })),
      { header: '是否达标', format: 'text' },
      { header: '未达标项（还差）', format: 'text', width: 48 },
      { header: '标记', format: 'text', width: 24 },
    ],
  };
}

export function personCells(person: PersonRowDto, policy: ReadyPolicy | undefined): readonly WrittenCell[] {
  return [
    person.name, person.maskedResidentId, person.unitName, person.post, person.rank, person.status,
    person.totalHundredths === null ? undefined : person.totalHundredths / 100,
    ...(policy?.policy.buckets ?? []).map(({ id }) => (person.totalHundredths === null ? undefined : (person.buckets[id] ?? 0) / 100)),
    person.leftReach ? '已调出' : person.verdict === null ? '未计算' : (ATTAINMENT_WORDS[person.verdict] ?? person.verdict),
    person.unmet.map((unmet) => `${unmet.title.zh}（还差 ${unmet.missingHundredths / 100} ${unmet.unit.zh}）`).join('；'),
    person.flags.join('；'),
  ];
}

export async function* eachPageOfPeople(reader: Reader, where: PeopleWhere, policy: ReadyPolicy | undefined): AsyncGenerator<PersonRowDto[]> {
  for (let after = 0; ; ) {
    const rows = await reader.query<PersonRowColumns>(`SELECT ${PERSON_COLUMNS}, ${where.leftReach} AS leftReach ${where.sql} AND p.id > ? ORDER BY p.id LIMIT ${ROWS_A_PAGE}`, [...where.parameters, after]);
    if (rows.length > 0) yield rows.map((row) => personRow(row, policy));
    const last = rows.at(-1);
    if (last === undefined || rows.length < ROWS_A_PAGE) return;
    after = last.id;
  }
}

async function* rowsOf(reader: Reader, where: PeopleWhere, policy: ReadyPolicy | undefined): AsyncGenerator<readonly WrittenCell[]> {
  for await (const page of eachPageOfPeople(reader, where, policy)) for (const person of page) yield personCells(person, policy);
}
