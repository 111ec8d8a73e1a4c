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
import { Exchange } from './exchange.js';
import type { Network } from './network.js';
import { renamingsOf } from './renaming.js';

export class Symmetry {
  /** How many ways of exchanging there are, the one that leaves all as it is included. */
  readonly order: number;
  private readonly network: Network;
  /** All but the one that leaves all as it is. */
  private readonly exchanges: readonly Exchange[];
  /** What all exchanges are made of. */
  private readonly basic: readonly Exchange[];
  private edgesSeen = 0;
  /** Fields that hold something, those that tell states apart soonest first. */
  private fields: Int32Array;
  private best: Int32Array;
  private next: Int32Array;
  private readonly images: readonly Int32Array[];

  /** @throws {@link ModelError} `MDL-311` where what is declared tells apart what is to be alike. */
  constructor(network: Network) {
    const { plan } = network;
    this.network = network;
    this.exchanges = renamingsOf(groupsOf(plan))
      .slice(1)
      .map((renaming) => new Exchange(network, renaming));
    this.order = this.exchanges.length + 1;
    this.basic = this.exchanges.filter(({ renaming }) => renaming.isBasic);
    for (const exchange of this.basic) requireUnchanged(plan, exchange);
    this.fields = Int32Array.from(network.fieldsInUse());
    const length = network.values.length;
    this.best = new Int32Array(length);
    this.next = new Int32Array(length);
    this.images = Array.from({ length: this.order }, () => new Int32Array(length));
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
    this.fields = Int32Array.from(network.fieldsInUse());
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
    const { network, fields } = this;
    const { space } = network;
    let { best, next } = this;
    const built = this.images[0] as Int32Array;
    for (let i = 0; i < fields.length; i++) {
      const field = fields[i] as number;
      best[field] = built[field] = space.get(field);
    }
    for (let e = 0; e < this.exchanges.length; e++) {
      const exchange = this.exchanges[e] as Exchange;
      let at = 0;
      let difference = 0;
      while (at < fields.length && difference === 0) {
        const field = fields[at++] as number;
        next[field] = exchange.valueAt(field, built);
        difference = next[field] - (best[field] as number);
      }
      if (difference >= 0) continue;
      for (; at < fields.length; at++) next[fields[at] as number] = exchange.valueAt(fields[at] as number, built);
      [best, next] = [next, best];
    }
    this.best = best;
    this.next = next;
    for (let i = 0; i < fields.length; i++) {
      const field = fields[i] as number;
      if (best[field] !== built[field]) space.set(field, best[field] as number);
    }
  }

  /**
   * The states that a state becomes, by way of exchanging, itself first; some may be equal.
   *
   * @returns arrays that the next call writes over.
   */
  imagesOf(values: Int32Array): readonly Int32Array[] {
    const { images, exchanges, fields, network } = this;
    images.forEach((image, way) => {
      if (way === 0) image.set(values);
      else for (const field of fields) image[field] = (exchanges[way - 1] as Exchange).valueAt(field, values);
      image[network.quietField] = values[network.quietField] as number;
    });
    return images;
  }

  /** How many states there are in the orbit of a state. */
  orbit(values: Int32Array): number {
    const { fields } = this;
    let stay = 1;
    for (const exchange of this.exchanges)
      if (fields.every((field) => exchange.valueAt(field, values) === values[field])) stay++;
    return this.order / stay;
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
    throw differs(plan.composition, {
      subject: `${other.name}.${other.state(become.from).path} on ${on(other.event(become.event))}`,
      expected: `${told(other, exchange.becomes(role, step.to), wanted)}, as of ${compiled.name} on ${on(compiled.event(step.event))}`,
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
    for (const exchange of basic) {
      const before = exchange.becomes(ghostField, ghost);
      const got = network.nextGhost(before, this.becomes(exchange, edge));
      const wanted = exchange.becomes(ghostField, after);
      if (wanted === got) continue;
      const { event } = network.stepOf(edge);
      const compiled = plan.roles[network.roleOf(edge)] as CompiledRole;
      throw differs(plan.composition, {
        subject: `ghost ${JSON.stringify(network.ghostValue(before))} as ${compiled.name} and others are exchanged, on ${compiled.event(event).type}`,
        expected: JSON.stringify(network.ghostValue(wanted)),
        got: JSON.stringify(network.ghostValue(got)),
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
