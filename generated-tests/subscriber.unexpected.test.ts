/**
 * subscriber: each genuine message where it is not accepted. 321 tests.
 *
 * Generated; do not edit. To regenerate: npm run generate
 * Machine: models/roles/subscriber.ts
 * Model: sha256 751159d49b526e715f51e9ffcb939e75d096e624032620fa7cffd57530ca89e4
 * Generator: version 2
 */
import { afterAll, describe, test } from 'vitest';
import { bindSuite, readSuite } from '../conformance/run/index.js';
import * as binding from '../harness/binding.js';

const suite = readSuite(new URL('./data/subscriber.suite.json', import.meta.url));
const { scenario } = bindSuite({ afterAll, describe, test }, suite, binding);

describe('subscriber: each genuine message where it is not accepted', () => {
  scenario('subscriber/5.1.3.3.4/activating.supplier-supply-with-credential.neg.unexpected',
    'with activating, when supplier-supply-with-credential, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed', 'activate')
      .when('supplier-supply-with-credential').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.4.1/noDevice.supplier-supply-with-credential.ok'));

  scenario('subscriber/5.1.3.3.4/activating.supplier-supply-with-material.neg.unexpected',
    'with activating, when supplier-supply-with-material, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed', 'activate')
      .when('supplier-supply-with-material').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.4.4/noDevice.supplier-supply-with-material.ok'));

  scenario('subscriber/5.1.3.3.4/activating.supplier-supply-with-pfc.neg.unexpected',
    'with activating, when supplier-supply-with-pfc, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed', 'activate')
      .when('supplier-supply-with-pfc').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.5.2/noDevice.supplier-supply-with-pfc.ok'));

  scenario('subscriber/5.1.3.3.4/activating.supplier-supply.neg.unexpected',
    'with activating, when supplier-supply, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed', 'activate')
      .when('supplier-supply').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.3.4/noDevice.supplier-supply.ok'));

  scenario('subscriber/5.1.3.3.4/arranging.supplier-supply-with-credential.neg.unexpected',
    'with arranging, when supplier-supply-with-credential, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select-by-rule')
      .when('supplier-supply-with-credential').ignores().sendsNothing()
      .still('drf-watching').sends('subscriber.powerOn to m2me')
      .control('subscriber/5.1.3.4.1/noDevice.supplier-supply-with-credential.ok'));

  scenario('subscriber/5.1.3.3.4/arranging.supplier-supply-with-material.neg.unexpected',
    'with arranging, when supplier-supply-with-material, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select-by-rule')
      .when('supplier-supply-with-material').ignores().sendsNothing()
      .still('drf-watching').sends('subscriber.powerOn to m2me')
      .control('subscriber/5.1.3.4.4/noDevice.supplier-supply-with-material.ok'));

  scenario('subscriber/5.1.3.3.4/arranging.supplier-supply-with-pfc.neg.unexpected',
    'with arranging, when supplier-supply-with-pfc, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select-by-rule')
      .when('supplier-supply-with-pfc').ignores().sendsNothing()
      .still('drf-watching').sends('subscriber.powerOn to m2me')
      .control('subscriber/5.1.3.5.2/noDevice.supplier-supply-with-pfc.ok'));

  scenario('subscriber/5.1.3.3.4/arranging.supplier-supply.neg.unexpected',
    'with arranging, when supplier-supply, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select-by-rule')
      .when('supplier-supply').ignores().sendsNothing()
      .still('drf-watching').sends('subscriber.powerOn to m2me')
      .control('subscriber/5.1.3.3.4/noDevice.supplier-supply.ok'));

  scenario('subscriber/5.1.3.3.4/awaitingService.supplier-supply-with-credential.neg.unexpected',
    'with awaitingService, when supplier-supply-with-credential, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed')
      .when('supplier-supply-with-credential').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.4.1/noDevice.supplier-supply-with-credential.ok'));

  scenario('subscriber/5.1.3.3.4/awaitingService.supplier-supply-with-material.neg.unexpected',
    'with awaitingService, when supplier-supply-with-material, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed')
      .when('supplier-supply-with-material').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.4.4/noDevice.supplier-supply-with-material.ok'));

  scenario('subscriber/5.1.3.3.4/awaitingService.supplier-supply-with-pfc.neg.unexpected',
    'with awaitingService, when supplier-supply-with-pfc, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed')
      .when('supplier-supply-with-pfc').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.2/noDevice.supplier-supply-with-pfc.ok'));

  scenario('subscriber/5.1.3.3.4/awaitingService.supplier-supply.neg.unexpected',
    'with awaitingService, when supplier-supply, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed')
      .when('supplier-supply').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.3.4/noDevice.supplier-supply.ok'));

  scenario('subscriber/5.1.3.3.4/contracting.supplier-supply-with-credential.neg.unexpected',
    'with contracting, when supplier-supply-with-credential, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select')
      .when('supplier-supply-with-credential').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.4.1/noDevice.supplier-supply-with-credential.ok'));

  scenario('subscriber/5.1.3.3.4/contracting.supplier-supply-with-material.neg.unexpected',
    'with contracting, when supplier-supply-with-material, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select')
      .when('supplier-supply-with-material').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.4.4/noDevice.supplier-supply-with-material.ok'));

  scenario('subscriber/5.1.3.3.4/contracting.supplier-supply-with-pfc.neg.unexpected',
    'with contracting, when supplier-supply-with-pfc, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select')
      .when('supplier-supply-with-pfc').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.2/noDevice.supplier-supply-with-pfc.ok'));

  scenario('subscriber/5.1.3.3.4/contracting.supplier-supply.neg.unexpected',
    'with contracting, when supplier-supply, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select')
      .when('supplier-supply').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.3.4/noDevice.supplier-supply.ok'));

  scenario('subscriber/5.1.3.3.4/conveying.supplier-supply-with-credential.neg.unexpected',
    'with conveying, when supplier-supply-with-credential, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply-with-credential')
      .when('supplier-supply-with-credential').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.4.1/noDevice.supplier-supply-with-credential.ok'));

  scenario('subscriber/5.1.3.3.4/conveying.supplier-supply-with-material.neg.unexpected',
    'with conveying, when supplier-supply-with-material, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply-with-credential')
      .when('supplier-supply-with-material').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.4.4/noDevice.supplier-supply-with-material.ok'));

  scenario('subscriber/5.1.3.3.4/conveying.supplier-supply-with-pfc.neg.unexpected',
    'with conveying, when supplier-supply-with-pfc, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply-with-credential')
      .when('supplier-supply-with-pfc').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.5.2/noDevice.supplier-supply-with-pfc.ok'));

  scenario('subscriber/5.1.3.3.4/conveying.supplier-supply.neg.unexpected',
    'with conveying, when supplier-supply, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply-with-credential')
      .when('supplier-supply').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.3.4/noDevice.supplier-supply.ok'));

  scenario('subscriber/5.1.3.3.4/conveyingMaterial.supplier-supply-with-credential.neg.unexpected',
    'with conveyingMaterial, when supplier-supply-with-credential, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply-with-material')
      .when('supplier-supply-with-credential').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.conveyMaterial to icf')
      .control('subscriber/5.1.3.4.1/noDevice.supplier-supply-with-credential.ok'));

  scenario('subscriber/5.1.3.3.4/conveyingMaterial.supplier-supply-with-material.neg.unexpected',
    'with conveyingMaterial, when supplier-supply-with-material, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply-with-material')
      .when('supplier-supply-with-material').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.conveyMaterial to icf')
      .control('subscriber/5.1.3.4.4/noDevice.supplier-supply-with-material.ok'));

  scenario('subscriber/5.1.3.3.4/conveyingMaterial.supplier-supply-with-pfc.neg.unexpected',
    'with conveyingMaterial, when supplier-supply-with-pfc, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply-with-material')
      .when('supplier-supply-with-pfc').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.conveyMaterial to icf')
      .control('subscriber/5.1.3.5.2/noDevice.supplier-supply-with-pfc.ok'));

  scenario('subscriber/5.1.3.3.4/conveyingMaterial.supplier-supply.neg.unexpected',
    'with conveyingMaterial, when supplier-supply, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply-with-material')
      .when('supplier-supply').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.conveyMaterial to icf')
      .control('subscriber/5.1.3.3.4/noDevice.supplier-supply.ok'));

  scenario('subscriber/5.1.3.3.4/installed.supplier-supply-with-credential.neg.unexpected',
    'with installed, when supplier-supply-with-credential, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed')
      .when('supplier-supply-with-credential').ignores().sendsNothing()
      .still('activate').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.4.1/noDevice.supplier-supply-with-credential.ok'));

  scenario('subscriber/5.1.3.3.4/installed.supplier-supply-with-material.neg.unexpected',
    'with installed, when supplier-supply-with-material, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed')
      .when('supplier-supply-with-material').ignores().sendsNothing()
      .still('activate').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.4.4/noDevice.supplier-supply-with-material.ok'));

  scenario('subscriber/5.1.3.3.4/installed.supplier-supply-with-pfc.neg.unexpected',
    'with installed, when supplier-supply-with-pfc, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed')
      .when('supplier-supply-with-pfc').ignores().sendsNothing()
      .still('activate').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.5.2/noDevice.supplier-supply-with-pfc.ok'));

  scenario('subscriber/5.1.3.3.4/installed.supplier-supply.neg.unexpected',
    'with installed, when supplier-supply, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed')
      .when('supplier-supply').ignores().sendsNothing()
      .still('activate').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.3.4/noDevice.supplier-supply.ok'));

  scenario('subscriber/5.1.3.3.4/ready.supplier-supply-with-credential.neg.unexpected',
    'with ready, when supplier-supply-with-credential, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply')
      .when('supplier-supply-with-credential').ignores().sendsNothing()
      .still('select').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.4.1/noDevice.supplier-supply-with-credential.ok'));

  scenario('subscriber/5.1.3.3.4/ready.supplier-supply-with-material.neg.unexpected',
    'with ready, when supplier-supply-with-material, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply')
      .when('supplier-supply-with-material').ignores().sendsNothing()
      .still('select').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.4.4/noDevice.supplier-supply-with-material.ok'));

  scenario('subscriber/5.1.3.3.4/ready.supplier-supply-with-pfc.neg.unexpected',
    'with ready, when supplier-supply-with-pfc, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply')
      .when('supplier-supply-with-pfc').ignores().sendsNothing()
      .still('select').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.2/noDevice.supplier-supply-with-pfc.ok'));

  scenario('subscriber/5.1.3.3.4/ready.supplier-supply.neg.unexpected',
    'with ready, when supplier-supply, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply')
      .when('supplier-supply').ignores().sendsNothing()
      .still('select').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.3.4/noDevice.supplier-supply.ok'));

  scenario('subscriber/5.1.3.3.4/registeringPfc.supplier-supply-with-credential.neg.unexpected',
    'with registeringPfc, when supplier-supply-with-credential, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply-with-pfc')
      .when('supplier-supply-with-credential').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.registerPfc to pva')
      .control('subscriber/5.1.3.4.1/noDevice.supplier-supply-with-credential.ok'));

  scenario('subscriber/5.1.3.3.4/registeringPfc.supplier-supply-with-material.neg.unexpected',
    'with registeringPfc, when supplier-supply-with-material, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply-with-pfc')
      .when('supplier-supply-with-material').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.registerPfc to pva')
      .control('subscriber/5.1.3.4.4/noDevice.supplier-supply-with-material.ok'));

  scenario('subscriber/5.1.3.3.4/registeringPfc.supplier-supply-with-pfc.neg.unexpected',
    'with registeringPfc, when supplier-supply-with-pfc, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply-with-pfc')
      .when('supplier-supply-with-pfc').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.registerPfc to pva')
      .control('subscriber/5.1.3.5.2/noDevice.supplier-supply-with-pfc.ok'));

  scenario('subscriber/5.1.3.3.4/registeringPfc.supplier-supply.neg.unexpected',
    'with registeringPfc, when supplier-supply, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply-with-pfc')
      .when('supplier-supply').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.registerPfc to pva')
      .control('subscriber/5.1.3.3.4/noDevice.supplier-supply.ok'));

  scenario('subscriber/5.1.3.3.4/reprovisioning.supplier-supply-with-credential.neg.unexpected',
    'with reprovisioning, when supplier-supply-with-credential, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew', 'owner-instruction')
      .when('supplier-supply-with-credential').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.reprovisionParams to shoB')
      .control('subscriber/5.1.3.4.1/noDevice.supplier-supply-with-credential.ok'));

  scenario('subscriber/5.1.3.3.4/reprovisioning.supplier-supply-with-material.neg.unexpected',
    'with reprovisioning, when supplier-supply-with-material, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew', 'owner-instruction')
      .when('supplier-supply-with-material').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.reprovisionParams to shoB')
      .control('subscriber/5.1.3.4.4/noDevice.supplier-supply-with-material.ok'));

  scenario('subscriber/5.1.3.3.4/reprovisioning.supplier-supply-with-pfc.neg.unexpected',
    'with reprovisioning, when supplier-supply-with-pfc, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew', 'owner-instruction')
      .when('supplier-supply-with-pfc').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.reprovisionParams to shoB')
      .control('subscriber/5.1.3.5.2/noDevice.supplier-supply-with-pfc.ok'));

  scenario('subscriber/5.1.3.3.4/reprovisioning.supplier-supply.neg.unexpected',
    'with reprovisioning, when supplier-supply, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew', 'owner-instruction')
      .when('supplier-supply').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.reprovisionParams to shoB')
      .control('subscriber/5.1.3.3.4/noDevice.supplier-supply.ok'));

  scenario('subscriber/5.1.3.3.4/requestingAuthority.supplier-supply-with-credential.neg.unexpected',
    'with requestingAuthority, when supplier-supply-with-credential, then ignored and nothing sent, under AMB-15/T2 [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other-by-owner')
      .when('supplier-supply-with-credential').ignores().sendsNothing()
      .still('owner-token').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.4.1/noDevice.supplier-supply-with-credential.ok'));

  scenario('subscriber/5.1.3.3.4/requestingAuthority.supplier-supply-with-material.neg.unexpected',
    'with requestingAuthority, when supplier-supply-with-material, then ignored and nothing sent, under AMB-15/T2 [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other-by-owner')
      .when('supplier-supply-with-material').ignores().sendsNothing()
      .still('owner-token').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.4.4/noDevice.supplier-supply-with-material.ok'));

  scenario('subscriber/5.1.3.3.4/requestingAuthority.supplier-supply-with-pfc.neg.unexpected',
    'with requestingAuthority, when supplier-supply-with-pfc, then ignored and nothing sent, under AMB-15/T2 [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other-by-owner')
      .when('supplier-supply-with-pfc').ignores().sendsNothing()
      .still('owner-token').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.5.2/noDevice.supplier-supply-with-pfc.ok'));

  scenario('subscriber/5.1.3.3.4/requestingAuthority.supplier-supply.neg.unexpected',
    'with requestingAuthority, when supplier-supply, then ignored and nothing sent, under AMB-15/T2 [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other-by-owner')
      .when('supplier-supply').ignores().sendsNothing()
      .still('owner-token').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.3.4/noDevice.supplier-supply.ok'));

  scenario('subscriber/5.1.3.3.4/requestingInstruction.supplier-supply-with-credential.neg.unexpected',
    'with requestingInstruction, when supplier-supply-with-credential, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew')
      .when('supplier-supply-with-credential').ignores().sendsNothing()
      .still('owner-instruction').sends('subscriber.reprovisionParams to shoB')
      .control('subscriber/5.1.3.4.1/noDevice.supplier-supply-with-credential.ok'));

  scenario('subscriber/5.1.3.3.4/requestingInstruction.supplier-supply-with-material.neg.unexpected',
    'with requestingInstruction, when supplier-supply-with-material, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew')
      .when('supplier-supply-with-material').ignores().sendsNothing()
      .still('owner-instruction').sends('subscriber.reprovisionParams to shoB')
      .control('subscriber/5.1.3.4.4/noDevice.supplier-supply-with-material.ok'));

  scenario('subscriber/5.1.3.3.4/requestingInstruction.supplier-supply-with-pfc.neg.unexpected',
    'with requestingInstruction, when supplier-supply-with-pfc, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew')
      .when('supplier-supply-with-pfc').ignores().sendsNothing()
      .still('owner-instruction').sends('subscriber.reprovisionParams to shoB')
      .control('subscriber/5.1.3.5.2/noDevice.supplier-supply-with-pfc.ok'));

  scenario('subscriber/5.1.3.3.4/requestingInstruction.supplier-supply.neg.unexpected',
    'with requestingInstruction, when supplier-supply, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew')
      .when('supplier-supply').ignores().sendsNothing()
      .still('owner-instruction').sends('subscriber.reprovisionParams to shoB')
      .control('subscriber/5.1.3.3.4/noDevice.supplier-supply.ok'));

  scenario('subscriber/5.1.3.3.4/requestingToken.supplier-supply-with-credential.neg.unexpected',
    'with requestingToken, when supplier-supply-with-credential, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other')
      .when('supplier-supply-with-credential').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.tokenRequest to shoA')
      .control('subscriber/5.1.3.4.1/noDevice.supplier-supply-with-credential.ok'));

  scenario('subscriber/5.1.3.3.4/requestingToken.supplier-supply-with-material.neg.unexpected',
    'with requestingToken, when supplier-supply-with-material, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other')
      .when('supplier-supply-with-material').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.tokenRequest to shoA')
      .control('subscriber/5.1.3.4.4/noDevice.supplier-supply-with-material.ok'));

  scenario('subscriber/5.1.3.3.4/requestingToken.supplier-supply-with-pfc.neg.unexpected',
    'with requestingToken, when supplier-supply-with-pfc, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other')
      .when('supplier-supply-with-pfc').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.tokenRequest to shoA')
      .control('subscriber/5.1.3.5.2/noDevice.supplier-supply-with-pfc.ok'));

  scenario('subscriber/5.1.3.3.4/requestingToken.supplier-supply.neg.unexpected',
    'with requestingToken, when supplier-supply, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other')
      .when('supplier-supply').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.tokenRequest to shoA')
      .control('subscriber/5.1.3.3.4/noDevice.supplier-supply.ok'));

  scenario('subscriber/5.1.3.3.4/served.supplier-supply-with-credential.neg.unexpected',
    'with served, when supplier-supply-with-credential, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice')
      .when('supplier-supply-with-credential').ignores().sendsNothing()
      .still('announce-change').sends('subscriber.changeAnnouncement to drf')
      .control('subscriber/5.1.3.4.1/noDevice.supplier-supply-with-credential.ok'));

  scenario('subscriber/5.1.3.3.4/served.supplier-supply-with-material.neg.unexpected',
    'with served, when supplier-supply-with-material, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice')
      .when('supplier-supply-with-material').ignores().sendsNothing()
      .still('announce-change').sends('subscriber.changeAnnouncement to drf')
      .control('subscriber/5.1.3.4.4/noDevice.supplier-supply-with-material.ok'));

  scenario('subscriber/5.1.3.3.4/served.supplier-supply-with-pfc.neg.unexpected',
    'with served, when supplier-supply-with-pfc, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice')
      .when('supplier-supply-with-pfc').ignores().sendsNothing()
      .still('announce-change').sends('subscriber.changeAnnouncement to drf')
      .control('subscriber/5.1.3.5.2/noDevice.supplier-supply-with-pfc.ok'));

  scenario('subscriber/5.1.3.3.4/served.supplier-supply.neg.unexpected',
    'with served, when supplier-supply, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice')
      .when('supplier-supply').ignores().sendsNothing()
      .still('announce-change').sends('subscriber.changeAnnouncement to drf')
      .control('subscriber/5.1.3.3.4/noDevice.supplier-supply.ok'));

  scenario('subscriber/5.1.3.3.4/transferring.supplier-supply-with-credential.neg.unexpected',
    'with transferring, when supplier-supply-with-credential, then ignored and nothing sent, under AMB-15/T1 [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other', 'sho-token')
      .when('supplier-supply-with-credential').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.4.1/noDevice.supplier-supply-with-credential.ok'));

  scenario('subscriber/5.1.3.3.4/transferring.supplier-supply-with-material.neg.unexpected',
    'with transferring, when supplier-supply-with-material, then ignored and nothing sent, under AMB-15/T1 [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other', 'sho-token')
      .when('supplier-supply-with-material').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.4.4/noDevice.supplier-supply-with-material.ok'));

  scenario('subscriber/5.1.3.3.4/transferring.supplier-supply-with-pfc.neg.unexpected',
    'with transferring, when supplier-supply-with-pfc, then ignored and nothing sent, under AMB-15/T1 [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other', 'sho-token')
      .when('supplier-supply-with-pfc').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.5.2/noDevice.supplier-supply-with-pfc.ok'));

  scenario('subscriber/5.1.3.3.4/transferring.supplier-supply.neg.unexpected',
    'with transferring, when supplier-supply, then ignored and nothing sent, under AMB-15/T1 [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other', 'sho-token')
      .when('supplier-supply').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.3.4/noDevice.supplier-supply.ok'));

  scenario('subscriber/5.1.3.3.4/watching.supplier-supply-with-credential.neg.unexpected',
    'with watching, when supplier-supply-with-credential, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select-by-rule', 'drf-watching')
      .when('supplier-supply-with-credential').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.4.1/noDevice.supplier-supply-with-credential.ok'));

  scenario('subscriber/5.1.3.3.4/watching.supplier-supply-with-material.neg.unexpected',
    'with watching, when supplier-supply-with-material, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select-by-rule', 'drf-watching')
      .when('supplier-supply-with-material').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.4.4/noDevice.supplier-supply-with-material.ok'));

  scenario('subscriber/5.1.3.3.4/watching.supplier-supply-with-pfc.neg.unexpected',
    'with watching, when supplier-supply-with-pfc, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select-by-rule', 'drf-watching')
      .when('supplier-supply-with-pfc').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.2/noDevice.supplier-supply-with-pfc.ok'));

  scenario('subscriber/5.1.3.3.4/watching.supplier-supply.neg.unexpected',
    'with watching, when supplier-supply, then ignored and nothing sent [TR33812-5.1.3.3.4-r01]', (t) => t
      .given('supplier-supply', 'select-by-rule', 'drf-watching')
      .when('supplier-supply').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.3.4/noDevice.supplier-supply.ok'));

  scenario('subscriber/5.1.3.4.1/conveying.icf-material-taken.neg.unexpected',
    'with conveying, when icf-material-taken, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply-with-credential')
      .when('icf-material-taken').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.4.4/conveyingMaterial.icf-material-taken.ok'));

  scenario('subscriber/5.1.3.4.1/conveying.owner-authorisation-refused.neg.unexpected',
    'with conveying, when owner-authorisation-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply-with-credential')
      .when('owner-authorisation-refused').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.7.4.2/requestingAuthority.owner-authorisation-refused.ok'));

  scenario('subscriber/5.1.3.4.1/conveying.owner-instruction-refused.neg.unexpected',
    'with conveying, when owner-instruction-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply-with-credential')
      .when('owner-instruction-refused').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction-refused.ok'));

  scenario('subscriber/5.1.3.4.1/conveying.owner-instruction.neg.unexpected',
    'with conveying, when owner-instruction, then ignored and nothing sent [DEC-90]', (t) => t
      .given('supplier-supply-with-credential')
      .when('owner-instruction').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction.ok'));

  scenario('subscriber/5.1.3.4.1/conveying.pva-pfc-registered.neg.unexpected',
    'with conveying, when pva-pfc-registered, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply-with-credential')
      .when('pva-pfc-registered').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.5.2/registeringPfc.pva-pfc-registered.ok'));

  scenario('subscriber/5.1.3.4.1/conveying.sho-contract-confirmed.neg.unexpected',
    'with conveying, when sho-contract-confirmed, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply-with-credential')
      .when('sho-contract-confirmed').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed.ok'));

  scenario('subscriber/5.1.3.4.1/conveying.sho-service-notice-installed.neg.unexpected',
    'with conveying, when sho-service-notice-installed, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply-with-credential')
      .when('sho-service-notice-installed').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.3.1/awaitingService.sho-service-notice-installed.ok'));

  scenario('subscriber/5.1.3.4.1/conveying.sho-service-notice-of-new.neg.unexpected',
    'with conveying, when sho-service-notice-of-new, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply-with-credential')
      .when('sho-service-notice-of-new').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.5.3/contracting.sho-service-notice-of-new.ok'));

  scenario('subscriber/5.1.3.4.1/conveying.sho-service-notice.neg.unexpected',
    'with conveying, when sho-service-notice, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply-with-credential')
      .when('sho-service-notice').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.5.2/awaitingService.sho-service-notice.ok'));

  scenario('subscriber/5.1.3.4.1/conveying.sho-token-refused.neg.unexpected',
    'with conveying, when sho-token-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply-with-credential')
      .when('sho-token-refused').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token-refused.ok'));

  scenario('subscriber/5.1.3.4.4/conveyingMaterial.ccif-credential-conveyed.neg.unexpected',
    'with conveyingMaterial, when ccif-credential-conveyed, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply-with-material')
      .when('ccif-credential-conveyed').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.conveyMaterial to icf')
      .control('subscriber/5.1.3.4.1/conveying.ccif-credential-conveyed.ok'));

  scenario('subscriber/5.1.3.4.4/conveyingMaterial.owner-authorisation-refused.neg.unexpected',
    'with conveyingMaterial, when owner-authorisation-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply-with-material')
      .when('owner-authorisation-refused').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.conveyMaterial to icf')
      .control('subscriber/5.1.3.7.4.2/requestingAuthority.owner-authorisation-refused.ok'));

  scenario('subscriber/5.1.3.4.4/conveyingMaterial.owner-instruction-refused.neg.unexpected',
    'with conveyingMaterial, when owner-instruction-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply-with-material')
      .when('owner-instruction-refused').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.conveyMaterial to icf')
      .control('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction-refused.ok'));

  scenario('subscriber/5.1.3.4.4/conveyingMaterial.owner-instruction.neg.unexpected',
    'with conveyingMaterial, when owner-instruction, then ignored and nothing sent [DEC-90]', (t) => t
      .given('supplier-supply-with-material')
      .when('owner-instruction').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.conveyMaterial to icf')
      .control('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction.ok'));

  scenario('subscriber/5.1.3.4.4/conveyingMaterial.pva-pfc-registered.neg.unexpected',
    'with conveyingMaterial, when pva-pfc-registered, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply-with-material')
      .when('pva-pfc-registered').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.conveyMaterial to icf')
      .control('subscriber/5.1.3.5.2/registeringPfc.pva-pfc-registered.ok'));

  scenario('subscriber/5.1.3.4.4/conveyingMaterial.sho-contract-confirmed.neg.unexpected',
    'with conveyingMaterial, when sho-contract-confirmed, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply-with-material')
      .when('sho-contract-confirmed').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.conveyMaterial to icf')
      .control('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed.ok'));

  scenario('subscriber/5.1.3.4.4/conveyingMaterial.sho-service-notice-installed.neg.unexpected',
    'with conveyingMaterial, when sho-service-notice-installed, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply-with-material')
      .when('sho-service-notice-installed').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.conveyMaterial to icf')
      .control('subscriber/5.1.3.3.1/awaitingService.sho-service-notice-installed.ok'));

  scenario('subscriber/5.1.3.4.4/conveyingMaterial.sho-service-notice-of-new.neg.unexpected',
    'with conveyingMaterial, when sho-service-notice-of-new, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply-with-material')
      .when('sho-service-notice-of-new').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.conveyMaterial to icf')
      .control('subscriber/5.1.3.5.3/contracting.sho-service-notice-of-new.ok'));

  scenario('subscriber/5.1.3.4.4/conveyingMaterial.sho-service-notice.neg.unexpected',
    'with conveyingMaterial, when sho-service-notice, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply-with-material')
      .when('sho-service-notice').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.conveyMaterial to icf')
      .control('subscriber/5.1.3.5.2/awaitingService.sho-service-notice.ok'));

  scenario('subscriber/5.1.3.4.4/conveyingMaterial.sho-token-refused.neg.unexpected',
    'with conveyingMaterial, when sho-token-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply-with-material')
      .when('sho-token-refused').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.conveyMaterial to icf')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token-refused.ok'));

  scenario('subscriber/5.1.3.5.2/activating.ccif-credential-conveyed.neg.unexpected',
    'with activating, when ccif-credential-conveyed, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed', 'activate')
      .when('ccif-credential-conveyed').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.4.1/conveying.ccif-credential-conveyed.ok'));

  scenario('subscriber/5.1.3.5.2/activating.drf-watching.neg.unexpected',
    'with activating, when drf-watching, then ignored and nothing sent [DEC-55, DEC-206]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed', 'activate')
      .when('drf-watching').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.5.3/arranging.drf-watching.ok'));

  scenario('subscriber/5.1.3.5.2/activating.icf-material-taken.neg.unexpected',
    'with activating, when icf-material-taken, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed', 'activate')
      .when('icf-material-taken').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.4.4/conveyingMaterial.icf-material-taken.ok'));

  scenario('subscriber/5.1.3.5.2/activating.owner-authorisation-refused.neg.unexpected',
    'with activating, when owner-authorisation-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed', 'activate')
      .when('owner-authorisation-refused').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingAuthority.owner-authorisation-refused.ok'));

  scenario('subscriber/5.1.3.5.2/activating.owner-instruction-refused.neg.unexpected',
    'with activating, when owner-instruction-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed', 'activate')
      .when('owner-instruction-refused').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction-refused.ok'));

  scenario('subscriber/5.1.3.5.2/activating.owner-instruction.neg.unexpected',
    'with activating, when owner-instruction, then ignored and nothing sent [DEC-90]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed', 'activate')
      .when('owner-instruction').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction.ok'));

  scenario('subscriber/5.1.3.5.2/activating.pva-pfc-registered.neg.unexpected',
    'with activating, when pva-pfc-registered, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed', 'activate')
      .when('pva-pfc-registered').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.5.2/registeringPfc.pva-pfc-registered.ok'));

  scenario('subscriber/5.1.3.5.2/activating.sho-contract-confirmed-of-other.neg.unexpected',
    'with activating, when sho-contract-confirmed-of-other, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed', 'activate')
      .when('sho-contract-confirmed-of-other').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed-of-other.ok'));

  scenario('subscriber/5.1.3.5.2/activating.sho-contract-confirmed.neg.unexpected',
    'with activating, when sho-contract-confirmed, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed', 'activate')
      .when('sho-contract-confirmed').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed.ok'));

  scenario('subscriber/5.1.3.5.2/activating.sho-service-notice-installed.neg.unexpected',
    'with activating, when sho-service-notice-installed, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed', 'activate')
      .when('sho-service-notice-installed').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.3.1/awaitingService.sho-service-notice-installed.ok'));

  scenario('subscriber/5.1.3.5.2/activating.sho-service-notice-of-new.neg.unexpected',
    'with activating, when sho-service-notice-of-new, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed', 'activate')
      .when('sho-service-notice-of-new').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.5.3/contracting.sho-service-notice-of-new.ok'));

  scenario('subscriber/5.1.3.5.2/activating.sho-token-refused.neg.unexpected',
    'with activating, when sho-token-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed', 'activate')
      .when('sho-token-refused').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token-refused.ok'));

  scenario('subscriber/5.1.3.5.2/awaitingService.ccif-credential-conveyed.neg.unexpected',
    'with awaitingService, when ccif-credential-conveyed, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed')
      .when('ccif-credential-conveyed').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.4.1/conveying.ccif-credential-conveyed.ok'));

  scenario('subscriber/5.1.3.5.2/awaitingService.drf-watching.neg.unexpected',
    'with awaitingService, when drf-watching, then ignored and nothing sent [DEC-55, DEC-206]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed')
      .when('drf-watching').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.3/arranging.drf-watching.ok'));

  scenario('subscriber/5.1.3.5.2/awaitingService.icf-material-taken.neg.unexpected',
    'with awaitingService, when icf-material-taken, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed')
      .when('icf-material-taken').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.4.4/conveyingMaterial.icf-material-taken.ok'));

  scenario('subscriber/5.1.3.5.2/awaitingService.owner-authorisation-refused.neg.unexpected',
    'with awaitingService, when owner-authorisation-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed')
      .when('owner-authorisation-refused').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingAuthority.owner-authorisation-refused.ok'));

  scenario('subscriber/5.1.3.5.2/awaitingService.owner-instruction-refused.neg.unexpected',
    'with awaitingService, when owner-instruction-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed')
      .when('owner-instruction-refused').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction-refused.ok'));

  scenario('subscriber/5.1.3.5.2/awaitingService.owner-instruction.neg.unexpected',
    'with awaitingService, when owner-instruction, then ignored and nothing sent [DEC-90]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed')
      .when('owner-instruction').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction.ok'));

  scenario('subscriber/5.1.3.5.2/awaitingService.pva-pfc-registered.neg.unexpected',
    'with awaitingService, when pva-pfc-registered, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed')
      .when('pva-pfc-registered').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.2/registeringPfc.pva-pfc-registered.ok'));

  scenario('subscriber/5.1.3.5.2/awaitingService.sho-contract-confirmed-of-other.neg.unexpected',
    'with awaitingService, when sho-contract-confirmed-of-other, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed')
      .when('sho-contract-confirmed-of-other').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed-of-other.ok'));

  scenario('subscriber/5.1.3.5.2/awaitingService.sho-contract-confirmed.neg.unexpected',
    'with awaitingService, when sho-contract-confirmed, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed')
      .when('sho-contract-confirmed').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.contract to shoA')
      .still('sho-service-notice-installed').sendsNothing()
      .still('activate').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed.ok'));

  scenario('subscriber/5.1.3.5.2/awaitingService.sho-service-notice-installed.neg.unexpected',
    'with awaitingService, when sho-service-notice-installed, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select-other', 'sho-contract-confirmed-of-other')
      .when('sho-service-notice-installed').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.contract to shoB')
      .control('subscriber/5.1.3.3.1/awaitingService.sho-service-notice-installed.ok'));

  scenario('subscriber/5.1.3.5.2/awaitingService.sho-service-notice-of-new.neg.unexpected',
    'with awaitingService, when sho-service-notice-of-new, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed')
      .when('sho-service-notice-of-new').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.3/contracting.sho-service-notice-of-new.ok'));

  scenario('subscriber/5.1.3.5.2/awaitingService.sho-service-notice.neg.unexpected',
    'with awaitingService, when sho-service-notice, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select-other', 'sho-contract-confirmed-of-other')
      .when('sho-service-notice').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.contract to shoB')
      .control('subscriber/5.1.3.5.2/awaitingService.sho-service-notice.ok'));

  scenario('subscriber/5.1.3.5.2/awaitingService.sho-token-refused.neg.unexpected',
    'with awaitingService, when sho-token-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed')
      .when('sho-token-refused').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token-refused.ok'));

  scenario('subscriber/5.1.3.5.2/contracting.ccif-credential-conveyed.neg.unexpected',
    'with contracting, when ccif-credential-conveyed, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select')
      .when('ccif-credential-conveyed').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.4.1/conveying.ccif-credential-conveyed.ok'));

  scenario('subscriber/5.1.3.5.2/contracting.drf-watching.neg.unexpected',
    'with contracting, when drf-watching, then ignored and nothing sent [DEC-55, DEC-206]', (t) => t
      .given('supplier-supply', 'select')
      .when('drf-watching').ignores().sendsNothing()
      .still('drf-first-connection-over-non3gpp').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.3/arranging.drf-watching.ok'));

  scenario('subscriber/5.1.3.5.2/contracting.icf-material-taken.neg.unexpected',
    'with contracting, when icf-material-taken, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select')
      .when('icf-material-taken').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.4.4/conveyingMaterial.icf-material-taken.ok'));

  scenario('subscriber/5.1.3.5.2/contracting.owner-authorisation-refused.neg.unexpected',
    'with contracting, when owner-authorisation-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select')
      .when('owner-authorisation-refused').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingAuthority.owner-authorisation-refused.ok'));

  scenario('subscriber/5.1.3.5.2/contracting.owner-instruction-refused.neg.unexpected',
    'with contracting, when owner-instruction-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select')
      .when('owner-instruction-refused').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction-refused.ok'));

  scenario('subscriber/5.1.3.5.2/contracting.owner-instruction.neg.unexpected',
    'with contracting, when owner-instruction, then ignored and nothing sent [DEC-90]', (t) => t
      .given('supplier-supply', 'select')
      .when('owner-instruction').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction.ok'));

  scenario('subscriber/5.1.3.5.2/contracting.pva-pfc-registered.neg.unexpected',
    'with contracting, when pva-pfc-registered, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select')
      .when('pva-pfc-registered').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.2/registeringPfc.pva-pfc-registered.ok'));

  scenario('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed-of-other.neg.unexpected',
    'with contracting, when sho-contract-confirmed-of-other, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select')
      .when('sho-contract-confirmed-of-other').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed-of-other.ok'));

  scenario('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed.neg.unexpected',
    'with contracting, when sho-contract-confirmed, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select-other')
      .when('sho-contract-confirmed').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoB')
      .control('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed.ok'));

  scenario('subscriber/5.1.3.5.2/contracting.sho-service-notice-installed.neg.unexpected',
    'with contracting, when sho-service-notice-installed, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select')
      .when('sho-service-notice-installed').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.3.1/awaitingService.sho-service-notice-installed.ok'));

  scenario('subscriber/5.1.3.5.2/contracting.sho-service-notice-of-new.neg.unexpected',
    'with contracting, when sho-service-notice-of-new, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select')
      .when('sho-service-notice-of-new').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.3/contracting.sho-service-notice-of-new.ok'));

  scenario('subscriber/5.1.3.5.2/contracting.sho-service-notice.neg.unexpected',
    'with contracting, when sho-service-notice, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select')
      .when('sho-service-notice').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.2/awaitingService.sho-service-notice.ok'));

  scenario('subscriber/5.1.3.5.2/contracting.sho-token-refused.neg.unexpected',
    'with contracting, when sho-token-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select')
      .when('sho-token-refused').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token-refused.ok'));

  scenario('subscriber/5.1.3.5.2/installed.ccif-credential-conveyed.neg.unexpected',
    'with installed, when ccif-credential-conveyed, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed')
      .when('ccif-credential-conveyed').ignores().sendsNothing()
      .still('activate').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.4.1/conveying.ccif-credential-conveyed.ok'));

  scenario('subscriber/5.1.3.5.2/installed.drf-watching.neg.unexpected',
    'with installed, when drf-watching, then ignored and nothing sent [DEC-55, DEC-206]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed')
      .when('drf-watching').ignores().sendsNothing()
      .still('activate').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.5.3/arranging.drf-watching.ok'));

  scenario('subscriber/5.1.3.5.2/installed.icf-material-taken.neg.unexpected',
    'with installed, when icf-material-taken, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed')
      .when('icf-material-taken').ignores().sendsNothing()
      .still('activate').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.4.4/conveyingMaterial.icf-material-taken.ok'));

  scenario('subscriber/5.1.3.5.2/installed.owner-authorisation-refused.neg.unexpected',
    'with installed, when owner-authorisation-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed')
      .when('owner-authorisation-refused').ignores().sendsNothing()
      .still('activate').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingAuthority.owner-authorisation-refused.ok'));

  scenario('subscriber/5.1.3.5.2/installed.owner-instruction-refused.neg.unexpected',
    'with installed, when owner-instruction-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed')
      .when('owner-instruction-refused').ignores().sendsNothing()
      .still('activate').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction-refused.ok'));

  scenario('subscriber/5.1.3.5.2/installed.owner-instruction.neg.unexpected',
    'with installed, when owner-instruction, then ignored and nothing sent [DEC-90]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed')
      .when('owner-instruction').ignores().sendsNothing()
      .still('activate').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction.ok'));

  scenario('subscriber/5.1.3.5.2/installed.pva-pfc-registered.neg.unexpected',
    'with installed, when pva-pfc-registered, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed')
      .when('pva-pfc-registered').ignores().sendsNothing()
      .still('activate').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.5.2/registeringPfc.pva-pfc-registered.ok'));

  scenario('subscriber/5.1.3.5.2/installed.sho-contract-confirmed-of-other.neg.unexpected',
    'with installed, when sho-contract-confirmed-of-other, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed')
      .when('sho-contract-confirmed-of-other').ignores().sendsNothing()
      .still('activate').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed-of-other.ok'));

  scenario('subscriber/5.1.3.5.2/installed.sho-contract-confirmed.neg.unexpected',
    'with installed, when sho-contract-confirmed, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed')
      .when('sho-contract-confirmed').ignores().sendsNothing()
      .still('activate').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed.ok'));

  scenario('subscriber/5.1.3.5.2/installed.sho-service-notice-installed.neg.unexpected',
    'with installed, when sho-service-notice-installed, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed')
      .when('sho-service-notice-installed').ignores().sendsNothing()
      .still('activate').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.3.1/awaitingService.sho-service-notice-installed.ok'));

  scenario('subscriber/5.1.3.5.2/installed.sho-service-notice-of-new.neg.unexpected',
    'with installed, when sho-service-notice-of-new, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed')
      .when('sho-service-notice-of-new').ignores().sendsNothing()
      .still('activate').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.5.3/contracting.sho-service-notice-of-new.ok'));

  scenario('subscriber/5.1.3.5.2/installed.sho-service-notice.neg.unexpected',
    'with installed, when sho-service-notice, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed')
      .when('sho-service-notice').ignores().sendsNothing()
      .still('activate').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.5.2/awaitingService.sho-service-notice.ok'));

  scenario('subscriber/5.1.3.5.2/installed.sho-token-refused.neg.unexpected',
    'with installed, when sho-token-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed')
      .when('sho-token-refused').ignores().sendsNothing()
      .still('activate').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token-refused.ok'));

  scenario('subscriber/5.1.3.5.2/noDevice.activate.neg.unexpected',
    'with noDevice, when activate, then ignored and nothing sent [TR33812-5.1.3.5.2-o05, DEC-102]', (t) => t
      .when('activate').ignores().sendsNothing()
      .still('supplier-supply-with-credential').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.5.2/installed.activate.ok'));

  scenario('subscriber/5.1.3.5.2/noDevice.announce-change.neg.unexpected',
    'with noDevice, when announce-change, then ignored and nothing sent [TR33812-5.1.3.5.2-o04]', (t) => t
      .when('announce-change').ignores().sendsNothing()
      .still('supplier-supply-with-credential').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.5.2/served.announce-change.ok'));

  scenario('subscriber/5.1.3.5.2/noDevice.ccif-credential-conveyed.neg.unexpected',
    'with noDevice, when ccif-credential-conveyed, then ignored and nothing sent [DEC-55]', (t) => t
      .when('ccif-credential-conveyed').ignores().sendsNothing()
      .still('supplier-supply-with-credential').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.4.1/conveying.ccif-credential-conveyed.ok'));

  scenario('subscriber/5.1.3.5.2/noDevice.contract-anew.neg.unexpected',
    'with noDevice, when contract-anew, then ignored and nothing sent [DEC-55, TR33812-5.1.3.5.2-r02]', (t) => t
      .when('contract-anew').ignores().sendsNothing()
      .still('supplier-supply-with-credential').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.7.2/served.contract-anew.ok'));

  scenario('subscriber/5.1.3.5.2/noDevice.drf-watching.neg.unexpected',
    'with noDevice, when drf-watching, then ignored and nothing sent [DEC-55, DEC-206]', (t) => t
      .when('drf-watching').ignores().sendsNothing()
      .still('supplier-supply-with-credential').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.5.3/arranging.drf-watching.ok'));

  scenario('subscriber/5.1.3.5.2/noDevice.icf-material-taken.neg.unexpected',
    'with noDevice, when icf-material-taken, then ignored and nothing sent [DEC-55]', (t) => t
      .when('icf-material-taken').ignores().sendsNothing()
      .still('supplier-supply-with-credential').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.4.4/conveyingMaterial.icf-material-taken.ok'));

  scenario('subscriber/5.1.3.5.2/noDevice.owner-authorisation-refused.neg.unexpected',
    'with noDevice, when owner-authorisation-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .when('owner-authorisation-refused').ignores().sendsNothing()
      .still('supplier-supply-with-credential').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.7.4.2/requestingAuthority.owner-authorisation-refused.ok'));

  scenario('subscriber/5.1.3.5.2/noDevice.owner-instruction-refused.neg.unexpected',
    'with noDevice, when owner-instruction-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .when('owner-instruction-refused').ignores().sendsNothing()
      .still('supplier-supply-with-credential').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction-refused.ok'));

  scenario('subscriber/5.1.3.5.2/noDevice.owner-instruction.neg.unexpected',
    'with noDevice, when owner-instruction, then ignored and nothing sent [DEC-90]', (t) => t
      .when('owner-instruction').ignores().sendsNothing()
      .still('supplier-supply-with-credential').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction.ok'));

  scenario('subscriber/5.1.3.5.2/noDevice.pva-pfc-registered.neg.unexpected',
    'with noDevice, when pva-pfc-registered, then ignored and nothing sent [DEC-55]', (t) => t
      .when('pva-pfc-registered').ignores().sendsNothing()
      .still('supplier-supply-with-credential').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.5.2/registeringPfc.pva-pfc-registered.ok'));

  scenario('subscriber/5.1.3.5.2/noDevice.select-other-by-both.neg.unexpected',
    'with noDevice, when select-other-by-both, then ignored and nothing sent [DEC-55, TR33812-5.1.3.5.2-r02]', (t) => t
      .when('select-other-by-both').ignores().sendsNothing()
      .still('supplier-supply-with-credential').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.7.2/served.select-other-by-both.ok'));

  scenario('subscriber/5.1.3.5.2/noDevice.select.neg.unexpected',
    'with noDevice, when select, then ignored and nothing sent [DEC-55, TR33812-5.1.3.5.2-r02]', (t) => t
      .when('select').ignores().sendsNothing()
      .still('supplier-supply-with-credential').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.5.2/ready.select.ok'));

  scenario('subscriber/5.1.3.5.2/noDevice.sho-contract-confirmed-of-other.neg.unexpected',
    'with noDevice, when sho-contract-confirmed-of-other, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .when('sho-contract-confirmed-of-other').ignores().sendsNothing()
      .still('supplier-supply-with-credential').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed-of-other.ok'));

  scenario('subscriber/5.1.3.5.2/noDevice.sho-contract-confirmed.neg.unexpected',
    'with noDevice, when sho-contract-confirmed, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .when('sho-contract-confirmed').ignores().sendsNothing()
      .still('supplier-supply-with-credential').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed.ok'));

  scenario('subscriber/5.1.3.5.2/noDevice.sho-service-notice-installed.neg.unexpected',
    'with noDevice, when sho-service-notice-installed, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .when('sho-service-notice-installed').ignores().sendsNothing()
      .still('supplier-supply-with-credential').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.3.1/awaitingService.sho-service-notice-installed.ok'));

  scenario('subscriber/5.1.3.5.2/noDevice.sho-service-notice-of-new.neg.unexpected',
    'with noDevice, when sho-service-notice-of-new, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .when('sho-service-notice-of-new').ignores().sendsNothing()
      .still('supplier-supply-with-credential').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.5.3/contracting.sho-service-notice-of-new.ok'));

  scenario('subscriber/5.1.3.5.2/noDevice.sho-service-notice.neg.unexpected',
    'with noDevice, when sho-service-notice, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .when('sho-service-notice').ignores().sendsNothing()
      .still('supplier-supply-with-credential').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.5.2/awaitingService.sho-service-notice.ok'));

  scenario('subscriber/5.1.3.5.2/noDevice.sho-token-refused.neg.unexpected',
    'with noDevice, when sho-token-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .when('sho-token-refused').ignores().sendsNothing()
      .still('supplier-supply-with-credential').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token-refused.ok'));

  scenario('subscriber/5.1.3.5.2/ready.ccif-credential-conveyed.neg.unexpected',
    'with ready, when ccif-credential-conveyed, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply')
      .when('ccif-credential-conveyed').ignores().sendsNothing()
      .still('select').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.4.1/conveying.ccif-credential-conveyed.ok'));

  scenario('subscriber/5.1.3.5.2/ready.drf-watching.neg.unexpected',
    'with ready, when drf-watching, then ignored and nothing sent [DEC-55, DEC-206]', (t) => t
      .given('supplier-supply')
      .when('drf-watching').ignores().sendsNothing()
      .still('select-by-rule').sends('subscriber.watch to drf')
      .control('subscriber/5.1.3.5.3/arranging.drf-watching.ok'));

  scenario('subscriber/5.1.3.5.2/ready.icf-material-taken.neg.unexpected',
    'with ready, when icf-material-taken, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply')
      .when('icf-material-taken').ignores().sendsNothing()
      .still('select').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.4.4/conveyingMaterial.icf-material-taken.ok'));

  scenario('subscriber/5.1.3.5.2/ready.owner-authorisation-refused.neg.unexpected',
    'with ready, when owner-authorisation-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply')
      .when('owner-authorisation-refused').ignores().sendsNothing()
      .still('select').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingAuthority.owner-authorisation-refused.ok'));

  scenario('subscriber/5.1.3.5.2/ready.owner-instruction-refused.neg.unexpected',
    'with ready, when owner-instruction-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply')
      .when('owner-instruction-refused').ignores().sendsNothing()
      .still('select').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction-refused.ok'));

  scenario('subscriber/5.1.3.5.2/ready.owner-instruction.neg.unexpected',
    'with ready, when owner-instruction, then ignored and nothing sent [DEC-90]', (t) => t
      .given('supplier-supply')
      .when('owner-instruction').ignores().sendsNothing()
      .still('select').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction.ok'));

  scenario('subscriber/5.1.3.5.2/ready.pva-pfc-registered.neg.unexpected',
    'with ready, when pva-pfc-registered, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply')
      .when('pva-pfc-registered').ignores().sendsNothing()
      .still('select').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.2/registeringPfc.pva-pfc-registered.ok'));

  scenario('subscriber/5.1.3.5.2/ready.sho-contract-confirmed-of-other.neg.unexpected',
    'with ready, when sho-contract-confirmed-of-other, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply')
      .when('sho-contract-confirmed-of-other').ignores().sendsNothing()
      .still('select').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed-of-other.ok'));

  scenario('subscriber/5.1.3.5.2/ready.sho-contract-confirmed.neg.unexpected',
    'with ready, when sho-contract-confirmed, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply')
      .when('sho-contract-confirmed').ignores().sendsNothing()
      .still('select').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed.ok'));

  scenario('subscriber/5.1.3.5.2/ready.sho-service-notice-installed.neg.unexpected',
    'with ready, when sho-service-notice-installed, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply')
      .when('sho-service-notice-installed').ignores().sendsNothing()
      .still('select').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.3.1/awaitingService.sho-service-notice-installed.ok'));

  scenario('subscriber/5.1.3.5.2/ready.sho-service-notice-of-new.neg.unexpected',
    'with ready, when sho-service-notice-of-new, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply')
      .when('sho-service-notice-of-new').ignores().sendsNothing()
      .still('select').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.3/contracting.sho-service-notice-of-new.ok'));

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

  scenario('subscriber/5.1.3.5.2/registeringPfc.ccif-credential-conveyed.neg.unexpected',
    'with registeringPfc, when ccif-credential-conveyed, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply-with-pfc')
      .when('ccif-credential-conveyed').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.registerPfc to pva')
      .control('subscriber/5.1.3.4.1/conveying.ccif-credential-conveyed.ok'));

  scenario('subscriber/5.1.3.5.2/registeringPfc.icf-material-taken.neg.unexpected',
    'with registeringPfc, when icf-material-taken, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply-with-pfc')
      .when('icf-material-taken').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.registerPfc to pva')
      .control('subscriber/5.1.3.4.4/conveyingMaterial.icf-material-taken.ok'));

  scenario('subscriber/5.1.3.5.2/registeringPfc.owner-authorisation-refused.neg.unexpected',
    'with registeringPfc, when owner-authorisation-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply-with-pfc')
      .when('owner-authorisation-refused').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.registerPfc to pva')
      .control('subscriber/5.1.3.7.4.2/requestingAuthority.owner-authorisation-refused.ok'));

  scenario('subscriber/5.1.3.5.2/registeringPfc.owner-instruction-refused.neg.unexpected',
    'with registeringPfc, when owner-instruction-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply-with-pfc')
      .when('owner-instruction-refused').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.registerPfc to pva')
      .control('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction-refused.ok'));

  scenario('subscriber/5.1.3.5.2/registeringPfc.owner-instruction.neg.unexpected',
    'with registeringPfc, when owner-instruction, then ignored and nothing sent [DEC-90]', (t) => t
      .given('supplier-supply-with-pfc')
      .when('owner-instruction').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.registerPfc to pva')
      .control('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction.ok'));

  scenario('subscriber/5.1.3.5.2/registeringPfc.sho-contract-confirmed.neg.unexpected',
    'with registeringPfc, when sho-contract-confirmed, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply-with-pfc')
      .when('sho-contract-confirmed').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.registerPfc to pva')
      .control('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed.ok'));

  scenario('subscriber/5.1.3.5.2/registeringPfc.sho-service-notice-installed.neg.unexpected',
    'with registeringPfc, when sho-service-notice-installed, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply-with-pfc')
      .when('sho-service-notice-installed').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.registerPfc to pva')
      .control('subscriber/5.1.3.3.1/awaitingService.sho-service-notice-installed.ok'));

  scenario('subscriber/5.1.3.5.2/registeringPfc.sho-service-notice-of-new.neg.unexpected',
    'with registeringPfc, when sho-service-notice-of-new, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply-with-pfc')
      .when('sho-service-notice-of-new').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.registerPfc to pva')
      .control('subscriber/5.1.3.5.3/contracting.sho-service-notice-of-new.ok'));

  scenario('subscriber/5.1.3.5.2/registeringPfc.sho-service-notice.neg.unexpected',
    'with registeringPfc, when sho-service-notice, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply-with-pfc')
      .when('sho-service-notice').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.registerPfc to pva')
      .control('subscriber/5.1.3.5.2/awaitingService.sho-service-notice.ok'));

  scenario('subscriber/5.1.3.5.2/registeringPfc.sho-token-refused.neg.unexpected',
    'with registeringPfc, when sho-token-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply-with-pfc')
      .when('sho-token-refused').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.registerPfc to pva')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token-refused.ok'));

  scenario('subscriber/5.1.3.5.2/served.ccif-credential-conveyed.neg.unexpected',
    'with served, when ccif-credential-conveyed, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice')
      .when('ccif-credential-conveyed').ignores().sendsNothing()
      .still('announce-change').sends('subscriber.changeAnnouncement to drf')
      .control('subscriber/5.1.3.4.1/conveying.ccif-credential-conveyed.ok'));

  scenario('subscriber/5.1.3.5.2/served.drf-watching.neg.unexpected',
    'with served, when drf-watching, then ignored and nothing sent [DEC-55, DEC-206]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice')
      .when('drf-watching').ignores().sendsNothing()
      .still('announce-change').sends('subscriber.changeAnnouncement to drf')
      .control('subscriber/5.1.3.5.3/arranging.drf-watching.ok'));

  scenario('subscriber/5.1.3.5.2/served.icf-material-taken.neg.unexpected',
    'with served, when icf-material-taken, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice')
      .when('icf-material-taken').ignores().sendsNothing()
      .still('announce-change').sends('subscriber.changeAnnouncement to drf')
      .control('subscriber/5.1.3.4.4/conveyingMaterial.icf-material-taken.ok'));

  scenario('subscriber/5.1.3.5.2/served.owner-authorisation-refused.neg.unexpected',
    'with served, when owner-authorisation-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice')
      .when('owner-authorisation-refused').ignores().sendsNothing()
      .still('announce-change').sends('subscriber.changeAnnouncement to drf')
      .control('subscriber/5.1.3.7.4.2/requestingAuthority.owner-authorisation-refused.ok'));

  scenario('subscriber/5.1.3.5.2/served.owner-instruction-refused.neg.unexpected',
    'with served, when owner-instruction-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice')
      .when('owner-instruction-refused').ignores().sendsNothing()
      .still('announce-change').sends('subscriber.changeAnnouncement to drf')
      .control('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction-refused.ok'));

  scenario('subscriber/5.1.3.5.2/served.owner-instruction.neg.unexpected',
    'with served, when owner-instruction, then ignored and nothing sent [DEC-90]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice')
      .when('owner-instruction').ignores().sendsNothing()
      .still('announce-change').sends('subscriber.changeAnnouncement to drf')
      .control('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction.ok'));

  scenario('subscriber/5.1.3.5.2/served.pva-pfc-registered.neg.unexpected',
    'with served, when pva-pfc-registered, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice')
      .when('pva-pfc-registered').ignores().sendsNothing()
      .still('announce-change').sends('subscriber.changeAnnouncement to drf')
      .control('subscriber/5.1.3.5.2/registeringPfc.pva-pfc-registered.ok'));

  scenario('subscriber/5.1.3.5.2/served.sho-contract-confirmed-of-other.neg.unexpected',
    'with served, when sho-contract-confirmed-of-other, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice')
      .when('sho-contract-confirmed-of-other').ignores().sendsNothing()
      .still('announce-change').sends('subscriber.changeAnnouncement to drf')
      .control('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed-of-other.ok'));

  scenario('subscriber/5.1.3.5.2/served.sho-contract-confirmed.neg.unexpected',
    'with served, when sho-contract-confirmed, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice')
      .when('sho-contract-confirmed').ignores().sendsNothing()
      .still('announce-change').sends('subscriber.changeAnnouncement to drf')
      .control('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed.ok'));

  scenario('subscriber/5.1.3.5.2/served.sho-service-notice-installed.neg.unexpected',
    'with served, when sho-service-notice-installed, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice')
      .when('sho-service-notice-installed').ignores().sendsNothing()
      .still('announce-change').sends('subscriber.changeAnnouncement to drf')
      .control('subscriber/5.1.3.3.1/awaitingService.sho-service-notice-installed.ok'));

  scenario('subscriber/5.1.3.5.2/served.sho-service-notice-of-new.neg.unexpected',
    'with served, when sho-service-notice-of-new, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice')
      .when('sho-service-notice-of-new').ignores().sendsNothing()
      .still('contract-anew').sends('subscriber.instructionRequest to owner')
      .control('subscriber/5.1.3.5.3/contracting.sho-service-notice-of-new.ok'));

  scenario('subscriber/5.1.3.5.2/served.sho-service-notice.neg.unexpected',
    'with served, when sho-service-notice, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice')
      .when('sho-service-notice').ignores().sendsNothing()
      .still('announce-change').sends('subscriber.changeAnnouncement to drf')
      .still('announce-change').sends('subscriber.changeAnnouncement to drf')
      .control('subscriber/5.1.3.5.2/awaitingService.sho-service-notice.ok'));

  scenario('subscriber/5.1.3.5.2/served.sho-token-refused.neg.unexpected',
    'with served, when sho-token-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice')
      .when('sho-token-refused').ignores().sendsNothing()
      .still('announce-change').sends('subscriber.changeAnnouncement to drf')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token-refused.ok'));

  scenario('subscriber/5.1.3.5.3/activating.drf-first-connection-over-non3gpp.neg.unexpected',
    'with activating, when drf-first-connection-over-non3gpp, then ignored and nothing sent [TR33812-5.1.3.5.3-o05, DEC-205]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed', 'activate')
      .when('drf-first-connection-over-non3gpp').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.5.3/contracting.drf-first-connection-over-non3gpp.ok'));

  scenario('subscriber/5.1.3.5.3/activating.drf-first-connection.neg.unexpected',
    'with activating, when drf-first-connection, then ignored and nothing sent [TR33812-5.1.3.5.3-o05, DEC-205]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed', 'activate')
      .when('drf-first-connection').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.5.3/contracting.drf-first-connection.ok'));

  scenario('subscriber/5.1.3.5.3/arranging.ccif-credential-conveyed.neg.unexpected',
    'with arranging, when ccif-credential-conveyed, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select-by-rule')
      .when('ccif-credential-conveyed').ignores().sendsNothing()
      .still('drf-watching').sends('subscriber.powerOn to m2me')
      .control('subscriber/5.1.3.4.1/conveying.ccif-credential-conveyed.ok'));

  scenario('subscriber/5.1.3.5.3/arranging.drf-first-connection-over-non3gpp.neg.unexpected',
    'with arranging, when drf-first-connection-over-non3gpp, then ignored and nothing sent [TR33812-5.1.3.5.3-o05, DEC-205]', (t) => t
      .given('supplier-supply', 'select-by-rule')
      .when('drf-first-connection-over-non3gpp').ignores().sendsNothing()
      .still('drf-watching').sends('subscriber.powerOn to m2me')
      .control('subscriber/5.1.3.5.3/contracting.drf-first-connection-over-non3gpp.ok'));

  scenario('subscriber/5.1.3.5.3/arranging.drf-first-connection.neg.unexpected',
    'with arranging, when drf-first-connection, then ignored and nothing sent [TR33812-5.1.3.5.3-o05, DEC-205]', (t) => t
      .given('supplier-supply', 'select-by-rule')
      .when('drf-first-connection').ignores().sendsNothing()
      .still('drf-watching').sends('subscriber.powerOn to m2me')
      .control('subscriber/5.1.3.5.3/contracting.drf-first-connection.ok'));

  scenario('subscriber/5.1.3.5.3/arranging.icf-material-taken.neg.unexpected',
    'with arranging, when icf-material-taken, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select-by-rule')
      .when('icf-material-taken').ignores().sendsNothing()
      .still('drf-watching').sends('subscriber.powerOn to m2me')
      .control('subscriber/5.1.3.4.4/conveyingMaterial.icf-material-taken.ok'));

  scenario('subscriber/5.1.3.5.3/arranging.owner-authorisation-refused.neg.unexpected',
    'with arranging, when owner-authorisation-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select-by-rule')
      .when('owner-authorisation-refused').ignores().sendsNothing()
      .still('drf-watching').sends('subscriber.powerOn to m2me')
      .control('subscriber/5.1.3.7.4.2/requestingAuthority.owner-authorisation-refused.ok'));

  scenario('subscriber/5.1.3.5.3/arranging.owner-instruction-refused.neg.unexpected',
    'with arranging, when owner-instruction-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select-by-rule')
      .when('owner-instruction-refused').ignores().sendsNothing()
      .still('drf-watching').sends('subscriber.powerOn to m2me')
      .control('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction-refused.ok'));

  scenario('subscriber/5.1.3.5.3/arranging.owner-instruction.neg.unexpected',
    'with arranging, when owner-instruction, then ignored and nothing sent [DEC-90]', (t) => t
      .given('supplier-supply', 'select-by-rule')
      .when('owner-instruction').ignores().sendsNothing()
      .still('drf-watching').sends('subscriber.powerOn to m2me')
      .control('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction.ok'));

  scenario('subscriber/5.1.3.5.3/arranging.pva-pfc-registered.neg.unexpected',
    'with arranging, when pva-pfc-registered, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select-by-rule')
      .when('pva-pfc-registered').ignores().sendsNothing()
      .still('drf-watching').sends('subscriber.powerOn to m2me')
      .control('subscriber/5.1.3.5.2/registeringPfc.pva-pfc-registered.ok'));

  scenario('subscriber/5.1.3.5.3/arranging.sho-contract-confirmed-of-other.neg.unexpected',
    'with arranging, when sho-contract-confirmed-of-other, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select-by-rule')
      .when('sho-contract-confirmed-of-other').ignores().sendsNothing()
      .still('drf-watching').sends('subscriber.powerOn to m2me')
      .control('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed-of-other.ok'));

  scenario('subscriber/5.1.3.5.3/arranging.sho-contract-confirmed.neg.unexpected',
    'with arranging, when sho-contract-confirmed, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select-by-rule')
      .when('sho-contract-confirmed').ignores().sendsNothing()
      .still('drf-watching').sends('subscriber.powerOn to m2me')
      .control('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed.ok'));

  scenario('subscriber/5.1.3.5.3/arranging.sho-service-notice-installed.neg.unexpected',
    'with arranging, when sho-service-notice-installed, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select-by-rule')
      .when('sho-service-notice-installed').ignores().sendsNothing()
      .still('drf-watching').sends('subscriber.powerOn to m2me')
      .control('subscriber/5.1.3.3.1/awaitingService.sho-service-notice-installed.ok'));

  scenario('subscriber/5.1.3.5.3/arranging.sho-service-notice-of-new.neg.unexpected',
    'with arranging, when sho-service-notice-of-new, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select-by-rule')
      .when('sho-service-notice-of-new').ignores().sendsNothing()
      .still('drf-watching').sends('subscriber.powerOn to m2me')
      .control('subscriber/5.1.3.5.3/contracting.sho-service-notice-of-new.ok'));

  scenario('subscriber/5.1.3.5.3/arranging.sho-service-notice.neg.unexpected',
    'with arranging, when sho-service-notice, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select-by-rule')
      .when('sho-service-notice').ignores().sendsNothing()
      .still('drf-watching').sends('subscriber.powerOn to m2me')
      .control('subscriber/5.1.3.5.2/awaitingService.sho-service-notice.ok'));

  scenario('subscriber/5.1.3.5.3/arranging.sho-token-refused.neg.unexpected',
    'with arranging, when sho-token-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select-by-rule')
      .when('sho-token-refused').ignores().sendsNothing()
      .still('drf-watching').sends('subscriber.powerOn to m2me')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token-refused.ok'));

  scenario('subscriber/5.1.3.5.3/awaitingService.drf-first-connection-over-non3gpp.neg.unexpected',
    'with awaitingService, when drf-first-connection-over-non3gpp, then ignored and nothing sent [TR33812-5.1.3.5.3-o05, DEC-205]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed')
      .when('drf-first-connection-over-non3gpp').ignores().sendsNothing()
      .still('drf-first-connection').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.3/contracting.drf-first-connection-over-non3gpp.ok'));

  scenario('subscriber/5.1.3.5.3/awaitingService.drf-first-connection.neg.unexpected',
    'with awaitingService, when drf-first-connection, then ignored and nothing sent [TR33812-5.1.3.5.3-o05, DEC-205]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed')
      .when('drf-first-connection').ignores().sendsNothing()
      .still('drf-first-connection').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.3/contracting.drf-first-connection.ok'));

  scenario('subscriber/5.1.3.5.3/installed.drf-first-connection-over-non3gpp.neg.unexpected',
    'with installed, when drf-first-connection-over-non3gpp, then ignored and nothing sent [TR33812-5.1.3.5.3-o05, DEC-205]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed')
      .when('drf-first-connection-over-non3gpp').ignores().sendsNothing()
      .still('activate').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.5.3/contracting.drf-first-connection-over-non3gpp.ok'));

  scenario('subscriber/5.1.3.5.3/installed.drf-first-connection.neg.unexpected',
    'with installed, when drf-first-connection, then ignored and nothing sent [TR33812-5.1.3.5.3-o05, DEC-205]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed')
      .when('drf-first-connection').ignores().sendsNothing()
      .still('activate').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.5.3/contracting.drf-first-connection.ok'));

  scenario('subscriber/5.1.3.5.3/noDevice.drf-first-connection-over-non3gpp.neg.unexpected',
    'with noDevice, when drf-first-connection-over-non3gpp, then ignored and nothing sent [TR33812-5.1.3.5.3-o05, DEC-205]', (t) => t
      .when('drf-first-connection-over-non3gpp').ignores().sendsNothing()
      .still('supplier-supply-with-credential').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.5.3/contracting.drf-first-connection-over-non3gpp.ok'));

  scenario('subscriber/5.1.3.5.3/noDevice.drf-first-connection.neg.unexpected',
    'with noDevice, when drf-first-connection, then ignored and nothing sent [TR33812-5.1.3.5.3-o05, DEC-205]', (t) => t
      .when('drf-first-connection').ignores().sendsNothing()
      .still('supplier-supply-with-credential').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.5.3/contracting.drf-first-connection.ok'));

  scenario('subscriber/5.1.3.5.3/noDevice.select-by-rule.neg.unexpected',
    'with noDevice, when select-by-rule, then ignored and nothing sent [TR33812-5.1.3.5.3-o05, DEC-205]', (t) => t
      .when('select-by-rule').ignores().sendsNothing()
      .still('supplier-supply-with-credential').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.5.3/ready.select-by-rule.ok'));

  scenario('subscriber/5.1.3.5.3/ready.drf-first-connection-over-non3gpp.neg.unexpected',
    'with ready, when drf-first-connection-over-non3gpp, then ignored and nothing sent [TR33812-5.1.3.5.3-o05, DEC-205]', (t) => t
      .given('supplier-supply')
      .when('drf-first-connection-over-non3gpp').ignores().sendsNothing()
      .still('select').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.3/contracting.drf-first-connection-over-non3gpp.ok'));

  scenario('subscriber/5.1.3.5.3/ready.drf-first-connection.neg.unexpected',
    'with ready, when drf-first-connection, then ignored and nothing sent [TR33812-5.1.3.5.3-o05, DEC-205]', (t) => t
      .given('supplier-supply')
      .when('drf-first-connection').ignores().sendsNothing()
      .still('select').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.3/contracting.drf-first-connection.ok'));

  scenario('subscriber/5.1.3.5.3/requestingToken.drf-first-connection-over-non3gpp.neg.unexpected',
    'with requestingToken, when drf-first-connection-over-non3gpp, then ignored and nothing sent [TR33812-5.1.3.5.3-o05, DEC-205]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'announce-change', 'select-other')
      .when('drf-first-connection-over-non3gpp').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.tokenRequest to shoA')
      .control('subscriber/5.1.3.5.3/contracting.drf-first-connection-over-non3gpp.ok'));

  scenario('subscriber/5.1.3.5.3/requestingToken.drf-first-connection.neg.unexpected',
    'with requestingToken, when drf-first-connection, then ignored and nothing sent [TR33812-5.1.3.5.3-o05, DEC-205]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'announce-change', 'select-other')
      .when('drf-first-connection').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.tokenRequest to shoA')
      .control('subscriber/5.1.3.5.3/contracting.drf-first-connection.ok'));

  scenario('subscriber/5.1.3.5.3/served.drf-first-connection-over-non3gpp.neg.unexpected',
    'with served, when drf-first-connection-over-non3gpp, then ignored and nothing sent [TR33812-5.1.3.5.3-o05, DEC-205]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice')
      .when('drf-first-connection-over-non3gpp').ignores().sendsNothing()
      .still('announce-change').sends('subscriber.changeAnnouncement to drf')
      .control('subscriber/5.1.3.5.3/contracting.drf-first-connection-over-non3gpp.ok'));

  scenario('subscriber/5.1.3.5.3/served.drf-first-connection.neg.unexpected',
    'with served, when drf-first-connection, then ignored and nothing sent [TR33812-5.1.3.5.3-o05, DEC-205]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice')
      .when('drf-first-connection').ignores().sendsNothing()
      .still('announce-change').sends('subscriber.changeAnnouncement to drf')
      .control('subscriber/5.1.3.5.3/contracting.drf-first-connection.ok'));

  scenario('subscriber/5.1.3.5.3/watching.ccif-credential-conveyed.neg.unexpected',
    'with watching, when ccif-credential-conveyed, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select-by-rule', 'drf-watching')
      .when('ccif-credential-conveyed').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.4.1/conveying.ccif-credential-conveyed.ok'));

  scenario('subscriber/5.1.3.5.3/watching.drf-first-connection-over-non3gpp.neg.unexpected',
    'with watching, when drf-first-connection-over-non3gpp, then refused (notEntitled) and nothing sent [TR33812-5.1.3.5.3-o05, DEC-205]', (t) => t
      .given('supplier-supply', 'select-by-rule-over-3gpp-alone', 'drf-watching')
      .when('drf-first-connection-over-non3gpp').refuses('notEntitled').sendsNothing()
      .still('select').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.3/contracting.drf-first-connection-over-non3gpp.ok'));

  scenario('subscriber/5.1.3.5.3/watching.drf-watching.neg.unexpected',
    'with watching, when drf-watching, then ignored and nothing sent [DEC-55, DEC-206]', (t) => t
      .given('supplier-supply', 'select-by-rule', 'drf-watching')
      .when('drf-watching').ignores().sendsNothing()
      .still('drf-first-connection-over-non3gpp').sends('subscriber.contract to shoB')
      .control('subscriber/5.1.3.5.3/arranging.drf-watching.ok'));

  scenario('subscriber/5.1.3.5.3/watching.icf-material-taken.neg.unexpected',
    'with watching, when icf-material-taken, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select-by-rule', 'drf-watching')
      .when('icf-material-taken').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.4.4/conveyingMaterial.icf-material-taken.ok'));

  scenario('subscriber/5.1.3.5.3/watching.owner-authorisation-refused.neg.unexpected',
    'with watching, when owner-authorisation-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select-by-rule', 'drf-watching')
      .when('owner-authorisation-refused').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingAuthority.owner-authorisation-refused.ok'));

  scenario('subscriber/5.1.3.5.3/watching.owner-instruction-refused.neg.unexpected',
    'with watching, when owner-instruction-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select-by-rule', 'drf-watching')
      .when('owner-instruction-refused').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction-refused.ok'));

  scenario('subscriber/5.1.3.5.3/watching.owner-instruction.neg.unexpected',
    'with watching, when owner-instruction, then ignored and nothing sent [DEC-90]', (t) => t
      .given('supplier-supply', 'select-by-rule', 'drf-watching')
      .when('owner-instruction').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction.ok'));

  scenario('subscriber/5.1.3.5.3/watching.pva-pfc-registered.neg.unexpected',
    'with watching, when pva-pfc-registered, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select-by-rule', 'drf-watching')
      .when('pva-pfc-registered').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.2/registeringPfc.pva-pfc-registered.ok'));

  scenario('subscriber/5.1.3.5.3/watching.sho-contract-confirmed-of-other.neg.unexpected',
    'with watching, when sho-contract-confirmed-of-other, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select-by-rule', 'drf-watching')
      .when('sho-contract-confirmed-of-other').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed-of-other.ok'));

  scenario('subscriber/5.1.3.5.3/watching.sho-contract-confirmed.neg.unexpected',
    'with watching, when sho-contract-confirmed, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select-by-rule', 'drf-watching')
      .when('sho-contract-confirmed').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed.ok'));

  scenario('subscriber/5.1.3.5.3/watching.sho-service-notice-installed.neg.unexpected',
    'with watching, when sho-service-notice-installed, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select-by-rule', 'drf-watching')
      .when('sho-service-notice-installed').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.3.1/awaitingService.sho-service-notice-installed.ok'));

  scenario('subscriber/5.1.3.5.3/watching.sho-service-notice-of-new.neg.unexpected',
    'with watching, when sho-service-notice-of-new, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select-by-rule', 'drf-watching')
      .when('sho-service-notice-of-new').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.3/contracting.sho-service-notice-of-new.ok'));

  scenario('subscriber/5.1.3.5.3/watching.sho-service-notice.neg.unexpected',
    'with watching, when sho-service-notice, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select-by-rule', 'drf-watching')
      .when('sho-service-notice').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.5.2/awaitingService.sho-service-notice.ok'));

  scenario('subscriber/5.1.3.5.3/watching.sho-token-refused.neg.unexpected',
    'with watching, when sho-token-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select-by-rule', 'drf-watching')
      .when('sho-token-refused').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token-refused.ok'));

  scenario('subscriber/5.1.3.7.2/served.contract-anew-same.neg.unexpected',
    'with served, when contract-anew-same, then refused (alreadyServing) and nothing sent [TR33812-5.1.3.7.2-p06]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice')
      .when('contract-anew-same').refuses('alreadyServing').sendsNothing()
      .still('announce-change').sends('subscriber.changeAnnouncement to drf')
      .control('subscriber/5.1.3.7.2/served.contract-anew-same.sho=B.ok'));

  scenario('subscriber/5.1.3.7.2/served.select-same-by-both.neg.unexpected',
    'with served, when select-same-by-both, then refused (alreadyServing) and nothing sent [TR33812-5.1.3.7.2-p06]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice')
      .when('select-same-by-both').refuses('alreadyServing').sendsNothing()
      .still('announce-change').sends('subscriber.changeAnnouncement to drf')
      .control('subscriber/5.1.3.7.2/reprovisioning.sho-service-notice-of-new~select-same-by-both.ok'));

  scenario('subscriber/5.1.3.7.2/served.select.neg.unexpected',
    'with served, when select, then refused (alreadyServing) and nothing sent [TR33812-5.1.3.7.2-p06]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice')
      .when('select').refuses('alreadyServing').sendsNothing()
      .still('announce-change').sends('subscriber.changeAnnouncement to drf')
      .control('subscriber/5.1.3.5.2/ready.select.ok'));

  scenario('subscriber/5.1.3.7.4.2/activating.owner-token.neg.unexpected',
    'with activating, when owner-token, then ignored and nothing sent [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed', 'activate')
      .when('owner-token').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingAuthority.owner-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/activating.sho-token.neg.unexpected',
    'with activating, when sho-token, then ignored and nothing sent [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed', 'activate')
      .when('sho-token').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/arranging.owner-token.neg.unexpected',
    'with arranging, when owner-token, then ignored and nothing sent [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('supplier-supply', 'select-by-rule')
      .when('owner-token').ignores().sendsNothing()
      .still('drf-watching').sends('subscriber.powerOn to m2me')
      .control('subscriber/5.1.3.7.4.2/requestingAuthority.owner-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/arranging.sho-token.neg.unexpected',
    'with arranging, when sho-token, then ignored and nothing sent [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('supplier-supply', 'select-by-rule')
      .when('sho-token').ignores().sendsNothing()
      .still('drf-watching').sends('subscriber.powerOn to m2me')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/awaitingService.owner-token.neg.unexpected',
    'with awaitingService, when owner-token, then ignored and nothing sent [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed')
      .when('owner-token').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingAuthority.owner-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/awaitingService.sho-token.neg.unexpected',
    'with awaitingService, when sho-token, then ignored and nothing sent [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed')
      .when('sho-token').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/contracting.owner-token.neg.unexpected',
    'with contracting, when owner-token, then ignored and nothing sent [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('supplier-supply', 'select')
      .when('owner-token').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingAuthority.owner-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/contracting.sho-token.neg.unexpected',
    'with contracting, when sho-token, then ignored and nothing sent [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('supplier-supply', 'select')
      .when('sho-token').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/conveying.owner-token.neg.unexpected',
    'with conveying, when owner-token, then ignored and nothing sent [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('supplier-supply-with-credential')
      .when('owner-token').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.7.4.2/requestingAuthority.owner-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/conveying.sho-token.neg.unexpected',
    'with conveying, when sho-token, then ignored and nothing sent [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('supplier-supply-with-credential')
      .when('sho-token').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/conveyingMaterial.owner-token.neg.unexpected',
    'with conveyingMaterial, when owner-token, then ignored and nothing sent [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('supplier-supply-with-material')
      .when('owner-token').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.conveyMaterial to icf')
      .control('subscriber/5.1.3.7.4.2/requestingAuthority.owner-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/conveyingMaterial.sho-token.neg.unexpected',
    'with conveyingMaterial, when sho-token, then ignored and nothing sent [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('supplier-supply-with-material')
      .when('sho-token').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.conveyMaterial to icf')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/installed.owner-token.neg.unexpected',
    'with installed, when owner-token, then ignored and nothing sent [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed')
      .when('owner-token').ignores().sendsNothing()
      .still('activate').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingAuthority.owner-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/installed.sho-token.neg.unexpected',
    'with installed, when sho-token, then ignored and nothing sent [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice-installed')
      .when('sho-token').ignores().sendsNothing()
      .still('activate').sends('subscriber.activationRequest to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/noDevice.owner-token.neg.unexpected',
    'with noDevice, when owner-token, then ignored and nothing sent [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .when('owner-token').ignores().sendsNothing()
      .still('supplier-supply-with-credential').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.7.4.2/requestingAuthority.owner-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/noDevice.sho-token.neg.unexpected',
    'with noDevice, when sho-token, then ignored and nothing sent [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .when('sho-token').ignores().sendsNothing()
      .still('supplier-supply-with-credential').sends('subscriber.conveyCredential to ccif')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/ready.owner-token.neg.unexpected',
    'with ready, when owner-token, then ignored and nothing sent [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('supplier-supply')
      .when('owner-token').ignores().sendsNothing()
      .still('select').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingAuthority.owner-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/ready.sho-token.neg.unexpected',
    'with ready, when sho-token, then ignored and nothing sent [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('supplier-supply')
      .when('sho-token').ignores().sendsNothing()
      .still('select').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/registeringPfc.owner-token.neg.unexpected',
    'with registeringPfc, when owner-token, then ignored and nothing sent [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('supplier-supply-with-pfc')
      .when('owner-token').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.registerPfc to pva')
      .control('subscriber/5.1.3.7.4.2/requestingAuthority.owner-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/registeringPfc.sho-token.neg.unexpected',
    'with registeringPfc, when sho-token, then ignored and nothing sent [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('supplier-supply-with-pfc')
      .when('sho-token').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.registerPfc to pva')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/reprovisioning.owner-token.neg.unexpected',
    'with reprovisioning, when owner-token, then ignored and nothing sent [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew', 'owner-instruction')
      .when('owner-token').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.reprovisionParams to shoB')
      .control('subscriber/5.1.3.7.4.2/requestingAuthority.owner-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/reprovisioning.sho-token.neg.unexpected',
    'with reprovisioning, when sho-token, then ignored and nothing sent [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew', 'owner-instruction')
      .when('sho-token').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.reprovisionParams to shoB')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingAuthority.ccif-credential-conveyed.neg.unexpected',
    'with requestingAuthority, when ccif-credential-conveyed, then ignored and nothing sent, under AMB-15/T2 [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other-by-owner')
      .when('ccif-credential-conveyed').ignores().sendsNothing()
      .still('owner-token').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.4.1/conveying.ccif-credential-conveyed.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingAuthority.icf-material-taken.neg.unexpected',
    'with requestingAuthority, when icf-material-taken, then ignored and nothing sent, under AMB-15/T2 [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other-by-owner')
      .when('icf-material-taken').ignores().sendsNothing()
      .still('owner-token').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.4.4/conveyingMaterial.icf-material-taken.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingAuthority.owner-instruction-refused.neg.unexpected',
    'with requestingAuthority, when owner-instruction-refused, then ignored and nothing sent, under AMB-15/T2 [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other-by-owner')
      .when('owner-instruction-refused').ignores().sendsNothing()
      .still('owner-token').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction-refused.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingAuthority.owner-instruction.neg.unexpected',
    'with requestingAuthority, when owner-instruction, then ignored and nothing sent, under AMB-15/T2 [DEC-90]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other-by-owner')
      .when('owner-instruction').ignores().sendsNothing()
      .still('owner-token').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingAuthority.owner-token.neg.unexpected',
    'with requestingAuthority, when owner-token, then refused (tokenMismatch) and nothing sent, under AMB-15/T2 [TR33812-5.1.3.7.4.2-s01b, AMB-15]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew', 'owner-instruction', 'sho-service-notice-of-new', 'select-same-by-owner')
      .when('owner-token').refuses('tokenMismatch').sendsNothing()
      .still('request-expired').sends('subscriber.authorisationRequest to owner')
      .control('subscriber/5.1.3.7.4.2/requestingAuthority.owner-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingAuthority.pva-pfc-registered.neg.unexpected',
    'with requestingAuthority, when pva-pfc-registered, then ignored and nothing sent, under AMB-15/T2 [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other-by-owner')
      .when('pva-pfc-registered').ignores().sendsNothing()
      .still('owner-token').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.5.2/registeringPfc.pva-pfc-registered.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingAuthority.sho-contract-confirmed.neg.unexpected',
    'with requestingAuthority, when sho-contract-confirmed, then ignored and nothing sent, under AMB-15/T2 [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other-by-owner')
      .when('sho-contract-confirmed').ignores().sendsNothing()
      .still('owner-token').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingAuthority.sho-service-notice-installed.neg.unexpected',
    'with requestingAuthority, when sho-service-notice-installed, then ignored and nothing sent, under AMB-15/T2 [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other-by-owner')
      .when('sho-service-notice-installed').ignores().sendsNothing()
      .still('owner-token').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.3.1/awaitingService.sho-service-notice-installed.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingAuthority.sho-service-notice-of-new.neg.unexpected',
    'with requestingAuthority, when sho-service-notice-of-new, then ignored and nothing sent, under AMB-15/T2 [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other-by-owner')
      .when('sho-service-notice-of-new').ignores().sendsNothing()
      .still('owner-token').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.5.3/contracting.sho-service-notice-of-new.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingAuthority.sho-service-notice.neg.unexpected',
    'with requestingAuthority, when sho-service-notice, then ignored and nothing sent, under AMB-15/T2 [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other-by-owner')
      .when('sho-service-notice').ignores().sendsNothing()
      .still('owner-token').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.5.2/awaitingService.sho-service-notice.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingAuthority.sho-token-refused.neg.unexpected',
    'with requestingAuthority, when sho-token-refused, then ignored and nothing sent, under AMB-15/T2 [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other-by-owner')
      .when('sho-token-refused').ignores().sendsNothing()
      .still('owner-token').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token-refused.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingAuthority.sho-token.neg.unexpected',
    'with requestingAuthority, when sho-token, then ignored and nothing sent, under AMB-15/T2 [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other-by-owner')
      .when('sho-token').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.authorisationRequest to owner')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingInstruction.owner-token.neg.unexpected',
    'with requestingInstruction, when owner-token, then ignored and nothing sent [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew')
      .when('owner-token').ignores().sendsNothing()
      .still('owner-instruction').sends('subscriber.reprovisionParams to shoB')
      .control('subscriber/5.1.3.7.4.2/requestingAuthority.owner-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingInstruction.sho-token.neg.unexpected',
    'with requestingInstruction, when sho-token, then ignored and nothing sent [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew')
      .when('sho-token').ignores().sendsNothing()
      .still('owner-instruction').sends('subscriber.reprovisionParams to shoB')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingToken.ccif-credential-conveyed.neg.unexpected',
    'with requestingToken, when ccif-credential-conveyed, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other')
      .when('ccif-credential-conveyed').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.tokenRequest to shoA')
      .control('subscriber/5.1.3.4.1/conveying.ccif-credential-conveyed.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingToken.drf-watching.neg.unexpected',
    'with requestingToken, when drf-watching, then ignored and nothing sent [DEC-55, DEC-206]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'announce-change', 'select-other')
      .when('drf-watching').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.tokenRequest to shoA')
      .control('subscriber/5.1.3.5.3/arranging.drf-watching.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingToken.icf-material-taken.neg.unexpected',
    'with requestingToken, when icf-material-taken, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other')
      .when('icf-material-taken').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.tokenRequest to shoA')
      .control('subscriber/5.1.3.4.4/conveyingMaterial.icf-material-taken.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingToken.owner-authorisation-refused.neg.unexpected',
    'with requestingToken, when owner-authorisation-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other')
      .when('owner-authorisation-refused').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.tokenRequest to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingAuthority.owner-authorisation-refused.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingToken.owner-instruction-refused.neg.unexpected',
    'with requestingToken, when owner-instruction-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other')
      .when('owner-instruction-refused').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.tokenRequest to shoA')
      .control('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction-refused.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingToken.owner-instruction.neg.unexpected',
    'with requestingToken, when owner-instruction, then ignored and nothing sent [DEC-90]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other')
      .when('owner-instruction').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.tokenRequest to shoA')
      .control('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingToken.owner-token.neg.unexpected',
    'with requestingToken, when owner-token, then ignored and nothing sent [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other')
      .when('owner-token').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.tokenRequest to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingAuthority.owner-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingToken.pva-pfc-registered.neg.unexpected',
    'with requestingToken, when pva-pfc-registered, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other')
      .when('pva-pfc-registered').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.tokenRequest to shoA')
      .control('subscriber/5.1.3.5.2/registeringPfc.pva-pfc-registered.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingToken.sho-contract-confirmed-of-other.neg.unexpected',
    'with requestingToken, when sho-contract-confirmed-of-other, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'announce-change', 'select-other')
      .when('sho-contract-confirmed-of-other').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.tokenRequest to shoA')
      .control('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed-of-other.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingToken.sho-contract-confirmed.neg.unexpected',
    'with requestingToken, when sho-contract-confirmed, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other')
      .when('sho-contract-confirmed').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.tokenRequest to shoA')
      .control('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingToken.sho-service-notice-installed.neg.unexpected',
    'with requestingToken, when sho-service-notice-installed, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other')
      .when('sho-service-notice-installed').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.tokenRequest to shoA')
      .control('subscriber/5.1.3.3.1/awaitingService.sho-service-notice-installed.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingToken.sho-service-notice-of-new.neg.unexpected',
    'with requestingToken, when sho-service-notice-of-new, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other')
      .when('sho-service-notice-of-new').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.tokenRequest to shoA')
      .control('subscriber/5.1.3.5.3/contracting.sho-service-notice-of-new.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingToken.sho-service-notice.neg.unexpected',
    'with requestingToken, when sho-service-notice, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other')
      .when('sho-service-notice').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.tokenRequest to shoA')
      .control('subscriber/5.1.3.5.2/awaitingService.sho-service-notice.ok'));

  scenario('subscriber/5.1.3.7.4.2/requestingToken.sho-token.neg.unexpected',
    'with requestingToken, when sho-token, then refused (tokenMismatch) and nothing sent [TR33812-5.1.3.7.4.2-s01b, AMB-15]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew', 'owner-instruction', 'sho-service-notice-of-new', 'select')
      .when('sho-token').refuses('tokenMismatch').sendsNothing()
      .still('request-expired').sends('subscriber.tokenRequest to shoB')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/served.owner-token.neg.unexpected',
    'with served, when owner-token, then ignored and nothing sent [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice')
      .when('owner-token').ignores().sendsNothing()
      .still('announce-change').sends('subscriber.changeAnnouncement to drf')
      .control('subscriber/5.1.3.7.4.2/requestingAuthority.owner-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/served.sho-token.neg.unexpected',
    'with served, when sho-token, then ignored and nothing sent [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice')
      .when('sho-token').ignores().sendsNothing()
      .still('announce-change').sends('subscriber.changeAnnouncement to drf')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/transferring.ccif-credential-conveyed.neg.unexpected',
    'with transferring, when ccif-credential-conveyed, then ignored and nothing sent, under AMB-15/T1 [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other', 'sho-token')
      .when('ccif-credential-conveyed').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.4.1/conveying.ccif-credential-conveyed.ok'));

  scenario('subscriber/5.1.3.7.4.2/transferring.icf-material-taken.neg.unexpected',
    'with transferring, when icf-material-taken, then ignored and nothing sent, under AMB-15/T1 [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other', 'sho-token')
      .when('icf-material-taken').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.4.4/conveyingMaterial.icf-material-taken.ok'));

  scenario('subscriber/5.1.3.7.4.2/transferring.owner-authorisation-refused.neg.unexpected',
    'with transferring, when owner-authorisation-refused, then ignored and nothing sent, under AMB-15/T1 [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other', 'sho-token')
      .when('owner-authorisation-refused').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.7.4.2/requestingAuthority.owner-authorisation-refused.ok'));

  scenario('subscriber/5.1.3.7.4.2/transferring.owner-instruction-refused.neg.unexpected',
    'with transferring, when owner-instruction-refused, then ignored and nothing sent, under AMB-15/T1 [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other', 'sho-token')
      .when('owner-instruction-refused').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction-refused.ok'));

  scenario('subscriber/5.1.3.7.4.2/transferring.owner-instruction.neg.unexpected',
    'with transferring, when owner-instruction, then ignored and nothing sent, under AMB-15/T1 [DEC-90]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other', 'sho-token')
      .when('owner-instruction').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction.ok'));

  scenario('subscriber/5.1.3.7.4.2/transferring.owner-token.neg.unexpected',
    'with transferring, when owner-token, then ignored and nothing sent, under AMB-15/T1 [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other', 'sho-token')
      .when('owner-token').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.7.4.2/requestingAuthority.owner-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/transferring.pva-pfc-registered.neg.unexpected',
    'with transferring, when pva-pfc-registered, then ignored and nothing sent, under AMB-15/T1 [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other', 'sho-token')
      .when('pva-pfc-registered').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.5.2/registeringPfc.pva-pfc-registered.ok'));

  scenario('subscriber/5.1.3.7.4.2/transferring.sho-contract-confirmed.neg.unexpected',
    'with transferring, when sho-contract-confirmed, then ignored and nothing sent, under AMB-15/T1 [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other', 'sho-token')
      .when('sho-contract-confirmed').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed.ok'));

  scenario('subscriber/5.1.3.7.4.2/transferring.sho-service-notice-installed.neg.unexpected',
    'with transferring, when sho-service-notice-installed, then refused (otherOperator) and nothing sent, under AMB-15/T1 [DEC-52]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other', 'sho-token')
      .when('sho-service-notice-installed').refuses('otherOperator').sendsNothing()
      .still('request-expired').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.3.1/awaitingService.sho-service-notice-installed.ok'));

  scenario('subscriber/5.1.3.7.4.2/transferring.sho-service-notice.neg.unexpected',
    'with transferring, when sho-service-notice, then refused (otherOperator) and nothing sent, under AMB-15/T1 [DEC-52]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other', 'sho-token')
      .when('sho-service-notice').refuses('otherOperator').sendsNothing()
      .still('request-expired').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.5.2/awaitingService.sho-service-notice.ok'));

  scenario('subscriber/5.1.3.7.4.2/transferring.sho-token-refused.neg.unexpected',
    'with transferring, when sho-token-refused, then ignored and nothing sent, under AMB-15/T1 [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other', 'sho-token')
      .when('sho-token-refused').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token-refused.ok'));

  scenario('subscriber/5.1.3.7.4.2/transferring.sho-token.neg.unexpected',
    'with transferring, when sho-token, then ignored and nothing sent, under AMB-15/T1 [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'select-other', 'sho-token')
      .when('sho-token').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.changeParams to shoB')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/watching.owner-token.neg.unexpected',
    'with watching, when owner-token, then ignored and nothing sent [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('supplier-supply', 'select-by-rule', 'drf-watching')
      .when('owner-token').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingAuthority.owner-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.2/watching.sho-token.neg.unexpected',
    'with watching, when sho-token, then ignored and nothing sent [DEC-50, TR33812-5.1.3.7.4.2-s01b]', (t) => t
      .given('supplier-supply', 'select-by-rule', 'drf-watching')
      .when('sho-token').ignores().sendsNothing()
      .still('drf-first-connection').sends('subscriber.contract to shoA')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token.sho=A.target=B.ok'));

  scenario('subscriber/5.1.3.7.4.3/reprovisioning.ccif-credential-conveyed.neg.unexpected',
    'with reprovisioning, when ccif-credential-conveyed, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew', 'owner-instruction')
      .when('ccif-credential-conveyed').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.reprovisionParams to shoB')
      .control('subscriber/5.1.3.4.1/conveying.ccif-credential-conveyed.ok'));

  scenario('subscriber/5.1.3.7.4.3/reprovisioning.icf-material-taken.neg.unexpected',
    'with reprovisioning, when icf-material-taken, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew', 'owner-instruction')
      .when('icf-material-taken').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.reprovisionParams to shoB')
      .control('subscriber/5.1.3.4.4/conveyingMaterial.icf-material-taken.ok'));

  scenario('subscriber/5.1.3.7.4.3/reprovisioning.owner-authorisation-refused.neg.unexpected',
    'with reprovisioning, when owner-authorisation-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew', 'owner-instruction')
      .when('owner-authorisation-refused').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.reprovisionParams to shoB')
      .control('subscriber/5.1.3.7.4.2/requestingAuthority.owner-authorisation-refused.ok'));

  scenario('subscriber/5.1.3.7.4.3/reprovisioning.owner-instruction-refused.neg.unexpected',
    'with reprovisioning, when owner-instruction-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew', 'owner-instruction')
      .when('owner-instruction-refused').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.reprovisionParams to shoB')
      .control('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction-refused.ok'));

  scenario('subscriber/5.1.3.7.4.3/reprovisioning.owner-instruction.neg.unexpected',
    'with reprovisioning, when owner-instruction, then ignored and nothing sent [DEC-90]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew', 'owner-instruction')
      .when('owner-instruction').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.reprovisionParams to shoB')
      .control('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction.ok'));

  scenario('subscriber/5.1.3.7.4.3/reprovisioning.pva-pfc-registered.neg.unexpected',
    'with reprovisioning, when pva-pfc-registered, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew', 'owner-instruction')
      .when('pva-pfc-registered').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.reprovisionParams to shoB')
      .control('subscriber/5.1.3.5.2/registeringPfc.pva-pfc-registered.ok'));

  scenario('subscriber/5.1.3.7.4.3/reprovisioning.sho-contract-confirmed.neg.unexpected',
    'with reprovisioning, when sho-contract-confirmed, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew', 'owner-instruction')
      .when('sho-contract-confirmed').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.reprovisionParams to shoB')
      .control('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed.ok'));

  scenario('subscriber/5.1.3.7.4.3/reprovisioning.sho-service-notice-installed.neg.unexpected',
    'with reprovisioning, when sho-service-notice-installed, then refused (otherOperator) and nothing sent [DEC-52]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew', 'owner-instruction')
      .when('sho-service-notice-installed').refuses('otherOperator').sendsNothing()
      .still('request-expired').sends('subscriber.reprovisionParams to shoB')
      .control('subscriber/5.1.3.3.1/awaitingService.sho-service-notice-installed.ok'));

  scenario('subscriber/5.1.3.7.4.3/reprovisioning.sho-service-notice.neg.unexpected',
    'with reprovisioning, when sho-service-notice, then refused (otherOperator) and nothing sent [DEC-52]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew', 'owner-instruction')
      .when('sho-service-notice').refuses('otherOperator').sendsNothing()
      .still('request-expired').sends('subscriber.reprovisionParams to shoB')
      .control('subscriber/5.1.3.5.2/awaitingService.sho-service-notice.ok'));

  scenario('subscriber/5.1.3.7.4.3/reprovisioning.sho-token-refused.neg.unexpected',
    'with reprovisioning, when sho-token-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew', 'owner-instruction')
      .when('sho-token-refused').ignores().sendsNothing()
      .still('request-expired').sends('subscriber.reprovisionParams to shoB')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token-refused.ok'));

  scenario('subscriber/5.1.3.7.4.3/requestingInstruction.ccif-credential-conveyed.neg.unexpected',
    'with requestingInstruction, when ccif-credential-conveyed, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew')
      .when('ccif-credential-conveyed').ignores().sendsNothing()
      .still('owner-instruction').sends('subscriber.reprovisionParams to shoB')
      .control('subscriber/5.1.3.4.1/conveying.ccif-credential-conveyed.ok'));

  scenario('subscriber/5.1.3.7.4.3/requestingInstruction.icf-material-taken.neg.unexpected',
    'with requestingInstruction, when icf-material-taken, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew')
      .when('icf-material-taken').ignores().sendsNothing()
      .still('owner-instruction').sends('subscriber.reprovisionParams to shoB')
      .control('subscriber/5.1.3.4.4/conveyingMaterial.icf-material-taken.ok'));

  scenario('subscriber/5.1.3.7.4.3/requestingInstruction.owner-authorisation-refused.neg.unexpected',
    'with requestingInstruction, when owner-authorisation-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew')
      .when('owner-authorisation-refused').ignores().sendsNothing()
      .still('owner-instruction').sends('subscriber.reprovisionParams to shoB')
      .control('subscriber/5.1.3.7.4.2/requestingAuthority.owner-authorisation-refused.ok'));

  scenario('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction.neg.unexpected',
    'with requestingInstruction, when owner-instruction, then refused (notAuthorised) and nothing sent [DEC-90, AMB-30]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew', 'owner-instruction', 'sho-service-notice-of-new', 'contract-anew-same')
      .when('owner-instruction').refuses('notAuthorised').sendsNothing()
      .still('request-expired').sends('subscriber.instructionRequest to owner')
      .control('subscriber/5.1.3.7.4.3/requestingInstruction.owner-instruction.ok'));

  scenario('subscriber/5.1.3.7.4.3/requestingInstruction.pva-pfc-registered.neg.unexpected',
    'with requestingInstruction, when pva-pfc-registered, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew')
      .when('pva-pfc-registered').ignores().sendsNothing()
      .still('owner-instruction').sends('subscriber.reprovisionParams to shoB')
      .control('subscriber/5.1.3.5.2/registeringPfc.pva-pfc-registered.ok'));

  scenario('subscriber/5.1.3.7.4.3/requestingInstruction.sho-contract-confirmed.neg.unexpected',
    'with requestingInstruction, when sho-contract-confirmed, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew')
      .when('sho-contract-confirmed').ignores().sendsNothing()
      .still('owner-instruction').sends('subscriber.reprovisionParams to shoB')
      .control('subscriber/5.1.3.5.2/contracting.sho-contract-confirmed.ok'));

  scenario('subscriber/5.1.3.7.4.3/requestingInstruction.sho-service-notice-installed.neg.unexpected',
    'with requestingInstruction, when sho-service-notice-installed, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew')
      .when('sho-service-notice-installed').ignores().sendsNothing()
      .still('owner-instruction').sends('subscriber.reprovisionParams to shoB')
      .control('subscriber/5.1.3.3.1/awaitingService.sho-service-notice-installed.ok'));

  scenario('subscriber/5.1.3.7.4.3/requestingInstruction.sho-service-notice-of-new.neg.unexpected',
    'with requestingInstruction, when sho-service-notice-of-new, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew')
      .when('sho-service-notice-of-new').ignores().sendsNothing()
      .still('owner-instruction').sends('subscriber.reprovisionParams to shoB')
      .control('subscriber/5.1.3.5.3/contracting.sho-service-notice-of-new.ok'));

  scenario('subscriber/5.1.3.7.4.3/requestingInstruction.sho-service-notice.neg.unexpected',
    'with requestingInstruction, when sho-service-notice, then ignored and nothing sent [DEC-52, DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew')
      .when('sho-service-notice').ignores().sendsNothing()
      .still('owner-instruction').sends('subscriber.reprovisionParams to shoB')
      .control('subscriber/5.1.3.5.2/awaitingService.sho-service-notice.ok'));

  scenario('subscriber/5.1.3.7.4.3/requestingInstruction.sho-token-refused.neg.unexpected',
    'with requestingInstruction, when sho-token-refused, then ignored and nothing sent [DEC-55]', (t) => t
      .given('supplier-supply', 'select', 'sho-contract-confirmed', 'sho-service-notice', 'contract-anew')
      .when('sho-token-refused').ignores().sendsNothing()
      .still('owner-instruction').sends('subscriber.reprovisionParams to shoB')
      .control('subscriber/5.1.3.7.4.2/requestingToken.sho-token-refused.ok'));
});
