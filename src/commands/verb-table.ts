import { letterFlags } from './mail/letter-flags.ts';
import type { FlagName } from './flag-table.ts';
import type { Run } from './run.ts';

export type VerbRow = {
  readonly name: string;
  readonly also: readonly string[];
  readonly flags: readonly FlagName[];
  /** Flags that stand alone with this verb, though others give them a value. */
  readonly bare?: readonly FlagName[];
  /** Loaded only when it is the verb: `list` reads no date, `done` needs no letter. */
  readonly load: () => Promise<Run>;
};

const capture: readonly FlagName[] = [
  'by',
  'need',
  'as',
  'via',
  'said',
  'target',
  'owner',
  'plan-b',
  'note',
  'job',
  'for',
  'after',
];

/** The verbs, in the order help shows them. */
export const verbTable: readonly VerbRow[] = [
  {
    name: 'add',
    also: ['a', '答应', '答應', '承诺', '承諾'],
    flags: [...capture, 'supplier', 'ours', 'shareable', 'strict', 'last'],
    load: async () => (await import('./verbs/add-command.ts')).runAdd,
  },
  {
    name: 'can',
    also: ['when', '能不能'],
    flags: ['by', 'need', 'owner', 'more'],
    load: async () => (await import('./verbs/can-command.ts')).runCan,
  },
  {
    name: 'wait',
    also: ['w', '等'],
    flags: [...capture, 'supplier', 'ours', 'shareable', 'strict', 'last'],
    load: async () => (await import('./verbs/add-command.ts')).runWait,
  },
  {
    name: 'done',
    also: ['d', '完成', '交了', '发了', '發了'],
    flags: ['gap', 'took', 'at', 'via', 'note'],
    load: async () => (await import('./verbs/done-command.ts')).runDone,
  },
  {
    name: 'got',
    also: ['收到'],
    flags: ['at', 'note'],
    load: async () => (await import('./verbs/done-command.ts')).runGot,
  },
  {
    name: 'move',
    also: ['改', '推迟', '推遲'],
    flags: ['why', 'told', 'note'],
    load: async () => (await import('./verbs/move-command.ts')).runMove,
  },
  {
    name: 'meet',
    also: ['约', '約'],
    flags: ['place', 'for', 'need', 'via', 'job', 'note', 'ics'],
    load: async () => (await import('./verbs/meet-command.ts')).runMeet,
  },
  {
    name: 'met',
    also: ['开会', '開會'],
    flags: ['stdin', 'brief', 'via', 'at', 'for', 'job', 'note'],
    load: async () => (await import('./verbs/met-command.ts')).runMet,
  },
  {
    name: 'heard',
    also: ['asked', '客户问', '客戶問'],
    flags: ['complaint', 'question', 'via', 'said', 'job'],
    load: async () => (await import('./verbs/heard-command.ts')).runHeard,
  },
  {
    name: 'told',
    also: ['说了', '說了'],
    flags: ['via', 'note'],
    load: async () => (await import('./verbs/told-command.ts')).runTold,
  },
  {
    name: 'drop',
    also: [],
    flags: ['why', 'private', 'note'],
    load: async () => (await import('./verbs/drop-command.ts')).runDrop,
  },
  {
    name: 'note',
    also: ['n', '记', '記', '备注', '備註'],
    flags: ['decision', 'objection', 'praise', 'complaint', 'idea', 'likes', 'family', 'via'],
    load: async () => (await import('./verbs/note-command.ts')).runNote,
  },
  {
    name: 'edit',
    also: [],
    flags: [
      ...capture,
      'what',
      'who',
      'name',
      'email',
      'role',
      'channel',
      'address-as',
      'nickname',
      'zone',
      'rhythm',
      'reply',
      'domain',
      'lang',
      'client',
      'supplier',
      'ours',
      'shareable',
    ],
    load: async () => (await import('./verbs/edit-command.ts')).runEdit,
  },
  {
    name: 'show',
    also: ['看'],
    flags: [],
    load: async () => (await import('./verbs/show-command.ts')).runShow,
  },
  {
    name: 'list',
    also: ['ls'],
    flags: ['all'],
    load: async () => (await import('./verbs/list-command.ts')).runList,
  },
  {
    name: 'week',
    also: ['这周', '這週'],
    flags: [],
    load: async () => (await import('./verbs/week-command.ts')).runWeek,
  },
  {
    name: 'who',
    also: [],
    flags: ['me', 'everything', 'quiet'],
    load: async () => (await import('./verbs/who-command.ts')).runWho,
  },
  {
    name: 'find',
    also: ['找'],
    flags: ['told'],
    bare: ['told'],
    load: async () => (await import('./verbs/find-command.ts')).runFind,
  },
  {
    name: 'mail',
    also: ['写', '寫'],
    flags: letterFlags,
    bare: ['client', 'ics'],
    load: async () => (await import('./verbs/mail-command.ts')).runMail,
  },
  {
    name: 'date',
    also: [],
    flags: [],
    load: async () => (await import('./verbs/date-command.ts')).runDate,
  },
  {
    name: 'log',
    also: [],
    flags: ['all'],
    load: async () => (await import('./verbs/log-command.ts')).runLog,
  },
  {
    name: 'undo',
    also: ['撤销', '撤銷'],
    flags: [],
    load: async () => (await import('./verbs/undo-command.ts')).runUndo,
  },
  {
    name: 'redo',
    also: ['重做'],
    flags: [],
    load: async () => (await import('./verbs/undo-command.ts')).runRedo,
  },
  {
    name: 'completion',
    also: [],
    flags: ['word', 'line'],
    load: async () => (await import('./verbs/completion-command.ts')).runCompletion,
  },
  {
    name: 'schema',
    also: [],
    flags: [],
    load: async () => (await import('./verbs/schema-command.ts')).runSchema,
  },
  {
    name: 'config',
    also: [],
    flags: ['unset'],
    load: async () => (await import('./verbs/config-command.ts')).runConfig,
  },
  {
    name: 'backup',
    also: ['备份', '備份'],
    flags: ['encrypt', 'to', 'daily'],
    load: async () => (await import('./verbs/backup-command.ts')).runBackup,
  },
  {
    name: 'restore',
    also: ['恢复', '還原'],
    flags: ['identity'],
    load: async () => (await import('./verbs/restore-command.ts')).runRestore,
  },
  {
    name: 'doctor',
    also: ['体检', '體檢'],
    flags: ['rebuild'],
    load: async () => (await import('./verbs/doctor-command.ts')).runDoctor,
  },
  {
    name: 'forget',
    also: ['忘掉'],
    flags: ['backups'],
    load: async () => (await import('./verbs/forget-command.ts')).runForget,
  },
  {
    name: 'export',
    also: ['导出', '匯出'],
    flags: ['csv', 'ics', 'names'],
    load: async () => (await import('./verbs/export-command.ts')).runExport,
  },
  {
    name: 'import',
    also: ['导入', '匯入'],
    flags: [],
    load: async () => (await import('./verbs/import-command.ts')).runImport,
  },
];

/** The row a typed verb means; only whole names and the listed others, no abbreviations. */
export function verbRow(typed: string): VerbRow | undefined {
  return verbTable.find((row) => row.name === typed || row.also.includes(typed));
}
