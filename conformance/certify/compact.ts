/**
 * Certificates without their words: each word of one begins some word of the suite, so its number and a length say
 * which. A certificate has hundreds of words that share their beginnings, and is a hundred times as long with them.
 */
import type { InputWord, Mealy } from '../mealy/mealy.js';
import { modelError, shapeText } from '../model-error.js';
import type { Certificate } from './certificate.js';
import { nodeBehind, NOWHERE, observationTree, requireWords } from './tree.js';

/** The first inputs of a word of the suite: its place, counted from zero, and how many. */
export type Beginning = readonly [word: number, inputs: number];

export interface CompactCertificate extends Omit<Certificate, 'basis' | 'convergent'> {
  readonly basis: readonly Beginning[];
  readonly convergent: readonly Beginning[];
}

/**
 * @param words - the suite that the certificate is about.
 * @throws {@link ModelError} `MDL-421` for a word that is none of the machine, `MDL-425` for a certificate of another
 * suite.
 */
export function compactCertificate(
  machine: Mealy,
  words: readonly InputWord[],
  certificate: Certificate,
): CompactCertificate {
  const tree = observationTree(machine, words);
  requireCertificate(certificate, machine.name);
  const width = machine.inputs.length;
  const firstAt = new Int32Array(tree.size).fill(NOWHERE);
  firstAt[0] = 0;
  for (const [place, word] of words.entries()) {
    let node = 0;
    for (const input of word) {
      node = tree.child[node * width + input] as number;
      if (firstAt[node] === NOWHERE) firstAt[node] = place;
    }
  }
  const compact = (word: InputWord): Beginning => {
    const node = nodeBehind(tree, word);
    if (node === NOWHERE) throw ofAnother(`a word of ${word.length} inputs`, 'a beginning of a word of the suite');
    return [firstAt[node] as number, word.length];
  };
  const { basis, convergent, ...rest } = certificate;
  return { ...rest, basis: basis.map(compact), convergent: convergent.map(compact) };
}

/**
 * The certificate with its words, for `checkCertificate`.
 *
 * @param words - the suite that the certificate is about, in the order that it was in.
 * @throws {@link ModelError} `MDL-421` for what is no suite, `MDL-425` for a certificate of another one, or for none.
 */
export function readCertificate(words: readonly InputWord[], certificate: CompactCertificate): Certificate {
  requireWords(words, 'suite', 'certificate');
  requireCertificateShape(certificate, 'certificate');
  const { basis, convergent, ...rest } = certificate;
  const written = (beginning: Beginning): InputWord => {
    // Most certificates have been written to a file since.
    const [place, inputs] = Array.isArray(beginning) ? beginning : [-1, -1];
    // The empty word begins every word, and is there for a suite without words.
    const word = inputs === 0 ? [] : words[place];
    if (word === undefined || !Number.isSafeInteger(inputs) || inputs < 0 || word.length < inputs)
      throw ofAnother(JSON.stringify(beginning), `one of ${words.length} words, and no more inputs than it has`);
    return word.slice(0, inputs);
  };
  const allOf = (list: readonly Beginning[]): InputWord[] => {
    if (!Array.isArray(list)) throw ofAnother(String(list), 'a list of them as basis, and as convergent');
    return list.map(written);
  };
  return { ...rest, basis: allOf(basis), convergent: allOf(convergent) };
}

/** @throws {@link ModelError} `MDL-425` for what is no certificate. */
export function requireCertificate(certificate: Certificate, where: string): void {
  requireCertificateShape(certificate, where);
  requireWords(certificate.basis, 'basis of the certificate', where, ['MDL-425', GIVE_ONE]);
  requireWords(certificate.convergent, 'convergent words of the certificate', where, ['MDL-425', GIVE_ONE]);
}

const GIVE_ONE = 'Give one that certify has made.';

/** Of its words nothing is said here: in a compact one they are beginnings. */
function requireCertificateShape(certificate: unknown, where: string): void {
  // Most certificates have been written to a file since.
  const isObject = typeof certificate === 'object' && certificate !== null;
  const { reachable } = (isObject ? certificate : {}) as Partial<Certificate>;
  const hasParts = isObject && ['extraStates', 'basis', 'convergent', 'reachable'].every((part) => part in certificate);
  if (hasParts && typeof reachable === 'boolean') return;
  throw modelError('MDL-425', {
    subject: hasParts ? 'reachable of the certificate' : 'certificate',
    expected: hasParts ? 'true or false' : 'an object with extraStates, basis, convergent and reachable',
    got: shapeText(hasParts ? reachable : certificate),
    where,
    todo: GIVE_ONE,
  });
}

function ofAnother(got: string, expected: string): Error {
  const todo = 'Take the suite that the certificate was made for, its words in their order.';
  return modelError('MDL-425', { subject: 'word of a certificate', expected, got, where: 'certificate', todo });
}
