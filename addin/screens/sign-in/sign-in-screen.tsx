import {
  Button,
  Checkbox,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { type FormEvent, useRef, useState } from "react";
import type { Session } from "../../../templates/api.ts";
import type { Problem } from "../../api/answer.ts";
import { signIn } from "../../api/api.ts";
import { ProblemBar } from "../../parts/problem-bar.tsx";
import { words } from "../../words.ts";
import { PasswordInput } from "./password-input.tsx";
import { ThreeSteps } from "./three-steps.tsx";

const useStyles = makeStyles({
  root: { maxWidth: "400px", marginInline: "auto", display: "grid", rowGap: tokens.spacingVerticalL },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  city: { color: tokens.colorNeutralForeground2 },
  form: {
    display: "grid",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 480px)": { padding: tokens.spacingHorizontalM },
  },
  hint: { display: "block", marginLeft: "36px", color: tokens.colorNeutralForeground3 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});

interface SignInScreenProps {
  /** Said when somebody was signed out after a time. */
  readonly expired: boolean;
  readonly onSignedIn: (session: Session, remember: boolean) => void;
}

/** Screen 1. */
export function SignInScreen({ expired, onSignedIn }: SignInScreenProps) {
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const [missing, setMissing] = useState({ account: false, password: false });
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    const typed = new FormData(form.current ?? undefined);
    const [account, password] = [String(typed.get("account")).trim(), String(typed.get("password"))];
    setMissing({ account: account === "", password: password === "" });
    if (account === "" || password === "") return;
    setBusy(true);
    const answer = await signIn(account, password);
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (answer.ok) onSignedIn(answer.value, typed.get("remember") !== null);
  }

  return (
    <div className={styles.root}>
      <div>
        <h1 className={styles.title}>{words.product}</h1>
        <div className={styles.city}>{words.city}</div>
      </div>
      <ThreeSteps />
      <form ref={form} className={styles.form} onSubmit={submit} noValidate>
        {expired && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{words.problems.signInExpired}</MessageBarBody>
          </MessageBar>
        )}
        <ProblemBar problem={problem} />
        <Field label={words.signIn.account} validationMessage={missing.account ? words.signIn.accountMissing : null}>
          <Input name="account" autoComplete="username" spellCheck={false} autoCapitalize="none" />
        </Field>
        <PasswordInput missing={missing.password} />
        <div>
          <Checkbox name="remember" label={words.signIn.remember} aria-describedby="shared-machine" />
          <span id="shared-machine" className={styles.hint}>
            {words.signIn.shared}
          </span>
        </div>
        <Button type="submit" appearance="primary" size="large">
          {busy ? words.signIn.signingIn : words.buttons.signIn}
        </Button>
      </form>
      <p className={styles.quiet}>{words.signIn.forgotten}</p>
    </div>
  );
}
