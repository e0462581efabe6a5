/** What words do beside what they assert: oblige, promise the speaker's own deed, propose, refuse, or tell a wish. */
export type Mood = 'must' | 'deed' | 'could' | 'refusal' | 'own' | 'wish' | null;

/** `_` joins the words of a phrase. Those of the last row are read as one and do nothing. */
export const MOOD_WORDS: readonly (readonly [mood: Mood, words: string])[] = [
  [
    'must',
    "must should ought_to need_to needs_to needed_to has_to have_to had_to have_got_to has_got_to it's_time it_is_time it_was_time high_time about_time past_time no_longer_sustainable cannot_go_on could_not_go_on couldn't_go_on can_no_longer no_longer_can cannot_continue can't_go_on can't_continue we_need we_need_more need_more needs_more need_a needs_a let_us let's it_is_vital it_is_essential it_is_crucial it_is_imperative imperative no_longer_acceptable mustn't shouldn't would_have_to_show asking_all asking_allies is_asking_for are_asking_for what_washington_wants expects_allies expects_europe expects_them enough_about get_serious expect_allies expect_them wants_allies want_allies wanted_allies wanted_leaders want_others wants_others wants_more want_more wanted_more what_we_want what_is_needed what_we_need what_europe_needs what_nato_needs supposed_to no_more_excuses enough_is_enough no_excuse_for better_start had_better would_like_to_see i'd_like_to_see we'd_like_to_see he'd_like_to_see she'd_like_to_see they'd_like_to_see want_to_see wants_to_see let_them cannot_have can't_have there_cannot_be there_can_be_no do_not_expect don't_expect",
  ],
  [
    'deed',
    'will would shall we_shall i_shall we\'ll i\'ll he\'d she\'d we\'d they\'ll going_to ready_to prepared_to committed_to remain_committed remains_committed is_determined_to are_determined_to i_promise count_on_us is_to are_to iron_commitment we_promise we_commit we_are_going is_going_to are_going_to was_going_to were_going_to intends_to intend_to intended_to plans_to plan_to planned_to aims_to aim_to wants_to want_to wanted_to expects_to expect_to expected_to hopes_to pledges_to we_stand_by stands_by stand_by stood_by sticks_to stick_to we_stick sticking_to keep_to keeps_to keep_its_promise keep_our_promise',
  ],
  ['could', 'we_could europe_could europeans_could allies_could nato_could the_alliance_could why_not how_about what_if would_be_better it_might_be_better one_option perhaps_we would_be_wiser'],
  [
    'refusal',
    "no_way out_of_the_question not_one_euro not_a_euro not_a_cent not_one_cent not_a_penny no_question_of not_on_the_table off_the_table has_no_intention had_no_intention have_no_intention no_intention_of no_plans_to no_plan_to not_prepared_to not_ready_to not_willing_to unwilling_to cannot_accept can't_accept not_accept sees_no_need saw_no_need see_no_need no_need_to no_need_for no_new_money no_more_money no_blank_cheque no_blank_check wants_no want_no wanted_no not_a_dollar not_one_dollar not_a_pound not_one_pound not_a_zloty not_one_zloty not_a_krone not_one_krone not_a_crown not_one_crown not_a_leu not_one_leu not_a_lev not_a_forint not_a_lira not_a_single not_up_for_negotiation will_not_be won't_be would_not_be vote_against rather_not not_negotiating of_course_not answer_is_no answer_was_no answer_remains_no no_to over_my_dead_body not_over_my never_accept",
  ],
  ['wish', 'expect expects expected want wants wanted asks urges demands'],
  ['own', "we i our us my we're i'm we've i've ours ourselves"],
  [null, "nobody_needs_to no_one_needs_to nobody_has_to no_one_has_to  could_no_longer could_not we_need_only we_only_need would_otherwise will_have_to would_have_to will_need_a will_need_# would_need would_need_to would_have_had_to need_not do_not_need no_doubt should_they should_he should_it should_come_as we_need_both why_should should_we would_encourage want_to_say want_to_thank would_like_to would_say i_would_say want_to_be_clear will_not_be_enough will_have would_have would_be_the will_be_the we_should_not_be should_not_be_surprised nobody_should_be no_one_should_be should_be_no_surprise should_not_come"],
];
