import { MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import type { ReportForm } from "../../../templates/report-form.ts";
import { useLayout } from "../../parts/layout.ts";
import { Mark } from "../../parts/mark.tsx";
import { showTime } from "../../parts/show-time.ts";
import { words } from "../../words.ts";
import type { Upload } from "./use-check.ts";

const useStyles = makeStyles({ file: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" } });

/** What became of the file: is it the right one, what was saved, what was put right by itself. */
export function UploadResult({ upload, form }: { readonly upload: Upload; readonly form: ReportForm | null }) {
  const layout = useLayout();
  const styles = useStyles();
  const { accepted, saved, restored } = upload.result;
  return (
    <div className={layout.stack}>
      <div className={layout.row}>
        <span className={styles.file}>{upload.file.name}</span>
        {accepted && (
          <>
            <Mark standing="green">{words.check.rightAgency}</Mark>
            <Mark standing="green">{words.check.rightPeriod}</Mark>
            {form && <Mark standing="green">{words.check.rightTemplate(form.planVersion)}</Mark>}
          </>
        )}
        {upload.before && <span className={layout.quiet}>{words.check.sameFile(showTime(upload.before))}</span>}
      </div>
      {accepted ? (
        <Mark standing="green">{words.check.saved(saved)}</Mark>
      ) : (
        <Mark standing="red">{words.check.refused}</Mark>
      )}
      {restored > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{words.check.restored(restored)}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
