import { Button, Field, Input } from "@fluentui/react-components";
import { type KeyboardEvent, useState } from "react";
import { words } from "../../words.ts";

/** The password, which can be shown, with a hint while Caps Lock is on. */
export function PasswordInput({ missing }: { readonly missing: boolean }) {
  const [shown, setShown] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const noticeCapsLock = (event: KeyboardEvent) => setCapsLock(event.getModifierState("CapsLock"));
  return (
    <Field
      label={words.signIn.password}
      validationState={missing ? "error" : "warning"}
      validationMessage={missing ? words.signIn.passwordMissing : capsLock ? words.signIn.capsLock : null}
    >
      <Input
        name="password"
        type={shown ? "text" : "password"}
        autoComplete="current-password"
        spellCheck={false}
        onKeyDown={noticeCapsLock}
        onKeyUp={noticeCapsLock}
        contentAfter={
          <Button
            size="small"
            appearance="transparent"
            aria-pressed={shown}
            aria-label={`${shown ? words.buttons.hide : words.buttons.show} ${words.signIn.password.toLowerCase()}`}
            onClick={() => setShown(!shown)}
          >
            {shown ? words.buttons.hide : words.buttons.show}
          </Button>
        }
      />
    </Field>
  );
}
