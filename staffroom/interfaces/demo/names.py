"""The stock of invented names the demo rolls are drawn from.

A check that finds names has to be shown on the names of a real secondary school today: names with
diacritics, in several parts, of one syllable, and names that are also words. Each community has its
own first names and surnames so that the people drawn are plausible; the weights are those of a town
in the north-east of England.
"""

from __future__ import annotations

from dataclasses import dataclass


def _names(text: str) -> tuple[str, ...]:
    """The names in a comma-separated text: a name may hold a space or a hyphen."""
    return tuple(" ".join(part.split()) for part in text.split(","))


@dataclass(frozen=True, slots=True)
class Community:
    """First names and surnames that go together; `weight` is its share of the roll."""

    name: str
    weight: int
    girls: tuple[str, ...]
    boys: tuple[str, ...]
    last: tuple[str, ...]


ENGLISH = Community(
    name="English",
    weight=600,
    girls=_names(
        """Amelia, Olivia, Isla, Ava, Lily, Mia, Freya, Florence, Evie, Ella, Sophie, Poppy, Evelyn,
        Charlotte, Elsie, Sienna, Phoebe, Isabella, Matilda, Harriet, Emily, Jessica, Millie, Maisie,
        Imogen, Eliza, Lottie, Beatrice, Martha, Lucy, Molly, Eleanor, Abigail, Bethany, Megan,
        Georgia, Ellie, Holly, Scarlett, Darcey, Lexi, Amber, Erin, Zara, Robyn, Orla, Tilly, Lacey,
        Penelope, Emilia, Heidi, Nancy, Thea, Lola, Kayla, Keira, Libby, Lydia, Naomi, Jasmine,
        Alice, Hannah, Eve, Annabelle, Victoria, Elizabeth, Katherine, Zoë, Chloë, Tia,
        Aimee, Bonnie, Skyla, Mollie-Mae, Ellie-Mae, Lily-Rose, Gracie, Francesca, Niamh"""
    ),
    boys=_names(
        """Oliver, George, Noah, Arthur, Harry, Leo, Jack, Charlie, Oscar, Henry, Thomas, Freddie,
        Alfie, Theo, William, Archie, Joshua, James, Alexander, Lucas, Max, Edward, Isaac, Ethan,
        Teddy, Joseph, Finley, Harrison, Samuel, Benjamin, Daniel, Reuben, Toby, Louie, Elliott,
        Jude, Sebastian, Zachary, Adam, Dylan, Riley, Tyler, Connor, Nathan, Luke, Matthew, Ryan,
        Callum, Bradley, Ellis, Jenson, Kian, Kai, Robert, Michael, Christopher, Dominic, Rowan,
        Felix, Ralph, Stanley, Albert, Frankie, Tommy, Jayden, Mason, Carter, Hugo, Ollie, Blake,
        Corey, Spencer, Jonathan, Patrick, Gabriel, Tobias, Joel, Ewan, Lennon, Caleb"""
    ),
    last=_names(
        """Robson, Charlton, Armstrong, Dodds, Milburn, Fenwick, Forster, Ridley, Hedley, Nesbit,
        Bell, Storey, Heron, Graham, Elliott, Turnbull, Oliver, Hall, Watson, Thompson, Richardson,
        Wilkinson, Atkinson, Dixon, Simpson, Johnson, Robinson, Wilson, Taylor, Brown, Smith, Jones,
        Harrison, Hudson, Bainbridge, Featherstone, Coulson, Lumsden, Ord, Pigg, Proud, Gibson,
        Batey, Teasdale, Walton, Tait, Wren, Gray, Blackett, Carr, Errington, Hepple, Hogg, Laidler,
        Liddell, Maughan, Oxnard, Pattison, Purvis, Raine, Shield, Soulsby, Stokoe, Straughan,
        Swinburne, Tulip, Varty, Waugh, Weddell, Yarrow, Cook, Clarke, Carter, Parker, Palmer,
        Barker, Bennett, Foster, Pearson, Lowes, Mason, Metcalfe, Nicholson, Ogle, Potts, Reay,
        Shaw, Stephenson, Sutherland, Tindale, Trotter, Urwin, Vickers, Wardle, Younger, Bates,
        Rose, Banks, Fields, Young, King, Hill, May, Wood, Brook, Green, Winter, Day, Love,
        Lamb, Fox, Peacock, Marsh, Park, Moon, Stone, English, Best, Small, Long, Short, Rich,
        Price, Bird, Berry, Holt, Nunn, Pugh, Cole, Lee, Webb, Kerr, Dunn, Nash, Boyd"""
    ),
)

