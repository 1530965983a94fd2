import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Database } from '../../../../platform/database/database';
import { FileStorage } from '../../../../platform/storage/file-storage';
import { Allow, CurrentPrincipal, scopeOf, type Principal } from '../../../identity/public';
import { ClaimDesk } from '../claim-desk';
import { ClaimBatchDto } from '../claim-input.dto';
import { ClaimBatchPathDto, ClaimBatchResultDto } from '../claims.dto';
import { keepEvidence } from '../evidence/keep-evidence';
import { receiveEvidence } from '../evidence/receive-evidence';
import { draftBatch } from './draft-batch';
import { findOpenBatch } from './find-batch';

const FORM = { schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } };

/** 单位批量申报: one activity, many people. */
@ApiTags('claims')
@Controller('claim-batches')
export class ClaimBatchesController {
  constructor(
    private readonly desk: ClaimDesk,
    private readonly database: Database,
    private readonly storage: FileStorage,
  ) {}

  @Post()
  @Allow('claims.declare-batch')
  @ApiCreatedResponse({ type: ClaimBatchResultDto })
  async draft(@CurrentPrincipal() principal: Principal, @Body() { content: input, personIds }: ClaimBatchDto): Promise<ClaimBatchResultDto> {
    const content = await this.desk.fitted(input);
    const scope = scopeOf(principal, 'claims.declare-batch');
    const batchNo = await this.desk.write(principal, (tx, actor, at) => draftBatch(tx, { content, personIds, scope }, actor, at));
    return { batchNo, claims: (await findOpenBatch(this.database, principal, batchNo)).length };
  }

  /** One file for all of them: stored once. */
  @Post(':batchNo/evidence')
  @Allow('claims.declare-batch')
  @ApiConsumes('multipart/form-data')
  @ApiBody(FORM)
  @ApiCreatedResponse({ type: ClaimBatchResultDto })
  async keep(@CurrentPrincipal() principal: Principal, @Param() { batchNo }: ClaimBatchPathDto, @Req() request: FastifyRequest): Promise<ClaimBatchResultDto> {
    const claims = await findOpenBatch(this.database, principal, batchNo);
    const received = await receiveEvidence(request, this.storage);
    await this.desk.write(principal, async (tx, actor, at) => {
      for (const { claimId } of claims) await keepEvidence(tx, claimId, received, actor, at);
    });
    return { batchNo, claims: claims.length };
  }

  /** All of them, or none: they wait for the upper review, for the unit has vouched for them. */
  @Post(':batchNo/submission')
  @HttpCode(200)
  @Allow('claims.declare-batch')
  @ApiOkResponse({ type: ClaimBatchResultDto })
  async submit(@CurrentPrincipal() principal: Principal, @Param() { batchNo }: ClaimBatchPathDto): Promise<ClaimBatchResultDto> {
    const claims = await findOpenBatch(this.database, principal, batchNo);
    await this.desk.submit(principal, claims);
    return { batchNo, claims: claims.length };
  }
}
