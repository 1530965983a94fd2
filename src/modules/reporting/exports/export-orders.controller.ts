import { Body, Controller, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiAcceptedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { ExportDto, ExportPathDto } from '../../../platform/exports/exports.dto';
import { findExport, showExport } from '../../../platform/exports/read-exports';
import { requestLanguage } from '../../../platform/http/request-language';
import { actorOf, Allow, assertUnitInScope, CurrentPrincipal, scopeOf, type Principal } from '../../identity/public';
import { CLAIMS } from './claims-exporter';
import { EXPORT_PERMISSION, type SpokenWish } from './export-reach';
import { ClaimsExportDto, EntriesExportDto, PeopleExportDto } from './exports.dto';
import { findOrderedList } from './find-ordered-list';
import { LEDGER_ENTRIES } from './ledger-entries-exporter';
import { titleOf, type ListKind } from './list-kinds';
import { orderExport } from './order-export';
import { PEOPLE_RESULTS } from './people-results-exporter';

/** Lists of any length, written in the background. */
@ApiTags('exports')
@Controller('exports')
export class ExportOrdersController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Where people stand in a year. */
  @Post(PEOPLE_RESULTS)
  @HttpCode(202)
  @Allow(EXPORT_PERMISSION)
  @ApiAcceptedResponse({ type: ExportDto })
  people(@CurrentPrincipal() principal: Principal, @Body() wish: PeopleExportDto, @Req() request: FastifyRequest): Promise<ExportDto> {
    return this.order(principal, PEOPLE_RESULTS, { ...wish, language: requestLanguage(request) });
  }

  /** The ledger of a year, line by line. */
  @Post(LEDGER_ENTRIES)
  @HttpCode(202)
  @Allow(EXPORT_PERMISSION)
  @ApiAcceptedResponse({ type: ExportDto })
  entries(@CurrentPrincipal() principal: Principal, @Body() wish: EntriesExportDto, @Req() request: FastifyRequest): Promise<ExportDto> {
    return this.order(principal, LEDGER_ENTRIES, { ...wish, language: requestLanguage(request) });
  }

  /** The claims of a year that were handed in. */
  @Post(CLAIMS)
  @HttpCode(202)
  @Allow(EXPORT_PERMISSION)
  @ApiAcceptedResponse({ type: ExportDto })
  claims(@CurrentPrincipal() principal: Principal, @Body() wish: ClaimsExportDto, @Req() request: FastifyRequest): Promise<ExportDto> {
    return this.order(principal, CLAIMS, { ...wish, language: requestLanguage(request) });
  }

  /** The same list of how things stand now, where the file has expired or was not written. How far one reaches is asked anew. */
  @Post(':exportId/renewal')
  @HttpCode(202)
  @Allow(EXPORT_PERMISSION)
  @ApiAcceptedResponse({ type: ExportDto })
  async renew(@CurrentPrincipal() principal: Principal, @Param() { exportId }: ExportPathDto, @Req() request: FastifyRequest): Promise<ExportDto> {
    const { kind, wish } = await findOrderedList(this.database, principal.accountId, exportId);
    return this.order(principal, kind, { ...wish, language: requestLanguage(request) });
  }

  private async order(principal: Principal, kind: ListKind, wish: EntriesExportDto & Required<SpokenWish>): Promise<ExportDto> {
    const unit = wish.unitId === undefined ? undefined : await assertUnitInScope(this.database, scopeOf(principal, EXPORT_PERMISSION), wish.unitId);
    const title = titleOf({ kind, year: wish.year, unitName: unit?.name }, wish.language);
    const order = { kind, wish, title, accountId: principal.accountId, at: this.clock.now() };
    const exportId = await this.database.transaction((tx) => orderExport(tx, order, { actor: actorOf(principal), unit }));
    return showExport(await findExport(this.database, principal.accountId, exportId));
  }
}
