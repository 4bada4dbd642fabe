/** Fills in the number of pieces in the cart, which cached pages cannot know. Shown again when the page comes back. */
function showCartCount(): void {
  const count = /(?:^|;\s*)hirfa_count=(\d{1,3})(?:;|$)/.exec(document.cookie)?.[1] ?? "0"
  for (const badge of document.querySelectorAll<HTMLElement>("[data-cart-count]")) {
    badge.textContent = count
    badge.hidden = count === "0"
  }
}

showCartCount()
addEventListener("pageshow", showCartCount)

export {}
