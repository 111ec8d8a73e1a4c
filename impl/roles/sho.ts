/**
 * Selected Home Operator (SHO), old and new in one: contracts, validates, makes and delivers MCIMs, serves the device,
 * and lets it go. Source: TR 33.812, clauses 5.1.3.6.3, 5.1.3.7.4.2 and 5.1.3.7.4.3; the profile, "SHO".
 *
 * The work is in `sho/`, one file a part of the two regions; this file says which message goes where.
 */
import { match } from 'ts-pattern';
import { sign } from '../codec/index.js';
import { MisuseError } from '../errors.js';
import type { Reaction, Role, Surroundings } from '../role.js';
import { accept, ignored, receive, send, unknownAction, unknownTimer } from './edge.js';
import { Books } from './sho/books.js';
import type { ShoConfig } from './sho/config.js';
import {
  repeatToDrf,
  takeActivationRequest,
  takeChangeParams,
  takeContract,
  takeContractRefused,
  takeContractRegistered,
  takeParamsRefused,
  takePendingWithdrawn,
  takeRegistrationAck,
  takeReprovisionParams,
} from './sho/contract.js';
import { Network } from './sho/network.js';
import {
  forgetJudged,
  takeDownloadRefused,
  takeInfo,
  takePackage,
  takePromotion,
  takeReport,
  takeStatus,
  takeVerdict,
} from './sho/provisioning.js';
import {
  endRetention,
  relayBootstrap,
  relayInstruction,
  takeCancel,
  takeChangeConfirmed,
  takeDeparture,
  takeDepartureConfirmed,
  takeNotice,
  takeTokenRequest,
} from './sho/release.js';
import { hssOf } from './sho/state.js';

export type { ShoConfig } from './sho/config.js';

/** One operator with one device. */
export class Sho implements Role {
  readonly #books: Books;
  readonly #network: Network;

  constructor(config: ShoConfig, surroundings: Surroundings) {
    this.#books = new Books(config, surroundings);
    this.#network = new Network(this.#books);
  }

