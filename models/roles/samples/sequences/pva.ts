/** Sequences of the PVA, by what they show; see `index.ts`. */

export const pvaSequences: Readonly<Record<string, readonly string[]>> = {
  'a-state-is-certified-once': ['supplier-register-pfc', 'supplier-update-pfc', 'supplier-update-pfc'],
  'a-superseded-state-does-not-come-back': [
    'supplier-register-pfc',
    'supplier-update-pfc',
    'supplier-update-pfc.stale',
    'sho-validation-request',
  ],
};
