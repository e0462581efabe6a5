/** Countries that are no allies and that claims are about, by ISO 3166-1 alpha-3; XKX is Kosovo, which ISO has not. */
export const OTHER_COUNTRIES: Readonly<Record<string, string>> = {
  ARM: 'Armenia', AUS: 'Australia', AUT: 'Austria', AZE: 'Azerbaijan', BIH: 'Bosnia and Herzegovina', BLR: 'Belarus', BRA: 'Brazil', CHE: 'Switzerland', CHN: 'China',
  CYP: 'Cyprus', GEO: 'Georgia', IND: 'India', IRL: 'Ireland', IRN: 'Iran', IRQ: 'Iraq', ISR: 'Israel', JPN: 'Japan', KOR: 'South Korea', MDA: 'Moldova', MLT: 'Malta',
  NZL: 'New Zealand', PRK: 'North Korea', RUS: 'Russia', SAU: 'Saudi Arabia', SRB: 'Serbia', UKR: 'Ukraine', XKX: 'Kosovo',
};
