import { COLOURS } from "@hirfa/contracts"

/**
 * Words that mean the same, over languages; buyers write one, the piece's texts another. Only what is the same thing:
 * a kilim is no pile rug. Names of crafts with their spellings stand in the craft table (crafts.csv), not here.
 * The plurals of Arabic that change a word's inside stand here too.
 */
export const SAME_MEANING: readonly string[] = [
  // What it is
  "rug, carpet, tapis, زربية, زرابي, سجاد, سجادة, zarbia, zerbia",
  "kilim, kelim, hanbel, hanbal, hambel, حنبل, حنابل, كليم",
  "runner, hallway, corridor, couloir, ممر, رواق",
  "blanket, throw, plaid, couverture, بطانية, بطانيات, بطاطين",
  "cushion, pillow, coussin, oreiller, وسادة, وسائد, مخدة, مخاد, مخدات",
  "scarf, shawl, stole, écharpe, foulard, châle, شال, وشاح",
  "bowl, bol, coupe, saladier, زلافة, زلايف, زبدية, سلطانية, zlafa",
  "plate, dish, platter, plat, assiette, طبق, أطباق, صحن, صحون",
  "cup, beaker, tumbler, goblet, gobelet, tasse, mug, كأس, كؤوس, كاس, كيسان, كوب, أكواب, فنجان",
  "glass, verre, كأس, كؤوس",
  "vase, مزهرية",
  "jug, pitcher, cruche, pichet, إبريق, أباريق, جرة",
  "jar, jarre, جرة, جرار, جبانة",
  "carafe, decanter, إبريق",
  "tagine, tajine, طاجين, طواجن, طجين",
  "teapot, théière, براد, berrad, brrad",
  "tray, plateau, صينية, صواني, siniya",
  "lantern, lanterne, lamp, lampe, فانوس, فوانيس, مصباح, مصابيح, fanous",
  "mirror, miroir, مرآة, مرايا, مراية",
  "candlestick, candleholder, candle holder, bougeoir, chandelier, شمعدان, شمعدانات",
  "pouf, pouffe, ottoman, footstool, بوف, بوفات",
  "bag, handbag, sac, حقيبة, حقائب, شنطة",
  "satchel, sacoche, cartable, besace, chkara, حقيبة, حقائب, شكارة",
  "slipper, babouche, pantoufle, chausson, بلغة, بلاغي, belgha",
  "box, coffret, boîte, casket, علبة, علب, صندوق, صناديق",
  "basket, panier, سلة, سلال",
  "couffin, koffa, gouffa, cabas, market bag, قفة, قفف",
  "corbeille, tbika, tbiqa, طبيقة",
  "spoon, cuillère, ladle, louche, ملعقة, ملاعق, مغرفة",
  "earring, boucle d'oreille, أقراط, قرط, حلق",
  "bracelet, cuff, bangle, manchette, سوار, أساور, دملج",
  "necklace, collier, قلادة, قلائد, عقد",
  "fibula, fibule, brooch, broche, خلالة, بزيمة, بروش",
  "notebook, journal, diary, carnet, cahier, دفتر, دفاتر, كراس",
  "table, طاولة, طاولات",
  "coaster, dessous de verre, sous-verre, حوامل كؤوس",
  "panel, panneau, لوحة, لوحات",
  "soap, savon, صابون, saboun",
  "oil, huile, زيت, زيوت",
  "chess, chessboard, chess set, échecs, échiquier, jeu d’échecs, شطرنج",
  "amphora, amphore, جرة",
  "cover, housse, غلاف, أغلفة",
  "pompom, pompon, كرات",
  // What it is of
  "wool, woollen, woolen, laine, صوف, صوفي, صوفية",
  "leather, cuir, جلد, جلدي, جلدية",
  "wood, wooden, bois, خشب, خشبي, خشبية",
  "silver, argent, فضة, فضي, فضية",
  "copper, cuivre, نحاس, نحاسي, نحاسية",
  "brass, laiton, نحاس, نحاسي, نحاسية",
  "clay, argile, طين, طيني, طينية",
  "terracotta, terre cuite, طين مشوي",
  "pottery, ceramic, poterie, céramique, faïence, earthenware, فخار, فخاري, فخارية, خزف, خزفي, خزفية, سيراميك",
  "thuya, thuja, arar, عرعار",
  "walnut, noyer, جوز",
  "palm, palmier, palmetto, doum, دوم, نخيل, سعف",
  "cotton, coton, قطن, قطني, قطنية",
  "jewellery, jewelry, bijou, bijoux, حلي, مجوهرات",
  "zellige, zellij, zelij, zelige, zillij, zellidj, زليج, mosaic, mosaïque, فسيفساء",
  "tile, carreau, carrelage, زليج, بلاط",
  // What it is like, and for
  "striped, stripe, rayé, rayure, مخطط, مخططة, خطوط",
  "lozenge, diamond, losange, معين, معينات",
  "star, étoile, نجمة, نجوم",
  "engraved, gravé, ciselé, منقوش, منقوشة",
  "hammered, martelé, مطروق, مطروقة",
  "pierced, openwork, ajouré, مخرم, مخرمة",
  "round, rond, مستدير, مستديرة, دائري, دائرية",
  "large, big, grand, كبير, كبيرة",
  "small, little, petit, صغير, صغيرة",
  "wall, mur, mural, حائط, جدار",
  "hanging, suspendre, suspendu, tenture, تعليق, معلق, معلقة",
  "fruit, فواكه, فاكهة",
  "bread, pain, خبز",
  "tea, thé, شاي, أتاي, atay",
  "candle, bougie, شمعة, شموع",
  "market, marché, سوق",
  "painted, peint, مرسوم, مرسومة",
  "handwoven, woven, tissé, منسوج, منسوجة",
  "charcoal, anthracite, فحمي, فحمية",
  "set, service, طقم",
  "four, quatre, أربعة, أربع",
  "three, trois, ثلاثة, ثلاث",
  "five, cinq, خمسة, خمس",
  "two, deux, اثنان, زوج, غلافا",
  ...COLOURS.map(({ names, words }) => [...Object.values(names), ...words].join(", ")),
]

/** A wide word finds the narrow ones; not the other way round. */
export const WIDER: Readonly<Record<string, readonly string[]>> = {
  "shoes, chaussures, حذاء, أحذية, نعال": ["slipper"],
  "tableware, dishes, vaisselle, crockery, أواني": ["bowl", "plate", "cup", "tagine"],
  "lighting, lights, luminaire, éclairage, إضاءة": ["lantern"],
  "basket, panier, سلة, سلال": ["couffin", "corbeille"],
  "furniture, meuble, mobilier, أثاث": ["table", "pouf"],
  "cosmetics, skincare, beauty, cosmétique, beauté, تجميل": ["soap", "oil"],
}

/** Words that say how others hang together, or what is true of every piece here; a search without them means the same. */
export const STOP_WORDS = `a an and at by for from in into made of on or the to with without
  au aux avec chez dans de des du en et fait faite la le les ou par pour sans sur un une
  في من على إلى مع عن أو و
  cm mm kg سم
  buy shop achat acheter شراء gift gifts present cadeau cadeaux هدية هدايا
  morocco moroccan maroc marocain marocaine marocains marocaines المغرب مغربي مغربية مغاربة
  handmade handcrafted handicraft craft artisan artisanal artisanale artisanat main fait-main
  يدوي يدوية تقليدي تقليدية`
