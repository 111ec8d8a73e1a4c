import { describe, expect, it } from 'vitest';
import { INITIAL_SECRET } from '../../environment/terms.js';
import type { Composition } from '../../../conformance/explore/index.js';
import { Known, type Term } from '../../../conformance/explore/terms.js';
import type { PlainEvent } from '../../../conformance/role.js';
import { DECISIONS, TR33812 } from '../../requirements/index.js';
import { compromisedBy, narrowedTo, takesPart } from './compromises.js';
import { PARTIES, PARTY_IDS, type Held, type Party } from './parties.js';
import { UNDERTAKINGS, type Undertaking } from './undertakings.js';

const attackerOf = (what: Undertaking, party: Party): NonNullable<Composition['attacker']> => {
  const { attacker } = compromisedBy({ what, parties: [party], times: 1, silent: false });
  if (attacker === undefined) throw new Error(`${what}: expected an attacker`);
  return attacker;
};

/** Secrets that an attacker has from the beginning who holds the party: in the first undertaking that has it. */
const secretsOf = (party: Party): readonly string[] => {
  const what = UNDERTAKINGS.find((each) => takesPart(each, party)) as Undertaking;
  return new Known(attackerOf(what, party).initially).secrets;
};

const ROGUE = 'private key of rogue';
const NETWORK = ['key of shoA and device', 'key of shoA and device, of the ISIM'];
const OTHER_NETWORK = NETWORK.map((key) => key.replace('shoA', 'shoB'));
const mcimsOf = (shoId: string): readonly string[] =>
  Array.from({ length: 8 }, (_, version) => `MCIM ${version} of ${shoId}`);
const keys = (...owners: readonly string[]): readonly string[] => owners.map((owner) => `private key of ${owner}`);

/** What each has, and why; {@link PARTIES} says by which requirement. */
const HAS: Readonly<Record<Party, readonly string[]>> = {
  // It is given vectors, one after another, and opens them: nothing before the first.
  vno: keys('vno'),
  // Its own credential, and challenges that only it can know before it has made them.
  icsp: [INITIAL_SECRET, ...Array.from({ length: 8 }, (_, nonce) => `challenge ${nonce} of icsp`), ...keys('icsp')],
  // Vectors are made of the credential.
  icf: [INITIAL_SECRET, ...keys('icf')],
  // The credential is issued here.
  ccif: [INITIAL_SECRET, ...keys('ccif')],
  // The credential is put into the device here, and the key of the TRE certified.
  supplier: [INITIAL_SECRET, ...keys('supplier', 'tre')],
  drf: keys('drf'),
  // What it relays is sealed to the TRE.
  dpf: keys('dpf'),
  // It makes MCIMs, and has their keys in its authentication centre; not those of another operator.
  shoA: [...mcimsOf('A'), ...NETWORK, ...keys('A', 'shoA')],
  shoB: [...mcimsOf('B'), ...OTHER_NETWORK, ...keys('B', 'shoB')],
  // Its word decides which key is that of the TRE.
  pva: keys('pva', 'tre'),
  subscriber: keys('subscriber'),
  owner: keys('owner'),
  // A device apart: its credential and MCIM are others.
  tre2: keys('tre2'),
  // Everything is in the TRE.
  m2me: keys('m2me'),
  // The MCIM of one slot, and no key to sign with.
  slotB: [...mcimsOf('B'), ...OTHER_NETWORK],
  // What the device is known by; MCIMs it opens as they come.
  tre: [INITIAL_SECRET, ...keys('tre')],
};

