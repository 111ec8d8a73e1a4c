/**
 * The nonces of the pools that an operator gives with its registrations (DEC-46), as numbers.
 *
 * In a role by itself each pool is numbered 1, 2: nothing that it does tells one from the next. Where an attacker may say
 * again what was said upon an earlier registration, they are numbered on, 1, 2, then 5, 6, and so on through
 * {@link LAST_POOL}, after which they come round. What has been taken of a pool, or used, is its last number, or the
 * one after the last.
 */
import { NONCE_POOL, type Nonce } from './symbols.js';

/** From a number of one pool to the same of the next; between them is room for {@link CHALLENGE_NONCE}. */
const STEP = 4;

/** The pool after which the first comes again: four are told apart. */
export const LAST_POOL: Nonce = 3 * STEP;

/** The pool of a nonce, named by the number in front of its first. */
export const poolOf = (nonce: Nonce): Nonce => nonce - (nonce % STEP);

/** The pool after that of a nonce. */
export const nextPool = (nonce: Nonce): Nonce => (poolOf(nonce) + STEP) % (LAST_POOL + STEP);

/** What has been taken of a pool when all of it has. */
export const allOf = (nonce: Nonce): Nonce => poolOf(nonce) + NONCE_POOL;

/** One more of the same pool. */
export const oneMore = (taken: Nonce): Nonce => Math.min(taken, allOf(taken)) + 1;

/** The last nonce taken from a pool, or none when the pool is used up. */
export const lastTaken = (taken: Nonce): Nonce => (taken <= allOf(taken) ? taken : 0);

/** Whether a nonce is of the same pool as what was used last, and after it. */
export const isUnused = (nonce: Nonce, used: Nonce): boolean => nonce > used && nonce <= allOf(used);
