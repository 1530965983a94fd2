import { dictionary } from './dictionary';

/** How parts of a sentence that come from elsewhere are put together. */
export const marks = dictionary({
  zh: {
    titled: (title: string, rest: string) => `${title}：${rest}`,
    aside: (what: string, more: string) => `${what}（${more}）`,
    following: (first: string, second: string) => `${first}；${second}`,
    list: (parts: readonly string[]) => parts.join('、'),
  },
  en: {
    titled: (title, rest) => `${title}: ${rest}`,
    aside: (what, more) => `${what} (${more})`,
    following: (first, second) => `${first}; ${second}`,
    list: (parts) => parts.join(', '),
  },
});
