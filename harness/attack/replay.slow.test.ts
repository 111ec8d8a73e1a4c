import { describe, expect, it } from 'vitest';
import {
  explore,
  type Always,
  type Composition,
  type Fact,
  type RoleInstance,
  type View,
} from '../../conformance/explore/index.js';
import type { PlainEvent } from '../../conformance/role.js';
import type { Instruction, McimObject, Serial, Token } from '../../models/messages/symbols.js';
import type { Intent } from '../../models/properties/ghost.js';
import { drfOf, treOf } from '../../models/properties/views.js';
import type { CounterMeasure } from '../../models/requirements/index.js';
import { credentialEnd, forgedInstructions, misbehaviour, noFaults, power } from '../../models/scenarios/network.js';
import { v11 } from '../../models/scenarios/v11.js';
import { v1Plain } from '../../models/scenarios/v1.js';
import { referenceAdapter } from '../adapters/reference.js';
import { takenBy, wholeRun } from './projection.js';
import { replayAt, replayAttack, type FoundAttack } from './replay.js';
import { weakenedAdapter } from './weakenings.js';

describe('an attack replayed with real keys and octets', () => {
  for (const { id, says, cause, ...attack } of attacks()) {
    it(`${id}: ${says}`, async () => {
      const found = find(attack);
      expect(found).toBeDefined();
      if (found === undefined) return;
      const replay = await replayAttack(found);
      expect(replay.offended).toEqual([
        expect.objectContaining({ role: attack.at, succeedsWhenOff: true, refusedWhenOn: true, cause, how: 'refused' }),
      ]);
      expect(replay.bystanders.filter(({ agrees }) => !agrees)).toEqual([]);
      expect(replay.holds).toBe(true);
    });
  }

  it('does not succeed against an implementation that lacks nothing', async () => {
    const [{ at, ...attack }] = attacks();
    const { on, off, trace } = find({ at, ...attack }) as FoundAttack;
    const [complete, weakened] = [on, off].map(({ roles }) => instanceIn(roles, at)) as [RoleInstance, RoleInstance];
    const taken = takenBy(weakened, wholeRun(off, trace));
    const replayed = await replayAt({ complete, weakened, taken, weak: () => referenceAdapter('tre') });
    expect(replayed).toMatchObject({
      succeedsWhenOff: false,
      refusedWhenOn: true,
      why: expect.stringMatching(/^off: /),
    });
  });

  it('is not refused by an implementation that lacks the measure and passes for whole', async () => {
    const [{ at, measure, ...attack }] = attacks();
    const { on, off, trace } = find({ at, measure, ...attack }) as FoundAttack;
    const [complete, weakened] = [on, off].map(({ roles }) => instanceIn(roles, at)) as [RoleInstance, RoleInstance];
    const taken = takenBy(weakened, wholeRun(off, trace));
    const weak = (): ReturnType<typeof weakenedAdapter> => weakenedAdapter('tre', [measure]);
    const replayed = await replayAt({ complete, weakened, taken, weak, whole: weak });
    expect(replayed).toMatchObject({
      succeedsWhenOff: true,
      refusedWhenOn: false,
      why: expect.stringMatching(/^on: /),
    });
  });
});

interface Attack {
  readonly measure: CounterMeasure;
  /** The instance that lacks something. */
  readonly at: string;
  /** Guards of which the answer is given. */
  readonly guards: Readonly<Record<string, boolean>>;
  /** What the attacker says. */
  readonly facts: readonly Fact[];
  /** Where the device begins: before its first provisioning, or in the service of A. */
  readonly from: 'the factory' | 'service';
  readonly done: (view: View) => boolean;
}

/** The composition without the measure, a shortest run to what must not be, and the composition with it. */
function find({ measure, at, guards, facts, from, done }: Attack): FoundAttack | undefined {
  const { start: _start, ...anew } = v11;
  const { stimuli = [], ghost } = v1Plain;
  const on = (from === 'service' ? v11 : { ...anew, stimuli, ghost }) as unknown as Composition;
  const composed: Composition = {
    ...on,
    budgets: { ...noFaults, misbehaviour: 1, credentialEnd: 1, powerCut: 1 },
    facts,
    properties: [],
  };
  const off = withGuards(composed, at, guards);
  const trace = witness(off, done);
  if (witness(composed, done) !== undefined) throw new Error(`${measure}: reached with everything on`);
  return trace === undefined ? undefined : { on: composed, off, trace, measures: [measure] };
}

function withGuards(composition: Composition, at: string, answers: Attack['guards']): Composition {
  const guards = Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, () => answer]));
  const roles = composition.roles.map((role): RoleInstance => {
    if (role.name !== at) return role;
    return { ...role, machine: role.machine.provide({ guards } as never) };
  });
  const machineOf = new Map(roles.map(({ name, machine }) => [name, machine]));
  const { start } = composition;
  if (start === undefined) return { ...composition, roles };
  const before = start.from.roles.map((role) => ({ ...role, machine: machineOf.get(role.name) ?? role.machine }));
  return { ...composition, roles, start: { ...start, from: { ...start.from, roles: before } } };
}

