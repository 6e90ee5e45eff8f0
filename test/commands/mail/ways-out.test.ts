import { describe, expect, test } from 'vitest';
import { commandDesk } from '../../support/command-desk.ts';

type Opening = NonNullable<Parameters<typeof commandDesk>[0]>;

/** Wei owes Jane at Acme the deck by Thursday noon; both can be written to. */
async function deskWithLetter({ settings = {}, ...opening }: Opening = {}) {
  const desk = commandDesk({
    ...opening,
    settings: { 'me.name': 'Wei', 'me.email': 'wei@agency.example', ...settings },
  });
  await desk.kept('add jane@acme revised deck by thu noon need 1h --no-input');
  await desk.kept('edit jane --email jane@acme.example');
  await desk.kept('edit acme --domain acme.example');
  return desk;
}

/** True when the date has left the house: then it is moved, not corrected. */
async function hasLeft(desk: ReturnType<typeof commandDesk>): Promise<boolean> {
  return (await desk.kept('edit 7k --by fri')).exitCode === 2;
}

describe('where she writes mail', () => {
  test('is asked once, before the first letter, and remembered', async () => {
    const desk = await deskWithLetter({ isTerminal: true });
    const first = await desk.kept('mail status acme', '3', '');
    expect(first.talk).toEqual(
      expect.arrayContaining(['Where do you write mail?', '  3  Thunderbird']),
    );
    expect(desk.stored()).toMatchObject({ 'mail.home': 'thunderbird' });
    const second = await desk.kept('mail status acme', '');
    expect(second.asked).toHaveLength(1);
    expect(second.asked[0]).toMatch(/^Enter: open the draft in Thunderbird · /u);
  });

  test('is asked under the letter, and once for several when she does not say', async () => {
    const desk = await deskWithLetter({ isTerminal: true });
    await desk.kept('add tom@bluebird flyer by fri need 1h --no-input');
    const { out, talk, asked } = await desk.kept('mail status --all', '');
    expect(out.filter((line) => line.startsWith('To: '))).toHaveLength(2);
    expect(asked).toHaveLength(1);
    expect(talk.filter((line) => line === 'Where do you write mail?')).toHaveLength(1);
    expect(talk).toContain('Not now. Whenever you like: kept config mail.home');
    expect(talk.indexOf('1 of 2')).toBeLessThan(talk.indexOf('Where do you write mail?'));
  });

  test('without an answer the letter is shown all the same, and nothing is remembered', async () => {
    const desk = await deskWithLetter({ isTerminal: true });
    const { out, exitCode } = await desk.kept('mail status acme', '');
    expect(out[0]).toBe('To: jane@acme.example');
    expect({ exitCode, stored: desk.stored()['mail.home'] }).toEqual({ exitCode: 0 });
    expect(desk.drafts).toEqual([]);
  });

  test('is not asked in a pipe, nor when her letter is a chat', async () => {
    const piped = await deskWithLetter();
    expect((await piped.kept('mail status acme')).asked).toEqual([]);
    const desk = await deskWithLetter({ isTerminal: true });
    const { asked } = await desk.kept('mail status acme --chat', '');
    expect(asked).toEqual(['Enter: copy it, to paste into the chat · n not now ']);
    expect(desk.mail.copied[0]?.text).toMatch(/^Jane - /u);
  });

  test('a command is asked for with it, and kept as a program with its arguments', async () => {
    const desk = await deskWithLetter({ isTerminal: true });
    await desk.kept('mail status acme', '6', 'msmtp -t', '');
    expect(desk.stored()).toMatchObject({
      'mail.home': 'command',
      'mail.command': ['msmtp', '-t'],
    });
    expect(desk.mail.handedOver[0]?.command).toEqual(['msmtp', '-t']);
  });
});

describe('who signs', () => {
  const nobody = { 'me.name': undefined, 'me.email': undefined };

  test('is asked before the first letter, which has it already', async () => {
    const desk = await deskWithLetter({ isTerminal: true, settings: nobody });
    const answers = ['Wei Zhang', 'wei@agency', 'wei@agency.example', '1', 'd'];
    const { out, talk } = await desk.kept('mail status acme', ...answers);
    expect(out.at(-2)).toBe('Wei Zhang');
    expect(talk).toContain('"wei@agency" is not a mail address.');
    expect(desk.stored()).toMatchObject({
      'me.name': 'Wei Zhang',
      'me.email': 'wei@agency.example',
    });
    expect(desk.drafts[0]?.letters[0]?.draft.from).toEqual({
      name: 'Wei Zhang',
      address: 'wei@agency.example',
    });
  });

  test('may be left open, is not asked again, and never in a pipe', async () => {
    const desk = await deskWithLetter({ isTerminal: true, settings: nobody });
    expect((await desk.kept('mail status acme', '', '', '1', 'n')).asked).toHaveLength(4);
    expect((await desk.kept('mail status acme', 'n')).asked).toHaveLength(1);
    const other = await deskWithLetter({ isTerminal: true, settings: nobody });
    expect((await other.kept('mail status acme --eml')).asked).toEqual([]);
    const piped = await deskWithLetter({ settings: nobody });
    expect((await piped.kept('mail status acme')).asked).toEqual([]);
  });
});

