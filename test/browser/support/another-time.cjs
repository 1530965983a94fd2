/**
 * Loaded before the product (`node --require`): the process lives at another time than its machine, from XUEFEN_TEST_STARTS_AT on. So a
 * half-day can be signed in to whenever the tests run.
 */
const Machine = Date;
const ahead = Machine.parse(process.env.XUEFEN_TEST_STARTS_AT) - Machine.now();

globalThis.Date = class extends Machine {
  constructor(...parts) {
    if (parts.length === 0) super(Machine.now() + ahead);
    else super(...parts);
  }

  static now() {
    return Machine.now() + ahead;
  }
};
