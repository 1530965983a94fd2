/** What the validator's constraints ask for, in Chinese. `#` stands for the numbers of the English sentence, in order. */
const ZH: Readonly<Record<string, string>> = {
  isInt: '应为整数',
  isNumber: '应为数字',
  isString: '应为文字',
  isBoolean: '应为是或否',
  isArray: '应为列表',
  isNotEmpty: '不能为空',
  isDefined: '必须填写',
  min: '不能小于 #',
  max: '不能大于 #',
  minLength: '至少 # 个字符',
  maxLength: '最多 # 个字符',
  arrayMinSize: '至少 # 项',
  arrayMaxSize: '最多 # 项',
  isIn: '不在可选范围内',
  isEnum: '不在可选范围内',
  matches: '格式不对',
  isISO8601: '应为日期，如 2026-03-05',
  isDateString: '应为日期，如 2026-03-05',
  isTrainingDay: '应为实际存在的日期，如 2026-03-05',
  isDate: '应为实际存在的时间，如 2026-03-05T08:30:00+08:00',
  whitelistValidation: '不认识这个字段',
};

/** The validator speaks English; this says the same in Chinese. */
export function constraintInChinese(code: string, english: string): string {
  const sentence = ZH[code] ?? '不符合要求';
  return sentence.replace('#', () => /\d+/.exec(english)?.[0] ?? '');
}
