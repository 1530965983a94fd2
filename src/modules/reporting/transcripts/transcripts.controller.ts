import { Body, Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignedTranscript } from '#ledger-proof';
import { CONFIGURATION, type Configuration } from '../../../platform/configuration/configuration';
import { Database } from '../../../platform/database/database';
import { publicAddressOf } from '../../../platform/http/public-address';
import { sendDownload } from '../../../platform/http/send-workbook';
import { Signer } from '../../credit-ledger/public';
import { actorOf, Allow, CurrentPrincipal, PublicWithinLimit, type Principal } from '../../identity/public';
import { YearExplainer } from '../person-year/explain-person-year';
import { readPerson } from '../person-year/read-person';
import { registerOf } from '../person-year/register-of';
import { reportingErrors } from '../reporting.errors';
import { issueTranscript } from './issue-transcript';
import { printTranscript } from './print-transcript';
import { readBody } from './transcript-body';
import { transcriptWords } from './transcript-words';
import { readOwnTranscript, readTranscriptsOf, verifyTranscript } from './read-transcripts';
import { MyTranscriptsDto, OrderTranscriptDto, PublicTranscriptDto, TranscriptCodeDto } from './transcript.dto';

@ApiTags('transcripts')
@Controller()
export class TranscriptsController {
  constructor(
    private readonly database: Database,
    private readonly explainer: YearExplainer,
    private readonly signer: Signer,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** For whoever holds the paper, signed in or not; each address may ask only so often. */
  @Get('public/transcripts/:code')
  @PublicWithinLimit()
  @ApiOkResponse({ type: PublicTranscriptDto })
  verify(@Param() { code }: TranscriptCodeDto): Promise<PublicTranscriptDto> {
    return verifyTranscript(this.database, this.signer, code);
  }

  @Get('my-transcripts')
  @Allow('own.read')
  @ApiOkResponse({ type: MyTranscriptsDto })
  async mine(@CurrentPrincipal() { personId }: Principal): Promise<MyTranscriptsDto> {
    return { items: personId === null ? [] : await readTranscriptsOf(this.database, personId) };
  }

  /** Signs the year as it stands now; unchanged figures give the transcript that was issued before. */
  @Post('my-transcripts')
  @Allow('own.read')
  @ApiCreatedResponse({ type: PublicTranscriptDto })
  async issue(@CurrentPrincipal() principal: Principal, @Body() { year, language }: OrderTranscriptDto): Promise<PublicTranscriptDto> {
    const { personId } = principal;
    if (personId === null) throw reportingErrors.transcriptNeedsPerson();
    const explained = await this.explainer.explain(personId, year);
    const register = registerOf(await readPerson(this.database, personId), explained, language);
    const code = await this.database.transaction((tx) => issueTranscript(tx, this.signer, { personId, register, actor: actorOf(principal), at: explained.now }));
    return verifyTranscript(this.database, this.signer, code);
  }

  /** For the offline verifier. */
  @Get('my-transcripts/:code/transcript.json')
  @Allow('own.read')
  @ApiProduces('application/json')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async download(@CurrentPrincipal() { personId }: Principal, @Param() { code }: TranscriptCodeDto, @Res() reply: FastifyReply): Promise<void> {
    const transcript = await readOwnTranscript(this.database, personId, code);
    await sendDownload(reply, { fileName: `${fileNameOf(transcript)}.json`, contentType: 'application/json', body: Buffer.from(`${JSON.stringify(transcript, null, 2)}\n`) });
  }

  /** 学分证明. */
  @Get('my-transcripts/:code/transcript.pdf')
  @Allow('own.read')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async print(@CurrentPrincipal() { personId }: Principal, @Param() { code }: TranscriptCodeDto, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const transcript = await readOwnTranscript(this.database, personId, code);
    const body = printTranscript(transcript, publicAddressOf(request, this.configuration));
    await sendDownload(reply, { fileName: `${fileNameOf(transcript)}.pdf`, contentType: 'application/pdf', body });
  }
}

function fileNameOf({ code, body }: SignedTranscript): string {
  return `${transcriptWords[readBody(body).register.language].fileName}-${code}`;
}
