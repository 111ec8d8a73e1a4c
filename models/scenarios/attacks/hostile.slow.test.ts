import { expect, it } from 'vitest';
import { explore } from '../../../conformance/explore/index.js';
import { HOSTILE } from './hostile.js';

it.each(Object.entries(HOSTILE))(
  'with every counter-measure on no claim is broken, and the normal end is reached: %s',
  { timeout: 300_000 },
  (_name, composition) => {
    const { complete, properties, undecided } = explore(composition);
    expect({ complete, undecided }).toEqual({ complete: true, undecided: [] });
    expect(properties.filter(({ holds }) => !holds).map(({ id }) => id)).toEqual([]);
  },
);
