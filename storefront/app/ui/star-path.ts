/** The eight-fold star (khatam): two squares turned by 45 degrees, in a box of 100. The only ornament of the shop. */
export const STAR_PATH =
  "M50.0 0.0L64.6 14.6L85.4 14.6L85.4 35.4L100.0 50.0L85.4 64.6L85.4 85.4L64.6 85.4L50.0 100.0L35.4 85.4L14.6 85.4L14.6 64.6L0.0 50.0L14.6 35.4L14.6 14.6L35.4 14.6Z"

/** The same star inside the first, for the drawn (not filled) mark. */
export const STAR_INNER_PATH =
  "M50.0 23.0L57.9 30.9L69.1 30.9L69.1 42.1L77.0 50.0L69.1 57.9L69.1 69.1L57.9 69.1L50.0 77.0L42.1 69.1L30.9 69.1L30.9 57.9L23.0 50.0L30.9 42.1L30.9 30.9L42.1 30.9Z"
