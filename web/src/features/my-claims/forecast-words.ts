import { dictionary } from '../../words/dictionary';

export const forecastWords = dictionary({
  zh: {
    incomplete: '填写日期、数量等内容后，这里显示可得的学分。',
    gives: (amount: string) => `按现行办法折算 ${amount}`,
    nothing: '，没有条款为它计分，请核对类别和计量单位。',
    allCounts: '，全部计入年度总数。',
    counts: (amount: string) => `，其中 ${amount} 计入年度总数：`,
    cut: (limit: string, amount: string) => `“${limit}”封顶，不计 ${amount}`,
    elsewhere: (amount: string) => `本年度其他项目因封顶少计 ${amount}`,
    total: (before: string, after: string) => `年度总数由 ${before} 变为 ${after}。`,
    requirement: (title: string, before: string, after: string, needed: string) => `${title}：${before} → ${after}，要求 ${needed}`,
    met: '（达到）',
    lacks: (lack: string) => `（还差 ${lack}）`,
  },
  en: {
    incomplete: 'Once the days, the quantity and the rest are there, the credits are shown here.',
    gives: (amount: string) => `By the policy in force: ${amount}`,
    nothing: ' – no rule counts it; check the category and the unit of measure.',
    allCounts: ' – all of it counts in the total of the year.',
    counts: (amount: string) => ` – of which ${amount} count in the total of the year:`,
    cut: (limit: string, amount: string) => `“${limit}” cuts ${amount}`,
    elsewhere: (amount: string) => `other items of the year lose ${amount} to a cap`,
    total: (before: string, after: string) => `The total of the year goes from ${before} to ${after}.`,
    requirement: (title: string, before: string, after: string, needed: string) => `${title}: ${before} → ${after}, needed ${needed}`,
    met: '(met)',
    lacks: (lack: string) => `(${lack} lacking)`,
  },
});
