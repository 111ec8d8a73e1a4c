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
    ['owner/5.1.3.7.2/path.agreed-20958d68.ok', 'with agreed, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.agreed-2ec4502f.ok', 'with agreed, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.agreed-503af301.ok', 'with agreed, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.agreed-afd8e70c.ok', 'with agreed, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.agreed-e515ac0f.ok', 'with agreed, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-0f78fa72.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-13a478df.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-15bfd71d.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-1a68e7c8.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-2b677c2c.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-2cbc1861.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-303ecb15.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-3a6f8144.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-51a931c8.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-58a0f1de.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-5912cf62.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-64b098d8.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-6ac4d2c8.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-70a5349c.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-79c89a79.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-81be68d5.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-8abc0543.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-8e015c47.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-9e1f2cb6.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-a6fa5e1f.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-adedf731.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-b7ca253f.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-b85ed1a9.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-bb47df4f.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-bd4ec465.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-beaf18e3.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-c5e3e3e0.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-d1626bb7.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-d3404bf4.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-da032dc3.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-dbce0b4a.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-e0703933.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-f7684924.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-fba44d07.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-fba6200e.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.decided-ff5bc8ac.ok', 'with decided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.undecided-08db84d9.ok', 'with undecided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.undecided-355409f9.ok', 'with undecided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.undecided-764c2bbb.ok', 'with undecided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.undecided-8f02d07f.ok', 'with undecided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.undecided-9444544d.ok', 'with undecided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.undecided-b9fb8994.ok', 'with undecided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.undecided-ca4fe60e.ok', 'with undecided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
    ['owner/5.1.3.7.2/path.undecided-f8302837.ok', 'with undecided, when authorise-back, then nothing sent [TR33812-5.1.3.7.2-p05, AMB-15, AMB-30, DEC-82]'],
  ]);
});
