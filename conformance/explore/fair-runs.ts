/**
 * Whether fair runs come to a goal: the steps of each state with what has to happen if it is possible again and again.
 *
 * A run is fair if each label that is enabled infinitely often is taken infinitely often (strong fairness). A fair run
 * that avoids the goal for ever ends up in a strongly connected set of states without it, in which every label that
 * some state enables is taken inside; a label that only leads out is enabled in vain, and the states that enable it are
 * left out, until nothing changes (Streett). Or it stops where nothing fair is enabled at all.
 */
export class FairRuns {
  /** Steps of state s are at `offsets[s]` up to `offsets[s + 1]`. */
  private offsets: Int32Array = new Int32Array(1024);
  private targets: Int32Array = new Int32Array(4096);
  private labels: Int32Array = new Int32Array(4096);
  private count = 0;
  private begun = -1;

  get bytes(): number {
    return 4 * (this.offsets.length + this.targets.length + this.labels.length);
  }

  /** The steps of state `from` follow; states come in order, and one may be begun again. */
  begin(from: number): void {
    if (from + 1 >= this.offsets.length) this.offsets = widened(this.offsets);
    if (from === this.begun) this.count = this.offsets[from] as number;
    this.begun = from;
    this.offsets[from] = this.count;
    this.offsets[from + 1] = this.count;
  }

  /** @param label - of a step that happens if it is possible again and again, or -1. */
  add(to: number, label: number): void {
    if (this.count === this.targets.length) {
      this.targets = widened(this.targets);
      this.labels = widened(this.labels);
    }
    this.targets[this.count] = to;
    this.labels[this.count] = label;
    this.count++;
    this.offsets[this.begun + 1] = this.count;
  }

  /**
   * The first state in which a fair run can stay away from the goal for ever, or stop; -1 if there is none.
   *
   * @param isGoal - of a state.
   * @param states - how many were expanded.
   */
  firstTrap(isGoal: (state: number) => boolean, states: number): number {
    const away = Array.from({ length: states }, (_, state) => state).filter((state) => !isGoal(state));
    let first = away.find((state) => this.steps(state).every(({ label }) => label < 0)) ?? -1;
    const among = new Int32Array(states);
    let stamp = 0;
    const open: (readonly number[])[] = [away];
    for (let subset = open.pop(); subset !== undefined; subset = open.pop()) {
      stamp++;
      for (const state of subset) among[state] = stamp;
      for (const component of this.components(subset, among, stamp)) {
        const inside = new Set(component);
        const taken = new Set<number>();
        let closed = false;
        for (const state of component)
          for (const { to, label } of this.steps(state))
            if (inside.has(to)) {
              closed = true;
              taken.add(label);
            }
        if (!closed) continue;
        const left = component.filter((state) => this.steps(state).every(({ label }) => label < 0 || taken.has(label)));
        if (left.length === component.length) {
          const lowest = component.reduce((one, other) => Math.min(one, other));
          if (first < 0 || lowest < first) first = lowest;
        } else if (left.length > 0) open.push(left);
      }
    }
    return first;
  }

  private steps(state: number): { readonly to: number; readonly label: number }[] {
    const steps = [];
    for (let at = this.offsets[state] as number; at < (this.offsets[state + 1] as number); at++)
      steps.push({ to: this.targets[at] as number, label: this.labels[at] as number });
    return steps;
  }

  /** Strongly connected components of a set of states (Tarjan, without recursion). */
  private components(subset: readonly number[], among: Int32Array, stamp: number): number[][] {
    const order = new Map<number, number>();
    const low = new Map<number, number>();
    const stacked = new Set<number>();
    const stack: number[] = [];
    const found: number[][] = [];
    for (const root of subset) {
      if (order.has(root)) continue;
      const path: { readonly state: number; at: number }[] = [];
      const enter = (state: number): void => {
        order.set(state, order.size);
        low.set(state, order.get(state) as number);
        stack.push(state);
        stacked.add(state);
        path.push({ state, at: this.offsets[state] as number });
      };
      enter(root);
      for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
        const { state } = top;
        if (top.at < (this.offsets[state + 1] as number)) {
          const to = this.targets[top.at++] as number;
          if (among[to] !== stamp) continue;
          if (!order.has(to)) enter(to);
          else if (stacked.has(to)) low.set(state, Math.min(low.get(state) as number, order.get(to) as number));
          continue;
        }
        path.pop();
        const above = path.at(-1)?.state;
        if (above !== undefined) low.set(above, Math.min(low.get(above) as number, low.get(state) as number));
        if (low.get(state) !== order.get(state)) continue;
        const component: number[] = [];
        for (let member = stack.pop(); member !== undefined; member = stack.pop()) {
          stacked.delete(member);
          component.push(member);
          if (member === state) break;
        }
        found.push(component);
      }
    }
    return found;
  }
}

function widened(array: Int32Array): Int32Array {
  const wider = new Int32Array(2 * array.length);
  wider.set(array);
  return wider;
}
