/**
 * Roles and functions that exchange no message with the device, with the reason for each. Source: TR 33.812, clause
 * 5.1.3.1, by which a role is what the device talks to, the regulator excepted; AMB-34.
 */

/** In no scenario. */
export const WITHOUT_CHANNEL = {
  regulator: 'The clause excepts it. It is no instance either: its policy configures operators (DEC-233).',
  pva: 'Whoever provisions the device asks it about the device, and the device believes the one that provisions it (AMB-34).',
  icf: 'It is a function of the registration operator, which the device talks to at DRF and DPF.',
} as const satisfies Readonly<Record<string, string>>;

/** Only before the device is switched on. */
export const BEFORE_RUN_TIME = {
  supplier: 'It makes the device, and hears from it in the factory alone (AMB-34).',
  subscriber: 'A hand on a switch: it has the device serve it, and speaks to operators on its behalf.',
} as const satisfies Readonly<Record<string, string>>;
