/** What the page's `window.external` needs to know; plain data, since it goes into the page as text. */
export interface PageSettings {
  readonly locale: string;
  readonly build: string;
  readonly documentUrl: string;
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly darkTheme: boolean;
}

/** A function of the page's window that carries a batch to the host: its body and its flags as JSON, the answer's body back. */
type HostCall = (batch: string) => Promise<string>;

/**
 * Puts Excel's side of the desktop transport into a page, before office.js is loaded; the page itself stays untouched.
 * This function is sent to the page as text: it uses nothing from outside, and only what web views of Excel 2021 know.
 * The numbers are the library's own dispatch ids; undocumented, so the canary test watches them.
 */
export function installPageDoor(settings: PageSettings, callName: string): void {
  const call = (batch: string): Promise<string> =>
    (window as unknown as Record<string, HostCall>)[callName]?.(batch) ?? Promise.reject(new Error("No host"));
  // The library reads arrays as COM's safe arrays.
  const safe = (array: readonly unknown[]): unknown => ({
    dimensions: () => 1,
    lbound: () => 0,
    ubound: () => array.length - 1,
    toArray: () => array.map((each) => (Array.isArray(each) ? safe(each) : each)),
  });
  const RICH_API = 93;
  /** Events of the API, and buttons of the ribbon; the host opens no dialogs. */
  const EVENTS = [33, 39];
  const FAILED = 5001;
  type Handler = (id: number, payload: unknown) => void;
  const handlers: Record<number, Handler> = {};
  const kept: Record<string, string> = {};
  const [background, foreground] = settings.darkTheme ? [0x262626, 0xffffff] : [0xffffff, 0x242424];
  const theme = {
    bodyBackgroundColor: background,
    bodyForegroundColor: foreground,
    controlBackgroundColor: background,
    controlForegroundColor: foreground,
  };
  const documentSettings = {
    Read(keys: string[], values: string[]) {
      for (const [key, value] of Object.entries(kept)) {
        keys.push(key);
        values.push(value);
      }
    },
    WriteAsync(keys: string[], values: string[], done: (status: number) => void) {
      for (const key of Object.keys(kept)) delete kept[key];
      for (const [index, key] of keys.entries()) kept[key] = values[index] as string;
      done(0);
    },
  };
  /** Each is asked for by a method of its name. */
  const answers: Readonly<Record<string, unknown>> = {
    GetAppType: 1,
    GetSolutionRef: "bao-cao-nq57",
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: settings.locale,
    GetAppDataLocale: settings.locale,
    GetDocUrl: settings.documentUrl,
    GetAppCapabilities: 0,
    GetActivationMode: 1,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: "",
    GetCorrelationId: "",
    GetInstanceId: "1",
    GetInitialDisplayMode: 0,
    GetHostFullVersion: settings.build,
    GetSupportedMatrix: JSON.stringify(settings.requirementSets),
    GetOfficeThemeInfo: JSON.stringify(theme),
    GetSettings: documentSettings,
  };
  const context = Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, () => answer]));
  const external = {
    GetHostInfo() {
      return `Excel$Win32$16.01$${settings.locale}$$$disableLogging$0`;
    },
    GetContext() {
      return context;
    },
    GetLoggingAllowed() {
      return false;
    },
    Execute(id: number, params: unknown[], done: (answer: unknown) => void) {
      if (id !== RICH_API) return done(safe([0]));
      const request = params[0] as readonly unknown[];
      const batch = JSON.stringify({ body: request[4], flags: request[6] });
      call(batch).then(
        (body) => done(safe([0, [200, [], body]])),
        () => done(safe([FAILED])),
      );
    },
    RegisterEvent(id: number, _target: string, handler: Handler, done: (status: number) => void) {
      if (!EVENTS.includes(id)) return done(FAILED);
      handlers[id] = handler;
      done(0);
    },
    UnregisterEvent(id: number, _target: string, done: (status: number) => void) {
      delete handlers[id];
      done(0);
    },
  };
  Object.defineProperty(window, "external", { value: external, configurable: true });
  Object.defineProperty(window, "excelHostFire", {
    value: (id: number, payload: unknown[]) => handlers[id]?.(id, safe(payload)),
  });
}

/** The script that installs the door, for `addInitScript` or a page's first script. */
export function pageDoorScript(settings: PageSettings, callName: string): string {
  return `(${installPageDoor.toString()})(${JSON.stringify(settings)}, ${JSON.stringify(callName)});`;
}
