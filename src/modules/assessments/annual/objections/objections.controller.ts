import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../../platform/clock/clock';
import { Database } from '../../../../platform/database/database';
import { receiveDocument } from '../../../../platform/http/receive-document';
import { AnswersWorkbook, sendList } from '../../../../platform/http/send-list';
import { sendDownload } from '../../../../platform/http/send-workbook';
import { FileStorage } from '../../../../platform/storage/file-storage';
import { PolicyLibrary } from '../../../credit-policy/public';
import { actorOf, Allow, assertPersonInScope, CurrentPrincipal, scopeOf, type Principal } from '../../../identity/public';
import { annualErrors } from '../annual.errors';
import { AnnualYearDto } from '../year/annual.dto';
import { decideObjection, proposeOutcome } from './answer-objection';
import { ObjectionDecisionDto, ObjectionDto, ObjectionFilterDto, ObjectionIdDto, ObjectionPageDto, ObjectionProposalDto, ObjectionsQueryDto, ObjectionTextDto } from './objections.dto';
import { OBJECTION_COLUMNS } from './objection-columns';
import { keepObjectionFile, raiseObjection, withdrawObjection, type Person } from './raise-objection';
import { listObjections, readObjection, type ObjectionReading } from './read-objections';

/** 异议: raised by whom the result concerns, answered by two others. */
@ApiTags('objections')
@Controller()
export class ObjectionsController {
  private readonly reading: ObjectionReading;

  constructor(
    private readonly database: Database,
    private readonly storage: FileStorage,
    private readonly policies: PolicyLibrary,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.reading = { database, policies, clock };
  }

  @Get('objections')
  @Allow('publicity.read')
  @ApiOkResponse({ type: ObjectionPageDto })
  list(@CurrentPrincipal() principal: Principal, @Query() query: ObjectionsQueryDto): Promise<ObjectionPageDto> {
    return listObjections(this.reading, principal, query);
  }

  @Get('objections.xlsx')
  @Allow('publicity.read')
  @AnswersWorkbook()
  async workbook(@CurrentPrincipal() principal: Principal, @Query() filter: ObjectionFilterDto, @Res() reply: FastifyReply): Promise<void> {
    await sendList(reply, { name: { zh: '异议', en: 'Objections' }, columns: OBJECTION_COLUMNS, read: (page) => this.list(principal, { ...filter, ...page }) });
  }

  /** To one's own published result, while objections are accepted. */
  @Post('annual-assessments/:year/objections')
  @Allow('objections.raise')
  @ApiCreatedResponse({ type: ObjectionDto })
  async raise(@CurrentPrincipal() principal: Principal, @Param() { year }: AnnualYearDto, @Body() { body }: ObjectionTextDto): Promise<ObjectionDto> {
    const id = await this.database.transaction((tx) => raiseObjection(tx, year, body, personOf(principal), this.clock.now()));
    return readObjection(this.reading, principal, id);
  }

  /** Evidence, until somebody has looked into it. */
  @Post('objections/:objectionId/document')
  @Allow('objections.raise')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } })
  @ApiCreatedResponse({ type: ObjectionDto })
  async attach(@CurrentPrincipal() principal: Principal, @Param() { objectionId }: ObjectionIdDto, @Req() request: FastifyRequest): Promise<ObjectionDto> {
    await readObjection(this.reading, principal, objectionId);
    const received = await receiveDocument(request, this.storage);
    await this.database.transaction((tx) => keepObjectionFile(tx, objectionId, received, personOf(principal)));
    return readObjection(this.reading, principal, objectionId);
  }

  @Get('objections/:objectionId/document')
  @Allow('publicity.read')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async document(@CurrentPrincipal() principal: Principal, @Param() { objectionId }: ObjectionIdDto, @Res() reply: FastifyReply): Promise<void> {
    await readObjection(this.reading, principal, objectionId);
    const [file] = await this.database.query<{ fileName: string; digest: string }>('SELECT file_name AS fileName, file_digest AS digest FROM annual_objection WHERE id = ? AND file_digest IS NOT NULL', [objectionId]);
    if (!file) throw annualErrors.objectionNotFound({ objectionId });
    await sendDownload(reply, { fileName: file.fileName, contentType: 'application/octet-stream', body: await this.storage.read(file.digest) });
  }

  @Post('objections/:objectionId/withdrawal')
  @HttpCode(200)
  @Allow('objections.raise')
  @ApiOkResponse({ type: ObjectionDto })
  async withdraw(@CurrentPrincipal() principal: Principal, @Param() { objectionId }: ObjectionIdDto): Promise<ObjectionDto> {
    await readObjection(this.reading, principal, objectionId);
    await this.database.transaction((tx) => withdrawObjection(tx, objectionId, personOf(principal)));
    return readObjection(this.reading, principal, objectionId);
  }

  /** By the first of two people. */
  @Post('objections/:objectionId/proposal')
  @HttpCode(200)
  @Allow('objections.decide')
  @ApiOkResponse({ type: ObjectionDto })
  async propose(@CurrentPrincipal() principal: Principal, @Param() { objectionId }: ObjectionIdDto, @Body() outcome: ObjectionProposalDto): Promise<ObjectionDto> {
    await this.assertReached(principal, objectionId);
    await this.database.transaction((tx) => proposeOutcome(tx, objectionId, outcome, personOf(principal), this.clock.now()));
    return readObjection(this.reading, principal, objectionId);
  }

  /** By the second of two people. */
  @Post('objections/:objectionId/decision')
  @HttpCode(200)
  @Allow('objections.decide')
  @ApiOkResponse({ type: ObjectionDto })
  async decide(@CurrentPrincipal() principal: Principal, @Param() { objectionId }: ObjectionIdDto, @Body() decision: ObjectionDecisionDto): Promise<ObjectionDto> {
    await this.assertReached(principal, objectionId);
    await this.database.transaction((tx) => decideObjection(tx, objectionId, decision, { policies: this.policies, by: personOf(principal), at: this.clock.now() }));
    return readObjection(this.reading, principal, objectionId);
  }

  private async assertReached(principal: Principal, objectionId: number): Promise<void> {
    const { personId } = await readObjection(this.reading, principal, objectionId);
    await assertPersonInScope(this.database, scopeOf(principal, 'objections.decide'), personId);
  }
}

export function personOf(principal: Principal): Person {
  return { ...actorOf(principal), accountId: principal.accountId, personId: principal.personId };
}
