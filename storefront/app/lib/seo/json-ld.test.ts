import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { breadcrumbList, scriptSafeJson } from "./json-ld"

describe("structured data inside a page", () => {
  it("cannot end the script element it stands in", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom("</script><script>alert(1)</script>", "<!--", "]]>", "\u2028")),
        (text) => {
          const json = scriptSafeJson({ name: text })
          expect(json).not.toMatch(/[<>\u2028\u2029]/)
          expect(JSON.parse(json)).toEqual({ name: text })
        },
      ),
    )
  })

  it("counts breadcrumbs from one and leaves the page itself without an address", () => {
    const list = breadcrumbList("https://hirfa.example", [{ name: "All", href: "/pieces" }, { name: "Rug" }])
    expect(list).toMatchObject({
      itemListElement: [
        { position: 1, name: "All", item: "https://hirfa.example/pieces" },
        { position: 2, name: "Rug" },
      ],
    })
  })
})
