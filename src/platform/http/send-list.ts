import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Term } from '#contracts';
import { chinaTime } from '../documents/china-time';
import type { WrittenCell } from '../workbook/sheet-content';
import { cellsIn, columnsIn, type SpokenColumn } from '../workbook/spoken-sheet';
import type { Page } from './page';
import { requestLanguage, type Language } from './request-language';
import { sendWorkbook, WORKBOOK_TYPE } from './send-workbook';

/** As large as the lists allow. */
const ROWS_A_PAGE = 200;

interface SentList<Item> {
  /** Of the file and over the sheet, as the page is titled. */
  readonly name: Term;
  readonly columns: readonly SpokenColumn<Item>[];
  /** One page of the list as it is filtered: the page's own use case. */
  readonly read: (page: { readonly cursor?: string; readonly limit: number }) => Promise<Page<Item>>;
}

/** Declares a route that answers with a workbook. */
export const AnswersWorkbook = () => applyDecorators(ApiProduces(WORKBOOK_TYPE), ApiOkResponse({ schema: { type: 'string', format: 'binary' } }));

/** Exactly the rows of a paged list as it is filtered, in the reader's language, with its count and time at the head. @throws whatever reading the first page throws */
export async function sendList<Item>(reply: FastifyReply, { name, columns, read }: SentList<Item>): Promise<void> {
  const language = requestLanguage(reply.request);
  const first = await read({ limit: ROWS_A_PAGE });
  await sendWorkbook(reply, `${name[language]}.xlsx`, [{
    name: sheetName(name[language]),
    titles: titlesOf(name, first).map((title) => title[language]),
    columns: columnsIn(language, columns),
    rows: rowsOf(first, { columns, read, language }),
  }]);
}

/** A list that is read whole as the one page it is. */
export function wholeList<Item>(items: readonly Item[], asOf: Date): Page<Item> {
  return { items, nextCursor: null, count: items.length, asOf: asOf.toISOString() };
}

/** More characters than that, and these, a spreadsheet refuses in the name of a sheet. */
function sheetName(name: string): string {
  return [...name.replaceAll(/[[\]:*?/\\]/g, ' ')].slice(0, 31).join('');
}

function titlesOf(name: Term, { count, asOf }: Page<unknown>): readonly Term[] {
  const at = chinaTime(new Date(asOf));
  return [
    { zh: `${name.zh}（${count} 条）`, en: `${name.en} (${count})` },
    { zh: `截至 ${at}（北京时间）`, en: `As of ${at} (Beijing time)` },
  ];
}

async function* rowsOf<Item>(first: Page<Item>, { columns, read, language }: Pick<SentList<Item>, 'columns' | 'read'> & { readonly language: Language }): AsyncGenerator<readonly WrittenCell[]> {
  for (let page = first; ; page = await read({ cursor: page.nextCursor ?? '', limit: ROWS_A_PAGE })) {
    for (const item of page.items) yield cellsIn(language, columns, item);
    if (page.nextCursor === null) return;
  }
}
