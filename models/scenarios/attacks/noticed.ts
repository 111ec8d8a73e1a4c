/**
 * Which counter-measures an attacker without any key finds missing, when one is off and nobody has an attack in mind
 * (`hostile.ts`): where, and which claim breaks. The others stand against what it does not have there.
 */
import type { CounterMeasure } from '../../requirements/index.js';
import type { HOSTILE } from './hostile.js';

/** Where, and which claim breaks; or what it would need besides. */
type Notice = { readonly in: keyof typeof HOSTILE; readonly breaks: string } | { readonly needs: string };

const FIRST = 'first provisioning, it speaks once and withholds once';
const FIRST_TWICE = 'first provisioning, it speaks twice';
const CHANGE = 'a change, it speaks once and withholds once';
const CHANGE_TWICE = 'a change, it speaks twice';
const MOVE = 'a move, it speaks once and withholds once';

const AN_INSIDER = 'an operator that speaks with its own key';
const A_RETURN = 'a device that has come back to an operator, of which something old can be said again';

export const NOTICED: Readonly<Record<CounterMeasure, Notice>> = {
  CM_BOOT_AUTH: { in: FIRST, breaks: 'G-05g' },
  CM_BOOT_FRESH: { in: FIRST_TWICE, breaks: 'G-05i' },
  CM_SHO_BIND: { needs: AN_INSIDER },
  CM_OBJ_SIG: { in: FIRST, breaks: 'G-06f' },
  CM_OBJ_FRESH: { needs: A_RETURN },
  CM_PVA: { needs: 'a platform that is modified' },
  CM_ATT_FRESH: { in: FIRST_TWICE, breaks: 'G-03b' },
  CM_ID_BIND: { needs: 'the TRE of another device, certified' },
  CM_TOK_REQ: { in: CHANGE_TWICE, breaks: 'G-07' },
  CM_TOK_BIND: { needs: `${AN_INSIDER}, and a token for another` },
  CM_TOK_FRESH: { needs: A_RETURN },
  CM_NTC_POP: { in: CHANGE, breaks: 'G-14f' },
  CM_ACK_AUTH: { in: CHANGE, breaks: 'G-14b' },
  CM_RELEASE_2P: { in: CHANGE, breaks: 'G-14' },
  CM_PRI_AUTH: { in: MOVE, breaks: 'G-07d' },
  CM_PRI_FRESH: { needs: A_RETURN },
  CM_PRI_BIND: { in: MOVE, breaks: 'G-05e' },
  CM_REG_AUTH: { in: FIRST, breaks: 'G-14h' },
  CM_REG_PENDING: { needs: 'no attacker: what goes wrong without it goes wrong by itself (A-21)' },
  CM_REP_AUTH: { in: FIRST, breaks: 'G-13' },
  CM_FALLBACK: { in: CHANGE, breaks: 'G-10c' },
  CM_JOURNAL: { needs: 'a power cut' },
  CM_OLD_RETAIN: { in: CHANGE, breaks: 'G-14' },
  CM_PRISTINE_GUARD: { needs: 'an initial credential that ends' },
  CM_REJECT_SEAL: { needs: 'two words and a loss, or a new network out of reach (A-34)' },
  CM_FAILED_INSTALL: { needs: 'a slot that fails (A-36)' },
  CM_FAILURE_KEPT: { needs: 'a slot that fails, and a power cut (A-37)' },
  CM_RESELECT: { needs: 'an operator out of reach' },
  CM_ALT_PATH: { needs: 'an operator that does not do its part' },
  CM_STAGE_QUOTA: { needs: 'an operator that gives a session up' },
  CM_FALLBACK_LIMIT: { needs: 'more than one rejection in a row' },
  CM_CONFINE: { needs: 'applications in the device' },
  CM_CCIF_WRAP: { needs: 'the subscriber, on whose way to the CCIF the credential is' },
  CM_SLOT_ISO: { needs: 'a TRE that confuses its slots' },
  CM_SQN: { in: FIRST, breaks: 'G-12b' },
};
