import type { ComponentProps } from "react"

type Kind = "main" | "plain"

const CLASSES: Readonly<Record<Kind, string>> = { main: "button button-main", plain: "button button-plain" }

/** `main` is the one main action of a screen. */
export function Button({
  kind = "main",
  className = "",
  ...rest
}: ComponentProps<"button"> & { kind?: Kind }) {
  return <button className={`${CLASSES[kind]} ${className}`} {...rest} />
}

export function ButtonLink({
  kind = "main",
  className = "",
  ...rest
}: ComponentProps<"a"> & { kind?: Kind }) {
  return <a className={`${CLASSES[kind]} ${className}`} {...rest} />
}
