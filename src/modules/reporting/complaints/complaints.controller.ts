import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { AnswersWorkbook, sendList } from '../../../platform/http/send-list';
import { Vault } from '../../../platform/vault/vault';
import { Allow, CurrentPrincipal, SignedIn, type Principal } from '../../identity/public';
import { holderOf } from './account-holder';
import { answerComplaint } from './answer-complaint';
import { COMPLAINT_COLUMNS } from './complaint-columns';
import { ComplaintAnswerDto, ComplaintClosureDto, ComplaintDto, ComplaintIdDto, ComplaintPageDto, ComplaintsFilterDto, ComplaintsQueryDto, NewComplaintDto } from './complaints.dto';
import { fileComplaint } from './file-complaint';
import { followUpComplaint } from './follow-up-complaint';
import { listComplaints, listOwnComplaints, readComplaint, type ComplaintReading } from './read-complaints';

/** 投诉建议: open to everybody who is signed in, answered by those who look after the whole city or the system. */
@ApiTags('complaints')
@Controller()
export class ComplaintsController {
  private readonly reading: ComplaintReading;

  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.reading = { database, vault, clock };
  }

  @Get('my-complaints')
  @SignedIn()
  @ApiOkResponse({ type: ComplaintPageDto })
  mine(@CurrentPrincipal() principal: Principal, @Query() query: ComplaintsQueryDto): Promise<ComplaintPageDto> {
    return listOwnComplaints(this.reading, principal, query);
  }

  @Get('my-complaints/export.xlsx')
  @SignedIn()
  @AnswersWorkbook()
  async exportMine(@CurrentPrincipal() principal: Principal, @Query() filter: ComplaintsFilterDto, @Res() reply: FastifyReply): Promise<void> {
    await sendList(reply, { name: { zh: '我的投诉建议', en: 'My complaints' }, columns: COMPLAINT_COLUMNS, read: (page) => listOwnComplaints(this.reading, principal, { ...filter, ...page }) });
  }

  @Post('complaints')
  @SignedIn()
  @ApiCreatedResponse({ type: ComplaintDto })
  async file(@CurrentPrincipal() principal: Principal, @Body() complaint: NewComplaintDto): Promise<ComplaintDto> {
    const id = await this.database.transaction((tx) => fileComplaint(tx, this.vault, complaint, holderOf(principal), this.clock.now()));
    return readComplaint(this.reading, principal, id);
  }

  @Get('complaints')
  @Allow('complaints.answer')
  @ApiOkResponse({ type: ComplaintPageDto })
  list(@Query() query: ComplaintsQueryDto): Promise<ComplaintPageDto> {
    return listComplaints(this.reading, query);
  }

  @Get('complaints/export.xlsx')
  @Allow('complaints.answer')
  @AnswersWorkbook()
  async export(@Query() filter: ComplaintsFilterDto, @Res() reply: FastifyReply): Promise<void> {
    await sendList(reply, { name: { zh: '投诉建议答复', en: 'Complaints to answer' }, columns: COMPLAINT_COLUMNS, read: (page) => listComplaints(this.reading, { ...filter, ...page }) });
  }

  /** One's own, or any for whoever answers them. */
  @Get('complaints/:complaintId')
  @SignedIn()
  @ApiOkResponse({ type: ComplaintDto })
  read(@CurrentPrincipal() principal: Principal, @Param() { complaintId }: ComplaintIdDto): Promise<ComplaintDto> {
    return readComplaint(this.reading, principal, complaintId);
  }

  /** By its author, until it is closed. */
  @Post('complaints/:complaintId/follow-ups')
  @HttpCode(200)
  @SignedIn()
  @ApiOkResponse({ type: ComplaintDto })
  async followUp(@CurrentPrincipal() principal: Principal, @Param() { complaintId }: ComplaintIdDto, @Body() { body }: ComplaintAnswerDto): Promise<ComplaintDto> {
    await readComplaint(this.reading, principal, complaintId);
    await this.database.transaction((tx) => followUpComplaint(tx, complaintId, body, holderOf(principal), this.clock.now()));
    return readComplaint(this.reading, principal, complaintId);
  }

  @Post('complaints/:complaintId/answers')
  @HttpCode(200)
  @Allow('complaints.answer')
  @ApiOkResponse({ type: ComplaintDto })
  answer(@CurrentPrincipal() principal: Principal, @Param() { complaintId }: ComplaintIdDto, @Body() { body }: ComplaintAnswerDto): Promise<ComplaintDto> {
    return this.move(principal, complaintId, { to: 'answered', body });
  }

  @Post('complaints/:complaintId/closure')
  @HttpCode(200)
  @Allow('complaints.answer')
  @ApiOkResponse({ type: ComplaintDto })
  close(@CurrentPrincipal() principal: Principal, @Param() { complaintId }: ComplaintIdDto, @Body() { body }: ComplaintClosureDto): Promise<ComplaintDto> {
    return this.move(principal, complaintId, { to: 'closed', body });
  }

  private async move(principal: Principal, complaintId: number, step: Parameters<typeof answerComplaint>[2]): Promise<ComplaintDto> {
    await this.database.transaction((tx) => answerComplaint(tx, complaintId, step, holderOf(principal), this.clock.now()));
    return readComplaint(this.reading, principal, complaintId);
  }
}
