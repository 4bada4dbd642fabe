import { Outlet, useRouteLoaderData } from "react-router"
import { readShell } from "~/features/shell/shell.server"
import { ErrorPage } from "~/ui/error-page"
import { BareFrame, ShopFrame } from "~/ui/frame"
import type { Route } from "./+types/shop"

export async function loader({ request }: Route.LoaderArgs) {
  return await readShell(request)
}

/** The frame does not change while the reader moves between hydrated pages of the shop, except by a form. */
export function shouldRevalidate({ formMethod }: { formMethod?: string | undefined }): boolean {
  return formMethod !== undefined && formMethod !== "GET"
}

export default function Shop({ loaderData }: Route.ComponentProps) {
  return (
    <ShopFrame shell={loaderData}>
      <Outlet />
    </ShopFrame>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const shell = useRouteLoaderData<typeof loader>("routes/shop")
  if (!shell) {
    return (
      <BareFrame>
        <ErrorPage error={error} />
      </BareFrame>
    )
  }
  return (
    <ShopFrame shell={shell}>
      <ErrorPage error={error} />
    </ShopFrame>
  )
}
