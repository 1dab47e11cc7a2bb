# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the columns of a table are called: in four languages, and by the tools for boards."""

from __future__ import annotations

TEXT, GROUP, ALSO, VOTES, VOICE, AUTHOR, PARKED, TIME = (
    "text", "group", "also", "votes", "voice", "author", "parked", "time",
)  # fmt: skip
GROUP_VOTES = "group_votes"  # each row repeats what its whole group got
KEEP, SKIP = "keep", "skip"  # beside the note, or left out
ROLES = (TEXT, GROUP, ALSO, AUTHOR, VOICE, VOTES, GROUP_VOTES, PARKED, TIME, KEEP, SKIP)

_NAMES = {
    TEXT: """
        text, texts, note, notes, note text, sticky, sticky note, sticky text, card, card text,
        card title, content, contents, post, body, idea, ideas, comment, comments, answer, answers,
        response, responses, message, what was said,
        tekst, notitie, notities, briefje, briefjes, inhoud, idee, ideeën, opmerking, opmerkingen,
        antwoord, antwoorden, reactie, reacties, bericht,
        lapp, lappar, anteckning, anteckningar, innehåll, idé, idéer, kommentar, kommentarer, svar,
        inlägg, märge, märkmed, märkus, märkused, sisu, mõte, mõtted, ideed, kommentaar, vastus,
        vastused, teade
    """,
    GROUP: """
        group, groups, group name, column, column name, category, categories, theme, themes,
        cluster, section, section name, list, list name, board column, lane, frame, topic, bucket,
        groep, groepen, kolom, categorie, thema, lijst, rubriek, onderwerp,
        grupp, grupper, kolumn, kategori, tema, lista, rubrik, avsnitt, ämne,
        rühm, rühmad, veerg, kategooria, teema, tulp, loend
    """,
    ALSO: """
        second group, also fits, also in, tweede groep, past ook bij, ook in,
        andra grupp, passar också, också i, teine rühm, sobib ka
    """,
    VOTES: """
        votes, vote, dots, dot, likes, like, upvotes, vote count, votes count, number of votes,
        total votes, points, stemmen, stippen, punten, aantal stemmen,
        röster, prickar, poäng, gillar, antal röster, antal prickar,
        hääled, häälte arv, täpid, punktid, meeldimised
    """,
    VOICE: """
        voice, voices, role, roles, perspective, stakeholder, stem, rol, rollen, perspectief,
        röst, roll, roller, perspektiv, hääl, rollid, vaatenurk
    """,
    # Also other ways to find a person.
    AUTHOR: """
        author, authors, created by, creator, posted by, added by, written by, name, names, user,
        user name, username, participant, owner, from, email, e mail, email address, phone,
        telephone, last updated by, auteur, gemaakt door, toegevoegd door, naam, schrijver,
        deelnemer, gebruiker, telefoon, författare, skapad av, skapare, namn, skriven av, deltagare,
        användare, telefon, e post, epost, autor, looja, nimi, kirjutaja, osaleja, kasutaja,
        lisaja, e kiri
    """,
    PARKED: """
        parked, parking lot, kept for later, geparkeerd, bewaard voor later,
        parkerad, sparad till senare, pargitud, hilisemaks
    """,
    TIME: """
        time, date, created, created at, createdat, created on, date created, timestamp, written at,
        datum, tijd, tijdstip, gemaakt op, tid, tidpunkt, skapad, aeg, kuupäev, loodud
    """,
}
_ROLES = {
    " ".join(name.split()): role for role, names in _NAMES.items() for name in names.split(",")
}


def plain(header: str) -> str:
    """A heading in small letters, with nothing between its words but one space."""
    kept = "".join(char if char.isalnum() else " " for char in header.casefold())
    return " ".join(kept.split())


def role_of(header: str) -> str | None:
    """What a column with this header holds; None when we do not know."""
    return _ROLES.get(plain(header))
