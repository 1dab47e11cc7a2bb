# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Words that tell whose relative somebody is: English, Dutch, Swedish and Estonian together.

One list for all four, because people in one room mix languages. A word is found with an ending of
up to three letters ("dochtertje", "sonen", "pojale").
"""

#: Words for "my" or "her", each with the people whom they make known.
KIN: tuple[tuple[str, str], ...] = (
    (
        "my his her our their your",
        """aunt boyfriend brother child children cousin dad daughter ex father flatmate girlfriend
        grandad grandchild grandchildren granddaughter grandfather grandma grandmother grandson
        husband mam mother mum mom nan neighbour nephew niece parents partner sister son uncle
        wife""",
    ),
    (
        "mijn m'n m’n haar onze ons hun",
        """broer broertje buurman buurvrouw dochter ex kind kinderen kleindochter kleinkind
        kleinzoon mama man moeder neef nicht oma oom opa ouders papa partner schoonmoeder
        schoonvader tante vader vriend vriendin vrouw zoon zus zusje""",
    ),
    (
        "zijn z'n z’n",
        """broer broertje buurman buurvrouw dochter kleinkind kleinzoon moeder neef nicht oma oom
        opa partner schoonmoeder tante vader vriendin zoon zus zusje""",
    ),
    (
        "min mitt mina vår vårt våra hans hennes deras",
        """barn barnbarn bror brorsa dotter far farbror farfar farmor flickvän fru granne hustru
        kusin make maka mamma man mor morbror morfar mormor moster pappa partner pojkvän sambo
        son svärfar svärmor syrra syster särbo faster""",
    ),
    (
        "mu minu me meie ta tema nende",
        """abikaasa ema elukaaslane isa laps lapse lapsed laste lapselaps mees mehe naaber naabri
        naise onu poeg poja sõbranna tädi tütar tütre vanaema vanaisa vanemad vend venna äi ämm
        õde õe""",
    ),
)
#: People who are called by what they are to somebody.
CALLED = "mam mamma mama mom mum dad pappa papa oma opa"
#: What comes between: "my own son", "mijn oudste dochter".
BETWEEN = """own late eldest oldest older little younger youngest eigen oudste jongste oudere
overleden egen äldsta yngsta äldre lilla enda vanem noorem"""
