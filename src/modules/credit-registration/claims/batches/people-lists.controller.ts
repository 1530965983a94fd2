import { Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Database } from '../../../../platform/database/database';
import { sendWorkbook, WORKBOOK_TYPE } from '../../../../platform/http/send-workbook';
import { uploadErrors } from '../../../../platform/http/upload.errors';
import { formWorkbook } from '../../../../platform/imports/receive-workbook';
import { FileStorage } from '../../../../platform/storage/file-storage';
import { Vault } from '../../../../platform/vault/vault';
import { emptySheet } from '../../../../platform/workbook/empty-sheet';
import { WORKBOOK_LIMITS } from '../../../../platform/workbook/workbook-limits';
import { PEOPLE_COLUMNS } from '../../../classes/public';
import { Allow, CurrentPrincipal, scopeOf, type Principal } from '../../../identity/public';
import { PeopleOnListDto, refusalDto } from './people-list.dto';
import { PEOPLE_LIST_SHEET, readPeopleList, type PeopleOnList } from './read-people-list';

const FORM = { schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } };

/** Whom a unit declares for, as a workbook names them: read at once, and declared only with the batch. */
@ApiTags('claims')
@Controller('claim-batch-people')
export class PeopleListsController {
  constructor(
    private readonly database: Database,
    private readonly storage: FileStorage,
    private readonly vault: Vault,
  ) {}

  @Post()
  @HttpCode(200)
  @Allow('claims.declare-batch')
  @ApiConsumes('multipart/form-data')
  @ApiBody(FORM)
  @ApiOkResponse({ type: PeopleOnListDto })
  async read(@CurrentPrincipal() principal: Principal, @Req() request: FastifyRequest): Promise<PeopleOnListDto> {
    const part = await formWorkbook(request);
    const scope = scopeOf(principal, 'claims.declare-batch');
    const found: PeopleOnList[] = [];
    await this.storage.keep(part.file, async (path) => {
      if (part.file.truncated) throw uploadErrors.tooLarge({ limitBytes: WORKBOOK_LIMITS.fileBytes });
      found.push(await readPeopleList(this.database, this.vault, { path, scope }));
    });
    return { people: found.flatMap(({ people }) => people), refusals: found.flatMap(({ refusals }) => refusals.map(refusalDto)) };
  }

  /** An empty list to fill in; ID numbers are formatted as text. */
  @Get('template.xlsx')
  @Allow('claims.declare-batch')
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async template(@Res() reply: FastifyReply): Promise<void> {
    await sendWorkbook(reply, `${PEOPLE_LIST_SHEET}-模板.xlsx`, [emptySheet(PEOPLE_LIST_SHEET, PEOPLE_COLUMNS, ['residentId'])]);
  }
}
