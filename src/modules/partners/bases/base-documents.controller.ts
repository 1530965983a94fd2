import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { sendDownload } from '../../../platform/http/send-workbook';
import { FileStorage } from '../../../platform/storage/file-storage';
import { actorOf, Allow, CurrentPrincipal, type Principal } from '../../identity/public';
import { documentErrors } from '../partners.errors';
import { AgreementIdDto, DocumentIdDto } from './base-acts.dto';
import { BaseDto } from './bases.dto';
import { keepDocument } from './keep-document';
import { readBase } from './read-base';
import { receiveDocument } from '../../../platform/http/receive-document';

const FORM = { schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } };
/** Never shown by the browser as a page of ours, whatever is inside. */
const DOWNLOAD_TYPE = 'application/octet-stream';

@ApiTags('teaching bases')
@Controller('teaching-bases/:baseId')
export class BaseDocumentsController {
  constructor(
    private readonly database: Database,
    private readonly storage: FileStorage,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post('agreements/:agreementId/documents')
  @Allow('partners.manage')
  @ApiConsumes('multipart/form-data')
  @ApiBody(FORM)
  @ApiCreatedResponse({ type: BaseDto })
  async keep(@CurrentPrincipal() principal: Principal, @Param() place: AgreementIdDto, @Req() request: FastifyRequest): Promise<BaseDto> {
    const received = await receiveDocument(request, this.storage);
    const now = this.clock.now();
    await this.database.transaction((tx) => keepDocument(tx, place, received, { actor: actorOf(principal), at: now }));
    return readBase(this.database, place.baseId, { now, manages: true });
  }

  @Get('documents/:documentId')
  @Allow('partners.manage')
  @ApiProduces(DOWNLOAD_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async download(@Param() { baseId, documentId }: DocumentIdDto, @Res() reply: FastifyReply): Promise<void> {
    const [document] = await this.database.query<{ fileName: string; digest: string }>(
      `SELECT d.file_name AS fileName, d.file_digest AS digest FROM base_document d JOIN base_agreement a ON a.id = d.agreement_id WHERE d.id = ? AND a.base_id = ?`,
      [documentId, baseId],
    );
    if (!document) throw documentErrors.notFound({ documentId });
    await sendDownload(reply, { fileName: document.fileName, contentType: DOWNLOAD_TYPE, body: await this.storage.read(document.digest) });
  }
}
