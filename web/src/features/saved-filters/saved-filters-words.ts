import { dictionary } from '../../words/dictionary';

export const savedFiltersWords = dictionary({
  zh: {
    saved: '常用筛选',
    none: '不使用',
    save: '存为常用筛选',
    remove: (name: string) => `删去“${name}”`,
    name: '名称',
    nameHelp: '例如：未达标的科员；同名的会被替换。按姓名的搜索不保存。',
    keep: '保存',
  },
  en: {
    saved: 'Saved filters',
    none: 'None',
    save: 'Save this filter',
    remove: (name: string) => `Remove “${name}”`,
    name: 'Name',
    nameHelp: 'E.g. ranks not met yet; one of the same name is replaced. A search by name is not kept.',
    keep: 'Save',
  },
});
