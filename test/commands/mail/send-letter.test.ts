import { describe, expect, test } from 'vitest';
import { commandDesk } from '../../support/command-desk.ts';

type Opening = NonNullable<Parameters<typeof commandDesk>[0]>;

const sending = {
  'me.name': 'Wei',
  'me.email': 'wei@agency.example',
  'smtp.server': 'mail.agency.example',
  'smtp.user': 'wei',
};

async function deskThatSends({ settings = {}, ...opening }: Opening = {}) {
  const desk = commandDesk({ ...opening, settings: { ...sending, ...settings } });
  await desk.kept('add jane@acme revised deck by thu noon need 1h --no-input');
  await desk.kept('wait tom@acme brand guidelines by fri --no-input');
  await desk.kept('edit jane --email jane@acme.example');
  await desk.kept('edit tom --email tom@uk.acme.example');
  await desk.kept('edit acme --domain "acme.example acme.co.uk"');
  return desk;
}

type Desk = ReturnType<typeof commandDesk>;

/** How often they were told of an item, as its story says. */
async function toldTimes(desk: Desk, handle: string): Promise<number> {
  const id = desk.world().ledger.commitmentByHandle(handle)?.id ?? '';
  return desk
    .world()
    .ledger.story(id)
    .filter(({ verb }) => verb === 'told').length;
}

const chase = 'mail chase p4 --send --yes --to tom@uk.acme.example';
const unsure = { kind: 'unsure' } as const;

