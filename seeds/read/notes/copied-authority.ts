import type { Task } from "../../../templates/plan.ts";
import { type Checker, type DraftNote, labelOf, labelsOf, workRows } from "./note-source.ts";

/** The sentence "… ban hành Chiến lược; …" and the product it names. */
const PRODUCT = /ban hành (Chiến lược|Chương trình)/;

/** Tasks whose authority or note speaks of another task's product, in the same words. */
export const copiedAuthority: Checker = (source) =>
  workRows(source).flatMap((row): DraftNote[] => {
    const copy = sentencesOf(row).find(({ text }) => namesForeignProduct(row, text));
    const model = workRows(source).find(
      (other) =>
        other !== row &&
        copy !== undefined &&
        sentencesOf(other).some(({ text }) => same(text, copy.text)) &&
        !namesForeignProduct(other, copy.text),
    );
    if (copy === undefined || model === undefined) return [];
    return [
      {
        rows: [row.id, model.id],
        statement: `Ô ${copy.cell} của ${labelOf(row)} (“${copy.text}”) chép của ${labelsOf([model])}: nhiệm vụ này không có ${PRODUCT.exec(copy.text)?.[1]?.toLowerCase()} nào để ban hành.`,
        severity: "doubt",
        handling: "In nguyên văn; không dùng để xác định sản phẩm phải có.",
        effect: "none",
      },
    ];
  });

function namesForeignProduct({ name, expectedResult }: Task, text: string): boolean {
  const product = PRODUCT.exec(text)?.[1];
  return product !== undefined && !`${name} ${expectedResult.text}`.includes(product);
}

function sentencesOf({ authority, note }: Task): readonly { cell: string; text: string }[] {
  return [
    { cell: "thẩm quyền", text: authority },
    { cell: "ghi chú", text: note },
  ];
}

function same(a: string, b: string): boolean {
  const fold = (text: string) => text.replace(/[.\s]+$/, "").toLocaleLowerCase("vi");
  return fold(a) === fold(b);
}
