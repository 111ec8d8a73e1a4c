/**
 * owner: simple paths. 50 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/owner.ts
 * Model: sha256 7dec5177dbe1fcb36089b7edf45fbeb5df8ad84c7cddb82718db9124826649ff
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/owner.suite.json', import.meta.url));
const { table } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('owner: simple paths', () => {
  table([
    ['owner/5.1.3.7.2/path.agreed-13e69552.ok', 'with agreed, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.agreed-2ec4502f.ok', 'with agreed, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.agreed-503af301.ok', 'with agreed, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.agreed-9d5b993e.ok', 'with agreed, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.agreed-b4d398d3.ok', 'with agreed, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.agreed-e515ac0f.ok', 'with agreed, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-071189f4.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-0c2fd577.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-0f38974d.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-15bfd71d.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-2b677c2c.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-2cbc1861.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-37d36c15.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-3a4b26c4.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-3a6f8144.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-4a255025.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-54a9f6ed.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-58a0f1de.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-59dbe1ee.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-5a3d633d.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-64b098d8.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-6ac4d2c8.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-6b2f05d5.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-71d3014f.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-79c89a79.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-81be68d5.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-8486e15b.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-8abc0543.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-8e015c47.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-97b81f03.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-9974ac37.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-9e1f2cb6.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-aba14425.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-adedf731.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-b1d3bf5e.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-b7ca253f.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-c4a8dd00.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-d3404bf4.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-da032dc3.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-e0703933.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-e3cddd84.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-f7684924.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.undecided-1a10424a.ok', 'with undecided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.undecided-8e5be815.ok', 'with undecided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.undecided-8f02d07f.ok', 'with undecided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.undecided-9444544d.ok', 'with undecided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.undecided-ac2b6cdb.ok', 'with undecided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.undecided-ca4fe60e.ok', 'with undecided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.undecided-e58216f8.ok', 'with undecided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.undecided-f8302837.ok', 'with undecided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
  ]);
});
