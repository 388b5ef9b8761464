import ts from 'typescript'

const kindOf = (file) => {
  if (/\.[jt]sx$/.test(file)) return ts.ScriptKind.TSX
  return /\.[cm]?js$/.test(file) ? ts.ScriptKind.JS : ts.ScriptKind.TS
}

/** `import type` and `export type` leave nothing behind; `import { type A }` still loads the module. */
const isTypeOnly = (node) =>
  ts.isImportDeclaration(node) ? node.importClause?.isTypeOnly === true : node.isTypeOnly === true

const isLoader = (node) =>
  node.expression.kind === ts.SyntaxKind.ImportKeyword ||
  (ts.isIdentifier(node.expression) && node.expression.text === 'require') ||
  (ts.isPropertyAccessExpression(node.expression) && node.expression.getText() === 'require.resolve')

const isEvaluation = (node) =>
  (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'eval') ||
  ((ts.isNewExpression(node) || ts.isCallExpression(node)) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'Function')

/**
 * @returns what a file imports, [{ specifier, typeOnly, line }], and the lines on which it makes code out of text
 * (eval, Function).
 */
export const readImports = (file, text) => {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kindOf(file))
  const lineOf = (node) => source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
  const imports = []
  const evaluations = []
  const visit = (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      imports.push({ specifier: node.moduleSpecifier.text, typeOnly: isTypeOnly(node), line: lineOf(node) })
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      imports.push({ specifier: node.argument.literal.text, typeOnly: true, line: lineOf(node) })
    } else if (
      ts.isCallExpression(node) &&
      isLoader(node) &&
      node.arguments[0] &&
      ts.isStringLiteralLike(node.arguments[0])
    ) {
      imports.push({ specifier: node.arguments[0].text, typeOnly: false, line: lineOf(node) })
    }
    if (isEvaluation(node)) evaluations.push(lineOf(node))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return { imports, evaluations }
}
