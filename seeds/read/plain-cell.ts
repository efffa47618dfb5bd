const LATEX_SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\\geq?(?![a-z])/g, "≥"],
  [/\\leq?(?![a-z])/g, "≤"],
  [/\\%/g, "%"],
];

/** A cell's words without the markup that scanning put around them: `$\geq 45\%$` is "≥ 45%"; `<i>`, `<ul …>` go. */
export function plainCell(cell: string): string {
  const plain = cell
    .replace(/<\/?[a-z][^>]*>/gi, " ")
    .replace(/\$([^$]*)\$/g, (_, formula: string) =>
      LATEX_SIGNS.reduce((text, [latex, sign]) => text.replace(latex, sign), formula),
    );
  if (/[$\\]/.test(plain)) throw new Error(`Markup that nobody reads: ${cell}`);
  return plain;
}
