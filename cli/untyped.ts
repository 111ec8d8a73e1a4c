/** A composition whatever its ghost is, for what only explores it. */
import type { Composition } from '../conformance/explore/index.js';

export function untyped<G>(composition: Composition<G>): Composition {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the ghost of a composition is its own affair
  return composition as unknown as Composition;
}
