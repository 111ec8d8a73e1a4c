/**
 * The same semantics said a second time, as plainly as possible: objects, JSON keys, xstate's public functions.
 *
 * Slow, and meant to be: it exists to disagree with `explore.ts` in tests. Nothing is shared with the packed explorer
 * but the types of a composition and the reading of a chart's declarations.
 */
import { isWildcard } from '../compile/descriptor.js';
import { refuseHiddenState } from '../compile/hidden-state.js';
import { stateMatches, statePath } from '../compile/state-path.js';
import { refuseStructuralFaults } from '../compile/structure.js';
import type { MachineAdapter, Reaction, Snapshot } from '../compile/xstate-adapter.js';
import { adaptPublic, contextOf, declaredStates, tagsOf, valueOf } from '../compile/xstate-adapter.js';
import { identityOf } from '../compile/identity.js';
import { modelError } from '../model-error.js';
import type { PlainEvent, Sent, TransitionRule } from '../role.js';
import { wired } from './composition.js';
import type { Attacker, ChannelSpec, Composition, Fact, GhostStep, RoleView, View } from './composition.js';
import type { Term } from './terms.js';

export interface NaiveResult {
  readonly states: number;
  readonly transitions: number;
  readonly complete: boolean;
  readonly depth: number;
  /** By `from>to`: steps left out because a message did not fit, without channels where that never was so. */
  readonly full: Readonly<Record<string, number>>;
  /** By property id, and `deadlock`: whether it holds in what was explored, and the steps to the state that decides. */
  readonly verdicts: Readonly<Record<string, { readonly holds: boolean; readonly steps: number | undefined }>>;
}

/** @internal */
export interface State {
  readonly roles: Readonly<Record<string, Snapshot>>;
  /** By `from>to`, without empty ones. */
  readonly channels: Readonly<Record<string, readonly PlainEvent[]>>;
  readonly budgets: Readonly<Record<string, number>>;
  readonly ghost: unknown;
  /** Of an attacker: what has taught it something, in the order of the runs that is explored first. */
  readonly heard: readonly Heard[];
}

interface Heard {
  readonly from: string;
  readonly to: string;
  readonly event: PlainEvent;
}

interface Successor {
  readonly state: State;
  readonly fault: boolean;
  /** Of a step that happens if it is possible again and again: which. */
  readonly label?: string;
}

interface Node {
  readonly state: State;
  readonly depth: number;
  readonly successors: { readonly key: string; readonly fault: boolean; readonly label?: string }[];
}

/**
 * @param composition - one without `start`.
 * @throws {@link ModelError} `MDL-428` for one with it; `MDL-002` to `MDL-009`, `MDL-016` and `MDL-438` for what its
 * machines may not have.
 */
