import type { Rule } from "../../rule.ts";
import { asOfAfterCutOff } from "./as-of-after-cut-off.ts";
import { columnMissing } from "./column-missing.ts";
import { completedAfterCutOff } from "./completed-after-cut-off.ts";
import { completedBeforeProduct } from "./completed-before-product.ts";
import { completionDateChanged } from "./completion-date-changed.ts";
import { cumulativeFalls } from "./cumulative-falls.ts";
import { dateBeforePlanYear } from "./date-before-plan-year.ts";
import { dateExpected } from "./date-expected.ts";
import { dateFarAhead } from "./date-far-ahead.ts";
import { datePostponedAgain } from "./date-postponed-again.ts";
import { dateWithoutCompletion } from "./date-without-completion.ts";
import { documentNumberExpected } from "./document-number-expected.ts";
import { documentNumberForm } from "./document-number-form.ts";
import { doneBelowHundred } from "./done-below-hundred.ts";
import { doneBelowTarget } from "./done-below-target.ts";
import { doneThenUndone } from "./done-then-undone.ts";
import { doneWithoutDate } from "./done-without-date.ts";
import { doneWithoutProduct } from "./done-without-product.ts";
import { entryCellLocked } from "./entry-cell-locked.ts";
import { entryCellReformatted } from "./entry-cell-reformatted.ts";
import { errorValue } from "./error-value.ts";
import { expectedDateNotAfterCutOff } from "./expected-date-not-after-cut-off.ts";
import { externalLink } from "./external-link.ts";
import { farFromTarget } from "./far-from-target.ts";
import { fileDamaged } from "./file-damaged.ts";
import { fileEncrypted } from "./file-encrypted.ts";
import { fileTooLarge } from "./file-too-large.ts";
import { fileType } from "./file-type.ts";
import { forecastAgainstStatus } from "./forecast-against-status.ts";
import { forecastBelowActual } from "./forecast-below-actual.ts";
import { formulaInEntry } from "./formula-in-entry.ts";
import { fractionAsPercent } from "./fraction-as-percent.ts";
import { headerChanged } from "./header-changed.ts";
import { headingFormUnchosen } from "./heading-form-unchosen.ts";
import { hiddenRowWithEntry } from "./hidden-row-with-entry.ts";
import { hundredNotDone } from "./hundred-not-done.ts";
import { largeChange } from "./large-change.ts";
import { linkNotWeb } from "./link-not-web.ts";
import { mergedEntry } from "./merged-entry.ts";
import { milestoneOrder } from "./milestone-order.ts";
import { noResultUnexplained } from "./no-result-unexplained.ts";
import { notATemplate } from "./not-a-template.ts";
import { notInList } from "./not-in-list.ts";
import { notMetUnexplained } from "./not-met-unexplained.ts";
import { notStartedWithProgress } from "./not-started-with-progress.ts";
import { numberAmbiguous } from "./number-ambiguous.ts";
import { numberExpected } from "./number-expected.ts";
import { numberRange } from "./number-range.ts";
import { numberWhole } from "./number-whole.ts";
import { obstacleWithoutProposal } from "./obstacle-without-proposal.ts";
import { overdueWithoutCause } from "./overdue-without-cause.ts";
import { overdueWithoutNewDate } from "./overdue-without-new-date.ts";
import { partExceedsWhole } from "./part-exceeds-whole.ts";
import { percentAsFraction } from "./percent-as-fraction.ts";
import { percentFalls } from "./percent-falls.ts";
import { placeholderResult } from "./placeholder-result.ts";
import { planCellChanged } from "./plan-cell-changed.ts";
import { productAfterCutOff } from "./product-after-cut-off.ts";
import { proposalIncomplete } from "./proposal-incomplete.ts";
import { recurringWithoutResult } from "./recurring-without-result.ts";
import { relatedValuesDiffer } from "./related-values-differ.ts";
import { requestedDatePassed } from "./requested-date-passed.ts";
import { requiredBlank } from "./required-blank.ts";
import { resultIdentical } from "./result-identical.ts";
import { rowBlank } from "./row-blank.ts";
import { rowDuplicated } from "./row-duplicated.ts";
import { rowMissing } from "./row-missing.ts";
import { sameDocumentTwice } from "./same-document-twice.ts";
import { secrecyMarking } from "./secrecy-marking.ts";
import { secretPaperCited } from "./secret-paper-cited.ts";
import { sheetMissing } from "./sheet-missing.ts";
import { signedBeforePeriod } from "./signed-before-period.ts";
import { staleValue } from "./stale-value.ts";
import { templateBehind } from "./template-behind.ts";
import { templateOutdated } from "./template-outdated.ts";
import { textCopiedAcrossRows } from "./text-copied-across-rows.ts";
import { textTooLong } from "./text-too-long.ts";
import { unknownRow } from "./unknown-row.ts";
import { wrongAgency } from "./wrong-agency.ts";
import { wrongPeriod } from "./wrong-period.ts";

/** Every rule of the progress report, in the order of the rule book: by phase, then as a report is read. */
export const rules: readonly Rule[] = [
  fileType,
  fileEncrypted,
  fileTooLarge,
  fileDamaged,
  secrecyMarking,
  notATemplate,
  wrongAgency,
  wrongPeriod,
  templateOutdated,
  templateBehind,
  sheetMissing,
  columnMissing,
  headerChanged,
  rowMissing,
  rowDuplicated,
  unknownRow,
  planCellChanged,
  formulaInEntry,
  externalLink,
  errorValue,
  mergedEntry,
  entryCellLocked,
  entryCellReformatted,
  hiddenRowWithEntry,
  rowBlank,
  requiredBlank,
  numberExpected,
  numberAmbiguous,
  numberRange,
  numberWhole,
  fractionAsPercent,
  dateExpected,
  notInList,
  textTooLong,
  documentNumberExpected,
  placeholderResult,
  linkNotWeb,
  asOfAfterCutOff,
  headingFormUnchosen,
  percentAsFraction,
  staleValue,
  dateBeforePlanYear,
  dateFarAhead,
  requestedDatePassed,
  signedBeforePeriod,
  documentNumberForm,
  secretPaperCited,
  doneWithoutProduct,
  doneWithoutDate,
  completedAfterCutOff,
  productAfterCutOff,
  completedBeforeProduct,
  dateWithoutCompletion,
  doneBelowHundred,
  doneBelowTarget,
  hundredNotDone,
  notStartedWithProgress,
  overdueWithoutCause,
  overdueWithoutNewDate,
  expectedDateNotAfterCutOff,
  recurringWithoutResult,
  noResultUnexplained,
  obstacleWithoutProposal,
  notMetUnexplained,
  forecastBelowActual,
  forecastAgainstStatus,
  farFromTarget,
  proposalIncomplete,
  milestoneOrder,
  sameDocumentTwice,
  relatedValuesDiffer,
  partExceedsWhole,
  textCopiedAcrossRows,
  cumulativeFalls,
  largeChange,
  doneThenUndone,
  completionDateChanged,
  percentFalls,
  resultIdentical,
  datePostponedAgain,
];
