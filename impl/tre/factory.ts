/**
 * What the factory puts into a TRE, once: identity, initial credential, platform credential (PfC) and trust anchors.
 * Source: TR 33.812, clauses 5.1.3.4.1 and 5.1.3.5.8; the secret parts never leave the TRE again (DEC-09, DEC-10).
 */
import { decode, encode, isMalformed, type Msg } from '../codec/index.js';
import type { TreState } from './journal-records.js';
import type { VerifyingKey } from '../crypto/cose-sign1.js';

/** The content of a loaded TRE that never changes. */
export interface Factory extends Omit<Msg<'m2me.loadFactory'>, 'type' | 'shos'> {
  /** Verifies what operators sign, by the operator's id. */
  readonly shos: ReadonlyMap<string, VerifyingKey>;
}

/** A loaded TRE, as far as its initial credential goes. */
interface Held {
  readonly factory: Factory;
  readonly state: Pick<TreState, 'renewed'>;
}

/** How the initial identity is named to the M2ME: with the PCID, or with nothing on the air where there is none. */
export function initialInUse({ factory: { initial }, state: { renewed } }: Held): {
  readonly identity: string;
  readonly onAir?: string;
} {
  return { identity: 'initial', ...(initial.kind === 'pcid' ? { onAir: renewed?.pcid ?? initial.pcid } : {}) };
}

/** The content out of the command that brings it. */
export function readFactory(command: Msg<'m2me.loadFactory'>): Factory {
  const { type: _type, shos: operators, ...content } = command;
  const shos = new Map(operators.map(({ shoId, key }) => [shoId, key]));
  return { ...content, shos };
}

/** The octets of the content, to be sealed: the command itself. */
export function encodeFactory(command: Msg<'m2me.loadFactory'>): Uint8Array {
  return encode(command);
}

/** What {@link encodeFactory} made, or `undefined`. */
export function decodeFactory(octets: Uint8Array): Factory | undefined {
  const command = decode(octets);
  return isMalformed(command) || command.type !== 'm2me.loadFactory' ? undefined : readFactory(command);
}
