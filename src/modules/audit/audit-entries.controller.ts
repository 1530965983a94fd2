import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { Page } from '../../platform/http/page';
import { AnswersWorkbook, sendList } from '../../platform/http/send-list';
import { instantCell } from '../../platform/workbook/list-cells';
import type { SpokenColumn } from '../../platform/workbook/spoken-sheet';
import { Allow } from '../../platform/sessions/allow';
import { CurrentPrincipal } from '../../platform/sessions/current-principal';
import type { Principal } from '../../platform/sessions/principal';
import { scopeOf } from '../../platform/sessions/scope-of';
import { AuditEntryFilterDto, AuditEntryPageDto, AuditEntryQueryDto, type AuditEntryDto } from './audit-entry.dto';
import { listAuditEntries } from './list-audit-entries';

const COLUMNS: readonly SpokenColumn<AuditEntryDto>[] = [
  { header: { zh: '时间', en: 'Time' }, format: 'text', width: 18, cell: ({ at }) => instantCell(at) },
  { header: { zh: '操作人', en: 'By' }, format: 'text', width: 20, cell: ({ actor }) => actor.name },
  { header: { zh: '内容', en: 'Content' }, format: 'text', width: 48, cell: ({ summary }) => summary },
  { header: { zh: '操作', en: 'Act' }, format: 'text', width: 28, cell: ({ action }) => action },
  { header: { zh: '对象', en: 'Subject' }, format: 'text', width: 24, cell: ({ subject }) => `${subject.kind} ${subject.id}` },
  { header: { zh: '变动前', en: 'Before' }, format: 'text', width: 48, cell: ({ before }) => (before === null ? undefined : JSON.stringify(before)) },
  { header: { zh: '变动后', en: 'After' }, format: 'text', width: 48, cell: ({ after }) => (after === null ? undefined : JSON.stringify(after)) },
  { header: { zh: '请求编号', en: 'Request no.' }, format: 'text', width: 24, cell: ({ requestId }) => requestId },
];

@ApiTags('administration')
@Controller('audit-entries')
export class AuditEntriesController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('audit.read')
  @ApiOkResponse({ type: AuditEntryPageDto })
  list(@CurrentPrincipal() principal: Principal, @Query() query: AuditEntryQueryDto): Promise<Page<AuditEntryDto>> {
    return listAuditEntries(this.database, scopeOf(principal, 'audit.read'), query, this.clock.now());
  }

  @Get('export.xlsx')
  @Allow('audit.read')
  @AnswersWorkbook()
  async export(@CurrentPrincipal() principal: Principal, @Query() filter: AuditEntryFilterDto, @Res() reply: FastifyReply): Promise<void> {
    await sendList(reply, { name: { zh: '审计日志', en: 'Audit log' }, columns: COLUMNS, read: (page) => this.list(principal, { ...filter, ...page }) });
  }
}
