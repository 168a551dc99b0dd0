"""Texts that abuse somebody, with the words that do it in brackets, and texts that do not.

All are made up, in the voices of those who post for, about and to a school.
"""

from __future__ import annotations


# These hold a post.
GRAVE = """
If I see that referee again I'm going to [[knock his teeth out]].
[[I'll kill you]] if you park across my drive one more time.
somebody wants to [[punch that head teacher in the face]]
You better [[watch your back]] Marlow.
we [[know where you live]] mate
She [[deserves a good slap]] and I will happily be the one to give it to her.
Whoever designed this timetable [[should be shot]].
They [[should all be deported]], simple as that.
[[hope he gets hit by a bus]] on the way home
I hope the lot of you [[get cancer]].
[[Kill yourself]] you waste of oxygen
[[kys]] lol nobody would miss you
Wait until I find him, [[he's a dead man]].
Honestly I'd [[burn that school to the ground]].
Mr Okafor needs to be careful walking home tonight. [[Accidents happen]].
Someone should [[teach that woman a lesson]] she won't forget
The parents at Northbridge want [[stringing up]].
[[I will find out where you live]], that's a promise
Come near my son again and [[I'll break your legs]].
[[Rot in hell]], Marlow. [[Rot in hell]].
[[drop dead]] the lot of you
you'll [[get what's coming to you]] at the gates tomorrow
They want [[putting down]], all of them.
I swear to god I could [[strangle that woman on reception]]
[[Watch what happens to your car]] if you report me
Mrs Brown has been [[stealing from the PTA]] for years and everybody knows it.
Mr Okafor [[is a paedo]], keep your kids away.
Northbridge High [[fiddled their results]] again this year.
The head [[took a bribe]] from the builders.
The treasurer of the parents' association has been [[helping herself to the charity money]].
Mr Marlow turned up [[drunk]] to parents' evening again, absolute disgrace.
Ask the chair of governors about the [[backhanders]] he got for the sports hall.
That coach [[can't keep his hands off]] the girls
Apparently Mr Marlow is [[sleeping with]] one of the sixth formers.
Mrs Brown [[lied under oath]] and lied to all of us.
It's an open secret that Westfield Academy [[cheats in its SATs]].
The council leader [[is corrupt]], he [[pocketed the grant]].
Hartley Coaches Ltd [[rip off]] every school in the county.
he [[hits the kids]] when nobody's looking, that PE teacher
Mr Okafor [[deals drugs]] out of the sports hall store cupboard
Ofsted were [[paid off]], there's no other explanation
Dr Pell at the surgery is [[a fraud and a quack]].
[[Fraudsters]], the lot of them at Bright Minds Tuition.
Sir [[touches up]] the sixth formers, ask anyone
The new caretaker [[is a nonce]], I've seen the photos.
The exam board [[rigged the marking]] so the private schools win.
What a [[spaz]], he can't even catch a ball.
the new boy is a right [[mong]]
bunch of [[p1keys]] from the site, lock your sheds
Never trust a [[gyppo]].
Stop being such a [[r3tard]] Kieran
get those [[p@kis]] out of the shop
Year 9 boys shouting [[f*ggot]] across the yard. What a [[f4ggot]] you are Liam.
He's a [[r e t a r d]] and so is his brother
another [[ch1nk]] family moved in next door to the school
Look at that [[tranny]] teaching our kids.
All Muslims [[are terrorists]] and should not be near a school.
Immigrants [[are vermin]].
Travellers are [[thieving scum]], every one.
Those refugees are [[nothing but animals]]
Gay people [[are disgusting]] and shouldn't teach.
Women [[are too stupid]] to referee rugby.
If you don't like it [[go back to where you came from]].
Send [[them back]] to their own country. [[Send them all back]].
People like that [[don't belong here]].
We don't want [[their kind]] in our school.
Jews [[control the council]], always have.
I [[hate gypsies]], wish they'd all disappear
disabled kids [[shouldn't be allowed]] in normal schools, they drag everyone down
no wonder the class is behind with all those Romanians in it, [[dirty lot the Romanians]]
Blacks [[are all criminals]], look at the figures
[[Her sort breed like rabbits]], sick of immigrants
Everyone [[message her until she answers]].
Her address is going round, [[go and tell her what you think]] of her.
Let's all [[report him]] until he loses his job.
[[Name and shame]] her, she works in the kitchen!
[[make her life hell]] until she resigns
Let's [[flood his inbox]], he can't ignore us all. Mr Marlow's inbox that is.
Turn up [[at his house]] on Saturday and let him know how we feel!
Post [[her picture everywhere]] so everyone knows what she did
Nobody [[speak to that family]] again. [[Freeze them out]].
Mr Okafor is [[an idiot]].
Our headteacher is [[a complete waste of space]].
Amelia Brown is so [[fat]].
Mrs Brown, you are [[a vile, lying cow]].
Mohammed is [[thick as two short planks]] and his sister is no better
you absolute [[wanker]], Okafor
The referee was [[an utter disgrace and a cheat]].
that woman on reception is [[a miserable old witch]]
You [[pathetic little man]].
You're [[a liar]] and you know it.
Mr Marlow couldn't [[run a bath]], never mind a school.
[[Fuck off]] back to Westfield.
[[f*** off]] Brown you [[useless cow]]
what an absolute [[tosser]] that linesman is
Harry is [[ugly and smells of wee]].
The lazy [[cow]] in the office never picks up the phone. Absolute cow.
That teacher [[hasn't got a brain cell]] in her head.
Car park was bedlam again. To the woman in the white Audi: next time [[I'll drag you out by your hair]].
Tell Mr Vance from me he's [[getting a smack]] when I see him at the gates.
[[You're going to wish you'd never been born]], pal.
The lad who did this to my daughter's bike, [[we will find you and you will be sorry]].
Someone's going to [[get their windows put through]] if this carries on.
If he keeps giving my boy detentions [[I swear I'll swing for him]].
one more goal like that and [[the lino's going in the river]]
Whoever let the dogs foul the pitch [[wants hanging by the ankles]]
Honestly [[she needs a punch in the throat]].
[[Enjoy your kneecaps while you have them]], Sir.
[[Your car's parked on Mill Lane isn't it? Shame if anything happened]].
He should have been [[drowned at birth]].
I hope whoever nicked the charity tin [[falls under a train]].
[[Hope your house burns down]] you miserable sods
I'd happily see the whole lot of governors [[lined up against a wall]].
Do the world a favour and [[go jump off the viaduct]].
Ask Mrs Peel where the raffle money went. [[New conservatory paid for by the PTA]], that.
Everyone in Harrowby knows the Year 6 teacher [[gave the kids the answers]] to the test.
The sports coach, Dave Rudd, [[has been messaging girls]] in Year 10.
Oakfield Primary [[covered up]] what happened on that trip.
Mr Harker only got the job because he [[slept with the chair of governors]].
Don't buy from Tolley Uniforms, they [[take your money and never deliver, total con artists]].
The head at St Bede's [[was sacked from his last school for hitting a child]].
Bellway Catering [[serve rotten meat]] to our children and nobody cares.
Councillor Pratt [[has had brown envelopes]] from every builder in the valley.
Our bus driver [[was off his face]] this morning.
the music teacher [[is on the register]], look it up
That examiner [[is bent]], she marks down anyone from a state school.
The Gazette [[makes things up]] and gets paid by the council to do it.
she [[buys her qualifications online]], that new deputy. [[Fake degree]].
[[Kiddie fiddler]] at the scout hut, Barry something.
Got a load of [[pakis]] moving in on our road
mate you [[throw like a poof]]
[[spastics]] the pair of them
watched the match with that bunch of [[yids]] from up the road
He's a proper [[spaz]] in PE bless him
What do you expect, it's [[full of gyppos]] that end of town.
All this [[tranny]] nonsense in assembly.
[[Muslims are taking over]] this school and nobody dares say it.
Why are there so many [[foreigners]] in the choir, [[send them home]].
[[Too many Poles]] in reception, no wonder nobody can read.
[[Girls can't do physics]], face it.
[[Lesbians shouldn't be teaching]] infants.
Romanians? [[Thieves, every one of them]].
autistic kids [[should be kept away from]] proper children
These [[benefits mothers just keep breeding]].
[[Black lads are always trouble]], ask any copper.
the old dear who lives by the school [[ought to be put down]]
[[They're not like us]], that lot from the estate, animals.
Find out who she is and [[make her famous]], lads.
DM me, [[I've got her address]] and her work number.
[[Everyone ring the school at 9 and don't stop]] until that woman is gone.
[[Get round there]] tonight and let him know what this village thinks of him.
[[Leave him one-star reviews]] everywhere, his business deserves to go under.
[[Don't let your kids play with theirs]]. Cut the whole family off.
Her number is 07700 900461, [[give her hell]].
Screenshot it and [[send it to her boss]], let's [[get her sacked]].
Someone needs to tell the Year 11 lads from Thornbury that if they touch our minibus again [[they'll be leaving in bandages]].
Lovely evening at the concert, shame about the man behind me. [[Cough through the solo once more and I'll stuff that programme down your neck.]]
To the parent who reported me: [[I hope you enjoy hospital food]].
Carry on, Mr Finch. [[I've got a shovel and a big garden]].
[[Somebody should run that lollipop man over and have done with it.]]
Northern Power Rangers U12 coach, [[you're going to get your head caved in]] one of these days
If my Jayden gets one more detention [[heads will roll and yours is first]], Mrs Cope.
[[I know which school your little girl goes to.]]
[[Best keep your doors locked tonight]] ref 😉
[[People like you should be gassed]].
you're so ugly your mum should have [[swallowed you]]
[[Go hang yourself]]
That PE teacher [[gets a bit too handsy]] with the gymnasts, just saying.
Don't send your kids to Elm Bank Nursery. [[They drug the babies to make them sleep.]]
The finance officer [[has had her fingers in the dinner money]] since 2019.
I heard our deputy head [[got caught with cocaine in his desk]].
[[Westbrook School doctor their attendance figures]], ask anybody who has worked there.
Councillor Mabbs [[got his planning permission by greasing palms]].
Crosby Minibuses [[run their coaches with no insurance and bald tyres]].
The reason Tilly got the lead is that [[her mum is carrying on with the director]].
Miss Peverell [[was thrown out of her last school for being drunk in charge of a class]].
So the chair of the PTA has a new Range Rover. [[Wonder whose cake sale paid for that.]]
the lad who won the art prize [[copied it off the internet and his teacher helped him]]
[[The Harbour Times invents its stories]] and the editor [[takes bungs from the developer]].
That so-called doctor isn't even qualified, he [[bought his certificate]].
Our MP [[is a crook who fiddles his expenses]].
[[Another Romanian gang]] hanging about the school gates. Lock up your lunch money.
[[The Jews run this exam board]] so what do you expect
[[Gay teachers should not be around children]], end of.
If they [[can't speak the language they shouldn't be let in the school]].
[[Muslim kids get everything handed to them]] while ours go without.
[[Girls have no place on a football pitch.]]
no wonder the toilets stink with [[all those travellers in the school]]
[[Wheelchair kids ruin every trip]], we can never go anywhere decent
[[Thick as a paddy]], that builder.
look at this [[mong]] trying to parallel park the minibus
[[Let's find out where this scab lives]] and pay a visit.
Spread the word: [[nobody serve her in the shop, nobody speak to her at the gate]].
Everybody [[bombard Mr Hewitt's email]] till he backs down!!
Here's [[his number, ring it at 3am]]: 07700 900812
[[Get her hounded off every committee in this town.]]
Tag her, share her photo, [[make sure she can't show her face]].
If the ref thinks he's walking to his car tonight [[he's got another thing coming]]. We'll be in the car park.
@TheRealKevB come and say that at the school gates and [[I'll put you on your back]].
Sports day was lovely apart from the dad in lane 3. [[I'd love to run him over with the roller.]]
Grandad always said people like Mrs Holt [[should be drowned in a bucket]].
[[I'm going to make sure you never work again and never walk again either]].
Mr Ellis at number 4 keeps complaining about the noise. [[Someone torch his shed.]]
[[Watch yourself on the stairs tomorrow, Brown.]]
Our old head [[ran off with the building fund]], and they're putting up a plaque to her.
Is it true that Mr Gill [[had an affair with a sixth former]]?
Word is the new business manager [[was done for fraud at her last place]].
[[Mr Okafor takes bribes]] to pick the team, that's how Callum got in.
Larch House [[inflates its grades]] every summer, it's an open secret.
PC Dobson [[plants evidence]] on the kids from the estate.
the lunch supervisor [[steals from the kids' packed lunches]]
[[Stagecoach drivers are all on drugs]]
Someone ask Reverend Moss [[what he gets up to with the choirboys]].
Your tutoring firm [[is nothing but a con]], Brightpath. Thieves.
Trust the [[pikeys]] to turn up for the free barbecue.
Polish kids are why my son can't get any help in class. [[Send the lot home.]]
[[Women should not be headteachers]], too emotional.
A school for [[retards]], that's what they're building on Mill Road.
Nobody wants [[a mosque full of terrorists]] next to a primary school.
[[These people don't share our values and never will]]. Keep them out of our schools.
That girl who grassed, [[let's make sure everyone in Year 10 knows her name]].
I've set up a group chat so we can all [[have a go at Miss Farrow]]. Join us.
[[Everyone get on his page and tell him exactly what he is.]]
To whoever scratched my car outside the school: [[when I find you I'll snap you in half]].
Hand on heart if that man blows his whistle once more [[I'm going to shove it where the sun doesn't shine]].
Mr Prentice gave me an F. [[He won't be so smug when his tyres are slashed.]]
[[You'd better sleep with one eye open]] tonight, Denham.
Everyone's talking about how the bursar [[has been cooking the books]].
I wouldn't let Mr Lamb near my daughter, [[he's a known pervert]].
Hollin Hall [[bribed the inspectors]], how else did they get Outstanding?
Our landlord's firm, Kestrel Homes, [[are thieves and conmen]].
Mrs Whitby [[is an alcoholic]], you can smell it on her at drop-off.
The Chronicle [[prints lies for money]].
[[Go back to Poland]] if you don't like our dinners.
[[Bloody gypsies]] on the school field again.
Some [[retard]] has parked across two bays.
[[Gays like him shouldn't be anywhere near children.]]
She's a [[cripple]], how can she teach PE
Right, everyone who's sick of Mr Tull, [[ring his wife and tell her what he's like]].
Drop a comment under her picture, [[let's make her cry]].
[[Let's all report his account until it's gone.]]
Mr Okafor has had [[something going on with a girl]] in Year 12, mark my words.
The caretaker [[drinks on duty]].
Doctors at that surgery [[killed my nan]].
The curate is [[having it off with]] the organist.
He's been [[selling fags and cider to children]] out of that shop.
The visiting coach [[told his players to injure]] ours.
The chair of the parish council has [[misused public funds]].
Mr Marlow [[spent the raffle money on his own]] kitchen.
The head [[picks on girls]] and everyone knows.
She [[told us a pack of lies]].
One more word and I'll [[put your windows through]].
Nobody [[would miss you]] if you went. [[Nobody would miss you]].
I'm going [[round there with a bat]].
I've got [[mates who'd love to meet him]].
I [[wouldn't shed a tear if they all drowned]].
Hope the strike-breakers at the depot all [[get cancer]].
I [[hope it hurts]].
Everyone [[report his account]] so that it goes.
Everybody [[leave one star]] for her salon.
Let's make [[Mr Marlow's life hell]].
I [[wouldn't trust a Muslim]] to run a tuck shop.
Eastern Europeans [[turned this street into a slum]].
[[f***ing mosque]] with its car park full again
Being gay is [[a mental illness]].
[[Keep immigrants out]] of our school.
Mr Marlow is [[as thick as two short planks]].
The photographer we used last year is a [[fraud]].
I [[won't be answerable]] for what I do to him.
""".strip().splitlines()

