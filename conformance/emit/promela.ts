/**
 * A composition in Promela, for Spin (https://spinroot.com): a second opinion on what `explore` says.
 *
 * What the roles, the ghost and the predicates answer are tables of numbers, as xstate and the composition gave them.
 * What can happen when is written out in Promela: channels as queues, faults and budgets, urgency, timers and their
 * order, facts and commands. A step of ours is one `d_step`, and the state vector holds the fields of our states and
 * nothing else, so that both have the same number of states. Where Spin asks a table what the explorer never asked it,
 * an assertion fails.
 *
 * `always` and the absence of deadlock are assertions. With `-DNOTE` (as `crosscheck` has it) each claim that a state
 * decides is printed once, `sometimes` too, and the search goes on. `agEf`, `efAg` and `eventually` look ahead, and are
 * not in it; an `eventually` is in a text of its own, as a never claim.
 */
import type { CompiledRole } from '../compile/compile.js';
import type { ChannelSpec, Composition } from '../explore/composition.js';
import { stepKinds } from '../explore/network.js';
import type { StepKind } from '../explore/trace.js';
import type { WalkOptions } from '../explore/walk.js';
import { declarations, numbers, sorted } from './promela-c.js';
import type { Answers, ClaimTable, TableEdge } from './promela-tables.js';
import { Tables, unwritable } from './promela-tables.js';

export interface PromelaModel {
  readonly text: string;
  /** In the order of their numbers in the text: what Spin can decide. */
  readonly claims: readonly { readonly id: string; readonly kind: ClaimTable['kind'] }[];
  /** What looks ahead, by id. */
  readonly left: readonly string[];
  /** Of the walk that the tables are from. */
  readonly states: number;
  readonly transitions: number;
}

export interface PromelaOptions extends WalkOptions {
  /** Leave out every claim and the deadlock: the bare space, for measuring. Default false. */
  readonly bare?: boolean;
  /** Instead of every other claim: a never claim for runs that are fair, and from some state on without a goal. */
  readonly fairRuns?: FairRunsClaim;
}

/** An `eventually`, and to what a run has to be fair for it: a few labels of what may not happen again and again in vain. */
export interface FairRunsClaim {
  readonly id: string;
  readonly fair: readonly number[];
}

/** @throws {@link ModelError} `MDL-309` for what cannot be written, and what exploring throws. */
export function toPromela<G>(composition: Composition<G>, options: PromelaOptions = {}): PromelaModel {
  const untyped = composition as unknown as Composition;
  const tables = new Tables(options.bare === true ? { ...untyped, properties: [] } : untyped, options);
  return new Writer(tables, options.bare === true, options.fairRuns).model();
}

/** The never claim has a part for each set of them. */
const MOST_FAIR = 4;

/** A way on: what has to be true, what happens, and what is true where it leads back to the same state. */
interface Way {
  readonly says: string;
  readonly when: readonly string[];
  readonly does: readonly string[];
  readonly fault: boolean;
  /** Undefined where it always leads elsewhere. */
  readonly same?: readonly string[] | undefined;
  /** Of what happens if it is possible again and again; -1 for what need not. */
  readonly label: number;
}

class Writer {
  private readonly tables: Tables;
  private readonly bare: boolean;
  private readonly fairRuns: FairRunsClaim | undefined;
  private readonly roles: readonly CompiledRole[];
  private readonly names: readonly string[];
  /** Channels that carry something. */
  private readonly pairs: readonly number[];
  private readonly channels: readonly ChannelSpec[];
  private readonly queues = new Map<number, string>();
  /** By role: what its edges send, each order of channels once; the first is nothing. */
  private readonly shapes: string[][];
  /** By role: the slots that something it sends needs empty. */
  private readonly slots: { readonly pair: number; readonly count: number }[][];
  private readonly rows: readonly number[];
  private readonly budgets: readonly string[];
  /** In C, what the predicates ask. */
  private fields: readonly string[] = [];

  constructor(tables: Tables, bare: boolean, fairRuns?: FairRunsClaim) {
    this.tables = tables;
    this.bare = bare;
    this.fairRuns = fairRuns;
    if ((fairRuns?.fair.length ?? 0) > MOST_FAIR)
      throw unwritable(tables.composition, 'labels to be fair to', `at most ${MOST_FAIR}`, `${fairRuns?.fair.length}`);
    this.roles = tables.roles;
    this.channels = tables.walk.plan.channels;
    this.names = distinct(this.roles.map(({ name }) => name));
    this.pairs = [...tables.walk.network.usedPairs()];
    const queues = distinct(this.pairs.map((pair) => `${this.from(pair)}_${this.to(pair)}`));
    this.pairs.forEach((pair, at) => this.queues.set(pair, `q_${queues[at]}`));
    this.shapes = this.roles.map(() => ['']);
    this.slots = this.roles.map(() => []);
    for (const edge of tables.edges) if (edge !== undefined) this.noteShape(edge);
    let row = 0;
    this.rows = this.roles.map(({ stateCount }) => (row += stateCount) - stateCount);
    this.budgets = distinct(tables.walk.plan.budgets.map(({ name }) => name)).map((name) => `left_${name}`);
  }

