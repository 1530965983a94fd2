import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { Exporters, type ExportedFile, type Exporter, type ExportTask } from '../../../platform/exports/exporter';
import type { Language } from '../../../platform/http/request-language';
import { PAPER_WORDS } from './paper-words';
import { readClassOnPaper, readRoster, readSessionsOnPaper } from './read-class-on-paper';
import { readMarksOnPaper } from './read-marks-on-paper';
import { writeSignInSheet } from './write-sign-in-sheet';

export const SIGN_IN_SHEETS = 'class.sign-in-sheets';

export interface SignInSheetsWish {
  readonly classId: number;
  readonly marks: 'yes' | 'no';
  readonly language: Language;
}

/** All sign-in sheets of a class, half-day by half-day. */
@Injectable()
export class SignInSheetsExporter implements Exporter<SignInSheetsWish>, OnModuleInit {
  readonly kind = SIGN_IN_SHEETS;
  readonly permission = 'attendance.read';

  constructor(
    private readonly database: Database,
    private readonly exporters: Exporters,
  ) {}

  onModuleInit(): void {
    this.exporters.register(this);
  }

  async write({ wish: { classId, marks, language }, at, progress }: ExportTask<SignInSheetsWish>): Promise<ExportedFile> {
    const paper = { class: await readClassOnPaper(this.database, classId, at), language };
    const sessions = await readSessionsOnPaper(this.database, paper.class);
    const people = await readRoster(this.database, classId);
    const recorded = marks === 'yes' ? await readMarksOnPaper(this.database, classId) : undefined;
    const body = await writeSignInSheet(paper, sessions, people, { marks: recorded, eachSession: (done) => progress(done, sessions.length) });
    return { fileName: `${PAPER_WORDS[language].signInSheet}-${paper.class.title}.pdf`, contentType: 'application/pdf', body };
  }
}
