import { dictionary } from '../../words/dictionary';

export const redLineStandings = dictionary({
  zh: { absent: '没有', off: '未启用', kept: '已设置', present: '发现问题', lacking: '缺少' },
  en: { absent: 'Absent', off: 'Off', kept: 'In place', present: 'Found', lacking: 'Lacking' },
});

export const redLinesWords = dictionary({
  zh: {
    title: '红线自查',
    lead: '以下结果由系统在打开本页时，从正在运行的接口、数据表、启用的政策和签到方式中逐项查出，不是人工填写的声明。',
    source: (source: string) => `依据：${source}`,
    sound: '各项红线均未触碰。',
    unsound: (lines: number) => `有 ${lines} 项需要处理，请联系系统管理员。`,
    list: '逐项结果',
    line: '红线',
    standing: '结果',
    found: '查到的情况',
    nothing: '没有发现',
    looked: '查了什么',
    print: '打印',
    toSystem: '回到系统',
  },
  en: {
    title: 'Red lines',
    lead: 'What follows was found out when this page was opened, from the routes, tables, policies in force and ways to sign in of the running system. Nobody typed it in.',
    source: (source: string) => `By: ${source}`,
    sound: 'No red line is touched.',
    unsound: (lines: number) => `${lines} ${lines === 1 ? 'line needs' : 'lines need'} attention: tell the system administrator.`,
    list: 'Line by line',
    line: 'Red line',
    standing: 'Result',
    found: 'What was found',
    nothing: 'Nothing',
    looked: 'What was looked at',
    print: 'Print',
    toSystem: 'Back to the system',
  },
});
