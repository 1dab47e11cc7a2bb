<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
  <context>
    <name>facilitator</name>
    <message>
      <source>For people who lead reflective sessions in a room. Nothing leaves this computer. Free software under the EUPL 1.2; fonts under the SIL Open Font Licence, icons by Lucide.</source>
      <translation>Voor mensen die reflectieve bijeenkomsten in een zaal begeleiden. Niets verlaat deze computer. Vrije software onder de EUPL 1.2; lettertypen onder de SIL Open Font Licence, pictogrammen van Lucide.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Sluiten</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>Bijeenkomst</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Bewerken</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notities</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Groepen</translation>
    </message>
    <message>
      <source>Typing notes</source>
      <translation>Notities typen</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Onderdeel</translation>
    </message>
    <message>
      <source>Counting</source>
      <translation>Tellen</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Vastleggen</translation>
    </message>
    <message>
      <source>Paper and files</source>
      <translation>Papier en bestanden</translation>
    </message>
    <message>
      <source>Projector</source>
      <translation>Projector</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Beeld</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hulp</translation>
    </message>
    <message>
      <source>New note here</source>
      <translation>Nieuwe notitie hier</translation>
    </message>
    <message>
      <source>Edit the text</source>
      <translation>Tekst wijzigen</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Dupliceren</translation>
    </message>
    <message>
      <source>Back to the tray</source>
      <translation>Uit de groep halen</translation>
    </message>
    <message>
      <source>Note to the bin</source>
      <translation>Notitie naar de prullenbak</translation>
    </message>
    <message>
      <source>Heard again</source>
      <translation>Nog eens gehoord</translation>
    </message>
    <message>
      <source>Heard once less</source>
      <translation>Eén keer minder gehoord</translation>
    </message>
    <message>
      <source>Link: same meaning</source>
      <translation>Koppelen: zelfde betekenis</translation>
    </message>
    <message>
      <source>Star as a quote</source>
      <translation>Ster als citaat</translation>
    </message>
    <message>
      <source>Pin in its place</source>
      <translation>Vastzetten op zijn plaats</translation>
    </message>
    <message>
      <source>Keep for later</source>
      <translation>Bewaren voor later</translation>
    </message>
    <message>
      <source>Kind of note…</source>
      <translation>Soort notitie…</translation>
    </message>
    <message>
      <source>Whose story…</source>
      <translation>Wiens verhaal…</translation>
    </message>
    <message>
      <source>Find a note and place it</source>
      <translation>Notitie zoeken en plaatsen</translation>
    </message>
    <message>
      <source>Select or not</source>
      <translation>Kiezen of niet</translation>
    </message>
    <message>
      <source>Select all in the group, again: all</source>
      <translation>Alles in de groep kiezen, nog eens: alles</translation>
    </message>
    <message>
      <source>Nearest note that way</source>
      <translation>Dichtstbijzijnde notitie die kant op</translation>
    </message>
    <message>
      <source>Extend the selection</source>
      <translation>Keuze uitbreiden</translation>
    </message>
    <message>
      <source>Move 8 px</source>
      <translation>8 px verplaatsen</translation>
    </message>
    <message>
      <source>Group the selection</source>
      <translation>Keuze groeperen</translation>
    </message>
    <message>
      <source>Move to group…</source>
      <translation>Naar groep verplaatsen…</translation>
    </message>
    <message>
      <source>Also fits group…</source>
      <translation>Past ook bij groep…</translation>
    </message>
    <message>
      <source>Split off into a new group</source>
      <translation>Afsplitsen naar een nieuwe groep</translation>
    </message>
    <message>
      <source>Select the whole group</source>
      <translation>Hele groep kiezen</translation>
    </message>
    <message>
      <source>Rename the group</source>
      <translation>Groep een andere naam geven</translation>
    </message>
    <message>
      <source>Merge into another group…</source>
      <translation>Samenvoegen met een andere groep…</translation>
    </message>
    <message>
      <source>Read back</source>
      <translation>Voorlezen</translation>
    </message>
    <message>
      <source>What we say of the group…</source>
      <translation>Wat we van de groep zeggen…</translation>
    </message>
    <message>
      <source>May be shared outside</source>
      <translation>Mag buiten gedeeld worden</translation>
    </message>
    <message>
      <source>Pin the group or let it give way</source>
      <translation>Groep vastzetten of laten wijken</translation>
    </message>
    <message>
      <source>Take the group apart</source>
      <translation>Groep uit elkaar halen</translation>
    </message>
    <message>
      <source>Next group</source>
      <translation>Volgende groep</translation>
    </message>
    <message>
      <source>Previous group</source>
      <translation>Vorige groep</translation>
    </message>
    <message>
      <source>First note of the group</source>
      <translation>Eerste notitie van de groep</translation>
    </message>
    <message>
      <source>Last note of the group</source>
      <translation>Laatste notitie van de groep</translation>
    </message>
    <message>
      <source>Tidy the group</source>
      <translation>Groep netjes leggen</translation>
    </message>
    <message>
      <source>Tidy the board</source>
      <translation>Bord netjes leggen</translation>
    </message>
    <message>
      <source>Voice 1</source>
      <translation>Stem 1</translation>
    </message>
    <message>
      <source>Voice 2</source>
      <translation>Stem 2</translation>
    </message>
    <message>
      <source>Voice 3</source>
      <translation>Stem 3</translation>
    </message>
    <message>
      <source>Voice 4</source>
      <translation>Stem 4</translation>
    </message>
    <message>
      <source>Voice 5</source>
      <translation>Stem 5</translation>
    </message>
    <message>
      <source>Voice 6</source>
      <translation>Stem 6</translation>
    </message>
    <message>
      <source>Import notes from a file…</source>
      <translation>Notities uit een bestand halen…</translation>
    </message>
    <message>
      <source>New session from a photo of notes…</source>
      <translation>Nieuwe bijeenkomst van een foto met notities…</translation>
    </message>
    <message>
      <source>New session from the clipboard</source>
      <translation>Nieuwe bijeenkomst van het klembord</translation>
    </message>
    <message>
      <source>Import notes into this session…</source>
      <translation>Notities in deze bijeenkomst binnenhalen…</translation>
    </message>
    <message>
      <source>Notes from a photo…</source>
      <translation>Notities van een foto…</translation>
    </message>
    <message>
      <source>Notes from the clipboard</source>
      <translation>Notities van het klembord</translation>
    </message>
    <message>
      <source>Plan the next session</source>
      <translation>Volgende bijeenkomst plannen</translation>
    </message>
    <message>
      <source>Copy the text for a mail or intranet</source>
      <translation>Tekst kopiëren voor mail of intranet</translation>
    </message>
    <message>
      <source>Return slip</source>
      <translation>Retourstrook</translation>
    </message>
    <message>
      <source>Add notes that came back…</source>
      <translation>Teruggekomen notities toevoegen…</translation>
    </message>
    <message>
      <source>Add a second typist's file…</source>
      <translation>Bestand van een tweede typist toevoegen…</translation>
    </message>
    <message>
      <source>Over time</source>
      <translation>In de loop van de tijd</translation>
    </message>
    <message>
      <source>What became of the ideas</source>
      <translation>Wat er van de ideeën werd</translation>
    </message>
    <message>
      <source>Count the pulse</source>
      <translation>De polsslag tellen</translation>
    </message>
    <message>
      <source>For you</source>
      <translation>Voor jou</translation>
    </message>
    <message>
      <source>All papers</source>
      <translation>Alle papieren</translation>
    </message>
    <message>
      <source>Edit purpose and closing words</source>
      <translation>Doel en slotwoorden wijzigen</translation>
    </message>
    <message>
      <source>Write the easy-read page</source>
      <translation>De bladzijde makkelijk lezen schrijven</translation>
    </message>
    <message>
      <source>Check what may point to a person</source>
      <translation>Nakijken wat naar iemand kan verwijzen</translation>
    </message>
    <message>
      <source>Save for Word…</source>
      <translation>Opslaan voor Word…</translation>
    </message>
    <message>
      <source>Save another kind of file…</source>
      <translation>Ander soort bestand opslaan…</translation>
    </message>
    <message>
      <source>Save everything into a folder…</source>
      <translation>Alles in een map opslaan…</translation>
    </message>
    <message>
      <source>In the check: it stays</source>
      <translation>Bij het nakijken: het blijft staan</translation>
    </message>
    <message>
      <source>In the check: reword for print</source>
      <translation>Bij het nakijken: anders zeggen op papier</translation>
    </message>
    <message>
      <source>In the check: leave out</source>
      <translation>Bij het nakijken: weglaten</translation>
    </message>
    <message>
      <source>Add a stage</source>
      <translation>Onderdeel toevoegen</translation>
    </message>
    <message>
      <source>Open the stage</source>
      <translation>Onderdeel openen</translation>
    </message>
    <message>
      <source>Name the stage</source>
      <translation>Onderdeel een naam geven</translation>
    </message>
    <message>
      <source>Start the session here</source>
      <translation>Bijeenkomst hier beginnen</translation>
    </message>
    <message>
      <source>Move the stage up</source>
      <translation>Onderdeel omhoog</translation>
    </message>
    <message>
      <source>Move the stage down</source>
      <translation>Onderdeel omlaag</translation>
    </message>
    <message>
      <source>Minutes of the stage</source>
      <translation>Minuten van het onderdeel</translation>
    </message>
    <message>
      <source>One minute more</source>
      <translation>Eén minuut erbij</translation>
    </message>
    <message>
      <source>One minute less</source>
      <translation>Eén minuut eraf</translation>
    </message>
    <message>
      <source>Five minutes more</source>
      <translation>Vijf minuten erbij</translation>
    </message>
    <message>
      <source>Five minutes less</source>
      <translation>Vijf minuten eraf</translation>
    </message>
    <message>
      <source>Duplicate the stage</source>
      <translation>Onderdeel verdubbelen</translation>
    </message>
    <message>
      <source>Take the stage out</source>
      <translation>Onderdeel eruit halen</translation>
    </message>
    <message>
      <source>Fit to the time</source>
      <translation>Passend maken bij de tijd</translation>
    </message>
    <message>
      <source>Save as template</source>
      <translation>Als sjabloon bewaren</translation>
    </message>
    <message>
      <source>About this session</source>
      <translation>Over deze bijeenkomst</translation>
    </message>
    <message>
      <source>Add or paste names</source>
      <translation>Namen toevoegen of plakken</translation>
    </message>
    <message>
      <source>Start or stop the projector</source>
      <translation>Projector aan of uit</translation>
    </message>
    <message>
      <source>Choose what the room sees…</source>
      <translation>Kiezen wat de groep ziet…</translation>
    </message>
    <message>
      <source>Blank, or show again</source>
      <translation>Leeg, of weer tonen</translation>
    </message>
    <message>
      <source>Freeze, or let it go on</source>
      <translation>Stilzetten, of weer laten lopen</translation>
    </message>
    <message>
      <source>Next page for the room</source>
      <translation>Volgende bladzijde voor de groep</translation>
    </message>
    <message>
      <source>Previous page for the room</source>
      <translation>Vorige bladzijde voor de groep</translation>
    </message>
    <message>
      <source>Show the prompt</source>
      <translation>Vraag tonen</translation>
    </message>
    <message>
      <source>Show the board on the projector</source>
      <translation>Bord op de projector tonen</translation>
    </message>
    <message>
      <source>Show what was counted</source>
      <translation>Tonen wat geteld is</translation>
    </message>
    <message>
      <source>Show decisions and actions</source>
      <translation>Besluiten en acties tonen</translation>
    </message>
    <message>
      <source>Show the ground rules</source>
      <translation>Spelregels tonen</translation>
    </message>
    <message>
      <source>Projector light or dark</source>
      <translation>Projector licht of donker</translation>
    </message>
    <message>
      <source>Decision or action</source>
      <translation>Besluit of actie</translation>
    </message>
    <message>
      <source>Question to the organisation</source>
      <translation>Vraag aan de organisatie</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>Doel</translation>
    </message>
    <message>
      <source>Story</source>
      <translation>Verhaal</translation>
    </message>
    <message>
      <source>Dilemma</source>
      <translation>Dilemma</translation>
    </message>
    <message>
      <source>What we build on</source>
      <translation>Waar we op bouwen</translation>
    </message>
    <message>
      <source>Difficult word</source>
      <translation>Moeilijk woord</translation>
    </message>
    <message>
      <source>Missing voice</source>
      <translation>Stem die ontbreekt</translation>
    </message>
    <message>
      <source>Offer or thanks</source>
      <translation>Aanbod of dank</translation>
    </message>
    <message>
      <source>My own log</source>
      <translation>Mijn eigen logboek</translation>
    </message>
    <message>
      <source>Voice 1 for the next note</source>
      <translation>Stem 1 voor de volgende notitie</translation>
    </message>
    <message>
      <source>Voice 2 for the next note</source>
      <translation>Stem 2 voor de volgende notitie</translation>
    </message>
    <message>
      <source>Voice 3 for the next note</source>
      <translation>Stem 3 voor de volgende notitie</translation>
    </message>
    <message>
      <source>Voice 4 for the next note</source>
      <translation>Stem 4 voor de volgende notitie</translation>
    </message>
    <message>
      <source>Voice 5 for the next note</source>
      <translation>Stem 5 voor de volgende notitie</translation>
    </message>
    <message>
      <source>Voice 6 for the next note</source>
      <translation>Stem 6 voor de volgende notitie</translation>
    </message>
    <message>
      <source>Go to the line for new notes</source>
      <translation>Naar de regel voor nieuwe notities</translation>
    </message>
    <message>
      <source>Add the note</source>
      <translation>Notitie toevoegen</translation>
    </message>
    <message>
      <source>New line</source>
      <translation>Nieuwe regel</translation>
    </message>
    <message>
      <source>Take the completion</source>
      <translation>Aanvulling overnemen</translation>
    </message>
    <message>
      <source>Choose a completion</source>
      <translation>Aanvulling kiezen</translation>
    </message>
    <message>
      <source>Paste lines as one note</source>
      <translation>Regels plakken als één notitie</translation>
    </message>
    <message>
      <source>Link to the note that says the same</source>
      <translation>Koppelen aan de notitie die hetzelfde zegt</translation>
    </message>
    <message>
      <source>In an empty line: take back the last note</source>
      <translation>In een lege regel: laatste notitie terugnemen</translation>
    </message>
    <message>
      <source>In an empty line: edit the last note</source>
      <translation>In een lege regel: laatste notitie wijzigen</translation>
    </message>
    <message>
      <source>Clear the line, then go to the board</source>
      <translation>Regel wissen, dan naar het bord</translation>
    </message>
    <message>
      <source>Say the group of the note</source>
      <translation>Groep van de notitie noemen</translation>
    </message>
    <message>
      <source>Say who said it</source>
      <translation>Noemen wie het zei</translation>
    </message>
    <message>
      <source>Pause or go on</source>
      <translation>Pauze of verder</translation>
    </message>
    <message>
      <source>Next stage</source>
      <translation>Volgend onderdeel</translation>
    </message>
    <message>
      <source>Previous stage</source>
      <translation>Vorig onderdeel</translation>
    </message>
    <message>
      <source>Main action: start, show all notes, close and show, finish</source>
      <translation>Hoofdactie: beginnen, alle notities tonen, sluiten en tonen, afronden</translation>
    </message>
    <message>
      <source>Next person in the round</source>
      <translation>Volgende in de ronde</translation>
    </message>
    <message>
      <source>Person before in the round</source>
      <translation>Vorige in de ronde</translation>
    </message>
    <message>
      <source>Show all notes</source>
      <translation>Alle notities tonen</translation>
    </message>
    <message>
      <source>Hide the notes again</source>
      <translation>Notities weer verbergen</translation>
    </message>
    <message>
      <source>Spread the delay over the rest</source>
      <translation>Vertraging over de rest verdelen</translation>
    </message>
    <message>
      <source>Leave the delay as it is</source>
      <translation>Vertraging laten zoals ze is</translation>
    </message>
    <message>
      <source>New session</source>
      <translation>Nieuwe bijeenkomst</translation>
    </message>
    <message>
      <source>Try a sample with 40 notes</source>
      <translation>Probeer een voorbeeld met 40 notities</translation>
    </message>
    <message>
      <source>Add templates from a file…</source>
      <translation>Sjablonen uit een bestand toevoegen…</translation>
    </message>
    <message>
      <source>Open a library file…</source>
      <translation>Bibliotheekbestand openen…</translation>
    </message>
    <message>
      <source>Save a backup…</source>
      <translation>Reservekopie opslaan…</translation>
    </message>
    <message>
      <source>Make a restore point</source>
      <translation>Herstelpunt maken</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Printen…</translation>
    </message>
    <message>
      <source>Save PDF…</source>
      <translation>PDF opslaan…</translation>
    </message>
    <message>
      <source>Close session</source>
      <translation>Bijeenkomst sluiten</translation>
    </message>
    <message>
      <source>Empty the bin of this session…</source>
      <translation>Prullenbak van deze bijeenkomst legen…</translation>
    </message>
    <message>
      <source>Remove names for ever…</source>
      <translation>Namen voorgoed verwijderen…</translation>
    </message>
    <message>
      <source>Empty the bin…</source>
      <translation>Prullenbak legen…</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Instellingen</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Afsluiten</translation>
    </message>
    <message>
      <source>Open the session</source>
      <translation>Bijeenkomst openen</translation>
    </message>
    <message>
      <source>Start the session</source>
      <translation>Bijeenkomst starten</translation>
    </message>
    <message>
      <source>Action done</source>
      <translation>Actie gedaan</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Andere naam geven</translation>
    </message>
    <message>
      <source>To the bin</source>
      <translation>Naar de prullenbak</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Ongedaan maken</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Opnieuw</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Knippen</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopiëren</translation>
    </message>
    <message>
      <source>Paste, one note a line</source>
      <translation>Plakken, één notitie per regel</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Zoeken</translation>
    </message>
    <message>
      <source>Find or do anything</source>
      <translation>Zoek of doe iets</translation>
    </message>
    <message>
      <source>Keys for this screen</source>
      <translation>Toetsen voor dit scherm</translation>
    </message>
    <message>
      <source>Open the menu</source>
      <translation>Menu openen</translation>
    </message>
    <message>
      <source>Show the log folder</source>
      <translation>Map met het logboek tonen</translation>
    </message>
    <message>
      <source>About Facilitator</source>
      <translation>Over Facilitator</translation>
    </message>
    <message>
      <source>Suggest groups</source>
      <translation>Groepen voorstellen</translation>
    </message>
    <message>
      <source>Suggest more groups</source>
      <translation>Meer groepen voorstellen</translation>
    </message>
    <message>
      <source>Suggest fewer groups</source>
      <translation>Minder groepen voorstellen</translation>
    </message>
    <message>
      <source>Choose a suggested group</source>
      <translation>Een voorgestelde groep kiezen</translation>
    </message>
    <message>
      <source>Make the suggested group</source>
      <translation>De voorgestelde groep maken</translation>
    </message>
    <message>
      <source>Rename a suggested group and make it</source>
      <translation>Een voorgestelde groep een andere naam geven en maken</translation>
    </message>
    <message>
      <source>Ignore a suggested group</source>
      <translation>Een voorgestelde groep negeren</translation>
    </message>
    <message>
      <source>Ignore all suggested groups</source>
      <translation>Alle voorgestelde groepen negeren</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Uitvoering</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Verslag</translation>
    </message>
    <message>
      <source>Next view</source>
      <translation>Volgende weergave</translation>
    </message>
    <message>
      <source>Previous view</source>
      <translation>Vorige weergave</translation>
    </message>
    <message>
      <source>Show as groups</source>
      <translation>Als groepen tonen</translation>
    </message>
    <message>
      <source>Show as a list</source>
      <translation>Als lijst tonen</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Inzoomen</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Uitzoomen</translation>
    </message>
    <message>
      <source>Zoom to 100 %</source>
      <translation>Zoom naar 100 %</translation>
    </message>
    <message>
      <source>Fit to the window</source>
      <translation>Passend in het venster</translation>
    </message>
    <message>
      <source>Left side on or off</source>
      <translation>Linkerkant aan of uit</translation>
    </message>
    <message>
      <source>Right side on or off</source>
      <translation>Rechterkant aan of uit</translation>
    </message>
    <message>
      <source>Next part of the window</source>
      <translation>Volgend deel van het venster</translation>
    </message>
    <message>
      <source>Previous part of the window</source>
      <translation>Vorig deel van het venster</translation>
    </message>
    <message>
      <source>Larger text size</source>
      <translation>Grotere letters</translation>
    </message>
    <message>
      <source>Smaller text size</source>
      <translation>Kleinere letters</translation>
    </message>
    <message>
      <source>Text size 100 %</source>
      <translation>Lettergrootte 100 %</translation>
    </message>
    <message>
      <source>Light or dark as this computer</source>
      <translation>Licht of donker zoals deze computer</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Licht</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Donker</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Volledig scherm</translation>
    </message>
    <message>
      <source>Count dots, or back</source>
      <translation>Stippen tellen, of terug</translation>
    </message>
    <message>
      <source>Close voting and show the dots</source>
      <translation>Stemmen sluiten en stippen tonen</translation>
    </message>
    <message>
      <source>Open voting again</source>
      <translation>Stemmen weer openen</translation>
    </message>
    <message>
      <source>Board, or what the stage counts</source>
      <translation>Bord, of wat het onderdeel telt</translation>
    </message>
    <message>
      <source>Choose a group</source>
      <translation>Een groep kiezen</translation>
    </message>
    <message>
      <source>Next group or note</source>
      <translation>Volgende groep of notitie</translation>
    </message>
    <message>
      <source>Into its notes, and out</source>
      <translation>Naar de notities erin, en eruit</translation>
    </message>
    <message>
      <source>One dot more or less</source>
      <translation>Eén stip erbij of eraf</translation>
    </message>
    <message>
      <source>Type a count, then set it</source>
      <translation>Typ een aantal, zet het dan</translation>
    </message>
    <message>
      <source>Grid: into a quarter</source>
      <translation>Raster: in een vak</translation>
    </message>
    <message>
      <source>Grid: out again</source>
      <translation>Raster: er weer uit</translation>
    </message>
    <message>
      <source>Line: statement, and place on it</source>
      <translation>Lijn: stelling, en plaats erop</translation>
    </message>
    <message>
      <source>What did they answer?</source>
      <translation>Wat was het antwoord?</translation>
    </message>
    <message>
      <source>No answer will come</source>
      <translation>Er komt geen antwoord</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Houden</translation>
    </message>
    <message>
      <source>Answered on</source>
      <translation>Beantwoord op</translation>
    </message>
    <message>
      <source>Answer kept</source>
      <translation>Antwoord bewaard</translation>
    </message>
    <message>
      <source>The question is closed</source>
      <translation>De vraag is gesloten</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Antwoord</translation>
    </message>
    <message>
      <source>Write the date like 26 Nov 2026.</source>
      <translation>Schrijf de datum als 26 nov 2026.</translation>
    </message>
    <message>
      <source>To: {addressee}</source>
      <translation>Aan: {addressee}</translation>
    </message>
    <message>
      <source>Copied: decisions, actions, questions and the next meeting. No notes.</source>
      <translation>Gekopieerd: besluiten, acties, vragen en de volgende bijeenkomst. Geen notities.</translation>
    </message>
    <message>
      <source>Notes that came back</source>
      <translation>Teruggekomen notities</translation>
    </message>
    <message>
      <source>From slips, mails, a notice board: one note a line, without names.</source>
      <translation>Van stroken, mails, een prikbord: één notitie per regel, zonder namen.</translation>
    </message>
    <message>
      <source>Add notes</source>
      <translation>Notities toevoegen</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) added</source>
      <translation>
        <numerusform>%n notitie toegevoegd</numerusform>
        <numerusform>%n notities toegevoegd</numerusform>
      </translation>
    </message>
    <message>
      <source>Name this group</source>
      <translation>Geef deze groep een naam</translation>
    </message>
    <message>
      <source>This text makes {count} notes, more than can be pasted at once. Save it as a file and import that.</source>
      <translation>Deze tekst geeft {count} notities, meer dan je in één keer kunt plakken. Bewaar de tekst als bestand en haal dat binnen.</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) doubled</source>
      <translation>
        <numerusform>%n notitie verdubbeld</numerusform>
        <numerusform>%n notities verdubbeld</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) copied</source>
      <translation>
        <numerusform>%n notitie gekopieerd</numerusform>
        <numerusform>%n notities gekopieerd</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) cut</source>
      <translation>
        <numerusform>%n notitie geknipt</numerusform>
        <numerusform>%n notities geknipt</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no text to paste.</source>
      <translation>Er is geen tekst om te plakken.</translation>
    </message>
    <message>
      <source>The first note appears here</source>
      <translation>Hier verschijnt de eerste notitie</translation>
    </message>
    <message>
      <source>Drag notes up here, or choose some and press G</source>
      <translation>Sleep notities hierheen, of kies er een paar en druk op G</translation>
    </message>
    <message>
      <source>Lemon</source>
      <translation>Citroen</translation>
    </message>
    <message>
      <source>Mint</source>
      <translation>Munt</translation>
    </message>
    <message>
      <source>Peach</source>
      <translation>Perzik</translation>
    </message>
    <message>
      <source>Sky</source>
      <translation>Hemel</translation>
    </message>
    <message>
      <source>Rose</source>
      <translation>Roos</translation>
    </message>
    <message>
      <source>Heather</source>
      <translation>Heide</translation>
    </message>
    <message>
      <source>In {group}, {place} of {count}</source>
      <translation>In {group}, {place} van {count}</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s)</source>
      <translation>
        <numerusform>%n notitie</numerusform>
        <numerusform>%n notities</numerusform>
      </translation>
    </message>
    <message>
      <source>Not grouped</source>
      <translation>Nog niet gegroepeerd</translation>
    </message>
    <message numerus="yes">
      <source>%n dot(s)</source>
      <translation>
        <numerusform>%n stip</numerusform>
        <numerusform>%n stippen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Heard %n time(s)</source>
      <translation>
        <numerusform>%n keer gehoord</numerusform>
        <numerusform>%n keer gehoord</numerusform>
      </translation>
    </message>
    <message>
      <source>Starred</source>
      <translation>Met ster</translation>
    </message>
    <message>
      <source>Pinned</source>
      <translation>Vastgezet</translation>
    </message>
    <message>
      <source>Kept for later</source>
      <translation>Bewaard voor later</translation>
    </message>
    <message>
      <source>no name yet</source>
      <translation>nog geen naam</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>vastgezet</translation>
    </message>
    <message>
      <source>Also in {group}</source>
      <translation>Ook in {group}</translation>
    </message>
    <message>
      <source>Linked to “{text}”</source>
      <translation>Gekoppeld aan ‘{text}’</translation>
    </message>
    <message>
      <source>Text of the note</source>
      <translation>Tekst van de notitie</translation>
    </message>
    <message>
      <source>Name of the group</source>
      <translation>Naam van de groep</translation>
    </message>
    <message>
      <source>Not saved.</source>
      <translation>Niet opgeslagen.</translation>
    </message>
    <message>
      <source>A few letters of the note</source>
      <translation>Een paar letters van de notitie</translation>
    </message>
    <message>
      <source>No note says that.</source>
      <translation>Geen notitie zegt dat.</translation>
    </message>
    <message>
      <source>Merge into group</source>
      <translation>Samenvoegen met groep</translation>
    </message>
    <message>
      <source>{group} is part of {kept} now</source>
      <translation>{group} hoort nu bij {kept}</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) also in {group}</source>
      <translation>
        <numerusform>%n notitie ook in {group}</numerusform>
        <numerusform>%n notities ook in {group}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) moved to {group}</source>
      <translation>
        <numerusform>%n notitie verplaatst naar {group}</numerusform>
        <numerusform>%n notities verplaatst naar {group}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) grouped</source>
      <translation>
        <numerusform>%n notitie gegroepeerd</numerusform>
        <numerusform>%n notities gegroepeerd</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) not grouped now</source>
      <translation>
        <numerusform>%n notitie nu niet gegroepeerd</numerusform>
        <numerusform>%n notities nu niet gegroepeerd</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose notes first, then group them.</source>
      <translation>Kies eerst notities en groepeer ze dan.</translation>
    </message>
    <message>
      <source>These are all notes of the group. Choose some of them to split off.</source>
      <translation>Dit zijn alle notities van de groep. Kies er een paar om af te splitsen.</translation>
    </message>
    <message>
      <source>Place the note in a group</source>
      <translation>De notitie in een groep leggen</translation>
    </message>
    <message>
      <source>There is no group to read back yet.</source>
      <translation>Er is nog geen groep om voor te lezen.</translation>
    </message>
    <message>
      <source>Two groups are needed to merge them.</source>
      <translation>Om samen te voegen zijn twee groepen nodig.</translation>
    </message>
    <message>
      <source>Choose notes of a group, then say where else they fit.</source>
      <translation>Kies notities van een groep en zeg waar ze nog meer passen.</translation>
    </message>
    <message>
      <source>Also fits group</source>
      <translation>Past ook bij groep</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) in one group only</source>
      <translation>
        <numerusform>%n notitie in maar één groep</numerusform>
        <numerusform>%n notities in maar één groep</numerusform>
      </translation>
    </message>
    <message>
      <source>Group taken apart. Its notes are not grouped now.</source>
      <translation>Groep uit elkaar gehaald. De notities zijn nu niet gegroepeerd.</translation>
    </message>
    <message>
      <source>Board tidied</source>
      <translation>Bord netjes gelegd</translation>
    </message>
    <message>
      <source>Choose notes first, then move them.</source>
      <translation>Kies eerst notities en verplaats ze dan.</translation>
    </message>
    <message>
      <source>Nowhere else</source>
      <translation>Nergens anders</translation>
    </message>
    <message>
      <source>Group pinned</source>
      <translation>Groep vastgezet</translation>
    </message>
    <message>
      <source>Group no longer pinned</source>
      <translation>Groep niet meer vastgezet</translation>
    </message>
    <message>
      <source>Move to group</source>
      <translation>Naar groep verplaatsen</translation>
    </message>
    <message>
      <source>No mark</source>
      <translation>Geen merk</translation>
    </message>
    <message>
      <source>Choose a group first.</source>
      <translation>Kies eerst een groep.</translation>
    </message>
    <message>
      <source>Stays inside the group</source>
      <translation>Blijft binnen de groep</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) kept for later</source>
      <translation>
        <numerusform>%n notitie bewaard voor later</numerusform>
        <numerusform>%n notities bewaard voor later</numerusform>
      </translation>
    </message>
    <message>
      <source>Not for later any more</source>
      <translation>Niet meer voor later</translation>
    </message>
    <message>
      <source>Choose notes first.</source>
      <translation>Kies eerst notities.</translation>
    </message>
    <message>
      <source>We agree</source>
      <translation>We zijn het eens</translation>
    </message>
    <message>
      <source>We differ</source>
      <translation>We verschillen</translation>
    </message>
    <message>
      <source>Worth more than we thought</source>
      <translation>Meer waard dan we dachten</translation>
    </message>
    <message>
      <source>We share this</source>
      <translation>Dit delen we</translation>
    </message>
    <message>
      <source>No level</source>
      <translation>Geen niveau</translation>
    </message>
    <message>
      <source>Personal</source>
      <translation>Persoonlijk</translation>
    </message>
    <message>
      <source>Of a team</source>
      <translation>Van een team</translation>
    </message>
    <message>
      <source>Of the whole organisation</source>
      <translation>Van de hele organisatie</translation>
    </message>
    <message>
      <source>No purpose</source>
      <translation>Geen bedoeling</translation>
    </message>
    <message>
      <source>A mirror</source>
      <translation>Een spiegel</translation>
    </message>
    <message>
      <source>A strength</source>
      <translation>Een kracht</translation>
    </message>
    <message>
      <source>An inspiration</source>
      <translation>Een inspiratie</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Groeperen</translation>
    </message>
    <message>
      <source>No longer a quote</source>
      <translation>Geen citaat meer</translation>
    </message>
    <message>
      <source>No longer pinned</source>
      <translation>Niet meer vastgezet</translation>
    </message>
    <message>
      <source>Let the group give way</source>
      <translation>Groep laten wijken</translation>
    </message>
    <message>
      <source>Pin the group here</source>
      <translation>Groep hier vastzetten</translation>
    </message>
    <message>
      <source>Show the whole board</source>
      <translation>Hele bord tonen</translation>
    </message>
    <message>
      <source>No voice</source>
      <translation>Geen stem</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Stem</translation>
    </message>
    <message>
      <source>Kind of note</source>
      <translation>Soort notitie</translation>
    </message>
    <message>
      <source>Whose story</source>
      <translation>Wiens verhaal</translation>
    </message>
    <message>
      <source>What we say of it</source>
      <translation>Wat we ervan zeggen</translation>
    </message>
    <message>
      <source>Voice {number}</source>
      <translation>Stem {number}</translation>
    </message>
    <message>
      <source>Letter or name of a group</source>
      <translation>Letter of naam van een groep</translation>
    </message>
    <message>
      <source>No groups yet. Type a name.</source>
      <translation>Nog geen groepen. Typ een naam.</translation>
    </message>
    <message>
      <source>No such group.</source>
      <translation>Zo’n groep is er niet.</translation>
    </message>
    <message>
      <source>New group</source>
      <translation>Nieuwe groep</translation>
    </message>
    <message>
      <source>New group “{name}”</source>
      <translation>Nieuwe groep “{name}”</translation>
    </message>
    <message>
      <source>This session has no voice {number} yet.</source>
      <translation>Deze bijeenkomst heeft nog geen stem {number}.</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) in the bin</source>
      <translation>
        <numerusform>%n notitie in de prullenbak</numerusform>
        <numerusform>%n notities in de prullenbak</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) pinned</source>
      <translation>
        <numerusform>%n notitie vastgezet</numerusform>
        <numerusform>%n notities vastgezet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) no longer linked</source>
      <translation>
        <numerusform>%n notitie niet meer gekoppeld</numerusform>
        <numerusform>%n notities niet meer gekoppeld</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose two notes that say the same, then link them.</source>
      <translation>Kies twee notities die hetzelfde zeggen en koppel ze.</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) linked: they say the same</source>
      <translation>
        <numerusform>%n notitie gekoppeld: hetzelfde gezegd</numerusform>
        <numerusform>%n notities gekoppeld: ze zeggen hetzelfde</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) no longer pinned</source>
      <translation>
        <numerusform>%n notitie niet meer vastgezet</numerusform>
        <numerusform>%n notities niet meer vastgezet</numerusform>
      </translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Terug</translation>
    </message>
    <message>
      <source>Move to</source>
      <translation>Verplaats naar</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Meer</translation>
    </message>
    <message>
      <source>Merge into</source>
      <translation>Samenvoegen met</translation>
    </message>
    <message>
      <source>Group {group}</source>
      <translation>Groep {group}</translation>
    </message>
    <message>
      <source>Notes that are not grouped</source>
      <translation>Notities die niet gegroepeerd zijn</translation>
    </message>
    <message>
      <source>All notes have a place</source>
      <translation>Alle notities hebben een plaats</translation>
    </message>
    <message>
      <source>Board</source>
      <translation>Bord</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Gevonden</translation>
    </message>
    <message>
      <source>What goes: names and initials of those who were there, who said which note, and their names beside actions, goals and offers. What stays: roles, numbers and all that was said. Look whether a note names somebody.</source>
      <translation>Wat weggaat: namen en initialen van wie erbij was, wie welke notitie zei, en hun namen bij acties, doelen en aanbod. Wat blijft: rollen, aantallen en alles wat gezegd is. Kijk na of een notitie iemand noemt.</translation>
    </message>
    <message>
      <source>The working notes were to be kept until {date}.</source>
      <translation>De werknotities moesten bewaard worden tot {date}.</translation>
    </message>
    <message>
      <source>This cannot be undone, and neither can what was done before it. Papers that were printed, files that were given away and backups stay as they are.</source>
      <translation>Dit kan niet ongedaan gemaakt worden, en wat hiervoor gedaan is ook niet. Papieren die geprint zijn, bestanden die weggegeven zijn en reservekopieën blijven zoals ze zijn.</translation>
    </message>
    <message>
      <source>Empty the bin of this session?</source>
      <translation>De prullenbak van deze bijeenkomst legen?</translation>
    </message>
    <message>
      <source>Empty the bin?</source>
      <translation>De prullenbak legen?</translation>
    </message>
    <message>
      <source>Remove names from this session for ever?</source>
      <translation>Namen voorgoed uit deze bijeenkomst verwijderen?</translation>
    </message>
    <message>
      <source>The working notes are to be kept until {date}: that day has not come yet.</source>
      <translation>De werknotities moeten bewaard worden tot {date}: die dag is er nog niet.</translation>
    </message>
    <message>
      <source>There are no notes in the bin.</source>
      <translation>Er liggen geen notities in de prullenbak.</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) gone for ever</source>
      <translation>
        <numerusform>%n notitie voorgoed weg</numerusform>
        <numerusform>%n notities voorgoed weg</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) go for ever.</source>
      <translation>
        <numerusform>%n notitie gaat voorgoed weg.</numerusform>
        <numerusform>%n notities gaan voorgoed weg.</numerusform>
      </translation>
    </message>
    <message>
      <source>Empty the bin</source>
      <translation>Prullenbak legen</translation>
    </message>
    <message>
      <source>Keep the notes</source>
      <translation>De notities houden</translation>
    </message>
    <message>
      <source>The bin is empty.</source>
      <translation>De prullenbak is leeg.</translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) gone for ever</source>
      <translation>
        <numerusform>%n bijeenkomst voorgoed weg</numerusform>
        <numerusform>%n bijeenkomsten voorgoed weg</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) go for ever, with all that was said in them.</source>
      <translation>
        <numerusform>%n bijeenkomst gaat voorgoed weg, met alles wat er gezegd is.</numerusform>
        <numerusform>%n bijeenkomsten gaan voorgoed weg, met alles wat er gezegd is.</numerusform>
      </translation>
    </message>
    <message>
      <source>Keep the sessions</source>
      <translation>De bijeenkomsten houden</translation>
    </message>
    <message>
      <source>The names are removed</source>
      <translation>De namen zijn verwijderd</translation>
    </message>
    <message>
      <source>Remove the names</source>
      <translation>De namen verwijderen</translation>
    </message>
    <message>
      <source>Keep the names</source>
      <translation>De namen houden</translation>
    </message>
    <message>
      <source>Something in the program did not work</source>
      <translation>Iets in het programma werkte niet</translation>
    </message>
    <message>
      <source>Nothing is lost: every note you see is saved. You can go on. Where it happened is written in a file, without any of your words.</source>
      <translation>Er is niets verloren: elke notitie die je ziet, is opgeslagen. Je kunt verdergaan. Waar het gebeurde, staat in een bestand, zonder jouw woorden.</translation>
    </message>
    <message>
      <source>Show the file</source>
      <translation>Bestand tonen</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Verder</translation>
    </message>
    <message>
      <source>Whoever told it took it back. Its words are nowhere in this library any more.</source>
      <translation>Wie het vertelde, nam het terug. De woorden staan nergens meer in deze bibliotheek.</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Eruit halen</translation>
    </message>
    <message>
      <source>Withdraw…</source>
      <translation>Terugnemen…</translation>
    </message>
    <message>
      <source>Withdraw the story</source>
      <translation>Het verhaal terugnemen</translation>
    </message>
    <message>
      <source>This day has gone by.</source>
      <translation>Deze dag is voorbij.</translation>
    </message>
    <message>
      <source>Add {name} to the list</source>
      <translation>{name} aan de lijst toevoegen</translation>
    </message>
    <message>
      <source>Nothing here yet.</source>
      <translation>Hier staat nog niets.</translation>
    </message>
    <message>
      <source>All lists</source>
      <translation>Alle lijsten</translation>
    </message>
    <message>
      <source>That is too long for one line. Paste it line by line.</source>
      <translation>Dat is te lang voor één regel. Plak het regel voor regel.</translation>
    </message>
    <message>
      <source>The story is withdrawn</source>
      <translation>Het verhaal is teruggenomen</translation>
    </message>
    <message>
      <source>New: {kind}</source>
      <translation>Nieuw: {kind}</translation>
    </message>
    <message>
      <source>add</source>
      <translation>toevoegen</translation>
    </message>
    <message>
      <source>the list</source>
      <translation>de lijst</translation>
    </message>
    <message>
      <source>back to where you were</source>
      <translation>terug naar waar je was</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <source>12 · or 12, 10 dec</source>
      <translation>12 · of 12, 10 dec</translation>
    </message>
    <message>
      <source>Take {value} out</source>
      <translation>{value} eruit halen</translation>
    </message>
    <message>
      <source>Questions to the organisation</source>
      <translation>Vragen aan de organisatie</translation>
    </message>
    <message>
      <source>Goals</source>
      <translation>Doelen</translation>
    </message>
    <message>
      <source>Stories</source>
      <translation>Verhalen</translation>
    </message>
    <message>
      <source>Dilemmas</source>
      <translation>Dilemma’s</translation>
    </message>
    <message>
      <source>Word list</source>
      <translation>Woordenlijst</translation>
    </message>
    <message>
      <source>Word</source>
      <translation>Woord</translation>
    </message>
    <message>
      <source>Missing voices</source>
      <translation>Stemmen die ontbreken</translation>
    </message>
    <message>
      <source>Offers and thanks</source>
      <translation>Aanbod en dank</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Besluit</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Actie</translation>
    </message>
    <message>
      <source>(no name yet)</source>
      <translation>(nog geen naam)</translation>
    </message>
    <message>
      <source>(a story was withdrawn)</source>
      <translation>(een verhaal is teruggenomen)</translation>
    </message>
    <message>
      <source>not read back yet</source>
      <translation>nog niet voorgelezen</translation>
    </message>
    <message>
      <source>not yet allowed</source>
      <translation>nog niet toegestaan</translation>
    </message>
    <message>
      <source>answer by {day}</source>
      <translation>antwoord voor {day}</translation>
    </message>
    <message>
      <source>{name} asks them</source>
      <translation>{name} vraagt hen</translation>
    </message>
    <message>
      <source>Not said</source>
      <translation>Niet gezegd</translation>
    </message>
    <message>
      <source>Question taken out</source>
      <translation>Vraag eruit gehaald</translation>
    </message>
    <message>
      <source>Goal taken out</source>
      <translation>Doel eruit gehaald</translation>
    </message>
    <message>
      <source>Story taken out</source>
      <translation>Verhaal eruit gehaald</translation>
    </message>
    <message>
      <source>Dilemma taken out</source>
      <translation>Dilemma eruit gehaald</translation>
    </message>
    <message>
      <source>Line taken out</source>
      <translation>Regel eruit gehaald</translation>
    </message>
    <message>
      <source>Word taken out</source>
      <translation>Woord eruit gehaald</translation>
    </message>
    <message>
      <source>Missing voice taken out</source>
      <translation>Ontbrekende stem eruit gehaald</translation>
    </message>
    <message>
      <source>Line of the log taken out</source>
      <translation>Regel van het logboek eruit gehaald</translation>
    </message>
    <message>
      <source>What do we ask? @who 10 dec</source>
      <translation>Wat vragen we? @wie 10 dec</translation>
    </message>
    <message>
      <source>What those who are not here have to answer.</source>
      <translation>Wat zij die hier niet zijn, moeten beantwoorden.</translation>
    </message>
    <message>
      <source>What shall become less, or more?</source>
      <translation>Wat moet er minder worden, of meer?</translation>
    </message>
    <message>
      <source>What we want to see change. Numbers may come later.</source>
      <translation>Wat we willen zien veranderen. Getallen kunnen later komen.</translation>
    </message>
    <message>
      <source>What happened, in their words?</source>
      <translation>Wat gebeurde er, in hun woorden?</translation>
    </message>
    <message>
      <source>What somebody told, and may be told on.</source>
      <translation>Wat iemand vertelde, en wat verder verteld mag worden.</translation>
    </message>
    <message>
      <source>What is so hard to choose?</source>
      <translation>Wat is er zo moeilijk te kiezen?</translation>
    </message>
    <message>
      <source>A choice in which something is lost either way.</source>
      <translation>Een keuze waarbij je hoe dan ook iets verliest.</translation>
    </message>
    <message>
      <source>What do we know, and from where?</source>
      <translation>Wat weten we, en waarvandaan?</translation>
    </message>
    <message>
      <source>Lived experience and data that we start from.</source>
      <translation>Eigen ervaring en gegevens waar we van uitgaan.</translation>
    </message>
    <message>
      <source>Difficult word: what we mean by it</source>
      <translation>Moeilijk woord: wat we ermee bedoelen</translation>
    </message>
    <message>
      <source>Words that not everybody knows, in our own words.</source>
      <translation>Woorden die niet iedereen kent, in onze eigen woorden.</translation>
    </message>
    <message>
      <source>Who is missing: why</source>
      <translation>Wie ontbreekt: waarom</translation>
    </message>
    <message>
      <source>Who should be in the room next time.</source>
      <translation>Wie er de volgende keer bij moet zijn.</translation>
    </message>
    <message>
      <source>I can help with … / Thank you for …</source>
      <translation>Ik kan helpen met … / Dank voor …</translation>
    </message>
    <message>
      <source>What people offer, and what they are thanked for.</source>
      <translation>Wat mensen aanbieden, en waarvoor ze bedankt worden.</translation>
    </message>
    <message>
      <source>What do you notice?</source>
      <translation>Wat valt je op?</translation>
    </message>
    <message>
      <source>Only for you: never printed, never on the projector.</source>
      <translation>Alleen voor jou: nooit gedrukt, nooit op de projector.</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Vraag</translation>
    </message>
    <message>
      <source>Who shall answer</source>
      <translation>Wie moet antwoorden</translation>
    </message>
    <message>
      <source>Answer by</source>
      <translation>Antwoord voor</translation>
    </message>
    <message>
      <source>How it stands</source>
      <translation>Hoe het ervoor staat</translation>
    </message>
    <message>
      <source>Group it comes from</source>
      <translation>Groep waar het uit komt</translation>
    </message>
    <message>
      <source>Shall become</source>
      <translation>Moet worden</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Wat</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Van</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Naar</translation>
    </message>
    <message>
      <source>Counted in</source>
      <translation>Geteld in</translation>
    </message>
    <message>
      <source>By when</source>
      <translation>Wanneer</translation>
    </message>
    <message>
      <source>How we see it</source>
      <translation>Hoe we het zien</translation>
    </message>
    <message>
      <source>Who keeps an eye on it</source>
      <translation>Wie houdt het in de gaten</translation>
    </message>
    <message>
      <source>Kind of goal</source>
      <translation>Soort doel</translation>
    </message>
    <message>
      <source>Measured since</source>
      <translation>Sindsdien gemeten</translation>
    </message>
    <message>
      <source>In one sentence</source>
      <translation>In één zin</translation>
    </message>
    <message>
      <source>Who may hear it</source>
      <translation>Wie het mag horen</translation>
    </message>
    <message>
      <source>What it does</source>
      <translation>Wat het doet</translation>
    </message>
    <message>
      <source>Groups it goes with</source>
      <translation>Groepen waar het bij hoort</translation>
    </message>
    <message>
      <source>Other stories it goes with</source>
      <translation>Andere verhalen waar het bij hoort</translation>
    </message>
    <message>
      <source>The hard choice</source>
      <translation>De moeilijke keuze</translation>
    </message>
    <message>
      <source>One way</source>
      <translation>De ene weg</translation>
    </message>
    <message>
      <source>What is lost with it</source>
      <translation>Wat je daarmee verliest</translation>
    </message>
    <message>
      <source>The other way</source>
      <translation>De andere weg</translation>
    </message>
    <message>
      <source>What is lost with that</source>
      <translation>Wat je dáármee verliest</translation>
    </message>
    <message>
      <source>Whom it touches</source>
      <translation>Wie het raakt</translation>
    </message>
    <message>
      <source>What matters to them</source>
      <translation>Wat voor hen telt</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>Wat het is</translation>
    </message>
    <message>
      <source>What it says</source>
      <translation>Wat er staat</translation>
    </message>
    <message>
      <source>Where it comes from</source>
      <translation>Waar het vandaan komt</translation>
    </message>
    <message>
      <source>We may use it</source>
      <translation>We mogen het gebruiken</translation>
    </message>
    <message>
      <source>What it means, in our words</source>
      <translation>Wat het betekent, in onze woorden</translation>
    </message>
    <message>
      <source>Who should be here</source>
      <translation>Wie er zou moeten zijn</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Waarom</translation>
    </message>
    <message>
      <source>Who asks them</source>
      <translation>Wie vraagt hen</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>Wat eruit kwam</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Wie</translation>
    </message>
    <message>
      <source>Wants to be named on paper</source>
      <translation>Wil op papier genoemd worden</translation>
    </message>
    <message>
      <source>What I noticed</source>
      <translation>Wat me opviel</translation>
    </message>
    <message>
      <source>A function, not a name</source>
      <translation>Een functie, geen naam</translation>
    </message>
    <message>
      <source>May be unknown</source>
      <translation>Mag onbekend zijn</translation>
    </message>
    <message>
      <source>Lead time</source>
      <translation>Doorlooptijd</translation>
    </message>
    <message>
      <source>Satisfaction</source>
      <translation>Tevredenheid</translation>
    </message>
    <message>
      <source>Mistakes</source>
      <translation>Fouten</translation>
    </message>
    <message>
      <source>Meetings</source>
      <translation>Vergaderingen</translation>
    </message>
    <message>
      <source>Knowledge</source>
      <translation>Kennis</translation>
    </message>
    <message>
      <source>Read it back to whoever told it, and change it until they nod.</source>
      <translation>Lees het voor aan wie het vertelde, en verander het tot die knikt.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Openen</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>Beantwoord</translation>
    </message>
    <message>
      <source>Less</source>
      <translation>Minder</translation>
    </message>
    <message>
      <source>Staff satisfaction</source>
      <translation>Tevredenheid van medewerkers</translation>
    </message>
    <message>
      <source>lead time</source>
      <translation>doorlooptijd</translation>
    </message>
    <message>
      <source>days</source>
      <translation>dagen</translation>
    </message>
    <message>
      <source>staff satisfaction</source>
      <translation>tevredenheid van medewerkers</translation>
    </message>
    <message>
      <source>number of mistakes</source>
      <translation>aantal fouten</translation>
    </message>
    <message>
      <source>time in meetings</source>
      <translation>vergadertijd</translation>
    </message>
    <message>
      <source>hours a week</source>
      <translation>uur per week</translation>
    </message>
    <message>
      <source>best practices shared and learned</source>
      <translation>goede voorbeelden gedeeld en geleerd</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>Team</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisatie</translation>
    </message>
    <message>
      <source>Only this room</source>
      <translation>Alleen deze groep</translation>
    </message>
    <message>
      <source>Inside the organisation</source>
      <translation>Binnen de organisatie</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Iedereen</translation>
    </message>
    <message>
      <source>It is a mirror</source>
      <translation>Het is een spiegel</translation>
    </message>
    <message>
      <source>It shows a strength</source>
      <translation>Het laat een kracht zien</translation>
    </message>
    <message>
      <source>It inspires</source>
      <translation>Het inspireert</translation>
    </message>
    <message>
      <source>Lived experience</source>
      <translation>Eigen ervaring</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Gegevens</translation>
    </message>
    <message>
      <source>Offer</source>
      <translation>Aanbod</translation>
    </message>
    <message>
      <source>Thanks</source>
      <translation>Dank</translation>
    </message>
    <message>
      <source>Its words are taken out of this library, also out of what was done before. A line says that a story was withdrawn. This cannot be undone. Papers that were printed and files that were given away stay as they are.</source>
      <translation>De woorden gaan uit deze bibliotheek, ook uit wat eerder gedaan is. Een regel zegt dat een verhaal is teruggenomen. Dit kan niet ongedaan gemaakt worden. Wat gedrukt of weggegeven is, blijft zoals het is.</translation>
    </message>
    <message>
      <source>Withdraw this story from all copies?</source>
      <translation>Dit verhaal uit alle kopieën terugnemen?</translation>
    </message>
    <message>
      <source>“{words}”</source>
      <translation>‘{words}’</translation>
    </message>
    <message>
      <source>Keep the story</source>
      <translation>Het verhaal houden</translation>
    </message>
    <message>
      <source>Last time ended early. Nothing is lost: saved {time}.</source>
      <translation>De vorige keer stopte te vroeg. Er is niets verloren: opgeslagen {time}.</translation>
    </message>
    <message>
      <source>The first rows of the table</source>
      <translation>De eerste rijen van de tabel</translation>
    </message>
    <message>
      <source>What “{column}” is</source>
      <translation>Wat “{column}” is</translation>
    </message>
    <message>
      <source>Column {number}</source>
      <translation>Kolom {number}</translation>
    </message>
    <message>
      <source>Title of the session</source>
      <translation>Titel van de bijeenkomst</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuleren</translation>
    </message>
    <message>
      <source>Into: {session}</source>
      <translation>In: {session}</translation>
    </message>
    <message>
      <source>Import notes from a file</source>
      <translation>Notities uit een bestand halen</translation>
    </message>
    <message>
      <source>Notes from a photo</source>
      <translation>Notities van een foto</translation>
    </message>
    <message>
      <source>Looking for the notes in the photo…</source>
      <translation>De notities op de foto worden gezocht…</translation>
    </message>
    <message numerus="yes">
      <source>%n typed note(s) not added</source>
      <translation>
        <numerusform>%n getypte notitie niet toegevoegd</numerusform>
        <numerusform>%n getypte notities niet toegevoegd</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) brought in</source>
      <translation>
        <numerusform>%n notitie binnengehaald</numerusform>
        <numerusform>%n notities binnengehaald</numerusform>
      </translation>
    </message>
    <message>
      <source>this session</source>
      <translation>deze bijeenkomst</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Alle bestanden</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>Foto’s</translation>
    </message>
    <message>
      <source>This picture</source>
      <translation>Deze afbeelding</translation>
    </message>
    <message>
      <source>There is nothing on the clipboard to make notes of.</source>
      <translation>Er staat niets op het klembord om notities van te maken.</translation>
    </message>
    <message>
      <source>Import a table</source>
      <translation>Een tabel binnenhalen</translation>
    </message>
    <message>
      <source>What are the columns?</source>
      <translation>Wat zijn de kolommen?</translation>
    </message>
    <message>
      <source>The first row names the columns</source>
      <translation>Kolomnamen staan in de eerste rij</translation>
    </message>
    <message>
      <source>Each column is a group</source>
      <translation>Elke kolom is een groep</translation>
    </message>
    <message>
      <source>Keep the names of who wrote them</source>
      <translation>Bewaren wie ze schreef</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Binnenhalen</translation>
    </message>
    <message numerus="yes">
      <source>Import %n note(s)</source>
      <translation>
        <numerusform>%n notitie binnenhalen</numerusform>
        <numerusform>%n notities binnenhalen</numerusform>
      </translation>
    </message>
    <message>
      <source>The table</source>
      <translation>De tabel</translation>
    </message>
    <message>
      <source>Worksheet</source>
      <translation>Werkblad</translation>
    </message>
    <message>
      <source>Read as</source>
      <translation>Lezen als</translation>
    </message>
    <message>
      <source>Any table</source>
      <translation>Gewone tabel</translation>
    </message>
    <message>
      <source>Say above each column what it is. The file itself stays as it is.</source>
      <translation>Zeg boven elke kolom wat het is. Het bestand zelf blijft zoals het is.</translation>
    </message>
    <message>
      <source>Row {number} names the columns</source>
      <translation>Kolomnamen staan in rij {number}</translation>
    </message>
    <message>
      <source>Choose the column with the notes first.</source>
      <translation>Kies eerst de kolom met de notities.</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabel</translation>
    </message>
    <message>
      <source>From {product}</source>
      <translation>Uit {product}</translation>
    </message>
    <message>
      <source>Take this frame away</source>
      <translation>Dit kader weghalen</translation>
    </message>
    <message>
      <source>No notes were found. Drag over the photo to frame them.</source>
      <translation>Er zijn geen notities gevonden. Sleep op de foto om er een kader omheen te zetten.</translation>
    </message>
    <message>
      <source>Note {number} of {count}</source>
      <translation>Notitie {number} van {count}</translation>
    </message>
    <message>
      <source>Take frame {number} away</source>
      <translation>Kader {number} weghalen</translation>
    </message>
    <message>
      <source>Type what is on the notes</source>
      <translation>Typ wat er op de notities staat</translation>
    </message>
    <message>
      <source>Enter goes to the next note; empty ones are left out. Drag over the photo to frame one that was not found. The photo itself is not kept.</source>
      <translation>Enter gaat naar de volgende notitie; lege worden weggelaten. Is er een niet gevonden? Sleep er op de foto een kader omheen. De foto zelf wordt niet bewaard.</translation>
    </message>
    <message numerus="yes">
      <source>Add %n note(s)</source>
      <translation>
        <numerusform>%n notitie toevoegen</numerusform>
        <numerusform>%n notities toevoegen</numerusform>
      </translation>
    </message>
    <message>
      <source>{voice} (same colour)</source>
      <translation>{voice} (zelfde kleur)</translation>
    </message>
    <message numerus="yes">
      <source>Photo with %n note(s)</source>
      <translation>
        <numerusform>Foto met %n notitie</numerusform>
        <numerusform>Foto met %n notities</numerusform>
      </translation>
    </message>
    <message>
      <source>Arrow keys go from note to note, Delete takes the frame away.</source>
      <translation>Met de pijltjestoetsen ga je van notitie naar notitie, Delete haalt het kader weg.</translation>
    </message>
    <message>
      <source>note {number}</source>
      <translation>notitie {number}</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notitie</translation>
    </message>
    <message>
      <source>First group</source>
      <translation>Eerste groep</translation>
    </message>
    <message>
      <source>Second group</source>
      <translation>Tweede groep</translation>
    </message>
    <message>
      <source>Who wrote it</source>
      <translation>Wie het schreef</translation>
    </message>
    <message>
      <source>Dots</source>
      <translation>Stippen</translation>
    </message>
    <message>
      <source>Dots of the group</source>
      <translation>Stippen van de groep</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wanneer</translation>
    </message>
    <message>
      <source>Beside the note</source>
      <translation>Naast de notitie</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Weglaten</translation>
    </message>
    <message>
      <source>White notes</source>
      <translation>Witte notities</translation>
    </message>
    <message>
      <source>Yellow notes</source>
      <translation>Gele notities</translation>
    </message>
    <message>
      <source>Orange notes</source>
      <translation>Oranje notities</translation>
    </message>
    <message>
      <source>Pink notes</source>
      <translation>Roze notities</translation>
    </message>
    <message>
      <source>Purple notes</source>
      <translation>Paarse notities</translation>
    </message>
    <message>
      <source>Blue notes</source>
      <translation>Blauwe notities</translation>
    </message>
    <message>
      <source>Green notes</source>
      <translation>Groene notities</translation>
    </message>
    <message>
      <source>Grey notes</source>
      <translation>Grijze notities</translation>
    </message>
    <message>
      <source>{notes} in {groups}</source>
      <translation>{notes} in {groups}</translation>
    </message>
    <message>
      <source>This is an export of {product}; its columns are set.</source>
      <translation>Dit is een export van {product}; de kolommen staan al goed.</translation>
    </message>
    <message>
      <source>This looks like an export of {product}. Look at the columns before you import.</source>
      <translation>Dit lijkt op een export van {product}. Bekijk de kolommen voordat je het binnenhaalt.</translation>
    </message>
    <message numerus="yes">
      <source>%n group(s)</source>
      <translation>
        <numerusform>%n groep</numerusform>
        <numerusform>%n groepen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) without words left out</source>
      <translation>
        <numerusform>%n rij zonder woorden weggelaten</numerusform>
        <numerusform>%n rijen zonder woorden weggelaten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n name(s) left out</source>
      <translation>
        <numerusform>%n naam weggelaten</numerusform>
        <numerusform>%n namen weggelaten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) that are no notes left out</source>
      <translation>
        <numerusform>%n rij weggelaten die geen notitie is</numerusform>
        <numerusform>%n rijen weggelaten die geen notities zijn</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n long text(s) divided</source>
      <translation>
        <numerusform>%n lange tekst verdeeld</numerusform>
        <numerusform>%n lange teksten verdeeld</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n character(s) that cannot be shown left out</source>
      <translation>
        <numerusform>%n teken dat niet getoond kan worden weggelaten</numerusform>
        <numerusform>%n tekens die niet getoond kunnen worden weggelaten</numerusform>
      </translation>
    </message>
    <message>
      <source>Was due</source>
      <translation>Had klaar moeten zijn</translation>
    </message>
    <message>
      <source>Coming up</source>
      <translation>Komt eraan</translation>
    </message>
    <message>
      <source>Open actions</source>
      <translation>Open acties</translation>
    </message>
    <message>
      <source>Done: {action}</source>
      <translation>Gedaan: {action}</translation>
    </message>
    <message>
      <source>On this computer only</source>
      <translation>Alleen op deze computer</translation>
    </message>
    <message>
      <source>No open actions.</source>
      <translation>Geen open acties.</translation>
    </message>
    <message>
      <source>saved {time}</source>
      <translation>opgeslagen {time}</translation>
    </message>
    <message numerus="yes">
      <source>%n stage(s)</source>
      <translation>
        <numerusform>%n onderdeel</numerusform>
        <numerusform>%n onderdelen</numerusform>
      </translation>
    </message>
    <message>
      <source>any size</source>
      <translation>elke grootte</translation>
    </message>
    <message>
      <source>Empty session</source>
      <translation>Lege bijeenkomst</translation>
    </message>
    <message>
      <source>For when you already know what you need.</source>
      <translation>Als je al weet wat je nodig hebt.</translation>
    </message>
    <message>
      <source>You add the stages</source>
      <translation>Je voegt zelf de onderdelen toe</translation>
    </message>
    <message>
      <source>{least}–{most} people</source>
      <translation>{least}–{most} mensen</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <source>Start with the conversation you want to have</source>
      <translation>Begin met het gesprek dat je wilt voeren</translation>
    </message>
    <message>
      <source>Choose a template. You can change every stage, prompt and minute. Nothing leaves this computer.</source>
      <translation>Kies een sjabloon. Je kunt elk onderdeel, elke vraag en elke minuut veranderen. Niets verlaat deze computer.</translation>
    </message>
    <message>
      <source>Open a library file</source>
      <translation>Bibliotheekbestand openen</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Taal</translation>
    </message>
    <message>
      <source>Use “{template}”</source>
      <translation>Gebruik “{template}”</translation>
    </message>
    <message>
      <source>More for “{template}”</source>
      <translation>Meer voor ‘{template}’</translation>
    </message>
    <message>
      <source>Search sessions, notes and actions</source>
      <translation>Zoek bijeenkomsten, notities en acties</translation>
    </message>
    <message>
      <source>Show the places in the library</source>
      <translation>Plaatsen in de bibliotheek tonen</translation>
    </message>
    <message>
      <source>Ctrl F</source>
      <translation>Ctrl F</translation>
    </message>
    <message>
      <source>Ctrl N</source>
      <translation>Ctrl N</translation>
    </message>
    <message>
      <source>Library of Facilitator</source>
      <translation>Bibliotheek van Facilitator</translation>
    </message>
    <message>
      <source>Sessions are kept in {path}</source>
      <translation>Bijeenkomsten worden bewaard in {path}</translation>
    </message>
    <message numerus="yes">
      <source>%n template(s) added</source>
      <translation>
        <numerusform>%n sjabloon toegevoegd</numerusform>
        <numerusform>%n sjablonen toegevoegd</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n template(s) in the bin</source>
      <translation>
        <numerusform>%n sjabloon in de prullenbak</numerusform>
        <numerusform>%n sjablonen in de prullenbak</numerusform>
      </translation>
    </message>
    <message>
      <source>Name of the template</source>
      <translation>Naam van het sjabloon</translation>
    </message>
    <message>
      <source>Save the template as a file</source>
      <translation>Het sjabloon als bestand bewaren</translation>
    </message>
    <message>
      <source>Add templates from a file</source>
      <translation>Sjablonen uit een bestand toevoegen</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Andere naam…</translation>
    </message>
    <message>
      <source>Save as file…</source>
      <translation>Als bestand bewaren…</translation>
    </message>
    <message>
      <source>Move to the bin</source>
      <translation>Naar de prullenbak</translation>
    </message>
    <message>
      <source>“{template}” is back</source>
      <translation>‘{template}’ is terug</translation>
    </message>
    <message>
      <source>“{template}” is in the bin</source>
      <translation>‘{template}’ ligt in de prullenbak</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Sjablonen</translation>
    </message>
    <message>
      <source>Saved as {file}</source>
      <translation>Bewaard als {file}</translation>
    </message>
    <message>
      <source>Restore “{template}”</source>
      <translation>‘{template}’ terughalen</translation>
    </message>
    <message>
      <source>I hand over in the stairwell</source>
      <translation>Ik draag over in het trappenhuis</translation>
    </message>
    <message>
      <source>Say hello to me first</source>
      <translation>Zeg mij eerst gedag</translation>
    </message>
    <message>
      <source>Ask once, then trust</source>
      <translation>Eén keer vragen, dan vertrouwen</translation>
    </message>
    <message>
      <source>No session yet. Start one with New session.</source>
      <translation>Nog geen bijeenkomst. Begin er een met Nieuwe bijeenkomst.</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Zoeken</translation>
    </message>
    <message>
      <source>Sessions by learning group</source>
      <translation>Bijeenkomsten per leergroep</translation>
    </message>
    <message>
      <source>No learning group</source>
      <translation>Geen leergroep</translation>
    </message>
    <message numerus="yes">
      <source>%n result(s) for “{words}”</source>
      <translation>
        <numerusform>%n resultaat voor “{words}”</numerusform>
        <numerusform>%n resultaten voor “{words}”</numerusform>
      </translation>
    </message>
    <message>
      <source>Sessions</source>
      <translation>Bijeenkomsten</translation>
    </message>
    <message>
      <source>Sessions in the bin</source>
      <translation>Bijeenkomsten in de prullenbak</translation>
    </message>
    <message numerus="yes">
      <source>The first %n result(s) for “{words}”</source>
      <translation>
        <numerusform>%n eerste resultaat voor “{words}”</numerusform>
        <numerusform>De eerste %n resultaten voor “{words}”</numerusform>
      </translation>
    </message>
    <message>
      <source>Session {number} of {group} planned. People, voices and ground rules as last time.</source>
      <translation>Bijeenkomst {number} van {group} gepland. Mensen, stemmen en spelregels als de vorige keer.</translation>
    </message>
    <message>
      <source>Next session from another template</source>
      <translation>Volgende bijeenkomst met een ander sjabloon</translation>
    </message>
    <message>
      <source>All sessions</source>
      <translation>Alle bijeenkomsten</translation>
    </message>
    <message>
      <source>Bin</source>
      <translation>Prullenbak</translation>
    </message>
    <message>
      <source>A group appears here when you save your first session in it.</source>
      <translation>Hier verschijnt een groep zodra je er de eerste bijeenkomst in bewaart.</translation>
    </message>
    <message>
      <source>Places in the library</source>
      <translation>Plaatsen in de bibliotheek</translation>
    </message>
    <message>
      <source>Learning groups</source>
      <translation>Leergroepen</translation>
    </message>
    <message numerus="yes">
      <source>Opens with %n action(s) from session {number}</source>
      <translation>
        <numerusform>Begint met %n actie van bijeenkomst {number}</numerusform>
        <numerusform>Begint met %n acties van bijeenkomst {number}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Opens with %n action(s) from earlier sessions</source>
      <translation>
        <numerusform>Begint met %n actie van eerdere bijeenkomsten</numerusform>
        <numerusform>Begint met %n acties van eerdere bijeenkomsten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people</source>
      <translation>
        <numerusform>%n persoon</numerusform>
        <numerusform>%n mensen</numerusform>
      </translation>
    </message>
    <message>
      <source>session {number}</source>
      <translation>bijeenkomst {number}</translation>
    </message>
    <message numerus="yes">
      <source>All %n session(s)</source>
      <translation>
        <numerusform>%n bijeenkomst</numerusform>
        <numerusform>Alle %n bijeenkomsten</numerusform>
      </translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Terugzetten</translation>
    </message>
    <message>
      <source>Learning group</source>
      <translation>Leergroep</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Wat er gevonden is</translation>
    </message>
    <message>
      <source>Nothing found for “{words}”. Search looks in titles, notes and actions.</source>
      <translation>Niets gevonden voor “{words}”. Er wordt gezocht in titels, notities en acties.</translation>
    </message>
    <message>
      <source>group</source>
      <translation>groep</translation>
    </message>
    <message numerus="yes">
      <source>Show all %n</source>
      <translation>
        <numerusform>Alle %n tonen</numerusform>
        <numerusform>Alle %n tonen</numerusform>
      </translation>
    </message>
    <message>
      <source>All learning groups</source>
      <translation>Alle leergroepen</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Printen</translation>
    </message>
    <message>
      <source>Save PDF</source>
      <translation>PDF opslaan</translation>
    </message>
    <message>
      <source>Save for Word</source>
      <translation>Opslaan voor Word</translation>
    </message>
    <message>
      <source>Three times or more, and no answer yet</source>
      <translation>Drie keer of vaker, en nog geen antwoord</translation>
    </message>
    <message>
      <source>People with lived experience were present in {share} sessions.</source>
      <translation>Mensen met eigen ervaring waren erbij in {share} bijeenkomsten.</translation>
    </message>
    <message numerus="yes">
      <source>%n more from small sessions</source>
      <translation>
        <numerusform>%n meer uit kleine bijeenkomsten</numerusform>
        <numerusform>%n meer uit kleine bijeenkomsten</numerusform>
      </translation>
    </message>
    <message>
      <source>Learned: {lesson}</source>
      <translation>Geleerd: {lesson}</translation>
    </message>
    <message>
      <source>{share} actions that are done, stuck or stopped have a written lesson.</source>
      <translation>{share} acties die klaar zijn, vastzitten of gestopt zijn, hebben een opgeschreven les.</translation>
    </message>
    <message>
      <source>In {some} of these {all}, somebody with lived experience was paid.</source>
      <translation>In {some} van deze {all} werd iemand met eigen ervaring betaald.</translation>
    </message>
    <message>
      <source>Hours of all people together: {planned} planned, {real} real.</source>
      <translation>Uren van iedereen samen: {planned} gepland, {real} echt.</translation>
    </message>
    <message>
      <source>Where few people chose an answer, two answers are counted together.</source>
      <translation>Waar weinig mensen een antwoord kozen, zijn twee antwoorden samen geteld.</translation>
    </message>
    <message>
      <source>Themes that return</source>
      <translation>Thema’s die terugkomen</translation>
    </message>
    <message>
      <source>Who took part</source>
      <translation>Wie deden mee</translation>
    </message>
    <message>
      <source>{some} of {all} people with lived experience were paid.</source>
      <translation>{some} van {all} mensen met eigen ervaring werden betaald.</translation>
    </message>
    <message>
      <source>From inside</source>
      <translation>Van binnen</translation>
    </message>
    <message>
      <source>From outside</source>
      <translation>Van buiten</translation>
    </message>
    <message>
      <source>Pulse</source>
      <translation>Polsslag</translation>
    </message>
    <message>
      <source>too few to tell</source>
      <translation>te weinig om te zeggen</translation>
    </message>
    <message numerus="yes">
      <source>%n answered</source>
      <translation>
        <numerusform>%n antwoordde</numerusform>
        <numerusform>%n antwoordden</numerusform>
      </translation>
    </message>
    <message>
      <source>No name of a group has come back yet.</source>
      <translation>Er is nog geen naam van een groep teruggekomen.</translation>
    </message>
    <message>
      <source>Experiments</source>
      <translation>Proeven</translation>
    </message>
    <message>
      <source>Lessons</source>
      <translation>Lessen</translation>
    </message>
    <message>
      <source>Conditions that were missing</source>
      <translation>Voorwaarden die ontbraken</translation>
    </message>
    <message numerus="yes">
      <source>in %n session(s)</source>
      <translation>
        <numerusform>in %n bijeenkomst</numerusform>
        <numerusform>in %n bijeenkomsten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s)</source>
      <translation>
        <numerusform>%n bijeenkomst</numerusform>
        <numerusform>%n bijeenkomsten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) with fewer than {people} people count in totals only.</source>
      <translation>
        <numerusform>%n bijeenkomst met minder dan {people} mensen telt alleen in het totaal mee.</numerusform>
        <numerusform>%n bijeenkomsten met minder dan {people} mensen tellen alleen in het totaal mee.</numerusform>
      </translation>
    </message>
    <message>
      <source>No session was held yet. After the first one, questions and experiments stand here; themes that return from the second on, the pulse from the third on.</source>
      <translation>Er was nog geen bijeenkomst. Na de eerste staan hier vragen en proeven; vanaf de tweede thema’s die terugkomen, vanaf de derde de polsslag.</translation>
    </message>
    <message>
      <source>One session so far. Themes that return show from the second session on, the pulse from the third on.</source>
      <translation>Tot nu toe één bijeenkomst. Thema’s die terugkomen zie je vanaf de tweede, de polsslag vanaf de derde.</translation>
    </message>
    <message>
      <source>Two sessions so far. The pulse shows from the third session on.</source>
      <translation>Tot nu toe twee bijeenkomsten. De polsslag zie je vanaf de derde.</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>geen datum</translation>
    </message>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n dag</numerusform>
        <numerusform>%n dagen</numerusform>
      </translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>Gehouden</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Veranderd</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Gestopt</translation>
    </message>
    <message>
      <source>Going on</source>
      <translation>Loopt nog</translation>
    </message>
    <message>
      <source>going on</source>
      <translation>loopt nog</translation>
    </message>
    <message>
      <source>{some} of {all}</source>
      <translation>{some} van {all}</translation>
    </message>
    <message>
      <source>{share} questions were answered.</source>
      <translation>{share} vragen zijn beantwoord.</translation>
    </message>
    <message numerus="yes">
      <source>Half of the answers came within %n day(s).</source>
      <translation>
        <numerusform>De helft van de antwoorden kwam binnen %n dag.</numerusform>
        <numerusform>De helft van de antwoorden kwam binnen %n dagen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Paid</source>
      <translation>Betaald</translation>
    </message>
    <message>
      <source>In work time</source>
      <translation>In werktijd</translation>
    </message>
    <message>
      <source>Expenses only</source>
      <translation>Alleen onkosten</translation>
    </message>
    <message>
      <source>Unpaid</source>
      <translation>Onbetaald</translation>
    </message>
    <message>
      <source>First time</source>
      <translation>Eerste keer</translation>
    </message>
    <message>
      <source>Been before</source>
      <translation>Eerder geweest</translation>
    </message>
    <message>
      <source>Session {number}</source>
      <translation>Bijeenkomst {number}</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>gehouden</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>veranderd</translation>
    </message>
    <message>
      <source>stopped</source>
      <translation>gestopt</translation>
    </message>
    <message>
      <source>fewer than {people}</source>
      <translation>minder dan {people}</translation>
    </message>
    <message>
      <source>Session in the bin</source>
      <translation>Bijeenkomst in de prullenbak</translation>
    </message>
    <message>
      <source>Open in Run</source>
      <translation>Openen in Uitvoering</translation>
    </message>
    <message>
      <source>Start session</source>
      <translation>Bijeenkomst starten</translation>
    </message>
    <message>
      <source>Ctrl+Enter</source>
      <translation>Ctrl+Enter</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Delete</translation>
    </message>
    <message>
      <source>“{title}” is back in the library</source>
      <translation>“{title}” is terug in de bibliotheek</translation>
    </message>
    <message>
      <source>Restore brings a session back as it was.</source>
      <translation>Terugzetten brengt een bijeenkomst terug zoals die was.</translation>
    </message>
    <message>
      <source>Rename this learning group</source>
      <translation>Deze leergroep een andere naam geven</translation>
    </message>
    <message>
      <source>Name of the learning group</source>
      <translation>Naam van de leergroep</translation>
    </message>
    <message>
      <source>For this computer only. Each choice holds at once.</source>
      <translation>Alleen voor deze computer. Elke keuze geldt meteen.</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Kleuren</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Lettergrootte</translation>
    </message>
    <message>
      <source>Reduced motion</source>
      <translation>Minder beweging</translation>
    </message>
    <message>
      <source>Single letters as keys on the board</source>
      <translation>Losse letters als toetsen op het bord</translation>
    </message>
    <message>
      <source>Choose notes with a rectangle</source>
      <translation>Notities kiezen met een rechthoek</translation>
    </message>
    <message>
      <source>A soft bell when the time of a stage is over</source>
      <translation>Een zachte bel als de tijd van een onderdeel om is</translation>
    </message>
    <message>
      <source>Nothing slides or fades.</source>
      <translation>Niets schuift of vervaagt.</translation>
    </message>
    <message>
      <source>G groups the chosen notes, M moves them, and so on. F1 lists them.</source>
      <translation>G groepeert de gekozen notities, M verplaatst ze, enzovoort. F1 toont ze allemaal.</translation>
    </message>
    <message>
      <source>Instead of a line drawn around them.</source>
      <translation>In plaats van een lijn eromheen te tekenen.</translation>
    </message>
    <message>
      <source>Only for notes without a group, worked out on this computer.</source>
      <translation>Alleen voor notities zonder groep, bedacht op deze computer.</translation>
    </message>
    <message>
      <source>One sound of this computer, once. The stage goes on.</source>
      <translation>Eén geluid van deze computer, één keer. Het onderdeel gaat door.</translation>
    </message>
    <message>
      <source>As the computer</source>
      <translation>Zoals de computer</translation>
    </message>
    <message>
      <source>Choose a template. You can change every stage, prompt and minute.</source>
      <translation>Kies een sjabloon. Je kunt elk onderdeel, elke vraag en elke minuut veranderen.</translation>
    </message>
    <message>
      <source>Templates that come with Facilitator</source>
      <translation>Sjablonen die bij Facilitator horen</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Your templates</source>
      <translation>Je eigen sjablonen</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Vandaag</translation>
    </message>
    <message>
      <source>Plan “{title}”</source>
      <translation>“{title}” plannen</translation>
    </message>
    <message>
      <source>Session without a title</source>
      <translation>Bijeenkomst zonder titel</translation>
    </message>
    <message>
      <source>No date</source>
      <translation>Geen datum</translation>
    </message>
    <message numerus="yes">
      <source>%n open action(s)</source>
      <translation>
        <numerusform>%n open actie</numerusform>
        <numerusform>%n open acties</numerusform>
      </translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Gepland</translation>
    </message>
    <message numerus="yes">
      <source>%n decision(s)</source>
      <translation>
        <numerusform>%n besluit</numerusform>
        <numerusform>%n besluiten</numerusform>
      </translation>
    </message>
    <message>
      <source>Summary printed</source>
      <translation>Verslag geprint</translation>
    </message>
    <message>
      <source>Summary not printed yet</source>
      <translation>Verslag nog niet geprint</translation>
    </message>
    <message>
      <source>Draft plan</source>
      <translation>Conceptplan</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Klaar</translation>
    </message>
    <message>
      <source>Running</source>
      <translation>Bezig</translation>
    </message>
    <message>
      <source>was due {date}</source>
      <translation>had klaar moeten zijn op {date}</translation>
    </message>
    <message>
      <source>due {date}</source>
      <translation>klaar op {date}</translation>
    </message>
    <message>
      <source>answer by {date}</source>
      <translation>antwoord voor {date}</translation>
    </message>
    <message>
      <source>Start a new library</source>
      <translation>Nieuwe bibliotheek beginnen</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliotheek</translation>
    </message>
    <message>
      <source>also {letter}</source>
      <translation>ook {letter}</translation>
    </message>
    <message>
      <source>List of groups and notes</source>
      <translation>Lijst van groepen en notities</translation>
    </message>
    <message>
      <source>The session is finished.</source>
      <translation>De bijeenkomst is klaar.</translation>
    </message>
    <message>
      <source>Choose the session that it follows first.</source>
      <translation>Kies eerst de bijeenkomst waar het op volgt.</translation>
    </message>
    <message>
      <source>Add a second typist's file</source>
      <translation>Bestand van een tweede typist toevoegen</translation>
    </message>
    <message>
      <source>“{title}”: what is new in the file can be added. Nothing here is removed.</source>
      <translation>“{title}”: wat nieuw is in het bestand kan erbij. Hier wordt niets verwijderd.</translation>
    </message>
    <message>
      <source>“{title}” lies in the bin. It can come back with what is new in the file.</source>
      <translation>“{title}” ligt in de prullenbak. Die kan terugkomen, met wat nieuw is in het bestand.</translation>
    </message>
    <message>
      <source>This session is here already</source>
      <translation>Deze bijeenkomst is hier al</translation>
    </message>
    <message>
      <source>Look at them</source>
      <translation>Bekijken</translation>
    </message>
    <message>
      <source>Keep as a second session</source>
      <translation>Als tweede bijeenkomst bewaren</translation>
    </message>
    <message>
      <source>Add what is new</source>
      <translation>Toevoegen wat nieuw is</translation>
    </message>
    <message>
      <source>Groups with the same name</source>
      <translation>Groepen met dezelfde naam</translation>
    </message>
    <message>
      <source>Groups with another name there: it is a note in the group now</source>
      <translation>Groepen die daar anders heten: die naam is nu een notitie in de groep</translation>
    </message>
    <message>
      <source>Take it all back</source>
      <translation>Alles ongedaan maken</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Klaar</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>en nog %n</numerusform>
        <numerusform>en nog %n</numerusform>
      </translation>
    </message>
    <message>
      <source>Each stands for itself</source>
      <translation>Elk staat nu op zichzelf</translation>
    </message>
    <message>
      <source>One group now</source>
      <translation>Nu één groep</translation>
    </message>
    <message>
      <source>They look like notes that are here</source>
      <translation>Ze lijken op notities die hier al zijn</translation>
    </message>
    <message>
      <source>Said in other words here and there</source>
      <translation>Hier anders gezegd dan daar</translation>
    </message>
    <message>
      <source>Make one group</source>
      <translation>Eén groep maken</translation>
    </message>
    <message>
      <source>Not the same</source>
      <translation>Niet hetzelfde</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Hier</translation>
    </message>
    <message>
      <source>Came in</source>
      <translation>Binnengekomen</translation>
    </message>
    <message>
      <source>Everything in that file is here already. Nothing was changed.</source>
      <translation>Alles in dat bestand is hier al. Er is niets veranderd.</translation>
    </message>
    <message numerus="yes">
      <source>%n count(s) differ there. Those here stay.</source>
      <translation>
        <numerusform>%n telling is daar anders. Die van hier blijft.</numerusform>
        <numerusform>%n tellingen zijn daar anders. Die van hier blijven.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n text(s) that can stand only once are in your own log.</source>
      <translation>
        <numerusform>%n tekst die er maar één keer kan staan, staat in je eigen logboek.</numerusform>
        <numerusform>%n teksten die er maar één keer kunnen staan, staan in je eigen logboek.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n story(s) withdrawn there. Withdraw here too.</source>
      <translation>
        <numerusform>%n verhaal is daar teruggenomen. Neem het hier ook terug.</numerusform>
        <numerusform>%n verhalen zijn daar teruggenomen. Neem ze hier ook terug.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) that differ stay as they are here.</source>
      <translation>
        <numerusform>%n ding dat verschilt, blijft zoals het hier is.</numerusform>
        <numerusform>%n dingen die verschillen, blijven zoals ze hier zijn.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n look(s) like notes that are here already</source>
      <translation>
        <numerusform>%n lijkt op een notitie die hier al is</numerusform>
        <numerusform>%n lijken op notities die hier al zijn</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n say(s) it in other words than here</source>
      <translation>
        <numerusform>%n zegt het anders dan hier</numerusform>
        <numerusform>%n zeggen het anders dan hier</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n group(s) added</source>
      <translation>
        <numerusform>%n groep toegevoegd</numerusform>
        <numerusform>%n groepen toegevoegd</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other line(s) added</source>
      <translation>
        <numerusform>%n andere regel toegevoegd</numerusform>
        <numerusform>%n andere regels toegevoegd</numerusform>
      </translation>
    </message>
    <message>
      <source>What was empty here is filled in</source>
      <translation>Wat hier leeg was, is ingevuld</translation>
    </message>
    <message>
      <source>{what}. Nothing was removed.</source>
      <translation>{what}. Er is niets verwijderd.</translation>
    </message>
    <message>
      <source>Why we met, in one or two sentences. It opens the summary.</source>
      <translation>Waarom we bij elkaar kwamen, in een of twee zinnen. Het verslag begint ermee.</translation>
    </message>
    <message>
      <source>What this group may decide, and who answers afterwards.</source>
      <translation>Wat deze groep mag besluiten, en wie daarna antwoord geeft.</translation>
    </message>
    <message>
      <source>Booked until</source>
      <translation>Geboekt tot</translation>
    </message>
    <message>
      <source>When and where</source>
      <translation>Waar en wanneer</translation>
    </message>
    <message>
      <source>Time and cost</source>
      <translation>Tijd en kosten</translation>
    </message>
    <message>
      <source>Afterwards</source>
      <translation>Daarna</translation>
    </message>
    <message>
      <source>About the next meeting</source>
      <translation>Over de volgende bijeenkomst</translation>
    </message>
    <message>
      <source>Focus question</source>
      <translation>Centrale vraag</translation>
    </message>
    <message>
      <source>Purpose</source>
      <translation>Doel</translation>
    </message>
    <message>
      <source>Mandate</source>
      <translation>Mandaat</translation>
    </message>
    <message>
      <source>Session number</source>
      <translation>Nummer van de bijeenkomst</translation>
    </message>
    <message>
      <source>People expected</source>
      <translation>Verwachte mensen</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>Niet bekend</translation>
    </message>
    <message>
      <source>Dots per person</source>
      <translation>Stippen per persoon</translation>
    </message>
    <message>
      <source>Language of the room</source>
      <translation>Taal van de groep</translation>
    </message>
    <message>
      <source>Second language</source>
      <translation>Tweede taal</translation>
    </message>
    <message>
      <source>Only one language</source>
      <translation>Maar één taal</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Plaats</translation>
    </message>
    <message>
      <source>Facilitator</source>
      <translation>Begeleider</translation>
    </message>
    <message>
      <source>Contact, for corrections and questions</source>
      <translation>Contact, voor verbeteringen en vragen</translation>
    </message>
    <message>
      <source>Next meeting</source>
      <translation>Volgende bijeenkomst</translation>
    </message>
    <message>
      <source>Place of the next meeting</source>
      <translation>Plaats van de volgende bijeenkomst</translation>
    </message>
    <message>
      <source>Corrections until</source>
      <translation>Verbeteringen tot</translation>
    </message>
    <message>
      <source>Working notes are kept until</source>
      <translation>Werknotities worden bewaard tot</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Begin</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Tot</translation>
    </message>
    <message>
      <source>Paid, with lived experience</source>
      <translation>Betaald, met eigen ervaring</translation>
    </message>
    <message>
      <source>First time here</source>
      <translation>Voor het eerst hier</translation>
    </message>
    <message>
      <source>Hours of all together, planned</source>
      <translation>Uren van allen samen, gepland</translation>
    </message>
    <message>
      <source>Hours of all together, real</source>
      <translation>Uren van allen samen, echt</translation>
    </message>
    <message>
      <source>F2 changes the words, Delete takes the line out</source>
      <translation>F2 verandert de woorden, Delete haalt de regel eruit</translation>
    </message>
    <message>
      <source>Change the words</source>
      <translation>Woorden veranderen</translation>
    </message>
    <message>
      <source>Words of the line</source>
      <translation>Woorden van de regel</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Omhoog</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Omlaag</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Ruimte</translation>
    </message>
    <message>
      <source>Permission</source>
      <translation>Toestemming</translation>
    </message>
    <message>
      <source>Recognition</source>
      <translation>Erkenning</translation>
    </message>
    <message>
      <source>What makes it possible for people to speak freely here?</source>
      <translation>Wat maakt dat mensen hier vrij kunnen praten?</translation>
    </message>
    <message>
      <source>Conditions</source>
      <translation>Voorwaarden</translation>
    </message>
    <message>
      <source>Add the nine to check</source>
      <translation>De negen punten toevoegen</translation>
    </message>
    <message>
      <source>Add a line to {family}</source>
      <translation>Een regel toevoegen aan {family}</translation>
    </message>
    <message>
      <source>What else has to be there?</source>
      <translation>Wat moet er nog meer zijn?</translation>
    </message>
    <message>
      <source>{met} of {all}</source>
      <translation>{met} van {all}</translation>
    </message>
    <message>
      <source>How</source>
      <translation>Hoe</translation>
    </message>
    <message>
      <source>How exactly: {mode}</source>
      <translation>Hoe precies: {mode}</translation>
    </message>
    <message>
      <source>26 Nov 2026</source>
      <translation>26 nov 2026</translation>
    </message>
    <message>
      <source>Breaks and stages that ran keep their time.</source>
      <translation>Pauzes en onderdelen die geweest zijn, houden hun tijd.</translation>
    </message>
    <message>
      <source>Minutes of the whole plan</source>
      <translation>Minuten van het hele plan</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Passend</translation>
    </message>
    <message>
      <source>Fit to</source>
      <translation>Passend maken op</translation>
    </message>
    <message>
      <source>min</source>
      <translation>min</translation>
    </message>
    <message>
      <source>This is not kept yet. Write it like the example: {example}</source>
      <translation>Dit is nog niet bewaard. Schrijf het zoals het voorbeeld: {example}</translation>
    </message>
    <message>
      <source>Ground rules</source>
      <translation>Spelregels</translation>
    </message>
    <message>
      <source>No rules are chosen yet.</source>
      <translation>Er zijn nog geen regels gekozen.</translation>
    </message>
    <message>
      <source>Add a rule</source>
      <translation>Een regel toevoegen</translation>
    </message>
    <message>
      <source>Rule taken out</source>
      <translation>Regel eruit gehaald</translation>
    </message>
    <message>
      <source>A rule in your own words</source>
      <translation>Een regel in je eigen woorden</translation>
    </message>
    <message>
      <source>Show only those chosen</source>
      <translation>Alleen de gekozen regels tonen</translation>
    </message>
    <message>
      <source>Choose from the list</source>
      <translation>Uit de lijst kiezen</translation>
    </message>
    <message>
      <source>What we share</source>
      <translation>Wat we delen</translation>
    </message>
    <message>
      <source>One sentence. It is the trunk of our tree.</source>
      <translation>Eén zin. Het is de stam van onze boom.</translation>
    </message>
    <message>
      <source>What this group is for</source>
      <translation>Waar deze groep voor is</translation>
    </message>
    <message>
      <source>In one or two sentences.</source>
      <translation>In een of twee zinnen.</translation>
    </message>
    <message>
      <source>20.5</source>
      <translation>20,5</translation>
    </message>
    <message>
      <source>Talk</source>
      <translation>Gesprek</translation>
    </message>
    <message>
      <source>Silent</source>
      <translation>Stil</translation>
    </message>
    <message>
      <source>Capture</source>
      <translation>Noteren</translation>
    </message>
    <message>
      <source>Vote</source>
      <translation>Stippen</translation>
    </message>
    <message>
      <source>Decide</source>
      <translation>Besluiten</translation>
    </message>
    <message>
      <source>Break</source>
      <translation>Pauze</translation>
    </message>
    <message>
      <source>agree, unsure, disagree</source>
      <translation>eens, twijfel, oneens</translation>
    </message>
    <message>
      <source>Usual words</source>
      <translation>Gewone woorden</translation>
    </message>
    <message>
      <source>Statements</source>
      <translation>Stellingen</translation>
    </message>
    <message>
      <source>Minutes of each person</source>
      <translation>Minuten per persoon</translation>
    </message>
    <message>
      <source>Nobody counts</source>
      <translation>Niemand telt</translation>
    </message>
    <message>
      <source>Dots for everybody</source>
      <translation>Stippen voor iedereen</translation>
    </message>
    <message>
      <source>From left to right</source>
      <translation>Van links naar rechts</translation>
    </message>
    <message>
      <source>left</source>
      <translation>links</translation>
    </message>
    <message>
      <source>right</source>
      <translation>rechts</translation>
    </message>
    <message>
      <source>From top to bottom</source>
      <translation>Van boven naar beneden</translation>
    </message>
    <message>
      <source>above</source>
      <translation>boven</translation>
    </message>
    <message>
      <source>below</source>
      <translation>onder</translation>
    </message>
    <message>
      <source>Places on the line</source>
      <translation>Plaatsen op de lijn</translation>
    </message>
    <message>
      <source>Places on the line, with commas between</source>
      <translation>Plaatsen op de lijn, met komma’s ertussen</translation>
    </message>
    <message>
      <source>As the session: {dots}</source>
      <translation>Zoals de bijeenkomst: {dots}</translation>
    </message>
    <message>
      <source>Name, role – or a whole list</source>
      <translation>Naam, rol – of een hele lijst</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Mensen</translation>
    </message>
    <message>
      <source>Nobody is named yet.</source>
      <translation>Er is nog niemand genoemd.</translation>
    </message>
    <message>
      <source>No role given</source>
      <translation>Geen rol genoemd</translation>
    </message>
    <message numerus="yes">
      <source>%n people added</source>
      <translation>
        <numerusform>%n persoon toegevoegd</numerusform>
        <numerusform>%n mensen toegevoegd</numerusform>
      </translation>
    </message>
    <message>
      <source>Taken off the list</source>
      <translation>Van de lijst gehaald</translation>
    </message>
    <message>
      <source>{count} expected</source>
      <translation>{count} verwacht</translation>
    </message>
    <message>
      <source>Who is it?</source>
      <translation>Wie is het?</translation>
    </message>
    <message>
      <source>Who are they?</source>
      <translation>Wie zijn het?</translation>
    </message>
    <message>
      <source>Choose a role</source>
      <translation>Een rol kiezen</translation>
    </message>
    <message>
      <source>Roles, with commas between them</source>
      <translation>Rollen, met komma’s ertussen</translation>
    </message>
    <message>
      <source>Works in the organisation</source>
      <translation>Werkt bij de organisatie</translation>
    </message>
    <message>
      <source>Take off the list</source>
      <translation>Van de lijst halen</translation>
    </message>
    <message>
      <source>Name, if they want it</source>
      <translation>Naam, als iemand dat wil</translation>
    </message>
    <message>
      <source>Initials</source>
      <translation>Initialen</translation>
    </message>
    <message>
      <source>How many people</source>
      <translation>Hoeveel mensen</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Bijzonderheden</translation>
    </message>
    <message>
      <source>Part of the plan</source>
      <translation>Deel van het plan</translation>
    </message>
    <message numerus="yes">
      <source>%n name(s) taken off the notes</source>
      <translation>
        <numerusform>%n naam van de notities gehaald</numerusform>
        <numerusform>%n namen van de notities gehaald</numerusform>
      </translation>
    </message>
    <message>
      <source>The statement is taken out</source>
      <translation>De stelling is eruit gehaald</translation>
    </message>
    <message>
      <source>Stages</source>
      <translation>Onderdelen</translation>
    </message>
    <message numerus="yes">
      <source>Longer than the projector shows at once: it goes over %n page(s)</source>
      <translation>
        <numerusform>Langer dan de projector in één keer toont: het gaat over %n bladzijde</numerusform>
        <numerusform>Langer dan de projector in één keer toont: het gaat over %n bladzijden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n line(s) on the projector, at the largest size</source>
      <translation>
        <numerusform>%n regel op de projector, in de grootste letter</numerusform>
        <numerusform>%n regels op de projector, in de grootste letter</numerusform>
      </translation>
    </message>
    <message>
      <source>One</source>
      <translation>Eén</translation>
    </message>
    <message>
      <source>Two</source>
      <translation>Twee</translation>
    </message>
    <message>
      <source>Three</source>
      <translation>Drie</translation>
    </message>
    <message>
      <source>Four</source>
      <translation>Vier</translation>
    </message>
    <message>
      <source>Five</source>
      <translation>Vijf</translation>
    </message>
    <message>
      <source>Six</source>
      <translation>Zes</translation>
    </message>
    <message>
      <source>No prompt: the room sees the title.</source>
      <translation>Geen vraag: de groep ziet de titel.</translation>
    </message>
    <message>
      <source>Language of the prompt</source>
      <translation>Taal van de vraag</translation>
    </message>
    <message>
      <source>Add a second language</source>
      <translation>Een tweede taal toevoegen</translation>
    </message>
    <message numerus="yes">
      <source>%n line(s) on the projector, at the middle size</source>
      <translation>
        <numerusform>%n regel op de projector, in de middelste letter</numerusform>
        <numerusform>%n regels op de projector, in de middelste letter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n line(s) on the projector, at the smallest size</source>
      <translation>
        <numerusform>%n regel op de projector, in de kleinste letter</numerusform>
        <numerusform>%n regels op de projector, in de kleinste letter</numerusform>
      </translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>Vraag</translation>
    </message>
    <message>
      <source>Prompt in the second language</source>
      <translation>Vraag in de tweede taal</translation>
    </message>
    <message>
      <source>{language}, not written yet</source>
      <translation>{language}, nog niet geschreven</translation>
    </message>
    <message>
      <source>The room will see: {words}</source>
      <translation>De groep zal zien: {words}</translation>
    </message>
    <message>
      <source>Saved as template “{name}”. It stands under Templates in the library.</source>
      <translation>Bewaard als sjabloon ‘{name}’. Het staat in de bibliotheek onder Sjablonen.</translation>
    </message>
    <message>
      <source>No stages yet. Add the first one, and give it a title and minutes.</source>
      <translation>Nog geen onderdelen. Voeg het eerste toe en geef het een titel en minuten.</translation>
    </message>
    <message numerus="yes">
      <source>its %n note(s) stay</source>
      <translation>
        <numerusform>%n notitie blijft</numerusform>
        <numerusform>%n notities blijven</numerusform>
      </translation>
    </message>
    <message>
      <source>“{stage}” is taken out</source>
      <translation>‘{stage}’ is eruit gehaald</translation>
    </message>
    <message>
      <source>The plan takes {minutes} min now</source>
      <translation>Het plan duurt nu {minutes} min</translation>
    </message>
    <message numerus="yes">
      <source>%n optional stage(s) taken out</source>
      <translation>
        <numerusform>%n onderdeel dat mocht vervallen is eruit</numerusform>
        <numerusform>%n onderdelen die mochten vervallen zijn eruit</numerusform>
      </translation>
    </message>
    <message>
      <source>The plan takes {minutes} min already</source>
      <translation>Het plan duurt al {minutes} min</translation>
    </message>
    <message>
      <source>Add stage</source>
      <translation>Onderdeel erbij</translation>
    </message>
    <message>
      <source>Fit to another time</source>
      <translation>Passend maken op een andere tijd</translation>
    </message>
    <message>
      <source>All kinds by name</source>
      <translation>Alle soorten op naam</translation>
    </message>
    <message>
      <source>Fit to {minutes} min</source>
      <translation>Inpassen in {minutes} min</translation>
    </message>
    <message>
      <source>Fit to a time</source>
      <translation>Inpassen in een tijd</translation>
    </message>
    <message>
      <source>There are no stages yet</source>
      <translation>Er zijn nog geen onderdelen</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Einde</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n minuut</numerusform>
        <numerusform>%n minuten</numerusform>
      </translation>
    </message>
    <message>
      <source>optional</source>
      <translation>mag vervallen</translation>
    </message>
    <message>
      <source>the session is here</source>
      <translation>hier is de bijeenkomst nu</translation>
    </message>
    <message>
      <source>End – booked until {time}</source>
      <translation>Einde – gereserveerd tot {time}</translation>
    </message>
    <message>
      <source>Phones may add notes</source>
      <translation>Telefoons mogen notities toevoegen</translation>
    </message>
    <message>
      <source>Keep who said it</source>
      <translation>Bewaren wie het zei</translation>
    </message>
    <message>
      <source>Hide notes until reveal</source>
      <translation>Notities verbergen tot het tonen</translation>
    </message>
    <message>
      <source>Show the timer to the room</source>
      <translation>De groep de klok tonen</translation>
    </message>
    <message>
      <source>May be left out when time is short</source>
      <translation>Mag vervallen als er weinig tijd is</translation>
    </message>
    <message>
      <source>What helps you in this stage</source>
      <translation>Wat jou in dit onderdeel helpt</translation>
    </message>
    <message>
      <source>Kind of notes</source>
      <translation>Soort notities</translation>
    </message>
    <message>
      <source>Start here</source>
      <translation>Hier beginnen</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>Elke soort</translation>
    </message>
    <message>
      <source>Notes for you</source>
      <translation>Aantekeningen voor jou</translation>
    </message>
    <message>
      <source>Title of the stage</source>
      <translation>Titel van het onderdeel</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Minuten</translation>
    </message>
    <message>
      <source>Go on here</source>
      <translation>Hier verdergaan</translation>
    </message>
    <message>
      <source>never on the projector or in print</source>
      <translation>nooit op de beamer of op papier</translation>
    </message>
    <message>
      <source>In this stage</source>
      <translation>In dit onderdeel</translation>
    </message>
    <message>
      <source>The room will see</source>
      <translation>De groep zal zien</translation>
    </message>
    <message>
      <source>Move the statement up</source>
      <translation>Stelling omhoog</translation>
    </message>
    <message>
      <source>Take the statement out</source>
      <translation>Stelling eruit halen</translation>
    </message>
    <message>
      <source>Another statement, then Enter</source>
      <translation>Nog een stelling, dan Enter</translation>
    </message>
    <message>
      <source>Statement</source>
      <translation>Stelling</translation>
    </message>
    <message>
      <source>Statement in the second language</source>
      <translation>Stelling in de tweede taal</translation>
    </message>
    <message>
      <source>New statement</source>
      <translation>Nieuwe stelling</translation>
    </message>
    <message>
      <source>of {minutes} · {times}</source>
      <translation>van {minutes} · {times}</translation>
    </message>
    <message>
      <source>{minutes} min over</source>
      <translation>{minutes} min te lang</translation>
    </message>
    <message>
      <source>{minutes} min to spare</source>
      <translation>{minutes} min over</translation>
    </message>
    <message>
      <source>Voice taken out</source>
      <translation>Stem eruit gehaald</translation>
    </message>
    <message>
      <source>Voices</source>
      <translation>Stemmen</translation>
    </message>
    <message>
      <source>Whose perspectives shall be told apart?</source>
      <translation>Wiens stemmen wil je kunnen onderscheiden?</translation>
    </message>
    <message>
      <source>Add a voice</source>
      <translation>Een stem toevoegen</translation>
    </message>
    <message numerus="yes">
      <source>Voice taken out; %n note(s) have none now</source>
      <translation>
        <numerusform>Stem eruit gehaald; %n notitie heeft er nu geen</numerusform>
        <numerusform>Stem eruit gehaald; %n notities hebben er nu geen</numerusform>
      </translation>
    </message>
    <message>
      <source>Name of the voice</source>
      <translation>Naam van de stem</translation>
    </message>
    <message>
      <source>Take voice {number} out</source>
      <translation>Stem {number} eruit halen</translation>
    </message>
    <message>
      <source>Name of voice {number}</source>
      <translation>Naam van stem {number}</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Probeer opnieuw</translation>
    </message>
    <message>
      <source>Open another library…</source>
      <translation>Andere bibliotheek openen…</translation>
    </message>
    <message>
      <source>Start a new library elsewhere…</source>
      <translation>Elders een nieuwe bibliotheek beginnen…</translation>
    </message>
    <message>
      <source>The library did not open</source>
      <translation>De bibliotheek ging niet open</translation>
    </message>
    <message numerus="yes">
      <source>%n more group(s)</source>
      <translation>
        <numerusform>nog %n groep</numerusform>
        <numerusform>nog %n groepen</numerusform>
      </translation>
    </message>
    <message>
      <source>What we heard</source>
      <translation>Wat we hoorden</translation>
    </message>
    <message>
      <source>Not grouped yet</source>
      <translation>Nog niet gegroepeerd</translation>
    </message>
    <message>
      <source>No name yet</source>
      <translation>Nog geen naam</translation>
    </message>
    <message numerus="yes">
      <source>%n not grouped yet</source>
      <translation>
        <numerusform>%n nog niet gegroepeerd</numerusform>
        <numerusform>%n nog niet gegroepeerd</numerusform>
      </translation>
    </message>
    <message>
      <source>the room sees it</source>
      <translation>de groep ziet het</translation>
    </message>
    <message>
      <source>No notes yet</source>
      <translation>Nog geen notities</translation>
    </message>
    <message>
      <source>No groups yet</source>
      <translation>Nog geen groepen</translation>
    </message>
    <message>
      <source>No dots yet</source>
      <translation>Nog geen stippen</translation>
    </message>
    <message>
      <source>No statements yet</source>
      <translation>Nog geen stellingen</translation>
    </message>
    <message>
      <source>No decisions or actions yet</source>
      <translation>Nog geen besluiten of acties</translation>
    </message>
    <message>
      <source>No ground rules yet</source>
      <translation>Nog geen spelregels</translation>
    </message>
    <message>
      <source>Notes as said</source>
      <translation>Notities zoals gezegd</translation>
    </message>
    <message>
      <source>Votes</source>
      <translation>Stippen</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Lijn</translation>
    </message>
    <message>
      <source>Grid</source>
      <translation>Raster</translation>
    </message>
    <message>
      <source>Decisions and actions</source>
      <translation>Besluiten en acties</translation>
    </message>
    <message>
      <source>When the vote is closed</source>
      <translation>Als het stemmen gesloten is</translation>
    </message>
    <message>
      <source>Previous page</source>
      <translation>Vorige bladzijde</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>Volgende bladzijde</translation>
    </message>
    <message>
      <source>Blank</source>
      <translation>Leeg</translation>
    </message>
    <message>
      <source>Freeze</source>
      <translation>Stilzetten</translation>
    </message>
    <message>
      <source>Screen</source>
      <translation>Scherm</translation>
    </message>
    <message>
      <source>When it starts</source>
      <translation>Als het begint</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>Bladzijde {page} van {pages}</translation>
    </message>
    <message>
      <source>Show again</source>
      <translation>Weer tonen</translation>
    </message>
    <message>
      <source>Let it go on</source>
      <translation>Laten doorlopen</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stoppen</translation>
    </message>
    <message>
      <source>Time to round off</source>
      <translation>Tijd om af te ronden</translation>
    </message>
    <message numerus="yes">
      <source>Our %n dot(s)</source>
      <translation>
        <numerusform>Onze %n stip</numerusform>
        <numerusform>Onze %n stippen</numerusform>
      </translation>
    </message>
    <message>
      <source>Our ground rules</source>
      <translation>Onze spelregels</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Nog niet</translation>
    </message>
    <message>
      <source>No longer needed</source>
      <translation>Niet meer nodig</translation>
    </message>
    <message>
      <source>What we said we would do</source>
      <translation>Wat we zouden doen</translation>
    </message>
    <message>
      <source>What we agreed</source>
      <translation>Wat we afspraken</translation>
    </message>
    <message>
      <source>Decisions</source>
      <translation>Besluiten</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>Acties</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) waiting</source>
      <translation>
        <numerusform>%n notitie wacht</numerusform>
        <numerusform>%n notities wachten</numerusform>
      </translation>
    </message>
    <message>
      <source>Say it, and we write it down.</source>
      <translation>Zeg het, wij schrijven het op.</translation>
    </message>
    <message>
      <source>Back at {time}</source>
      <translation>Verder om {time}</translation>
    </message>
    <message>
      <source>Projector: prompt</source>
      <translation>Projector: vraag</translation>
    </message>
    <message>
      <source>Projector: board</source>
      <translation>Projector: bord</translation>
    </message>
    <message>
      <source>Projector: votes</source>
      <translation>Projector: stippen</translation>
    </message>
    <message>
      <source>Projector: line</source>
      <translation>Projector: lijn</translation>
    </message>
    <message>
      <source>Projector: grid</source>
      <translation>Projector: raster</translation>
    </message>
    <message>
      <source>Projector: actions</source>
      <translation>Projector: acties</translation>
    </message>
    <message>
      <source>Projector: ground rules</source>
      <translation>Projector: spelregels</translation>
    </message>
    <message>
      <source>Projector: break</source>
      <translation>Projector: pauze</translation>
    </message>
    <message>
      <source>Projector: blank</source>
      <translation>Projector: leeg</translation>
    </message>
    <message>
      <source>Projector not found</source>
      <translation>Projector niet gevonden</translation>
    </message>
    <message>
      <source>Projector off</source>
      <translation>Projector uit</translation>
    </message>
    <message>
      <source>Projector: frozen</source>
      <translation>Projector: stilgezet</translation>
    </message>
    <message>
      <source>Facilitator – projector</source>
      <translation>Facilitator – projector</translation>
    </message>
    <message>
      <source>The printer did not take the pages. Check it, or save the PDF instead.</source>
      <translation>De printer nam de bladzijden niet aan. Kijk hem na, of sla de PDF op.</translation>
    </message>
    <message>
      <source>No printer found. Save the PDF to a USB stick</source>
      <translation>Geen printer. Zet de PDF op een USB-stick</translation>
    </message>
    <message>
      <source>Saved {path}</source>
      <translation>{path} opgeslagen</translation>
    </message>
    <message>
      <source>Sent to {printer}</source>
      <translation>Verstuurd naar {printer}</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Koppelen</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Laat maar</translation>
    </message>
    <message>
      <source>Like “{text}”</source>
      <translation>Lijkt op ‘{text}’</translation>
    </message>
    <message>
      <source>Control D links the two.</source>
      <translation>Control D koppelt de twee.</translation>
    </message>
    <message>
      <source>in the order they were said</source>
      <translation>in de volgorde van het gesprek</translation>
    </message>
    <message>
      <source>Board toolbar</source>
      <translation>Werkbalk van het bord</translation>
    </message>
    <message>
      <source>Add note</source>
      <translation>Notitie toevoegen</translation>
    </message>
    <message>
      <source>Show on projector</source>
      <translation>Op de projector tonen</translation>
    </message>
    <message>
      <source>Show as said</source>
      <translation>Op volgorde tonen</translation>
    </message>
    <message numerus="yes">
      <source>in %n group(s)</source>
      <translation>
        <numerusform>in %n groep</numerusform>
        <numerusform>in %n groepen</numerusform>
      </translation>
    </message>
    <message>
      <source>not grouped yet</source>
      <translation>nog niet gegroepeerd</translation>
    </message>
    <message>
      <source>Added without group.</source>
      <translation>Toegevoegd zonder groep.</translation>
    </message>
    <message>
      <source>Added without a name.</source>
      <translation>Toegevoegd zonder naam.</translation>
    </message>
    <message>
      <source>Several fit “{text}”.</source>
      <translation>Er passen er meer bij “{text}”.</translation>
    </message>
    <message>
      <source>None fits “{text}”.</source>
      <translation>Er past er geen bij “{text}”.</translation>
    </message>
    <message>
      <source>Question added</source>
      <translation>Vraag toegevoegd</translation>
    </message>
    <message>
      <source>{some} and {last}</source>
      <translation>{some} en {last}</translation>
    </message>
    <message>
      <source>Decision added</source>
      <translation>Besluit toegevoegd</translation>
    </message>
    <message>
      <source>Action added</source>
      <translation>Actie toegevoegd</translation>
    </message>
    <message>
      <source>There is no note yet that could be heard again.</source>
      <translation>Er is nog geen notitie die weer gehoord kan zijn.</translation>
    </message>
    <message>
      <source>This stage keeps no names.</source>
      <translation>Deze ronde bewaart geen namen.</translation>
    </message>
    <message>
      <source>Heard {times} times</source>
      <translation>{times} keer gehoord</translation>
    </message>
    <message>
      <source>Not saved. Your notes are still here.</source>
      <translation>Niet opgeslagen. Je notities staan er nog.</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Toevoegen</translation>
    </message>
    <message>
      <source>Type what you hear, then Enter</source>
      <translation>Typ wat je hoort, dan Enter</translation>
    </message>
    <message>
      <source>What you hear</source>
      <translation>Wat je hoort</translation>
    </message>
    <message>
      <source>Line cleared</source>
      <translation>Regel gewist</translation>
    </message>
    <message>
      <source>Linked: both say the same</source>
      <translation>Gekoppeld: beide zeggen hetzelfde</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Opslaan</translation>
    </message>
    <message>
      <source>who said it</source>
      <translation>wie het zei</translation>
    </message>
    <message>
      <source>voice</source>
      <translation>stem</translation>
    </message>
    <message>
      <source>heard again</source>
      <translation>nog eens gehoord</translation>
    </message>
    <message>
      <source>builds on last</source>
      <translation>vervolg op laatste</translation>
    </message>
    <message>
      <source>question to the organisation</source>
      <translation>vraag aan de organisatie</translation>
    </message>
    <message>
      <source>This stage keeps no names</source>
      <translation>Deze ronde bewaart geen namen</translation>
    </message>
    <message>
      <source>Editing an earlier note</source>
      <translation>Je wijzigt een eerdere notitie</translation>
    </message>
    <message>
      <source>leave</source>
      <translation>laten zo</translation>
    </message>
    <message>
      <source>Last: “{text}”</source>
      <translation>Laatste: “{text}”</translation>
    </message>
    <message>
      <source>edit</source>
      <translation>wijzigen</translation>
    </message>
    <message>
      <source>undo</source>
      <translation>ongedaan maken</translation>
    </message>
    <message>
      <source>The computer slept for {minutes} min. Count it?</source>
      <translation>De computer sliep {minutes} min. Meetellen?</translation>
    </message>
    <message>
      <source>This session was closed for {minutes} min. Count it?</source>
      <translation>Deze bijeenkomst was {minutes} min gesloten. Meetellen?</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Nee</translation>
    </message>
    <message>
      <source>Ideas</source>
      <translation>Ideeën</translation>
    </message>
    <message>
      <source>At the close</source>
      <translation>Aan het eind</translation>
    </message>
    <message>
      <source>Group without a name</source>
      <translation>Groep zonder naam</translation>
    </message>
    <message>
      <source>New group “{text}”</source>
      <translation>Nieuwe groep “{text}”</translation>
    </message>
    <message>
      <source>Add “{text}” to people</source>
      <translation>“{text}” bij de mensen zetten</translation>
    </message>
    <message>
      <source>The person</source>
      <translation>De persoon</translation>
    </message>
    <message>
      <source>A relative</source>
      <translation>Een naaste</translation>
    </message>
    <message>
      <source>A new colleague</source>
      <translation>Een nieuwe collega</translation>
    </message>
    <message>
      <source>An outsider</source>
      <translation>Een buitenstaander</translation>
    </message>
    <message>
      <source>The figures</source>
      <translation>De cijfers</translation>
    </message>
    <message>
      <source>The purpose</source>
      <translation>De bedoeling</translation>
    </message>
    <message>
      <source>Support</source>
      <translation>Steun</translation>
    </message>
    <message>
      <source>What is already good here, and should stay?</source>
      <translation>Wat is hier al goed en moet blijven?</translation>
    </message>
    <message>
      <source>Challenge</source>
      <translation>Uitdaging</translation>
    </message>
    <message>
      <source>What do we take for granted?</source>
      <translation>Wat vinden we vanzelfsprekend?</translation>
    </message>
    <message>
      <source>Other view</source>
      <translation>Andere blik</translation>
    </message>
    <message>
      <source>Who would see this quite differently, and why?</source>
      <translation>Wie zou dit heel anders zien, en waarom?</translation>
    </message>
    <message>
      <source>Only you see this page. It is never printed and never projected.</source>
      <translation>Alleen jij ziet deze bladzijde. Ze wordt nooit gedrukt en nooit geprojecteerd.</translation>
    </message>
    <message>
      <source>Look at it differently</source>
      <translation>Kijk er anders naar</translation>
    </message>
    <message>
      <source>Who has been quiet</source>
      <translation>Wie stil is geweest</translation>
    </message>
    <message>
      <source>What comes next</source>
      <translation>Wat er nu komt</translation>
    </message>
    <message>
      <source>A critical friend asks</source>
      <translation>Een kritische vriend vraagt</translation>
    </message>
    <message numerus="yes">
      <source>%n min</source>
      <translation>
        <numerusform>%n min</numerusform>
        <numerusform>%n min</numerusform>
      </translation>
    </message>
    <message>
      <source>{notes} without a voice</source>
      <translation>{notes} zonder stem</translation>
    </message>
    <message>
      <source>{notes} so far</source>
      <translation>{notes} tot nu toe</translation>
    </message>
    <message>
      <source>This is the last stage.</source>
      <translation>Dit is het laatste onderdeel.</translation>
    </message>
    <message>
      <source>No voices are named yet.</source>
      <translation>Er zijn nog geen stemmen benoemd.</translation>
    </message>
    <message>
      <source>Why? People get an answer to their idea.</source>
      <translation>Waarom? Mensen krijgen antwoord op hun idee.</translation>
    </message>
    <message numerus="yes">
      <source>%n idea(s)</source>
      <translation>
        <numerusform>%n idee</numerusform>
        <numerusform>%n ideeën</numerusform>
      </translation>
    </message>
    <message>
      <source>The reason</source>
      <translation>De reden</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>reden</translation>
    </message>
    <message numerus="yes">
      <source>{some} of %n idea(s) have an answer.</source>
      <translation>
        <numerusform>{some} van %n idee heeft antwoord.</numerusform>
        <numerusform>{some} van %n ideeën hebben antwoord.</numerusform>
      </translation>
    </message>
    <message>
      <source>No notes yet.</source>
      <translation>Nog geen notities.</translation>
    </message>
    <message>
      <source>Say first what became of it: 1 to 5.</source>
      <translation>Zeg eerst wat ervan werd: 1 tot 5.</translation>
    </message>
    <message>
      <source>The reason…</source>
      <translation>De reden…</translation>
    </message>
    <message numerus="yes">
      <source>{fate}: %n idea(s)</source>
      <translation>
        <numerusform>{fate}: %n idee</numerusform>
        <numerusform>{fate}: %n ideeën</numerusform>
      </translation>
    </message>
    <message>
      <source>Not said yet</source>
      <translation>Nog niet gezegd</translation>
    </message>
    <message>
      <source>Taken up</source>
      <translation>Opgepakt</translation>
    </message>
    <message>
      <source>Joined with another</source>
      <translation>Samengevoegd met een ander</translation>
    </message>
    <message>
      <source>Passed on</source>
      <translation>Doorgegeven</translation>
    </message>
    <message>
      <source>Not used</source>
      <translation>Niet gebruikt</translation>
    </message>
    <message>
      <source>Actions from last time</source>
      <translation>Acties van de vorige keer</translation>
    </message>
    <message>
      <source>Answers to us</source>
      <translation>Antwoorden aan ons</translation>
    </message>
    <message>
      <source>Action stopped</source>
      <translation>Actie gestopt</translation>
    </message>
    <message>
      <source>done</source>
      <translation>klaar</translation>
    </message>
    <message>
      <source>under way</source>
      <translation>bezig</translation>
    </message>
    <message>
      <source>stuck</source>
      <translation>zit vast</translation>
    </message>
    <message>
      <source>what we learned</source>
      <translation>wat we leerden</translation>
    </message>
    <message>
      <source>What we learned…</source>
      <translation>Wat we leerden…</translation>
    </message>
    <message>
      <source>The answer…</source>
      <translation>Het antwoord…</translation>
    </message>
    <message>
      <source>Under way</source>
      <translation>Bezig</translation>
    </message>
    <message>
      <source>Stuck</source>
      <translation>Zit vast</translation>
    </message>
    <message>
      <source>Not started</source>
      <translation>Niet begonnen</translation>
    </message>
    <message>
      <source>not started</source>
      <translation>niet begonnen</translation>
    </message>
    <message>
      <source>no answer yet</source>
      <translation>nog geen antwoord</translation>
    </message>
    <message>
      <source>What did we learn from it?</source>
      <translation>Wat leerden we ervan?</translation>
    </message>
    <message>
      <source>answered</source>
      <translation>beantwoord</translation>
    </message>
    <message>
      <source>no answer will come</source>
      <translation>er komt geen antwoord</translation>
    </message>
    <message>
      <source>What becomes of the experiment</source>
      <translation>Wat wordt er van de proef</translation>
    </message>
    <message>
      <source>What holds it up, and what did we learn?</source>
      <translation>Wat houdt het tegen, en wat leerden we?</translation>
    </message>
    <message>
      <source>Why was it stopped, and what did we learn?</source>
      <translation>Waarom is het gestopt, en wat leerden we?</translation>
    </message>
    <message>
      <source>What we learned</source>
      <translation>Wat we leerden</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Veranderen</translation>
    </message>
    <message>
      <source>Close and show</source>
      <translation>Sluiten en tonen</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation>Afronden</translation>
    </message>
    <message>
      <source>As the stage asks</source>
      <translation>Zoals het onderdeel vraagt</translation>
    </message>
    <message>
      <source>Back to the lists</source>
      <translation>Terug naar de lijsten</translation>
    </message>
    <message>
      <source>Only for whoever learns it: not on the common paper, never on the projector.</source>
      <translation>Alleen voor wie het leert: niet op het gezamenlijke papier, nooit op de projector.</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>Weghalen</translation>
    </message>
    <message>
      <source>Nothing decided yet.</source>
      <translation>Nog niets besloten.</translation>
    </message>
    <message>
      <source>No actions yet.</source>
      <translation>Nog geen acties.</translation>
    </message>
    <message>
      <source>What will be done?</source>
      <translation>Wat gaan we doen?</translation>
    </message>
    <message>
      <source>New action or decision</source>
      <translation>Nieuwe actie of nieuw besluit</translation>
    </message>
    <message>
      <source>Decision taken away</source>
      <translation>Besluit weggehaald</translation>
    </message>
    <message>
      <source>Action taken away</source>
      <translation>Actie weggehaald</translation>
    </message>
    <message>
      <source>decision</source>
      <translation>besluit</translation>
    </message>
    <message>
      <source>action</source>
      <translation>actie</translation>
    </message>
    <message>
      <source>owner</source>
      <translation>wie</translation>
    </message>
    <message>
      <source>date:</source>
      <translation>datum:</translation>
    </message>
    <message>
      <source>10 dec</source>
      <translation>10 dec</translation>
    </message>
    <message>
      <source>fri</source>
      <translation>vr</translation>
    </message>
    <message>
      <source>open</source>
      <translation>open</translation>
    </message>
    <message>
      <source>Nobody yet</source>
      <translation>Nog niemand</translation>
    </message>
    <message>
      <source>Decision, as a sentence</source>
      <translation>Besluit, als zin</translation>
    </message>
    <message>
      <source>What kind</source>
      <translation>Wat voor soort</translation>
    </message>
    <message>
      <source>Groups it rests on</source>
      <translation>Groepen waar het op rust</translation>
    </message>
    <message>
      <source>How it was decided</source>
      <translation>Hoe het besloten is</translation>
    </message>
    <message>
      <source>Who gains from it</source>
      <translation>Wie er iets aan heeft</translation>
    </message>
    <message>
      <source>What will be done</source>
      <translation>Wat er gedaan wordt</translation>
    </message>
    <message>
      <source>What we do with the experiment</source>
      <translation>Wat we met de proef doen</translation>
    </message>
    <message>
      <source>Who does it</source>
      <translation>Wie doet het</translation>
    </message>
    <message>
      <source>Who helps</source>
      <translation>Wie helpt</translation>
    </message>
    <message>
      <source>First step</source>
      <translation>Eerste stap</translation>
    </message>
    <message>
      <source>Sign that it helps</source>
      <translation>Teken dat het helpt</translation>
    </message>
    <message>
      <source>Also from what is stuck or was stopped.</source>
      <translation>Ook van wat vastzit of gestopt is.</translation>
    </message>
    <message>
      <source>We start</source>
      <translation>We beginnen</translation>
    </message>
    <message>
      <source>We stop</source>
      <translation>We stoppen</translation>
    </message>
    <message>
      <source>We go on with</source>
      <translation>We gaan door met</translation>
    </message>
    <message>
      <source>all agreed</source>
      <translation>iedereen eens</translation>
    </message>
    <message>
      <source>most dots</source>
      <translation>meeste stippen</translation>
    </message>
    <message>
      <source>show of hands</source>
      <translation>handen omhoog</translation>
    </message>
    <message>
      <source>people who get support</source>
      <translation>mensen die hulp krijgen</translation>
    </message>
    <message>
      <source>staff</source>
      <translation>medewerkers</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>organisatie</translation>
    </message>
    <message>
      <source>Experiment</source>
      <translation>Proef</translation>
    </message>
    <message>
      <source>Own initiative</source>
      <translation>Eigen initiatief</translation>
    </message>
    <message>
      <source>Own learning</source>
      <translation>Eigen leren</translation>
    </message>
    <message>
      <source>Not begun</source>
      <translation>Niet begonnen</translation>
    </message>
    <message>
      <source>{characters} characters; a note holds {limit}:</source>
      <translation>{characters} tekens; in een notitie passen er {limit}:</translation>
    </message>
    <message numerus="yes">
      <source>%n line(s):</source>
      <translation>
        <numerusform>%n regel:</numerusform>
        <numerusform>%n regels:</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a name, then Enter</source>
      <translation>Typ een naam, dan Enter</translation>
    </message>
    <message>
      <source>Add somebody</source>
      <translation>Iemand toevoegen</translation>
    </message>
    <message>
      <source>Take {name} off the list</source>
      <translation>{name} van de lijst halen</translation>
    </message>
    <message>
      <source>Name, role</source>
      <translation>Naam, rol</translation>
    </message>
    <message>
      <source>Nobody is on the list yet.</source>
      <translation>Er staat nog niemand op de lijst.</translation>
    </message>
    <message>
      <source>Count the papers. Nobody asks who answered what.</source>
      <translation>Tel de papieren. Niemand vraagt wie wat antwoordde.</translation>
    </message>
    <message>
      <source>More answers than people on the list</source>
      <translation>Meer antwoorden dan mensen op de lijst</translation>
    </message>
    <message>
      <source>Stages and time</source>
      <translation>Onderdelen en tijd</translation>
    </message>
    <message>
      <source>Pause timer</source>
      <translation>Klok stilzetten</translation>
    </message>
    <message>
      <source>+1 min</source>
      <translation>+1 min</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Verder</translation>
    </message>
    <message>
      <source>The room sees</source>
      <translation>De groep ziet</translation>
    </message>
    <message>
      <source>Only you see</source>
      <translation>Alleen jij ziet</translation>
    </message>
    <message>
      <source>Give this stage one more minute  (F7)</source>
      <translation>Geef dit onderdeel een minuut extra  (F7)</translation>
    </message>
    <message>
      <source>Time of this stage</source>
      <translation>Tijd van dit onderdeel</translation>
    </message>
    <message>
      <source>Go on with the timer</source>
      <translation>Verdergaan met de klok</translation>
    </message>
    <message>
      <source>+1</source>
      <translation>+1</translation>
    </message>
    <message>
      <source>Now {time}</source>
      <translation>Nu {time}</translation>
    </message>
    <message>
      <source>{number} of {people}</source>
      <translation>{number} van {people}</translation>
    </message>
    <message>
      <source>Person {number} of {people}</source>
      <translation>Persoon {number} van {people}</translation>
    </message>
    <message>
      <source>Person {number}</source>
      <translation>Persoon {number}</translation>
    </message>
    <message>
      <source>Person before</source>
      <translation>Vorige persoon</translation>
    </message>
    <message>
      <source>Next person</source>
      <translation>Volgende persoon</translation>
    </message>
    <message>
      <source>Spread over the rest</source>
      <translation>Verdelen over de rest</translation>
    </message>
    <message>
      <source>Makes the stages to come shorter. Breaks stay as they are.</source>
      <translation>Maakt de komende onderdelen korter. Pauzes blijven zoals ze zijn.</translation>
    </message>
    <message>
      <source>{minutes} min behind</source>
      <translation>{minutes} min achter</translation>
    </message>
    <message>
      <source>On time</source>
      <translation>Op tijd</translation>
    </message>
    <message>
      <source>no time planned</source>
      <translation>geen tijd gepland</translation>
    </message>
    <message>
      <source>The session is over</source>
      <translation>De bijeenkomst is voorbij</translation>
    </message>
    <message>
      <source>No stages are planned</source>
      <translation>Er zijn geen onderdelen gepland</translation>
    </message>
    <message>
      <source>of {minutes} min · ends {time}</source>
      <translation>van {minutes} min · tot {time}</translation>
    </message>
    <message>
      <source>first stage · planned for {time}</source>
      <translation>eerste onderdeel · gepland om {time}</translation>
    </message>
    <message>
      <source>of {minutes} min · paused</source>
      <translation>van {minutes} min · pauze</translation>
    </message>
    <message>
      <source>of {minutes} min · time to round off</source>
      <translation>van {minutes} min · tijd om af te ronden</translation>
    </message>
    <message>
      <source>{minutes} min ahead</source>
      <translation>{minutes} min voor</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Afgerond</translation>
    </message>
    <message numerus="yes">
      <source>Voice of %n note(s) set</source>
      <translation>
        <numerusform>Stem van %n notitie gekozen</numerusform>
        <numerusform>Stem van %n notities gekozen</numerusform>
      </translation>
    </message>
    <message>
      <source>There is nothing to show or to close in this stage. F8 goes on.</source>
      <translation>In dit onderdeel is er niets te tonen of te sluiten. F8 gaat verder.</translation>
    </message>
    <message>
      <source>This session has no voice {number}.</source>
      <translation>Deze bijeenkomst heeft geen stem {number}.</translation>
    </message>
    <message>
      <source>People and voices</source>
      <translation>Mensen en stemmen</translation>
    </message>
    <message>
      <source>Right panel</source>
      <translation>Rechterpaneel</translation>
    </message>
    <message>
      <source>Open the panel</source>
      <translation>Paneel openen</translation>
    </message>
    <message>
      <source>Count dots</source>
      <translation>Stippen tellen</translation>
    </message>
    <message>
      <source>Close the panel</source>
      <translation>Paneel sluiten</translation>
    </message>
    <message numerus="yes">
      <source>The stages to come are %n minute(s) shorter</source>
      <translation>
        <numerusform>De komende onderdelen zijn %n minuut korter</numerusform>
        <numerusform>De komende onderdelen zijn %n minuten korter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) could not be won back</source>
      <translation>
        <numerusform>%n minuut was niet in te halen</numerusform>
        <numerusform>%n minuten waren niet in te halen</numerusform>
      </translation>
    </message>
    <message>
      <source>No stage runs yet. Start the first one.</source>
      <translation>Er loopt nog geen onderdeel. Begin het eerste.</translation>
    </message>
    <message>
      <source>The session is not behind.</source>
      <translation>De bijeenkomst loopt niet achter.</translation>
    </message>
    <message>
      <source>The stages to come cannot be shorter.</source>
      <translation>De komende onderdelen kunnen niet korter.</translation>
    </message>
    <message>
      <source>Nobody’s time is counted in this stage.</source>
      <translation>In dit onderdeel wordt niemands tijd geteld.</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) shown</source>
      <translation>
        <numerusform>%n notitie getoond</numerusform>
        <numerusform>%n notities getoond</numerusform>
      </translation>
    </message>
    <message>
      <source>No notes were written in silence.</source>
      <translation>Er zijn in stilte geen notities geschreven.</translation>
    </message>
    <message>
      <source>Voting closed. The room can see the dots.</source>
      <translation>Stemmen gesloten. De groep kan de stippen zien.</translation>
    </message>
    <message>
      <source>No notes are waiting.</source>
      <translation>Er wachten geen notities.</translation>
    </message>
    <message>
      <source>The notes of “{stage}” wait again</source>
      <translation>De notities van ‘{stage}’ wachten weer</translation>
    </message>
    <message numerus="yes">
      <source>%n stage(s) done</source>
      <translation>
        <numerusform>%n klaar</numerusform>
        <numerusform>%n klaar</numerusform>
      </translation>
    </message>
    <message>
      <source>runs now</source>
      <translation>loopt nu</translation>
    </message>
    <message>
      <source>to come</source>
      <translation>komt nog</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>overgeslagen</translation>
    </message>
    <message>
      <source>Open the stages</source>
      <translation>Onderdelen openen</translation>
    </message>
    <message>
      <source>Notes, decisions and people</source>
      <translation>Notities, besluiten en mensen</translation>
    </message>
    <message>
      <source>Start the first stage</source>
      <translation>Eerste onderdeel beginnen</translation>
    </message>
    <message>
      <source>No stage runs</source>
      <translation>Er loopt geen onderdeel</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) gone</source>
      <translation>
        <numerusform>%n minuut voorbij</numerusform>
        <numerusform>%n minuten voorbij</numerusform>
      </translation>
    </message>
    <message>
      <source>running</source>
      <translation>loopt</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>pauze</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) left</source>
      <translation>
        <numerusform>nog %n minuut</numerusform>
        <numerusform>nog %n minuten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) over</source>
      <translation>
        <numerusform>%n minuut te lang</numerusform>
        <numerusform>%n minuten te lang</numerusform>
      </translation>
    </message>
    <message>
      <source>Voice of the next note: {voice}</source>
      <translation>Stem van de volgende notitie: {voice}</translation>
    </message>
    <message>
      <source>For the next notes too: {name}. Press to end it</source>
      <translation>Ook voor de volgende notities: {name}. Druk om te stoppen</translation>
    </message>
    <message>
      <source>Nobody sees what they say before you show them all at once.</source>
      <translation>Niemand ziet wat erop staat voordat je ze allemaal tegelijk toont.</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) written in silence, shuffled</source>
      <translation>
        <numerusform>%n notitie in stilte geschreven</numerusform>
        <numerusform>%n notities in stilte geschreven, geschud</numerusform>
      </translation>
    </message>
    <message>
      <source>What is typed now waits here, unseen, until you show it.</source>
      <translation>Wat nu getypt wordt, wacht hier ongezien tot je het toont.</translation>
    </message>
    <message>
      <source>Hide again</source>
      <translation>Weer verbergen</translation>
    </message>
    <message>
      <source>Notes written in silence</source>
      <translation>In stilte geschreven notities</translation>
    </message>
    <message>
      <source>Silent writing</source>
      <translation>Stil schrijven</translation>
    </message>
    <message>
      <source>There is nothing to add yet. Type what you hear first.</source>
      <translation>Er is nog niets om toe te voegen. Typ eerst wat je hoort.</translation>
    </message>
    <message>
      <source>A note can have {limit} characters; this one has {length}. Shorten it or make two notes.</source>
      <translation>Een notitie kan {limit} tekens hebben; deze heeft er {length}. Maak hem korter of maak er twee van.</translation>
    </message>
    <message>
      <source>A name is needed. Type one first.</source>
      <translation>Er is een naam nodig. Typ er eerst een.</translation>
    </message>
    <message>
      <source>A name can have {limit} characters; this one has {length}.</source>
      <translation>Een naam kan {limit} tekens hebben; deze heeft er {length}.</translation>
    </message>
    <message>
      <source>This text can have {limit} characters; it has {length} now.</source>
      <translation>Deze tekst kan {limit} tekens hebben; nu zijn het er {length}.</translation>
    </message>
    <message>
      <source>Choose at least one note to group.</source>
      <translation>Kies minstens één notitie om te groeperen.</translation>
    </message>
    <message>
      <source>Notes of two sessions cannot be in one group.</source>
      <translation>Notities van twee bijeenkomsten kunnen niet in één groep.</translation>
    </message>
    <message>
      <source>A note needs a group of its own first. Move it to one, then say where else it fits.</source>
      <translation>Een notitie heeft eerst een eigen groep nodig. Leg hem in een groep en zeg dan waar hij nog meer past.</translation>
    </message>
    <message>
      <source>Choose two notes or more that say the same, then link them.</source>
      <translation>Kies twee of meer notities die hetzelfde zeggen en koppel ze.</translation>
    </message>
    <message>
      <source>A list can have {limit} people. Add it in parts.</source>
      <translation>Een lijst kan {limit} mensen hebben. Voeg hem in delen toe.</translation>
    </message>
    <message>
      <source>There can be {limit} ground rules. Take one out first.</source>
      <translation>Er kunnen {limit} spelregels zijn. Haal er eerst een uit.</translation>
    </message>
    <message>
      <source>A count cannot be less than nothing.</source>
      <translation>Een aantal kan niet minder dan niets zijn.</translation>
    </message>
    <message>
      <source>Of these dots {on_notes} lie on notes of the group. Count those on the notes first.</source>
      <translation>Van deze stippen liggen er {on_notes} op notities van de groep. Tel eerst die op de notities.</translation>
    </message>
    <message>
      <source>There is no such place here. Nothing was changed.</source>
      <translation>Zo’n plaats is er hier niet. Er is niets veranderd.</translation>
    </message>
    <message>
      <source>A stage can have 0 to {limit} minutes; {value} is too long. Make two stages of it.</source>
      <translation>Een onderdeel kan 0 tot {limit} minuten duren; {value} is te lang. Maak er twee onderdelen van.</translation>
    </message>
    <message>
      <source>Everybody can have up to {limit} dots; {value} are too many.</source>
      <translation>Iedereen kan tot {limit} stippen krijgen; {value} zijn er te veel.</translation>
    </message>
    <message>
      <source>A line can have {limit} places. Take one out first.</source>
      <translation>Een lijn kan {limit} plaatsen hebben. Haal er eerst een uit.</translation>
    </message>
    <message>
      <source>This plan cannot be shorter than {least} min: breaks and stages that ran keep their time. Take a stage out first.</source>
      <translation>Dit plan kan niet korter dan {least} min: pauzes en onderdelen die geweest zijn, houden hun tijd. Haal er eerst een onderdeel uit.</translation>
    </message>
    <message>
      <source>This plan cannot be longer than {most} min: no stage can be longer than 600. Add a stage first.</source>
      <translation>Dit plan kan niet langer dan {most} min: geen onderdeel kan langer dan 600. Voeg eerst een onderdeel toe.</translation>
    </message>
    <message>
      <source>There is no stage left that could change: breaks and stages that ran keep their time.</source>
      <translation>Er is geen onderdeel over dat kan veranderen: pauzes en onderdelen die geweest zijn, houden hun tijd.</translation>
    </message>
    <message>
      <source>“{value}” is not one of the choices here.</source>
      <translation>“{value}” is hier geen keuze.</translation>
    </message>
    <message>
      <source>This story was withdrawn. It takes no words any more.</source>
      <translation>Dit verhaal is teruggenomen. Het neemt geen woorden meer op.</translation>
    </message>
    <message>
      <source>This is not there any more. Nothing was changed.</source>
      <translation>Dit is er niet meer. Er is niets veranderd.</translation>
    </message>
    <message>
      <source>That belongs to another session. Nothing was changed.</source>
      <translation>Dat hoort bij een andere bijeenkomst. Er is niets veranderd.</translation>
    </message>
    <message>
      <source>There is no library at {path}.</source>
      <translation>Er is geen bibliotheek op {path}.</translation>
    </message>
    <message>
      <source>{path} is a folder. Choose the library file in it.</source>
      <translation>{path} is een map. Kies het bibliotheekbestand daarin.</translation>
    </message>
    <message>
      <source>{path} is empty. It is not a library, and it stays as it is.</source>
      <translation>{path} is leeg. Het is geen bibliotheek en blijft zoals het is.</translation>
    </message>
    <message>
      <source>{path} is one session, not a library. Bring it in with “Import” in the menu.</source>
      <translation>{path} is één bijeenkomst, geen bibliotheek. Haal die binnen met “Notities uit een bestand halen” in het menu.</translation>
    </message>
    <message>
      <source>{path} is not a library of Facilitator. It stays as it is.</source>
      <translation>{path} is geen bibliotheek van Facilitator. Het blijft zoals het is.</translation>
    </message>
    <message>
      <source>{path} was saved by a newer Facilitator. Open it with that one; it stays as it is.</source>
      <translation>{path} is opgeslagen met een nieuwere Facilitator. Open het daarmee; het blijft zoals het is.</translation>
    </message>
    <message>
      <source>Cannot open {path}. Check that you may read and write there.</source>
      <translation>{path} gaat niet open. Kijk of je daar mag lezen en schrijven.</translation>
    </message>
    <message>
      <source>{path} is damaged and stays as it is. Open the last backup instead.</source>
      <translation>{path} is beschadigd en blijft zoals het is. Open de laatste reservekopie.</translation>
    </message>
    <message>
      <source>The copy made before the update did not turn out right, so nothing was changed. Check that the disk has room, then start again.</source>
      <translation>De kopie voor de bijwerking is niet goed gelukt, dus er is niets veranderd. Kijk of de schijf ruimte heeft en start opnieuw.</translation>
    </message>
    <message>
      <source>{path} is open in another window or program. Close it there, or wait a moment.</source>
      <translation>{path} is open in een ander venster of programma. Sluit het daar, of wacht even.</translation>
    </message>
    <message>
      <source>{path} cannot grow: the disk is full. Your notes are in memory. Make some room.</source>
      <translation>{path} kan niet groeien: de schijf is vol. Je notities staan in het geheugen. Maak ruimte.</translation>
    </message>
    <message>
      <source>{path} may be read but not written. Copy it to a folder of your own and open that.</source>
      <translation>{path} mag gelezen worden maar niet geschreven. Kopieer het naar een eigen map en open dat.</translation>
    </message>
    <message>
      <source>{path} cannot be read or written: the disk does not answer. Check its cable or network.</source>
      <translation>{path} kan niet gelezen of geschreven worden: de schijf antwoordt niet. Kijk naar kabel of netwerk.</translation>
    </message>
    <message>
      <source>{path} is not there. Choose the file again.</source>
      <translation>{path} is er niet. Kies het bestand opnieuw.</translation>
    </message>
    <message>
      <source>{path} is a folder. Choose one file in it.</source>
      <translation>{path} is een map. Kies één bestand daarin.</translation>
    </message>
    <message>
      <source>{path} cannot be read. Check that you may open it.</source>
      <translation>{path} kan niet gelezen worden. Kijk of je het mag openen.</translation>
    </message>
    <message>
      <source>{path} is larger than {limit} MB. Split it into parts.</source>
      <translation>{path} is groter dan {limit} MB. Verdeel het in stukken.</translation>
    </message>
    <message>
      <source>{path} is a spreadsheet of another kind. Save it there as .xlsx or CSV, then import that.</source>
      <translation>{path} is een ander soort spreadsheet. Sla het daar op als .xlsx of CSV en haal dat binnen.</translation>
    </message>
    <message>
      <source>{path} is an Excel file of the old kind. Save it there as .xlsx or CSV, then import that.</source>
      <translation>{path} is een oud soort Excel-bestand. Sla het daar op als .xlsx of CSV en haal dat binnen.</translation>
    </message>
    <message>
      <source>{path} is locked with a password. Save it without one, then import that.</source>
      <translation>{path} is beveiligd met een wachtwoord. Sla het op zonder wachtwoord en haal dat binnen.</translation>
    </message>
    <message>
      <source>{path} is not a whole spreadsheet. Open it in a spreadsheet program and save it again.</source>
      <translation>{path} is geen hele spreadsheet. Open het in een spreadsheetprogramma en sla het opnieuw op.</translation>
    </message>
    <message>
      <source>{path} unpacks to more than {limit} MB, which no list of notes needs. It was not opened.</source>
      <translation>{path} is uitgepakt meer dan {limit} MB, en dat heeft geen lijst met notities nodig. Het is niet geopend.</translation>
    </message>
    <message>
      <source>{path} has more than {limit} columns. Save only those with notes, then import that.</source>
      <translation>{path} heeft meer dan {limit} kolommen. Sla alleen die met notities op en haal dat binnen.</translation>
    </message>
    <message>
      <source>{path} has no column {name}. Found: {found}.</source>
      <translation>{path} heeft geen kolom {name}. Gevonden: {found}.</translation>
    </message>
    <message>
      <source>{path} has no worksheet {name}. Found: {found}.</source>
      <translation>{path} heeft geen werkblad {name}. Gevonden: {found}.</translation>
    </message>
    <message>
      <source>{path} is a picture. Choose “Notes from a photo”, then type what is on the notes.</source>
      <translation>{path} is een afbeelding. Kies “Notities van een foto” en typ wat er op de notities staat.</translation>
    </message>
    <message>
      <source>{path} is a HEIC picture, which cannot be read here. Send it from the telephone as JPEG.</source>
      <translation>{path} is een HEIC-afbeelding, en die is hier niet te lezen. Stuur die vanaf de telefoon als JPEG.</translation>
    </message>
    <message>
      <source>{path} is not a picture that can be read here. Save it as JPEG.</source>
      <translation>{path} is geen afbeelding die hier te lezen is. Sla die op als JPEG.</translation>
    </message>
    <message>
      <source>{path} is not a whole picture. Copy it from the camera again.</source>
      <translation>{path} is geen hele afbeelding. Kopieer die opnieuw van de camera.</translation>
    </message>
    <message>
      <source>{path} has more than {limit} million pixels. Make it smaller, then choose it again.</source>
      <translation>{path} heeft meer dan {limit} miljoen pixels. Maak de afbeelding kleiner en kies die opnieuw.</translation>
    </message>
    <message>
      <source>{path} is empty.</source>
      <translation>{path} is leeg.</translation>
    </message>
    <message>
      <source>{path} has no readable text. Save it as plain text or CSV first.</source>
      <translation>{path} heeft geen leesbare tekst. Sla het eerst op als platte tekst of CSV.</translation>
    </message>
    <message>
      <source>{path} stops in the middle. Copy or save it again.</source>
      <translation>{path} houdt halverwege op. Kopieer het of sla het opnieuw op.</translation>
    </message>
    <message>
      <source>{path} cannot be understood from line {line} on.</source>
      <translation>{path} is vanaf regel {line} niet te begrijpen.</translation>
    </message>
    <message>
      <source>{path} is not a whole table: look at line {line}.</source>
      <translation>{path} is geen hele tabel: kijk naar regel {line}.</translation>
    </message>
    <message>
      <source>{path} is nested too deeply to be a session.</source>
      <translation>{path} is te diep genest voor een bijeenkomst.</translation>
    </message>
    <message>
      <source>{path} has too many parts to be a session.</source>
      <translation>{path} heeft te veel delen voor een bijeenkomst.</translation>
    </message>
    <message>
      <source>{path} was made by a newer Facilitator. Import it with that one.</source>
      <translation>{path} is gemaakt met een nieuwere Facilitator. Haal het daarmee binnen.</translation>
    </message>
    <message>
      <source>{path} is a whole library, not a session. Open it with “Open a library file” in the menu.</source>
      <translation>{path} is een hele bibliotheek, geen bijeenkomst. Open die met “Bibliotheekbestand openen” in het menu.</translation>
    </message>
    <message>
      <source>{path} does not fit together any more ({where}). Save it again where it comes from.</source>
      <translation>{path} klopt van binnen niet meer ({where}). Sla het opnieuw op waar het vandaan komt.</translation>
    </message>
    <message>
      <source>{path} is not a session of Facilitator.</source>
      <translation>{path} is geen bijeenkomst van Facilitator.</translation>
    </message>
    <message>
      <source>{path} needs a first row with names such as “text” and “author”. Found: {found}.</source>
      <translation>{path} heeft een eerste rij nodig met namen zoals “text” en “author”. Gevonden: {found}.</translation>
    </message>
    <message>
      <source>{path} has no column for the notes. Name one “text”. Found: {found}.</source>
      <translation>{path} heeft geen kolom voor de notities. Noem er een “text”. Gevonden: {found}.</translation>
    </message>
    <message>
      <source>{path} has no notes in it.</source>
      <translation>{path} bevat geen notities.</translation>
    </message>
    <message>
      <source>{path} has no sessions in it.</source>
      <translation>{path} bevat geen bijeenkomsten.</translation>
    </message>
    <message>
      <source>{path} holds {count} sessions. Import a file with one session.</source>
      <translation>{path} bevat {count} bijeenkomsten. Neem een bestand met één bijeenkomst.</translation>
    </message>
    <message>
      <source>{path} has more than {limit} sessions. Split it.</source>
      <translation>{path} heeft meer dan {limit} bijeenkomsten. Verdeel het.</translation>
    </message>
    <message>
      <source>{path} has more than {limit} notes. Split it.</source>
      <translation>{path} heeft meer dan {limit} notities. Verdeel het.</translation>
    </message>
    <message>
      <source>{path}: line {line} has {length} characters, and a note can have {limit}. Shorten it.</source>
      <translation>{path}: regel {line} heeft {length} tekens, en een notitie kan er {limit} hebben. Maak hem korter.</translation>
    </message>
    <message>
      <source>{path}: a note has {length} characters, and it can have {limit} ({where}). Shorten it.</source>
      <translation>{path}: een notitie heeft {length} tekens, en het mogen er {limit} zijn ({where}). Maak hem korter.</translation>
    </message>
    <message>
      <source>{path}: the name in line {line} has {length} characters, and it can have {limit}.</source>
      <translation>{path}: de naam in regel {line} heeft {length} tekens, en het mogen er {limit} zijn.</translation>
    </message>
    <message>
      <source>{path}: a text has {length} characters, and it can have {limit} ({where}).</source>
      <translation>{path}: een tekst heeft {length} tekens, en het mogen er {limit} zijn ({where}).</translation>
    </message>
    <message>
      <source>{path} has something unexpected in it ({where}).</source>
      <translation>{path} bevat iets onverwachts ({where}).</translation>
    </message>
    <message>
      <source>{path} holds no templates of Facilitator.</source>
      <translation>{path} bevat geen sjablonen van Facilitator.</translation>
    </message>
    <message>
      <source>{path} has no templates in it.</source>
      <translation>Er zitten geen sjablonen in {path}.</translation>
    </message>
    <message>
      <source>{path} has more than {limit} templates. Split it.</source>
      <translation>{path} heeft meer dan {limit} sjablonen. Splits het.</translation>
    </message>
    <message>
      <source>{path} has a template with over {limit} stages ({where}).</source>
      <translation>{path} heeft een sjabloon met meer dan {limit} onderdelen ({where}).</translation>
    </message>
    <message>
      <source>{path} was made by a newer Facilitator. Open it with that one.</source>
      <translation>{path} is gemaakt met een nieuwere Facilitator. Open het daarmee.</translation>
    </message>
    <message>
      <source>There is no room for {path}. Choose another disk.</source>
      <translation>Er is geen ruimte voor {path}. Kies een andere schijf.</translation>
    </message>
    <message>
      <source>You may not write to {path}. Choose another folder.</source>
      <translation>Je mag niet schrijven naar {path}. Kies een andere map.</translation>
    </message>
    <message>
      <source>The folder of {path} is not there. Choose another one.</source>
      <translation>De map van {path} is er niet. Kies een andere.</translation>
    </message>
    <message>
      <source>{path} is open in another program. Close it there, or choose another name.</source>
      <translation>{path} is open in een ander programma. Sluit het daar, of kies een andere naam.</translation>
    </message>
    <message>
      <source>Cannot write {path} ({reason}). Choose another place.</source>
      <translation>{path} kan niet geschreven worden ({reason}). Kies een andere plaats.</translation>
    </message>
    <message>
      <source>That did not work. Nothing was changed.</source>
      <translation>Dat werkte niet. Er is niets veranderd.</translation>
    </message>
    <message>
      <source>This file</source>
      <translation>Dit bestand</translation>
    </message>
    <message>
      <source>Back to the library</source>
      <translation>Terug naar de bibliotheek</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Opgeslagen</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menu</translation>
    </message>
    <message>
      <source>Not saved</source>
      <translation>Niet opgeslagen</translation>
    </message>
    <message>
      <source>Saved {time}</source>
      <translation>Opgeslagen {time}</translation>
    </message>
    <message>
      <source>Suggestions are off</source>
      <translation>Voorstellen staan uit</translation>
    </message>
    <message>
      <source>Make this group  (Enter)</source>
      <translation>Deze groep maken  (Enter)</translation>
    </message>
    <message>
      <source>Rename it first  (F2)</source>
      <translation>Eerst een andere naam geven  (F2)</translation>
    </message>
    <message>
      <source>Ignore  (Delete)</source>
      <translation>Negeren  (Delete)</translation>
    </message>
    <message>
      <source>Suggested groups</source>
      <translation>Voorgestelde groepen</translation>
    </message>
    <message>
      <source>Enter accepts it, F2 renames it first, Delete ignores it</source>
      <translation>Enter neemt het over, F2 geeft eerst een andere naam, Delete negeert het</translation>
    </message>
    <message>
      <source>Share: {words}</source>
      <translation>Gemeen: {words}</translation>
    </message>
    <message numerus="yes">
      <source>%n group(s) suggested</source>
      <translation>
        <numerusform>%n groep voorgesteld</numerusform>
        <numerusform>%n groepen voorgesteld</numerusform>
      </translation>
    </message>
    <message>
      <source>Fewer</source>
      <translation>Minder</translation>
    </message>
    <message>
      <source>Ignore all</source>
      <translation>Alles negeren</translation>
    </message>
    <message>
      <source>More about suggestions</source>
      <translation>Meer over voorstellen</translation>
    </message>
    <message>
      <source>Looking for groups…</source>
      <translation>Groepen zoeken…</translation>
    </message>
    <message>
      <source>Turn off suggestions</source>
      <translation>Voorstellen uitzetten</translation>
    </message>
    <message>
      <source>Fewer groups</source>
      <translation>Minder groepen</translation>
    </message>
    <message>
      <source>More groups</source>
      <translation>Meer groepen</translation>
    </message>
    <message>
      <source>Suggest groups again</source>
      <translation>Opnieuw groepen voorstellen</translation>
    </message>
    <message>
      <source>There are no notes without a group.</source>
      <translation>Er zijn geen notities zonder groep.</translation>
    </message>
    <message numerus="yes">
      <source>%n suggestion(s) ignored</source>
      <translation>
        <numerusform>%n voorstel genegeerd</numerusform>
        <numerusform>%n voorstellen genegeerd</numerusform>
      </translation>
    </message>
    <message>
      <source>Only one note is without a group.</source>
      <translation>Er is maar één notitie zonder groep.</translation>
    </message>
    <message>
      <source>Suggestions are off. You can turn them on in Settings.</source>
      <translation>Voorstellen staan uit. Je kunt ze bij Instellingen aanzetten.</translation>
    </message>
    <message>
      <source>No other groups can be made of these notes.</source>
      <translation>Van deze notities zijn geen andere groepen te maken.</translation>
    </message>
    <message>
      <source>No groups to suggest: these notes share too few words.</source>
      <translation>Geen groepen voor te stellen: deze notities delen te weinig woorden.</translation>
    </message>
    <message>
      <source>“{group}” is not suggested any more</source>
      <translation>‘{group}’ wordt niet meer voorgesteld</translation>
    </message>
    <message numerus="yes">
      <source>%n page(s)</source>
      <translation>
        <numerusform>%n bladzijde</numerusform>
        <numerusform>%n bladzijden</numerusform>
      </translation>
    </message>
    <message>
      <source>making the pages…</source>
      <translation>de bladzijden worden gemaakt…</translation>
    </message>
    <message>
      <source>Easy-read page</source>
      <translation>Bladzijde makkelijk lezen</translation>
    </message>
    <message>
      <source>Paper and print</source>
      <translation>Papier en printen</translation>
    </message>
    <message>
      <source>Show the pages smaller</source>
      <translation>Bladzijden kleiner tonen</translation>
    </message>
    <message>
      <source>Show the pages larger</source>
      <translation>Bladzijden groter tonen</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Woorden</translation>
    </message>
    <message>
      <source>Fit the pages to the window</source>
      <translation>Bladzijden passend maken in het venster</translation>
    </message>
    <message>
      <source>out of date, made again in a moment</source>
      <translation>verouderd, wordt zo opnieuw gemaakt</translation>
    </message>
    <message>
      <source>up to date with the session</source>
      <translation>bijgewerkt</translation>
    </message>
    <message>
      <source>the pages could not be made</source>
      <translation>de bladzijden konden niet gemaakt worden</translation>
    </message>
    <message>
      <source>Show the pages</source>
      <translation>Bladzijden tonen</translation>
    </message>
    <message>
      <source>It stays</source>
      <translation>Het blijft staan</translation>
    </message>
    <message>
      <source>Reword for print</source>
      <translation>Anders zeggen op papier</translation>
    </message>
    <message>
      <source>Print these words</source>
      <translation>Deze woorden printen</translation>
    </message>
    <message>
      <source>It stays as it was said.</source>
      <translation>Het blijft staan zoals het gezegd is.</translation>
    </message>
    <message>
      <source>It is on no paper and in no file.</source>
      <translation>Het staat op geen papier en in geen bestand.</translation>
    </message>
    <message>
      <source>What is printed instead</source>
      <translation>Wat er in plaats daarvan geprint wordt</translation>
    </message>
    <message>
      <source>Change the name of the group</source>
      <translation>De naam van de groep veranderen</translation>
    </message>
    <message>
      <source>Change the name</source>
      <translation>De naam veranderen</translation>
    </message>
    <message>
      <source>Change the decision</source>
      <translation>Het besluit veranderen</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation>Gekozen</translation>
    </message>
    <message>
      <source>Printed instead: {words}</source>
      <translation>In plaats daarvan geprint: {words}</translation>
    </message>
    <message>
      <source>What may point to a person</source>
      <translation>Wat naar iemand kan verwijzen</translation>
    </message>
    <message>
      <source>Close the check</source>
      <translation>Het nakijken sluiten</translation>
    </message>
    <message>
      <source>The one before</source>
      <translation>De vorige</translation>
    </message>
    <message>
      <source>The next one</source>
      <translation>De volgende</translation>
    </message>
    <message>
      <source>Facilitator found these by names, numbers and words for relatives. You decide. The board and the projector keep the words.</source>
      <translation>Facilitator vond deze aan namen, nummers en woorden voor naasten. Jij beslist. Op het bord en de projector blijven de woorden staan.</translation>
    </message>
    <message>
      <source>Name of a group</source>
      <translation>Naam van een groep</translation>
    </message>
    <message>
      <source>Note in no group</source>
      <translation>Notitie zonder groep</translation>
    </message>
    <message>
      <source>What was said</source>
      <translation>Wat er gezegd is</translation>
    </message>
    <message numerus="yes">
      <source>%n still to look at</source>
      <translation>
        <numerusform>nog %n te bekijken</numerusform>
        <numerusform>nog %n te bekijken</numerusform>
      </translation>
    </message>
    <message>
      <source>All is looked at. Nothing else was found that may point to a person.</source>
      <translation>Alles is bekeken. Er is niets anders gevonden dat naar iemand kan verwijzen.</translation>
    </message>
    <message>
      <source>{place} of {count}</source>
      <translation>{place} van {count}</translation>
    </message>
    <message>
      <source>Note in group {name}</source>
      <translation>Notitie in groep {name}</translation>
    </message>
    <message>
      <source>Printed in other words</source>
      <translation>In andere woorden geprint</translation>
    </message>
    <message>
      <source>Left out of papers and files</source>
      <translation>Weggelaten uit papieren en bestanden</translation>
    </message>
    <message>
      <source>Closing words</source>
      <translation>Slotwoorden</translation>
    </message>
    <message>
      <source>Thank you</source>
      <translation>Dankwoord</translation>
    </message>
    <message>
      <source>If something is wrong</source>
      <translation>Als er iets niet klopt</translation>
    </message>
    <message>
      <source>Whom to tell</source>
      <translation>Tegen wie je het zegt</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Vóór</translation>
    </message>
    <message>
      <source>Next time</source>
      <translation>Volgende keer</translation>
    </message>
    <message>
      <source>What to bring or know</source>
      <translation>Wat mee te nemen of te weten</translation>
    </message>
    <message>
      <source>Close purpose and closing words</source>
      <translation>Doel en slotwoorden sluiten</translation>
    </message>
    <message>
      <source>Start of the next meeting</source>
      <translation>Begin van de volgende bijeenkomst</translation>
    </message>
    <message>
      <source>End of the next meeting</source>
      <translation>Einde van de volgende bijeenkomst</translation>
    </message>
    <message>
      <source>Purpose and closing words</source>
      <translation>Doel en slotwoorden</translation>
    </message>
    <message>
      <source>Making PDF…</source>
      <translation>PDF wordt gemaakt…</translation>
    </message>
    <message>
      <source>Sending page {page}</source>
      <translation>Bladzijde {page} wordt verstuurd</translation>
    </message>
    <message>
      <source>A line a sentence, one thought each. Nothing is changed by itself.</source>
      <translation>Eén zin per regel, met één gedachte. Niets verandert vanzelf.</translation>
    </message>
    <message>
      <source>Words of the word list:</source>
      <translation>Woorden uit de woordenlijst:</translation>
    </message>
    <message>
      <source>Close the easy-read page</source>
      <translation>De bladzijde makkelijk lezen sluiten</translation>
    </message>
    <message numerus="yes">
      <source>%n long sentence(s)</source>
      <translation>
        <numerusform>%n lange zin</numerusform>
        <numerusform>%n lange zinnen</numerusform>
      </translation>
    </message>
    <message>
      <source>No long sentences</source>
      <translation>Geen lange zinnen</translation>
    </message>
    <message>
      <source>Text of the easy-read page</source>
      <translation>Tekst van de bladzijde makkelijk lezen</translation>
    </message>
    <message>
      <source>more than {count} words</source>
      <translation>meer dan {count} woorden</translation>
    </message>
    <message>
      <source>Also what people want to learn for themselves. For you only</source>
      <translation>Ook wat mensen voor zichzelf willen leren. Alleen voor jou</translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>Web page (HTML)</source>
      <translation>Webpagina (HTML)</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>Plain text</source>
      <translation>Platte tekst</translation>
    </message>
    <message>
      <source>Spreadsheet (Excel)</source>
      <translation>Spreadsheet (Excel)</translation>
    </message>
    <message>
      <source>Table of the notes (CSV)</source>
      <translation>Tabel van de notities (CSV)</translation>
    </message>
    <message>
      <source>Calendar with dates and actions</source>
      <translation>Kalender met data en acties</translation>
    </message>
    <message>
      <source>Picture of the board (PNG)</source>
      <translation>Afbeelding van het bord (PNG)</translation>
    </message>
    <message>
      <source>Drawing of the board (SVG)</source>
      <translation>Tekening van het bord (SVG)</translation>
    </message>
    <message>
      <source>Session for another computer</source>
      <translation>Bijeenkomst voor een andere computer</translation>
    </message>
    <message>
      <source>Archive of the session (JSON)</source>
      <translation>Archief van de bijeenkomst (JSON)</translation>
    </message>
    <message>
      <source>Session for another computer, with my own log</source>
      <translation>Bijeenkomst voor een andere computer, met mijn eigen logboek</translation>
    </message>
    <message>
      <source>Everything, with the names of people and the words as they were said</source>
      <translation>Alles, met de namen van mensen en de woorden zoals ze gezegd zijn</translation>
    </message>
    <message>
      <source>Everything, with the words as they were said</source>
      <translation>Alles, met de woorden zoals ze gezegd zijn</translation>
    </message>
    <message>
      <source>nothing with a date yet</source>
      <translation>nog niets met een datum</translation>
    </message>
    <message>
      <source>nothing on the board yet</source>
      <translation>nog niets op het bord</translation>
    </message>
    <message>
      <source>nobody on the list yet</source>
      <translation>nog niemand op de lijst</translation>
    </message>
    <message>
      <source>Everything, into a folder…</source>
      <translation>Alles, in een map…</translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) saved in {folder}</source>
      <translation>
        <numerusform>%n bestand opgeslagen in {folder}</numerusform>
        <numerusform>%n bestanden opgeslagen in {folder}</numerusform>
      </translation>
    </message>
    <message>
      <source>Not for this paper</source>
      <translation>Niet voor dit papier</translation>
    </message>
    <message>
      <source>Making the files…</source>
      <translation>De bestanden worden gemaakt…</translation>
    </message>
    <message>
      <source>Making the file…</source>
      <translation>Het bestand wordt gemaakt…</translation>
    </message>
    <message>
      <source>{title} – with my own log</source>
      <translation>{title} – met mijn eigen logboek</translation>
    </message>
    <message>
      <source>Save elsewhere</source>
      <translation>Elders opslaan</translation>
    </message>
    <message>
      <source>Participants</source>
      <translation>Iedereen</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Voor</translation>
    </message>
    <message>
      <source>Choose another paper</source>
      <translation>Een ander papier kiezen</translation>
    </message>
    <message>
      <source>Management</source>
      <translation>Leiding</translation>
    </message>
    <message>
      <source>Cannot be printed, a box stands in their place: {characters}</source>
      <translation>Kan niet geprint worden, er staat een vakje voor in de plaats: {characters}</translation>
    </message>
    <message numerus="yes">
      <source>%n piece(s) of evidence are left out: nobody said that they may be printed.</source>
      <translation>
        <numerusform>%n bron is weggelaten: niemand zei dat die gedrukt mag worden.</numerusform>
        <numerusform>%n bronnen zijn weggelaten: niemand zei dat ze gedrukt mogen worden.</numerusform>
      </translation>
    </message>
    <message>
      <source>Some voice marks are left out. Fewer than three people are listed for that voice, and the mark could point to them.</source>
      <translation>Sommige tekens van stemmen zijn weggelaten. Bij die stem staan minder dan drie mensen, en het teken zou naar hen kunnen verwijzen.</translation>
    </message>
    <message>
      <source>Voice marks are left out. Fewer than three people are listed for a voice, and its mark could point to them.</source>
      <translation>Tekens van stemmen zijn weggelaten. Bij een stem staan minder dan drie mensen, en het teken zou naar hen kunnen verwijzen.</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Nakijken</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>en nog {count}</translation>
    </message>
    <message>
      <source>Notes, word for word</source>
      <translation>Notities, woord voor woord</translation>
    </message>
    <message>
      <source>Names on notes</source>
      <translation>Namen bij notities</translation>
    </message>
    <message>
      <source>Notes that are not in a group</source>
      <translation>Notities die niet in een groep zitten</translation>
    </message>
    <message>
      <source>Space for own thoughts</source>
      <translation>Ruimte voor eigen gedachten</translation>
    </message>
    <message>
      <source>More pages: ideas, goals, stories, words</source>
      <translation>Meer bladzijden: ideeën, doelen, verhalen, woorden</translation>
    </message>
    <message>
      <source>Black and white</source>
      <translation>Zwart-wit</translation>
    </message>
    <message>
      <source>Action owners are always named</source>
      <translation>Wie een actie doet, wordt altijd genoemd</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <source>Language of the paper</source>
      <translation>Taal van het papier</translation>
    </message>
    <message>
      <source>Standard</source>
      <translation>Standaard</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Duidelijk</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>Groot</translation>
    </message>
    <message>
      <source>Size of the print</source>
      <translation>Lettergrootte op papier</translation>
    </message>
    <message>
      <source>What is in it</source>
      <translation>Wat erin staat</translation>
    </message>
    <message>
      <source>This paper has no such part</source>
      <translation>Dit papier heeft zo’n deel niet</translation>
    </message>
    <message>
      <source>Only when the notes are on the paper</source>
      <translation>Alleen als de notities op het papier staan</translation>
    </message>
    <message numerus="yes">
      <source>Print %n copies</source>
      <translation>
        <numerusform>%n keer printen</numerusform>
        <numerusform>%n keer printen</numerusform>
      </translation>
    </message>
    <message>
      <source>Copies, sides and printer</source>
      <translation>Exemplaren, kanten en printer</translation>
    </message>
    <message>
      <source>Save another kind of file</source>
      <translation>Ander soort bestand opslaan</translation>
    </message>
    <message>
      <source>Making PDF</source>
      <translation>PDF wordt gemaakt</translation>
    </message>
    <message>
      <source>For screen readers too: headings, lists and tables</source>
      <translation>Ook voor schermlezers: koppen, lijsten en tabellen</translation>
    </message>
    <message>
      <source>More papers</source>
      <translation>Meer papieren</translation>
    </message>
    <message>
      <source>For everyone</source>
      <translation>Voor iedereen</translation>
    </message>
    <message>
      <source>Before the session</source>
      <translation>Vóór de bijeenkomst</translation>
    </message>
    <message>
      <source>After the session</source>
      <translation>Na de bijeenkomst</translation>
    </message>
    <message>
      <source>Close the list of papers</source>
      <translation>De lijst van papieren sluiten</translation>
    </message>
    <message>
      <source>Summary for everyone</source>
      <translation>Verslag voor iedereen</translation>
    </message>
    <message>
      <source>Summary for management</source>
      <translation>Verslag voor leiding en bestuur</translation>
    </message>
    <message>
      <source>Full record for you</source>
      <translation>Volledig verslag voor jou</translation>
    </message>
    <message>
      <source>Plan on one page</source>
      <translation>Plan op één bladzijde</translation>
    </message>
    <message>
      <source>Our tree</source>
      <translation>Onze boom</translation>
    </message>
    <message>
      <source>Story sheets</source>
      <translation>Verhaalbladen</translation>
    </message>
    <message>
      <source>Action slips</source>
      <translation>Actiestroken</translation>
    </message>
    <message>
      <source>Report over time</source>
      <translation>Verslag in de loop van de tijd</translation>
    </message>
    <message>
      <source>Your agenda</source>
      <translation>Jouw agenda</translation>
    </message>
    <message>
      <source>Question cards</source>
      <translation>Vragenkaarten</translation>
    </message>
    <message>
      <source>Ground rules to hang up</source>
      <translation>Spelregels om op te hangen</translation>
    </message>
    <message>
      <source>Sign-up sheet</source>
      <translation>Intekenlijst</translation>
    </message>
    <message>
      <source>Pulse sheet</source>
      <translation>Blad voor de polsslag</translation>
    </message>
    <message>
      <source>Vote sheet</source>
      <translation>Stippenblad</translation>
    </message>
    <message>
      <source>Note slips</source>
      <translation>Notitiebriefjes</translation>
    </message>
    <message>
      <source>Lens cards</source>
      <translation>Kaarten om anders te kijken</translation>
    </message>
    <message>
      <source>Conditions to check</source>
      <translation>Voorwaarden om na te kijken</translation>
    </message>
    <message>
      <source>All papers before the session</source>
      <translation>Alle papieren vóór de bijeenkomst</translation>
    </message>
    <message>
      <source>Group names for the wall</source>
      <translation>Groepsnamen voor aan de muur</translation>
    </message>
    <message>
      <source>Note strips</source>
      <translation>Notities om weer op te hangen</translation>
    </message>
    <message>
      <source>Invitation for who was missing</source>
      <translation>Uitnodiging voor wie ontbrak</translation>
    </message>
    <message>
      <source>Theme sheet to share</source>
      <translation>Themablad om te delen</translation>
    </message>
    <message>
      <source>Own learning, for each owner alone</source>
      <translation>Eigen leren, alleen voor wie het leert</translation>
    </message>
    <message>
      <source>All papers after the session</source>
      <translation>Alle papieren na de bijeenkomst</translation>
    </message>
    <message>
      <source>no easy-read text yet</source>
      <translation>nog geen tekst voor makkelijk lezen</translation>
    </message>
    <message>
      <source>no goals yet</source>
      <translation>nog geen doelen</translation>
    </message>
    <message>
      <source>no named groups yet</source>
      <translation>nog geen groepen met een naam</translation>
    </message>
    <message>
      <source>no story to hang up yet</source>
      <translation>nog geen verhaal om op te hangen</translation>
    </message>
    <message>
      <source>nobody to send it to yet</source>
      <translation>nog niemand om het naar te sturen</translation>
    </message>
    <message>
      <source>no actions yet</source>
      <translation>nog geen acties</translation>
    </message>
    <message>
      <source>no words yet</source>
      <translation>nog geen woorden</translation>
    </message>
    <message>
      <source>in no learning group</source>
      <translation>in geen leergroep</translation>
    </message>
    <message>
      <source>no stages planned yet</source>
      <translation>nog geen onderdelen gepland</translation>
    </message>
    <message>
      <source>no questions planned yet</source>
      <translation>nog geen vragen gepland</translation>
    </message>
    <message>
      <source>no ground rules yet</source>
      <translation>nog geen spelregels</translation>
    </message>
    <message>
      <source>nothing to vote on yet</source>
      <translation>nog niets om stippen op te plakken</translation>
    </message>
    <message>
      <source>no conditions to check yet</source>
      <translation>nog geen voorwaarden om na te kijken</translation>
    </message>
    <message>
      <source>no notes yet</source>
      <translation>nog geen notities</translation>
    </message>
    <message>
      <source>nobody was missing yet</source>
      <translation>nog niemand die ontbrak</translation>
    </message>
    <message>
      <source>no group name may be shared yet</source>
      <translation>nog geen groepsnaam die gedeeld mag worden</translation>
    </message>
    <message>
      <source>nobody wrote down own learning yet</source>
      <translation>nog niemand schreef eigen leren op</translation>
    </message>
    <message>
      <source>nothing to print yet</source>
      <translation>nog niets om te printen</translation>
    </message>
    <message>
      <source>“{words}” is on the list of people.</source>
      <translation>“{words}” staat op de lijst van mensen.</translation>
    </message>
    <message>
      <source>“{words}” are initials from the list of people.</source>
      <translation>“{words}” zijn initialen van de lijst van mensen.</translation>
    </message>
    <message>
      <source>“{words}” is an e-mail address.</source>
      <translation>“{words}” is een e-mailadres.</translation>
    </message>
    <message>
      <source>“{words}” looks like a personal number.</source>
      <translation>“{words}” lijkt op een persoonsnummer.</translation>
    </message>
    <message>
      <source>“{words}” looks like a telephone number.</source>
      <translation>“{words}” lijkt op een telefoonnummer.</translation>
    </message>
    <message>
      <source>“{words}” looks like an address or a room.</source>
      <translation>“{words}” lijkt op een adres of een kamer.</translation>
    </message>
    <message>
      <source>“{words}” tells whose relative it is about.</source>
      <translation>“{words}” zegt over wiens naaste het gaat.</translation>
    </message>
    <message>
      <source>“{words}” looks like a name.</source>
      <translation>“{words}” lijkt op een naam.</translation>
    </message>
    <message numerus="yes">
      <source>%n line(s) may point to a person. Check before you print.</source>
      <translation>
        <numerusform>%n regel kan naar iemand verwijzen. Kijk die na voordat je print.</numerusform>
        <numerusform>%n regels kunnen naar iemand verwijzen. Kijk ze na voordat je print.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) may point to a person. Check before you print.</source>
      <translation>
        <numerusform>%n notitie kan naar iemand verwijzen. Kijk die na voordat je print.</numerusform>
        <numerusform>%n notities kunnen naar iemand verwijzen. Kijk ze na voordat je print.</numerusform>
      </translation>
    </message>
    <message>
      <source>Preview of the pages</source>
      <translation>Voorbeeld van de bladzijden</translation>
    </message>
    <message>
      <source>Drawing page {page}…</source>
      <translation>Bladzijde {page} wordt getekend…</translation>
    </message>
    <message>
      <source>One to look at</source>
      <translation>Eén om te bekijken</translation>
    </message>
    <message>
      <source>Print on one side</source>
      <translation>Aan één kant printen</translation>
    </message>
    <message>
      <source>Choose printer</source>
      <translation>Printer kiezen</translation>
    </message>
    <message numerus="yes">
      <source>One for each of %n people</source>
      <translation>
        <numerusform>Eén voor %n persoon</numerusform>
        <numerusform>Eén voor elk van de %n mensen</numerusform>
      </translation>
    </message>
    <message>
      <source>Number of copies</source>
      <translation>Aantal exemplaren</translation>
    </message>
    <message>
      <source>No printer found</source>
      <translation>Geen printer gevonden</translation>
    </message>
    <message>
      <source>ready</source>
      <translation>klaar</translation>
    </message>
    <message>
      <source>not ready</source>
      <translation>niet klaar</translation>
    </message>
    <message>
      <source>{pages}, both sides</source>
      <translation>{pages}, beide kanten</translation>
    </message>
    <message>
      <source>Save everything into a folder</source>
      <translation>Alles in een map opslaan</translation>
    </message>
    <message>
      <source>Save: {kind}</source>
      <translation>Opslaan: {kind}</translation>
    </message>
    <message>
      <source>Taken back: {what}</source>
      <translation>Ongedaan gemaakt: {what}</translation>
    </message>
    <message>
      <source>Done again: {what}</source>
      <translation>Opnieuw gedaan: {what}</translation>
    </message>
    <message>
      <source>Nothing to take back</source>
      <translation>Niets om ongedaan te maken</translation>
    </message>
    <message>
      <source>Nothing to do again</source>
      <translation>Niets om opnieuw te doen</translation>
    </message>
    <message>
      <source>about the person</source>
      <translation>over de persoon</translation>
    </message>
    <message>
      <source>words of the condition</source>
      <translation>woorden van de voorwaarde</translation>
    </message>
    <message>
      <source>condition checked</source>
      <translation>voorwaarde nagekeken</translation>
    </message>
    <message>
      <source>languages of the room</source>
      <translation>talen van de groep</translation>
    </message>
    <message>
      <source>ground rules</source>
      <translation>spelregels</translation>
    </message>
    <message>
      <source>template out of the bin</source>
      <translation>sjabloon uit de prullenbak</translation>
    </message>
    <message>
      <source>voice taken out</source>
      <translation>stem eruit gehaald</translation>
    </message>
    <message>
      <source>condition taken out</source>
      <translation>voorwaarde eruit gehaald</translation>
    </message>
    <message>
      <source>learning group of the session</source>
      <translation>leergroep van de bijeenkomst</translation>
    </message>
    <message>
      <source>name of the template</source>
      <translation>naam van het sjabloon</translation>
    </message>
    <message>
      <source>template to the bin</source>
      <translation>sjabloon naar de prullenbak</translation>
    </message>
    <message>
      <source>templates added</source>
      <translation>sjablonen toegevoegd</translation>
    </message>
    <message>
      <source>template saved</source>
      <translation>sjabloon bewaard</translation>
    </message>
    <message>
      <source>people added</source>
      <translation>mensen toegevoegd</translation>
    </message>
    <message>
      <source>conditions added</source>
      <translation>voorwaarden toegevoegd</translation>
    </message>
    <message>
      <source>condition added</source>
      <translation>voorwaarde toegevoegd</translation>
    </message>
    <message>
      <source>action added</source>
      <translation>actie toegevoegd</translation>
    </message>
    <message>
      <source>group added</source>
      <translation>groep toegevoegd</translation>
    </message>
    <message>
      <source>decision added</source>
      <translation>besluit toegevoegd</translation>
    </message>
    <message>
      <source>line added</source>
      <translation>regel toegevoegd</translation>
    </message>
    <message>
      <source>dots</source>
      <translation>stippen</translation>
    </message>
    <message>
      <source>learning group added</source>
      <translation>leergroep toegevoegd</translation>
    </message>
    <message>
      <source>notes brought in</source>
      <translation>notities binnengehaald</translation>
    </message>
    <message>
      <source>minutes of the stage</source>
      <translation>minuten van het onderdeel</translation>
    </message>
    <message>
      <source>note added</source>
      <translation>notitie toegevoegd</translation>
    </message>
    <message>
      <source>notes added</source>
      <translation>notities toegevoegd</translation>
    </message>
    <message>
      <source>person added</source>
      <translation>persoon toegevoegd</translation>
    </message>
    <message>
      <source>notes that came back</source>
      <translation>teruggekomen notities</translation>
    </message>
    <message>
      <source>session added</source>
      <translation>bijeenkomst toegevoegd</translation>
    </message>
    <message>
      <source>stage added</source>
      <translation>onderdeel toegevoegd</translation>
    </message>
    <message>
      <source>statement added</source>
      <translation>stelling toegevoegd</translation>
    </message>
    <message>
      <source>note to the bin</source>
      <translation>notitie naar de prullenbak</translation>
    </message>
    <message>
      <source>session to the bin</source>
      <translation>bijeenkomst naar de prullenbak</translation>
    </message>
    <message>
      <source>voting closed</source>
      <translation>stemmen gesloten</translation>
    </message>
    <message>
      <source>dots of the group</source>
      <translation>stippen van de groep</translation>
    </message>
    <message>
      <source>people on the line</source>
      <translation>mensen op de lijn</translation>
    </message>
    <message>
      <source>group taken apart</source>
      <translation>groep uit elkaar gehaald</translation>
    </message>
    <message>
      <source>note doubled</source>
      <translation>notitie verdubbeld</translation>
    </message>
    <message>
      <source>stage doubled</source>
      <translation>onderdeel verdubbeld</translation>
    </message>
    <message>
      <source>session finished</source>
      <translation>bijeenkomst afgerond</translation>
    </message>
    <message>
      <source>plan fitted to the time</source>
      <translation>plan passend gemaakt bij de tijd</translation>
    </message>
    <message>
      <source>change of stage</source>
      <translation>wisseling van onderdeel</translation>
    </message>
    <message>
      <source>notes grouped</source>
      <translation>notities gegroepeerd</translation>
    </message>
    <message>
      <source>notes hidden again</source>
      <translation>notities weer verborgen</translation>
    </message>
    <message>
      <source>notes linked</source>
      <translation>notities gekoppeld</translation>
    </message>
    <message>
      <source>what we say of the group</source>
      <translation>wat we van de groep zeggen</translation>
    </message>
    <message>
      <source>summary printed or saved</source>
      <translation>verslag geprint of opgeslagen</translation>
    </message>
    <message>
      <source>groups merged</source>
      <translation>groepen samengevoegd</translation>
    </message>
    <message>
      <source>second file added</source>
      <translation>tweede bestand toegevoegd</translation>
    </message>
    <message>
      <source>group moved</source>
      <translation>groep verplaatst</translation>
    </message>
    <message>
      <source>note moved</source>
      <translation>notitie verplaatst</translation>
    </message>
    <message>
      <source>stage moved</source>
      <translation>onderdeel verplaatst</translation>
    </message>
    <message>
      <source>statement moved</source>
      <translation>stelling verplaatst</translation>
    </message>
    <message>
      <source>name of the group</source>
      <translation>naam van de groep</translation>
    </message>
    <message>
      <source>name of the learning group</source>
      <translation>naam van de leergroep</translation>
    </message>
    <message>
      <source>name of the voice</source>
      <translation>naam van de stem</translation>
    </message>
    <message>
      <source>next person</source>
      <translation>volgende persoon</translation>
    </message>
    <message>
      <source>voting opened</source>
      <translation>stemmen geopend</translation>
    </message>
    <message>
      <source>kept for later</source>
      <translation>voor later bewaard</translation>
    </message>
    <message>
      <source>bin emptied</source>
      <translation>prullenbak geleegd</translation>
    </message>
    <message>
      <source>sessions gone for ever</source>
      <translation>bijeenkomsten voorgoed weg</translation>
    </message>
    <message>
      <source>names removed for ever</source>
      <translation>namen voorgoed verwijderd</translation>
    </message>
    <message>
      <source>reasons written</source>
      <translation>redenen opgeschreven</translation>
    </message>
    <message>
      <source>notes pasted</source>
      <translation>notities geplakt</translation>
    </message>
    <message>
      <source>pause</source>
      <translation>pauze</translation>
    </message>
    <message>
      <source>pin</source>
      <translation>vastgezet</translation>
    </message>
    <message>
      <source>place in the grid</source>
      <translation>plaats in het raster</translation>
    </message>
    <message>
      <source>next session planned</source>
      <translation>volgende bijeenkomst gepland</translation>
    </message>
    <message>
      <source>person before</source>
      <translation>vorige persoon</translation>
    </message>
    <message>
      <source>action taken out</source>
      <translation>actie eruit gehaald</translation>
    </message>
    <message>
      <source>decision taken out</source>
      <translation>besluit eruit gehaald</translation>
    </message>
    <message>
      <source>line taken out</source>
      <translation>regel eruit gehaald</translation>
    </message>
    <message>
      <source>notes taken out</source>
      <translation>notities eruit gehaald</translation>
    </message>
    <message>
      <source>person taken off the list</source>
      <translation>persoon van de lijst gehaald</translation>
    </message>
    <message>
      <source>stage taken out</source>
      <translation>onderdeel eruit gehaald</translation>
    </message>
    <message>
      <source>statement taken out</source>
      <translation>stelling eruit gehaald</translation>
    </message>
    <message>
      <source>note out of the bin</source>
      <translation>notitie uit de prullenbak</translation>
    </message>
    <message>
      <source>session out of the bin</source>
      <translation>bijeenkomst uit de prullenbak</translation>
    </message>
    <message>
      <source>clock goes on</source>
      <translation>klok gaat verder</translation>
    </message>
    <message>
      <source>notes shown</source>
      <translation>notities getoond</translation>
    </message>
    <message>
      <source>state of the action</source>
      <translation>stand van de actie</translation>
    </message>
    <message>
      <source>clock set right</source>
      <translation>klok gelijkgezet</translation>
    </message>
    <message>
      <source>second group of the note</source>
      <translation>tweede groep van de notitie</translation>
    </message>
    <message>
      <source>dots counted</source>
      <translation>stippen geteld</translation>
    </message>
    <message>
      <source>end of the experiment</source>
      <translation>einde van de proef</translation>
    </message>
    <message>
      <source>what became of the idea</source>
      <translation>wat er van het idee werd</translation>
    </message>
    <message>
      <source>kind of the note</source>
      <translation>soort notitie</translation>
    </message>
    <message>
      <source>what paper says of a note</source>
      <translation>wat papier van een notitie zegt</translation>
    </message>
    <message>
      <source>whose story it is</source>
      <translation>wiens verhaal het is</translation>
    </message>
    <message>
      <source>pulse counted</source>
      <translation>polsslag geteld</translation>
    </message>
    <message>
      <source>voice of the note</source>
      <translation>stem van de notitie</translation>
    </message>
    <message>
      <source>may be shared outside</source>
      <translation>mag buiten gedeeld worden</translation>
    </message>
    <message>
      <source>minutes spread over the rest</source>
      <translation>minuten over de rest verdeeld</translation>
    </message>
    <message>
      <source>star</source>
      <translation>ster</translation>
    </message>
    <message>
      <source>taken out of the grid</source>
      <translation>uit het raster gehaald</translation>
    </message>
    <message>
      <source>board tidied</source>
      <translation>bord netjes gelegd</translation>
    </message>
    <message>
      <source>note back to the tray</source>
      <translation>notitie uit de groep</translation>
    </message>
    <message>
      <source>link taken off</source>
      <translation>koppeling losgemaakt</translation>
    </message>
    <message>
      <source>story withdrawn</source>
      <translation>verhaal teruggenomen</translation>
    </message>
    <message>
      <source>about the action</source>
      <translation>over de actie</translation>
    </message>
    <message>
      <source>about the decision</source>
      <translation>over het besluit</translation>
    </message>
    <message>
      <source>words of the line</source>
      <translation>woorden van de regel</translation>
    </message>
    <message>
      <source>about the learning group</source>
      <translation>over de leergroep</translation>
    </message>
    <message>
      <source>what was learned</source>
      <translation>wat geleerd is</translation>
    </message>
    <message>
      <source>words of the note</source>
      <translation>woorden van de notitie</translation>
    </message>
    <message>
      <source>about the session</source>
      <translation>over de bijeenkomst</translation>
    </message>
    <message>
      <source>stage</source>
      <translation>onderdeel</translation>
    </message>
    <message>
      <source>words of the statement</source>
      <translation>woorden van de stelling</translation>
    </message>
    <message numerus="yes">
      <source>{placed} of %n dot(s) placed</source>
      <translation>
        <numerusform>{placed} van %n stip geplakt</numerusform>
        <numerusform>{placed} van %n stippen geplakt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n dot(s) placed</source>
      <translation>
        <numerusform>%n stip geplakt</numerusform>
        <numerusform>%n stippen geplakt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more than there are; that is allowed</source>
      <translation>
        <numerusform>%n meer dan er zijn; dat mag</numerusform>
        <numerusform>%n meer dan er zijn; dat mag</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{heard} of %n people</source>
      <translation>
        <numerusform>{heard} van %n persoon</numerusform>
        <numerusform>{heard} van %n mensen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>at least {heard} of %n people</source>
      <translation>
        <numerusform>minstens {heard} van %n persoon</numerusform>
        <numerusform>minstens {heard} van %n mensen</numerusform>
      </translation>
    </message>
    <message>
      <source>Counting dots</source>
      <translation>Stippen tellen</translation>
    </message>
    <message>
      <source>the room does not see the count yet</source>
      <translation>de groep ziet de telling nog niet</translation>
    </message>
    <message>
      <source>Reopen</source>
      <translation>Weer openen</translation>
    </message>
    <message>
      <source>Back to the board</source>
      <translation>Terug naar het bord</translation>
    </message>
    <message numerus="yes">
      <source>{dots} from %n people</source>
      <translation>
        <numerusform>{dots} van %n persoon</numerusform>
        <numerusform>{dots} van %n mensen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more than there are</source>
      <translation>
        <numerusform>%n meer dan er zijn</numerusform>
        <numerusform>%n meer dan er zijn</numerusform>
      </translation>
    </message>
    <message>
      <source>Voting closed</source>
      <translation>Stemmen gesloten</translation>
    </message>
    <message numerus="yes">
      <source>%n more note(s)</source>
      <translation>
        <numerusform>nog %n notitie</numerusform>
        <numerusform>nog %n notities</numerusform>
      </translation>
    </message>
    <message>
      <source>One dot less for {group}</source>
      <translation>Eén stip minder voor {group}</translation>
    </message>
    <message>
      <source>One dot more for {group}</source>
      <translation>Eén stip meer voor {group}</translation>
    </message>
    <message>
      <source>little effort | much effort</source>
      <translation>weinig moeite | veel moeite</translation>
    </message>
    <message>
      <source>helps much | helps a little</source>
      <translation>helpt veel | helpt een beetje</translation>
    </message>
    <message>
      <source>Not placed yet</source>
      <translation>Nog niet geplaatst</translation>
    </message>
    <message>
      <source>There is nothing to place yet.</source>
      <translation>Er is nog niets te plaatsen.</translation>
    </message>
    <message>
      <source>Notes and groups come here as soon as there are some.</source>
      <translation>Notities en groepen komen hier zodra ze er zijn.</translation>
    </message>
    <message numerus="yes">
      <source>{placed} of %n placed</source>
      <translation>
        <numerusform>{placed} van %n geplaatst</numerusform>
        <numerusform>{placed} van %n geplaatst</numerusform>
      </translation>
    </message>
    <message>
      <source>choose</source>
      <translation>kiezen</translation>
    </message>
    <message>
      <source>into a quarter</source>
      <translation>in een vak</translation>
    </message>
    <message>
      <source>out again</source>
      <translation>er weer uit</translation>
    </message>
    <message>
      <source>or drag it there</source>
      <translation>of sleep het daarheen</translation>
    </message>
    <message numerus="yes">
      <source>%n people on the line</source>
      <translation>
        <numerusform>%n persoon op de lijn</numerusform>
        <numerusform>%n mensen op de lijn</numerusform>
      </translation>
    </message>
    <message>
      <source>Reasons…</source>
      <translation>Redenen…</translation>
    </message>
    <message>
      <source>One person less</source>
      <translation>Eén persoon minder</translation>
    </message>
    <message>
      <source>One person more</source>
      <translation>Eén persoon meer</translation>
    </message>
    <message numerus="yes">
      <source>{count} of %n people on the line</source>
      <translation>
        <numerusform>{count} van %n persoon op de lijn</numerusform>
        <numerusform>{count} van %n mensen op de lijn</numerusform>
      </translation>
    </message>
    <message>
      <source>more than there are; that is allowed</source>
      <translation>meer dan er zijn; dat mag</translation>
    </message>
    <message>
      <source>gives reasons first</source>
      <translation>geeft eerst redenen</translation>
    </message>
    <message>
      <source>The first count makes the prompt a statement.</source>
      <translation>De eerste telling maakt van de vraag een stelling.</translation>
    </message>
    <message>
      <source>Type a statement, then Enter</source>
      <translation>Typ een stelling, dan Enter</translation>
    </message>
    <message>
      <source>Positions on a line</source>
      <translation>Plaatsen op een lijn</translation>
    </message>
    <message numerus="yes">
      <source>%n statement(s)</source>
      <translation>
        <numerusform>%n stelling</numerusform>
        <numerusform>%n stellingen</numerusform>
      </translation>
    </message>
    <message>
      <source>Statement taken away</source>
      <translation>Stelling weggehaald</translation>
    </message>
    <message>
      <source>statement</source>
      <translation>stelling</translation>
    </message>
    <message>
      <source>place</source>
      <translation>plaats</translation>
    </message>
    <message>
      <source>set the count</source>
      <translation>aantal zetten</translation>
    </message>
    <message>
      <source>one person</source>
      <translation>één persoon</translation>
    </message>
    <message>
      <source>reasons</source>
      <translation>redenen</translation>
    </message>
    <message>
      <source>Shift Enter</source>
      <translation>Shift Enter</translation>
    </message>
    <message>
      <source>All of them have a place.</source>
      <translation>Ze hebben allemaal een plaats.</translation>
    </message>
    <message>
      <source>Ranking</source>
      <translation>Volgorde</translation>
    </message>
    <message>
      <source>the room does not see this yet</source>
      <translation>de groep ziet dit nog niet</translation>
    </message>
    <message>
      <source>the room may see this</source>
      <translation>de groep mag dit zien</translation>
    </message>
    <message numerus="yes">
      <source>%n group(s) without dots</source>
      <translation>
        <numerusform>%n groep zonder stippen</numerusform>
        <numerusform>%n groepen zonder stippen</numerusform>
      </translation>
    </message>
    <message>
      <source>Place {place}: {letter}, {name}, {dots}</source>
      <translation>Plaats {place}: {letter}, {name}, {dots}</translation>
    </message>
    <message>
      <source>decided</source>
      <translation>besloten</translation>
    </message>
    <message>
      <source>agree</source>
      <translation>eens</translation>
    </message>
    <message>
      <source>unsure</source>
      <translation>twijfel</translation>
    </message>
    <message>
      <source>disagree</source>
      <translation>oneens</translation>
    </message>
    <message>
      <source>One reason a line. Ctrl+Enter keeps them.</source>
      <translation>Eén reden per regel. Ctrl+Enter bewaart ze.</translation>
    </message>
    <message>
      <source>Other reasons</source>
      <translation>Andere redenen</translation>
    </message>
    <message>
      <source>Voting is open again. The room does not see the count.</source>
      <translation>Het stemmen is weer open. De groep ziet de telling niet.</translation>
    </message>
    <message>
      <source>There is nothing to put dots on yet.</source>
      <translation>Er is nog niets om stippen op te plakken.</translation>
    </message>
    <message>
      <source>Voting is closed. Reopen it to change the count.</source>
      <translation>Het stemmen is gesloten. Open het weer om de telling te veranderen.</translation>
    </message>
    <message>
      <source>Paper dots:</source>
      <translation>Stippen op papier:</translation>
    </message>
    <message>
      <source>choose a group</source>
      <translation>een groep kiezen</translation>
    </message>
    <message>
      <source>one dot</source>
      <translation>één stip</translation>
    </message>
    <message>
      <source>into its notes</source>
      <translation>naar de notities</translation>
    </message>
    <message>
      <source>These notes are in no group. Choose one of them with →.</source>
      <translation>Deze notities zitten in geen groep. Kies er een met →.</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Dit bericht sluiten</translation>
    </message>
    <message>
      <source>{voice}: for the next note</source>
      <translation>{voice}: voor de volgende notitie</translation>
    </message>
  </context>
</TS>
