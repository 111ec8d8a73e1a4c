/**
 * What an operator (SHO) knows, and what every part of it works with.
 */
import { completeChecks, type Checks } from '../../checks.js';
import type { AkaAlgorithm } from '../../crypto/aka-credential.js';
import type { SigningKey, VerifyingKey } from '../../crypto/cose-sign1.js';
import type { HpkeKem, HpkeKeyPair } from '../../crypto/hpke.js';

/** Configuration of one operator. The same machine serves as the old and as the new one. */
export interface ShoConfig {
  /** Its name `X`; it is reached at port `shoX`. */
  readonly shoId: string;
  readonly signing: SigningKey;
  /** Verifies contracts, token requests and change parameters. */
  readonly subscriber: VerifyingKey;
  /** Verifies verdicts. */
  readonly pva: VerifyingKey;
  /** Verifies confirmations of a change. */
  readonly drf: VerifyingKey;
  /** Verifies the policy of the region. Default: nobody gives one. */
  readonly regulator?: VerifyingKey;
  /** PCID of each device that it may contract; the DRF is told. */
  readonly pcids: ReadonlyMap<string, string>;
  /** IMSI of the MCIMs that it makes, 15 digits. */
  readonly imsi: string;
  /** Algorithm set of the MCIMs that it makes. Default MILENAGE. */
  readonly akaAlgorithm?: AkaAlgorithm;
  /** IPv4 address that an attached device gets. */
  readonly address: string;
  /** Nonces that it gives the DRF for bootstraps, 1 to 64; when they are used up it challenges. Default 8. */
  readonly noncePoolSize?: number;
  /** Between repetitions of a message to the DRF. Default 5 000. */
  readonly registerMs?: number;
  /** How long it keeps serving a device that told it of its change; the longest timer. Default 86 400 000. */
  readonly retentionMs?: number;
  /** How long a token may be used. Default 604 800 000. */
  readonly tokenLifetimeMs?: number;
  /** How long the DPF may deliver an object. Default 86 400 000. */
  readonly deliveryLifetimeMs?: number;
  /** Verifies and opens the MCIMs that a DPF makes for it. Default: it has none made. */
  readonly making?: {
    readonly dpf: VerifyingKey;
    readonly decryption: HpkeKeyPair & { readonly kem: HpkeKem };
  };
  /** Port of the ICF of the same operator, where that is the RO. Default: none, and it promotes no PCID. */
  readonly icf?: string;
  /** What it asks the PVA for: a verdict, or the status of RFC 6960 (6.3-o23). Default: a verdict. */
  readonly asksFor?: 'verdict' | 'status';
  /** Default: complete. */
  readonly checks?: Checks;
}

/** A configuration in which nothing is missing but what an operator may do without. */
export type CompletedShoConfig = Required<Omit<ShoConfig, Dispensable>> & Pick<ShoConfig, Dispensable>;

type Dispensable = 'making' | 'icf' | 'regulator';

/** The configuration with its defaults filled in. */
export function completed(config: ShoConfig): CompletedShoConfig {
  return {
    akaAlgorithm: 'milenage',
    noncePoolSize: 8,
    registerMs: 5_000,
    retentionMs: 86_400_000,
    tokenLifetimeMs: 604_800_000,
    deliveryLifetimeMs: 86_400_000,
    asksFor: 'verdict',
    checks: completeChecks,
    ...config,
  };
}
