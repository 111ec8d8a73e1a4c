/**
 * What the roles, the ghost and the predicates of a composition answer, as numbers: the tables of its Promela.
 *
 * They are closed over what the explorer reaches. A question that is not in them is a state that it never came to, and
 * makes the Promela say so: see `promela.ts`.
 */
import type { CompiledRole, LocalStep } from '../compile/compile.js';
import { hasEffect } from '../compile/compile.js';
import { identityOf } from '../compile/identity.js';
import { modelError } from '../model-error.js';
import type { Composition, GhostStep, Property, View } from '../explore/composition.js';
import type { WalkOptions } from '../explore/walk.js';
import { Walk } from '../explore/walk.js';

/** A step of a role. Edge 0 is none. */
export interface TableEdge {
  readonly role: number;
  readonly step: LocalStep;
  /** What it sends: channel (`from * roles + to`) and the number of the message there. */
  readonly sent: readonly { readonly pair: number; readonly message: number }[];
  readonly used: boolean;
}

/** What a predicate asks of a state: `role 3`, `slot 12 0`, `budget 1`, `ghost`, `quiet`. */
export type Question = string;

/** A predicate, by what it asks first, and then. */
export type Answers = boolean | { readonly question: Question; readonly next: Map<number, Answers> };

export interface ClaimTable {
  readonly id: string;
  readonly kind: Property['kind'] | 'deadlock';
  readonly says: string;
  /** Of a claim with `holds`, and of the goal of an `eventually`; undefined for `agEf` and `efAg`. */
  readonly answers: Answers | undefined;
}

/** @internal */
export class Tables {
  readonly walk: Walk;
  readonly composition: Composition;
  readonly roles: readonly CompiledRole[];
  /** By number; the first is none. */
  readonly edges: (TableEdge | undefined)[] = [undefined];
  /** Values of the ghost by number. */
  readonly ghosts: unknown[] = [];
  /** By edge, then ghost: the ghost afterwards. */
  readonly ghostAfter: Map<number, number>[] = [];
  readonly claims: readonly ClaimTable[];
  /** True of the states that may be ends. */
  readonly accept: Answers;
  readonly initial: Int32Array;
  states = 0;
  transitions = 0;
  private readonly ghostNumbers = new Map<string, number>();
  private readonly numberOfGhost = new Map<unknown, number>();
  private values: Int32Array;

  constructor(composition: Composition, options: WalkOptions = {}) {
    this.composition = composition;
    if (composition.attacker !== undefined) throw unwritable(composition, 'attacker', 'none', 'one');
    this.walk = new Walk(composition, options);
    const { network, plan } = this.walk;
    this.roles = plan.roles;
    this.values = new Int32Array(network.values.length);
    this.initial = new Int32Array(network.values.length);
    const recorders = [
      ...composition.properties.map((property) =>
        asked(property, (what) => this.recorder(`property ${property.id}`, what)),
      ),
      this.recorder('accept', (view) => composition.accept?.(view) ?? false),
    ];
    this.ghostNumber(network.plan.composition.ghost?.initial ?? null);
    this.walk.run({
      state: (index, values) => {
        if (index === 0) this.initial.set(values);
        this.values = values;
        this.states++;
        for (const recorder of recorders) recorder?.ask(values);
      },
      step: () => {
        this.transitions++;
        this.noteGhost();
      },
    });
    for (let edge = 0; edge < network.edges; edge++) this.edges.push(this.tableEdge(edge));
    this.claims = composition.properties.map(({ id, kind, says }, at) => ({
      id,
      kind,
      says,
      answers: recorders[at]?.root(),
    }));
    this.accept = recorders.at(-1)?.root() ?? false;
  }

  pairName(pair: number): string {
    const [from, to] = [Math.floor(pair / this.roles.length), pair % this.roles.length];
    return `${this.roles[from]?.name ?? ''}>${this.roles[to]?.name ?? ''}`;
  }

  private tableEdge(edge: number): TableEdge {
    const { network } = this.walk;
    const role = network.roleOf(edge);
    const step = network.stepOf(edge);
    const sent = step.outputs.map(({ to, msg }) => {
      const receiver = this.roles.findIndex(({ name }) => name === to);
      return {
        pair: role * this.roles.length + receiver,
        message: (this.roles[receiver] as CompiledRole).eventId(msg) + 1,
      };
    });
    return { role, step, sent, used: hasEffect(step) };
  }

