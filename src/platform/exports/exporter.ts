import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Permission } from '../sessions/permission';

export interface ExportTask<Wish extends object> {
  readonly wish: Wish;
  /** Who asked. How far they reach is asked anew when it is written. */
  readonly accountId: number;
  /** When it was asked for: the same wish at the same instant gives the same content. */
  readonly at: Date;
  /** Call it after each part. It writes the progress down, lets others run, and throws when the export is to stop. */
  readonly progress: (done: number, total: number) => Promise<void>;
}

export interface ExportedFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly body: Readable;
}

/** One kind of file that is written in the background. It may be begun anew at any time, so it changes nothing. */
export interface Exporter<Wish extends object = object> {
  readonly kind: string;
  /** Whoever lost it since asking cannot fetch the file. */
  readonly permission: Permission;
  /** @throws DomainError when there is nothing to write, which ends the export as `failed` with that sentence */
  write(task: ExportTask<Wish>): Promise<ExportedFile>;
}

/** Which kinds exist; each module adds its own. */
@Injectable()
export class Exporters {
  private readonly byKind = new Map<string, Exporter>();

  register<Wish extends object>(exporter: Exporter<Wish>): void {
    if (this.byKind.has(exporter.kind)) throw new Error(`Two exporters for ${exporter.kind}; keep one.`);
    this.byKind.set(exporter.kind, exporter as Exporter);
  }

  /** @throws Error for a kind that nobody registered */
  of(kind: string): Exporter {
    const exporter = this.byKind.get(kind);
    if (!exporter) throw new Error(`No exporter for ${kind}. Register it in its module's onModuleInit.`);
    return exporter;
  }
}
