/**
 * The reference implementation without one of its counter-measures, for the replay of attacks: which checks let pass
 * what they should refuse, in which roles, or how a role is wrapped where no check carries the measure.
 *
 * A role lacks here what its model lacks when the measure is switched off (models/environment), and no more: an attack
 * is replayed against the expectations of that model. Nothing here is a default, and nothing of it is in `impl`. Whatever
 * is made with it says in `hello` what it lacks.
 */
import type { Adapter } from '../../conformance/run/map1.js';
import { completeChecks, type Checks } from '../../impl/checks.js';
import { freshWindow, toHex } from '../../impl/crypto/index.js';
import type { CounterMeasure } from '../../models/requirements/index.js';
import { referenceAdapter } from '../adapters/reference.js';
import type { ReferenceOptions } from '../adapters/reference-role.js';
import { unasked, unverified } from '../faulty/weakened-checks.js';
import { Principals } from '../world/principals.js';
import type { RoleName, RoleSetups, Setup } from '../world/setup.js';
import {
  believesTheDevice,
  believesTheDeviceWithoutVerdict,
  ofAnySession,
  signedByWhomItNames,
  untokened,
} from './believing-checks.js';
import {
  destroysWhatItDiscards,
  letsGoAtTheNotice,
  neverComesBack,
  leavesOnce,
  speaksToNoDevice,
  withoutJournal,
} from './unmeasured-roles.js';

/** What the roles are without a counter-measure; a role that is not named is complete. */
export interface Weakening {
  readonly roles: Readonly<Partial<Record<RoleName, () => RoleWeakening>>>;
  /** Where the implementation has no such seam: why not. */
  readonly noSeam?: string;
  /** Where the measure is no part of a role but of its configuration, which a replay changes instead: what is. */
  readonly configured?: string;
}

/** What is put in the place of parts of a role. */
export interface RoleWeakening extends Pick<ReferenceOptions, 'wrap' | 'store' | 'withoutCounter'> {
  readonly checks?: Partial<Checks>;
  /** Another set-up than the one that the role is given. */
  readonly setup?: (setup: Setup) => Setup;
}

