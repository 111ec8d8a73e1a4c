/**
 * drf: words for single faults that all else misses. 1 test.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/drf.ts
 * Model: sha256 26a9241023fe265fc007686bf20fa886b1e9f6e5c72be01eff6b5a8c85bed589
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/drf.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('drf: words for single faults that all else misses', () => {
  scenario('drf/fault/6ab55242.ok',
    'with unregistered, when 5 inputs come, sho-contract-register to sho-forward-params-of-the-tre, then each is answered as its state wants', (t) => t
      .when('sho-contract-register').sends('drf.contractRegistered to shoA')
      .still('sho-forward-params-of-the-tre').sends('drf.bootstrap to shoA')
      .still('regulator-policy-of-a').sendsNothing()
      .still('sho-withdraw-pending').sends('drf.pendingWithdrawn to shoB')
      .still('sho-forward-params-of-the-tre').refuses('notEntitled').sends('drf.paramsRefused to shoB'));
});