  private from = (pair: number): string => this.names[Math.floor(pair / this.roles.length)] as string;
  private to = (pair: number): string => this.names[pair % this.roles.length] as string;
  private queue = (pair: number): string => this.queues.get(pair) as string;
  private capacity = (pair: number): number => (this.channels[pair] as ChannelSpec).capacity;
  private sender = (pair: number): number => Math.floor(pair / this.roles.length);
  private receiver = (pair: number): number => pair % this.roles.length;

  private noteShape({ role, sent }: TableEdge): void {
    const shapes = this.shapes[role] as string[];
    const shape = sent.map(({ pair }) => pair).join(' ');
    if (!shapes.includes(shape)) shapes.push(shape);
    const slots = this.slots[role] as { pair: number; count: number }[];
    for (const { pair } of sent) {
      const count = sent.filter((each) => each.pair === pair).length;
      if (!slots.some((slot) => slot.pair === pair && slot.count === count)) slots.push({ pair, count });
    }
    if (slots.length > 31)
      throw unwritable(this.tables.composition, `channels from ${this.names[role]}`, 'at most 31', 'more');
  }

  model(): PromelaModel {
    const { tables } = this;
    const found = this.ways();
    const ways = this.fairRuns === undefined ? found : this.noted(found, this.fairRuns);
    const claims = this.claims(ways);
    const text = [
      ...this.header(),
      ...this.cTables(),
      ...this.vector(),
      ...this.macros(),
      ...this.roles.flatMap((_, role) => this.takes(role)),
      'active proctype network() {',
      'end:',
      '  do',
      ...claims.flatMap(({ broken, number, says, always }) => [
        `  /* ${comment(says)} */`,
        '#ifdef NOTE',
        `  :: d_step { c_expr { !noted[${number}] } && ${broken} -> c_code { note(${number}); } }`,
        ...(always ? ['#else', `  :: ${broken} -> assert(false)`] : []),
        '#endif',
      ]),
      ...ways.flatMap(({ says, when, does }) => [
        `  /* ${comment(says)} */`,
        `  :: d_step { ${when.join(' && ')} ->`,
        ...does.map((line, at) => `       ${line}${at === does.length - 1 ? '' : ';'}`),
        '     }',
      ]),
      '  od',
      '}',
      ...(this.fairRuns === undefined ? [] : this.never(found, this.fairRuns)),
      '',
    ].join('\n');
    return {
      text,
      claims: claims.map(({ id, kind }) => ({ id, kind })),
      left: tables.claims.filter(({ kind }) => looksAhead(kind)).map(({ id }) => id),
      states: tables.states,
      transitions: tables.transitions,
    };
  }

  // Fair runs.

  /** Each way notes which of what the run has to be fair to it was, and a run may stop where nothing has to happen. */
  private noted(ways: readonly Way[], { fair }: FairRunsClaim): readonly Way[] {
    const due = ways.filter(({ label }) => label >= 0).map(({ when }) => `!(${all(when)})`);
    return [
      ...ways.map((way) => ({ ...way, does: [`took = ${fair.indexOf(way.label) + 1}`, ...way.does] })),
      { says: 'nothing that has to happen', when: due, does: ['took = 0'], fault: false, label: -1 },
    ];
  }

  /**
   * A run that is fair and without the goal from some state on. Which labels are possible again and again is guessed in
   * that state: the others are not possible any more, and those are taken in turn, round after round.
   */
  private never(ways: readonly Way[], { fair }: FairRunsClaim): string[] {
    const enabled = fair.map((label) => any(ways.filter((way) => way.label === label).map(({ when }) => all(when))));
    const guesses = Array.from({ length: 2 ** fair.length }, (_, mask) => {
      const often = fair.map((_label, at) => at).filter((at) => (mask & (1 << at)) !== 0);
      const over = fair.map((_label, at) => at).filter((at) => !often.includes(at));
      const stays = ['AWAY', ...over.map((at) => `!ENABLED_${at}`)].join(' && ');
      const state = (at: number): string => (at === often.length ? `accept_${mask}` : `round_${mask}_${at}`);
      return { stays, first: state(0), often, state };
    });
    return [
      '#define AWAY c_expr { !(judge)(GOAL) }',
      ...enabled.map((text, at) => `#define ENABLED_${at} (${text})`),
      'never {',
      'begin:',
      '  if',
      '  :: true -> goto begin',
      ...guesses.map(({ stays, first }) => `  :: ${stays} -> goto ${first}`),
      '  fi;',
      ...guesses.flatMap(({ stays, first, often, state }) => [
        ...often.flatMap((label, at) => [
          `${state(at)}:`,
          '  if',
          `  :: ${stays} && took == ${label + 1} -> goto ${state(at + 1)}`,
          `  :: ${stays} && took != ${label + 1} -> goto ${state(at)}`,
          '  fi;',
        ]),
        `${state(often.length)}:`,
        '  if',
        `  :: ${stays} -> goto ${first}`,
        '  fi;',
      ]),
      '}',
    ];
  }

