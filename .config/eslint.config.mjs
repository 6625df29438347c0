import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import * as mdx from 'eslint-plugin-mdx';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const code = ['**/*.{ts,tsx,mjs,cjs,astro}'];
const noBarrel = {
  selector: 'ExportAllDeclaration',
  message: 'No barrels: import from the file that defines the thing.',
};

const time = 'core is pure: take the time as an argument.';
const platform = 'core knows neither the browser nor node.';
const impure = {
  Date: time,
  performance: time,
  Intl: 'core is the same everywhere: Intl differs between browsers.',
  crypto: 'core is pure: take ids as arguments.',
  ...Object.fromEntries(
    ['window', 'document', 'navigator', 'self', 'globalThis', 'localStorage', 'sessionStorage', 'indexedDB'].map(
      (name) => [name, platform],
    ),
  ),
  ...Object.fromEntries(
    ['process', 'Buffer', 'fetch', 'setTimeout', 'setInterval', 'console'].map((name) => [name, platform]),
  ),
};

export default defineConfig(
  globalIgnores(['dist', 'node_modules', '.astro', 'coverage', 'test-results', 'playwright-report']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: code,
    extends: [js.configs.recommended, tseslint.configs.strict, tseslint.configs.stylistic],
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      // `== null` is the short way to ask for null or undefined.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Chinese text uses the ideographic space.
      'no-irregular-whitespace': ['error', { skipTemplates: true, skipJSXText: true, skipComments: true }],
      'no-restricted-syntax': ['error', noBarrel],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  astro.configs.recommended,
  {
    files: ['src/**/*.astro'],
    rules: {
      // Entries named in content are there: the content check has shown it, and a missing one stops the build.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...Object.entries(impure).map(([name, message]) => ({ name, message }))],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'core is pure: take a seed as an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        noBarrel,
        {
          selector: 'CallExpression[callee.property.name=/^(toLocale|localeCompare)/]',
          message: 'core is the same everywhere: locale methods differ between browsers.',
        },
      ],
    },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      // In a test a wrong assumption throws, which is what a test is for.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['src/islands/**/*.tsx'], extends: [reactHooks.configs.flat.recommended] },
  {
    files: ['content/**/*.mdx'],
    extends: [mdx.flat],
    rules: {
      'no-unused-expressions': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'ImportDeclaration', message: 'Content names tags, it never imports them.' },
        { selector: ':matches(ExportNamedDeclaration, ExportDefaultDeclaration)', message: 'Content holds no code.' },
      ],
    },
  },
);
