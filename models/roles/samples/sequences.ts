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

/** B serves, and the MCIM of A rests in the device. */
const treHoldsBoth = [
  ...treServesA,
  'm2me-open-session-b',
  'm2me-stage-b',
  'm2me-commit-intent',
  'm2me-swap-keeping',
  'm2me-activate',
  'm2me-sign-report-success',
  'm2me-commit',
];

const treIsOrderedBack = [...treHoldsBoth, 'm2me-open-session-a-back', 'm2me-stage-switch-to-a'];
const treSwitchesBack = [...treIsOrderedBack, 'm2me-commit-intent-back', 'm2me-swap-back', 'm2me-activate'];
/** Only where the MCIM of A rests in the device is the second order followed. */
const treIsOrderedAgain = ['m2me-open-session-a-back-again', 'm2me-stage-switch-to-a-again'];

const shoIssues = ['subscriber-contract', 'drf-contract-registered', 'dpf-relay-info', 'pva-validation-response'];

/** A has let the device go, and its MCIM rests in it. */
const shoKeeps = [
  ...shoIssues,
  'dpf-report-forward',
  'keep-mcim',
  'subscriber-token-request',
  'm2me-discard-notice',
  'drf-change-confirmed',
];

/** A has the DPF make the MCIM, and waits for it. */
const shoOrders = ['delegate-packages', ...shoIssues];

const shoIssuesInChange = ['subscriber-change-params', 'dpf-relay-info', 'pva-validation-response'];

const shoServes = [...shoIssues, 'dpf-report-forward', 'subscriber-token-request'];

/** Let in by a provider, without an address of a server. */
const m2meAsksForServer = [
  'supplier-configure-without-addresses',
  'tre-factory-loaded',
  'subscriber-power-on',
  'tre-boot-state-pristine-without-pcid',
  'icsp-access-accept',
];

/** In the service of A, under a contract that names peers and access points. */
const m2meUnderFilter = [
  'supplier-configure',
  'tre-factory-loaded',
  'subscriber-power-on',
  'tre-boot-state-active',
  'sho-a-auth-request',
  'tre-aka-res',
  'sho-a-attach-accept-filtering',
];

