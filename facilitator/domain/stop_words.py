# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Words that say nothing about a note's subject: English, Dutch, Swedish and Estonian together.

One list for all four, because people in one room mix languages; left out are words that say much
in one of the others ("tea", "door"). Small letters, straight apostrophes, as `domain.telling`
reads them.
"""

_ENGLISH = """
a about above after again against ago all almost along already also although always am among an and
another any anybody anyone anything are aren't around as ask at away back be because been before
being below best better between both but by came can can't cannot come comes could couldn't did
didn't do does doesn't doing don't done down during each either else enough ever every everybody
everyone everything few find first for from get gets getting give given go goes going gone good got
had hadn't happen happens hard has hasn't have haven't having he he's her here hers herself him
himself his how i i'd i'll i'm i've if in instead into is isn't it it's its itself just keep kept
know known knows last least less let let's like little lot made make makes making many may me
might mine more most much must my myself need needs never new next no nobody none nor not nothing
now of off often on once one ones only onto or other others our ours ourselves out over own per
perhaps put quite rather really right said same say says see seem seems she she's should shouldn't
since so some somebody someone something sometimes soon still such sure take takes tell than that
that's the their theirs them themselves then there there's these they they'd they'll they're
they've thing things think this those though through to together too two under until up upon us
use used using very want wants was wasn't way we we'd we'll we're we've well went were weren't what
what's when where whether which while who who's whole whom whose why will with within without won't
would wouldn't yes yet you you'd you'll you're you've your yours yourself
"""
_DUTCH = """
aan achter af al alle alleen alles als altijd ander andere anders ben bent beter bij bijna binnen
blijft boven buiten daar daarna daarom dan dat de deze die dit doe doen doet dus echt een
eens één eerst elk elke en er ergens even gaan gaat gedaan geen geven gewoon ging haar had hadden
heb hebben hebt heeft heel hem hen het hier hij hoe hun ieder iedere iedereen iemand iets ik in is
ja je jij jou jouw jullie kan kon konden kun kunnen maar maken maakt me meer meest men met mij mijn
minder moest moet moeten na naar nee niemand niet niets nieuwe nodig nog nooit nou nu of om omdat
onder ons onze ook op over per soms staan staat steeds te tegen terug toch toen tot tussen twee uit
uw vaak van vanaf veel via vind voor vooral waar waarom wanneer want waren was wat we weer weet wel
welk welke weten werd wie wij wil willen worden wordt zal ze zeggen zegt zei zelf zich zij zijn zit
zo zonder zou zouden
"""
_SWEDISH = """
aldrig all alla allt alltid andra annan annat att av bara behöver bli blir blev bra bättre båda
både de dem den denna deras dess dessa det detta dig din dina ditt du där därför då efter eftersom
egen ej eller en er era ett fick fler flera finns fram från få får för före gick gjorde gjort går gå
gör göra ha hade han hans har hela helt henne hennes hon honom hur här i ibland icke in ingen inget
inga ingenting innan inte ja jag kan kanske kom kommer kunde kunna kvar lite ligger man med mellan
men mer mera mest mig min mina mindre mitt mot mycket måste många ni nog nu nya ny någon någonting
något några när nästan och också om oss på redan rätt samma sedan ser sig sin sina sitt själv ska
skulle slut som står så sådan säga säger sånt ta tar till tills två under upp ur ut utan vad var
vara varandra varför varit varje vart vem vet vi vid vilka vilken vilket vill väl än ännu är åt över
"""
_ESTONIAN = """
aga aina alati all alla alles alt ei enam enda enne ennast ent et ette eriti ehk ega ees hea hästi
iga üks iks ilma ise ju ja jaoks järel jälle juba just ka kas kaks keegi kelle kes kui kuhu kuid
kuidas kus kust kuni kõik kõige kohta koos käib küll läbi lihtsalt ma me meie meid meil meile
mida mille millal mis miks mingi minna mina minu mitte mind mu mul mulle muu mõni nad need neid neil
nemad nende nii nüüd nagu olema ole oleks oleme olen olete oli olid olla on oma ometi oskab palju
peab peaks peal peale pole poole pärast pole samas sa saa saab saaks see seda sees selle selles
sellest selline siin siis siit sind sinu sisse sest sealt seal suur ta tal talle te teab teda
teeb teha tegi teie teise teised teine tema temal tuleb tule tulla tuli vaid vahel vaja vastu veel
veidi vist võib võiks võimalik võtab väga välja või ära üks üle ühe ühtegi
"""

STOP_WORDS = frozenset(
    word for language in (_ENGLISH, _DUTCH, _SWEDISH, _ESTONIAN) for word in language.split()
)
