/** The first letters of the first and the last name, in capitals; one letter for one name, none for no name. */
export function initials(name: string): string {
  const letters = name.normalize().match(/(?<!\S)\p{L}/gu) ?? [];
  letters.splice(1, letters.length - 2);
  return letters.join('').toUpperCase();
}