/** Up to the bootstrap message, in a device of which the SHO is configured. */
const m2meIsConfigured = (how: string): readonly string[] => [
  'supplier-configure',
  'tre-factory-loaded',
  how,
  'subscriber-power-on',
  'tre-boot-state-pristine',
  'vno-auth-request',
  'tre-aka-res',
  'vno-attach-accept',
  'drf-bootstrap',
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
  'applications-are-loaded-by-the-dpf-and-the-endpoint-that-it-names': [
    'supplier-configure',
    'tre-factory-loaded',
    'subscriber-power-on',
    'tre-boot-state-active',
    'sho-a-auth-request',
    'tre-aka-res',
    'sho-a-attach-accept',
    'dpf-application',
    'dpf-application',
    'dpf-application.other-operator',
    'dpf-application.other-device',
    'dpf-application.stale',
    'manager-application-named.wrong-key',
    'manager-application-named.other-device',
    'manager-application-named.stale',
    'manager-application-named',
    'manager-application-named',
    'dpf-application',
  ],
  'a-device-aborts-whose-sho-is-another-than-is-configured': [
    ...m2meIsConfigured('preconfigure-a'),
    'tre-session-opened',
    'try-again',
    'vno-auth-request',
    'tre-aka-res',
    'drf-bootstrap',
    'tre-session-opened',
  ],
  'a-configured-sho-outlasts-the-power': [
    ...m2meIsConfigured('preconfigure-a').slice(0, 4),
    'power-cut',
    'power-restored',
    'tre-boot-state-pristine',
    'vno-auth-request',
    'tre-aka-res',
    'vno-attach-accept',
    'drf-bootstrap',
    'tre-refused',
    'drf-bootstrap',
    'tre-session-opened',
  ],
  'a-device-goes-on-whose-sho-is-the-one-that-is-configured': [
    ...m2meIsConfigured('preconfigure-b'),
    'tre-session-opened',
    'preconfigure-a',
    'dpf-chunk-1',
    'dpf-chunk-2',
  ],
  'network-parameters-are-used-if-the-operator-has-signed-them': [
    'supplier-configure',
    'tre-factory-loaded',
    'subscriber-power-on',
    'tre-boot-state-active',
    'sho-a-parameters',
    'sho-a-auth-request',
    'tre-aka-res',
    'sho-a-attach-accept',
    'sho-a-parameters.other-device',
    'sho-a-parameters',
    'sho-a-parameters',
    'sho-a-parameters.stale',
    'sho-b-parameters',
    'sho-a-parameters-newer',
    'sho-a-parameters',
  ],
  'network-parameters-outlast-the-power': [
    'supplier-configure',
    'tre-factory-loaded',
    'subscriber-power-on',
    'tre-boot-state-active',
    'sho-a-auth-request',
    'tre-aka-res',
    'sho-a-attach-accept',
    'sho-a-parameters-newer',
    'power-cut',
    'sho-a-parameters',
    'power-restored',
    'tre-boot-state-active',
    'sho-a-auth-request',
    'tre-aka-res',
    'sho-a-attach-accept',
    'sho-a-parameters',
  ],
  'what-is-loaded-outlasts-the-power': [
    'supplier-configure',
    'tre-factory-loaded',
    'subscriber-power-on',
    'tre-boot-state-pristine',
    'dpf-application',
    'power-cut',
    'power-restored',
    'manager-application-named',
  ],
  'the-filter-of-a-new-operator-counts-before-the-change-is-confirmed': [
    'supplier-configure',
    'tre-factory-loaded',
    'subscriber-power-on',
    'tre-boot-state-unconfirmed',
    'sho-b-auth-request',
    'tre-aka-res',
    'sho-b-attach-accept-filtering',
    'send-data.to-stranger',
    'send-data',
  ],
  'a-filter-counts-while-a-token-is-signed': [...m2meUnderFilter, 'owner-token-command', 'send-data.to-stranger'],
  'a-filter-counts-while-a-change-begins': [...m2meUnderFilter, 'drf-bootstrap', 'send-data.to-stranger'],
  'a-filter-counts-while-an-instruction-is-checked': [...m2meUnderFilter, 'owner-instruction', 'send-data.to-stranger'],
  'a-server-is-asked-for-twice-and-then-the-access-is-left': [
    ...m2meAsksForServer,
    'icsp-addresses.missing-field',
    'icsp-addresses.contradicting',
    'retry-expired',
    'icsp-addresses.missing-field',
    'retry-expired',
    'retry-expired',
    'icsp-access-accept',
    'icsp-addresses',
    'tre-discovery',
    'drf-bootstrap',
  ],
  'a-wrong-server-is-called-once': [
    ...m2meAsksForServer,
    'icsp-addresses-elsewhere',
    'tre-discovery',
    'retry-expired',
    'icsp-access-accept',
    'retry-expired',
    'icsp-addresses',
    'tre-discovery',
  ],
  'that-there-is-no-address-outlasts-the-power': [
    ...m2meAsksForServer,
    'power-cut',
    'power-restored',
    'tre-boot-state-pristine-without-pcid',
    'icsp-access-accept',
    'icsp-addresses',
  ],
  'an-address-of-the-factory-is-kept-to': [
    'supplier-configure',
    'tre-factory-loaded',
    'subscriber-power-on',
    'tre-boot-state-pristine-without-pcid',
    'icsp-addresses-elsewhere',
    'icsp-access-accept',
    'icsp-addresses-elsewhere',
    'tre-discovery',
    'icsp-addresses-elsewhere',
  ],
  'a-filter-keeps-strangers-and-other-access-points-out': [
    ...m2meUnderFilter,
    'send-data.to-server',
    'send-data.to-stranger',
    'send-data.by-other-apn',
  ],
};

export const vnoSequences: Readonly<Record<string, readonly string[]>> = {
  'restricted-access-is-given-after-authentication-alone': [
    'restrict',
    'm2me-attach',
    'icf-av-response',
    'm2me-auth-response.wrong-key',
  ],
};

