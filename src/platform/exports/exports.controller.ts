import { Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../clock/clock';
import { Database } from '../database/database';
import { PageQueryDto } from '../http/list.dto';
import { sendDownload } from '../http/send-workbook';
import { followRow } from '../http/server-sent-events';
import { SignedIn } from '../sessions/allow';
import { CurrentPrincipal } from '../sessions/current-principal';
import type { Principal } from '../sessions/principal';
import { scopeOf } from '../sessions/scope-of';
import { FileStorage } from '../storage/file-storage';
import { Exporters } from './exporter';
import { ExportDto, ExportListDto, ExportPathDto } from './exports.dto';
import { exportErrors } from './exports.errors';
import { placeOfExport } from './place-of-export';
import { findExport, findExportedFile, listExports, showExport } from './read-exports';

/** Files that are written in the background: each account sees its own. */
@ApiTags('exports')
@Controller('exports')
export class ExportsController {
  constructor(
    private readonly database: Database,
    private readonly storage: FileStorage,
    private readonly exporters: Exporters,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: ExportListDto })
  list(@CurrentPrincipal() { accountId }: Principal, @Query() query: PageQueryDto): Promise<ExportListDto> {
    return listExports(this.database, accountId, query, this.clock.now());
  }

  @Get(':exportId')
  @SignedIn()
  @ApiOkResponse({ type: ExportDto })
  async read(@CurrentPrincipal() { accountId }: Principal, @Param() { exportId }: ExportPathDto): Promise<ExportDto> {
    return showExport(await findExport(this.database, accountId, exportId));
  }

  /** Progress as it happens: `progress` whenever it changed, then `end`. */
  @Get(':exportId/events')
  @SignedIn()
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ schema: { type: 'string' } })
  async follow(@CurrentPrincipal() { accountId }: Principal, @Param() { exportId }: ExportPathDto, @Res() reply: FastifyReply): Promise<void> {
    await followRow(reply, async () => showExport(await findExport(this.database, accountId, exportId)), ({ finishedAt }) => finishedAt !== null);
  }

  @Get(':exportId/file')
  @SignedIn()
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async fetch(@CurrentPrincipal() principal: Principal, @Param() { exportId }: ExportPathDto, @Res() reply: FastifyReply): Promise<void> {
    const { kind, fileName, contentType, turn, digest } = await findExportedFile(this.database, principal.accountId, exportId, this.clock.now());
    scopeOf(principal, this.exporters.of(kind).permission);
    await sendDownload(reply, { fileName, contentType, body: await placeOfExport(this.storage, exportId, turn).read(digest) });
  }

  @Post(':exportId/cancellation')
  @HttpCode(200)
  @SignedIn()
  @ApiOkResponse({ type: ExportDto })
  async cancel(@CurrentPrincipal() { accountId }: Principal, @Param() { exportId }: ExportPathDto): Promise<ExportDto> {
    await findExport(this.database, accountId, exportId);
    await this.database.transaction(async (tx) => {
      const [row]: { status: string }[] = await tx.query('SELECT status FROM export_job WHERE id = ? FOR UPDATE', [exportId]);
      if (row?.status !== 'queued' && row?.status !== 'running') throw exportErrors.finished({ exportId, status: row?.status });
      await tx.query("UPDATE export_job SET status = 'cancelled', finished_at = ? WHERE id = ?", [this.clock.now(), exportId]);
    });
    return showExport(await findExport(this.database, accountId, exportId));
  }
}
