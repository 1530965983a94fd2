import { Controller, Delete, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { FileStorage } from '../../../platform/storage/file-storage';
import { Vault } from '../../../platform/vault/vault';
import { receiveEvidence, sendEvidence } from '../../credit-registration/public';
import { CurrentPrincipal, SignedIn, type Principal } from '../../identity/public';
import { holderOf } from './account-holder';
import { complaintErrors } from './complaint.errors';
import { keepComplaintFile, removeComplaintFile } from './complaint-files';
import { ComplaintDto, ComplaintFilePathDto, ComplaintIdDto } from './complaints.dto';
import { readComplaint, readComplaintFile, type ComplaintReading } from './read-complaints';

const FORM = { schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } };

/** Seen by whoever sees the complaint, added to by its author and those who answer it. */
@ApiTags('complaints')
@Controller('complaints/:complaintId/files')
export class ComplaintFilesController {
  private readonly reading: ComplaintReading;

  constructor(
    private readonly database: Database,
    private readonly storage: FileStorage,
    vault: Vault,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.reading = { database, vault, clock };
  }

  /** Answered once the file outlives a power failure. The same content twice is there once. */
  @Post()
  @SignedIn()
  @ApiConsumes('multipart/form-data')
  @ApiBody(FORM)
  @ApiCreatedResponse({ type: ComplaintDto })
  async keep(@CurrentPrincipal() principal: Principal, @Param() { complaintId }: ComplaintIdDto, @Req() request: FastifyRequest): Promise<ComplaintDto> {
    const { mayAttach, state } = await readComplaint(this.reading, principal, complaintId);
    if (!mayAttach) throw complaintErrors.wrongState({ complaintId, state });
    const received = await receiveEvidence(request, this.storage);
    await this.database.transaction((tx) => keepComplaintFile(tx, complaintId, received, holderOf(principal), this.clock.now()));
    return readComplaint(this.reading, principal, complaintId);
  }

  @Delete(':fileId')
  @SignedIn()
  @ApiOkResponse({ type: ComplaintDto })
  async remove(@CurrentPrincipal() principal: Principal, @Param() path: ComplaintFilePathDto): Promise<ComplaintDto> {
    await readComplaint(this.reading, principal, path.complaintId);
    await this.database.transaction((tx) => removeComplaintFile(tx, path, holderOf(principal)));
    return readComplaint(this.reading, principal, path.complaintId);
  }

  @Get(':fileId')
  @SignedIn()
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async read(@CurrentPrincipal() principal: Principal, @Param() path: ComplaintFilePathDto, @Res() reply: FastifyReply): Promise<void> {
    await sendEvidence(reply, this.storage, await readComplaintFile(this.reading, principal, path));
  }
}