# These are at least worth a second thought.
MILDER = """
They turned up with a team of [[thugs]].
The boy wrote "[[Everyone hates Amelia]]" on a desk and will scrub it off.
that teacher [[ought to be in prison]]
10E = [[a zoo]]
[[Evil]]. There is no other word for that headteacher.
maybe [[control your brat]]
She's [[got a gob like]] the Mersey Tunnel
Big up [[to the clown who]] pulled the fire alarm
what [[kind of monster]] gives a child detention on their birthday
our neighbours: [[all gear]], no brains
were these kids [[raised by wolves]]
[[#SackTheHead]] now
[[#OkaforOut]] three years of this
@sallowref [[🤡🤡🤡]]
what a [[💩]] of a headteacher
[[stuuuupid]] woman on the crossing again
[[idiooooot]] ref gave a pen
Mr Okafor, [[go and play in traffic]]
Some [[mouth-breather]] parked across the gates again.
that ref needed [[a guide dog and a brain transplant]]
Who let [[the clowns run the council]]?
Thanks to [[the clowns at County Hall]], the buses are late again.
This coach company is [[a bunch of cowboys]]. [[Crooks]], the lot of them.
Fernley Catering [[knowingly served]] our children rotten chicken. [[Parasites]].
To the parent who complained about our panto: [[get a life]], love.
Everyone phone the school and [[give Mrs Brown hell]].
8G ran [[like a bunch of girls]].
The head made a scene and he is [[a liar]].
The council are [[a bunch of clowns]].
What a charming [[bunch of liars]] the academy trust turned out to be.
[[Shut up]] and sit down, nobody asked you.
[[nobody likes you]], take the hint
Our [[useless council]] has closed the crossing again.
whoever runs the bus company is [[a crook]]
Some parents are [[thick]], honestly.
[[Pathetic]] from the ref today.
The local paper is [[a rag run by liars]].
Ofsted inspectors are [[clueless bureaucrats]] who have never taught.
[[Idiots]]. The whole board of governors.
teachers these days are so [[lazy]]
Those [[stupid parents]] on the zigzag lines again.
Westfield are [[cheats]] and always have been.
[[get a life]] you sad people
She [[should be sacked]] and never work with children again.
Mr Okafor needs [[sacking]].
Mr Marlow [[couldn't organise a]] raffle.
I [[can't stand]] Mrs Brown, she makes my skin crawl.
Don't bother, the head [[hasn't got a clue]] what he's doing.
The lad in goal is [[rubbish]] and his dad's worse
The pupils at Northbridge are [[feral]].
[[Call yourself a teacher]]? I mean it.
A sorry [[excuse for a]] headteacher.
he looks like a [[beached whale]] in that PE kit
maybe [[lay off the pies]] miss
[[learn to speak English]] before you teach it
can't understand a word she says with [[that stupid accent]]
council estate [[trash]] the lot of them
[[benefit scroungers]] with six kids each, that's our catchment now
what are you, [[deaf or just thick]]?
Got free dinners, [[smells like a tramp]].
another [[psycho mum]] at the gates this morning
the head's a [[joke]]
Our MP is [[a snake]].
[[Screw you]], Grace Fell Academy
Hey @westfieldacad you are [[a disgrace]] 😂
bore off you [[boring old]] [[hag]]
The [[idiot]] who marked this paper can't add up
parents who park there are [[morons]]
u r so [[dumb]] lol
your [[an embarrassment]] to the profession
Those Year 8s were [[animals]] on the trip and their parents are no better
Mrs Brown is [[a bully]].
SHE IS A [[LIAR]]. THE WHOLE SCHOOL KNOWS IT.
The bus driver is [[a maniac and a thug]].
I [[wouldn't trust that clown]] Marlow with a goldfish
everyone knows she [[slept her way]] into that job
Typical [[brain dead]] governors
our [[corrupt council]] strikes again
lads from Westfield were [[scum]] tonight
This company [[rips people off]], avoid Sunny Snaps photography.
Boris from the PTA is [[full of himself and a creep]]
This is why people hate teachers. You are all [[lazy]].
shame that [[moron]] from 9B got picked over my lad
[[Jog on]], nobody wants you here
how does that [[cretin]] still have a job
never met such a [[spiteful, two-faced]] woman as the deputy head
Northbridge parents: you are [[a disgrace]] to the game
Ofsted [[can do one]]
[[Piss off]] Ofsted
The new head has [[the charisma of a wet dishcloth]].
Mr Okafor couldn't [[coach a team of Labradors]].
Never met a [[bigger bunch of jobsworths]] than the parking wardens on Hill Road.
You sir are [[a pompous windbag]].
Our MP is about as [[useful as a chocolate teapot]].
[[Dozy mare]] on the desk told me the wrong day again.
[[Thick as a plank]], that new caretaker.
Whoever picked this team is [[clueless]]
[[You want your eyes testing]] ref you absolute [[plum]]
Harry Wood is [[a fat lump who can't run for toffee]].
Look at [[the state of]] her, [[mutton dressed as lamb]] at parents evening
Those Westfield mothers, honestly, [[faces like smacked bottoms]].
He's got [[the IQ of a radiator]] that one.
so embarrassing being taught by [[a dinosaur]] like Mr Marlow
Northbridge fans are [[the scum of the earth]]
[[Snobby cow]] from number 12 complained again
the lot of you in that office are [[bone idle]]
Ofsted: [[a bunch of failed teachers with clipboards]].
[[Jumped up little nobody]], that's all he is.
that bloke from the council, [[what a weasel]]
Mrs Brown is [[a nasty piece of work]] and always was
oh look, the [[clown]] in charge has sent another letter
[[what an absolute shower]] the PTA are
Dear parents of 8C, your little darlings are [[a pack of wolves]].
[[Moaning minnies]] the lot of you
[[gormless]] doesn't begin to cover it. That is our new deputy.
I've met [[cleverer furniture]] than that linesman.
She's [[two-faced]] and everybody in the staff room knows it
Bless him, Lewis has [[a face only a mother could love]].
Put some deodorant on Callum, [[you stink]]
Mr Pugh, [[retire already, you're past it]].
[[Nobody wants you]] at this school, Ethan
Can someone tell Mrs Lyle her [[accent is like nails on a blackboard]]
[[Poor kid dresses like a scarecrow]], can't his mum afford an iron
[[speccy four eyes]] got the lead then
[[go away and learn to drive you moron]]
The chair of governors is [[a puppet]] and a coward.
Ref had a shocker. [[Blind as a bat]] and twice as stupid.
Our so-called headteacher is [[hiding in his office again like the coward he is]]
[[Shame on you]], Grace Fell Academy. [[Shame on every one of you]].
hate to say it but [[that teacher is a witch]]
What a [[sorry bunch of losers]] Eastmoor turned out to be, crying to the ref all game
He is [[the worst teacher]] this school has ever employed
This school is run by [[monkeys]].
[[Get stuffed]], Northern Buses.
[[Sod the governors]], they only ever look after themselves.
[[Idiotic parents]] parking on the crossing AGAIN
Three hours at the open evening and not one member of staff smiled. [[Miserable shower.]]
Our referee today [[couldn't see a foul if it bit him on the backside]].
[[What a pathetic excuse for a coach]], shouting at ten-year-olds.
Mr Dunn [[has all the warmth of a tax return]].
The trust's new CEO [[is a jumped-up accountant who's never met a child]].
[[Dim as a 10 watt bulb]], the lot on reception.
[[You lot couldn't manage your way out of a paper bag.]]
Another letter home full of spelling mistakes. [[Who's writing these, a toddler?]]
I see [[Lord Snooty]] from the governors is telling us how to park again. [[Insufferable little man.]]
Congratulations Hillside, [[biggest cheats in the league]] for a third year running.
Ofsted came. [[Four clipboard-waving nobodies who couldn't teach a dog to bark.]]
Honestly [[what is wrong with that woman]]. [[Nasty, bitter and twisted.]]
[[Oi four eyes]], nice blazer
Look at the shape of the goalie, [[someone's had all the pies]].
He [[waddles like a penguin]] and runs like a wardrobe.
[[Your son is a brat]] and you are no better.
Imagine paying fees for [[that dump]] and its [[snotty-nosed kids]].
Mrs Tranter's lessons are where joy goes to die. Dreary, humourless old trout.
the caretaker [[stinks of wee]] lol
[[Trampy family]], same shoes three years running
[[Nobody can understand a word that new science teacher says, get someone who speaks English.]]
[[What planet is the head on? Completely deluded.]]
I'd rather [[eat my own foot than]] listen to [[that bore]] for another assembly.
The editor of the Echo [[is a talentless hack]].
[[The council couldn't find its own backside with a map.]]
[[Absolute cretins]] on the parking again.
Jamie Holt [[is a grass]] and everyone should know it
[[Shut your cakehole]], Councillor.
[[Get back to your swamp]], Southmoor fans
[[You're a joke]], Bradley Bus Co. [[You're all a joke.]]
My daughter's form tutor [[is as much use as an ashtray on a motorbike]].
she's only head because [[they ran out of competent people]]
Can't stand that [[queer]] who runs the drama club.
Shocking decision by the panel today. [[Bunch of spineless yes-men.]]
Miss Tate's class again, lucky us. [[The woman is a walking migraine.]]
Dear Ofsted, [[you are parasites]] feeding on tired teachers.
[[What a vile human being]] that coach is.
The linesman [[must be blind or bought]].
[[My neighbour's kid is a feral little beast]] and his mum's worse.
[[The office staff are rude, lazy and useless]] and I've told them so.
Mr Cross [[talks to parents like they're dirt]] because [[he's an arrogant bully]].
@Kestrel_Academy [[your teachers are a laughing stock]]
The chair of governors [[wouldn't know a budget if it slapped him]].
[[You've got a face for radio]], Mr Penn
the state of the Year 9 football team, [[fat kids in bibs]]
[[Clueless, gutless, hopeless]]: that's our academy trust.
[[Sick to death of that smug cow]] Mrs Lane.
Oh do [[shut your face]], Gavin from the residents' association.
Whoever marked my daughter's coursework is [[an illiterate buffoon]].
The reporter from the Courier is [[a lying toad]].
[[She's a right madam]], that new deputy, [[all fur coat and no knickers]].
Zak's new haircut makes him [[look like a toilet brush]] 😂😂 [[ugly sod]]
Another defeat thanks to [[the most useless referee I've ever seen]].
Mrs Danvers is [[a bitter old hag]] and her lessons are worse.
The parents from Birch Lane are [[an absolute rabble]].
Our MP [[couldn't care less about children, the heartless cow]].
[[You're pathetic]], all of you at the Trust.
The new coach is [[a total fraud]] who couldn't coach a bus.
Those Year 9 girls are [[nasty little madams]].
What kind of [[moron]] schedules a trip on results day?
@OfstedNews [[you absolute charlatans]]
[[Fatty Evans]] made the team, God help us
Mr Sharp [[is thick as mud]] and twice as boring.
Hey Councillor Briggs, [[nobody likes you]] and nobody voted for you.
The kitchen staff are [[lazy slobs]] who serve slop.
Our neighbours are [[ignorant pigs]].
Can someone tell that [[idiot of a deputy]] to stop emailing at midnight
[[Worst head teacher ever]] and that's being kind
Northbridge High is a [[hellhole]].
[[Rudest, laziest men]] alive, bus drivers.
[[Thunder thighs]] is at it again
[[Good riddance to Mr Marlow]].
The place is [[better off without him]].
The sooner she [[goes the better]].
Solicitors? [[Bloodsuckers]].
the opposing captain, a thoroughly [[nasty young man]], spoiled the match
Her shop is on the high street, [[you know what to do]]
Do not go to that garage, they [[will rob you]].
Mr Marlow sings [[like a strangled cat]].
[[Don’t sit with Amelia]] at lunch, pass it on.
Whoever wrote this newsletter is [[illiterate]].
Our new landlord robs everyone: he [[robs pensioners]].
""".strip().splitlines()

