/** Events that no message carries: what is pressed, what happens to the device, which timer expires. */
import type { PlainEvent } from '../../conformance/role.js';
import type { Stimulus } from '../../conformance/run/world.js';
import type { Message } from '../../models/messages/messages.js';
import { TIMER_MS } from '../../models/scenarios/timers.js';
import type { CommandType } from './entry.js';
import { makingOf } from './making.js';
import { DEVICE_ADDRESS, imsiOf } from './names.js';
import { CONTENT, ENDPOINT } from './messages-applications.js';
import { SERVERS } from './messages-non3gpp.js';
import { PARAMETERS } from './messages-parameters.js';
import { DATA, NAMED } from './messages-traffic.js';

const expiry = (timer: keyof typeof TIMER_MS) => (): Stimulus => ({ cmd: 'advance', ms: TIMER_MS[timer], timer });

const action = (name: string) => (): Stimulus => ({ cmd: 'trigger', action: name });

/** The stimulus of each. */
const commands = {
  'timer.retryExpired': expiry('retry'),
  'timer.fallbackExpired': expiry('fallback'),
  'timer.registerExpired': expiry('register'),
  'timer.requestExpired': expiry('request'),
  'timer.leaseExpired': expiry('lease'),
  'timer.retentionExpired': expiry('retention'),
  'env.powerCut': action('powerCut'),
  'env.powerRestored': action('powerRestored'),
  'env.slotFault': action('slotFault'),
  'env.tamper': ({ by }): Stimulus => ({ cmd: 'trigger', action: by === 'supplier' ? 'update' : 'tamper' }),
  'env.initialCredentialLost': action('initialCredentialLost'),
  'env.initialCredentialNearsEnd': action('initialCredentialNearsEnd'),
  'env.openNetworkFound': action('openNetworkFound'),
  'env.coverageLost': action('coverageLost'),
  'env.restarted': action('restarted'),
  'env.coverageRegained': action('coverageRegained'),
  'principal.make': ({ initial, tokens, renewal, addresses }): Stimulus => ({
    cmd: 'trigger',
    action: 'make',
    args: {
      initial,
      ...(tokens === undefined ? {} : { tokens }),
      ...(renewal && { renewal }),
      ...(addresses && { addresses }),
    },
  }),
  'principal.provideAccess': ({ access }): Stimulus => ({ cmd: 'trigger', action: 'provideAccess', args: { access } }),
  'principal.nameServer': ({ server }): Stimulus => ({
    cmd: 'trigger',
    action: 'nameServers',
    args: { servers: SERVERS[server] },
  }),
  'principal.makeWithCredential': ({ conveyedBy }): Stimulus => ({
    cmd: 'trigger',
    action: 'makeWithCredential',
    args: { conveyedBy },
  }),
  'principal.makeWithPfc': ({ form }): Stimulus => ({ cmd: 'trigger', action: 'makeWithPfc', args: { form } }),
  'principal.makeWithPfcFrom': ({ source }): Stimulus => ({
    cmd: 'trigger',
    action: 'makeWithPfcFrom',
    args: { source },
  }),
  'principal.makeForIcf': ({ holds, through }): Stimulus => ({
    cmd: 'trigger',
    action: 'makeForIcf',
    args: { holds, through },
  }),
  'principal.makeWithCredentialOfIcf': action('makeWithCredentialOfIcf'),
  'principal.refreshPfc': action('refreshPfc'),
  'principal.requireStatus': action('requireStatus'),
  'principal.keepMcim': action('keepMcim'),
  'principal.sendData': ({ peer, apn }): Stimulus => ({
    cmd: 'trigger',
    action: 'sendData',
    args: { peer, apn, data: DATA },
  }),
  'principal.loadApplication': ({ endpoint }): Stimulus => ({
    cmd: 'trigger',
    action: 'loadApplication',
    args: { content: CONTENT, ...(endpoint && { endpoint: ENDPOINT }) },
  }),
  'principal.restrict': action('restrict'),
  'principal.openToDrf': action('openToDrf'),
  'principal.limitPeers': (): Stimulus => ({ cmd: 'trigger', action: 'limitPeers', args: NAMED }),
  'principal.provisionParameters': (): Stimulus => ({
    cmd: 'trigger',
    action: 'provisionParameters',
    args: PARAMETERS,
  }),
  'principal.promotePcids': action('promotePcids'),
  'principal.offerIms': action('offerIms'),
  'principal.registerIms': action('registerIms'),
  'principal.revoke': (event): Stimulus => ({
    cmd: 'trigger',
    action: 'revoke',
    ...(makingOf(event) === 'byName' ? { args: { devId: 'd1' } } : {}),
  }),
  'principal.requireIntegrity': ({ shoId, requires }): Stimulus => ({
    cmd: 'trigger',
    action: 'requireIntegrity',
    args: { shoId, requires },
  }),
  'principal.storeRules': ({ shoId }): Stimulus => ({
    cmd: 'trigger',
    action: 'storeRules',
    args: { shoId, imsi: imsiOf(shoId) },
  }),
  'principal.tellDpf': action('tellDpf'),
  'principal.tellAddress': (): Stimulus => ({
    cmd: 'trigger',
    action: 'tellAddress',
    args: { devId: 'd1', ip: DEVICE_ADDRESS },
  }),
  'principal.callDevice': ({ devId }): Stimulus => ({ cmd: 'trigger', action: 'callDevice', args: { devId } }),
  'principal.grantTokens': action('grantTokens'),
  'principal.delegatePackages': action('delegatePackages'),
  'principal.selectSho': ({ shoId, activation }): Stimulus => ({
    cmd: 'trigger',
    action: 'selectSho',
    args: { shoId, ...(activation === undefined ? {} : { activation }) },
  }),
  'principal.selectByRule': ({ rule }): Stimulus => ({ cmd: 'trigger', action: 'selectByRule', args: { rule } }),
  'principal.activate': action('activate'),
  'principal.announceChange': ({ shoId }): Stimulus => ({ cmd: 'trigger', action: 'announceChange', args: { shoId } }),
  'principal.renewCredential': (): Stimulus => ({ cmd: 'trigger', action: 'renewCredential', args: { devId: 'd1' } }),
  'principal.tryAgain': action('tryAgain'),
  'principal.preconfigureSho': ({ shoId }): Stimulus => ({
    cmd: 'trigger',
    action: 'preconfigureSho',
    args: { shoId },
  }),
  'principal.configureChange': ({ failedInstallation, discarded }): Stimulus => ({
    cmd: 'trigger',
    action: 'configureChange',
    args: { failedInstallation, discarded },
  }),
  'principal.contractAnew': ({ shoId }): Stimulus => ({ cmd: 'trigger', action: 'contractAnew', args: { shoId } }),
  'principal.reprovision': ({ oldSho, newSho, epoch }): Stimulus => ({
    cmd: 'trigger',
    action: 'reprovision',
    args: { oldSho, newSho, epoch },
  }),
  'principal.instruct': action('instruct'),
  'principal.authorise': ({ oldSho, newSho, epoch }): Stimulus => ({
    cmd: 'trigger',
    action: 'authorise',
    args: { oldSho, newSho, epoch },
  }),
  'principal.selectByOwner': ({ shoId, mode }): Stimulus => ({
    cmd: 'trigger',
    action: 'selectByOwner',
    args: { shoId, mode },
  }),
} as const satisfies { readonly [T in CommandType]: (event: Message<T>) => Stimulus };

/** The stimulus of an event that no message carries; `undefined` for any other. */
export function commanded(event: PlainEvent): Stimulus | undefined {
  const { type } = event;
  if (!isCommand(type)) return undefined;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table is indexed by the type of what it is given
  const make = commands[type] as (command: PlainEvent) => Stimulus;
  return make(event);
}

function isCommand(type: string): type is CommandType {
  return Object.hasOwn(commands, type);
}

export { TIMER_MS };
