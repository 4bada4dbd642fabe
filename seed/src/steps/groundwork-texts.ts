import type { GroundworkStep } from "../context"
import { groundworkTexts } from "../texts"
import { addTranslations } from "../translations"

/** What Medusa's own tables say to every buyer, in French and Arabic. */
export const groundworkTextsStep: GroundworkStep = {
  title: "Names of regions and reasons",
  async run(context) {
    return await addTranslations(context.container, await groundworkTexts(context))
  },
}
