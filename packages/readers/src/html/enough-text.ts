/** A page that shows so many Chinese characters has its text where it belongs; a string or a hidden part with as many may be a text. */
export const enoughText = 300
