import { ATTAINMENT_TERMS, officialWord, type Term } from '#contracts';
import type { TrainingDay } from '#kernel';
import type { Database } from '../../../platform/database/database';
import type { Reader } from '../../../platform/database/snapshot';
import type { Language } from '../../../platform/http/request-language';
import { chinaTime } from '../../../platform/documents/china-time';
import { officialCell } from '../../../platform/workbook/list-cells';
import type { SheetContent, WrittenCell } from '../../../platform/workbook/sheet-content';
import { cellsIn, columnsIn, inBrackets, inOneCell, type SpokenColumn } from '../../../platform/workbook/spoken-sheet';
import { ANY_FLAG, flagTitle } from '../../assessments/public';
import { requirementsIn, totalUnit, type ReadyPolicy } from '../../credit-policy/public';
import type { Scope } from '../../identity/public';
import { categoryLabel } from '../person-year/show-person-year';
import type { PeopleFilterDto, PersonRowDto } from './people.dto';
import { peopleWhere, type PeopleWhere } from './people-where';
import { personRow, PERSON_COLUMNS, type PersonRowColumns } from './person-row';

const ROWS_A_PAGE = 500;
const CHOICES: Readonly<Record<NonNullable<PeopleFilterDto['verdict']>, Term>> = { ...ATTAINMENT_TERMS, assessed: { zh: '应考核', en: 'To be assessed' } };
const FLAGGED: Term = { zh: '需人工判断', en: 'For a person to decide' };

/** Exactly the filtered list, read page by page. */
export async function peopleWorkbook(
  database: Database,
  scope: Scope,
  filter: PeopleFilterDto,
  on: { readonly day: TrainingDay; readonly now: Date; readonly policy: ReadyPolicy | undefined; readonly unitPath?: string; readonly unitName?: string; readonly past?: true; readonly language: Language },
): Promise<SheetContent> {
  const where = peopleWhere(scope, filter, on);
  const counted = await database.query<{ people: number }>(`SELECT COUNT(*) AS people ${where.sql}`, where.parameters);
  const { name, titles, columns } = peopleSheet(filter, { ...on, count: Number(counted[0]?.people ?? 0) });
  const { language } = on;
  return { name: name[language], titles: titles.map((title) => title[language]), columns: columnsIn(language, columns), rows: rowsOf(database, where, { policy: on.policy, columns, language }) };
}

/** Titled with year, policy, filter, count and time. */
export function peopleSheet(
  filter: PeopleFilterDto,
  on: { readonly now: Date; readonly policy: ReadyPolicy | undefined; readonly unitName?: string | undefined; readonly count: number },
): { readonly name: Term; readonly titles: readonly [Term, Term]; readonly columns: readonly SpokenColumn<PersonRowDto>[] } {
  const { year } = filter;
  const [zh, en] = [markIn('zh', on.policy), markIn('en', on.policy)];
  const [filters, filtersEn] = [filtersIn('zh', filter, on), filtersIn('en', filter, on)];
  return {
    name: { zh: '人员学分', en: 'People and credits' },
    titles: [
      { zh: `${year} 年度学分情况（${on.count} 人）`, en: `Credits in ${year} (${on.count} ${on.count === 1 ? 'person' : 'people'})` },
      { zh: `政策：${zh}；筛选：${filters || '无'}；截至 ${chinaTime(on.now)}（北京时间）`, en: `Policy: ${en}; filter: ${filtersEn || 'none'}; as of ${chinaTime(on.now)} (Beijing time)` },
    ],
    columns: columnsOf(on.policy),
  };
}

function markIn(language: Language, policy: ReadyPolicy | undefined): string {
  if (policy === undefined) return { zh: '未指定政策', en: 'none' }[language];
  const { policy: { title, confirmed }, version } = policy;
  return `${title[language]} ${{ zh: `第 ${version} 版`, en: `version ${version}` }[language]}${confirmed ? '' : inBrackets({ zh: '未确认', en: 'unconfirmed' }[language], language)}`;
}

