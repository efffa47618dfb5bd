import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { words } from "../words.ts";

interface ConfirmDialogProps {
  readonly open: boolean;
  readonly title: string;
  /** The word of the button that does it. */
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onLater: () => void;
  readonly children: ReactNode;
}

/** Asks before something is done that others see. The focus starts on the harmless button, Esc is "Để sau". */
export function ConfirmDialog({ open, title, confirm, onConfirm, onLater, children }: ConfirmDialogProps) {
  return (
    <Dialog open={open} onOpenChange={(_, { open: stays }) => !stays && onLater()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions fluid>
            <Button onClick={onLater}>{words.buttons.later}</Button>
            <Button appearance="primary" onClick={onConfirm}>
              {confirm}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
