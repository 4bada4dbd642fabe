/** Says what buyers abroad pay, and what the cooperative has of it, while the price is written. Without it the saved price says so after "Save". */
const WAIT_MS = 250

for (const box of document.querySelectorAll<HTMLElement>("[data-price]")) {
  const input = box.querySelector("input")
  const abroad = box.querySelector<HTMLElement>("[data-price-abroad]")
  const received = box.querySelector<HTMLElement>("[data-price-received]")
  if (input && abroad && received) follow(box.dataset.price ?? "", input, { abroad, received })
}

interface Shown {
  abroad: HTMLElement
  received: HTMLElement
}

function follow(address: string, input: HTMLInputElement, shown: Shown): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: AbortController | undefined
  // Also when one of the fields of fixed prices is written in.
  input.closest("[data-price]")?.addEventListener("input", () => {
    clearTimeout(timer)
    running?.abort()
    const mine = new AbortController()
    running = mine
    timer = setTimeout(() => void ask(address + amountsOf(input), shown, mine), WAIT_MS)
  })
}

/** The price, and those abroad that are fixed: `mad=1200&eur=130`. */
function amountsOf(input: HTMLInputElement): string {
  const amounts = new URLSearchParams({ mad: numberOf(input.value) })
  for (const field of input.closest("[data-price]")?.querySelectorAll("input") ?? []) {
    const currency = /_fixed_(\w+)$/.exec(field.name)?.[1]
    if (currency && field.value) amounts.set(currency, numberOf(field.value))
  }
  return amounts.toString()
}

async function ask(address: string, { abroad, received }: Shown, { signal }: AbortController): Promise<void> {
  try {
    const response = await fetch(address, { signal, headers: { accept: "application/json" } })
    const answer: { prices?: string[]; received?: string[] } = response.ok ? await response.json() : {}
    abroad.replaceChildren(...(answer.prices ?? []).map(priceElement))
    received.replaceChildren(...(answer.received ?? []).map(priceElement))
  } catch {
    // No line, or a newer number: what stood there is out of date either way.
    if (signal.aborted) return
    abroad.replaceChildren()
    received.replaceChildren()
  }
}

function priceElement(text: string): HTMLElement {
  const element = document.createElement("bdi")
  element.textContent = text
  return element
}

/** As the server reads it: Arabic digits, and a comma for the point. */
function numberOf(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String("٠١٢٣٤٥٦٧٨٩".indexOf(digit)))
    .replace(/\s/g, "")
    .replace(/[,٫]/, ".")
}

export {}
