/**
 * Attacks through all roles of the reference implementation at once. Off: what the attacker wanted is seen at the other
 * end. On: its word is turned down where it arrives, and when it has gone the run ends as it should.
 */
import { describe, expect, it } from 'vitest';
import { explore, type Composition, type TraceStep } from '../../conformance/explore/index.js';
import { decode, encode, isMalformed, type MessageType } from '../../impl/codec/index.js';
import { toHex } from '../../impl/crypto/index.js';
import type { RefusalCause } from '../../impl/role.js';
import type { Device } from '../../impl/roles/device.js';
import { ATTACKS, type Attack } from '../../models/scenarios/attacks/index.js';
import {
  refusedAttack,
  succeededAttack,
  underWayAfter,
  underWayIn,
  type AttackedNetwork,
  type Composed,
  type Followed,
} from './composed.js';
import { OWN_DPF, OWN_MCIM } from './forging.js';
import { typeOf } from './middle.js';

/** One attack, and what is to be seen of it. */
interface Case extends Pick<Followed, 'holds' | 'before'> {
  readonly id: Attack['id'];
  readonly form?: string;
  /** Why a complete role refuses the attacker's word, or what it says to it instead of what the attacker wants. */
  readonly turnedDown: RefusalCause | readonly MessageType[];
  /** Seen at the far end of a successful attack; asserts for itself. */
  readonly harm: (composed: Composed) => void;
  /** Where the run ends without it: whose MCIM is in use, after so many changes. */
  readonly end: readonly [inUse: string, epoch: number] | typeof TURNED_AWAY;
}

/** A platform that was modified gets no MCIM: the device waits in the pristine state for its owner. */
const TURNED_AWAY = 'turned away';

/** Longer than any timer that matters here. */
const LATER_MS = 200_000;

const CASES: readonly Case[] = [
  {
    id: 'A-01',
    holds: ['B'],
    turnedDown: 'badSignature',
    harm: ({ middle, device }) => {
      expect(middle.last('m2me.provisioningInfo').info.claims.dpfId).toBe(OWN_DPF);
      expect(operatorsIn(device)).toEqual(['B']);
    },
    end: ['A', 0],
  },
  {
    id: 'A-05b',
    turnedDown: ['sho.attestChallenge'],
    harm: (attacked) => {
      // Upon the first attestation A has issued twice, the second time to a platform that was modified since.
      const [first, second, third] = sessionsIssuedFor(attacked, 'shoA');
      expect([second === first, third === first]).toEqual([false, true]);
      later(attacked);
      expect(attacked.device.tre.phase()).toBe('pristine');
    },
    end: TURNED_AWAY,
  },
  {
    id: 'A-06',
    turnedDown: 'badSignature',
    harm: (attacked) => {
      later(attacked);
      expect(attacked.device.tre.identityInUse()).toBe('A');
      expect(lastIdentityOnAir(attacked)).toBe(OWN_MCIM.imsi);
      expect(refusalsAt(attacked, 'shoA')).toContain('unknownIdentity');
    },
    end: ['A', 0],
  },
  {
    id: 'A-07',
    holds: ['B'],
    turnedDown: 'badSignature',
    harm: ({ device }) => expect(operatorsIn(device)).toEqual(['B']),
    end: ['A', 0],
  },
  {
    id: 'A-12',
    turnedDown: 'badSignature',
    harm: ({ device, offence }) => {
      expect(offence.out.map(typeOf)).toEqual(['sho.discardAck']);
      expect(device.tre.phase()).toBe('active');
    },
    end: ['B', 1],
  },
  {
    id: 'A-13',
    turnedDown: 'badSignature',
    harm: (attacked) => {
      expect(attacked.device.tre.identityInUse()).toBe('B');
      expect(takenBy(attacked, 'shoA')).not.toContain('m2me.discardNotice');
    },
    end: ['B', 1],
  },
  {
    id: 'A-15',
    form: 'forged',
    turnedDown: 'badSignature',
    harm: isWiped,
    end: ['A', 0],
  },
  {
    id: 'A-15',
    form: 'replayed',
    before: keepsInstruction,
    turnedDown: 'stale',
    harm: isWiped,
    end: ['A', 2],
  },
  {
    id: 'A-16',
    turnedDown: 'otherOperator',
    harm: (attacked) => {
      later(attacked);
      expect(attacked.device.tre.identityInUse()).toBe('initial');
      expect(refusalsAt(attacked, 'shoA')).toContain('noContract');
    },
    end: ['B', 1],
  },
  {
    id: 'A-18',
    turnedDown: 'badSignature',
    harm: (attacked) => {
      expect(attacked.offence.out.map(typeOf).toSorted()).toEqual(['sho.registerSubscription', 'sho.reportAck']);
      attacked.middle.cut('dpf', 'm2me');
      attacked.network.advance(LATER_MS);
      expect(operatorsIn(attacked.device)).toEqual(['A']);
    },
    end: ['B', 1],
  },
  {
    id: 'A-35',
    turnedDown: ['sho.attestChallenge'],
    harm: (attacked) => {
      later(attacked);
      expect(attacked.device.tre.phase()).toBe('unconfirmed');
      expect(attacked.device.m2me.state()).toBe('attaching');
      expect(operatorsIn(attacked.device)).toEqual(['B']);
    },
    end: ['B', 1],
  },
];

