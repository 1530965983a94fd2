import { PassThrough } from 'node:stream';
import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiConsumes, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { PageQueryDto } from '../../../platform/http/list.dto';
import { sendDownload, sendWorkbook, WORKBOOK_TYPE } from '../../../platform/http/send-workbook';
import { ImportDto, ImportPageDto, RefusalPageDto } from '../../../platform/imports/import.dto';
import { Importers } from '../../../platform/imports/importer';
import { findImport, listImports, listRefusals, showImport } from '../../../platform/imports/read-imports';
import { formWorkbook, keepWorkbook } from '../../../platform/imports/receive-workbook';
import { writeRefusedRows } from '../../../platform/imports/write-refused-rows';
import { FileStorage } from '../../../platform/storage/file-storage';
import { actorOf, Allow, CurrentPrincipal, scopeOf, type Principal } from '../../identity/public';
import { findHostedClass, type ClassHead } from '../class/find-class';
import { ClassIdDto } from '../reading/classes.dto';
import { ListImportPathDto, WORKBOOK_FORM } from './list-imports.dto';
import { PEOPLE_SHEET } from './people-list';
import { PeopleListImporter } from './people-list-importer';
import { startListImport } from './start-list-import';

/** Lists of one class: people brought in by a workbook, and what became of every list, also of those of sign-ins. */
@ApiTags('class lists')
@Controller('classes/:classId/list-imports')
export class ListImportsController {
  constructor(
    private readonly database: Database,
    private readonly storage: FileStorage,
    private readonly importers: Importers,
    private readonly people: PeopleListImporter,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** People into the class, each through the allocator; who is refused keeps nobody else out. */
  @Post()
  @HttpCode(202)
  @Allow('enrolments.call')
  @ApiConsumes('multipart/form-data')
  @ApiBody(WORKBOOK_FORM)
  @ApiAcceptedResponse({ type: ImportDto })
  async bring(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto, @Req() request: FastifyRequest): Promise<ImportDto> {
    const of = await this.hosted(principal, classId);
    const workbook = await keepWorkbook(await formWorkbook(request), this.storage, this.people);
    const by = { actor: actorOf(principal), accountId: principal.accountId, at: this.clock.now() };
    const importId = await this.database.transaction((tx) => startListImport(tx, { ...workbook, kind: this.people.kind, of, sessionId: null }, by));
    return showImport(await findImport(this.database, importId, { classId }));
  }

  @Get()
  @Allow('enrolments.call')
  @ApiOkResponse({ type: ImportPageDto })
  async list(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto, @Query() query: PageQueryDto): Promise<ImportPageDto> {
    await this.hosted(principal, classId);
    return listImports(this.database, query, this.clock.now(), { classId });
  }

  /** An empty list to fill in; ID numbers are formatted as text. */
  @Get('template.xlsx')
  @Allow('enrolments.call')
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async template(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto, @Res() reply: FastifyReply): Promise<void> {
    await this.hosted(principal, classId);
    await sendWorkbook(reply, `${PEOPLE_SHEET}-模板.xlsx`, this.people.template());
  }

  @Get(':importId')
  @Allow('enrolments.call')
  @ApiOkResponse({ type: ImportDto })
  async read(@CurrentPrincipal() principal: Principal, @Param() { classId, importId }: ListImportPathDto): Promise<ImportDto> {
    await this.hosted(principal, classId);
    return showImport(await findImport(this.database, importId, { classId }));
  }

  @Get(':importId/refusals')
  @Allow('enrolments.call')
  @ApiOkResponse({ type: RefusalPageDto })
  async refusals(@CurrentPrincipal() principal: Principal, @Param() { classId, importId }: ListImportPathDto, @Query() query: PageQueryDto): Promise<RefusalPageDto> {
    await this.read(principal, { classId, importId });
    return listRefusals(this.database, importId, query, this.clock.now());
  }

  /** The refused rows in the shape of the file, with the reason and what to do behind each. */
  @Get(':importId/refusals.xlsx')
  @Allow('enrolments.call')
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async refusedRows(@CurrentPrincipal() principal: Principal, @Param() { classId, importId }: ListImportPathDto, @Res() reply: FastifyReply): Promise<void> {
    await this.hosted(principal, classId);
    const batch = await findImport(this.database, importId, { classId });
    const importer = this.importers.find(batch.kind);
    if (!importer) throw new Error(`no importer for ${batch.kind}`);
    const sourcePath = await this.storage.localPath(batch.fileDigest);
    const body = new PassThrough();
    writeRefusedRows(this.database, body, { importId, importer, sourcePath }).catch((error: Error) => body.destroy(error));
    await sendDownload(reply, { fileName: `未通过的行-${batch.fileName}`, contentType: WORKBOOK_TYPE, body });
  }

  private hosted(principal: Principal, classId: number): Promise<ClassHead> {
    return findHostedClass(this.database, scopeOf(principal, 'enrolments.call'), classId);
  }
}
