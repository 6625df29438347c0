/** Thousandths as a percentage without its sign, at most one decimal. */
export const percent = (thousandths: number): string => (thousandths / 10).toFixed(1).replace(/\.0$/, '');
