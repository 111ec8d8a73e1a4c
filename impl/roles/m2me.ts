/**
 * The M2ME: the host of the TRE. It attaches, relays between the networks and the TRE, waits and repeats; it holds no
 * secret and verifies no signature but that of what its applications run. Source: the profile, section 4 "M2ME"; TR
 * 33.812, clauses 5.1.3.6.3 and 5.1.3.7.4.2.
 *
 * Regions: `m2me-attach.ts` (access and fallback), `m2me-session.ts` (DPF), `m2me-change.ts` (old and new operator).
 * How each is entered: `m2me-begin.ts`. Here: the edge, power, and the timers `retry` and `fallback`.
 */
import { match, P } from 'ts-pattern';
import { completeChecks, type Checks } from '../checks.js';
import { decode, encode, isMalformed, type Msg } from '../codec/index.js';
import { MisuseError } from '../errors.js';
import type { Outgoing, Reaction, Role, Surroundings } from '../role.js';
import type { Datagram } from '../traffic.js';
import { shoPort } from './edge.js';
import { applicationStep } from './m2me-applications.js';
import { attachStep } from './m2me-attach.js';
import { activateSwapped, attach, confirm, settled } from './m2me-begin.js';
import { changeStep } from './m2me-change.js';
import { imsStep } from './m2me-ims.js';
import { parametersStep } from './m2me-parameters.js';
import { renewalStep } from './m2me-renewal.js';
import { sessionStep } from './m2me-session.js';
import { trafficStep } from './m2me-traffic.js';
import type {
  AttachState,
  ChangeState,
  Credential,
  Host,
  Input,
  M2mePorts,
  M2meState,
  PowerState,
  SessionState,
  Step,
} from './m2me-state.js';
import { ask, ignore, tell, type M2meContext } from './m2me-step.js';

/** What an M2ME is set up with; everything has a default. */
export interface M2meConfig {
  /** Whether it has left the factory: it starts switched off then. Default: not. */
  readonly configured?: boolean;
  /** After how many milliseconds an answer counts as missing. Default 2 000. */
  readonly retryMs?: number;
  /** How long the attach with a new MCIM may take, in milliseconds. Default 60 000; longer than two retries. */
  readonly fallbackMs?: number;
  /** How often the old operator is told before it counts as silent. Default 2. */
  readonly noticeBudget?: number;
  readonly ports?: Partial<M2mePorts>;
  /** Default: complete. */
  readonly checks?: Checks;
  /** What the factory has told one that has left it. */
  readonly host?: Host;
}

/** An M2ME as a role, with an inspector. */
export interface M2me extends Role {
  /** Name of the state, for `observe` and tests. */
  state(): M2meState['name'];
  /** The credential in use, where a state has one. */
  identity(): string | undefined;
}

/** Makes an M2ME: in the factory, or switched off when `configured`. */
export function createM2me(config: M2meConfig, { clock }: Pick<Surroundings, 'clock'>): M2me {
  const {
    configured = false,
    retryMs = 2_000,
    fallbackMs = 60_000,
    noticeBudget = 2,
    checks = completeChecks,
  } = config;
  const ports: M2mePorts = { ...defaultPorts, ...config.ports };
  let state: M2meState = configured ? { name: 'off' } : { name: 'inFactory' };

  let { host } = config;

  const context: M2meContext = {
    checks,
    get host() {
      return host;
    },
    ports,
    noticeBudget,
    credentialOf({ identity, onAir }) {
      if (onAir === undefined) return { identity, onAir, network: ports.icsp };
      return { identity, onAir, network: identity === 'initial' ? ports.vno : ports.sho(identity) };
    },
  };

  const take = (step: Step): Reaction => {
    state = step.next;
    host = step.host ?? host;
    if (step.retry === 'arm') clock.arm('retry', retryMs);
    if (step.retry === 'disarm') clock.disarm('retry');
    if (step.fallback === 'arm') clock.arm('fallback', fallbackMs);
    if (step.fallback === 'disarm') clock.disarm('fallback');
    const out = (step.out ?? []).map(({ to, message }): Outgoing => ({ to, octets: encode(message) }));
    return step.refused === undefined ? { out } : { out, refused: step.refused };
  };

  return {
    deliver(from, octets) {
      const message = decode(octets);
      if (isMalformed(message)) return isOff(state) ? silent : { out: [], refused: 'malformed' };
      return take(stepOf(state, { kind: 'message', from, message }, context));
    },
    expire(timer) {
      return timer === 'retry' || timer === 'fallback'
        ? take(stepOf(state, { kind: 'timer', timer }, context))
        : silent;
    },
    command(action, args = {}) {
      return match(action)
        .with('powerCut', () => (isPowered(state) ? take(powerOff) : silent))
        .with('powerRestored', () => (isOff(state) ? take(powerOn(context)) : silent))
        .with('openNetworkFound', () => take(stepOf(state, { kind: 'openNetwork' }, context)))
        .with('initialCredentialNearsEnd', () => take(stepOf(state, { kind: 'nearsEnd' }, context)))
        .with('sendData', () => take(stepOf(state, { kind: 'data', datagram: datagramOf(args) }, context)))
        .with('registerIms', () => take(stepOf(state, { kind: 'ims' }, context)))
        .with('preconfigureSho', () => take(preconfigured(state, host, args)))
        .with('configureChange', () => take(changeConfigured(state, host, args)))
        .with('tryAgain', () => take(stepOf(state, { kind: 'tryAgain' }, context)))
        .otherwise(() => silent);
    },
    state: () => state.name,
    identity: () => ('credential' in state ? state.credential.identity : undefined),
  };
}

