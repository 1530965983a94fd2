/** Why a mail did not leave. */
export class MailFault extends Error {
  constructor(
    /** For the operator, without addresses: `EENVELOPE 550`. */
    readonly reason: string,
    /** The server will never take this mail for this address: trying again would only annoy it. */
    readonly forGood: boolean,
    /** Nothing was heard from the server: the next mail would meet the same. */
    readonly serverAway: boolean,
  ) {
    super(reason);
  }
}

interface SmtpError {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
}

/** What refuses the recipient or the message for good is told from what may pass: a sender refused is the operator's to mend. */
export function mailFaultOf(error: unknown): MailFault {
  const { code = 'UNKNOWN', command, responseCode } = error as SmtpError;
  const aboutThisMail = command === 'RCPT TO' || code === 'EMESSAGE';
  const forGood = aboutThisMail && responseCode !== undefined && responseCode >= 500 && responseCode !== 503;
  return new MailFault([code, responseCode].filter((part) => part !== undefined).join(' '), forGood, responseCode === undefined);
}
