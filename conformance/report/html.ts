/**
 * The report as one HTML page: no network, no dependency, readable without JavaScript (which only filters), light
 * and dark. Passing tests are one short row each; when even that would make the page too large, they are listed by
 * id, and beyond that counted: results.ndjson has them all.
 */
import { escapeXml as esc } from '../emit/statechart-escape.js';
import { failingStep } from './failure-block.js';
import { ladderSvg } from './ladder.js';
import { headline, isTrouble, summarise, type Summary } from './summary.js';
import {
  VERDICTS,
  type ExplorationSummary,
  type ReportInput,
  type ReportRequirement,
  type StepResult,
  type TestResult,
} from './types.js';
import { answerText, boundsText, countText, durationText, eventText, saysOf } from './words.js';
import { FILTER_SCRIPT, PAGE_STYLE } from './html-page.js';

export interface HtmlOptions {
  /** Failures with block and ladder; the others stay in the table. Default 60. */
  readonly detailedFailures?: number;
  /** Characters that the table of tests may take. Default 1,100,000. */
  readonly tableBudget?: number;
}

export function htmlReport(input: ReportInput, options: HtmlOptions = {}): string {
  const summary = summarise(input);
  const sentences = new Map(input.requirements.map((each) => [each.id, each]));
  const troubled = input.results.filter(({ verdict }) => isTrouble(verdict));
  const detailed = troubled.slice(0, options.detailedFailures ?? 60);
  const sections = [
    ['failures', 'Failures', failures(detailed, troubled.length, sentences)],
    ['tests', 'Tests', tests(input, new Set(detailed.map(({ id }) => id)), options.tableBudget ?? 1_100_000)],
    ['requirements', 'Requirements', requirements(input)],
    ['exploration', 'Exploration', explorations(input.explorations ?? [])],
    ['charts', 'Statecharts', pictures(input.pictures ?? [])],
    ['run', 'This run', environment(input)],
  ].filter(([, , body]) => body !== '') as [string, string, string][];
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">`,
    `<title>${esc(input.title)}</title>`,
    `<style>${PAGE_STYLE}</style>`,
    '</head>',
    '<body>',
    header(input, summary),
    `<nav>${sections.map(([id, title]) => `<a href="#${id}">${title}</a>`).join('')}</nav>`,
    '<main>',
    ...sections.map(([id, title, body]) => `<section id="${id}"><h2>${title}</h2>\n${body}</section>`),
    '</main>',
    `<script>${FILTER_SCRIPT}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function header(input: ReportInput, summary: Summary): string {
  const { implementation, suite } = input;
  const vendor = implementation.vendor === undefined ? '' : ` by ${implementation.vendor}`;
  const verdicts = VERDICTS.filter((verdict) => summary.tests[verdict] > 0);
  return [
    '<header>',
    `<h1>${esc(input.title)}</h1>`,
    `<p class="what"><b>${esc(`${implementation.name} ${implementation.version}`)}</b>${esc(vendor)} against <b>${esc(`${suite.name} ${suite.version}`)}</b>, started ${esc(input.startedAt.slice(0, 19).replace('T', ' '))} UTC, took ${durationText(input.durationMs)}</p>`,
    summary.complete ? '' : '<p class="warn">The run was interrupted: what follows is what was done until then.</p>',
    '<ul class="figures">',
    ...headline(summary).map(
      ({ label, figure, good }) =>
        `<li class="${good ? 'good' : 'less'}"><b>${esc(figure.replace(' of ', ' ⁄ '))}</b><span>${esc(label)}</span></li>`,
    ),
    '</ul>',
    summary.tests.total === 0
      ? ''
      : `<div class="bar" role="img" aria-label="${esc(verdicts.map((verdict) => `${summary.tests[verdict]} ${verdict}`).join(', '))}">${verdicts.map((verdict) => `<i class="v-${verdict}" style="flex:${summary.tests[verdict]}" title="${summary.tests[verdict]} ${verdict}"></i>`).join('')}</div><p class="legend">${verdicts.map((verdict) => `<span><i class="v-${verdict}"></i>${countText(summary.tests[verdict])} ${verdict}</span>`).join('')}</p>`,
    '</header>',
  ].join('\n');
}

function failures(
  detailed: readonly TestResult[],
  total: number,
  sentences: ReadonlyMap<string, ReportRequirement>,
): string {
  if (total === 0) return '<p class="calm">No test failed, deviated, erred or stayed inconclusive.</p>\n';
  const blocks = detailed.map((result, index) => failure(result, sentences, index < 3));
  const rest =
    total > detailed.length
      ? `<p>${countText(total - detailed.length)} more are in the table below and in <code>failures/</code>.</p>`
      : '';
  return blocks.join('\n') + rest;
}

function failure(result: TestResult, sentences: ReadonlyMap<string, ReportRequirement>, open: boolean): string {
  const at = failingStep(result);
  const step = result.steps[at];
  const path = at < 0 ? result.steps : result.steps.slice(0, at + 1);
  const facts = [
    ['reason', result.reason],
    ['blame', result.blame],
    ['stable', result.stable],
    ['twin', result.twin === undefined ? undefined : `${result.twin.id}: ${result.twin.verdict}`],
    [
      'decisions',
      result.decisions.length === 0 ? undefined : `${result.decisions.join(', ')} (the argument may be with us)`,
    ],
  ].filter((fact): fact is [string, string] => fact[1] !== undefined);
  return [
    `<details class="failure" id="t-${esc(result.id)}"${open ? ' open' : ''}>`,
    `<summary>${badge(result.verdict)} <code>${esc(result.id)}</code> <span>${esc(result.title)}</span></summary>`,
    '<div class="block">',
    ...result.requirements.map((id) => requirementLine(id, sentences)),
    `<p class="facts">${facts.map(([name, value]) => `<span>${name} <b>${esc(value)}</b></span>`).join('')}</p>`,
    result.detail === undefined ? '' : `<p>${esc(result.detail)}</p>`,
    step === undefined ? '' : comparison(step, result, sentences),
    path.length === 0
      ? ''
      : `<details class="path"><summary>Path: ${path.length} step${path.length === 1 ? '' : 's'}</summary><ol>${path.map(pathLine).join('')}</ol></details>`,
    path.length === 0 ? '' : `<div class="ladder">${ladderSvg(result)}</div>`,
    result.stderr === undefined || result.stderr === ''
      ? ''
      : `<p class="small">stderr</p><pre>${esc(result.stderr.trimEnd())}</pre>`,
    `<p class="repeat"><span>repeat</span> <code>${esc(result.repeat)}</code></p>`,
    '</div>',
    '</details>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function pathLine(step: StepResult): string {
  const says = step.says === '' ? '' : ` <span>${esc(step.says)}</span>`;
  return `<li${step.ok ? '' : ' class="bad"'}>at <code>${esc(step.at)}</code>, <b>${esc(step.from)}</b> sends <code>${esc(eventText(step.event))}</code>${says}`;
}

function comparison(step: StepResult, result: TestResult, sentences: ReadonlyMap<string, ReportRequirement>): string {
  // The transition often says what its requirement says; once is enough.
  const known = result.requirements.some((id) => sentences.get(id)?.says === step.says);
  const allowed = step.allowed.map((answer) => `<li><code>${esc(answerText(answer))}</code></li>`).join('');
  const refusals = (step.refusals ?? []).map((cause) => `<li>refused with <code>${esc(cause)}</code></li>`).join('');
  return [
    step.says === '' || known ? '' : `<p class="says">${esc(step.says)}</p>`,
    step.sent === undefined ? '' : `<p class="small">sent: <code>${esc(step.sent)}</code></p>`,
    '<div class="sides">',
    `<div class="allowed"><h4>allowed${step.allowed.length > 1 ? ', any of' : ''}</h4><ul>${allowed}</ul></div>`,
    `<div class="got"><h4>got</h4><ul><li><code>${esc(answerText(step.got))}</code></li>${refusals}</ul></div>`,
    '</div>',
  ].join('\n');
}

function requirementLine(id: string, sentences: ReadonlyMap<string, ReportRequirement>): string {
  const found = sentences.get(id);
  const source = [found?.clause === undefined ? undefined : `clause ${found.clause}`, found?.strength].filter(
    (part) => part !== undefined,
  );
  return `<p class="requirement"><code>${esc(id)}</code> ${esc(found?.says ?? 'not in the catalogue')}${source.length === 0 ? '' : ` <small>${esc(source.join(', '))}</small>`}</p>`;
}

function tests(input: ReportInput, detailed: ReadonlySet<string>, budget: number): string {
  if (input.results.length === 0) return '<p class="warn">No test ran.</p>\n';
  const roles = [...new Set(input.results.map(({ role }) => role))];
  const verdicts = VERDICTS.filter((verdict) => input.results.some((result) => result.verdict === verdict));
  const full = group(input.results, detailed, (result) => result.title);
  const body =
    full.length <= budget
      ? full
      : group(input.results, detailed, (result) => (result.verdict === 'pass' ? '' : result.title));
  const kept =
    body.length <= budget
      ? body
      : group(
          input.results.filter(({ verdict }) => verdict !== 'pass'),
          detailed,
          (result) => result.title,
        );
  const left =
    kept === body
      ? ''
      : `<p>${countText(input.results.filter(({ verdict }) => verdict === 'pass').length)} passing tests are counted only; <code>results.ndjson</code> lists them.</p>\n`;
  if (kept === '') return left;
  const option = (value: string): string => `<option>${esc(value)}</option>`;
  return [
    `<form class="filter" hidden><label>role <select id="f-role"><option value="">all</option>${roles.map(option).join('')}</select></label> <label>verdict <select id="f-verdict"><option value="">all</option>${verdicts.map(option).join('')}</select></label> <label class="grow">search <input id="f-text" type="search" placeholder="id, title, requirement or its words"></label> <output id="f-count"></output></form>`,
    left,
    kept,
  ].join('\n');
}

/** One table for each role and criterion, folded when all of it passed and there is a lot of it. */
function group(
  results: readonly TestResult[],
  detailed: ReadonlySet<string>,
  titleOf: (result: TestResult) => string,
): string {
  const groups = new Map<string, TestResult[]>();
  for (const result of results) {
    const key = `${result.role}\n${result.criterion ?? ''}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [result]);
    else known.push(result);
  }
  return [...groups]
    .map(([key, members]) => {
      const [role = '', criterion = ''] = key.split('\n');
      const counts = VERDICTS.map(
        (verdict) => [verdict, members.filter((each) => each.verdict === verdict).length] as const,
      ).filter(([, count]) => count > 0);
      const open = members.length <= 40 || members.some(({ verdict }) => isTrouble(verdict));
      const rows = members
        .toSorted((a, b) => Number(isTrouble(b.verdict)) - Number(isTrouble(a.verdict)))
        .map((result) => row(result, detailed, titleOf(result)));
      return `<details class="group" data-role="${esc(role)}"${open ? ' open' : ''}><summary><b>${esc(role)}</b>${criterion === '' ? '' : ` ${esc(criterion)}`} <span>${counts.map(([verdict, count]) => `${countText(count)} ${verdict}`).join(', ')}</span></summary>\n<div class="wide"><table><thead><tr><th>verdict<th>test<th>requirements<th class="num">ms</thead><tbody>\n${rows.join('\n')}\n</tbody></table></div></details>`;
    })
    .join('\n');
}

