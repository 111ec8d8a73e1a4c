/** Sequences of the TRE, by what they show; see `index.ts`. */

const treServesA = [
  'm2me-load-factory',
  'm2me-boot',
  'm2me-open-session-a',
  'm2me-stage-a',
  'm2me-install',
  'm2me-activate-acknowledged',
];

/** The same with an ISIM in the package. */
const treServesAWithIsim = treServesA.map((id) => (id === 'm2me-stage-a' ? 'm2me-stage-a-with-isim' : id));

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

/** Every token that does not hold, then the one that does. */
const treIsShown = (stage: string): readonly string[] => [
  `${stage}.missing-field`,
  `${stage}.wrong-key`,
  `${stage}.other-device`,
  `${stage}.for-other-dpf`,
  `${stage}.other-session`,
  `${stage}.expired`,
  stage,
];

/** An installation has failed in a change, and has cost the old MCIM. */
const treIsErased = [
  ...treServesA,
  'm2me-open-session-b',
  'm2me-stage-b',
  'm2me-commit-intent',
  'slot-fault',
  'm2me-swap',
  'm2me-revert-to-pristine',
  'power-cut',
  'm2me-boot',
];

export const treSequences: Readonly<Record<string, readonly string[]>> = {
  'first-provisioning-by-a-dpf-with-a-token': [
    'm2me-load-factory',
    'm2me-boot',
    'm2me-open-session-a',
    ...treIsShown('m2me-stage-a-for-a-token'),
    'm2me-install',
  ],
  'a-token-of-an-earlier-session': [
    'm2me-load-factory',
    'm2me-boot',
    'm2me-open-session-a',
    'm2me-stage-a-for-a-token',
    'power-cut',
    'm2me-boot',
    'm2me-stage-a-for-a-token',
  ],
  'a-change-by-a-dpf-with-a-token': [
    ...treServesA,
    'm2me-open-session-b',
    ...treIsShown('m2me-stage-b-for-a-token'),
    'm2me-commit-intent',
  ],
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
  'a-failed-installation-is-owed-until-it-is-acknowledged': [
    ...treIsErased,
    'm2me-sign-report-failure',
    'm2me-close-report-b.wrong-key',
    'power-cut',
    'm2me-boot',
    'm2me-close-report-b',
    'power-cut',
    'm2me-boot',
  ],
  'a-failed-installation-is-owed-until-the-next-session': [
    ...treIsErased,
    'm2me-open-session-a-back',
    'power-cut',
    'm2me-boot',
  ],
  'destroyed-in-the-swap': [
    ...treServesA,
    'm2me-open-session-b',
    'm2me-stage-b',
    'm2me-commit-intent',
    'm2me-swap-destroying',
    'power-cut',
    'm2me-boot',
    'm2me-activate',
    'm2me-revert',
    'power-cut',
    'm2me-boot',
    'm2me-aka-b',
    'm2me-sign-report-success',
    'power-cut',
    'm2me-boot',
    'm2me-commit',
  ],
  'kept-in-the-swap-though-there-is-no-way-back': [
    ...treServesA,
    'm2me-open-session-b',
    'm2me-stage-b',
    'm2me-commit-intent',
    'm2me-swap-keeping-destroying',
    'm2me-activate',
    'm2me-revert',
  ],
  'destroyed-without-the-word-of-the-old-sho': [
    'm2me-load-factory-for-open-access',
    ...treServesA.slice(1),
    'm2me-open-session-b',
    'm2me-stage-b',
    'm2me-commit-intent-of-the-tre',
    'm2me-swap-unanswered-destroying',
    'm2me-activate',
    'm2me-revert',
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

export const treIsimSequences: Readonly<Record<string, readonly string[]>> = {
  'an-isim-is-in-use-with-its-mcim': [
    'm2me-load-factory',
    'm2me-select-isim',
    'm2me-boot',
    'm2me-select-isim',
    'm2me-aka-isim-a',
    'm2me-open-session-a',
    'm2me-stage-a-with-isim',
    'm2me-select-isim',
    'm2me-install',
    'm2me-select-isim',
    'm2me-aka-isim-a',
    'm2me-activate-acknowledged',
    'm2me-select-isim',
    'm2me-aka-isim-a.wrong-key',
    'm2me-aka-isim-a.made-for-the-usim',
    'm2me-aka-isim-a',
    'm2me-aka-isim-a.stale',
    'm2me-aka-a.made-for-the-isim',
    'm2me-aka-a',
    'power-cut',
    'm2me-select-isim',
    'm2me-boot',
    'm2me-aka-isim-a',
    'm2me-aka-isim-a-2',
  ],
  'no-isim-where-the-package-has-none': [...treServesA, 'm2me-select-isim', 'm2me-aka-isim-a'],
  'no-isim-while-nothing-is-in-use': [
    ...treServesAWithIsim,
    'm2me-open-session-b',
    'm2me-stage-b',
    'm2me-commit-intent',
    'm2me-select-isim',
    'm2me-swap',
    'm2me-select-isim',
    'm2me-aka-isim-a',
    'm2me-activate',
    'm2me-select-isim',
    'm2me-aka-isim-a',
    'm2me-revert',
    'm2me-select-isim',
  ],
  'an-isim-is-erased-with-its-mcim': [
    ...treServesAWithIsim,
    'm2me-aka-isim-a',
    'm2me-reprovision',
    'm2me-select-isim',
    'm2me-aka-isim-a-2',
  ],
  'an-isim-rests-and-returns-with-its-mcim': [
    ...treServesAWithIsim,
    'm2me-aka-isim-a',
    ...treHoldsBoth.slice(treServesA.length),
    'm2me-select-isim',
    'm2me-open-session-a-back',
    'm2me-stage-switch-to-a',
    'm2me-commit-intent-back',
    'm2me-swap-back',
    'm2me-activate',
    'm2me-select-isim',
    'm2me-aka-isim-a',
    'm2me-aka-isim-a-2',
  ],
};

const treIsPromoted = [
  'm2me-load-factory',
  'm2me-boot',
  'm2me-aka-pcid',
  'm2me-open-session-a',
  'm2me-stage-promotion',
  'm2me-install',
  'm2me-activate-acknowledged',
];

export const trePromotionSequences: Readonly<Record<string, readonly string[]>> = {
  'a-promoted-pcid-counts-on-as-an-mcim': [
    ...treIsPromoted.slice(0, 4),
    'm2me-stage-promotion.wrong-key',
    'm2me-stage-promotion.other-session',
    'm2me-stage-promotion.of-another-pcid',
    ...treIsPromoted.slice(4, 6),
    'm2me-aka-pcid-2',
    'power-cut',
    'm2me-boot',
    'm2me-aka-a',
    'm2me-activate-acknowledged',
    'm2me-aka-pcid-2',
    'm2me-aka-a',
    'm2me-aka-a-2',
    'm2me-aka-a-3',
    'm2me-select-isim',
    'power-cut',
    'm2me-boot',
    'm2me-aka-a-3',
  ],
  'a-promotion-that-was-not-installed-is-given-up': [
    ...treIsPromoted.slice(0, 5),
    'power-cut',
    'm2me-boot',
    'm2me-aka-a',
    'm2me-aka-pcid-2',
  ],
  'a-device-whose-pcid-was-promoted-is-not-made-pristine': [...treIsPromoted, 'm2me-reprovision', 'm2me-aka-a-2'],
  'another-initial-credential-is-a-way-back': [
    'm2me-load-factory-to-be-renewed',
    ...treIsPromoted.slice(1),
    'm2me-sign-renewal-ordered',
    'm2me-renew',
    'm2me-aka-a-2',
    'm2me-reprovision',
  ],
  'without-a-pcid-none-is-promoted': [
    'm2me-load-factory-for-open-access',
    'm2me-boot',
    'm2me-open-session-a',
    'm2me-stage-promotion',
  ],
  'a-pcid-that-ends-is-not-promoted': [
    'm2me-load-factory-to-be-renewed',
    'm2me-boot',
    'm2me-open-session-a',
    'initial-credential-nears-end',
    'm2me-stage-promotion',
  ],
  'a-pcid-is-not-promoted-in-service': [...treServesA, 'm2me-open-session-b', 'm2me-stage-promotion-for-b'],
};

/** A device that was made for it renews its initial credential in every phase in which an MCIM is in use (DEC-150). */
const treToBeRenewedMeansToChange = [
  'm2me-load-factory-to-be-renewed',
  ...treServesA.slice(1),
  'm2me-open-session-b-to-be-renewed',
  'm2me-stage-b-to-be-renewed',
];
const treToBeRenewedHasChanged = [
  ...treToBeRenewedMeansToChange,
  'm2me-commit-intent-to-be-renewed',
  'm2me-swap-to-be-renewed',
  'm2me-activate-to-be-renewed',
];
const treRenews = ['m2me-sign-renewal-ordered', 'm2me-renew'];

export const treRenewalSequences: Readonly<Record<string, readonly string[]>> = {
  'a-credential-is-renewed-while-a-change-is-staged': [...treToBeRenewedMeansToChange, ...treRenews],
  'a-credential-is-renewed-while-a-change-is-meant': [
    ...treToBeRenewedMeansToChange,
    'm2me-commit-intent-to-be-renewed',
    ...treRenews,
  ],
  'a-credential-is-renewed-while-a-change-is-unconfirmed': [...treToBeRenewedHasChanged, ...treRenews],
  'a-credential-is-renewed-while-a-change-is-reported': [
    ...treToBeRenewedHasChanged,
    'm2me-sign-report-success-to-be-renewed',
    ...treRenews,
  ],
  'a-credential-is-renewed-while-a-change-is-cancelled': [
    ...treToBeRenewedHasChanged,
    'm2me-revert-to-be-renewed',
    ...treRenews,
  ],
};
