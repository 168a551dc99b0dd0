"""Calls to go after somebody."""

from __future__ import annotations


HOUNDING = {
    # A cry to turn on one person.
    "HOUND": """
        ive_got_his/her/their_address/number/details got_his/her/their_home_address
        leave_him/her/them_one/bad/1_star/reviews dont_let_your_kids_play
        dont_let_your_kids_near cut_the_whole_family
        send_it_to_his/her/their_boss/employer/work/wife/husband/manager
        tell_his/her/their_boss/employer/work report_him/her_to_his/her_boss/employer
        contact_his/her_employer ring_his/her_employer/boss/work
        let_his/her_boss/employer/work_know get_it_trending find_out_who_he/she_is_and
        lets_find_out_who plaster_his/her/their_face/name put_his/her/their_face_on
        give_him/her_a_visit stop_using_his/her_shop put_him/her/them_out_of_business
        run_him/her/them_out make_an_example_of_him/her/them
        make_sure_everyone_knows_what_he/she_is dm_me_for_her/his/their make_him/her/them_famous
        do_your_thing until_hes/shes/theyre_sacked/gone/fired/banned follow_him/her/them_home
        wait_for_him/her_outside/after wait_outside_his/her sign_him/her_up_for park_across_his/her
        retweet_until share_until everyone_should_know_what_she/he lets_ruin_his/her/their
        lets_make_him/her/them he/she_needs_to_be_named name_him/her name_names_so ring_him/her_day
        every_five_minutes keep_ringing/calling/messaging/texting_him/her/them/until
        see_how_she/he_likes give_him/her_a_taste storm_the_office picket_his/her
        have_a_pop_at_him/her get_round_there get_yourselves_round get_down_there_and
        name_and_shame named_and_shamed naming_and_shaming name_and_shame_them/him/her
        make_her/his/their_life/lives_hell/miserable/a+misery/a+living+hell
        hound/drive/force/run/chase/kick/bully_him/her/them/that_out hound_him/her/them
        freeze/freezing_him/her/them_out gang_up_on pile_on pile_in_on
        go_and_tell_him/her/them_what tell_him/her/them_what_you_think
        tell_him/her/them_what_we_think tell_them_exactly_what tell_her/him_exactly_what
        give_him/her/them_hell give_him/her/them_what_for give_him/her/them_grief
        give_her/him/them_both_barrels dont_let_him/her/them_get_away dont_let_him/her/them_live_it
        send_her/him_to_coventry share_his/her/their_face/picture/address
        post/share/spread/put_his/her/their_picture/photo/face/number/address/name_everywhere/online/around/all+over
        does_anyone_know_where_he/she_lives anyone_know_where_he/she_lives
        anyone_got_his/her_address/number anyone_have_his/her_address/number
        get_him/her_sacked/fired/struck/cancelled address/number_is_going_round
        address/number_going_round heres_his/her/their_address/number lets_get_him/her
        lets_all_get_him/her make_him/her/them_regret make_him/her_suffer bombard_him/her/them
        flood_his/her/their_inbox/page/mentions/phone/dms bad_reviews fake_reviews one_star_the
        mess_with_her/his/their_head get_the_whole_school_to
        nobody/noone/no+one_speak/speaks/talk/talks_to_him/her/that/them nobody/noone_is_to_speak
        lets_find_out_where find_out_where_this/that/the
        nobody/noone/no+one_serve/serves/hire/employ/buy/help/invite/sit_him/her/them/from/with
        nobody_serve
        get_him/her/them_hounded/thrown/kicked/drummed/run/barred/banned/chucked/booted/expelled_off/out/from
        cant_show_his/her/their_face/faces never_show_his/her/their_face tag_him/her_and
        tag_his/her/their_boss/employer/work share_his/her/their_photo/name/number ring_it_at
        ring_it_day ring_him/her_at_3am heres_his/her_number his/her_number_and_ring
        number_and_tell_him/her bombard_mr/mrs/miss/ms/that/the lets_bombard spam_mr/mrs/miss
        flood_mr/mrs/miss/the_office spread_the_word_about_him/her make_her/him_pay
        make_sure_he/she_cant make_sure_he/she_loses make_sure_he/she_never and_pay_a_visit
        pay_him/her/them_a_visit lets_pay_him/her everyone_unfollow everybody_unfollow
        minutes_peace a_moments_peace any_peace no_peace a_moment_of_peace make_sure_they_all_know
        everyone/everybody_knows_her/his_name_by tell_him/her/them_exactly_what
        knock_on_his/her/their_door keep_at_him/her/them/it_until give_him/her/them_no_rest
        never_let_him/her/them_forget dont_let_him/her/them_forget dont_let_him/her/them_off
        dont_let_him/her/them_rest
        everyone/everybody_boo
    """,
    # The same, where everybody is told to do it.
    "SOFT_HOUND": """
        turn/turning_up_at_his/her/their/your_house/door/home/work/car
        go_round/to/round+to_his/her/their/your_house/home go_round_hers round_his/her/their_house
        pay_him/her/them_a_visit pay_her/him/them_a_little_visit let_him/her/them_have_it
        dont_let_up_until ignore_him/her_until find_out_where_he/she/they_lives/live/works
        who_knows_where_he/she_lives expose_him/her/them out_him/her_as get_them_sacked
        take_her/him/them_down cancel_him/her make_her/him_cry make_sure_he/she_never
        give_her/him_no_peace spam_him/her/them troll_him/her/them laugh_at_her/him_when
        turn/turning_up_outside_his/her/their_house/home
        make/set+up/create_a_fake_account/profile/page
    """,
    # "Ring her until she answers."
    "GIVES_IN": """
        until_he/she_answers/quits/resigns/replies/leaves/cracks/cries/goes/apologises/breaks/loses
        until_they_answer/quit/resign/reply/leave/crack/go/apologise
        till_he/she_answers/quits/resigns/replies/leaves/cracks/goes/apologises
    """,
    "GO_AT": """
        have_a_go_at have_a_pop_at lay_into tear_into pile_into gang_up_on wade_into get_stuck_into
        lay_siege_to make_a_fool_of make_mincemeat_of
    """,
    "GO_TO": """
        get_on go_on go_to go_round_to get_round_to turn_up_at knock_on camp_outside camp_on
        stand_outside hammer_on swarm flood egg leave_comments_on
    """,
    "PLACES": """
        page profile house door work workplace channel account home doorstep wall feed drive inbox
        post video photo picture business reviews account accounts salon cafe restaurant website
        window windows gate
    """,
    "ALL_KNOW": """
        make_sure_everyone make_sure_everybody make_sure_the_whole let_everyone let_everybody
        want_everyone let_the_whole
    """,
    "HER_NAME": """
        her_name his_name their_name their_names what_she/he/they_did what_she/he/they_is/are
        what_shes what_hes what_theyre who_she/he_is who_did_this
    """,
    "GO_FOR": """
        report bombard flood spam troll expose shame humiliate inundate boycott hound ignore shun
        heckle jeer unfollow unfriend
    """,
    "LETS": """
        lets let_us we_should we_need_to we_must time_to please_all who_wants_to you_should_all
        you_must_all
    """,
    "KEEP": "keep_on keep",
    "NONSTOP": """
        dont_stop and_dont_stop do_not_stop nonstop non_stop every_day every_hour
        every_five_minutes over_and_over day_and_night round_the_clock all_day all_night
        again_and_again
    """,
    "CONTACT": """
        message email ring phone call text dm report contact tweet inundate write_to email_bomb msg
        complain_about complain_to bombard flood spam troll tag mail ping
    """,
    # Gives somebody hell.
    "GIVES_HELL": """
        give gives giving
    """,
    "HELL": """
        hell what_for grief both_barrels
    """,
}
