import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface LinkButtonProps {
  readonly href: string;
  readonly primary?: boolean;
  readonly small?: boolean;
  readonly children: ReactNode;
}

/** A link that is the thing to do next, and looks like it. */
export function LinkButton({ href, primary, small, children }: LinkButtonProps) {
  return (
    <Button as="a" href={href} appearance={primary ? "primary" : "secondary"} size={small ? "small" : "medium"}>
      {children}
    </Button>
  );
}
