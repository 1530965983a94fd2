import type { Readable } from 'node:stream';
import { dayInWords, daysInWords } from '../../../platform/documents/day-in-words';
import { openPrintFonts } from '../../../platform/documents/print-fonts';
import { printQrCode } from '../../../platform/documents/print-qr-code';
import { A4_LANDSCAPE, Sheet } from '../../../platform/documents/sheet';
import type { Language } from '../../../platform/http/request-language';
import type { CertificateState } from './certificate-states';

/** What stands on the paper. */
export interface PrintedCertificate {
  readonly number: string;
  readonly personName: string;
  readonly classTitle: string;
  readonly organiser: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly plannedClassHours: number;
  readonly attendedClassHours: number;
  readonly issuedOn: string;
  readonly state: CertificateState;
}

export interface CertificatePrint {
  readonly language: Language;
  /** Address of the pages: the code leads to `/verify/<number>` there. */
  readonly address: string;
  readonly at: Date;
}

const WORDS = {
  zh: {
    title: '结　业　证　书',
    body: ({ personName, startsOn, endsOn, organiser, classTitle, plannedClassHours, attendedClassHours }: PrintedCertificate) =>
      `　　${personName} 同志于${daysInWords(startsOn, endsOn, 'zh')}参加${organiser}举办的“${classTitle}”学习，计划 ${plannedClassHours} 学时，实到 ${attendedClassHours} 学时，完成规定的学习任务，准予结业。`,
    number: '证书编号',
    verify: '扫码或登录下列地址核验',
    seal: '（盖章）',
    states: { valid: '', suspended: '本证书已暂停使用', replaced: '本证书已换发，作废', revoked: '本证书已撤销' },
  },
  en: {
    title: 'Certificate of Completion',
    body: ({ personName, startsOn, endsOn, organiser, classTitle, plannedClassHours, attendedClassHours }: PrintedCertificate) =>
      `This is to certify that ${personName} attended ${attendedClassHours} of ${plannedClassHours} class hours of “${classTitle}”, held by ${organiser}, ${daysInWords(startsOn, endsOn, 'en')}, and completed the class.`,
    number: 'Certificate no.',
    verify: 'Scan the code or open this address to verify',
    seal: '(seal)',
    states: { valid: '', suspended: 'This certificate is suspended', replaced: 'This certificate was replaced and is void', revoked: 'This certificate was revoked' },
  },
} as const;

const FRAME = { outer: 24, inner: 30 } as const;
const BODY = { top: 196, inset: 84, sizes: [19, 17, 15, 13, 11], room: 150 } as const;
const CODE = { width: 96, left: 72, bottom: 62 } as const;
const SIGNED = { width: 300, right: 84, bottom: 128 } as const;

/** One page each, A4 landscape, black on white. The same certificates give the same bytes at the same instant. `eachPage` is waited for, so that others may run. */
export async function printCertificates(certificates: readonly PrintedCertificate[], print: CertificatePrint, eachPage: (pages: number) => Promise<void> = async () => undefined): Promise<Readable> {
  const words = WORDS[print.language];
  const title = [words.title.replaceAll('　', ''), certificates.length === 1 ? (certificates[0]?.number ?? '') : ''].join(' ').trim();
  const sheet = new Sheet(openPrintFonts(), { title, language: print.language === 'zh' ? 'zh-CN' : 'en', createdAt: print.at, paper: A4_LANDSCAPE });
  for (const [index, certificate] of certificates.entries()) {
    if (index > 0) sheet.breakPage();
    printOne(sheet, certificate, print);
    await eachPage(index + 1);
  }
  return sheet.finish();
}

function printOne(sheet: Sheet, certificate: PrintedCertificate, { language, address }: CertificatePrint): void {
  const words = WORDS[language];
  const { width, height } = sheet.paper;
  for (const inset of [FRAME.outer, FRAME.inner]) sheet.box(inset, inset, width - 2 * inset, height - 2 * inset);
  sheet.write(words.title, { left: 0, top: 104, width }, { size: 38, bold: true, align: 'center' });
  const state = words.states[certificate.state];
  if (state !== '') sheet.write(`【${state}】`, { left: 0, top: 60, width }, { size: 16, bold: true, align: 'center' });
  printBody(sheet, words.body(certificate), width - 2 * BODY.inset);
  printCode(sheet, certificate.number, `${address}/verify/${certificate.number}`, words);

  const left = width - SIGNED.right - SIGNED.width;
  const top = height - SIGNED.bottom;
  sheet.write(`${certificate.organiser}${words.seal}`, { left, top, width: SIGNED.width }, { size: 14, bold: true, align: 'right' });
  sheet.write(dayInWords(certificate.issuedOn, language), { left, top: top + 44, width: SIGNED.width }, { size: 14, align: 'right' });
}

/** A long name or title is written smaller rather than cut. */
function printBody(sheet: Sheet, text: string, width: number): void {
  const size = BODY.sizes.find((candidate) => sheet.heightOf(text, width, { size: candidate }) <= BODY.room) ?? 10;
  sheet.write(text, { left: BODY.inset, top: BODY.top, width }, { size });
}

function printCode(sheet: Sheet, number: string, address: string, words: (typeof WORDS)[Language]): void {
  const { height } = sheet.paper;
  const top = height - CODE.bottom - CODE.width;
  printQrCode(sheet, address, { left: CODE.left, top, width: CODE.width });
  const beside = { left: CODE.left + CODE.width + 8, width: 250 };
  sheet.write(`${words.number}：${number}`, { ...beside, top: top + 24 }, { size: 10.5, bold: true });
  sheet.write(words.verify, { ...beside, top: top + 46 }, { size: 8.5 });
  sheet.write(address, { ...beside, top: top + 60 }, { size: 8 });
}
