import { expect, test } from 'vitest';
import { commandDesk } from '../../support/command-desk.ts';

async function acmeDesk() {
  const desk = commandDesk({
    settings: { 'me.name': 'Wei', 'me.email': 'wei@agency.example' },
  });
  await desk.kept('add jane@acme revised deck by thu noon need 1h --as "12 slides, PDF"');
  await desk.kept('wait jane@acme brand guidelines by mon for:7k');
  await desk.kept('edit jane --email jane@acme.example');
  await desk.kept('add ming@us layouts by fri need 1h');
  await desk.kept('edit ming --email ming@agency.example');
  return desk;
}

const openKinds = (desk: Awaited<ReturnType<typeof acmeDesk>>) =>
  desk
    .world()
    .ledger.openCommitments()
    .map(({ kind }) => kind);

test('a recap is two lines back, in chat form, and its sending starts the wait for their yes', async () => {
  const desk = await acmeDesk();
  const { out } = await desk.kept('mail recap 7k');
  expect(out).toEqual([
    'Jane, so that we mean the same: our side - revised deck (12 slides, PDF), by Thursday 26 November 12:00.',
    'Right?',
    '',
  ]);
  expect(openKinds(desk)).not.toContain('confirmation');
  const { talk } = await desk.kept('mail recap 7k --sent');
  expect(talk.join('\n')).toContain('Waiting for their yes: n6 revised deck');
  await desk.kept('mail recap 7k --sent');
  expect(openKinds(desk).filter((kind) => kind === 'confirmation')).toHaveLength(1);
});

test('a recap of today sums up both sides', async () => {
  const desk = await acmeDesk();
  const { out } = await desk.kept('mail recap --today jane');
  expect(out[0]).toContain('our side - revised deck');
  expect(out[0]).toContain('your side - brand guidelines, by Monday 30 November');
});

test('a chase goes by how often it was asked, and every one sent counts', async () => {
  const desk = await acmeDesk();
  desk.setClock('2026-11-24T18:10');
  const asked: string[] = [];
  for (let time = 0; time < 3; time += 1) {
    const { out } = await desk.kept('mail chase p4 --sent');
    asked.push(out[5] ?? '');
    desk.setClock(`2026-11-2${5 + time}T09:00`);
  }
  expect(asked[0]).toContain('A short reminder: the brand guidelines, due on Monday 30 November.');
  expect(asked[1]).toContain('May I come back to the brand guidelines');
  expect(asked[2]).toContain('I am sorry to ask again about the brand guidelines');
  const { talk } = await desk.kept('mail chase 7k');
  expect(talk[0]).toContain('is not owed to you');
});

test('a reply says what was asked and leaves the answer to fill in, or takes it', async () => {
  const desk = await acmeDesk();
  await desk.kept('heard jane can the logo be bigger --via mail');
  const empty = await desk.kept('mail reply r8');
  expect(empty.exitCode).toBe(5);
  const draft = await desk.kept('mail reply n6');
  expect(draft.out.join('\n')).toContain('You asked: can the logo be bigger\n\n[your answer here]');
  const { out } = await desk.kept('mail reply n6 yes, by a third --sent');
  expect(out.join('\n')).toContain('\nYes, by a third.\n');
  expect(openKinds(desk)).not.toContain('reply');
});

test('a complaint is thanked for and never called one', async () => {
  const desk = await acmeDesk();
  await desk.kept('heard jane logo too small again --complaint');
  const { out } = await desk.kept('mail reply n6');
  const letter = out.join('\n');
  expect(letter).toContain('Subject: Thank you for telling me');
  expect(letter.toLowerCase()).not.toContain('complain');
});

