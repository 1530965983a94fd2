import { classPage, sayDates, type ClassFacts } from './class-facts';
import type { Wording } from './wording';

export interface PlaceFacts extends ClassFacts {
  readonly before: string;
  readonly after: string;
}

const UNKNOWN = { zh: '未定', en: 'not decided' } as const;

export const placeChanged: Wording<PlaceFacts> = {
  concerns: 'person',
  name: { zh: '地点变动', en: 'Place changed' },
  title: ({ title }) => ({ zh: `“${title}”上课地点有变`, en: `“${title}” takes place elsewhere` }),
  lines: (facts) => [
    { zh: `地点：${facts.before || UNKNOWN.zh} → ${facts.after || UNKNOWN.zh}`, en: `Place: ${facts.before || UNKNOWN.en} → ${facts.after || UNKNOWN.en}` },
    sayDates(facts),
  ],
  page: classPage,
};
