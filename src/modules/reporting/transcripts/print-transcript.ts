import type { Readable } from 'node:stream';
import { sealText, transcriptDigest, type SignedTranscript } from '#ledger-proof';
import { chinaTime } from '../../../platform/documents/china-time';
import { openPrintFonts } from '../../../platform/documents/print-fonts';
import { printMargins } from '../../../platform/documents/print-margins';
import { printQrCode } from '../../../platform/documents/print-qr-code';
import { Sheet } from '../../../platform/documents/sheet';
import { printAdvice, printEntries, printRequirements, printTotals } from '../credit-register/print-figures';
import { printHeading } from '../credit-register/print-heading';
import { registerWords, type RegisterWords } from '../credit-register/register-words';
import { readBody } from './transcript-body';
import { transcriptWords, type TranscriptWords } from './transcript-words';

const CODE = { width: 132, gap: 14 } as const;

/** 学分证明 as PDF: what was signed, word for word, with the code that opens its check and carries its signature. The same transcript gives the same bytes. */
export function printTranscript(transcript: SignedTranscript, address: string): Readable {
  const { register, issuedAt } = readBody(transcript.body);
  const own = transcriptWords[register.language];
  const words: RegisterWords = { ...registerWords[register.language], title: own.title };
  const sheet = new Sheet(openPrintFonts(), { title: `${own.title} ${register.person.name} ${transcript.code}`, language: register.language, createdAt: new Date(issuedAt) });
  printHeading(sheet, register, words);
  printEntries(sheet, register, words);
  printTotals(sheet, register, words);
  printRequirements(sheet, register, words);
  printAdvice(sheet, register, words);
  if (own.asRegistered !== '') sheet.paragraph(own.asRegistered, { size: 8.5 });
  printSeal(sheet, own, transcript, { address, issuedAt: new Date(issuedAt) });
  printMargins(sheet, { above: [register.person.name, words.year(register.year), register.unit].join('　'), below: `${own.title} ${transcript.code}`, page: words.page });
  return sheet.finish();
}

function printSeal(sheet: Sheet, words: TranscriptWords, transcript: SignedTranscript, { address, issuedAt }: { readonly address: string; readonly issuedAt: Date }): void {
  const digest = transcriptDigest(transcript.body);
  sheet.y += 12;
  sheet.breakUnlessFits(CODE.width);
  const { left } = sheet.paper;
  printQrCode(sheet, sealText(address, { ...transcript, digest }), { left, top: sheet.y, width: CODE.width });
  const lines = [
    words.code(transcript.code),
    words.issuedAt(chinaTime(issuedAt)),
    words.digest((digest.match(/.{16}/g) ?? []).join(' ')),
    words.algorithm(transcript.algorithm === 'sm2' ? 'SM2' : 'Ed25519'),
    words.check(`${address}/t/${transcript.code}`),
    words.offline,
  ];
  let top = sheet.y + 6;
  const place = { left: left + CODE.width + CODE.gap, width: sheet.bodyWidth - CODE.width - CODE.gap };
  for (const line of lines) {
    sheet.write(line, { ...place, top }, { size: 9 });
    top += sheet.heightOf(line, place.width, { size: 9 }) + 4;
  }
  sheet.y += CODE.width;
}
