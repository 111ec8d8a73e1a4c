/**
 * States that differ only in which of some instances is which: one stands for all (symmetry reduction).
 *
 * Instances are exchanged in every way that the composition declares (`Composition.alike`). All that a state becomes by
 * that is its orbit, and the least of the orbit stands for it. This is right if whatever happens in a state happens,
 * exchanged, in the exchanged state. Nobody is trusted with that: each step of a role and each value of the ghost that
 * comes up is compared with what becomes of it, before a state that it leads to is exchanged. As what becomes of it is
 * compared as well, at the end all local steps of the full space have been.
 */
import type { CompiledRole, LocalStep } from '../compile/compile.js';
import { identityOf } from '../compile/identity.js';
import type { PlainEvent, Sent } from '../role.js';
import { differs, groupsOf, requireUnchanged } from './alike.js';
import { Exchange, Images } from './exchange.js';
import type { Network } from './network.js';
import { renamingsOf } from './renaming.js';

export class Symmetry {
  /** How many ways of exchanging there are, the one that leaves all as it is included. */
  readonly order: number;
  private readonly network: Network;
  private readonly images: Images;
  /** By way; the first leaves all as it is. */
  private readonly exchanges: readonly Exchange[];
  /** What all exchanges are made of. */
  private readonly basic: readonly Exchange[];
  private edgesSeen = 0;
  /** Fields that some exchange changes. */
  private fields: Int32Array = new Int32Array(0);
  private readonly built: Int32Array;
  /** Ways that are still the least, in {@link least}. */
  private readonly ways: Int32Array;
  private readonly members: readonly Int32Array[];

  /** @throws {@link ModelError} `MDL-311` where what is declared tells apart what is to be alike. */
  constructor(network: Network) {
    const { plan } = network;
    this.network = network;
    const renamings = renamingsOf(groupsOf(plan));
    this.order = renamings.length;
    const images = new Images(network, this.order);
    this.images = images;
    this.exchanges = renamings.map((renaming, way) => new Exchange(network, images, renaming, way));
    this.basic = this.exchanges.filter(({ renaming }) => renaming.isBasic);
    for (const exchange of this.basic) requireUnchanged(plan, exchange);
    this.built = new Int32Array(network.values.length);
    this.ways = new Int32Array(this.order);
    this.members = renamings.map(() => new Int32Array(network.values.length));
    this.findFields();
    this.requireSameBeginning();
    network.onGhost = (ghost, edge, after) => this.compareGhosts(ghost, edge, after);
  }

  /** Compares the local steps that have come up since with those of the exchanged instances. */
  compareSteps(): void {
    const { network, basic } = this;
    if (this.edgesSeen === network.edges) return;
    while (this.edgesSeen < network.edges) {
      const edge = this.edgesSeen++;
      for (const exchange of basic) this.compareStep(exchange, edge);
    }
    this.findFields();
  }

  /** Notes of each step that was taken that the exchanged ones are too. */
  takeExchanged(): void {
    const { network, basic } = this;
    const open = [...Array(network.edges).keys()].filter((edge) => network.taken[edge] === 1);
    for (const edge of open) {
      for (const exchange of basic) {
        const become = this.becomes(exchange, edge);
        if (network.taken[become] === 1) continue;
        network.taken[become] = 1;
        open.push(become);
      }
    }
  }

  /** Makes the state being built the least of its orbit. */
  leastOfBuilt(): void {
    const { network, fields, built, exchanges } = this;
    const { space } = network;
    for (let i = 0; i < fields.length; i++) built[fields[i] as number] = space.get(fields[i] as number);
    this.least(built);
    const exchange = exchanges[this.ways[0] as number] as Exchange;
    for (let i = 0; i < fields.length; i++) {
      const field = fields[i] as number;
      const value = exchange.valueAt(field, built);
      if (value !== built[field]) space.set(field, value);
    }
  }

  /** How many states there are in the orbit of a state. */
  orbit(values: Int32Array): number {
    return this.order / this.least(values);
  }

  /**
   * The states that a state becomes, by way of exchanging, itself first; some may be equal.
   *
   * @returns arrays that the next call writes over.
   */
  membersOf(values: Int32Array): readonly Int32Array[] {
    const { members, exchanges, fields } = this;
    for (let way = 0; way < members.length; way++) {
      const [member, exchange] = [members[way] as Int32Array, exchanges[way] as Exchange];
      member.set(values);
      for (let i = 0; i < fields.length; i++)
        member[fields[i] as number] = exchange.valueAt(fields[i] as number, values);
    }
    return members;
  }

