import { createReadStream } from 'node:fs';
import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { PageQueryDto } from '../../../platform/http/list.dto';
import { AnswersWorkbook, sendList } from '../../../platform/http/send-list';
import { sendDownload } from '../../../platform/http/send-workbook';
import { Allow } from '../../identity/public';
import { Signer } from '../signer';
import { CHECKPOINT_COLUMNS } from './checkpoint-columns';
import { CheckpointNoDto, LedgerCheckpointPageDto } from './checkpoint.dto';
import { keyView, listCheckpoints, readCheckpoint } from './read-checkpoints';

@ApiTags('ledger verification')
@Controller()
export class CheckpointsController {
  constructor(
    private readonly database: Database,
    private readonly signer: Signer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('ledger-checkpoints')
  @Allow('ledger.verify')
  @ApiOkResponse({ type: LedgerCheckpointPageDto })
  async list(@Query() query: PageQueryDto): Promise<LedgerCheckpointPageDto> {
    return { key: keyView(this.signer.publicKey), ...(await listCheckpoints(this.database, query, this.clock.now())) };
  }

  @Get('ledger-checkpoints/export.xlsx')
  @Allow('ledger.verify')
  @AnswersWorkbook()
  async export(@Res() reply: FastifyReply): Promise<void> {
    await sendList(reply, { name: { zh: '检查点', en: 'Checkpoints' }, columns: CHECKPOINT_COLUMNS, read: (page) => this.list(page) });
  }

  /** To be kept outside: `--against` of the offline verifier. */
  @Get('ledger-checkpoints/:no/checkpoint.json')
  @Allow('ledger.verify')
  @ApiProduces('application/json')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async download(@Param() { no }: CheckpointNoDto, @Res() reply: FastifyReply): Promise<void> {
    const checkpoint = await readCheckpoint(this.database, no);
    await sendDownload(reply, { fileName: `检查点-${no}.json`, contentType: 'application/json', body: Buffer.from(`${JSON.stringify(checkpoint, null, 2)}\n`) });
  }

  /** The offline verifier: one file that needs nothing but Node. */
  @Get('ledger-verifier/xuefen-verify.mjs')
  @Allow('ledger.verify')
  @ApiProduces('text/javascript')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async verifier(@Res() reply: FastifyReply): Promise<void> {
    const body = createReadStream(require.resolve('#offline-verifier'));
    await sendDownload(reply, { fileName: 'xuefen-verify.mjs', contentType: 'text/javascript; charset=utf-8', body });
  }
}