function witness(composition: Composition, done: (view: View) => boolean): FoundAttack['trace'] | undefined {
  const never: Always = { kind: 'always', id: 'attack', says: 'The attack does not succeed.', holds: (v) => !done(v) };
  const result = explore({ ...composition, properties: [never] }, { stopAtViolation: true, checkPurity: false });
  return result.properties.find(({ id }) => id === 'attack')?.counterexample;
}

const instanceIn = (roles: readonly RoleInstance[], name: string): RoleInstance =>
  roles.find((role) => role.name === name) as RoleInstance;

function said(id: string, to: string, event: PlainEvent): readonly Fact[] {
  return [{ id, budget: 'misbehaviour', to: [to], event, fault: true }];
}

const factNamed = (facts: readonly Fact[], id: string): readonly Fact[] => facts.filter((fact) => fact.id === id);

const inPristine = (view: View): boolean => view.role('tre').matches('pristine');

type Named = Attack & { readonly id: string; readonly says: string; readonly cause: string };

/** A part of an MCIM object that is not as it should be. */
const objectFrom = (change: Partial<McimObject>, sid: Serial = 1): readonly Fact[] =>
  said('an object comes', 'm2me', {
    type: 'dpf.chunk',
    sid,
    seq: 2,
    object: { devId: 'd1', shoId: 'A', sid: 1, ver: 2, sealedTo: 'd1', signedBy: 'A', ...change },
    token: null,
  });

const bootstrapFrom = (change: Readonly<Record<string, unknown>>): readonly Fact[] =>
  said('a bootstrap comes', 'm2me', {
    type: 'drf.bootstrap',
    devId: 'd1',
    shoId: 'B',
    ctr: 2,
    nonce: 1,
    expired: false,
    signedBy: 'drf',
    ...change,
  });

/** What B delivers in the change, under a token of A that is not for it. */
const tokenFrom = (change: Partial<Token>): readonly Fact[] =>
  factNamed(misbehaviour, 'B gives a token of another epoch').map((fact) => ({
    ...fact,
    event: { ...fact.event, token: { ...(fact.event['token'] as Token), epoch: 0, ...change } },
  }));

const staged = (view: View): boolean => view.role('tre').matches('stagedInitial');
const inSessionWithB = (view: View): boolean => treOf(view).sessionOpen && treOf(view).sessionSho === 'B';
const meansUnauthorised = (view: View): boolean => {
  const { change } = view.ghost as Intent;
  return view.role('tre').matches('intent') && change !== null && change.token === null;
};

