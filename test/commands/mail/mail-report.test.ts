import { expect, test } from 'vitest';
import { commandDesk } from '../../support/command-desk.ts';

const minutes = [
  'when: Mon 23 Nov 2026 14:00-14:40, call',
  'present: Jane Li, Tom Wu; Wei, Ming',
  'copy: Sun (AD)',
  '# deck',
  'discussed: routes 1 and 3 liked, 2 too close to last year',
  'decided: go on with 1 and 3',
  '> jane: revised deck, 12 slides, PDF, 3 colour routes, by thu noon',
  '< tom: brand guidelines by fri',
  'objection (mine): two routes leave no spare',
  'private: Jane is under pressure',
  'means: she wants a safe choice',
];

async function afterTheCall(settings: Readonly<Record<string, unknown>> = {}) {
  const desk = commandDesk({
    settings: { 'me.name': 'Wei', 'me.email': 'wei@agency.example', ...settings },
  });
  await desk.kept('wait jane@acme logo files by fri');
  await desk.kept('wait tom@acme photos by fri');
  await desk.kept('edit jane --email jane@acme.example');
  await desk.kept('edit tom --email tom@acme.example');
  const { out } = await desk.pipe('met jane+tom status call --stdin', minutes);
  return { desk, report: out[0] ?? '' };
}

test('a report says when and who, a block a topic, who does what by when, and until when it may be put right', async () => {
  const { desk, report } = await afterTheCall();
  const { out, exitCode } = await desk.kept(`mail report ${report}`);
  expect(exitCode).toBe(0);
  expect(out.join('\n')).toBe(`To: jane@acme.example, tom@acme.example
Subject: Contact report: status call, Monday 23 November

Jane, Tom,

Here is what we discussed and agreed.

Status call
- When: Monday 23 November 14:00-14:40, call
- Present: Jane Li, Tom Wu; Wei, Ming
- Copy: Sun (AD)

Deck
- Discussed: routes 1 and 3 liked, 2 too close to last year
- Decided: go on with 1 and 3
- Next: Wei: revised deck, 12 slides, PDF, 3 colour routes, by Thursday 26
  November 12:00
- Next: Tom: brand guidelines, by Friday 27 November

NEXT STEPS
Who  What                                           By
Wei  Revised deck, 12 slides, PDF, 3 colour routes  Thursday 26 November
                                                    12:00
Tom  Brand guidelines                               Friday 27 November

If anything here is not as you understood it, please tell me by Thursday 26
November 10:00.

Wei
`);
});

test('objections go out only when she asks for them; private lines never do', async () => {
  const { desk, report } = await afterTheCall();
  const plain = (await desk.kept(`mail report ${report}`)).out.join('\n');
  const shown = (await desk.kept(`mail report ${report} --with-objections`)).out.join('\n');
  expect(plain).not.toContain('no spare');
  expect(shown).toContain('- Our concern, said before: two routes leave no spare');
  for (const letter of [plain, shown]) {
    expect(letter).not.toContain('pressure');
    expect(letter).not.toContain('safe choice');
  }
});

test.each(['--eml drafts', '--copy', '--open'])(
  'a report that only lies there (%s) stops no clock, and it is said how to note that it went',
  async (way) => {
    const { desk, report } = await afterTheCall();
    const { talk } = await desk.kept(`mail report ${report} ${way}`);
    const kinds = desk
      .world()
      .ledger.openCommitments()
      .map(({ kind }) => kind);
    expect(kinds).toContain('report');
    expect(kinds).not.toContain('confirmation');
    expect(talk.join('\n')).toMatch(/Once it is: kept mail (?:--ready 1|report \w+) --sent/u);
  },
);

test('noting the draft as sent stops the clock and starts the wait for their yes', async () => {
  const { desk, report } = await afterTheCall();
  await desk.kept(`mail report ${report} --eml drafts`);
  const { talk } = await desk.kept('mail --ready 1 --sent');
  expect(talk.join('\n')).toContain('Waiting for their yes:');
  const kinds = desk
    .world()
    .ledger.openCommitments()
    .map(({ kind }) => kind);
  expect(kinds).not.toContain('report');
  expect(kinds).toContain('confirmation');
  expect(desk.drafts[0]?.letters[0]?.draft.html).toContain('NEXT STEPS');
  // A second copy starts no second wait.
  await desk.kept(`mail report ${report} --sent`);
  const again = desk
    .world()
    .ledger.openCommitments()
    .filter(({ kind }) => kind === 'confirmation');
  expect(again).toHaveLength(1);
});

test('what silence means is a setting', async () => {
  const { desk, report } = await afterTheCall({ 'report.silence': 'accepted' });
  const { out } = await desk.kept(`mail report ${report}`);
  expect(out.join(' ')).toContain('If I hear nothing by then, I take it as agreed.');
});

test('a promise to our own side and a wait on a supplier are in no report to the client', async () => {
  const { desk } = await afterTheCall();
  await desk.kept('wait li@photoli venue photos by fri --supplier');
  await desk.kept('add ming@us layouts by fri');
  const { out } = await desk.pipe('met jane quick call --stdin', [
    'decided: red',
    '< li: photos of the hall by fri',
    '> ming: cheap paper by fri',
  ]);
  const letter = (await desk.kept(`mail report ${out[0] ?? ''}`)).out.join('\n');
  expect(letter).toContain('Decided: red');
  expect(letter).not.toContain('photos of the hall');
  expect(letter).not.toContain('cheap paper');
});

test('a report of something that was no meeting is refused', async () => {
  const { desk } = await afterTheCall();
  const { exitCode, talk } = await desk.kept('mail report 7k');
  expect(exitCode).toBe(2);
  expect(talk[0]).toContain('is no meeting');
});

test('a report in Chinese, in chat', async () => {
  const { desk, report } = await afterTheCall();
  const { out } = await desk.kept(`mail report ${report} --lang zh-Hans --chat`);
  expect(out[0]).toBe('Jane、Tom，两位好！现将本次沟通的内容与共识整理如下。');
  expect(out.join('\n')).toContain('go on with 1 and 3（已确认）');
});
