import { Controller, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiConsumes, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HALF_DAY_TERMS } from '#contracts';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { sendWorkbook, WORKBOOK_TYPE } from '../../../platform/http/send-workbook';
import { ImportDto } from '../../../platform/imports/import.dto';
import { findImport, showImport } from '../../../platform/imports/read-imports';
import { formWorkbook, keepWorkbook } from '../../../platform/imports/receive-workbook';
import { FileStorage } from '../../../platform/storage/file-storage';
import { WORKBOOK_FORM } from '../../classes/http';
import { findHostedClass, startListImport, type ClassHead } from '../../classes/public';
import { actorOf, Allow, CurrentPrincipal, scopeOf, type Principal } from '../../identity/public';
import { SessionPathDto } from '../reading/attendance.dto';
import { findSession } from '../sign-in/find-session';
import { SIGN_IN_SHEET } from './sign-in-list';
import { SignInListImporter } from './sign-in-list-importer';

/** Paper lists of one session. What became of them is read beside the other lists of the class. */
@ApiTags('attendance')
@Controller('classes/:classId/sessions/:sessionId')
export class SignInListsController {
  constructor(
    private readonly database: Database,
    private readonly storage: FileStorage,
    private readonly lists: SignInListImporter,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post('list-import')
  @HttpCode(202)
  @Allow('attendance.manage')
  @ApiConsumes('multipart/form-data')
  @ApiBody(WORKBOOK_FORM)
  @ApiAcceptedResponse({ type: ImportDto })
  async bring(@CurrentPrincipal() principal: Principal, @Param() { classId, sessionId }: SessionPathDto, @Req() request: FastifyRequest): Promise<ImportDto> {
    const of = await this.hosted(principal, classId);
    await findSession(this.database, sessionId, classId);
    const workbook = await keepWorkbook(await formWorkbook(request), this.storage, this.lists);
    const by = { actor: actorOf(principal), accountId: principal.accountId, at: this.clock.now() };
    const importId = await this.database.transaction((tx) => startListImport(tx, { ...workbook, kind: this.lists.kind, of, sessionId }, by));
    return showImport(await findImport(this.database, importId, { classId }));
  }

  /** The list of the session to fill in, with everybody of the class in it. */
  @Get('sign-in-list.xlsx')
  @Allow('attendance.manage')
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async template(@CurrentPrincipal() principal: Principal, @Param() { classId, sessionId }: SessionPathDto, @Res() reply: FastifyReply): Promise<void> {
    const { title } = await this.hosted(principal, classId);
    const { day, half } = await findSession(this.database, sessionId, classId);
    const session = `${day} ${HALF_DAY_TERMS[half].zh}`;
    await sendWorkbook(reply, `${SIGN_IN_SHEET}-${session}.xlsx`, await this.lists.templateOf(classId, `${title} ${session}`));
  }

  private hosted(principal: Principal, classId: number): Promise<ClassHead> {
    return findHostedClass(this.database, scopeOf(principal, 'attendance.manage'), classId);
  }
}
