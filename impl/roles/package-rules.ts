/**
 * The rules by which a DPF makes MCIMs for operators: from which IMSI on it numbers them. Source: TR 33.812, clause
 * 5.1.3.4.3; DEC-181.
 *
 * A device has one IMSI of each operator, however often it is provisioned; each MCIM has a credential of its own.
 */

/** The rules of every operator. */
export class PackageRules {
  /** By operator: the first IMSI, and the devices in the order in which they came. */
  readonly #byOperator = new Map<string, { readonly first: string; readonly devices: string[] }>();

  /** Stores the rules of an operator; those that are stored stay. */
  store(shoId: string, first: string): void {
    if (!this.#byOperator.has(shoId)) this.#byOperator.set(shoId, { first, devices: [] });
  }

  /** The IMSI of a device, or nothing where the operator has given no rules. */
  imsiFor(shoId: string, devId: string): string | undefined {
    const rules = this.#byOperator.get(shoId);
    if (rules === undefined) return undefined;
    if (!rules.devices.includes(devId)) rules.devices.push(devId);
    // 15 digits are less than 2^53.
    return String(Number(rules.first) + rules.devices.indexOf(devId)).padStart(15, '0');
  }
}