describe('before anything goes', () => {
  test('nothing is sent until she has set a server', async () => {
    const desk = await deskThatSends({ settings: { 'smtp.server': undefined } });
    const { exitCode, talk } = await desk.kept(chase);
    expect(exitCode).toBe(2);
    expect(talk[0]).toBe('kept sends nothing by itself: no mail server is set.');
    expect([desk.mail.sent, desk.drafts]).toEqual([[], []]);
  });

  test('a script says yes and to whom, exactly', async () => {
    const desk = await deskThatSends();
    for (const more of ['', '--yes', '--to tom@uk.acme.example'])
      expect((await desk.kept(`mail chase p4 --send ${more}`)).exitCode).toBe(2);
    for (const to of ['eve@evil.example', 'tom@uk.acme.example,eve@evil.example', 'tom'])
      expect((await desk.kept(`mail chase p4 --send --yes --to ${to}`)).exitCode).toBe(2);
    expect([desk.mail.sent, desk.drafts]).toEqual([[], []]);
    expect((await desk.kept('mail chase p4 --send --yes --to TOM@uk.acme.example')).exitCode).toBe(
      0,
    );
    expect(desk.mail.sent[0]?.to).toEqual(['tom@uk.acme.example']);
  });

  test('on a terminal she sees the envelope, and only a whole typed yes is one', async () => {
    const desk = await deskThatSends({ isTerminal: true });
    for (const answer of ['y', '', 'yep', undefined]) {
      const { exitCode, talk } = await desk.kept('mail chase p4 --send', answer);
      expect(exitCode).toBe(0);
      expect(talk.at(-1)).toBe('Not sent. The draft waits: drafts/Acme-chase-brand guidelines.eml');
    }
    expect(desk.mail.sent).toEqual([]);
    const { talk, asked } = await desk.kept('mail chase p4 --send', ' Yes ');
    expect(talk.join('\n')).toContain('\n\nTom,\n\n');
    expect(talk).toEqual(
      expect.arrayContaining([
        'From      Wei <wei@agency.example>',
        'To        Tom <tom@uk.acme.example>',
      ]),
    );
    expect(asked).toEqual(['Type yes to send it: ']);
    expect(desk.mail.sent).toHaveLength(1);
  });

  test('a recipient outside the client’s domains stops it, and it is said how to go on', async () => {
    const desk = await deskThatSends();
    await desk.kept('edit tom --email tom@acme.exampel');
    const { exitCode, talk } = await desk.kept('mail chase p4 --send --yes --to tom@acme.exampel');
    expect(exitCode).toBe(2);
    expect(talk).toEqual([
      'Nothing was sent: tom@acme.exampel is at no address of Acme that kept knows.',
      'If acme.exampel is theirs: kept edit "Acme" --domain acme.exampel. If not, mend the person\'s address with kept edit.',
    ]);
    expect(desk.mail.sent).toEqual([]);
  });

  test.each(['acme.example.evil.example', 'evilacme.example'])(
    'an address at %s is no address of acme.example',
    async (domain) => {
      const desk = await deskThatSends();
      await desk.kept(`edit tom --email tom@${domain}`);
      expect((await desk.kept(`mail chase p4 --send --yes --to tom@${domain}`)).exitCode).toBe(2);
    },
  );

  test('who has no address is written to by nobody', async () => {
    const desk = await deskThatSends();
    await desk.kept('wait sue@acme photos by fri');
    const { exitCode, talk } = await desk.kept('mail chase photos --send --yes --to sue');
    expect(exitCode).toBe(2);
    expect(talk[0]).toBe('Nothing was sent: there is no address for sue.');
  });

  test('what is for our own side goes to our own side, and to nobody of a client', async () => {
    const desk = await deskThatSends();
    await desk.kept('add ming@us proofs by fri need 1h');
    for (const address of ['ming@agency.example', 'ming@freelance.example']) {
      await desk.kept(`edit ming --email ${address}`);
      for (const letter of ['brief 7k --owner ming', 'status acme --internal --who ming']) {
        const { exitCode } = await desk.kept(`mail ${letter} --send --yes --to ${address}`);
        expect({ letter, address, exitCode }).toEqual({ letter, address, exitCode: 0 });
      }
    }
    const wrong = await desk.kept(
      'mail status acme --send --yes --to jane@acme.example,tom@uk.acme.example',
    );
    expect(wrong.exitCode).toBe(0);
    await desk.kept('edit jane --email jane@agency.example');
    const inward = await desk.kept('mail headsup 7k fri 5pm --send --yes --to jane@agency.example');
    expect(inward.exitCode).toBe(2);
  });

  test('--dry-run prints the bytes and does nothing', async () => {
    const desk = await deskThatSends({ settings: { 'smtp.server': undefined } });
    const { out, exitCode } = await desk.kept('mail chase p4 --send --dry-run');
    expect(exitCode).toBe(0);
    expect(out[0]).toBe('Subject: Brand guidelines: a short reminder\r');
    expect([desk.mail.sent, desk.drafts, await toldTimes(desk, 'p4')]).toEqual([[], [], 0]);
  });

  test('a password that is missing, or would go unencrypted to another machine, stops it', async () => {
    const missing = await deskThatSends({ mail: { password: { kind: 'missing' } } });
    const { talk, exitCode } = await missing.kept(chase);
    expect({ exitCode, first: talk[0] }).toEqual({
      exitCode: 1,
      first: 'There is no password for wei; nothing was sent.',
    });
    expect(missing.mail.waiting()).toHaveLength(1);
    const clear = await deskThatSends({ settings: { 'smtp.security': 'unencrypted' } });
    expect((await clear.kept(chase)).exitCode).toBe(1);
    expect([missing.mail.sent, clear.mail.sent]).toEqual([[], []]);
  });
});

describe('a mail that went', () => {
  test('is told, once, and its draft waits no more', async () => {
    const desk = await deskThatSends();
    const { talk, exitCode } = await desk.kept(chase);
    expect(exitCode).toBe(0);
    expect(talk).toEqual([
      'Sent to tom@uk.acme.example.',
      'A copy is kept: sent/drafts/Acme-chase-brand guidelines.eml',
    ]);
    expect(await toldTimes(desk, 'p4')).toBe(1);
    expect(desk.mail.waiting()).toEqual([]);
  });

  test('a heads-up that went has moved the promise, and they know', async () => {
    const desk = await deskThatSends();
    await desk.kept('mail headsup 7k fri 5pm --why late --send --yes --to jane@acme.example');
    expect(await desk.json('show 7k')).toMatchObject({
      promise: { promised: '2026-11-27T17:00:00+08:00' },
    });
    expect(desk.world().ledger.commitmentByHandle('7k')?.told?.via).toBe('mail');
  });

  test('a recipient the server refused is named, and the others have it', async () => {
    const refused = [{ address: 'tom@uk.acme.example', answer: '550 who?' }];
    const desk = await deskThatSends({ mail: { sent: [{ kind: 'sent', refused }] } });
    const { talk, exitCode } = await desk.kept(
      'mail status acme --send --yes --to jane@acme.example,tom@uk.acme.example',
    );
    expect(exitCode).toBe(1);
    expect(talk[0]).toBe('Sent to jane@acme.example.');
    expect(talk.at(-1)).toContain('did not take tom@uk.acme.example: 550 who?');
  });

  test('is one object for a script', async () => {
    const desk = await deskThatSends();
    expect(await desk.json(chase)).toMatchObject({
      ok: true,
      items: [
        {
          sent: true,
          to: ['tom@uk.acme.example'],
          messageId: '<mail-1@agency.example>',
          refused: [],
        },
      ],
    });
  });
});