export const treSequences: Readonly<Record<string, readonly string[]>> = {
  'forged-challenge-of-an-mcim-that-is-not-there': ['m2me-load-factory', 'm2me-boot', 'm2me-aka-a.wrong-key'],
  'stale-challenge-of-an-mcim-that-is-not-there': ['m2me-load-factory', 'm2me-boot', 'm2me-aka-a.stale'],
  'forged-challenge-of-the-pcid-in-service': [...treServesA, 'm2me-aka-pcid.wrong-key'],
  'stale-challenge-of-the-pcid-in-service': [...treServesA, 'm2me-aka-pcid.stale'],
  'switched-back': [...treSwitchesBack, 'm2me-aka-a', 'm2me-sign-report-success', 'm2me-commit-back'],
  'switched-back-and-forth': [
    ...treIsOrderedBack,
    'm2me-commit-intent-back',
    'm2me-swap-back-keeping',
    'm2me-activate',
    'm2me-sign-report-success',
    'm2me-commit-back',
    'm2me-open-session-b-back',
    'm2me-stage-switch-to-b',
  ],
  'switch-without-power': [...treIsOrderedBack, 'power-cut', 'm2me-boot', ...treIsOrderedAgain],
  'switch-aborted': [...treIsOrderedBack, 'm2me-check-abort-back', ...treIsOrderedAgain],
  'switch-without-a-token': [...treIsOrderedBack, 'm2me-commit-intent-back.wrong-key', ...treIsOrderedAgain],
  'switch-cancelled': [
    ...treIsOrderedBack,
    'm2me-commit-intent-back',
    'm2me-sign-cancel',
    'm2me-close-cancel-back',
    ...treIsOrderedAgain,
  ],
  'switch-fallen-back': [...treSwitchesBack, 'm2me-revert', 'm2me-close-cancel-back', ...treIsOrderedAgain],
  'switch-erased': [
    ...treIsOrderedBack,
    'm2me-commit-intent-back',
    'm2me-sign-cancel',
    'm2me-revert-to-pristine',
    ...treIsOrderedAgain,
  ],
  'replaced-at-rest-by-its-own-operator': [
    ...treHoldsBoth,
    'm2me-open-session-a-back',
    'm2me-stage-a-anew',
    'power-cut',
    'm2me-boot',
    ...treIsOrderedAgain,
  ],
  'kept-without-the-word-of-its-operator': [
    ...treServesA,
    'm2me-open-session-b',
    'm2me-stage-b',
    'm2me-commit-intent',
    'm2me-swap',
    'm2me-activate',
    'm2me-sign-report-success',
    'm2me-commit',
    'm2me-open-session-a-back',
    'm2me-stage-switch-to-a',
  ],
  'proof-of-an-account-in-service': ['m2me-load-factory-of-the-icsp', ...treServesA.slice(1), 'm2me-prove-access'],
};

export const subscriberSequences: Readonly<Record<string, readonly string[]>> = {
  'announces-a-change-and-makes-it': [
    'supplier-supply',
    'announce-change',
    'select',
    'sho-contract-confirmed',
    'sho-service-notice',
    'announce-change',
    'select-other',
    'announce-change',
  ],
  'announces-twice': [
    'supplier-supply',
    'select',
    'sho-contract-confirmed',
    'sho-service-notice',
    'announce-change',
    'announce-change',
  ],
  'an-mcim-that-is-still-installed-is-no-service': [
    'supplier-supply',
    'select',
    'sho-contract-confirmed',
    'sho-service-notice-installed',
    'activate',
    'sho-service-notice-installed',
    'select-other',
  ],
};

export const pvaSequences: Readonly<Record<string, readonly string[]>> = {
  'a-state-is-certified-once': ['supplier-register-pfc', 'supplier-update-pfc', 'supplier-update-pfc'],
  'a-superseded-state-does-not-come-back': [
    'supplier-register-pfc',
    'supplier-update-pfc',
    'supplier-update-pfc.stale',
    'sho-validation-request',
  ],
};

/** The first credential of a device stands, whoever brings a second one (DEC-80). */
export const ccifSequences: Readonly<Record<string, readonly string[]>> = {
  'reported-then-another-reported': [
    'supplier-report-credential',
    'supplier-report-credential-of-another-key',
    'icf-credential-request',
  ],
  'reported-then-another-conveyed': [
    'supplier-report-credential',
    'subscriber-convey-credential-of-another-key',
    'icf-credential-request',
  ],
  'conveyed-then-another-conveyed': [
    'subscriber-convey-credential',
    'subscriber-convey-credential-of-another-key',
    'icf-credential-request',
  ],
  'reported-then-asked-for': [
    'supplier-report-credential-of-another-key',
    'supplier-request-credential',
    'icf-credential-request',
  ],
  'asked-for-then-another-reported': [
    'supplier-request-credential',
    'supplier-report-credential-of-another-key',
    'icf-credential-request',
  ],
  'of-another-device-reported': ['supplier-report-credential-of-another-device', 'icf-credential-request'],
  'of-another-device-conveyed': ['subscriber-convey-credential-of-another-device', 'icf-credential-request'],
};

const dpfChecks = ['m2me-provisioning-info', 'require-intact', 'sho-mcim-deliver'];

/** A check is of one session, whatever comes of another meanwhile. */
const drfChanges = ['sho-contract-register', 'subscriber-change-announcement', 'sho-forward-params'];