test('an agenda says when and where, what there is to talk about and what to bring; sending it awaits their yes', async () => {
  const desk = await acmeDesk();
  await desk.kept('meet jane mon 3pm kick-off --place "Room 3" --for 1h');
  const { out } = await desk.kept(
    'mail agenda n6 budget, 10 minutes; routes, Wei leads --eml drafts',
  );
  expect(out).toHaveLength(1);
  const draft = desk.drafts[0]?.letters[0]?.draft;
  expect(draft?.subject).toBe('Kick-off: agenda for Monday 30 November');
  expect(draft?.text).toContain(
    'Kick-off: Monday 30 November 15:00, for an hour, Room 3.\n\nAGENDA\n- Budget (10 minutes)\n- Routes, Wei leads',
  );
  expect(openKinds(desk)).not.toContain('confirmation');
  await desk.kept('mail --ready 1 --sent');
  expect(openKinds(desk)).toContain('confirmation');
  const usual = await desk.kept('mail agenda n6');
  expect(usual.out.join('\n')).toContain('AGENDA\n- Revised deck');
});

test('a brief for the studio goes to our own side only', async () => {
  const desk = await acmeDesk();
  const { out } = await desk.kept('mail brief 7k --owner ming');
  const letter = out.join('\n');
  expect(letter).toContain('To: ming@agency.example');
  expect(letter).toContain('- They get: 12 slides, PDF');
  const refused = await desk.kept('mail brief 7k --owner jane');
  expect(refused.exitCode).toBe(2);
  expect(refused.talk[0]).toBe('This letter is for your own side; Jane is a client.');
});

test('a brief from a meeting goes to the client to confirm, without what stays with us', async () => {
  const desk = await acmeDesk();
  await desk.pipe('met jane spring campaign --stdin', [
    'goal: more people in the shops in March',
    'budget: 200,000',
    'decided: no TV',
    'private: they have no money',
    'means: do it cheaply',
    '> spring concept by 18 dec',
  ]);
  const concept = desk
    .world()
    .ledger.openCommitments()
    .find(({ what }) => what === 'spring concept');
  const { out } = await desk.kept(`mail brief ${concept?.handle ?? ''} --client`);
  const letter = out.join('\n');
  expect(letter).toContain('To: jane@acme.example');
  expect(letter).toContain('- Needed by: Friday 18 December');
  expect(letter).toContain('- Goal: more people in the shops in March');
  expect(letter).toContain('DECIDED\n- No TV');
  expect(letter).not.toContain('money');
  expect(letter).not.toContain('cheaply');
});

test.each(['recap', 'chase', 'reply', 'brief', 'agenda'])(
  'a %s letter about something it is not written for is refused with what to type',
  async (letter) => {
    const desk = await acmeDesk();
    await desk.pipe('met jane quick call --stdin', ['decided: red']);
    const report = desk
      .world()
      .ledger.openCommitments()
      .find(({ kind }) => kind === 'report');
    const flags = letter === 'brief' ? ' --client' : '';
    const { exitCode } = await desk.kept(`mail ${letter} ${report?.handle ?? ''}${flags}`);
    expect(exitCode).toBe(2);
  },
);

test('the internal status has the forecast, says so in its subject, and is refused to a client', async () => {
  const desk = await acmeDesk();
  await desk.kept('note jane hates friday calls');
  const { out } = await desk.kept('mail status acme --internal --who ming');
  const letter = out.join('\n');
  expect(letter).toContain(
    'To: ming@agency.example\nSubject: INTERNAL: Acme status, 23-27 November',
  );
  expect(letter).toContain('FORECAST (for us alone)\n- Revised deck: blocked\n');
  expect(letter).not.toContain('hates');
  const refused = await desk.kept('mail status acme --internal --who jane');
  expect(refused.exitCode).toBe(2);
  const own = await desk.kept('mail status acme --internal');
  expect(own.out[0]).toBe('To: wei@agency.example');
});

test("what is for our own side goes to nobody of a company that is not ours, or at a client's domain", async () => {
  const desk = await acmeDesk();
  await desk.kept('wait li@photoli venue photos by fri --supplier');
  await desk.kept('edit acme --domain acme.example');
  await desk.kept('edit ming --email ming@acme.example');
  expect((await desk.kept('mail status acme --internal --who li')).exitCode).toBe(2);
  expect((await desk.kept('mail status acme --internal --who ming')).exitCode).toBe(2);
});

