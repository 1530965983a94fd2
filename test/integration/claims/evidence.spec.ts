import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { verifyEvidence } from '../../../src/modules/credit-registration/public';
import type { SqlValue } from '../../../src/platform/database/database';
import { FileStorage } from '../../../src/platform/storage/file-storage';
import { S3Server } from '../../support/s3-server';
import { lectures, openClaimsRoom, PDF, type ClaimsRoom } from './claims-room';

const FILES = 10_000;
/** Above the claims of this file. */
const LONE_CLAIM = 1_000_000;
const PDF_DIGEST = createHash('sha256').update(PDF).digest('hex');

type Body = Record<string, unknown>;
const codeOf = (answer: { status: number; body: unknown }) => `${answer.status} ${String((answer.body as Body)['code'] ?? (answer.body as Body)['state'])}`;
const upload = (room: ClaimsRoom, id: number, name: string, content: Buffer) => room.trainee.upload(`/claims/${id}/evidence`, {}, { name, content });
const evidenceOf = (body: Body) => body['evidence'] as { id: number; digest: string; mediaType: string; fileName: string }[];

describe('evidence on disk', () => {
  let room: ClaimsRoom;
  beforeAll(async () => {
    room = await openClaimsRoom();
  });
  afterAll(() => room?.close());

  test('is told by its content, whatever its name says', async () => {
    const { id } = await room.draft();
    expect(codeOf(await upload(room, id, '批件.pdf', Buffer.from('MZ not a paper at all')))).toBe('400 FILE_KIND_REFUSED');
    expect(codeOf(await upload(room, id, '批件.pdf', Buffer.from('<html><script>alert(1)</script>')))).toBe('400 FILE_KIND_REFUSED');
    const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(64)]);
    const kept = await upload(room, id, '照片.pdf', png);
    expect(evidenceOf(kept.body).map(({ mediaType, fileName }) => `${fileName} ${mediaType}`)).toEqual(['授课安排.pdf application/pdf', '照片.pdf image/png']);
    expect(await readdir(join(room.home.dataDir, 'files', 'incoming'))).toEqual([]);
  });

  test('is there once, however often the same is sent', async () => {
    const { id } = await room.draft();
    expect(evidenceOf((await upload(room, id, '同一份.pdf', PDF)).body)).toHaveLength(1);
  });

  test('larger than 20 MB is refused, and more than 20 files', async () => {
    const { id } = await room.draft();
    expect(codeOf(await upload(room, id, '扫描.pdf', Buffer.concat([PDF, Buffer.alloc(20 * 1_048_576)])))).toBe('413 FILE_TOO_LARGE');
    await room.owner.query(
      `INSERT INTO claim_evidence (claim_id, file_name, file_digest, media_type, size_bytes, added_by_name, added_at) SELECT ?, 'x.pdf', SHA2(seq, 256), 'application/pdf', 1, 'x', NOW() FROM seq_1_to_19`,
      [id],
    );
    expect(codeOf(await upload(room, id, '又一份.pdf', Buffer.concat([PDF, Buffer.from('21')])))).toBe('400 TOO_MUCH_EVIDENCE');
  });

  test('is read by its reviewer and not by a stranger, and runs nothing', async () => {
    const claim = await room.submit();
    const [piece] = evidenceOf((await room.trainee.ask('GET', `/claims/${claim.id}`)).body);
    const path = `/claims/${claim.id}/evidence/${piece?.id}`;
    const shown = await room.unitHr.download(path);
    expect({ status: shown.status, type: shown.headers['content-type'], body: shown.body }).toEqual({ status: 200, type: 'application/pdf', body: PDF });
    expect(String(shown.headers['content-security-policy'])).toContain("default-src 'none'");
    const bureau = await room.api.signedIn({ grants: [{ role: 'unit_hr', unitId: room.city.bureau }] });
    expect((await bureau.download(path)).status).toBe(404);
  });

  test('stays as it is once the claim was handed in, and goes from a draft', async () => {
    const claim = await room.submit();
    expect(codeOf(await upload(room, claim.id, '补充.pdf', Buffer.concat([PDF, Buffer.from('x')])))).toBe('409 CLAIM_STATE_WRONG');
    const draft = await room.draft();
    const [piece] = evidenceOf((await room.trainee.ask('GET', `/claims/${draft.id}`)).body);
    expect(evidenceOf((await room.trainee.ask('DELETE', `/claims/${draft.id}/evidence/${piece?.id}`)).body)).toEqual([]);
    expect(codeOf(await room.trainee.ask('DELETE', `/claims/${draft.id}/evidence/${piece?.id}`))).toBe('404 EVIDENCE_NOT_FOUND');
  });

  test('of 10,000 files, taken many at once and some twice, is all there; what the disk lost or changed afterwards is named', async () => {
    const storage = room.api.app.get(FileStorage);
    const wanted = Array.from({ length: FILES }, (_, index) => index).values();
    const acknowledged = new Set<string>();
    const takeNext = async (): Promise<void> => {
      for (const index of wanted) {
        const rows: SqlValue[][] = [];
        for (const number of index % 100 === 0 ? [index, index] : [index]) {
          const { digest, sizeBytes } = await storage.keep(Readable.from([Buffer.from(`佐证材料 ${number}`)]));
          acknowledged.add(digest);
          rows[0] = [LONE_CLAIM + index, `${index}.pdf`, digest, 'application/pdf', sizeBytes, '学员', new Date()];
        }
        await room.api.database.query('INSERT INTO claim_evidence (claim_id, file_name, file_digest, media_type, size_bytes, added_by_name, added_at) VALUES ?', [rows]);
      }
    };
    await Promise.all(Array.from({ length: 16 }, takeNext));
    expect(acknowledged.size).toBe(FILES);
    const [before] = await room.owner.query('SELECT COUNT(DISTINCT file_digest) AS files FROM claim_evidence WHERE claim_id >= ?', [LONE_CLAIM]) as { files: string }[];
    expect(Number(before?.files)).toBe(FILES);
    await room.owner.query("DELETE FROM claim_evidence WHERE claim_id < ? AND file_digest <> ?", [LONE_CLAIM, PDF_DIGEST]);
    const [lost = '', changed = ''] = acknowledged;
    await rm(await storage.localPath(lost));
    await truncate(await storage.localPath(changed), 3);
    const { files, faults } = await verifyEvidence(room.api.database, storage);
    expect({ files, faults: new Map(faults.map(({ digest, code }) => [digest, code])) }).toEqual({
      files: FILES + 1, faults: new Map([[lost, 'STORED_FILE_MISSING'], [changed, 'STORED_FILE_DAMAGED']]),
    });
  }, 90_000);
});