export function exploreNaively<G>(composition: Composition<G>, maxStates = 200_000): NaiveResult {
  if (composition.start !== undefined)
    throw modelError('MDL-428', {
      subject: 'composition',
      expected: 'one that begins where its machines do',
      got: `one that starts where ${composition.start.from.name} has led`,
      where: composition.name,
      todo: 'Explore it with `explore`, or leave `start` out.',
    });
  const world = new World(composition as Composition);
  const initial = world.initial();
  const nodes = new Map<string, Node>([[world.key(initial), { state: initial, depth: 0, successors: [] }]]);
  let transitions = 0;
  let complete = true;
  let deadlock: number | undefined;
  const queue = [...nodes.values()];
  for (const node of queue) {
    const found = world.successors(node.state);
    for (const { state, fault, label } of found) {
      transitions++;
      const key = world.key(state);
      node.successors.push({ key, fault, ...(label === undefined ? {} : { label }) });
      if (nodes.has(key)) continue;
      if (nodes.size >= maxStates) {
        complete = false;
        continue;
      }
      const next = { state, depth: node.depth + 1, successors: [] };
      nodes.set(key, next);
      queue.push(next);
    }
    const here = world.key(node.state);
    if (
      node.successors.every(({ key, fault }) => fault || key === here) &&
      composition.accept?.(world.view(node.state) as View<G>) !== true
    )
      deadlock ??= node.depth;
  }

  const verdicts: Record<string, { holds: boolean; steps: number | undefined }> = {};
  const firstDepth = (test: (view: View<G>) => boolean) =>
    queue.find(({ state }) => test(world.view(state) as View<G>))?.depth;
  for (const property of composition.properties) {
    if (property.kind === 'agEf') {
      const bad = strandedFrom(nodes, property.withoutFaults ?? false, (state) =>
        property.goal(world.view(state) as View<G>),
      );
      const steps = queue.find(
        (node) => bad.has(node) && (property.from?.(world.view(node.state) as View<G>) ?? true),
      )?.depth;
      verdicts[property.id] = { holds: steps === undefined, steps };
    } else if (property.kind === 'eventually') {
      const trapped = trappedIn(nodes, (state) => property.goal(world.view(state) as View<G>));
      const steps = queue.find((node) => trapped.has(node))?.depth;
      verdicts[property.id] = { holds: steps === undefined, steps };
    } else if (property.kind === 'efAg') {
      const lost = strandedFrom(nodes, property.withoutFaults ?? false, (state) =>
        property.goal(world.view(state) as View<G>),
      );
      const steps = queue.find((node) => lost.has(node))?.depth;
      verdicts[property.id] = { holds: steps !== undefined, steps };
    } else if (property.kind === 'always') {
      const steps = firstDepth((view) => !property.holds(view));
      verdicts[property.id] = { holds: steps === undefined, steps };
    } else {
      const steps = firstDepth((view) => property.holds(view));
      verdicts[property.id] = { holds: steps !== undefined, steps };
    }
  }
  verdicts['deadlock'] = { holds: deadlock === undefined, steps: deadlock };
  return {
    states: nodes.size,
    transitions,
    complete,
    depth: Math.max(...queue.map(({ depth }) => depth)),
    full: world.full,
    verdicts,
  };
}

/** The nodes from which no goal is reached. */
function strandedFrom(
  nodes: ReadonlyMap<string, Node>,
  withoutFaults: boolean,
  goal: (state: State) => boolean,
): ReadonlySet<Node> {
  const stranded = new Set([...nodes.values()].filter(({ state }) => !goal(state)));
  for (let before = -1; before !== stranded.size;) {
    before = stranded.size;
    for (const node of stranded) {
      const saved = node.successors.some(({ key, fault }) => {
        const next = nodes.get(key);
        return !(withoutFaults && fault) && (next === undefined || !stranded.has(next));
      });
      if (saved) stranded.delete(node);
    }
  }
  return stranded;
}

/** The nodes among which a fair run can stay without a goal, or at which it can stop. */
function trappedIn(nodes: ReadonlyMap<string, Node>, goal: (state: State) => boolean): ReadonlySet<Node> {
  const away = new Set([...nodes.values()].filter(({ state }) => !goal(state)));
  const trapped = new Set([...away].filter(({ successors }) => successors.every(({ label }) => label === undefined)));
  const open: ReadonlySet<Node>[] = [away];
  for (let set = open.pop(); set !== undefined; set = open.pop()) {
    const within = set;
    const ahead = (node: Node): ReadonlySet<Node> => {
      const seen = new Set<Node>();
      const grow = (from: Node): void =>
        from.successors.forEach(({ key }) => {
          const next = nodes.get(key);
          if (next === undefined || !within.has(next) || seen.has(next)) return;
          seen.add(next);
          grow(next);
        });
      grow(node);
      return seen;
    };
    const reach = new Map([...within].map((node) => [node, ahead(node)]));
    const done = new Set<Node>();
    for (const node of within) {
      if (done.has(node) || reach.get(node)?.has(node) !== true) continue;
      const round = new Set([...within].filter((other) => reach.get(node)?.has(other) && reach.get(other)?.has(node)));
      round.forEach((each) => done.add(each));
      const taken = new Set(
        [...round].flatMap(({ successors }) =>
          successors.filter(({ key }) => round.has(nodes.get(key) as Node)).map(({ label }) => label),
        ),
      );
      const kept = [...round].filter(({ successors }) =>
        successors.every(({ label }) => label === undefined || taken.has(label)),
      );
      if (kept.length === round.size) round.forEach((each) => trapped.add(each));
      else open.push(new Set(kept));
    }
  }
  return trapped;
}