describe('a party that is held', () => {
  it.each(PARTY_IDS)('has what it really has, and no more: %s', (party) => {
    expect(secretsOf(party)).toEqual([...HAS[party], ROGUE].toSorted());
  });

  it.each(PARTY_IDS)('has it by a rule of the catalogue: %s', (party) => {
    const { because, standsFor }: Held = PARTIES[party];
    expect(because).toMatch(/\.$/);
    expect(standsFor.filter((id) => !(id in TR33812) && !(id in DECISIONS))).toEqual([]);
  });

  it('is one whose place in an undertaking gives it the secrets of that place alone', () => {
    expect(takesPart('first provisioning', 'icsp')).toBe(false);
    expect(takesPart('first provisioning over non-3GPP access', 'vno')).toBe(false);
    const elsewhere = new Known(attackerOf('first provisioning over non-3GPP access', 'ccif').initially);
    expect(elsewhere.knows('private key of ccif')).toBe(true);
    expect(elsewhere.knows(INITIAL_SECRET)).toBe(false);
  });
});

describe('what a party learns', () => {
  /** What it knows when it has heard this besides. */
  const hearing = (party: Party, event: PlainEvent, from: string, to: string): Known => {
    const attacker = attackerOf('first provisioning', party);
    return new Known([...attacker.initially, attacker.term(event, from, to)]);
  };
  const said = (party: Party, event: PlainEvent, from: string, to: string): Term =>
    attackerOf('first provisioning', party).term(event, from, to);

  const vector = { type: 'icf.avResponse', identity: 'pcid', result: 'ok', sqn: 1 };
  const challenge = (sqn: number) => ({ type: 'vno.authRequest', sqn, mac: 'good' });

  it('as a visited network from a vector is that one challenge, and not the credential', () => {
    const known = hearing('vno', vector, 'icf', 'vno');
    expect(known.builds(said('vno', challenge(1), 'vno', 'm2me'))).toBe(true);
    expect(known.builds(said('vno', { type: 'vno.attachAccept' }, 'vno', 'm2me'))).toBe(true);
    expect(known.builds(said('vno', challenge(2), 'vno', 'm2me'))).toBe(false);
    expect(known.knows(INITIAL_SECRET)).toBe(false);
  });

  it('of a vector that it was not given is nothing', () => {
    const known = hearing('drf', vector, 'icf', 'vno');
    expect(known.builds(said('drf', challenge(1), 'vno', 'm2me'))).toBe(false);
  });

  it('of an MCIM that it opens is what its network is convinced with', () => {
    const object = { devId: 'd1', shoId: 'A', sid: 1, ver: 1, sealedTo: 'd1', signedBy: 'A' };
    const chunk = { type: 'dpf.chunk', sid: 1, seq: 2, object, token: null };
    const opened = hearing('tre', chunk, 'dpf', 'm2me');
    expect(opened.knows('MCIM 1 of A')).toBe(true);
    expect(opened.knows('key of shoA and device')).toBe(true);
    expect(hearing('dpf', chunk, 'dpf', 'm2me').knows('key of shoA and device')).toBe(false);
  });

  it('as a host from what its TRE has signed is what the network is told', () => {
    const fields = { tid: 1, devId: 'd1', epoch: 0, attempt: 1, signedBy: 'tre' };
    const notice = said('m2me', { type: 'm2me.discardNotice', ...fields }, 'm2me', 'shoA');
    expect(hearing('m2me', { type: 'tre.notice', ...fields }, 'tre', 'm2me').builds(notice)).toBe(true);
    expect(hearing('m2me', { type: 'tre.notice', ...fields, tid: 2 }, 'tre', 'm2me').builds(notice)).toBe(false);
  });
});

describe('what is asked of the MCIMs of operators', () => {
  it('is asked of the others where somebody is held who has them', () => {
    expect(narrowedTo(['vno', 'tre'])).toEqual([['vno', 'tre']]);
    expect(narrowedTo(['vno', 'shoA'])).toEqual([['vno', 'shoA'], ['vno']]);
    expect(narrowedTo(['vno', 'shoA', 'shoB', 'slotB'])).toEqual([
      ['vno', 'shoA', 'shoB', 'slotB'],
      ['vno', 'shoB', 'slotB'],
      ['vno', 'shoA'],
    ]);
  });
});
