/**
 * What is claimed of the renewal of the initial credential, besides everything that is claimed of the scenario around
 * it. Source: TR 33.812, clauses 5.1.3.3.2.1 and 5.1.3.7.4.3 NOTE 2; AMB-40, DEC-150 to DEC-154.
 */
import type { Always, Ghost, Property, Sometimes, View } from '../../conformance/explore/index.js';
import { isNewer, type Pcid, type Serial } from '../messages/symbols.js';
import type { TreContext } from '../roles/tre/setup.js';
import { intentGhost, servedByA, type Intent } from './ghost.js';
import { activeOperator, drfOf, inService, PCID_STATES, treOf } from './views.js';

/** Besides the rest: who began the renewal, and what came between. */
export interface Renewed extends Intent {
  /** Version of the newest credential that the TRE has had. */
  readonly newest: Serial;
  /** On whose account the last request was signed, and the one that was answered. */
  readonly askedBy: 'device' | 'network' | null;
  readonly renewedBy: 'device' | 'network' | null;
  /** Whether the power was cut while the answer to a request was awaited. */
  readonly cut: boolean;
  /** Whether the credential before had ended when the new one came. */
  readonly late: boolean;
  /** Whether a change was under way when it came. */
  readonly inChange: boolean;
  /** Whether the TRE has erased an MCIM with no time left to be provisioned anew. */
  readonly erasedNearEnd: boolean;
  /** Whether the TRE has refused to erase because of the end of the credential. */
  readonly kept: boolean;
}

export const renewedGhost: Ghost<Renewed> = {
  initial: {
    ...servedByA,
    newest: 0,
    askedBy: null,
    renewedBy: null,
    cut: false,
    late: false,
    inChange: false,
    erasedNearEnd: false,
    kept: false,
  },
  next(ghost, step) {
    let next = intentGhost.next(ghost, step) as Renewed;
    const { role, event, outputs, before } = step;
    if (role !== 'tre') return next;
    const was = before.context as TreContext;
    if (event.type === 'env.powerCut' && was.awaitsRenewal) next = { ...next, cut: true };
    for (const { msg } of outputs) {
      if (msg.type === 'tre.renewalRequest')
        next = { ...next, askedBy: event['order'] === null ? 'device' : 'network' };
      if (msg.type === 'tre.renewed' && event.type === 'm2me.renew')
        next = {
          ...next,
          newest: isNewer(msg['ver'] as Serial, next.newest) ? (msg['ver'] as Serial) : next.newest,
          renewedBy: next.askedBy,
          late: !was.bootstrapUsable,
          inChange: was.sessionOpen || !before.matches('active'),
        };
      if ((msg.type === 'tre.pristine' || msg.type === 'tre.departure') && was.nearsEnd)
        next = { ...next, erasedNearEnd: true };
      if (msg.type === 'tre.refused' && msg['cause'] === 'noBootstrapPath') next = { ...next, kept: true };
    }
    return next;
  },
};

type RenewedView = View<Renewed>;

const always = (id: string, says: string, refs: readonly string[], holds: (view: RenewedView) => boolean) =>
  ({ kind: 'always', id, says, refs, holds }) satisfies Always<Renewed>;

const sometimes = (id: string, says: string, refs: readonly string[], holds: (view: RenewedView) => boolean) =>
  ({ kind: 'sometimes', id, says, refs, holds }) satisfies Sometimes<Renewed>;

interface Ccif {
  readonly ver: Serial;
  readonly offered: boolean;
}

const ccifOf = (view: View): Ccif => view.role('ccif').context as Ccif;

const icfOf = (view: View): { readonly known: boolean; readonly vectorOf: Pcid } =>
  view.role('icf').context as { readonly known: boolean; readonly vectorOf: Pcid };

/** Whether the CCIF gives the credential in the TRE to an ICF that asks, or has given it while its life lasted. */
const isAtCcif = (view: View): boolean => {
  const { ver, offered } = ccifOf(view);
  return treOf(view).pcid === 'pcid' ? ver === 0 : ver > 0 || offered;
};

