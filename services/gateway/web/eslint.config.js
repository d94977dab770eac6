import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

// what is read aloud stands before its text: one component sees to that
const aloud = 'JSXOpeningElement:not([name.name="LiveRegion"]) > JSXAttribute';
const liveRegionsStandFirst = [
  {
    selector: `${aloud}[name.name="role"][value.value=/^(status|alert|log)$/]`,
    message: 'Use LiveRegion of @kith/ui.',
  },
  { selector: `${aloud}[name.name="aria-live"]`, message: 'Use LiveRegion of @kith/ui.' },
  {
    selector:
      ':matches(LogicalExpression, ConditionalExpression) > JSXElement > JSXOpeningElement[name.name="LiveRegion"]',
    message: 'Put the condition into the LiveRegion: it has to stand before its text.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', '**/node_modules/', 'api/src/generated/'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true }, globals: globals.browser },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['**/*.tsx'],
    extends: [jsxA11y.configs.strict, reactHooks.configs.flat.recommended],
    rules: { 'no-restricted-syntax': ['error', ...liveRegionsStandFirst] },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: globals.node } },
);
