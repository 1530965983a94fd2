import { dictionary } from '../words/dictionary';
import { useWords } from '../words/language';

/** Names that the program itself signs with; everybody else is written as they are called. */
const authorWords = dictionary({
  zh: { system: '系统', 'demo city': '示范数据', 'command line': '命令行' },
  en: { system: 'System', 'demo city': 'Demo city', 'command line': 'Command line' },
});

/** Who did it. */
export function Author({ name }: { name: string }) {
  const words: Readonly<Record<string, string>> = useWords(authorWords);
  return words[name] ?? name;
}
