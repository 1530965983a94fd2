import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(__dirname, '../../..');

test('the types of the pages are what docs/openapi.json gives', () => {
  const { status, stderr } = spawnSync(process.execPath, ['web/generate-types.mjs', '--check'], { cwd: root, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
