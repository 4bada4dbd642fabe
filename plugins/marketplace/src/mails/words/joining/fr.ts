import type { en } from "./en"

export const fr: Record<keyof typeof en, string> = {
  received_subject: "Nous avons bien reçu la demande de {seller}",
  received_title: "Votre demande est arrivée",
  received_intro: "Merci : la demande de {seller} est entre nos mains.",
  received_next:
    "Une personne la lit, d'habitude en un jour ouvrable. Nous vous écrivons dès que la décision est prise.",
  received_open: "Voir votre demande",

  correct_subject: "Quelque chose est à corriger dans la demande de {seller}",
  correct_title: "À corriger, s'il vous plaît",
  correct_intro: "Nous avons lu la demande de {seller}. Avant de l'accepter, il faut corriger :",
  correct_kept: "Tout le reste est gardé. Une fois corrigée, envoyez de nouveau la demande.",
  correct_open: "Corriger maintenant",

  refused_subject: "Nous ne pouvons pas accepter {seller}",
  refused_title: "Votre demande est refusée",
  refused_intro: "Nous avons lu la demande de {seller} et ne pouvons pas l'accepter pour l'instant.",
  refused_next: "Si la raison disparaît, vous pouvez refaire une demande : ce que vous avez écrit est gardé.",

  invited_subject: "{inviter} vous invite chez {seller} sur Hirfa",
  invited_title: "Vous êtes invitée à l'atelier de {seller}",
  invited_intro: "{inviter} vous invite à travailler avec {seller} sur Hirfa. Votre rôle : {role}.",
  invited_once: "Le lien sert une seule fois, jusqu'au {date}. Il est pour vous : ne le donnez à personne.",
  invited_open: "Rejoindre l'équipe",
  invited_unknown: "Vous ne connaissez pas {inviter} ? Alors ne faites rien.",
  role_owner: "responsable",
  role_manager: "gestionnaire",
  role_maker: "artisane",

  step_type: "Qui vous êtes",
  step_names: "Noms",
  step_place: "Lieu",
  step_numbers: "Numéros et papiers",
  step_registers: "Autres numéros",
  step_people: "Personnes",
  step_bank: "Compte bancaire",
  step_pictures: "Photos",
  step_story: "Histoire",
}
