import { trainingDayAt, type TrainingDay } from '#kernel';
import type { Database, SqlValue } from '../../../platform/database/database';
import { decodeCursor, pageOf, type Page } from '../../../platform/http/page';
import type { BaseQueryDto, BaseSummaryDto } from './bases.dto';

export type BaseSummaryRow = Omit<BaseSummaryDto, 'agreed'> & { readonly agreed: number; readonly namePinyin: string };

/** Takes one parameter: today. */
export const SELECT_BASES = `SELECT t.id, t.name, t.name_pinyin AS namePinyin, t.kind, t.address, t.themes, t.state, t.grade, t.next_examination_on AS nextExaminationOn,
  EXISTS (SELECT 1 FROM base_agreement a WHERE a.base_id = t.id AND ? BETWEEN a.starts_on AND a.ends_on) AS agreed,
  (SELECT MAX(a.ends_on) FROM base_agreement a WHERE a.base_id = t.id) AS agreedUntil
  FROM teaching_base t`;

/** In the order of the names, as they are read aloud. */
export async function listBases(database: Database, query: BaseQueryDto, now: Date): Promise<Page<BaseSummaryDto>> {
  const wanted = conditionOf(query);
  const after = decodeCursor(query.cursor, 2);
  const following = after ? 'AND (t.name_pinyin, t.id) > (?, ?)' : '';
  const today: TrainingDay = trainingDayAt(now);
  const [rows, counted] = await Promise.all([
    database.query<BaseSummaryRow>(`${SELECT_BASES} WHERE ${wanted.sql} ${following} ORDER BY t.name_pinyin, t.id LIMIT ?`, [today, ...wanted.parameters, ...(after ?? []), query.limit + 1]),
    database.query<{ bases: number }>(`SELECT COUNT(*) AS bases FROM teaching_base t WHERE ${wanted.sql}`, wanted.parameters),
  ]);
  return pageOf(rows, query.limit, { count: Number(counted[0]?.bases ?? 0), asOf: now, item: showBase, key: (row) => [row.namePinyin, row.id] });
}

export function showBase({ namePinyin: _namePinyin, agreed, ...row }: BaseSummaryRow): BaseSummaryDto {
  return { ...row, agreed: Number(agreed) === 1 };
}

function conditionOf({ q, kind, grade, state }: BaseQueryDto): { readonly sql: string; readonly parameters: readonly SqlValue[] } {
  const parts: [string, ...SqlValue[]][] = [['1 = 1']];
  for (const [column, value] of [['kind', kind], ['grade', grade], ['state', state]] as const) {
    if (value !== undefined) parts.push([`t.${column} = ?`, value]);
  }
  const sought = (q ?? '').trim().toLowerCase();
  if (sought !== '') {
    const pattern = `%${sought.replaceAll(/[\\%_]/g, '\\$&')}%`;
    const latin = /^[a-z0-9]+$/.test(sought);
    parts.push(latin ? ['(t.name LIKE ? OR t.name_pinyin LIKE ? OR t.name_initials LIKE ?)', pattern, pattern, pattern] : ['t.name LIKE ?', pattern]);
  }
  return { sql: parts.map(([sql]) => sql).join(' AND '), parameters: parts.flatMap(([, ...values]) => values) };
}
