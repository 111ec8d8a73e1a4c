/** What a home does with the sequence number of a card that is out of step. Source: TS 33.102, clause 6.3.5. */
import { isNewer, nextSerial, type Serial } from '../messages/symbols.js';

/**
 * @returns the number of the next vector: the home's own next one where the card would accept it, else the one after
 * the card's. A counter never goes back, else an old vector would come again.
 */
export const afterResync = (home: Serial, card: Serial): Serial =>
  isNewer(nextSerial(home), card) ? nextSerial(home) : nextSerial(card);
