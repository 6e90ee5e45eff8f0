import { expect, test } from 'vitest';
import { commandDesk, type CommandDesk } from '../../support/command-desk.ts';

/** A desk where `secret` stands wherever something private can be said, about a client, a supplier and us. */
async function deskOfSecrets(): Promise<CommandDesk> {
  const desk = commandDesk({ settings: { 'me.name': 'Wei', 'me.email': 'wei@agency.example' } });
  await desk.kept(
    'add jane@acme deck by fri need 2h --plan-b "secret plan" --note "secret note" --target wed',
  );
  await desk.kept('wait "Li Shan@photo" shots by thu for:7k --supplier --note "secret wait"');
  await desk.kept('add li "shot list" by fri --note "secret list"');
  await desk.kept('add ming@us layouts by fri --note "secret layouts"');
  await desk.kept('edit ming --email ming@agency.example');
  await desk.kept('edit acme --domain acme.example');
  await desk.kept('note jane secret: she may leave --family');
  await desk.kept('note jane secret taste --likes');
  await desk.kept('note acme secret grudge');
  await desk.kept('note jane secret objection --objection');
  await desk.kept('heard jane secret complaint --complaint');
  await desk.pipe('met jane status call --stdin', [
    'decided: go on with crimson',
    'objection: secret doubt',
    'private: secret mood',
    'means: secret wish',
  ]);
  await desk.kept('move 7k mon --why "photos are late"');
  return desk;
}

const languages = ['en', 'zh-Hans', 'zh-Hant'] as const;

test.each(languages)(
  "the boss's letter in %s has the forecast and no note on anybody",
  async (lang) => {
    const desk = await deskOfSecrets();
    for (const form of ['', '--chat']) {
      const { out, exitCode } = await desk.kept(
        `mail status acme --internal --who ming --lang ${lang} ${form}`,
      );
      expect(exitCode).toBe(0);
      const letter = out.join('\n');
      expect(letter).not.toMatch(/secret/u);
      expect(letter).toMatch(/deck/iu);
      expect(letter).toMatch(/10|成/u);
    }
    await desk.kept(`mail status acme --internal --who ming --lang ${lang} --eml drafts`);
    const file = desk.drafts[0]?.letters[0];
    expect(file?.draft.subject).toContain('INTERNAL');
    expect(file?.draft.to).toEqual(
      [{ name: 'ming', address: 'ming@agency.example' }].map(
        ({ address }) => expect.objectContaining({ address }) as unknown,
      ),
    );
    expect(JSON.stringify(file?.draft)).not.toContain('secret');
  },
);

test.each(languages)(
  'a supplier reads in %s nothing of a client, and nothing private',
  async (lang) => {
    const desk = await deskOfSecrets();
    for (const form of ['', '--chat']) {
      const { out } = await desk.kept(`mail status photo --lang ${lang} ${form}`);
      const letter = out.join('\n');
      expect(letter).toMatch(/shots/iu);
      expect(letter).toMatch(/shot list/iu);
      expect(letter).not.toMatch(/secret|acme|jane|deck|crimson|layouts/iu);
    }
  },
);

test.each([
  'mail status acme --internal --who jane',
  'mail status acme --internal --who acme',
  'mail status acme --internal --who li',
  'mail brief 7k --owner jane',
  'mail brief 7k --owner acme',
  'mail brief 7k --owner li',
])('what is for our own side is refused to anybody else: "%s"', async (typed) => {
  const desk = await deskOfSecrets();
  const { out, exitCode } = await desk.kept(typed);
  expect({ out, exitCode }).toEqual({ out: [], exitCode: 2 });
});

test("it is refused to one of our own who reads at a client's address", async () => {
  const desk = await deskOfSecrets();
  await desk.kept('edit ming --email ming@acme.example');
  expect((await desk.kept('mail status acme --internal --who ming')).exitCode).toBe(2);
  expect((await desk.kept('mail brief 7k --owner ming')).exitCode).toBe(2);
});

test.each(['ming@uk.acme.example', 'ming@ACME.example', 'jane@home.example', 'ming@acme.co.uk'])(
  'nor to %s: below the domain, at the second one, or of a person there',
  async (email) => {
    const desk = await deskOfSecrets();
    await desk.kept('edit acme --domain "acme.example, acme.co.uk"');
    await desk.kept('edit jane --email jane@home.example');
    await desk.kept(`edit ming --email ${email}`);
    expect((await desk.kept('mail status acme --internal --who ming')).exitCode).toBe(2);
    expect((await desk.kept('mail brief 7k --owner ming')).exitCode).toBe(2);
  },
);

test.each(['', '--eml o', '--copy', '--chat', '--json', '--dry-run'])(
  "her own address at a client's domain is no way around it: --internal %s",
  async (way) => {
    const settings = { 'me.name': 'Wei', 'me.email': 'wei@acme.example' };
    const desk = commandDesk({ settings });
    await desk.kept('add jane@acme deck by fri need 2h');
    await desk.kept('edit acme --domain acme.example');
    const { exitCode, out } = await desk.kept(`mail status acme --internal ${way}`);
    expect(exitCode).toBe(2);
    expect(out.join('')).not.toContain('INTERNAL');
    expect([desk.drafts, desk.mail.copied]).toEqual([[], []]);
  },
);
