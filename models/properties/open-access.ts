/**
 * What is claimed of a first access that a visited network gives to whoever asks, besides what V4 claims of open
 * non-3GPP access. Source: TR 33.812, clause 5.1.3.5.5; DEC-220.
 *
 * The ghost has what device and VNO have said; nobody's guard is asked.
 */
import type { Always, Ghost, Property, Sometimes } from '../../conformance/explore/index.js';
import type { Datagram } from '../messages/symbols.js';
import { discoveredGhost, type Discovered } from './non3gpp.js';
import type { Confinement } from './properties.js';
import { inService } from './views.js';

/** Besides the rest: what has passed between the device and a VNO that is open, or is not. */
export interface LetIn extends Discovered {
  /** Whether the VNO has said that it gives open access. */
  readonly opened: boolean;
  readonly passed: readonly Passage[];
}

/** By the property that looks for it. */
type Passage = 'identity' | 'credential' | 'letInUnasked' | 'unrestricted' | 'strange' | 'provisioning' | 'rejected';

export const letInGhost: Ghost<LetIn> = {
  initial: { ...(discoveredGhost.initial as Discovered), opened: false, passed: [] },
  next(ghost, step) {
    let next = discoveredGhost.next(ghost, step) as LetIn;
    const { role, event, outputs } = step;
    if (role === 'vno' && event.type === 'principal.openToDrf') next = { ...next, opened: true };
    for (const { to, msg } of outputs)
      for (const passage of passagesOf(role, to, msg, next.opened))
        if (!next.passed.includes(passage)) next = { ...next, passed: [...next.passed, passage].toSorted() };
    return next;
  },
};

function passagesOf(role: string, to: string, msg: { readonly type: string }, opened: boolean): Passage[] {
  if (role === 'm2me' && to === 'vno') return msg.type === 'm2me.attach' ? ['identity'] : [];
  if (role !== 'vno') return [];
  if (msg.type === 'vno.avRequest' || msg.type === 'vno.authRequest' || msg.type === 'vno.sessionUp')
    return ['credential'];
  if (msg.type === 'vno.attachReject') return ['rejected'];
  if (msg.type === 'vno.datagram') return [(msg as unknown as Datagram).peer === 'dpf' ? 'provisioning' : 'strange'];
  if (msg.type !== 'vno.attachAccept') return [];
  const isRestricted = 'connectivity' in msg && msg.connectivity === 'restricted';
  return [...(opened ? [] : ['letInUnasked' as const]), ...(isRestricted ? [] : ['unrestricted' as const])];
}

/** The ports of G-18 where a visited network gives the first access, or a provider might. */
export const OVER_OPEN_ACCESS: Confinement = {
  id: 'G-18m',
  says: 'Until its MCIM is activated the device sends to the visited network, to a provider that it looks for, and to DRF and DPF alone.',
  refs: ['TR33812-5.1.3.3.2.1-r14', 'TR33812-5.1.3.5.5-o05'],
  ports: ['vno', 'icsp', 'drf', 'dpf', 'tre'],
};

const never = (passage: Passage, id: string, says: string, refs: readonly string[]): Always<LetIn> => ({
  kind: 'always',
  id,
  says,
  refs,
  holds: (view) => !view.ghost.passed.includes(passage),
});

/** What device and VNO see to. */
export const anonymous: readonly Property<LetIn>[] = [
  never('identity', 'V23-identity', 'Over open access the device names no identity to the visited network.', [
    'TR33812-5.1.3.5.5-o05',
    'DEC-220',
  ]),
  never(
    'credential',
    'V23-credential',
    'For open access no vector is asked for, nobody is challenged, and no ICF is told.',
    ['TR33812-5.1.3.5.5-o05', 'DEC-220'],
  ),
  never('letInUnasked', 'G-18n', 'A VNO that has not said so gives no access without an identity.', [
    'G-18',
    'TR33812-5.1.3.5.5-o05',
    'DEC-220',
  ]),
  never('unrestricted', 'G-18o', 'Open access is restricted to those who provision, and the device is told so.', [
    'G-18',
    'G-12',
    'TR33812-5.1.3.5.5-o05',
  ]),
  never('strange', 'G-18p', 'Over open access the VNO carries nothing but for those who provision.', [
    'G-18',
    'TR33812-5.1.3.5.5-o05',
    'DEC-220',
  ]),
];

const openly = (passage: 'provisioning' | 'rejected', id: string, says: string): Sometimes<LetIn> => ({
  kind: 'sometimes',
  id,
  says,
  refs: ['TR33812-5.1.3.5.5-o05', 'AMB-03'],
  holds: (view) => view.quiet && inService(view) && view.ghost.passed.includes(passage),
});

export const openAccessServes: readonly Sometimes<LetIn>[] = [
  openly(
    'provisioning',
    'V23-end',
    'Over open access of a visited network, without any credential for it, first provisioning ends in service.',
  ),
  openly(
    'rejected',
    'V23-rejected',
    'A device that was rejected before the network was open is in service in the end.',
  ),
];
