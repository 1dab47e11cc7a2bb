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
      <source>Rename the group</source>
      <translation>Groep een andere naam geven</translation>
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
      <source>One minute more</source>
      <translation>Eén minuut erbij</translation>
    </message>
    <message>
      <source>One minute less</source>
      <translation>Eén minuut eraf</translation>
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
      <source>New session</source>
      <translation>Nieuwe bijeenkomst</translation>
    </message>
    <message>
      <source>Try a sample with 40 notes</source>
      <translation>Probeer een voorbeeld met 40 notities</translation>
    </message>
    <message>
      <source>Import notes from a file…</source>
      <translation>Notities uit een bestand halen…</translation>
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
      <source>Plan</source>
      <translation>Plan</translation>
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
      <source>Name this group</source>
      <translation>Geef deze groep een naam</translation>
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
    <message>
      <source>This session has no voice {number} yet.</source>
      <translation>Deze bijeenkomst heeft nog geen stem {number}.</translation>
    </message>
    <message>
      <source>Choose notes first, then group them.</source>
      <translation>Kies eerst notities en groepeer ze dan.</translation>
    </message>
    <message>
      <source>Choose notes first, then move them.</source>
      <translation>Kies eerst notities en verplaats ze dan.</translation>
    </message>
    <message>
      <source>Group taken apart. Its notes are not grouped now.</source>
      <translation>Groep uit elkaar gehaald. De notities zijn nu niet gegroepeerd.</translation>
    </message>
    <message>
      <source>Board tidied</source>
      <translation>Bord netjes gelegd</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) not grouped now</source>
      <translation>
        <numerusform>%n notitie nu niet gegroepeerd</numerusform>
        <numerusform>%n notities nu niet gegroepeerd</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) in the bin</source>
      <translation>
        <numerusform>%n notitie in de prullenbak</numerusform>
        <numerusform>%n notities in de prullenbak</numerusform>
      </translation>
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
      <source>The first note appears here</source>
      <translation>Hier verschijnt de eerste notitie</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s)</source>
      <translation>
        <numerusform>%n notitie</numerusform>
        <numerusform>%n notities</numerusform>
      </translation>
    </message>
    <message>
      <source>In {group}, {place} of {count}</source>
      <translation>In {group}, {place} van {count}</translation>
    </message>
    <message>
      <source>Not grouped</source>
      <translation>Nog niet gegroepeerd</translation>
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
      <source>no name yet</source>
      <translation>nog geen naam</translation>
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
      <source>Group</source>
      <translation>Groeperen</translation>
    </message>
    <message>
      <source>No longer a quote</source>
      <translation>Geen citaat meer</translation>
    </message>
    <message>
      <source>Copy the words</source>
      <translation>Woorden kopiëren</translation>
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
      <source>Voice {number}</source>
      <translation>Stem {number}</translation>
    </message>
    <message>
      <source>Letter or name of a group</source>
      <translation>Letter of naam van een groep</translation>
    </message>
    <message>
      <source>Move to group</source>
      <translation>Naar groep verplaatsen</translation>
    </message>
    <message>
      <source>No groups yet. Type a name.</source>
      <translation>Nog geen groepen. Typ een naam.</translation>
    </message>
    <message>
      <source>New group “{name}”</source>
      <translation>Nieuwe groep “{name}”</translation>
    </message>
    <message>
      <source>Drag notes up here, or choose some and press G</source>
      <translation>Sleep notities hierheen, of kies er een paar en druk op G</translation>
    </message>
    <message>
      <source>Move to</source>
      <translation>Verplaats naar</translation>
    </message>
    <message>
      <source>Pin</source>
      <translation>Vastzetten</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Meer</translation>
    </message>
    <message>
      <source>Tidy</source>
      <translation>Netjes leggen</translation>
    </message>
    <message>
      <source>Group {group}</source>
      <translation>Groep {group}</translation>
    </message>
    <message>
      <source>Unpin</source>
      <translation>Losmaken</translation>
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
      <source>Last time ended early. Nothing is lost: saved {time}.</source>
      <translation>De vorige keer stopte te vroeg. Er is niets verloren: opgeslagen {time}.</translation>
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
      <source>Without stages</source>
      <translation>Zonder onderdelen</translation>
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
      <source>Choose a template: its stages, prompts and minutes come with it. Nothing leaves this computer.</source>
      <translation>Kies een sjabloon: onderdelen, vragen en minuten krijg je erbij. Er gaat niets van deze computer af.</translation>
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
      <source>The bin is empty.</source>
      <translation>De prullenbak is leeg.</translation>
    </message>
    <message>
      <source>Restore brings a session back as it was.</source>
      <translation>Terugzetten brengt een bijeenkomst terug zoals die was.</translation>
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
      <source>Sessions in the bin</source>
      <translation>Bijeenkomsten in de prullenbak</translation>
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
      <source>Bin</source>
      <translation>Prullenbak</translation>
    </message>
    <message numerus="yes">
      <source>The %n best result(s) for “{words}”</source>
      <translation>
        <numerusform>%n beste resultaat voor “{words}”</numerusform>
        <numerusform>De %n beste resultaten voor “{words}”</numerusform>
      </translation>
    </message>
    <message>
      <source>All sessions</source>
      <translation>Alle bijeenkomsten</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Sjablonen</translation>
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
      <source>%n open action(s) from session {number}</source>
      <translation>
        <numerusform>%n open actie uit bijeenkomst {number}</numerusform>
        <numerusform>%n open acties uit bijeenkomst {number}</numerusform>
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
      <source>Title of the session</source>
      <translation>Titel van de bijeenkomst</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Terugzetten</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notitie</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Actie</translation>
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
      <source>Open</source>
      <translation>Openen</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <source>Ctrl+Enter</source>
      <translation>Ctrl+Enter</translation>
    </message>
    <message>
      <source>Move to the bin</source>
      <translation>Naar de prullenbak</translation>
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
      <source>As the computer</source>
      <translation>Zoals de computer</translation>
    </message>
    <message>
      <source>Choose a template: its stages, prompts and minutes come with it.</source>
      <translation>Kies een sjabloon: onderdelen, vragen en minuten krijg je erbij.</translation>
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
    <message numerus="yes">
      <source>%n session(s)</source>
      <translation>
        <numerusform>%n bijeenkomst</numerusform>
        <numerusform>%n bijeenkomsten</numerusform>
      </translation>
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
    <message numerus="yes">
      <source>%n note(s) brought in</source>
      <translation>
        <numerusform>%n notitie binnengehaald</numerusform>
        <numerusform>%n notities binnengehaald</numerusform>
      </translation>
    </message>
    <message>
      <source>Start a new library</source>
      <translation>Nieuwe bibliotheek beginnen</translation>
    </message>
    <message>
      <source>Import notes from a file</source>
      <translation>Notities uit een bestand halen</translation>
    </message>
    <message numerus="yes">
      <source>%n name(s) left out</source>
      <translation>
        <numerusform>%n naam weggelaten</numerusform>
        <numerusform>%n namen weggelaten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n empty line(s) skipped</source>
      <translation>
        <numerusform>%n lege regel overgeslagen</numerusform>
        <numerusform>%n lege regels overgeslagen</numerusform>
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
      <source>All files</source>
      <translation>Alle bestanden</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliotheek</translation>
    </message>
    <message>
      <source>Why we met, in one or two sentences. It opens the summary.</source>
      <translation>Waarom we bij elkaar kwamen, in een of twee zinnen. Het verslag begint ermee.</translation>
    </message>
    <message>
      <source>About this session</source>
      <translation>Over deze bijeenkomst</translation>
    </message>
    <message>
      <source>Focus question</source>
      <translation>Centrale vraag</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Begin</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Einde</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Plaats</translation>
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
      <source>Purpose</source>
      <translation>Doel</translation>
    </message>
    <message>
      <source>26 Nov 2026</source>
      <translation>26 nov 2026</translation>
    </message>
    <message>
      <source>This is not kept yet. Write it like the example: {example}</source>
      <translation>Dit is nog niet bewaard. Schrijf het zoals het voorbeeld: {example}</translation>
    </message>
    <message>
      <source>Talk</source>
      <translation>Gesprek</translation>
    </message>
    <message>
      <source>Story</source>
      <translation>Verhaal</translation>
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
      <source>How: {family}</source>
      <translation>Hoe: {family}</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Mensen</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Talen</translation>
    </message>
    <message>
      <source>Facilitator</source>
      <translation>Begeleider</translation>
    </message>
    <message>
      <source>Mandate</source>
      <translation>Mandaat</translation>
    </message>
    <message>
      <source>Dots each</source>
      <translation>Stippen per persoon</translation>
    </message>
    <message>
      <source>Kept until</source>
      <translation>Bewaren tot</translation>
    </message>
    <message>
      <source>Nobody is named yet.</source>
      <translation>Er is nog niemand genoemd.</translation>
    </message>
    <message>
      <source>Voices</source>
      <translation>Stemmen</translation>
    </message>
    <message>
      <source>What is known</source>
      <translation>Wat bekend is</translation>
    </message>
    <message>
      <source>{count} expected</source>
      <translation>{count} verwacht</translation>
    </message>
    <message>
      <source>No role given</source>
      <translation>Geen rol genoemd</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Bijzonderheden</translation>
    </message>
    <message>
      <source>Part of the plan</source>
      <translation>Deel van het plan</translation>
    </message>
    <message>
      <source>Stages</source>
      <translation>Onderdelen</translation>
    </message>
    <message>
      <source>The room will see: {words}</source>
      <translation>De groep zal zien: {words}</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n minuut</numerusform>
        <numerusform>%n minuten</numerusform>
      </translation>
    </message>
    <message>
      <source>min</source>
      <translation>min</translation>
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
      <source>No prompt: the room sees the title.</source>
      <translation>Geen vraag: de groep ziet de titel.</translation>
    </message>
    <message>
      <source>Start here</source>
      <translation>Hier beginnen</translation>
    </message>
    <message>
      <source>Who said it is kept</source>
      <translation>Wie het zei wordt bewaard</translation>
    </message>
    <message>
      <source>This stage keeps no names</source>
      <translation>Deze ronde bewaart geen namen</translation>
    </message>
    <message>
      <source>The room sees the timer</source>
      <translation>De groep ziet de klok</translation>
    </message>
    <message>
      <source>Only you see the timer</source>
      <translation>Alleen jij ziet de klok</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>Vraag</translation>
    </message>
    <message>
      <source>Notes for you</source>
      <translation>Aantekeningen voor jou</translation>
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
      <source>Go on here</source>
      <translation>Hier verdergaan</translation>
    </message>
    <message>
      <source>Prompt in the second language</source>
      <translation>Vraag in de tweede taal</translation>
    </message>
    <message>
      <source>Nothing noted.</source>
      <translation>Niets genoteerd.</translation>
    </message>
    <message>
      <source>Notes stay hidden until you show them</source>
      <translation>Notities blijven verborgen tot je ze toont</translation>
    </message>
    <message>
      <source>Phones may add notes</source>
      <translation>Telefoons mogen notities toevoegen</translation>
    </message>
    <message>
      <source>May be left out when time is short</source>
      <translation>Mag vervallen als er weinig tijd is</translation>
    </message>
    <message>
      <source>Prompt, {language}</source>
      <translation>Vraag, {language}</translation>
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
      <source>Save</source>
      <translation>Opslaan</translation>
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
      <source>No notes yet.</source>
      <translation>Nog geen notities.</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>Weghalen</translation>
    </message>
    <message>
      <source>Decisions</source>
      <translation>Besluiten</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>Acties</translation>
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
      <source>That is too long for one line. Paste it line by line.</source>
      <translation>Dat is te lang voor één regel. Plak het regel voor regel.</translation>
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
      <source>done</source>
      <translation>klaar</translation>
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
      <source>This text makes {count} notes, more than can be pasted at once. Save it as a file and import that.</source>
      <translation>Deze tekst geeft {count} notities, meer dan je in één keer kunt plakken. Bewaar de tekst als bestand en haal dat binnen.</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) added</source>
      <translation>
        <numerusform>%n notitie toegevoegd</numerusform>
        <numerusform>%n notities toegevoegd</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuleren</translation>
    </message>
    <message>
      <source>One note</source>
      <translation>Eén notitie</translation>
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
      <source>Taken off the list</source>
      <translation>Van de lijst gehaald</translation>
    </message>
    <message>
      <source>Name of voice {number}</source>
      <translation>Naam van stem {number}</translation>
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
      <source>Finish</source>
      <translation>Afronden</translation>
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
      <source>{minutes} min behind</source>
      <translation>{minutes} min achter</translation>
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
      <source>This session has no voice {number}.</source>
      <translation>Deze bijeenkomst heeft geen stem {number}.</translation>
    </message>
    <message>
      <source>Decisions and actions</source>
      <translation>Besluiten en acties</translation>
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
      <source>Close the panel</source>
      <translation>Paneel sluiten</translation>
    </message>
    <message>
      <source>No stage runs yet. Start the first one.</source>
      <translation>Er loopt nog geen onderdeel. Begin het eerste.</translation>
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
      <source>A count cannot be less than nothing.</source>
      <translation>Een aantal kan niet minder dan niets zijn.</translation>
    </message>
    <message>
      <source>“{value}” is not one of the choices here.</source>
      <translation>“{value}” is hier geen keuze.</translation>
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
      <source>{path} is a spreadsheet. Save it there as CSV, then import that.</source>
      <translation>{path} is een rekenblad. Sla het daar op als CSV en haal dat binnen.</translation>
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
      <source>Edit purpose and closing words</source>
      <translation>Doel en slotwoorden wijzigen</translation>
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
      <source>Paper and print</source>
      <translation>Papier en printen</translation>
    </message>
    <message>
      <source>Show the pages smaller</source>
      <translation>Bladzijden kleiner tonen</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Passend</translation>
    </message>
    <message>
      <source>Show the pages larger</source>
      <translation>Bladzijden groter tonen</translation>
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
      <source>Words</source>
      <translation>Woorden</translation>
    </message>
    <message>
      <source>Show the pages</source>
      <translation>Bladzijden tonen</translation>
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
      <source>No printer found. Save the PDF to a USB stick</source>
      <translation>Geen printer. Zet de PDF op een USB-stick</translation>
    </message>
    <message>
      <source>The printer did not take the pages. Check it, or save the PDF instead.</source>
      <translation>De printer nam de bladzijden niet aan. Kijk hem na, of sla de PDF op.</translation>
    </message>
    <message>
      <source>Sent to {printer}</source>
      <translation>Verstuurd naar {printer}</translation>
    </message>
    <message>
      <source>Saved {path}</source>
      <translation>{path} opgeslagen</translation>
    </message>
    <message>
      <source>Save elsewhere</source>
      <translation>Elders opslaan</translation>
    </message>
    <message>
      <source>Save PDF</source>
      <translation>PDF opslaan</translation>
    </message>
    <message>
      <source>Sending page {page}</source>
      <translation>Bladzijde {page} wordt verstuurd</translation>
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
      <source>Votes</source>
      <translation>Stippen</translation>
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
      <source>Large print</source>
      <translation>Grote letters</translation>
    </message>
    <message>
      <source>Black and white</source>
      <translation>Zwart-wit</translation>
    </message>
    <message>
      <source>Cannot be printed, a box stands in their place: {characters}</source>
      <translation>Kan niet geprint worden, er staat een vakje voor in de plaats: {characters}</translation>
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
      <source>What is in it</source>
      <translation>Wat erin staat</translation>
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
      <source>Only when the notes are on the paper</source>
      <translation>Alleen als de notities op het papier staan</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>en nog {count}</translation>
    </message>
    <message numerus="yes">
      <source>Print %n copies</source>
      <translation>
        <numerusform>%n keer printen</numerusform>
        <numerusform>%n keer printen</numerusform>
      </translation>
    </message>
    <message>
      <source>One to look at</source>
      <translation>Eén om te bekijken</translation>
    </message>
    <message numerus="yes">
      <source>One for each of %n people</source>
      <translation>
        <numerusform>Eén voor %n persoon</numerusform>
        <numerusform>Eén voor elk van de %n mensen</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose the number of copies</source>
      <translation>Kies het aantal exemplaren</translation>
    </message>
    <message>
      <source>Number of copies</source>
      <translation>Aantal exemplaren</translation>
    </message>
    <message>
      <source>Making PDF</source>
      <translation>PDF wordt gemaakt</translation>
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
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
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
      <source>learning group added</source>
      <translation>leergroep toegevoegd</translation>
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
      <source>session added</source>
      <translation>bijeenkomst toegevoegd</translation>
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
      <source>group taken apart</source>
      <translation>groep uit elkaar gehaald</translation>
    </message>
    <message>
      <source>session finished</source>
      <translation>bijeenkomst afgerond</translation>
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
      <source>summary printed or saved</source>
      <translation>verslag geprint of opgeslagen</translation>
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
      <source>kept for later</source>
      <translation>voor later bewaard</translation>
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
      <source>action taken out</source>
      <translation>actie eruit gehaald</translation>
    </message>
    <message>
      <source>decision taken out</source>
      <translation>besluit eruit gehaald</translation>
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
      <source>state of the action</source>
      <translation>stand van de actie</translation>
    </message>
    <message>
      <source>dots counted</source>
      <translation>stippen geteld</translation>
    </message>
    <message>
      <source>voice of the note</source>
      <translation>stem van de notitie</translation>
    </message>
    <message>
      <source>star</source>
      <translation>ster</translation>
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
      <source>words of the action</source>
      <translation>woorden van de actie</translation>
    </message>
    <message>
      <source>words of the decision</source>
      <translation>woorden van het besluit</translation>
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
      <source>Close this message</source>
      <translation>Dit bericht sluiten</translation>
    </message>
    <message>
      <source>{voice}: for the next note</source>
      <translation>{voice}: voor de volgende notitie</translation>
    </message>
  </context>
</TS>
