import type { Language } from "../language.ts";

export const ruleParts: Language["ruleParts"] = { orGiveReason: "or, if it is right, give the reason." };
