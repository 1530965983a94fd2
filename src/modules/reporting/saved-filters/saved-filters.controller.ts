import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { CurrentPrincipal, SignedIn, type Principal } from '../../identity/public';
import { reportingErrors } from '../reporting.errors';
import { saveFilter } from './save-filter';
import { type FilterChoicesDto, NewSavedFilterDto, SavedFilterDto, SavedFilterListDto, SavedFilterPathDto, SavedFiltersQueryDto } from './saved-filters.dto';

/** Filters under a name: each account sees its own. */
@ApiTags('saved filters')
@Controller('saved-filters')
export class SavedFiltersController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: SavedFilterListDto })
  async list(@CurrentPrincipal() { accountId }: Principal, @Query() { list }: SavedFiltersQueryDto): Promise<SavedFilterListDto> {
    const rows = await this.database.query<{ id: number; name: string; filter: string }>('SELECT id, name, filter FROM saved_filter WHERE account_id = ? AND list = ? ORDER BY name', [accountId, list]);
    return { items: rows.map(({ id, name, filter }) => ({ id, name, filter: JSON.parse(filter) as FilterChoicesDto })) };
  }

  /** Under a name that is taken the older one gives way. */
  @Post()
  @HttpCode(201)
  @SignedIn()
  @ApiCreatedResponse({ type: SavedFilterDto })
  async save(@CurrentPrincipal() { accountId }: Principal, @Body() wanted: NewSavedFilterDto): Promise<SavedFilterDto> {
    const id = await this.database.transaction((tx) => saveFilter(tx, accountId, wanted, this.clock.now()));
    return { id, name: wanted.name, filter: wanted.filter };
  }

  @Delete(':filterId')
  @HttpCode(204)
  @SignedIn()
  @ApiNoContentResponse()
  async remove(@CurrentPrincipal() { accountId }: Principal, @Param() { filterId }: SavedFilterPathDto): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { affectedRows }: { affectedRows: number } = await tx.query('DELETE FROM saved_filter WHERE id = ? AND account_id = ?', [filterId, accountId]);
      if (affectedRows === 0) throw reportingErrors.savedFilterNotFound({ filterId });
    });
  }
}