/** What holds whoever renews, and whenever. */
export const credentialIsKept: readonly Property<Renewed>[] = [
  always(
    'G-16f',
    'A device whose initial credential is the identity in use has one in its life, and had time enough when it was erased.',
    ['G-16', 'AMB-40', 'DEC-154', 'TR33812-5.1.3.7.4.3-n09'],
    (view) => {
      const isInUse = PCID_STATES.some((state) => view.role('tre').matches(state));
      return !isInUse || (treOf(view).bootstrapUsable && !view.ghost.erasedNearEnd);
    },
  ),
  always(
    'G-13n',
    'The CCIF has not withdrawn the initial credential in the device, and knows it.',
    ['G-13', 'DEC-152', 'TR33812-5.1.3.7.4.3-n07'],
    isAtCcif,
  ),
  always(
    'G-06d',
    'The initial credential in the device is never an older one than it has had, whatever comes between.',
    ['G-06', 'DEC-151', 'TR33812-5.1.3.7.4.3-n07'],
    (view) => treOf(view).credentialVer === view.ghost.newest,
  ),
  always(
    'G-13m',
    'Once a device is let in with a new credential, no vector is made from the one before.',
    ['G-13', 'DEC-152'],
    (view) => !view.role('icf').matches('sessionUp') || icfOf(view).vectorOf === 'pcid' || !icfOf(view).known,
  ),
];

const isRenewed = (view: RenewedView, by: 'device' | 'network'): boolean =>
  view.quiet && view.ghost.renewedBy === by && ccifOf(view).ver === 1 && !icfOf(view).known && inService(view);

export const renewedByDevice = sometimes(
  'V15-device',
  'Near the end of its initial credential the device asks for another, and device, CCIF and ICF have that one alone.',
  ['TR33812-5.1.3.7.4.3-n07', 'TR33812-5.1.3.7.4.3-n10', 'TR33812-5.1.3.3.2.1-o13'],
  (view) => isRenewed(view, 'device'),
);

export const renewedByNetwork = sometimes(
  'V15-network',
  'On the order of the CCIF the device asks for another credential, and all have that one alone.',
  ['TR33812-5.1.3.7.4.3-n11', 'DEC-153'],
  (view) => isRenewed(view, 'network'),
);

export const renewedAfterCut = sometimes(
  'V15-power',
  'After a power cut between request and answer the device asks again, and is answered with the same credential.',
  ['DEC-151', 'DEC-152'],
  (view) => view.ghost.cut && view.ghost.renewedBy !== null && view.quiet && ccifOf(view).ver === 1,
);

export const renewedLate = sometimes(
  'V15-late',
  'A credential that ends while its renewal is under way is replaced all the same.',
  ['TR33812-5.1.3.7.4.3-n09', 'TR33812-5.1.3.7.4.3-n10'],
  (view) => view.ghost.late && view.quiet && ccifOf(view).ver === 1 && treOf(view).bootstrapUsable,
);

const withB = (view: RenewedView): boolean =>
  view.quiet && inService(view) && activeOperator(view) === 'B' && drfOf(view).current === 'B';

/** With the new credential through the pristine state. */
export const movedWithNew = sometimes(
  'V15-moved',
  'The new credential gives the access over which the device is provisioned by another operator.',
  ['TR33812-5.1.3.7.4.3-n07', 'AMB-40', 'DEC-152'],
  (view) =>
    withB(view) && treOf(view).pcid === 'newPcid' && view.ghost.made.length > 0 && icfOf(view).vectorOf === 'newPcid',
);

export const keptNearEnd = sometimes(
  'V15-kept',
  'Near the end of its initial credential a device is not made pristine, and stays in service.',
  ['DEC-154', 'AMB-40'],
  (view) => view.ghost.kept && inService(view) && activeOperator(view) === 'A' && treOf(view).nearsEnd,
);

export const renewedInChange = sometimes(
  'V15-change',
  'Renewed while it changes its operator over the old one, the device ends with the new operator and the new credential.',
  ['TR33812-5.1.3.7.4.3-n10'],
  (view) => withB(view) && view.ghost.inChange && treOf(view).pcid === 'newPcid',
);

export const forgedCredentialIsRefused = sometimes(
  'V15-forged',
  'What the CCIF has not made for this device, in answer to this request, takes the place of nothing.',
  ['DEC-151', 'DEC-153', 'TR33812-5.1.3.7.4.3-n08'],
  (view) => view.budget('misbehaviour') === 0 && view.quiet && treOf(view).pcid === 'pcid' && treOf(view).awaitsRenewal,
);