  /** Follows the ghost through the step just found, role by role. */
  private noteGhost(): void {
    const { ghost } = this.composition;
    if (ghost === undefined) return;
    const { network } = this.walk;
    const before = network.ghostOf(this.values);
    let number = this.numberOfGhost.get(before);
    if (number === undefined) this.numberOfGhost.set(before, (number = this.ghostNumber(before)));
    for (let part = 0; part < network.partCount; part++) {
      const edge = network.parts[part] as number;
      const row = (this.ghostAfter[edge + 1] ??= new Map<number, number>());
      let next = row.get(number);
      if (next === undefined) {
        next = this.ghostNumber(ghost.next(this.ghosts[number], this.ghostStep(edge)));
        row.set(number, next);
      }
      number = next;
    }
  }

  private ghostStep(edge: number): GhostStep {
    const { network } = this.walk;
    const role = network.roleOf(edge);
    const { event, outcome, outputs, transitions, from, to } = network.stepOf(edge);
    const compiled = this.roles[role] as CompiledRole;
    return {
      role: compiled.name,
      event: compiled.event(event),
      outcome,
      outputs,
      transitions,
      before: network.localView(role, from),
      after: network.localView(role, to),
    };
  }

  ghostNumber(value: unknown): number {
    const key = identityOf(value, `${this.composition.name} ghost`);
    const known = this.ghostNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.ghosts.push(value) - 1;
    this.ghostNumbers.set(key, number);
    return number;
  }

  /** Asks a predicate in every state, and keeps what it asked and was told whenever that was new. */
  private recorder(what: string, holds: (view: View) => boolean) {
    const tree: { root?: Answers } = {};
    const judge = this.walk.predicate(what, (view) => {
      const asked: [Question, number][] = [];
      const answer = holds(this.recording(view, asked));
      tree.root = grown(tree.root, asked, answer);
      return answer;
    });
    return { ask: (values: Int32Array) => void judge(values), root: () => tree.root };
  }

  /** The view itself, with a note of what is asked of it. */
  private recording(view: View, asked: [Question, number][]): View {
    const { walk, values } = this;
    const { plan } = walk;
    const note = (question: Question, answer: number): void => {
      if (!asked.some(([known]) => known === question)) asked.push([question, answer]);
    };
    const roleIndex = (name: string) => this.roles.findIndex((role) => role.name === name);
    const numberOfGhost = (ghost: unknown) => (this.composition.ghost === undefined ? 0 : this.ghostNumber(ghost));
    return {
      role: (name) => {
        const found = view.role(name);
        note(`role ${roleIndex(name)}`, values[roleIndex(name)] as number);
        return found;
      },
      inFlight: (from, to) => {
        const messages = view.inFlight(from, to);
        const receiver = this.roles[roleIndex(to)] as CompiledRole;
        const pair = roleIndex(from) * this.roles.length + roleIndex(to);
        const { capacity = 1 } = plan.channels[pair] ?? {};
        for (let slot = 0; slot < capacity; slot++) {
          const message = messages[slot];
          note(`slot ${pair} ${slot}`, message === undefined ? 0 : receiver.eventId(message) + 1);
          if (message === undefined) break;
        }
        return messages;
      },
      budget: (name) => {
        const left = view.budget(name);
        note(`budget ${plan.budgets.findIndex((budget) => budget.name === name)}`, left);
        return left;
      },
      get ghost() {
        const { ghost } = view;
        note('ghost', numberOfGhost(ghost));
        return ghost;
      },
      knows: (secretName) => view.knows(secretName),
      get quiet() {
        const { quiet } = view;
        note('quiet', quiet ? 1 : 0);
        return quiet;
      },
    };
  }
}

export const unwritable = (composition: Composition, subject: string, expected: string, got: string) =>
  modelError('MDL-309', {
    subject,
    expected,
    got,
    where: composition.name,
    todo: 'Leave it out of what is written in Promela; `explore` takes it.',
  });

/** What Spin is told of a claim, if anything. */
function asked<T>(property: Property, tell: (what: (view: View) => boolean) => T): T | undefined {
  if (property.kind === 'always' || property.kind === 'sometimes') return tell((view) => property.holds(view));
  return property.kind === 'eventually' ? tell((view) => property.goal(view)) : undefined;
}

/** The tree with one more way through it. */
function grown(tree: Answers | undefined, [first, ...others]: readonly [Question, number][], answer: boolean): Answers {
  if (first === undefined) return answer;
  const [question, value] = first;
  const node = typeof tree === 'object' ? tree : { question, next: new Map<number, Answers>() };
  if (node.question !== question) throw new RangeError(`asked ${question} after ${node.question} was asked there`);
  node.next.set(value, grown(node.next.get(value), others, answer));
  return node;
}