describe('Enter after the preview', () => {
  test.each(['outlook', 'thunderbird'])('opens a draft for %s', async (home) => {
    const desk = await deskWithLetter({ isTerminal: true, settings: { 'mail.home': home } });
    const { talk } = await desk.kept('mail status acme', '');
    expect(desk.mail.opened).toEqual(['drafts/Acme-status-2026-11-23.eml']);
    expect(talk.at(-1)).toBe('Opened: drafts/Acme-status-2026-11-23.eml');
    expect(await hasLeft(desk)).toBe(true);
  });

  test.each(['apple-mail', 'gmail'])(
    'copies with the layout for %s, which opens no draft',
    async (home) => {
      const desk = await deskWithLetter({ isTerminal: true, settings: { 'mail.home': home } });
      const { talk } = await desk.kept('mail status acme', '');
      expect(desk.mail.copied[0]?.html).toContain('<table');
      expect(talk.at(-1)).toBe(
        'Copied, with its layout. Paste it into a new mail to jane@acme.example: Acme status, 23-27 November',
      );
      expect(desk.drafts).toEqual([]);
      expect(await hasLeft(desk)).toBe(true);
    },
  );

  test.each(['apple-mail', 'gmail'])(
    'opens a short heads-up as a new mail for %s',
    async (home) => {
      const desk = await deskWithLetter({ isTerminal: true, settings: { 'mail.home': home } });
      await desk.kept('mail headsup 7k fri 5pm --why "photos late"', '', '');
      expect(desk.mail.opened[0]).toMatch(/^mailto:jane@acme\.example\?subject=Revised%20deck/u);
    },
  );

  test('copies the chat for who writes there', async () => {
    const desk = await deskWithLetter({ isTerminal: true, settings: { 'mail.home': 'chat' } });
    const { out } = await desk.kept('mail status acme', '');
    expect(out[0]).toMatch(/^Jane - /u);
    expect(desk.mail.copied).toEqual([{ text: `${out.slice(0, -1).join('\n')}\n` }]);
  });

  test('other keys copy, keep a draft, or leave it', async () => {
    const settings = { 'mail.home': 'outlook' };
    const desk = await deskWithLetter({ isTerminal: true, settings });
    expect((await desk.kept('mail status acme', 'n')).exitCode).toBe(0);
    expect(await hasLeft(desk)).toBe(false);
    await desk.kept('mail status acme', 'c');
    expect(desk.mail.copied).toHaveLength(1);
    await desk.kept('mail status acme', 'Ｄ');
    expect(desk.drafts).toHaveLength(1);
    expect(desk.mail.opened).toEqual([]);
  });

  test('several letters come one after the other, and the end of the input ends them', async () => {
    const desk = await deskWithLetter({ isTerminal: true, settings: { 'mail.home': 'outlook' } });
    for (const name of ['tom@bluebird', 'min@晨光'])
      await desk.kept(`add ${name} plan by thu need 1h --no-input`);
    const { talk } = await desk.kept('mail status --all', '', 'n', undefined);
    expect(talk.filter((line) => line.endsWith(' of 3'))).toEqual(['1 of 3', '2 of 3', '3 of 3']);
    expect(desk.mail.opened).toHaveLength(1);
  });
});