export const drfSequences: Readonly<Record<string, readonly string[]>> = {
  'announced-and-changed': drfChanges,
  'announced-before-the-contract': [
    'subscriber-change-announcement-that-none-comes',
    'sho-contract-register',
    'sho-forward-params',
  ],
  'announced-that-none-comes': [
    'sho-contract-register',
    'subscriber-change-announcement-that-none-comes',
    'sho-forward-params',
    'subscriber-change-announcement',
    'sho-forward-params',
  ],
  'announced-while-pending-that-none-comes': [
    ...drfChanges,
    'subscriber-change-announcement-that-none-comes',
    'sho-forward-params',
  ],
  'announced-once-and-for-this-device': [
    'sho-contract-register',
    'subscriber-change-announcement.wrong-key',
    'subscriber-change-announcement.other-device',
    'subscriber-change-announcement',
    'subscriber-change-announcement',
    'sho-forward-params',
  ],
  'announced-by-somebody-else': [
    'sho-contract-register',
    'subscriber-change-announcement-that-none-comes.wrong-key',
    'subscriber-change-announcement-that-none-comes.other-device',
    'sho-forward-params',
  ],
  'announced-change-is-over': [...drfChanges, 'sho-register-subscription', 'sho-forward-params-back-later'],
  'announced-and-a-token-that-does-not-hold': [
    'sho-contract-register',
    'subscriber-change-announcement-that-none-comes',
    'sho-forward-params.token-of-other-epoch',
    'sho-forward-params',
  ],
};

export const dpfSequences: Readonly<Record<string, readonly string[]>> = {
  'applications-are-loaded-until-they-are-acknowledged': [
    'load-application',
    'load-application',
    'm2me-application-ack',
    'load-application-naming',
    'm2me-application-ack',
  ],
  'another-session-while-the-first-is-checked': [...dpfChecks, 'm2me-provisioning-info-2'],
  'abort-of-another-session-while-one-is-checked': [...dpfChecks, 'sho-abort.other-session'],
  'made-by-stored-rules': [
    'store-rules',
    'store-rules',
    'm2me-provisioning-info',
    'sho-package-order',
    'sho-mcim-deliver',
  ],
  'made-again-when-asked-again': [
    'store-rules',
    'm2me-provisioning-info',
    'sho-package-order',
    'm2me-provisioning-info',
    'sho-package-order',
  ],
  'made-for-nobody-else': [
    'store-rules',
    'm2me-provisioning-info',
    'sho-package-order.other-operator',
    'sho-package-order.other-session',
    'sho-package-order.other-device',
    'sho-package-order',
  ],
  'not-made-by-the-rules-of-another': ['store-rules-of-other', 'm2me-provisioning-info', 'sho-package-order'],
  'not-made-once-downloading': ['store-rules', 'm2me-provisioning-info', 'sho-mcim-deliver', 'sho-package-order'],
};

export const icfSequences: Readonly<Record<string, readonly string[]>> = {
  'no-vector-of-a-batch-comes-back': [
    'sho-convey-material',
    'vno-av-request',
    'restarted',
    'sho-convey-material',
    'subscriber-convey-material',
    'vno-av-request',
    'vno-av-request',
  ],
};

