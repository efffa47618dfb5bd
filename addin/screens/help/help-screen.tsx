import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useLayout } from "../../parts/layout.ts";
import { words } from "../../words.ts";

const useStyles = makeStyles({
  root: { maxWidth: "760px" },
  list: { margin: 0, paddingLeft: "24px", display: "grid", rowGap: "6px" },
});

/** Help for agencies: the way in five steps, how things are written, what findings mean. */
export function HelpScreen() {
  const layout = useLayout();
  const styles = useStyles();
  return (
    <article className={mergeClasses(layout.screen, styles.root)}>
      <div className={mergeClasses(layout.row, layout.spread)}>
        <h1 className={layout.title}>{words.help.title}</h1>
        <Button className="no-print" onClick={() => print()}>
          {words.buttons.print}
        </Button>
      </div>
      <p className={layout.text}>{words.help.intro}</p>
      {words.help.sections.map(({ title, ordered, items }) => {
        const List = ordered ? "ol" : "ul";
        return (
          <section key={title} className={layout.stack}>
            <h2 className={layout.heading}>{title}</h2>
            <List className={styles.list}>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </List>
          </section>
        );
      })}
      <section className={layout.stack}>
        <h2 className={layout.heading}>{words.help.contact}</h2>
        <p className={layout.text}>{words.help.contactText}</p>
      </section>
    </article>
  );
}