test('a brief without anybody named for it is for whoever in the studio takes it', async () => {
  const desk = await acmeDesk();
  const { out, exitCode } = await desk.kept('mail brief 7k');
  expect(exitCode).toBe(0);
  expect(out.slice(0, 4)).toEqual([
    'To: recipient@address-missing.invalid',
    expect.stringMatching(/^Subject: Brief: Revised deck, needed by /u),
    '',
    'Hello all,',
  ]);
});

test('the studio is written to in its own language, whatever the client reads', async () => {
  const desk = await acmeDesk();
  await desk.kept('edit acme --lang zh-Hans');
  await desk.kept('add ming@us brief me by fri');
  const { out } = await desk.kept('mail brief 7k --owner ming');
  expect(out.join('\n')).toContain('Here is what is needed.');
  expect((await desk.kept('mail brief 7k --client')).out.join('\n')).toContain('烦请您确认');
});

test('a recap of a day on which nothing was said says so, and a date that was moved today is part of it', async () => {
  const desk = await acmeDesk();
  desk.setClock('2026-11-25T09:00');
  const none = await desk.kept('mail recap --today jane');
  expect(none.exitCode).toBe(5);
  expect(none.talk[0]).toBe('Nothing was promised, moved or asked for with Jane today.');
  await desk.kept('move 7k fri 5pm told');
  const { out } = await desk.kept('mail recap --today jane');
  expect(out[0]).toContain('by Friday 27 November 17:00');
});

test('a supplier reads what is between us and him alone, in the shape of every week', async () => {
  const desk = await acmeDesk();
  await desk.kept(['wait', '"Li Shan@photo"', 'venue photos by thu for:7k --supplier'].join(' '));
  await desk.kept('add li shot list by fri');
  const { out, exitCode } = await desk.kept('mail status photo');
  expect(exitCode).toBe(0);
  const letter = out.join('\n');
  expect(letter).toContain('Subject: Photo: where we stand, 23-27 November');
  expect(letter).toContain('COMING\n- Shot list: Friday 27 November');
  expect(letter).toContain('WE NEED FROM YOU\n- Venue photos: by Thursday 26 November\n');
  expect(letter).not.toMatch(/acme|revised deck|jane/iu);
});

test('our own side gets no status letter, and is told how to get one', async () => {
  const desk = await acmeDesk();
  await desk.kept('add ming@us brief me by fri');
  const { talk, exitCode } = await desk.kept('mail status us');
  expect(exitCode).toBe(2);
  expect(talk.join('\n')).toContain('kept mail status CLIENT --internal');
});

test('of the first promise to somebody new kept asks what exactly she will get, once, and offers the recap', async () => {
  const desk = commandDesk({ isTerminal: true });
  const first = await desk.kept(
    'add jane@acme revised deck by 4 dec noon need 1h',
    '12 slides, PDF',
  );
  expect(first.asked).toEqual(['What exactly will Jane get? (12 slides, PDF; Enter: leave it) ']);
  expect(first.talk.at(-1)).toBe('    So that Jane means the same: kept mail recap 7k');
  expect(desk.world().ledger.commitmentByHandle('7k')?.theyGet).toBe('12 slides, PDF');
  const second = await desk.kept('add jane poster by 11 dec noon need 1h');
  expect(second.asked).toEqual([]);
  expect(second.talk.at(-1)).toBe('    So that Jane means the same: kept mail recap p4');
});

test('after five finished promises, in a pipe, or to our own side nobody is asked and nothing offered', async () => {
  const desk = commandDesk({ isTerminal: true });
  const handles = ['7k', 'p4', 'w2', 'n6', 'r8'];
  for (const handle of handles) {
    await desk.kept(`add jane@acme poster ${handle} by 18 dec need 1h --as "one PDF"`);
    await desk.kept(`done ${handle} --gap as`);
  }
  const known = await desk.kept('add jane banner by 18 dec need 1h');
  expect([...known.asked, ...known.talk].join('\n')).not.toMatch(/exactly|recap/u);
  const ours = await desk.kept('add ming@us layouts by 18 dec need 1h');
  expect([...ours.asked, ...ours.talk].join('\n')).not.toMatch(/exactly|recap/u);
  const piped = await commandDesk().kept('add jane@acme deck by 18 dec need 1h');
  expect(piped.talk.join('\n')).not.toContain('recap');
});
