/** Spreads independent pieces of work over worker threads; each piece is plain data, and so is what comes of it. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Job, JobResult, WorkerMessage } from './worker.js';

export interface ParallelOptions<J extends Job> {
  /** Default: one for each core, at most four. */
  readonly workers?: number;
  readonly onProgress?: (job: J, done: number, total: number | undefined) => void;
  readonly onResult?: (job: J, result: JobResult) => void;
}

/** Results in the order of the jobs, which are started in that order. */
export async function inParallel<J extends Job>(
  jobs: readonly J[],
  options: ParallelOptions<J> = {},
): Promise<JobResult[]> {
  const results: JobResult[] = [];
  const count = Math.min(jobs.length, options.workers ?? Math.min(4, availableParallelism()));
  let next = 0;
  const serve = async (): Promise<void> => {
    let worker: Worker | undefined;
    try {
      for (let at = next++; at < jobs.length; at = next++) {
        worker ??= new Worker(new URL('./worker.js', import.meta.url), { workerData: count });
        const job = jobs[at] as J;
        const result = await ask(worker, job, (done, all) => options.onProgress?.(job, done, all));
        results[at] = result;
        options.onResult?.(job, result);
      }
    } finally {
      await worker?.terminate();
    }
  };
  await Promise.all(Array.from({ length: count }, serve));
  return results;
}

function ask(worker: Worker, job: Job, onProgress: (done: number, total?: number) => void): Promise<JobResult> {
  return new Promise((resolve, reject) => {
    const done = (settle: () => void): void => {
      worker.off('message', hear);
      worker.off('error', fail);
      worker.off('exit', died);
      settle();
    };
    const fail = (error: Error): void => done(() => reject(error));
    const died = (code: number): void => fail(new Error(`worker for ${job.kind}: ended with code ${code}`));
    const hear = (message: WorkerMessage): void => {
      if (message.kind === 'progress') onProgress(message.done, message.total);
      else if (message.kind === 'failed') fail(new Error(message.text));
      else done(() => resolve(message.result));
    };
    worker.on('message', hear).on('error', fail).on('exit', died);
    worker.postMessage(job);
  });
}
