/** What the mails about joining say; see `../en`. */
export const en = {
  received_subject: "We have your application for {seller}",
  received_title: "Your application has arrived",
  received_intro: "Thank you: the application of {seller} is with us.",
  received_next:
    "A person reads it, usually within one working day. We write to you as soon as it is decided.",
  received_open: "See your application",

  correct_subject: "Something is to be changed in the application of {seller}",
  correct_title: "Please change this",
  correct_intro: "We have read the application of {seller}. Before it can be approved, please change:",
  correct_kept: "Everything else is kept. When it is changed, send the application again.",
  correct_open: "Change it now",

  refused_subject: "We cannot take {seller} on",
  refused_title: "Your application was refused",
  refused_intro: "We have read the application of {seller}, and cannot take it on now.",
  refused_next: "If the reason goes away, you can apply again: what you wrote is kept.",

  invited_subject: "{inviter} invites you to {seller} on Hirfa",
  invited_title: "You are invited to the atelier of {seller}",
  invited_intro: "{inviter} invites you to work with {seller} on Hirfa, as {role}.",
  invited_once: "The link works once, until {date}. It is for you: give it to nobody.",
  invited_open: "Join the team",
  invited_unknown: "You do not know {inviter}? Then do nothing.",
  role_owner: "owner",
  role_manager: "manager",
  role_maker: "maker",

  step_type: "Who you are",
  step_names: "Names",
  step_place: "Place",
  step_numbers: "Numbers and papers",
  step_registers: "More numbers",
  step_people: "People",
  step_bank: "Bank account",
  step_pictures: "Pictures",
  step_story: "Story",
}
