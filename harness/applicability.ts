/** Which tests an implementation may leave out, by the options (PICS) of the catalogue. */
import type { TestCase, TestStep } from '../conformance/suite/types.js';
import { PICS, REQUIREMENTS, type PicsId, type PicsOption } from '../models/requirements/index.js';

/**
 * Whether `item` is an option, and the path of `test` leads through it: there is a step of which every requirement
 * depends on options, `item` among them. A step that realises a duty as well is never left out on its own account.
 */
export function mayBeUnsupported({ steps }: TestCase, item: string): boolean {
  const option: PicsOption | undefined = Object.hasOwn(PICS, item) ? PICS[item as PicsId] : undefined;
  return option !== undefined && option.status !== 'm' && steps.some((step) => isOptional(step, item));
}

function isOptional({ ids }: TestStep, item: string): boolean {
  const requirements: Readonly<Record<string, { readonly pics: readonly string[] | null }>> = REQUIREMENTS;
  const options = ids.flatMap((id) => (requirements[id] === undefined ? [] : [requirements[id].pics]));
  return options.every((pics) => pics !== null) && options.some((pics) => pics.includes(item));
}
