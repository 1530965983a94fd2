import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database, type Transaction } from '../../../platform/database/database';
import { actorOf, Allow, CurrentPrincipal, type Principal } from '../../identity/public';
import { PolicyLibrary } from '../policy-library';
import { textBegunFrom } from './begin-from';
import { DraftIdDto, PolicyConfirmationDto, PolicyDraftBeginningDto, PolicyDraftDto, PolicyDraftListDto, PolicyDraftNoteDto, PolicyDraftReasonDto, PolicyDraftTextDto } from './drafts.dto';
import type { PolicyWriter } from './find-draft';
import { confirmDraft, endDraft, reviewDraft, submitDraft } from './hand-on-draft';
import { listDrafts, readDraft } from './read-drafts';
import { beginDraft, saveDraft } from './write-draft';

/** 政策草案: texts on their way to being confirmed. */
@ApiTags('policy drafts')
@Controller('policy-drafts')
export class DraftsController {
  constructor(
    private readonly database: Database,
    private readonly library: PolicyLibrary,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('policies.read-drafts')
  @ApiOkResponse({ type: PolicyDraftListDto })
  list(): Promise<PolicyDraftListDto> {
    return listDrafts(this.database);
  }

  @Post()
  @Allow('policies.write')
  @ApiCreatedResponse({ type: PolicyDraftDto })
  async begin(@CurrentPrincipal() principal: Principal, @Body() { from }: PolicyDraftBeginningDto): Promise<PolicyDraftDto> {
    const text = await textBegunFrom(this.database, this.library, from);
    const id = await this.database.transaction((tx) => beginDraft(tx, text, writer(principal), this.clock.now()));
    return readDraft(this.database, principal, id);
  }

  /** With every problem of the text, line by line, and how each case came out. */
  @Get(':draftId')
  @Allow('policies.read-drafts')
  @ApiOkResponse({ type: PolicyDraftDto })
  read(@CurrentPrincipal() principal: Principal, @Param() { draftId }: DraftIdDto): Promise<PolicyDraftDto> {
    return readDraft(this.database, principal, draftId);
  }

  @Put(':draftId')
  @Allow('policies.write')
  @ApiOkResponse({ type: PolicyDraftDto })
  save(@CurrentPrincipal() principal: Principal, @Param() { draftId }: DraftIdDto, @Body() text: PolicyDraftTextDto): Promise<PolicyDraftDto> {
    return this.done(principal, draftId, (tx, by, at) => saveDraft(tx, { draftId, ...text }, by, at));
  }

  @Post(':draftId/submission')
  @HttpCode(200)
  @Allow('policies.write')
  @ApiOkResponse({ type: PolicyDraftDto })
  submit(@CurrentPrincipal() principal: Principal, @Param() { draftId }: DraftIdDto, @Body() { note }: PolicyDraftNoteDto): Promise<PolicyDraftDto> {
    return this.done(principal, draftId, (tx, by, at) => submitDraft(tx, { draftId, note }, by, at));
  }

  @Post(':draftId/review')
  @HttpCode(200)
  @Allow('policies.review')
  @ApiOkResponse({ type: PolicyDraftDto })
  review(@CurrentPrincipal() principal: Principal, @Param() { draftId }: DraftIdDto, @Body() { note }: PolicyDraftNoteDto): Promise<PolicyDraftDto> {
    return this.done(principal, draftId, (tx, by, at) => reviewDraft(tx, { draftId, note }, by, at));
  }

  @Post(':draftId/confirmation')
  @HttpCode(200)
  @Allow('policies.confirm')
  @ApiOkResponse({ type: PolicyDraftDto })
  confirm(@CurrentPrincipal() principal: Principal, @Param() { draftId }: DraftIdDto, @Body() { note, documentNo }: PolicyConfirmationDto): Promise<PolicyDraftDto> {
    return this.done(principal, draftId, (tx, by, at) => confirmDraft(tx, { draftId, note, documentNo }, by, at));
  }

  @Post(':draftId/return')
  @HttpCode(200)
  @Allow('policies.review')
  @ApiOkResponse({ type: PolicyDraftDto })
  giveBack(@CurrentPrincipal() principal: Principal, @Param() { draftId }: DraftIdDto, @Body() { reason }: PolicyDraftReasonDto): Promise<PolicyDraftDto> {
    return this.done(principal, draftId, (tx, by, at) => endDraft(tx, { draftId, to: 'returned', note: reason }, by, at));
  }

  @Post(':draftId/withdrawal')
  @HttpCode(200)
  @Allow('policies.write')
  @ApiOkResponse({ type: PolicyDraftDto })
  withdraw(@CurrentPrincipal() principal: Principal, @Param() { draftId }: DraftIdDto, @Body() { note }: PolicyDraftNoteDto): Promise<PolicyDraftDto> {
    return this.done(principal, draftId, (tx, by, at) => endDraft(tx, { draftId, to: 'withdrawn', note }, by, at));
  }

  private async done(principal: Principal, draftId: number, work: (tx: Transaction, by: PolicyWriter, at: Date) => Promise<void>): Promise<PolicyDraftDto> {
    await this.database.transaction((tx) => work(tx, writer(principal), this.clock.now()));
    return readDraft(this.database, principal, draftId);
  }
}

function writer(principal: Principal): PolicyWriter {
  return { ...actorOf(principal), accountId: principal.accountId };
}