/** One input in whatever state. */
function stepOf(state: M2meState, input: Input, context: M2meContext): Step {
  const traffic = trafficStep(state, input, context);
  if (traffic !== undefined) return traffic;
  const application = applicationStep(state, input, context);
  if (application !== undefined) return application;
  const parameters = parametersStep(state, input, context);
  if (parameters !== undefined) return parameters;
  const ims = imsStep(state, input, context);
  if (ims !== undefined) return ims;
  const renewal = renewalStep(state, input, context);
  if (renewal !== undefined) return renewal;
  return match(state)
    .with({ name: P.union('inFactory', 'loading', 'off', 'dark', 'booting') }, (found) =>
      powerStep(found, input, context),
    )
    .with({ name: P.union(...attachNames) }, (found) => attachStep(found, input, context))
    .with({ name: P.union(...sessionNames) }, (found) => sessionStep(found, input, context))
    .with({ name: P.union(...changeNames) }, (found) => changeStep(found, input, context))
    .exhaustive();
}

/** From the factory to the first attach. */
function powerStep(state: PowerState, input: Input, context: M2meContext): Step {
  return match(state)
    .with({ name: 'inFactory' }, () =>
      match(input)
        .with({ message: { type: 'supplier.configure' } }, ({ message: { addresses, ...loaded } }) => ({
          ...ask(context, { name: 'loading' }, { ...loaded, type: 'm2me.loadFactory' }),
          host: {
            devId: loaded.devId,
            managers: loaded.managers,
            shos: new Map(loaded.shos.map(({ shoId, key }) => [shoId, key])),
            addresses,
          },
        }))
        .otherwise(() => ignore(state)),
    )
    .with({ name: 'loading' }, () =>
      match(input)
        .returnType<Step>()
        .with({ message: { type: 'tre.factoryLoaded' } }, ({ message: { devId, treId } }) => ({
          next: { name: 'off' },
          out: [tell(context.ports.supplier, { type: 'm2me.configured', devId, treId })],
        }))
        .otherwise(() => ignore(state)),
    )
    .with({ name: 'off' }, () =>
      match(input)
        .with({ message: { type: 'subscriber.powerOn' } }, () => powerOn(context))
        .otherwise(() => ignore(state)),
    )
    .with({ name: 'dark' }, () => ignore(state))
    .with({ name: 'booting' }, () =>
      match(input)
        .with({ message: { type: 'tre.bootState' } }, ({ message }) =>
          afterBoot(message, context.credentialOf(message), context),
        )
        .otherwise(() => ignore(state)),
    )
    .exhaustive();
}

