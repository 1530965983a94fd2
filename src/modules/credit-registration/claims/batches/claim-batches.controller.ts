import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Database } from '../../../../platform/database/database';
import { FileStorage } from '../../../../platform/storage/file-storage';
import { Allow, CurrentPrincipal, scopeOf, type Principal } from '../../../identity/public';
import { ClaimDesk } from '../claim-desk';
import { ClaimBatchCorrectionDto, ClaimBatchDto, ClaimBatchSubmissionDto } from '../claim-input.dto';
import { ClaimBatchClaimsDto, ClaimBatchEvidencePathDto, ClaimBatchPathDto, ClaimBatchResultDto } from '../claims.dto';
import { keepEvidence, removeEvidenceOfMany } from '../evidence/keep-evidence';
import { receiveEvidence } from '../evidence/receive-evidence';
import { readBatch } from '../reading/read-batch';
import { correctBatch } from './correct-batch';
import { draftBatch } from './draft-batch';
import { findOpenBatch, findOpenOfBatch } from './find-batch';

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

  /** Each with its state, and why it was returned. */
  @Get(':batchNo')
  @Allow('claims.declare-batch')
  @ApiOkResponse({ type: ClaimBatchClaimsDto })
  read(@CurrentPrincipal() principal: Principal, @Param() { batchNo }: ClaimBatchPathDto): Promise<ClaimBatchClaimsDto> {
    return readBatch(this.desk.reading, principal, batchNo);
  }

  /** What was returned, or is still a draft, put right for all that are named at once. */
  @Put(':batchNo')
  @Allow('claims.declare-batch')
  @ApiOkResponse({ type: ClaimBatchClaimsDto })
  async correct(@CurrentPrincipal() principal: Principal, @Param() { batchNo }: ClaimBatchPathDto, @Body() { content: input, claims }: ClaimBatchCorrectionDto): Promise<ClaimBatchClaimsDto> {
    await findOpenOfBatch(this.database, principal, { batchNo, claimIds: claims.map(({ claimId }) => claimId) });
    const content = await this.desk.fitted(input);
    await this.desk.write(principal, (tx, actor) => correctBatch(tx, { content, claims }, actor));
    return readBatch(this.desk.reading, principal, batchNo);
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

  /** One file off all of them that are open. */
  @Delete(':batchNo/evidence/:digest')
  @Allow('claims.declare-batch')
  @ApiOkResponse({ type: ClaimBatchResultDto })
  async remove(@CurrentPrincipal() principal: Principal, @Param() { batchNo, digest }: ClaimBatchEvidencePathDto): Promise<ClaimBatchResultDto> {
    const claims = await findOpenBatch(this.database, principal, batchNo);
    await this.desk.write(principal, (tx) => removeEvidenceOfMany(tx, { claimIds: claims.map(({ claimId }) => claimId), digest }));
    return { batchNo, claims: claims.length };
  }

  /** All that are named, or none: they wait for the upper review, for the unit has vouched for them. */
  @Post(':batchNo/submission')
  @HttpCode(200)
  @Allow('claims.declare-batch')
  @ApiOkResponse({ type: ClaimBatchResultDto })
  async submit(@CurrentPrincipal() principal: Principal, @Param() { batchNo }: ClaimBatchPathDto, @Body() wanted?: ClaimBatchSubmissionDto): Promise<ClaimBatchResultDto> {
    const claimIds = wanted?.claimIds;
    const claims = claimIds ? await findOpenOfBatch(this.database, principal, { batchNo, claimIds }) : await findOpenBatch(this.database, principal, batchNo);
    await this.desk.submit(principal, claims);
    return { batchNo, claims: claims.length };
  }
}
