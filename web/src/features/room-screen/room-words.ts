import { dictionary } from '../../words/dictionary';

export const roomWords = dictionary({
  zh: {
    title: '扫码签到',
    classes: '培训班',
    how: '用手机相机扫描二维码签到；没有手机的，到签到台刷卡或在名册上签到，效力相同。',
    code: '二维码：扫描后签到',
    seconds: (count: number) => `${count} 秒后更换`,
    signedIn: (count: number, of: number) => `已到 ${count} / ${of} 人`,
    notYet: (at: string) => `${at} 起可以签到`,
    over: '本课次已结束，不能再扫码签到',
  },
  en: {
    title: 'Sign in by code',
    classes: 'Classes',
    how: 'Scan the code with the camera of a phone. Without a phone, use your card or the list at the desk: it counts the same.',
    code: 'QR code: scan to sign in',
    seconds: (count: number) => `changes in ${count} s`,
    signedIn: (count: number, of: number) => `${count} of ${of} are here`,
    notYet: (at: string) => `Sign-in opens at ${at}`,
    over: 'The session is over; the code signs nobody in any more',
  },
});
