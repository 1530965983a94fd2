import { PassThrough } from 'node:stream';
import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiConsumes, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { PageQueryDto } from '../../../platform/http/list.dto';
import { AnswersWorkbook, sendList } from '../../../platform/http/send-list';
import { sendDownload, WORKBOOK_TYPE } from '../../../platform/http/send-workbook';
import { followRow } from '../../../platform/http/server-sent-events';
import { Importers } from '../../../platform/imports/importer';
import { FileStorage } from '../../../platform/storage/file-storage';
import { actorOf, Allow, CurrentPrincipal, type Principal } from '../../identity/public';
import { assertMayImport } from './assert-may-import';
import { cancelImport } from './cancel-import';
import { ImportDto, ImportPageDto, ImportPathDto, RefusalPageDto } from '../../../platform/imports/import.dto';
import { findImport, listImports, listRefusals, showImport } from '../../../platform/imports/read-imports';
import { IMPORT_COLUMNS } from './import-columns';
import { receiveUpload } from './receive-upload';
import { startImport } from './start-import';
import { writeRefusedRows } from '../../../platform/imports/write-refused-rows';

const FORM = {
  schema: {
    type: 'object',
    required: ['kind', 'year', 'file'],
    properties: { kind: { type: 'string', enum: ['roster', 'records', 'moves'] }, year: { type: 'integer' }, file: { type: 'string', format: 'binary' } },
  },
};

@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly database: Database,
    private readonly storage: FileStorage,
    private readonly importers: Importers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Takes a workbook and queues its import. A file that is no such workbook is refused at once. */
  @Post()
  @HttpCode(202)
  @Allow('imports.manage')
  @ApiConsumes('multipart/form-data')
  @ApiBody(FORM)
  @ApiAcceptedResponse({ type: ImportDto })
  async upload(@CurrentPrincipal() principal: Principal, @Req() request: FastifyRequest): Promise<ImportDto> {
    const upload = await receiveUpload(request, { storage: this.storage, importerOf: (kind) => this.importers.find(kind) });
    await assertMayImport(this.database, principal, upload.importer);
    const importId = await this.database.transaction((tx) => startImport(tx, upload, { actor: actorOf(principal), accountId: principal.accountId, at: this.clock.now() }));
    return showImport(await findImport(this.database, importId));
  }

  @Get()
  @Allow('imports.read')
  @ApiOkResponse({ type: ImportPageDto })
  list(@Query() query: PageQueryDto): Promise<ImportPageDto> {
    return listImports(this.database, query, this.clock.now());
  }

  @Get('export.xlsx')
  @Allow('imports.read')
  @AnswersWorkbook()
  async export(@Res() reply: FastifyReply): Promise<void> {
    await sendList(reply, { name: { zh: '数据导入', en: 'Imports' }, columns: IMPORT_COLUMNS, read: (page) => this.list(page) });
  }

  @Get(':importId')
  @Allow('imports.read')
  @ApiOkResponse({ type: ImportDto })
  async read(@Param() { importId }: ImportPathDto): Promise<ImportDto> {
    return showImport(await findImport(this.database, importId));
  }

  /** Progress as it happens: `progress` with the import whenever it changed, then `end`. */
  @Get(':importId/events')
  @Allow('imports.read')
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ schema: { type: 'string' } })
  async follow(@Param() { importId }: ImportPathDto, @Res() reply: FastifyReply): Promise<void> {
    await followRow(
      reply,
      async () => showImport(await findImport(this.database, importId)),
      (view) => view.finishedAt !== null,
    );
  }

  /** Stops behind the rows already taken; they stay. */
  @Post(':importId/cancellation')
  @HttpCode(200)
  @Allow('imports.manage')
  @ApiOkResponse({ type: ImportDto })
  async cancel(@CurrentPrincipal() principal: Principal, @Param() { importId }: ImportPathDto): Promise<ImportDto> {
    await this.database.transaction((tx) => cancelImport(tx, importId, { actor: actorOf(principal), at: this.clock.now() }));
    return showImport(await findImport(this.database, importId));
  }

  @Get(':importId/refusals')
  @Allow('imports.read')
  @ApiOkResponse({ type: RefusalPageDto })
  async refusals(@Param() { importId }: ImportPathDto, @Query() query: PageQueryDto): Promise<RefusalPageDto> {
    await findImport(this.database, importId);
    return listRefusals(this.database, importId, query, this.clock.now());
  }

  /** The refused rows in the shape of the file, with the reason and what to do behind each: correct them and upload it again. */
  @Get(':importId/refusals.xlsx')
  @Allow('imports.manage')
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async refusedRows(@Param() { importId }: ImportPathDto, @Res() reply: FastifyReply): Promise<void> {
    const batch = await findImport(this.database, importId);
    const importer = this.importers.find(batch.kind);
    if (!importer) throw new Error(`no importer for ${batch.kind}`);
    const sourcePath = await this.storage.localPath(batch.fileDigest);
    const body = new PassThrough();
    writeRefusedRows(this.database, body, { importId, importer, sourcePath }).catch((error: Error) => body.destroy(error));
    await sendDownload(reply, { fileName: `未通过的行-${batch.fileName}`, contentType: WORKBOOK_TYPE, body });
  }
}
