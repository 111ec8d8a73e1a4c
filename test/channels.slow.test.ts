/** Who has a channel to the device: 5.1.3.1-r02, over the compositions of all scenarios. */
import { describe, expect, it } from 'vitest';
import { explore, type Composition } from '../conformance/explore/index.js';
import { SCENARIOS } from '../models/scenarios/index.js';
import { BEFORE_RUN_TIME, WITHOUT_CHANNEL } from '../models/scenarios/waivers.js';

/**
 * What is beside the roles of the clause: the trusted part of the device, what lies beyond, and who stands in for
 * another.
 */
const NO_ROLES = ['tre', 'manager', 'elsewhere', 'outOfReach', 'beyond'];

/** Enough to see each kind of message once; a channel that is found is one, wherever the exploration ends. */
const MOST_STATES = 1_500;

const parts = SCENARIOS.flatMap(({ name, parts: all }) =>
  all.filter(({ says }) => !says.startsWith('as part')).map(({ says, composition }) => ({ name, says, composition })),
);

/** Ports with which a composition has the M2ME exchange messages. */
const peersIn = (composition: Composition): readonly string[] =>
  explore({ ...composition, properties: [] }, { maxStates: MOST_STATES }).bounds.channels.flatMap(({ from, to }) =>
    from === 'm2me' ? [to] : to === 'm2me' ? [from] : [],
  );

const found = parts.map(({ name, says, composition }) => ({
  name,
  says,
  composition,
  peers: new Set(peersIn(composition)),
}));
const all = new Set(found.flatMap(({ peers }) => [...peers]));
const names = new Set(parts.flatMap(({ composition }) => composition.roles.map(({ name }) => name)));

describe('the device', () => {
  it('has a channel to every role, or there is a reason in writing', () => {
    // The second device of V17 and its DPF are those of the first once more.
    const others = ['m2me', 'm2me2', 'tre2', 'dpf2', ...NO_ROLES];
    const without = [...names].filter((name) => !all.has(name) && !others.includes(name));
    expect(without.filter((name) => !(name in WITHOUT_CHANNEL)).toSorted()).toEqual([]);
  });

  it('has none to a role that is said to have none', () => {
    expect(Object.keys(WITHOUT_CHANNEL).filter((name) => all.has(name))).toEqual([]);
    expect(Object.keys(WITHOUT_CHANNEL).filter((name) => !names.has(name))).toEqual(['regulator']);
  });

  it('talks to nobody who is neither a role nor named here', () => {
    expect([...all].filter((name) => !names.has(name) && !NO_ROLES.includes(name))).toEqual([]);
  });

  it('has none to supplier and subscriber once it is in service', () => {
    const serving = found.filter(({ name }) => ['V11', 'V12', 'V14', 'V28', 'V29'].includes(name));
    const early = serving.flatMap(({ name, says, peers }) =>
      Object.keys(BEFORE_RUN_TIME).flatMap((role) => (peers.has(role) ? [`${name}, ${says}: ${role}`] : [])),
    );
    expect([serving.length > 0, early]).toEqual([true, []]);
    expect(Object.keys(BEFORE_RUN_TIME).filter((role) => !all.has(role))).toEqual([]);
  });
});