  private label = (kind: StepKind, subject: number): number =>
    this.tables.walk.network.labelOf(stepKinds.indexOf(kind), subject);

  // What can happen, in the order of docs/guide/semantics.md.

  private ways(): Way[] {
    const calm = [...this.calm('atomic'), ...this.calm('local')];
    return [
      ...this.pairs.flatMap((pair) => this.channelWays(pair)),
      ...this.timers(calm),
      ...this.stimuli(calm),
      ...this.facts(),
    ];
  }

  private urgency = (pair: number): 'atomic' | 'local' | 'patient' => {
    const { urgent } = this.channels[pair] as ChannelSpec;
    return urgent === 'atomic' ? 'atomic' : urgent ? 'local' : 'patient';
  };

  /** That nothing of this urgency can be delivered. */
  private calm(urgency: 'atomic' | 'local'): string[] {
    return this.pairs.some((pair) => this.urgency(pair) === urgency) ? [`!${urgency.toUpperCase()}_DUE`] : [];
  }

  private before(pair: number): string[] {
    const urgency = this.urgency(pair);
    if (urgency === 'atomic') return [];
    return urgency === 'local' ? this.calm('atomic') : [...this.calm('atomic'), ...this.calm('local')];
  }

  /** In C: the edge with which a role takes an event, or message, given by its column. */
  private edge = (role: number, column: string | number): string =>
    `(edge)(${this.rows[role]} + now.at_${this.names[role]}, ${column})`;

  private full(role: number, options: { popped?: number; without?: readonly number[] } = {}): string {
    const terms = (this.slots[role] as { pair: number; count: number }[]).flatMap(({ pair, count }, bit) => {
      if (options.without?.includes(pair) === true) return [];
      const slot = this.capacity(pair) - count + (options.popped === pair ? 1 : 0);
      if (slot >= this.capacity(pair)) return [];
      return [`(${this.queue(pair)}[${Math.max(slot, 0)}] != 0) * ${2 ** bit}`];
    });
    return terms.length === 0 ? '0' : `(${terms.join(' + ')})`;
  }

  private room(edge: string, full: string): string[] {
    return full === '0' ? [] : [`(c_expr { NEEDS[${edge}] } & ${full}) == 0`];
  }

  private channelWays(pair: number): Way[] {
    const spec = this.channels[pair] as ChannelSpec;
    const queue = this.queue(pair);
    const says = `${this.from(pair)} > ${this.to(pair)}`;
    const before = [`${queue}[0] != 0`, ...this.before(pair)];
    const ways = this.deliveries(pair).map((way) => ({ ...way, when: [...before, ...way.when] }));
    const left = (name: string): string | undefined => this.budgetNamed(name);
    const loss = left('loss');
    if (spec.lossy !== false && spec.urgent !== true && loss !== undefined)
      ways.push({
        says: `${says}: lost`,
        when: [...before, `${loss} > 0`],
        does: [`pop_${spec.capacity}(${queue})`, `${loss}--`],
        fault: true,
        label: -1,
      });
    if (spec.lossy !== true || spec.urgent === true || spec.capacity < 2) return ways;
    const [duplication, reorder] = [left('duplication'), left('reorder')];
    if (duplication !== undefined)
      ways.push({
        says: `${says}: once more`,
        when: [...before, `${queue}[${spec.capacity - 1}] == 0`, `${duplication} > 0`],
        does: [`push_${spec.capacity}(${queue}, ${queue}[0])`, `${duplication}--`],
        fault: true,
        label: -1,
      });
    if (reorder !== undefined)
      ways.push({
        says: `${says}: overtaken`,
        when: [...before, `${queue}[1] != 0`, `${queue}[0] != ${queue}[1]`, `${reorder} > 0`],
        does: [
          `c_code { m = now.${queue}[0]; }`,
          `${queue}[0] = ${queue}[1]`,
          `${queue}[1] = c_expr { m }`,
          `${reorder}--`,
        ],
        fault: true,
        label: -1,
      });
    return ways;
  }

