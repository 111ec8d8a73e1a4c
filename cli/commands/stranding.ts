/** `mcim stranding`: in which worlds and configurations a device is stranded, and what prevents it. */
import type { Command } from 'commander';
import { countText, progress } from '../../conformance/report/index.js';
import { CUT_AT } from '../../models/scenarios/stranding.js';
import { adverseText, CELLS, strandingTable } from '../stranding.js';
import { print, printJson } from '../terminal.js';

export function define(command: Command): void {
  command.option('--json', 'one JSON value').action(({ json }: { readonly json?: boolean }) => {
    const bar = progress({ label: 'stranding', total: CELLS });
    const table = strandingTable((done) => bar.at(done));
    bar.finish();
    if (json === true) {
      printJson(table);
      return;
    }
    const { cells, minimal } = table;
    const kept = cells.filter((cell) => cell.kept).length;
    print(`${countText(cells.length)} combinations, ${countText(kept)} keep the device; the smallest that strand it:`);
    for (const { adverse, cutAt, keptOnTheSpot, preventedBy } of minimal) {
      print();
      print(`  ${adverseText(adverse)}`);
      for (const place of cutAt)
        print(
          `    power cut at: ${CUT_AT[place]}${keptOnTheSpot.includes(place) ? ' (kept by its owner on the spot)' : ''}`,
        );
      print(`    prevented by: ${preventedBy}`);
    }
  });
}
