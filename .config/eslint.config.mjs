import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import * as mdx from 'eslint-plugin-mdx';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const impure = [
  { name: 'Date', message: 'core is pure: take the time as an argument.' },
  { name: 'Intl', message: 'core is pure and the same everywhere: Intl differs between browsers.' },
  { name: 'performance', message: 'core is pure: take the time as an argument.' },
  { name: 'crypto', message: 'core is pure: take ids as arguments.' },
  { name: 'window', message: 'core does not know the browser.' },
  { name: 'document', message: 'core does not know the browser.' },
  { name: 'process', message: 'core does not know node.' },
];

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.astro/**', 'coverage/**', 'test-results/**', 'playwright-report/**'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      eqeqeq: 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that defines the thing.' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...impure],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'core is pure: take a seed as an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that defines the thing.' },
        { selector: 'CallExpression[callee.property.name=/^toLocale/]', message: 'Locale methods differ between browsers.' },
      ],
    },
  },
  { files: ['src/islands/**/*.tsx'], ...reactHooks.configs.flat.recommended },
  { ...mdx.flat, files: ['content/**/*.mdx'], rules: { ...mdx.flat.rules, 'no-unused-vars': 'off', 'react/jsx-no-undef': 'off' } },
);
