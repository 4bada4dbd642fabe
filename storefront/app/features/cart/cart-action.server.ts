import { data, redirect } from "react-router"
import { cartCookies, readCustomerToken, withCookies } from "~/lib/http/session.server"
import { href } from "~/lib/i18n"
import { readMarket } from "~/lib/market/market.server"
import { BackendRefusal } from "~/lib/medusa/index.server"
import {
  acceptPrices,
  addCode,
  addLine,
  type CartAccess,
  chooseDelivery,
  chooseMissingDeliveries,
  createCart,
  readCart,
  readCartAccess,
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
  const existing = await readCartAccess(request)
  const isAdded = existing !== undefined && (await addToExisting(existing, item))
  if (isAdded) {
    await chooseMissingDeliveries(existing)
    return redirect(href("/cart"), 303)
  }
  const [market, token] = await Promise.all([readMarket(request), readCustomerToken(request)])
  const newId = await createWithToken({ market, item, token })
  await chooseMissingDeliveries({ id: newId, token })
  const headers = withCookies(await cartCookies(newId, quantity))
  // A cart that was bought or has vanished began anew: the cart page says so.
  return redirect(href(existing === undefined ? "/cart" : "/cart?notice=new"), { status: 303, headers })
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
async function addToExisting(existing: CartAccess, item: Parameters<typeof addLine>[1]): Promise<boolean> {
  try {
    await addLine(existing, item)
    return true
  } catch (error) {
    if (!(error instanceof BackendRefusal)) throw error
    const cart = await readCart(existing)
    if (cart === null || cart.order_group) return false
    throw error
  }
}

async function change(request: Request, command: LaterCommand) {
  const cart = await readCartAccess(request)
  if (cart === undefined) return data<CartProblem>({ fault: "gone" }, { status: 409 })
  if (command.intent === "code") return await applyCode(cart, command.code)
  await carryOut(cart, command)
  return redirect(href("/cart"), 303)
}

async function carryOut(cart: CartAccess, command: Exclude<LaterCommand, { intent: "code" }>): Promise<void> {
  switch (command.intent) {
    case "update":
      if (command.quantity > 0) return await setQuantity(cart, command.line_id, command.quantity)
      return await removeLine(cart, command.line_id)
    case "remove":
      return await removeLine(cart, command.line_id)
    case "accept-prices":
      return await acceptPrices(cart)
    case "remove-code":
      return await removeCode(cart, command.code)
    case "delivery":
      return await chooseDelivery(cart, [command.option_id])
  }
}

/** Medusa takes an unknown code without a word, so whether it holds is read from the cart. */
async function applyCode(access: CartAccess, code: string) {
  await addCode(access, code)
  const cart = await readCart(access)
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
