/** How two results of a person differ, gravest first: another verdict; the same with another total; both the same, and another part, such as what is asked. */
export const DIFFERENCE_KINDS = ['verdict', 'total', 'part'] as const;