COMMUNITIES: tuple[Community, ...] = (
    ENGLISH,
    Community(
        name="Scottish",
        weight=50,
        girls=_names("Eilidh, Ailsa, Mhairi, Catriona, Iona, Skye, Kirsty, Morven, Mirren, Rhona"),
        boys=_names("Hamish, Fraser, Angus, Alasdair, Struan, Lachlan, Murray, Rory, Euan, Finlay"),
        last=_names(
            """MacDonald, McLean, MacKenzie, McGregor, Sinclair, Drummond, Ross, McAllister, Kerr,
            Buchanan, Rennie, MacLeod, McIntosh, Galbraith, Baird, Dalgleish"""
        ),
    ),
    Community(
        name="Welsh",
        weight=26,
        girls=_names("Siân, Carys, Ffion, Nerys, Seren, Cerys, Efa, Lowri, Angharad, Mêlangell"),
        boys=_names("Rhys, Owain, Gethin, Ieuan, Macsen, Gwilym, Iolo, Emyr, Tomos, Llew"),
        last=_names("Evans, Llewellyn, Pritchard, Bowen, Gwynne, Parry, ap Rhys, Morgan, Beynon"),
    ),
    Community(
        name="Irish",
        weight=38,
        girls=_names("Niamh, Caoimhe, Aoife, Saoirse, Róisín, Clodagh, Éabha, Orlaith, Aisling"),
        boys=_names("Cillian, Oisín, Seán, Conor, Darragh, Fionn, Tadhg, Eoin, Pádraig, Ronan"),
        last=_names(
            """O'Brien, O'Connell, O'Neill, McCarthy, McGrath, Gallagher, Doherty, Byrne, Kavanagh,
            Nolan, McLaughlin, O'Hagan, Quigley, Rafferty, O'Shea, Ó Briain, Daly, Hegarty"""
        ),
    ),
    Community(
        name="Polish",
        weight=36,
        girls=_names("Zofia, Maja, Zuzanna, Oliwia, Wiktoria, Lena, Nikola, Aleksandra, Bożena"),
        boys=_names("Łukasz, Kacper, Jakub, Szymon, Filip, Michał, Bartosz, Mikołaj, Paweł, Oskar"),
        last=_names(
            """Nowak, Wójcik, Kowalczyk, Mazur, Krawczyk, Woźniak, Pawlak, Zając, Szulc, Michalak,
            Sikora, Lis, Kaczmarek, Wróbel, Stępień"""
        ),
    ),
    Community(
        name="Romanian",
        weight=20,
        girls=_names("Andreea, Ioana, Daria, Bianca, Ilinca, Mălina, Teodora, Denisa, Sânziana"),
        boys=_names("Ștefan, Andrei, Matei, Rareș, Vlad, Cosmin, Ionuț, Darius, Răzvan, Sorin"),
        last=_names("Popescu, Ionescu, Dumitru, Stan, Munteanu, Rusu, Bălan, Lungu, Mureșan, Toma"),
    ),
    Community(
        name="Pakistani",
        weight=36,
        girls=_names("Aisha, Maryam, Zainab, Hafsa, Iqra, Fatima, Noor, Sana, Amna, Laiba, Zoya"),
        boys=_names(
            "Muhammad, Hamza, Ibrahim, Zayan, Umar, Haris, Bilal, Ali, Saad, Rayyan, Usman"
        ),
        last=_names("Hussain, Iqbal, Akhtar, Mahmood, Malik, Mirza, Qureshi, Shah, Butt, Rafiq"),
    ),
    Community(
        name="Indian",
        weight=28,
        girls=_names("Anaya, Diya, Priya, Saanvi, Ishita, Simran, Kavya, Meera, Jasleen, Riya"),
        boys=_names("Aarav, Arjun, Vihaan, Rohan, Dev, Krish, Gurdeep, Jaspreet, Nikhil, Kabir"),
        last=_names("Patel, Sharma, Singh, Kaur, Nair, Desai, Gill, Iyer, Chopra, Sandhu, Menon"),
    ),
    Community(
        name="Bangladeshi",
        weight=22,
        girls=_names("Tahmina, Nusrat, Sumaiya, Farzana, Anika, Rumana, Jannat, Samia, Tanisha"),
        boys=_names("Tanvir, Rakib, Shafiq, Ayaan, Mahin, Nafis, Imran, Sakib, Rahim, Zakir"),
        last=_names("Begum, Miah, Uddin, Chowdhury, Rahman, Islam, Khatun, Haque, Sarkar, Ullah"),
    ),
    Community(
        name="Arabic",
        weight=22,
        girls=_names("Layla, Yasmin, Salma, Rania, Huda, Nour, Lina, Dalia, Reem, Amal, Hanan"),
        boys=_names("Omar, Yusuf, Khalid, Karim, Tariq, Faris, Zaid, Sami, Anas, Idris, Mazen"),
        last=_names("al-Masri, al-Hakim, Haddad, Khoury, Saleh, al-Jabri, Nasser, Aziz, Darwish"),
    ),
    Community(
        name="Nigerian",
        weight=28,
        girls=_names(
            "Chidera, Adaeze, Temitope, Ifeoma, Folake, Ngozi, Amarachi, Simisola, Blessing"
        ),
        boys=_names(
            "Oluwaseun, Chinedu, Tobiloba, Emeka, Kelechi, Ayomide, Obinna, Femi, Damilola"
        ),
        last=_names(
            "Okafor, Adeyemi, Balogun, Eze, Nwosu, Okonkwo, Adebayo, Ogunleye, Obi, Afolabi"
        ),
    ),
    Community(
        name="Ghanaian",
        weight=12,
        girls=_names("Akosua, Abena, Efua, Adwoa, Afia, Esi, Nana Ama, Maame"),
        boys=_names("Kwame, Kofi, Kwabena, Yaw, Ebo, Kojo, Nana Yaw, Fiifi"),
        last=_names("Mensah, Boateng, Asante, Owusu, Agyeman, Appiah, Darko, Ofori"),
    ),
    Community(
        name="Caribbean",
        weight=12,
        girls=_names("Shanice, Kezia, Tianna, Amara, Destiny, Janelle, Rochelle, Leona"),
        boys=_names("Jermaine, Tyrese, Marlon, Andre, Malachi, Delroy, Kemar, Isaiah"),
        last=_names("Campbell, Francis, Grant, Pinnock, Bailey, Reid, Gayle, Walters"),
    ),
    Community(
        name="Chinese",
        weight=12,
        girls=_names("Mei, Xinyi, Yuhan, Jiayi, Hoi Ching, Wing Yan, Ruoxi, Lok Yiu"),
        boys=_names("Haoran, Zihan, Junjie, Ho Yin, Chun Hei, Yichen, Kai Lok, Tsz Him"),
        last=_names("Wong, Chan, Li, Zhang, Ng, Lau, Xu, Cheung, Ho, Wu, Tang"),
    ),
    Community(
        name="Vietnamese",
        weight=8,
        girls=_names("Linh, Thảo, Ngọc, Trang, Hương, My, Lan, Thu"),
        boys=_names("Minh, Bảo, Khang, Tuấn, Huy, Long, Đức, Phúc"),
        last=_names("Nguyễn, Trần, Nguyen, Pham, Lê, Hoàng, Vu, Bùi"),
    ),
    Community(
        name="Turkish",
        weight=10,
        girls=_names("Çağla, Elif, Zeynep, Ayşe, Defne, Nehir, Ece, Gülşen"),
        boys=_names("Emir, Kerem, Yiğit, Mert, Barış, Ömer, Can, Doruk"),
        last=_names("Yılmaz, Demir, Öztürk, Kaya, Şahin, Aydın, Arslan, Koç"),
    ),
    Community(
        name="Portuguese",
        weight=12,
        girls=_names("Inês, Beatriz, Mariana, Leonor, Carolina, Matilde, Conceição, Lara"),
        boys=_names("João, Tiago, Gonçalo, Rafael, Afonso, Duarte, Simão, Rui"),
        last=_names("de Sousa, Pereira, Carvalho, Ferreira, dos Santos, Conceição, Neves, Simões"),
    ),
    Community(
        name="Ukrainian",
        weight=12,
        girls=_names("Daryna, Oksana, Solomiia, Yulia, Kateryna, Polina, Zlata, Nadiia"),
        boys=_names("Bohdan, Maksym, Danylo, Artem, Ostap, Taras, Nazar, Yaroslav"),
        last=_names("Shevchuk, Kovalenko, Bondar, Tkachenko, Melnyk, Koval, Lysenko, Savchuk"),
    ),
    Community(
        name="Dutch and South African",
        weight=9,
        girls=_names("Anouk, Lieke, Saskia, Femke, Marijke, Elna, Karin, Zoë"),
        boys=_names("Pieter, Joost, Ruben, Daan, Hendrik, Jan, Sven, Ruan"),
        last=_names("van Rooyen, van den Berg, de Vries, de Wet, Botha, Smit, Visser, van Wyk"),
    ),
)

