import type { MedusaContainer } from "@medusajs/framework/types"

/** The names by which law and banks know a seller: those of its approved application, else its public name. */
export async function legalNamesOf(container: MedusaContainer, seller_id: string): Promise<string[]> {
  const query = container.resolve("query")
  const [applications, sellers] = await Promise.all([
    query.graph({ entity: "application", fields: ["answers"], filters: { seller_id, status: "approved" } }),
    query.graph({ entity: "seller", fields: ["name"], filters: { id: seller_id } }),
  ])
  const legal = applications.data.flatMap(({ answers }) => {
    const { legal_name_fr, legal_name_ar } = Object(answers)
    return [legal_name_fr, legal_name_ar]
  })
  const names = legal.filter((name): name is string => typeof name === "string" && name !== "")
  return names.length > 0 ? names : sellers.data.map(({ name }) => String(name))
}
