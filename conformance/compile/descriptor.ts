/** What a transition takes: a type of event, a pattern such as `key.*` of whole tokens, or `*`. */

/** Whether xstate offers a transition with this descriptor events of a type. A test keeps the two equal. */
export function descriptorTakes(descriptor: string, type: string): boolean {
  if (descriptor === type || descriptor === '*') return true;
  if (!descriptor.endsWith('.*')) return false;
  const tokens = type.split('.');
  const before = descriptor.split('.').slice(0, -1);
  return before.every((token, at) => token !== '*' && token === tokens[at]);
}

/** Whether it may take events of other types than its own. */
export const isWildcard = (descriptor: string): boolean => descriptor === '*' || descriptor.endsWith('.*');
