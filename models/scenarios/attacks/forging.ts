/**
 * Attacks by somebody who forges, or says again what was said: on open links, with the keys of whom it holds.
 * Source: the attacks of the project; the gaps are those of TR 33.812, clause 5.1.3.
 *
 * An insider `E` of the list, an operator with a valid certificate that nobody has selected, is played by operator B,
 * whose key the attacker has, where the subscriber has selected A alone. What would need a third operator is said with
 * the attack. What it makes up is listed: with the right numbers, which are no secret, so that a run is no longer than
 * it has to be.
 */
import type { Composition, Property } from '../../../conformance/explore/index.js';
import { INJECTION, hostile, madeUp, type Hostile, type MadeUp } from '../../environment/attacker.js';
import type { McimObject, ShoId, Token } from '../../messages/symbols.js';
import {
  accessDoesNotMatter,
  attackedGhost,
  attackedInServiceOfA,
  followsTheDrf,
  mcimsAreSecret,
  outdatedByModification,
  reliedUpon,
  servedInTheEnd,
  stagedInItsSession,
  type Attacked,
} from '../../properties/attacked.js';
import { presentGhost } from '../../properties/two-mcims.js';
import { inService, treOf } from '../../properties/views.js';
import { pvaOfTwo } from '../../roles/misbehaving.js';
import {
  channelsWith,
  coverage,
  ownerChannels,
  ownedRoles,
  patiently,
  power,
  slotFault,
  tampering,
} from '../network.js';
import { v4 } from '../non3gpp.js';
import { v14 } from '../v14.js';
import { v9Conveyed } from '../v9.js';
import { withoutWayBack } from '../change-readings.js';
import { changeRolesWithout } from '../v13.js';
import { attack, budgets, change, claims, first, firstOfTwo, move, withRole, type Attack } from './attack.js';

/** Who attacks, besides what {@link Hostile} says. */
interface Attacker extends Pick<Hostile, 'holds' | 'recorded' | 'tries' | 'openAccess' | 'replays'> {
  /** Links that it is on, as `from to`; `*` is anybody. */
  readonly on: readonly string[];
  /** It has the key that is nobody's: what is sealed to it is not sealed. */
  readonly opensOther?: true;
}

const attackerOf = ({ on, opensOther, ...who }: Attacker): NonNullable<Composition['attacker']> => {
  const anywhere = hostile({ ...who, everywhere: true });
  const links = on.map((link) => link.split(' '));
  return {
    ...anywhere,
    onLink: (from, to) =>
      anywhere.onLink(from, to) && links.some(([a, b]) => (a === '*' || a === from) && (b === '*' || b === to)),
    initially: [
      ...anywhere.initially,
      ...(opensOther === undefined ? [] : [{ kind: 'secret' as const, name: 'private key of other' }]),
    ],
  };
};

/** With an attacker that speaks so often; of operators that it holds no secret is claimed. */
const attacked = (base: Composition<Attacked>, who: Attacker, times = 1): Composition<Attacked> => ({
  ...base,
  budgets: { ...base.budgets, [INJECTION]: times },
  attacker: attackerOf(who),
  properties: base.properties.map((property) => {
    const honest = (['A', 'B'] as const).filter((id) => !(who.holds ?? []).includes(id));
    return property.id === 'G-01' ? mcimsAreSecret(...honest) : property;
  }),
});

const object = (fields: Partial<McimObject>): McimObject => ({
  devId: 'd1',
  shoId: 'A',
  sid: 1,
  ver: 1,
  sealedTo: 'd1',
  signedBy: 'A',
  ...fields,
});

const token = (fields: Partial<Token>): Token => ({
  tid: 1,
  devId: 'd1',
  oldSho: 'A',
  newSho: 'B',
  epoch: 0,
  expired: false,
  signedBy: 'A',
  ...fields,
});

