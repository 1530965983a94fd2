const SPECIAL = /[&<>"]/g;
const REPLACEMENTS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text for XML content or attribute values; characters that XML cannot hold are left out. */
export function xmlText(text: string): string {
  return text.replace(NOT_IN_XML, '').replace(SPECIAL, (character) => REPLACEMENTS[character] ?? '');
}
