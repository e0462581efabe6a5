import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { IMPURE_GLOBALS, IMPURE_SYNTAX } from './scripts/lint/purity.mjs';
import { sqlInStore } from './scripts/lint/sql-in-store.mjs';

const TYPED = ['**/*.ts', '**/*.tsx'];
const TESTS = ['test/**/*.ts', '**/*.test.ts', '**/*.test.tsx'];
const PLAIN = ['**/*.js', '**/*.mjs', '**/*.cjs'];
const PURE_ROOMS = ['src/kit/**', 'src/core/**', 'src/reader/**', 'src/chart/**'];

export default defineConfig(
  { ignores: ['dist/**', 'coverage/**', 'data/**', '.outturn/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: TYPED,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: TESTS,
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: PURE_ROOMS,
    ignores: TESTS,
    rules: {
      'no-restricted-globals': ['error', ...IMPURE_GLOBALS],
      'no-restricted-syntax': ['error', ...IMPURE_SYNTAX],
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/store/**'],
    plugins: { house: { rules: { 'sql-in-store': sqlInStore } } },
    rules: { 'house/sql-in-store': 'error' },
  },
  {
    files: PLAIN,
    rules: { 'no-unused-vars': 'error', 'no-unreachable': 'error', 'no-dupe-keys': 'error' },
  },
  { files: ['src/cli/**', 'scripts/**', 'bench/**', 'bin/**'], rules: { 'no-console': 'off' } },
);
