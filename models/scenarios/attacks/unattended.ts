/**
 * Attacks that need no attacker: what goes wrong by itself, by an operator that does not do its part, or in a device
 * that is modified. Source: the attacks of the project; the gaps are those of TR 33.812, clause 5.1.3.
 */
import type { Composition, Fact, Property } from '../../../conformance/explore/index.js';
import {
  broughtToAnother,
  leavesThoughWithheld,
  leavesUnauthorised,
  leavesWithoutTheOld,
  notCarried,
  servedInTheEnd,
  type Attacked,
} from '../../properties/attacked.js';
import { recoversWithoutPcid } from '../../properties/properties.js';
import { sentGhost } from '../../properties/traffic.js';
import { lockingSho, withholdingSho } from '../../roles/misbehaving.js';
import { ownedRoles, power, tampering, whileInService } from '../network.js';
import { v12OnTheSpot } from '../v12.js';
import { changeRolesWithout, rolesWithout } from '../v13.js';
import { v19 } from '../v19.js';
import { attack, budgets, change, claims, first, move, withRole, type Attack } from './attack.js';

/** Everything but that service stays within reach, where an operator does not do its part. */
const safe = claims(['A', 'B'], 'B').filter(({ kind }) => kind === 'always');

/** In the device, where it is issued, and where vectors are made of it: there is no way to bootstrap any more. */
const credentialEnds: Fact = {
  id: 'the initial credential ends',
  budget: 'credentialEnd',
  to: ['tre', 'ccif', 'icf'],
  event: { type: 'env.initialCredentialLost' },
  whileIn: whileInService,
  fault: true,
};

/** A subscriber that wants to leave A, which does not do its part; the owner can come. */
const heldBack: Composition<Attacked> = {
  ...move,
  budgets: budgets({}),
  stimuli: v12OnTheSpot.stimuli ?? [],
  timers: v12OnTheSpot.timers ?? { longer: [] },
  properties: [...safe, leavesWithoutTheOld, servedInTheEnd('B')],
};

/** The owner decides for B, which does not reach the device. */
const movedOutOfReach: Composition<Attacked> = {
  ...heldBack,
  roles: rolesWithout(ownedRoles, ['shoB']),
};