  private deliveries(pair: number): Way[] {
    const { tables } = this;
    const [from, to] = [this.sender(pair), this.receiver(pair)];
    const queue = this.queue(pair);
    const edge = this.edge(to, `now.${queue}[0]`);
    const pop = `pop_${this.capacity(pair)}(${queue})`;
    const take = [pick(edge), pop];
    const says = `${this.from(pair)} > ${this.to(pair)}`;
    const back = to * this.roles.length + from;
    const whole: Way = {
      says: `${says}: delivered`,
      when: this.room(edge, this.full(to, from === to ? { popped: pair } : {})),
      does: [...take, `take_${this.names[to]}()`],
      fault: false,
      label: this.label('deliver', pair),
      same: from === to ? this.refilled(pair, edge, edge, [`SHAPE[${edge}]`]) : undefined,
    };
    if ((this.channels[pair] as ChannelSpec).synchronous !== true || !this.pairs.includes(back)) return [whole];
    if (from === to) throw unwritable(tables.composition, `synchronous link ${says}`, 'two roles', 'one');
    const twice = tables.edges.find((each) => (each?.sent.filter((sent) => sent.pair === back).length ?? 0) > 1);
    if (twice !== undefined)
      throw unwritable(tables.composition, `answers over ${says}`, 'at most one a step', 'several');
    const answer = this.edge(from, `ANSWER_${queue}[${edge}]`);
    const empty = `${this.queue(back)}[0] == 0`;
    const answers = `c_expr { ANSWER_${queue}[${edge}] != 0 }`;
    return [
      {
        says: `${says}: delivered, and answered at once`,
        when: [
          empty,
          answers,
          ...this.room(edge, this.full(to, { without: [back] })),
          ...this.room(answer, this.full(from, { popped: pair })),
        ],
        does: [
          ...take,
          `take_${this.names[to]}_but_${this.queue(back)}()`,
          pick(this.edge(from, `ANSWER_${queue}[e]`)),
          `take_${this.names[from]}()`,
        ],
        fault: false,
        label: this.label('deliver', pair),
        same: this.refilled(pair, edge, answer, [`SHAPE[${edge}] == ${this.shapeOf(to, [back])}`]),
      },
      { ...whole, when: [`!(${empty} && ${answers})`, ...whole.when] },
    ];
  }

  private shapeOf = (role: number, pairs: readonly number[]): number =>
    (this.shapes[role] as string[]).indexOf(pairs.join(' '));

  /** That the message taken is replaced by one like it, and nothing else changes: undefined where that cannot be. */
  private refilled(pair: number, first: string, last: string, also: readonly string[]): string[] | undefined {
    const sender = this.sender(pair);
    const shape = this.shapeOf(sender, [pair]);
    if (shape < 0) return undefined;
    const queue = this.queue(pair);
    const slots = Array.from({ length: this.capacity(pair) - 1 }, (_, at) => `${queue}[${at + 1}]`);
    const again = first === last ? [] : also;
    return [
      ...again.map((each) => `c_expr { ${each} }`),
      `c_expr { SHAPE[${last}] == ${shape} && SENT_0[${last}] == now.${queue}[0] }`,
      ...slots.map((slot) => `(${slot} == 0 || ${slot} == ${queue}[0])`),
      ...(first === last ? [] : [`at_${this.names[this.receiver(pair)]} == c_expr { TO[${first}] }`]),
      `at_${this.names[sender]} == c_expr { TO[${last}] }`,
      this.sameGhost(first === last ? [first] : [first, last]),
    ];
  }

  private sameGhost(edges: readonly string[]): string {
    if (this.tables.composition.ghost === undefined) return 'true';
    return `c_expr { now.ghost == ${edges.reduce((ghost, edge) => `(ghost_after)(${ghost}, ${edge})`, 'now.ghost')} }`;
  }

  private stays = (role: number, edge: string): string[] => [
    `c_expr { SHAPE[${edge}] == 0 && TO[${edge}] == now.at_${this.names[role]} }`,
    this.sameGhost([edge]),
  ];

  private timers(calm: readonly string[]): Way[] {
    const { timers } = this.tables.walk.plan;
    const armed = ({ role, event }: (typeof timers)[number]) => `c_expr { USED[${this.edge(role, event + 1)}] }`;
    const late = this.budgetNamed('late');
    return timers
      .filter(({ role, event }) => this.tables.edges.some((each) => each?.role === role && each.step.event === event))
      .flatMap((timer): Way[] => {
        const { name, role, event, shorter } = timer;
        const edge = this.edge(role, event + 1);
        const when = [
          ...calm,
          armed(timer),
          ...timers.filter((_, at) => (shorter & (1 << at)) !== 0).map((each) => `!${armed(each)}`),
          ...this.room(edge, this.full(role)),
        ];
        const does = [pick(edge), `take_${this.names[role]}()`];
        const same = this.stays(role, edge);
        return [
          {
            says: `${name} expires`,
            when: ['!IN_FLIGHT', ...when],
            does,
            fault: false,
            label: this.label('timer', timers.indexOf(timer)),
            same,
          },
          ...(late === undefined
            ? []
            : [
                {
                  says: `${name} expires with messages in flight`,
                  when: ['IN_FLIGHT', `${late} > 0`, ...when],
                  does: [...does, `${late}--`],
                  fault: true,
                  label: -1,
                },
              ]),
        ];
      });
  }

  /** The variable of a budget; undefined for one that is empty from the beginning. */
  private budgetOf(index: number): string | undefined {
    return (this.tables.walk.plan.budgets[index]?.initial ?? 0) > 0 ? this.budgets[index] : undefined;
  }

