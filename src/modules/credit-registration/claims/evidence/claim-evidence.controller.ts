import { Controller, Delete, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FileStorage } from '../../../../platform/storage/file-storage';
import { Allow, CurrentPrincipal, type Principal } from '../../../identity/public';
import { ClaimDesk } from '../claim-desk';
import { claimErrors } from '../claim.errors';
import { ClaimDto, ClaimEvidencePathDto, ClaimIdDto } from '../claims.dto';
import { keepEvidence, removeEvidence } from './keep-evidence';
import { receiveEvidence } from './receive-evidence';
import { sendEvidence } from './send-evidence';

const FORM = { schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } };

/** 佐证材料. */
@ApiTags('claims')
@Controller('claims/:claimId/evidence')
export class ClaimEvidenceController {
  constructor(
    private readonly desk: ClaimDesk,
    private readonly storage: FileStorage,
  ) {}

  /** Answered once the file outlives a power failure. The same content twice is there once. */
  @Post()
  @Allow('claims.read')
  @ApiConsumes('multipart/form-data')
  @ApiBody(FORM)
  @ApiCreatedResponse({ type: ClaimDto })
  async keep(@CurrentPrincipal() principal: Principal, @Param() { claimId }: ClaimIdDto, @Req() request: FastifyRequest): Promise<ClaimDto> {
    await this.assertOpen(principal, claimId);
    const received = await receiveEvidence(request, this.storage);
    await this.desk.write(principal, (tx, actor, at) => keepEvidence(tx, claimId, received, actor, at));
    return this.desk.read(principal, claimId);
  }

  @Delete(':evidenceId')
  @Allow('claims.read')
  @ApiOkResponse({ type: ClaimDto })
  async remove(@CurrentPrincipal() principal: Principal, @Param() path: ClaimEvidencePathDto): Promise<ClaimDto> {
    await this.assertOpen(principal, path.claimId);
    await this.desk.write(principal, (tx) => removeEvidence(tx, path));
    return this.desk.read(principal, path.claimId);
  }

  @Get(':evidenceId')
  @Allow('claims.read')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async read(@CurrentPrincipal() principal: Principal, @Param() { claimId, evidenceId }: ClaimEvidencePathDto, @Res() reply: FastifyReply): Promise<void> {
    const { evidence } = await this.desk.read(principal, claimId);
    const piece = evidence.find(({ id }) => id === evidenceId);
    if (!piece) throw claimErrors.evidenceNotFound({ claimId, evidenceId });
    await sendEvidence(reply, this.storage, piece);
  }

  private async assertOpen(principal: Principal, claimId: number): Promise<void> {
    const { mayChange, state } = await this.desk.read(principal, claimId);
    if (!mayChange) throw claimErrors.wrongState({ claimId, state });
  }
}