/** What a state hides is in no key: two that differ would be one. */
function refusing(name: string, adapter: MachineAdapter): MachineAdapter {
  const checked = (reaction: Reaction): Reaction => {
    refuseHiddenState(reaction.next, name);
    return reaction;
  };
  return {
    ...adapter,
    initial: () => checked(adapter.initial()),
    react: (snapshot, event) => checked(adapter.react(snapshot, event)),
  };
}

/** What can happen, state by state. @internal */
export class World {
  readonly full: Record<string, number> = {};
  private readonly composition: Composition;
  private readonly machines: Readonly<Record<string, MachineAdapter>>;
  private readonly names: readonly string[];
  /** By what was heard: what can be taken out of it. */
  private readonly taken = new WeakMap<readonly Heard[], readonly Term[]>();
  private readonly timers: readonly { readonly name: string; readonly role: string; readonly event: PlainEvent }[];

  constructor(composition: Composition) {
    this.composition = composition;
    this.names = composition.roles.map(({ name }) => name);
    this.machines = Object.fromEntries(
      composition.roles.map(({ name, machine, input }) => {
        refuseStructuralFaults(machine);
        return [name, refusing(name, adaptPublic(machine, input))];
      }),
    );
    this.timers = composition.roles.flatMap(({ name, machine }) => {
      const descriptors = declaredStates(machine).flatMap((state) => state.transitions.map((each) => each.descriptor));
      return [...new Set(descriptors)]
        .filter((type) => type.startsWith('timer.') && !isWildcard(type))
        .map((type) => ({ name: `${name}.${type.slice(6).replace(/Expired$/, '')}`, role: name, event: { type } }));
    });
  }

  initial(): State {
    return {
      roles: Object.fromEntries(
        this.names.map((name) => [name, (this.machines[name] as MachineAdapter).initial().next]),
      ),
      channels: {},
      budgets: { ...this.composition.budgets },
      ghost: this.composition.ghost?.initial ?? null,
      heard: [],
    };
  }

  key(state: State): string {
    const roles = Object.entries(state.roles).map(([name, snapshot]) => [name, valueOf(snapshot), contextOf(snapshot)]);
    const channels = Object.entries(state.channels).filter(([, messages]) => messages.length > 0);
    return identityOf(
      [roles, Object.fromEntries(channels), state.budgets, state.ghost, this.knowledge(state)],
      'state',
    );
  }

  /** What distinguishes states by the attacker: what it can say again, or, once it is silent, still learn from. */
  private knowledge(state: State): readonly string[] {
    const { attacker } = this.composition;
    if (attacker === undefined) return [];
    if ((state.budgets[attacker.budget] ?? 0) > 0) return state.heard.map((heard) => identityOf(heard, '')).sort();
    const known = this.learnt(attacker, state);
    return known
      .filter((term) => term.kind === 'secret' || (term.kind === 'sealed' && !hasKey(known, term.to)))
      .map((term) => identityOf(term, ''))
      .sort();
  }

