/**
 * The import rules of the house: which part may know which, which libraries each may use, and what the specification
 * and the reference implementation must not read (clock and chance). `cli` binds everything; tests may import anything.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NODE = new Set([...builtinModules, ...builtinModules.map((name) => `node:${name}`)]);

interface Part {
  /** Folders (or files without suffix) of ours; `types only` where no code may be taken. */
  readonly ours: readonly (string | readonly [folder: string, 'types only'])[];
  readonly libraries: readonly string[];
  /** Files that may use Node's own modules; `true` for all. */
  readonly node: readonly string[] | true;
}

const PARTS: Readonly<Record<string, Part>> = {
  // What messages are made of is said in terms: a language, and nothing that explores.
  models: { ours: ['conformance/explore/terms.js', ['conformance', 'types only']], libraries: ['xstate'], node: [] },
  conformance: { ours: [], libraries: ['xstate', 'elkjs'], node: true },
  impl: {
    ours: [],
    libraries: ['@noble/ciphers', '@noble/curves', '@noble/hashes', 'cborg', 'ts-pattern', '#crypto-engine'],
    node: ['impl/crypto/engine-native.ts', 'impl/store/file-store.ts', 'impl/store/block-store.ts'],
  },
  harness: { ours: ['models', 'conformance', 'impl'], libraries: ['cborg', 'ts-pattern'], node: true },
  cli: { ours: ['models', 'conformance', 'impl', 'harness'], libraries: ['commander', 'picocolors'], node: true },
  'generated-tests': { ours: ['conformance/run', 'harness'], libraries: ['vitest'], node: [] },
};

interface Import {
  readonly specifier: string;
  readonly typesOnly: boolean;
}

/** Judges one file; `path` is relative to the root, with `/`. */
function violations(path: string, text: string): string[] {
  const own = path.split('/')[0] ?? '';
  const part = PARTS[own];
  if (part === undefined) return [];
  const found: string[] = [];
  for (const { specifier, typesOnly } of importsOf(path, text)) {
    const say = (why: string): number => found.push(`${path}: ${specifier}: ${why}`);
    if (specifier.startsWith('.')) {
      const target = relative(ROOT, resolve(ROOT, dirname(path), specifier)).replaceAll('\\', '/');
      if (target.startsWith('..')) say('outside the project');
      if (target.split('/')[0] === own) continue;
      const rule = part.ours.find((each) => isUnder(target, typeof each === 'string' ? each : each[0]));
      if (rule === undefined) say(`${own} may not import it`);
      else if (typeof rule !== 'string' && !typesOnly) say(`${own} may import types of it only`);
    } else if (NODE.has(specifier)) {
      if (part.node !== true && !part.node.includes(path) && !typesOnly) say(`${own} may not use Node's modules here`);
    } else if (!part.libraries.some((library) => isUnder(specifier, library))) say(`${own} may not use this library`);
  }
  return found;
}

function isUnder(target: string, folder: string): boolean {
  return target === folder || target.startsWith(`${folder}/`);
}

function importsOf(path: string, text: string): Import[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined)
      found.push({ specifier: textOf(node.moduleSpecifier), typesOnly: isTypesOnly(node) });
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      found.push({ specifier: node.arguments[0] === undefined ? '' : textOf(node.arguments[0]), typesOnly: false });
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      found.push({ specifier: textOf(node.argument.literal), typesOnly: true });
    ts.forEachChild(node, visit);
  };
  visit(source);
  // A computed import loads what somebody names: the implementation under test.
  return found.filter(({ specifier }) => specifier !== '');
}

function isTypesOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (clause === undefined) return false;
  const named = clause.namedBindings;
  const each = named !== undefined && ts.isNamedImports(named) ? named.elements : [];
  return clause.isTypeOnly || (clause.name === undefined && each.length > 0 && each.every((name) => name.isTypeOnly));
}

