/** What the mails say. Names in braces are filled in; a text with several forms is chosen by its count. */
export const en = {
  greeting: "Hello {name},",
  greeting_plain: "Hello,",
  footer: "Hirfa: bought from the people who made it.",
  test_payment: "This order was paid with a test payment: no money moved and nothing will be sent.",
  test_payment_seller: "This order was paid with a test payment: no money moved. Do not send anything.",
  pieces: "Pieces",
  delivery: "Delivery",
  discount: "Discount",
  credit: "Credit",
  summary: "In all",
  total: "Total",
  tax_included: "Tax included",
  parcel_of: "Parcel of {seller}, {city}",
  arrives: "Expected {dates}",
  address: "Sent to",
  follow_order: "Follow your order",
  open_atelier: "Open the atelier",
  reason: "The reason:",
  link_is_key:
    "The link opens your order without a password. Keep this mail, and give the link only to people you trust.",

  placed_subject: "Your order {number} is placed",
  placed_title: "Thank you, your order is placed",
  placed_intro: {
    one: "Order {number} of {date}: one parcel is coming to you.",
    other: "Order {number} of {date}: {count} parcels are coming to you, each from its cooperative.",
  },

  new_order_subject: {
    one: "New order {number}: one piece to {country}",
    other: "New order {number}: {count} pieces to {country}",
  },
  new_order_title: "You have a new order",
  new_order_intro:
    "Order {number} of {date} for {seller}. Please confirm it in the atelier, so that the buyer knows you have seen it.",
  new_order_pack: "To pack",
  new_order_promise: "The buyer was told it arrives {dates}.",
  new_order_open: "Open the order in the atelier",

  sent_subject: "Your parcel of {seller} is on its way",
  sent_title: "Your parcel is on its way",
  sent_intro: "{seller} has sent a parcel of your order {number}.",
  sent_inside: "In it",
  carrier: "Carrier",
  tracking_number: "Tracking number",
  follow_carrier: "Follow it at the carrier",

  canceled_subject: "{seller} had to cancel a part of your order {number}",
  canceled_subject_whole: "{seller} had to cancel your order {number}",
  canceled_title: "A part of your order was cancelled",
  canceled_title_whole: "Your order was cancelled",
  canceled_intro: "{seller} cannot send these pieces of your order {number}.",
  canceled_others: "The parcels of other cooperatives come as they were planned.",
  canceled_refund: "{amount} goes back the way you paid. Banks take 5 to 10 days to show it.",
  canceled_no_refund: "Nothing was charged for it.",

  delivered_subject: "Your parcel of {seller} has arrived",
  delivered_title: "Your parcel has arrived",
  delivered_intro:
    "The carrier has handed over a parcel of {seller} from your order {number}. We hope that it brings you joy.",
  delivered_problem:
    "Something missing or broken? Keep the wrapping, take a picture, and answer this mail: we will see to it with the cooperative.",

  refund_subject: "{amount} of your order {number} comes back to you",
  refund_title: "Money is on its way back to you",
  refund_intro: "{amount} of your order {number} from {seller} goes back to you.",
  refund_way: "It comes the way you paid. Banks take 5 to 10 days to show it.",
  refund_so_far: "Given back so far",

  seller_approved_subject: "{seller} is open on Hirfa",
  seller_approved_title: "Your shop is open",
  seller_approved_intro: "{seller} is approved: from now on buyers can find and order its pieces.",
  seller_approved_next:
    "Look through your pieces and deliveries before the first order comes. We write to you when it does.",

  seller_paused_subject: "{seller} is paused on Hirfa",
  seller_paused_title: "Your shop is paused",
  seller_paused_intro: "{seller} is paused: nobody can order its pieces for now.",
  seller_paused_until: "It opens again by itself on {date}.",
  seller_paused_open: "It stays so until you tell us to open it again: answer this mail.",
  seller_paused_orders: "Orders that were placed before are as they were: please send them as promised.",

  seller_suspended_subject: "{seller} is suspended on Hirfa",
  seller_suspended_title: "Your shop is suspended",
  seller_suspended_intro:
    "{seller} is suspended: its pieces are not on sale, and the atelier is closed to it.",
  seller_suspended_appeal:
    "Do you think that this is a mistake, or has it been put right? Answer this mail: a person reads it.",

  seller_restored_subject: "{seller} is open again on Hirfa",
  seller_restored_title: "Your shop is open again",
  seller_restored_intro:
    "{seller} is suspended no more: its pieces are on sale, and the atelier is open to you.",

  reset_subject: "Choose a new password for Hirfa",
  reset_title: "Choose a new password",
  reset_intro: "Somebody, you we hope, asked for a new password for the login {email}.",
  reset_open: "Choose a new password",
  reset_once: "The link works once, in the next {minutes} minutes. Later, ask for another one.",
  reset_ignore:
    "It was not you? Then do nothing: your password stays as it is, and give this link to nobody.",
}
