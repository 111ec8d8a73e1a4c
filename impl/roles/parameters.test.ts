/** Network parameters: what a device uses, of whom, and what an operator does until it has. */
import { describe, expect, it } from 'vitest';
import { cast } from '../../test/support/rig.js';
import { completeChecks, type Checks } from '../checks.js';
import { asTid, encode, sign, type Message, type Payload } from '../codec/index.js';
import { generateSigningKey, seededRandom, verifyingKeyOf } from '../crypto/index.js';
import { createM2me } from './m2me.js';

const people = cast('parameters');
const keyOf = (name: string) => generateSigningKey('EdDSA', seededRandom(`parameters/${name}`));
const [a, b, rogue] = ['A', 'B', 'rogue'].map(keyOf) as [
  ReturnType<typeof keyOf>,
  ReturnType<typeof keyOf>,
  ReturnType<typeof keyOf>,
];
const host = {
  devId: 'd1',
  managers: [],
  shos: new Map([
    ['A', verifyingKeyOf(a)],
    ['B', verifyingKeyOf(b)],
  ]),
};

const claims = (ver: number, more: Partial<Payload<'parameters'>> = {}): Payload<'parameters'> => ({
  devId: 'd1',
  ver,
  messageCentre: '393200000001',
  apn: `m2m-${ver}`,
  ...more,
});

/** A device that is on, and in service of operator A if it is asked to be. */
function device(inService: boolean, checks: Checks = completeChecks) {
  const m2me = createM2me({ configured: true, host, checks }, people.surroundings);
  const hear = (from: string, message: Message) => m2me.deliver(from, encode(message));
  m2me.command('powerRestored');
  const serve = (): void => {
    hear('tre', { type: 'tre.bootState', phase: 'active', identity: 'A', onAir: '001010000000001' });
    hear('shoA', { type: 'sho.authRequest', rand: new Uint8Array(16), autn: new Uint8Array(16) });
    hear('tre', { type: 'tre.akaResult', result: 'res', res: new Uint8Array(8) });
    hear('shoA', { type: 'sho.attachAccept', ip: '10.0.0.1' });
  };
  if (inService) serve();
  const from = (port: string, made: Payload<'parameters'>, key = a): string => {
    const { out, refused } = hear(port, { type: 'sho.parameters', parameters: sign('parameters', made, key) });
    return refused ?? out.map(({ to }) => to).join();
  };
  return { m2me, from, serve };
}

describe('a device', () => {
  it('uses what its operator has signed, acknowledges it again, and takes nothing older', () => {
    const { from } = device(true);
    expect([
      from('shoA', claims(1)),
      from('shoA', claims(3)),
      from('shoA', claims(3)),
      from('shoA', claims(2)),
    ]).toEqual(['shoA', 'shoA', 'shoA', 'stale']);
  });

  it('keeps it without power', () => {
    const { m2me, from, serve } = device(true);
    from('shoA', claims(2));
    m2me.command('powerCut');
    expect(from('shoA', claims(3))).toBe('');
    m2me.command('powerRestored');
    serve();
    expect(from('shoA', claims(1))).toBe('stale');
  });

  it.each([
    ['another operator', 'shoB', claims(1), b, 'otherOperator'],
    ['somebody else', 'shoA', claims(1), rogue, 'badSignature'],
    ['another operator in its name', 'shoA', claims(1), b, 'badSignature'],
    ['its operator, for another device', 'shoA', claims(1, { devId: 'd2' }), a, 'otherDevice'],
  ] as const)('takes nothing of %s', (_whom, port, made, key, cause) => {
    expect(device(true).from(port, made, key)).toBe(cause);
  });

  it('takes nothing while no operator serves it', () => {
    expect(device(false).from('shoA', claims(1))).toBe('notAttached');
  });

  it('lets it wait while something is under way', () => {
    const { m2me, from } = device(true);
    const command = sign(
      'tokenCommand',
      { tid: asTid(new Uint8Array(16)), devId: 'd1', treId: 't1', oldSho: 'A', newSho: 'B', epoch: 0, nbf: 0, exp: 1 },
      a,
    );
    m2me.deliver('owner', encode({ type: 'owner.tokenCommand', command }));
    expect(from('shoA', claims(1))).toBe('');
  });

  it('is kept to that by four checks', () => {
    const passes = <Subject>(value: Subject) => ({ ok: true, value }) as const;
    const weak = device(true, {
      ...completeChecks,
      parametersOperator: passes,
      parametersDevice: passes,
      parametersFresh: passes,
      parametersSignature: ({ claims: made }) => ({ ok: true, value: made as never }),
    });
    expect(weak.from('shoB', claims(2, { devId: 'd2' }), rogue)).toBe('shoB');
    expect(weak.from('shoB', claims(1), b)).toBe('shoB');
  });
});
