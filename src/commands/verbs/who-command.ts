import { forecastOpen } from '../../actions/forecast-commitment.ts';
import { prepareMorning } from '../../actions/prepare-morning.ts';
import { prepareOrganisationCard, preparePersonCard } from '../../actions/prepare-card.ts';
import { Temporal } from '../../domain/calendar/temporal.ts';
import type { Card } from '../../domain/people/card.ts';
import { cardLines } from '../../wording/pages/card-lines.ts';
import { everybodyLines, type Acquaintance } from '../../wording/pages/everybody-lines.ts';
import { cardJson } from '../printing/card-json.ts';
import { offsetText } from '../printing/due-json.ts';
import { printEnvelope, printProblem, tellingOf } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import { isMyself } from '../../capture/names/read-name.ts';
import { findWhoAbout } from '../reading/find-who-about.ts';
import type { JsonObject } from '../printing/json.ts';
import { printLines } from '../printing/paint.ts';
import type { VerbLine } from '../flag-table.ts';

/** `kept who [WHO | --me | --quiet]`: a person's or a client's card, or my own record; alone, everybody, who has waited longest first. */
export async function runWho(face: Face, { words, flags }: VerbLine): Promise<ExitCode> {
  if (flags.me || isMyself(words.join(' ')))
    return (await import('./show-own-record.ts')).showOwnRecord(face);
  if (words.length === 0) return showEverybody(face, flags);
  const about = findWhoAbout(face, words);
  if (!about.ok) return printProblem(face, about.problem);
  if (flags.everything) {
    return about.value.kind === 'person'
      ? (await import('./who-everything.ts')).printEverything(face, about.value.person)
      : printProblem(face, { kind: 'not-a-person', organisation: about.value.organisation });
  }
  const world = face.world();
  const forecasts = forecastOpen(world);
  const card =
    about.value.kind === 'person'
      ? preparePersonCard(world, about.value.person, forecasts)
      : prepareOrganisationCard(world, about.value.organisation, forecasts);
  return showCard(face, card);
}

function showCard(face: Face, card: Card): ExitCode {
  if (face.common.json) printEnvelope(face, { card: cardJson(face, card) });
  else
    printLines(
      face,
      cardLines(face.words, card, { cells: face.output.columns, names: face.world().ledger }),
    );
  return 0;
}

function showEverybody(face: Face, flags: VerbLine['flags']): ExitCode {
  const everybody = flags.quiet ? quietOnes(face) : allAcquaintances(face);
  const sorted = everybody.toSorted((one, other) =>
    (one.last ?? '') < (other.last ?? '') ? -1 : 1,
  );
  if (face.common.json) {
    const { zone } = face.world().now();
    printEnvelope(face, { items: sorted.map((each) => acquaintanceJson(each, zone)) });
    return 0;
  }
  const { look, morning } = face.words;
  if (sorted.length === 0)
    face.output.talk(flags.quiet ? morning.sections.quiet.empty : look.nobodyYet);
  printLines(face, everybodyLines(face.words, sorted, tellingOf(face)));
  return 0;
}

function allAcquaintances(face: Face): readonly Acquaintance[] {
  const { ledger } = face.world();
  return ledger.people().map((person): Acquaintance => {
    const organisation = person.organisation && ledger.organisation(person.organisation);
    const last = ledger.lastContact(person.id);
    return {
      person,
      ...(organisation ? { organisation } : {}),
      ...(last === undefined ? {} : { last }),
    };
  });
}

/** Those the morning finds going quiet: over their rhythm. */
function quietOnes(face: Face): readonly Acquaintance[] {
  return prepareMorning(face.world()).review.sections.quiet.flatMap((item) => {
    if (item.kind !== 'quiet') return [];
    const { contact, days, rhythm } = item;
    const { person, organisation } = contact;
    const over = { days, rhythm };
    return [
      { person, ...(organisation ? { organisation } : {}), last: contact.last.toString(), over },
    ];
  });
}

function acquaintanceJson(
  { person, organisation, last, over }: Acquaintance,
  zone: string,
): JsonObject {
  return {
    id: person.id,
    name: person.name,
    client: organisation?.name,
    last: last && offsetText(Temporal.PlainDateTime.from(last), zone),
    ...over,
  };
}
