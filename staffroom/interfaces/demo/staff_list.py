"""The invented staff of the two demo schools, one line a person: who is bound by the policy.

Written out rather than drawn, because titles and jobs have to make sense together and the cast is
picked from here. The first lines of each school are its cast; the numbers of `staff_id` follow the
order of the lines, so new people are added at the end. Most surnames are kept off the roll; the few
that are also on it (Stobbart, Young, Milburn, Hussain, Rose, Oxley) are there on purpose.
"""

from __future__ import annotations

from dataclasses import dataclass


# title | first | last | role | category
TYNEBANK = """\
Dr | Farida | Lumley | Headteacher | teaching
Mr | Gareth | Penhale | Deputy headteacher | teaching
Mrs | Yvonne | Thirlaway | Chair of governors | governor
Miss | Nia | Cadwallader | Communications and community lead | associate
Mr | Tomasz | Wieczorek | Head of art and design | teaching
Mrs | Shabana | Rafiq-Dunne | Assistant headteacher, curriculum | teaching
Mr | Callum | Brodie | Teacher of geography | teaching
Miss | Temi | Adeyinka | Head of physical education | teaching
Mr | Owen | Prothero | Head of music | teaching
Dr | Anjali | Deshmukh | Head of science | teaching
Mrs | Denise | Garbutt | Office manager | associate
Ms | Lorraine | Skelhorn | Contracts and data protection officer | associate
Mr | Jakub | Sedláček | Network manager | associate
Mr | Colin | Haswell | Vice-chair of governors | governor
Mrs | Mumtaz | Sheikh | Parent governor | governor
Mr | Declan | Moriarty | Parent governor | governor
Rev | Judith | Amble | Co-opted governor | governor
Mr | Kwadwo | Antwi | Co-opted governor | governor
Ms | Sheila | Tunstall | Local authority governor | governor
Mr | Stuart | Kilvington | Assistant headteacher, pastoral | teaching
Mrs | Rachel | Ottaway | Head of English | teaching
Miss | Jodie | Larkspur | Teacher of English | teaching
Mr | Samir | Bensalem | Teacher of English | teaching
Ms | Claire | Hindmarsh | Teacher of English and drama | teaching
Mr | Nigel | Young | Head of mathematics | teaching
Mrs | Leanne | Stobbart | Teacher of mathematics | teaching
Mr | Wei | Zhong | Teacher of mathematics | teaching
Miss | Gemma | Pallister | Teacher of mathematics | teaching
Mrs | Ruth | Coverdale | Teacher of biology | teaching
Mr | Adrian | Tweddle | Teacher of chemistry | teaching
Ms | Ioana | Dragomir | Teacher of physics | teaching
Mr | Lee | Hunnam | Teacher of science | teaching
Mr | Ben | Aldwinckle | Teacher of physical education | teaching
Miss | Katie | Southern | Teacher of physical education | teaching
Mrs | Helen | Milburn | Head of drama | teaching
Ms | Freda | Norgate | Teacher of art and textiles | teaching
Mr | Alan | Bowmaker | Head of history | teaching
Miss | Saoirse | Tierney | Teacher of history | teaching
Mrs | Moira | Galloway | Head of geography | teaching
Mr | Tahir | Hussain | Teacher of religious education | teaching
Mme | Sylvie | Aubertin | Head of languages | teaching
Sra | Pilar | Iturralde | Teacher of Spanish | teaching
Mr | Philip | Cresswell | Teacher of computing | teaching
Mrs | Karen | Oughton | Head of design and technology | teaching
Ms | Bola | Fashola | Teacher of food and nutrition | teaching
Mr | Martin | Eastlake | Teacher of business | teaching
Dr | Susan | Wrightson | Teacher of psychology | teaching
Mrs | Fiona | Marchbank | Head of sixth form | teaching
Ms | Julie | Annandale | SEN co-ordinator | teaching
Mr | Craig | Sowerby | Head of Year 7 | teaching
Mrs | Angela | Dinsdale | Head of Year 8 | teaching
Mr | Peter | Raistrick | Head of Year 9 | teaching
Miss | Laura | Cuthbert | Head of Year 10 | teaching
Mr | Jonny | Applegarth | Head of Year 11 | teaching
Mrs | Sandra | Wheatcroft | School business manager | associate
Miss | Chloe | Entwistle | Receptionist | associate
Mrs | Maureen | Rose | Attendance officer | associate
Mr | Dan | Hartburn | Exams officer | associate
Mrs | Bridget | Halloran | Librarian | associate
Mr | Steve | Wolsingham | Premises manager | associate
Mr | Barry | Lockey | Caretaker | associate
Miss | Amy | Threlkeld | Science technician | associate
Mr | Yusuf | Demirci | IT support technician | associate
Mrs | Tracey | Ingleby | Pastoral support lead | associate
Mr | Darren | Wearmouth | Teaching assistant | associate
Mrs | Parveen | Zaman | Teaching assistant | associate
Ms | Donna | Rutherglen | Teaching assistant | associate
Mr | Kyle | Brotherton | Cover supervisor | associate
Mrs | Lynne | Ackroyd | Catering manager | contractor
Mr | Vincent | Pascoe | Minibus driver | contractor
Ms | Elspeth | Ware | Visiting guitar teacher | contractor
Mr | Ion | Ciobanu | Cleaning supervisor | contractor
Miss | Priyanka | Bhatt | Trainee teacher of science | teacher trainee
Mr | Jack | Ormesher | Trainee teacher of history | teacher trainee
Miss | Ellie | Garside | IT apprentice | other trainee
Mr | Reece | Dunford | Trainee sports coach | other trainee
Mr | Norman | Whitelaw | Reading volunteer | volunteer
Mrs | Hazel | Oakshott | Duke of Edinburgh's Award volunteer | volunteer
Ms | Bernadette | Coyle | School nurse | other
Mr | Simon | Lathbury | Visiting counsellor | other
"""

