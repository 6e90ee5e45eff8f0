import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { CHECKOUT, filesIn } from '../tools/checkout.ts';
import { runTranscript } from './run-transcript.ts';
import { readTranscript, writeTranscript } from './transcript.ts';

/** `KEPT_TRANSCRIPTS=record` writes down what is printed now; look at every line before it is committed. */
const isRecording = process.env['KEPT_TRANSCRIPTS'] === 'record';

const transcripts = filesIn('test/transcripts/*.txt');
const workshop = mkdtempSync(join(tmpdir(), 'kept-transcripts-'));
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

test.concurrent.each(transcripts)('%s is what kept prints', async (path) => {
  const file = join(CHECKOUT, path);
  const written = readFileSync(file, 'utf8');
  const transcript = readTranscript(written);
  expect(transcript.steps.length).toBeGreaterThan(0);
  const printed = writeTranscript(await runTranscript(transcript, join(workshop, path)));
  if (isRecording) writeFileSync(file, printed);
  expect(printed).toBe(isRecording ? printed : written);
});
