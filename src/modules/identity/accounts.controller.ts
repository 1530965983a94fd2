import { Body, Controller, Delete, Get, HttpCode, Inject, Param, ParseIntPipe, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../platform/clock/clock';
import { Database, type Transaction } from '../../platform/database/database';
import type { Page } from '../../platform/http/page';
import { AnswersWorkbook, sendList } from '../../platform/http/send-list';
import { Allow } from '../../platform/sessions/allow';
import { CurrentPrincipal } from '../../platform/sessions/current-principal';
import { actorOf, type Principal } from '../../platform/sessions/principal';
import { readManagingAuthorities } from '../organizations/public';
import { ACCOUNT_COLUMNS } from './account-columns';
import { AccountDto, AccountFilterDto, AccountPageDto, AccountQueryDto, ManagingAuthorityListDto, NewAccountDto, NewGrantDto } from './account.dto';
import { createAccount } from './create-account';
import { disableAccount, enableAccount } from './disable-account';
import { grantRole } from './grant-role';
import { listAccounts, readAccount } from './list-accounts';
import { Principals } from './principals';
import { RequestLimits } from './request-limits';
import { revokeGrant } from './revoke-grant';
import { usernameHash } from './sign-in-failures';
import { unlockAccount } from './unlock-account';

@ApiTags('administration')
@Controller('accounts')
export class AccountsController {
  constructor(
    private readonly database: Database,
    private readonly principals: Principals,
    private readonly limits: RequestLimits,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('accounts.read')
  @ApiOkResponse({ type: AccountPageDto })
  list(@Query() query: AccountQueryDto): Promise<Page<AccountDto>> {
    return listAccounts(this.database, query, this.clock.now());
  }

  @Get('export.xlsx')
  @Allow('accounts.read')
  @AnswersWorkbook()
  async export(@Query() filter: AccountFilterDto, @Res() reply: FastifyReply): Promise<void> {
    await sendList(reply, { name: { zh: '账号与授权', en: 'Accounts and grants' }, columns: ACCOUNT_COLUMNS, read: (page) => this.list({ ...filter, ...page }) });
  }

  /** To whose people a grant may be limited. */
  @Get('managing-authorities')
  @Allow('accounts.read')
  @ApiOkResponse({ type: ManagingAuthorityListDto })
  async authorities(): Promise<ManagingAuthorityListDto> {
    return { items: await readManagingAuthorities(this.database) };
  }

  @Post()
  @Allow('accounts.manage')
  @ApiCreatedResponse({ type: AccountDto })
  async create(@CurrentPrincipal() principal: Principal, @Body() account: NewAccountDto): Promise<AccountDto> {
    const id = await this.database.transaction((tx) => createAccount(tx, account, actorOf(principal)));
    return readAccount(this.database, id, this.clock.now());
  }

  @Post(':id/grants')
  @Allow('accounts.manage')
  @ApiCreatedResponse({ type: AccountDto })
  grant(@CurrentPrincipal() principal: Principal, @Param('id', ParseIntPipe) id: number, @Body() { role, unitId, managedBy }: NewGrantDto): Promise<AccountDto> {
    const wanted = { role, unitId: unitId ?? null, managedBy: managedBy ?? undefined };
    return this.change(id, (tx) => grantRole(tx, id, wanted, actorOf(principal)));
  }

  @Delete(':id/grants/:grantId')
  @HttpCode(204)
  @Allow('accounts.manage')
  @ApiNoContentResponse()
  async revoke(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ParseIntPipe) id: number,
    @Param('grantId', ParseIntPipe) grantId: number,
  ): Promise<void> {
    await this.change(id, (tx) => revokeGrant(tx, id, grantId, actorOf(principal)));
  }

  @Post(':id/unlocking')
  @HttpCode(200)
  @Allow('accounts.unlock')
  @ApiOkResponse({ type: AccountDto })
  async unlock(@CurrentPrincipal() principal: Principal, @Param('id', ParseIntPipe) id: number): Promise<AccountDto> {
    const username = await this.database.transaction((tx) => unlockAccount(tx, id, actorOf(principal)));
    await this.limits.forgetUsername(usernameHash(username).toString('base64url'));
    return readAccount(this.database, id, this.clock.now());
  }

  @Post(':id/disabling')
  @HttpCode(200)
  @Allow('accounts.manage')
  @ApiOkResponse({ type: AccountDto })
  disable(@CurrentPrincipal() principal: Principal, @Param('id', ParseIntPipe) id: number): Promise<AccountDto> {
    return this.change(id, (tx) => disableAccount(tx, id, actorOf(principal)));
  }

  @Delete(':id/disabling')
  @HttpCode(200)
  @Allow('accounts.manage')
  @ApiOkResponse({ type: AccountDto })
  enable(@CurrentPrincipal() principal: Principal, @Param('id', ParseIntPipe) id: number): Promise<AccountDto> {
    return this.change(id, (tx) => enableAccount(tx, id, actorOf(principal)));
  }

  private async change(accountId: number, work: (tx: Transaction) => Promise<unknown>): Promise<AccountDto> {
    await this.database.transaction(work);
    this.principals.forget(accountId);
    return readAccount(this.database, accountId, this.clock.now());
  }
}
