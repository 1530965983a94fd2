import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { CONFIGURATION, type Configuration } from '../../../platform/configuration/configuration';
import { Database, type Transaction } from '../../../platform/database/database';
import { publicAddressOf } from '../../../platform/http/public-address';
import { requestLanguage } from '../../../platform/http/request-language';
import { AnswersWorkbook, sendList, wholeList } from '../../../platform/http/send-list';
import { sendDownload } from '../../../platform/http/send-workbook';
import { actorOf, Allow, CurrentPrincipal, PublicWithinLimit, scopeOf, type Actor, type Principal } from '../../identity/public';
import { OWN_CERTIFICATE_COLUMNS } from './certificate-columns';
import { CertificateDto, CertificateIdDto, CertificateNumberDto, CertificateReasonDto, MyCertificatesDto, PublicCertificateDto } from './certificates.dto';
import { reissueCertificate, revokeCertificate } from './change-certificate';
import { printCertificates } from './print-certificates';
import { readCertificate, readCertificatesOf } from './read-certificates';
import { verifyCertificate } from './verify-certificate';

@ApiTags('certificates')
@Controller()
export class CertificatesController {
  constructor(
    private readonly database: Database,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** For whoever holds the paper, signed in or not; numbers follow one another, so each address may ask only so often. */
  @Get('public/certificates/:number')
  @PublicWithinLimit()
  @ApiOkResponse({ type: PublicCertificateDto })
  verify(@Param() { number }: CertificateNumberDto): Promise<PublicCertificateDto> {
    return verifyCertificate(this.database, number);
  }

  @Get('my-certificates')
  @Allow('certificates.read')
  @ApiOkResponse({ type: MyCertificatesDto })
  async mine(@CurrentPrincipal() { personId }: Principal): Promise<MyCertificatesDto> {
    return { items: personId === null ? [] : await readCertificatesOf(this.database, personId) };
  }

  @Get('my-certificates/export.xlsx')
  @Allow('certificates.read')
  @AnswersWorkbook()
  async export(@CurrentPrincipal() principal: Principal, @Res() reply: FastifyReply): Promise<void> {
    const { items } = await this.mine(principal);
    await sendList(reply, { name: { zh: '我的结业证书', en: 'My certificates' }, columns: OWN_CERTIFICATE_COLUMNS, read: async () => wholeList(items, this.clock.now()) });
  }

  @Get('certificates/:certificateId')
  @Allow('certificates.read')
  @ApiOkResponse({ type: CertificateDto })
  read(@CurrentPrincipal() principal: Principal, @Param() { certificateId }: CertificateIdDto): Promise<CertificateDto> {
    return readCertificate(this.database, scopeOf(principal, 'certificates.read'), certificateId);
  }

  /** 结业证书. One that no longer holds says so across its head. */
  @Get('certificates/:certificateId/certificate.pdf')
  @Allow('certificates.read')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async print(@CurrentPrincipal() principal: Principal, @Param() { certificateId }: CertificateIdDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const certificate = await readCertificate(this.database, scopeOf(principal, 'certificates.read'), certificateId);
    const body = await printCertificates([certificate], { language: requestLanguage(request), address: publicAddressOf(request, this.configuration), at: this.clock.now() });
    await sendDownload(reply, { fileName: `结业证书-${certificate.personName}-${certificate.number}.pdf`, contentType: 'application/pdf', body });
  }

  /** A new number in place of this one, saying what is so now. */
  @Post('certificates/:certificateId/reissue')
  @HttpCode(200)
  @Allow('certificates.manage')
  @ApiOkResponse({ type: CertificateDto })
  async reissue(@CurrentPrincipal() principal: Principal, @Param() { certificateId }: CertificateIdDto, @Body() { reason }: CertificateReasonDto): Promise<CertificateDto> {
    const newId = await this.change(principal, certificateId, (tx, actor, at) => reissueCertificate(tx, certificateId, reason, actor, at));
    return readCertificate(this.database, scopeOf(principal, 'certificates.manage'), newId);
  }

  @Post('certificates/:certificateId/revocation')
  @HttpCode(200)
  @Allow('certificates.manage')
  @ApiOkResponse({ type: CertificateDto })
  async revoke(@CurrentPrincipal() principal: Principal, @Param() { certificateId }: CertificateIdDto, @Body() { reason }: CertificateReasonDto): Promise<CertificateDto> {
    await this.change(principal, certificateId, (tx, actor, at) => revokeCertificate(tx, certificateId, reason, actor, at));
    return readCertificate(this.database, scopeOf(principal, 'certificates.manage'), certificateId);
  }

  private async change<Answer>(principal: Principal, certificateId: number, work: (tx: Transaction, actor: Actor, at: Date) => Promise<Answer>): Promise<Answer> {
    await readCertificate(this.database, scopeOf(principal, 'certificates.manage'), certificateId);
    return this.database.transaction((tx) => work(tx, actorOf(principal), this.clock.now()));
  }
}