  private budgetNamed(name: string): string | undefined {
    return this.budgetOf(this.tables.walk.plan.budgets.findIndex((budget) => budget.name === name));
  }

  private stimuli(calm: readonly string[]): Way[] {
    return this.tables.walk.plan.stimuli.flatMap(({ id, role, event, budget }, at): Way[] => {
      const left = this.budgetOf(budget);
      if (budget >= 0 && left === undefined) return [];
      const edge = this.edge(role, event + 1);
      return [
        {
          says: id,
          when: [
            ...calm,
            ...(left === undefined ? [] : [`${left} > 0`]),
            `c_expr { USED[${edge}] }`,
            ...this.room(edge, this.full(role)),
          ],
          does: [pick(edge), `take_${this.names[role]}()`, ...(left === undefined ? [] : [`${left}--`])],
          fault: false,
          label: this.label('stimulus', at),
          same: left === undefined ? this.stays(role, edge) : undefined,
        },
      ];
    });
  }

  private facts(): Way[] {
    const { composition, walk } = this.tables;
    return walk.plan.facts.flatMap(({ id, roles, events, budget, clears, whileIn, fault }, at): Way[] => {
      const left = this.budgetOf(budget);
      if (budget >= 0 && left === undefined) return [];
      if (new Set(roles).size < roles.length) throw unwritable(composition, `fact ${id}`, 'each role once', 'twice');
      const edges = roles.map((role, index) => this.edge(role, (events[index] as number) + 1));
      const used = edges.map((edge) => `c_expr { USED[${edge}] }`);
      const cleared = clears.filter((pair) => this.pairs.includes(pair));
      const refills = cleared.filter((pair) => roles.includes(this.sender(pair)));
      const mattersWhether = !fault && left === undefined;
      if (mattersWhether && refills.some((pair) => (this.slots[this.sender(pair)] ?? []).some((s) => s.pair === pair)))
        throw unwritable(composition, `fact ${id}`, 'none that clears a channel and may fill it', 'one');
      const room = roles.flatMap((role, index) => {
        const [fits] = this.room(edges[index] as string, this.full(role, { without: cleared }));
        // A slot that the emptied channel needs is there: no step sends more than a channel holds.
        return fits === undefined ? [] : [`(!${used[index]} || ${fits})`];
      });
      return [
        {
          says: id,
          when: [
            ...this.calm('atomic'),
            ...(left === undefined ? [] : [`${left} > 0`]),
            ...(whileIn === undefined ? [] : [`c_expr { WHILE_${at}[now.at_${this.names[whileIn.role]}] }`]),
            `(${used.join(' || ')})`,
            ...room,
          ],
          does: [
            ...(left === undefined ? [] : [`${left}--`]),
            ...cleared.map((pair) => `clear_${this.capacity(pair)}(${this.queue(pair)})`),
            ...roles.flatMap((role, index) => [
              pick(edges[index] as string),
              `if :: c_expr { USED[e] } -> take_${this.names[role]}() :: else fi`,
            ]),
          ],
          fault,
          label: fault ? -1 : this.label('fact', at),
          same: mattersWhether
            ? [
                ...cleared.map((pair) => `${this.queue(pair)}[0] == 0`),
                ...roles.map(
                  (role, index) =>
                    `(!${used[index]} || c_expr { SHAPE[${edges[index]}] == 0 && TO[${edges[index]}] == now.at_${this.names[role]} })`,
                ),
                this.tables.composition.ghost === undefined
                  ? 'true'
                  : `c_expr { now.ghost == ${edges.reduce(
                      (ghost, edge) => `(USED[${edge}] ? (ghost_after)(${ghost}, ${edge}) : ${ghost})`,
                      'now.ghost',
                    )} }`,
              ]
            : undefined,
        },
      ];
    });
  }

  // What is claimed.

  private claims(ways: readonly Way[]) {
    if (this.bare || this.fairRuns !== undefined) return [];
    const told = this.tables.claims.filter(({ kind }) => !looksAhead(kind));
    const helps = ways
      .filter(({ fault }) => !fault)
      .map(({ when, same }) => {
        const enabled = when.length === 0 ? ['true'] : when;
        return `(${[...enabled, ...(same === undefined ? [] : [`!(${same.join(' && ')})`])].join(' && ')})`;
      });
    const stuck = helps.map((help) => `!${help}`).join(' && ');
    return [
      ...told.map(({ id, kind, says }, number) => ({
        id,
        kind,
        number,
        always: kind === 'always',
        says: `${id}: ${says}`,
        broken: `c_expr { ${kind === 'always' ? '!' : ''}(judge)(CLAIM_${number}) }`,
      })),
      {
        id: 'deadlock',
        kind: 'deadlock' as const,
        number: told.length,
        always: true,
        says: 'deadlock: every state without a way on but faults is accepted as an end.',
        broken: `c_expr { !(judge)(ACCEPT) } && ${stuck === '' ? 'true' : stuck}`,
      },
    ];
  }

  // What is written around them.

