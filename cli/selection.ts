/**
 * Which tests `mcim run` runs: ids with `*`, folders of ids, `tag:<criterion, operation or reading>`, and files of
 * these.
 */
import { readFileSync } from 'node:fs';
import type { Suite, TestCase } from '../conformance/suite/index.js';
import { usage } from './exit.js';

export type Wanted = (test: TestCase) => boolean;

/** No selector: every test. Several: what any of them names. */
export function selectionOf(selectors: readonly string[]): Wanted {
  const all = expanded(selectors);
  if (all.length === 0) return () => true;
  const parts = all.map(wantedBy);
  return (test) => parts.some((wanted) => wanted(test));
}

/** The roles that selectors can mean: one with a role in front means that role only. */
export function rolesNamed(selectors: readonly string[], roles: readonly string[]): string[] {
  const all = expanded(selectors);
  const named = all.map((selector) => roles.filter((role) => selector === role || selector.startsWith(`${role}/`)));
  return named.length > 0 && named.every((found) => found.length > 0) ? [...new Set(named.flat())] : [...roles];
}

/** Tests of the suite that are wanted, in the order of the suite. */
export function chosenFrom(suite: Suite, wanted: Wanted): TestCase[] {
  return suite.tests.filter(wanted);
}

/** With the lines of files in the place of `@file`. */
export function expanded(selectors: readonly string[]): string[] {
  return selectors.flatMap(linesOf);
}

function linesOf(selector: string): string[] {
  if (!selector.startsWith('@')) return [selector];
  const file = selector.slice(1);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const got = (error as NodeJS.ErrnoException).code ?? String(error);
    throw usage(`selection ${selector}`, 'a readable file with one selector a line', got, 'Check the path after @.');
  }
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function wantedBy(selector: string): Wanted {
  if (selector.startsWith('tag:')) {
    const tag = selector.slice(4);
    return ({ criterion, op, readings = [] }) => criterion === tag || op === tag || readings.includes(tag);
  }
  if (selector.includes('*')) {
    const pattern = new RegExp(`^${selector.split('*').map(escaped).join('.*')}$`);
    return ({ id }) => pattern.test(id);
  }
  const folder = selector.endsWith('/') ? selector : `${selector}/`;
  return ({ id }) => id === selector || id.startsWith(folder);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