export const shoSequences: Readonly<Record<string, readonly string[]>> = {
  'what-the-supplier-gives-the-icf-is-passed-on': [
    'supplier-convey-material',
    ...shoIssues,
    'supplier-convey-material',
  ],
  'network-parameters-are-sent-until-they-are-acknowledged': [
    'provision-parameters',
    'm2me-parameters-ack',
    ...shoIssues,
    'dpf-report-forward',
    'm2me-attach',
    'm2me-auth-response',
    'provision-parameters',
    'provision-parameters',
    'm2me-parameters-ack',
    'provision-parameters',
    'm2me-parameters-ack',
    'provision-parameters',
  ],
  'a-contract-that-names-peers-keeps-others-and-other-access-points-out': [
    'limit-peers',
    'limit-peers',
    ...shoIssues,
    'dpf-report-forward',
    'm2me-attach',
    'm2me-auth-response',
    'm2me-datagram',
    'm2me-datagram.to-stranger',
    'm2me-datagram.by-other-apn',
  ],
  'notice-of-departure-before-service-while-challenged': [
    ...shoIssuesInChange,
    'm2me-attach',
    'm2me-departure-notice',
    'm2me-auth-response',
  ],
  'confirmation-of-departure-before-service-while-challenged': [
    ...shoIssuesInChange,
    'm2me-attach',
    'drf-departure-confirmed',
    'm2me-auth-response',
  ],
  'notice-of-departure-before-service-while-attached': [
    ...shoIssues,
    'm2me-attach',
    'm2me-auth-response',
    'm2me-departure-notice',
    'dpf-report-forward',
    'drf-bootstrap',
  ],
  'confirmation-of-departure-before-service-while-attached': [
    ...shoIssues,
    'm2me-attach',
    'm2me-auth-response',
    'drf-departure-confirmed',
    'dpf-report-forward',
    'drf-bootstrap',
  ],
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
  'kept-and-switched-back-to': [
    ...shoKeeps,
    ...shoIssuesInChange,
    'm2me-attach',
    'm2me-auth-response',
    'dpf-report-forward',
  ],
  'kept-when-nothing-but-the-confirmation-came': [
    ...shoKeeps.filter((id) => id !== 'm2me-discard-notice'),
    ...shoIssuesInChange,
  ],
  'kept-when-retention-has-ended': [...shoKeeps.slice(0, -1), 'retention-expired', ...shoIssuesInChange],
  'kept-and-nobody-let-in': [...shoKeeps, 'm2me-attach', 'subscriber-token-request'],
  'kept-and-the-order-is-refused': [
    ...shoKeeps,
    ...shoIssuesInChange,
    'dpf-report-forward.object-refused',
    'dpf-relay-info-2',
    'pva-validation-response-2',
  ],
  'kept-and-the-installation-fails': [
    ...shoKeeps,
    ...shoIssuesInChange,
    'dpf-report-forward.install-failed',
    'dpf-relay-info-2',
    'pva-validation-response-2',
  ],
  'kept-and-the-device-stays-with-the-other': [
    ...shoKeeps,
    ...shoIssuesInChange,
    'dpf-report-forward.reverted',
    'drf-pending-withdrawn',
    ...shoIssuesInChange,
  ],
  'kept-and-the-device-comes-in-another-session': [
    ...shoKeeps,
    ...shoIssuesInChange,
    'dpf-relay-info-2',
    'pva-validation-response-2',
  ],
  'kept-and-contracted-anew': [...shoKeeps, ...shoIssues],
  'kept-and-moved-to-through-pristine': [
    ...shoKeeps,
    'subscriber-reprovision-params',
    'dpf-relay-info',
    'pva-validation-response',
  ],
  'left-for-good-after-a-switch': [
    ...shoKeeps,
    ...shoIssuesInChange,
    'dpf-report-forward',
    'm2me-departure-notice',
    ...shoIssuesInChange,
  ],
  'package-made-by-the-dpf': [...shoOrders, 'dpf-package', 'dpf-report-forward', 'm2me-attach', 'm2me-auth-response'],
  'package-ordered-again': [...shoOrders, 'dpf-relay-info', 'dpf-package', 'dpf-relay-info'],
  'package-that-is-not-the-one-ordered': [
    ...shoOrders,
    'dpf-package.wrong-key',
    'dpf-package.sealed-to-other',
    'dpf-package.other-session',
    'dpf-package.other-device',
    'dpf-package',
  ],
  'package-upon-a-status': [
    'delegate-packages',
    'require-status',
    'subscriber-contract',
    'drf-contract-registered',
    'dpf-relay-info',
    'pva-status-response',
    'dpf-package',
    'dpf-relay-info-2',
    'pva-status-response-2',
    'dpf-package-2',
  ],
  'package-of-a-session-that-replaces-another': [
    ...shoOrders,
    'dpf-package',
    'dpf-relay-info-2',
    'pva-validation-response-2',
    'dpf-package',
    'dpf-package-2',
  ],
  'package-of-a-session-that-comes-meanwhile': [
    ...shoOrders,
    'dpf-relay-info-2',
    'pva-validation-response-2',
    'dpf-package',
    'dpf-package-2',
  ],
  'package-in-a-change': ['delegate-packages', ...shoIssuesInChange, 'dpf-package'],
  'package-that-nobody-has-ordered': [...shoIssues, 'dpf-package'],
  'who-makes-them-is-settled-once': [
    'delegate-packages',
    'delegate-packages',
    'subscriber-contract',
    'delegate-packages',
  ],
  'who-makes-them-is-settled-before': ['subscriber-contract', 'delegate-packages', ...shoIssues.slice(1)],
  'no-package-without-a-good-verdict': [
    'delegate-packages',
    ...shoIssues.slice(0, 3),
    'pva-validation-response.not-intact',
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