function textOf(node: ts.Node): string {
  return ts.isStringLiteralLike(node) ? node.text : '';
}

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts'))
    .toSorted();
}

/** What makes a run unrepeatable. */
const CLOCK_AND_CHANCE =
  /\b(Date\.now|Math\.random|new Date\(\)|performance\.now|setTimeout|setInterval|crypto\.getRandomValues|crypto\.randomUUID)\b/;

describe('architecture', () => {
  for (const part of Object.keys(PARTS)) {
    test(`${part} imports only what it may`, () => {
      const files = sources(part).filter((path) => part === 'generated-tests' || !path.endsWith('.test.ts'));
      // Before the first generation there is nothing to read there.
      expect(files.length > 0 || part === 'generated-tests').toBe(true);
      expect(files.flatMap((path) => violations(path, readFileSync(join(ROOT, path), 'utf8')))).toEqual([]);
    });
  }

  test('models, roles and TRE read neither the clock nor chance', () => {
    const files = ['models', 'impl/roles', 'impl/tre'].flatMap(sources).filter((path) => !path.endsWith('.test.ts'));
    const found = files.filter((path) => CLOCK_AND_CHANCE.test(code(readFileSync(join(ROOT, path), 'utf8'))));
    expect(found).toEqual([]);
  });

  test('scenarios have no logic of their own: what misbehaves in one is a role by name', () => {
    const files = sources('models/scenarios').filter((path) => !path.endsWith('.test.ts'));
    const logic = /\.provide\(|\bcreateMachine\(|\bsetup\(|from 'xstate'/;
    expect(files.filter((path) => logic.test(code(readFileSync(join(ROOT, path), 'utf8'))))).toEqual([]);
  });

  test('curves and hashes are reached through the engine alone', () => {
    const files = sources('impl').filter((path) => !path.startsWith('impl/crypto/') && !path.endsWith('.test.ts'));
    const past = /from '@noble\/(hashes|curves)/;
    expect(files.filter((path) => past.test(code(readFileSync(join(ROOT, path), 'utf8'))))).toEqual([]);
  });

  test.each([
    ['models/roles/x.ts', `import { explore } from '../../conformance/explore/index.js';`, 'types of it only'],
    ['models/roles/x.ts', `import { sign } from '../../impl/index.js';`, 'may not import it'],
    ['models/roles/x.ts', `import { readFileSync } from 'node:fs';`, "Node's modules"],
    ['conformance/run/x.ts', `import { drf } from '../../models/roles/drf.js';`, 'may not import it'],
    ['conformance/run/x.ts', `export type { A } from '../../models/index.js';`, 'may not import it'],
    ['impl/roles/x.ts', `import type { Sent } from '../../conformance/role.js';`, 'may not import it'],
    ['impl/roles/x.ts', `import { createMachine } from 'xstate';`, 'may not use this library'],
    ['impl/roles/x.ts', `const a = await import('../../harness/index.js');`, 'may not import it'],
    ['harness/x.ts', `import { main } from '../cli/mcim.js';`, 'may not import it'],
    ['generated-tests/x.ts', `import { v1 } from '../models/scenarios/v1.js';`, 'may not import it'],
  ])('sees what is wrong in %s: %s', (path, text, why) => {
    expect(violations(path, text).join('\n')).toContain(why);
  });

  test('lets types through where only types may pass', () => {
    expect(violations('models/x.ts', `import type { RoleModel } from '../conformance/role.js';`)).toEqual([]);
    expect(violations('models/x.ts', `import { type RoleModel } from '../conformance/role.js';`)).toEqual([]);
  });

  test('sees a clock and chance', () => {
    expect(CLOCK_AND_CHANCE.test(code('const t = Date.now();'))).toBe(true);
    expect(CLOCK_AND_CHANCE.test(code('// Math.random is not used'))).toBe(false);
  });
});

/** Without comments. */
function code(text: string): string {
  return text.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
}
