import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { sendWorkbook, WORKBOOK_TYPE } from '../../../platform/http/send-workbook';
import { Importers } from '../../../platform/imports/importer';
import { Allow } from '../../identity/public';
import { importErrors } from '../../../platform/imports/import.errors';

@ApiTags('imports')
@Controller('import-templates')
export class ImportTemplatesController {
  constructor(private readonly importers: Importers) {}

  /** An empty workbook with the columns an importer reads; numbers that must stay text are formatted as text. */
  @Get(':kind.xlsx')
  @Allow('imports.read')
  @ApiParam({ name: 'kind', enum: ['roster', 'records', 'moves'] })
  @ApiProduces(WORKBOOK_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async template(@Param('kind') kind: string, @Res() reply: FastifyReply): Promise<void> {
    const importer = this.importers.find(kind);
    if (!importer || importer.ofClass) throw importErrors.unknownKind();
    await sendWorkbook(reply, `${importer.sheet}-模板.xlsx`, importer.template());
  }
}
