/**
 * Certificates: why a suite is complete, in steps that are checked one by one.
 *
 * {@link certify} looks for one in the suite alone, knowing nothing of how it was made; {@link checkCertificate} takes
 * anybody's. Both accept what `convergence.ts` and `layers.ts` accept, and the search adds nothing to what is to be
 * believed. A suite without a certificate may be complete all the same: for small machines `exact.ts` decides.
 */
import type { InputWord, Mealy } from '../mealy/mealy.js';
import { requireMealy } from '../mealy/required.js';
import type { Gap } from './convergence.js';
import { Convergence, basisGap } from './convergence.js';
import { requireCertificate } from './compact.js';
import { requireCount } from './count.js';
import { layersGap } from './layers.js';
import type { ObservationTree } from './tree.js';
import { NOWHERE, nodeBehind, observationTree, requireWords, wordTo } from './tree.js';

export interface Certificate {
  /** How many states more than the specification an implementation may have. */
  readonly extraStates: number;
  /** A word for each state of the specification, in their order, the first one empty. */
  readonly basis: readonly InputWord[];
  /** Words that lead every implementation to the state of their basis word, each as it follows from those before. */
  readonly convergent: readonly InputWord[];
  /** Whether the suite is k-A-complete besides, A being the basis and k the number of extra states. */
  readonly reachable: boolean;
}

export type CertificateVerdict =
  { readonly accepted: true; readonly certificate: Certificate } | { readonly accepted: false; readonly gap: Gap };

export interface CertifyOptions {
  readonly extraStates: number;
  /** Words to try as the basis, in any order; without them, the shortest words of the suite to each state. */
  readonly stateCover?: readonly InputWord[];
}

/**
 * Looks for a certificate.
 *
 * @throws {@link ModelError} `MDL-415` for extra states that are no whole number from 0, `MDL-421` for a word that is
 * none of the machine, `MDL-429` for what is no machine.
 */
export function certify(machine: Mealy, words: readonly InputWord[], options: CertifyOptions): CertificateVerdict {
  requireMealy(machine);
  // Not all callers are typed: without options there is no number.
  const { extraStates, stateCover } = { ...options };
  requireCount(machine, 'extraStates', extraStates, 0);
  const tree = observationTree(machine, words);
  if (stateCover !== undefined) requireWords(stateCover, 'stateCover', machine.name);
  const basis = stateCover === undefined ? shortestBasis(tree) : basisOf(tree, stateCover);
  const gap = basisGap(tree, basis);
  if (gap !== undefined) return { accepted: false, gap };
  const convergence = new Convergence(tree, basis, extraStates);
  const convergent: number[] = [];
  let open = convergence.gap();
  while (open !== undefined) {
    const found = identifyAll(convergence, transitionsOf(convergence, basis));
    if (found.length === 0) found.push(...identifyAll(convergence, tree.parent.keys()));
    if (found.length === 0) return { accepted: false, gap: open };
    convergent.push(...found);
    open = convergence.gap();
  }
  const certificate: Certificate = {
    extraStates,
    basis: basis.map((node) => wordTo(tree, node)),
    convergent: convergent.map((node) => wordTo(tree, node)),
    reachable: reachableGap(tree, basis, extraStates) === undefined,
  };
  return { accepted: true, certificate };
}

/**
 * Checks that `certificate` shows `words` to be a complete suite for `machine`.
 *
 * @throws {@link ModelError} `MDL-415` for extra states that are no whole number from 0, `MDL-421` for a word that is
 * none of the machine, `MDL-425` for what is no certificate, `MDL-429` for what is no machine.
 */
export function checkCertificate(
  machine: Mealy,
  words: readonly InputWord[],
  certificate: Certificate,
): CertificateVerdict {
  requireMealy(machine);
  requireCertificate(certificate, machine.name);
  const { extraStates, convergent, reachable } = certificate;
  requireCount(machine, 'extraStates', extraStates, 0);
  const tree = observationTree(machine, words);
  const basis = certificate.basis.map((word) => nodeBehind(tree, word));
  const gap = basisGap(tree, basis) ?? stepsGap(new Convergence(tree, basis, extraStates), convergent);
  const beyond = gap ?? (reachable ? reachableGap(tree, basis, extraStates) : undefined);
  return beyond === undefined ? { accepted: true, certificate } : { accepted: false, gap: beyond };
}

/** Of a suite that is complete: an implementation all of whose states the basis reaches has no extra ones. */
function reachableGap(tree: ObservationTree, basis: readonly number[], extraStates: number): Gap | undefined {
  return extraStates === 0 ? undefined : layersGap(tree, basis, extraStates);
}

function stepsGap(convergence: Convergence, words: readonly InputWord[]): Gap | undefined {
  for (const word of words) {
    const node = nodeBehind(convergence.classes.tree, word);
    if (node === NOWHERE || !convergence.identify(node))
      return { word, missing: 'the suite does not show that this converges with the basis' };
  }
  return convergence.gap();
}

/** Where the words lead, by state. */
function basisOf(tree: ObservationTree, words: readonly InputWord[]): number[] {
  const basis = tree.machine.states.map(() => NOWHERE);
  for (const word of words) {
    const node = nodeBehind(tree, word);
    if (node !== NOWHERE) basis[tree.state[node] as number] = node;
  }
  return basis;
}

function shortestBasis(tree: ObservationTree): number[] {
  const { machine, child, state, size } = tree;
  const width = machine.inputs.length;
  const basis = machine.states.map(() => NOWHERE);
  const queue = new Int32Array(size);
  let last = 0;
  for (let head = 0; head <= last; head++) {
    const node = queue[head] as number;
    if (basis[state[node] as number] === NOWHERE) basis[state[node] as number] = node;
    for (let input = 0; input < width; input++) {
      const to = child[node * width + input] as number;
      if (to !== NOWHERE) queue[++last] = to;
    }
  }
  return basis;
}

/** The nodes of `nodes` that are identified now and were not before, until a round finds none. */
function identifyAll(convergence: Convergence, nodes: Iterable<number>): number[] {
  const open = new Set(nodes);
  const found: number[] = [];
  for (let before = -1; before < found.length;) {
    before = found.length;
    for (const node of open) {
      if (convergence.isIdentified(node)) open.delete(node);
      else if (convergence.identify(node)) {
        found.push(node);
        open.delete(node);
      }
    }
  }
  return found;
}

/** The nodes behind the basis, one for each transition. */
function transitionsOf({ classes }: Convergence, basis: readonly number[]): number[] {
  return basis.flatMap((node) =>
    classes.tree.machine.inputs.flatMap((_name, input) => {
      const to = classes.after(classes.of(node), input);
      return to === NOWHERE ? [] : [to];
    }),
  );
}
