/**
 * Where a power cut falls: the crash points of the design by name, in the states of M2ME and TRE, and who explores
 * them. Source: TR 33.812, clause 5.1.3.7.4.2 (s10c: all or nothing); AMB-20, AMB-27, DEC-57; the design, CHARTS.md,
 * section 4.
 *
 * A cut takes M2ME and TRE in one step (`network.ts`), and may come in any state of theirs, also while a command is on
 * its way from the one to the other. What is in the journal then is what a device comes back with.
 */
import type { Composition, Ghost, GhostStep } from '../../conformance/explore/index.js';
import { v1 } from './v1.js';
import { v11, v11SlotFault, v11Uncovered } from './v11.js';
import { v12 } from './v12.js';
import { v13 } from './v13.js';
import { v14 } from './v14.js';
import { v15 } from './v15.js';
import { v28 } from './change-readings.js';

/** What happened before a cut and is no state of the device; `m2me` is where it was in the cut of this step. */
export interface Seen {
  /** The old SHO has acknowledged the notice. */
  readonly acknowledged: boolean;
  /** The TRE has erased an MCIM. */
  readonly erased: boolean;
  /** A new initial credential is on its way into the TRE. */
  readonly renewing: boolean;
  readonly m2me: string | null;
  /** Crash points in which the power was cut. */
  readonly fell: readonly CrashPointId[];
}

export interface CrashPoint {
  readonly says: string;
  /** States of the M2ME, and records of the journal as states of the TRE; one of each. */
  readonly m2me: readonly string[];
  readonly tre: readonly string[];
  /** And this, where states do not say it. */
  readonly when?: Partial<Pick<Seen, 'acknowledged' | 'erased' | 'renewing'>>;
  /** Compositions of which a part cuts the power there. */
  readonly exploredIn: readonly Composition[];
  /** Claims of theirs that such a cut would break. */
  readonly shownBy: readonly string[];
}

export type CrashPointId = `FP${1 | 2 | 3 | 4 | 5 | 6 | 8 | 9 | 10 | 11 | 12 | 13 | 14}`;

const among = (...compositions: readonly unknown[]): readonly Composition[] => compositions as readonly Composition[];

/**
 * FP7, a write of SWAPPED that is torn, is within a step: generated tests cut each write of a store
 * (docs/decisions/0014).
 */
export const CRASH_POINTS: Readonly<Record<CrashPointId, CrashPoint>> = {
  FP1: {
    says: 'during the download: one chunk of two is held',
    m2me: ['initial.downloading', 'changing.downloading'],
    tre: ['pristine', 'active'],
    exploredIn: among(v1, v11, v12, v14),
    shownBy: ['G-10h', 'G-16'],
  },
  FP2: {
    says: 'after the last chunk, before the TRE has verified the object',
    m2me: ['initial.staging', 'changing.staging'],
    tre: ['pristine', 'active'],
    exploredIn: among(v1, v11, v12, v14),
    shownBy: ['G-10b', 'G-16'],
  },
  FP3: {
    says: 'after STAGED',
    m2me: ['initial.installing', 'changing.checkingToken'],
    tre: ['stagedInitial', 'stagedChange'],
    exploredIn: among(v1, v11, v12, v14),
    shownBy: ['G-10', 'G-10b', 'G-16'],
  },
  FP4: {
    says: 'after the notice was sent, which nobody has acknowledged',
    m2me: ['changing.notifying'],
    tre: ['intent'],
    when: { acknowledged: false },
    exploredIn: among(v11, v14),
    shownBy: ['G-10d', 'G-14', 'G-16'],
  },
  FP5: {
    says: 'after the old SHO has acknowledged, which the device has not heard',
    m2me: ['changing.notifying'],
    tre: ['intent'],
    when: { acknowledged: true },
    exploredIn: among(v11, v14),
    shownBy: ['G-13c', 'G-14', 'G-16'],
  },
  FP6: {
    says: 'after the acknowledgement, before SWAPPED',
    m2me: ['changing.swapping'],
    tre: ['intent'],
    exploredIn: among(v11, v14),
    shownBy: ['G-10', 'G-10c', 'G-14b', 'G-16'],
  },
  FP8: {
    says: 'after SWAPPED, before the new MCIM is activated',
    m2me: ['confirming.activating'],
    tre: ['swapped'],
    exploredIn: among(v11, v14),
    shownBy: ['G-10', 'G-10c', 'G-11', 'G-16'],
  },
  FP9: {
    says: 'after the activation, before the attach with the new MCIM',
    m2me: [
      'operational.requesting',
      'confirming.requesting',
      'confirming.authenticating',
      'confirming.answered',
      'confirming.waiting',
    ],
    tre: ['active', 'unconfirmed'],
    exploredIn: among(v1, v11, v12, v13, v14),
    shownBy: ['G-10d', 'G-10e', 'G-16'],
  },
  FP10: {
    says: 'after the attach, before the report',
    m2me: ['confirming.signingReport'],
    tre: ['unconfirmed'],
    exploredIn: among(v11, v14),
    shownBy: ['G-10c', 'G-13', 'G-16'],
  },
  FP11: {
    says: 'after the report, before the commit',
    m2me: ['confirming.reporting', 'confirming.committing'],
    tre: ['reported'],
    exploredIn: among(v11, v14),
    shownBy: ['G-10c', 'G-10d', 'G-13b', 'G-16'],
  },
  FP12: {
    says: 'between the erasure and the attach with the initial credential',
    m2me: ['initial.requesting'],
    tre: ['pristine'],
    when: { erased: true },
    exploredIn: among(v11SlotFault, v12),
    shownBy: ['G-07c', 'G-10', 'G-16'],
  },
  FP13: {
    says: 'in a renewal, before the record that puts the new initial credential in the place of the old',
    m2me: ['operational'],
    tre: ['active'],
    when: { renewing: true },
    exploredIn: among(v15),
    shownBy: ['G-06d', 'G-13n', 'G-16f', 'G-16'],
  },
  FP14: {
    says: 'on the way back to the old operator',
    m2me: [
      'confirming.reverting',
      'returning',
      'changing.signingCancel',
      'changing.cancelling',
      'changing.closingCancel',
    ],
    tre: ['unconfirmed', 'cancelling'],
    exploredIn: among(v11Uncovered, v13, v28),
    shownBy: ['G-10', 'G-10g', 'G-16'],
  },
};

