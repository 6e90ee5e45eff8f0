import { expect, test } from 'vitest';
import type { CaptureContext } from '../../src/capture/capture-context.ts';
import type { Captured } from '../../src/capture/capture-line.ts';
import { captureLine } from '../../src/capture/capture-line.ts';
import { agencyContext, saidWho } from './agency-context.ts';
import { realContext } from './real-reader.ts';
import { englishLines, simplifiedLines, traditionalLines } from './typed-lines.ts';

const lines = [...englishLines, ...simplifiedLines, ...traditionalLines];

test.each(lines)('"%s" is for %s: %s (%s)', (line, who, what, when) => {
  expect(summary(line, agencyContext())).toEqual([who, what, when]);
});

test.each(lines)('with the dates read: "%s" is for %s: %s (%s)', (line, who, what, when) => {
  expect(summary(line, realContext())).toEqual([who, what, when]);
});

function summary(line: string, context: CaptureContext) {
  const captured = captureLine([line], context);
  if (!captured.ok) return captured.problem;
  const { when } = captured.value;
  return [saidWho(captured.value.who), captured.value.what, saidWhen(when)];
}

function saidWhen(when: Captured['when']): string | undefined {
  if (when.kind === 'date') return when.read.text;
  return when.text === undefined ? undefined : `no date: ${when.text}`;
}