  view(state: State): View {
    const { names } = this;
    return {
      role: (name): RoleView => roleView(state.roles[name] as Snapshot),
      inFlight: (from, to) => state.channels[`${from}>${to}`] ?? [],
      budget: (name) => state.budgets[name] as number,
      ghost: this.composition.ghost === undefined ? undefined : state.ghost,
      knows: (secretName) => {
        const { attacker } = this.composition;
        return attacker !== undefined && this.learnt(attacker, state).some((term) => isSecret(term, secretName));
      },
      quiet: names.every((from) => names.every((to) => (state.channels[`${from}>${to}`] ?? []).length === 0)),
    };
  }

  successors(state: State): Successor[] {
    const found: Successor[] = [];
    const waiting = this.names
      .flatMap((from) => this.names.map((to) => ({ from, to })))
      .filter(({ from, to }) => (state.channels[`${from}>${to}`] ?? []).length > 0)
      .map(({ from, to }) => ({ from, to, spec: this.spec(from, to) }));
    const passOn = (urgent: ChannelSpec['urgent']): boolean => {
      const steps = waiting
        .filter(({ spec }) => spec.urgent === urgent)
        .map(({ from, to, spec }) => this.channelSteps(state, from, to, spec));
      for (const { delivery, faults } of steps) found.push(...faults, ...delivery);
      return steps.some(({ delivery }) => delivery.length > 0);
    };
    if (passOn('atomic')) return found;
    if (passOn(true)) return [...found, ...this.facts(state)];
    passOn(false);
    const inFlight = waiting.some(({ spec }) => spec.urgent !== true);
    return [
      ...found,
      ...this.expiries(state, inFlight),
      ...this.stimuli(state),
      ...this.injections(state),
      ...this.facts(state),
    ];
  }

  private injections(state: State): Successor[] {
    const { attacker } = this.composition;
    if (attacker === undefined || (state.budgets[attacker.budget] ?? 0) === 0) return [];
    const known = this.learnt(attacker, state);
    const said = [
      ...attacker.tries.filter(({ event, from, to }) => canBuild(known, attacker.term(event, from, to))),
      ...(attacker.replays === false ? [] : state.heard),
    ];
    const once = new Map(said.map((each) => [identityOf({ ...each }, ''), each]));
    return [...once.values()]
      .filter(({ to, event }) => this.uses(state, to, event))
      .flatMap(({ to, event }) => step(this.take(spend(state, attacker.budget), to, event), true));
  }

  private channelSteps(state: State, from: string, to: string, spec: ChannelSpec) {
    const [head, ...rest] = state.channels[`${from}>${to}`] as [PlainEvent, ...PlainEvent[]];
    const popped = withChannel(state, from, to, rest);
    const delivery = step(this.take(popped, to, head, spec.synchronous ? from : undefined), false, `${from}>${to}`);
    if (spec.lossy === false || spec.urgent === true) return { delivery, faults: [] };
    const faults: State[] = [];
    const left = (budget: string) => (state.budgets[budget] ?? 0) > 0;
    if (left('loss')) faults.push(spend(popped, 'loss'));
    if (spec.lossy === true) {
      const [second, ...others] = rest;
      if (left('duplication') && rest.length + 1 < spec.capacity)
        faults.push(spend(withChannel(state, from, to, [head, ...rest, head]), 'duplication'));
      if (left('reorder') && second !== undefined && identityOf(second, '') !== identityOf(head, ''))
        faults.push(spend(withChannel(state, from, to, [second, head, ...others]), 'reorder'));
    }
    return { delivery, faults: faults.map((next) => ({ state: next, fault: true })) };
  }

  private expiries(state: State, inFlight: boolean): Successor[] {
    const armed = this.timers.filter(({ role, event }) => this.uses(state, role, event));
    const due = armed.filter((timer) => !armed.some(({ name }) => this.isLonger(timer.name, name)));
    if (!inFlight) return due.flatMap(({ name, role, event }) => step(this.take(state, role, event), false, name));
    if (state.budgets['late'] === 0) return [];
    return due.flatMap(({ role, event }) => step(this.take(spend(state, 'late'), role, event), true));
  }

