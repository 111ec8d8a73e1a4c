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

/** What all ways of exchanging have worked out: by field and value one row, so that all are near when all are asked. */
export class Images {
  /** How many ways there are. */
  readonly order: number;
  /** By field and way: the field whose value it gets. */
  readonly sources: Int32Array;
  /** By the field a value comes from, then value and way: what it becomes, + 1; undefined where it stays as it is. */
  readonly tables: (Int32Array | undefined)[];

  constructor(network: Network, order: number) {
    const { roleCount, quietField, ghostField, plan } = network;
    this.order = order;
    this.sources = Int32Array.from({ length: quietField * order }, (_, at) => Math.floor(at / order));
    this.tables = Array.from({ length: quietField }, (_, field) => {
      if (field < roleCount || (field === ghostField && plan.composition.ghost !== undefined))
        return new Int32Array(16 * order);
      return field < ghostField ? new Int32Array(order).fill(1) : undefined;
    });
  }

  /** Whether some way changes what a field holds. */
  changes(field: number): boolean {
    const { order, sources, tables } = this;
    return (
      tables[field] !== undefined || sources.subarray(field * order, (field + 1) * order).some((from) => from !== field)
    );
  }

  note(field: number, value: number, way: number, becomes: number): void {
    const at = value * this.order + way;
    let table = this.tables[field] as Int32Array;
    if (at >= table.length) {
      const wider = new Int32Array(2 * (value + 1) * this.order);
      wider.set(table);
      this.tables[field] = table = wider;
    }
    table[at] = becomes + 1;
  }
}

export class Exchange {
  readonly renaming: Renaming;
  private readonly network: Network;
  private readonly images: Images;
  private readonly way: number;
  /** By role: the one it becomes. */
  private readonly roles: Int32Array;

  /** @param way - its number among those that share `images`. */
  constructor(network: Network, images: Images, renaming: Renaming, way: number) {
    const { plan, roleCount, budgetField } = network;
    this.network = network;
    this.images = images;
    this.renaming = renaming;
    this.way = way;
    const names = plan.roles.map(({ name }) => name);
    const budgets = plan.budgets.map(({ name }) => name);
    this.roles = Int32Array.from(names, (name) => names.indexOf(renaming.text(name)));
    for (let role = 0; role < roleCount; role++) this.direct(role, this.role(role));
    for (let pair = 0; pair < roleCount ** 2; pair++) this.direct(roleCount + pair, roleCount + this.pair(pair));
    budgets.forEach((name, at) => this.direct(budgetField + at, budgetField + budgets.indexOf(renaming.text(name))));
  }

  private direct(from: number, to: number): void {
    this.images.sources[to * this.images.order + this.way] = from;
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
    const { sources, order } = this.images;
    const source = sources[field * order + this.way] as number;
    return this.becomes(source, values[source] as number);
  }

  /** What a value of a field becomes. */
  becomes(field: number, value: number): number {
    const { tables, order } = this.images;
    const table = tables[field];
    if (table === undefined) return value;
    const at = value * order + this.way;
    const known = at < table.length ? (table[at] as number) : 0;
    if (known !== 0) return known - 1;
    const becomes = this.way === 0 ? value : this.workOut(field, value);
    this.images.note(field, value, this.way, becomes);
    return becomes;
  }

  /** The number that an event of a role has at the role it becomes. */
  event(role: number, event: number): number {
    const { roles } = this.network.plan;
    const renamed = this.renaming.value((roles[role] as CompiledRole).event(event));
    return (roles[this.role(role)] as CompiledRole).eventId(renamed as ReturnType<CompiledRole['event']>);
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