  /**
   * Finds the ways by which a state becomes the least of its orbit, and leaves them in {@link ways}.
   *
   * @returns how many they are: as many as leave the state as it is.
   */
  private least(values: Int32Array): number {
    const { fields, ways, order, images, exchanges } = this;
    const { sources, tables } = images;
    let count = order;
    for (let way = 0; way < order; way++) ways[way] = way;
    for (let i = 0; i < fields.length && count > 1; i++) {
      const field = fields[i] as number;
      let least = 0;
      let kept = 0;
      for (let w = 0; w < count; w++) {
        const way = ways[w] as number;
        const source = sources[field * order + way] as number;
        const table = tables[source];
        const at = (values[source] as number) * order + way;
        // What is worked out already is looked up here, as most is.
        const known = table !== undefined && at < table.length ? (table[at] as number) : 0;
        const value = known !== 0 ? known - 1 : (exchanges[way] as Exchange).valueAt(field, values);
        if (kept === 0 || value < least) {
          least = value;
          kept = 0;
        }
        if (value === least) ways[kept++] = way;
      }
      count = kept;
    }
    return count;
  }

  /** Fields that stay where they are come first: what all ways make of one of their values is in one row. */
  private findFields(): void {
    const { network, images, order } = this;
    const stays = (field: number): boolean =>
      images.sources.subarray(field * order, (field + 1) * order).every((from) => from === field);
    const changed = network.fieldsInUse().filter((field) => images.changes(field));
    this.fields = Int32Array.from([...changed.filter(stays), ...changed.filter((field) => !stays(field))]);
  }

  private requireSameBeginning(): void {
    const { network, basic } = this;
    const { composition, roles } = network.plan;
    for (const exchange of basic) {
      roles.forEach((compiled, role) => {
        const other = roles[exchange.role(role)] as CompiledRole;
        if (exchange.becomes(role, compiled.initial) === other.initial) return;
        const { path, context } = other.state(other.initial);
        throw differs(composition, {
          subject: `beginning of ${other.name}`,
          expected: `that of ${compiled.name}`,
          got: `${path} with ${JSON.stringify(context)}`,
        });
      });
      if (composition.ghost !== undefined && exchange.becomes(network.ghostField, 0) !== 0)
        throw differs(composition, {
          subject: 'ghost',
          expected: 'a beginning that stays as it is',
          got: JSON.stringify(exchange.renaming.value(composition.ghost.initial)),
        });
    }
  }

  private compareStep(exchange: Exchange, edge: number): void {
    const { network } = this;
    const { plan } = network;
    const role = network.roleOf(edge);
    const step = network.stepOf(edge);
    const become = network.stepOf(this.becomes(exchange, edge));
    const wanted = textOf({ ...step, to: exchange.becomes(role, step.to), outputs: renamed(exchange, step.outputs) });
    const got = textOf(become);
    if (wanted === got) return;
    const [compiled, other] = [plan.roles[role], plan.roles[exchange.role(role)]] as [CompiledRole, CompiledRole];
    const on = (event: PlainEvent): string => JSON.stringify(event);
    const asked = `${compiled.name} on ${on(compiled.event(step.event))}`;
    throw differs(plan.composition, {
      subject: `${other.name}.${other.state(become.from).path} on ${on(other.event(become.event))}`,
      expected: `${told(other, exchange.becomes(role, step.to), wanted)}, as of ${asked}`,
      got: told(other, become.to, got),
    });
  }

  /** The edge that becomes of one. */
  private becomes(exchange: Exchange, edge: number): number {
    const { network } = this;
    const role = network.roleOf(edge);
    const { from, event } = network.stepOf(edge);
    return network.edge(exchange.role(role), exchange.becomes(role, from), exchange.event(role, event));
  }

  private compareGhosts(ghost: number, edge: number, after: number): void {
    const { network, basic } = this;
    const { ghostField, plan } = network;
    const text = (value: number): string => JSON.stringify(network.ghostValue(value));
    for (const exchange of basic) {
      const before = exchange.becomes(ghostField, ghost);
      const got = network.nextGhost(before, this.becomes(exchange, edge));
      const wanted = exchange.becomes(ghostField, after);
      if (wanted === got) continue;
      const { event } = network.stepOf(edge);
      const compiled = plan.roles[network.roleOf(edge)] as CompiledRole;
      throw differs(plan.composition, {
        subject: `ghost ${text(before)} as ${compiled.name} and others are exchanged, on ${compiled.event(event).type}`,
        expected: text(wanted),
        got: text(got),
      });
    }
  }
}

const renamed = ({ renaming }: Exchange, outputs: readonly Sent[]): readonly Sent[] =>
  outputs.map((sent) => renaming.value(sent) as Sent);

/** Equal for steps that do the same; in which order messages leave for different receivers is nothing to anybody. */
const textOf = ({ to, outcome, outputs }: Pick<LocalStep, 'to' | 'outcome' | 'outputs'>): string => {
  const receivers = [...new Set(outputs.map((sent) => sent.to))].toSorted();
  const sent = receivers.map((receiver) => [
    receiver,
    outputs.filter((each) => each.to === receiver).map(({ msg }) => msg),
  ]);
  return identityOf({ to, outcome, sent }, 'step');
};

const told = (compiled: CompiledRole, to: number, text: string): string => {
  const { path, context } = compiled.state(to);
  const { outcome, sent } = JSON.parse(text) as { outcome: string; sent: unknown };
  return `${outcome}, ${path} with ${JSON.stringify(context)}, sending ${JSON.stringify(sent)}`;
};
