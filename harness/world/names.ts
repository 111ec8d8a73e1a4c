/**
 * Names, addresses and times of the tests' world: what the symbols `d1`, `A`, `pcid` are called on the wire.
 *
 * Devices and operators are called on the wire as their symbols are, so that a trace can be read.
 */
import type { DevId, ShoId } from '../../models/messages/symbols.js';
import { Unreadable } from './unreadable.js';

/** 1 January 2030, 00:00 UTC: where virtual time begins. */
export const TIME_BASE_MS = 1_893_456_000_000;

const DAY_MS = 86_400_000;

/** Validity of what the tester signs: no sequence of timers in a test lasts as long. */
export const VALID_UNTIL_MS = TIME_BASE_MS + 3_650 * DAY_MS;
export const VALID_FROM_MS = TIME_BASE_MS - DAY_MS;

/** Validity of what the tester spoils by age. */
export const EXPIRED_SINCE_MS = TIME_BASE_MS - 2 * DAY_MS;

/** Name of the DPF. */
export const DPF_ID = 'dpf-1';

export const NAPDEF = 'm2m.bootstrap';
export const MCIM_CONTEXT = 'mcim';
export const APPLICATION_CONTEXT = 'app';

/** MCC and MNC of PCIDs, and of an identity that looks like one and was never issued. */
export const PCID_ROUTE = '90101';

/** PCID, or the first of them where the implementation under test issues them. */
export const FIRST_PCID = `${PCID_ROUTE}0000000001`;
/** PCID of a renewal, where the tester issues it. */
export const NEW_PCID = `${PCID_ROUTE}0000000002`;
export const UNKNOWN_PCID = `${PCID_ROUTE}9999999999`;
/** PCID of the device `d2`, where it has one. */
export const OTHER_PCID = `${PCID_ROUTE}8888888888`;
export const UNROUTABLE_IMSI = '999990000000001';

/** IMSI of the MCIM that an operator issues, where the tester plays the operator. */
export const imsiOf = (shoId: ShoId): string => (shoId === 'A' ? '001010000000001' : '002020000000001');

/**
 * Private identity of the ISIM in the package of an operator, where the tester plays the operator, and one that nobody
 * has.
 */
export const impiOf = (shoId: ShoId): string => `d1@ims.${shoId}`;
export const UNKNOWN_IMPI = 'nobody@ims.nowhere';

/** What the ISIM of an operator authenticates with, by name. */
export const isimNameOf = (shoId: ShoId): `isim${ShoId}` => `isim${shoId}`;

/** Account at the non-3GPP provider, where the tester issues it, and one that nobody was given. */
export const ACCOUNT = 'account-of-d1';
export const UNKNOWN_ACCOUNT = 'account-of-nobody';

/** The group that the device belongs to, and another. */
export const GROUP = 'g1';
export const OTHER_GROUP = 'g2';

export const DEVICE_ADDRESS = '10.0.0.1';

/** @returns the id of a device's TRE. */
export const treIdOf = (devId: string): string => `tre-${devId}`;

/** @returns the name of the MCIM that an operator issues. */
export const mcimIdOf = (shoId: string): string => `mcim-${shoId}`;

/** A device's name off the wire. */
export function readDevice(name: string): DevId {
  if (name === 'd1' || name === 'd2') return name;
  throw new Unreadable(`device ${name}: expected d1 or d2`);
}

/** A device with its TRE. */
export function readDeviceWithTre(body: { readonly devId: string; readonly treId: string }): DevId {
  const devId = readDevice(body.devId);
  if (body.treId !== treIdOf(devId)) throw new Unreadable(`TRE ${body.treId}: expected ${treIdOf(devId)}`);
  return devId;
}

/** An operator's name off the wire. */
export function readOperator(name: string): ShoId {
  if (name === 'A' || name === 'B') return name;
  throw new Unreadable(`operator ${name}: expected A or B`);
}

/** Refuses a message about another device than the one of the tests, where the symbol does not name one. */
export function requireDevice(name: string): void {
  if (name !== 'd1') throw new Unreadable(`device ${name}: expected d1`);
}
