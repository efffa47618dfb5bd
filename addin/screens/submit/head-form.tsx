import { Button, Checkbox, Field, Input, makeStyles, mergeClasses } from "@fluentui/react-components";
import { type FormEvent, useRef, useState } from "react";
import { useLayout } from "../../parts/layout.ts";
import { words } from "../../words.ts";

const useStyles = makeStyles({ form: { maxWidth: "480px" } });

export interface Head {
  readonly name: string;
  readonly title: string;
}

interface HeadFormProps {
  /** As the sheet "Ký duyệt" has it. */
  readonly initial: Head;
  readonly sending: boolean;
  readonly onConfirm: (head: Head) => void;
}

/** Who answers for the report, and that they approved it. */
export function HeadForm({ initial, sending, onConfirm }: HeadFormProps) {
  const layout = useLayout();
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const [missing, setMissing] = useState({ head: false, approval: false });

  function confirm(event: FormEvent) {
    event.preventDefault();
    const typed = new FormData(form.current ?? undefined);
    const head = { name: String(typed.get("name")).trim(), title: String(typed.get("title")).trim() };
    const found = { head: head.name === "" || head.title === "", approval: typed.get("approved") === null };
    setMissing(found);
    if (!found.head && !found.approval) onConfirm(head);
  }

  const headMessage = missing.head ? words.submit.headMissing : null;
  return (
    <form ref={form} onSubmit={confirm} noValidate className={mergeClasses(layout.stack, styles.form)}>
      <h2 className={layout.heading}>{words.submit.head}</h2>
      <Field label={words.submit.headName}>
        <Input name="name" defaultValue={initial.name} maxLength={200} autoComplete="off" />
      </Field>
      <Field label={words.submit.headTitle} validationMessage={headMessage}>
        <Input name="title" defaultValue={initial.title} maxLength={200} autoComplete="off" />
      </Field>
      <Field validationMessage={missing.approval ? words.submit.approvalMissing : null}>
        <Checkbox name="approved" label={words.submit.approved} />
      </Field>
      <Button type="submit" appearance="primary" size="large" aria-busy={sending}>
        {sending ? words.submit.sending : words.buttons.confirmSubmit}
      </Button>
      <p className={layout.quiet}>{words.submit.frozen}</p>
    </form>
  );
}
