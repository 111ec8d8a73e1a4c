/** What network functions forget when they are restarted, and the page of an SHO: DEC-190, DEC-191. */
import { describe, expect, it } from 'vitest';
import { cast, heard, only, say } from '../../test/support/rig.js';
import { MisuseError } from '../errors.js';
import { memoryRecords } from '../records.js';
import { Ccif, type CcifRecord } from './ccif.js';
import { Drf } from './drf.js';
import { Icf } from './icf.js';
import { Icsp } from './icsp.js';
import { Pva } from './pva.js';
import { Vno } from './vno.js';

describe('a restart', () => {
  const { keys, surroundings } = cast('restart');

  it('of a VNO ends access, and answers that come late are dropped', () => {
    const vno = new Vno({ address: '10.0.0.1', routes: ['00101'] }, surroundings);
    const identity = '001010000000001';
    expect(say(vno, 'm2me', { type: 'm2me.attach', identity }).types).toEqual(['vno.avRequest']);
    expect(heard(vno.command('restarted'))).toMatchObject({ types: [], refused: undefined });
    expect(say(vno, 'icf', { type: 'icf.avResponse', result: 'unknownPcid', pcid: identity }).types).toEqual([]);
    expect(say(vno, 'm2me', { type: 'm2me.attach', identity }).types).toEqual(['vno.avRequest']);
  });

  it('of an ICF has it ask the CCIF again', () => {
    const icf = new Icf(surroundings);
    const pcid = '001010000000001';
    const asks = () => say(icf, 'vno', { type: 'vno.avRequest', pcid }).types;
    expect(asks()).toEqual(['icf.credentialRequest']);
    const credential = { algorithm: 'milenage', k: new Uint8Array(16), opc: new Uint8Array(16) } as const;
    say(icf, 'ccif', { type: 'ccif.credentialResponse', found: true, pcid, credential });
    expect(asks()).toEqual(['icf.avResponse']);
    icf.command('restarted');
    expect(asks()).toEqual(['icf.credentialRequest']);
  });

  it('of a provider takes access from everybody, and does not switch it on or off', () => {
    const icsp = new Icsp({ address: '10.0.0.1' }, surroundings);
    icsp.command('restarted');
    expect(say(icsp, 'm2me', { type: 'm2me.requestAccess' }).types).toEqual([]);
    icsp.command('provideAccess', { access: 'open' });
    expect(say(icsp, 'm2me', { type: 'm2me.requestAccess' }).types).toEqual(['icsp.accessAccept']);
    icsp.command('restarted');
    expect(say(icsp, 'm2me', { type: 'm2me.requestAccess' }).types).toEqual(['icsp.accessAccept']);
  });

  it('of DRF, PVA and CCIF leaves what is in the records, and they are what is written, not what is done with it', () => {
    const records = memoryRecords<CcifRecord>();
    const ccif = new Ccif({ firstPcid: '001010000000001', records }, surroundings);
    const asks = () =>
      only(say(ccif, 'supplier', { type: 'supplier.requestCredential', devId: 'd' }), 'ccif.credential');
    const first = asks();
    ccif.command('restarted');
    expect(asks()).toEqual(first);
    records.read()?.clear();
    ccif.command('restarted');
    expect(asks()).toEqual(first);
    records.write(new Map());
    ccif.command('restarted');
    expect(asks()).not.toEqual(first);
  });

  it('of the process leaves what is in the records too', () => {
    const records = memoryRecords<CcifRecord>();
    const asks = () =>
      only(
        say(new Ccif({ firstPcid: '001010000000001', records }, surroundings), 'supplier', {
          type: 'supplier.requestCredential',
          devId: 'd',
        }),
        'ccif.credential',
      );
    expect(asks()).toEqual(asks());
  });

  it('of the process of a DRF or a PVA begins with the record, and overwrites none', () => {
    const done: string[] = [];
    const records = {
      read: (): undefined => void done.push('read'),
      write: (): void => void done.push('write'),
    };
    const signing = keys.drf;
    const bootstrap = { napdef: 'apn', mcimCtx: 'mcim', appCtx: 'app' };
    expect(
      new Drf({ signing, dpfId: 'dpf', bootstrap, shos: new Map(), devices: new Map(), records }, surroundings),
    ).toBeDefined();
    expect(new Pva({ signing, records }, surroundings)).toBeDefined();
    expect(done).toEqual(['read', 'read']);
  });

  it('before anything was written leaves nothing', () => {
    const ccif = new Ccif({ firstPcid: '001010000000001' }, surroundings);
    expect(heard(ccif.command('restarted'))).toMatchObject({ types: [], refused: undefined });
  });

  it('is the only command that some of them know', () => {
    expect(() => new Vno({ address: '10.0.0.1', routes: [] }, surroundings).command('restart')).toThrow(MisuseError);
    expect(() => new Icf(surroundings).command('restart')).toThrow('restarted');
  });
});
