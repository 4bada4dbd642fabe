/**
 * Comfort for plain forms: a form is sent once however often its button is pressed, and a choice marked
 * `data-submit-on-change` needs no button. Everything works without it.
 */
const sent = new WeakSet<HTMLFormElement>()

document.addEventListener("submit", (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || form.method !== "post") return
  if (sent.has(form)) return event.preventDefault()
  sent.add(form)
  form.setAttribute("aria-busy", "true")
})

document.addEventListener("change", (event) => {
  const form = event.target instanceof Element ? event.target.closest("form") : null
  if (form?.hasAttribute("data-submit-on-change")) form.requestSubmit()
})

for (const button of document.querySelectorAll<HTMLElement>("[data-hide-with-script]")) button.hidden = true

// A page that the browser brings back (the back button) may send its forms again.
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload()
})

export {}
