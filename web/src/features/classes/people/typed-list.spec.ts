import { readList } from './typed-list';

describe('a pasted list of resident IDs', () => {
  it('is read line by line, whatever blanks and empty lines came along; the same number counts once', () => {
    expect(readList(' 33079919600101000x \n\n330799 19600101 0011\r\n33079919600101000X')).toEqual({ residentIds: ['33079919600101000X', '330799196001010011'], wrong: undefined });
  });

  it('names the line that is none', () => expect(readList('33079919600101000X\n王某某').wrong).toEqual({ line: 2, written: '王某某' }));
});
