/**
 * Whether `sideEffects` of a packed package says the truth: a bundler drops every module that is not listed and whose
 * exports nobody uses. Reads syntax only; knows no package.
 */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import ts from 'typescript';
import { listFiles } from './pack.mjs';

/** @returns {string[]} a sentence for each module that is listed wrongly, or not listed */
export function lintSideEffects(content, manifest) {
  const { sideEffects } = manifest;
  if (sideEffects === undefined) return ['sideEffects is missing: bundlers would keep every module'];
  // Built files of an application, minified: every one of them acts.
  if (sideEffects !== false && sideEffects.some((pattern) => pattern.includes('*'))) return [];
  const listed = sideEffects === false ? [] : sideEffects.filter((path) => path.startsWith('./dist/'));
  const acting = listFiles(content)
    .filter((file) => file.endsWith('.js') && relative(content, file).startsWith('dist'))
    .filter((file) => acts(file))
    .map((file) => `./${relative(content, file).replaceAll('\\', '/')}`);
  return [
    ...acting
      .filter((path) => !listed.includes(path))
      .map((path) => `${path} acts on import and is not in sideEffects`),
    ...listed
      .filter((path) => !acting.includes(path))
      .map((path) => `${path} is in sideEffects and does nothing on import`),
  ];
}

/** Whether importing this module does something that its importer would miss, although it uses none of its exports. */
function acts(file) {
  const { statements } = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const isBareImport = (node) => ts.isImportDeclaration(node) && !node.importClause;
  // A bundler goes past a module that only hands on: whoever has nothing of its own has to be listed to be run.
  const onlyHandsOn = statements.every(
    (node) => ts.isImportDeclaration(node) || ts.isExportDeclaration(node),
  );
  return statements.some((node) => isAct(node) || (isBareImport(node) && onlyHandsOn));
}

/** A call, a write to something outside, a loop. Not `_a = Class`, the compiler's own way to name a class early. */
function isAct(node) {
  if (ts.isIterationStatement(node, false) || ts.isTryStatement(node)) return true;
  if (!ts.isExpressionStatement(node) || ts.isStringLiteral(node.expression)) return false;
  const { expression } = node;
  const isOwnName = ts.isBinaryExpression(expression) && ts.isIdentifier(expression.left);
  return !isOwnName;
}