  private header(): string[] {
    const { tables, roles } = this;
    const { name, timers } = tables.composition;
    return [
      '/*',
      ` * ${comment(name)}: ${tables.states} states, ${tables.transitions} transitions.`,
      ' *',
      ' * Written from its statecharts; see docs/guide/crosscheck.md. Spin 6.5:',
      ' *',
      ' *   spin -a FILE && cc -O2 -DSAFETY -DNOREDUCE -o pan pan.c && ./pan -m1000000',
      ' *',
      ' * at_ROLE is the local state of a role, q_FROM_TO a channel with the oldest message first and 0 where there is',
      ' * none, left_BUDGET what is left of a budget, ghost the ghost. Longer timers than others:',
      ` * ${comment((timers?.longer ?? []).map(([long, short]) => `${long} > ${short}`).join(', ') || 'none')}.`,
      ' */',
      ...roles.flatMap((role, at) => [
        `/* at_${this.names[at]}`,
        ...Array.from({ length: role.stateCount }, (_, id) => {
          const { path, context } = role.state(id);
          return comment(`   ${id} ${path} ${JSON.stringify(context)}`);
        }),
        ` * events, and what is in a channel to ${this.names[at]}`,
        ...Array.from({ length: role.eventCount }, (_, id) =>
          comment(`   ${id + 1} ${JSON.stringify(role.event(id))}`),
        ),
        ' */',
      ]),
    ];
  }

  private cTables(): string[] {
    const { tables } = this;
    const { edges } = tables;
    const cells = edges.flatMap((edge, number) =>
      edge === undefined
        ? []
        : [{ row: (this.rows[edge.role] as number) + edge.step.from, column: edge.step.event + 1, value: number }],
    );
    const most = Math.max(0, ...edges.map((edge) => edge?.sent.length ?? 0));
    const needs = edges.map((edge) => {
      if (edge === undefined) return 0;
      return (this.slots[edge.role] ?? []).reduce(
        (mask, { pair, count }, bit) =>
          edge.sent.filter((sent) => sent.pair === pair).length === count ? mask + 2 ** bit : mask,
        0,
      );
    });
    const rowCount = this.roles.reduce((sum, { stateCount }) => sum + stateCount, 0);
    const ghostCells = tables.ghostAfter.flatMap((row, edge) =>
      [...row].map(([ghost, next]) => ({ row: edge, column: ghost, value: next + 1 })),
    );
    const trees = new TreeTable((question) => this.field(question));
    const roots = tables.claims.filter(({ kind }) => !looksAhead(kind));
    const claimRoots = roots.map(({ answers }) => trees.add(answers as Answers));
    const accept = trees.add(tables.accept);
    const answers = tables.claims.find(({ id }) => id === this.fairRuns?.id)?.answers;
    const goal = answers === undefined ? [] : [`#define GOAL ${trees.add(answers)}`];
    this.fields = trees.fields;
    const { facts } = tables.walk.plan;
    return [
      ...numbers(
        'TO',
        edges.map((edge) => edge?.step.to ?? 0),
      ),
      ...numbers(
        'USED',
        edges.map((edge) => (edge === undefined || edge.used ? 1 : 0)),
      ),
      ...numbers('NEEDS', needs),
      ...numbers(
        'SHAPE',
        edges.map((edge) =>
          edge === undefined
            ? 0
            : this.shapeOf(
                edge.role,
                edge.sent.map(({ pair }) => pair),
              ),
        ),
      ),
      ...Array.from({ length: Math.max(most, 1) }, (_, at) =>
        numbers(
          `SENT_${at}`,
          edges.map((edge) => edge?.sent[at]?.message ?? 0),
        ),
      ).flat(),
      ...this.pairs
        .filter((pair) => (this.channels[pair] as ChannelSpec).synchronous)
        .flatMap((pair) => {
          const back = this.receiver(pair) * this.roles.length + this.sender(pair);
          return numbers(
            `ANSWER_${this.queue(pair)}`,
            edges.map((edge) => edge?.sent.find((sent) => sent.pair === back)?.message ?? 0),
          );
        }),
      ...facts.flatMap(({ whileIn }, at) => {
        if (whileIn === undefined) return [];
        const role = this.roles[whileIn.role] as CompiledRole;
        const { network } = tables.walk;
        return numbers(
          `WHILE_${at}`,
          Array.from({ length: role.stateCount }, (_, local) =>
            whileIn.states.some((state) => network.localView(whileIn.role, local).matches(state)) ? 1 : 0,
          ),
        );
      }),
      ...sorted('EDGES', rowCount, cells),
      ...(tables.composition.ghost === undefined ? [] : sorted('GHOSTS', edges.length, ghostCells)),
      ...(this.bare ? [] : trees.text()),
      ...declarations([
        ...claimRoots.map((root, number) => `#define CLAIM_${number} ${root}`),
        `#define ACCEPT ${accept}`,
        ...goal,
        // Of the step under way: the edge picked, and a message between two slots. No part of a state.
        'int printf(const char *, ...);',
        'static int e;',
        'static int m;',
        `static int noted[${claimRoots.length + 1}];`,
        'static int edge(int row, int column) {',
        '  return find(EDGES_START[row], EDGES_START[row + 1], EDGES_COLUMN, EDGES_VALUE, column);',
        '}',
        ...(tables.composition.ghost === undefined
          ? []
          : [
              'static int ghost_after(int ghost, int edge) {',
              '  int next = find(GHOSTS_START[edge], GHOSTS_START[edge + 1], GHOSTS_COLUMN, GHOSTS_VALUE, ghost);',
              '  if (next == 0) printf("mcim: the ghost meets what it has not met\\n");',
              '  return next - 1;',
              '}',
            ]),
      ]),
    ];
  }

