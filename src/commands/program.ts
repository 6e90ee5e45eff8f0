import { withoutEscapes } from '../domain/escape-sequences.ts';
import { readLanguage, type Language } from '../domain/language.ts';
import { cleanForTerminal } from '../wording/text/clean-text.ts';
import { loadWords, type Words } from '../wording/words.ts';
import type { Asked } from './asked.ts';
import type { ExitCode, Face } from './face.ts';
import { makeFace, type FaceParts, type Surroundings, type Wired } from './make-face.ts';
import { parseArguments } from './parse-arguments.ts';
import { breakTalk } from './printing/break-lines.ts';
import { sayUsage, usageWords } from './say-usage.ts';
import { showHelp } from './show-help.ts';

/** Reads the arguments, does what they ask, answers the exit code. */
export async function program(
  words: readonly string[],
  surroundings: Surroundings,
): Promise<ExitCode> {
  const around = { ...surroundings, streams: breakTalk(surroundings.streams) };
  const asked = await parseArguments(words.map(withoutEscapes));
  if (asked.kind === 'version') {
    around.streams.out(around.version);
    return 0;
  }
  const wired = around.wire();
  const language = faceLanguage(asked, wired.language);
  const said = await loadWords(language ?? wired.language);
  if (language === undefined) {
    return sayUsage(
      around.streams,
      said.problem.languageUnknown(cleanForTerminal(asked.common.language ?? '')),
      asked.common,
    );
  }
  if (asked.kind === 'help') {
    await showHelp(around.streams, said.language, asked.row);
    return 0;
  }
  if (asked.kind === 'usage')
    return sayUsage(around.streams, usageWords(said, asked.problem), asked.common);
  if (asked.kind === 'home' && (asked.line.flags.demo || asked.line.flags.tour))
    return runDemo(asked, around, said);
  return runIn(wired, asked, { around, words: said });
}

async function runIn(
  wired: Wired,
  asked: Asked & { kind: 'verb' | 'home' },
  { around, words }: Pick<FaceParts, 'around' | 'words'>,
): Promise<ExitCode> {
  try {
    return await runAsked(asked, makeFace({ around, wired, words, common: asked.common }));
  } finally {
    wired.close();
  }
}

/** A morning of made-up data; where it lies is said afterwards, so that she can look further. */
async function runDemo(
  asked: Asked & { kind: 'home' },
  around: Surroundings,
  words: Words,
): Promise<ExitCode> {
  const demo = await around.wireDemo(words.language);
  const code = await runIn(demo, asked, { around, words });
  around.streams.talk(words.look.demoIs(demo.paths.folder));
  return code;
}

/** `--lang` is the language kept speaks, except where the verb makes it the letter's or the person's. */
function faceLanguage(asked: Asked, usual: Language): Language | undefined {
  const typed = asked.common.language;
  if (typed === undefined || (asked.kind === 'verb' && asked.row.flags.includes('lang')))
    return usual;
  return readLanguage(typed);
}

async function runAsked(asked: Asked & { kind: 'verb' | 'home' }, face: Face): Promise<ExitCode> {
  const run =
    asked.kind === 'verb'
      ? await asked.row.load()
      : (await import('./verbs/home-command.ts')).runHome;
  return run(face, asked.line);
}
