import type { WaitingDraft } from '../../actions/letters/mail-door.ts';
import type { LetterTrace } from '../../actions/letters/record-letter.ts';
import { commitmentId } from '../../domain/entries/ids.ts';
import { dueField, wallField } from '../../domain/entries/stored-field.ts';
import type { LetterEffect } from '../../domain/letters/letter-effect.ts';

type Stored = { readonly [name: string]: unknown };

/** A draft's note as JSON. */
export function storeWaitingDraft(draft: WaitingDraft): Stored {
  const { trace } = draft;
  const { effect } = trace;
  const to = effect.kind === 'warned' && effect.to ? { to: dueField.store(effect.to) } : {};
  return { ...draft, trace: { ...trace, effect: { ...effect, ...to } } };
}

/** Reads it again; undefined for what this kept does not understand. */
export function readWaitingDraft(stored: unknown): WaitingDraft | undefined {
  if (!isObject(stored)) return undefined;
  const texts = textsOf(stored, [
    'id',
    'path',
    'made',
    'letter',
    'name',
    'circle',
    'suffix',
    'from',
    'subject',
    'print',
  ]);
  const trace = readTrace(stored['trace']);
  const reach = (['nothing', 'drafted', 'sent'] as const).find((one) => one === stored['reach']);
  const sending = readSending(stored['sending']);
  if (texts === undefined || trace === undefined || reach === undefined) return undefined;
  // A time that cannot be read may be when it began to go out: it is not taken for a draft that never did.
  if (![texts.made, sending?.since ?? texts.made].every(isTime)) return undefined;
  return {
    ...texts,
    to: listOf(stored['to']),
    trace,
    reach,
    ...(typeof stored['order'] === 'number' ? { order: stored['order'] } : {}),
    ...(sending === undefined ? {} : { sending }),
    ...(stored['wasTried'] === true ? { wasTried: true } : {}),
  };
}

function readTrace(stored: unknown): LetterTrace | undefined {
  if (!isObject(stored)) return undefined;
  const effect = readEffect(stored['effect']);
  const via = (['mail', 'chat'] as const).find((one) => one === stored['via']);
  if (effect === undefined || via === undefined) return undefined;
  return { effect, via, datesSaid: listOf(stored['datesSaid']).map(commitmentId) };
}

function readEffect(stored: unknown): LetterEffect | undefined {
  if (!isObject(stored)) return undefined;
  const item = commitmentId(typeof stored['item'] === 'string' ? stored['item'] : '');
  switch (stored['kind']) {
    case 'none':
      return { kind: 'none' };
    case 'chased':
    case 'reported':
    case 'to-confirm':
      return { kind: stored['kind'], item };
    case 'answered': {
      const { said } = stored;
      return { kind: 'answered', item, ...(typeof said === 'string' ? { said } : {}) };
    }
    case 'warned': {
      const to = isDue(stored['to']) ? dueField.read(stored['to']) : undefined;
      return { kind: 'warned', item, ...(to === undefined ? {} : { to }) };
    }
    default:
      return undefined;
  }
}

function readSending(stored: unknown): WaitingDraft['sending'] {
  if (!isObject(stored)) return undefined;
  const { since } = stored;
  return {
    since: typeof since === 'string' ? since : '',
    isAccepted: stored['isAccepted'] === true,
  };
}

function isTime(text: string): boolean {
  return wallField.read(text) !== undefined;
}

function textsOf<Name extends string>(
  stored: Stored,
  names: readonly Name[],
): { readonly [name in Name]: string } | undefined {
  const texts: { [name in Name]?: string } = {};
  for (const name of names) {
    const text = stored[name];
    if (typeof text === 'string') texts[name] = text;
  }
  return hasAll(texts, names) ? texts : undefined;
}

function hasAll<Name extends string>(
  texts: { [name in Name]?: string },
  names: readonly Name[],
): texts is { [name in Name]: string } {
  return names.every((name) => texts[name] !== undefined);
}

function listOf(stored: unknown): readonly string[] {
  return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];
}

function isDue(stored: unknown): stored is ReturnType<typeof dueField.store> {
  return isObject(stored);
}

function isObject(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