describe('a mail that did not go', () => {
  const answer = '535 5.7.8 no';
  const login = { kind: 'not-sent', why: 'login', answer } as const;

  test('leaves its draft, says why, where it lies and what to do', async () => {
    const desk = await deskThatSends({ mail: { sent: [login] } });
    const { talk, exitCode } = await desk.kept(chase);
    expect(exitCode).toBe(1);
    expect(talk).toEqual([
      'Not sent: mail.agency.example did not accept the user or the password.',
      'It said: 535 5.7.8 no',
      'The draft waits: drafts/Acme-chase-brand guidelines.eml',
      'To try again, or to send it yourself: kept mail --ready',
    ]);
    expect(await toldTimes(desk, 'p4')).toBe(0);
    expect(desk.mail.waiting()[0]?.sending).toBeUndefined();
  });

  test('goes from the list of drafts later, as it was written', async () => {
    const desk = await deskThatSends({ mail: { sent: [login] } });
    await desk.kept(chase);
    const again = await desk.kept('mail --ready acme --send --yes --to tom@uk.acme.example');
    expect(again.exitCode).toBe(0);
    expect(desk.mail.sent[1]?.text).toBe(desk.mail.sent[0]?.text);
    expect(await toldTimes(desk, 'p4')).toBe(1);
  });
});

describe('a mail of which nobody knows whether it went', () => {
  test('is said to be so, and the same letter does not go again before that is settled', async () => {
    const desk = await deskThatSends({ mail: { sent: [unsure] } });
    const { exitCode, talk } = await desk.kept(chase);
    expect(exitCode).toBe(1);
    expect(talk[0]).toContain('Nobody knows whether "Brand guidelines: a short reminder" went');
    expect((await desk.kept(chase)).exitCode).toBe(1);
    expect(desk.mail.sent).toHaveLength(1);
    expect(await toldTimes(desk, 'p4')).toBe(0);
    expect((await desk.kept('mail --ready')).out[1]).toContain('answer lost: it may have gone');
  });

  test('on a terminal she is asked: it went', async () => {
    const desk = await deskThatSends({ isTerminal: true, mail: { sent: [unsure] } });
    const { exitCode } = await desk.kept('mail chase p4 --send', 'yes', 'y');
    expect(exitCode).toBe(0);
    expect(await toldTimes(desk, 'p4')).toBe(1);
    expect(desk.mail.waiting()).toEqual([]);
  });

  test('it did not: the draft waits, and may go again', async () => {
    const desk = await deskThatSends({ isTerminal: true, mail: { sent: [unsure] } });
    expect((await desk.kept('mail chase p4 --send', 'yes', 'n')).exitCode).toBe(1);
    expect((await desk.kept('mail --ready --send', 'yes')).exitCode).toBe(0);
    expect(desk.mail.sent).toHaveLength(2);
    expect(await toldTimes(desk, 'p4')).toBe(1);
  });

  test('she finds out later: it went, written down once', async () => {
    const desk = await deskThatSends({ mail: { sent: [unsure] } });
    await desk.kept(chase);
    expect((await desk.kept('mail --ready acme --sent')).exitCode).toBe(0);
    expect((await desk.kept('mail --ready acme --sent')).exitCode).toBe(5);
    expect(await toldTimes(desk, 'p4')).toBe(1);
  });

  test('what she wrote down herself meanwhile is not written twice', async () => {
    const desk = await deskThatSends({ mail: { sent: [unsure] } });
    await desk.kept(chase);
    desk.setClock('2026-11-24T09:10');
    await desk.kept('told p4 --via mail');
    await desk.kept('mail --ready acme --sent');
    expect(await toldTimes(desk, 'p4')).toBe(1);
  });

  test('a machine that goes down in the middle leaves the intent behind, and nothing goes twice', async () => {
    const desk = await deskThatSends({ mail: { sent: ['dies'] } });
    await expect(desk.kept(chase)).rejects.toThrow('went down');
    expect((await desk.kept(chase)).exitCode).toBe(1);
    expect(desk.mail.sent).toHaveLength(1);
    expect(desk.mail.waiting()[0]?.sending).toEqual({
      since: '2026-11-24T08:40:00',
      isAccepted: false,
    });
  });

  test('one the server took before kept could write it down is written down the next time, once', async () => {
    const desk = await deskThatSends({ mail: { sent: [unsure] } });
    await desk.kept(chase);
    const [draft] = desk.mail.waiting();
    if (draft?.sending === undefined) throw new Error('no attempt was noted');
    desk.mail.door.keepDraft({ ...draft, sending: { ...draft.sending, isAccepted: true } });
    await desk.kept('mail --ready');
    expect(await toldTimes(desk, 'p4')).toBe(1);
    await desk.kept('mail --ready');
    expect(await toldTimes(desk, 'p4')).toBe(1);
  });
});

