/**
 * What the regions of one operator share: configuration, surroundings, the state of the contract, and the words in
 * which an operator speaks. The contract region alone enters contract states.
 */
import {
  sign,
  type AbortReason,
  type Payload,
  type ReportStatus,
  type ServiceStatus,
  type Sid,
} from '../../codec/index.js';
import type { Outgoing, Surroundings } from '../../role.js';
import type { Filter } from '../../traffic.js';
import { send } from '../edge.js';
import { Region } from '../region.js';
import { completed, type CompletedShoConfig, type ShoConfig } from './config.js';
import type { ContractState, Held, LastSession, Served } from './state.js';

/** One operator's books. */
export class Books {
  readonly config: CompletedShoConfig;
  readonly surroundings: Surroundings;
  last: LastSession | undefined;
  /** Whom the regulator lets serve. */
  readonly region: Region;
  /** What the PVA is asked for. */
  asksFor: 'verdict' | 'status';
  /** Who makes the MCIMs (4.3-o07). */
  maker: 'sho' | 'dpf' = 'sho';
  /** Which peers and access points the contracts name, if they name any (DEC-172). */
  filter: Filter | undefined;
  /** Whether the credential of a PCID is to become the MCIM: of an operator that is the RO as well (DEC-215). */
  promotes = false;
  /** Whether its packages have an ISIM, and its network an IMS (DEC-213). */
  offersIms = false;
  /** Whether its DPF shows devices a token (DEC-204). */
  grantsTokens = false;
  /** Network parameters sent last, and whether the device has acknowledged them (DEC-212). */
  parameters: { readonly sent: Payload<'parameters'>; readonly isInUse: boolean } | undefined;
  /** Whether the MCIM is to stay, here and in the device, when the device leaves (DEC-140). */
  keeps = false;
  /** What the device has left with, at rest. */
  held: Held | undefined;
  #state: ContractState = { name: 'noContract' };
  /** Versions issued so far, by device; never falls, so that no object is ever as new as a later one. */
  readonly #versions = new Map<string, number>();

  constructor(config: ShoConfig, surroundings: Surroundings) {
    this.config = completed(config);
    this.asksFor = this.config.asksFor;
    this.region = new Region(this.config.checks, config.regulator);
    this.surroundings = surroundings;
  }

  get state(): ContractState {
    return this.#state;
  }

  /** Enters a state; its timers run from now. */
  enter(next: ContractState): void {
    const { clock } = this.surroundings;
    const { registerMs, retentionMs } = this.config;
    const before = timerOf(this.#state);
    const after = timerOf(next);
    if (before !== undefined && before !== after) clock.disarm(before);
    if (after !== undefined) clock.arm(after, after === 'register' ? registerMs : retentionMs);
    this.#state = next;
  }

  /** The device has changed to another operator. What was agreed to be kept is set aside (DEC-143). */
  release({ devId, mcimId, hss }: Served): void {
    if (this.keeps) this.held = { devId, mcimId, hss };
    this.enter({ name: 'released' });
  }

  /** A beginning without what was kept, and without the agreement to keep. */
  forgetKept(): void {
    this.keeps = false;
    this.held = undefined;
  }

  /** The next version of this device's MCIM. */
  nextVersion(devId: string): number {
    const ver = (this.#versions.get(devId) ?? 0) + 1;
    this.#versions.set(devId, ver);
    return ver;
  }

  /** Whether nothing has been issued yet, nor is about to be. */
  get isUntouched(): boolean {
    return this.#state.name === 'noContract' && this.#versions.size === 0;
  }

  /** Whether the policy of the region lets it contract. */
  get isAllowed(): boolean {
    return this.region.allows(this.config.shoId);
  }

  now(): number {
    return this.surroundings.clock.now();
  }

  /** Tells the subscriber how the service for a device stands. */
  notice(devId: string, status: ServiceStatus): Outgoing {
    return send('subscriber', { type: 'sho.serviceNotice', devId, shoId: this.config.shoId, status });
  }

  /** Ends a session, for the device to hear. */
  abort(sid: Sid, reason: AbortReason): Outgoing {
    return send('dpf', { type: 'sho.abort', abort: sign('abort', { sid, reason }, this.config.signing) });
  }

  /** Acknowledges a report. */
  reportAck(sid: Sid, devId: string, status: ReportStatus): Outgoing {
    const ack = sign('reportAck', { sid, devId, status }, this.config.signing);
    return send('dpf', { type: 'sho.reportAck', ack });
  }

  /** Has the DRF forget a pending change. */
  withdrawal(devId: string): Outgoing {
    const claims = { devId, shoId: this.config.shoId };
    return send('drf', {
      type: 'sho.withdrawPending',
      withdrawal: sign('withdrawPending', claims, this.config.signing),
    });
  }
}

function timerOf({ name }: ContractState): 'register' | 'retention' | undefined {
  if (name === 'servingUnregistered' || name === 'withdrawing') return 'register';
  return name === 'releasePending' ? 'retention' : undefined;
}