describe('a way out on the line', () => {
  test('--eml without a folder writes into the client’s own', async () => {
    const desk = await deskWithLetter();
    const { out } = await desk.kept('mail status acme --eml');
    expect(out).toEqual(['drafts/Acme-status-2026-11-23.eml']);
    expect(await hasLeft(desk)).toBe(true);
  });

  test('--open says when the system has nothing for it, and the draft stays', async () => {
    const desk = await deskWithLetter({ mail: { opens: false } });
    const { exitCode, talk } = await desk.kept('mail status acme --open');
    expect(exitCode).toBe(1);
    expect(talk.join('\n')).toContain('The system has no program for it: drafts/Acme-');
    expect(desk.mail.waiting()).toHaveLength(1);
  });

  test('--open with Apple Mail says how a draft becomes one to send', async () => {
    const desk = await deskWithLetter({ settings: { 'mail.home': 'apple-mail' } });
    expect((await desk.kept('mail status acme --open')).talk.at(-1)).toContain('Send Again');
  });

  test('--copy takes the text, --copy html the layout, and the next word is no value of it', async () => {
    const desk = await deskWithLetter();
    await desk.kept('mail status --copy acme');
    await desk.kept('mail status acme --copy html');
    expect(desk.mail.copied.map(({ html }) => html !== undefined)).toEqual([false, true]);
    expect(desk.mail.copied[0]?.text).toMatch(/^Jane,\n\nDELIVERED\n/u);
  });

  test('copied text is not wrapped: what it is pasted into wraps it', async () => {
    const desk = await deskWithLetter();
    await desk.kept(
      `mail headsup 7k fri 5pm --why "${'the venue photos arrive late '.repeat(4)}" --copy`,
    );
    const lines = desk.mail.copied[0]?.text.split('\n') ?? [];
    expect(Math.max(...lines.map((line) => line.length))).toBeGreaterThan(120);
  });

  test('--copy says when it is plain text only, and fails where nothing can copy', async () => {
    const desk = await deskWithLetter({ mail: { copied: 'text' } });
    const { talk } = await desk.kept('mail status acme --copy html');
    expect(talk[0]).toBe('No tool here can copy the layout, so it is the plain text.');
    const without = await deskWithLetter({ mail: { copied: 'nowhere' } });
    expect((await without.kept('mail status acme --copy')).exitCode).toBe(1);
    expect(await hasLeft(without)).toBe(false);
  });

  test('--mailto is for a short heads-up alone; in a pipe the link is printed', async () => {
    const desk = await deskWithLetter();
    const { out } = await desk.kept('mail headsup 7k fri 5pm --why "R&D = late?" --mailto');
    const link = new URL(out[0] ?? '');
    expect(link.pathname).toBe('jane@acme.example');
    expect(link.searchParams.get('body')).toContain('R&D = late?.');
    expect(out[0]).toContain('%0D%0A');
    expect(desk.mail.opened).toEqual([]);
    expect((await desk.kept('mail status acme --mailto')).exitCode).toBe(2);
  });

  test('--mailto is refused when programs would cut it', async () => {
    const desk = await deskWithLetter();
    const why = '照片晚到'.repeat(50);
    const refused = await desk.kept(`mail headsup 7k fri 5pm --why ${why} --mailto`);
    expect(refused.exitCode).toBe(2);
    expect(refused.talk[0]).toMatch(
      /needs \d{4} signs as a mailto link; programs cut it after 1800/u,
    );
    expect(refused.out).toEqual([]);
  });

  test('--handover gives the bytes to her program; one that sends them has told them', async () => {
    const desk = await deskWithLetter({ settings: { 'mail.command': ['msmtp', '-t'] } });
    const { talk } = await desk.kept('mail headsup 7k fri 5pm --why late --handover');
    expect(talk).toEqual(['Sent with msmtp.']);
    expect(desk.mail.handedOver).toHaveLength(1);
    expect(await desk.json('show 7k')).toMatchObject({
      promise: { promised: '2026-11-27T17:00:00+08:00' },
    });
  });

  test('--handover to a program that shows it first records no telling', async () => {
    const desk = await deskWithLetter({ settings: { 'mail.command': ['mutt', '-H', '-'] } });
    const { talk } = await desk.kept('mail headsup 7k fri 5pm --why late --handover');
    expect(talk[0]).toBe('Handed to mutt.');
    expect(talk.at(-1)).toMatch(/^When it is sent: kept move 7k/u);
  });

  test.each([
    [{}, 'No program is set', 2],
    [{ 'mail.command': ['msmtp', '-t'], 'me.email': undefined }, 'Your own address', 2],
  ])('--handover with %j is refused', async (settings, said, code) => {
    const desk = await deskWithLetter({ settings });
    const { talk, exitCode } = await desk.kept('mail status acme --handover');
    expect({ exitCode, first: talk[0] }).toEqual({
      exitCode: code,
      first: expect.stringContaining(said),
    });
  });

  test('a program that fails leaves everything as it was', async () => {
    const desk = await deskWithLetter({
      settings: { 'mail.command': ['msmtp', '-t'] },
      mail: { handedOver: { kind: 'failed', status: 75 } },
    });
    const { exitCode, talk } = await desk.kept('mail status acme --handover');
    expect(exitCode).toBe(1);
    expect(talk[0]).toContain('msmtp ended with 75');
    expect(await hasLeft(desk)).toBe(false);
  });

  test('two ways at once are refused before anything happens', async () => {
    const desk = await deskWithLetter();
    const { exitCode, talk } = await desk.kept('mail status acme --eml drafts --copy');
    expect(exitCode).toBe(2);
    expect(talk[0]).toBe('A letter goes one way at a time, not by --eml and --copy.');
    expect([desk.drafts, desk.mail.copied]).toEqual([[], []]);
  });

  test('letters for everybody become drafts; the other ways take one at a time', async () => {
    const desk = await deskWithLetter();
    await desk.kept('add tom@bluebird plan by thu need 1h');
    expect((await desk.kept('mail status --all --copy')).exitCode).toBe(2);
    expect((await desk.kept('mail status --all --eml drafts')).out).toHaveLength(2);
  });

  test('how far it has come is shown on a terminal, and never in a pipe', async () => {
    const shown: (string | undefined)[] = [];
    const progress = (text?: string): void => void shown.push(text);
    const desk = await deskWithLetter({ streams: { progress } });
    await desk.kept('add tom@bluebird plan by thu need 1h');
    await desk.kept('mail status --all --eml drafts');
    expect(shown).toEqual(['Writing drafts: 1 of 2', 'Writing drafts: 2 of 2', undefined]);
  });
});