/** What a boot goes on with, by the phase that the TRE has recovered. */
function afterBoot({ phase, kept }: Msg<'tre.bootState'>, credential: Credential, context: M2meContext): Step {
  return match(phase)
    .with('pristine', () =>
      attach({ for: 'bootstrap' }, kept === undefined ? credential : { ...credential, kept: true }),
    )
    .with('failed', () => attach({ for: 'bootstrap', report: 'installFailed' }, credential))
    .with('installed', () => attach({ for: 'bootstrap', report: 'success' }, credential))
    .with('active', () => ({ ...attach({ for: 'operation' }, credential), ...settled(context) }))
    .with('intent', () => attach({ for: 'notice' }, credential))
    .with('swapped', () => activateSwapped(context))
    .with('unconfirmed', () => confirm(credential, context))
    .with('reported', () => attach({ for: 'report' }, credential))
    .with('cancelling', () => attach({ for: 'cancel' }, credential))
    .exhaustive();
}

/** `shoId`: the SHO that the device is to be provisioned by; of use before it is switched on. */
function preconfigured(state: M2meState, host: Host | undefined, { shoId }: Readonly<Record<string, unknown>>): Step {
  if (typeof shoId !== 'string')
    throw new MisuseError('USE-003', 'm2me.command preconfigureSho: expected shoId, a text.');
  if (state.name !== 'off' || host === undefined) return ignore(state);
  return { next: state, host: { ...host, preconfigured: shoId } };
}

/**
 * How changes end that go wrong: `failedInstallation` is `pristine` or `stays`, `discarded` is `sealed` or `destroyed`;
 * of use before the device is switched on (AMB-22, AMB-23).
 */
function changeConfigured(
  state: M2meState,
  host: Host | undefined,
  { failedInstallation, discarded }: Readonly<Record<string, unknown>>,
): Step {
  if (
    (failedInstallation !== 'pristine' && failedInstallation !== 'stays') ||
    (discarded !== 'sealed' && discarded !== 'destroyed')
  ) {
    throw new MisuseError(
      'USE-003',
      'm2me.command configureChange: expected failedInstallation, pristine or stays, and discarded, sealed or destroyed.',
    );
  }
  if (state.name !== 'off' || host === undefined) return ignore(state);
  return {
    next: state,
    host: { ...host, staysOnFailure: failedInstallation === 'stays', destroysOld: discarded === 'destroyed' },
  };
}

/** What an application gives: `apn`, `peer` and `data`. */
function datagramOf({ apn, peer, data }: Readonly<Record<string, unknown>>): Datagram {
  if (typeof apn === 'string' && typeof peer === 'string' && typeof data === 'string')
    return { apn, peer, data: new TextEncoder().encode(data) };
  throw new MisuseError('USE-003', 'm2me.command sendData: expected apn, peer and data, each a text.');
}

function powerOn(context: M2meContext): Step {
  return ask(context, { name: 'booting' }, { type: 'm2me.boot' });
}

function isPowered({ name }: M2meState): boolean {
  return name !== 'inFactory' && name !== 'loading' && name !== 'off' && name !== 'dark';
}

function isOff({ name }: M2meState): boolean {
  return name === 'off' || name === 'dark';
}

const powerOff: Step = { next: { name: 'dark' }, retry: 'disarm', fallback: 'disarm' };
const silent: Reaction = { out: [] };

const defaultPorts: M2mePorts = {
  supplier: 'supplier',
  tre: 'tre',
  vno: 'vno',
  icsp: 'icsp',
  owner: 'owner',
  drf: 'drf',
  dpf: 'dpf',
  ccif: 'ccif',
  manager: 'manager',
  server: (name) => name,
  sho: shoPort,
};

const attachNames = [
  'attaching',
  'authenticating',
  'proving',
  'resolving',
  'discovering',
  'rejected',
  'awaitingFallback',
  'fallingBack',
  'goingBack',
] as const satisfies readonly AttachState['name'][];

const sessionNames = [
  'awaitingBootstrap',
  'idle',
  'aborted',
  'awaitingActivation',
  'obeying',
  'openingSession',
  'contacting',
  'downloading',
  'attestingAgain',
  'checkingAbort',
  'staging',
  'installing',
  'signingReport',
  'reporting',
  'closingReport',
] as const satisfies readonly SessionState['name'][];

const changeNames = [
  'writingIntent',
  'signingNotice',
  'notifying',
  'swapping',
  'goingOn',
  'signingToken',
  'activating',
  'goingPristine',
  'checkingInstruction',
  'departing',
  'signingCancel',
  'cancelling',
  'closingCancel',
] as const satisfies readonly ChangeState['name'][];
