import { PassThrough } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { SheetContent } from '../workbook/sheet-content';
import { writeWorkbook } from '../workbook/write-workbook';

export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Streams a workbook as a download. A fault on the way cuts the download off: half a workbook is never taken for a whole one. */
export async function sendWorkbook(reply: FastifyReply, fileName: string, sheets: readonly SheetContent[]): Promise<void> {
  const body = new PassThrough();
  writeWorkbook(body, sheets).catch((error: Error) => body.destroy(error));
  await sendDownload(reply, { fileName, contentType: WORKBOOK_TYPE, body });
}

/** The name is given twice: plain for old clients, and in UTF-8 (RFC 6266). */
export async function sendDownload(
  reply: FastifyReply,
  download: { readonly fileName: string; readonly contentType: string; readonly body: NodeJS.ReadableStream | Buffer },
): Promise<void> {
  const plain = download.fileName.replaceAll(/[^\w.-]+/g, '_');
  await reply
    .header('Content-Type', download.contentType)
    .header('Content-Disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(download.fileName)}`)
    .header('Cache-Control', 'no-store')
    .send(download.body);
}