  /** In C, what a question is about. */
  private field(question: string): string {
    const [kind, first = 0, slot = 0] = question.split(' ').map((word, at) => (at === 0 ? word : Number(word)));
    if (kind === 'role') return `now.at_${this.names[first as number]}`;
    if (kind === 'slot') {
      const queue = this.queues.get(first as number);
      return queue === undefined ? '0' : `now.${queue}[${slot}]`;
    }
    if (kind === 'budget') {
      const left = this.budgetOf(first as number);
      return left === undefined ? '0' : `now.${left}`;
    }
    if (kind === 'ghost') return this.tables.composition.ghost === undefined ? '0' : 'now.ghost';
    const empty = this.pairs.map((pair) => `now.${this.queue(pair)}[0] == 0`);
    return empty.length === 0 ? '1' : `(${empty.join(' && ')})`;
  }

  private vector(): string[] {
    const { tables, roles } = this;
    const { initial } = tables;
    const { plan } = tables.walk;
    const type = (most: number): string => (most <= 255 ? 'byte' : most <= 32767 ? 'short' : 'int');
    return [
      ...roles.map((role, at) => `${type(role.stateCount)} at_${this.names[at]} = ${initial[at] as number};`),
      ...this.pairs.map((pair) => {
        const { eventCount } = roles[this.receiver(pair)] as CompiledRole;
        return `${type(eventCount)} ${this.queue(pair)}[${this.capacity(pair)}];`;
      }),
      ...plan.budgets.flatMap(({ initial: most }, at) => {
        const name = this.budgetOf(at);
        return name === undefined ? [] : [`byte ${name} = ${most};`];
      }),
      ...(tables.composition.ghost === undefined ? [] : [`${type(tables.ghosts.length)} ghost = 0;`]),
      ...(this.fairRuns === undefined ? [] : ['byte took = 0;']),
      ...(this.bare
        ? []
        : [
            'c_code {',
            '  extern long depth;',
            '  static void note(int claim) { noted[claim] = 1; printf("mcim: claim %d at depth %ld\\n", claim, depth); }',
            ...this.judgeText(),
            '}',
          ]),
    ];
  }

  private judgeText(): string[] {
    return [
      '  static int asked(int field) {',
      '    switch (field) {',
      ...this.fields.map((text, at) => `    case ${at}: return ${text};`),
      '    }',
      '    return 0;',
      '  }',
      '  static int judge(int node) {',
      '    while (node > 0) {',
      '      int at = asked(NODE_FIELD[node]) - NODE_LOW[node];',
      '      node = at < 0 || at >= NODE_COUNT[node] ? 0 : BRANCH[NODE_BASE[node] + at];',
      '    }',
      '    if (node == 0) printf("mcim: a predicate meets what it has not met\\n");',
      '    return node == -1;',
      '  }',
    ];
  }

  private macros(): string[] {
    const capacities = [...new Set(this.pairs.map((pair) => this.capacity(pair)))].sort((one, other) => one - other);
    const flying = this.pairs
      .filter((pair) => this.urgency(pair) !== 'local')
      .map((pair) => `${this.queue(pair)}[0] != 0`);
    const due = (urgency: 'atomic' | 'local') => {
      const pairs = this.pairs.filter((pair) => this.urgency(pair) === urgency);
      const each = pairs.map((pair) => {
        const ways = this.deliveries(pair).map(({ when }) => (when.length === 0 ? 'true' : `(${when.join(' && ')})`));
        return `(${this.queue(pair)}[0] != 0 && (${ways.join(' || ')}))`;
      });
      return each.length === 0 ? [] : [`#define ${urgency.toUpperCase()}_DUE (${each.join(' || ')})`];
    };
    return [
      ...capacities.flatMap((capacity) => {
        const slots = Array.from({ length: capacity }, (_, at) => at);
        const push = slots.map((at) =>
          at === capacity - 1
            ? `:: else -> q[${at}] = message`
            : `:: ${slots
                .slice(0, at)
                .map((below) => `q[${below}] != 0 && `)
                .join('')}q[${at}] == 0 -> q[${at}] = message`,
        );
        return [
          `#define pop_${capacity}(q) ${[...slots.slice(1).map((at) => `q[${at - 1}] = q[${at}]`), `q[${capacity - 1}] = 0`].join('; ')}`,
          `#define clear_${capacity}(q) ${slots.map((at) => `q[${at}] = 0`).join('; ')}`,
          capacity === 1
            ? '#define push_1(q, message) q[0] = message'
            : `#define push_${capacity}(q, message) if ${push.join(' ')} fi`,
        ];
      }),
      `#define IN_FLIGHT (${flying.length === 0 ? 'false' : flying.join(' || ')})`,
      ...due('atomic'),
      ...due('local'),
    ];
  }

