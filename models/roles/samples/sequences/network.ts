/** Sequences of the other roles, by what they show; see `index.ts`. */

export const vnoSequences: Readonly<Record<string, readonly string[]>> = {
  'restricted-access-is-given-after-authentication-alone': [
    'restrict',
    'm2me-attach',
    'icf-av-response',
    'm2me-auth-response.wrong-key',
  ],
};

/** The device is on, and a rule waits for it. */
const subscriberWatches = ['supplier-supply', 'select-by-rule', 'drf-watching'];

export const subscriberSequences: Readonly<Record<string, readonly string[]>> = {
  'a-rule-chooses-once-and-says-so': [
    'drf-watching',
    'drf-first-connection.wrong-key',
    'drf-first-connection.other-device',
    'drf-first-connection',
    'supplier-supply',
    'select-by-rule',
    'request-expired',
    'drf-watching.other-device',
    'drf-first-connection',
    'drf-watching',
    'drf-watching',
    'drf-first-connection.wrong-key',
    'drf-first-connection.other-device',
    'drf-first-connection',
    'drf-first-connection.wrong-key',
    'drf-first-connection.other-device',
    'drf-first-connection-over-non3gpp',
    'sho-contract-confirmed',
    'drf-first-connection',
    'select-by-rule',
    'sho-service-notice',
  ],
  'a-rule-chooses-by-the-access': [
    ...subscriberWatches,
    'drf-first-connection-over-non3gpp',
    'sho-contract-confirmed',
    'sho-contract-confirmed-of-other',
    'sho-service-notice-of-new',
  ],
  'a-rule-has-chosen-and-provisioning-is-given-up': [
    ...subscriberWatches,
    'drf-first-connection',
    'sho-contract-confirmed',
    'sho-service-notice.aborted',
    'request-expired',
  ],
  'a-rule-goes-on-to-the-next': [
    ...subscriberWatches,
    'drf-first-connection',
    'sho-service-notice.refused',
    'sho-service-notice-of-new.refused',
    'drf-first-connection',
    'sho-contract-confirmed',
  ],
  'a-rule-that-names-nobody-chooses-nobody': [
    'supplier-supply',
    'select-by-rule-over-3gpp-alone',
    'drf-watching',
    'drf-first-connection-over-non3gpp',
    'drf-first-connection',
    'request-expired',
    'sho-service-notice',
  ],
  'a-hand-takes-the-place-of-the-rule': [
    ...subscriberWatches,
    'select-other',
    'drf-first-connection',
    'sho-contract-confirmed-of-other',
  ],
  'a-hand-takes-the-place-of-a-rule-that-is-not-arranged': [
    'supplier-supply',
    'select-by-rule',
    'select-other',
    'drf-watching',
    'sho-contract-confirmed-of-other',
  ],
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
  'a-first-connection-is-told-to-who-watches': [
    'icf-boot-request',
    'subscriber-watch.wrong-key',
    'subscriber-watch.other-device',
    'icf-boot-request',
    'subscriber-watch',
    'subscriber-watch',
    'icf-boot-request',
    'icf-boot-request',
    'sho-contract-register',
    'icf-boot-request',
    'subscriber-watch',
  ],
  'a-first-connection-over-non3gpp-is-told-to-who-watches': [
    'subscriber-watch',
    'm2me-discover.wrong-key',
    'm2me-discover.other-device',
    'm2me-discover',
    'm2me-discover',
    'sho-contract-register',
    'm2me-discover',
  ],
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
  'a-device-is-called-at-the-address-of-the-icf': [
    'call-device',
    'icf-device-address.of-unknown-pcid',
    'call-device',
    'icf-device-address',
    'call-device',
    'm2me-provisioning-info',
    'call-device',
  ],
  'a-device-is-called-at-the-address-of-the-sho': [
    'm2me-provisioning-info',
    'sho-device-address.wrong-key',
    'sho-device-address.other-device',
    'call-device',
    'sho-device-address',
    'sho-device-address',
    'call-device',
  ],
  'an-address-does-not-outlast-a-restart': [
    'sho-device-address',
    'restarted',
    'call-device',
    'icf-device-address',
    'call-device',
  ],
  'the-token-of-the-sho-is-shown-as-often-as-the-object': [
    'm2me-provisioning-info',
    'sho-mcim-deliver-for-a-token',
    'm2me-provisioning-info',
  ],
  'the-token-of-the-sho-waits-for-the-check': [
    'm2me-provisioning-info',
    'require-intact',
    'sho-mcim-deliver-for-a-token',
    'pva-verification-data',
  ],
  'not-made-once-downloading': ['store-rules', 'm2me-provisioning-info', 'sho-mcim-deliver', 'sho-package-order'],
};

export const icfSequences: Readonly<Record<string, readonly string[]>> = {
  'the-dpf-is-told-of-each-session': [
    'vno-av-request',
    'ccif-credential-response',
    'tell-dpf',
    'vno-session-up.other-pcid',
    'vno-session-up',
    'vno-session-up',
    'restarted',
    'vno-av-request',
    'ccif-credential-response',
    'vno-session-up',
  ],
  'a-promoted-pcid-gives-no-vectors': [
    'sho-promotion-request',
    'vno-av-request',
    'ccif-credential-response',
    'sho-promotion-request.other-operator',
    'sho-promotion-request',
    'vno-av-request',
    'sho-promotion-request',
    'sho-promoted.other-operator',
    'vno-av-request',
    'sho-promoted',
    'vno-av-request',
    'sho-promotion-request',
    'vno-session-up',
    'restarted',
    'vno-av-request',
    'subscriber-convey-material',
    'vno-av-request',
    'initial-credential-lost',
    'ccif-credential-withdrawn',
    'vno-av-request',
  ],
  'a-credential-past-its-life-is-not-promoted': [
    'vno-av-request',
    'ccif-credential-response',
    'initial-credential-lost',
    'sho-promotion-request',
  ],
  'what-was-asked-for-a-promoted-pcid-is-put-away': [
    'vno-av-request',
    'sho-promoted',
    'ccif-credential-response',
    'vno-av-request',
  ],
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
