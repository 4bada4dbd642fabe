import { startTransition } from "react"
import { hydrateRoot } from "react-dom/client"
import { HydratedRouter } from "react-router/dom"
import { isLocale } from "~/lib/i18n"
import { PageModeContext } from "~/lib/page-mode"
import { overwriteGetLocale } from "~/paraglide/runtime"

overwriteGetLocale(() => {
  const { lang } = document.documentElement
  return isLocale(lang) ? lang : "en"
})

startTransition(() => {
  hydrateRoot(
    document,
    <PageModeContext value={{ isHydrated: true }}>
      <HydratedRouter />
    </PageModeContext>,
  )
})
