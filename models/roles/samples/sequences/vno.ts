/** Sequences of the VNO, by what they show; see `index.ts`. */

export const vnoSequences: Readonly<Record<string, readonly string[]>> = {
  'restricted-access-is-given-after-authentication-alone': [
    'restrict',
    'm2me-attach',
    'icf-av-response',
    'm2me-auth-response.wrong-key',
  ],
};
