/** An SHO that a rule chooses at the first connection: TR 33.812, clause 5.1.3.5.3; DEC-205, DEC-206. */
import { describe, expect, it } from 'vitest';
import { decode, isMalformed, sign, type Msg } from '../codec/index.js';
import { verifyingKeyOf } from '../crypto/cose-sign1.js';
import { seededRandom } from '../crypto/random.js';
import { MisuseError } from '../errors.js';
import { referenceNetwork, type ReferenceNetwork } from '../transport/reference-network.js';
import { cast, devId, heard, say, treId, type Cast, type Heard } from '../../test/support/rig.js';
import { Subscriber, type SelectionRule } from './subscriber.js';

const rule: SelectionRule = { '3gpp': ['A', 'B'], non3gpp: ['B'] };

const world = (): ReferenceNetwork =>
  referenceNetwork({ random: seededRandom('selection'), shoIds: ['A', 'B'], now: 1_800_000_000_000 });

const sent = ({ network }: ReferenceNetwork): string[] =>
  network.happened().flatMap(({ out }) =>
    out.map(({ octets }) => {
      const message = decode(octets);
      return isMalformed(message) ? 'malformed' : message.type;
    }),
  );

const servedBy = ({ device }: ReferenceNetwork): string | undefined =>
  device.tre.phase() === 'active' ? device.tre.identityInUse() : undefined;

/** Made for a first access, and left to the rule. */
function left(initial: 'pcid' | 'none', given: SelectionRule = rule): ReferenceNetwork {
  const made = world();
  if (initial === 'none') made.network.command('icsp', 'provideAccess', { access: 'open' });
  made.network.command('supplier', 'make', { initial });
  made.network.command('subscriber', 'selectByRule', { rule: given });
  made.network.advance(600_000);
  return made;
}

describe('a device whose SHO is left to a rule', () => {
  it.each([
    ['3GPP', 'pcid', 'A'],
    ['non-3GPP', 'none', 'B'],
  ] as const)(
    'is served by the first that the rule names for %s access, and the supplier hears it',
    (_what, initial, sho) => {
      const made = left(initial);
      expect(servedBy(made)).toBe(sho);
      const types = sent(made);
      expect(types.filter((type) => type === 'subscriber.selectionReport')).toHaveLength(1);
      expect(types.filter((type) => type === 'subscriber.contract')).toHaveLength(1);
    },
  );

  it('is served by nobody where the rule names nobody', () => {
    const made = left('pcid', { '3gpp': [], non3gpp: ['B'] });
    expect([servedBy(made), sent(made).includes('subscriber.contract')]).toEqual([undefined, false]);
    expect(made.network.happened().map(({ refused }) => refused)).toContain('notEntitled');
    made.network.command('subscriber', 'selectSho', { shoId: 'B' });
    made.network.advance(600_000);
    expect(servedBy(made)).toBe('B');
  });

  it('is told of to nobody who has not asked', () => {
    const made = world();
    made.network.command('supplier', 'make');
    made.network.command('subscriber', 'selectSho', { shoId: 'A' });
    expect(sent(made).filter((type) => type === 'drf.firstConnection' || type === 'drf.watching')).toEqual([]);
  });
});

/** A subscriber that has a device; `until` it watches. */
function subscriber(until: 'ready' | 'arranging' | 'watching'): { readonly people: Cast; readonly role: Subscriber } {
  const people = cast('selection');
  const { keys, surroundings } = people;
  const role = new Subscriber({ signing: keys.subscriber, drf: verifyingKeyOf(keys.drf) }, surroundings);
  say(role, 'supplier', { type: 'supplier.supply', devId, treId });
  if (until !== 'ready') role.command('selectByRule', { rule });
  if (until === 'watching') say(role, 'drf', { type: 'drf.watching', devId });
  return { people, role };
}

const connect = (role: Subscriber, people: Cast, by: 'drf' | 'stranger' = 'drf', of = devId): Heard => {
  const connection = sign('firstConnection', { devId: of, access: '3gpp' }, people.keys[by]);
  return say(role, 'drf', { type: 'drf.firstConnection', connection });
};

describe('a subscriber with a rule', () => {
  it('does not switch the device on before the RO watches it', () => {
    const { role, people } = subscriber('ready');
    expect(heard(role.command('selectByRule', { rule })).types).toEqual(['subscriber.watch']);
    expect(heard(role.expire('request')).types).toEqual(['subscriber.watch']);
    expect(connect(role, people).types).toEqual([]);
    expect(say(role, 'drf', { type: 'drf.watching', devId: 'x' }).refused).toBe('otherDevice');
    expect(say(role, 'drf', { type: 'drf.watching', devId }).types).toEqual(['subscriber.powerOn']);
    expect(say(role, 'drf', { type: 'drf.watching', devId }).types).toEqual([]);
  });

  it('contracts once, and asks the same one again when it is told again', () => {
    const { role, people } = subscriber('watching');
    const first = connect(role, people);
    expect([first.to, first.types]).toEqual([['shoA'], ['subscriber.contract']]);
    expect(connect(role, people).octets).toEqual(first.octets);
    const confirmed = say(role, 'shoA', { type: 'sho.contractConfirmed', devId, shoId: 'A' });
    expect([confirmed.to, confirmed.types]).toEqual([['supplier'], ['subscriber.selectionReport']]);
    expect(connect(role, people).types).toEqual([]);
  });

  it.each([
    ['that somebody else reports', 'stranger', devId, 'badSignature'],
    ['of another device', 'drf', 'x', 'otherDevice'],
  ] as const)('contracts with nobody upon a connection %s', (_what, by, of, refused) => {
    const { role, people } = subscriber('watching');
    expect(connect(role, people, by, of)).toMatchObject({ types: [], refused });
  });

  it('goes on to the next when one refuses, and after the last waits for another connection', () => {
    const { role, people } = subscriber('watching');
    connect(role, people);
    const refusal = (shoId: string): Heard =>
      say(role, `sho${shoId}`, { type: 'sho.serviceNotice', devId, shoId, status: 'refused' });
    const next = refusal('A');
    expect([next.to, next.types]).toEqual([['shoB'], ['subscriber.contract']]);
    expect(refusal('B').types).toEqual([]);
    expect(connect(role, people).to).toEqual(['shoA']);
  });

  it('reports when it hears that service has begun, if it has not heard of the contract', () => {
    const { role, people } = subscriber('watching');
    connect(role, people);
    const begun = say(role, 'shoA', { type: 'sho.serviceNotice', devId, shoId: 'A', status: 'success' });
    expect((begun.messages[0] as Msg<'subscriber.selectionReport'>).shoId).toBe('A');
  });

  it.each(['arranging', 'watching'] as const)('does what it is told by hand instead (%s)', (until) => {
    const { role, people } = subscriber(until);
    const selected = heard(role.command('selectSho', { shoId: 'B' }));
    expect([selected.to, selected.types]).toEqual([['shoB'], ['subscriber.contract']]);
    expect(connect(role, people).to).toEqual(['shoB']);
    expect(heard(role.command('selectByRule', { rule })).types).toEqual([]);
  });

  it('needs a rule, and the key of the DRF', () => {
    const { role, people } = subscriber('ready');
    for (const bad of [undefined, {}, { '3gpp': ['A'] }, { '3gpp': [1], non3gpp: [] }])
      expect(() => role.command('selectByRule', { rule: bad })).toThrow(MisuseError);
    const without = new Subscriber({ signing: people.keys.subscriber }, people.surroundings);
    expect(() => without.command('selectByRule', { rule })).toThrow(MisuseError);
  });
});
