/**
 * What an operator (SHO) knows, and what every part of it works with.
 */
import type { Checks } from '../../checks.js';
import type { SigningKey, VerifyingKey } from '../../crypto/cose-sign1.js';

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
  /** PCID of each device that it may contract; the DRF is told. */
  readonly pcids: ReadonlyMap<string, string>;
  /** IMSI of the MCIMs that it makes, 15 digits. */
  readonly imsi: string;
  /** IPv4 address that an attached device gets. */
  readonly address: string;
  /** Nonces that it gives the DRF for bootstraps, 1 to 64; the rest of a session's nonces it makes when needed. */
  readonly noncePoolSize: number;
  readonly timers: {
    /** Between repetitions of a message to the DRF. */
    readonly registerMs: number;
    /** How long it keeps serving a device that told it of its change. */
    readonly retentionMs: number;
  };
  readonly tokenLifetimeMs: number;
  /** How long the DPF may deliver an object. */
  readonly deliveryLifetimeMs: number;
  readonly checks: Checks;
}
