import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../src/tasks/project.ts';

type Edges = Readonly<Record<string, string>>;

interface Package {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dependencies?: Edges;
  readonly devDependencies?: Edges;
  readonly optionalDependencies?: Edges;
  readonly peerDependencies?: Edges;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

interface Lock {
  readonly packages: Readonly<Record<string, Package>>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const lock = read('package-lock.json') as Lock;
const manifest = read('package.json') as Package & { readonly dependencies: Edges };

/** As node looks a package up: in the dependent's own node_modules, then in each folder above it. */
function resolves(from: string, name: string, packages: Lock['packages']): boolean {
  const above = from.lastIndexOf('node_modules/', from.length - 1);
  if (`${from === '' ? '' : `${from}/`}node_modules/${name}` in packages) return true;
  return from !== '' && resolves(above <= 0 ? '' : from.slice(0, above - 1), name, packages);
}

function danglingEdges({ packages }: Lock): readonly string[] {
  return Object.entries(packages).flatMap(([at, entry]) => {
    const peers = Object.keys(entry.peerDependencies ?? {}).filter(
      (name) => entry.peerDependenciesMeta?.[name]?.optional !== true,
    );
    const ownDev = at === '' ? Object.keys(entry.devDependencies ?? {}) : [];
    const names = [
      ...Object.keys(entry.dependencies ?? {}),
      ...Object.keys(entry.optionalDependencies ?? {}),
      ...peers,
      ...ownDev,
    ];
    return names.filter((name) => !resolves(at, name, packages)).map((name) => `${at || '(root)'} -> ${name}`);
  });
}

describe('package-lock.json', () => {
  it('resolves every edge, so that npm ci works on every platform', () => {
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
    expect(danglingEdges(lock)).toEqual([]);
  });

  it('would be caught with a platform package left out', () => {
    const holed = {
      packages: {
        '': { dependencies: { a: '1.0.0' } },
        'node_modules/a': { version: '1.0.0', optionalDependencies: { 'a-win32-x64': '1.0.0', b: '1.0.0' } },
        'node_modules/b': { version: '1.0.0', dependencies: { c: '1.0.0' } },
        'node_modules/b/node_modules/c': { version: '1.0.0', dependencies: { a: '1.0.0', d: '1.0.0' } },
      },
    };
    expect(danglingEdges(holed)).toEqual(['node_modules/a -> a-win32-x64', 'node_modules/b/node_modules/c -> d']);
  });

  it('names no host and vouches for every package', () => {
    const entries = Object.entries(lock.packages).filter(([at]) => at !== '');
    expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(entries.filter(([, { integrity }]) => integrity === undefined).map(([at]) => at)).toEqual([]);
  });

  it('agrees with package.json', () => {
    const { dependencies, devDependencies, optionalDependencies } = lock.packages['']!;
    expect({ dependencies, devDependencies, optionalDependencies }).toEqual({
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
      optionalDependencies: manifest.optionalDependencies,
    });
  });
});

describe('package.json', () => {
  it('pins exact versions', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('pins one Node for every platform, and the tests run on it', () => {
    const nodes = Object.entries(manifest.optionalDependencies ?? {}).filter(([name]) => name.startsWith('node-'));
    const versions = new Set(nodes.map(([, version]) => version));
    expect(nodes).toHaveLength(5);
    expect([...versions]).toEqual([process.versions.node]);
  });
});
