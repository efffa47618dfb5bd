import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import type { Account } from "../../templates/api.ts";
import { paths } from "../paths.ts";
import { words } from "../words.ts";
import { DemonstrationBanner } from "./demonstration-banner.tsx";
import { MainNavigation } from "./main-navigation.tsx";
import { useHash } from "./use-hash.ts";

const useStyles = makeStyles({
  header: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  inner: {
    maxWidth: "1280px",
    marginInline: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    "@media (max-width: 480px)": { paddingInline: "12px" },
  },
  product: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1, whiteSpace: "nowrap" },
  person: { marginLeft: "auto", display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px" },
  role: { color: tokens.colorNeutralForeground3 },
  main: {
    display: "block",
    maxWidth: "1280px",
    marginInline: "auto",
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}`,
    outlineStyle: "none",
    "@media (max-width: 480px)": { padding: "12px 12px 32px" },
    "@media print": { padding: 0 },
  },
  skip: {
    position: "absolute",
    left: "-9999px",
    ":focus": { position: "static", margin: "4px" },
  },
});

interface PageFrameProps {
  readonly account: Account | null;
  readonly onSignOut: () => void;
  readonly children: ReactNode;
}

/** What stands around every screen of the web page. */
export function PageFrame({ account, onSignOut, children }: PageFrameProps) {
  const styles = useStyles();
  const main = useRef<HTMLElement>(null);
  useStartAtTop(main);
  return (
    <>
      <Button className={styles.skip} onClick={() => main.current?.focus()}>
        {words.nav.skip}
      </Button>
      <DemonstrationBanner />
      <header className={mergeClasses(styles.header, "no-print")}>
        <div className={styles.inner}>
          <Link href={paths.home} className={styles.product} appearance="subtle">
            {words.product}
          </Link>
          <MainNavigation role={account?.role ?? null} />
          {account && (
            <div className={styles.person}>
              <span>
                {account.name}
                <span className={styles.role}>, {words.roles[account.role]}</span>
              </span>
              <Button size="small" onClick={onSignOut}>
                {words.buttons.signOut}
              </Button>
            </div>
          )}
        </div>
      </header>
      <main ref={main} tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </>
  );
}

/** Another screen is read from its beginning, by eye and by screen reader. */
function useStartAtTop(main: { readonly current: HTMLElement | null }) {
  const [path] = useHash();
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [path, main]);
}
