/**
 * The readings between which a configuration chooses: where the source can be read in more than one way, an option
 * (PICS) says which, and the models, the implementation and the tests have each. Id: decision, `/`, a word. The first
 * reading of AMB-07 has no step of its own: it is what first provisioning is with any SHO.
 */
import type { DecisionId } from './decisions.js';
import type { PicsId } from './pics.js';

export interface SelectedReading {
  readonly decision: DecisionId;
  readonly says: string;
  /** Options that select it; one that must not be claimed begins with `!`. */
  readonly under: readonly (PicsId | `!${PicsId}`)[];
}

export const READINGS = {
  'AMB-07/promoted': {
    decision: 'AMB-07',
    says: 'An RO that becomes the SHO has the credential of the PCID become the MCIM, after a positive validation.',
    under: ['PICS_PCID_PROMOTION'],
  },
  'AMB-15/T1': {
    decision: 'AMB-15',
    says: 'The old SHO signs the token.',
    under: ['!PICS_TOKEN_TRE_SIGNED', '!PICS_TOKEN_BOTH'],
  },
  'AMB-15/T2': {
    decision: 'AMB-15',
    says: 'The TRE signs the token on the command of the owner.',
    under: ['PICS_TOKEN_TRE_SIGNED'],
  },
  'AMB-15/T3': { decision: 'AMB-15', says: 'Old SHO and TRE sign the token.', under: ['PICS_TOKEN_BOTH'] },
  'AMB-22/sealed': {
    decision: 'AMB-22',
    says: 'A discarded MCIM is unusable at once, and destroyed when the change is final.',
    under: ['PICS_FALLBACK_TIMER'],
  },
  'AMB-22/destroyed': { decision: 'AMB-22', says: 'A discarded MCIM is destroyed.', under: ['!PICS_FALLBACK_TIMER'] },
  'AMB-23/strict': {
    decision: 'AMB-23',
    says: 'A failed installation leads to the pristine state.',
    under: ['!PICS_RESILIENT_INSTALL'],
  },
  'AMB-23/resilient': {
    decision: 'AMB-23',
    says: 'A failed installation leaves the device with its operator.',
    under: ['PICS_RESILIENT_INSTALL'],
  },
} as const satisfies Readonly<Record<`${DecisionId}/${string}`, SelectedReading>>;

export type ReadingId = keyof typeof READINGS;

export const READING_IDS = Object.keys(READINGS) as readonly ReadingId[];
