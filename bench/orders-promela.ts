/**
 * The shop of `orders.ts` once more, as somebody who knows Spin would write it: a process for each role, channels of
 * Promela, a process that loses messages. Written by hand, from the protocol and not from the charts, so that equal
 * numbers of states and steps say that both are the same protocol.
 *
 * Each step is a `d_step` whose guard asks for room for all that it sends. What a role knows of the orders is a set of
 * bits, one for each order. What a message says is held in a variable that is no part of the state; breadth first, where
 * Spin has no such variables, in one that is 0 between steps.
 */
import type { Size } from './orders.js';

const HELPERS = ['stock', 'bank', 'courier', 'archive'] as const;

export function ordersInPromela({ orders, losses, capacity }: Size, breadthFirst = false): string {
  const numbers = Array.from({ length: orders }, (_, index) => index + 1);
  const channels = ['client_shop', 'shop_client', ...HELPERS.flatMap((each) => [`shop_${each}`, `${each}_shop`])];
  const forgotten = breadthFirst ? '; n = 0' : '';
  const step = (text: string): string => `  :: d_step { ${text}${text.includes('? n') ? forgotten : ''} }`;
  const choices = (lines: readonly string[]): string => lines.map(step).join('\n');
  return `byte loss = ${losses}; byte ask = ${losses};
${channels.map((name) => `chan ${name} = [${capacity}] of { byte };`).join('\n')}
${breadthFirst ? '' : 'hidden '}byte n;

active proctype client() {
  byte placed; byte received;
end:
  do
${choices([
  `placed < ${orders} && nfull(client_shop) -> placed++; client_shop ! placed`,
  ...numbers.map(
    (n) => `ask > 0 && placed >= ${n} && !(received & ${1 << n}) && nfull(client_shop) -> ask--; client_shop ! ${n}`,
  ),
  'shop_client ? n -> received = received | (1 << n)',
])}
  od
}

active proctype shop() {
  byte known; byte stock; byte bank; byte courier; byte archive;
end:
  do
${numbers.map((n) => choices(shopOn(n))).join('\n')}
  od
}

${HELPERS.map(
  (each) => `active proctype ${each}() {
  byte done;
end:
  do
${choices([`nempty(shop_${each}) && nfull(${each}_shop) -> shop_${each} ? n; done = done | (1 << n); ${each}_shop ! n`])}
  od
}`,
).join('\n')}

active proctype net() {
end:
  do
${choices(channels.map((name) => `loss > 0 && nempty(${name}) -> ${name} ? n; loss--`))}
  od
}
`;
}

/** What the shop does with messages about one order. */
function shopOn(n: number): readonly string[] {
  const bit = 1 << n;
  const ask = (when: string, whom: string) =>
    `client_shop ? [${n}] && (${when} & ${bit}) && nfull(shop_${whom}) -> client_shop ? n; shop_${whom} ! ${n}`;
  const agreed = (of: string, and: string, tells: readonly string[]) => {
    const both = `(~${of} & ${and} & ${bit})`;
    const room = tells.map((each) => ` && nfull(shop_${each})`).join('');
    const told = tells.map((each) => `; shop_${each} ! ${n}`).join('');
    const noted = `${of}_shop ? n; ${of} = ${of} | ${bit}`;
    return [`${of}_shop ? [${n}] && ${both}${room} -> ${noted}${told}`, `${of}_shop ? [${n}] && !${both} -> ${noted}`];
  };
  return [
    `client_shop ? [${n}] && !(known & ${bit}) && nfull(shop_stock) && nfull(shop_bank) -> client_shop ? n; known = known | ${bit}; shop_stock ! ${n}; shop_bank ! ${n}`,
    ask('courier & archive', 'client'),
    ask('known & ~stock', 'stock'),
    ask('known & stock & ~bank', 'bank'),
    ask('stock & bank & ~courier', 'courier'),
    ask('stock & bank & courier & ~archive', 'archive'),
    ...agreed('stock', 'bank', ['courier', 'archive']),
    ...agreed('bank', 'stock', ['courier', 'archive']),
    ...agreed('courier', 'archive', ['client']),
    ...agreed('archive', 'courier', ['client']),
  ];
}
