/** Names of currencies, and of nations before them. */
export const CURRENCY = `
  euro EUR euros EUR dollar dollar dollars dollar us-dollar USD pfund pound franken CHF yen JPY yuan CNY rubel ruble zloty PLN złoty PLN mark DEM
  krone krona kronen krona lira TRY hrywnja UAH griwna UAH forint HUF`;
export const CENT = 'cent EUR';
export const NATION = `
  us US amerikanische US amerikanischen US kanadische CA kanadischen CA schwedische SE schwedischen SE dänische DK dänischen DK norwegische NO norwegischen NO
  schweizer CH tschechische CZ tschechischen CZ britische GB britischen GB australische AU australischen AU`;