describe('evidence in a bucket', () => {
  let room: ClaimsRoom;
  let server: S3Server;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'xuefen-s3-'));
    server = await S3Server.start(folder);
    room = await openClaimsRoom({ XUEFEN_S3_URL: server.url });
  });
  afterAll(async () => {
    await room?.close();
    await server?.goAway();
    await rm(folder, { recursive: true, force: true });
  });

  test('is kept there and read from there', async () => {
    const { id } = await room.draft();
    const [piece] = evidenceOf((await room.trainee.ask('GET', `/claims/${id}`)).body);
    expect((await room.trainee.download(`/claims/${id}/evidence/${piece?.id}`)).body).toEqual(PDF);
  });

  test('while the bucket is away nothing is acknowledged, the claim is as it was, and the same file is taken once it is back', async () => {
    const { body } = await room.trainee.ask('POST', '/claims', lectures());
    const id = Number(body['id']);
    const scan = Buffer.concat([PDF, Buffer.from('scan')]);
    await server.goAway();
    expect(codeOf(await upload(room, id, '扫描.pdf', scan))).toBe('503 STORAGE_AWAY');
    expect(evidenceOf((await room.trainee.ask('GET', `/claims/${id}`)).body)).toEqual([]);
    await server.comeBack();
    const kept = await upload(room, id, '扫描.pdf', scan);
    expect(evidenceOf(kept.body)).toHaveLength(1);
    expect((await room.trainee.download(`/claims/${id}/evidence/${evidenceOf(kept.body)[0]?.id}`)).body).toEqual(scan);
  }, 30_000);
});