function row(result: TestResult, detailed: ReadonlySet<string>, title: string): string {
  const id = detailed.has(result.id) ? `<a href="#t-${esc(result.id)}">${esc(result.id)}</a>` : esc(result.id);
  const reason = result.reason === undefined ? '' : `<small>${esc(result.reason)}</small>`;
  const words = title === '' ? '' : `<div>${esc(title)}</div>`;
  return `<tr class="${result.verdict}"><td>${badge(result.verdict)}${reason}<td><code>${id}</code>${words}<td>${esc([...result.requirements, ...result.decisions].join(' '))}<td class="num">${Math.round(result.durationMs)}`;
}

function requirements(input: ReportInput): string {
  if (input.requirements.length === 0) return '';
  const byRequirement = new Map<string, { pass: number; fail: number; deviates: number; trouble: number }>();
  for (const { requirements: ids, verdict } of input.results) {
    for (const id of ids) {
      const count = byRequirement.get(id) ?? { pass: 0, fail: 0, deviates: 0, trouble: 0 };
      if (verdict === 'pass') count.pass++;
      if (verdict === 'fail') count.fail++;
      if (verdict === 'deviates') count.deviates++;
      if (isTrouble(verdict)) count.trouble++;
      byRequirement.set(id, count);
    }
  }
  const rows = input.requirements.map(({ id, says, clause, strength, provedBy, argued }) => {
    const count = byRequirement.get(id) ?? { pass: 0, fail: 0, deviates: 0, trouble: 0 };
    const state =
      count.fail > 0
        ? 'violated'
        : count.trouble > count.deviates
          ? 'unclear'
          : count.deviates > 0
            ? 'deviates'
            : count.pass > 0 || provedBy !== undefined
              ? 'demonstrated'
              : argued === undefined
                ? 'open'
                : 'argued';
    const why = provedBy === undefined ? (count.pass > 0 ? undefined : argued) : `Proved: ${provedBy}.`;
    return `<tr data-req="${esc(id)}"><td><span class="state ${state}">${state}</span><td><code>${esc(id)}</code><td>${esc(says)}${why === undefined ? '' : ` <em>${esc(why)}</em>`}${clause === undefined && strength === undefined ? '' : ` <small>${esc([clause, strength].filter((part) => part !== undefined).join(', '))}</small>`}<td class="num">${count.pass}<td class="num">${count.trouble}`;
  });
  return `<details${input.requirements.length <= 60 ? ' open' : ''}><summary>${countText(input.requirements.length)} requirements</summary>\n<div class="wide"><table><thead><tr><th>state<th>id<th>sentence<th class="num">pass<th class="num">not</thead><tbody>\n${rows.join('\n')}\n</tbody></table></div></details>\n`;
}

