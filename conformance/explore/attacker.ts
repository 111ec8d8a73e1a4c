/**
 * The attacker of a composition: what it has heard, what it can build of that, and what it may therefore deliver.
 *
 * What it has heard is part of the state, as a number: the set of messages that taught it something it could not have
 * built at the beginning. Once it may speak no more, all that matters of it is which secrets it can still learn, and
 * states that differ in the rest are one.
 */
import type { CompiledRole } from '../compile/compile.js';
import { modelError } from '../model-error.js';
import type { Attacker } from './composition.js';
import { Known, mistakeInTerm, termText, type Term } from './terms.js';

/** A message that the attacker can deliver. */
export interface Injection {
  /** The link it comes over, `from * roles + to`. */
  readonly pair: number;
  /** The receiver's number of the event. */
  readonly event: number;
}

/** What an attacker could do, over all states that were visited: where it can build nothing, claims are of no attacker. */
export interface AttackerReach {
  /** Links that it hears, of those that carried a message. */
  readonly links: number;
  /** Messages that it would make up, and those among them that it could in some state. */
  readonly tries: number;
  readonly built: number;
  /** Other messages that it could say again. */
  readonly repeated: number;
}

interface Heard {
  /** Numbers of injections: messages heard, sorted. */
  readonly messages: readonly number[];
  readonly known: Known;
  /** It may speak no more. */
  readonly spent: boolean;
  /** Numbers of injections that can be delivered; made when first asked for. */
  deliverable?: Int32Array;
  /** By injection: what is heard after that message. */
  readonly next: Map<number, number>;
  whenSpent?: number;
}

/** @internal */
export class Hearing {
  readonly injections: Injection[] = [];
  private readonly numbers = new Map<number, number>();
  private readonly tries: readonly number[];
  private readonly states: Heard[] = [];
  private readonly ids = new Map<string, number>();
  private readonly atFirst: Known;
  /** By injection. */
  private readonly terms: Term[] = [];
  private readonly attacker: Attacker;
  private readonly roles: readonly CompiledRole[];

  /** @param maySpeak - whether anything can be delivered at all. */
  constructor(attacker: Attacker, roles: readonly CompiledRole[], tries: readonly Injection[], maySpeak: boolean) {
    this.attacker = attacker;
    this.roles = roles;
    attacker.initially.forEach((term, at) => checkedTerm(() => term, `attacker.initially[${at}]`));
    this.atFirst = new Known(attacker.initially);
    this.tries = [...new Set(tries.map(({ pair, event }) => this.injection(pair, event)))];
    if (maySpeak) this.intern([], this.atFirst, false);
    else this.intern([], new Known(this.atFirst.remainder), true);
  }

  /** What is heard when this message has been sent too. */
  learn(heard: number, pair: number, event: number): number {
    const before = this.states[heard] as Heard;
    const message = this.injection(pair, event);
    const known = before.next.get(message);
    if (known !== undefined) return known;
    const after = this.learnAnew(heard, before, message);
    before.next.set(message, after);
    return after;
  }

  private learnAnew(heard: number, before: Heard, message: number): number {
    const term = this.terms[message] as Term;
    // What it could have made up at the beginning tells it nothing, now or later.
    if (before.messages.includes(message) || this.atFirst.builds(term)) return heard;
    if (before.spent) return this.spent(new Known([...before.known.remainder, term]));
    const messages = [...before.messages, message].sort((one, other) => one - other);
    return this.intern(messages, this.knownAfter(messages), false);
  }

  private knownAfter(messages: readonly number[]): Known {
    return new Known([...this.attacker.initially, ...messages.map((each) => this.terms[each] as Term)]);
  }

  /** What matters of it when nothing can be delivered any more. */
  whenSpent(heard: number): number {
    const state = this.states[heard] as Heard;
    return (state.whenSpent ??= state.spent ? heard : this.spent(new Known(state.known.remainder)));
  }

  private spent(known: Known): number {
    return this.intern([], known, true);
  }

  private intern(messages: readonly number[], known: Known, spent: boolean): number {
    const key = spent ? known.remainder.map(termText).join('; ') : messages.join(' ');
    const name = `${spent ? 'spent' : 'heard'} ${key}`;
    const before = this.ids.get(name);
    if (before !== undefined) return before;
    const id = this.states.push({ messages, known, spent, next: new Map() }) - 1;
    this.ids.set(name, id);
    return id;
  }

  /** Numbers of the injections that it can make: what it may try and can build, and what it has heard. */
  deliverable(heard: number): Int32Array {
    const state = this.states[heard] as Heard;
    return (state.deliverable ??= Int32Array.from(this.deliverableIn(state)));
  }

  private deliverableIn({ spent, known, messages }: Heard): readonly number[] {
    if (spent) return [];
    const built = this.tries.filter((each) => known.builds(this.terms[each] as Term));
    const said = this.attacker.replays === false ? [] : messages.filter((each) => !built.includes(each));
    return [...built, ...said];
  }

  /** Whether it has heard the message of an injection, rather than made it up. */
  hasHeard(heard: number, injection: number): boolean {
    return (this.states[heard] as Heard).messages.includes(injection);
  }

  /** Over all that was asked for so far. */
  reach(): Pick<AttackerReach, 'tries' | 'built' | 'repeated'> {
    const said = new Set(this.states.flatMap(({ deliverable }) => [...(deliverable ?? [])]));
    const built = this.tries.filter((each) => said.has(each)).length;
    return { tries: this.tries.length, built, repeated: said.size - built };
  }

  knows(heard: number, secretName: string): boolean {
    return (this.states[heard] as Heard).known.knows(secretName);
  }

  /** Names of the secrets that it has learnt, sorted. */
  learnt(heard: number): readonly string[] {
    return (this.states[heard] as Heard).known.secrets.filter((each) => !this.atFirst.knows(each));
  }

  private injection(pair: number, event: number): number {
    const key = pair * mostEvents + event;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.injections.push({ pair, event }) - 1;
    this.numbers.set(key, number);
    const count = this.roles.length;
    const from = this.roles[Math.floor(pair / count)] as CompiledRole;
    const to = this.roles[pair % count] as CompiledRole;
    const message = to.event(event);
    const what = `attacker.term of ${message.type} from ${from.name} to ${to.name}`;
    this.terms.push(checkedTerm(() => this.attacker.term(message, from.name, to.name), what));
    return number;
  }
}

/** @throws {@link ModelError} `MDL-435` where there is none. */
function checkedTerm(termOf: () => Term, where: string): Term {
  let wrong: string | undefined;
  try {
    const term = termOf();
    wrong = mistakeInTerm(term);
    if (wrong === undefined) return term;
  } catch (error) {
    wrong = `the error "${error instanceof Error ? error.message : String(error)}"`;
  }
  throw modelError('MDL-435', {
    subject: 'term',
    expected: 'what `terms` of mcim-spec/conformance make',
    got: wrong,
    where,
    todo: 'Give each message on a link and each try a term.',
  });
}

/** More than a role has events. */
const mostEvents = 2 ** 32;
