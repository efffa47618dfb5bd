import type { Account } from "../../../templates/api.ts";
import { useLayout } from "../../parts/layout.ts";
import { LinkButton } from "../../parts/link-button.tsx";
import { paths } from "../../paths.ts";
import { words } from "../../words.ts";

/** An account of several agencies chooses for which it reports. */
export function ChooseAgencyScreen({ agencies }: { readonly agencies: Account["agencies"] }) {
  const layout = useLayout();
  return (
    <div className={layout.screen}>
      <h1 className={layout.title}>{words.agency.chooseAgency}</h1>
      <div className={layout.row}>
        {agencies.map(({ id, name }) => (
          <LinkButton key={id} href={paths.agency(id)}>
            {name}
          </LinkButton>
        ))}
      </div>
    </div>
  );
}