  deliver(from: string, octets: Uint8Array): Reaction {
    const books = this.#books;
    const network = this.#network;
    return this.#inStep(() =>
      receive(taken, from, octets, (received) =>
        match(received)
          .with({ type: 'subscriber.contract' }, (message) => takeContract(message, books))
          .with({ type: 'drf.contractRegistered' }, (message) => takeContractRegistered(message, books))
          .with({ type: 'drf.contractRefused' }, (message) => takeContractRefused(message, books))
          .with({ type: 'regulator.policy' }, ({ policy }) => books.region.take(policy))
          .with({ type: 'subscriber.activationRequest' }, (message) => takeActivationRequest(message, books))
          .with({ type: 'subscriber.changeParams' }, (message) => takeChangeParams(message, books))
          .with({ type: 'drf.paramsRefused' }, (message) => takeParamsRefused(message, books))
          .with({ type: 'drf.registrationAck' }, (message) => takeRegistrationAck(message, books))
          .with({ type: 'drf.pendingWithdrawn' }, (message) => takePendingWithdrawn(message, books))
          .with({ type: 'dpf.relayInfo' }, (message) => takeInfo(message, books))
          .with({ type: 'pva.validationResponse' }, (message) => takeVerdict(message, books))
          .with({ type: 'pva.statusResponse' }, (message) => takeStatus(message, books))
          .with({ type: 'supplier.conveyMaterial' }, ({ material }) =>
            accept(send('icf', { type: 'sho.conveyMaterial', material })),
          )
          .with({ type: 'icf.promotion' }, (message) => takePromotion(message, books))
          .with({ type: 'dpf.package' }, (message) => takePackage(message, books))
          .with({ type: 'dpf.downloadRefused' }, (message) => takeDownloadRefused(message, books))
          .with({ type: 'dpf.reportForward' }, (message) => takeReport(message, books))
          .with({ type: 'subscriber.tokenRequest' }, (message) => takeTokenRequest(message, books))
          .with({ type: 'm2me.discardNotice' }, (message) => takeNotice(message, books))
          .with({ type: 'm2me.discardCancel' }, (message) => takeCancel(message, books))
          .with({ type: 'drf.changeConfirmed' }, (message) => takeChangeConfirmed(message, books))
          .with({ type: 'subscriber.reprovisionParams' }, (message) => takeReprovisionParams(message, books))
          .with({ type: 'm2me.departureNotice' }, (message) => takeDeparture(message, books))
          .with({ type: 'drf.departureConfirmed' }, (message) => takeDepartureConfirmed(message, books))
          .with({ type: 'drf.instruction' }, (message) => relayInstruction(message, network, books))
          .with({ type: 'drf.bootstrap' }, (message) => relayBootstrap(message, network, books))
          .with({ type: 'm2me.attach' }, (message) => network.attach(message))
          .with({ type: 'm2me.authResponse' }, (message) => network.authResponse(message))
          .with({ type: 'm2me.datagram' }, (message) => network.datagram(message))
          .with({ type: 'm2me.parametersAck' }, (message) => network.parametersAck(message))
          .with({ type: 'm2me.imsRegister' }, (message) => network.imsRegister(message))
          .with({ type: 'm2me.imsResponse' }, (message) => network.imsResponse(message))
          .exhaustive(),
      ),
    );
  }

  expire(timer: string): Reaction {
    return this.#inStep(() =>
      match(timer)
        .with('register', () => repeatToDrf(this.#books))
        .with('retention', () => endRetention(this.#books))
        .otherwise(() => unknownTimer('sho', timer, 'register or retention')),
    );
  }

  /**
   * `coverageLost` and `coverageRegained`: whether the network reaches the device. `requireStatus`: to ask the PVA for
   * a status from now on, before the first contract (DEC-113). `delegatePackages`: to have the DPF make the MCIMs,
   * likewise (DEC-180). `limitPeers`, with `apns` and `peers`: contracts from now on name what a device reaches, before
   * the first of them (DEC-172). `provisionParameters`, with `messageCentre` and `apn`: a device that is attached is to
   * use them (DEC-212). `promotePcids`: of an operator that is the RO, the credentials of PCIDs become MCIMs, likewise
   * (DEC-215). `offerIms`: packages have an ISIM from now on, before the first contract (DEC-213). `grantTokens`: the
   * DPF is to show devices a token, before the first contract (DEC-204). `tellAddress`, with `devId` and `ip`: the DPF
   * is told where the device is (DEC-203). `keepMcim`: see DEC-140. `restarted`: who is attached is forgotten, and what
   * is being judged (DEC-190).
   */
  command(action: string, args: Readonly<Record<string, unknown>> = {}): Reaction {
    return match(action)
      .with('coverageLost', () => this.#network.setCoverage('uncovered'))
      .with('coverageRegained', () => this.#network.setCoverage('covered'))
      .with('requireStatus', () => this.#requireStatus())
      .with('keepMcim', () => this.#keepMcim())
      .with('limitPeers', () => this.#limitPeers(args))
      .with('provisionParameters', () => this.#provisionParameters(args))
      .with('offerIms', () => this.#offerIms())
      .with('promotePcids', () => this.#promotePcids())
      .with('restarted', () => this.#restart())
      .with('delegatePackages', () => this.#delegatePackages())
      .with('grantTokens', () => this.#grantTokens())
      .with('tellAddress', () => this.#tellAddress(args))
      .otherwise(() =>
        unknownAction(
          'sho',
          action,
          'coverageLost, coverageRegained, requireStatus, keepMcim, delegatePackages, limitPeers, provisionParameters, offerIms, promotePcids, grantTokens, tellAddress or restarted',
        ),
      );
  }

  /** `keepMcim`, in service: the MCIM stays, here and in the device, when the device leaves (DEC-140). */
  #keepMcim(): Reaction {
    if (this.#books.state.name !== 'serving') return ignored;
    this.#books.keeps = true;
    return accept();
  }

  #restart(): Reaction {
    this.#network.restart();
    forgetJudged(this.#books);
    return ignored;
  }

  #delegatePackages(): Reaction {
    if (this.#books.config.making === undefined)
      throw new MisuseError('USE-003', 'sho.command delegatePackages: no keys of a DPF that makes MCIMs.');
    if (!this.#books.isUntouched) return ignored;
    this.#books.maker = 'dpf';
    return accept();
  }

  #grantTokens(): Reaction {
    if (!this.#books.isUntouched || this.#books.grantsTokens) return ignored;
    this.#books.grantsTokens = true;
    return accept();
  }

  #tellAddress({ devId, ip }: Readonly<Record<string, unknown>>): Reaction {
    if (typeof devId !== 'string' || typeof ip !== 'string')
      return unknownAction('sho', 'tellAddress', 'tellAddress with devId and ip');
    const { shoId, signing } = this.#books.config;
    const address = sign('deviceAddress', { devId, shoId, ip }, signing);
    return accept(send('dpf', { type: 'sho.deviceAddress', address }));
  }

  #limitPeers({ apns, peers }: Readonly<Record<string, unknown>>): Reaction {
    if (!isNames(apns) || !isNames(peers))
      return unknownAction('sho', 'limitPeers', 'limitPeers with apns and peers, each a list of names');
    if (this.#books.isUntouched) this.#books.filter ??= { apns, peers };
    return accept();
  }

  #provisionParameters({ messageCentre, apn }: Readonly<Record<string, unknown>>): Reaction {
    if (typeof messageCentre !== 'string' || typeof apn !== 'string')
      return unknownAction('sho', 'provisionParameters', 'provisionParameters with messageCentre and apn, each a name');
    return this.#network.provisionParameters(messageCentre, apn);
  }

  #promotePcids(): Reaction {
    if (this.#books.config.icf === undefined)
      throw new MisuseError('USE-003', 'sho.command promotePcids: no ICF of the same operator.');
    if (!this.#books.isUntouched) return ignored;
    this.#books.promotes = true;
    return accept();
  }

  #offerIms(): Reaction {
    if (!this.#books.isUntouched) return ignored;
    this.#books.offersIms = true;
    return accept();
  }

  #requireStatus(): Reaction {
    if (!this.#books.isUntouched) return ignored;
    this.#books.asksFor = 'status';
    return accept();
  }

  /** The network follows what the contract region did, in the same step. */
  #inStep(step: () => Reaction): Reaction {
    const before = hssOf(this.#books.state);
    const reaction = step();
    this.#network.follow(before);
    return reaction;
  }
}

const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

const taken = [
  'subscriber.contract',
  'drf.contractRegistered',
  'drf.contractRefused',
  'regulator.policy',
  'subscriber.activationRequest',
  'subscriber.changeParams',
  'drf.paramsRefused',
  'drf.registrationAck',
  'drf.pendingWithdrawn',
  'dpf.relayInfo',
  'pva.validationResponse',
  'pva.statusResponse',
  'dpf.downloadRefused',
  'dpf.package',
  'icf.promotion',
  'supplier.conveyMaterial',
  'dpf.reportForward',
  'subscriber.tokenRequest',
  'm2me.discardNotice',
  'm2me.discardCancel',
  'drf.changeConfirmed',
  'subscriber.reprovisionParams',
  'm2me.departureNotice',
  'drf.departureConfirmed',
  'drf.instruction',
  'drf.bootstrap',
  'm2me.attach',
  'm2me.authResponse',
  'm2me.datagram',
  'm2me.parametersAck',
  'm2me.imsRegister',
  'm2me.imsResponse',
] as const;
