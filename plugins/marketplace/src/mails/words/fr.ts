import type { Words } from "./types"

export const fr: Words = {
  greeting: "Bonjour {name},",
  greeting_plain: "Bonjour,",
  footer: "Hirfa : acheté à celles et ceux qui l’ont fait.",
  test_payment:
    "Cette commande a été payée par un paiement d’essai : aucun argent n’a été débité et rien ne sera expédié.",
  test_payment_seller:
    "Cette commande a été payée par un paiement d’essai : aucun argent n’a été versé. N’expédiez rien.",
  pieces: "Pièces",
  delivery: "Livraison",
  discount: "Remise",
  credit: "Avoir",
  summary: "En tout",
  total: "Total",
  tax_included: "Taxes comprises",
  parcel_of: "Colis de {seller}, {city}",
  arrives: "Arrivée prévue : {dates}",
  address: "Envoyé à",
  follow_order: "Suivre votre commande",
  link_is_key:
    "Le lien ouvre votre commande sans mot de passe. Gardez ce message et ne donnez le lien qu’à des personnes de confiance.",

  placed_subject: "Votre commande {number} est passée",
  placed_title: "Merci, votre commande est passée",
  placed_intro: {
    one: "Commande {number} du {date} : un colis est pour vous.",
    many: "Commande {number} du {date} : {count} colis sont pour vous, chacun envoyé par sa coopérative.",
    other: "Commande {number} du {date} : {count} colis sont pour vous, chacun envoyé par sa coopérative.",
  },

  new_order_subject: {
    one: "Nouvelle commande {number} : une pièce, {country}",
    many: "Nouvelle commande {number} : {count} pièces, {country}",
    other: "Nouvelle commande {number} : {count} pièces, {country}",
  },
  new_order_title: "Vous avez une nouvelle commande",
  new_order_intro:
    "Commande {number} du {date} pour {seller}. Confirmez-la dans l’atelier : l’acheteur saura que vous l’avez vue.",
  new_order_pack: "À emballer",
  new_order_promise: "Arrivée annoncée à l’acheteur : {dates}.",
  new_order_open: "Ouvrir la commande dans l’atelier",

  sent_subject: "Votre colis de {seller} est en route",
  sent_title: "Votre colis est en route",
  sent_intro: "{seller} a expédié un colis de votre commande {number}.",
  sent_inside: "Il contient",
  carrier: "Transporteur",
  tracking_number: "Numéro de suivi",
  follow_carrier: "Le suivre chez le transporteur",

  canceled_subject: "{seller} a dû annuler une partie de votre commande {number}",
  canceled_subject_whole: "{seller} a dû annuler votre commande {number}",
  canceled_title: "Une partie de votre commande a été annulée",
  canceled_title_whole: "Votre commande a été annulée",
  canceled_intro: "{seller} ne peut pas envoyer ces pièces de votre commande {number}.",
  canceled_others: "Les colis des autres coopératives arrivent comme prévu.",
  canceled_reason: "La raison :",
  canceled_refund:
    "{amount} vous sont rendus par le moyen de paiement utilisé. Les banques mettent 5 à 10 jours à l’afficher.",
  canceled_no_refund: "Rien n’a été débité pour elles.",

  delivered_subject: "Votre colis de {seller} est arrivé",
  delivered_title: "Votre colis est arrivé",
  delivered_intro:
    "Le transporteur a remis un colis de {seller}, de votre commande {number}. Nous espérons qu’il vous fera plaisir.",
  delivered_problem:
    "Il manque quelque chose, ou une pièce est cassée ? Gardez l’emballage, prenez une photo et répondez à ce message : nous réglerons cela avec la coopérative.",
}
