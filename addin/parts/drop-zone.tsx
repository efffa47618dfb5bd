import { Button, makeStyles, mergeClasses, Spinner, shorthands, tokens } from "@fluentui/react-components";
import { type DragEvent, useRef, useState } from "react";
import { largestFileMegabytes } from "../../templates/api.ts";
import { words } from "../words.ts";
import { useLayout } from "./layout.ts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalXL,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (max-width: 480px)": { padding: "12px" },
  },
  over: { ...shorthands.borderColor(tokens.colorBrandStroke1), backgroundColor: tokens.colorBrandBackground2 },
});

interface DropZoneProps {
  /** What happens to a file that was taken; null when nothing does. */
  readonly working: string | null;
  readonly label: string;
  readonly primary: boolean;
  readonly onFile: (file: File) => void;
}

/** A place to drop one file on, with a button for those who do not drag. */
export function DropZone({ working, label, primary, onFile }: DropZoneProps) {
  const styles = useStyles();
  const layout = useLayout();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [tooMany, setTooMany] = useState(false);

  function take(files: FileList | null) {
    const [file, second] = [...(files ?? [])];
    setTooMany(second !== undefined);
    if (file && second === undefined && working === null) onFile(file);
    // The same file can be chosen again after it was mended.
    if (input.current) input.current.value = "";
  }

  function onDrop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has the button beside it for the keyboard
    <div
      className={mergeClasses(styles.root, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={words.buttons.chooseFile}
        onChange={(event) => take(event.target.files)}
      />
      <Button appearance={primary ? "primary" : "secondary"} onClick={() => input.current?.click()}>
        {label}
      </Button>
      {working === null ? (
        <div>
          <div>{over ? words.check.dropHere : words.check.drop}</div>
          <div className={layout.quiet}>
            {tooMany ? words.check.onlyOneFile : words.check.dropHint(largestFileMegabytes)}
          </div>
        </div>
      ) : (
        <Spinner size="tiny" label={working} />
      )}
    </div>
  );
}
