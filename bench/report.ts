/** One part of docs/benchmarks.md. */
export interface Section {
  readonly title: string;
  /** Paragraphs and tables. */
  readonly text: readonly string[];
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

export function seconds(value: number): string {
  return `${value.toFixed(2)} s`;
}

export function ratio(value: number): string {
  return `${value.toFixed(2)} ×`;
}

export function passed(holds: boolean): string {
  return holds ? 'holds' : '**misses**';
}

export function missesAnAim(sections: readonly Section[]): boolean {
  return sections.some(({ text }) => text.some((part) => part.includes(passed(false))));
}

export function reportOf(sections: readonly Section[], machine: string): string {
  const parts = sections.map((section) => [`## ${section.title}`, ...section.text].join('\n\n'));
  return `${['# Benchmarks', `Written by \`npm run bench\`; do not edit. ${machine}`, ...parts].join('\n\n')}\n`;
}
