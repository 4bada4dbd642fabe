import type { SeedStep } from "../context"
import { deliveryTexts, pieceTexts, sellerTexts } from "../texts"
import { addTranslations } from "../translations"

export const translationsStep: SeedStep = {
  title: "Translations",
  async run(context) {
    const texts = [
      ...(await deliveryTexts(context)),
      ...(await sellerTexts(context)),
      ...(await pieceTexts(context)),
    ]
    return await addTranslations(context.container, texts)
  },
}