/** By counter-measure; `impl/checks.ts` names the measure with each check. */
const WEAKENINGS: Readonly<Record<CounterMeasure, Weakening>> = {
  CM_BOOT_AUTH: without('tre', { bootstrapSignature: unverified() }),
  CM_BOOT_FRESH: without('tre', { bootstrapFresh: unasked(), bootstrapUnexpired: unasked() }),
  CM_SHO_BIND: without('tre', { objectSho: unasked(), objectSignature: signedByWhomItNames }),
  CM_OBJ_SIG: without('tre', { objectSignature: unverified() }),
  CM_OBJ_FRESH: without('tre', { objectFresh: unasked(), objectSession: unasked() }),
  CM_PVA: without('sho', {
    platformVerdict: believesTheDevice,
    platformStatus: believesTheDeviceWithoutVerdict,
  }),
  CM_ATT_FRESH: {
    roles: {
      sho: () => ({
        checks: { attestationFresh: ofAnySession, verdictInfo: unasked(), statusInfo: unasked() },
      }),
      dpf: () => ({ checks: { verdictInfo: unasked() } }),
    },
  },
  CM_ID_BIND: {
    roles: {
      sho: () => ({ checks: { infoDevice: unasked(), idBinding: unasked() } }),
      tre: () => ({ checks: { objectDevice: unasked() } }),
    },
  },
  CM_TOK_REQ: { roles: { tre: () => ({ checks: untokened() }) } },
  CM_TOK_BIND: {
    roles: {
      tre: () => ({ checks: { tokenBinding: unasked(), tokenDevice: unasked() } }),
      drf: () => ({ checks: { forwardParamsBinding: unasked() } }),
    },
  },
  CM_TOK_FRESH: {
    roles: {
      tre: () => ({ checks: { tokenFresh: unasked(), tokenUnexpired: unasked(), tokenUnused: unasked() } }),
      drf: () => ({ checks: { forwardParamsUnexpired: unasked(), forwardParamsFresh: unasked() } }),
    },
  },
  CM_NTC_POP: without('sho', { noticeProof: unverified(), departureProof: unverified() }),
  CM_ACK_AUTH: without('tre', { ackSignature: unverified() }),
  CM_RELEASE_2P: { roles: { sho: () => ({ wrap: letsGoAtTheNotice }) } },
  CM_PRI_AUTH: {
    roles: {
      tre: () => ({ checks: { instructionSignature: unverified() } }),
      drf: () => ({ checks: { forwardReprovisionInstruction: unverified() } }),
    },
  },
  CM_PRI_FRESH: {
    roles: {
      tre: () => ({ checks: { instructionFresh: unasked() } }),
      drf: () => ({ checks: { forwardReprovisionFresh: unasked() } }),
    },
  },
  CM_PRI_BIND: {
    roles: {
      tre: () => ({ checks: { bootstrapBound: unasked() } }),
      drf: () => ({ checks: { forwardReprovisionBinding: unasked() } }),
    },
  },
  CM_REG_AUTH: without('drf', {
    contractRegisterSignature: unverified(),
    contractEvidence: unverified(),
    registryAuth: unverified(),
    registrationProof: unverified(),
    registrationEpoch: unasked(),
    registrationUnused: unasked(),
  }),
  CM_REG_PENDING: without('drf', { announcedNamed: () => ({ ok: false, cause: 'notEntitled' }) }),
  CM_REP_AUTH: without('sho', { reportSignature: unverified() }),
  CM_FALLBACK: {
    roles: { tre: () => ({ wrap: destroysWhatItDiscards }), m2me: () => ({ wrap: neverComesBack }) },
  },
  // Whoever has no journal has no counter that would say so.
  CM_JOURNAL: { roles: { tre: () => ({ ...withoutJournal(), withoutCounter: true }) } },
  CM_OLD_RETAIN: {
    roles: {},
    configured:
      'For how long the old operator keeps a device is configured: a retention that is too short is no weaker role.',
  },
  CM_PRISTINE_GUARD: without('tre', { pristineGuard: unasked() }),
  CM_REJECT_SEAL: without('tre', { erasureByRejection: unasked() }),
  CM_FAILED_INSTALL: without('sho', { changeEndable: unasked() }),
  CM_FAILURE_KEPT: without('tre', { failureForgotten: unasked() }),
  CM_RESELECT: { roles: { subscriber: () => ({ wrap: leavesOnce }) } },
  CM_ALT_PATH: { roles: { owner: () => ({ wrap: speaksToNoDevice }) } },
  CM_STAGE_QUOTA: {
    roles: {},
    noSeam:
      'That one MCIM is staged at a time is the form of the commit protocol: the TRE has one place for it, and no ' +
      'command stages another. There is nothing to take away that would leave a TRE.',
  },
  CM_FALLBACK_LIMIT: {
    roles: {
      tre: () => ({ checks: { tokenUnused: unasked() } }),
      sho: () => ({ checks: { ownersToken: unasked(), ownersTokenValid: unasked() } }),
    },
  },
  CM_CONFINE: without('m2me', { firstAccessConfined: unasked() }),
  CM_CCIF_WRAP: {
    roles: {
      supplier: () => ({ setup: sealingToAnybody }),
      ccif: () => ({ setup: openingForAnybody, checks: { conveyedCredential: unverified() } }),
    },
  },
  CM_SLOT_ISO: without('tre', {
    switchMcim: ({ shoId }, { resting, active }) => {
      const named = active?.shoId === shoId ? active : resting;
      return named === undefined ? { ok: false, cause: 'noMcim' } : { ok: true, value: named };
    },
    objectSho: (claims, against) =>
      claims.kind === 'switch' ? { ok: true, value: claims } : completeChecks.objectSho(claims, against),
  }),
  CM_SQN: without('tre', { sqnFresh: () => ({ ok: true, value: freshWindow() }) }),
};

