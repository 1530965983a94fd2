import type { Mail } from '../../../platform/mail/mail-transport';
import type { Sentence } from '../wording/wording';
import { wordNotice, type NoticeKind } from '../wording/wordings';

export interface NoticeToMail {
  readonly id: number;
  readonly kind: NoticeKind;
  readonly facts: object;
  readonly createdAt: Date;
  readonly to: string;
  readonly language: keyof Sentence;
}

const WORDS = {
  zh: { subject: (title: string) => `【学分】${title}`, open: '登录查看：', inbox: '登录“学分”系统后在“通知”中查看详情。', foot: '此邮件由“学分”系统自动发出，请勿回复。不想收到这类邮件，可在“我的账号”中关闭。' },
  en: { subject: (title: string) => `[Xuefen] ${title}`, open: 'Sign in: ', inbox: 'Sign in to Xuefen and open your notices for more.', foot: 'Xuefen sent this by itself; please do not answer. You can turn such e-mails off under “My account”.' },
} as const;

/** What may leave the house: no name, no reason, no number. The same notice makes the same mail at every try. */
export function composeMail({ id, kind, facts, createdAt, to, language }: NoticeToMail, publicAddress: string | null): Mail {
  const words = WORDS[language];
  const { title, lines, page } = wordNotice(kind, facts);
  const sentences = lines.map((line) => line[language]);
  const address = publicAddress === null ? undefined : `${publicAddress}${page}`;
  return {
    to,
    subject: words.subject(title[language]),
    text: [title[language], '', ...sentences, '', address === undefined ? words.inbox : `${words.open}${address}`, '', '--', words.foot, ''].join('\r\n'),
    html: [
      `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><body style="font-family:sans-serif;color:#1F2328">`,
      `<h1 style="font-size:18px">${escaped(title[language])}</h1>`,
      ...sentences.map((sentence) => `<p>${escaped(sentence)}</p>`),
      address === undefined ? `<p>${escaped(words.inbox)}</p>` : `<p>${escaped(words.open)}<a href="${escaped(address)}">${escaped(address)}</a></p>`,
      `<p style="color:#4A4A4A;font-size:12px">${escaped(words.foot)}</p></body></html>`,
    ].join('\n'),
    messageName: `notice-${id}-${createdAt.getTime()}`,
  };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
