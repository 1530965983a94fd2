import ts from 'typescript';
import type { Finding } from './finding';
import { lineOf, type SourceFile } from './source-file';

/**
 * Each word of a dictionary is said by some page: by its name, by a name put together (`${state}What`), or because the server sends its name.
 * `sent` are the texts that hold in quotes what the server may send.
 */
export function findUnreadWords(files: readonly SourceFile[], sent: readonly string[]): Finding[] {
  const said = new Set(sent.flatMap((text) => [...text.matchAll(/(["'])([^"'\n]+)\1/g)].flatMap(([, , value = '']) => [value, ...value.split(/[^\w.-]+/)])));
  const composed: RegExp[] = [];
  const keys: { readonly file: SourceFile; readonly name: ts.PropertyName }[] = [];
  for (const file of files) collect(file, file.tree);
  return keys
    .filter(({ name }) => !said.has(nameOf(name)) && !composed.some((pattern) => pattern.test(nameOf(name))))
    .map(({ file, name }) => ({
      path: file.path,
      line: lineOf(file, name),
      what: `has the word ${nameOf(name)}, which no page says`,
      why: 'a sentence that nobody sees is translated and kept true for nothing',
      instead: 'delete it in both languages, or say it where it was meant',
    }));

  function collect(file: SourceFile, node: ts.Node): void {
    if (ts.isCallExpression(node) && node.expression.getText() === 'dictionary') {
      const [words] = node.arguments;
      const chinese = words && ts.isObjectLiteralExpression(words) ? words.properties.find((side) => side.name?.getText() === 'zh') : undefined;
      if (chinese && ts.isPropertyAssignment(chinese) && ts.isObjectLiteralExpression(chinese.initializer))
        for (const { name } of chinese.initializer.properties) if (name) keys.push({ file, name });
      return;
    }
    if (ts.isPropertyAccessExpression(node)) said.add(node.name.text);
    if (ts.isBindingElement(node)) said.add((node.propertyName ?? node.name).getText());
    if (ts.isStringLiteralLike(node)) said.add(node.text);
    if (ts.isPropertyAssignment(node)) said.add(nameOf(node.name));
    if (ts.isTemplateExpression(node)) composed.push(patternOf(node));
    ts.forEachChild(node, (child) => collect(file, child));
  }
}

function nameOf(name: ts.PropertyName): string {
  return ts.isStringLiteralLike(name) ? name.text : name.getText();
}

/** A template with nothing but holes would say every word. */
function patternOf({ head, templateSpans }: ts.TemplateExpression): RegExp {
  const parts = [head.text, ...templateSpans.map(({ literal }) => literal.text)];
  return parts.every((part) => /^[\w.-]*$/.test(part)) && parts.some((part) => part !== '') ? new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('[\\w.-]+')}$`) : /(?!)/;
}
