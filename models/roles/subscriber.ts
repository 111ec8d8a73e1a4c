/**
 * The M2ME subscriber. Source: TR 33.812, clauses 5.1.3.5.2, 5.1.3.7.4.2 step 1 and 5.1.3.7.4.3 step 1.
 *
 * It contracts with an operator, has the device switched on, and may change the operator whenever it is served.
 * For a change through pristine it needs an instruction of the owner of the device, perhaps the same person (AMB-30).
 */
import { ignores } from './statement.js';
import { noDevice, conveyingMaterial, registeringPfc, conveying } from './subscriber/supply.js';
import {
  ready,
  arranging,
  watching,
  contracting,
  forgedConnection,
  connectionOfAnother,
} from './subscriber/selection.js';
import { awaitingService, installed, activating, served } from './subscriber/service.js';
import {
  requestingToken,
  requestingAuthority,
  requestingInstruction,
  reprovisioning,
  transferring,
} from './subscriber/change.js';
import { nothingYet, subscriberSetup } from './subscriber/setup.js';

export const subscriber = subscriberSetup.createMachine({
  id: 'subscriber',
  description: 'Selects the home operator, once and again.',
  context: nothingYet,
  initial: 'noDevice',
  on: {
    'supplier.supply': { ...ignores('The device is there already.', '3.4-r01') },
    'supplier.supplyWithCredential': { ...ignores('The device is there already.', '3.4-r01') },
    'supplier.supplyWithMaterial': { ...ignores('The device is there already.', '3.4-r01') },
    'icf.materialTaken': { ...ignores('An acknowledgement that nothing waits for changes nothing.', 'DEC-55') },
    'supplier.supplyWithPfc': { ...ignores('The device is there already.', '3.4-r01') },
    'pva.pfcRegistered': { ...ignores('An acknowledgement that nothing waits for changes nothing.', 'DEC-55') },
    'ccif.credentialConveyed': { ...ignores('An acknowledgement that nothing waits for changes nothing.', 'DEC-55') },
    'principal.selectSho': { ...ignores('A selection waits until the one under way has ended.', 'DEC-55', '5.2-r02') },
    'principal.selectByRule': {
      ...ignores('A rule is for a device that no operator has been selected for.', '5.3-o05', 'DEC-205'),
    },
    'drf.watching': { ...ignores('That the RO watches the device, told again, changes nothing.', 'DEC-55', 'DEC-206') },
    'drf.firstConnection': [
      forgedConnection,
      connectionOfAnother,
      {
        ...ignores(
          'Where the SHO is selected, by hand or by the rule, a connection selects no other.',
          '5.3-o05',
          'DEC-205',
        ),
      },
    ],
    'sho.contractConfirmed': { ...ignores('A confirmation that comes again changes nothing.', 'DEC-52', 'DEC-55') },
    'sho.serviceNotice': { ...ignores('A notice that nothing waits for changes nothing.', 'DEC-52', 'DEC-55') },
    'sho.token': { ...ignores('A token that was not asked for is put away unused.', 'DEC-50', '7.4.2-s01b') },
    'sho.tokenRefused': { ...ignores('A refusal of what was not asked changes nothing.', 'DEC-55') },
    'principal.contractAnew': {
      ...ignores('A selection waits until the one under way has ended.', 'DEC-55', '5.2-r02'),
    },
    'principal.announceChange': {
      ...ignores('There is no change to announce before the device is served, nor while one is under way.', '5.2-o04'),
    },
    'principal.activate': { ...ignores('Nothing waits for its activation.', '5.2-o05', 'DEC-102') },
    'principal.selectByOwner': {
      ...ignores('A selection waits until the one under way has ended.', 'DEC-55', '5.2-r02'),
    },
    'owner.token': { ...ignores('A token that was not asked for is put away unused.', 'DEC-50', '7.4.2-s01b') },
    'owner.authorisationRefused': { ...ignores('A refusal of what was not asked changes nothing.', 'DEC-55') },
    'owner.instruction': { ...ignores('An instruction that was not asked for is put away unused.', 'DEC-90') },
    'owner.instructionRefused': { ...ignores('A refusal of what was not asked changes nothing.', 'DEC-55') },
  },
  states: {
    noDevice,
    conveyingMaterial,
    registeringPfc,
    conveying,
    ready,
    arranging,
    watching,
    contracting,
    awaitingService,
    installed,
    activating,
    served,
    requestingToken,
    requestingAuthority,
    requestingInstruction,
    reprovisioning,
    transferring,
  },
});