  private stimuli(state: State): Successor[] {
    return (this.composition.stimuli ?? []).flatMap(({ id, to, event, budget }) => {
      if (!this.uses(state, to, event) || (budget !== undefined && state.budgets[budget] === 0)) return [];
      const next = this.take(budget === undefined ? state : spend(state, budget), to, event);
      return step(next, false, budget === undefined ? id : undefined);
    });
  }

  private facts(state: State): Successor[] {
    return (this.composition.facts ?? []).flatMap(({ id, to, event, budget, clears = [], whileIn, fault = false }) => {
      if (whileIn !== undefined && !this.isIn(state, whileIn)) return [];
      const concerned = to.filter((name) => this.uses(state, name, event));
      if (concerned.length === 0 || (budget !== undefined && state.budgets[budget] === 0)) return [];
      let next: State | undefined = budget === undefined ? state : spend(state, budget);
      for (const [from, dest] of clears) next = withChannel(next, from, dest, []);
      const start = next;
      for (const name of concerned)
        next = next === undefined ? undefined : this.take(next, name, event, undefined, start);
      return step(next, fault, fault || budget !== undefined ? undefined : id);
    });
  }

  /** @param start - the state that the step began in, less what it takes from the channels. */
  private take(
    state: State,
    role: string,
    event: PlainEvent,
    answersTo?: string,
    start: State = state,
  ): State | undefined {
    const machine = this.machines[role] as MachineAdapter;
    const before = state.roles[role] as Snapshot;
    const chosen = machine.chosen(before, event);
    const { next: after, actions } = machine.react(before, event);
    const instance = this.composition.roles.find(({ name }) => name === role) ?? {};
    const outputs = wired(
      instance,
      actions.map(({ params }) => params as Sent),
    );
    const { ghost } = this.composition;
    const step: GhostStep = {
      role,
      event,
      outcome: this.outcome(before, role, event),
      outputs,
      transitions: chosen.map(({ id }) => id),
      before: roleView(before),
      after: roleView(after),
    };
    let next: State | undefined = {
      ...state,
      roles: { ...state.roles, [role]: after },
      ghost: ghost === undefined ? state.ghost : ghost.next(state.ghost, step),
    };
    for (const { to, msg } of outputs) {
      if (next === undefined) return undefined;
      const queued: readonly PlainEvent[] = next.channels[`${role}>${to}`] ?? [];
      if (to === answersTo && queued.length === 0) next = this.take(next, to, msg, undefined, start);
      else if (queued.length >= this.spec(role, to).capacity) {
        const name = `${role}>${to}`;
        if ((start.channels[name] ?? []).length === 0) throw new RangeError(`${name} cannot hold what one step sends`);
        this.full[name] = (this.full[name] ?? 0) + 1;
        return undefined;
      } else next = this.overheard(withChannel(next, role, to, [...queued, msg]), { from: role, to, event: msg });
    }
    return next;
  }

  private overheard(state: State, heard: Heard): State {
    const { attacker } = this.composition;
    if (attacker === undefined || !attacker.onLink(heard.from, heard.to)) return state;
    const before = state.heard.some((each) => identityOf(each, '') === identityOf(heard, ''));
    const teaches = !before && !canBuild(opened(attacker.initially), attacker.term(heard.event, heard.from, heard.to));
    return teaches ? { ...state, heard: [...state.heard, heard] } : state;
  }

  private outcome(snapshot: Snapshot, role: string, event: PlainEvent): GhostStep['outcome'] {
    const chosen = (this.machines[role] as MachineAdapter).chosen(snapshot, event);
    if (chosen.length === 0) return 'undecided';
    const outcomes = chosen.map(({ meta }) => (meta as TransitionRule | undefined)?.outcome ?? 'done');
    return (['done', 'refused', 'ignored'] as const).find((outcome) => outcomes.includes(outcome)) ?? 'done';
  }

