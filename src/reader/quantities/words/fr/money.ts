/** Names of currencies; the word of a nation stands after them. */
export const CURRENCY = `
  euro EUR euros EUR dollar dollar dollars dollar livre pound livres pound sterling GBP franc franc francs franc yen JPY yens JPY yuan CNY yuans CNY rouble ruble roubles ruble
  couronne krona couronnes krona zloty PLN zlotys PLN lire TRY lires TRY forint HUF forints HUF hryvnia UAH hryvnias UAH`;
export const CENT = 'centime EUR centimes EUR';
