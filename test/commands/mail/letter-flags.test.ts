import { expect, test } from 'vitest';
import { commandDesk } from '../../support/command-desk.ts';

async function deskWithPromise() {
  const desk = commandDesk({ settings: { 'me.name': 'Wei', 'me.email': 'wei@agency.example' } });
  await desk.kept('add jane@acme deck by fri need 2h');
  await desk.kept('edit jane --email jane@acme.example');
  await desk.kept('edit acme --domain acme.example');
  return desk;
}

test.each([
  'mail status acme --why x',
  'mail status acme --today',
  'mail status acme --with-objections',
  'mail status acme --who jane',
  'mail status acme --discard',
  'mail status acme --ics',
  'mail recap 7k --internal',
  'mail headsup 7k --internal',
  'mail brief 7k --why x',
  'mail --ready --why x',
  'mail --ready --internal',
])('a flag that means nothing there is refused, and nothing is shown: "%s"', async (typed) => {
  const desk = await deskWithPromise();
  const { exitCode, out, talk } = await desk.kept(typed);
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: [] });
  expect(talk[0]).toMatch(/^--\S+ means nothing with this letter/u);
});

test.each([
  'mail status acme --internal --to jane@acme.example',
  'mail status acme --eml o --to jane@acme.example',
  'mail headsup 7k --to jane@acme.example',
])('--to chooses nobody: without --send it is refused: "%s"', async (typed) => {
  const desk = await deskWithPromise();
  const { exitCode, out, talk } = await desk.kept(typed);
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: [] });
  expect(talk[0]).toContain('--to only confirms');
});

test.each(['mail report w2 --ics rep.ics', 'mail agenda p4 --ics rep.ics'])(
  'a file after --ics is not taken in silence: "%s"',
  async (typed) => {
    const desk = await deskWithPromise();
    await desk.kept('meet jane fri 10am review');
    await desk.pipe('met jane call --stdin', ['decided: go on']);
    const { exitCode, out, talk } = await desk.kept(typed);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: [] });
    expect(talk[0]).toContain('rep.ics');
  },
);

test('words a letter has no use for are named, and not swallowed', async () => {
  const desk = await deskWithPromise();
  const { exitCode, talk } = await desk.kept('mail brief 7k for tomorrow');
  expect(exitCode).toBe(2);
  expect(talk[0]).toContain('"for tomorrow"');
});

test.each(['--copy pdf', '--copy docx', '--copy=pdf'])(
  '%s is none of the choices',
  async (copy) => {
    const desk = await deskWithPromise();
    const { exitCode, talk } = await desk.kept(`mail status acme ${copy}`);
    expect(exitCode).toBe(2);
    expect(talk).toEqual([expect.stringContaining('--copy cannot be'), 'It takes text or html.']);
  },
);

test.each(['', '--eml o', '--json'])(
  'an address outside the domains of its client is named beside the letter: %s',
  async (way) => {
    const desk = await deskWithPromise();
    await desk.kept('edit jane --email jane@gmail.example');
    const { out, talk } = await desk.kept(`mail status acme ${way}`);
    expect([...out, ...talk].join('\n')).toContain(
      'jane@gmail.example is at no address of Acme that kept knows.',
    );
  },
);

test.each(['cat', 'msmtp -t'])(
  'such an address is handed to no program, whether it sends or shows: %s',
  async (command) => {
    const desk = await deskWithPromise();
    await desk.kept(`config mail.command "${command}"`);
    await desk.kept('edit jane --email jane@gmail.example');
    const { exitCode, talk } = await desk.kept('mail status acme --handover');
    expect(exitCode).toBe(2);
    expect(talk[0]).toContain('jane@gmail.example');
    expect(desk.mail.handedOver).toEqual([]);
  },
);
