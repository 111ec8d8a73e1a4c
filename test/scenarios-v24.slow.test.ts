/** V24, an ISIM in the package and IMS in service: its claims, and that each can fail. */
import { describe, expect, it } from 'vitest';
import { explore } from '../conformance/explore/index.js';
import { m2me, sho, tre } from '../models/roles/index.js';
import { m2meSetup } from '../models/roles/m2me/setup.js';
import { v24, v24Change } from '../models/scenarios/index.js';
import { withMachine, withRuleBroken } from './support/broken-rule.js';
import { bounded, broken, failing, send, shown, type Transition } from './support/claims.js';

const within = { loss: 0, powerCut: 0 };

interface Network {
  states: { network: { on: Record<string, unknown>; states: { attached: { on: Record<string, Transition[]> } } } };
}

interface InService {
  on: Record<string, unknown>;
  states: { operational: { states: { idle: { on: Record<string, Transition[]> } } } };
}

describe('V24, an ISIM in the package', () => {
  it('keeps its claims beside somebody who speaks in the name of IMS', () => {
    const result = explore(v24);
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
    expect(shown(result)).toEqual(expect.arrayContaining(['V24-end', 'V24-again', 'V24-without']));
  });

  it('keeps its claims where the device changes to an operator without one', () => {
    const result = explore(v24Change);
    expect([result.complete, failing(result), result.undecided]).toEqual([true, [], []]);
    expect(shown(result)).toContain('V24-left');
  });
});

describe('each claim of V24 can fail', () => {
  it('V24-isim: a device that registers though its TRE has no ISIM', () => {
    const machine = withRuleBroken(m2me, ({ states }: InService) => {
      // The refusal of the TRE is taken for an identity, and the registration for done.
      states.operational.states.idle.on['tre.refused'] = [
        { description: 'Goes on.', actions: m2meSetup.assign({ ims: 'registered' }) },
      ] as never;
    });
    expect(broken(bounded(v24, within), 'm2me', machine, 'V24-isim')).toContain('registers with IMS');
  });

  it('V24-served: an SHO that lets its network keep who was let go', () => {
    const machine = withRuleBroken(sho, ({ states }: Network) => {
      delete states.network.states.attached.on['drf.changeConfirmed'];
      delete states.network.states.attached.on['timer.retentionExpired'];
    });
    expect(broken(bounded(v24Change, within), 'shoA', machine, 'V24-served')).toContain('changeConfirmed');
  });

  it('V24-service: a device that registers before it is in service', () => {
    const machine = withRuleBroken(m2me, ({ on }: InService) => {
      on['principal.registerIms'] = {
        description: 'Registers at once.',
        actions: send('shoA', { type: 'm2me.imsRegister', identity: 'A' }),
      };
    });
    expect(broken(bounded(v24, within), 'm2me', machine, 'V24-service')).toContain('registers with IMS');
  });

  it('G-12k: an IMS that asks nobody to prove anything', () => {
    const machine = withRuleBroken(sho, ({ states }: Network) => {
      const [register] = states.network.states.attached.on['m2me.imsRegister'] ?? [];
      if (register === undefined) throw new Error('the chart has changed');
      register.actions = send('m2me', { type: 'sho.imsAccept', shoId: 'A' });
    });
    expect(broken(bounded(v24, within), 'shoA', machine, 'G-12k')).toContain('imsRegister');
  });

  it('G-12k: a device that believes whoever says that it is registered', () => {
    const machine = m2me.provide({ guards: { isimHasAnswered: () => true } });
    expect(broken(bounded(v24, within), 'm2me', machine, 'G-12k')).toContain('somebody says');
  });

  it('G-07q: an ISIM that answers what was not made for it', () => {
    const machine = tre.provide({ guards: { isimChallengeIsForged: () => false } });
    expect(broken(bounded(v24, within), 'tre', machine, 'G-07q')).toContain('somebody challenges');
  });

  it('G-07q: a device that has the USIM answer what is for the ISIM', () => {
    const machine = withRuleBroken(m2me, ({ states }: InService) => {
      const [, challenged] = states.operational.states.idle.on['sho.imsChallenge'] ?? [];
      if (challenged === undefined) throw new Error('the chart has changed');
      challenged.actions = send('tre', { type: 'm2me.aka', identity: 'A', sqn: 5, mac: 'good' });
    });
    expect(broken(bounded(v24, within), 'm2me', machine, 'G-07q')).toContain('imsChallenge');
  });

  it('V24-end, V24-again and V24-without: nobody registers where no application asks, or where every package has an ISIM', () => {
    const unasked = explore(bounded(v24, { ...within, ims: 0 }));
    expect(shown(unasked).filter((id) => id.startsWith('V24'))).toEqual([]);
    const uncut = explore(bounded(v24, within));
    expect(shown(uncut)).toEqual(expect.arrayContaining(['V24-end', 'V24-without']));
    expect(shown(uncut)).not.toContain('V24-again');
    const always = tre.provide({ guards: { isimIsThere: () => true } });
    expect(shown(explore(withMachine(bounded(v24, within), ['tre'], always)))).not.toContain('V24-without');
  });

  it('V24-left: nobody leaves where no change is made', () => {
    expect(shown(explore(bounded(v24Change, { ...within, change: 0 })))).not.toContain('V24-left');
  });
});
