import { createTransport, type Transporter } from 'nodemailer';
import type { MailServer } from '../configuration/configuration';
import { mailFaultOf } from './mail-fault';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Without brackets and domain: the same for every try, so that a mail sent twice is recognised as one. */
  readonly messageName: string;
}

export interface MailLimits {
  readonly connectMilliseconds: number;
  /** Of silence at any point of the conversation. */
  readonly silenceMilliseconds: number;
  /** For one mail from the first to the last byte: a server that trickles is no better than one that hangs. */
  readonly wholeMilliseconds: number;
}

const LIMITS: MailLimits = { connectMilliseconds: 10_000, silenceMilliseconds: 20_000, wholeMilliseconds: 60_000 };

/** Injection token: the {@link MailTransport}, or undefined when no mail server is set. */
export const MAIL_TRANSPORT = Symbol('MailTransport');

/** Hands mails to the SMTP server of the house, one connection each, and never waits longer than its limits. */
export class MailTransport {
  private readonly smtp: Transporter;

  constructor(
    private readonly server: MailServer,
    private readonly limits = LIMITS,
  ) {
    this.smtp = createTransport({
      url: server.url,
      connectionTimeout: limits.connectMilliseconds,
      dnsTimeout: limits.connectMilliseconds,
      greetingTimeout: limits.silenceMilliseconds,
      socketTimeout: limits.silenceMilliseconds,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  /** Returns when the server has taken the mail. @throws MailFault */
  async send({ to, subject, text, html, messageName }: Mail, stopping: AbortSignal): Promise<void> {
    const { from } = this.server;
    const mail = {
      from,
      to,
      subject,
      text,
      html,
      messageId: `<${messageName}@${from.split('@')[1]}>`,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      signal: AbortSignal.any([stopping, AbortSignal.timeout(this.limits.wholeMilliseconds)]),
    };
    await this.smtp.sendMail(mail).catch((error: unknown) => {
      throw mailFaultOf(error);
    });
  }
}
