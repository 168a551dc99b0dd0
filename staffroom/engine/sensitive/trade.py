"""The fields of a deal: with whom, over what, who buys, what is done, at what price, how quietly."""

from __future__ import annotations

from staffroom.engine.sensitive.fields import Fields
from staffroom.engine.text.word_set import word_set


TRADE = Fields(
    {
        "deal": word_set(
            "caterer caterers catering cleaner cleaners cleaning builder builders contractor contractors supplier "
            "suppliers provider providers firm firms agency agencies developer developers landlord insurer insurers "
            "architect architects photographer photographers photography broker publisher operator vendor vending tenant "
            "tenants consultant consultants solicitor solicitors surveyor sponsor sponsors sponsorship bidder "
            "bidders tesco aldi lidl greggs costa microsoft google pearson decorator decorators roofer roofers "
            "installers fitters outfit rep company contract contracts lease leases tender tenders deal deals boiler roof "
            "minibus laptops chromebooks ipads whiteboards desks chairs furniture payroll canteen gym land site "
            "field fields bungalow lodge cottage annexe allotments photocopier copier broadband energy gas electricity "
            "software mis app licences windows playground pitch lift lifts refit refurb toilets panels insurance merger "
            "takeover logo prospectus website marquee paper premises fencing carpets flooring portakabins "
            "astroturf 3g mast printers printing stationery nursery nurseries quotation speaker trainer "
            "trainers headhunter solar heating grounds mowing security parking car pool tablets agents buyer tennis courts astro "
            "studios advertising server servers boarding swimming paint lighting acoustic"
        ),
        "buyer": word_set(
            "school schools trust trusts academy academys bursar bursars head heads governors governor board boss "
            "mat council slt finance estates chair ceo business gaffer procurement panel "
            "contract contracts tender tenders supplier suppliers contractor contractors caterer caterers bidder "
            "bidders lease"
        ),
        "us": word_set("we weve were our ours us they theyre theyve theyll"),
        "act": word_set(
            "sign signed signing swap swapping switch switching drop dropped dropping win won award awarded "
            "awarding choose chosen chose picked accept accepted reject rejected negotiate negotiating negotiated offer offered "
            "offers bid bids bidding quote quoted quotes owe owes wriggle exchange sell selling sold buy "
            "buying bought purchase renew renewed renewal notice withdraw favour favourite cheapest dearest undercut "
            "beaten haggle haggling haggled agree agreed promised settle settled terminate sack sacked "
            "sacking bin binning ditch ditching outsourced outsourcing secured appoint appointed "
            "shortlist shortlisted shortlisting fight race compete competing valued valuing offering counter "
            "replace replacing replaced bringing build builds merge merging takes taking took "
            "gets getting got received invited estimated turned instructed pulled wishes intends waived instead letting lets scored"
        ),
        "price": word_set(
            "price prices priced cost costs rate rates fee fees rent rebate discount margin commission paying "
            "pays paid charge charges charging value dearer cheaper cheap pricey expensive quid invoice overcharged "
            "discounted profit profits bill bills takings budget overspend"
        ),
        "hush": word_set(
            "know knows dispute terms secret secretly confidential unofficially yet quiet quietly hush shh ssh psst leak leaked slip rumour "
            "apparently sham stitched rigged idea clue told tell announced announcing announcement embargoed unannounced "
            "privately whisper heard nobody standstill condition unaware suspect mate mates brother cousin wifes husbands patio races golf"
        ),
    }
)
NO_TRADE = word_set(
    "parents parent families family carers parentpay ticket tickets thanks thank grateful pta raised "
    "raising donate donated donation donations fundraising fundraiser charity trip trips stall fair fete "
    "adults concessions admission entry please pupils students student lesson lessons gcse btec published "
    "appeal raffle auction cake cakes visit visits visited lost voucher vouchers grant lottery heritage sponsored "
    "congratulations proud delighted pleased match matches cup league goal goals team tournament medal "
    "prize competition club clubs choir concert play show performance apprenticeship apprenticeships "
    "careers placement vote volunteers volunteer opens opened open welcome join apply "
    "vacancy vacancies job closing assembly debate debated talk museum poem novel film holiday mortgage "
    "kitchen bathroom flat wedding ebay vinted phone course exam exams revision uniform snow "
    "children kids homework reading enterprise economics dragons apprentice notice inviting invites maths website drop nations climate striker "
    "gave gives token tokens recruiting recruit hours candle drinks green record title view"
)
