import type { FastifyReply } from 'fastify';
import type { FileStorage } from '../../../../platform/storage/file-storage';

/** A browser shows these by itself; everything else is saved to disk. */
const SHOWN: readonly string[] = ['image/png', 'image/jpeg', 'image/webp', 'application/pdf'];
/** Whatever is inside, it runs nothing, and only our own pages frame it. */
const NOTHING_RUNS = "default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

export interface EvidenceToSend {
  readonly fileName: string;
  readonly digest: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
}

/** To somebody who may see it. @throws DomainError STORED_FILE_MISSING, STORAGE_AWAY */
export async function sendEvidence(reply: FastifyReply, storage: FileStorage, { fileName, digest, mediaType, sizeBytes }: EvidenceToSend): Promise<void> {
  const shown = SHOWN.includes(mediaType);
  await reply
    .header('Content-Type', shown ? mediaType : 'application/octet-stream')
    .header('Content-Disposition', `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(fileName)}`)
    .header('Content-Security-Policy', NOTHING_RUNS)
    .header('X-Content-Type-Options', 'nosniff')
    .header('Content-Length', sizeBytes)
    .header('Cache-Control', 'private, no-store')
    .send(await storage.read(digest));
}
