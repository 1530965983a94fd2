import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { trainingDayAt, type Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { AnswersWorkbook, sendList } from '../../../platform/http/send-list';
import { Allow } from '../../../platform/sessions/allow';
import { CurrentPrincipal } from '../../../platform/sessions/current-principal';
import { actorOf, type Principal } from '../../../platform/sessions/principal';
import { scopeCondition } from '../../../platform/sessions/scope-condition';
import { scopeOf } from '../../../platform/sessions/scope-of';
import { MOVE_COLUMNS } from './move-columns';
import { MoveDto, MoveIdDto, MovePageDto, MoveProposalDto, MovesFilterDto, MovesQueryDto, MoveUndoDto } from './moves.dto';
import { moveErrors } from './moves.errors';
import { listMoves, readMove, type MoveReading } from './read-moves';
import { recordMove, type MoveAuthor } from './record-move';
import { undoMove } from './undo-move';

/** 人员变动: transfer, secondment, aid posting, change of rank, retirement, departure, return. */
@ApiTags('moves')
@Controller('posting-moves')
export class MovesController {
  private readonly reading: MoveReading;

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.reading = { database, clock };
  }

  @Get()
  @Allow('people.read')
  @ApiOkResponse({ type: MovePageDto })
  list(@CurrentPrincipal() principal: Principal, @Query() query: MovesQueryDto): Promise<MovePageDto> {
    return listMoves(this.reading, principal, query);
  }

  /** Names leave the house: only of the people whose lists the caller may take along. */
  @Get('export.xlsx')
  @Allow('people.export')
  @AnswersWorkbook()
  async export(@CurrentPrincipal() principal: Principal, @Query() filter: MovesFilterDto, @Res() reply: FastifyReply): Promise<void> {
    await sendList(reply, { name: { zh: '人员变动', en: 'Moves' }, columns: MOVE_COLUMNS, read: (page) => listMoves(this.reading, principal, { ...filter, ...page }, 'people.export') });
  }

  @Post()
  @Allow('postings.manage')
  @ApiCreatedResponse({ type: MoveDto })
  async record(@CurrentPrincipal() principal: Principal, @Body() { personId, kind, on, reason, documentNo, ...change }: MoveProposalDto): Promise<MoveDto> {
    await this.assertReached(principal, personId);
    const moveId = await this.database.transaction((tx) => recordMove(tx, { personId, kind, on, change, reason, documentNo }, this.author(principal)));
    return readMove(this.reading, principal, moveId);
  }

  /** What was recorded wrongly, as long as nothing happened after it. */
  @Post(':moveId/undoing')
  @HttpCode(200)
  @Allow('postings.manage')
  @ApiOkResponse({ type: MoveDto })
  async undo(@CurrentPrincipal() principal: Principal, @Param() { moveId }: MoveIdDto, @Body() { reason }: MoveUndoDto): Promise<MoveDto> {
    await this.assertReached(principal, (await readMove(this.reading, principal, moveId)).personId);
    await this.database.transaction((tx) => undoMove(tx, moveId, reason, this.author(principal)));
    return readMove(this.reading, principal, moveId);
  }

  private author(principal: Principal): MoveAuthor {
    const at = this.clock.now();
    return { actor: actorOf(principal), at, today: trainingDayAt(at) };
  }

  /** By the last posting, so that somebody who left can return. */
  private async assertReached(principal: Principal, personId: number): Promise<void> {
    const within = scopeCondition(scopeOf(principal, 'postings.manage'), { unitPath: 'u.path', managedBy: 'g.managed_by' });
    const found = await this.database.query(
      `SELECT 1 FROM posting g JOIN org_unit u ON u.id = g.unit_id
        WHERE g.person_id = ? AND ${within.sql} AND g.id = (SELECT l.id FROM posting l WHERE l.person_id = ? AND (l.valid_until IS NULL OR l.valid_until > l.valid_from) ORDER BY l.valid_from DESC, l.id DESC LIMIT 1)`,
      [personId, ...within.parameters, personId],
    );
    if (found.length === 0) throw moveErrors.personNotFound({ personId });
  }
}