  /** A role takes an event: its state, the ghost, and what it sends. */
  private takes(role: number): string[] {
    const name = this.names[role] as string;
    const backs = this.pairs
      .filter((pair) => (this.channels[pair] as ChannelSpec).synchronous && this.receiver(pair) === role)
      .map((pair) => role * this.roles.length + this.sender(pair))
      .filter((back) => this.pairs.includes(back));
    const body = (without?: number): string[] => {
      const shapes = this.shapes[role] as string[];
      const sends = shapes.map((shape, number) => {
        const pushes = shape === '' ? [] : shape.split(' ').map(Number);
        const lines = pushes.flatMap((pair, at) =>
          pair === without ? [] : [`push_${this.capacity(pair)}(${this.queue(pair)}, c_expr { SENT_${at}[e] })`],
        );
        return `  :: c_expr { SHAPE[e] == ${number} } -> ${lines.length === 0 ? 'skip' : lines.join('; ')}`;
      });
      const { ghost } = this.tables.composition;
      return [
        '  assert(c_expr { e != 0 }); /* asked in a state that the explorer never came to */',
        ...(ghost === undefined ? [] : ['  ghost = c_expr { (ghost_after)(now.ghost, e) };']),
        `  at_${name} = c_expr { TO[e] }${shapes.length === 1 ? '' : ';'}`,
        ...(shapes.length === 1 ? [] : ['  if', ...sends, '  fi']),
      ];
    };
    return [
      `inline take_${name}() {`,
      ...body(),
      '}',
      ...backs.flatMap((back) => [`inline take_${name}_but_${this.queue(back)}() {`, ...body(back), '}']),
    ];
  }
}

/** Trees of answers as tables: equal ones once, and below each node a window of branches. */
class TreeTable {
  private readonly known = new Map<string, number>();
  private readonly nodes: { field: number; low: number; branches: number[] }[] = [{ field: 0, low: 0, branches: [] }];
  private readonly fieldOf: (question: string) => string;
  readonly fields: string[] = [];

  constructor(fieldOf: (question: string) => string) {
    this.fieldOf = fieldOf;
  }

  /** @returns the number of the tree: -1 for true, -2 for false. */
  add(tree: Answers): number {
    if (typeof tree === 'boolean') return tree ? -1 : -2;
    const text = this.fieldOf(tree.question);
    let field = this.fields.indexOf(text);
    if (field < 0) field = this.fields.push(text) - 1;
    const low = Math.min(...tree.next.keys());
    const branches = Array.from({ length: Math.max(...tree.next.keys()) - low + 1 }, () => 0);
    for (const [value, below] of tree.next) branches[value - low] = this.add(below);
    const key = `${field} ${low} ${branches.join(' ')}`;
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const number = this.nodes.push({ field, low, branches }) - 1;
    this.known.set(key, number);
    return number;
  }

  text(): string[] {
    let base = 0;
    const bases = this.nodes.map(({ branches }) => (base += branches.length) - branches.length);
    return [
      ...numbers(
        'NODE_FIELD',
        this.nodes.map(({ field }) => field),
      ),
      ...numbers(
        'NODE_LOW',
        this.nodes.map(({ low }) => low),
      ),
      ...numbers(
        'NODE_COUNT',
        this.nodes.map(({ branches }) => branches.length),
      ),
      ...numbers('NODE_BASE', bases),
      ...numbers(
        'BRANCH',
        this.nodes.flatMap(({ branches }) => branches),
      ),
    ];
  }
}

const all = (terms: readonly string[]): string => (terms.length === 0 ? 'true' : terms.join(' && '));
const any = (terms: readonly string[]): string => terms.map((term) => `(${term})`).join(' || ') || 'false';

const pick = (edge: string): string => `c_code { e = ${edge}; }`;

const looksAhead = (kind: ClaimTable['kind']): boolean => kind === 'agEf' || kind === 'efAg' || kind === 'eventually';

/** As the inside of a comment, on one line. */
const comment = (text: string): string =>
  text
    .replaceAll('*/', '* /')
    .replaceAll(/[\r\n]+/g, ' ')
    .replaceAll('\\', '/');

/** Names that Promela and C take, no two alike. */
function distinct(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, at) => {
    const plain = name.replaceAll(/\W/g, '_');
    const free = taken.has(plain) ? `${plain}_${at}` : plain;
    taken.add(free);
    return free;
  });
}
