import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Clock } from '#kernel';
import { CLOCK } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { Page } from '../../platform/http/page';
import { Allow } from '../../platform/sessions/allow';
import { CurrentPrincipal } from '../../platform/sessions/current-principal';
import type { Principal } from '../../platform/sessions/principal';
import { scopeOf } from '../../platform/sessions/scope-of';
import { AuditEntryPageDto, AuditEntryQueryDto, type AuditEntryDto } from './audit-entry.dto';
import { listAuditEntries } from './list-audit-entries';

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
}
