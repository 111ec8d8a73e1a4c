/**
 * One way of exchanging instances that are alike, on packed states: by field, where its value goes and what it becomes.
 *
 * A local state, a content of a channel and a value of the ghost become what they are with the names in them exchanged.
 * Each is worked out once, when it is first asked for, and then a number in a table.
 */
import type { CompiledRole } from '../compile/compile.js';
import { ModelError } from '../model-error.js';
import { differs } from './alike.js';
import type { Network } from './network.js';
import type { Renaming } from './renaming.js';

export class Exchange {
  readonly renaming: Renaming;
  private readonly network: Network;
  /** By field: the one whose value it gets. */
  private readonly sources: Int32Array;
  /** By role: the one it becomes. */
  private readonly roles: Int32Array;
  /** By the field a value comes from, then the value: what it becomes, + 1; undefined where it stays as it is. */
  private readonly tables: (Int32Array | undefined)[];

  constructor(network: Network, renaming: Renaming) {
    const { plan, roleCount } = network;
    this.network = network;
    this.renaming = renaming;
    const names = plan.roles.map(({ name }) => name);
    this.roles = Int32Array.from(names, (name) => names.indexOf(renaming.text(name)));
    const budgets = plan.budgets.map(({ name }) => name);
    const fields = network.quietField;
    this.sources = Int32Array.from({ length: fields }, (_, field) => field);
    this.tables = Array.from({ length: fields }, () => undefined);
    for (let role = 0; role < roleCount; role++) this.direct(role, this.role(role), new Int32Array(16));
    for (let pair = 0; pair < roleCount ** 2; pair++)
      this.direct(roleCount + pair, roleCount + this.pair(pair), Int32Array.of(1));
    budgets.forEach((name, at) =>
      this.direct(network.budgetField + at, network.budgetField + budgets.indexOf(renaming.text(name)), undefined),
    );
    if (plan.composition.ghost !== undefined) this.direct(network.ghostField, network.ghostField, new Int32Array(16));
  }

  private direct(from: number, to: number, table: Int32Array | undefined): void {
    this.sources[to] = from;
    this.tables[from] = table;
  }

  role(role: number): number {
    return this.roles[role] as number;
  }

  pair(pair: number): number {
    const { roleCount } = this.network;
    return this.role(Math.floor(pair / roleCount)) * roleCount + this.role(pair % roleCount);
  }

  /** The value that a field has once all is exchanged. */
  valueAt(field: number, values: Int32Array): number {
    const source = this.sources[field] as number;
    return this.becomes(source, values[source] as number);
  }

  /** What a value of a field becomes. */
  becomes(field: number, value: number): number {
    const table = this.tables[field];
    if (table === undefined) return value;
    const known = value < table.length ? (table[value] as number) : 0;
    return known !== 0 ? known - 1 : this.learn(field, value);
  }

  /** The number that an event of a role has at the role it becomes. */
  event(role: number, event: number): number {
    const { roles } = this.network.plan;
    const renamed = this.renaming.value((roles[role] as CompiledRole).event(event));
    return (roles[this.role(role)] as CompiledRole).eventId(renamed as ReturnType<CompiledRole['event']>);
  }

  private learn(field: number, value: number): number {
    const becomes = this.workOut(field, value);
    let table = this.tables[field] as Int32Array;
    if (value >= table.length) {
      const wider = new Int32Array(2 * (value + 1));
      wider.set(table);
      this.tables[field] = table = wider;
    }
    table[value] = becomes + 1;
    return becomes;
  }

  private workOut(field: number, value: number): number {
    const { network, renaming } = this;
    const { roleCount } = network;
    if (field < roleCount) return this.local(field, value);
    if (field === network.ghostField) return network.ghostId(renaming.value(network.ghostValue(value)));
    const pair = field - roleCount;
    const events = network.eventsOf(pair, value).map((event) => this.event(pair % roleCount, event));
    return network.contentOf(this.pair(pair), events);
  }

  private local(role: number, local: number): number {
    const { plan } = this.network;
    const compiled = plan.roles[role] as CompiledRole;
    const other = plan.roles[this.role(role)] as CompiledRole;
    const { value, context, path } = compiled.state(local);
    try {
      return other.stateId(this.renaming.value({ value, context }) as { value: typeof value; context: unknown });
    } catch (error) {
      // What xstate cannot restore is a state of another chart.
      if (!(error instanceof ModelError) || error.code !== 'MDL-015') throw error;
      throw differs(plan.composition, {
        subject: `state ${path} of ${compiled.name}`,
        expected: `one of ${other.name} too`,
        got: `the error "${error.message}"`,
      });
    }
  }
}
