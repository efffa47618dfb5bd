import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRoute } from "wouter";
import type { AccountRole } from "../../templates/api.ts";
import { paths } from "../paths.ts";
import { words } from "../words.ts";

const useStyles = makeStyles({
  nav: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL },
  link: { paddingBlock: "6px", borderBottom: "2px solid transparent" },
  here: { fontWeight: tokens.fontWeightSemibold, borderBottomColor: tokens.colorBrandStroke1 },
});

interface Place {
  readonly name: string;
  readonly href: string;
  readonly here: boolean;
}

export function MainNavigation({ role }: { readonly role: AccountRole | null }) {
  const styles = useStyles();
  const places = usePlaces(role);
  return (
    <nav aria-label={words.nav.label} className={styles.nav}>
      {places.map(({ name, href, here }) => (
        <Link
          key={name}
          href={href}
          appearance="subtle"
          className={mergeClasses(styles.link, here && styles.here)}
          aria-current={here ? "page" : undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}

function usePlaces(role: AccountRole | null): readonly Place[] {
  const [onHelp] = useRoute("/help");
  const [onConsolidation] = useRoute("/consolidations/*?");
  const help = { name: words.nav.help, href: paths.help, here: onHelp };
  if (role === null) return [help];
  if (role === "reporter") return [{ name: words.nav.reports, href: paths.home, here: !onHelp }, help];
  if (role === "administrator") return [help];
  return [
    { name: words.nav.board, href: paths.home, here: !onHelp && !onConsolidation },
    { name: words.nav.consolidation, href: paths.consolidation(null), here: onConsolidation },
    help,
  ];
}
