/**
 * Suggestions while a search is typed: a list under the field, after the combobox pattern of ARIA. The server sends
 * the words and the addresses; without this script the same form sends the search.
 */
interface Suggestion {
  name: string
  kind: string
  href: string
}

const WAIT_MS = 150

for (const input of document.querySelectorAll<HTMLInputElement>("[data-suggest]")) attach(input)

function attach(input: HTMLInputElement): void {
  const list = document.createElement("ul")
  const status = document.createElement("p")
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: AbortController | undefined
  let active = -1
  list.id = `${input.id}-list`
  list.className = "suggestions"
  list.hidden = true
  list.setAttribute("role", "listbox")
  list.setAttribute("aria-label", input.dataset.suggestLabel ?? "")
  status.className = "sr-only"
  status.setAttribute("aria-live", "polite")
  for (const [name, value] of Object.entries({
    role: "combobox",
    autocomplete: "off",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": list.id,
  }))
    input.setAttribute(name, value)
  input.form?.append(list, status)

  const options = () => [...list.children]
  const activate = (index: number) => {
    const all = options()
    active = all.length === 0 ? -1 : ((index + 1 + all.length + 1) % (all.length + 1)) - 1
    for (const [at, option] of all.entries()) option.setAttribute("aria-selected", String(at === active))
    const id = all[active]?.id
    if (id) input.setAttribute("aria-activedescendant", id)
    else input.removeAttribute("aria-activedescendant")
  }
  const close = () => {
    list.hidden = true
    input.setAttribute("aria-expanded", "false")
    activate(-1)
  }
  const show = (found: readonly Suggestion[], said: string) => {
    list.replaceChildren(...found.map((each, index) => optionOf(each, `${list.id}-${index}`)))
    activate(-1)
    list.hidden = found.length === 0
    input.setAttribute("aria-expanded", String(found.length > 0))
    status.textContent = said
  }
  const ask = async () => {
    const mine = new AbortController()
    running = mine
    const address = `${input.dataset.suggest}?q=${encodeURIComponent(input.value)}`
    try {
      const response = await fetch(address, { signal: mine.signal })
      if (!response.ok) throw new Error(String(response.status))
      const { suggestions, status: said }: { suggestions: Suggestion[]; status: string } =
        await response.json()
      if (!mine.signal.aborted && document.activeElement === input) show(suggestions, said)
    } catch {
      // Without suggestions the search is sent as it is.
      if (!mine.signal.aborted) close()
    }
  }

  input.addEventListener("input", () => {
    clearTimeout(timer)
    running?.abort()
    if (input.value.trim().length < 2) return close()
    timer = setTimeout(() => void ask(), WAIT_MS)
  })
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || list.hidden) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) activate(active + step)
    else if (event.key === "Escape") close()
    else if (event.key === "Enter" && active >= 0) options()[active]?.querySelector("a")?.click()
    else return
    event.preventDefault()
  })
  input.addEventListener("blur", () => {
    clearTimeout(timer)
    running?.abort()
    close()
  })
  // A press on the list must not take the focus, which would close it before the click.
  list.addEventListener("mousedown", (event) => event.preventDefault())
}

function optionOf({ name, kind, href }: Suggestion, id: string): HTMLElement {
  const option = document.createElement("li")
  const link = document.createElement("a")
  const what = document.createElement("bdi")
  const small = document.createElement("small")
  option.id = id
  option.setAttribute("role", "option")
  what.textContent = name
  small.textContent = kind
  link.href = href
  link.tabIndex = -1
  link.append(what, small)
  option.append(link)
  return option
}

export {}
