import { posix } from 'node:path';

/**
 * What each room of `src` may reach. Rooms stand on floors and look only down; beside its rooms, a
 * room may use the packages named here, and `node:` only where it says so. Type imports count: a type
 * from upstairs is a rope to upstairs.
 */
interface Room {
  readonly rooms: readonly string[];
  readonly packages?: readonly string[];
  readonly node?: true;
}

const EVERY_ROOM_BUT_THE_FACES = [
  'domain',
  'wording',
  'capture',
  'actions',
  'letters',
  'ledger',
  'outside',
  'exchange',
  'demo',
];

export const ROOMS: Readonly<Record<string, Room>> = {
  domain: { rooms: [], packages: ['temporal-polyfill'] },
  wording: { rooms: ['domain'], packages: ['get-east-asian-width'] },
  capture: { rooms: ['domain'], packages: ['chrono-node'] },
  actions: { rooms: ['domain'] },
  letters: { rooms: ['domain', 'wording'] },
  ledger: { rooms: ['domain', 'actions'], packages: ['node:sqlite'], node: true },
  outside: {
    rooms: ['domain', 'actions'],
    packages: ['age-encryption', 'conf', 'nodemailer'],
    node: true,
  },
  exchange: { rooms: ['domain', 'actions', 'wording'] },
  demo: { rooms: ['domain', 'actions'], node: true },
  commands: {
    rooms: ['domain', 'capture', 'wording', 'actions', 'letters'],
    packages: ['commander'],
  },
  screens: {
    rooms: ['domain', 'capture', 'wording', 'actions', 'letters'],
    packages: ['ink', 'react'],
  },
  'version.ts': { rooms: [] },
  'wiring.ts': { rooms: [...EVERY_ROOM_BUT_THE_FACES, 'version.ts'], node: true },
  'main.ts': {
    rooms: [...EVERY_ROOM_BUT_THE_FACES, 'commands', 'screens', 'wiring.ts', 'version.ts'],
    node: true,
  },
};

/** Walls inside a room: these packages come in by one door. */
const ONE_DOOR: Readonly<Record<string, string>> = {
  'temporal-polyfill': 'domain/calendar/temporal.ts',
};

/** What an `import(…)` is called whose path stands nowhere in the text. */
const WORKED_OUT = 'a path worked out while running';

/** Paths from `src`, with the text of each file. */
export type Sources = ReadonlyMap<string, string>;

/** Every way in which these sources break the table, one line each. */
export function findStrays(sources: Sources): readonly string[] {
  return [...emptyRooms(sources), ...[...sources].flatMap(([file, text]) => straysOf(file, text))];
}

function emptyRooms(sources: Sources): readonly string[] {
  const lived = new Set([...sources.keys()].map(roomOf));
  return Object.keys(ROOMS)
    .filter((room) => !lived.has(room))
    .map((room) => `${room} has no file`);
}

function straysOf(file: string, text: string): readonly string[] {
  const room = ROOMS[roomOf(file)];
  if (!room) return [`${file} is in no room of the table`];
  // A .tsx file imports React without saying so.
  const silent = file.endsWith('.tsx') ? ['react'] : [];
  return [...silent, ...importsIn(text)]
    .filter((path) => !mayReach(file, room, path))
    .map((path) => `${file} -> ${path}`);
}

/**
 * Reads text, not syntax, and comments too: a stray in a comment is a loud mistake soon mended, an
 * import overlooked behind a clever comment would be a silent one.
 */
function importsIn(text: string): readonly string[] {
  const statements = text.matchAll(
    /(?<![.\w$])(?:import\s*|(?:import|export)\b[^;()=]*?\bfrom\s*)(['"])(?<path>[^'"\s]+)\1/gu,
  );
  const calls = text.matchAll(
    /(?<![.\w$])(?:import|require)\s*\(\s*(?:(['"`])(?<path>[^'"`$]*)\1)?/gu,
  );
  return [...statements, ...calls].map((match) => match.groups?.['path'] ?? WORKED_OUT);
}

function mayReach(file: string, room: Room, path: string): boolean {
  if (path.startsWith('.')) return mayEnter(file, room, posix.join(posix.dirname(file), path));
  const name = packageOf(path);
  if (ONE_DOOR[name] && ONE_DOOR[name] !== file) return false;
  if (room.packages?.includes(name)) return true;
  return name.startsWith('node:') && name !== 'node:sqlite' && room.node === true;
}

function mayEnter(file: string, room: Room, target: string): boolean {
  // The only thing outside `src` that the program is built from.
  if (target === '../package.json') return file === 'version.ts';
  return roomOf(target) === roomOf(file) || room.rooms.includes(roomOf(target));
}

function roomOf(file: string): string {
  return file.split('/')[0] ?? '';
}

function packageOf(path: string): string {
  if (path.startsWith('node:')) return path;
  const [first = '', second = ''] = path.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}
