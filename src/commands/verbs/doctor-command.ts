import { isLoss, verdictOf, type Finding, type Verdict } from '../../domain/health/finding.ts';
import { isLostToSight, type LedgerTroubleKind } from '../../domain/ledger-trouble.ts';
import type { World } from '../../actions/world.ts';
import { describeFinding } from '../../wording/sentences/describe-finding.ts';
import { commandToRestore, describeWayBack } from '../../wording/sentences/describe-trouble.ts';
import { meant, type Line, type Meaning } from '../../wording/meaning.ts';
import { padToWidth, widthOf } from '../../wording/text/text-width.ts';
import { printEnvelope } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import type { VerbLine } from '../flag-table.ts';
import { printLines } from '../printing/paint.ts';

/** `kept doctor [--rebuild]`: looks at everything, in plain words; exit 1 when something is wrong. */
export async function runDoctor(face: Face, { flags }: VerbLine): Promise<ExitCode> {
  const keeping = await face.outside.keeping();
  if (flags.rebuild) await keeping.rebuild();
  const seen = await keeping.examine();
  const findings = [
    ...seen,
    ...(canBeRead(seen) ? undecidedIn(face.world()) : []),
    calendarOf(face.world()),
    settingsOf(face),
  ];
  const worst = worstOf(findings.map(verdictOf));
  const wayBack = findings.some(isLoss) ? await keeping.wayBack() : undefined;
  if (face.common.json) {
    const items = findings.map((finding) => ({
      check: finding.kind,
      verdict: verdictOf(finding),
      text: describeFinding(face.words, finding),
    }));
    const restore = wayBack && commandToRestore(wayBack);
    printEnvelope(face, { verdict: worst, items, ...(restore === undefined ? {} : { restore }) });
  } else {
    printLines(
      face,
      findings.map((finding) => lineOf(face, finding)),
    );
    sayAll(face, worst, flags.rebuild === true);
    if (findings.some(isLoss))
      face.output.talk(describeWayBack(face.words, lossIn(findings), wayBack));
  }
  return worst === 'bad' ? 1 : 0;
}

function canBeRead(seen: readonly Finding[]): boolean {
  return seen.some(({ kind }) => kind === 'ledger') && worstOf(seen.map(verdictOf)) !== 'bad';
}

/** Said only where there is something to decide: most ledgers live on one machine. */
function undecidedIn({ ledger }: World): readonly Finding[] {
  const handles = ledger.unclearCommitments().map(({ handle }) => handle);
  return handles.length === 0 ? [] : [{ kind: 'conflicts', handles }];
}

function sayAll(face: Face, worst: Verdict, isRebuilt: boolean): void {
  const { rebuilt, allGood, someLook, someBad } = face.words.doctor;
  if (isRebuilt) face.output.talk(rebuilt);
  face.output.talk({ good: allGood, look: someLook, bad: someBad }[worst]);
}

function lossIn(findings: readonly Finding[]): LedgerTroubleKind {
  const kinds = findings.flatMap((each) => (each.kind === 'trouble' ? [each.trouble] : []));
  return kinds.find((kind) => isLostToSight({ kind })) ?? 'damaged';
}

const meanings: { readonly [verdict in Verdict]: Meaning } = {
  good: 'fine',
  look: 'warn',
  bad: 'alarm',
};

function lineOf({ words }: Face, finding: Finding): Line {
  const verdict = verdictOf(finding);
  const width = Math.max(...Object.values(words.doctor.verdict).map(widthOf)) + 2;
  return [
    meant(meanings[verdict], padToWidth(words.doctor.verdict[verdict], width)),
    { text: describeFinding(words, finding) },
  ];
}

/** This year, and from October on the next: that is how far promises reach. */
function calendarOf({ now, calendar }: World): Finding {
  const { year, month } = now().wall;
  const years = month < 10 ? [year] : [year, year + 1];
  return {
    kind: 'calendar',
    regions: calendar.regions,
    years: years.filter((each) => !calendar.covers(each)),
  };
}

function settingsOf({ outside }: Face): Finding {
  const { path, isBroken, wrong } = outside.settingsHealth;
  return { kind: 'settings', path, isBroken, wrong };
}

function worstOf(verdicts: readonly Verdict[]): Verdict {
  return (['bad', 'look'] as const).find((each) => verdicts.includes(each)) ?? 'good';
}
