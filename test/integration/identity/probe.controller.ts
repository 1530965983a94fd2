import { Body, Controller, Get, Inject, Param, ParseIntPipe, Post } from '@nestjs/common';
import { DomainError } from '#kernel';
import { Database } from '../../../src/platform/database/database';
import { Allow, assertPersonInScope, CurrentPrincipal, Public, scopeCondition, scopeOf, type Principal } from '../../../src/modules/identity/public';

export const PROBE_STATE = Symbol('ProbeState');

export interface ProbeState {
  runs: number;
  /** While set, the handler waits for it. */
  gate?: Promise<void>;
}

/** Stands in for the modules below identity. */
@Controller()
export class ProbeController {
  constructor(
    private readonly database: Database,
    @Inject(PROBE_STATE) private readonly state: ProbeState,
  ) {}

  @Get('probe/open')
  @Public()
  open(): { open: boolean } {
    return { open: true };
  }

  @Get('probe/people')
  @Allow('people.read')
  async people(@CurrentPrincipal() principal: Principal): Promise<{ names: string[] }> {
    const within = scopeCondition(scopeOf(principal, 'people.read'), { unitPath: 'u.path', managedBy: 'g.managed_by', personId: 'p.id' });
    const rows = await this.database.query<{ name: string }>(
      `SELECT p.name FROM civil_servant p JOIN posting g ON g.person_id = p.id AND g.valid_until IS NULL
         JOIN org_unit u ON u.id = g.unit_id WHERE ${within.sql} ORDER BY p.id`,
      [...within.parameters],
    );
    return { names: rows.map((row) => row.name) };
  }

  @Get('probe/people/:id')
  @Allow('people.read')
  async person(@CurrentPrincipal() principal: Principal, @Param('id', ParseIntPipe) id: number): Promise<{ id: number }> {
    await assertPersonInScope(this.database, scopeOf(principal, 'people.read'), id);
    return { id };
  }

  @Get('probe/imports')
  @Allow('imports.read')
  imports(): { seen: boolean } {
    return { seen: true };
  }

  @Post('probe/orders')
  @Allow('runs.manage')
  async order(@Body() body: { refuse?: boolean; fail?: boolean }): Promise<{ run: number }> {
    this.state.runs += 1;
    const run = this.state.runs;
    await this.state.gate;
    if (body.refuse) throw new DomainError('REFUSED', 'conflict', { zh: '拒绝', en: 'refused' });
    if (body.fail) throw new Error('nobody knows');
    return { run };
  }
}
