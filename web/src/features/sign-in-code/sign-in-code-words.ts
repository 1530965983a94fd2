import { dictionary } from '../../words/dictionary';

export const signInCodeWords = dictionary({
  zh: {
    title: '课堂签到',
    lead: '确认签到后，记录您本人到课。',
    sign: '签到',
    signing: '正在签到…',
    present: '已签到：到课',
    late: '已签到：迟到',
    absent: '本课次登记为缺勤',
    on_leave: '本课次登记为请假',
    elsewhere: '没有手机也一样：可到签到台刷卡、报证件号或在名册上签到。',
  },
  en: {
    title: 'Sign in to the class',
    lead: 'Signing in records that you are here.',
    sign: 'Sign in',
    signing: 'Signing in…',
    present: 'Signed in: present',
    late: 'Signed in: late',
    absent: 'This session is recorded as absent',
    on_leave: 'This session is recorded as leave',
    elsewhere: 'It works without a phone as well: by card, ID number or the list at the desk.',
  },
});
