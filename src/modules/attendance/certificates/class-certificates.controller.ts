import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { CONFIGURATION, type Configuration } from '../../../platform/configuration/configuration';
import { Database } from '../../../platform/database/database';
import { publicAddressOf } from '../../../platform/http/public-address';
import { requestLanguage } from '../../../platform/http/request-language';
import { sendDownload } from '../../../platform/http/send-workbook';
import { ClassIdDto, findClass, findHostedClass } from '../../classes/public';
import { actorOf, Allow, CurrentPrincipal, scopeOf, type Principal } from '../../identity/public';
import { certificateErrors } from './certificate.errors';
import { ClassCertificatesDto, IssueDto, IssueOutcomeDto } from './certificates.dto';
import { issueCertificates } from './issue-certificates';
import { printCertificates } from './print-certificates';
import { readClassCertificates } from './read-certificates';

@ApiTags('certificates')
@Controller('classes/:classId')
export class ClassCertificatesController {
  constructor(
    private readonly database: Database,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('certificates')
  @Allow('certificates.read')
  @ApiOkResponse({ type: ClassCertificatesDto })
  async list(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto): Promise<ClassCertificatesDto> {
    return readClassCertificates(this.database, scopeOf(principal, 'certificates.read'), await findClass(this.database, classId));
  }

  /** Everybody who completed the class and has none gets one. Asked again it does nothing again. */
  @Post('certificates')
  @HttpCode(200)
  @Allow('certificates.manage')
  @ApiOkResponse({ type: IssueOutcomeDto })
  async issue(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto, @Body() { personIds }: IssueDto): Promise<IssueOutcomeDto> {
    await findHostedClass(this.database, scopeOf(principal, 'certificates.manage'), classId);
    return this.database.transaction((tx) => issueCertificates(tx, classId, personIds, actorOf(principal), this.clock.now()));
  }

  /** All that hold, one page each, in the order of their numbers. */
  @Get('prints/certificates.pdf')
  @Allow('certificates.manage')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async printAll(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const scope = scopeOf(principal, 'certificates.manage');
    const head = await findHostedClass(this.database, scope, classId);
    const valid = (await readClassCertificates(this.database, scope, head)).items.filter(({ state }) => state === 'valid');
    if (valid.length === 0) throw certificateErrors.notFound({ classId });
    const body = printCertificates(valid, { language: requestLanguage(request), address: publicAddressOf(request, this.configuration), at: this.clock.now() });
    await sendDownload(reply, { fileName: `结业证书-${head.title}.pdf`, contentType: 'application/pdf', body });
  }
}
