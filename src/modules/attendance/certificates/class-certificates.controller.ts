import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { CONFIGURATION, type Configuration } from '../../../platform/configuration/configuration';
import { Database } from '../../../platform/database/database';
import { ExportDto } from '../../../platform/exports/exports.dto';
import { findExport, showExport } from '../../../platform/exports/read-exports';
import { publicAddressOf } from '../../../platform/http/public-address';
import { AnswersWorkbook, sendList, wholeList } from '../../../platform/http/send-list';
import { requestLanguage } from '../../../platform/http/request-language';
import { sendDownload } from '../../../platform/http/send-workbook';
import { ClassIdDto } from '../../classes/http';
import { findClass, findHostedClass } from '../../classes/public';
import { actorOf, Allow, CurrentPrincipal, scopeOf, type Principal } from '../../identity/public';
import { orderPaper } from '../prints/order-paper';
import { certificateErrors } from './certificate.errors';
import { CLASS_CERTIFICATES, type CertificatesWish } from './certificates-exporter';
import { CERTIFICATE_COLUMNS } from './certificate-columns';
import { ClassCertificatesDto, IssueDto, IssueOutcomeDto } from './certificates.dto';
import { issueCertificates } from './issue-certificates';
import { printCertificates } from './print-certificates';
import { readClassCertificates, readValidCertificates } from './read-certificates';

/** A page takes about a hundredth of a second, and nobody else is answered meanwhile. */
const MOST_AT_ONCE = 60;

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

  @Get('certificates.xlsx')
  @Allow('certificates.read')
  @AnswersWorkbook()
  async export(@CurrentPrincipal() principal: Principal, @Param() path: ClassIdDto, @Res() reply: FastifyReply): Promise<void> {
    const { items } = await this.list(principal, path);
    await sendList(reply, { name: { zh: '结业证书发放清册', en: 'Certificates issued' }, columns: CERTIFICATE_COLUMNS, read: async () => wholeList(items, this.clock.now()) });
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

  /** All that hold, one page each, in the order of their numbers; of a large class they are written in the background. */
  @Get('prints/certificates.pdf')
  @Allow('certificates.manage')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async printAll(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const head = await findHostedClass(this.database, scopeOf(principal, 'certificates.manage'), classId);
    const valid = await readValidCertificates(this.database, classId);
    if (valid.length === 0) throw certificateErrors.notFound({ classId });
    if (valid.length > MOST_AT_ONCE) throw certificateErrors.tooMany({ classId, pages: valid.length, most: MOST_AT_ONCE });
    const body = await printCertificates(valid, { language: requestLanguage(request), address: publicAddressOf(request, this.configuration), at: this.clock.now() });
    await sendDownload(reply, { fileName: `结业证书-${head.title}.pdf`, contentType: 'application/pdf', body });
  }

  @Post('prints/certificates')
  @HttpCode(202)
  @Allow('certificates.manage')
  @ApiAcceptedResponse({ type: ExportDto })
  async order(@CurrentPrincipal() principal: Principal, @Param() { classId }: ClassIdDto, @Req() request: FastifyRequest): Promise<ExportDto> {
    const head = await findHostedClass(this.database, scopeOf(principal, 'certificates.manage'), classId);
    const wish: CertificatesWish = { classId, language: requestLanguage(request), address: publicAddressOf(request, this.configuration) };
    const by = { actor: actorOf(principal), accountId: principal.accountId, at: this.clock.now() };
    const exportId = await this.database.transaction((tx) => orderPaper(tx, head, { kind: CLASS_CERTIFICATES, name: '结业证书', wish, by }));
    return showExport(await findExport(this.database, principal.accountId, exportId));
  }
}