function filtersIn(language: Language, { asOf, rank, post, staffKind, verdict, requirement, flag, category, q }: PeopleFilterDto, { unitName, policy }: { readonly unitName?: string | undefined; readonly policy: ReadyPolicy | undefined }): string {
  const unmet = requirement && policy && (requirementsIn(policy.policy).find(({ id }) => id === requirement)?.title[language] ?? requirement);
  const flagged = flag && policy && (flag === ANY_FLAG ? FLAGGED : flagTitle(policy.policy, flag))[language];
  const onRoster = asOf && { zh: `${asOf} 在册`, en: `on the roster of ${asOf}` }[language];
  const words = [rank, post, staffKind].map((word) => word && officialWord(word, language));
  return [unitName, onRoster, ...words, verdict && CHOICES[verdict][language], unmet, flagged, category && categoryLabel(policy, category)[language], q].filter(Boolean).join({ zh: '、', en: ', ' }[language]);
}

function columnsOf(policy: ReadyPolicy | undefined): readonly SpokenColumn<PersonRowDto>[] {
  const total = policy === undefined ? { zh: '学分', en: 'credits' } : totalUnit(policy.policy);
  return [
    { header: { zh: '姓名', en: 'Name' }, format: 'text', width: 20, cell: ({ name }) => name },
    { header: { zh: '身份证号（已遮蔽）', en: 'Resident ID (masked)' }, format: 'text', width: 22, cell: ({ maskedResidentId }) => maskedResidentId },
    { header: { zh: '所在单位', en: 'Unit' }, format: 'text', width: 28, cell: ({ unitName }) => unitName },
    { header: { zh: '职务层次', en: 'Post' }, format: 'text', cell: ({ post }) => officialCell(post) },
    { header: { zh: '职级', en: 'Rank' }, format: 'text', cell: ({ rank }) => officialCell(rank) },
    { header: { zh: '状态', en: 'Status' }, format: 'text', cell: ({ status }) => officialCell(status) },
    { header: { zh: `合计${total.zh}`, en: `Total ${total.en}` }, format: 'amount', cell: ({ totalHundredths }) => (totalHundredths === null ? undefined : totalHundredths / 100) },
    ...(policy?.policy.buckets ?? []).map(({ id, title }): SpokenColumn<PersonRowDto> => ({ header: title, format: 'amount', cell: ({ totalHundredths, buckets }) => (totalHundredths === null ? undefined : (buckets[id] ?? 0) / 100) })),
    { header: { zh: '结论', en: 'Conclusion' }, format: 'text', cell: ({ leftReach, verdict }) => (leftReach ? { zh: '已调出', en: 'Has left' } : ATTAINMENT_TERMS[verdict ?? 'pending']) },
    { header: { zh: '未达到的要求（还差）', en: 'Unmet requirements (missing)' }, format: 'text', width: 48, cell: ({ unmet }, language) => inOneCell(unmet.map((one) => missing(one, language)), language) },
    { header: { zh: '标记', en: 'Flags' }, format: 'text', width: 24, cell: ({ flags }, language) => inOneCell(policy === undefined ? flags : flags.map((flag) => flagTitle(policy.policy, flag)), language) },
  ];
}

function missing({ title, missingHundredths, unit }: PersonRowDto['unmet'][number], language: Language): string {
  const amount = missingHundredths / 100;
  return `${title[language]}${inBrackets({ zh: `还差 ${amount} ${unit.zh}`, en: `${amount} ${unit.en} missing` }[language], language)}`;
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

async function* rowsOf(reader: Reader, where: PeopleWhere, { policy, columns, language }: { readonly policy: ReadyPolicy | undefined; readonly columns: readonly SpokenColumn<PersonRowDto>[]; readonly language: Language }): AsyncGenerator<readonly WrittenCell[]> {
  for await (const page of eachPageOfPeople(reader, where, policy)) for (const person of page) yield cellsIn(language, columns, person);
}
