import type { Readable } from 'node:stream';
import { applyDecorators, Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { requestLanguage } from '../../../platform/http/request-language';
import { sendDownload } from '../../../platform/http/send-workbook';
import { ClassIdDto, findHostedClass } from '../../classes/public';
import { Allow, CurrentPrincipal, scopeOf, type Principal } from '../../identity/public';
import { attendanceErrors } from '../attendance.errors';
import type { PaperOf } from './class-sheet';
import { PAPER_WORDS, type PaperWords } from './paper-words';
import { SeatingQueryDto, SignInSheetQueryDto } from './prints.dto';
import { readClassOnPaper, readRoster, readSessionsOnPaper } from './read-class-on-paper';
import { readDossierOnPaper } from './read-dossier-on-paper';
import { readMarksOnPaper } from './read-marks-on-paper';
import { writeDossierIndex } from './write-dossier-index';
import { writeRoster } from './write-roster';
import { writeSeating } from './write-seating';
import { writeSignInSheet } from './write-sign-in-sheet';
import { writeTimetable } from './write-timetable';

/** Each paper is asked for and answered alike. */
const Paper = (path: string): MethodDecorator =>
  applyDecorators(Get(path), Allow('attendance.read'), ApiProduces('application/pdf'), ApiOkResponse({ schema: { type: 'string', format: 'binary' } }));

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

  /** 签到表: blank, or with what was recorded. */
  @Paper('sign-in-sheet.pdf')
  async signInSheet(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto, @Query() { sessionId, marks }: SignInSheetQueryDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const paper = await this.paperOf(principal, classId, request);
    const sessions = await readSessionsOnPaper(this.database, paper.class);
    const wanted = sessionId === undefined ? sessions : sessions.filter(({ id }) => id === sessionId);
    if (sessionId !== undefined && wanted.length === 0) throw attendanceErrors.sessionNotFound({ sessionId });
    const recorded = marks === 'yes' ? await readMarksOnPaper(this.database, classId) : undefined;
    await send(reply, paper, 'signInSheet', writeSignInSheet(paper, wanted, await readRoster(this.database, classId), recorded));
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
