/**
 * Inputs that the model takes for one thing and that are made in another way. A symbol says `d2` of whatever is not for
 * the device `d1`; on the wire only its TRE may be another, or only its device. A check that looks at one of the two is
 * found out by the other, so that samples say with `made` in which single part such an input differs.
 */
import type { DevId } from '../../models/messages/symbols.js';
import { EXPIRED_SINCE_MS, treIdOf, VALID_FROM_MS, VALID_UNTIL_MS } from './names.js';

const makings = [
  /** Of a device that is another, on the TRE of the right one. */
  'otherDevice',
  /** Of the right device, on another TRE. */
  'otherTre',
  /** With the certificate of another device, and else right. */
  'otherCertificate',
  /** With another key for the same device. */
  'otherKey',
  /** For an account that nobody was given. */
  'otherAccount',
  /** Made with the credential of the USIM, or of the ISIM, where the other is meant. */
  'ofUsim',
  'ofIsim',
  'otherOperator',
  'otherSession',
  'otherDpf',
  'otherObject',
  /** Names another token than it carries. */
  'otherTid',
  /** Carries another token than it names. */
  'otherToken',
  /** Carries a token of the id that it names, which nobody signed who may; in a notice, of the id that was issued. */
  'rogueToken',
  /** Under a consent that is good, and stands in a token with a consent of its own. */
  'nestedConsent',
  /** Under a consent that cannot be read. */
  'brokenConsent',
  /** Of the right version, and another MCIM. */
  'otherMcim',
  /** About a failure, where a success is to be proved. */
  'ofFailure',
  /** As an object of the other kind: an MCIM, or an initial credential. */
  'otherKind',
  /** On a key that is no point of the curve. */
  'brokenKey',
  /** Naming the device, where everything is meant otherwise. */
  'byName',
  /** Valid from a moment ahead. */
  'notYetValid',
  /** Valid until a moment ago. */
  'outdated',
  /** Valid at this very moment: the first and the last. */
  'thisMoment',
] as const;

/** In which part an input differs. */
export type Making = (typeof makings)[number];

/** How a symbol is to be made; most are what they say. */
export function makingOf(symbol: object): Making | undefined {
  const made: unknown = 'made' in symbol ? symbol.made : undefined;
  return makings.find((each) => each === made);
}

/** The names of device and TRE that a symbol stands for. */
export function namesOf(symbol: { readonly devId: DevId; readonly made?: unknown }): {
  readonly devId: DevId;
  readonly treId: string;
} {
  const made = makingOf(symbol);
  return {
    devId: made === 'otherTre' ? 'd1' : symbol.devId,
    treId: treIdOf(made === 'otherDevice' ? 'd1' : symbol.devId),
  };
}

/** First and last moment at which something is valid. */
export function validityOf(symbol: object, now: number): { readonly from: number; readonly until: number } {
  switch (makingOf(symbol)) {
    case 'notYetValid':
      return { from: now + 1, until: VALID_UNTIL_MS };
    case 'outdated':
      return { from: VALID_FROM_MS, until: now - 1 };
    case 'thisMoment':
      return { from: now, until: now };
    default:
      break;
  }
  const isExpired = 'expired' in symbol && symbol.expired === true;
  return isExpired
    ? { from: EXPIRED_SINCE_MS - 1, until: EXPIRED_SINCE_MS }
    : { from: VALID_FROM_MS, until: VALID_UNTIL_MS };
}
