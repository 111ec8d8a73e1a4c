/**
 * The credential of the PCID as MCIM. Source: TR 33.812, clause 5.1.3.6.3 step 8; AMB-07, DEC-215, DEC-216.
 *
 * One key serves two identities, one after the other: beside the run is written down what the card has accepted of it.
 */
import type { Ghost, Property, Sometimes, View } from '../../conformance/explore/index.js';
import { isNewer, type McimObject, type Serial } from '../messages/symbols.js';
import { intentGhost, nothingMeant, type Intent } from './ghost.js';
import { activeOperator, inService, m2meOf, serves, shoOf, treOf } from './views.js';

/** What must not happen with the key that both have. */
type Amiss =
  /** The operator has asked for it, or promoted it, without a good verdict in the session. */
  | 'unvalidated'
  /** The card has accepted a number twice. */
  | 'twice'
  /** The ICF has given a vector for a PCID that is an operational identity. */
  | 'afterwards'
  /** The TRE has promoted upon what the operator has not signed. */
  | 'unsigned';

/** Besides the rest: what has become of the PCID. */
export interface Promoted extends Intent {
  /** Sessions in which the PVA has vouched for the device. */
  readonly vouchedIn: readonly Serial[];
  /** The last number that the card has accepted of the credential of the factory, under either identity. */
  readonly accepted: Serial;
  /** Whether the ICF has been told that the PCID is an operational identity. */
  readonly told: boolean;
  readonly amiss: readonly Amiss[];
}

export const promotedGhost: Ghost<Promoted> = {
  initial: { ...nothingMeant, vouchedIn: [], accepted: 0, told: false, amiss: [] },
  next(ghost, step) {
    const { role, event, outputs, before, after } = step;
    let next = intentGhost.next(ghost, step) as Promoted;
    const note = (what: Amiss): void => {
      if (!next.amiss.includes(what)) next = { ...next, amiss: [...next.amiss, what].toSorted() };
    };
    for (const { msg } of outputs) {
      if (
        msg.type === 'pva.validationResponse' &&
        msg['verdict'] === 'ok' &&
        !next.vouchedIn.includes(msg['sid'] as Serial)
      )
        next = { ...next, vouchedIn: [...next.vouchedIn, msg['sid'] as Serial].toSorted((one, other) => one - other) };
      if (msg.type === 'sho.promotionRequest' && !next.vouchedIn.includes(sidOf(after))) note('unvalidated');
      if (msg.type === 'sho.mcimDeliver' && (msg['object'] as McimObject).promotes !== undefined)
        if (!next.vouchedIn.includes(msg['sid'] as Serial)) note('unvalidated');
      if (msg.type === 'icf.avResponse' && msg['result'] === 'ok' && msg['identity'] === 'pcid' && next.told)
        note('afterwards');
      if (msg.type === 'sho.promoted' && !next.told) next = { ...next, told: true };
      if (msg.type === 'tre.staged') {
        const { promotes, signedBy } = event['object'] as McimObject;
        if (promotes !== undefined && signedBy !== 'A') note('unsigned');
      }
      if (role === 'tre' && msg.type === 'tre.akaResult' && msg['result'] === 'res') {
        const isOfOneKey = event['identity'] === 'pcid' || isPromoted(before);
        if (isOfOneKey) {
          if (!isNewer(event['sqn'] as Serial, next.accepted)) note('twice');
          next = { ...next, accepted: event['sqn'] as Serial };
        }
      }
    }
    return next;
  },
};

const sidOf = ({ context }: { readonly context: unknown }): Serial =>
  (context as { readonly sid: Serial | null }).sid ?? 0;

const isPromoted = ({ context }: { readonly context: unknown }): boolean =>
  (context as { readonly promoted: string | null }).promoted === 'A';

const never = (what: Amiss, id: string, says: string, refs: readonly string[]): Property<Promoted> => ({
  kind: 'always',
  id,
  says,
  refs: [...refs, 'TR33812-5.1.3.6.3-s08o'],
  holds: (view) => !view.ghost.amiss.includes(what),
});

export const promotions: readonly Property<Promoted>[] = [
  never(
    'unvalidated',
    'G-03p',
    'No PCID is promoted, nor its credential asked for, before the PVA has vouched for the device.',
    ['G-03', 'AMB-07', 'DEC-215'],
  ),
  never('unsigned', 'G-06p', 'The TRE promotes its PCID at the word of the operator alone.', ['G-06', 'DEC-215']),
  never('twice', 'G-12p', 'No number of the one key is accepted twice, under whichever identity.', ['G-12', 'DEC-216']),
  never('afterwards', 'G-08p', 'Once the device is in service with it, the ICF gives no more vectors for the PCID.', [
    'G-08',
    'DEC-216',
  ]),
  {
    kind: 'always',
    id: 'G-18q',
    says: 'What was the PCID is an operational identity, and out of confinement, from the activation on and not before.',
    refs: ['G-18', 'TR33812-5.1.3.6.3-s08o', 'DEC-216'],
    holds: (view) =>
      m2meOf(view).operator !== 'A' || activeOperator(view) === 'A' || !view.role('m2me').matches('operational'),
  },
];

/** Whether the MCIM in use is the credential of the PCID. */
const servesPromoted = (view: View): boolean => inService(view) && serves(view, 'A') && treOf(view).promoted === 'A';

export const promotionEnds: readonly Sometimes<Promoted>[] = [
  {
    kind: 'sometimes',
    id: 'V25-end',
    says: 'A validated device goes on in operational service with the identity of its PCID.',
    refs: ['TR33812-5.1.3.6.3-s08o', 'AMB-07', 'DEC-215'],
    holds: (view) => view.quiet && servesPromoted(view) && shoOf(view, 'A').promotion === 'used',
  },
  {
    kind: 'sometimes',
    id: 'V25-otherwise',
    says: 'Where the ICF has no credential to promote, the device gets an MCIM as in V7.',
    refs: ['TR33812-5.1.3.6.3-s08o', 'AMB-07', 'DEC-215'],
    holds: (view) => view.quiet && inService(view) && treOf(view).promoted === null && shoOf(view, 'A').promotes,
  },
];