/** The last chunk of a download: where the device meets what is in it. */
const lastChunk = (sid: number, carried: McimObject, shown: Token | null = null): MadeUp =>
  madeUp('dpf', 'm2me', { type: 'dpf.chunk', sid, seq: 2, object: carried, token: shown });

/** A whole download. */
const chunks = (sid: number, carried: McimObject): readonly MadeUp[] => [
  madeUp('dpf', 'm2me', { type: 'dpf.chunk', sid, seq: 1, object: carried, token: null }),
  lastChunk(sid, carried),
];

/** One that nobody but the attacker has signed. */
const bootstrapNaming = (shoId: ShoId): MadeUp =>
  madeUp('drf', 'm2me', {
    type: 'drf.bootstrap',
    devId: 'd1',
    shoId,
    ctr: 1,
    nonce: 1,
    expired: false,
    signedBy: 'rogue',
  });

const selects = (shoId: 'A' | 'B') => ({
  id: `the subscriber selects ${shoId}`,
  to: 'subscriber',
  event: { type: 'principal.selectSho', shoId },
  budget: 'change',
});

const servedBy = (shoId: 'A' | 'B') => ({
  until: ((view) =>
    inService(view) &&
    treOf(view).slots[shoId] === 'active' &&
    view.role('subscriber').matches('served') &&
    view.quiet) satisfies NonNullable<Composition['start']>['until'],
});

/** What has happened when the device has come from A to B without any fault. */
const inTheServiceOfB: Attacked = {
  ...attackedInServiceOfA,
  held: { A: null, B: { operator: 'B', sid: 2, nonce: 1, platform: 'expected', vouched: true, nonceGiven: true } },
  selected: ['A', 'B'],
  named: ['A', 'B'],
  admitted: ['A', 'B'],
  tokens: ['AB1@0'],
  spent: ['AB1@0'],
  sent: ['A1.1 drf', 'B2.1 drf'],
  followed: ['A1.1 drf', 'B2.1 drf'],
  makers: { A: null, B: { by: 'B', ver: 1 } },
  latest: { A: 1, B: 1 },
  noticed: ['A1'],
};

/** And back to A. */
const backInTheServiceOfA: Attacked = {
  ...inTheServiceOfB,
  held: { A: { operator: 'A', sid: 3, nonce: 1, platform: 'expected', vouched: true, nonceGiven: true }, B: null },
  tokens: ['AB1@0', 'BA1@1'],
  spent: ['AB1@0', 'BA1@1'],
  sent: ['A1.1 drf', 'A3.1 drf', 'B2.1 drf'],
  followed: ['A1.1 drf', 'A3.1 drf', 'B2.1 drf'],
  makers: { A: { by: 'A', ver: 2 }, B: null },
  latest: { A: 2, B: 1 },
  noticed: ['A1', 'B1'],
};

/** A change with an owner beside the subscriber. */
const changeOfOwned: Composition<Attacked> = {
  ...change,
  roles: ownedRoles,
  channels: {
    default: { capacity: 2, lossy: true },
    overrides: [...channelsWith('shoA', 'shoB'), ...ownerChannels],
  },
};

/** From A to B, and in the service of B. */
const atB: Composition<Attacked> = {
  ...changeOfOwned,
  stimuli: [selects('A')],
  ghost: { ...attackedGhost, initial: inTheServiceOfB },
  start: { from: { ...changeOfOwned, stimuli: [selects('B')] }, ...servedBy('B') },
};

/** From A to B and back again, in the service of A. */
const backAtA: Composition<Attacked> = {
  ...atB,
  stimuli: [],
  ghost: { ...attackedGhost, initial: backInTheServiceOfA },
  start: { from: atB, ...servedBy('A') },
  properties: claims(['A', 'B'], 'A'),
};