  /** Everything that can be taken out of what the attacker has heard. */
  private learnt(attacker: Attacker, { heard }: State): readonly Term[] {
    const known = this.taken.get(heard);
    if (known !== undefined) return known;
    const terms = [...attacker.initially, ...heard.map(({ event, from, to }) => attacker.term(event, from, to))];
    const all = opened(terms);
    this.taken.set(heard, all);
    return all;
  }

  private isIn(state: State, { role, states }: NonNullable<Fact['whileIn']>): boolean {
    const value = valueOf(state.roles[role] as Snapshot);
    return states.some((path) => stateMatches(value, path));
  }

  private uses(state: State, role: string, event: PlainEvent): boolean {
    const before = state.roles[role] as Snapshot;
    if (this.outcome(before, role, event) === 'done') return true;
    const chosen = (this.machines[role] as MachineAdapter).chosen(before, event);
    if (!chosen.some(({ targets, actions }) => targets !== undefined || actions.length > 0)) return false;
    const { next: after, actions } = (this.machines[role] as MachineAdapter).react(before, event);
    const text = (snapshot: Snapshot) => identityOf([valueOf(snapshot), contextOf(snapshot)], role);
    return actions.length > 0 || text(after) !== text(before);
  }

  private isLonger(longer: string, shorter: string): boolean {
    const direct = (this.composition.timers?.longer ?? []).filter(([name]) => name === longer);
    return direct.some(([, name]) => name === shorter || this.isLonger(name, shorter));
  }

  private spec(from: string, to: string): ChannelSpec {
    const { channels } = this.composition;
    const spec: ChannelSpec = { capacity: 2, lossy: true, urgent: false, synchronous: false, ...channels?.default };
    return (channels?.overrides ?? [])
      .filter((override) => override.from === from && override.to === to)
      .reduce((merged, override) => ({ ...merged, ...override }), spec);
  }
}

function opened(terms: readonly Term[]): readonly Term[] {
  const inside = terms.flatMap((term): readonly Term[] => {
    if (term.kind === 'tuple') return term.parts;
    if (term.kind === 'signed') return [term.body];
    return term.kind === 'sealed' && hasKey(terms, term.to) ? [term.body] : [];
  });
  const all = [...new Map([...terms, ...inside].map((term) => [identityOf(term, ''), term])).values()];
  return all.length === terms.length ? all : opened(all);
}

const isSecret = (term: Term, secretName: string): boolean => term.kind === 'secret' && term.name === secretName;

const hasKey = (known: readonly Term[], owner: string): boolean =>
  known.some((term) => isSecret(term, `private key of ${owner}`));

function canBuild(known: readonly Term[], term: Term): boolean {
  if (term.kind === 'name' || known.some((each) => identityOf(each, '') === identityOf(term, ''))) return true;
  if (term.kind === 'secret') return false;
  if (term.kind === 'tuple') return term.parts.every((part) => canBuild(known, part));
  if (term.kind === 'signed' && !hasKey(known, term.by)) return false;
  if (term.kind === 'mac' && !known.some((each) => isSecret(each, term.key))) return false;
  return canBuild(known, term.body);
}

const roleView = (snapshot: Snapshot): RoleView => {
  const value = valueOf(snapshot);
  const tags = tagsOf(snapshot);
  return {
    value,
    path: statePath(value),
    context: contextOf(snapshot),
    tags,
    matches: (path) => stateMatches(value, path),
    hasTag: (tag) => tags.includes(tag),
  };
};

const step = (state: State | undefined, fault: boolean, label?: string): Successor[] =>
  state === undefined ? [] : [{ state, fault, ...(label === undefined ? {} : { label }) }];

const withChannel = (state: State, from: string, to: string, messages: readonly PlainEvent[]): State => ({
  ...state,
  channels: { ...state.channels, [`${from}>${to}`]: messages },
});

const spend = (state: State, budget: string): State => ({
  ...state,
  budgets: { ...state.budgets, [budget]: (state.budgets[budget] as number) - 1 },
});
