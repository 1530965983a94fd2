// @ts-check

/** An expected refusal: its message is the one sentence that tells a person what is missing and what to do. */
export class Refusal extends Error {
  /** @param {string} sentence */
  constructor(sentence) {
    super(sentence);
    this.name = 'Refusal';
  }
}
