/** Why a mail did not go, as far as it is known. The server's own words stand beside it. */
export type NotSentWhy =
  | 'no-connection'
  | 'no-greeting'
  | 'no-encryption'
  | 'certificate'
  | 'login'
  | 'sender'
  | 'recipients'
  | 'refused'
  | 'broken-off';
