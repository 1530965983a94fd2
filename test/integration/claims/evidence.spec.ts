import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Server } from '../../support/s3-server';
import { lectures, openClaimsRoom, PDF, type ClaimsRoom } from './claims-room';

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
