/** Words by which a page says that a letter will do as well as its form. */
export const acceptsLetter =
  '(?:forms?|proformas?|templates?)~or~letters?|letters?~or~(?:forms?|proformas?|templates?)|same information~letter|(?:dictated|clinic|referral) letters?~(?:accepted|acceptable|also|instead)|accept\\w*~(?:referral |dictated )?letters?|(?:forms?|proforma) is not (?:mandatory|required|compulsory)|either a letter|by letter or';
