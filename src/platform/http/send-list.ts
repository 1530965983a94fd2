import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { chinaTime } from '../documents/china-time';
import type { SheetColumn, WrittenCell } from '../workbook/sheet-content';
import type { Page } from './page';
import { sendWorkbook, WORKBOOK_TYPE } from './send-workbook';

/** As large as the lists allow. */
const ROWS_A_PAGE = 200;

export interface ListColumn<Item> extends SheetColumn {
  readonly cell: (item: Item) => WrittenCell;
}

interface SentList<Item> {
  /** Name of the sheet and the file, as the page is titled. */
  readonly name: string;
  readonly columns: readonly ListColumn<Item>[];
  /** One page of the list as it is filtered: the page's own use case. */
  readonly read: (page: { readonly cursor?: string; readonly limit: number }) => Promise<Page<Item>>;
}

/** Declares a route that answers with a workbook. */
export const AnswersWorkbook = () => applyDecorators(ApiProduces(WORKBOOK_TYPE), ApiOkResponse({ schema: { type: 'string', format: 'binary' } }));

/** Exactly the rows of a paged list as it is filtered, with its count and time at the head. @throws whatever reading the first page throws */
export async function sendList<Item>(reply: FastifyReply, { name, columns, read }: SentList<Item>): Promise<void> {
  const first = await read({ limit: ROWS_A_PAGE });
  const asOf = chinaTime(new Date(first.asOf));
  await sendWorkbook(reply, `${name}.xlsx`, [{ name, columns, titles: [`${name}（${first.count} 条）`, `截至 ${asOf}（北京时间）`], rows: rowsOf(first, columns, read) }]);
}

/** Text that a workbook shows for an instant, in China's time; nothing for none. */
export function instantCell(instant: string | null): WrittenCell {
  return instant === null ? undefined : chinaTime(new Date(instant));
}

async function* rowsOf<Item>(first: Page<Item>, columns: readonly ListColumn<Item>[], read: SentList<Item>['read']): AsyncGenerator<readonly WrittenCell[]> {
  for (let page = first; ; page = await read({ cursor: page.nextCursor ?? '', limit: ROWS_A_PAGE })) {
    for (const item of page.items) yield columns.map(({ cell }) => cell(item));
    if (page.nextCursor === null) return;
  }
}
