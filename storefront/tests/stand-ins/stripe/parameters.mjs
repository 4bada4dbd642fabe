import { invalidParameter } from "./errors.mjs"

/** Decodes Stripe's form bodies: `a[b]=1&list[]=x&items[0][id]=y`. Values stay strings, as on the wire. */
export function parseForm(text) {
  const root = {}
  for (const [name, value] of new URLSearchParams(text))
    assign(root, name.replaceAll("]", "").split("["), value)
  return listify(root)
}

function assign(root, path, value) {
  let target = root
  for (const [depth, part] of path.entries()) {
    const key = part === "" ? String(Object.keys(target).length) : part
    if (!isSafe(key)) throw invalidParameter(key, `Received unknown parameter: ${key}`, "parameter_unknown")
    if (depth === path.length - 1) target[key] = value
    else target = target[key] = typeof target[key] === "object" ? target[key] : {}
  }
}

function isSafe(key) {
  return key !== "__proto__" && key !== "constructor" && key !== "prototype"
}

function listify(node) {
  if (typeof node !== "object") return node
  const keys = Object.keys(node)
  for (const key of keys) node[key] = listify(node[key])
  const isList = keys.length > 0 && keys.every((key) => /^\d+$/.test(key))
  return isList ? keys.map((key) => node[key]) : node
}

export function integer(value, param, { min = 0 } = {}) {
  const number = Number(value)
  if (!Number.isInteger(number) || value === "")
    throw invalidParameter(param, `Invalid integer: ${value}`, "parameter_invalid_integer")
  if (number < min)
    throw invalidParameter(
      param,
      `This value must be greater than or equal to ${min}.`,
      "parameter_invalid_integer",
    )
  return number
}

export function required(body, param) {
  if (body[param] === undefined || body[param] === "")
    throw invalidParameter(param, `Missing required param: ${param}.`, "parameter_missing")
  return body[param]
}

/** Stripe refuses what it does not know, so a misspelt parameter must fail here too. */
export function onlyKnown(body, known) {
  for (const key of Object.keys(body)) {
    if (key === "expand" || known.includes(key)) continue
    throw invalidParameter(key, `Received unknown parameter: ${key}`, "parameter_unknown")
  }
}

/** Merges metadata as Stripe does: an empty value removes the key. */
export function mergeMetadata(current, change) {
  const merged = { ...current, ...change }
  for (const key of Object.keys(merged)) if (merged[key] === "") delete merged[key]
  return merged
}