test('a letter counts when it goes, and not when its draft is written', async () => {
  const desk = await deskThatSends();
  await desk.kept('mail chase p4 --eml');
  expect(await toldTimes(desk, 'p4')).toBe(0);
  await desk.kept('mail --ready 1 --send --yes --to tom@uk.acme.example');
  expect(await toldTimes(desk, 'p4')).toBe(1);
  expect(desk.mail.sent).toHaveLength(1);
});

describe('the same letter once more', () => {
  const headsUp = 'mail headsup 7k fri --why late --send --yes --to jane@acme.example';

  test('in a script it is refused that day, with the time and the way to do it on purpose', async () => {
    const desk = await deskThatSends();
    expect((await desk.kept(headsUp)).exitCode).toBe(0);
    const { exitCode, talk } = await desk.kept(headsUp);
    expect(exitCode).toBe(2);
    expect(talk).toEqual([
      expect.stringMatching(/^"Revised deck: .*" was already sent at 2026-11-24 08:40\.$/u),
      'To send it again: the same line with --again',
    ]);
    expect(desk.mail.sent).toHaveLength(1);
    expect((await desk.kept(`${headsUp} --again`)).exitCode).toBe(0);
    expect(desk.mail.sent).toHaveLength(2);
  });

  test('on a terminal it is said, and her typed yes sends it', async () => {
    const desk = await deskThatSends({ isTerminal: true });
    await desk.kept('mail chase p4 --send', 'yes');
    const no = await desk.kept('mail chase p4 --send', '');
    expect(no.talk.join('\n')).toContain('was already sent at 2026-11-24 08:40.');
    expect(desk.mail.sent).toHaveLength(1);
    await desk.kept('mail chase p4 --send', 'yes');
    expect(desk.mail.sent).toHaveLength(2);
  });

  test('a waiting draft of it is no way around', async () => {
    const desk = await deskThatSends();
    await desk.kept(chase);
    await desk.kept('mail chase p4 --eml');
    const to = '--send --yes --to tom@uk.acme.example';
    expect((await desk.kept(`mail --ready 1 ${to}`)).exitCode).toBe(2);
    expect((await desk.kept(`mail --ready 1 ${to} --again`)).exitCode).toBe(0);
  });

  test('the next chase, on another day, is no repetition; the same status of a week is', async () => {
    const desk = await deskThatSends();
    const status = 'mail status acme --send --yes --to jane@acme.example,tom@uk.acme.example';
    expect([(await desk.kept(chase)).exitCode, (await desk.kept(status)).exitCode]).toEqual([0, 0]);
    desk.setClock('2026-11-26T10:00');
    expect([(await desk.kept(chase)).exitCode, (await desk.kept(status)).exitCode]).toEqual([0, 2]);
  });
});

test('after a lost answer the hint names the one draft, and that line touches no other', async () => {
  const desk = await deskThatSends({ mail: { sent: [unsure] } });
  await desk.kept('mail status acme --eml');
  const { talk } = await desk.kept(chase);
  expect(talk.join('\n')).toContain('It went: kept mail --ready 2 --sent.');
  await desk.kept('mail --ready 2 --sent');
  expect(desk.mail.waiting().map(({ letter }) => letter)).toEqual(['status']);
});
