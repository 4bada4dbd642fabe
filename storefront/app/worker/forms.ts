import { hasLeft } from "../offline/leaving"
import { mayWait, waitingPage } from "../offline/places"
import { inTurn, send, sendAll, settle } from "../offline/send"
import { type About, forgetWaiting, keepWaiting, type Waiting, waitingById } from "../offline/store"
import { exitPage } from "./leave"
import { hasPage } from "./pages"

/** What pages told about forms that they are about to send, until the forms come. */
const told = new Map<string, About>()

export async function noteAbout(id: string, about: About): Promise<void> {
  told.set(id, about)
  const waiting = await waitingById(id)
  if (waiting && !waiting.about) await keepWaiting({ ...waiting, about })
}

/** A form of the atelier on its way: written down first, so that neither a dead line nor a dead phone loses it. */
export async function answerForm(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  const type = request.headers.get("content-type") ?? ""
  const bytes = await request.arrayBuffer()
  const fields = await new Response(bytes, { headers: { "content-type": type } }).formData()
  const [id, owner] = [fields.get("form_key"), fields.get("form_owner")]
  const plain = {
    method: "POST",
    headers: { "content-type": type },
    body: bytes,
    redirect: "manual",
  } as const
  if (typeof id !== "string" || typeof owner !== "string" || !mayWait(pathname))
    return (await hasLeft()) ? await fetch(request.url, plain) : await exitPage(request.url)
  const waiting: Waiting = {
    id,
    owner,
    kind: "form",
    method: "POST",
    url: request.url,
    page: pathname,
    piece: null,
    type,
    body: new Blob([bytes], { type }),
    at: Date.now(),
    state: "waiting",
    tries: 0,
    about: told.get(id) ?? null,
    answer: null,
  }
  await keepWaiting(waiting)
  const replaced = fields.get("form_replaces")
  if (typeof replaced === "string") await forgetWaiting(replaced)
  told.delete(id)
  return await inTurn(() => sendNow(waiting))
}

/** After all that waits already; who is online sees the answer's own page, as without a service worker. */
async function sendNow(waiting: Waiting): Promise<Response> {
  if (!(await sendAll(waiting.owner, waiting.id))) return await saved(waiting)
  const sent = await send(waiting)
  switch (sent.is) {
    case "taken":
    case "refused":
      await forgetWaiting(waiting.id)
      return sent.response
    case "led":
      await forgetWaiting(waiting.id)
      return Response.redirect(sent.to, 303)
    default:
      await settle(waiting, sent)
      return await saved(waiting)
  }
}

/** To the page that says what waits; where that was never kept, to the form's own, which says it too. */
async function saved({ url, page }: Waiting): Promise<Response> {
  const list = new URL(waitingPage(page), url).href
  return Response.redirect((await hasPage(list)) ? list : new URL(page, url).href, 303)
}
