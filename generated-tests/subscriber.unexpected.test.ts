/**
 * subscriber: each genuine message where it is not accepted. 40 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/subscriber.ts
 * Model: sha256 28ee7cbc3624dd615439cc0f9722d026efbdeb397802ef1217155753059c6710
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/subscriber.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('subscriber: each genuine message where it is not accepted', () => {
  scenario('subscriber/5.1.3.3.4/awaitingService.supplier-supply.neg.unexpected',
    'with awaitingService, when supplier-supply, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed')
      .when('supplier-supply').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.3.4/noDevice.supplier-supply.ok'));

  scenario('subscriber/5.1.3.3.4/contracting.supplier-supply.neg.unexpected',
    'with contracting, when supplier-supply, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select')
      .when('supplier-supply').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.3.4/noDevice.supplier-supply.ok'));

  scenario('subscriber/5.1.3.3.4/ready.supplier-supply.neg.unexpected',
    'with ready, when supplier-supply, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply')
      .when('supplier-supply').ignores().sendsNothing()
      .still('select').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.3.4/noDevice.supplier-supply.ok'));

  scenario('subscriber/5.1.3.3.4/requestingToken.supplier-supply.neg.unexpected',
    'with requestingToken, when supplier-supply, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other')
      .when('supplier-supply').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.tokenRequest to shoA')
      .control('subscriber/5.1.3.3.4/noDevice.supplier-supply.ok'));

  scenario('subscriber/5.1.3.3.4/served.supplier-supply.neg.unexpected',
    'with served, when supplier-supply, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice')
      .when('supplier-supply').ignores().sendsNothing()
      .still('select-other').sends('subscriber.tokenRequest to shoA')
      .control('subscriber/5.1.3.3.4/noDevice.supplier-supply.ok'));

  scenario('subscriber/5.1.3.3.4/transferring.supplier-supply.neg.unexpected',
    'with transferring, when supplier-supply, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other', 'sho-token')
      .when('supplier-supply').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.3.4/noDevice.supplier-supply.ok'));

  scenario('subscriber/5.1.3.5.2/awaitingService.sho-contract-confirmed.neg.unexpected',
    'with awaitingService, when sho-contract-confirmed, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed')
      .when('sho-contract-confirmed').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed.ok'));

  scenario('subscriber/5.1.3.5.2/awaitingService.sho-service-notice-of-new.neg.unexpected',
    'with awaitingService, when sho-service-notice-of-new, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed')
      .when('sho-service-notice-of-new').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.7.4.1/transferring.sho-service-notice-of-new.ok'));

  scenario('subscriber/5.1.3.5.2/awaitingService.sho-token-refused.neg.unexpected',
    'with awaitingService, when sho-token-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed')
      .when('sho-token-refused').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token-refused.ok'));

  scenario('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed.neg.unexpected',
    'with contracting, when sho-contract-confirmed, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select-other')
      .when('sho-contract-confirmed').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.contract to shoB')
      .control('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed.ok'));

  scenario('subscriber/5.1.3.5.2/contracting.sho-service-notice-of-new.neg.unexpected',
    'with contracting, when sho-service-notice-of-new, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select')
      .when('sho-service-notice-of-new').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.7.4.1/transferring.sho-service-notice-of-new.ok'));

  scenario('subscriber/5.1.3.5.2/contracting.sho-service-notice.neg.unexpected',
    'with contracting, when sho-service-notice, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select')
      .when('sho-service-notice').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.2/awaitingService.sho-service-notice.ok'));

  scenario('subscriber/5.1.3.5.2/contracting.sho-token-refused.neg.unexpected',
    'with contracting, when sho-token-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select')
      .when('sho-token-refused').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token-refused.ok'));

  scenario('subscriber/5.1.3.5.2/noDevice.select.neg.unexpected',
    'with noDevice, when select, then ignored and nothing sent [DEC-55, TR33812-5.1.3.5.2-r02]', (t) => t
      .when('select').ignores().sendsNothing()
      .still('supplier-supply').sendsNothing()
      .still('select').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.2/ready.select.ok'));

  scenario('subscriber/5.1.3.5.2/noDevice.sho-contract-confirmed.neg.unexpected',
    'with noDevice, when sho-contract-confirmed, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .when('sho-contract-confirmed').ignores().sendsNothing()
      .still('supplier-supply').sendsNothing()
      .still('select').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed.ok'));

  scenario('subscriber/5.1.3.5.2/noDevice.sho-service-notice-of-new.neg.unexpected',
    'with noDevice, when sho-service-notice-of-new, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .when('sho-service-notice-of-new').ignores().sendsNothing()
      .still('supplier-supply').sendsNothing()
      .still('select').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.7.4.1/transferring.sho-service-notice-of-new.ok'));

  scenario('subscriber/5.1.3.5.2/noDevice.sho-service-notice.neg.unexpected',
    'with noDevice, when sho-service-notice, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .when('sho-service-notice').ignores().sendsNothing()
      .still('supplier-supply').sendsNothing()
      .still('select').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.2/awaitingService.sho-service-notice.ok'));

  scenario('subscriber/5.1.3.5.2/noDevice.sho-token-refused.neg.unexpected',
    'with noDevice, when sho-token-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .when('sho-token-refused').ignores().sendsNothing()
      .still('supplier-supply').sendsNothing()
      .still('select').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token-refused.ok'));

  scenario('subscriber/5.1.3.5.2/ready.sho-contract-confirmed.neg.unexpected',
    'with ready, when sho-contract-confirmed, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply')
      .when('sho-contract-confirmed').ignores().sendsNothing()
      .still('select').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed.ok'));

  scenario('subscriber/5.1.3.5.2/ready.sho-service-notice-of-new.neg.unexpected',
    'with ready, when sho-service-notice-of-new, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply')
      .when('sho-service-notice-of-new').ignores().sendsNothing()
      .still('select').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.7.4.1/transferring.sho-service-notice-of-new.ok'));

  scenario('subscriber/5.1.3.5.2/ready.sho-service-notice.neg.unexpected',
    'with ready, when sho-service-notice, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply')
      .when('sho-service-notice').ignores().sendsNothing()
      .still('select').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.2/awaitingService.sho-service-notice.ok'));

  scenario('subscriber/5.1.3.5.2/ready.sho-token-refused.neg.unexpected',
    'with ready, when sho-token-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply')
      .when('sho-token-refused').ignores().sendsNothing()
      .still('select').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token-refused.ok'));

  scenario('subscriber/5.1.3.5.2/served.sho-contract-confirmed.neg.unexpected',
    'with served, when sho-contract-confirmed, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice')
      .when('sho-contract-confirmed').ignores().sendsNothing()
      .still('select-other').sends('subscriber.tokenRequest to shoA')
      .control('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed.ok'));

  scenario('subscriber/5.1.3.5.2/served.sho-service-notice-of-new.neg.unexpected',
    'with served, when sho-service-notice-of-new, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice')
      .when('sho-service-notice-of-new').ignores().sendsNothing()
      .still('select-other').sends('subscriber.tokenRequest to shoA')
      .control('subscriber/5.1.3.7.4.1/transferring.sho-service-notice-of-new.ok'));

  scenario('subscriber/5.1.3.5.2/served.sho-service-notice.neg.unexpected',
    'with served, when sho-service-notice, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice')
      .when('sho-service-notice').ignores().sendsNothing()
      .still('select-other').sends('subscriber.tokenRequest to shoA')
      .control('subscriber/5.1.3.5.2/awaitingService.sho-service-notice.ok'));

  scenario('subscriber/5.1.3.5.2/served.sho-token-refused.neg.unexpected',
    'with served, when sho-token-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice')
      .when('sho-token-refused').ignores().sendsNothing()
      .still('select-other').sends('subscriber.tokenRequest to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token-refused.ok'));

  scenario('subscriber/5.1.3.7.2/served.select.neg.unexpected',
    'with served, when select, then refused (alreadyServing) and nothing sent [TR33812-5.1.3.7.2-p06]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice')
      .when('select').refuses('alreadyServing').sendsNothing()
      .still('select-other').sends('subscriber.tokenRequest to shoA')
      .control('subscriber/5.1.3.5.2/ready.select.ok'));

  scenario('subscriber/5.1.3.7.4.2/awaitingService.sho-token.neg.unexpected',
    'with awaitingService, when sho-token, then ignored and nothing sent [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed')
      .when('sho-token').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token.ok'));

  scenario('subscriber/5.1.3.7.4.2/contracting.sho-token.neg.unexpected',
    'with contracting, when sho-token, then ignored and nothing sent [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('supplier-supply', 'select')
      .when('sho-token').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token.ok'));

  scenario('subscriber/5.1.3.7.4.2/noDevice.sho-token.neg.unexpected',
    'with noDevice, when sho-token, then ignored and nothing sent [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .when('sho-token').ignores().sendsNothing()
      .still('supplier-supply').sendsNothing()
      .still('select').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token.ok'));

  scenario('subscriber/5.1.3.7.4.2/ready.sho-token.neg.unexpected',
    'with ready, when sho-token, then ignored and nothing sent [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('supplier-supply')
      .when('sho-token').ignores().sendsNothing()
      .still('select').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingToken.sho-contract-confirmed.neg.unexpected',
    'with requestingToken, when sho-contract-confirmed, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other')
      .when('sho-contract-confirmed').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.tokenRequest to shoA')
      .control('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingToken.sho-service-notice-of-new.neg.unexpected',
    'with requestingToken, when sho-service-notice-of-new, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other')
      .when('sho-service-notice-of-new').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.tokenRequest to shoA')
      .control('subscriber/5.1.3.7.4.1/transferring.sho-service-notice-of-new.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingToken.sho-service-notice.neg.unexpected',
    'with requestingToken, when sho-service-notice, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other')
      .when('sho-service-notice').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.tokenRequest to shoA')
      .control('subscriber/5.1.3.5.2/awaitingService.sho-service-notice.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingToken.sho-token.neg.unexpected',
    'with requestingToken, when sho-token, then refused (tokenMismatch) and nothing sent [TR33812-5.1.3.7.4.2-s01b, AMB-15]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other', 'sho-token', 'sho-service-notice-of-new', 'select')
      .when('sho-token').refuses('tokenMismatch').sendsNothing()
      .still('request-expired').sends('subscriber.tokenRequest to shoB')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token.ok'));

  scenario('subscriber/5.1.3.7.4.2/served.sho-token.neg.unexpected',
    'with served, when sho-token, then ignored and nothing sent [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice')
      .when('sho-token').ignores().sendsNothing()
      .still('select-other').sends('subscriber.tokenRequest to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token.ok'));

  scenario('subscriber/5.1.3.7.4.2/transferring.sho-contract-confirmed.neg.unexpected',
    'with transferring, when sho-contract-confirmed, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other', 'sho-token')
      .when('sho-contract-confirmed').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed.ok'));

  scenario('subscriber/5.1.3.7.4.2/transferring.sho-service-notice.neg.unexpected',
    'with transferring, when sho-service-notice, then refused (otherOperator) and nothing sent [DEC-52]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other', 'sho-token')
      .when('sho-service-notice').refuses('otherOperator').sendsNothing()
      .still('request-expired').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.5.2/awaitingService.sho-service-notice.ok'));

  scenario('subscriber/5.1.3.7.4.2/transferring.sho-token-refused.neg.unexpected',
    'with transferring, when sho-token-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other', 'sho-token')
      .when('sho-token-refused').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token-refused.ok'));

  scenario('subscriber/5.1.3.7.4.2/transferring.sho-token.neg.unexpected',
    'with transferring, when sho-token, then ignored and nothing sent [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other', 'sho-token')
      .when('sho-token').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token.ok'));
});
