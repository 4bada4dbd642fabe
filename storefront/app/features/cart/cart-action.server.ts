import { data, redirect } from "react-router"
import { cartCookies, readCartId, readCustomerToken, withCookies } from "~/lib/http/session.server"
import { href } from "~/lib/i18n"
import { readMarket } from "~/lib/market/market.server"
import { BackendRefusal } from "~/lib/medusa/index.server"
import {
  addCode,
  addLine,
  chooseDelivery,
  createCart,
  readCart,
  removeCode,
  removeLine,
  setQuantity,
} from "./cart.server"
import { type CartCommand, type CartFault, type CartProblem, parseCommand } from "./cart-command.server"

type AddCommand = Extract<CartCommand, { intent: "add" }>
type LaterCommand = Exclude<CartCommand, AddCommand>

/** Carries out one form of the cart: afterwards the cart page is shown again, by redirect when it went well. */
export async function actOnCart(request: Request) {
  const command = parseCommand(await request.formData())
  if ("fault" in command) return data<CartProblem>(command, { status: 400 })
  try {
    if (command.intent === "add") return await add(request, command)
    return await change(request, command)
  } catch (error) {
    if (!(error instanceof BackendRefusal)) throw error
    const lineId = "line_id" in command ? command.line_id : undefined
    return data<CartProblem>({ fault: faultOf(error, command), lineId }, { status: error.status })
  }
}

async function add(request: Request, { variant_id, quantity }: AddCommand) {
  const item = { variant_id, quantity }
  const cartId = await readCartId(request)
  const isAdded = cartId !== undefined && (await addToExisting(cartId, item))
  if (isAdded) return redirect(href("/cart"), 303)
  const [market, token] = await Promise.all([readMarket(request), readCustomerToken(request)])
  const newId = await createWithToken({ market, item, token })
  const headers = withCookies(await cartCookies(newId, quantity))
  // A cart that was bought or has vanished began anew: the cart page says so.
  return redirect(href(cartId === undefined ? "/cart" : "/cart?notice=new"), { status: 303, headers })
}

/** An expired login must not keep anybody from buying: then the cart is a guest's. */
async function createWithToken(options: Parameters<typeof createCart>[0]): Promise<string> {
  try {
    return await createCart(options)
  } catch (error) {
    if (!(error instanceof BackendRefusal) || error.status !== 401 || !options.token) throw error
    return await createCart({ ...options, token: undefined })
  }
}

/** False when the cart was completed meanwhile or does not exist any more. */
async function addToExisting(cartId: string, item: Parameters<typeof addLine>[1]): Promise<boolean> {
  try {
    await addLine(cartId, item)
    return true
  } catch (error) {
    if (!(error instanceof BackendRefusal)) throw error
    const cart = await readCart(cartId)
    if (cart === null || cart.order_group) return false
    throw error
  }
}

async function change(request: Request, command: LaterCommand) {
  const cartId = await readCartId(request)
  if (cartId === undefined) return data<CartProblem>({ fault: "gone" }, { status: 409 })
  if (command.intent === "code") return await applyCode(cartId, command.code)
  if (command.intent === "update" && command.quantity > 0)
    await setQuantity(cartId, command.line_id, command.quantity)
  else if (command.intent === "update" || command.intent === "remove")
    await removeLine(cartId, command.line_id)
  else if (command.intent === "remove-code") await removeCode(cartId, command.code)
  else if (command.intent === "delivery") await chooseDelivery(cartId, [command.option_id])
  return redirect(href("/cart"), 303)
}

/** Medusa takes an unknown code without a word, so whether it holds is read from the cart. */
async function applyCode(cartId: string, code: string) {
  await addCode(cartId, code)
  const cart = await readCart(cartId)
  const holds = cart?.promotions.some((promotion) => promotion.code.toLowerCase() === code.toLowerCase())
  return holds ? redirect(href("/cart"), 303) : data<CartProblem>({ fault: "code_unknown" }, { status: 400 })
}

function faultOf(error: BackendRefusal, command: CartCommand): CartFault {
  if (error.kind === "insufficient_inventory") return "not_enough"
  if (error.status === 409) return "busy"
  if (command.intent === "code" || command.intent === "remove-code") return "code_unknown"
  if (command.intent === "delivery") return "delivery"
  return error.status === 404 && command.intent !== "add" ? "gone" : "unavailable"
}
