import * as compiled from "virtual:react-router/server-build"
import type { ServerBuild } from "react-router"

const { basename, unstable_getCriticalCss, allowedActionOrigins, ...rest } = compiled

/** The compiled routes. Its generated type allows `undefined` where `exactOptionalPropertyTypes` wants absence. */
export const build: ServerBuild = {
  ...rest,
  ...(basename === undefined ? {} : { basename }),
  ...(allowedActionOrigins === undefined ? {} : { allowedActionOrigins }),
  ...(unstable_getCriticalCss === undefined ? {} : { unstable_getCriticalCss }),
}
