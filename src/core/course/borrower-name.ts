/**
 * Who speaks the borrower's line of a case, from the `persona` of the question, which begins with the name (袁梅，42岁，……);
 * `null` where it does not.
 */
export function borrowerName(persona: string): string | null {
  return /^([\p{Script=Han}·]{2,6})，/u.exec(persona)?.[1] ?? null;
}
