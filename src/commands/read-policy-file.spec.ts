import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { policyRefusal, readPolicyFile } from './read-policy-file';

const folder = mkdtempSync(join(tmpdir(), 'policy-file-'));
const file = join(folder, 'city.json');
afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string): unknown {
  writeFileSync(file, text);
  return readPolicyFile(file).json;
}

describe('a policy file', () => {
  it('may begin with a byte order mark', () => expect(read('\uFEFF{ "format": 1 }')).toEqual({ format: 1 }));

  it.each([
    ['that stops being JSON', '{\n  "code": "a"\n  "version": "1" }', 'NOT_JSON, line 3', '第 3 行'],
    ['that goes too deep', '['.repeat(5000), 'TOO_DEEP, line 1', '套得过深'],
  ])('%s is refused with the line, in both languages', (_title, text, code, zh) => {
    expect(() => read(text)).toThrow(code);
    expect(() => read(text)).toThrow(zh);
  });

  it('shows no more of a long value than helps', () => {
    const { message } = policyRefusal('city.json', [{ pointer: '/rules', value: 'x'.repeat(500), code: 'WRONG_TYPE', line: 7, reason: { zh: '应为列表', en: 'must be a list' } }]);
    expect(message.length).toBeLessThan(250);
    expect(message).toContain('/rules');
  });
});
