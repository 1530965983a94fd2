import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { FileStorage } from './file-storage';
import { FolderStore, realDisk, type Disk } from './folder-store';

describe('files on disk', () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'xuefen-files-'));
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  const open = (disk: Disk = realDisk) => new FileStorage(dataDir, new FolderStore(join(dataDir, 'files'), disk), disk);
  const keep = (storage: FileStorage, text: string) => storage.keep(Readable.from([Buffer.from(text)]));
  const trouble = (code: string) => Object.assign(new Error(code), { code });
  const incoming = () => readdir(join(dataDir, 'files', 'incoming'));

  test('lie under their digest, the same twice once', async () => {
    const storage = open();
    const [first, second] = [await keep(storage, '学习记录'), await keep(storage, '学习记录')];
    expect(second).toEqual(first);
    expect((await buffer(await storage.read(first.digest))).toString()).toBe('学习记录');
    expect(await incoming()).toEqual([]);
  });

  test.each([
    ['that cannot be synced', { ...realDisk, sync: () => Promise.reject(trouble('EIO')) }],
    ['that is full', { ...realDisk, rename: () => Promise.reject(trouble('ENOSPC')) }],
  ])('on a disk %s are not acknowledged, and leave nothing behind', async (_case, disk: Disk) => {
    const storage = open(disk);
    await expect(keep(storage, '佐证')).rejects.toMatchObject({ code: 'STORAGE_AWAY' });
    expect(await incoming()).toEqual([]);
  });

  test('are acknowledged only after the file, its folder and the folder above are synced, in this order', async () => {
    const acts: string[] = [];
    const disk: Disk = {
      async sync(path) {
        acts.push((await stat(path)).isDirectory() ? 'sync folder' : 'sync file');
        await realDisk.sync(path);
      },
      async rename(from, to) {
        acts.push('name');
        await realDisk.rename(from, to);
      },
    };
    await keep(open(disk), '佐证');
    expect(acts).toEqual(['sync file', 'name', 'sync folder', 'sync folder']);
  });

  test('that a failing disk lost or changed afterwards are noticed when they are read, never taken for whole', async () => {
    const storage = open();
    const { digest } = await keep(storage, '佐证材料一份');
    const path = await storage.localPath(digest);
    await writeFile(path, '佐证材料');
    await expect(storage.read(digest).then(buffer)).rejects.toMatchObject({ code: 'STORED_FILE_DAMAGED' });
    await rm(path);
    await expect(storage.read(digest)).rejects.toMatchObject({ code: 'STORED_FILE_MISSING' });
  });

  test('that are one thing\'s own go with it, and nothing of the same content beside them; removed twice is removed', async () => {
    const storage = open();
    const evidence = await keep(storage, '人员学分表');
    const [gone, other] = [storage.passing('exports', 1, 1), storage.passing('exports', 1, 2)];
    for (const file of [gone, other]) expect(await file.keep(Readable.from([Buffer.from('人员学分表')]))).toEqual(evidence);
    for (let times = 0; times < 2; times += 1) await gone.remove();
    await expect(gone.read(evidence.digest)).rejects.toMatchObject({ code: 'STORED_FILE_MISSING' });
    for (const kept of [storage, other]) expect((await buffer(await kept.read(evidence.digest))).toString()).toBe('人员学分表');
  });

  test('that a killed process had begun go when nobody wrote on them any more, and those under way stay', async () => {
    const [left, underWay] = ['left', 'under-way'].map((name) => join(dataDir, 'files', 'incoming', name)) as [string, string];
    await keep(open(), '整理');
    for (const path of [left, underWay]) await writeFile(path, '半份');
    await utimes(left, new Date('2026-11-20'), new Date('2026-11-20'));
    await open().dropAbandoned(new Date('2026-11-21'));
    expect(await incoming()).toEqual(['under-way']);
  });

  test('that an upload cut off in the middle never had are not there', async () => {
    const broken = Readable.from((function* () {
      yield Buffer.from('半份');
      throw trouble('ECONNRESET');
    })());
    await expect(open().keep(broken)).rejects.toThrow('ECONNRESET');
    expect(await incoming()).toEqual([]);
  });
});
