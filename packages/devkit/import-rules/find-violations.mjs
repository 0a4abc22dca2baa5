/**
 * Reads every import under a folder and says which break the rules. Knows the rules' form, not their content.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import ts from 'typescript';
import { PURE_PACKAGES } from './layers.mjs';
import { makeImportRules } from './rules.mjs';

/**
 * @param {string} root absolute path of a repository laid out as this one
 * @returns {Promise<string[]>} one sentence a violation, sorted; empty when all is well
 */
export async function findImportViolations(root) {
  const result = await cruise(
    ['packages', 'examples'].filter((folder) => existsSync(join(root, folder))),
    {
      baseDir: root.replace(/[/\\]$/, ''),
      validate: true,
      ruleSet: { forbidden: makeImportRules() },
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '^(packages|examples)/[^/]+/(dist|coverage)/' },
      tsPreCompilationDeps: true,
      combinedDependencies: true,
    },
    {
      conditionNames: ['requapass-src', 'types', 'import', 'browser', 'default'],
      exportsFields: ['exports'],
    },
  );
  const { violations } = result.output.summary;
  const sentences = violations.map(({ from, to, rule, cycle }) => {
    const { comment } = makeImportRules().find(({ name }) => name === rule.name);
    const target = cycle ? cycle.map((step) => step.name ?? step).join(' → ') : to;
    return `${from} imports ${target}: ${comment} (${rule.name})`;
  });
  return [...new Set(sentences)].sort();
}

/** Packages that should need no screen, yet are compiled with the DOM library. */
export function findImpurePackages(root) {
  return PURE_PACKAGES.filter((name) => existsSync(join(root, 'packages', name, 'tsconfig.json'))).flatMap(
    (name) => {
      const path = join(root, 'packages', name, 'tsconfig.json');
      const { lib = [] } = readCompilerOptions(path);
      const isPure = lib.length > 0 && !lib.some((file) => /lib\.(dom|webworker)/.test(file));
      return isPure
        ? []
        : [`packages/${name}/tsconfig.json has the DOM library: ${name} must compile without (pure-package)`];
    },
  );
}

function readCompilerOptions(path) {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} };
  return ts.getParsedCommandLineOfConfigFile(path, {}, host)?.options ?? {};
}
