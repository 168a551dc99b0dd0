"""What somebody may be accused of, in two parts: what was done, and with whom, where or to whom."""

from __future__ import annotations


WRONGS = {
    # Too near to a child. The lesser ones tell nothing without the child.
    "INTIMATE": """
        affair fling romance dating snogging snogged kissing kissed flirting flirts flirted
        sleeping_with slept_with sleeps_with seeing_a something/thing_going_on
        something/thing_going/on_with more_than_friends an_item hands_all_over hands_on
        inappropriate_with improper_relationship/relations/conduct
        inappropriate_relationship/relations/contact/conduct/messages/texts/photos
        sexual_relationship/contact relationship_with relations_with undressed nudes touchy_feely
        in_bed_with messed_about_with getting_off_with got_off_with hitting_on hits_on cracking_on
        took_advantage_of takes_advantage_of taking_advantage_of alone_in_his/her
        his/her_hands_on interfered_with interferes_with fondled fondles fondling exposed_himself
        exposed_herself
    """,
    "MINOR": """
        pupil pupils student students girl girls schoolgirl schoolgirls boy boys kid kids child
        children teenager teenagers sixth_former/formers underage minor minors youngster youngsters
        lad lads fifteen_year sixteen_year 15_year
        16_year prefect
    """,
    "TOUCHES": """
        touches/touched/touching/gropes/fondles_kids/children/pupils/boys/girls/little/young
        touches/touched/touching_them_up
    """,
    "TIPPLE": """
        drinks drinking drank drunk booze boozing boozes boozed gin vodka whisky whiskey sherry
        rum brandy cider lager hip_flask hipflask swigs swigging swigged stoned weed spliff joint
        cocaine coke hungover legless sozzled plastered hammered sloshed paralytic tipsy
    """,
    "ON_DUTY": """
        on_duty on_the_job at_the_wheel behind_the_wheel in_lesson/lessons during_lesson/lessons
        during_class in_the_classroom in_assembly before_registration before_assembly
        in_his/her/their_desk/drawer/cupboard/classroom/cab/van/handbag/office/mug/flask
        in_the_stockroom/store+cupboard/book+cupboard/cleaning+cupboard/boiler+room
        while_teaching/driving/supervising/refereeing/in+charge in_charge_of_children/kids/the
        in_front_of_the_kids/children/class/pupils/girls/boys
    """,
    "KILLED": """
        killed murdered poisoned finished_off left_to_die nearly_killed robbed fleeced swindled
        conned scammed diddled
    """,
    "OUR_OWN": "my our",
    "KIN": """
        nan nana gran granny grandma grandad grandpa mum mam mother dad father son daughter sister
        brother wife husband uncle aunt auntie baby dog cat neighbour nephew niece cousin family
        parents
    """,
    "BLOOD": """
        blood_on_his/her/their_hand/hands
        drove_him/her/them/that/the_to_suicide/it/take/a+breakdown
        drove_that_boy/girl/lad/lass/child/woman/man_to responsible_for_his/her/that/the_death
        as_good_as_killed covering_for_a covers_for_a killed_him/her/that/those/them
    """,
    "MISTREATS": """
        humiliates humiliated humiliating belittles belittled belittling torments tormented
        terrorises terrorised terrorising victimises victimised victimising picks_on picked_on
        screams_at screamed_at screaming_at swears_at swore_at mistreats mistreated manhandles
        manhandled neglects neglected starves starved intimidates intimidated bullies bullied
        gaslights discriminates_against exploits exploited swindles spits_at spat_at threatens
        threatened
    """,
    "VICTIMS": """
        kids children pupils students girls boys staff parents tas kid child pupil student son
        daughter everyone girl boy colleagues families pensioners patients tenants residents lads
        him her them anyone women nqts ects juniors
    """,
    "SPENDS": """
        spent spends spending blew blows blown splashed splashes splashing gambled gambles
        gambling frittered squandered squanders wasted paid_for funded funds treated helped
        financed pays_for paying_for
    """,
    "ON_SELF": """
        on_himself on_herself on_themselves at_the_bookies on_the_horses down_the_pub
        on_his/her/their_own/holiday/kitchen/mates/extension/conservatory/house/car/wedding
        their_holiday/holidays his_holiday her_holiday his/her/their_kitchen/extension
        himself_to herself_to themselves_to his/her/their_mortgage/gambling
    """,
    "PUBLIC_MONEY": """
        money cash funds fund takings subs donations budget raffle grant fees profits petty_cash
        taxes council_tax deposits collection
    """,
    "UNTRUTH": """
        pack/string/tissue/web_of_lies wouldnt_know_the_truth doesnt/dont_know_the_truth
        never_tell/tells/told_the_truth allergic_to_the_truth lies_for_a lie_for_a
        pulled_the_wool pulling_the_wool misled_parents/the+governors/governors/us/everyone/families
        economical_with_the_truth covered_his/her/their_tracks bare_faced_lies barefaced_lies
        lies_and_more_lies feeds_us_lies feeding_us_lies fed_us_lies perjured_himself/herself
        lied_through invented_the_whole made_the_whole_thing cannot_be_trusted_with/near/around
        cant_be_trusted_with/near/around isnt_safe_with is_not_safe_with only_got_the_job
        got_the_job_by got_his/her_job_by/through/because sleeping_his/her_way
        hush_money bought_his/her/their_silence picking/picks/picked_his/her/their_own_son/daughter/kid/mates
        on_the_payroll_of bought_and_paid in_someones_pocket
        couldnt_be_trusted_with could_not_be_trusted thrown/kicked_out_of_his/her/their_last steal_the_pennies/coins
    """,
    "SELLS": """
        sells selling sold sell supplies supplying supplied gives gave giving buys buying bought
    """,
    "CONTRABAND": """
        fags cigarettes vapes vape booze cider alcohol vodka lager weed drugs pills cannabis ketamine
        cocaine fireworks knives
    """,
}
