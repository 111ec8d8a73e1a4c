/**
 * Scenarios in which the pools of nonces are told apart, so that what was said upon one of an earlier registration is not
 * taken for new (DEC-46). Wanted where a second registration and an attacker come together; elsewhere it makes no
 * difference but states.
 */
import type { Composition, RoleInstance } from '../../conformance/explore/index.js';
import { sho } from '../roles/sho.js';

/** The composition, from its very beginning, with operators that number their nonces on. */
export const numberedOn = <G>(composition: Composition<G>): Composition<G> => {
  const { roles, start } = composition;
  return {
    ...composition,
    roles: roles.map(withNumbers),
    ...(start === undefined ? {} : { start: { ...start, from: numberedOn(start.from) } }),
  };
};

const withNumbers = (role: RoleInstance): RoleInstance =>
  role.machine.id === sho.id ? { ...role, input: { ...(role.input as object), numbersOn: true } } : role;
