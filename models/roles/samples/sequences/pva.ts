/** Sequences of the PVA, by what they show; see `index.ts`. */

export const pvaSequences: Readonly<Record<string, readonly string[]>> = {
  'a-restart-forgets-no-platform-credential': ['supplier-register-pfc', 'restarted', 'sho-validation-request'],
  'a-restart-forgets-no-credential-that-was-brought': [
    'subscriber-register-pfc',
    'restarted',
    'sho-validation-request',
    'dpf-verification-request',
  ],
  'a-restart-forgets-no-state-and-no-revocation': [
    'supplier-register-pfc',
    'supplier-update-pfc',
    'restarted',
    'sho-validation-request',
    'supplier-update-pfc',
    'revoke',
    'restarted',
    'sho-validation-request',
  ],
  'a-restart-forgets-no-credential-that-was-issued': ['supplier-request-pfc', 'restarted', 'supplier-request-pfc'],
  'a-state-is-certified-once': ['supplier-register-pfc', 'supplier-update-pfc', 'supplier-update-pfc'],
  'a-superseded-state-does-not-come-back': [
    'supplier-register-pfc',
    'supplier-update-pfc',
    'supplier-update-pfc.stale',
    'sho-validation-request',
  ],
};