function explorations(all: readonly ExplorationSummary[]): string {
  return all
    .map((each) => {
      const rows = each.properties.map((property) => {
        const verdict = !property.holds
          ? 'broken'
          : each.complete || property.kind === 'sometimes'
            ? 'holds'
            : 'within bounds';
        const state = !property.holds ? 'violated' : verdict === 'holds' ? 'demonstrated' : 'open';
        return `<tr><td><span class="state ${state}">${verdict}</span><td><code>${esc(property.id)}</code><td>${esc(property.kind)}<td>${esc(saysOf(property))}<td class="num">${property.traceLength ?? ''}`;
      });
      const bounds = boundsText(each.bounds);
      return [
        `<h3>${esc(each.scenario)}</h3>`,
        `<p>${countText(each.states)} states and ${countText(each.transitions)} transitions in ${each.seconds.toFixed(1)} s; ${each.complete ? 'all of them visited' : '<b class="warn">a bound was hit: not everything was visited</b>'}. Bounds: ${esc(bounds === '' ? 'none' : bounds)}.</p>`,
        rows.length === 0
          ? ''
          : `<div class="wide"><table><thead><tr><th>verdict<th>property<th>kind<th>claim<th class="num">trace</thead><tbody>\n${rows.join('\n')}\n</tbody></table></div>`,
      ].join('\n');
    })
    .join('\n');
}

function pictures(all: NonNullable<ReportInput['pictures']>): string {
  return all
    .map(
      ({ role, svg }) =>
        `<details class="chart"><summary>${esc(role)}</summary><div class="wide">${svg}</div></details>`,
    )
    .join('\n');
}

function environment(input: ReportInput): string {
  const rows: [string, string][] = [
    ['command', input.command],
    ...(input.suite.digest === undefined ? [] : [['suite digest', input.suite.digest] as [string, string]]),
    ...Object.entries(input.environment ?? {}).map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : (JSON.stringify(value) ?? ''),
    ]),
  ];
  return `<table class="facts-table"><tbody>${rows.map(([name, value]) => `<tr><th>${esc(name)}<td><code>${esc(value)}</code>`).join('')}</tbody></table>\n`;
}

function badge(verdict: string): string {
  return `<span class="badge v-${verdict}">${verdict}</span>`;
}