/** What the roles are without one counter-measure. */
export function switchedOffChecks(id: CounterMeasure): Weakening {
  return WEAKENINGS[id];
}

/** Whether an attack without these measures can be put to the reference; where none are, nothing tells refusal apart. */
export function isReplayable(measures: readonly CounterMeasure[]): boolean {
  return measures.length > 0 && measures.every((id) => WEAKENINGS[id].noSeam === undefined);
}

/** What is put in the place of parts of a role without some counter-measures; `undefined` where none concerns it. */
export function weakenedOptions(role: RoleName, measures: readonly CounterMeasure[]): RoleWeakening | undefined {
  const parts = measures.flatMap((id) => WEAKENINGS[id].roles[role]?.() ?? []);
  return parts.length === 0 ? undefined : parts.reduce(together);
}

function together(one: RoleWeakening, other: RoleWeakening): RoleWeakening {
  const wrap = chained(one.wrap, other.wrap);
  const store = chained(one.store, other.store);
  const setup = chained(one.setup, other.setup);
  return {
    ...one,
    ...other,
    checks: { ...one.checks, ...other.checks },
    ...(wrap === undefined ? {} : { wrap }),
    ...(store === undefined ? {} : { store }),
    ...(setup === undefined ? {} : { setup }),
  };
}

function chained<Part>(
  first: ((part: Part) => Part) | undefined,
  second: ((part: Part) => Part) | undefined,
): ((part: Part) => Part) | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return (part) => second(first(part));
}

/** A role of the reference without some counter-measures, which says so; the complete one where none concerns it. */
export function weakenedAdapter(role: RoleName, measures: readonly CounterMeasure[]): Adapter {
  const weakening = weakenedOptions(role, measures);
  if (weakening === undefined) return referenceAdapter(role);
  return announced(role, weakening, `without ${measures.toSorted().join(' and ')}`);
}

/** A role with something put in the place of one of its parts, which says so. */
export function announced(role: RoleName, { checks, setup, ...options }: RoleWeakening, lacks: string): Adapter {
  const name = `WEAKENED ON PURPOSE: ${role} ${lacks}`;
  const adapter = referenceAdapter(role, {
    ...options,
    checks: { ...completeChecks, ...checks },
    implementation: { vendor: 'mcim-spec', name, version: '0.1.0' },
  });
  return setup === undefined ? adapter : setUpOtherwise(adapter, setup);
}

function setUpOtherwise(adapter: Adapter, change: (setup: Setup) => Setup): Adapter {
  return {
    request(message) {
      if (message.cmd !== 'reset') return adapter.request(message);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made by the world of the test
      return adapter.request({ ...message, setup: change(message.setup as Setup) });
    },
  };
}

/** The key of whoever carries what is sealed. */
function anybodys({ seed, akaAlgorithm }: Setup): { readonly secretKey: string; readonly publicKey: string } {
  const { secretKey, publicKey } = new Principals(seed, akaAlgorithm).decryption('other');
  return { secretKey: toHex(secretKey), publicKey: toHex(publicKey) };
}

function sealingToAnybody(setup: Setup): Setup {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the set-up of the role that this is of
  const own = setup.own as RoleSetups['supplier'];
  const { publicKey } = anybodys(setup);
  return { ...setup, own: { ...own, own: { ...own.own, ccif: { ...own.own.ccif, publicKey } } } };
}

function openingForAnybody(setup: Setup): Setup {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the set-up of the role that this is of
  const own = setup.own as RoleSetups['ccif'];
  return { ...setup, own: { ...own, decryption: { ...own.decryption, ...anybodys(setup) } } };
}

function without(role: RoleName, checks: Partial<Checks>): Weakening {
  return { roles: { [role]: () => ({ checks }) } };
}
