/**
 * The M2M equipment, which relays, waits and repeats; what is secret or to be verified is the TRE's.
 * Source: TR 33.812, clauses 5.1.3.6.3, 5.1.3.7.4.2 and 5.1.3.7.4.3 as a whole.
 *
 * Regions of its life: in the factory, off, `initial` (the PCID is the identity in use), `operational` (an MCIM is),
 * `changing` (a session over the old operator), `confirming` (the new MCIM is in use and unconfirmed), `returning`,
 * `leaving` (the MCIM has been erased on instruction). Abstracted: the radio, addresses that the factory or a bootstrap
 * message tells, the session keys. A command to the TRE and its answer are one step (DEC-57).
 */
import { assign } from 'xstate';
import { loadsApplication, loadsOfEndpoint } from './m2me/applications.js';
import { imsHasToWait } from './m2me/ims.js';
import { unasked } from './m2me/addresses.js';
import { changeIsSettled } from './m2me/change-policy.js';
import { openNetworkPassedBy } from './m2me/open-access.js';
import { settledAlready } from './m2me/preconfigured.js';
import { notServed } from './m2me/parameters.js';
import { unattached } from './m2me/traffic.js';
import { m2meSetup, nothingLoaded, nothingRemembered } from './m2me/setup.js';
import { does, ignores } from './statement.js';
import { inFactory, loading, off, dark, booting } from './m2me/power.js';
import { initial } from './m2me/initial.js';
import { operational } from './m2me/operational.js';
import { changing, confirming } from './m2me/changing.js';
import { leaving, returning } from './m2me/leaving.js';

const late = ignores('What nothing waits for any more is dropped.', 'DEC-55');
const notNow = ignores('An instruction is carried out in service, with no change under way.', 'DEC-85', '7.4.3-s02b');
const notRenewed = ignores('The initial credential is renewed in service, and in a change.', 'DEC-150', '7.4.3-n07');
const lateOfTre = ignores('The TRE answers once, and only what it was asked.', 'DEC-57');

export const m2me = m2meSetup.createMachine({
  id: 'm2me',
  description:
    'Attaches, follows the bootstrap message, downloads, has the TRE install, reports, and changes operator.',
  context: { ...nothingRemembered, ...nothingLoaded },
  initial: 'inFactory',
  on: {
    'supplier.configure': { ...ignores('A device is configured once.', '5.8-r11') },
    'subscriber.powerOn': { ...ignores('A device that is on stays on.', '3.4-r01') },
    'vno.authRequest': late,
    'vno.attachAccept': late,
    'vno.attachReject': late,
    'icsp.authRequest': late,
    'icsp.accessAccept': late,
    'icsp.accessReject': late,
    'icsp.addresses': unasked,
    'sho.authRequest': late,
    'sho.attachAccept': late,
    'sho.attachReject': late,
    'sho.page': late,
    'drf.bootstrap': {
      ...ignores('A bootstrap message is followed when one is awaited, or in service.', '6.3-s08a', 'DEC-55'),
    },
    'drf.instruction': notNow,
    'owner.instruction': notNow,
    'owner.tokenCommand': {
      ...ignores('A token is signed in service, with no change under way.', 'DEC-82', '7.4.2-s01d'),
    },
    'dpf.attestChallenge': late,
    'dpf.chunk': late,
    'dpf.reportAck': late,
    'dpf.activation': {
      ...ignores(
        'An order is carried out where an MCIM waits for it; whoever gave it asks again.',
        'DEC-102',
        'DEC-55',
      ),
    },
    'dpf.abort': late,
    'dpf.call': {
      ...ignores('A call is heard where a session is open and the DPF has not delivered.', '4.3-r02', 'DEC-203'),
    },
    'sho.discardAck': late,
    'sho.cancelAck': late,
    'tre.factoryLoaded': lateOfTre,
    'tre.bootState': lateOfTre,
    'tre.akaResult': lateOfTre,
    'tre.isimSelected': lateOfTre,
    'tre.accessProof': lateOfTre,
    'tre.discovery': lateOfTre,
    'tre.sessionOpened': lateOfTre,
    'tre.staged': lateOfTre,
    'tre.installed': lateOfTre,
    'tre.installFailed': lateOfTre,
    'tre.token': lateOfTre,
    'tre.intentWritten': lateOfTre,
    'tre.notice': lateOfTre,
    'tre.swapped': lateOfTre,
    'tre.activated': lateOfTre,
    'tre.inactive': lateOfTre,
    'tre.report': lateOfTre,
    'tre.committed': lateOfTre,
    'tre.reportClosed': lateOfTre,
    'tre.reverted': lateOfTre,
    'tre.cancel': lateOfTre,
    'tre.cancelClosed': lateOfTre,
    'tre.abortVerified': lateOfTre,
    'tre.pristine': lateOfTre,
    'tre.departure': lateOfTre,
    'tre.renewalRequest': lateOfTre,
    'tre.renewed': lateOfTre,
    'tre.refused': lateOfTre,
    'ccif.renewalOrder': notRenewed,
    'ccif.renewal': notRenewed,
    'env.initialCredentialNearsEnd': notRenewed,
    'env.openNetworkFound': openNetworkPassedBy,
    'principal.sendData': unattached,
    'sho.parameters': notServed,
    'principal.registerIms': imsHasToWait,
    'sho.imsChallenge': late,
    'sho.imsAccept': late,
    'sho.imsReject': late,
    'dpf.application': loadsApplication,
    'manager.application': loadsOfEndpoint,
    'env.powerCut': {
      target: '.dark',
      actions: assign(nothingRemembered),
      ...does('Without power the M2ME forgets everything; the TRE does not.', 'AMB-20', 'DEC-57'),
    },
    'env.powerRestored': { ...ignores('Power that is there cannot return.', 'DEC-57') },
    'principal.tryAgain': { ...ignores('There is nothing to try again.', 'DEC-60') },
    'principal.preconfigureSho': settledAlready,
    'principal.configureChange': changeIsSettled,
  },
  states: { inFactory, loading, off, dark, booting, initial, operational, changing, confirming, leaving, returning },
});
