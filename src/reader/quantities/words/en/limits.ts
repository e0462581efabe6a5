import { phrasesOf, type Modifier } from '../vocabulary.ts';

/** What stands before a number. */
export const BEFORE = phrasesOf<Modifier>([
  [{ comparator: 'at least' }, `at_least no_less_than not_less_than no_fewer_than not_fewer_than at_or_above at_or_over equal_to_or_above a_minimum_of minimum_of a_minimum minimum at_a_minimum as_little_as as_few_as
    upwards_of upward_of north_of starting_at from_at_least not_below`],
  [{ comparator: 'more than' }, `more_than greater_than higher_than larger_than bigger_than over well_over far_over above well_above far_above in_excess_of exceeding exceeds exceeded exceed
    surpassing surpassed topped topping past well_past far_more_than well_more_than much_more_than beyond better_than no_less_than_the longer_than older_than`],
  [{ comparator: 'more than', hedge: 'just' }, 'just_over just_above slightly_more_than slightly_over slightly_above a_little_over a_little_more_than little_more_than just_more_than a_bit_more_than barely_more_than a_little_bit_over a_bit_over barely_over barely_above a_shade_over a_whisker_over a_fraction_over a_touch_over fractionally_over fractionally_above slightly_higher_than a_tad_over'],
  [{ comparator: 'less than' }, `less_than fewer_than lower_than smaller_than under below well_under well_below far_below at_or_below far_less_than far_fewer_than much_less_than
    shy_of south_of shorter_than younger_than`],
  [{ comparator: 'less than', hedge: 'just' }, 'just_under just_below slightly_less_than slightly_under slightly_below a_little_under a_shade_under a_whisker_under a_fraction_under a_touch_under a_bit_under a_little_below a_bit_less_than fractionally_under fractionally_below slightly_lower_than not_quite a_little_less_than just_short_of just_shy_of barely_under'],
  [{ comparator: 'up to' }, `up_to no_more_than not_more_than no_higher_than no_longer_than at_most at_the_most a_maximum_of maximum_of a_maximum maximum as_much_as as_many_as as_high_as
    as_long_as capped_at not_exceeding a_cap_of not_above`],
  [{ comparator: 'only' }, 'only just merely a_mere mere barely no_more_than_just but_only not_even'],
  [{ comparator: 'exactly' }, 'exactly precisely'],
  [{ hedge: 'about' }, `about around some roughly approximately approx approx. circa ca c. an_estimated estimated in_the_region_of in_the_order_of of_the_order_of on_the_order_of
    somewhere_around something_like or_so perhaps maybe probably more_or_less an_average_of average on_average an_average averaging give_or_take ~ ≈ anywhere somewhere in_the_range_of a_projected projected nearer closer_to around_about in_the_neighbourhood_of in_the_neighborhood_of in_the_vicinity_of plus_or_minus a_rough give_or_take`],
  [{ hedge: 'nearly' }, 'nearly almost close_to approaching near nearing virtually practically getting_on_for pushing touching'],
  [{ comparator: 'more than', hedge: 'about' }, 'about_more_than'],
  [{ isAdditional: true }, `an_additional additional another an_extra extra a_further further an_added yet_another the_additional the_extra a_fresh`],
  [{ per: 'year' }, 'an_annual annual a_yearly yearly'],
  [{ per: 'month' }, 'a_monthly monthly'],
  [{ per: 'day' }, 'a_daily daily'],
  [{}, `a_total_of totaling totalling a_combined combined a_record record a_whopping whopping a_staggering staggering a_hefty a_massive a_huge a_whole a_full full fully a_good a_modest a_colossal a_sum_of the_sum_of a_set`],
]);

/** What stands after a number and its unit. */
export const AFTER = phrasesOf<Modifier>([
  [{ comparator: 'at least' }, 'or_more or_higher or_above or_better at_least at_a_minimum or_greater and_above and_over and_more_than_that or_over minimum'],
  [{ comparator: 'more than' }, 'plus and_more and_counting'],
  [{ comparator: 'up to' }, 'or_less or_fewer at_most at_the_most or_below or_under maximum'],
  [{ hedge: 'about' }, 'or_so or_thereabouts or_thereabout or_more_or_less give_or_take'],
  [{ isAdditional: true }, 'more extra additional further in_additional in_extra of_additional of_extra in_added on_top'],
  [{ comparator: 'exactly' }, 'exactly precisely'],
]);

export const RATES = phrasesOf<string>([
  ['year', 'a_year per_year each_year every_year annually yearly per_annum pa p.a. in_annual of_annual annual every_single_year year_on_year year-on-year /year /yr per_yr'],
  ['month', 'a_month per_month each_month every_month monthly'],
  ['week', 'a_week per_week each_week every_week weekly'],
  ['day', 'a_day per_day each_day every_day daily'],
  ['hour', 'an_hour per_hour each_hour every_hour hourly'],
  ['minute', 'a_minute per_minute every_minute'],
  ['quarter', 'a_quarter per_quarter each_quarter quarterly'],
  ['decade', 'a_decade per_decade'],
  ['person', 'a_head per_head per_capita per_person a_person per_inhabitant per_citizen a_citizen per_soldier a_taxpayer per_taxpayer'],
  ['household', 'per_household a_household'],
]);
