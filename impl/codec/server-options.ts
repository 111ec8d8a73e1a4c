/**
 * Where a server is, as a network tells it: options of DHCP (RFC 2132, clauses 2 and 3: a code, a length, as many
 * octets; 0 is padding and has no length, 255 ends them), of which one is ours. Source: TR 33.812, clause 5.1.3.3.2.1;
 * DEC-210.
 *
 * Code 224 is the first of those that RFC 3942 leaves to private use. It holds the name of a DRF, 1 to 63 octets of
 * letters, digits, hyphens and dots. Options of other codes are passed over. Whoever sends this is not known: nothing
 * is repaired.
 */
import { concat } from '../crypto/bytes.js';

/** Why octets are no options. */
export type OptionsFault =
  /** An option says that it is longer than what there is. */
  | 'truncated'
  /** The octets are over and option 255 has not come. */
  | 'endless'
  /** After option 255 there is more than padding. */
  | 'afterEnd'
  /** A name of no octets, of more than 63, or of others than a name has. */
  | 'badName';

/** The names of servers, in their order; a name that comes again is listed once. */
export type ServerOptions =
  { readonly ok: true; readonly servers: readonly string[] } | { readonly ok: false; readonly fault: OptionsFault };

const PAD = 0;
const END = 255;
const SERVER = 224;

/** The options that name these servers. */
export function writeServerOptions(servers: readonly string[]): Uint8Array {
  const options = servers.map((server) => {
    const name = new TextEncoder().encode(server);
    return Uint8Array.of(SERVER, name.length, ...name);
  });
  return concat(...options, Uint8Array.of(END));
}

/** Reads options, all of them or none. */
export function readServerOptions(octets: Uint8Array): ServerOptions {
  const servers = new Set<string>();
  let at = 0;
  for (;;) {
    const code = octets[at];
    if (code === undefined) return { ok: false, fault: 'endless' };
    at += 1;
    if (code === PAD) continue;
    if (code === END) break;
    const length = octets[at];
    if (length === undefined || at + 1 + length > octets.length) return { ok: false, fault: 'truncated' };
    const value = octets.subarray(at + 1, at + 1 + length);
    at += 1 + length;
    if (code !== SERVER) continue;
    const name = nameOf(value);
    if (name === undefined) return { ok: false, fault: 'badName' };
    servers.add(name);
  }
  if (octets.subarray(at).some((octet) => octet !== PAD)) return { ok: false, fault: 'afterEnd' };
  return { ok: true, servers: [...servers] };
}

function nameOf(value: Uint8Array): string | undefined {
  const name = String.fromCharCode(...value);
  return /^[\dA-Za-z.-]{1,63}$/.test(name) ? name : undefined;
}
