/** Names of currencies, and of nations before them. */
export const CURRENCY = `
  dollar dollar dollars dollar buck dollar bucks dollar euro EUR euros EUR pound pound pounds pound sterling GBP yen JPY yuan CNY renminbi CNY
  krone krone kroner krone krona krona kronor krona kr krone kč CZK lek ALL leks ALL lekë ALL denar MKD denars MKD denari MKD crown crown crowns crown koruna CZK zloty PLN zlotys PLN zlotych PLN złoty PLN zł PLN forint HUF forints HUF
  ruble ruble rubles ruble rouble ruble roubles ruble hryvnia UAH hryvnias UAH hryvnya UAH lira TRY liras TRY lev lev leva lev leu leu lei leu
  franc franc francs franc rupee INR rupees INR shekel ILS shekels ILS rand ZAR won KRW deutschmarks DEM deutschmark DEM kuna HRK litas LTL lats LVL`;

export const CENT = 'cent USD cents USD pence GBP';

export const NATION = `
  us US american US canadian CA australian AU singapore SG swedish SE danish DK norwegian NO icelandic IS swiss CH british GB czech CZ
  russian RU japanese JP egyptian EG turkish TR romanian RO bulgarian BG taiwan TW french FR belgian BE polish PL chinese CN
  norway NO norwegians NO oslo NO sweden SE swedes SE stockholm SE denmark DK danes DK copenhagen DK iceland IS reykjavik IS prague CZ czechs CZ czechia CZ`;
