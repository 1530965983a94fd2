import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database, type Transaction } from '../../../platform/database/database';
import { receiveDocument } from '../../../platform/http/receive-document';
import { sendDownload } from '../../../platform/http/send-workbook';
import { FileStorage } from '../../../platform/storage/file-storage';
import { findHostedClass } from '../../classes/public';
import { actorOf, Allow, CurrentPrincipal, scopeOf, type Actor, type Principal } from '../../identity/public';
import { attendanceErrors } from '../attendance.errors';
import { keepClassDocument } from '../dossier/keep-class-document';
import { readDossier } from '../dossier/read-dossier';
import { AttendedClassDto } from '../reading/attendance.dto';
import { readAttendance } from '../reading/read-attendance';
import { closeClass } from './close-class';
import { ClassDocumentPathDto, ClosingDto, DocumentQueryDto, DossierDto, ReopeningDto, WrittenReasonDto } from './closure.dto';
import { daysLate } from './days-late';
import { readClosures, readDocuments } from './read-closures';
import { reopenClass } from './reopen-class';

const FORM = { schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } };
/** Never shown by the browser as a page of ours, whatever is inside. */
const DOWNLOAD_TYPE = 'application/octet-stream';

/** The dossier of a class, its closing and its reopening. */
@ApiTags('closing')
@Controller('classes/:classId')
export class ClosuresController {
  constructor(
    private readonly database: Database,
    private readonly storage: FileStorage,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('dossier')
  @Allow('attendance.read')
  @ApiOkResponse({ type: DossierDto })
  async read(@CurrentPrincipal() principal: Principal, @Param() { classId }: AttendedClassDto): Promise<DossierDto> {
    const { state, endsOn } = await findHostedClass(this.database, scopeOf(principal, 'attendance.read'), classId);
    const now = this.clock.now();
    const items = await readDossier(this.database, classId, await readAttendance(this.database, classId, now));
    return {
      classId, state, endsOn, daysLate: state === 'running' ? await daysLate(this.database, classId, endsOn, now) : 0, items,
      documents: await readDocuments(this.database, classId), closures: await readClosures(this.database, classId),
    };
  }

  @Post('dossier/documents')
  @HttpCode(200)
  @Allow('attendance.manage')
  @ApiConsumes('multipart/form-data')
  @ApiBody(FORM)
  @ApiOkResponse({ type: DossierDto })
  async keep(@CurrentPrincipal() principal: Principal, @Param() place: AttendedClassDto, @Query() { kind }: DocumentQueryDto, @Req() request: FastifyRequest): Promise<DossierDto> {
    await this.assertHosted(principal, place.classId);
    const { fileName, file } = await receiveDocument(request, this.storage);
    return this.act(principal, place, (tx, actor, at) => keepClassDocument(tx, place.classId, { kind, file: { name: fileName, ...file } }, actor, at));
  }

  /** In place of a paper that there is not. */
  @Post('dossier/reasons')
  @HttpCode(200)
  @Allow('attendance.manage')
  @ApiOkResponse({ type: DossierDto })
  explain(@CurrentPrincipal() principal: Principal, @Param() place: AttendedClassDto, @Body() written: WrittenReasonDto): Promise<DossierDto> {
    return this.act(principal, place, (tx, actor, at) => keepClassDocument(tx, place.classId, written, actor, at));
  }

  @Get('dossier/documents/:documentId')
  @Allow('attendance.read')
  @ApiProduces(DOWNLOAD_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async download(@CurrentPrincipal() principal: Principal, @Param() { classId, documentId }: ClassDocumentPathDto, @Res() reply: FastifyReply): Promise<void> {
    await findHostedClass(this.database, scopeOf(principal, 'attendance.read'), classId);
    const [document] = await this.database.query<{ fileName: string; digest: string }>(
      'SELECT file_name AS fileName, file_digest AS digest FROM class_document WHERE id = ? AND class_id = ? AND file_digest IS NOT NULL',
      [documentId, classId],
    );
    if (!document) throw attendanceErrors.documentNotFound({ documentId });
    await sendDownload(reply, { fileName: document.fileName, contentType: DOWNLOAD_TYPE, body: await this.storage.read(document.digest) });
  }

  @Post('closure')
  @HttpCode(200)
  @Allow('attendance.manage')
  @ApiOkResponse({ type: DossierDto })
  close(@CurrentPrincipal() principal: Principal, @Param() place: AttendedClassDto, @Body() closing: ClosingDto): Promise<DossierDto> {
    return this.act(principal, place, (tx, actor, at) => closeClass(tx, place.classId, closing, actor, at));
  }

  @Post('reopening')
  @HttpCode(200)
  @Allow('attendance.manage')
  @ApiOkResponse({ type: DossierDto })
  reopen(@CurrentPrincipal() principal: Principal, @Param() place: AttendedClassDto, @Body() { reason }: ReopeningDto): Promise<DossierDto> {
    return this.act(principal, place, (tx, actor, at) => reopenClass(tx, place.classId, reason, actor, at));
  }

  private async act(principal: Principal, place: AttendedClassDto, work: (tx: Transaction, actor: Actor, at: Date) => Promise<unknown>): Promise<DossierDto> {
    await this.assertHosted(principal, place.classId);
    await this.database.transaction((tx) => work(tx, actorOf(principal), this.clock.now()));
    return this.read(principal, place);
  }

  private async assertHosted(principal: Principal, classId: number): Promise<void> {
    await findHostedClass(this.database, scopeOf(principal, 'attendance.manage'), classId);
  }
}
