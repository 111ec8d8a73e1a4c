/** Which faults each message meets, somewhere and in its own scenario. */
import { describe, expect, it } from 'vitest';
import { explore, type Budgets, type ChannelSpec, type Composition } from '../../conformance/explore/index.js';
import { unhurried } from './each-fault.js';
import { overOpenLinks } from './network.js';
import { SCENARIOS, v1 } from './index.js';

const KINDS = ['loss', 'duplication', 'reorder', 'late'] as const;
type Kind = (typeof KINDS)[number];

const linkOf = ({ channels = {} }: Composition, from: string, to: string): ChannelSpec => ({
  capacity: 2,
  lossy: true,
  urgent: false,
  synchronous: false,
  ...channels.default,
  ...Object.assign({}, ...(channels.overrides ?? []).filter((link) => link.from === from && link.to === to)),
});

/** What can befall a message on this link, if the budgets have it. */
const befalls = ({ lossy, urgent }: ChannelSpec): readonly Kind[] => [
  ...(lossy === false ? [] : (['loss'] as const)),
  ...(lossy === true ? (['duplication', 'reorder'] as const) : []),
  ...(urgent === false ? (['late'] as const) : []),
];

interface Sent {
  readonly from: string;
  readonly to: string;
  readonly type: string;
}

/** What is sent without any fault of a link or of the power; the same for parts that differ in those alone. */
function sentIn(composition: Composition): readonly Sent[] {
  const { roles, facts, stimuli, start } = composition;
  const known = explored.find(({ of }) => of.every((each, at) => each === [roles, facts, stimuli, start][at]));
  if (known !== undefined) return known.sent;
  const sent = sentUnder(
    { ...composition.budgets, loss: 0, duplication: 0, reorder: 0, late: 0, powerCut: 0 },
    composition,
  );
  explored.push({ of: [roles, facts, stimuli, start], sent });
  return sent;
}
const explored: { readonly of: readonly unknown[]; readonly sent: readonly Sent[] }[] = [];

function sentUnder(budgets: Budgets, composition: Composition): readonly Sent[] {
  const sent = new Map<string, Sent>();
  const note = {
    initial: composition.ghost?.initial,
    next: (
      ghost: unknown,
      { role, outputs }: { role: string; outputs: readonly { to: string; msg: { type: string } }[] },
    ) => {
      for (const { to, msg } of outputs) sent.set(`${role} ${to} ${msg.type}`, { from: role, to, type: msg.type });
      return ghost;
    },
  };
  const { complete } = explore({ ...composition, budgets, ghost: note, properties: [] }, { checkPurity: false });
  expect(complete).toBe(true);
  return [...sent.values()];
}

/** For each message that crosses a link with faults, the faults that it meets in these parts. */
function metIn(parts: readonly { readonly composition: Composition }[]): ReadonlyMap<string, ReadonlySet<Kind>> {
  const met = new Map<string, Set<Kind>>();
  for (const { composition } of parts)
    for (const { from, to, type } of sentIn(composition)) {
      const kinds = befalls(linkOf(composition, from, to));
      if (!kinds.includes('loss')) continue;
      const sofar = met.get(type) ?? new Set();
      for (const kind of kinds) if ((composition.budgets[kind] ?? 0) > 0) sofar.add(kind);
      met.set(type, sofar);
    }
  return met;
}

describe('each message', () => {
  const inSight = SCENARIOS.map(({ name, parts }) => ({ name, parts: unhurried(parts) }));
  const missing = (met: ReadonlyMap<string, ReadonlySet<Kind>>): string[] =>
    [...met].flatMap(([type, kinds]) => KINDS.filter((kind) => !kinds.has(kind)).map((kind) => `${type}: ${kind}`));

  it('that crosses a link with faults is lost, doubled, overtaken and late somewhere', () => {
    // What roles say to an attacker alone has a fault there, the attacker.
    const met = metIn(inSight.flatMap(({ parts }) => parts).filter(({ composition }) => !composition.attacker));
    expect(met.size).toBeGreaterThan(80);
    expect(missing(met)).toEqual([]);
  });

  it.each(inSight)('of the first part of $name is doubled, overtaken and late in that scenario', ({ parts }) => {
    const [first] = parts;
    if (first === undefined) throw new Error('a scenario without parts');
    const met = metIn(parts);
    const own = new Map([...met].filter(([type]) => metIn([first]).has(type)));
    expect(own.size).toBeGreaterThanOrEqual(5);
    expect(missing(own).filter((each) => !each.endsWith(': loss'))).toEqual([]);
  });

  it('between operators meets but loss where nobody opens the links', () => {
    const met = metIn([{ composition: v1 as Composition }]);
    expect(missing(met)).toContain('sho.validationRequest: duplication');
    const open = metIn([{ composition: overOpenLinks(v1) as Composition }]);
    expect(missing(open)).toEqual([...open.keys()].map((type) => `${type}: late`));
  });
});
