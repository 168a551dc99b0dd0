"""Invented rolls with names as a UK school has them: common and rare, short and long, in all kinds.

Every pupil is put together by chance; a match with a living person is one.
"""

from __future__ import annotations

import random
from datetime import date

from staffroom.engine.facts import Pupil


_FIRSTS = """
Oliver George Arthur Noah Muhammad Leo Oscar Harry Archie Jack Henry Charlie Freddie Theodore Alfie
Jacob Thomas Isaac William James Joshua Ethan Lucas Alexander Max Mohammed Logan Edward Daniel Samuel
Joseph Benjamin Adam Finley Harrison Sebastian Dylan Riley Zachary Teddy Reuben Toby Elijah Nathan
Matthew Ryan Luca Jude Tommy Albert Louis Hugo Ronnie Caleb Kian Connor Callum Rhys Ewan Hamish Liam
Amelia Olivia Isla Ava Ivy Freya Lily Florence Mia Willow Rosie Sophia Isabella Grace Daisy Sienna
Poppy Elsie Emily Ella Evelyn Phoebe Evie Charlotte Harper Millie Matilda Maisie Sofia Emilia Isabelle
Ruby Eva Alice Maya Imogen Eleanor Jessica Lola Molly Chloe Eliza Hannah Bonnie Zara Lottie Scarlett
Martha Lucy Katherine Elizabeth Rebecca Abigail Georgia Megan Niamh Siân Cerys Eilidh Caitlin Bethany
Aisha Fatima Zainab Maryam Yusuf Ibrahim Hamza Bilal Omar Tariq Khadija Safiya Amina Zayd Hassan
Priya Arjun Ananya Rohan Aarav Diya Neha Vikram Simran Harpreet Gurdeep Jasleen Kiran Anika Rahul
Zofia Jakub Łukasz Maja Filip Kacper Oliwia Wiktoria Szymon Agnieszka Bartosz Weronika Tomasz Piotr
Chidi Ngozi Kwame Ama Folasade Oluwaseun Temitope Adaeze Emeka Tendai Chiamaka Kofi Abena Ayodele
Wei Mei Jing Hao Minh Thảo Yuki Haruto Søren Björn José Renée Zoë Chloé Noémie Inês João Müge İpek
Mary-Jane Lily-Mae Ellie-May Tommy-Lee Anne-Marie Will Hope May Mark Summer Dean Rose Faith Joy Jade
Amber Jasmine Savannah Skye River Brooke Robin Frank Art Ray Dawn Holly Hazel Heather Violet Pearl
Tyler Kayden Jayden Mason Carter Hunter Jaxon Keira Kayleigh Lexi Tia Demi Shannon Courtney Paige
"""
_MIDDLES = """
Rose Grace Mae Louise James John Ali Jane Elizabeth Marie David Michael Anne Robert Lee Thomas Edward
Catherine Francis Khadija Singh Kaur Oluwatobi Zofia Peter Philip Victoria Charlotte Alan Ruth Hope
"""
_LASTS = """
Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Robinson Wright Thompson Evans Walker
White Roberts Green Hall Thomas Clarke Jackson Wood Harris Edwards Turner Martin Cooper Hill Ward
Hughes Moore Clark King Harrison Lewis Baker Lee Allen Morris Khan Scott Watson Davis Parker James
Bennett Young Phillips Richardson Mitchell Bailey Carter Cook Singh Shaw Bell Collins Morgan Kelly
Begum Miller Cox Hussain Marshall Simpson Price Anderson Adams Wilkinson Ali Ahmed Foster Ellis Murphy
Chapman Mason Gray Richards Webb Rogers Hunt Mills Holmes Palmer Matthews Gibson Fisher Barnes Knight
Lloyd Butler Russell Barker Fletcher Stevens Jenkins Dixon Graham Hamilton Reynolds Fox Rose Campbell
Akhtar Mahmood Iqbal Malik Hussein Chowdhury Miah Uddin Rahman Islam Sharma Gupta Desai Mehta Kaur
Gill Dhillon Sandhu Okafor Adeyemi Mensah Boateng Nkosi Osei Eze Balogun Abiola Nwosu Owusu Appiah
Nowak Kowalski Wiśniewski Wójcik Kamiński Zieliński Lewandowska Mazur Krawczyk Dąbrowski Popescu
Ionescu Silva Santos Ferreira Costa García Fernández Rossi Bianchi Müller Schröder Jørgensen Larsen
Nguyen Tran Chen Wang Zhang Liu Wong Chan Cheung Tanaka Yıldız Öztürk Demir O'Brien O'Connor O'Neill
O'Sullivan McDonald McCarthy McKenzie MacLeod MacDonald Fitzgerald FitzPatrick El-Amin Al-Rashid
El-Sayed Abu-Bakr Smith-Jones Taylor-Brown Harris-Cole Ward-Hill Bowes-Lyon Hopper-Field Khan-Ahmed
Griffiths-Pugh Price-Evans Lloyd-Williams van-Dyk Lane Fields Park Day Wells Banks Marsh Frost Snow
Winter Summers Flowers Waters Rivers Stone Field Meadows Birch Ashworth Hargreaves Ramsbottom Tetley
Sutcliffe Entwistle Bickerstaff Cholmondeley Featherstone Winterbottom Pemberton Thistlethwaite
Armitage Braithwaite Postlethwaite Heath Quill Vance Nutter Crowther Dobson Kershaw Whittaker Illingworth
"""
_PARTS = "van der Berg, de Souza, da Silva, von Braun, St John, Le Fevre, del Rey"
_SYLLABLES = "ald bar cor den ell fen gar hol ing jor kel lan mor nor oak pen rid sel tor und wen"
_ENDINGS = "son ley ton wood man field worth by ham er s well shaw croft bridge"
FIRSTS, MIDDLES = _FIRSTS.split(), _MIDDLES.split()
LASTS = [*_LASTS.split(), *_PARTS.split(", ")]
SYLLABLES, ENDINGS = _SYLLABLES.split(), _ENDINGS.split()


def lasts_for(size: int, chance: random.Random) -> list[str]:
    """Surnames for a roll of `size`, the common ones often and many that only a few bear."""
    made = [
        "".join(
            [chance.choice(SYLLABLES), chance.choice(SYLLABLES), chance.choice(ENDINGS)]
        ).title()
        for _ in range(size // 5)
    ]
    return LASTS + made


def roll_of(size: int, *, seed: int = 1) -> list[Pupil]:
    """A roll of `size` invented pupils; six in ten have a middle name, one in eight a known-as."""
    chance = random.Random(seed)
    lasts = lasts_for(size, chance)
    common = LASTS[:120]
    return [
        Pupil(
            pupil_id=f"{number:06d}",
            upn="",
            first=(first := chance.choice(FIRSTS)),
            middle=chance.choice(MIDDLES) if chance.random() < 0.6 else "",
            last=chance.choice(common if chance.random() < 0.4 else lasts),
            known_as=chance.choice(FIRSTS) if chance.random() < 0.125 else "",
            dob=date(2012, 3, 4),
            year="9",
            form=f"{7 + number % 5}{'ABCDEFGHKL'[number % 10]}" if first else "",
        )
        for number in range(size)
    ]
