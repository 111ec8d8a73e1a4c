/** Management of applications: what a device loads, from whom, and what a DPF does until it has. */
import { describe, expect, it } from 'vitest';
import { cast, say } from '../../test/support/rig.js';
import { completeChecks, type Checks } from '../checks.js';
import { encode, sign, type Payload } from '../codec/index.js';
import { generateSigningKey, seededRandom, verifyingKeyOf } from '../crypto/index.js';
import { Dpf } from './dpf.js';
import { createM2me } from './m2me.js';

const people = cast('applications');
const keyOf = (name: string) => generateSigningKey('EdDSA', seededRandom(`applications/${name}`));
const owner = keyOf('owner');
const ro = keyOf('ro');
const rogue = keyOf('rogue');
const host = { devId: 'd1', managers: [verifyingKeyOf(owner), verifyingKeyOf(ro)], shos: new Map() };

const claims = (ver: number, more: Partial<Payload<'application'>> = {}): Payload<'application'> => ({
  devId: 'd1',
  ver,
  content: new Uint8Array([ver]),
  ...more,
});

const bench = (checks: Checks = completeChecks, isOn = true) => {
  const m2me = createM2me({ configured: true, host, checks }, people.surroundings);
  if (isOn) m2me.command('powerRestored');
  const from = (port: 'dpf' | 'manager', made: Payload<'application'>, key = ro): string => {
    const application = sign('application', made, key);
    const { out, refused } = m2me.deliver(port, encode({ type: `${port}.application`, application }));
    return refused ?? out.map(({ to }) => to).join();
  };
  return { m2me, from };
};

describe('a device', () => {
  it('loads what a manager has signed, acknowledges it again, and takes nothing older', () => {
    const { m2me, from } = bench();
    expect([from('dpf', claims(1)), from('dpf', claims(2), owner), from('dpf', claims(2), owner)]).toEqual([
      'dpf',
      'dpf',
      'dpf',
    ]);
    expect(from('dpf', claims(1))).toBe('stale');
    m2me.command('powerCut');
    expect(from('dpf', claims(3))).toBe('');
    m2me.command('powerRestored');
    expect([from('dpf', claims(1)), from('dpf', claims(3))]).toEqual(['stale', 'dpf']);
  });

  it('takes more from an endpoint while the package loaded last names it', () => {
    const { from } = bench();
    expect(from('manager', claims(1))).toBe('notEntitled');
    from('dpf', claims(1, { endpoint: 'manager' }));
    expect(from('manager', claims(2, { endpoint: 'manager' }), owner)).toBe('manager');
    expect(from('dpf', claims(3, { endpoint: 'another' }))).toBe('dpf');
    expect(from('manager', claims(4))).toBe('notEntitled');
  });

  it('turns down what nobody who manages it has signed, and what is for another', () => {
    const { from } = bench();
    expect([from('dpf', claims(1), rogue), from('dpf', claims(1, { devId: 'd2' }))]).toEqual([
      'badSignature',
      'otherDevice',
    ]);
    const passes = <Subject>(value: Subject) => ({ ok: true, value }) as const;
    const weak = { applicationEndpoint: passes, applicationDevice: passes, applicationFresh: passes };
    const easy = bench({ ...completeChecks, ...weak });
    expect([easy.from('manager', claims(2, { devId: 'd2' })), easy.from('dpf', claims(1))]).toEqual(['manager', 'dpf']);
  });

  it('hears nothing while it is off', () => {
    expect(bench(completeChecks, false).from('dpf', claims(1))).toBe('');
  });
});

describe('a DPF', () => {
  const dpf = (management?: { readonly devId: string; readonly signing: typeof ro }): Dpf =>
    new Dpf({ dpfId: 'dpf-1', shos: new Map(), ...(management && { management }) }, people.surroundings);

  it('loads a version until it is acknowledged, and then the next', () => {
    const made = dpf({ devId: 'd1', signing: ro });
    const { from } = bench();
    const load = (content: string) => {
      const [out] = made.command('loadApplication', { content, endpoint: 'manager' }).out;
      if (out === undefined) throw new Error('nothing loaded');
      return out.octets;
    };
    const first = load('one');
    expect(load('two')).toEqual(first);
    expect(say(made, 'm2me', { type: 'm2me.applicationAck', devId: 'd1', ver: 5 }).refused).toBeUndefined();
    expect(load('two')).toEqual(first);
    say(made, 'm2me', { type: 'm2me.applicationAck', devId: 'd1', ver: 1 });
    expect(load('two')).not.toEqual(first);
    expect(from('dpf', claims(1))).toBe('dpf');
  });

  it('wants a key to load with, and something to load', () => {
    expect(() => dpf().command('loadApplication', { content: 'one' })).toThrow('USE-003');
    expect(() => dpf({ devId: 'd1', signing: ro }).command('loadApplication', {})).toThrow('USE-003');
  });
});
