/** The import arrows of src/README.md: `a <- b` means that b may import a. */
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: `^src/(${[from, ...allowed].join('|')})/` },
});

module.exports = {
  forbidden: [
    { name: 'no-rings', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-imports-tests', severity: 'error', from: { path: '^src/' }, to: { path: '^tests/' } },
    { name: 'core-has-no-platform', severity: 'error', from: { path: '^src/core/' }, to: { dependencyTypes: ['core'] } },
    { name: 'core-has-no-framework', severity: 'error', from: { path: '^src/core/' }, to: { path: 'node_modules/(react|react-dom|astro|@astrojs|idb)/' } },
    only('core', 'core', []),
    only('adapters-browser', 'adapters/browser', ['core']),
    only('adapters-node', 'adapters/node', ['core']),
    only('text', 'text', ['core']),
    only('islands', 'islands', ['core', 'adapters/browser', 'text']),
    only('mdx', 'mdx', ['core', 'adapters/browser', 'islands', 'text', 'layouts/parts']),
    only('layouts', 'layouts', ['core', 'adapters/browser', 'islands', 'mdx', 'text', 'styles']),
    only('pages', 'pages', ['core', 'adapters/browser', 'adapters/node', 'islands', 'mdx', 'layouts', 'text', 'styles']),
    only('tasks', 'tasks', ['core', 'adapters/node', 'text']),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'], extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  },
};