export const forging: readonly Attack[] = [
  attack({
    id: 'A-01',
    title: 'A forged bootstrap message leads the device to an operator that nobody selected',
    gap: '6.3-s08 has no protection.',
    goals: ['G-05', 'G-07'],
    switches: ['CM_BOOT_AUTH'],
    breaks: 'G-07b',
    differs: 'with a second operator, B, which nobody has selected',
    in: attacked(
      { ...firstOfTwo, budgets: budgets({ tryAgain: 1 }) },
      {
        holds: ['B'],
        on: ['drf m2me', 'dpf m2me'],
        tries: [bootstrapNaming('B'), ...chunks(1, object({ shoId: 'B', signedBy: 'B' }))],
      },
      3,
    ),
    argument:
      'The run goes on past the forged message, which G-05g forbids by itself, to what comes of it: the session is ' +
      'with B, so that an object of B is that of the session, and every other check of the TRE lets it pass.',
  }),
  attack({
    id: 'A-02',
    title: 'A bootstrap message is played again, and leads to where the device was sent once',
    gap: 'Nothing dates 6.3-s08.',
    goals: ['G-05'],
    switches: ['CM_BOOT_FRESH'],
    breaks: 'G-05i',
    in: attacked({ ...first, budgets: budgets({ mishap: 1, tryAgain: 1 }), facts: tampering }, { on: ['drf m2me'] }),
  }),
  attack({
    id: 'A-03',
    title: 'Whoever runs the access names another DRF',
    gap: '6.4-o03 has access that authenticates nobody; what comes over it is believed.',
    goals: ['G-12', 'G-05'],
    switches: ['CM_BOOT_AUTH'],
    breaks: 'G-12a',
    in: attacked(
      {
        ...(v4 as unknown as Composition<Attacked>),
        budgets: { ...v4.budgets, ...budgets({}) },
        facts: [],
        ghost: attackedGhost,
        properties: [followsTheDrf, accessDoesNotMatter, servedInTheEnd('A')],
      },
      {
        openAccess: true,
        on: ['* m2me', 'm2me *'],
        tries: [{ from: 'icsp', to: 'm2me', event: { type: 'icsp.accessAccept' } }, bootstrapNaming('A')],
      },
      2,
    ),
  }),
  attack({
    id: 'A-04',
    title: 'The attestation of another device, certified and broken, gets the MCIM',
    gap: '6.3-s11 and s14 do not tie the key that is vouched for to the device under contract.',
    goals: ['G-01', 'G-04'],
    switches: ['CM_ID_BIND'],
    breaks: 'G-01',
    differs: 'with a PVA that vouches for another device, d2, as well',
    in: attacked(withRole(first, 'pva', pvaOfTwo), {
      holds: ['tre2'],
      on: ['m2me dpf', 'dpf m2me'],
      tries: [
        {
          from: 'm2me',
          to: 'dpf',
          event: {
            type: 'm2me.provisioningInfo',
            sid: 5,
            devId: 'd2',
            shoId: 'A',
            nonce: 1,
            state: 'expected',
            certificate: 'registeredRoot',
            signedBy: 'tre2',
          },
        },
      ],
    }),
  }),
  attack({
    id: 'A-05b',
    title: 'An attestation made before the platform was modified is played again',
    gap: '6.3-s09 to s12 have no challenge.',
    goals: ['G-03'],
    switches: ['CM_ATT_FRESH'],
    breaks: 'G-03g',
    in: attacked(
      {
        ...first,
        budgets: budgets({ mishap: 1, powerCut: 2 }),
        facts: [...power, ...tampering],
        ghost: reliedUpon as unknown as typeof attackedGhost,
        properties: [...first.properties, outdatedByModification as unknown as Property<Attacked>],
      },
      { on: ['dpf shoA'] },
    ),
    argument:
      'The attestation is genuine, and was true when it was made. What is wrong is when it is believed: the operator ' +
      'issues to a platform that has been modified since, as nothing in what it is shown is of this session.',
  }),
  attack({
    id: 'A-06',
    title: 'The attacker makes an MCIM of its own for the device',
    gap: '6.3-s14 only encrypts, to a public key.',
    goals: ['G-06'],
    switches: ['CM_OBJ_SIG'],
    breaks: 'G-06f',
    in: attacked(
      { ...first, budgets: budgets({ tryAgain: 1 }) },
      { on: ['dpf m2me'], tries: [lastChunk(1, object({ signedBy: 'rogue' }))] },
    ),
  }),
  attack({
    id: 'A-07',
    title: 'An operator that nobody selected takes a fresh device',
    gap: '6.3-s17 does not say whose MCIM a device may take.',
    goals: ['G-06', 'G-07'],
    switches: ['CM_SHO_BIND'],
    breaks: 'G-07b',
    differs: 'with a second operator, B, which nobody has selected',
    in: attacked(
      { ...firstOfTwo, budgets: budgets({ tryAgain: 1 }) },
      { holds: ['B'], on: ['dpf m2me'], tries: [lastChunk(1, object({ shoId: 'B', signedBy: 'B' }))] },
    ),
  }),
  attack({
    id: 'A-08',
    title: 'An object recorded long ago brings an MCIM back that is obsolete',
    gap: 'Nothing dates the object of 6.3-s14.',
    goals: ['G-06'],
    switches: ['CM_OBJ_FRESH'],
    breaks: 'G-06h',
    differs: 'with an owner beside the subscriber',
    in: attacked(
      { ...atB, properties: claims(['A', 'B'], 'A') },
      {
        on: ['dpf m2me'],
        recorded: [lastChunk(1, object({}))],
        tries: [lastChunk(3, object({}), token({ oldSho: 'B', newSho: 'A', epoch: 1, signedBy: 'B' }))],
      },
    ),
  }),
  attack({
    id: 'A-09',
    title: 'A device in service is overwritten without the consent of anybody',
    gap: '7.4.2-s10b is in the text; without it the RO need only trust the new SHO.',
    goals: ['G-07'],
    switches: ['CM_TOK_REQ'],
    breaks: 'G-07',
    in: attacked(change, {
      holds: ['B'],
      on: ['dpf m2me'],
      tries: [lastChunk(2, object({ shoId: 'B', sid: 2, signedBy: 'B' }))],
    }),
    argument:
      'The DRF looks at the token as well (DEC-47), so that the session is one that was announced; what is ' +
      'overwritten without a token is the rest.',
  }),
  attack({
    id: 'A-10',
    title: 'The token for one change is shown for another',
    gap: '7.4.2-s01b does not say what a token names.',
    goals: ['G-07'],
    switches: ['CM_TOK_BIND'],
    breaks: 'G-07',
    in: attacked(change, {
      holds: ['B'],
      on: ['dpf m2me'],
      recorded: [madeUp('shoA', 'subscriber', { type: 'sho.token', token: token({ tid: 2, devId: 'd2' }) })],
      tries: [lastChunk(2, object({ shoId: 'B', sid: 2, signedBy: 'B' }), token({ tid: 2, devId: 'd2' }))],
    }),
    argument: 'With two operators the other change is that of another device, whose subscriber got the token from A.',
  }),
  attack({
    id: 'A-11',
    title: 'A token that has served is used again when the device has come back',
    gap: 'Nothing dates the token of 7.4.2-s01b.',
    goals: ['G-07'],
    switches: ['CM_TOK_FRESH'],
    breaks: 'G-07',
    differs: 'with an owner beside the subscriber',
    in: attacked(backAtA, {
      on: ['subscriber shoB'],
      recorded: [
        madeUp('subscriber', 'shoB', { type: 'subscriber.changeParams', token: token({}), signedBy: 'subscriber' }),
      ],
      tries: [
        {
          from: 'subscriber',
          to: 'shoB',
          event: { type: 'subscriber.changeParams', token: token({}), signedBy: 'subscriber' },
        },
      ],
    }),
  }),
  attack({
    id: 'A-12',
    title: 'Whoever has seen the token has the device let go',
    gap: 'The token of 7.4.2-s11b has passed through subscriber, new SHO and RO: it is a bearer token.',
    goals: ['G-14'],
    switches: ['CM_NTC_POP'],
    breaks: 'G-14f',
    argument:
      'The notice names the token by its number, which is all that it needs of it; whoever has seen the token knows ' +
      'that, and the attacker hears it here on its way to the new SHO. A shortest run does not wait for it.',
    in: attacked(change, {
      on: ['subscriber shoB', 'm2me shoA'],
      tries: [
        {
          from: 'm2me',
          to: 'shoA',
          event: { type: 'm2me.discardNotice', tid: 1, devId: 'd1', epoch: 0, attempt: 1, signedBy: 'rogue' },
        },
      ],
    }),
  }),
  attack({
    id: 'A-13',
    title: 'Somebody acknowledges the notice in the name of the old SHO',
    gap: '7.4.2-s12 has no protection.',
    goals: ['G-13', 'G-14'],
    switches: ['CM_ACK_AUTH'],
    breaks: 'G-14b',
    in: attacked(change, {
      on: ['shoA m2me'],
      tries: [{ from: 'shoA', to: 'm2me', event: { type: 'sho.discardAck', tid: 1, signedBy: 'rogue' } }],
    }),
  }),
  attack({
    id: 'A-15',
    form: 'forged',
    title: 'The MCIM is erased from afar',
    gap: '7.4.3-s02 has no token, and nobody signs it.',
    goals: ['G-07', 'G-16'],
    switches: ['CM_PRI_AUTH'],
    breaks: 'G-07d',
    in: attacked(move, {
      on: ['shoA m2me'],
      tries: [
        {
          from: 'shoA',
          to: 'm2me',
          event: {
            type: 'drf.instruction',
            instruction: { devId: 'd1', oldSho: 'A', newSho: 'B', epoch: 0, signedBy: 'rogue' },
          },
        },
      ],
    }),
  }),
  attack({
    id: 'A-15',
    form: 'replayed',
    title: 'An instruction of long ago erases the MCIM of a device that has moved on',
    gap: 'Nothing dates the instruction of 7.4.3-s02b.',
    goals: ['G-07', 'G-16'],
    switches: ['CM_PRI_FRESH'],
    breaks: 'G-07d',
    differs: 'with an owner beside the subscriber',
    in: attacked(backAtA, {
      on: ['shoA m2me'],
      recorded: [
        madeUp('owner', 'subscriber', {
          type: 'owner.instruction',
          instruction: { devId: 'd1', oldSho: 'A', newSho: 'B', epoch: 0, signedBy: 'owner' },
        }),
      ],
      tries: [
        {
          from: 'shoA',
          to: 'm2me',
          event: {
            type: 'drf.instruction',
            instruction: { devId: 'd1', oldSho: 'A', newSho: 'B', epoch: 0, signedBy: 'owner' },
          },
        },
      ],
    }),
  }),
  attack({
    id: 'A-16',
    title: 'A bootstrap message kept in store catches the device when it is pristine',
    gap: '7.4.3-s03 takes whatever bootstrap comes: the pristine path asks for no token.',
    goals: ['G-05', 'G-16'],
    switches: ['CM_PRI_BIND'],
    breaks: 'G-05e',
    in: attacked(
      move,
      {
        on: ['icf drf', 'drf m2me'],
        tries: [{ from: 'icf', to: 'drf', event: { type: 'icf.bootRequest', identity: 'pcid' } }],
      },
      2,
    ),
    argument: 'The operator whose bootstrap was kept is A, which the owner has left; a third is not needed.',
  }),
  attack({
    id: 'A-17',
    title: 'An operator has itself registered for a device that did not select it',
    gap: '7.4.2-s17 does not say how the DRF knows.',
    goals: ['G-14'],
    switches: ['CM_REG_AUTH'],
    breaks: 'G-14g',
    differs: 'with a second operator, B, which nobody has selected',
    in: attacked(firstOfTwo, {
      holds: ['B'],
      on: ['shoB drf'],
      tries: [
        {
          from: 'shoB',
          to: 'drf',
          event: { type: 'sho.contractRegister', devId: 'd1', shoId: 'B', evidence: 'bad', signedBy: 'B' },
        },
      ],
    }),
    argument:
      'One message is enough, from an operator in good standing with its own key: what it lacks is the signature of ' +
      'the subscriber. From then on a device that looks for its operator is sent to B.',
  }),
  attack({
    id: 'A-18',
    title: 'Somebody reports a success that there was not',
    gap: '6.3-s18 and 7.4.2-s15 have no protection.',
    goals: ['G-13', 'G-16'],
    switches: ['CM_REP_AUTH'],
    breaks: 'G-13',
    in: attacked(change, {
      on: ['dpf shoB'],
      tries: [
        {
          from: 'dpf',
          to: 'shoB',
          event: {
            type: 'dpf.reportForward',
            sid: 2,
            devId: 'd1',
            shoId: 'B',
            status: 'success',
            epoch: 1,
            signedBy: 'rogue',
          },
        },
      ],
    }),
  }),
  attack({
    id: 'A-25',
    title: 'Whoever jams the new operator makes the device fall back again and again',
    gap: 'The NOTE of 7.4.2 leads back without saying how often.',
    goals: ['G-19', 'G-16'],
    switches: ['CM_FALLBACK_LIMIT'],
    breaks: 'G-19',
    in: attacked({ ...change, budgets: budgets({ mishap: 1 }), facts: coverage }, { on: ['subscriber shoB'] }),
  }),
  attack({
    id: 'A-26',
    title: 'The TRE of the device itself is broken, and its MCIM is copied',
    gap: 'Whatever is installed in a TRE is known to whoever has broken it.',
    goals: ['G-01', 'G-04'],
    switches: [],
    breaks: 'G-01',
    in: attacked(first, { holds: ['tre'], on: ['dpf m2me'] }, 0),
    argument:
      'No rule of a protocol prevents it: the goal assumes a TRE that keeps its keys. What bounds it is revocation ' +
      'at the PVA, keys of its own for each device, and one live issue a subscription: one TRE is one MCIM. The run ' +
      'is a provisioning without any fault, and ends where the object comes past whoever has the key of the TRE.',
  }),
  attack({
    id: 'A-27',
    title: 'An operator orders what it may into the slot of another',
    gap: '7.4.2-v02 to v04 want the slots apart, and do not say by what.',
    goals: ['G-08'],
    switches: ['CM_SLOT_ISO'],
    breaks: 'G-08h',
    in: {
      ...attacked(v14 as unknown as Composition<Attacked>, {
        holds: ['A'],
        on: ['dpf m2me'],
        tries: [
          lastChunk(
            3,
            object({ shoId: 'B', sid: 3, ver: 2, signedBy: 'A', switchTo: 1 }),
            token({ oldSho: 'B', newSho: 'A', epoch: 1, signedBy: 'B' }),
          ),
        ],
      }),
      budgets: budgets({ [INJECTION]: 1 }),
      facts: [],
      ghost: presentGhost as unknown as NonNullable<Composition<Attacked>['ghost']>,
      properties: [
        ...(v14.properties.filter(({ kind }) => kind !== 'sometimes') as unknown as readonly Property<Attacked>[]),
        stagedInItsSession,
        servedInTheEnd('A'),
      ],
    },
    argument: 'Code that reads is no message of a protocol: what is shown is the order that reaches beyond its slot.',
  }),
  attack({
    id: 'A-28',
    title: 'A DPF delivers what it was given for another session',
    gap: '6.3-s16 trusts the DPF with what it hands over, and when.',
    goals: ['G-06'],
    switches: ['CM_OBJ_FRESH'],
    breaks: 'G-03b',
    in: attacked(
      { ...first, budgets: budgets({ powerCut: 1, tryAgain: 1 }), facts: power },
      { holds: ['dpf'], on: ['dpf m2me', 'shoA dpf'], tries: [lastChunk(2, object({}))] },
    ),
  }),
  attack({
    id: 'A-30',
    title: 'Whoever carries the initial credential reads it',
    gap: '4.1-o10 has the subscriber convey a secret.',
    goals: ['G-02'],
    switches: ['CM_CCIF_WRAP'],
    breaks: 'G-02',
    in: {
      ...attacked(v9Conveyed as unknown as Composition<Attacked>, { on: ['subscriber ccif'], opensOther: true }, 0),
      budgets: budgets({}),
      facts: [],
      ghost: attackedGhost,
      properties: first.properties,
    },
  }),
  attack({
    id: 'A-34',
    title: 'A rejection in the name of the old network has the device give up the old MCIM too',
    gap: '7.4.3-o05 leads to pristine when the return fails, and no network signs that it lets nobody in.',
    goals: ['G-07', 'G-16'],
    switches: ['CM_REJECT_SEAL'],
    breaks: 'G-07c',
    differs: 'with a new operator whose network the device never reaches',
    in: attacked(
      { ...change, roles: changeRolesWithout(['shoB']), properties: claims(['A', 'B'], 'A') },
      {
        on: ['shoA m2me'],
        tries: [madeUp('shoA', 'm2me', { type: 'sho.attachReject', cause: 'unknownIdentity', shoId: 'A' })],
      },
    ),
  }),
  attack({
    id: 'A-35',
    title: 'An attestation that was held back makes the operator turn to a session that is over',
    gap: 'Nothing says when the challenge of an attestation is over that was never answered.',
    goals: ['G-03', 'G-16'],
    switches: ['CM_ATT_FRESH'],
    breaks: 'G-16',
    differs: 'read so that a failed installation leads to the pristine state and the discarded MCIM is destroyed',
    in: attacked(
      {
        ...change,
        ...withoutWayBack,
        budgets: budgets({ loss: 1, powerCut: 1 }),
        facts: power,
        // Of the sealed MCIM; there is none where what is discarded is destroyed.
        properties: change.properties.filter(({ id }) => id !== 'G-10c' && id !== 'G-10f'),
      },
      { on: ['dpf shoB'] },
    ),
  }),
  attack({
    id: 'A-36',
    title: 'A spoilt download has the new operator leave a device to the old one that it cannot return to',
    gap: '7.4.2-s15b erases the old MCIM when the installation fails; who serves the device until another succeeds is open.',
    goals: ['G-16'],
    switches: ['CM_FAILED_INSTALL'],
    breaks: 'G-16',
    differs: 'with a device that a slot fails in',
    in: attacked(
      { ...patiently(change), budgets: budgets({ mishap: 1 }), facts: slotFault },
      {
        on: ['dpf m2me'],
        tries: [lastChunk(3, object({ shoId: 'B', sid: 3, ver: 2, signedBy: 'rogue' }))],
      },
    ),
  }),
  attack({
    id: 'A-37',
    title: 'After a power cut the new operator takes a device that a failed installation has erased for a newcomer',
    gap: '7.4.2-s15b does not say who remembers, over a power cut, that the installation has failed.',
    goals: ['G-16'],
    switches: ['CM_FAILURE_KEPT'],
    breaks: 'G-16',
    differs: 'with a device that a slot fails in, and whose power is cut',
    in: attacked(
      {
        ...patiently(change, 1),
        budgets: budgets({ mishap: 1, powerCut: 1, tryAgain: 1 }),
        facts: [...power, ...slotFault],
      },
      {
        on: ['dpf m2me'],
        replays: false,
        tries: [lastChunk(3, object({ shoId: 'B', sid: 3, ver: 2, signedBy: 'rogue' }))],
      },
    ),
  }),
];
