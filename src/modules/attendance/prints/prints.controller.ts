import type { Readable } from 'node:stream';
import { applyDecorators, Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { ExportDto } from '../../../platform/exports/exports.dto';
import { findExport, showExport } from '../../../platform/exports/read-exports';
import { requestLanguage } from '../../../platform/http/request-language';
import { sendDownload } from '../../../platform/http/send-workbook';
import { ClassIdDto } from '../../classes/http';
import { findHostedClass } from '../../classes/public';
import { actorOf, Allow, CurrentPrincipal, scopeOf, type Principal } from '../../identity/public';
import { attendanceErrors } from '../attendance.errors';
import type { PaperOf } from './class-sheet';
import { orderPaper } from './order-paper';
import { PAPER_WORDS, type PaperWords } from './paper-words';
import { SeatingQueryDto, SignInSheetQueryDto, SignInSheetsDto } from './prints.dto';
import { readClassOnPaper, readRoster, readSessionsOnPaper } from './read-class-on-paper';
import { readDossierOnPaper } from './read-dossier-on-paper';
import { readMarksOnPaper } from './read-marks-on-paper';
import { SIGN_IN_SHEETS, type SignInSheetsWish } from './sign-in-sheets-exporter';
import { writeDossierIndex } from './write-dossier-index';
import { writeRoster } from './write-roster';
import { writeSeating } from './write-seating';
import { writeSignInSheet } from './write-sign-in-sheet';
import { writeTimetable } from './write-timetable';

/** Each paper is asked for and answered alike. */
const Paper = (path: string): MethodDecorator =>
  applyDecorators(Get(path), Allow('attendance.read'), ApiProduces('application/pdf'), ApiOkResponse({ schema: { type: 'string', format: 'binary' } }));

/** A line takes about a quarter of a thousandth of a second, and nobody else is answered meanwhile. */
const MOST_LINES_AT_ONCE = 3_000;

type Name = keyof Pick<PaperWords, 'roster' | 'signInSheet' | 'timetable' | 'seating' | 'dossierIndex'>;

/** The papers of a class: A4, black on white. */
@ApiTags('papers of a class')
@Controller('classes/:classId/prints')
export class PrintsController {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** 花名册. */
  @Paper('roster.pdf')
  async roster(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const paper = await this.paperOf(principal, classId, request);
    await send(reply, paper, 'roster', writeRoster(paper, await readRoster(this.database, classId)));
  }

  /** 签到表: blank, or with what was recorded; all those of a large class are written in the background. */
  @Paper('sign-in-sheet.pdf')
  async signInSheet(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto, @Query() { sessionId, marks }: SignInSheetQueryDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const paper = await this.paperOf(principal, classId, request);
    const sessions = await readSessionsOnPaper(this.database, paper.class);
    const wanted = sessionId === undefined ? sessions : sessions.filter(({ id }) => id === sessionId);
    if (sessionId !== undefined && wanted.length === 0) throw attendanceErrors.sessionNotFound({ sessionId });
    const people = await readRoster(this.database, classId);
    const lines = people.length * wanted.length;
    if (sessionId === undefined && lines > MOST_LINES_AT_ONCE) throw attendanceErrors.paperTooLong({ classId, lines, most: MOST_LINES_AT_ONCE });
    const recorded = marks === 'yes' ? await readMarksOnPaper(this.database, classId) : undefined;
    await send(reply, paper, 'signInSheet', await writeSignInSheet(paper, wanted, people, { marks: recorded }));
  }

  @Post('sign-in-sheets')
  @HttpCode(202)
  @Allow('attendance.read')
  @ApiAcceptedResponse({ type: ExportDto })
  async order(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto, @Body() { marks }: SignInSheetsDto, @Req() request: FastifyRequest): Promise<ExportDto> {
    const head = await findHostedClass(this.database, scopeOf(principal, 'attendance.read'), classId);
    const wish: SignInSheetsWish = { classId, marks, language: requestLanguage(request) };
    const by = { actor: actorOf(principal), accountId: principal.accountId, at: this.clock.now() };
    const exportId = await this.database.transaction((tx) => orderPaper(tx, head, { kind: SIGN_IN_SHEETS, name: PAPER_WORDS.zh.signInSheet, wish, by }));
    return showExport(await findExport(this.database, principal.accountId, exportId));
  }

  /** 课程表. */
  @Paper('timetable.pdf')
  async timetable(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const paper = await this.paperOf(principal, classId, request);
    await send(reply, paper, 'timetable', writeTimetable(paper, await readSessionsOnPaper(this.database, paper.class)));
  }

  /** 座次表. */
  @Paper('seating.pdf')
  async seating(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto, @Query() { columns }: SeatingQueryDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const paper = await this.paperOf(principal, classId, request);
    await send(reply, paper, 'seating', writeSeating(paper, await readRoster(this.database, classId), columns));
  }

  /** 案卷目录. */
  @Paper('dossier-index.pdf')
  async dossierIndex(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const paper = await this.paperOf(principal, classId, request);
    await send(reply, paper, 'dossierIndex', writeDossierIndex(paper, await readDossierOnPaper(this.database, classId, paper.class.asOf)));
  }

  private async paperOf(principal: Principal, classId: number, request: FastifyRequest): Promise<PaperOf> {
    await findHostedClass(this.database, scopeOf(principal, 'attendance.read'), classId);
    return { class: await readClassOnPaper(this.database, classId, this.clock.now()), language: requestLanguage(request) };
  }
}

function send(reply: FastifyReply, paper: PaperOf, name: Name, body: Readable): Promise<void> {
  return sendDownload(reply, { fileName: `${PAPER_WORDS[paper.language][name]}-${paper.class.title}.pdf`, contentType: 'application/pdf', body });
}