# First names that are also words: they fool a check that only looks words up in a list.
WORD_GIRLS = _names(
    """Grace, Hope, Summer, May, Rose, Ivy, Faith, Joy, Sky, Daisy, Ruby, Autumn, Willow, Violet,
    Honor, Dawn"""
)
WORD_BOYS = _names(
    """Will, Mark, Dean, Art, Jay, Bill, Rob, Drew, Grant, Chase, Reed, Miles, Pierce, Gene"""
)

# What a legal first name is usually shortened to; some short forms are words as well.
SHORT_FORMS: dict[str, str] = {
    "Abigail": "Abbie",
    "Alexander": "Alex",
    "Aleksandra": "Ola",
    "Amelia": "Millie",
    "Annabelle": "Annie",
    "Beatrice": "Bea",
    "Benjamin": "Ben",
    "Bethany": "Beth",
    "Catriona": "Cat",
    "Charlotte": "Lottie",
    "Christopher": "Kit",
    "Daniel": "Dan",
    "Edward": "Ted",
    "Eleanor": "Nell",
    "Elizabeth": "Libby",
    "Francesca": "Fran",
    "Gabriel": "Gabe",
    "Harriet": "Hattie",
    "Isabella": "Bella",
    "Jonathan": "Jonny",
    "Joseph": "Joe",
    "Joshua": "Josh",
    "Katherine": "Katie",
    "Matilda": "Tilly",
    "Matthew": "Matt",
    "Michael": "Mike",
    "Muhammad": "Mo",
    "Oluwaseun": "Seun",
    "Patrick": "Paddy",
    "Penelope": "Penny",
    "Robert": "Rob",
    "Samuel": "Sam",
    "Sebastian": "Seb",
    "Skyla": "Sky",
    "Temitope": "Temi",
    "Thomas": "Tom",
    "Tobias": "Toby",
    "Victoria": "Vicky",
    "Wiktoria": "Wiki",
    "William": "Will",
    "Yaroslav": "Slava",
    "Zachary": "Zac",
    "Zuzanna": "Zuzia",
}
