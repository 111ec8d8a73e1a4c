/**
 * Sequences that the criteria do not find and that show a guard of a machine at work: the shortest inputs on which the
 * machine without that guard answers otherwise (`npm run mutants:models`). By the role, then by what they show.
 */

const treServesA = [
  'm2me-load-factory',
  'm2me-boot',
  'm2me-open-session-a',
  'm2me-stage-a',
  'm2me-install',
  'm2me-activate-acknowledged',
];

const shoServes = [
  'subscriber-contract',
  'drf-contract-registered',
  'dpf-relay-info',
  'pva-validation-response',
  'dpf-report-forward',
  'subscriber-token-request',
];

export const m2meSequences: Readonly<Record<string, readonly string[]>> = {
  'a-network-that-is-not-authentic-gives-no-service': [
    'supplier-configure',
    'tre-factory-loaded',
    'subscriber-power-on',
    'tre-boot-state-unconfirmed',
    'sho-b-auth-request',
    'tre-aka-mac-failure',
    'sho-b-attach-accept',
  ],
};

export const treSequences: Readonly<Record<string, readonly string[]>> = {
  'forged-challenge-of-an-mcim-that-is-not-there': ['m2me-load-factory', 'm2me-boot', 'm2me-aka-a.wrong-key'],
  'stale-challenge-of-an-mcim-that-is-not-there': ['m2me-load-factory', 'm2me-boot', 'm2me-aka-a.stale'],
  'forged-challenge-of-the-pcid-in-service': [...treServesA, 'm2me-aka-pcid.wrong-key'],
  'stale-challenge-of-the-pcid-in-service': [...treServesA, 'm2me-aka-pcid.stale'],
};

export const shoSequences: Readonly<Record<string, readonly string[]>> = {
  'forged-confirmation-while-challenged': [
    ...shoServes,
    'm2me-attach',
    'drf-change-confirmed.wrong-key',
    'm2me-auth-response',
  ],
  'confirmation-of-a-cancelled-change-while-challenged': [
    ...shoServes,
    'm2me-discard-cancel',
    'm2me-attach',
    'drf-change-confirmed',
    'm2me-auth-response',
  ],
  'confirmation-before-the-notice-while-challenged': [
    ...shoServes,
    'm2me-attach',
    'drf-change-confirmed',
    'm2me-auth-response',
  ],
  'confirmation-after-the-notice-while-challenged': [
    ...shoServes,
    'm2me-discard-notice',
    'm2me-attach',
    'drf-change-confirmed',
    'm2me-auth-response',
  ],
  'confirmation-of-a-cancelled-change-in-service': [
    ...shoServes,
    'm2me-discard-cancel',
    'm2me-attach',
    'm2me-auth-response',
    'drf-change-confirmed',
    'drf-bootstrap',
  ],
  'back-under-a-new-contract-after-a-confirmation': [
    ...shoServes,
    'm2me-attach',
    'm2me-auth-response',
    'drf-change-confirmed',
    'subscriber-change-params',
    'dpf-relay-info',
    'pva-validation-response',
    'coverage-lost',
    'm2me-attach',
  ],
  'back-under-a-new-contract-after-a-notice-and-a-confirmation': [
    ...shoServes,
    'm2me-discard-notice',
    'm2me-attach',
    'm2me-auth-response',
    'drf-change-confirmed',
    'subscriber-change-params',
    'dpf-relay-info',
    'pva-validation-response',
    'coverage-lost',
    'm2me-attach',
  ],
  'a-second-verdict-takes-no-access-away': [
    'subscriber-contract',
    'drf-contract-registered',
    'dpf-relay-info',
    'pva-validation-response',
    'm2me-attach',
    'm2me-auth-response',
    'pva-validation-response',
    'dpf-report-forward',
    'drf-bootstrap',
  ],
};
