/** Strongly connected components of a graph, in one search (Tarjan), without recursion: graphs are deep. */

/** By node: where its edges lead. */
export type Edges = readonly (readonly { readonly to: number; readonly label: number }[])[];

/** @returns the components; each comes after all that it leads to. */
export function componentsOf(ahead: Edges): readonly (readonly number[])[] {
  const found: number[][] = [];
  const order = new Int32Array(ahead.length).fill(-1);
  const low = new Int32Array(ahead.length);
  const open: number[] = [];
  const isOpen = new Uint8Array(ahead.length);
  let visited = 0;
  const visit = (node: number): { readonly node: number; next: number } => {
    order[node] = low[node] = visited++;
    open.push(node);
    isOpen[node] = 1;
    return { node, next: 0 };
  };
  for (let root = 0; root < ahead.length; root++) {
    if ((order[root] as number) >= 0) continue;
    const path = [visit(root)];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const { node } = top;
      const to = ahead[node]?.[top.next++]?.to;
      if (to !== undefined) {
        if ((order[to] as number) < 0) path.push(visit(to));
        else if (isOpen[to] === 1) low[node] = Math.min(low[node] as number, order[to] as number);
        continue;
      }
      path.pop();
      const before = path.at(-1)?.node;
      if (before !== undefined) low[before] = Math.min(low[before] as number, low[node] as number);
      if (low[node] !== order[node]) continue;
      const component = open.splice(open.lastIndexOf(node));
      for (const each of component) isOpen[each] = 0;
      found.push(component);
    }
  }
  return found;
}
