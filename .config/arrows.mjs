/**
 * The import arrows of src/README.md, room by room: what a file of this room may import besides its own room.
 * dependency-cruiser holds them for TypeScript, tests/architecture/arrows.test.ts for .astro files, which
 * dependency-cruiser cannot read.
 */
export default {
  core: [],
  'adapters/browser': ['core'],
  'adapters/node': ['core'],
  text: ['core'],
  islands: ['core', 'adapters/browser', 'text'],
  mdx: ['core', 'adapters/browser', 'islands', 'text', 'layouts/parts'],
  layouts: ['core', 'adapters/browser', 'islands', 'mdx', 'text', 'styles'],
  pages: ['core', 'adapters/browser', 'adapters/node', 'islands', 'mdx', 'layouts', 'text', 'styles'],
  server: ['core', 'adapters/node'],
  tasks: ['core', 'adapters/node', 'text'],
};
