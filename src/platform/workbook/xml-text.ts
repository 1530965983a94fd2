const SPECIAL = /[&<>"]/g;
const REPLACEMENTS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const NOT_IN_XML = /[\p{Cs}\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/gu;

/** Text for XML content or attribute values; characters that XML cannot hold are left out. */
export function xmlText(text: string): string {
  return text.replace(NOT_IN_XML, '').replace(SPECIAL, (character) => REPLACEMENTS[character] ?? '');
}
