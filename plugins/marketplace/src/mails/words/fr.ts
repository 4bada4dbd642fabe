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
  open_atelier: "Ouvrir l’atelier",
  reason: "La raison :",
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
  canceled_refund:
    "{amount} vous sont rendus par le moyen de paiement utilisé. Les banques mettent 5 à 10 jours à l’afficher.",
  canceled_no_refund: "Rien n’a été débité pour elles.",

  delivered_subject: "Votre colis de {seller} est arrivé",
  delivered_title: "Votre colis est arrivé",
  delivered_intro:
    "Le transporteur a remis un colis de {seller}, de votre commande {number}. Nous espérons qu’il vous fera plaisir.",
  delivered_problem:
    "Il manque quelque chose, ou une pièce est cassée ? Gardez l’emballage, prenez une photo et répondez à ce message : nous réglerons cela avec la coopérative.",

  refund_subject: "{amount} de votre commande {number} vous sont rendus",
  refund_title: "Un remboursement vous arrive",
  refund_intro: "{amount} de votre commande {number} chez {seller} vous sont rendus.",
  refund_way:
    "Ils reviennent par le moyen de paiement utilisé. Les banques mettent 5 à 10 jours à l’afficher.",
  refund_so_far: "Rendu jusqu’ici",

  seller_approved_subject: "{seller} est ouverte sur Hirfa",
  seller_approved_title: "Votre boutique est ouverte",
  seller_approved_intro:
    "{seller} est acceptée : les acheteurs peuvent désormais trouver et commander ses pièces.",
  seller_approved_next:
    "Relisez vos pièces et vos livraisons avant la première commande. Nous vous écrirons dès qu’elle arrive.",

  seller_paused_subject: "{seller} est en pause sur Hirfa",
  seller_paused_title: "Votre boutique est en pause",
  seller_paused_intro: "{seller} est en pause : personne ne peut commander ses pièces pour le moment.",
  seller_paused_until: "Elle rouvre d’elle-même le {date}.",
  seller_paused_open:
    "Elle le reste jusqu’à ce que vous nous demandiez de la rouvrir : répondez à ce message.",
  seller_paused_orders: "Les commandes déjà passées restent comme elles étaient : expédiez-les comme promis.",

  seller_suspended_subject: "{seller} est suspendue sur Hirfa",
  seller_suspended_title: "Votre boutique est suspendue",
  seller_suspended_intro:
    "{seller} est suspendue : ses pièces ne sont plus en vente et l’atelier lui est fermé.",
  seller_suspended_appeal:
    "Vous pensez que c’est une erreur, ou la cause a disparu ? Répondez à ce message : une personne le lira.",

  seller_restored_subject: "{seller} est rouverte sur Hirfa",
  seller_restored_title: "Votre boutique est rouverte",
  seller_restored_intro:
    "{seller} n’est plus suspendue : ses pièces sont en vente et l’atelier vous est ouvert.",

  reset_subject: "Choisissez un nouveau mot de passe pour Hirfa",
  reset_title: "Choisissez un nouveau mot de passe",
  reset_intro:
    "Quelqu’un, vous nous l’espérons, a demandé un nouveau mot de passe pour l’identifiant {email}.",
  reset_open: "Choisir un nouveau mot de passe",
  reset_once:
    "Le lien sert une seule fois, dans les {minutes} minutes qui viennent. Passé ce délai, demandez-en un autre.",
  reset_ignore:
    "Ce n’était pas vous ? Ne faites rien : votre mot de passe reste le même. Ne donnez ce lien à personne.",
}
