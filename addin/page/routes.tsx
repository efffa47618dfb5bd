import { Redirect, Route, Switch } from "wouter";
import { AgencyScreen } from "../screens/agency/agency-screen.tsx";
import { ChooseAgencyScreen } from "../screens/agency/choose-agency-screen.tsx";
import { BoardScreen } from "../screens/board/board-screen.tsx";
import { CheckScreen } from "../screens/check/check-screen.tsx";
import { ExportScreen } from "../screens/export/export-screen.tsx";
import { HelpScreen } from "../screens/help/help-screen.tsx";
import { ReviewScreen } from "../screens/review/review-screen.tsx";
import { ReceiptScreen } from "../screens/submit/receipt-screen.tsx";
import { SubmitScreen } from "../screens/submit/submit-screen.tsx";
import { useSession } from "../session/session.ts";
import { words } from "../words.ts";
import { useDownload } from "./download-file.ts";
import { goTo } from "./use-hash.ts";

/** Which screen stands where; the server decides what each account may see. */
export function Routes() {
  const download = useDownload();
  return (
    <Switch>
      <Route path="/help">
        <HelpScreen />
      </Route>
      <Route path="/">
        <Home />
      </Route>
      <Route path="/agencies/:agency">{({ agency }) => <AgencyScreen agency={agency} download={download} />}</Route>
      <Route path="/reports/:period/:agency">
        {(key) => <CheckScreen reportKey={key} download={download} goTo={goTo} />}
      </Route>
      <Route path="/reports/:period/:agency/submit">{(key) => <SubmitScreen reportKey={key} goTo={goTo} />}</Route>
      <Route path="/reports/:period/:agency/receipts/:number/:again?">
        {({ number, again, ...key }) => (
          <ReceiptScreen reportKey={key} number={Number(number)} again={again !== undefined} />
        )}
      </Route>
      <Route path="/board/:period">{({ period }) => <BoardScreen period={period} goTo={goTo} />}</Route>
      <Route path="/reviews/:period/:agency/:number">
        {({ number, ...key }) => (
          <ReviewScreen key={`${key.agency} ${number}`} reportKey={key} number={Number(number)} goTo={goTo} />
        )}
      </Route>
      <Route path="/consolidations/:period?">
        {({ period }) => <ExportScreen period={period ?? null} download={download} goTo={goTo} />}
      </Route>
      <Route>{words.notFound}</Route>
    </Switch>
  );
}

/** Where each role starts. */
function Home() {
  const { account } = useSession();
  const [first, second] = account.agencies;
  if (account.role === "office" || account.role === "committee") return <BoardScreen period={null} goTo={goTo} />;
  if (first && second) return <ChooseAgencyScreen agencies={account.agencies} />;
  if (first) return <Redirect to={`/agencies/${first.id}`} replace />;
  return <HelpScreen />;
}