export const unattended: readonly Attack[] = [
  attack({
    id: 'A-05',
    title: 'Provisioning without a valid platform check',
    gap: '6.3-s13 does not say what follows from a negative answer.',
    goals: ['G-03'],
    switches: ['CM_PVA'],
    breaks: 'G-03',
    in: { ...first, budgets: budgets({ mishap: 1 }), facts: tampering },
  }),
  attack({
    id: 'A-14',
    title: 'A device that gives the change up after its notice is let go all the same',
    gap: '7.4.2-s11 and s12 are a race of two generals; nobody says what the old SHO does meanwhile.',
    goals: ['G-14', 'G-16'],
    switches: ['CM_RELEASE_2P'],
    breaks: 'G-14',
    in: { ...change, budgets: budgets({ loss: 2 }) },
  }),
  attack({
    id: 'A-19',
    title: 'Power is cut between discarding and installing, and the way to bootstrap has ended',
    gap: '7.4.2-s13 discards before s14 installs, and the clause has no record of either.',
    goals: ['G-10', 'G-16', 'G-13'],
    switches: ['CM_JOURNAL'],
    breaks: 'G-16',
    in: {
      ...change,
      budgets: budgets({ powerCut: 1, credentialEnd: 1 }),
      facts: [...power, credentialEnds],
      properties: [...change.properties, recoversWithoutPcid as unknown as Property<Attacked>],
    },
  }),
  ...(['CM_FALLBACK', 'CM_OLD_RETAIN'] as const).map((off) =>
    attack({
      id: 'A-20',
      form: off === 'CM_FALLBACK' ? 'destroyed in the device' : 'purged by the old SHO',
      title: 'The new operator does not reach the device, and the old MCIM is gone',
      gap: 'Whether the old MCIM is kept, in the device and at its SHO, is left to the NOTE of 7.4.2.',
      goals: ['G-16'],
      switches: [off],
      breaks: 'G-16',
      differs: 'with a new operator whose network the device never reaches',
      in: {
        ...change,
        roles: changeRolesWithout(['shoB']),
        properties: claims(['A', 'B'], 'A'),
      },
    }),
  ),
  attack({
    id: 'A-21',
    title: 'The registry sends a device that has left its operator back to it',
    gap: '7.4.3 changes the registry at the end of 7.4.2-s17, if at all; the lookup before that names the old SHO.',
    goals: ['G-16'],
    switches: ['CM_REG_PENDING'],
    breaks: 'G-16',
    in: move,
  }),
  attack({
    id: 'A-22',
    title: 'The old SHO carries neither bootstrap nor instruction',
    gap: '7.4.2-s03 and 7.4.3-s02b both lead over the old SHO.',
    goals: ['G-17'],
    switches: ['CM_ALT_PATH'],
    breaks: 'G-17g',
    differs: 'with an old SHO that passes on nothing of the RO to the device',
    in: withRole(
      {
        ...heldBack,
        ghost: notCarried as unknown as NonNullable<Composition<Attacked>['ghost']>,
        properties: [...heldBack.properties, leavesThoughWithheld as unknown as Property<Attacked>],
      },
      'shoA',
      withholdingSho,
    ),
  }),
  attack({
    id: 'A-23',
    title: 'A device is made pristine whose initial credential has ended',
    gap: '7.4.3 erases without asking whether the device can come back.',
    goals: ['G-16'],
    switches: ['CM_PRISTINE_GUARD'],
    breaks: 'G-16',
    in: { ...move, budgets: budgets({ credentialEnd: 1 }), facts: [credentialEnds] },
  }),
  attack({
    id: 'A-24',
    title: 'What was staged outlives its session',
    gap: '6.3-s17 does not say what becomes of an object whose session ends.',
    goals: ['G-15'],
    switches: ['CM_STAGE_QUOTA'],
    breaks: 'G-15',
    in: { ...first, budgets: budgets({ powerCut: 1 }), facts: power },
    argument:
      'The rule has the TRE drop what was staged when the session ends; the claim that breaks is that it keeps nothing ' +
      'for a session that is over. Memory is counted in slots here: whoever ends one session after another fills one ' +
      'slot for each operator, and how many a device has room for is its own matter. What ends the session is a power ' +
      'cut, where the list has a lost completion.',
  }),
  attack({
    id: 'A-29',
    title: 'Applications use the bootstrap access as if it were theirs',
    gap: '3.3.2.1-r14 says what the access is for, and nobody sees to it.',
    goals: ['G-18'],
    switches: ['CM_CONFINE'],
    breaks: 'G-18b',
    in: {
      ...(v19 as unknown as Composition<Attacked>),
      budgets: { ...v19.budgets, powerCut: 0, data: 1, restriction: 0, limit: 0 },
      facts: [],
      ghost: sentGhost as unknown as NonNullable<Composition<Attacked>['ghost']>,
      properties: [
        ...(v19.properties.filter(({ kind }) => kind !== 'sometimes') as unknown as readonly Property<Attacked>[]),
        servedInTheEnd('A'),
      ],
    },
  }),
  attack({
    id: 'A-31',
    title: 'A vector comes twice, and is answered twice',
    gap: '4.4-o05 has vectors made in advance and handed on; they age by their sequence number alone.',
    goals: ['G-12'],
    switches: ['CM_SQN'],
    breaks: 'G-12b',
    in: { ...first, budgets: budgets({ duplication: 1 }) },
  }),
  attack({
    id: 'A-32',
    title: 'The old SHO authorises no change',
    gap: 'In 7.4.2-s01b the token is the old SHO\u2019s, who may keep it to itself.',
    goals: ['G-17'],
    switches: ['CM_ALT_PATH'],
    breaks: 'G-17f',
    differs: 'with an old SHO that refuses every token, and passes on nothing of the RO to the device',
    in: withRole(
      {
        ...heldBack,
        budgets: budgets({ selection: 1 }),
        stimuli: [
          ...(heldBack.stimuli ?? []),
          {
            id: 'the subscriber selects B',
            to: 'subscriber',
            event: { type: 'principal.selectSho', shoId: 'B' },
            budget: 'selection',
          },
        ],
        properties: [...safe, leavesUnauthorised, servedInTheEnd('B')],
      },
      'shoA',
      lockingSho,
    ),
  }),
  attack({
    id: 'A-33',
    title: 'The operator that the device was moved to does not reach it, and no other may be selected',
    gap: '7.4.3 has no way back, and its clause does not say that the subscriber may select again.',
    goals: ['G-16', 'G-17'],
    switches: ['CM_RESELECT'],
    breaks: 'G-16p',
    differs: 'with an operator B whose network the device never reaches',
    in: {
      ...movedOutOfReach,
      budgets: budgets({ decision: 2, change: 2, onTheSpot: 2 }),
      stimuli: [
        ...(movedOutOfReach.stimuli ?? []),
        {
          id: 'the owner decides for A',
          to: 'owner',
          event: { type: 'principal.reprovision', oldSho: 'B', newSho: 'A', epoch: 1 },
          budget: 'decision',
        },
        {
          id: 'the subscriber takes A',
          to: 'subscriber',
          event: { type: 'principal.contractAnew', shoId: 'A' },
          budget: 'change',
        },
      ],
      properties: [...safe, broughtToAnother, servedInTheEnd('A')],
    },
  }),
];
