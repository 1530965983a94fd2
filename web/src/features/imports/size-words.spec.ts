import { formatSize } from './size-words';

describe('how the size of a file is written', () => {
  it.each([
    [0, '0 B'],
    [1023, '1023 B'],
    [1536, '1.5 KB'],
    [5_242_880, '5 MB'],
    [67_108_864, '64 MB'],
    [157_286_400, '150 MB'],
  ])('%d bytes read %s', (bytes, written) => {
    expect(formatSize(bytes)).toBe(written);
  });
});