describe('an attack through all roles', () => {
  for (const { id, form, turnedDown, harm, end, ...more } of CASES) {
    const name = form === undefined ? id : `${id} (${form})`;
    const followed: Followed = { ...foundAttack(id, form), ...more };

    it(`${name} is followed to its end without the measure, and what it does is seen at the far end`, () => {
      const attacked = succeededAttack(followed);
      expect(attacked.offence.refused).toBeUndefined();
      const [there, inModel] = [underWayIn(attacked), underWayAfter(followed.trace)];
      expect(there).toEqual(expect.arrayContaining([...inModel]));
      // The device has said already what in the model waits for its TRE.
      expect(there.filter((each) => !inModel.includes(each) && !each.startsWith('m2me '))).toEqual([]);
      harm(attacked);
    });

    it(`${name} is turned down with it (${turnedDown.toString()}), and the run ends as it should`, () => {
      const attacked = refusedAttack(followed);
      const { refused, out } = attacked.offence;
      expect(refused ?? out.map(typeOf)).toEqual(turnedDown);
      later(attacked);
      if (attacked.device.m2me.state() === 'aborted') attacked.network.command('m2me', 'tryAgain');
      attacked.network.advance(LATER_MS);
      const { tre, m2me } = attacked.device;
      expect([tre.phase(), tre.identityInUse(), tre.epoch(), m2me.state()]).toEqual(
        end === TURNED_AWAY ? ['pristine', 'initial', 0, 'aborted'] : ['active', ...end, 'idle'],
      );
    });
  }
});

function foundAttack(id: string, form: string | undefined): Pick<Followed, 'off' | 'trace' | 'measures'> {
  const attack = ATTACKS.find((each) => each.id === id && each.form === form);
  if (attack === undefined) throw new Error(`no attack ${id} ${form ?? ''}`);
  const off = attack.composition(attack.switches) as unknown as Composition;
  const properties = off.properties.filter((property) => property.id === attack.breaks);
  const result = explore({ ...off, properties }, { stopAtViolation: true, checkPurity: false });
  const trace = result.properties.find((property) => property.id === attack.breaks)?.counterexample;
  if (trace === undefined) throw new Error(`${id} was not found`);
  return { off, trace, measures: attack.switches };
}

/** The attacker has gone, and time passes. */
function later({ middle, network }: AttackedNetwork): void {
  middle.leave();
  network.advance(LATER_MS);
}

/** Nobody wanted it, and nobody gets it back into service: the DRF names the operator that it had. */
function isWiped(attacked: Composed): void {
  expect(operatorsIn(attacked.device)).toEqual([]);
  later(attacked);
  expect(attacked.device.tre.identityInUse()).toBe('initial');
  expect(refusalsAt(attacked, 'm2me')).toContain('otherOperator');
}

/**
 * The run takes for granted that the owner has signed an instruction once. Here the subscriber asks for it before the
 * first change; the attacker keeps the answer, and says that there is none, which nobody signs.
 */
function keepsInstruction({ kind, event }: TraceStep, { network, middle }: AttackedNetwork): void {
  if (kind !== 'stimulus' || event.type !== 'principal.selectSho' || event['shoId'] !== 'B') return;
  network.command('owner', 'reprovision', { oldSho: 'A', newSho: 'B', epoch: 0 });
  network.command('subscriber', 'contractAnew', { shoId: 'B' });
  const { devId } = middle.last('subscriber.instructionRequest').request.claims;
  middle.deliver(middle.take('subscriber', 'owner', 'subscriber.instructionRequest'));
  middle.take('owner', 'subscriber', 'owner.instruction');
  const octets = encode({ type: 'owner.instructionRefused', devId });
  middle.deliver({ from: 'owner', to: 'subscriber', octets });
}

const operatorsIn = ({ tre }: Device): readonly string[] =>
  tre.slots().flatMap((slot) => ('shoId' in slot ? [slot.shoId] : []));

const refusalsAt = ({ network }: AttackedNetwork, at: string): readonly RefusalCause[] =>
  network.happened().flatMap(({ port, refused }) => (port === at && refused !== undefined ? [refused] : []));

/** Of each object that an operator has let out, the session that it is for. */
const sessionsIssuedFor = ({ network }: AttackedNetwork, at: string): readonly string[] =>
  network.happened().flatMap(({ port, out }) =>
    (port === at ? out : []).flatMap(({ octets }) => {
      const message = decode(octets);
      return !isMalformed(message) && message.type === 'sho.mcimDeliver' ? [toHex(message.sid)] : [];
    }),
  );

const takenBy = ({ network }: AttackedNetwork, at: string): readonly string[] =>
  network.happened().flatMap(({ port, input }) => (port === at && input.kind === 'message' ? [typeOf(input)] : []));

/** As whom the device has attached last. */
function lastIdentityOnAir({ network }: AttackedNetwork): string | undefined {
  const sent = network.happened().flatMap(({ out }) => out.map(({ octets }) => decode(octets)));
  const attach = sent.findLast((message) => !isMalformed(message) && message.type === 'm2me.attach');
  return attach !== undefined && !isMalformed(attach) && attach.type === 'm2me.attach' ? attach.identity : undefined;
}