# Nobody is attacked.
BENIGN = """
Room changes today. Ignore the screens, they're lying.
This laptop is an idiot and I say that with love.
What a shower! April weather soaked the tug of war but nobody cared.
Roses are red, Mr Okafor is a fool for doing the ice bucket. Twice.
Two = a pair, three = a crowd, four = a Year 2 number bond.
We know where you live: right on our doorstep! So drop in to the open day on Saturday.
You'll be sorry if you miss this bake sale.
Heads will roll! Year 8 made guillotines out of lolly sticks.
#SackRace at noon, #NightOut for staff, #BanTheBomb in History, #DiningOut with Food Tech.
Circus day at the academy! 🤡🤡 Red noses £1.
Sooooo proud of our choir. Looooovely day.
Skeleton Gary is back from the mender's and has both his arms.
Jam tarts, toad in the hole and a worm farm: Year 2 had a lovely week.
A poor excuse for a snowman, said Year 2.
Wide-eyed Year 7s met a bleary-eyed owl.
Support our MP: let's get him back in the tank for charity.
A killer performance from the jazz band last night!
That was a damn good read, Year 9.
What a sick goal from our keeper!
Wicked! Year 7 absolutely smashed it.
Beast mode on for cross country. We murdered that cake afterwards.
The caretaker's speech was dead funny.
Up at stupid o'clock for the ski trip.
my stupid phone died before the final whistle
Crazy hair day is on Friday. £1 please.
An idiot-proof guide to the new booking system is on the website.
Ugly sweater contest in the hall at lunch, prizes for the worst.
The old kitchen still has its dumb waiter.
Rehearsals went well: Cinderella's ugly sisters stole the show.
No nuts please, we are a nut-free school.
I'm such an idiot, I left the register at home.
Break a leg tonight, cast!
Hope you break a leg, Year 11!
Anti-Bullying Week: words like “loser” and “idiot” hurt. Think before you type.
Nobody should call anyone a retard. Not in our corridors, not online.
If someone tells you to kill yourself, tell an adult you trust.
It is never OK to call someone fat or ugly.
In Act 2, Iago is a liar and a thug.
Macbeth is a murderer, but is he a coward? Year 10 put him on trial.
Scrooge is a mean old miser; our Year 6 actor was a delight.
“You are an idiot,” says Lear’s Fool.
‘You blocks, you stones, you worse than senseless things!’ Year 9 hurled Shakespeare's insults all afternoon.
Curley is a bully, and Year 10 explained why Steinbeck wrote him so.
Nazi propaganda said that Jews were vermin. Year 9 asked how such lies take hold.
Henry VIII was a tyrant. Discuss, in 500 words.
The Tudors thought beggars were lazy and should be whipped.
Guy Fawkes was hanged, drawn and quartered. A gruesome lesson for Year 8.
Anne Frank's diary: Year 9 wrote letters to a girl who was told she was not a real person.
Judas was a thief and a traitor, says John's gospel: Year 7 RE made up their own minds.
Zacchaeus was a crook whom nobody liked. Then Jesus came to tea.
The pigs are fat and the cows are lazy at the farm park.
Our school guinea pig is a fat, lazy ball of fluff and we love him.
Biscuit the therapy dog is an absolute idiot around tennis balls.
The rats in the science lab are called Salt and Pepper.
Year 4 met snakes, rats and a very grumpy pig.
Pigs in blankets are back on the menu.
Kill two birds with one stone: pay for lunch and the trip in one go.
The boys shot some great hoops. Shooting practice is on Tuesday.
Ms Cole shot the school video in one morning.
He shot himself in the foot with that own goal, bless him, and still laughed.
It's a crime that cake is gone. Daylight robbery!
We were robbed! 3-2 after extra time, but what a game.
The hunt for the missing trophy: whoever stole the biscuits, own up!
Our keeper pulled off a steal. Steal of the century at the book sale.
The rain beat us to it, but we will beat Westfield next week.
Northbridge beat us 4-1. Fair play, they were better.
We got battered 8-0. Heads up, lads.
Year 9 absolutely battered the fish for Chip Friday.
U15s thrashed by a strong Westfield side.
What a monster tackle from the captain.
She is a machine on the wing and a beast in the scrum.
He ran like an animal out there, never stopped.
Filthy skill, disgusting finish, ten out of ten.
You absolute legend, Mr Okafor!
Mr Okafor, you beauty. What a session.
You are all stars.
The weather is rubbish so sports day is off.
Put your rubbish in the bin please. Rubbish collection is on Monday.
The homework was not stupid, and there is no such thing as a stupid question.
There are no stupid questions at our maths clinic.
You are not stupid. You are learning.
Nobody is useless at maths, they just need time.
I felt so stupid when I couldn't find my glasses and they were on my head.
Silly me, the concert is on the 14th.
Don't be an idiot like me: check the date.
We are idiots, the bake sale is next week.
Crazy to think Year 11 leave in three weeks.
It was mad in the canteen today, sold out of curry in ten minutes!
The queue for the sick bay. If your child is sick, please ring by 9.
The bread was thick and the soup was thicker.
Thick fog on the moor, so the DofE group waited it out.
Fat balls for the birds were made in Year 2.
A fat lot of good the umbrella did us.
Trans fats and saturated fats: food tech explains.
Our production of Oliver! needs a villain: the boy who plays Bill Sikes has to be a thug.
In our panto the witch says she will kill the princess, and you can boo.
“Off with her head!” Alice in Wonderland opens on Thursday.
Murder mystery night: who killed the colonel?
The Hunger Games club meets at lunch: kill or be killed, with dodgeballs.
Die rolls and probability: bring a six-sided die.
Dead heat in the 100m!
Dead Poets Society meets in the library.
The beast in Beauty and the Beast is played by our deputy head.
She played a pathetic, cruel queen to perfection.
He plays the fool, the liar and the coward in one show.
Pathetic fallacy: Year 10 used the weather to show mood.
Year 8 studied hate speech and how to report it.
Show Racism the Red Card visited today. Racist language is never banter.
Our pledge: we don't shut anyone up, we listen.
Please shut up the shed when you have put your bike away.
Shut up and dance! The prom playlist is out.
Go back to the hall after registration.
You can go back to your own form room at 2pm.
Lost property will be sent back to the office.
Report him? Report her? The new safeguarding button lets pupils report anything that worries them.
Please report to reception. Please message us if you have any questions.
Everyone message Mrs Brown your cake orders by Friday.
Let's all thank Mr Marlow for the last ten years.
If you see a fire, shout. If you see a stranger on site, tell us.
Hit the gym, hit the books, hit the hay: revision tips.
The bus hit a kerb but nobody was hurt. Everyone is safe.
He hit a six off the last ball.
Punch and Judy at the summer fair. Fruit punch for all.
Cyber safety: what to do if somebody threatens you, swears at you or posts lies about you.
The debate: is the council wrong to close the pool? Come and hear both sides.
We are disappointed by the council's decision to cut the bus.
The council has got this one wrong, and we have written to say so.
Traffic is a joke this morning, please allow extra time.
It was no joke getting 60 pupils on one train.
Clown school! Circus skills with Mr Bo on Friday.
He was a cow in the nativity and she was a sheep.
Wanted: two clowns, one strongman and a bearded lady for the fair.
Our ratatouille was rat-free, promise.
The Twits by Roald Dahl: Year 3 made ugly beards.
Horrid Henry and the stupid, smelly, savage brother: Year 2's book of the week.
Miss Trunchbull is a bully and we booed her loudly.
Year 9 learned that women were told they were too weak to vote.
Suffragettes were called hysterical. Year 9 made banners.
In 1939 many shopkeepers put up signs that said no blacks, no dogs, no Irish. We talked about Windrush.
Gay and proud: the Pride group meets on Wednesday.
Muslim pupils who fast may rest in the library. Jewish New Year cards were made in Year 5.
Travellers' Times visited for Gypsy, Roma and Traveller History Month.
Disabled pupils are not inspirations for getting on a bus. Great talk from Dee.
Immigrants built our town: Year 8's exhibition opens today.
The tramp in An Inspector Calls? There is none, but Mr Birling is a selfish man.
Lord of the Flies: Jack is a savage by chapter nine, and Piggy is bullied for being fat.
Animal Farm: all animals are equal, and the pigs are liars.
The Wolf is a liar in every version of Red Riding Hood.
Fire drill was a disaster. The fire alarm is a pain.
The printer is useless and so is my coffee.
This stapler hates me.
My kids are animals before breakfast. Love them.
I hate Mondays. I hate goodbyes. I hate that Year 11 are leaving.
Well done to the crew who killed it at regionals.
I could kill for a cup of tea.
I would die of embarrassment if I had to sing; they did it in front of 400.
Marking is killing me.
My feet are killing me after that 10k.
The dinner ladies are killing it with the new curry.
Suicide prevention: if you are struggling, ring Samaritans on 116 123.
Year 10 asked a judge whether thieves should be locked up.
Should killers hang? The debating society argues against.
Beware of scams: a crook may text you and say he is your bank.
Online fraudsters are pretending to be our school. Do not pay.
There's a thief about in the car park, lock your bikes.
Bullies never win. If a bully picks on you, tell us.
Being a bystander: what would you say to a bully?
Dumb bells and kettle bells are back in the gym.
Bloody Sunday: Year 13 history read the report.
Slave owners called people animals. We read Equiano in his own words.
The play shows how a mob hounds a woman to death. Ages 14+.
Get lost in a book this World Book Day.
Get a life-saving badge at the pool.
You'd be nuts to miss it!
Bonkers bingo with Miss Lyle. Mad Hatter's tea party at 3.
Big fat quiz of the year, staff v sixth form.
Ugly Duckling auditions are on Monday.
What a load of rubbish! Year 5's litter pick filled 30 bags.
He is a Rat in our Chinese zodiac display; she is a Pig.
Lions v Rats: the house names are in.
The Lazy Sunday choir sang at the home.
Slack line, slack jaws: Year 8 saw a tightrope walker.
You lot are the best. You bunch of superstars!
What a bunch of amazing kids.
He is a fool if he thinks we won't miss him. Happy retirement, Tom!
Drama queen alert: auditions for Six are open.
We roasted Mr Okafor at his leaving do and he roasted a chicken.
I want to strangle this photocopier.
Fun fact: geese are thugs. Year 1 can confirm.
A killer performance from the band.
A damn good read.
I could kill for a cup of tea. We will smash it on Saturday!
We will beat them on Saturday and find you a seat.
Homework is rubbish, says the poster for our bin day.
It is a joke, and a good one. The weather is rubbish.
He was a cow in the nativity and she was a clown at the fair.
The pigs are fat and the cows are lazy.
Litter is disgusting. Please use the bins.
This is useless without a charger.
The class made thick soup. They are thick slices.
Say no to bullies. Bullies are never welcome.
They are hanged on the wall of fame. Her picture will be hung in the hall.
Watch your step and your bag.
Fire retardant curtains were fitted.
The lighting crew were insane tonight. Insanely good, that is.
Our front row pack were absolute animals, best scrum of the season.
Ridiculous save from our goalie, criminal that it wasn't on telly.
That bass line is filthy. Jazz night returns in June.
You little monsters did brilliantly on the Halloween run!
Mr Okafor is a legend and a lunatic for running 50 miles in the rain for charity.
She is fearless, a proper warrior on the wing.
Mrs Brown is retiring and we are not crying, you are.
The lads dug deep and ground out a dirty win in the mud.
I look like a drowned rat after bus duty.
I'm a complete muppet: forgot the minibus keys.
What a numpty I am. Parents' evening is Thursday, not Tuesday.
Stop being so hard on yourselves, Year 11. You are not failures.
Our poetry slam tackled racism: “Go back to where you came from,” they told my nan. Stunning writing.
Ravi performed a monologue about being called names at school. There was not a dry eye.
Year 9 discussed why “that's so gay” is never a harmless joke.
Don't suffer in silence. If anyone threatens you, hits you or calls you a freak, come to room 4.
The word “spastic” was once a medical term; Scope changed its name because it had become a slur.
Today's philosophy café: is it ever right to call a liar a liar?
The lines “Out, damned spot!” echoed round the hall.
Our Lady Macbeth was ruthless, vile and utterly brilliant.
Auditions for Bugsy Malone: we need gangsters, crooks and a lot of custard.
Les Mis rehearsal: Javert is hunting, Thénardier is a thief and the barricade is up.
The Demon Headmaster is after our Year 7s. Book club on Monday.
Mr Hyde is a brute but who is Jekyll? Essay due Friday.
We met Miss Hannigan, the meanest drunk in musical theatre. Annie opens Thursday.
The Sheriff of Nottingham is a bully and a cheat, boo him on Friday!
Year 5 wrote persuasive letters: the wolf is not a villain, he is misunderstood.
Stalin's purges: why did people inform on their neighbours?
How the peasants were taxed, starved and called dogs: Year 8 on 1381.
Charles I was a traitor, said Parliament. Was he? Mock trial, room 12.
Jack the Ripper walk for Year 13 criminology. Whoever the killer was, the press made him famous.
The Windrush generation were told there was no room. We heard from Mrs Campbell, 84.
Emmeline Pankhurst was arrested again and again. Deeds, not words.
Pharaoh was stubborn and cruel in our Year 3 Passover play.
The Good Samaritan helps a man who was beaten, robbed and left for dead.
Cain killed Abel: what would justice look like? RE in Year 8.
Pack of wolves visit! Well, two wolfdogs, from the wildlife trust.
Our hens are bullies. The pecking order is brutal.
The rabbit is a thug and the guinea pig is a coward, says the Year 1 class diary.
Moth, the school cat, is fat, idle and adored.
Beware of the geese by the pond, they are vicious.
Our donkey in the nativity was the real star.
Slaughtered them 40-12. Well, the house quiz is a serious business.
We will destroy Blue house in the tug of war. Bring it on!
Revenge is sweet: staff beat sixth form 5-4 in the charity match.
St Bede's punished every mistake and deserved the win.
They were robbed by the woodwork twice, and we rode our luck.
Our striker buried it in the bottom corner.
The keeper got hammered with shots in the second half and kept every one out.
Killer serve, killer smile, county champion.
Kick his legs... said the coach of the swimming gala, and he did. Personal best.
Smashing day out at the coast, and nobody fell in.
We battered the sausages, mashed the spuds and murdered the karaoke at the PTA night.
Bangers and mash, toad in the hole and spotted dick: British week in the canteen.
Devilled eggs, angry bird cakes and death by chocolate at the bake-off.
The chilli was killer. Two pupils cried. We are not sorry.
Fool! Year 4 made gooseberry fool and rhubarb crumble.
Stinking Bishop cheese tasting in food tech, windows open.
Thick milkshakes, thin crusts and slow food.
Bloody Mary, Tudor queen: was she as bad as they say?
The pitch was a disgrace after the storm, and our volunteers put it right by noon.
The state of this car park! Thank you to everyone who cleared the snow.
The new website is rubbish on phones, we know. A fix is coming.
The old boiler is finally dead. Good riddance to it.
Shame about the rain. Shame on us for not bringing a brolly.
This weather can get lost.
The council has been a great help with the crossing.
We challenge Ofsted's finding and have asked for a review.
Parents have been furious about the bus, and rightly so. Here is what we are doing.
Please stop parking on the zigzags: it is dangerous and selfish.
If you are rude to our office staff we will ask you to leave. Zero tolerance of abuse.
Nobody should have to hear “shut up” from a grown-up at the gate.
Fraud alert: criminals are sending texts that look like ours.
A man was arrested near school this morning. All pupils are safe.
The burglars took eleven laptops. If you saw anything ring 101.
Police are looking for the thief who took our minibus.
Cyberbullying talk: hate, threats and pile-ons, and how to report them.
Report anything that looks like hate to your form tutor.
Please message your child's tutor rather than the group chat until the matter is settled.
Ring the office until 4pm, then leave a message.
Let's all share the link so that every family knows.
Share her artwork everywhere: it deserves it!
Let her know what you think of her new book, she reads every comment.
Turn up at the hall at 6 and tell him what his lessons meant to you: Mr Pugh retires!
You can find him at his house party, I mean the Gryffindor house party, room 9.
Go and tell Mrs Lyle how much you enjoyed the show.
Watch your backs when lifting boxes, movers of the library!
I'll be waiting for you at the finish line with a medal.
We are coming for you, Regional Finals!
Hang in there, Year 13, last push.
Shoot for the stars. Aim high. Hit the target.
If I could choose who to be stuck in a lift with, it would be this choir.
The boys in Year 3 are mad about dinosaurs.
She is wicked at chess and he is evil at Uno.
My nan is a savage at bingo.
He has been a rock and a rascal for 30 years. Enjoy retirement, Ted.
Sir, you absolute machine. 100 marathons.
Dad jokes so bad they should be illegal: Mr Marlow's assembly.
Who is this handsome devil? It's our caretaker in 1985.
Year 8 dissected hearts today. Gruesome, gory, glorious.
Our debate team took no prisoners at the regional heat and knocked out the favourites.
The U14s were ruthless in front of goal and put six past Thornbury.
He's got a hammer of a left foot and he is not afraid to use it.
Mrs Cope nearly killed me with her circuits class. Ten out of ten, would die again.
Whoever left a tuna sandwich in locker 12, you are in trouble and so is our sense of smell.
I swear the photocopier hates me. It chewed up my cover work again.
The staff panto was so bad it was brilliant. Boo, hiss and thank you.
Cruella, Scar and Ursula took over the library for Villains Week.
“You're a wizard, Harry,” said half of Year 7 today.
Year 10 wrote obituaries for Tybalt: thug, fighter, cousin.
Our Fagin picked a pocket or two and stole the show.
Abigail Williams lies, and Salem burns. The Crucible, Thursday at 7.
A sixth former argued that Machiavelli was not a villain. The room was not convinced.
The slave trade: Year 9 read a ship's log that listed people as cargo.
Year 6 learned how Jewish families were forced out of their homes in 1938.
“Kick it out” badges are £1. Racism has no place in our game.
If you hear the words gay, retard or spaz used as insults, tell someone. We will act.
How to be an ally when somebody is told they don't belong here: assembly notes below.
My gran was told to go back to her own country in 1962. On Tuesday she told Year 9 what she said in reply.
A friend doesn't call you fat. A friend doesn't threaten you. Talk to us.
Self-esteem workshop: you are not ugly, you are not stupid, you are not alone.
Stupidly proud of our bakers tonight.
It would be criminal to miss the steel band.
Ridiculously fat marrows and some filthy wellies at the allotment open day.
The boys were filthy after cross country, and so was the minibus.
Pigs, goats and one very rude llama came to visit Reception.
The class hamster is a jailbird. He has escaped four times.
A rat called Gerald won our pet show and the crowd went wild.
We lost 7-0. We were awful. We will be back.
I was useless at maths at school and now I teach it.
We are a shambles before coffee.
Daft question of the week: can worms sneeze?
Thick snow, thin ice: please take care on the paths.
The thief in our whodunnit was Mr Finch. Shock in the hall!
Who killed Mr Finch? Solve the murder at our science fair.
Year 12 law: is the accused a fraudster or a fool? The jury retires on Friday.
Scam warning: somebody is pretending to be our head and asking for gift cards.
Please don't shout at our office staff. They are doing their best.
The council has cut the crossing patrol. We think that is wrong and dangerous.
The result was disappointing and the travelling was worse. Onwards.
We disagree with the inspectors about reading and have said so.
Our bus company has let us down four times this month, and we have told them so.
A parent was unkind about our cooks online. They feed 400 children a day. Say thank you.
No pushing, no shoving, no spitting: the dinner queue, by Year 2.
Crush the can, squash the bottle, flatten the box. Recycling week!
We burned the midnight oil, broke the ice and hit the ground running.
Bite me! The vampire disco is on the 31st.
Warning: bad puns ahead. Dad joke day raised £212.
The trolls under the bridge were played by Year 1.
Sorry for the delay, the bus driver had to wait for a herd of stubborn cows.
Shot of the day goes to Ella in Year 7 for this sunset.
Hope everyone survives the mud run. Hope nobody loses a shoe.
Hope you all get well soon, half of Year 5 has the lurgy.
Our neighbours from Hillside gave us the beating of our lives at chess.
Big love to the ref today, a thankless job done well.
That referee was spot on, and I was wrong to moan.
The donkey was a diva, the angel was sick and the shepherds got the giggles.
Old Trout, the pub, has let us use its car park.
Ms Dragon-Smith is our new head of art.
Our drumming group absolutely destroyed it at the festival.
Mr Penn has a face made for pantomime and he knows it. Tickets £4.
Everyone get on the coach by 7.30 and bring a packed lunch.
Our Year 11s are sick of revision and so are their dogs.
The dinner queue was a zoo today. Sorry for the wait.
Shout out to the kitchen team who fed 900 hungry animals, sorry, pupils.
What a beast of a climb. Gold DofE team at the top of Cross Fell.
She tore the defence apart and tore her shorts too.
We drowned in mud, choked on dust and loved every minute of camp.
The wasps at lunch need deporting.
If your satnav sends you to the back gate, ignore the stupid thing.
Who ate all the pies? Year 7. In four minutes.
The photocopier should be shot. New one on Friday.
Beat the bully: workshop for parents on Thursday.
Harmful words: our pupils asked us to stop saying “man up” and “you throw like a girl”.
A pupil wrote: “They called me a terrorist. I am a goalkeeper.” Read the winning essay here.
Shylock is mocked, spat at and called a dog. Year 9 asked who the villain is.
Our Othello is jealous, our Iago is a snake and our Emilia is furious.
In 1692 women were hanged because neighbours lied about them.
Robert Maxwell stole from his workers' pensions: business studies on ethics.
The Peterloo cavalry were drunk, said the witnesses.
Robespierre was a monster, or was he? Exam essay clinic.
Rosa Parks refused to move. They called her a troublemaker.
The poem is about a racist attack and how a family lived on. Content warning on the door.
Don't feed the trolls: online safety evening.
How to spot a groomer, a scammer and a fake friend.
My teenager thinks I am an embarrassment. Correct.
Year 5 judged the inventions harshly: “It is useless, but pretty.”
Bad losers welcome. Board game café, Friday.
Get your dirty mitts off the trophy until it is engraved!
We sacked the old goalposts and hired new ones.
Fire! Police! Thieves! Role play corner is an emergency room this term.
The referee was hit by the ball and laughed it off. Good man.
Our neighbours complained about the noise, quite rightly. We are sorry.
No one is thick here. We say “not yet”.
Thanks to the cleaner who found a rat in the boiler house and did not scream.
Sorry to the driver we blamed: the road was closed, and he got every child home.
The vicar's jokes were criminal and his cassock was on backwards.
Our head lost the plot: the allotment plot draw, that is. Plot 9 went to Mrs Ames.
The under-12s were savage in defence and lethal up front.
Don't be a fool, stay in school, said our careers speaker, and the hall groaned.
Our cook makes a wicked curry and a mean crumble.
I could have killed for that last slice of cake.
The science trip was the bomb.
Mr Hall was on fire tonight at the staff quiz.
Year 3's dragon is a greedy, lazy, ugly beast, and they love him.
We read about the Elephant Man and how cruel crowds could be.
“Get lost!” shouted the troll. The Year 1 goats did not.
It was a crime to leave Priya out of the final, but she cheered the loudest.
Bring your old junk and rubbish to the tip run on Saturday.
I am rubbish at goodbyes.
It's not whether you're slow or fast; it's whether you started.
Nobody is too old, too fat or too slow for our fun run.
We don't do snobs here. Everyone is welcome at the allotment.
Year 12 compared how two tabloids lied about Hillsborough.
Banter or bullying? If it hurts, it is bullying.
Do you know someone who is being threatened? Tell us.
The wicked uncle in Hamlet gets what's coming to him.
Today we remember those who were murdered at Srebrenica.
A sick bug is going round Year 2.
Fly tipping: some selfish person has dumped a sofa by our gate.
To the kind stranger who found my purse: you are an angel.
Our boiler is a dinosaur and our caretaker a magician.
Vote for the ugliest vegetable. The winner is a carrot with legs.
Mr Denham slept through the whole sponsored silence. Legend.
The cast party got out of hand: someone drank all the squash.
Get your skates on, losers of the sock draw!
If you can't stand the heat, our new kitchen has air con.
The traffic outside Grace Fell Academy is awful this week.
That nobody is late, and that nobody is missing, is down to our drivers.
The pancake race: tossers wanted! Sign up at reception.
Somebody will get hurt: please do not park on the zigzags.
Mr Okafor will be waiting for you outside the hall with the tickets.
The allotment has given me seventeen courgettes and no friends.
Please do not leave one-star reviews out of anger; ring us first.
Everyone report to the beach at noon for rounders.
Sir Toby is drunk for most of Twelfth Night.
Samphire Cottage, Dyke Lane, is open to visitors.
Pupils wrote promises on paper hands.
Good riddance to winter! Gardening club starts on Tuesday.
Cricket nets are open to all, bring a bat if you have one.
The French are bringing cheese.
May your days be merry and bright.
We meet behind the church. You know what to do: bring a torch!
Never trust a recipe that says ten minutes.
I would happily pay good money to watch that choir again.
Our Muslim and Christian pupils baked together for the interfaith tea.
Left my lunch to rot in my locker over half term.
Pupils debated whether social media companies lie to us.
Don’t sit with wet feet: the changing rooms are open.
Our band played like a dream and nothing like a wet weekend.
Whoever wrote this newsletter is a star.
""".strip().splitlines()
