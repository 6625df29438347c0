import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';
import { root, toolEnvironment } from './project.ts';
import { add, none, settle, summary, type Count } from './test-count.ts';
import { schedule, type Outcome } from './test-schedule.ts';
import { steps, type Step } from './test-steps.ts';

/**
 * `npm test`: every check and every test. Two steps run at a time; each one's output is printed whole when it ends.
 * Names as arguments run those steps only: `npm test -- lint vitest`.
 */
const LANES = 2;
const STEP_LIMIT_MS = 20 * 60 * 1000;

function runTool(step: Step): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, step.command, {
      cwd: root,
      env: toolEnvironment,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: STEP_LIMIT_MS,
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => chunks.push(Buffer.from(error.message)));
    child.on('close', (code) => {
      const output = stripVTControlCharacters(Buffer.concat(chunks).toString('utf8'));
      resolve({ code: code ?? 1, output: output.trimEnd() });
    });
  });
}

/** What the step's own report says; a report that is missing or unreadable counts as nothing run. */
function readReport({ report }: Step): Count | undefined {
  if (!report) return undefined;
  try {
    return report.count(JSON.parse(readFileSync(report.file, 'utf8')));
  } catch {
    return none;
  }
}

async function perform(step: Step): Promise<Outcome<Step>> {
  if (step.report) rmSync(step.report.file, { force: true });
  const started = Date.now();
  const { code, output } = await runTool(step);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  return { step, count: settle(code, readReport(step)), output: `${output}\n(${seconds} s)` };
}

function print({ step, count, output }: Outcome<Step>): void {
  console.log(`\n=== ${step.name}: ${count.failed > 0 ? 'FAILED' : 'ok'}\n${output}`);
}

function chosen(names: readonly string[]): readonly Step[] {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`Unknown step: ${unknown.join(', ')}. Known: ${steps.map(({ name }) => name).join(', ')}.`);
    process.exit(2);
  }
  return names.length === 0 ? steps : steps.filter(({ name }) => names.includes(name));
}

const outcomes = await schedule(chosen(process.argv.slice(2)), LANES, perform, print);
console.log('');
for (const { step, count } of outcomes) console.log(`${step.name.padEnd(12)}${summary(count)}`);
const total = outcomes.map(({ count }) => count).reduce(add, none);
console.log(`\n${summary(total)}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
