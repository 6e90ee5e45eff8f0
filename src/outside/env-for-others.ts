/** The environment as other programs need it: what opens her backups and her mailbox is none of their business. */
export function envForOthers(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { KEPT_PASSPHRASE: _, KEPT_SMTP_PASSWORD: __, ...others } = env;
  return others;
}
