/**
 * What the linter holds against a file: mistakes, not taste (Prettier has taste, the import rules the layers).
 * Run from the root with `--config packages/devkit/eslint.config.js`.
 */
import { fileURLToPath } from 'node:url';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));
const plugin = (module) => module.default ?? module;
const litRules = plugin(lit).configs['flat/recommended'];
const wcRules = plugin(wc).configs['flat/best-practice'];
const a11yRules = plugin(litA11y).configs.recommended;

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/.vitepress/cache/**',
      '**/coverage/**',
      '**/node_modules/**',
      'packages/content/assets/**',
      'packages/elements/types/**',
    ],
  },
  {
    files: ['**/*.{ts,js,mjs}'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    languageOptions: { parserOptions: { tsconfigRootDir: root } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always'],
      'no-console': 'off',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-restricted-globals': ['error', 'event', 'name', 'status'],
      'no-throw-literal': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          destructuredArrayIgnorePattern: '^_',
          caughtErrors: 'none',
        },
      ],
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    rules: {
      'no-console': ['error', { allow: ['error', 'warn'] }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "ImportSpecifier[imported.name='unsafeHTML'], ImportSpecifier[imported.name='unsafeSVG']",
          message: 'a string that becomes markup is refused: Trusted Types, and foreign content',
        },
        {
          selector: 'AssignmentExpression > MemberExpression[property.name=/^(innerHTML|outerHTML)$/].left',
          message: 'a string that becomes markup is refused: build nodes, or use a Lit template',
        },
        {
          selector:
            'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=.?$/]',
          message:
            'a bound style attribute breaks a strict CSP, and styleMap writes one on first render: use a data attribute, or a directive that calls style.setProperty',
        },
      ],
    },
  },
  {
    files: ['packages/{elements,game}/src/**/*.ts'],
    extends: [litRules, wcRules],
    plugins: { 'lit-a11y': plugin(litA11y) },
    rules: {
      ...a11yRules.rules,
      // Safari forgets that a list is one when its bullets are hidden: the role gives it back.
      'lit-a11y/no-redundant-role': 'off',
      // A native checkbox says its state by itself; the rule does not know. axe looks at the real thing.
      'lit-a11y/role-has-required-aria-attrs': 'off',
    },
  },
  { files: ['packages/devkit/**', 'packages/content/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.{test,wtr,journey}.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
