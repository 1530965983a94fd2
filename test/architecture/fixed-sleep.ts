import ts from 'typescript';

/**
 * A pause that nothing can end and after which nothing is looked at again. One inside a loop that looks again is
 * waiting, not sleeping; one with a signal can be woken.
 */
export function isFixedSleep(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) || isInLoop(node)) return false;
  if (settlesPromise(node)) return true;
  return isPauseOfTimers(node) && !node.arguments.some((argument) => /\bsignal\b/.test(argument.getText()));
}

/** `new Promise((resolve) => setTimeout(resolve, 500))` */
function settlesPromise(call: ts.CallExpression): boolean {
  const [whatToDo] = call.arguments;
  if (whatToDo === undefined || call.expression.getText() !== 'setTimeout') return false;
  const executor = ts.findAncestor(call.parent, isFunction);
  const made = executor?.parent;
  if (!executor || !made || !ts.isNewExpression(made) || made.expression.getText() !== 'Promise') return false;
  return whatToDo.getText() === executor.parameters[0]?.name.getText();
}

/** A call of what the file imports as `setTimeout` from node:timers/promises, under whatever name. */
function isPauseOfTimers(call: ts.CallExpression): boolean {
  return call.getSourceFile().statements.some((statement) => {
    if (!ts.isImportDeclaration(statement) || !/timers\/promises/.test(statement.moduleSpecifier.getText())) return false;
    const names = statement.importClause?.namedBindings;
    return names !== undefined && ts.isNamedImports(names) && names.elements.some((element) => element.name.text === call.expression.getText());
  });
}

/** Within the same function; the executor of a promise counts as part of the function it stands in. */
function isInLoop(call: ts.CallExpression): boolean {
  const around = ts.findAncestor(call.parent, (node) => {
    if (ts.isIterationStatement(node, false)) return true;
    return isFunction(node) && !ts.isNewExpression(node.parent);
  });
  return around !== undefined && ts.isIterationStatement(around, false);
}

function isFunction(node: ts.Node): node is ts.ArrowFunction | ts.FunctionExpression | ts.FunctionDeclaration | ts.MethodDeclaration {
  return ts.isArrowFunction(node) || ts.isFunctionExpression(node) || ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node);
}
