/** Sequences of the DPF, by what they show; see `index.ts`. */

const dpfChecks = ['m2me-provisioning-info', 'require-intact', 'sho-mcim-deliver'];

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
