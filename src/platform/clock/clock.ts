/** Injection token of the kernel's Clock: the only door to the time of day. */
export const CLOCK = Symbol('Clock');
