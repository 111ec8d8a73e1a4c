/**
 * What is claimed of first provisioning over non-3GPP access besides what V1 claims: whom the DRF answers, whom the
 * provider lets in, and that open access takes no credential.
 */
import type { Always, Ghost, Property } from '../../conformance/explore/index.js';
import { SERIAL_MODULUS, type Serial } from '../messages/symbols.js';
import type { IcspContext } from '../roles/icsp.js';
import { intentGhost, nothingMeant, type Intent } from './ghost.js';
import { initialEnd, type Confinement } from './properties.js';
import { drfOf, treOf } from './views.js';

/** Besides the rest: what the TRE signed and proved. */
export interface Discovered extends Intent {
  /** Counters after which the TRE has asked to be bootstrapped. */
  readonly discovered: readonly Serial[];
  /** The challenge that the provider made last, and whether the TRE has answered it. */
  readonly challenge: Serial | null;
  readonly proved: boolean;
}

export const discoveredGhost: Ghost<Discovered> = {
  initial: { ...nothingMeant, discovered: [], challenge: null, proved: false },
  next(ghost, step) {
    let next = intentGhost.next(ghost, step) as Discovered;
    for (const { msg } of step.outputs) {
      if (msg.type === 'tre.discovery') {
        const after = msg['after'] as Serial;
        if (!next.discovered.includes(after))
          next = { ...next, discovered: [...next.discovered, after].sort((one, other) => one - other) };
      }
      if (msg.type === 'icsp.authRequest') next = { ...next, challenge: msg['nonce'] as Serial, proved: false };
      if (msg.type === 'tre.accessProof' && msg['nonce'] === next.challenge) next = { ...next, proved: true };
    }
    return next;
  },
};

/** The ports of G-18 where a non-3GPP provider gives the first access (6.4-r05). */
export const OVER_NON3GPP: Confinement = {
  id: 'G-18g',
  says: 'Until its MCIM is activated the device sends to the non-3GPP provider and, over it, to DRF and DPF alone.',
  refs: ['TR33812-5.1.3.3.2.1-r14', 'TR33812-5.1.3.6.4-r05'],
  ports: ['icsp', 'drf', 'dpf', 'tre'],
};

/** Whom the DRF answers (AMB-03, DEC-93). */
export const discovery: readonly Always<Discovered>[] = [
  {
    kind: 'always',
    id: 'G-05b',
    says: 'The DRF makes a bootstrap only for a discovery that the TRE of the device has signed.',
    refs: ['G-05', 'AMB-03', 'TR33812-5.1.3.6.4-r04'],
    holds: (view) => {
      const { ctr } = drfOf(view);
      return ctr === 0 || view.ghost.discovered.includes(before(ctr));
    },
  },
  {
    kind: 'always',
    id: 'G-05c',
    says: 'Whatever is repeated, the DRF is at most one bootstrap ahead of the device.',
    refs: ['G-05', 'DEC-93'],
    holds: (view) => {
      const { ctr } = drfOf(view);
      return ctr === treOf(view).ctr || before(ctr) === treOf(view).ctr;
    },
  },
];

/** V3: the mechanism is out of scope of the source; that it decides is not. */
export const provedBeforeAccess: Always<Discovered> = {
  kind: 'always',
  id: 'V3-proof',
  says: 'A provider that authenticates gives access only when the TRE has answered its challenge.',
  refs: ['TR33812-5.1.3.6.4-o02', 'DEC-94'],
  holds: (view) => !view.role('icsp').matches('authenticated.ipUp') || view.ghost.proved,
};

/** V4: neither in the device nor at the provider is there anything to authenticate with. */
export const nothingProved: Always<Discovered> = {
  kind: 'always',
  id: 'V4-credential',
  says: 'No credential for the first access is issued, and no challenge is made.',
  refs: ['TR33812-5.1.3.6.4-o03', 'TR33812-5.1.3.6.4-r04', 'DEC-95'],
  holds: (view) => {
    const { issued } = view.role('icsp').context as IcspContext;
    const isWithout = view.role('tre').matches('blank') || treOf(view).initial === 'none';
    return !issued && isWithout && view.ghost.challenge === null;
  },
};

/** The normal end, over non-3GPP access. */
export const non3gppEnd = (id: string, says: string, refs: readonly string[]): Property<Intent> => ({
  ...initialEnd,
  id,
  says,
  refs,
});

const before = (ctr: Serial): Serial => (ctr + SERIAL_MODULUS - 1) % SERIAL_MODULUS;
