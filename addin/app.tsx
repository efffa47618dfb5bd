import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { Router } from "wouter";
import { PageFrame } from "./page/page-frame.tsx";
import { Routes } from "./page/routes.tsx";
import { useHash } from "./page/use-hash.ts";
import { Announcer } from "./parts/announcer.tsx";
import { useTheme } from "./parts/use-theme.ts";
import { HelpScreen } from "./screens/help/help-screen.tsx";
import { SignInScreen } from "./screens/sign-in/sign-in-screen.tsx";
import { SessionContext } from "./session/session.ts";
import { useSignIn } from "./session/use-sign-in.ts";

const useStyles = makeStyles({
  root: {
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground2,
    "@media print": { backgroundColor: "white" },
  },
});

/** The web page: who is signed in decides what is shown; help needs nobody. */
export function App() {
  const styles = useStyles();
  const theme = useTheme();
  const [path] = useHash();
  const { signedIn, expired, enter, leave } = useSignIn();
  const asking = (signedIn === null || expired) && path !== "/help";
  return (
    <FluentProvider theme={theme} className={styles.root}>
      <Announcer>
        <Router hook={useHash}>
          <PageFrame account={expired ? null : (signedIn?.account ?? null)} onSignOut={leave}>
            {asking && <SignInScreen expired={expired} onSignedIn={enter} />}
            {signedIn === null && path === "/help" && <HelpScreen />}
            {signedIn && (
              <div hidden={asking} key={signedIn.account.account}>
                <SessionContext value={signedIn}>
                  <Routes />
                </SessionContext>
              </div>
            )}
          </PageFrame>
        </Router>
      </Announcer>
    </FluentProvider>
  );
}
