import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { Exporters, type ExportedFile, type Exporter, type ExportTask } from '../../../platform/exports/exporter';
import type { Language } from '../../../platform/http/request-language';
import { findClass } from '../../classes/public';
import { certificateErrors } from './certificate.errors';
import { printCertificates } from './print-certificates';
import { readValidCertificates } from './read-certificates';

export const CLASS_CERTIFICATES = 'class.certificates';

export interface CertificatesWish {
  readonly classId: number;
  readonly language: Language;
  /** As in the code on the paper. */
  readonly address: string;
}

const PAGES_A_PART = 10;

/** All certificates of a class that hold, one page each. */
@Injectable()
export class CertificatesExporter implements Exporter<CertificatesWish>, OnModuleInit {
  readonly kind = CLASS_CERTIFICATES;
  readonly permission = 'certificates.manage';

  constructor(
    private readonly database: Database,
    private readonly exporters: Exporters,
  ) {}

  onModuleInit(): void {
    this.exporters.register(this);
  }

  async write({ wish: { classId, language, address }, at, progress }: ExportTask<CertificatesWish>): Promise<ExportedFile> {
    const { title } = await findClass(this.database, classId);
    const valid = await readValidCertificates(this.database, classId);
    if (valid.length === 0) throw certificateErrors.notFound({ classId });
    const body = await printCertificates(valid, { language, address, at }, async (pages) => {
      if (pages % PAGES_A_PART === 0 || pages === valid.length) await progress(pages, valid.length);
    });
    return { fileName: `结业证书-${title}.pdf`, contentType: 'application/pdf', body };
  }
}
