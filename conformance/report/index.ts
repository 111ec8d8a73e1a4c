/** What a run leaves behind: report folder, pages, pictures of failures, figures for machines. */
export { VERDICTS } from './types.js';
export type { Covered, ExplorationSummary, ReportInput, ReportRequirement, TestResult, Verdict } from './types.js';
export { failureBlock, failingStep } from './failure-block.js';
export { junitXml } from './junit.js';
export { headline, isTrouble, summarise, summarySchema } from './summary.js';
export type { HeadlineFigure, Summary } from './summary.js';
export { htmlReport } from './html.js';
export type { HtmlOptions } from './html.js';
export { markdownReport } from './markdown.js';
export { ladderSvg } from './ladder.js';
export type { LadderOptions } from './ladder.js';
export { ladderMermaid } from './ladder-mermaid.js';
export { openReport, reportFiles } from './directory.js';
export type { ReportDirectory } from './directory.js';
export { ReportLockedError } from './lock.js';
export { progress } from './progress.js';
export type { ProgressOptions } from './progress.js';
export { answerText, counted, countText, durationText, eventText, fileNames, sentText } from './words.js';