function attacks(): readonly [Named, ...Named[]] {
  return [
    {
      id: 'A-15',
      says: 'a stranger has the MCIM erased',
      measure: 'CM_PRI_AUTH',
      at: 'tre',
      guards: { instructionIsForged: false },
      facts: factNamed(forgedInstructions, 'somebody instructs the device'),
      from: 'service',
      done: inPristine,
      cause: 'badSignature',
    },
    {
      id: 'A-15',
      says: 'an instruction of another epoch erases the MCIM',
      measure: 'CM_PRI_FRESH',
      at: 'tre',
      guards: { instructionIsOfAnotherEpoch: false },
      facts: factNamed(forgedInstructions, 'an instruction of another epoch comes'),
      from: 'service',
      done: inPristine,
      cause: 'stale',
    },
    {
      id: 'A-01',
      says: 'a stranger leads the device to an operator of its choice',
      measure: 'CM_BOOT_AUTH',
      at: 'tre',
      guards: { bootstrapIsForged: false },
      facts: bootstrapFrom({ signedBy: 'rogue' }),
      from: 'the factory',
      done: inSessionWithB,
      cause: 'badSignature',
    },
    {
      id: 'A-02',
      says: 'a bootstrap that was followed is followed again',
      measure: 'CM_BOOT_FRESH',
      at: 'tre',
      guards: { bootstrapIsStale: false },
      facts: bootstrapFrom({ ctr: 1, nonce: 0 }),
      from: 'service',
      done: (view) => inSessionWithB(view) && view.budget('change') === 1,
      cause: 'stale',
    },
    {
      id: 'A-06',
      says: 'an MCIM that no operator has made is staged',
      measure: 'CM_OBJ_SIG',
      at: 'tre',
      guards: { objectIsForged: false },
      facts: objectFrom({ signedBy: 'rogue' }),
      from: 'the factory',
      done: (view) => staged(view) && treOf(view).stagedVersion === 2,
      cause: 'badSignature',
    },
    {
      id: 'A-07',
      says: 'another operator takes the device',
      measure: 'CM_SHO_BIND',
      at: 'tre',
      guards: { objectIsForged: false, objectIsOfAnotherSho: false },
      facts: objectFrom({ shoId: 'B', signedBy: 'B', ver: 1 }),
      from: 'the factory',
      done: (view) => treOf(view).slots.B === 'staged',
      cause: 'badSignature',
    },
    {
      id: 'A-08',
      says: 'an MCIM that was staged in an earlier session is staged again',
      measure: 'CM_OBJ_FRESH',
      at: 'tre',
      guards: { objectIsStale: false, objectIsOfAnotherSession: false },
      facts: [...power, ...objectFrom({ ver: 1 }, 2)],
      from: 'the factory',
      done: (view) => staged(view) && treOf(view).stagedVersion === 1 && treOf(view).sid === 2,
      cause: 'unknownSession',
    },
    {
      id: 'A-09',
      says: 'a change is meant that nobody has authorised',
      measure: 'CM_TOK_REQ',
      at: 'tre',
      guards: {
        tokenIsForged: false,
        tokenIsForAnotherDevice: false,
        tokenIsForAnotherChange: false,
        tokenIsOfAnotherEpoch: false,
      },
      facts: factNamed(misbehaviour, 'B leaves the token out'),
      from: 'service',
      done: meansUnauthorised,
      cause: 'badSignature',
    },
    {
      id: 'A-10',
      says: 'a token for another change serves',
      measure: 'CM_TOK_BIND',
      at: 'tre',
      guards: { tokenIsForAnotherChange: false },
      facts: tokenFrom({ tid: 2, newSho: 'A' }),
      from: 'service',
      done: meansUnauthorised,
      cause: 'tokenMismatch',
    },
    {
      id: 'A-11',
      says: 'a token of another epoch serves',
      measure: 'CM_TOK_FRESH',
      at: 'tre',
      guards: { tokenIsOfAnotherEpoch: false },
      facts: tokenFrom({ tid: 2, epoch: 7 }),
      from: 'service',
      done: meansUnauthorised,
      cause: 'stale',
    },
    {
      id: 'A-12',
      says: 'whoever has seen the token has the device let go',
      measure: 'CM_NTC_POP',
      at: 'shoA',
      guards: { deviceIsForged: false, noticeIsAuthorised: true },
      facts: said('somebody gives notice', 'shoA', {
        type: 'm2me.discardNotice',
        tid: 1,
        devId: 'd1',
        epoch: 0,
        attempt: 1,
        signedBy: 'rogue',
      }),
      from: 'service',
      done: (view) =>
        view.role('shoA').matches('contract.serving.releasePending') && (view.ghost as Intent).change === null,
      cause: 'badSignature',
    },
    {
      id: 'A-13',
      says: 'the MCIM is discarded though its operator has not heard of it',
      measure: 'CM_ACK_AUTH',
      at: 'tre',
      guards: { isNotByActiveSho: false },
      facts: said('somebody acknowledges', 'm2me', { type: 'sho.discardAck', tid: 1, signedBy: 'rogue' }),
      from: 'service',
      done: (view) => view.role('tre').matches('swapped') && (view.ghost as Intent).acked.length === 0,
      cause: 'badSignature',
    },
    {
      id: 'A-17',
      says: 'another operator has the device registered for itself',
      measure: 'CM_REG_AUTH',
      at: 'drf',
      guards: { senderIsForged: false, contractIsForged: false, contractIsGenuine: true },
      facts: said('somebody registers', 'drf', {
        type: 'sho.contractRegister',
        devId: 'd1',
        shoId: 'B',
        evidence: 'good',
        signedBy: 'rogue',
      }),
      from: 'the factory',
      done: (view) => drfOf(view).current === 'B',
      cause: 'badSignature',
    },
    {
      id: 'A-18',
      says: 'an operator serves a device that has no MCIM',
      measure: 'CM_REP_AUTH',
      at: 'shoA',
      guards: { reportIsForged: false, reportIsOfThisSession: true, initialSuccess: true },
      facts: said('somebody reports', 'shoA', {
        type: 'dpf.reportForward',
        sid: 1,
        devId: 'd1',
        shoId: 'A',
        status: 'success',
        epoch: 0,
        signedBy: 'rogue',
      }),
      from: 'the factory',
      done: (view) => view.role('shoA').matches('contract.serving') && view.role('tre').matches('pristine'),
      cause: 'badSignature',
    },
    {
      id: 'A-23',
      says: 'the MCIM is erased where nothing else gives access',
      measure: 'CM_PRISTINE_GUARD',
      at: 'tre',
      guards: { bootstrapIsSpent: false },
      facts: [
        ...credentialEnd,
        ...forgedInstructions.slice(0, 1).map((fact) => ({
          ...fact,
          id: 'the owner instructs the device',
          event: { ...fact.event, instruction: { ...(fact.event['instruction'] as Instruction), signedBy: 'owner' } },
        })),
      ],
      from: 'service',
      done: (view) => inPristine(view) && !treOf(view).bootstrapUsable,
      cause: 'noBootstrapPath',
    },
  ];
}
