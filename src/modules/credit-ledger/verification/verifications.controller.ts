import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { trainingDayAt, type Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { PageQueryDto } from '../../../platform/http/list.dto';
import type { Page } from '../../../platform/http/page';
import { AnswersWorkbook, sendList } from '../../../platform/http/send-list';
import { sendDownload } from '../../../platform/http/send-workbook';
import { followRow } from '../../../platform/http/server-sent-events';
import { FileStorage } from '../../../platform/storage/file-storage';
import { actorOf, Allow, CurrentPrincipal, type Principal } from '../../identity/public';
import { queueVerification } from './queue-verification';
import { findKeptExport, listVerifications, readVerification } from './read-verifications';
import { VERIFICATION_COLUMNS } from './verification-columns';
import { OrderVerificationDto, LedgerVerificationDto, VerificationIdDto, LedgerVerificationPageDto } from './verification.dto';

@ApiTags('ledger verification')
@Controller('ledger-verifications')
export class VerificationsController {
  constructor(
    private readonly database: Database,
    private readonly storage: FileStorage,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('ledger.verify')
  @ApiOkResponse({ type: LedgerVerificationPageDto })
  list(@Query() query: PageQueryDto): Promise<Page<LedgerVerificationDto>> {
    return listVerifications(this.database, query, this.clock.now());
  }

  @Get('export.xlsx')
  @Allow('ledger.verify')
  @AnswersWorkbook()
  async export(@Res() reply: FastifyReply): Promise<void> {
    await sendList(reply, { name: { zh: '核验记录', en: 'Ledger verifications' }, columns: VERIFICATION_COLUMNS, read: (page) => this.list(page) });
  }

  /** Asks for a check of the whole ledger and the audit log; it begins as soon as a worker is free. */
  @Post()
  @HttpCode(202)
  @Allow('ledger.verify')
  @ApiAcceptedResponse({ type: LedgerVerificationDto })
  async order(@CurrentPrincipal() principal: Principal, @Body() { keepsExport }: OrderVerificationDto): Promise<LedgerVerificationDto> {
    const verificationId = await this.database.transaction((tx) => queueVerification(tx, keepsExport, actorOf(principal), this.clock.now()));
    return readVerification(this.database, verificationId);
  }

  @Get(':verificationId')
  @Allow('ledger.verify')
  @ApiOkResponse({ type: LedgerVerificationDto })
  read(@Param() { verificationId }: VerificationIdDto): Promise<LedgerVerificationDto> {
    return readVerification(this.database, verificationId);
  }

  /** `event: progress` whenever it changed, `event: end` when it is over. */
  @Get(':verificationId/events')
  @Allow('ledger.verify')
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ schema: { type: 'string' } })
  async follow(@Param() { verificationId }: VerificationIdDto, @Res() reply: FastifyReply): Promise<void> {
    await followRow(
      reply,
      () => readVerification(this.database, verificationId),
      ({ status }) => status === 'completed' || status === 'failed',
    );
  }

  /** What was checked, for the offline verifier: lines of JSON, packed. */
  @Get(':verificationId/export.ndjson.gz')
  @Allow('ledger.verify')
  @ApiProduces('application/gzip')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async download(@Param() { verificationId }: VerificationIdDto, @Res() reply: FastifyReply): Promise<void> {
    const { digest, finishedAt } = await findKeptExport(this.database, verificationId);
    const fileName = `学分账核验包-${trainingDayAt(finishedAt)}-${verificationId}.ndjson.gz`;
    await sendDownload(reply, { fileName, contentType: 'application/gzip', body: await this.storage.read(digest) });
  }
}
