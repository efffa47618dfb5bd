import { agency } from "./screens/agency.ts";
import { check } from "./screens/check.ts";
import { common } from "./screens/common.ts";
import { help } from "./screens/help.ts";
import { office } from "./screens/office.ts";
import { signIn } from "./screens/sign-in.ts";
import { submit } from "./screens/submit.ts";

/** What people read on the screens of page and pane (SCREENS 2 to 4). */
export const screens = { ...common, signIn, agency, check, submit, office, help };
