<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en_GB">
  <context>
    <name>facilitator</name>
    <message>
      <source>For people who lead reflective sessions in a room. Nothing leaves this computer. Free software under the EUPL 1.2; fonts under the SIL Open Font Licence, icons by Lucide.</source>
      <translation>För dem som leder reflekterande träffar i ett rum. Inget lämnar den här datorn. Fri programvara under EUPL 1.2; typsnitt under SIL Open Font Licence, ikoner från Lucide.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Stäng</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>Träff</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Redigera</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Lappar</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Grupper</translation>
    </message>
    <message>
      <source>Typing notes</source>
      <translation>Skriva lappar</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Steg</translation>
    </message>
    <message>
      <source>Counting</source>
      <translation>Räkna</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Anteckna</translation>
    </message>
    <message>
      <source>Paper and files</source>
      <translation>Papper och filer</translation>
    </message>
    <message>
      <source>Projector</source>
      <translation>Projektor</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Visa</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hjälp</translation>
    </message>
    <message>
      <source>New note here</source>
      <translation>Ny lapp här</translation>
    </message>
    <message>
      <source>Edit the text</source>
      <translation>Ändra texten</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Duplicera</translation>
    </message>
    <message>
      <source>Back to the tray</source>
      <translation>Ta ut ur gruppen</translation>
    </message>
    <message>
      <source>Note to the bin</source>
      <translation>Lappen till papperskorgen</translation>
    </message>
    <message>
      <source>Heard again</source>
      <translation>Hört igen</translation>
    </message>
    <message>
      <source>Heard once less</source>
      <translation>Hört en gång mindre</translation>
    </message>
    <message>
      <source>Link: same meaning</source>
      <translation>Länka: samma betydelse</translation>
    </message>
    <message>
      <source>Star as a quote</source>
      <translation>Stjärnmärk som citat</translation>
    </message>
    <message>
      <source>Pin in its place</source>
      <translation>Fäst på sin plats</translation>
    </message>
    <message>
      <source>Keep for later</source>
      <translation>Spara till senare</translation>
    </message>
    <message>
      <source>Kind of note…</source>
      <translation>Sorts lapp…</translation>
    </message>
    <message>
      <source>Whose story…</source>
      <translation>Vems berättelse…</translation>
    </message>
    <message>
      <source>Find a note and place it</source>
      <translation>Hitta en lapp och placera den</translation>
    </message>
    <message>
      <source>Select or not</source>
      <translation>Välj eller inte</translation>
    </message>
    <message>
      <source>Select all in the group, again: all</source>
      <translation>Välj alla i gruppen, igen: alla</translation>
    </message>
    <message>
      <source>Nearest note that way</source>
      <translation>Närmaste lapp åt det hållet</translation>
    </message>
    <message>
      <source>Extend the selection</source>
      <translation>Utöka valet</translation>
    </message>
    <message>
      <source>Move 8 px</source>
      <translation>Flytta 8 px</translation>
    </message>
    <message>
      <source>Group the selection</source>
      <translation>Gruppera de valda</translation>
    </message>
    <message>
      <source>Move to group…</source>
      <translation>Flytta till grupp…</translation>
    </message>
    <message>
      <source>Also fits group…</source>
      <translation>Passar också i grupp…</translation>
    </message>
    <message>
      <source>Split off into a new group</source>
      <translation>Dela av till en ny grupp</translation>
    </message>
    <message>
      <source>Select the whole group</source>
      <translation>Välj hela gruppen</translation>
    </message>
    <message>
      <source>Rename the group</source>
      <translation>Byt namn på gruppen</translation>
    </message>
    <message>
      <source>Merge into another group…</source>
      <translation>Slå ihop med en annan grupp…</translation>
    </message>
    <message>
      <source>Read back</source>
      <translation>Läs upp</translation>
    </message>
    <message>
      <source>What we say of the group…</source>
      <translation>Vad vi säger om gruppen…</translation>
    </message>
    <message>
      <source>May be shared outside</source>
      <translation>Får delas utanför</translation>
    </message>
    <message>
      <source>Pin the group or let it give way</source>
      <translation>Fäst gruppen eller låt den ge plats</translation>
    </message>
    <message>
      <source>Take the group apart</source>
      <translation>Lös upp gruppen</translation>
    </message>
    <message>
      <source>Next group</source>
      <translation>Nästa grupp</translation>
    </message>
    <message>
      <source>Previous group</source>
      <translation>Föregående grupp</translation>
    </message>
    <message>
      <source>First note of the group</source>
      <translation>Gruppens första lapp</translation>
    </message>
    <message>
      <source>Last note of the group</source>
      <translation>Gruppens sista lapp</translation>
    </message>
    <message>
      <source>Tidy the group</source>
      <translation>Ordna gruppen</translation>
    </message>
    <message>
      <source>Tidy the board</source>
      <translation>Ordna tavlan</translation>
    </message>
    <message>
      <source>Voice 1</source>
      <translation>Röst 1</translation>
    </message>
    <message>
      <source>Voice 2</source>
      <translation>Röst 2</translation>
    </message>
    <message>
      <source>Voice 3</source>
      <translation>Röst 3</translation>
    </message>
    <message>
      <source>Voice 4</source>
      <translation>Röst 4</translation>
    </message>
    <message>
      <source>Voice 5</source>
      <translation>Röst 5</translation>
    </message>
    <message>
      <source>Voice 6</source>
      <translation>Röst 6</translation>
    </message>
    <message>
      <source>Import notes from a file…</source>
      <translation>Hämta lappar från en fil…</translation>
    </message>
    <message>
      <source>New session from a photo of notes…</source>
      <translation>Ny träff från ett foto av lappar…</translation>
    </message>
    <message>
      <source>New session from the clipboard</source>
      <translation>Ny träff från urklipp</translation>
    </message>
    <message>
      <source>Import notes into this session…</source>
      <translation>Hämta lappar till den här träffen…</translation>
    </message>
    <message>
      <source>Notes from a photo…</source>
      <translation>Lappar från ett foto…</translation>
    </message>
    <message>
      <source>Notes from the clipboard</source>
      <translation>Lappar från urklipp</translation>
    </message>
    <message>
      <source>Plan the next session</source>
      <translation>Planera nästa träff</translation>
    </message>
    <message>
      <source>Copy the text for a mail or intranet</source>
      <translation>Kopiera texten för mejl eller intranät</translation>
    </message>
    <message>
      <source>Return slip</source>
      <translation>Svarslapp</translation>
    </message>
    <message>
      <source>Add notes that came back…</source>
      <translation>Lägg till lappar som kom tillbaka…</translation>
    </message>
    <message>
      <source>Add a second typist's file…</source>
      <translation>Lägg till den andra skribentens fil…</translation>
    </message>
    <message>
      <source>Over time</source>
      <translation>Över tid</translation>
    </message>
    <message>
      <source>What became of the ideas</source>
      <translation>Vad det blev av idéerna</translation>
    </message>
    <message>
      <source>Count the pulse</source>
      <translation>Räkna pulsen</translation>
    </message>
    <message>
      <source>For you</source>
      <translation>För dig</translation>
    </message>
    <message>
      <source>All papers</source>
      <translation>Alla papper</translation>
    </message>
    <message>
      <source>Edit purpose and closing words</source>
      <translation>Ändra syfte och slutord</translation>
    </message>
    <message>
      <source>Write the easy-read page</source>
      <translation>Skriv den lättlästa sidan</translation>
    </message>
    <message>
      <source>Check what may point to a person</source>
      <translation>Granska det som kan peka ut någon</translation>
    </message>
    <message>
      <source>Save for Word…</source>
      <translation>Spara för Word…</translation>
    </message>
    <message>
      <source>Save another kind of file…</source>
      <translation>Spara en annan sorts fil…</translation>
    </message>
    <message>
      <source>Save everything into a folder…</source>
      <translation>Spara allt i en mapp…</translation>
    </message>
    <message>
      <source>In the check: it stays</source>
      <translation>I granskningen: får stå kvar</translation>
    </message>
    <message>
      <source>In the check: reword for print</source>
      <translation>I granskningen: skriv om för utskrift</translation>
    </message>
    <message>
      <source>In the check: leave out</source>
      <translation>I granskningen: utelämna</translation>
    </message>
    <message>
      <source>Add a stage</source>
      <translation>Lägg till ett steg</translation>
    </message>
    <message>
      <source>Open the stage</source>
      <translation>Öppna steget</translation>
    </message>
    <message>
      <source>Name the stage</source>
      <translation>Namnge steget</translation>
    </message>
    <message>
      <source>Start the session here</source>
      <translation>Börja träffen här</translation>
    </message>
    <message>
      <source>Move the stage up</source>
      <translation>Flytta steget uppåt</translation>
    </message>
    <message>
      <source>Move the stage down</source>
      <translation>Flytta steget nedåt</translation>
    </message>
    <message>
      <source>Minutes of the stage</source>
      <translation>Stegets minuter</translation>
    </message>
    <message>
      <source>One minute more</source>
      <translation>En minut till</translation>
    </message>
    <message>
      <source>One minute less</source>
      <translation>En minut mindre</translation>
    </message>
    <message>
      <source>Five minutes more</source>
      <translation>Fem minuter till</translation>
    </message>
    <message>
      <source>Five minutes less</source>
      <translation>Fem minuter mindre</translation>
    </message>
    <message>
      <source>Duplicate the stage</source>
      <translation>Dubblera steget</translation>
    </message>
    <message>
      <source>Take the stage out</source>
      <translation>Ta bort steget</translation>
    </message>
    <message>
      <source>Fit to the time</source>
      <translation>Anpassa till tiden</translation>
    </message>
    <message>
      <source>Save as template</source>
      <translation>Spara som mall</translation>
    </message>
    <message>
      <source>About this session</source>
      <translation>Om träffen</translation>
    </message>
    <message>
      <source>Add or paste names</source>
      <translation>Lägg till eller klistra in namn</translation>
    </message>
    <message>
      <source>Start or stop the projector</source>
      <translation>Starta eller stoppa projektorn</translation>
    </message>
    <message>
      <source>Choose what the room sees…</source>
      <translation>Välj vad gruppen ser…</translation>
    </message>
    <message>
      <source>Blank, or show again</source>
      <translation>Tom bild, eller visa igen</translation>
    </message>
    <message>
      <source>Freeze, or let it go on</source>
      <translation>Frys, eller låt gå vidare</translation>
    </message>
    <message>
      <source>Next page for the room</source>
      <translation>Nästa sida för gruppen</translation>
    </message>
    <message>
      <source>Previous page for the room</source>
      <translation>Föregående sida för gruppen</translation>
    </message>
    <message>
      <source>Show the prompt</source>
      <translation>Visa frågan</translation>
    </message>
    <message>
      <source>Show the board on the projector</source>
      <translation>Visa tavlan på projektorn</translation>
    </message>
    <message>
      <source>Show what was counted</source>
      <translation>Visa det som räknats</translation>
    </message>
    <message>
      <source>Show decisions and actions</source>
      <translation>Visa beslut och åtgärder</translation>
    </message>
    <message>
      <source>Show the ground rules</source>
      <translation>Visa spelreglerna</translation>
    </message>
    <message>
      <source>Projector light or dark</source>
      <translation>Projektor ljus eller mörk</translation>
    </message>
    <message>
      <source>Decision or action</source>
      <translation>Beslut eller åtgärd</translation>
    </message>
    <message>
      <source>Question to the organisation</source>
      <translation>Fråga till organisationen</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>Mål</translation>
    </message>
    <message>
      <source>Story</source>
      <translation>Berättelse</translation>
    </message>
    <message>
      <source>Dilemma</source>
      <translation>Dilemma</translation>
    </message>
    <message>
      <source>What we build on</source>
      <translation>Det vi bygger på</translation>
    </message>
    <message>
      <source>Difficult word</source>
      <translation>Svårt ord</translation>
    </message>
    <message>
      <source>Missing voice</source>
      <translation>Röst som saknas</translation>
    </message>
    <message>
      <source>Offer or thanks</source>
      <translation>Erbjudande eller tack</translation>
    </message>
    <message>
      <source>My own log</source>
      <translation>Min egen logg</translation>
    </message>
    <message>
      <source>Voice 1 for the next note</source>
      <translation>Röst 1 för nästa lapp</translation>
    </message>
    <message>
      <source>Voice 2 for the next note</source>
      <translation>Röst 2 för nästa lapp</translation>
    </message>
    <message>
      <source>Voice 3 for the next note</source>
      <translation>Röst 3 för nästa lapp</translation>
    </message>
    <message>
      <source>Voice 4 for the next note</source>
      <translation>Röst 4 för nästa lapp</translation>
    </message>
    <message>
      <source>Voice 5 for the next note</source>
      <translation>Röst 5 för nästa lapp</translation>
    </message>
    <message>
      <source>Voice 6 for the next note</source>
      <translation>Röst 6 för nästa lapp</translation>
    </message>
    <message>
      <source>Go to the line for new notes</source>
      <translation>Gå till raden för nya lappar</translation>
    </message>
    <message>
      <source>Add the note</source>
      <translation>Lägg till lappen</translation>
    </message>
    <message>
      <source>New line</source>
      <translation>Ny rad</translation>
    </message>
    <message>
      <source>Take the completion</source>
      <translation>Ta förslaget</translation>
    </message>
    <message>
      <source>Choose a completion</source>
      <translation>Välj ett förslag</translation>
    </message>
    <message>
      <source>Paste lines as one note</source>
      <translation>Klistra in raderna som en lapp</translation>
    </message>
    <message>
      <source>Link to the note that says the same</source>
      <translation>Koppla till lappen som säger samma sak</translation>
    </message>
    <message>
      <source>In an empty line: take back the last note</source>
      <translation>På en tom rad: ta tillbaka den senaste lappen</translation>
    </message>
    <message>
      <source>In an empty line: edit the last note</source>
      <translation>På tom rad: ändra senaste lappen</translation>
    </message>
    <message>
      <source>Clear the line, then go to the board</source>
      <translation>Töm raden, gå sedan till tavlan</translation>
    </message>
    <message>
      <source>Say the group of the note</source>
      <translation>Ange lappens grupp</translation>
    </message>
    <message>
      <source>Say who said it</source>
      <translation>Ange vem som sa det</translation>
    </message>
    <message>
      <source>Pause or go on</source>
      <translation>Pausa eller fortsätt</translation>
    </message>
    <message>
      <source>Next stage</source>
      <translation>Nästa steg</translation>
    </message>
    <message>
      <source>Previous stage</source>
      <translation>Föregående steg</translation>
    </message>
    <message>
      <source>Main action: start, show all notes, close and show, finish</source>
      <translation>Huvudåtgärd: börja, visa alla lappar, stäng och visa, avsluta</translation>
    </message>
    <message>
      <source>Next person in the round</source>
      <translation>Nästa person i rundan</translation>
    </message>
    <message>
      <source>Person before in the round</source>
      <translation>Föregående person i rundan</translation>
    </message>
    <message>
      <source>Show all notes</source>
      <translation>Visa alla lappar</translation>
    </message>
    <message>
      <source>Hide the notes again</source>
      <translation>Dölj lapparna igen</translation>
    </message>
    <message>
      <source>Spread the delay over the rest</source>
      <translation>Fördela förseningen på resten</translation>
    </message>
    <message>
      <source>Leave the delay as it is</source>
      <translation>Låt förseningen vara</translation>
    </message>
    <message>
      <source>New session</source>
      <translation>Ny träff</translation>
    </message>
    <message>
      <source>Try a sample with 40 notes</source>
      <translation>Prova ett exempel med 40 lappar</translation>
    </message>
    <message>
      <source>Add templates from a file…</source>
      <translation>Lägg till mallar från en fil…</translation>
    </message>
    <message>
      <source>Open a library file…</source>
      <translation>Öppna en biblioteksfil…</translation>
    </message>
    <message>
      <source>Save a backup…</source>
      <translation>Spara en säkerhetskopia…</translation>
    </message>
    <message>
      <source>Make a restore point</source>
      <translation>Skapa en återställningspunkt</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Skriv ut…</translation>
    </message>
    <message>
      <source>Save PDF…</source>
      <translation>Spara PDF…</translation>
    </message>
    <message>
      <source>Close session</source>
      <translation>Stäng träffen</translation>
    </message>
    <message>
      <source>Empty the bin of this session…</source>
      <translation>Töm träffens papperskorg…</translation>
    </message>
    <message>
      <source>Remove names for ever…</source>
      <translation>Ta bort namn för gott…</translation>
    </message>
    <message>
      <source>Empty the bin…</source>
      <translation>Töm papperskorgen…</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Inställningar</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Avsluta</translation>
    </message>
    <message>
      <source>Open the session</source>
      <translation>Öppna träffen</translation>
    </message>
    <message>
      <source>Start the session</source>
      <translation>Starta träffen</translation>
    </message>
    <message>
      <source>Action done</source>
      <translation>Åtgärden klar</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Byt namn</translation>
    </message>
    <message>
      <source>To the bin</source>
      <translation>Till papperskorgen</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Ångra</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Gör om</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Klipp ut</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopiera</translation>
    </message>
    <message>
      <source>Paste, one note a line</source>
      <translation>Klistra in, en lapp per rad</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Sök</translation>
    </message>
    <message>
      <source>Find or do anything</source>
      <translation>Sök eller gör något</translation>
    </message>
    <message>
      <source>Keys for this screen</source>
      <translation>Tangenter för den här vyn</translation>
    </message>
    <message>
      <source>Open the menu</source>
      <translation>Öppna menyn</translation>
    </message>
    <message>
      <source>Show the log folder</source>
      <translation>Visa mappen med loggen</translation>
    </message>
    <message>
      <source>About Facilitator</source>
      <translation>Om Facilitator</translation>
    </message>
    <message>
      <source>Suggest groups</source>
      <translation>Föreslå grupper</translation>
    </message>
    <message>
      <source>Suggest more groups</source>
      <translation>Föreslå fler grupper</translation>
    </message>
    <message>
      <source>Suggest fewer groups</source>
      <translation>Föreslå färre grupper</translation>
    </message>
    <message>
      <source>Choose a suggested group</source>
      <translation>Välj en föreslagen grupp</translation>
    </message>
    <message>
      <source>Make the suggested group</source>
      <translation>Skapa den föreslagna gruppen</translation>
    </message>
    <message>
      <source>Rename a suggested group and make it</source>
      <translation>Byt namn på en föreslagen grupp och skapa den</translation>
    </message>
    <message>
      <source>Ignore a suggested group</source>
      <translation>Hoppa över en föreslagen grupp</translation>
    </message>
    <message>
      <source>Ignore all suggested groups</source>
      <translation>Hoppa över alla föreslagna grupper</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Genomför</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Sammanfattning</translation>
    </message>
    <message>
      <source>Next view</source>
      <translation>Nästa vy</translation>
    </message>
    <message>
      <source>Previous view</source>
      <translation>Föregående vy</translation>
    </message>
    <message>
      <source>Show as groups</source>
      <translation>Visa som grupper</translation>
    </message>
    <message>
      <source>Show as a list</source>
      <translation>Visa som lista</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Zooma in</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Zooma ut</translation>
    </message>
    <message>
      <source>Zoom to 100 %</source>
      <translation>Zooma till 100 %</translation>
    </message>
    <message>
      <source>Fit to the window</source>
      <translation>Anpassa till fönstret</translation>
    </message>
    <message>
      <source>Left side on or off</source>
      <translation>Vänster sida av eller på</translation>
    </message>
    <message>
      <source>Right side on or off</source>
      <translation>Höger sida av eller på</translation>
    </message>
    <message>
      <source>Next part of the window</source>
      <translation>Nästa del av fönstret</translation>
    </message>
    <message>
      <source>Previous part of the window</source>
      <translation>Föregående del av fönstret</translation>
    </message>
    <message>
      <source>Larger text size</source>
      <translation>Större text</translation>
    </message>
    <message>
      <source>Smaller text size</source>
      <translation>Mindre text</translation>
    </message>
    <message>
      <source>Text size 100 %</source>
      <translation>Textstorlek 100 %</translation>
    </message>
    <message>
      <source>Light or dark as this computer</source>
      <translation>Ljust eller mörkt som datorn</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Ljust</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Mörkt</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Helskärm</translation>
    </message>
    <message>
      <source>Count dots, or back</source>
      <translation>Räkna prickar, eller tillbaka</translation>
    </message>
    <message>
      <source>Close voting and show the dots</source>
      <translation>Stäng röstningen och visa prickarna</translation>
    </message>
    <message>
      <source>Open voting again</source>
      <translation>Öppna röstningen igen</translation>
    </message>
    <message>
      <source>Board, or what the stage counts</source>
      <translation>Tavlan, eller det steget räknar</translation>
    </message>
    <message>
      <source>Choose a group</source>
      <translation>Välj en grupp</translation>
    </message>
    <message>
      <source>Next group or note</source>
      <translation>Nästa grupp eller lapp</translation>
    </message>
    <message>
      <source>Into its notes, and out</source>
      <translation>In till dess lappar, och ut</translation>
    </message>
    <message>
      <source>One dot more or less</source>
      <translation>En prick mer eller mindre</translation>
    </message>
    <message>
      <source>Type a count, then set it</source>
      <translation>Skriv ett antal och sätt det</translation>
    </message>
    <message>
      <source>Grid: into a quarter</source>
      <translation>Rutnät: i en ruta</translation>
    </message>
    <message>
      <source>Grid: out again</source>
      <translation>Rutnät: ut igen</translation>
    </message>
    <message>
      <source>Line: statement, and place on it</source>
      <translation>Linje: påstående, och plats på den</translation>
    </message>
    <message>
      <source>What did they answer?</source>
      <translation>Vad svarade de?</translation>
    </message>
    <message>
      <source>No answer will come</source>
      <translation>Inget svar kommer</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Behåll</translation>
    </message>
    <message>
      <source>Answered on</source>
      <translation>Besvarad den</translation>
    </message>
    <message>
      <source>Answer kept</source>
      <translation>Svaret sparat</translation>
    </message>
    <message>
      <source>The question is closed</source>
      <translation>Frågan är stängd</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Svar</translation>
    </message>
    <message>
      <source>Write the date like 26 Nov 2026.</source>
      <translation>Skriv datumet som 26 nov 2026.</translation>
    </message>
    <message>
      <source>To: {addressee}</source>
      <translation>Till: {addressee}</translation>
    </message>
    <message>
      <source>Copied: decisions, actions, questions and the next meeting. No notes.</source>
      <translation>Kopierat: beslut, åtgärder, frågor och nästa träff. Inga lappar.</translation>
    </message>
    <message>
      <source>Notes that came back</source>
      <translation>Lappar som kom tillbaka</translation>
    </message>
    <message>
      <source>From slips, mails, a notice board: one note a line, without names.</source>
      <translation>Från svarslappar, mejl, en anslagstavla: en lapp per rad, utan namn.</translation>
    </message>
    <message>
      <source>Add notes</source>
      <translation>Lägg till lappar</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) added</source>
      <translation>
        <numerusform>%n lapp tillagd</numerusform>
        <numerusform>%n lappar tillagda</numerusform>
      </translation>
    </message>
    <message>
      <source>Name this group</source>
      <translation>Ge gruppen ett namn</translation>
    </message>
    <message>
      <source>This text makes {count} notes, more than can be pasted at once. Save it as a file and import that.</source>
      <translation>Texten blir {count} lappar, fler än som kan klistras in på en gång. Spara den som en fil och hämta den.</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) doubled</source>
      <translation>
        <numerusform>%n lapp dubblerad</numerusform>
        <numerusform>%n lappar dubblerade</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) copied</source>
      <translation>
        <numerusform>%n lapp kopierad</numerusform>
        <numerusform>%n lappar kopierade</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) cut</source>
      <translation>
        <numerusform>%n lapp urklippt</numerusform>
        <numerusform>%n lappar urklippta</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no text to paste.</source>
      <translation>Det finns ingen text att klistra in.</translation>
    </message>
    <message>
      <source>The first note appears here</source>
      <translation>Här kommer den första lappen</translation>
    </message>
    <message>
      <source>Drag notes up here, or choose some and press G</source>
      <translation>Dra lappar hit upp, eller välj några och tryck på G</translation>
    </message>
    <message>
      <source>Lemon</source>
      <translation>Citron</translation>
    </message>
    <message>
      <source>Mint</source>
      <translation>Mint</translation>
    </message>
    <message>
      <source>Peach</source>
      <translation>Persika</translation>
    </message>
    <message>
      <source>Sky</source>
      <translation>Himmel</translation>
    </message>
    <message>
      <source>Rose</source>
      <translation>Ros</translation>
    </message>
    <message>
      <source>Heather</source>
      <translation>Ljung</translation>
    </message>
    <message>
      <source>In {group}, {place} of {count}</source>
      <translation>I {group}, {place} av {count}</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s)</source>
      <translation>
        <numerusform>%n lapp</numerusform>
        <numerusform>%n lappar</numerusform>
      </translation>
    </message>
    <message>
      <source>Not grouped</source>
      <translation>Inte grupperade</translation>
    </message>
    <message numerus="yes">
      <source>%n dot(s)</source>
      <translation>
        <numerusform>%n prick</numerusform>
        <numerusform>%n prickar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Heard %n time(s)</source>
      <translation>
        <numerusform>Hört %n gång</numerusform>
        <numerusform>Hört %n gånger</numerusform>
      </translation>
    </message>
    <message>
      <source>Starred</source>
      <translation>Stjärnmärkt</translation>
    </message>
    <message>
      <source>Pinned</source>
      <translation>Fäst</translation>
    </message>
    <message>
      <source>Kept for later</source>
      <translation>Sparas till senare</translation>
    </message>
    <message>
      <source>no name yet</source>
      <translation>inget namn än</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>fäst</translation>
    </message>
    <message>
      <source>Also in {group}</source>
      <translation>Också i {group}</translation>
    </message>
    <message>
      <source>Linked to “{text}”</source>
      <translation>Kopplad till ”{text}”</translation>
    </message>
    <message>
      <source>Text of the note</source>
      <translation>Lappens text</translation>
    </message>
    <message>
      <source>Name of the group</source>
      <translation>Gruppens namn</translation>
    </message>
    <message>
      <source>Not saved.</source>
      <translation>Inte sparat.</translation>
    </message>
    <message>
      <source>A few letters of the note</source>
      <translation>Några bokstäver av lappen</translation>
    </message>
    <message>
      <source>No note says that.</source>
      <translation>Ingen lapp säger det.</translation>
    </message>
    <message>
      <source>Merge into group</source>
      <translation>Slå ihop med grupp</translation>
    </message>
    <message>
      <source>{group} is part of {kept} now</source>
      <translation>{group} hör nu till {kept}</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) also in {group}</source>
      <translation>
        <numerusform>%n lapp också i {group}</numerusform>
        <numerusform>%n lappar också i {group}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) moved to {group}</source>
      <translation>
        <numerusform>%n lapp flyttad till {group}</numerusform>
        <numerusform>%n lappar flyttade till {group}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) grouped</source>
      <translation>
        <numerusform>%n lapp grupperad</numerusform>
        <numerusform>%n lappar grupperade</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) not grouped now</source>
      <translation>
        <numerusform>%n lapp inte grupperad nu</numerusform>
        <numerusform>%n lappar inte grupperade nu</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose notes first, then group them.</source>
      <translation>Välj lappar först och gruppera dem sedan.</translation>
    </message>
    <message>
      <source>These are all notes of the group. Choose some of them to split off.</source>
      <translation>Det här är alla lappar i gruppen. Välj några av dem att dela av.</translation>
    </message>
    <message>
      <source>Place the note in a group</source>
      <translation>Lägg lappen i en grupp</translation>
    </message>
    <message>
      <source>There is no group to read back yet.</source>
      <translation>Det finns ingen grupp att läsa upp än.</translation>
    </message>
    <message>
      <source>Two groups are needed to merge them.</source>
      <translation>Det behövs två grupper för att slå ihop dem.</translation>
    </message>
    <message>
      <source>Choose notes of a group, then say where else they fit.</source>
      <translation>Välj lappar i en grupp och säg var de också passar.</translation>
    </message>
    <message>
      <source>Also fits group</source>
      <translation>Passar också i grupp</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) in one group only</source>
      <translation>
        <numerusform>%n lapp i bara en grupp</numerusform>
        <numerusform>%n lappar i bara en grupp</numerusform>
      </translation>
    </message>
    <message>
      <source>Group taken apart. Its notes are not grouped now.</source>
      <translation>Gruppen är upplöst. Lapparna är inte grupperade nu.</translation>
    </message>
    <message>
      <source>Board tidied</source>
      <translation>Tavlan är ordnad</translation>
    </message>
    <message>
      <source>Choose notes first, then move them.</source>
      <translation>Välj lappar först och flytta dem sedan.</translation>
    </message>
    <message>
      <source>Nowhere else</source>
      <translation>Ingen annanstans</translation>
    </message>
    <message>
      <source>Group pinned</source>
      <translation>Gruppen är fäst</translation>
    </message>
    <message>
      <source>Group no longer pinned</source>
      <translation>Gruppen är inte längre fäst</translation>
    </message>
    <message>
      <source>Move to group</source>
      <translation>Flytta till grupp</translation>
    </message>
    <message>
      <source>No mark</source>
      <translation>Ingen märkning</translation>
    </message>
    <message>
      <source>Choose a group first.</source>
      <translation>Välj en grupp först.</translation>
    </message>
    <message>
      <source>Stays inside the group</source>
      <translation>Stannar i gruppen</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) kept for later</source>
      <translation>
        <numerusform>%n lapp sparad till senare</numerusform>
        <numerusform>%n lappar sparade till senare</numerusform>
      </translation>
    </message>
    <message>
      <source>Not for later any more</source>
      <translation>Inte till senare längre</translation>
    </message>
    <message>
      <source>Choose notes first.</source>
      <translation>Välj lappar först.</translation>
    </message>
    <message>
      <source>We agree</source>
      <translation>Vi är överens</translation>
    </message>
    <message>
      <source>We differ</source>
      <translation>Vi tycker olika</translation>
    </message>
    <message>
      <source>Worth more than we thought</source>
      <translation>Värt mer än vi trodde</translation>
    </message>
    <message>
      <source>We share this</source>
      <translation>Det här delar vi</translation>
    </message>
    <message>
      <source>No level</source>
      <translation>Ingen nivå</translation>
    </message>
    <message>
      <source>Personal</source>
      <translation>Personlig</translation>
    </message>
    <message>
      <source>Of a team</source>
      <translation>Ett arbetslags</translation>
    </message>
    <message>
      <source>Of the whole organisation</source>
      <translation>Hela organisationens</translation>
    </message>
    <message>
      <source>No purpose</source>
      <translation>Inget syfte</translation>
    </message>
    <message>
      <source>A mirror</source>
      <translation>En spegel</translation>
    </message>
    <message>
      <source>A strength</source>
      <translation>En styrka</translation>
    </message>
    <message>
      <source>An inspiration</source>
      <translation>En inspiration</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Gruppera</translation>
    </message>
    <message>
      <source>No longer a quote</source>
      <translation>Inte längre ett citat</translation>
    </message>
    <message>
      <source>No longer pinned</source>
      <translation>Inte längre fäst</translation>
    </message>
    <message>
      <source>Let the group give way</source>
      <translation>Låt gruppen ge plats</translation>
    </message>
    <message>
      <source>Pin the group here</source>
      <translation>Fäst gruppen här</translation>
    </message>
    <message>
      <source>Show the whole board</source>
      <translation>Visa hela tavlan</translation>
    </message>
    <message>
      <source>No voice</source>
      <translation>Ingen röst</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Röst</translation>
    </message>
    <message>
      <source>Kind of note</source>
      <translation>Sorts lapp</translation>
    </message>
    <message>
      <source>Whose story</source>
      <translation>Vems berättelse</translation>
    </message>
    <message>
      <source>What we say of it</source>
      <translation>Vad vi säger om den</translation>
    </message>
    <message>
      <source>Voice {number}</source>
      <translation>Röst {number}</translation>
    </message>
    <message>
      <source>Letter or name of a group</source>
      <translation>Bokstav eller namn på en grupp</translation>
    </message>
    <message>
      <source>No groups yet. Type a name.</source>
      <translation>Inga grupper än. Skriv ett namn.</translation>
    </message>
    <message>
      <source>No such group.</source>
      <translation>Det finns ingen sådan grupp.</translation>
    </message>
    <message>
      <source>New group</source>
      <translation>Ny grupp</translation>
    </message>
    <message>
      <source>New group “{name}”</source>
      <translation>Ny grupp ”{name}”</translation>
    </message>
    <message>
      <source>This session has no voice {number} yet.</source>
      <translation>Den här träffen har ingen röst {number} än.</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) in the bin</source>
      <translation>
        <numerusform>%n lapp i papperskorgen</numerusform>
        <numerusform>%n lappar i papperskorgen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) pinned</source>
      <translation>
        <numerusform>%n lapp fäst</numerusform>
        <numerusform>%n lappar fästa</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) no longer linked</source>
      <translation>
        <numerusform>%n lapp inte längre kopplad</numerusform>
        <numerusform>%n lappar inte längre kopplade</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose two notes that say the same, then link them.</source>
      <translation>Välj två lappar som säger samma sak och koppla dem.</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) linked: they say the same</source>
      <translation>
        <numerusform>%n lapp kopplad: den säger samma sak</numerusform>
        <numerusform>%n lappar kopplade: de säger samma sak</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) no longer pinned</source>
      <translation>
        <numerusform>%n lapp inte längre fäst</numerusform>
        <numerusform>%n lappar inte längre fästa</numerusform>
      </translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Tillbaka</translation>
    </message>
    <message>
      <source>Move to</source>
      <translation>Flytta till</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mer</translation>
    </message>
    <message>
      <source>Merge into</source>
      <translation>Slå ihop med</translation>
    </message>
    <message>
      <source>Group {group}</source>
      <translation>Grupp {group}</translation>
    </message>
    <message>
      <source>Notes that are not grouped</source>
      <translation>Lappar som inte är grupperade</translation>
    </message>
    <message>
      <source>All notes have a place</source>
      <translation>Alla lappar har en plats</translation>
    </message>
    <message>
      <source>Board</source>
      <translation>Tavla</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Hittat</translation>
    </message>
    <message>
      <source>What goes: names and initials of those who were there, who said which note, and their names beside actions, goals and offers. What stays: roles, numbers and all that was said. Look whether a note names somebody.</source>
      <translation>Det här försvinner: namn och initialer på dem som var med, vem som sa vilken lapp, och namnen vid åtgärder, mål och erbjudanden. Det här blir kvar: roller, antal och allt som sades. Se efter om någon nämns på en lapp.</translation>
    </message>
    <message>
      <source>The working notes were to be kept until {date}.</source>
      <translation>Arbetslapparna skulle sparas till {date}.</translation>
    </message>
    <message>
      <source>This cannot be undone, and neither can what was done before it. Papers that were printed, files that were given away and backups stay as they are.</source>
      <translation>Det här går inte att ångra, och inte heller det som gjordes dessförinnan. Papper som skrivits ut, filer som lämnats ut och säkerhetskopior är som de är.</translation>
    </message>
    <message>
      <source>Empty the bin of this session?</source>
      <translation>Tömma träffens papperskorg?</translation>
    </message>
    <message>
      <source>Empty the bin?</source>
      <translation>Tömma papperskorgen?</translation>
    </message>
    <message>
      <source>Remove names from this session for ever?</source>
      <translation>Ta bort namnen från träffen för gott?</translation>
    </message>
    <message>
      <source>The working notes are to be kept until {date}: that day has not come yet.</source>
      <translation>Arbetslapparna ska sparas till {date}: den dagen har inte kommit än.</translation>
    </message>
    <message>
      <source>There are no notes in the bin.</source>
      <translation>Det finns inga lappar i papperskorgen.</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) gone for ever</source>
      <translation>
        <numerusform>%n lapp borta för gott</numerusform>
        <numerusform>%n lappar borta för gott</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) go for ever.</source>
      <translation>
        <numerusform>%n lapp försvinner för gott.</numerusform>
        <numerusform>%n lappar försvinner för gott.</numerusform>
      </translation>
    </message>
    <message>
      <source>Empty the bin</source>
      <translation>Töm papperskorgen</translation>
    </message>
    <message>
      <source>Keep the notes</source>
      <translation>Behåll lapparna</translation>
    </message>
    <message>
      <source>The bin is empty.</source>
      <translation>Papperskorgen är tom.</translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) gone for ever</source>
      <translation>
        <numerusform>%n träff borta för gott</numerusform>
        <numerusform>%n träffar borta för gott</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) go for ever, with all that was said in them.</source>
      <translation>
        <numerusform>%n träff försvinner för gott, med allt som sades där.</numerusform>
        <numerusform>%n träffar försvinner för gott, med allt som sades där.</numerusform>
      </translation>
    </message>
    <message>
      <source>Keep the sessions</source>
      <translation>Behåll träffarna</translation>
    </message>
    <message>
      <source>The names are removed</source>
      <translation>Namnen är borttagna</translation>
    </message>
    <message>
      <source>Remove the names</source>
      <translation>Ta bort namnen</translation>
    </message>
    <message>
      <source>Keep the names</source>
      <translation>Behåll namnen</translation>
    </message>
    <message>
      <source>Something in the program did not work</source>
      <translation>Något i programmet fungerade inte</translation>
    </message>
    <message>
      <source>Nothing is lost: every note you see is saved. You can go on. Where it happened is written in a file, without any of your words.</source>
      <translation>Inget är förlorat: varje lapp du ser är sparad. Du kan fortsätta. Var det hände står i en fil, utan några av dina ord.</translation>
    </message>
    <message>
      <source>Show the file</source>
      <translation>Visa filen</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Fortsätt</translation>
    </message>
    <message>
      <source>Whoever told it took it back. Its words are nowhere in this library any more.</source>
      <translation>Den som berättade tog tillbaka det. Orden finns ingenstans i biblioteket längre.</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Ta bort</translation>
    </message>
    <message>
      <source>Withdraw…</source>
      <translation>Ta tillbaka…</translation>
    </message>
    <message>
      <source>Withdraw the story</source>
      <translation>Ta tillbaka berättelsen</translation>
    </message>
    <message>
      <source>This day has gone by.</source>
      <translation>Den dagen har varit.</translation>
    </message>
    <message>
      <source>Add {name} to the list</source>
      <translation>Lägg till {name} på listan</translation>
    </message>
    <message>
      <source>Nothing here yet.</source>
      <translation>Inget här än.</translation>
    </message>
    <message>
      <source>All lists</source>
      <translation>Alla listor</translation>
    </message>
    <message>
      <source>That is too long for one line. Paste it line by line.</source>
      <translation>Det är för långt för en rad. Klistra in rad för rad.</translation>
    </message>
    <message>
      <source>The story is withdrawn</source>
      <translation>Berättelsen är tillbakatagen</translation>
    </message>
    <message>
      <source>New: {kind}</source>
      <translation>Ny: {kind}</translation>
    </message>
    <message>
      <source>add</source>
      <translation>lägg till</translation>
    </message>
    <message>
      <source>the list</source>
      <translation>listan</translation>
    </message>
    <message>
      <source>back to where you were</source>
      <translation>tillbaka dit du var</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <source>12 · or 12, 10 dec</source>
      <translation>12 · eller 12, 10 dec</translation>
    </message>
    <message>
      <source>Take {value} out</source>
      <translation>Ta bort {value}</translation>
    </message>
    <message>
      <source>Questions to the organisation</source>
      <translation>Frågor till organisationen</translation>
    </message>
    <message>
      <source>Goals</source>
      <translation>Mål</translation>
    </message>
    <message>
      <source>Stories</source>
      <translation>Berättelser</translation>
    </message>
    <message>
      <source>Dilemmas</source>
      <translation>Dilemman</translation>
    </message>
    <message>
      <source>Word list</source>
      <translation>Ordlista</translation>
    </message>
    <message>
      <source>Word</source>
      <translation>Ord</translation>
    </message>
    <message>
      <source>Missing voices</source>
      <translation>Röster som saknas</translation>
    </message>
    <message>
      <source>Offers and thanks</source>
      <translation>Erbjudanden och tack</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Beslut</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Åtgärd</translation>
    </message>
    <message>
      <source>(no name yet)</source>
      <translation>(inget namn än)</translation>
    </message>
    <message>
      <source>(a story was withdrawn)</source>
      <translation>(en berättelse togs tillbaka)</translation>
    </message>
    <message>
      <source>not read back yet</source>
      <translation>inte uppläst än</translation>
    </message>
    <message>
      <source>not yet allowed</source>
      <translation>inte tillåtet än</translation>
    </message>
    <message>
      <source>answer by {day}</source>
      <translation>svar senast {day}</translation>
    </message>
    <message>
      <source>{name} asks them</source>
      <translation>{name} frågar dem</translation>
    </message>
    <message>
      <source>Not said</source>
      <translation>Inte sagt</translation>
    </message>
    <message>
      <source>Question taken out</source>
      <translation>Frågan borttagen</translation>
    </message>
    <message>
      <source>Goal taken out</source>
      <translation>Målet borttaget</translation>
    </message>
    <message>
      <source>Story taken out</source>
      <translation>Berättelsen borttagen</translation>
    </message>
    <message>
      <source>Dilemma taken out</source>
      <translation>Dilemmat borttaget</translation>
    </message>
    <message>
      <source>Line taken out</source>
      <translation>Raden borttagen</translation>
    </message>
    <message>
      <source>Word taken out</source>
      <translation>Ordet borttaget</translation>
    </message>
    <message>
      <source>Missing voice taken out</source>
      <translation>Rösten som saknas borttagen</translation>
    </message>
    <message>
      <source>Line of the log taken out</source>
      <translation>Raden i loggen borttagen</translation>
    </message>
    <message>
      <source>What do we ask? @who 10 dec</source>
      <translation>Vad frågar vi? @vem 10 dec</translation>
    </message>
    <message>
      <source>What those who are not here have to answer.</source>
      <translation>Det som de som inte är här behöver svara på.</translation>
    </message>
    <message>
      <source>What shall become less, or more?</source>
      <translation>Vad ska bli mindre, eller mer?</translation>
    </message>
    <message>
      <source>What we want to see change. Numbers may come later.</source>
      <translation>Det vi vill se förändras. Siffror kan komma senare.</translation>
    </message>
    <message>
      <source>What happened, in their words?</source>
      <translation>Vad hände, med deras ord?</translation>
    </message>
    <message>
      <source>What somebody told, and may be told on.</source>
      <translation>Det någon berättade, och som får berättas vidare.</translation>
    </message>
    <message>
      <source>What is so hard to choose?</source>
      <translation>Vad är så svårt att välja?</translation>
    </message>
    <message>
      <source>A choice in which something is lost either way.</source>
      <translation>Ett val där något går förlorat i båda fallen.</translation>
    </message>
    <message>
      <source>What do we know, and from where?</source>
      <translation>Vad vet vi, och varifrån?</translation>
    </message>
    <message>
      <source>Lived experience and data that we start from.</source>
      <translation>Egen erfarenhet och data som vi utgår från.</translation>
    </message>
    <message>
      <source>Difficult word: what we mean by it</source>
      <translation>Svårt ord: vad vi menar med det</translation>
    </message>
    <message>
      <source>Words that not everybody knows, in our own words.</source>
      <translation>Ord som inte alla kan, med våra egna ord.</translation>
    </message>
    <message>
      <source>Who is missing: why</source>
      <translation>Vem saknas: varför</translation>
    </message>
    <message>
      <source>Who should be in the room next time.</source>
      <translation>Vem som borde vara med nästa gång.</translation>
    </message>
    <message>
      <source>I can help with … / Thank you for …</source>
      <translation>Jag kan hjälpa till med … / Tack för …</translation>
    </message>
    <message>
      <source>What people offer, and what they are thanked for.</source>
      <translation>Det människor erbjuder, och det de tackas för.</translation>
    </message>
    <message>
      <source>What do you notice?</source>
      <translation>Vad lägger du märke till?</translation>
    </message>
    <message>
      <source>Only for you: never printed, never on the projector.</source>
      <translation>Bara för dig: aldrig utskrivet, aldrig på projektorn.</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Fråga</translation>
    </message>
    <message>
      <source>Who shall answer</source>
      <translation>Vem som ska svara</translation>
    </message>
    <message>
      <source>Answer by</source>
      <translation>Svar senast</translation>
    </message>
    <message>
      <source>How it stands</source>
      <translation>Läget</translation>
    </message>
    <message>
      <source>Group it comes from</source>
      <translation>Grupp den kommer från</translation>
    </message>
    <message>
      <source>Shall become</source>
      <translation>Ska bli</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Vad</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Från</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Till</translation>
    </message>
    <message>
      <source>Counted in</source>
      <translation>Räknas i</translation>
    </message>
    <message>
      <source>By when</source>
      <translation>Till när</translation>
    </message>
    <message>
      <source>How we see it</source>
      <translation>Hur vi ser det</translation>
    </message>
    <message>
      <source>Who keeps an eye on it</source>
      <translation>Vem håller ögonen på det</translation>
    </message>
    <message>
      <source>Kind of goal</source>
      <translation>Sorts mål</translation>
    </message>
    <message>
      <source>Measured since</source>
      <translation>Mätt sedan dess</translation>
    </message>
    <message>
      <source>In one sentence</source>
      <translation>I en mening</translation>
    </message>
    <message>
      <source>Who may hear it</source>
      <translation>Vem som får höra den</translation>
    </message>
    <message>
      <source>What it does</source>
      <translation>Vad den gör</translation>
    </message>
    <message>
      <source>Groups it goes with</source>
      <translation>Grupper den hör ihop med</translation>
    </message>
    <message>
      <source>Other stories it goes with</source>
      <translation>Andra berättelser den hör ihop med</translation>
    </message>
    <message>
      <source>The hard choice</source>
      <translation>Det svåra valet</translation>
    </message>
    <message>
      <source>One way</source>
      <translation>Ena vägen</translation>
    </message>
    <message>
      <source>What is lost with it</source>
      <translation>Det som går förlorat med den</translation>
    </message>
    <message>
      <source>The other way</source>
      <translation>Andra vägen</translation>
    </message>
    <message>
      <source>What is lost with that</source>
      <translation>Det som går förlorat med den andra</translation>
    </message>
    <message>
      <source>Whom it touches</source>
      <translation>Vem det berör</translation>
    </message>
    <message>
      <source>What matters to them</source>
      <translation>Vad som är viktigt för dem</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>Vad det är</translation>
    </message>
    <message>
      <source>What it says</source>
      <translation>Vad det säger</translation>
    </message>
    <message>
      <source>Where it comes from</source>
      <translation>Var det kommer ifrån</translation>
    </message>
    <message>
      <source>We may use it</source>
      <translation>Vi får använda det</translation>
    </message>
    <message>
      <source>What it means, in our words</source>
      <translation>Vad det betyder, med våra ord</translation>
    </message>
    <message>
      <source>Who should be here</source>
      <translation>Vem borde vara här</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Varför</translation>
    </message>
    <message>
      <source>Who asks them</source>
      <translation>Vem frågar dem</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>Vad det blev av det</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Vem</translation>
    </message>
    <message>
      <source>Wants to be named on paper</source>
      <translation>Vill stå med namn på papper</translation>
    </message>
    <message>
      <source>What I noticed</source>
      <translation>Det jag lade märke till</translation>
    </message>
    <message>
      <source>A function, not a name</source>
      <translation>En funktion, inte ett namn</translation>
    </message>
    <message>
      <source>May be unknown</source>
      <translation>Får vara okänt</translation>
    </message>
    <message>
      <source>Lead time</source>
      <translation>Ledtid</translation>
    </message>
    <message>
      <source>Satisfaction</source>
      <translation>Nöjdhet</translation>
    </message>
    <message>
      <source>Mistakes</source>
      <translation>Misstag</translation>
    </message>
    <message>
      <source>Meetings</source>
      <translation>Möten</translation>
    </message>
    <message>
      <source>Knowledge</source>
      <translation>Kunskap</translation>
    </message>
    <message>
      <source>Read it back to whoever told it, and change it until they nod.</source>
      <translation>Läs upp den för den som berättade och ändra tills personen nickar.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öppna</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>Besvarad</translation>
    </message>
    <message>
      <source>Less</source>
      <translation>Mindre</translation>
    </message>
    <message>
      <source>Staff satisfaction</source>
      <translation>Personalens nöjdhet</translation>
    </message>
    <message>
      <source>lead time</source>
      <translation>ledtid</translation>
    </message>
    <message>
      <source>days</source>
      <translation>dagar</translation>
    </message>
    <message>
      <source>staff satisfaction</source>
      <translation>personalens nöjdhet</translation>
    </message>
    <message>
      <source>number of mistakes</source>
      <translation>antal misstag</translation>
    </message>
    <message>
      <source>time in meetings</source>
      <translation>tid i möten</translation>
    </message>
    <message>
      <source>hours a week</source>
      <translation>timmar i veckan</translation>
    </message>
    <message>
      <source>best practices shared and learned</source>
      <translation>goda exempel delade och lärda</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>Arbetslag</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>Only this room</source>
      <translation>Bara det här rummet</translation>
    </message>
    <message>
      <source>Inside the organisation</source>
      <translation>Inom organisationen</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Alla</translation>
    </message>
    <message>
      <source>It is a mirror</source>
      <translation>Den är en spegel</translation>
    </message>
    <message>
      <source>It shows a strength</source>
      <translation>Den visar en styrka</translation>
    </message>
    <message>
      <source>It inspires</source>
      <translation>Den inspirerar</translation>
    </message>
    <message>
      <source>Lived experience</source>
      <translation>Egen erfarenhet</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Data</translation>
    </message>
    <message>
      <source>Offer</source>
      <translation>Erbjudande</translation>
    </message>
    <message>
      <source>Thanks</source>
      <translation>Tack</translation>
    </message>
    <message>
      <source>Its words are taken out of this library, also out of what was done before. A line says that a story was withdrawn. This cannot be undone. Papers that were printed and files that were given away stay as they are.</source>
      <translation>Orden tas bort ur biblioteket, också ur det som gjorts tidigare. En rad säger att en berättelse togs tillbaka. Det går inte att ångra. Papper som skrivits ut och filer som lämnats ut är som de är.</translation>
    </message>
    <message>
      <source>Withdraw this story from all copies?</source>
      <translation>Ta tillbaka berättelsen ur alla kopior?</translation>
    </message>
    <message>
      <source>“{words}”</source>
      <translation>”{words}”</translation>
    </message>
    <message>
      <source>Keep the story</source>
      <translation>Behåll berättelsen</translation>
    </message>
    <message>
      <source>Last time ended early. Nothing is lost: saved {time}.</source>
      <translation>Förra gången slutade för tidigt. Inget är förlorat: sparat {time}.</translation>
    </message>
    <message>
      <source>The first rows of the table</source>
      <translation>Tabellens första rader</translation>
    </message>
    <message>
      <source>What “{column}” is</source>
      <translation>Vad ”{column}” är</translation>
    </message>
    <message>
      <source>Column {number}</source>
      <translation>Kolumn {number}</translation>
    </message>
    <message>
      <source>Title of the session</source>
      <translation>Träffens titel</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Avbryt</translation>
    </message>
    <message>
      <source>Into: {session}</source>
      <translation>Till: {session}</translation>
    </message>
    <message>
      <source>Import notes from a file</source>
      <translation>Hämta lappar från en fil</translation>
    </message>
    <message>
      <source>Notes from a photo</source>
      <translation>Lappar från ett foto</translation>
    </message>
    <message>
      <source>Looking for the notes in the photo…</source>
      <translation>Letar efter lapparna på fotot…</translation>
    </message>
    <message numerus="yes">
      <source>%n typed note(s) not added</source>
      <translation>
        <numerusform>%n skriven lapp inte tillagd</numerusform>
        <numerusform>%n skrivna lappar inte tillagda</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) brought in</source>
      <translation>
        <numerusform>%n lapp hämtad</numerusform>
        <numerusform>%n lappar hämtade</numerusform>
      </translation>
    </message>
    <message>
      <source>this session</source>
      <translation>den här träffen</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Alla filer</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>Foton</translation>
    </message>
    <message>
      <source>This picture</source>
      <translation>Bilden</translation>
    </message>
    <message>
      <source>There is nothing on the clipboard to make notes of.</source>
      <translation>Det finns inget i urklipp att göra lappar av.</translation>
    </message>
    <message>
      <source>Import a table</source>
      <translation>Hämta en tabell</translation>
    </message>
    <message>
      <source>What are the columns?</source>
      <translation>Vad står i kolumnerna?</translation>
    </message>
    <message>
      <source>The first row names the columns</source>
      <translation>Första raden namnger kolumnerna</translation>
    </message>
    <message>
      <source>Each column is a group</source>
      <translation>Varje kolumn är en grupp</translation>
    </message>
    <message>
      <source>Keep the names of who wrote them</source>
      <translation>Spara namnen på dem som skrev</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Hämta</translation>
    </message>
    <message numerus="yes">
      <source>Import %n note(s)</source>
      <translation>
        <numerusform>Hämta %n lapp</numerusform>
        <numerusform>Hämta %n lappar</numerusform>
      </translation>
    </message>
    <message>
      <source>The table</source>
      <translation>Tabellen</translation>
    </message>
    <message>
      <source>Worksheet</source>
      <translation>Kalkylblad</translation>
    </message>
    <message>
      <source>Read as</source>
      <translation>Läs som</translation>
    </message>
    <message>
      <source>Any table</source>
      <translation>Vilken tabell som helst</translation>
    </message>
    <message>
      <source>Say above each column what it is. The file itself stays as it is.</source>
      <translation>Ange ovanför varje kolumn vad den är. Själva filen lämnas som den är.</translation>
    </message>
    <message>
      <source>Row {number} names the columns</source>
      <translation>Rad {number} namnger kolumnerna</translation>
    </message>
    <message>
      <source>Choose the column with the notes first.</source>
      <translation>Välj först kolumnen med lapparna.</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabell</translation>
    </message>
    <message>
      <source>From {product}</source>
      <translation>Från {product}</translation>
    </message>
    <message>
      <source>Take this frame away</source>
      <translation>Ta bort den här ramen</translation>
    </message>
    <message>
      <source>No notes were found. Drag over the photo to frame them.</source>
      <translation>Inga lappar hittades. Dra över fotot för att rama in dem.</translation>
    </message>
    <message>
      <source>Note {number} of {count}</source>
      <translation>Lapp {number} av {count}</translation>
    </message>
    <message>
      <source>Take frame {number} away</source>
      <translation>Ta bort ram {number}</translation>
    </message>
    <message>
      <source>Type what is on the notes</source>
      <translation>Skriv det som står på lapparna</translation>
    </message>
    <message>
      <source>Enter goes to the next note; empty ones are left out. Drag over the photo to frame one that was not found. The photo itself is not kept.</source>
      <translation>Enter går till nästa lapp; tomma utelämnas. Dra över fotot för att rama in en lapp som inte hittades. Själva fotot sparas inte.</translation>
    </message>
    <message numerus="yes">
      <source>Add %n note(s)</source>
      <translation>
        <numerusform>Lägg till %n lapp</numerusform>
        <numerusform>Lägg till %n lappar</numerusform>
      </translation>
    </message>
    <message>
      <source>{voice} (same colour)</source>
      <translation>{voice} (samma färg)</translation>
    </message>
    <message numerus="yes">
      <source>Photo with %n note(s)</source>
      <translation>
        <numerusform>Foto med %n lapp</numerusform>
        <numerusform>Foto med %n lappar</numerusform>
      </translation>
    </message>
    <message>
      <source>Arrow keys go from note to note, Delete takes the frame away.</source>
      <translation>Piltangenterna går från lapp till lapp, Delete tar bort ramen.</translation>
    </message>
    <message>
      <source>note {number}</source>
      <translation>lapp {number}</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Lapp</translation>
    </message>
    <message>
      <source>First group</source>
      <translation>Första gruppen</translation>
    </message>
    <message>
      <source>Second group</source>
      <translation>Andra grupp</translation>
    </message>
    <message>
      <source>Who wrote it</source>
      <translation>Vem som skrev</translation>
    </message>
    <message>
      <source>Dots</source>
      <translation>Prickar</translation>
    </message>
    <message>
      <source>Dots of the group</source>
      <translation>Gruppens prickar</translation>
    </message>
    <message>
      <source>When</source>
      <translation>När</translation>
    </message>
    <message>
      <source>Beside the note</source>
      <translation>Bredvid lappen</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Utelämna</translation>
    </message>
    <message>
      <source>White notes</source>
      <translation>Vita lappar</translation>
    </message>
    <message>
      <source>Yellow notes</source>
      <translation>Gula lappar</translation>
    </message>
    <message>
      <source>Orange notes</source>
      <translation>Orange lappar</translation>
    </message>
    <message>
      <source>Pink notes</source>
      <translation>Rosa lappar</translation>
    </message>
    <message>
      <source>Purple notes</source>
      <translation>Lila lappar</translation>
    </message>
    <message>
      <source>Blue notes</source>
      <translation>Blå lappar</translation>
    </message>
    <message>
      <source>Green notes</source>
      <translation>Gröna lappar</translation>
    </message>
    <message>
      <source>Grey notes</source>
      <translation>Grå lappar</translation>
    </message>
    <message>
      <source>{notes} in {groups}</source>
      <translation>{notes} i {groups}</translation>
    </message>
    <message>
      <source>This is an export of {product}; its columns are set.</source>
      <translation>Det här är en export från {product}; kolumnerna är inställda.</translation>
    </message>
    <message>
      <source>This looks like an export of {product}. Look at the columns before you import.</source>
      <translation>Det här ser ut som en export från {product}. Titta på kolumnerna innan du hämtar.</translation>
    </message>
    <message numerus="yes">
      <source>%n group(s)</source>
      <translation>
        <numerusform>%n grupp</numerusform>
        <numerusform>%n grupper</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) without words left out</source>
      <translation>
        <numerusform>%n rad utan ord utelämnad</numerusform>
        <numerusform>%n rader utan ord utelämnade</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n name(s) left out</source>
      <translation>
        <numerusform>%n namn utelämnat</numerusform>
        <numerusform>%n namn utelämnade</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) that are no notes left out</source>
      <translation>
        <numerusform>%n rad som inte är en lapp utelämnad</numerusform>
        <numerusform>%n rader som inte är lappar utelämnade</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n long text(s) divided</source>
      <translation>
        <numerusform>%n lång text delad</numerusform>
        <numerusform>%n långa texter delade</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n character(s) that cannot be shown left out</source>
      <translation>
        <numerusform>%n tecken som inte kan visas utelämnat</numerusform>
        <numerusform>%n tecken som inte kan visas utelämnade</numerusform>
      </translation>
    </message>
    <message>
      <source>Was due</source>
      <translation>Skulle ha varit klart</translation>
    </message>
    <message>
      <source>Coming up</source>
      <translation>På gång</translation>
    </message>
    <message>
      <source>Open actions</source>
      <translation>Öppna åtgärder</translation>
    </message>
    <message>
      <source>Done: {action}</source>
      <translation>Klart: {action}</translation>
    </message>
    <message>
      <source>On this computer only</source>
      <translation>Bara på den här datorn</translation>
    </message>
    <message>
      <source>No open actions.</source>
      <translation>Inga öppna åtgärder.</translation>
    </message>
    <message>
      <source>saved {time}</source>
      <translation>sparat {time}</translation>
    </message>
    <message numerus="yes">
      <source>%n stage(s)</source>
      <translation>
        <numerusform>%n steg</numerusform>
        <numerusform>%n steg</numerusform>
      </translation>
    </message>
    <message>
      <source>any size</source>
      <translation>alla storlekar</translation>
    </message>
    <message>
      <source>Empty session</source>
      <translation>Tom träff</translation>
    </message>
    <message>
      <source>For when you already know what you need.</source>
      <translation>När du redan vet vad du behöver.</translation>
    </message>
    <message>
      <source>You add the stages</source>
      <translation>Du lägger till stegen</translation>
    </message>
    <message>
      <source>{least}–{most} people</source>
      <translation>{least}–{most} personer</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <source>Start with the conversation you want to have</source>
      <translation>Börja med samtalet du vill ha</translation>
    </message>
    <message>
      <source>Choose a template. You can change every stage, prompt and minute. Nothing leaves this computer.</source>
      <translation>Välj en mall. Du kan ändra varje steg, fråga och minut. Inget lämnar den här datorn.</translation>
    </message>
    <message>
      <source>Open a library file</source>
      <translation>Öppna en biblioteksfil</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Språk</translation>
    </message>
    <message>
      <source>Use “{template}”</source>
      <translation>Använd ”{template}”</translation>
    </message>
    <message>
      <source>More for “{template}”</source>
      <translation>Mer för ”{template}”</translation>
    </message>
    <message>
      <source>Search sessions, notes and actions</source>
      <translation>Sök träffar, lappar och åtgärder</translation>
    </message>
    <message>
      <source>Show the places in the library</source>
      <translation>Visa platserna i biblioteket</translation>
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
      <translation>Facilitators bibliotek</translation>
    </message>
    <message>
      <source>Sessions are kept in {path}</source>
      <translation>Träffar sparas i {path}</translation>
    </message>
    <message numerus="yes">
      <source>%n template(s) added</source>
      <translation>
        <numerusform>%n mall tillagd</numerusform>
        <numerusform>%n mallar tillagda</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n template(s) in the bin</source>
      <translation>
        <numerusform>%n mall i papperskorgen</numerusform>
        <numerusform>%n mallar i papperskorgen</numerusform>
      </translation>
    </message>
    <message>
      <source>Name of the template</source>
      <translation>Mallens namn</translation>
    </message>
    <message>
      <source>Save the template as a file</source>
      <translation>Spara mallen som fil</translation>
    </message>
    <message>
      <source>Add templates from a file</source>
      <translation>Lägg till mallar från en fil</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Byt namn…</translation>
    </message>
    <message>
      <source>Save as file…</source>
      <translation>Spara som fil…</translation>
    </message>
    <message>
      <source>Move to the bin</source>
      <translation>Flytta till papperskorgen</translation>
    </message>
    <message>
      <source>“{template}” is back</source>
      <translation>”{template}” är tillbaka</translation>
    </message>
    <message>
      <source>“{template}” is in the bin</source>
      <translation>”{template}” ligger i papperskorgen</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Mallar</translation>
    </message>
    <message>
      <source>Saved as {file}</source>
      <translation>Sparad som {file}</translation>
    </message>
    <message>
      <source>Restore “{template}”</source>
      <translation>Återställ ”{template}”</translation>
    </message>
    <message>
      <source>I hand over in the stairwell</source>
      <translation>Jag lämnar över i trapphuset</translation>
    </message>
    <message>
      <source>Say hello to me first</source>
      <translation>Säg hej till mig först</translation>
    </message>
    <message>
      <source>Ask once, then trust</source>
      <translation>Fråga en gång, lita sedan</translation>
    </message>
    <message>
      <source>No session yet. Start one with New session.</source>
      <translation>Ingen träff än. Börja en med Ny träff.</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Sök</translation>
    </message>
    <message>
      <source>Sessions by learning group</source>
      <translation>Träffar per lärgrupp</translation>
    </message>
    <message>
      <source>No learning group</source>
      <translation>Ingen lärgrupp</translation>
    </message>
    <message numerus="yes">
      <source>%n result(s) for “{words}”</source>
      <translation>
        <numerusform>%n resultat för ”{words}”</numerusform>
        <numerusform>%n resultat för ”{words}”</numerusform>
      </translation>
    </message>
    <message>
      <source>Sessions</source>
      <translation>Träffar</translation>
    </message>
    <message>
      <source>Sessions in the bin</source>
      <translation>Träffar i papperskorgen</translation>
    </message>
    <message numerus="yes">
      <source>The first %n result(s) for “{words}”</source>
      <translation>
        <numerusform>Det första %n resultatet för ”{words}”</numerusform>
        <numerusform>De första %n resultaten för ”{words}”</numerusform>
      </translation>
    </message>
    <message>
      <source>Session {number} of {group} planned. People, voices and ground rules as last time.</source>
      <translation>Träff {number} för {group} planerad. Personer, röster och spelregler som förra gången.</translation>
    </message>
    <message>
      <source>Next session from another template</source>
      <translation>Nästa träff från en annan mall</translation>
    </message>
    <message>
      <source>All sessions</source>
      <translation>Alla träffar</translation>
    </message>
    <message>
      <source>Bin</source>
      <translation>Papperskorg</translation>
    </message>
    <message>
      <source>A group appears here when you save your first session in it.</source>
      <translation>En grupp visas här när du sparar din första träff i den.</translation>
    </message>
    <message>
      <source>Places in the library</source>
      <translation>Platser i biblioteket</translation>
    </message>
    <message>
      <source>Learning groups</source>
      <translation>Lärgrupper</translation>
    </message>
    <message numerus="yes">
      <source>Opens with %n action(s) from session {number}</source>
      <translation>
        <numerusform>Börjar med %n åtgärd från träff {number}</numerusform>
        <numerusform>Börjar med %n åtgärder från träff {number}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Opens with %n action(s) from earlier sessions</source>
      <translation>
        <numerusform>Börjar med %n åtgärd från tidigare träffar</numerusform>
        <numerusform>Börjar med %n åtgärder från tidigare träffar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people</source>
      <translation>
        <numerusform>%n person</numerusform>
        <numerusform>%n personer</numerusform>
      </translation>
    </message>
    <message>
      <source>session {number}</source>
      <translation>träff {number}</translation>
    </message>
    <message numerus="yes">
      <source>All %n session(s)</source>
      <translation>
        <numerusform>%n träff</numerusform>
        <numerusform>Alla %n träffar</numerusform>
      </translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Återställ</translation>
    </message>
    <message>
      <source>Learning group</source>
      <translation>Lärgrupp</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Det som hittades</translation>
    </message>
    <message>
      <source>Nothing found for “{words}”. Search looks in titles, notes and actions.</source>
      <translation>Inget hittades för ”{words}”. Sökningen gäller titlar, lappar och åtgärder.</translation>
    </message>
    <message>
      <source>group</source>
      <translation>grupp</translation>
    </message>
    <message numerus="yes">
      <source>Show all %n</source>
      <translation>
        <numerusform>Visa alla %n</numerusform>
        <numerusform>Visa alla %n</numerusform>
      </translation>
    </message>
    <message>
      <source>All learning groups</source>
      <translation>Alla lärgrupper</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Skriv ut</translation>
    </message>
    <message>
      <source>Save PDF</source>
      <translation>Spara PDF</translation>
    </message>
    <message>
      <source>Save for Word</source>
      <translation>Spara för Word</translation>
    </message>
    <message>
      <source>Three times or more, and no answer yet</source>
      <translation>Tre gånger eller mer, och inget svar än</translation>
    </message>
    <message>
      <source>People with lived experience were present in {share} sessions.</source>
      <translation>Personer med egen erfarenhet var med på {share} träffar.</translation>
    </message>
    <message numerus="yes">
      <source>%n more from small sessions</source>
      <translation>
        <numerusform>%n till från små träffar</numerusform>
        <numerusform>%n till från små träffar</numerusform>
      </translation>
    </message>
    <message>
      <source>Learned: {lesson}</source>
      <translation>Lärt: {lesson}</translation>
    </message>
    <message>
      <source>{share} actions that are done, stuck or stopped have a written lesson.</source>
      <translation>{share} åtgärder som är klara, sitter fast eller stoppats har en nedskriven lärdom.</translation>
    </message>
    <message>
      <source>In {some} of these {all}, somebody with lived experience was paid.</source>
      <translation>På {some} av dessa {all} fick någon med egen erfarenhet betalt.</translation>
    </message>
    <message>
      <source>Hours of all people together: {planned} planned, {real} real.</source>
      <translation>Allas timmar tillsammans: {planned} planerade, {real} verkliga.</translation>
    </message>
    <message>
      <source>Where few people chose an answer, two answers are counted together.</source>
      <translation>Där få valde ett svar räknas två svar tillsammans.</translation>
    </message>
    <message>
      <source>Themes that return</source>
      <translation>Teman som återkommer</translation>
    </message>
    <message>
      <source>Who took part</source>
      <translation>Vilka som var med</translation>
    </message>
    <message>
      <source>{some} of {all} people with lived experience were paid.</source>
      <translation>{some} av {all} personer med egen erfarenhet fick betalt.</translation>
    </message>
    <message>
      <source>From inside</source>
      <translation>Inifrån</translation>
    </message>
    <message>
      <source>From outside</source>
      <translation>Utifrån</translation>
    </message>
    <message>
      <source>Pulse</source>
      <translation>Puls</translation>
    </message>
    <message>
      <source>too few to tell</source>
      <translation>för få för att säga</translation>
    </message>
    <message numerus="yes">
      <source>%n answered</source>
      <translation>
        <numerusform>%n svarade</numerusform>
        <numerusform>%n svarade</numerusform>
      </translation>
    </message>
    <message>
      <source>No name of a group has come back yet.</source>
      <translation>Inget gruppnamn har återkommit än.</translation>
    </message>
    <message>
      <source>Experiments</source>
      <translation>Experiment</translation>
    </message>
    <message>
      <source>Lessons</source>
      <translation>Lärdomar</translation>
    </message>
    <message>
      <source>Conditions that were missing</source>
      <translation>Förutsättningar som saknades</translation>
    </message>
    <message numerus="yes">
      <source>in %n session(s)</source>
      <translation>
        <numerusform>på %n träff</numerusform>
        <numerusform>på %n träffar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s)</source>
      <translation>
        <numerusform>%n träff</numerusform>
        <numerusform>%n träffar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) with fewer than {people} people count in totals only.</source>
      <translation>
        <numerusform>%n träff med färre än {people} personer räknas bara i summorna.</numerusform>
        <numerusform>%n träffar med färre än {people} personer räknas bara i summorna.</numerusform>
      </translation>
    </message>
    <message>
      <source>No session was held yet. After the first one, questions and experiments stand here; themes that return from the second on, the pulse from the third on.</source>
      <translation>Ingen träff har hållits än. Efter den första står frågor och experiment här; från den andra teman som återkommer, från den tredje pulsen.</translation>
    </message>
    <message>
      <source>One session so far. Themes that return show from the second session on, the pulse from the third on.</source>
      <translation>En träff hittills. Teman som återkommer syns från den andra träffen, pulsen från den tredje.</translation>
    </message>
    <message>
      <source>Two sessions so far. The pulse shows from the third session on.</source>
      <translation>Två träffar hittills. Pulsen syns från den tredje träffen.</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>inget datum</translation>
    </message>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n dag</numerusform>
        <numerusform>%n dagar</numerusform>
      </translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>Behållet</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Ändrat</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Stoppat</translation>
    </message>
    <message>
      <source>Going on</source>
      <translation>Pågår</translation>
    </message>
    <message>
      <source>going on</source>
      <translation>pågår</translation>
    </message>
    <message>
      <source>{some} of {all}</source>
      <translation>{some} av {all}</translation>
    </message>
    <message>
      <source>{share} questions were answered.</source>
      <translation>{share} frågor har besvarats.</translation>
    </message>
    <message numerus="yes">
      <source>Half of the answers came within %n day(s).</source>
      <translation>
        <numerusform>Hälften av svaren kom inom %n dag.</numerusform>
        <numerusform>Hälften av svaren kom inom %n dagar.</numerusform>
      </translation>
    </message>
    <message>
      <source>Paid</source>
      <translation>Betalda</translation>
    </message>
    <message>
      <source>In work time</source>
      <translation>På arbetstid</translation>
    </message>
    <message>
      <source>Expenses only</source>
      <translation>Bara omkostnader</translation>
    </message>
    <message>
      <source>Unpaid</source>
      <translation>Obetalda</translation>
    </message>
    <message>
      <source>First time</source>
      <translation>Första gången</translation>
    </message>
    <message>
      <source>Been before</source>
      <translation>Varit med förut</translation>
    </message>
    <message>
      <source>Session {number}</source>
      <translation>Träff {number}</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>behållet</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>ändrat</translation>
    </message>
    <message>
      <source>stopped</source>
      <translation>stoppat</translation>
    </message>
    <message>
      <source>fewer than {people}</source>
      <translation>färre än {people}</translation>
    </message>
    <message>
      <source>Session in the bin</source>
      <translation>Träffen ligger i papperskorgen</translation>
    </message>
    <message>
      <source>Open in Run</source>
      <translation>Öppna i Genomför</translation>
    </message>
    <message>
      <source>Start session</source>
      <translation>Starta träffen</translation>
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
      <translation>”{title}” är tillbaka i biblioteket</translation>
    </message>
    <message>
      <source>Restore brings a session back as it was.</source>
      <translation>Återställ tar tillbaka träffen som den var.</translation>
    </message>
    <message>
      <source>Rename this learning group</source>
      <translation>Byt namn på lärgruppen</translation>
    </message>
    <message>
      <source>Name of the learning group</source>
      <translation>Lärgruppens namn</translation>
    </message>
    <message>
      <source>For this computer only. Each choice holds at once.</source>
      <translation>Bara för den här datorn. Varje val gäller genast.</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Färger</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Textstorlek</translation>
    </message>
    <message>
      <source>Reduced motion</source>
      <translation>Mindre rörelse</translation>
    </message>
    <message>
      <source>Single letters as keys on the board</source>
      <translation>Enstaka bokstäver som tangenter på tavlan</translation>
    </message>
    <message>
      <source>Choose notes with a rectangle</source>
      <translation>Välj lappar med en rektangel</translation>
    </message>
    <message>
      <source>A soft bell when the time of a stage is over</source>
      <translation>En mjuk klocka när stegets tid är slut</translation>
    </message>
    <message>
      <source>Nothing slides or fades.</source>
      <translation>Inget glider eller tonas.</translation>
    </message>
    <message>
      <source>G groups the chosen notes, M moves them, and so on. F1 lists them.</source>
      <translation>G grupperar de valda lapparna, M flyttar dem och så vidare. F1 visar alla.</translation>
    </message>
    <message>
      <source>Instead of a line drawn around them.</source>
      <translation>I stället för att rita en linje runt dem.</translation>
    </message>
    <message>
      <source>Only for notes without a group, worked out on this computer.</source>
      <translation>Bara för lappar utan grupp, uträknat på den här datorn.</translation>
    </message>
    <message>
      <source>One sound of this computer, once. The stage goes on.</source>
      <translation>Ett ljud från datorn, en gång. Steget fortsätter.</translation>
    </message>
    <message>
      <source>As the computer</source>
      <translation>Som datorn</translation>
    </message>
    <message>
      <source>Choose a template. You can change every stage, prompt and minute.</source>
      <translation>Välj en mall. Du kan ändra varje steg, fråga och minut.</translation>
    </message>
    <message>
      <source>Templates that come with Facilitator</source>
      <translation>Mallar som följer med Facilitator</translation>
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
      <translation>Dina mallar</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>I dag</translation>
    </message>
    <message>
      <source>Plan “{title}”</source>
      <translation>Planera ”{title}”</translation>
    </message>
    <message>
      <source>Session without a title</source>
      <translation>Träff utan titel</translation>
    </message>
    <message>
      <source>No date</source>
      <translation>Inget datum</translation>
    </message>
    <message numerus="yes">
      <source>%n open action(s)</source>
      <translation>
        <numerusform>%n öppen åtgärd</numerusform>
        <numerusform>%n öppna åtgärder</numerusform>
      </translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Planerad</translation>
    </message>
    <message numerus="yes">
      <source>%n decision(s)</source>
      <translation>
        <numerusform>%n beslut</numerusform>
        <numerusform>%n beslut</numerusform>
      </translation>
    </message>
    <message>
      <source>Summary printed</source>
      <translation>Sammanfattning utskriven</translation>
    </message>
    <message>
      <source>Summary not printed yet</source>
      <translation>Sammanfattning inte utskriven än</translation>
    </message>
    <message>
      <source>Draft plan</source>
      <translation>Utkast</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Redo</translation>
    </message>
    <message>
      <source>Running</source>
      <translation>Pågår</translation>
    </message>
    <message>
      <source>was due {date}</source>
      <translation>skulle ha varit klart {date}</translation>
    </message>
    <message>
      <source>due {date}</source>
      <translation>senast {date}</translation>
    </message>
    <message>
      <source>answer by {date}</source>
      <translation>svar senast {date}</translation>
    </message>
    <message>
      <source>Start a new library</source>
      <translation>Börja ett nytt bibliotek</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliotek</translation>
    </message>
    <message>
      <source>also {letter}</source>
      <translation>även {letter}</translation>
    </message>
    <message>
      <source>List of groups and notes</source>
      <translation>Lista över grupper och lappar</translation>
    </message>
    <message>
      <source>The session is finished.</source>
      <translation>Träffen är avslutad.</translation>
    </message>
    <message>
      <source>Choose the session that it follows first.</source>
      <translation>Välj först träffen som den följer.</translation>
    </message>
    <message>
      <source>Add a second typist's file</source>
      <translation>Lägg till den andra skribentens fil</translation>
    </message>
    <message>
      <source>“{title}”: what is new in the file can be added. Nothing here is removed.</source>
      <translation>”{title}”: det som är nytt i filen kan läggas till. Inget här tas bort.</translation>
    </message>
    <message>
      <source>“{title}” lies in the bin. It can come back with what is new in the file.</source>
      <translation>”{title}” ligger i papperskorgen. Den kan komma tillbaka med det som är nytt i filen.</translation>
    </message>
    <message>
      <source>This session is here already</source>
      <translation>Träffen finns redan här</translation>
    </message>
    <message>
      <source>Look at them</source>
      <translation>Titta på dem</translation>
    </message>
    <message>
      <source>Keep as a second session</source>
      <translation>Spara som en andra träff</translation>
    </message>
    <message>
      <source>Add what is new</source>
      <translation>Lägg till det nya</translation>
    </message>
    <message>
      <source>Groups with the same name</source>
      <translation>Grupper med samma namn</translation>
    </message>
    <message>
      <source>Groups with another name there: it is a note in the group now</source>
      <translation>Grupper med ett annat namn i filen: det är nu en lapp i gruppen</translation>
    </message>
    <message>
      <source>Take it all back</source>
      <translation>Ångra allt</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Klar</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>och %n till</numerusform>
        <numerusform>och %n till</numerusform>
      </translation>
    </message>
    <message>
      <source>Each stands for itself</source>
      <translation>Nu står de var för sig</translation>
    </message>
    <message>
      <source>One group now</source>
      <translation>Nu är det en grupp</translation>
    </message>
    <message>
      <source>They look like notes that are here</source>
      <translation>De liknar lappar som finns här</translation>
    </message>
    <message>
      <source>Said in other words here and there</source>
      <translation>Sagt med olika ord här och i filen</translation>
    </message>
    <message>
      <source>Make one group</source>
      <translation>Gör till en grupp</translation>
    </message>
    <message>
      <source>Not the same</source>
      <translation>Inte samma</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Här</translation>
    </message>
    <message>
      <source>Came in</source>
      <translation>Kom in</translation>
    </message>
    <message>
      <source>Everything in that file is here already. Nothing was changed.</source>
      <translation>Allt i filen finns redan här. Inget har ändrats.</translation>
    </message>
    <message numerus="yes">
      <source>%n count(s) differ there. Those here stay.</source>
      <translation>
        <numerusform>%n antal är ett annat i filen. Det som står här är kvar.</numerusform>
        <numerusform>%n antal är andra i filen. De som står här är kvar.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n text(s) that can stand only once are in your own log.</source>
      <translation>
        <numerusform>%n text som bara kan stå en gång ligger i din egen logg.</numerusform>
        <numerusform>%n texter som bara kan stå en gång ligger i din egen logg.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n story(s) withdrawn there. Withdraw here too.</source>
      <translation>
        <numerusform>%n berättelse är tillbakatagen i filen. Ta tillbaka den här också.</numerusform>
        <numerusform>%n berättelser är tillbakatagna i filen. Ta tillbaka dem här också.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) that differ stay as they are here.</source>
      <translation>
        <numerusform>%n sak som skiljer sig är kvar som den är här.</numerusform>
        <numerusform>%n saker som skiljer sig är kvar som de är här.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n look(s) like notes that are here already</source>
      <translation>
        <numerusform>%n liknar en lapp som redan finns här</numerusform>
        <numerusform>%n liknar lappar som redan finns här</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n say(s) it in other words than here</source>
      <translation>
        <numerusform>%n säger det med andra ord än här</numerusform>
        <numerusform>%n säger det med andra ord än här</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n group(s) added</source>
      <translation>
        <numerusform>%n grupp tillagd</numerusform>
        <numerusform>%n grupper tillagda</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other line(s) added</source>
      <translation>
        <numerusform>%n annan rad tillagd</numerusform>
        <numerusform>%n andra rader tillagda</numerusform>
      </translation>
    </message>
    <message>
      <source>What was empty here is filled in</source>
      <translation>Det som var tomt här är ifyllt</translation>
    </message>
    <message>
      <source>{what}. Nothing was removed.</source>
      <translation>{what}. Inget togs bort.</translation>
    </message>
    <message>
      <source>Why we met, in one or two sentences. It opens the summary.</source>
      <translation>Varför vi möttes, i en eller två meningar. Sammanfattningen börjar så.</translation>
    </message>
    <message>
      <source>What this group may decide, and who answers afterwards.</source>
      <translation>Vad gruppen får besluta, och vem som svarar efteråt.</translation>
    </message>
    <message>
      <source>Booked until</source>
      <translation>Bokat till</translation>
    </message>
    <message>
      <source>When and where</source>
      <translation>När och var</translation>
    </message>
    <message>
      <source>Time and cost</source>
      <translation>Tid och kostnad</translation>
    </message>
    <message>
      <source>Afterwards</source>
      <translation>Efteråt</translation>
    </message>
    <message>
      <source>About the next meeting</source>
      <translation>Om nästa träff</translation>
    </message>
    <message>
      <source>Focus question</source>
      <translation>Huvudfråga</translation>
    </message>
    <message>
      <source>Purpose</source>
      <translation>Syfte</translation>
    </message>
    <message>
      <source>Mandate</source>
      <translation>Mandat</translation>
    </message>
    <message>
      <source>Session number</source>
      <translation>Träffens nummer</translation>
    </message>
    <message>
      <source>People expected</source>
      <translation>Väntade personer</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>Inte känt</translation>
    </message>
    <message>
      <source>Dots per person</source>
      <translation>Prickar per person</translation>
    </message>
    <message>
      <source>Language of the room</source>
      <translation>Gruppens språk</translation>
    </message>
    <message>
      <source>Second language</source>
      <translation>Andra språk</translation>
    </message>
    <message>
      <source>Only one language</source>
      <translation>Bara ett språk</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Plats</translation>
    </message>
    <message>
      <source>Facilitator</source>
      <translation>Samtalsledare</translation>
    </message>
    <message>
      <source>Contact, for corrections and questions</source>
      <translation>Kontakt, för rättelser och frågor</translation>
    </message>
    <message>
      <source>Next meeting</source>
      <translation>Nästa träff</translation>
    </message>
    <message>
      <source>Place of the next meeting</source>
      <translation>Plats för nästa träff</translation>
    </message>
    <message>
      <source>Corrections until</source>
      <translation>Rättelser till och med</translation>
    </message>
    <message>
      <source>Working notes are kept until</source>
      <translation>Arbetslapparna sparas till</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Till</translation>
    </message>
    <message>
      <source>Paid, with lived experience</source>
      <translation>Betalda, med egen erfarenhet</translation>
    </message>
    <message>
      <source>First time here</source>
      <translation>Första gången här</translation>
    </message>
    <message>
      <source>Hours of all together, planned</source>
      <translation>Allas timmar, planerade</translation>
    </message>
    <message>
      <source>Hours of all together, real</source>
      <translation>Allas timmar, verkliga</translation>
    </message>
    <message>
      <source>F2 changes the words, Delete takes the line out</source>
      <translation>F2 ändrar orden, Delete tar bort raden</translation>
    </message>
    <message>
      <source>Change the words</source>
      <translation>Ändra orden</translation>
    </message>
    <message>
      <source>Words of the line</source>
      <translation>Radens ord</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Flytta upp</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Flytta ned</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Plats</translation>
    </message>
    <message>
      <source>Permission</source>
      <translation>Tillåtelse</translation>
    </message>
    <message>
      <source>Recognition</source>
      <translation>Erkännande</translation>
    </message>
    <message>
      <source>What makes it possible for people to speak freely here?</source>
      <translation>Vad gör att människor kan tala fritt här?</translation>
    </message>
    <message>
      <source>Conditions</source>
      <translation>Förutsättningar</translation>
    </message>
    <message>
      <source>Add the nine to check</source>
      <translation>Lägg till de nio punkterna</translation>
    </message>
    <message>
      <source>Add a line to {family}</source>
      <translation>Lägg till en rad under {family}</translation>
    </message>
    <message>
      <source>What else has to be there?</source>
      <translation>Vad mer behöver finnas?</translation>
    </message>
    <message>
      <source>{met} of {all}</source>
      <translation>{met} av {all}</translation>
    </message>
    <message>
      <source>How</source>
      <translation>Hur</translation>
    </message>
    <message>
      <source>How exactly: {mode}</source>
      <translation>Hur exakt: {mode}</translation>
    </message>
    <message>
      <source>26 Nov 2026</source>
      <translation>26 nov 2026</translation>
    </message>
    <message>
      <source>Breaks and stages that ran keep their time.</source>
      <translation>Pauser och steg som varit behåller sin tid.</translation>
    </message>
    <message>
      <source>Minutes of the whole plan</source>
      <translation>Hela planens minuter</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Anpassa</translation>
    </message>
    <message>
      <source>Fit to</source>
      <translation>Anpassa till</translation>
    </message>
    <message>
      <source>min</source>
      <translation>min</translation>
    </message>
    <message>
      <source>This is not kept yet. Write it like the example: {example}</source>
      <translation>Det är inte sparat än. Skriv som i exemplet: {example}</translation>
    </message>
    <message>
      <source>Ground rules</source>
      <translation>Spelregler</translation>
    </message>
    <message>
      <source>No rules are chosen yet.</source>
      <translation>Inga regler är valda än.</translation>
    </message>
    <message>
      <source>Add a rule</source>
      <translation>Lägg till en regel</translation>
    </message>
    <message>
      <source>Rule taken out</source>
      <translation>Regeln borttagen</translation>
    </message>
    <message>
      <source>A rule in your own words</source>
      <translation>En regel med egna ord</translation>
    </message>
    <message>
      <source>Show only those chosen</source>
      <translation>Visa bara de valda</translation>
    </message>
    <message>
      <source>Choose from the list</source>
      <translation>Välj från listan</translation>
    </message>
    <message>
      <source>What we share</source>
      <translation>Det vi delar</translation>
    </message>
    <message>
      <source>One sentence. It is the trunk of our tree.</source>
      <translation>En mening. Den är stammen i vårt träd.</translation>
    </message>
    <message>
      <source>What this group is for</source>
      <translation>Vad gruppen är till för</translation>
    </message>
    <message>
      <source>In one or two sentences.</source>
      <translation>I en eller två meningar.</translation>
    </message>
    <message>
      <source>20.5</source>
      <translation>20,5</translation>
    </message>
    <message>
      <source>Talk</source>
      <translation>Samtal</translation>
    </message>
    <message>
      <source>Silent</source>
      <translation>Tyst</translation>
    </message>
    <message>
      <source>Capture</source>
      <translation>Anteckna</translation>
    </message>
    <message>
      <source>Vote</source>
      <translation>Pricka</translation>
    </message>
    <message>
      <source>Decide</source>
      <translation>Besluta</translation>
    </message>
    <message>
      <source>Break</source>
      <translation>Paus</translation>
    </message>
    <message>
      <source>agree, unsure, disagree</source>
      <translation>håller med, osäker, håller inte med</translation>
    </message>
    <message>
      <source>Usual words</source>
      <translation>Vanliga ord</translation>
    </message>
    <message>
      <source>Statements</source>
      <translation>Påståenden</translation>
    </message>
    <message>
      <source>Minutes of each person</source>
      <translation>Minuter per person</translation>
    </message>
    <message>
      <source>Nobody counts</source>
      <translation>Ingen räknar</translation>
    </message>
    <message>
      <source>Dots for everybody</source>
      <translation>Prickar till alla</translation>
    </message>
    <message>
      <source>From left to right</source>
      <translation>Från vänster till höger</translation>
    </message>
    <message>
      <source>left</source>
      <translation>vänster</translation>
    </message>
    <message>
      <source>right</source>
      <translation>höger</translation>
    </message>
    <message>
      <source>From top to bottom</source>
      <translation>Uppifrån och ned</translation>
    </message>
    <message>
      <source>above</source>
      <translation>ovan</translation>
    </message>
    <message>
      <source>below</source>
      <translation>nedan</translation>
    </message>
    <message>
      <source>Places on the line</source>
      <translation>Platser på linjen</translation>
    </message>
    <message>
      <source>Places on the line, with commas between</source>
      <translation>Platser på linjen, med komma mellan</translation>
    </message>
    <message>
      <source>As the session: {dots}</source>
      <translation>Som träffen: {dots}</translation>
    </message>
    <message>
      <source>Name, role – or a whole list</source>
      <translation>Namn, roll – eller en hel lista</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personer</translation>
    </message>
    <message>
      <source>Nobody is named yet.</source>
      <translation>Ingen är namngiven än.</translation>
    </message>
    <message>
      <source>No role given</source>
      <translation>Ingen roll angiven</translation>
    </message>
    <message numerus="yes">
      <source>%n people added</source>
      <translation>
        <numerusform>%n person tillagd</numerusform>
        <numerusform>%n personer tillagda</numerusform>
      </translation>
    </message>
    <message>
      <source>Taken off the list</source>
      <translation>Struken från listan</translation>
    </message>
    <message>
      <source>{count} expected</source>
      <translation>{count} väntade</translation>
    </message>
    <message>
      <source>Who is it?</source>
      <translation>Vem är det?</translation>
    </message>
    <message>
      <source>Who are they?</source>
      <translation>Vilka är de?</translation>
    </message>
    <message>
      <source>Choose a role</source>
      <translation>Välj en roll</translation>
    </message>
    <message>
      <source>Roles, with commas between them</source>
      <translation>Roller, med komma mellan</translation>
    </message>
    <message>
      <source>Works in the organisation</source>
      <translation>Arbetar i organisationen</translation>
    </message>
    <message>
      <source>Take off the list</source>
      <translation>Ta bort från listan</translation>
    </message>
    <message>
      <source>Name, if they want it</source>
      <translation>Namn, om de vill</translation>
    </message>
    <message>
      <source>Initials</source>
      <translation>Initialer</translation>
    </message>
    <message>
      <source>How many people</source>
      <translation>Hur många</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Detaljer</translation>
    </message>
    <message>
      <source>Part of the plan</source>
      <translation>Del av planen</translation>
    </message>
    <message numerus="yes">
      <source>%n name(s) taken off the notes</source>
      <translation>
        <numerusform>%n namn borttaget från lapparna</numerusform>
        <numerusform>%n namn borttagna från lapparna</numerusform>
      </translation>
    </message>
    <message>
      <source>The statement is taken out</source>
      <translation>Påståendet är borttaget</translation>
    </message>
    <message>
      <source>Stages</source>
      <translation>Steg</translation>
    </message>
    <message numerus="yes">
      <source>Longer than the projector shows at once: it goes over %n page(s)</source>
      <translation>
        <numerusform>Längre än projektorn visar på en gång: det blir %n sida</numerusform>
        <numerusform>Längre än projektorn visar på en gång: det blir %n sidor</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n line(s) on the projector, at the largest size</source>
      <translation>
        <numerusform>%n rad på projektorn, i största storleken</numerusform>
        <numerusform>%n rader på projektorn, i största storleken</numerusform>
      </translation>
    </message>
    <message>
      <source>One</source>
      <translation>En</translation>
    </message>
    <message>
      <source>Two</source>
      <translation>Två</translation>
    </message>
    <message>
      <source>Three</source>
      <translation>Tre</translation>
    </message>
    <message>
      <source>Four</source>
      <translation>Fyra</translation>
    </message>
    <message>
      <source>Five</source>
      <translation>Fem</translation>
    </message>
    <message>
      <source>Six</source>
      <translation>Sex</translation>
    </message>
    <message>
      <source>No prompt: the room sees the title.</source>
      <translation>Ingen fråga: gruppen ser titeln.</translation>
    </message>
    <message>
      <source>Language of the prompt</source>
      <translation>Frågans språk</translation>
    </message>
    <message>
      <source>Add a second language</source>
      <translation>Lägg till ett andra språk</translation>
    </message>
    <message numerus="yes">
      <source>%n line(s) on the projector, at the middle size</source>
      <translation>
        <numerusform>%n rad på projektorn, i mellanstorleken</numerusform>
        <numerusform>%n rader på projektorn, i mellanstorleken</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n line(s) on the projector, at the smallest size</source>
      <translation>
        <numerusform>%n rad på projektorn, i minsta storleken</numerusform>
        <numerusform>%n rader på projektorn, i minsta storleken</numerusform>
      </translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>Fråga</translation>
    </message>
    <message>
      <source>Prompt in the second language</source>
      <translation>Frågan på andra språket</translation>
    </message>
    <message>
      <source>{language}, not written yet</source>
      <translation>{language}, inte skriven än</translation>
    </message>
    <message>
      <source>The room will see: {words}</source>
      <translation>Gruppen kommer att se: {words}</translation>
    </message>
    <message>
      <source>Saved as template “{name}”. It stands under Templates in the library.</source>
      <translation>Sparad som mallen ”{name}”. Den finns i biblioteket under Mallar.</translation>
    </message>
    <message>
      <source>No stages yet. Add the first one, and give it a title and minutes.</source>
      <translation>Inga steg än. Lägg till det första och ge det en rubrik och minuter.</translation>
    </message>
    <message numerus="yes">
      <source>its %n note(s) stay</source>
      <translation>
        <numerusform>%n lapp stannar kvar</numerusform>
        <numerusform>%n lappar stannar kvar</numerusform>
      </translation>
    </message>
    <message>
      <source>“{stage}” is taken out</source>
      <translation>”{stage}” är borttaget</translation>
    </message>
    <message>
      <source>The plan takes {minutes} min now</source>
      <translation>Planen tar nu {minutes} min</translation>
    </message>
    <message numerus="yes">
      <source>%n optional stage(s) taken out</source>
      <translation>
        <numerusform>%n valfritt steg borttaget</numerusform>
        <numerusform>%n valfria steg borttagna</numerusform>
      </translation>
    </message>
    <message>
      <source>The plan takes {minutes} min already</source>
      <translation>Planen tar redan {minutes} min</translation>
    </message>
    <message>
      <source>Add stage</source>
      <translation>Lägg till steg</translation>
    </message>
    <message>
      <source>Fit to another time</source>
      <translation>Anpassa till en annan tid</translation>
    </message>
    <message>
      <source>All kinds by name</source>
      <translation>Alla sorter efter namn</translation>
    </message>
    <message>
      <source>Fit to {minutes} min</source>
      <translation>Anpassa till {minutes} min</translation>
    </message>
    <message>
      <source>Fit to a time</source>
      <translation>Anpassa till en tid</translation>
    </message>
    <message>
      <source>There are no stages yet</source>
      <translation>Det finns inga steg än</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Slut</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n minut</numerusform>
        <numerusform>%n minuter</numerusform>
      </translation>
    </message>
    <message>
      <source>optional</source>
      <translation>valfritt</translation>
    </message>
    <message>
      <source>the session is here</source>
      <translation>träffen är här</translation>
    </message>
    <message>
      <source>End – booked until {time}</source>
      <translation>Slut – bokat till {time}</translation>
    </message>
    <message>
      <source>Phones may add notes</source>
      <translation>Telefoner får lägga till lappar</translation>
    </message>
    <message>
      <source>Keep who said it</source>
      <translation>Spara vem som sa det</translation>
    </message>
    <message>
      <source>Hide notes until reveal</source>
      <translation>Dölj lappar tills de visas</translation>
    </message>
    <message>
      <source>Show the timer to the room</source>
      <translation>Visa klockan för gruppen</translation>
    </message>
    <message>
      <source>May be left out when time is short</source>
      <translation>Kan utgå om tiden är knapp</translation>
    </message>
    <message>
      <source>What helps you in this stage</source>
      <translation>Det som hjälper dig i det här steget</translation>
    </message>
    <message>
      <source>Kind of notes</source>
      <translation>Sorts lappar</translation>
    </message>
    <message>
      <source>Start here</source>
      <translation>Börja här</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>Vilken som helst</translation>
    </message>
    <message>
      <source>Notes for you</source>
      <translation>Anteckningar för dig</translation>
    </message>
    <message>
      <source>Title of the stage</source>
      <translation>Stegets rubrik</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Minuter</translation>
    </message>
    <message>
      <source>Go on here</source>
      <translation>Fortsätt här</translation>
    </message>
    <message>
      <source>never on the projector or in print</source>
      <translation>aldrig på projektorn eller i utskrift</translation>
    </message>
    <message>
      <source>In this stage</source>
      <translation>I det här steget</translation>
    </message>
    <message>
      <source>The room will see</source>
      <translation>Gruppen kommer att se</translation>
    </message>
    <message>
      <source>Move the statement up</source>
      <translation>Flytta påståendet uppåt</translation>
    </message>
    <message>
      <source>Take the statement out</source>
      <translation>Ta bort påståendet</translation>
    </message>
    <message>
      <source>Another statement, then Enter</source>
      <translation>Ett påstående till, sedan Enter</translation>
    </message>
    <message>
      <source>Statement</source>
      <translation>Påstående</translation>
    </message>
    <message>
      <source>Statement in the second language</source>
      <translation>Påståendet på det andra språket</translation>
    </message>
    <message>
      <source>New statement</source>
      <translation>Nytt påstående</translation>
    </message>
    <message>
      <source>of {minutes} · {times}</source>
      <translation>av {minutes} · {times}</translation>
    </message>
    <message>
      <source>{minutes} min over</source>
      <translation>{minutes} min över</translation>
    </message>
    <message>
      <source>{minutes} min to spare</source>
      <translation>{minutes} min till godo</translation>
    </message>
    <message>
      <source>Voice taken out</source>
      <translation>Rösten borttagen</translation>
    </message>
    <message>
      <source>Voices</source>
      <translation>Röster</translation>
    </message>
    <message>
      <source>Whose perspectives shall be told apart?</source>
      <translation>Vilkas perspektiv ska kunna skiljas åt?</translation>
    </message>
    <message>
      <source>Add a voice</source>
      <translation>Lägg till en röst</translation>
    </message>
    <message numerus="yes">
      <source>Voice taken out; %n note(s) have none now</source>
      <translation>
        <numerusform>Rösten borttagen; %n lapp har ingen nu</numerusform>
        <numerusform>Rösten borttagen; %n lappar har ingen nu</numerusform>
      </translation>
    </message>
    <message>
      <source>Name of the voice</source>
      <translation>Röstens namn</translation>
    </message>
    <message>
      <source>Take voice {number} out</source>
      <translation>Ta bort röst {number}</translation>
    </message>
    <message>
      <source>Name of voice {number}</source>
      <translation>Namn på röst {number}</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Försök igen</translation>
    </message>
    <message>
      <source>Open another library…</source>
      <translation>Öppna ett annat bibliotek…</translation>
    </message>
    <message>
      <source>Start a new library elsewhere…</source>
      <translation>Börja ett nytt bibliotek på annan plats…</translation>
    </message>
    <message>
      <source>The library did not open</source>
      <translation>Biblioteket öppnades inte</translation>
    </message>
    <message numerus="yes">
      <source>%n more group(s)</source>
      <translation>
        <numerusform>%n grupp till</numerusform>
        <numerusform>%n grupper till</numerusform>
      </translation>
    </message>
    <message>
      <source>What we heard</source>
      <translation>Det vi hörde</translation>
    </message>
    <message>
      <source>Not grouped yet</source>
      <translation>Inte grupperade än</translation>
    </message>
    <message>
      <source>No name yet</source>
      <translation>Inget namn än</translation>
    </message>
    <message numerus="yes">
      <source>%n not grouped yet</source>
      <translation>
        <numerusform>%n inte grupperad än</numerusform>
        <numerusform>%n inte grupperade än</numerusform>
      </translation>
    </message>
    <message>
      <source>the room sees it</source>
      <translation>gruppen ser det</translation>
    </message>
    <message>
      <source>No notes yet</source>
      <translation>Inga lappar än</translation>
    </message>
    <message>
      <source>No groups yet</source>
      <translation>Inga grupper än</translation>
    </message>
    <message>
      <source>No dots yet</source>
      <translation>Inga prickar än</translation>
    </message>
    <message>
      <source>No statements yet</source>
      <translation>Inga påståenden än</translation>
    </message>
    <message>
      <source>No decisions or actions yet</source>
      <translation>Inga beslut eller åtgärder än</translation>
    </message>
    <message>
      <source>No ground rules yet</source>
      <translation>Inga spelregler än</translation>
    </message>
    <message>
      <source>Notes as said</source>
      <translation>Lappar i den ordning de sades</translation>
    </message>
    <message>
      <source>Votes</source>
      <translation>Prickar</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Linje</translation>
    </message>
    <message>
      <source>Grid</source>
      <translation>Rutnät</translation>
    </message>
    <message>
      <source>Decisions and actions</source>
      <translation>Beslut och åtgärder</translation>
    </message>
    <message>
      <source>When the vote is closed</source>
      <translation>När röstningen är stängd</translation>
    </message>
    <message>
      <source>Previous page</source>
      <translation>Föregående sida</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>Nästa sida</translation>
    </message>
    <message>
      <source>Blank</source>
      <translation>Tom</translation>
    </message>
    <message>
      <source>Freeze</source>
      <translation>Frys</translation>
    </message>
    <message>
      <source>Screen</source>
      <translation>Skärm</translation>
    </message>
    <message>
      <source>When it starts</source>
      <translation>När den startar</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>Sida {page} av {pages}</translation>
    </message>
    <message>
      <source>Show again</source>
      <translation>Visa igen</translation>
    </message>
    <message>
      <source>Let it go on</source>
      <translation>Låt gå vidare</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stoppa</translation>
    </message>
    <message>
      <source>Time to round off</source>
      <translation>Dags att runda av</translation>
    </message>
    <message numerus="yes">
      <source>Our %n dot(s)</source>
      <translation>
        <numerusform>Vår %n prick</numerusform>
        <numerusform>Våra %n prickar</numerusform>
      </translation>
    </message>
    <message>
      <source>Our ground rules</source>
      <translation>Våra spelregler</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Inte än</translation>
    </message>
    <message>
      <source>No longer needed</source>
      <translation>Behövs inte längre</translation>
    </message>
    <message>
      <source>What we said we would do</source>
      <translation>Det vi sa att vi skulle göra</translation>
    </message>
    <message>
      <source>What we agreed</source>
      <translation>Det vi kom överens om</translation>
    </message>
    <message>
      <source>Decisions</source>
      <translation>Beslut</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>Åtgärder</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) waiting</source>
      <translation>
        <numerusform>%n lapp väntar</numerusform>
        <numerusform>%n lappar väntar</numerusform>
      </translation>
    </message>
    <message>
      <source>Say it, and we write it down.</source>
      <translation>Säg det, så skriver vi.</translation>
    </message>
    <message>
      <source>Back at {time}</source>
      <translation>Tillbaka {time}</translation>
    </message>
    <message>
      <source>Projector: prompt</source>
      <translation>Projektor: fråga</translation>
    </message>
    <message>
      <source>Projector: board</source>
      <translation>Projektor: tavla</translation>
    </message>
    <message>
      <source>Projector: votes</source>
      <translation>Projektor: prickar</translation>
    </message>
    <message>
      <source>Projector: line</source>
      <translation>Projektor: linje</translation>
    </message>
    <message>
      <source>Projector: grid</source>
      <translation>Projektor: rutnät</translation>
    </message>
    <message>
      <source>Projector: actions</source>
      <translation>Projektor: åtgärder</translation>
    </message>
    <message>
      <source>Projector: ground rules</source>
      <translation>Projektor: spelregler</translation>
    </message>
    <message>
      <source>Projector: break</source>
      <translation>Projektor: paus</translation>
    </message>
    <message>
      <source>Projector: blank</source>
      <translation>Projektor: tom</translation>
    </message>
    <message>
      <source>Projector not found</source>
      <translation>Ingen projektor hittades</translation>
    </message>
    <message>
      <source>Projector off</source>
      <translation>Projektor av</translation>
    </message>
    <message>
      <source>Projector: frozen</source>
      <translation>Projektor: fryst</translation>
    </message>
    <message>
      <source>Facilitator – projector</source>
      <translation>Facilitator – projektor</translation>
    </message>
    <message>
      <source>The printer did not take the pages. Check it, or save the PDF instead.</source>
      <translation>Skrivaren tog inte emot sidorna. Kontrollera den eller spara PDF:en i stället.</translation>
    </message>
    <message>
      <source>No printer found. Save the PDF to a USB stick</source>
      <translation>Ingen skrivare. Lägg PDF:en på ett USB-minne</translation>
    </message>
    <message>
      <source>Saved {path}</source>
      <translation>Sparade {path}</translation>
    </message>
    <message>
      <source>Sent to {printer}</source>
      <translation>Skickat till {printer}</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Koppla</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Låt vara</translation>
    </message>
    <message>
      <source>Like “{text}”</source>
      <translation>Liknar ”{text}”</translation>
    </message>
    <message>
      <source>Control D links the two.</source>
      <translation>Control D kopplar ihop de två.</translation>
    </message>
    <message>
      <source>in the order they were said</source>
      <translation>i den ordning de sades</translation>
    </message>
    <message>
      <source>Board toolbar</source>
      <translation>Tavlans verktygsrad</translation>
    </message>
    <message>
      <source>Add note</source>
      <translation>Lägg till lapp</translation>
    </message>
    <message>
      <source>Show on projector</source>
      <translation>Visa på projektorn</translation>
    </message>
    <message>
      <source>Show as said</source>
      <translation>Visa i ordning</translation>
    </message>
    <message numerus="yes">
      <source>in %n group(s)</source>
      <translation>
        <numerusform>i %n grupp</numerusform>
        <numerusform>i %n grupper</numerusform>
      </translation>
    </message>
    <message>
      <source>not grouped yet</source>
      <translation>inte grupperade än</translation>
    </message>
    <message>
      <source>Added without group.</source>
      <translation>Tillagd utan grupp.</translation>
    </message>
    <message>
      <source>Added without a name.</source>
      <translation>Tillagd utan namn.</translation>
    </message>
    <message>
      <source>Several fit “{text}”.</source>
      <translation>Flera passar ”{text}”.</translation>
    </message>
    <message>
      <source>None fits “{text}”.</source>
      <translation>Ingen passar ”{text}”.</translation>
    </message>
    <message>
      <source>Question added</source>
      <translation>Fråga tillagd</translation>
    </message>
    <message>
      <source>{some} and {last}</source>
      <translation>{some} och {last}</translation>
    </message>
    <message>
      <source>Decision added</source>
      <translation>Beslut tillagt</translation>
    </message>
    <message>
      <source>Action added</source>
      <translation>Åtgärd tillagd</translation>
    </message>
    <message>
      <source>There is no note yet that could be heard again.</source>
      <translation>Det finns ingen lapp än som kan höras igen.</translation>
    </message>
    <message>
      <source>This stage keeps no names.</source>
      <translation>Det här steget sparar inga namn.</translation>
    </message>
    <message>
      <source>Heard {times} times</source>
      <translation>Hört {times} gånger</translation>
    </message>
    <message>
      <source>Not saved. Your notes are still here.</source>
      <translation>Inte sparat. Dina lappar finns kvar.</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Lägg till</translation>
    </message>
    <message>
      <source>Type what you hear, then Enter</source>
      <translation>Skriv det du hör, sedan Enter</translation>
    </message>
    <message>
      <source>What you hear</source>
      <translation>Det du hör</translation>
    </message>
    <message>
      <source>Line cleared</source>
      <translation>Raden är tömd</translation>
    </message>
    <message>
      <source>Linked: both say the same</source>
      <translation>Kopplade: båda säger samma sak</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Spara</translation>
    </message>
    <message>
      <source>who said it</source>
      <translation>vem som sa det</translation>
    </message>
    <message>
      <source>voice</source>
      <translation>röst</translation>
    </message>
    <message>
      <source>heard again</source>
      <translation>hört igen</translation>
    </message>
    <message>
      <source>builds on last</source>
      <translation>bygger på senaste</translation>
    </message>
    <message>
      <source>question to the organisation</source>
      <translation>fråga till organisationen</translation>
    </message>
    <message>
      <source>This stage keeps no names</source>
      <translation>Det här steget sparar inga namn</translation>
    </message>
    <message>
      <source>Editing an earlier note</source>
      <translation>Du ändrar en tidigare lapp</translation>
    </message>
    <message>
      <source>leave</source>
      <translation>låt vara</translation>
    </message>
    <message>
      <source>Last: “{text}”</source>
      <translation>Senast: ”{text}”</translation>
    </message>
    <message>
      <source>edit</source>
      <translation>ändra</translation>
    </message>
    <message>
      <source>undo</source>
      <translation>ångra</translation>
    </message>
    <message>
      <source>The computer slept for {minutes} min. Count it?</source>
      <translation>Datorn sov i {minutes} min. Ska de räknas?</translation>
    </message>
    <message>
      <source>This session was closed for {minutes} min. Count it?</source>
      <translation>Träffen var stängd i {minutes} min. Ska de räknas?</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Nej</translation>
    </message>
    <message>
      <source>Ideas</source>
      <translation>Idéer</translation>
    </message>
    <message>
      <source>At the close</source>
      <translation>I slutet</translation>
    </message>
    <message>
      <source>Group without a name</source>
      <translation>Grupp utan namn</translation>
    </message>
    <message>
      <source>New group “{text}”</source>
      <translation>Ny grupp ”{text}”</translation>
    </message>
    <message>
      <source>Add “{text}” to people</source>
      <translation>Lägg till ”{text}” bland personerna</translation>
    </message>
    <message>
      <source>The person</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>A relative</source>
      <translation>En anhörig</translation>
    </message>
    <message>
      <source>A new colleague</source>
      <translation>En ny kollega</translation>
    </message>
    <message>
      <source>An outsider</source>
      <translation>En utomstående</translation>
    </message>
    <message>
      <source>The figures</source>
      <translation>Siffrorna</translation>
    </message>
    <message>
      <source>The purpose</source>
      <translation>Syftet</translation>
    </message>
    <message>
      <source>Support</source>
      <translation>Stöd</translation>
    </message>
    <message>
      <source>What is already good here, and should stay?</source>
      <translation>Vad är redan bra här och bör vara kvar?</translation>
    </message>
    <message>
      <source>Challenge</source>
      <translation>Utmaning</translation>
    </message>
    <message>
      <source>What do we take for granted?</source>
      <translation>Vad tar vi för givet?</translation>
    </message>
    <message>
      <source>Other view</source>
      <translation>Annan syn</translation>
    </message>
    <message>
      <source>Who would see this quite differently, and why?</source>
      <translation>Vem skulle se det här helt annorlunda, och varför?</translation>
    </message>
    <message>
      <source>Only you see this page. It is never printed and never projected.</source>
      <translation>Bara du ser den här sidan. Den skrivs aldrig ut och visas aldrig på projektorn.</translation>
    </message>
    <message>
      <source>Look at it differently</source>
      <translation>Se på det annorlunda</translation>
    </message>
    <message>
      <source>Who has been quiet</source>
      <translation>Vem som varit tyst</translation>
    </message>
    <message>
      <source>What comes next</source>
      <translation>Vad som kommer sedan</translation>
    </message>
    <message>
      <source>A critical friend asks</source>
      <translation>En kritisk vän frågar</translation>
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
      <translation>{notes} utan röst</translation>
    </message>
    <message>
      <source>{notes} so far</source>
      <translation>{notes} hittills</translation>
    </message>
    <message>
      <source>This is the last stage.</source>
      <translation>Det här är sista steget.</translation>
    </message>
    <message>
      <source>No voices are named yet.</source>
      <translation>Inga röster är namngivna än.</translation>
    </message>
    <message>
      <source>Why? People get an answer to their idea.</source>
      <translation>Varför? Människor får svar på sin idé.</translation>
    </message>
    <message numerus="yes">
      <source>%n idea(s)</source>
      <translation>
        <numerusform>%n idé</numerusform>
        <numerusform>%n idéer</numerusform>
      </translation>
    </message>
    <message>
      <source>The reason</source>
      <translation>Skälet</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>skäl</translation>
    </message>
    <message numerus="yes">
      <source>{some} of %n idea(s) have an answer.</source>
      <translation>
        <numerusform>{some} av %n idé har fått svar.</numerusform>
        <numerusform>{some} av %n idéer har fått svar.</numerusform>
      </translation>
    </message>
    <message>
      <source>No notes yet.</source>
      <translation>Inga lappar än.</translation>
    </message>
    <message>
      <source>Say first what became of it: 1 to 5.</source>
      <translation>Säg först vad det blev av den: 1 till 5.</translation>
    </message>
    <message>
      <source>The reason…</source>
      <translation>Skälet…</translation>
    </message>
    <message numerus="yes">
      <source>{fate}: %n idea(s)</source>
      <translation>
        <numerusform>{fate}: %n idé</numerusform>
        <numerusform>{fate}: %n idéer</numerusform>
      </translation>
    </message>
    <message>
      <source>Not said yet</source>
      <translation>Inte sagt än</translation>
    </message>
    <message>
      <source>Taken up</source>
      <translation>Tas upp</translation>
    </message>
    <message>
      <source>Joined with another</source>
      <translation>Hör ihop med en annan</translation>
    </message>
    <message>
      <source>Passed on</source>
      <translation>Skickas vidare</translation>
    </message>
    <message>
      <source>Not used</source>
      <translation>Används inte</translation>
    </message>
    <message>
      <source>Actions from last time</source>
      <translation>Åtgärder från förra gången</translation>
    </message>
    <message>
      <source>Answers to us</source>
      <translation>Svar till oss</translation>
    </message>
    <message>
      <source>Action stopped</source>
      <translation>Åtgärden stoppad</translation>
    </message>
    <message>
      <source>done</source>
      <translation>klart</translation>
    </message>
    <message>
      <source>under way</source>
      <translation>på gång</translation>
    </message>
    <message>
      <source>stuck</source>
      <translation>sitter fast</translation>
    </message>
    <message>
      <source>what we learned</source>
      <translation>vad vi lärde oss</translation>
    </message>
    <message>
      <source>What we learned…</source>
      <translation>Vad vi lärde oss…</translation>
    </message>
    <message>
      <source>The answer…</source>
      <translation>Svaret…</translation>
    </message>
    <message>
      <source>Under way</source>
      <translation>På gång</translation>
    </message>
    <message>
      <source>Stuck</source>
      <translation>Sitter fast</translation>
    </message>
    <message>
      <source>Not started</source>
      <translation>Inte påbörjad</translation>
    </message>
    <message>
      <source>not started</source>
      <translation>inte påbörjad</translation>
    </message>
    <message>
      <source>no answer yet</source>
      <translation>inget svar än</translation>
    </message>
    <message>
      <source>What did we learn from it?</source>
      <translation>Vad lärde vi oss av det?</translation>
    </message>
    <message>
      <source>answered</source>
      <translation>besvarad</translation>
    </message>
    <message>
      <source>no answer will come</source>
      <translation>inget svar kommer</translation>
    </message>
    <message>
      <source>What becomes of the experiment</source>
      <translation>Vad blir det av experimentet</translation>
    </message>
    <message>
      <source>What holds it up, and what did we learn?</source>
      <translation>Vad hindrar det, och vad lärde vi oss?</translation>
    </message>
    <message>
      <source>Why was it stopped, and what did we learn?</source>
      <translation>Varför stoppades det, och vad lärde vi oss?</translation>
    </message>
    <message>
      <source>What we learned</source>
      <translation>Vad vi lärde oss</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Ändra</translation>
    </message>
    <message>
      <source>Close and show</source>
      <translation>Stäng och visa</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation>Avsluta</translation>
    </message>
    <message>
      <source>As the stage asks</source>
      <translation>Som steget frågar</translation>
    </message>
    <message>
      <source>Back to the lists</source>
      <translation>Tillbaka till listorna</translation>
    </message>
    <message>
      <source>Only for whoever learns it: not on the common paper, never on the projector.</source>
      <translation>Bara för den som lär sig: inte på det gemensamma pappret, aldrig på projektorn.</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>Ta bort</translation>
    </message>
    <message>
      <source>Nothing decided yet.</source>
      <translation>Inget beslutat än.</translation>
    </message>
    <message>
      <source>No actions yet.</source>
      <translation>Inga åtgärder än.</translation>
    </message>
    <message>
      <source>What will be done?</source>
      <translation>Vad ska vi göra?</translation>
    </message>
    <message>
      <source>New action or decision</source>
      <translation>Ny åtgärd eller nytt beslut</translation>
    </message>
    <message>
      <source>Decision taken away</source>
      <translation>Beslutet är borttaget</translation>
    </message>
    <message>
      <source>Action taken away</source>
      <translation>Åtgärden är borttagen</translation>
    </message>
    <message>
      <source>decision</source>
      <translation>beslut</translation>
    </message>
    <message>
      <source>action</source>
      <translation>åtgärd</translation>
    </message>
    <message>
      <source>owner</source>
      <translation>vem</translation>
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
      <translation>fre</translation>
    </message>
    <message>
      <source>open</source>
      <translation>öppen</translation>
    </message>
    <message>
      <source>Nobody yet</source>
      <translation>Ingen än</translation>
    </message>
    <message>
      <source>Decision, as a sentence</source>
      <translation>Beslut, som en mening</translation>
    </message>
    <message>
      <source>What kind</source>
      <translation>Vilken sort</translation>
    </message>
    <message>
      <source>Groups it rests on</source>
      <translation>Grupper det vilar på</translation>
    </message>
    <message>
      <source>How it was decided</source>
      <translation>Hur det beslutades</translation>
    </message>
    <message>
      <source>Who gains from it</source>
      <translation>Vem som vinner på det</translation>
    </message>
    <message>
      <source>What will be done</source>
      <translation>Vad som ska göras</translation>
    </message>
    <message>
      <source>What we do with the experiment</source>
      <translation>Vad vi gör med experimentet</translation>
    </message>
    <message>
      <source>Who does it</source>
      <translation>Vem gör det</translation>
    </message>
    <message>
      <source>Who helps</source>
      <translation>Vem hjälper</translation>
    </message>
    <message>
      <source>First step</source>
      <translation>Första steget</translation>
    </message>
    <message>
      <source>Sign that it helps</source>
      <translation>Tecken på att det hjälper</translation>
    </message>
    <message>
      <source>Also from what is stuck or was stopped.</source>
      <translation>Också av det som sitter fast eller stoppats.</translation>
    </message>
    <message>
      <source>We start</source>
      <translation>Vi börjar</translation>
    </message>
    <message>
      <source>We stop</source>
      <translation>Vi slutar</translation>
    </message>
    <message>
      <source>We go on with</source>
      <translation>Vi fortsätter med</translation>
    </message>
    <message>
      <source>all agreed</source>
      <translation>alla överens</translation>
    </message>
    <message>
      <source>most dots</source>
      <translation>flest prickar</translation>
    </message>
    <message>
      <source>show of hands</source>
      <translation>handuppräckning</translation>
    </message>
    <message>
      <source>people who get support</source>
      <translation>personer som får stöd</translation>
    </message>
    <message>
      <source>staff</source>
      <translation>personalen</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>organisationen</translation>
    </message>
    <message>
      <source>Experiment</source>
      <translation>Experiment</translation>
    </message>
    <message>
      <source>Own initiative</source>
      <translation>Eget initiativ</translation>
    </message>
    <message>
      <source>Own learning</source>
      <translation>Eget lärande</translation>
    </message>
    <message>
      <source>Not begun</source>
      <translation>Inte påbörjad</translation>
    </message>
    <message>
      <source>{characters} characters; a note holds {limit}:</source>
      <translation>{characters} tecken; en lapp rymmer {limit}:</translation>
    </message>
    <message numerus="yes">
      <source>%n line(s):</source>
      <translation>
        <numerusform>%n rad:</numerusform>
        <numerusform>%n rader:</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a name, then Enter</source>
      <translation>Skriv ett namn, sedan Enter</translation>
    </message>
    <message>
      <source>Add somebody</source>
      <translation>Lägg till någon</translation>
    </message>
    <message>
      <source>Take {name} off the list</source>
      <translation>Stryk {name} från listan</translation>
    </message>
    <message>
      <source>Name, role</source>
      <translation>Namn, roll</translation>
    </message>
    <message>
      <source>Nobody is on the list yet.</source>
      <translation>Ingen står på listan än.</translation>
    </message>
    <message>
      <source>Count the papers. Nobody asks who answered what.</source>
      <translation>Räkna pappren. Ingen frågar vem som svarade vad.</translation>
    </message>
    <message>
      <source>More answers than people on the list</source>
      <translation>Fler svar än personer på listan</translation>
    </message>
    <message>
      <source>Stages and time</source>
      <translation>Steg och tid</translation>
    </message>
    <message>
      <source>Pause timer</source>
      <translation>Pausa klockan</translation>
    </message>
    <message>
      <source>+1 min</source>
      <translation>+1 min</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Nästa</translation>
    </message>
    <message>
      <source>The room sees</source>
      <translation>Gruppen ser</translation>
    </message>
    <message>
      <source>Only you see</source>
      <translation>Bara du ser</translation>
    </message>
    <message>
      <source>Give this stage one more minute  (F7)</source>
      <translation>Ge steget en minut till  (F7)</translation>
    </message>
    <message>
      <source>Time of this stage</source>
      <translation>Stegets tid</translation>
    </message>
    <message>
      <source>Go on with the timer</source>
      <translation>Fortsätt klockan</translation>
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
      <translation>{number} av {people}</translation>
    </message>
    <message>
      <source>Person {number} of {people}</source>
      <translation>Person {number} av {people}</translation>
    </message>
    <message>
      <source>Person {number}</source>
      <translation>Person {number}</translation>
    </message>
    <message>
      <source>Person before</source>
      <translation>Föregående person</translation>
    </message>
    <message>
      <source>Next person</source>
      <translation>Nästa person</translation>
    </message>
    <message>
      <source>Spread over the rest</source>
      <translation>Fördela på resten</translation>
    </message>
    <message>
      <source>Makes the stages to come shorter. Breaks stay as they are.</source>
      <translation>Gör de kommande stegen kortare. Pauserna är som de var.</translation>
    </message>
    <message>
      <source>{minutes} min behind</source>
      <translation>{minutes} min efter</translation>
    </message>
    <message>
      <source>On time</source>
      <translation>I tid</translation>
    </message>
    <message>
      <source>no time planned</source>
      <translation>ingen tid planerad</translation>
    </message>
    <message>
      <source>The session is over</source>
      <translation>Träffen är slut</translation>
    </message>
    <message>
      <source>No stages are planned</source>
      <translation>Inga steg är planerade</translation>
    </message>
    <message>
      <source>of {minutes} min · ends {time}</source>
      <translation>av {minutes} min · slutar {time}</translation>
    </message>
    <message>
      <source>first stage · planned for {time}</source>
      <translation>första steget · planerat till {time}</translation>
    </message>
    <message>
      <source>of {minutes} min · paused</source>
      <translation>av {minutes} min · pausad</translation>
    </message>
    <message>
      <source>of {minutes} min · time to round off</source>
      <translation>av {minutes} min · dags att runda av</translation>
    </message>
    <message>
      <source>{minutes} min ahead</source>
      <translation>{minutes} min före</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Avslutad</translation>
    </message>
    <message numerus="yes">
      <source>Voice of %n note(s) set</source>
      <translation>
        <numerusform>Röst vald för %n lapp</numerusform>
        <numerusform>Röst vald för %n lappar</numerusform>
      </translation>
    </message>
    <message>
      <source>There is nothing to show or to close in this stage. F8 goes on.</source>
      <translation>Det finns inget att visa eller stänga i det här steget. F8 går vidare.</translation>
    </message>
    <message>
      <source>This session has no voice {number}.</source>
      <translation>Den här träffen har ingen röst {number}.</translation>
    </message>
    <message>
      <source>People and voices</source>
      <translation>Personer och röster</translation>
    </message>
    <message>
      <source>Right panel</source>
      <translation>Högra panelen</translation>
    </message>
    <message>
      <source>Open the panel</source>
      <translation>Öppna panelen</translation>
    </message>
    <message>
      <source>Count dots</source>
      <translation>Räkna prickar</translation>
    </message>
    <message>
      <source>Close the panel</source>
      <translation>Stäng panelen</translation>
    </message>
    <message numerus="yes">
      <source>The stages to come are %n minute(s) shorter</source>
      <translation>
        <numerusform>De kommande stegen är %n minut kortare</numerusform>
        <numerusform>De kommande stegen är %n minuter kortare</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) could not be won back</source>
      <translation>
        <numerusform>%n minut gick inte att ta igen</numerusform>
        <numerusform>%n minuter gick inte att ta igen</numerusform>
      </translation>
    </message>
    <message>
      <source>No stage runs yet. Start the first one.</source>
      <translation>Inget steg pågår än. Börja det första.</translation>
    </message>
    <message>
      <source>The session is not behind.</source>
      <translation>Träffen ligger inte efter.</translation>
    </message>
    <message>
      <source>The stages to come cannot be shorter.</source>
      <translation>De kommande stegen kan inte bli kortare.</translation>
    </message>
    <message>
      <source>Nobody’s time is counted in this stage.</source>
      <translation>Ingens tid räknas i det här steget.</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) shown</source>
      <translation>
        <numerusform>%n lapp visad</numerusform>
        <numerusform>%n lappar visade</numerusform>
      </translation>
    </message>
    <message>
      <source>No notes were written in silence.</source>
      <translation>Inga lappar skrevs i tystnad.</translation>
    </message>
    <message>
      <source>Voting closed. The room can see the dots.</source>
      <translation>Röstningen är stängd. Gruppen kan se prickarna.</translation>
    </message>
    <message>
      <source>No notes are waiting.</source>
      <translation>Inga lappar väntar.</translation>
    </message>
    <message>
      <source>The notes of “{stage}” wait again</source>
      <translation>Lapparna i ”{stage}” väntar igen</translation>
    </message>
    <message numerus="yes">
      <source>%n stage(s) done</source>
      <translation>
        <numerusform>%n steg klart</numerusform>
        <numerusform>%n steg klara</numerusform>
      </translation>
    </message>
    <message>
      <source>runs now</source>
      <translation>pågår nu</translation>
    </message>
    <message>
      <source>to come</source>
      <translation>kommer</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>utelämnat</translation>
    </message>
    <message>
      <source>Open the stages</source>
      <translation>Öppna stegen</translation>
    </message>
    <message>
      <source>Notes, decisions and people</source>
      <translation>Lappar, beslut och personer</translation>
    </message>
    <message>
      <source>Start the first stage</source>
      <translation>Börja första steget</translation>
    </message>
    <message>
      <source>No stage runs</source>
      <translation>Inget steg pågår</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) gone</source>
      <translation>
        <numerusform>%n minut har gått</numerusform>
        <numerusform>%n minuter har gått</numerusform>
      </translation>
    </message>
    <message>
      <source>running</source>
      <translation>går</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>pausad</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) left</source>
      <translation>
        <numerusform>%n minut kvar</numerusform>
        <numerusform>%n minuter kvar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) over</source>
      <translation>
        <numerusform>%n minut över</numerusform>
        <numerusform>%n minuter över</numerusform>
      </translation>
    </message>
    <message>
      <source>Voice of the next note: {voice}</source>
      <translation>Nästa lapps röst: {voice}</translation>
    </message>
    <message>
      <source>For the next notes too: {name}. Press to end it</source>
      <translation>Även för nästa lappar: {name}. Tryck för att avsluta</translation>
    </message>
    <message>
      <source>Nobody sees what they say before you show them all at once.</source>
      <translation>Ingen ser vad de säger förrän du visar alla på en gång.</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) written in silence, shuffled</source>
      <translation>
        <numerusform>%n lapp skriven i tystnad</numerusform>
        <numerusform>%n lappar skrivna i tystnad, blandade</numerusform>
      </translation>
    </message>
    <message>
      <source>What is typed now waits here, unseen, until you show it.</source>
      <translation>Det som skrivs nu väntar här, osett, tills du visar det.</translation>
    </message>
    <message>
      <source>Hide again</source>
      <translation>Dölj igen</translation>
    </message>
    <message>
      <source>Notes written in silence</source>
      <translation>Lappar skrivna i tystnad</translation>
    </message>
    <message>
      <source>Silent writing</source>
      <translation>Tyst skrivande</translation>
    </message>
    <message>
      <source>There is nothing to add yet. Type what you hear first.</source>
      <translation>Det finns inget att lägga till än. Skriv det du hör först.</translation>
    </message>
    <message>
      <source>A note can have {limit} characters; this one has {length}. Shorten it or make two notes.</source>
      <translation>En lapp kan ha {limit} tecken; den här har {length}. Korta den eller gör två lappar.</translation>
    </message>
    <message>
      <source>A name is needed. Type one first.</source>
      <translation>Ett namn behövs. Skriv ett först.</translation>
    </message>
    <message>
      <source>A name can have {limit} characters; this one has {length}.</source>
      <translation>Ett namn kan ha {limit} tecken; det här har {length}.</translation>
    </message>
    <message>
      <source>This text can have {limit} characters; it has {length} now.</source>
      <translation>Texten kan ha {limit} tecken; nu har den {length}.</translation>
    </message>
    <message>
      <source>Choose at least one note to group.</source>
      <translation>Välj minst en lapp att gruppera.</translation>
    </message>
    <message>
      <source>Notes of two sessions cannot be in one group.</source>
      <translation>Lappar från två träffar kan inte vara i samma grupp.</translation>
    </message>
    <message>
      <source>A note needs a group of its own first. Move it to one, then say where else it fits.</source>
      <translation>En lapp behöver först en egen grupp. Flytta den till en och säg sedan var den också passar.</translation>
    </message>
    <message>
      <source>Choose two notes or more that say the same, then link them.</source>
      <translation>Välj två eller fler lappar som säger samma sak och koppla dem.</translation>
    </message>
    <message>
      <source>A list can have {limit} people. Add it in parts.</source>
      <translation>En lista kan ha {limit} personer. Lägg till den i delar.</translation>
    </message>
    <message>
      <source>There can be {limit} ground rules. Take one out first.</source>
      <translation>Det kan finnas {limit} spelregler. Ta bort en först.</translation>
    </message>
    <message>
      <source>A count cannot be less than nothing.</source>
      <translation>Ett antal kan inte vara mindre än inget.</translation>
    </message>
    <message>
      <source>Of these dots {on_notes} lie on notes of the group. Count those on the notes first.</source>
      <translation>Av prickarna ligger {on_notes} på lappar i gruppen. Räkna först dem på lapparna.</translation>
    </message>
    <message>
      <source>There is no such place here. Nothing was changed.</source>
      <translation>Det finns ingen sådan plats här. Inget ändrades.</translation>
    </message>
    <message>
      <source>A stage can have 0 to {limit} minutes; {value} is too long. Make two stages of it.</source>
      <translation>Ett steg kan ta 0 till {limit} minuter; {value} är för långt. Gör två steg av det.</translation>
    </message>
    <message>
      <source>Everybody can have up to {limit} dots; {value} are too many.</source>
      <translation>Alla kan få upp till {limit} prickar; {value} är för många.</translation>
    </message>
    <message>
      <source>A line can have {limit} places. Take one out first.</source>
      <translation>En linje kan ha {limit} platser. Ta bort en först.</translation>
    </message>
    <message>
      <source>This plan cannot be shorter than {least} min: breaks and stages that ran keep their time. Take a stage out first.</source>
      <translation>Planen kan inte bli kortare än {least} min: pauser och steg som varit behåller sin tid. Ta bort ett steg först.</translation>
    </message>
    <message>
      <source>This plan cannot be longer than {most} min: no stage can be longer than 600. Add a stage first.</source>
      <translation>Planen kan inte bli längre än {most} min: inget steg kan vara längre än 600. Lägg till ett steg först.</translation>
    </message>
    <message>
      <source>There is no stage left that could change: breaks and stages that ran keep their time.</source>
      <translation>Det finns inget steg kvar som kan ändras: pauser och steg som varit behåller sin tid.</translation>
    </message>
    <message>
      <source>“{value}” is not one of the choices here.</source>
      <translation>”{value}” är inte ett av valen här.</translation>
    </message>
    <message>
      <source>This story was withdrawn. It takes no words any more.</source>
      <translation>Berättelsen är tillbakatagen. Den tar inga ord längre.</translation>
    </message>
    <message>
      <source>This is not there any more. Nothing was changed.</source>
      <translation>Det finns inte längre. Inget har ändrats.</translation>
    </message>
    <message>
      <source>That belongs to another session. Nothing was changed.</source>
      <translation>Det hör till en annan träff. Inget har ändrats.</translation>
    </message>
    <message>
      <source>There is no library at {path}.</source>
      <translation>Det finns inget bibliotek på {path}.</translation>
    </message>
    <message>
      <source>{path} is a folder. Choose the library file in it.</source>
      <translation>{path} är en mapp. Välj biblioteksfilen i den.</translation>
    </message>
    <message>
      <source>{path} is empty. It is not a library, and it stays as it is.</source>
      <translation>{path} är tom. Det är inget bibliotek och lämnas som den är.</translation>
    </message>
    <message>
      <source>{path} is one session, not a library. Bring it in with “Import” in the menu.</source>
      <translation>{path} är en träff, inget bibliotek. Ta in den med ”Hämta lappar från en fil” i menyn.</translation>
    </message>
    <message>
      <source>{path} is not a library of Facilitator. It stays as it is.</source>
      <translation>{path} är inget bibliotek från Facilitator. Den lämnas som den är.</translation>
    </message>
    <message>
      <source>{path} was saved by a newer Facilitator. Open it with that one; it stays as it is.</source>
      <translation>{path} är sparad med en nyare Facilitator. Öppna den med den; den lämnas som den är.</translation>
    </message>
    <message>
      <source>Cannot open {path}. Check that you may read and write there.</source>
      <translation>{path} kan inte öppnas. Se efter att du får läsa och skriva där.</translation>
    </message>
    <message>
      <source>{path} is damaged and stays as it is. Open the last backup instead.</source>
      <translation>{path} är skadad och lämnas som den är. Öppna den senaste säkerhetskopian i stället.</translation>
    </message>
    <message>
      <source>The copy made before the update did not turn out right, so nothing was changed. Check that the disk has room, then start again.</source>
      <translation>Kopian före uppdateringen blev inte rätt, så inget har ändrats. Se efter att disken har plats och starta igen.</translation>
    </message>
    <message>
      <source>{path} is open in another window or program. Close it there, or wait a moment.</source>
      <translation>{path} är öppen i ett annat fönster eller program. Stäng den där eller vänta lite.</translation>
    </message>
    <message>
      <source>{path} cannot grow: the disk is full. Your notes are in memory. Make some room.</source>
      <translation>{path} kan inte växa: disken är full. Dina lappar finns i minnet. Frigör plats.</translation>
    </message>
    <message>
      <source>{path} may be read but not written. Copy it to a folder of your own and open that.</source>
      <translation>{path} får läsas men inte skrivas. Kopiera den till en egen mapp och öppna den där.</translation>
    </message>
    <message>
      <source>{path} cannot be read or written: the disk does not answer. Check its cable or network.</source>
      <translation>{path} kan inte läsas eller skrivas: disken svarar inte. Kontrollera kabel eller nätverk.</translation>
    </message>
    <message>
      <source>{path} is not there. Choose the file again.</source>
      <translation>{path} finns inte. Välj filen igen.</translation>
    </message>
    <message>
      <source>{path} is a folder. Choose one file in it.</source>
      <translation>{path} är en mapp. Välj en fil i den.</translation>
    </message>
    <message>
      <source>{path} cannot be read. Check that you may open it.</source>
      <translation>{path} kan inte läsas. Se efter att du får öppna den.</translation>
    </message>
    <message>
      <source>{path} is larger than {limit} MB. Split it into parts.</source>
      <translation>{path} är större än {limit} MB. Dela upp den.</translation>
    </message>
    <message>
      <source>{path} is a spreadsheet of another kind. Save it there as .xlsx or CSV, then import that.</source>
      <translation>{path} är ett kalkylark av en annan sort. Spara det i sitt program som .xlsx eller CSV och hämta den filen.</translation>
    </message>
    <message>
      <source>{path} is an Excel file of the old kind. Save it there as .xlsx or CSV, then import that.</source>
      <translation>{path} är en Excel-fil av den gamla sorten. Spara den i Excel som .xlsx eller CSV och hämta den filen.</translation>
    </message>
    <message>
      <source>{path} is locked with a password. Save it without one, then import that.</source>
      <translation>{path} är låst med ett lösenord. Spara den utan och hämta den sedan.</translation>
    </message>
    <message>
      <source>{path} is not a whole spreadsheet. Open it in a spreadsheet program and save it again.</source>
      <translation>{path} är inte ett helt kalkylark. Öppna den i ett kalkylprogram och spara den igen.</translation>
    </message>
    <message>
      <source>{path} unpacks to more than {limit} MB, which no list of notes needs. It was not opened.</source>
      <translation>{path} blir större än {limit} MB när den packas upp, och det behöver ingen lista med lappar. Den öppnades inte.</translation>
    </message>
    <message>
      <source>{path} has more than {limit} columns. Save only those with notes, then import that.</source>
      <translation>{path} har fler än {limit} kolumner. Spara bara dem med lappar och hämta den filen.</translation>
    </message>
    <message>
      <source>{path} has no column {name}. Found: {found}.</source>
      <translation>{path} har ingen kolumn {name}. Hittade: {found}.</translation>
    </message>
    <message>
      <source>{path} has no worksheet {name}. Found: {found}.</source>
      <translation>{path} har inget kalkylblad {name}. Hittade: {found}.</translation>
    </message>
    <message>
      <source>{path} is a picture. Choose “Notes from a photo”, then type what is on the notes.</source>
      <translation>{path} är en bild. Välj ”Lappar från ett foto” och skriv sedan det som står på lapparna.</translation>
    </message>
    <message>
      <source>{path} is a HEIC picture, which cannot be read here. Send it from the telephone as JPEG.</source>
      <translation>{path} är en HEIC-bild, som inte kan läsas här. Skicka den från telefonen som JPEG.</translation>
    </message>
    <message>
      <source>{path} is not a picture that can be read here. Save it as JPEG.</source>
      <translation>{path} är ingen bild som kan läsas här. Spara den som JPEG.</translation>
    </message>
    <message>
      <source>{path} is not a whole picture. Copy it from the camera again.</source>
      <translation>{path} är inte en hel bild. Kopiera den från kameran igen.</translation>
    </message>
    <message>
      <source>{path} has more than {limit} million pixels. Make it smaller, then choose it again.</source>
      <translation>{path} har fler än {limit} miljoner pixlar. Gör den mindre och välj den igen.</translation>
    </message>
    <message>
      <source>{path} is empty.</source>
      <translation>{path} är tom.</translation>
    </message>
    <message>
      <source>{path} has no readable text. Save it as plain text or CSV first.</source>
      <translation>{path} har ingen läsbar text. Spara den först som vanlig text eller CSV.</translation>
    </message>
    <message>
      <source>{path} stops in the middle. Copy or save it again.</source>
      <translation>{path} slutar mitt i. Kopiera eller spara den igen.</translation>
    </message>
    <message>
      <source>{path} cannot be understood from line {line} on.</source>
      <translation>{path} går inte att förstå från rad {line}.</translation>
    </message>
    <message>
      <source>{path} is not a whole table: look at line {line}.</source>
      <translation>{path} är inte en hel tabell: se på rad {line}.</translation>
    </message>
    <message>
      <source>{path} is nested too deeply to be a session.</source>
      <translation>{path} har för många nivåer för att vara en träff.</translation>
    </message>
    <message>
      <source>{path} has too many parts to be a session.</source>
      <translation>{path} har för många delar för att vara en träff.</translation>
    </message>
    <message>
      <source>{path} was made by a newer Facilitator. Import it with that one.</source>
      <translation>{path} är gjord med en nyare Facilitator. Hämta den med den.</translation>
    </message>
    <message>
      <source>{path} is a whole library, not a session. Open it with “Open a library file” in the menu.</source>
      <translation>{path} är ett helt bibliotek, ingen träff. Öppna det med ”Öppna en biblioteksfil” i menyn.</translation>
    </message>
    <message>
      <source>{path} does not fit together any more ({where}). Save it again where it comes from.</source>
      <translation>{path} hänger inte ihop längre ({where}). Spara den igen där den kommer ifrån.</translation>
    </message>
    <message>
      <source>{path} is not a session of Facilitator.</source>
      <translation>{path} är inte en träff från Facilitator.</translation>
    </message>
    <message>
      <source>{path} needs a first row with names such as “text” and “author”. Found: {found}.</source>
      <translation>{path} behöver en första rad med namn som ”text” och ”author”. Hittade: {found}.</translation>
    </message>
    <message>
      <source>{path} has no column for the notes. Name one “text”. Found: {found}.</source>
      <translation>{path} har ingen kolumn för lapparna. Kalla en ”text”. Hittade: {found}.</translation>
    </message>
    <message>
      <source>{path} has no notes in it.</source>
      <translation>{path} har inga lappar.</translation>
    </message>
    <message>
      <source>{path} has no sessions in it.</source>
      <translation>{path} har inga träffar.</translation>
    </message>
    <message>
      <source>{path} holds {count} sessions. Import a file with one session.</source>
      <translation>{path} har {count} träffar. Ta en fil med en träff.</translation>
    </message>
    <message>
      <source>{path} has more than {limit} sessions. Split it.</source>
      <translation>{path} har fler än {limit} träffar. Dela upp den.</translation>
    </message>
    <message>
      <source>{path} has more than {limit} notes. Split it.</source>
      <translation>{path} har fler än {limit} lappar. Dela upp den.</translation>
    </message>
    <message>
      <source>{path}: line {line} has {length} characters, and a note can have {limit}. Shorten it.</source>
      <translation>{path}: rad {line} har {length} tecken, och en lapp kan ha {limit}. Korta den.</translation>
    </message>
    <message>
      <source>{path}: a note has {length} characters, and it can have {limit} ({where}). Shorten it.</source>
      <translation>{path}: en lapp har {length} tecken, och den kan ha {limit} ({where}). Korta den.</translation>
    </message>
    <message>
      <source>{path}: the name in line {line} has {length} characters, and it can have {limit}.</source>
      <translation>{path}: namnet på rad {line} har {length} tecken, och det kan ha {limit}.</translation>
    </message>
    <message>
      <source>{path}: a text has {length} characters, and it can have {limit} ({where}).</source>
      <translation>{path}: en text har {length} tecken, och den kan ha {limit} ({where}).</translation>
    </message>
    <message>
      <source>{path} has something unexpected in it ({where}).</source>
      <translation>{path} har något oväntat i sig ({where}).</translation>
    </message>
    <message>
      <source>{path} holds no templates of Facilitator.</source>
      <translation>{path} har inga mallar från Facilitator.</translation>
    </message>
    <message>
      <source>{path} has no templates in it.</source>
      <translation>Det finns inga mallar i {path}.</translation>
    </message>
    <message>
      <source>{path} has more than {limit} templates. Split it.</source>
      <translation>{path} har fler än {limit} mallar. Dela upp den.</translation>
    </message>
    <message>
      <source>{path} has a template with over {limit} stages ({where}).</source>
      <translation>{path} har en mall med fler än {limit} steg ({where}).</translation>
    </message>
    <message>
      <source>{path} was made by a newer Facilitator. Open it with that one.</source>
      <translation>{path} är gjord med en nyare Facilitator. Öppna den med den.</translation>
    </message>
    <message>
      <source>There is no room for {path}. Choose another disk.</source>
      <translation>Det finns ingen plats för {path}. Välj en annan disk.</translation>
    </message>
    <message>
      <source>You may not write to {path}. Choose another folder.</source>
      <translation>Du får inte skriva till {path}. Välj en annan mapp.</translation>
    </message>
    <message>
      <source>The folder of {path} is not there. Choose another one.</source>
      <translation>Mappen för {path} finns inte. Välj en annan.</translation>
    </message>
    <message>
      <source>{path} is open in another program. Close it there, or choose another name.</source>
      <translation>{path} är öppen i ett annat program. Stäng den där eller välj ett annat namn.</translation>
    </message>
    <message>
      <source>Cannot write {path} ({reason}). Choose another place.</source>
      <translation>{path} kan inte skrivas ({reason}). Välj en annan plats.</translation>
    </message>
    <message>
      <source>That did not work. Nothing was changed.</source>
      <translation>Det fungerade inte. Inget har ändrats.</translation>
    </message>
    <message>
      <source>This file</source>
      <translation>Filen</translation>
    </message>
    <message>
      <source>Back to the library</source>
      <translation>Tillbaka till biblioteket</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Sparat</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Meny</translation>
    </message>
    <message>
      <source>Not saved</source>
      <translation>Inte sparat</translation>
    </message>
    <message>
      <source>Saved {time}</source>
      <translation>Sparat {time}</translation>
    </message>
    <message>
      <source>Suggestions are off</source>
      <translation>Förslagen är avstängda</translation>
    </message>
    <message>
      <source>Make this group  (Enter)</source>
      <translation>Skapa gruppen  (Enter)</translation>
    </message>
    <message>
      <source>Rename it first  (F2)</source>
      <translation>Byt namn först  (F2)</translation>
    </message>
    <message>
      <source>Ignore  (Delete)</source>
      <translation>Hoppa över  (Delete)</translation>
    </message>
    <message>
      <source>Suggested groups</source>
      <translation>Föreslagna grupper</translation>
    </message>
    <message>
      <source>Enter accepts it, F2 renames it first, Delete ignores it</source>
      <translation>Enter godtar, F2 byter namn först, Delete hoppar över</translation>
    </message>
    <message>
      <source>Share: {words}</source>
      <translation>Gemensamt: {words}</translation>
    </message>
    <message numerus="yes">
      <source>%n group(s) suggested</source>
      <translation>
        <numerusform>%n grupp föreslås</numerusform>
        <numerusform>%n grupper föreslås</numerusform>
      </translation>
    </message>
    <message>
      <source>Fewer</source>
      <translation>Färre</translation>
    </message>
    <message>
      <source>Ignore all</source>
      <translation>Hoppa över alla</translation>
    </message>
    <message>
      <source>More about suggestions</source>
      <translation>Mer om förslag</translation>
    </message>
    <message>
      <source>Looking for groups…</source>
      <translation>Letar efter grupper…</translation>
    </message>
    <message>
      <source>Turn off suggestions</source>
      <translation>Stäng av förslag</translation>
    </message>
    <message>
      <source>Fewer groups</source>
      <translation>Färre grupper</translation>
    </message>
    <message>
      <source>More groups</source>
      <translation>Fler grupper</translation>
    </message>
    <message>
      <source>Suggest groups again</source>
      <translation>Föreslå grupper igen</translation>
    </message>
    <message>
      <source>There are no notes without a group.</source>
      <translation>Det finns inga lappar utan grupp.</translation>
    </message>
    <message numerus="yes">
      <source>%n suggestion(s) ignored</source>
      <translation>
        <numerusform>%n förslag överhoppat</numerusform>
        <numerusform>%n förslag överhoppade</numerusform>
      </translation>
    </message>
    <message>
      <source>Only one note is without a group.</source>
      <translation>Bara en lapp är utan grupp.</translation>
    </message>
    <message>
      <source>Suggestions are off. You can turn them on in Settings.</source>
      <translation>Förslagen är avstängda. Du kan slå på dem i Inställningar.</translation>
    </message>
    <message>
      <source>No other groups can be made of these notes.</source>
      <translation>Inga andra grupper kan bildas av lapparna.</translation>
    </message>
    <message>
      <source>No groups to suggest: these notes share too few words.</source>
      <translation>Inga grupper att föreslå: lapparna har för få gemensamma ord.</translation>
    </message>
    <message>
      <source>“{group}” is not suggested any more</source>
      <translation>”{group}” föreslås inte längre</translation>
    </message>
    <message numerus="yes">
      <source>%n page(s)</source>
      <translation>
        <numerusform>%n sida</numerusform>
        <numerusform>%n sidor</numerusform>
      </translation>
    </message>
    <message>
      <source>making the pages…</source>
      <translation>sidorna görs…</translation>
    </message>
    <message>
      <source>Easy-read page</source>
      <translation>Lättläst sida</translation>
    </message>
    <message>
      <source>Paper and print</source>
      <translation>Papper och utskrift</translation>
    </message>
    <message>
      <source>Show the pages smaller</source>
      <translation>Visa sidorna mindre</translation>
    </message>
    <message>
      <source>Show the pages larger</source>
      <translation>Visa sidorna större</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Ord</translation>
    </message>
    <message>
      <source>Fit the pages to the window</source>
      <translation>Anpassa sidorna till fönstret</translation>
    </message>
    <message>
      <source>out of date, made again in a moment</source>
      <translation>inaktuell, görs om strax</translation>
    </message>
    <message>
      <source>up to date with the session</source>
      <translation>aktuell</translation>
    </message>
    <message>
      <source>the pages could not be made</source>
      <translation>sidorna kunde inte göras</translation>
    </message>
    <message>
      <source>Show the pages</source>
      <translation>Visa sidorna</translation>
    </message>
    <message>
      <source>It stays</source>
      <translation>Får stå kvar</translation>
    </message>
    <message>
      <source>Reword for print</source>
      <translation>Skriv om för utskrift</translation>
    </message>
    <message>
      <source>Print these words</source>
      <translation>Skriv ut de här orden</translation>
    </message>
    <message>
      <source>It stays as it was said.</source>
      <translation>Det står kvar som det sades.</translation>
    </message>
    <message>
      <source>It is on no paper and in no file.</source>
      <translation>Det är inte med på något papper eller i någon fil.</translation>
    </message>
    <message>
      <source>What is printed instead</source>
      <translation>Det som skrivs ut i stället</translation>
    </message>
    <message>
      <source>Change the name of the group</source>
      <translation>Ändra gruppens namn</translation>
    </message>
    <message>
      <source>Change the name</source>
      <translation>Ändra namnet</translation>
    </message>
    <message>
      <source>Change the decision</source>
      <translation>Ändra beslutet</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation>Vald</translation>
    </message>
    <message>
      <source>Printed instead: {words}</source>
      <translation>Skrivs ut i stället: {words}</translation>
    </message>
    <message>
      <source>What may point to a person</source>
      <translation>Det som kan peka ut någon</translation>
    </message>
    <message>
      <source>Close the check</source>
      <translation>Stäng granskningen</translation>
    </message>
    <message>
      <source>The one before</source>
      <translation>Föregående</translation>
    </message>
    <message>
      <source>The next one</source>
      <translation>Nästa</translation>
    </message>
    <message>
      <source>Facilitator found these by names, numbers and words for relatives. You decide. The board and the projector keep the words.</source>
      <translation>Facilitator hittade de här genom namn, nummer och ord för anhöriga. Du bestämmer. Tavlan och projektorn behåller orden.</translation>
    </message>
    <message>
      <source>Name of a group</source>
      <translation>Namn på en grupp</translation>
    </message>
    <message>
      <source>Note in no group</source>
      <translation>Lapp utan grupp</translation>
    </message>
    <message>
      <source>What was said</source>
      <translation>Det som sades</translation>
    </message>
    <message numerus="yes">
      <source>%n still to look at</source>
      <translation>
        <numerusform>%n kvar att titta på</numerusform>
        <numerusform>%n kvar att titta på</numerusform>
      </translation>
    </message>
    <message>
      <source>All is looked at. Nothing else was found that may point to a person.</source>
      <translation>Allt är granskat. Inget mer hittades som kan peka ut någon.</translation>
    </message>
    <message>
      <source>{place} of {count}</source>
      <translation>{place} av {count}</translation>
    </message>
    <message>
      <source>Note in group {name}</source>
      <translation>Lapp i grupp {name}</translation>
    </message>
    <message>
      <source>Printed in other words</source>
      <translation>Skrivs ut med andra ord</translation>
    </message>
    <message>
      <source>Left out of papers and files</source>
      <translation>Utelämnad ur papper och filer</translation>
    </message>
    <message>
      <source>Closing words</source>
      <translation>Slutord</translation>
    </message>
    <message>
      <source>Thank you</source>
      <translation>Tack</translation>
    </message>
    <message>
      <source>If something is wrong</source>
      <translation>Om något är fel</translation>
    </message>
    <message>
      <source>Whom to tell</source>
      <translation>Vem man säger till</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Före</translation>
    </message>
    <message>
      <source>Next time</source>
      <translation>Nästa gång</translation>
    </message>
    <message>
      <source>What to bring or know</source>
      <translation>Vad man tar med eller vet</translation>
    </message>
    <message>
      <source>Close purpose and closing words</source>
      <translation>Stäng syfte och slutord</translation>
    </message>
    <message>
      <source>Start of the next meeting</source>
      <translation>Nästa träff börjar</translation>
    </message>
    <message>
      <source>End of the next meeting</source>
      <translation>Nästa träff slutar</translation>
    </message>
    <message>
      <source>Purpose and closing words</source>
      <translation>Syfte och slutord</translation>
    </message>
    <message>
      <source>Making PDF…</source>
      <translation>PDF görs…</translation>
    </message>
    <message>
      <source>Sending page {page}</source>
      <translation>Skickar sida {page}</translation>
    </message>
    <message>
      <source>A line a sentence, one thought each. Nothing is changed by itself.</source>
      <translation>En mening per rad, en tanke i varje. Inget ändras av sig självt.</translation>
    </message>
    <message>
      <source>Words of the word list:</source>
      <translation>Ord från ordlistan:</translation>
    </message>
    <message>
      <source>Close the easy-read page</source>
      <translation>Stäng den lättlästa sidan</translation>
    </message>
    <message numerus="yes">
      <source>%n long sentence(s)</source>
      <translation>
        <numerusform>%n lång mening</numerusform>
        <numerusform>%n långa meningar</numerusform>
      </translation>
    </message>
    <message>
      <source>No long sentences</source>
      <translation>Inga långa meningar</translation>
    </message>
    <message>
      <source>Text of the easy-read page</source>
      <translation>Text till den lättlästa sidan</translation>
    </message>
    <message>
      <source>more than {count} words</source>
      <translation>fler än {count} ord</translation>
    </message>
    <message>
      <source>Also what people want to learn for themselves. For you only</source>
      <translation>Även det som personer vill lära sig själva. Bara för dig</translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>Web page (HTML)</source>
      <translation>Webbsida (HTML)</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>Plain text</source>
      <translation>Vanlig text</translation>
    </message>
    <message>
      <source>Spreadsheet (Excel)</source>
      <translation>Kalkylark (Excel)</translation>
    </message>
    <message>
      <source>Table of the notes (CSV)</source>
      <translation>Tabell med lapparna (CSV)</translation>
    </message>
    <message>
      <source>Calendar with dates and actions</source>
      <translation>Kalender med datum och åtgärder</translation>
    </message>
    <message>
      <source>Picture of the board (PNG)</source>
      <translation>Bild av tavlan (PNG)</translation>
    </message>
    <message>
      <source>Drawing of the board (SVG)</source>
      <translation>Ritning av tavlan (SVG)</translation>
    </message>
    <message>
      <source>Session for another computer</source>
      <translation>Träff till en annan dator</translation>
    </message>
    <message>
      <source>Archive of the session (JSON)</source>
      <translation>Träffen som arkiv (JSON)</translation>
    </message>
    <message>
      <source>Session for another computer, with my own log</source>
      <translation>Träff till en annan dator, med min egen logg</translation>
    </message>
    <message>
      <source>Everything, with the names of people and the words as they were said</source>
      <translation>Allt, med personernas namn och orden som de sades</translation>
    </message>
    <message>
      <source>Everything, with the words as they were said</source>
      <translation>Allt, med orden som de sades</translation>
    </message>
    <message>
      <source>nothing with a date yet</source>
      <translation>inget med datum än</translation>
    </message>
    <message>
      <source>nothing on the board yet</source>
      <translation>inget på tavlan än</translation>
    </message>
    <message>
      <source>nobody on the list yet</source>
      <translation>ingen på listan än</translation>
    </message>
    <message>
      <source>Everything, into a folder…</source>
      <translation>Allt, i en mapp…</translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) saved in {folder}</source>
      <translation>
        <numerusform>%n fil sparad i {folder}</numerusform>
        <numerusform>%n filer sparade i {folder}</numerusform>
      </translation>
    </message>
    <message>
      <source>Not for this paper</source>
      <translation>Inte för det här papperet</translation>
    </message>
    <message>
      <source>Making the files…</source>
      <translation>Filerna görs…</translation>
    </message>
    <message>
      <source>Making the file…</source>
      <translation>Filen görs…</translation>
    </message>
    <message>
      <source>{title} – with my own log</source>
      <translation>{title} – med min egen logg</translation>
    </message>
    <message>
      <source>Save elsewhere</source>
      <translation>Spara på annan plats</translation>
    </message>
    <message>
      <source>Participants</source>
      <translation>Alla</translation>
    </message>
    <message>
      <source>For</source>
      <translation>För</translation>
    </message>
    <message>
      <source>Choose another paper</source>
      <translation>Välj ett annat papper</translation>
    </message>
    <message>
      <source>Management</source>
      <translation>Ledning</translation>
    </message>
    <message>
      <source>Cannot be printed, a box stands in their place: {characters}</source>
      <translation>Kan inte skrivas ut, en ruta står i stället: {characters}</translation>
    </message>
    <message numerus="yes">
      <source>%n piece(s) of evidence are left out: nobody said that they may be printed.</source>
      <translation>
        <numerusform>%n underlag är utelämnat: ingen har sagt att det får skrivas ut.</numerusform>
        <numerusform>%n underlag är utelämnade: ingen har sagt att de får skrivas ut.</numerusform>
      </translation>
    </message>
    <message>
      <source>Some voice marks are left out. Fewer than three people are listed for that voice, and the mark could point to them.</source>
      <translation>Några röstmärken är utelämnade. För den rösten finns färre än tre personer på listan, och märket kan peka ut dem.</translation>
    </message>
    <message>
      <source>Voice marks are left out. Fewer than three people are listed for a voice, and its mark could point to them.</source>
      <translation>Röstmärken är utelämnade. För en röst finns färre än tre personer på listan, och dess märke kan peka ut dem.</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Granska</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>och {count} till</translation>
    </message>
    <message>
      <source>Notes, word for word</source>
      <translation>Lappar, ord för ord</translation>
    </message>
    <message>
      <source>Names on notes</source>
      <translation>Namn på lappar</translation>
    </message>
    <message>
      <source>Notes that are not in a group</source>
      <translation>Lappar som inte är i en grupp</translation>
    </message>
    <message>
      <source>Space for own thoughts</source>
      <translation>Plats för egna tankar</translation>
    </message>
    <message>
      <source>More pages: ideas, goals, stories, words</source>
      <translation>Fler sidor: idéer, mål, berättelser, ord</translation>
    </message>
    <message>
      <source>Black and white</source>
      <translation>Svartvitt</translation>
    </message>
    <message>
      <source>Action owners are always named</source>
      <translation>Den som äger en åtgärd namnges alltid</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papper</translation>
    </message>
    <message>
      <source>Language of the paper</source>
      <translation>Papperets språk</translation>
    </message>
    <message>
      <source>Standard</source>
      <translation>Standard</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Tydlig</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>Stor</translation>
    </message>
    <message>
      <source>Size of the print</source>
      <translation>Textens storlek på papperet</translation>
    </message>
    <message>
      <source>What is in it</source>
      <translation>Vad som är med</translation>
    </message>
    <message>
      <source>This paper has no such part</source>
      <translation>Det här papperet har ingen sådan del</translation>
    </message>
    <message>
      <source>Only when the notes are on the paper</source>
      <translation>Bara när lapparna är på papperet</translation>
    </message>
    <message numerus="yes">
      <source>Print %n copies</source>
      <translation>
        <numerusform>Skriv ut %n kopia</numerusform>
        <numerusform>Skriv ut %n kopior</numerusform>
      </translation>
    </message>
    <message>
      <source>Copies, sides and printer</source>
      <translation>Kopior, sidor och skrivare</translation>
    </message>
    <message>
      <source>Save another kind of file</source>
      <translation>Spara en annan sorts fil</translation>
    </message>
    <message>
      <source>Making PDF</source>
      <translation>PDF görs</translation>
    </message>
    <message>
      <source>For screen readers too: headings, lists and tables</source>
      <translation>Även för skärmläsare: rubriker, listor och tabeller</translation>
    </message>
    <message>
      <source>More papers</source>
      <translation>Fler papper</translation>
    </message>
    <message>
      <source>For everyone</source>
      <translation>För alla</translation>
    </message>
    <message>
      <source>Before the session</source>
      <translation>Inför träffen</translation>
    </message>
    <message>
      <source>After the session</source>
      <translation>Efter träffen</translation>
    </message>
    <message>
      <source>Close the list of papers</source>
      <translation>Stäng listan över papper</translation>
    </message>
    <message>
      <source>Summary for everyone</source>
      <translation>Sammanfattning för alla</translation>
    </message>
    <message>
      <source>Summary for management</source>
      <translation>Sammanfattning för ledningen</translation>
    </message>
    <message>
      <source>Full record for you</source>
      <translation>Fullständig dokumentation för dig</translation>
    </message>
    <message>
      <source>Plan on one page</source>
      <translation>Plan på en sida</translation>
    </message>
    <message>
      <source>Our tree</source>
      <translation>Vårt träd</translation>
    </message>
    <message>
      <source>Story sheets</source>
      <translation>Berättelseblad</translation>
    </message>
    <message>
      <source>Action slips</source>
      <translation>Åtgärdslappar</translation>
    </message>
    <message>
      <source>Report over time</source>
      <translation>Rapport över tid</translation>
    </message>
    <message>
      <source>Your agenda</source>
      <translation>Din dagordning</translation>
    </message>
    <message>
      <source>Question cards</source>
      <translation>Frågekort</translation>
    </message>
    <message>
      <source>Ground rules to hang up</source>
      <translation>Spelregler att hänga upp</translation>
    </message>
    <message>
      <source>Sign-up sheet</source>
      <translation>Deltagarlista</translation>
    </message>
    <message>
      <source>Pulse sheet</source>
      <translation>Pulsblad</translation>
    </message>
    <message>
      <source>Vote sheet</source>
      <translation>Prickblad</translation>
    </message>
    <message>
      <source>Note slips</source>
      <translation>Lappar att skriva på</translation>
    </message>
    <message>
      <source>Lens cards</source>
      <translation>Perspektivkort</translation>
    </message>
    <message>
      <source>Conditions to check</source>
      <translation>Förutsättningar att gå igenom</translation>
    </message>
    <message>
      <source>All papers before the session</source>
      <translation>Alla papper inför träffen</translation>
    </message>
    <message>
      <source>Group names for the wall</source>
      <translation>Gruppnamn för väggen</translation>
    </message>
    <message>
      <source>Note strips</source>
      <translation>Lappar att hänga upp igen</translation>
    </message>
    <message>
      <source>Invitation for who was missing</source>
      <translation>Inbjudan till den som saknades</translation>
    </message>
    <message>
      <source>Theme sheet to share</source>
      <translation>Temablad att dela</translation>
    </message>
    <message>
      <source>Own learning, for each owner alone</source>
      <translation>Eget lärande, bara till var och en</translation>
    </message>
    <message>
      <source>All papers after the session</source>
      <translation>Alla papper efter träffen</translation>
    </message>
    <message>
      <source>no easy-read text yet</source>
      <translation>ingen lättläst text än</translation>
    </message>
    <message>
      <source>no goals yet</source>
      <translation>inga mål än</translation>
    </message>
    <message>
      <source>no named groups yet</source>
      <translation>inga namngivna grupper än</translation>
    </message>
    <message>
      <source>no story to hang up yet</source>
      <translation>ingen berättelse att sätta upp än</translation>
    </message>
    <message>
      <source>nobody to send it to yet</source>
      <translation>ingen att skicka den till än</translation>
    </message>
    <message>
      <source>no actions yet</source>
      <translation>inga åtgärder än</translation>
    </message>
    <message>
      <source>no words yet</source>
      <translation>inga ord än</translation>
    </message>
    <message>
      <source>in no learning group</source>
      <translation>inte i någon lärgrupp</translation>
    </message>
    <message>
      <source>no stages planned yet</source>
      <translation>inga steg planerade än</translation>
    </message>
    <message>
      <source>no questions planned yet</source>
      <translation>inga frågor planerade än</translation>
    </message>
    <message>
      <source>no ground rules yet</source>
      <translation>inga spelregler än</translation>
    </message>
    <message>
      <source>nothing to vote on yet</source>
      <translation>inget att sätta prickar på än</translation>
    </message>
    <message>
      <source>no conditions to check yet</source>
      <translation>inga förutsättningar att gå igenom än</translation>
    </message>
    <message>
      <source>no notes yet</source>
      <translation>inga lappar än</translation>
    </message>
    <message>
      <source>nobody was missing yet</source>
      <translation>ingen har saknats än</translation>
    </message>
    <message>
      <source>no group name may be shared yet</source>
      <translation>inget gruppnamn får delas än</translation>
    </message>
    <message>
      <source>nobody wrote down own learning yet</source>
      <translation>ingen har skrivit ned eget lärande än</translation>
    </message>
    <message>
      <source>nothing to print yet</source>
      <translation>inget att skriva ut än</translation>
    </message>
    <message>
      <source>“{words}” is on the list of people.</source>
      <translation>”{words}” står på listan över personer.</translation>
    </message>
    <message>
      <source>“{words}” are initials from the list of people.</source>
      <translation>”{words}” är initialer från listan över personer.</translation>
    </message>
    <message>
      <source>“{words}” is an e-mail address.</source>
      <translation>”{words}” är en e-postadress.</translation>
    </message>
    <message>
      <source>“{words}” looks like a personal number.</source>
      <translation>”{words}” ser ut som ett personnummer.</translation>
    </message>
    <message>
      <source>“{words}” looks like a telephone number.</source>
      <translation>”{words}” ser ut som ett telefonnummer.</translation>
    </message>
    <message>
      <source>“{words}” looks like an address or a room.</source>
      <translation>”{words}” ser ut som en adress eller ett rum.</translation>
    </message>
    <message>
      <source>“{words}” tells whose relative it is about.</source>
      <translation>”{words}” säger vems anhörig det handlar om.</translation>
    </message>
    <message>
      <source>“{words}” looks like a name.</source>
      <translation>”{words}” ser ut som ett namn.</translation>
    </message>
    <message numerus="yes">
      <source>%n line(s) may point to a person. Check before you print.</source>
      <translation>
        <numerusform>%n rad kan peka ut någon. Granska innan du skriver ut.</numerusform>
        <numerusform>%n rader kan peka ut någon. Granska innan du skriver ut.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) may point to a person. Check before you print.</source>
      <translation>
        <numerusform>%n lapp kan peka ut någon. Granska innan du skriver ut.</numerusform>
        <numerusform>%n lappar kan peka ut någon. Granska innan du skriver ut.</numerusform>
      </translation>
    </message>
    <message>
      <source>Preview of the pages</source>
      <translation>Förhandsvisning av sidorna</translation>
    </message>
    <message>
      <source>Drawing page {page}…</source>
      <translation>Ritar sida {page}…</translation>
    </message>
    <message>
      <source>One to look at</source>
      <translation>En att titta på</translation>
    </message>
    <message>
      <source>Print on one side</source>
      <translation>Skriv ut enkelsidigt</translation>
    </message>
    <message>
      <source>Choose printer</source>
      <translation>Välj skrivare</translation>
    </message>
    <message numerus="yes">
      <source>One for each of %n people</source>
      <translation>
        <numerusform>En till %n person</numerusform>
        <numerusform>En till var och en av %n personer</numerusform>
      </translation>
    </message>
    <message>
      <source>Number of copies</source>
      <translation>Antal kopior</translation>
    </message>
    <message>
      <source>No printer found</source>
      <translation>Ingen skrivare hittades</translation>
    </message>
    <message>
      <source>ready</source>
      <translation>redo</translation>
    </message>
    <message>
      <source>not ready</source>
      <translation>inte redo</translation>
    </message>
    <message>
      <source>{pages}, both sides</source>
      <translation>{pages}, båda sidor</translation>
    </message>
    <message>
      <source>Save everything into a folder</source>
      <translation>Spara allt i en mapp</translation>
    </message>
    <message>
      <source>Save: {kind}</source>
      <translation>Spara: {kind}</translation>
    </message>
    <message>
      <source>Taken back: {what}</source>
      <translation>Ångrat: {what}</translation>
    </message>
    <message>
      <source>Done again: {what}</source>
      <translation>Gjort om: {what}</translation>
    </message>
    <message>
      <source>Nothing to take back</source>
      <translation>Inget att ångra</translation>
    </message>
    <message>
      <source>Nothing to do again</source>
      <translation>Inget att göra om</translation>
    </message>
    <message>
      <source>about the person</source>
      <translation>om personen</translation>
    </message>
    <message>
      <source>words of the condition</source>
      <translation>förutsättningens ord</translation>
    </message>
    <message>
      <source>condition checked</source>
      <translation>förutsättning kontrollerad</translation>
    </message>
    <message>
      <source>languages of the room</source>
      <translation>gruppens språk</translation>
    </message>
    <message>
      <source>ground rules</source>
      <translation>spelregler</translation>
    </message>
    <message>
      <source>template out of the bin</source>
      <translation>mallen ur papperskorgen</translation>
    </message>
    <message>
      <source>voice taken out</source>
      <translation>röst borttagen</translation>
    </message>
    <message>
      <source>condition taken out</source>
      <translation>förutsättning borttagen</translation>
    </message>
    <message>
      <source>learning group of the session</source>
      <translation>träffens lärgrupp</translation>
    </message>
    <message>
      <source>name of the template</source>
      <translation>mallens namn</translation>
    </message>
    <message>
      <source>template to the bin</source>
      <translation>mall till papperskorgen</translation>
    </message>
    <message>
      <source>templates added</source>
      <translation>mallar tillagda</translation>
    </message>
    <message>
      <source>template saved</source>
      <translation>mall sparad</translation>
    </message>
    <message>
      <source>people added</source>
      <translation>personer tillagda</translation>
    </message>
    <message>
      <source>conditions added</source>
      <translation>förutsättningar tillagda</translation>
    </message>
    <message>
      <source>condition added</source>
      <translation>förutsättning tillagd</translation>
    </message>
    <message>
      <source>action added</source>
      <translation>åtgärd tillagd</translation>
    </message>
    <message>
      <source>group added</source>
      <translation>grupp tillagd</translation>
    </message>
    <message>
      <source>decision added</source>
      <translation>beslut tillagt</translation>
    </message>
    <message>
      <source>line added</source>
      <translation>rad tillagd</translation>
    </message>
    <message>
      <source>dots</source>
      <translation>prickar</translation>
    </message>
    <message>
      <source>learning group added</source>
      <translation>lärgrupp tillagd</translation>
    </message>
    <message>
      <source>notes brought in</source>
      <translation>lappar hämtade</translation>
    </message>
    <message>
      <source>minutes of the stage</source>
      <translation>stegets minuter</translation>
    </message>
    <message>
      <source>note added</source>
      <translation>lapp tillagd</translation>
    </message>
    <message>
      <source>notes added</source>
      <translation>lappar tillagda</translation>
    </message>
    <message>
      <source>person added</source>
      <translation>person tillagd</translation>
    </message>
    <message>
      <source>notes that came back</source>
      <translation>lappar som kom tillbaka</translation>
    </message>
    <message>
      <source>session added</source>
      <translation>träff tillagd</translation>
    </message>
    <message>
      <source>stage added</source>
      <translation>steg tillagt</translation>
    </message>
    <message>
      <source>statement added</source>
      <translation>påstående tillagt</translation>
    </message>
    <message>
      <source>note to the bin</source>
      <translation>lappen till papperskorgen</translation>
    </message>
    <message>
      <source>session to the bin</source>
      <translation>träffen till papperskorgen</translation>
    </message>
    <message>
      <source>voting closed</source>
      <translation>röstningen stängd</translation>
    </message>
    <message>
      <source>dots of the group</source>
      <translation>gruppens prickar</translation>
    </message>
    <message>
      <source>people on the line</source>
      <translation>personer på linjen</translation>
    </message>
    <message>
      <source>group taken apart</source>
      <translation>gruppen upplöst</translation>
    </message>
    <message>
      <source>note doubled</source>
      <translation>lapp dubblerad</translation>
    </message>
    <message>
      <source>stage doubled</source>
      <translation>steg dubblerat</translation>
    </message>
    <message>
      <source>session finished</source>
      <translation>träffen avslutad</translation>
    </message>
    <message>
      <source>plan fitted to the time</source>
      <translation>planen anpassad till tiden</translation>
    </message>
    <message>
      <source>change of stage</source>
      <translation>byte av steg</translation>
    </message>
    <message>
      <source>notes grouped</source>
      <translation>lappar grupperade</translation>
    </message>
    <message>
      <source>notes hidden again</source>
      <translation>lapparna dolda igen</translation>
    </message>
    <message>
      <source>notes linked</source>
      <translation>lappar kopplade</translation>
    </message>
    <message>
      <source>what we say of the group</source>
      <translation>vad vi säger om gruppen</translation>
    </message>
    <message>
      <source>summary printed or saved</source>
      <translation>sammanfattning utskriven eller sparad</translation>
    </message>
    <message>
      <source>groups merged</source>
      <translation>grupper ihopslagna</translation>
    </message>
    <message>
      <source>second file added</source>
      <translation>andra filen tillagd</translation>
    </message>
    <message>
      <source>group moved</source>
      <translation>grupp flyttad</translation>
    </message>
    <message>
      <source>note moved</source>
      <translation>lapp flyttad</translation>
    </message>
    <message>
      <source>stage moved</source>
      <translation>steg flyttat</translation>
    </message>
    <message>
      <source>statement moved</source>
      <translation>påstående flyttat</translation>
    </message>
    <message>
      <source>name of the group</source>
      <translation>gruppens namn</translation>
    </message>
    <message>
      <source>name of the learning group</source>
      <translation>lärgruppens namn</translation>
    </message>
    <message>
      <source>name of the voice</source>
      <translation>röstens namn</translation>
    </message>
    <message>
      <source>next person</source>
      <translation>nästa person</translation>
    </message>
    <message>
      <source>voting opened</source>
      <translation>röstningen öppnad</translation>
    </message>
    <message>
      <source>kept for later</source>
      <translation>sparat till senare</translation>
    </message>
    <message>
      <source>bin emptied</source>
      <translation>papperskorgen tömd</translation>
    </message>
    <message>
      <source>sessions gone for ever</source>
      <translation>träffar borta för gott</translation>
    </message>
    <message>
      <source>names removed for ever</source>
      <translation>namn borttagna för gott</translation>
    </message>
    <message>
      <source>reasons written</source>
      <translation>skäl skrivna</translation>
    </message>
    <message>
      <source>notes pasted</source>
      <translation>lappar inklistrade</translation>
    </message>
    <message>
      <source>pause</source>
      <translation>paus</translation>
    </message>
    <message>
      <source>pin</source>
      <translation>fäst</translation>
    </message>
    <message>
      <source>place in the grid</source>
      <translation>plats i rutnätet</translation>
    </message>
    <message>
      <source>next session planned</source>
      <translation>nästa träff planerad</translation>
    </message>
    <message>
      <source>person before</source>
      <translation>föregående person</translation>
    </message>
    <message>
      <source>action taken out</source>
      <translation>åtgärd borttagen</translation>
    </message>
    <message>
      <source>decision taken out</source>
      <translation>beslut borttaget</translation>
    </message>
    <message>
      <source>line taken out</source>
      <translation>rad borttagen</translation>
    </message>
    <message>
      <source>notes taken out</source>
      <translation>lappar borttagna</translation>
    </message>
    <message>
      <source>person taken off the list</source>
      <translation>person struken från listan</translation>
    </message>
    <message>
      <source>stage taken out</source>
      <translation>steg borttaget</translation>
    </message>
    <message>
      <source>statement taken out</source>
      <translation>påstående borttaget</translation>
    </message>
    <message>
      <source>note out of the bin</source>
      <translation>lappen ur papperskorgen</translation>
    </message>
    <message>
      <source>session out of the bin</source>
      <translation>träffen ur papperskorgen</translation>
    </message>
    <message>
      <source>clock goes on</source>
      <translation>klockan går vidare</translation>
    </message>
    <message>
      <source>notes shown</source>
      <translation>lappar visade</translation>
    </message>
    <message>
      <source>state of the action</source>
      <translation>åtgärdens läge</translation>
    </message>
    <message>
      <source>clock set right</source>
      <translation>klockan rättad</translation>
    </message>
    <message>
      <source>second group of the note</source>
      <translation>lappens andra grupp</translation>
    </message>
    <message>
      <source>dots counted</source>
      <translation>prickar räknade</translation>
    </message>
    <message>
      <source>end of the experiment</source>
      <translation>experimentets slut</translation>
    </message>
    <message>
      <source>what became of the idea</source>
      <translation>vad det blev av idén</translation>
    </message>
    <message>
      <source>kind of the note</source>
      <translation>lappens sort</translation>
    </message>
    <message>
      <source>what paper says of a note</source>
      <translation>vad papperet säger om en lapp</translation>
    </message>
    <message>
      <source>whose story it is</source>
      <translation>vems berättelse det är</translation>
    </message>
    <message>
      <source>pulse counted</source>
      <translation>puls räknad</translation>
    </message>
    <message>
      <source>voice of the note</source>
      <translation>lappens röst</translation>
    </message>
    <message>
      <source>may be shared outside</source>
      <translation>får delas utanför</translation>
    </message>
    <message>
      <source>minutes spread over the rest</source>
      <translation>minuter fördelade på resten</translation>
    </message>
    <message>
      <source>star</source>
      <translation>stjärna</translation>
    </message>
    <message>
      <source>taken out of the grid</source>
      <translation>taget ur rutnätet</translation>
    </message>
    <message>
      <source>board tidied</source>
      <translation>tavlan ordnad</translation>
    </message>
    <message>
      <source>note back to the tray</source>
      <translation>lappen ur gruppen</translation>
    </message>
    <message>
      <source>link taken off</source>
      <translation>kopplingen borttagen</translation>
    </message>
    <message>
      <source>story withdrawn</source>
      <translation>berättelse tillbakatagen</translation>
    </message>
    <message>
      <source>about the action</source>
      <translation>om åtgärden</translation>
    </message>
    <message>
      <source>about the decision</source>
      <translation>om beslutet</translation>
    </message>
    <message>
      <source>words of the line</source>
      <translation>radens ord</translation>
    </message>
    <message>
      <source>about the learning group</source>
      <translation>om lärgruppen</translation>
    </message>
    <message>
      <source>what was learned</source>
      <translation>vad man lärde sig</translation>
    </message>
    <message>
      <source>words of the note</source>
      <translation>lappens ord</translation>
    </message>
    <message>
      <source>about the session</source>
      <translation>om träffen</translation>
    </message>
    <message>
      <source>stage</source>
      <translation>steg</translation>
    </message>
    <message>
      <source>words of the statement</source>
      <translation>påståendets ord</translation>
    </message>
    <message numerus="yes">
      <source>{placed} of %n dot(s) placed</source>
      <translation>
        <numerusform>{placed} av %n prick satt</numerusform>
        <numerusform>{placed} av %n prickar satta</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n dot(s) placed</source>
      <translation>
        <numerusform>%n prick satt</numerusform>
        <numerusform>%n prickar satta</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more than there are; that is allowed</source>
      <translation>
        <numerusform>%n mer än det finns; det går bra</numerusform>
        <numerusform>%n fler än det finns; det går bra</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{heard} of %n people</source>
      <translation>
        <numerusform>{heard} av %n person</numerusform>
        <numerusform>{heard} av %n personer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>at least {heard} of %n people</source>
      <translation>
        <numerusform>minst {heard} av %n person</numerusform>
        <numerusform>minst {heard} av %n personer</numerusform>
      </translation>
    </message>
    <message>
      <source>Counting dots</source>
      <translation>Räkna prickar</translation>
    </message>
    <message>
      <source>the room does not see the count yet</source>
      <translation>gruppen ser inte antalet än</translation>
    </message>
    <message>
      <source>Reopen</source>
      <translation>Öppna igen</translation>
    </message>
    <message>
      <source>Back to the board</source>
      <translation>Tillbaka till tavlan</translation>
    </message>
    <message numerus="yes">
      <source>{dots} from %n people</source>
      <translation>
        <numerusform>{dots} från %n person</numerusform>
        <numerusform>{dots} från %n personer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more than there are</source>
      <translation>
        <numerusform>%n mer än det finns</numerusform>
        <numerusform>%n fler än det finns</numerusform>
      </translation>
    </message>
    <message>
      <source>Voting closed</source>
      <translation>Röstningen är stängd</translation>
    </message>
    <message numerus="yes">
      <source>%n more note(s)</source>
      <translation>
        <numerusform>%n lapp till</numerusform>
        <numerusform>%n lappar till</numerusform>
      </translation>
    </message>
    <message>
      <source>One dot less for {group}</source>
      <translation>En prick mindre för {group}</translation>
    </message>
    <message>
      <source>One dot more for {group}</source>
      <translation>En prick till för {group}</translation>
    </message>
    <message>
      <source>little effort | much effort</source>
      <translation>liten insats | stor insats</translation>
    </message>
    <message>
      <source>helps much | helps a little</source>
      <translation>hjälper mycket | hjälper lite</translation>
    </message>
    <message>
      <source>Not placed yet</source>
      <translation>Inte placerade än</translation>
    </message>
    <message>
      <source>There is nothing to place yet.</source>
      <translation>Det finns inget att placera än.</translation>
    </message>
    <message>
      <source>Notes and groups come here as soon as there are some.</source>
      <translation>Lappar och grupper kommer hit så snart de finns.</translation>
    </message>
    <message numerus="yes">
      <source>{placed} of %n placed</source>
      <translation>
        <numerusform>{placed} av %n placerad</numerusform>
        <numerusform>{placed} av %n placerade</numerusform>
      </translation>
    </message>
    <message>
      <source>choose</source>
      <translation>välj</translation>
    </message>
    <message>
      <source>into a quarter</source>
      <translation>i en ruta</translation>
    </message>
    <message>
      <source>out again</source>
      <translation>ut igen</translation>
    </message>
    <message>
      <source>or drag it there</source>
      <translation>eller dra dit den</translation>
    </message>
    <message numerus="yes">
      <source>%n people on the line</source>
      <translation>
        <numerusform>%n person på linjen</numerusform>
        <numerusform>%n personer på linjen</numerusform>
      </translation>
    </message>
    <message>
      <source>Reasons…</source>
      <translation>Skäl…</translation>
    </message>
    <message>
      <source>One person less</source>
      <translation>En person mindre</translation>
    </message>
    <message>
      <source>One person more</source>
      <translation>En person till</translation>
    </message>
    <message numerus="yes">
      <source>{count} of %n people on the line</source>
      <translation>
        <numerusform>{count} av %n person på linjen</numerusform>
        <numerusform>{count} av %n personer på linjen</numerusform>
      </translation>
    </message>
    <message>
      <source>more than there are; that is allowed</source>
      <translation>fler än det finns; det går bra</translation>
    </message>
    <message>
      <source>gives reasons first</source>
      <translation>ger skäl först</translation>
    </message>
    <message>
      <source>The first count makes the prompt a statement.</source>
      <translation>Den första räkningen gör frågan till ett påstående.</translation>
    </message>
    <message>
      <source>Type a statement, then Enter</source>
      <translation>Skriv ett påstående, sedan Enter</translation>
    </message>
    <message>
      <source>Positions on a line</source>
      <translation>Platser på en linje</translation>
    </message>
    <message numerus="yes">
      <source>%n statement(s)</source>
      <translation>
        <numerusform>%n påstående</numerusform>
        <numerusform>%n påståenden</numerusform>
      </translation>
    </message>
    <message>
      <source>Statement taken away</source>
      <translation>Påståendet borttaget</translation>
    </message>
    <message>
      <source>statement</source>
      <translation>påstående</translation>
    </message>
    <message>
      <source>place</source>
      <translation>plats</translation>
    </message>
    <message>
      <source>set the count</source>
      <translation>sätt antalet</translation>
    </message>
    <message>
      <source>one person</source>
      <translation>en person</translation>
    </message>
    <message>
      <source>reasons</source>
      <translation>skäl</translation>
    </message>
    <message>
      <source>Shift Enter</source>
      <translation>Shift Enter</translation>
    </message>
    <message>
      <source>All of them have a place.</source>
      <translation>Alla har en plats.</translation>
    </message>
    <message>
      <source>Ranking</source>
      <translation>Rangordning</translation>
    </message>
    <message>
      <source>the room does not see this yet</source>
      <translation>gruppen ser inte det här än</translation>
    </message>
    <message>
      <source>the room may see this</source>
      <translation>gruppen får se det här</translation>
    </message>
    <message numerus="yes">
      <source>%n group(s) without dots</source>
      <translation>
        <numerusform>%n grupp utan prickar</numerusform>
        <numerusform>%n grupper utan prickar</numerusform>
      </translation>
    </message>
    <message>
      <source>Place {place}: {letter}, {name}, {dots}</source>
      <translation>Plats {place}: {letter}, {name}, {dots}</translation>
    </message>
    <message>
      <source>decided</source>
      <translation>beslutat</translation>
    </message>
    <message>
      <source>agree</source>
      <translation>håller med</translation>
    </message>
    <message>
      <source>unsure</source>
      <translation>osäker</translation>
    </message>
    <message>
      <source>disagree</source>
      <translation>håller inte med</translation>
    </message>
    <message>
      <source>One reason a line. Ctrl+Enter keeps them.</source>
      <translation>Ett skäl per rad. Ctrl+Enter sparar dem.</translation>
    </message>
    <message>
      <source>Other reasons</source>
      <translation>Andra skäl</translation>
    </message>
    <message>
      <source>Voting is open again. The room does not see the count.</source>
      <translation>Röstningen är öppen igen. Gruppen ser inte antalet.</translation>
    </message>
    <message>
      <source>There is nothing to put dots on yet.</source>
      <translation>Det finns inget att sätta prickar på än.</translation>
    </message>
    <message>
      <source>Voting is closed. Reopen it to change the count.</source>
      <translation>Röstningen är stängd. Öppna den igen för att ändra antalet.</translation>
    </message>
    <message>
      <source>Paper dots:</source>
      <translation>Prickar på papper:</translation>
    </message>
    <message>
      <source>choose a group</source>
      <translation>välj en grupp</translation>
    </message>
    <message>
      <source>one dot</source>
      <translation>en prick</translation>
    </message>
    <message>
      <source>into its notes</source>
      <translation>in till lapparna</translation>
    </message>
    <message>
      <source>These notes are in no group. Choose one of them with →.</source>
      <translation>De här lapparna är inte i någon grupp. Välj en med →.</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Stäng meddelandet</translation>
    </message>
    <message>
      <source>{voice}: for the next note</source>
      <translation>{voice}: för nästa lapp</translation>
    </message>
  </context>
</TS>