ALDER_VALE = """\
Mr | Rhodri | Maddox-Lane | Headteacher | teaching
Mrs | Kirsty | Ballantine | Teacher of English and site lead | teaching
Ms | Amina | Warsame | Teacher of science | teaching
Mrs | Paula | Snaith | Office manager | associate
Mr | Geoffrey | Stainthorpe | Chair of governors | governor
Mrs | Nasreen | Kazmi | Parent governor | governor
Mr | Alistair | Redpath | Co-opted governor | governor
Mrs | Wendy | Carmichael | Deputy headteacher | teaching
Mr | Jordan | Peverell | Teacher of mathematics | teaching
Miss | Ffion | Trevelyan | Teacher of mathematics and computing | teaching
Mr | Segun | Olatunji | Teacher of science | teaching
Ms | Deborah | Winstanley | Teacher of English | teaching
Mr | Matt | Hebburn | Teacher of physical education | teaching
Miss | Agnieszka | Borowska | Teacher of languages | teaching
Mr | Ian | Fairburn | Teacher of humanities | teaching
Mrs | Sunita | Ranganathan | Teacher of humanities | teaching
Ms | Polly | Greenhalgh | Teacher of art and design technology | teaching
Mr | Huw | Bebb | Teacher of music and drama | teaching
Mrs | Carol | Dunstanville | SEN co-ordinator | teaching
Mrs | Jean | Heslop | Receptionist and first aider | associate
Mr | Gavin | Oxley | Teaching assistant | associate
Miss | Becky | Thrower | Teaching assistant | associate
Mr | Ray | Scorer | Caretaker | associate
Ms | Ludmila | Horáková | Finance and data assistant | associate
Mrs | Teresa | Fitton | Kitchen supervisor | contractor
Mr | Neil | Brockwell | Visiting drum teacher | contractor
Miss | Hollie | Sandiford | Trainee teacher of English | teacher trainee
Mr | Aaron | Pickup | Trainee teaching assistant | other trainee
Mrs | Dorothy | Lambley | Library volunteer | volunteer
Mr | Graham | Eddowes | Visiting chaplain | other
"""


@dataclass(frozen=True, slots=True)
class FamilyTie:
    """A member of staff who is the parent of pupils on the same school's roll (obligation 6.2)."""

    staff_id: str
    pupils: tuple[tuple[str, str], ...]  # first name and surname, as they stand on the roll


FAMILY_TIES: dict[str, FamilyTie] = {
    "tynebank": FamilyTie("TB-026", (("Isla", "Stobbart"), ("Freddie", "Stobbart"))),
    "alder-vale": FamilyTie("AV-021", (("Ellis", "Oxley"),)),
}
