/** Sequences of the DRF, by what they show; see `index.ts`. */

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