const ids = Object.keys(CRASH_POINTS) as readonly CrashPointId[];

/** Writes down in which crash points the power is cut; the M2ME takes a cut before the TRE does. */
export const cutsGhost: Ghost<Seen> = {
  initial: { acknowledged: false, erased: false, renewing: false, m2me: null, fell: [] },
  next(seen, step) {
    if (step.event.type === 'env.powerCut') return step.role === 'm2me' ? ofM2me(seen, step) : ofTre(seen, step);
    const sent = (...types: readonly string[]): boolean => step.outputs.some(({ msg }) => types.includes(msg.type));
    if (step.role.startsWith('sho')) return sent('sho.discardAck') ? { ...seen, acknowledged: true } : seen;
    if (step.role === 'm2me') return sent('m2me.renew') ? { ...seen, renewing: true } : seen;
    if (step.role !== 'tre') return seen;
    const erased = seen.erased || sent('tre.pristine', 'tre.departure');
    return { ...seen, erased, renewing: seen.renewing && step.event.type !== 'm2me.renew' };
  },
};

const ofM2me = (seen: Seen, { before }: GhostStep): Seen => ({ ...seen, m2me: before.path });

function ofTre(seen: Seen, { role, before }: GhostStep): Seen {
  const { m2me } = seen;
  if (role !== 'tre' || m2me === null) return seen;
  const isIn = (state: string): boolean => m2me === state || m2me.startsWith(`${state}.`);
  const fell = ids.filter((id) => {
    const { m2me: states, tre, when = {} } = CRASH_POINTS[id];
    const has = Object.entries(when).every(([what, is]) => seen[what as 'erased'] === is);
    return has && states.some(isIn) && tre.some((state) => before.matches(state));
  });
  return { ...seen, renewing: false, m2me: null, fell: [...new Set([...seen.fell, ...fell])] };
}

/** The table of docs/guide/semantics.md. */
export const rowsOfCrashPoints = (): readonly string[] =>
  ids.map((id) => {
    const { says, m2me, tre, exploredIn, shownBy } = CRASH_POINTS[id];
    const code = (list: readonly string[]): string => list.map((each) => `\`${each}\``).join(', ');
    const scenarios = exploredIn.map(({ name }) => name).join(', ');
    return `| ${id} | ${says} | ${code(tre)} | ${code(m2me)} | ${scenarios} | ${shownBy.join(', ')} |`;
  });
