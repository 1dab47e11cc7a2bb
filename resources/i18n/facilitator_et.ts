<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="et_EE" sourcelanguage="en_GB">
  <context>
    <name>facilitator</name>
    <message>
      <source>For people who lead reflective sessions in a room. Nothing leaves this computer. Free software under the EUPL 1.2; fonts under the SIL Open Font Licence, icons by Lucide.</source>
      <translation>Inimestele, kes juhivad refleksioonikohtumisi. Siit arvutist ei lähe midagi välja. Vaba tarkvara litsentsiga EUPL 1.2; kirjatüübid litsentsiga SIL Open Font Licence, ikoonid: Lucide.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Sulge</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>Kohtumine</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Muuda</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Kava</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Märkmed</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Rühmad</translation>
    </message>
    <message>
      <source>Typing notes</source>
      <translation>Märkmete kirjutamine</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Etapp</translation>
    </message>
    <message>
      <source>Counting</source>
      <translation>Loendamine</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Kirja panema</translation>
    </message>
    <message>
      <source>Paper and files</source>
      <translation>Paber ja failid</translation>
    </message>
    <message>
      <source>Projector</source>
      <translation>Projektor</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Vaade</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Abi</translation>
    </message>
    <message>
      <source>New note here</source>
      <translation>Uus märge siia</translation>
    </message>
    <message>
      <source>Edit the text</source>
      <translation>Muuda teksti</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Tee koopia</translation>
    </message>
    <message>
      <source>Back to the tray</source>
      <translation>Võta rühmast välja</translation>
    </message>
    <message>
      <source>Note to the bin</source>
      <translation>Märge prügikasti</translation>
    </message>
    <message>
      <source>Heard again</source>
      <translation>Jälle kuuldud</translation>
    </message>
    <message>
      <source>Heard once less</source>
      <translation>Kuuldud üks kord vähem</translation>
    </message>
    <message>
      <source>Link: same meaning</source>
      <translation>Seo: sama tähendus</translation>
    </message>
    <message>
      <source>Star as a quote</source>
      <translation>Märgi tsitaadiks</translation>
    </message>
    <message>
      <source>Pin in its place</source>
      <translation>Kinnita paigale</translation>
    </message>
    <message>
      <source>Keep for later</source>
      <translation>Jäta hilisemaks</translation>
    </message>
    <message>
      <source>Kind of note…</source>
      <translation>Märkme liik…</translation>
    </message>
    <message>
      <source>Whose story…</source>
      <translation>Kelle lugu…</translation>
    </message>
    <message>
      <source>Find a note and place it</source>
      <translation>Otsi märge ja paiguta see</translation>
    </message>
    <message>
      <source>Select or not</source>
      <translation>Vali või jäta valimata</translation>
    </message>
    <message>
      <source>Select all in the group, again: all</source>
      <translation>Vali rühmas kõik, uuesti: kõik</translation>
    </message>
    <message>
      <source>Nearest note that way</source>
      <translation>Lähim märge selles suunas</translation>
    </message>
    <message>
      <source>Extend the selection</source>
      <translation>Laienda valikut</translation>
    </message>
    <message>
      <source>Move 8 px</source>
      <translation>Liiguta 8 px</translation>
    </message>
    <message>
      <source>Group the selection</source>
      <translation>Rühmita valitud</translation>
    </message>
    <message>
      <source>Move to group…</source>
      <translation>Vii rühma…</translation>
    </message>
    <message>
      <source>Also fits group…</source>
      <translation>Sobib ka rühma…</translation>
    </message>
    <message>
      <source>Split off into a new group</source>
      <translation>Eralda uueks rühmaks</translation>
    </message>
    <message>
      <source>Select the whole group</source>
      <translation>Vali kogu rühm</translation>
    </message>
    <message>
      <source>Rename the group</source>
      <translation>Muuda rühma nime</translation>
    </message>
    <message>
      <source>Merge into another group…</source>
      <translation>Liida teise rühmaga…</translation>
    </message>
    <message>
      <source>Read back</source>
      <translation>Loe ette</translation>
    </message>
    <message>
      <source>What we say of the group…</source>
      <translation>Mida rühma kohta ütleme…</translation>
    </message>
    <message>
      <source>May be shared outside</source>
      <translation>Tohib väljas jagada</translation>
    </message>
    <message>
      <source>Pin the group or let it give way</source>
      <translation>Kinnita rühm või lase sel nihkuda</translation>
    </message>
    <message>
      <source>Take the group apart</source>
      <translation>Võta rühm lahti</translation>
    </message>
    <message>
      <source>Next group</source>
      <translation>Järgmine rühm</translation>
    </message>
    <message>
      <source>Previous group</source>
      <translation>Eelmine rühm</translation>
    </message>
    <message>
      <source>First note of the group</source>
      <translation>Rühma esimene märge</translation>
    </message>
    <message>
      <source>Last note of the group</source>
      <translation>Rühma viimane märge</translation>
    </message>
    <message>
      <source>Tidy the group</source>
      <translation>Korrasta rühm</translation>
    </message>
    <message>
      <source>Tidy the board</source>
      <translation>Korrasta tahvel</translation>
    </message>
    <message>
      <source>Voice 1</source>
      <translation>Hääl 1</translation>
    </message>
    <message>
      <source>Voice 2</source>
      <translation>Hääl 2</translation>
    </message>
    <message>
      <source>Voice 3</source>
      <translation>Hääl 3</translation>
    </message>
    <message>
      <source>Voice 4</source>
      <translation>Hääl 4</translation>
    </message>
    <message>
      <source>Voice 5</source>
      <translation>Hääl 5</translation>
    </message>
    <message>
      <source>Voice 6</source>
      <translation>Hääl 6</translation>
    </message>
    <message>
      <source>Import notes from a file…</source>
      <translation>Too märkmed failist…</translation>
    </message>
    <message>
      <source>New session from a photo of notes…</source>
      <translation>Uus kohtumine märkmete fotolt…</translation>
    </message>
    <message>
      <source>New session from the clipboard</source>
      <translation>Uus kohtumine lõikelaualt</translation>
    </message>
    <message>
      <source>Import notes into this session…</source>
      <translation>Too märkmed sellesse kohtumisse…</translation>
    </message>
    <message>
      <source>Notes from a photo…</source>
      <translation>Märkmed fotolt…</translation>
    </message>
    <message>
      <source>Notes from the clipboard</source>
      <translation>Märkmed lõikelaualt</translation>
    </message>
    <message>
      <source>Plan the next session</source>
      <translation>Kavanda järgmine kohtumine</translation>
    </message>
    <message>
      <source>Copy the text for a mail or intranet</source>
      <translation>Kopeeri tekst kirja või siseveebi jaoks</translation>
    </message>
    <message>
      <source>Return slip</source>
      <translation>Tagastusleht</translation>
    </message>
    <message>
      <source>Add notes that came back…</source>
      <translation>Lisa tagasi tulnud märkmed…</translation>
    </message>
    <message>
      <source>Add a second typist's file…</source>
      <translation>Lisa teise kirjutaja fail…</translation>
    </message>
    <message>
      <source>Over time</source>
      <translation>Aja jooksul</translation>
    </message>
    <message>
      <source>What became of the ideas</source>
      <translation>Mis ideedest sai</translation>
    </message>
    <message>
      <source>Count the pulse</source>
      <translation>Loe pulssi</translation>
    </message>
    <message>
      <source>For you</source>
      <translation>Teile</translation>
    </message>
    <message>
      <source>All papers</source>
      <translation>Kõik paberid</translation>
    </message>
    <message>
      <source>Edit purpose and closing words</source>
      <translation>Muuda eesmärki ja lõpusõnu</translation>
    </message>
    <message>
      <source>Write the easy-read page</source>
      <translation>Kirjuta lihtsas keeles leht</translation>
    </message>
    <message>
      <source>Check what may point to a person</source>
      <translation>Vaata üle, mis võib inimesele osutada</translation>
    </message>
    <message>
      <source>Save for Word…</source>
      <translation>Salvesta Wordi jaoks…</translation>
    </message>
    <message>
      <source>Save another kind of file…</source>
      <translation>Salvesta muud liiki fail…</translation>
    </message>
    <message>
      <source>Save everything into a folder…</source>
      <translation>Salvesta kõik kausta…</translation>
    </message>
    <message>
      <source>In the check: it stays</source>
      <translation>Ülevaatusel: jääb nii</translation>
    </message>
    <message>
      <source>In the check: reword for print</source>
      <translation>Ülevaatusel: sõnasta paberile ümber</translation>
    </message>
    <message>
      <source>In the check: leave out</source>
      <translation>Ülevaatusel: jäta välja</translation>
    </message>
    <message>
      <source>Add a stage</source>
      <translation>Lisa etapp</translation>
    </message>
    <message>
      <source>Open the stage</source>
      <translation>Ava etapp</translation>
    </message>
    <message>
      <source>Name the stage</source>
      <translation>Nimeta etapp</translation>
    </message>
    <message>
      <source>Start the session here</source>
      <translation>Alusta kohtumist siit</translation>
    </message>
    <message>
      <source>Move the stage up</source>
      <translation>Nihuta etapp üles</translation>
    </message>
    <message>
      <source>Move the stage down</source>
      <translation>Nihuta etapp alla</translation>
    </message>
    <message>
      <source>Minutes of the stage</source>
      <translation>Etapi minutid</translation>
    </message>
    <message>
      <source>One minute more</source>
      <translation>Üks minut juurde</translation>
    </message>
    <message>
      <source>One minute less</source>
      <translation>Üks minut vähemaks</translation>
    </message>
    <message>
      <source>Five minutes more</source>
      <translation>Viis minutit juurde</translation>
    </message>
    <message>
      <source>Five minutes less</source>
      <translation>Viis minutit vähem</translation>
    </message>
    <message>
      <source>Duplicate the stage</source>
      <translation>Tee etapist koopia</translation>
    </message>
    <message>
      <source>Take the stage out</source>
      <translation>Võta etapp välja</translation>
    </message>
    <message>
      <source>Fit to the time</source>
      <translation>Sobita ajaga</translation>
    </message>
    <message>
      <source>Save as template</source>
      <translation>Salvesta mallina</translation>
    </message>
    <message>
      <source>About this session</source>
      <translation>Kohtumise kohta</translation>
    </message>
    <message>
      <source>Add or paste names</source>
      <translation>Lisa või kleebi nimesid</translation>
    </message>
    <message>
      <source>Start or stop the projector</source>
      <translation>Lülita projektor sisse või välja</translation>
    </message>
    <message>
      <source>Choose what the room sees…</source>
      <translation>Vali, mida rühm näeb…</translation>
    </message>
    <message>
      <source>Blank, or show again</source>
      <translation>Tühi pilt või näita uuesti</translation>
    </message>
    <message>
      <source>Freeze, or let it go on</source>
      <translation>Peata pilt või lase edasi</translation>
    </message>
    <message>
      <source>Next page for the room</source>
      <translation>Järgmine leht rühmale</translation>
    </message>
    <message>
      <source>Previous page for the room</source>
      <translation>Eelmine leht rühmale</translation>
    </message>
    <message>
      <source>Show the prompt</source>
      <translation>Näita küsimust</translation>
    </message>
    <message>
      <source>Show the board on the projector</source>
      <translation>Näita tahvlit projektoril</translation>
    </message>
    <message>
      <source>Show what was counted</source>
      <translation>Näita loendatut</translation>
    </message>
    <message>
      <source>Show decisions and actions</source>
      <translation>Näita otsuseid ja tegevusi</translation>
    </message>
    <message>
      <source>Show the ground rules</source>
      <translation>Näita kokkuleppeid</translation>
    </message>
    <message>
      <source>Projector light or dark</source>
      <translation>Projektor hele või tume</translation>
    </message>
    <message>
      <source>Decision or action</source>
      <translation>Otsus või tegevus</translation>
    </message>
    <message>
      <source>Question to the organisation</source>
      <translation>Küsimus organisatsioonile</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>Eesmärk</translation>
    </message>
    <message>
      <source>Story</source>
      <translation>Lugu</translation>
    </message>
    <message>
      <source>Dilemma</source>
      <translation>Dilemma</translation>
    </message>
    <message>
      <source>What we build on</source>
      <translation>Millele toetume</translation>
    </message>
    <message>
      <source>Difficult word</source>
      <translation>Raske sõna</translation>
    </message>
    <message>
      <source>Missing voice</source>
      <translation>Puuduv hääl</translation>
    </message>
    <message>
      <source>Offer or thanks</source>
      <translation>Pakkumine või tänu</translation>
    </message>
    <message>
      <source>My own log</source>
      <translation>Minu oma päevik</translation>
    </message>
    <message>
      <source>Voice 1 for the next note</source>
      <translation>Hääl 1 järgmisele märkmele</translation>
    </message>
    <message>
      <source>Voice 2 for the next note</source>
      <translation>Hääl 2 järgmisele märkmele</translation>
    </message>
    <message>
      <source>Voice 3 for the next note</source>
      <translation>Hääl 3 järgmisele märkmele</translation>
    </message>
    <message>
      <source>Voice 4 for the next note</source>
      <translation>Hääl 4 järgmisele märkmele</translation>
    </message>
    <message>
      <source>Voice 5 for the next note</source>
      <translation>Hääl 5 järgmisele märkmele</translation>
    </message>
    <message>
      <source>Voice 6 for the next note</source>
      <translation>Hääl 6 järgmisele märkmele</translation>
    </message>
    <message>
      <source>Go to the line for new notes</source>
      <translation>Mine uute märkmete reale</translation>
    </message>
    <message>
      <source>Add the note</source>
      <translation>Lisa märge</translation>
    </message>
    <message>
      <source>New line</source>
      <translation>Uus rida</translation>
    </message>
    <message>
      <source>Take the completion</source>
      <translation>Võta pakutud sõna</translation>
    </message>
    <message>
      <source>Choose a completion</source>
      <translation>Vali pakutud sõna</translation>
    </message>
    <message>
      <source>Paste lines as one note</source>
      <translation>Kleebi read ühe märkmena</translation>
    </message>
    <message>
      <source>Link to the note that says the same</source>
      <translation>Seo märkmega, mis ütleb sama</translation>
    </message>
    <message>
      <source>In an empty line: take back the last note</source>
      <translation>Tühjal real: võta viimane märge tagasi</translation>
    </message>
    <message>
      <source>In an empty line: edit the last note</source>
      <translation>Tühjal real: muuda viimast märget</translation>
    </message>
    <message>
      <source>Clear the line, then go to the board</source>
      <translation>Tühjenda rida, siis mine tahvlile</translation>
    </message>
    <message>
      <source>Say the group of the note</source>
      <translation>Ütle märkme rühm</translation>
    </message>
    <message>
      <source>Say who said it</source>
      <translation>Ütle, kes seda ütles</translation>
    </message>
    <message>
      <source>Pause or go on</source>
      <translation>Peata või jätka</translation>
    </message>
    <message>
      <source>Next stage</source>
      <translation>Järgmine etapp</translation>
    </message>
    <message>
      <source>Previous stage</source>
      <translation>Eelmine etapp</translation>
    </message>
    <message>
      <source>Main action: start, show all notes, close and show, finish</source>
      <translation>Põhitegevus: alusta, näita kõiki märkmeid, sulge ja näita, lõpeta</translation>
    </message>
    <message>
      <source>Next person in the round</source>
      <translation>Järgmine inimene ringis</translation>
    </message>
    <message>
      <source>Person before in the round</source>
      <translation>Eelmine inimene ringis</translation>
    </message>
    <message>
      <source>Show all notes</source>
      <translation>Näita kõiki märkmeid</translation>
    </message>
    <message>
      <source>Hide the notes again</source>
      <translation>Peida märkmed uuesti</translation>
    </message>
    <message>
      <source>Spread the delay over the rest</source>
      <translation>Jaga hilinemine ülejäänu peale</translation>
    </message>
    <message>
      <source>Leave the delay as it is</source>
      <translation>Jäta hilinemine nii</translation>
    </message>
    <message>
      <source>New session</source>
      <translation>Uus kohtumine</translation>
    </message>
    <message>
      <source>Try a sample with 40 notes</source>
      <translation>Proovi näidist 40 märkmega</translation>
    </message>
    <message>
      <source>Add templates from a file…</source>
      <translation>Lisa malle failist…</translation>
    </message>
    <message>
      <source>Open a library file…</source>
      <translation>Ava teegifail…</translation>
    </message>
    <message>
      <source>Save a backup…</source>
      <translation>Salvesta varukoopia…</translation>
    </message>
    <message>
      <source>Make a restore point</source>
      <translation>Tee taastepunkt</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Prindi…</translation>
    </message>
    <message>
      <source>Save PDF…</source>
      <translation>Salvesta PDF…</translation>
    </message>
    <message>
      <source>Close session</source>
      <translation>Sulge kohtumine</translation>
    </message>
    <message>
      <source>Empty the bin of this session…</source>
      <translation>Tühjenda selle kohtumise prügikast…</translation>
    </message>
    <message>
      <source>Remove names for ever…</source>
      <translation>Eemalda nimed jäädavalt…</translation>
    </message>
    <message>
      <source>Empty the bin…</source>
      <translation>Tühjenda prügikast…</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Sätted</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Välju</translation>
    </message>
    <message>
      <source>Open the session</source>
      <translation>Ava kohtumine</translation>
    </message>
    <message>
      <source>Start the session</source>
      <translation>Alusta kohtumist</translation>
    </message>
    <message>
      <source>Action done</source>
      <translation>Tegevus tehtud</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Muuda nime</translation>
    </message>
    <message>
      <source>To the bin</source>
      <translation>Prügikasti</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Võta tagasi</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Tee uuesti</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Lõika</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopeeri</translation>
    </message>
    <message>
      <source>Paste, one note a line</source>
      <translation>Kleebi, iga rida on märge</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Otsi</translation>
    </message>
    <message>
      <source>Find or do anything</source>
      <translation>Otsi või tee midagi</translation>
    </message>
    <message>
      <source>Keys for this screen</source>
      <translation>Selle vaate klahvid</translation>
    </message>
    <message>
      <source>Open the menu</source>
      <translation>Ava menüü</translation>
    </message>
    <message>
      <source>Show the log folder</source>
      <translation>Näita logi kausta</translation>
    </message>
    <message>
      <source>About Facilitator</source>
      <translation>Facilitatori kohta</translation>
    </message>
    <message>
      <source>Suggest groups</source>
      <translation>Paku rühmi</translation>
    </message>
    <message>
      <source>Suggest more groups</source>
      <translation>Paku rohkem rühmi</translation>
    </message>
    <message>
      <source>Suggest fewer groups</source>
      <translation>Paku vähem rühmi</translation>
    </message>
    <message>
      <source>Choose a suggested group</source>
      <translation>Vali pakutud rühm</translation>
    </message>
    <message>
      <source>Make the suggested group</source>
      <translation>Tee pakutud rühm</translation>
    </message>
    <message>
      <source>Rename a suggested group and make it</source>
      <translation>Nimeta pakutud rühm ümber ja tee see</translation>
    </message>
    <message>
      <source>Ignore a suggested group</source>
      <translation>Jäta pakutud rühm kõrvale</translation>
    </message>
    <message>
      <source>Ignore all suggested groups</source>
      <translation>Jäta kõik pakutud rühmad kõrvale</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Läbiviimine</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Kokkuvõte</translation>
    </message>
    <message>
      <source>Next view</source>
      <translation>Järgmine vaade</translation>
    </message>
    <message>
      <source>Previous view</source>
      <translation>Eelmine vaade</translation>
    </message>
    <message>
      <source>Show as groups</source>
      <translation>Näita rühmadena</translation>
    </message>
    <message>
      <source>Show as a list</source>
      <translation>Näita loendina</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Suurenda</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Vähenda</translation>
    </message>
    <message>
      <source>Zoom to 100 %</source>
      <translation>Suurus 100 %</translation>
    </message>
    <message>
      <source>Fit to the window</source>
      <translation>Mahuta aknasse</translation>
    </message>
    <message>
      <source>Left side on or off</source>
      <translation>Vasak pool sisse või välja</translation>
    </message>
    <message>
      <source>Right side on or off</source>
      <translation>Parem pool sisse või välja</translation>
    </message>
    <message>
      <source>Next part of the window</source>
      <translation>Akna järgmine osa</translation>
    </message>
    <message>
      <source>Previous part of the window</source>
      <translation>Akna eelmine osa</translation>
    </message>
    <message>
      <source>Larger text size</source>
      <translation>Suurem tekst</translation>
    </message>
    <message>
      <source>Smaller text size</source>
      <translation>Väiksem tekst</translation>
    </message>
    <message>
      <source>Text size 100 %</source>
      <translation>Teksti suurus 100 %</translation>
    </message>
    <message>
      <source>Light or dark as this computer</source>
      <translation>Hele või tume nagu selles arvutis</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hele</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Tume</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Täisekraan</translation>
    </message>
    <message>
      <source>Count dots, or back</source>
      <translation>Loe täppe või mine tagasi</translation>
    </message>
    <message>
      <source>Close voting and show the dots</source>
      <translation>Sulge hääletus ja näita täppe</translation>
    </message>
    <message>
      <source>Open voting again</source>
      <translation>Ava hääletus uuesti</translation>
    </message>
    <message>
      <source>Board, or what the stage counts</source>
      <translation>Tahvel või see, mida etapp loeb</translation>
    </message>
    <message>
      <source>Choose a group</source>
      <translation>Vali rühm</translation>
    </message>
    <message>
      <source>Next group or note</source>
      <translation>Järgmine rühm või märge</translation>
    </message>
    <message>
      <source>Into its notes, and out</source>
      <translation>Märkmetesse ja välja</translation>
    </message>
    <message>
      <source>One dot more or less</source>
      <translation>Üks täpp rohkem või vähem</translation>
    </message>
    <message>
      <source>Type a count, then set it</source>
      <translation>Kirjuta arv ja määra see</translation>
    </message>
    <message>
      <source>Grid: into a quarter</source>
      <translation>Ruudustik: veerandisse</translation>
    </message>
    <message>
      <source>Grid: out again</source>
      <translation>Ruudustik: jälle välja</translation>
    </message>
    <message>
      <source>Line: statement, and place on it</source>
      <translation>Joon: väide ja koht sellel</translation>
    </message>
    <message>
      <source>What did they answer?</source>
      <translation>Mida nad vastasid?</translation>
    </message>
    <message>
      <source>No answer will come</source>
      <translation>Vastust ei tule</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Jäta alles</translation>
    </message>
    <message>
      <source>Answered on</source>
      <translation>Vastatud</translation>
    </message>
    <message>
      <source>Answer kept</source>
      <translation>Vastus salvestatud</translation>
    </message>
    <message>
      <source>The question is closed</source>
      <translation>Küsimus on suletud</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Vastus</translation>
    </message>
    <message>
      <source>Write the date like 26 Nov 2026.</source>
      <translation>Kirjutage kuupäev nii: 26 nov 2026.</translation>
    </message>
    <message>
      <source>To: {addressee}</source>
      <translation>Kellele: {addressee}</translation>
    </message>
    <message>
      <source>Copied: decisions, actions, questions and the next meeting. No notes.</source>
      <translation>Kopeeritud: otsused, tegevused, küsimused ja järgmine kohtumine. Märkmeid mitte.</translation>
    </message>
    <message>
      <source>Notes that came back</source>
      <translation>Tagasi tulnud märkmed</translation>
    </message>
    <message>
      <source>From slips, mails, a notice board: one note a line, without names.</source>
      <translation>Lehtedelt, kirjadest, teadetetahvlilt: üks märge real, ilma nimedeta.</translation>
    </message>
    <message>
      <source>Add notes</source>
      <translation>Lisa märkmed</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) added</source>
      <translation>
        <numerusform>%n märge lisatud</numerusform>
        <numerusform>%n märget lisatud</numerusform>
      </translation>
    </message>
    <message>
      <source>Name this group</source>
      <translation>Andke rühmale nimi</translation>
    </message>
    <message>
      <source>This text makes {count} notes, more than can be pasted at once. Save it as a file and import that.</source>
      <translation>Sellest tekstist tuleb {count} märget, rohkem kui korraga kleepida saab. Salvestage see failina ja tooge fail sisse.</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) doubled</source>
      <translation>
        <numerusform>%n märkmest tehtud koopia</numerusform>
        <numerusform>%n märkmest tehtud koopiad</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) copied</source>
      <translation>
        <numerusform>%n märge kopeeritud</numerusform>
        <numerusform>%n märget kopeeritud</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) cut</source>
      <translation>
        <numerusform>%n märge lõigatud</numerusform>
        <numerusform>%n märget lõigatud</numerusform>
      </translation>
    </message>
    <message>
      <source>There is no text to paste.</source>
      <translation>Kleepimiseks pole teksti.</translation>
    </message>
    <message>
      <source>The first note appears here</source>
      <translation>Siia tuleb esimene märge</translation>
    </message>
    <message>
      <source>Drag notes up here, or choose some and press G</source>
      <translation>Lohista märkmed siia või vali mõned ja vajuta G</translation>
    </message>
    <message>
      <source>Lemon</source>
      <translation>Sidrun</translation>
    </message>
    <message>
      <source>Mint</source>
      <translation>Münt</translation>
    </message>
    <message>
      <source>Peach</source>
      <translation>Virsik</translation>
    </message>
    <message>
      <source>Sky</source>
      <translation>Taevas</translation>
    </message>
    <message>
      <source>Rose</source>
      <translation>Roos</translation>
    </message>
    <message>
      <source>Heather</source>
      <translation>Kanarbik</translation>
    </message>
    <message>
      <source>In {group}, {place} of {count}</source>
      <translation>Rühmas {group}, {place} / {count}</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s)</source>
      <translation>
        <numerusform>%n märge</numerusform>
        <numerusform>%n märget</numerusform>
      </translation>
    </message>
    <message>
      <source>Not grouped</source>
      <translation>Rühmata</translation>
    </message>
    <message numerus="yes">
      <source>%n dot(s)</source>
      <translation>
        <numerusform>%n täpp</numerusform>
        <numerusform>%n täppi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Heard %n time(s)</source>
      <translation>
        <numerusform>Kuuldud %n kord</numerusform>
        <numerusform>Kuuldud %n korda</numerusform>
      </translation>
    </message>
    <message>
      <source>Starred</source>
      <translation>Tärniga</translation>
    </message>
    <message>
      <source>Pinned</source>
      <translation>Kinnitatud</translation>
    </message>
    <message>
      <source>Kept for later</source>
      <translation>Hilisemaks jäetud</translation>
    </message>
    <message>
      <source>no name yet</source>
      <translation>nimi puudub veel</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>kinnitatud</translation>
    </message>
    <message>
      <source>Also in {group}</source>
      <translation>Ka rühmas {group}</translation>
    </message>
    <message>
      <source>Linked to “{text}”</source>
      <translation>Seotud märkmega „{text}”</translation>
    </message>
    <message>
      <source>Text of the note</source>
      <translation>Märkme tekst</translation>
    </message>
    <message>
      <source>Name of the group</source>
      <translation>Rühma nimi</translation>
    </message>
    <message>
      <source>Not saved.</source>
      <translation>Ei ole salvestatud.</translation>
    </message>
    <message>
      <source>A few letters of the note</source>
      <translation>Mõni täht märkmest</translation>
    </message>
    <message>
      <source>No note says that.</source>
      <translation>Ükski märge ei ütle seda.</translation>
    </message>
    <message>
      <source>Merge into group</source>
      <translation>Liida rühmaga</translation>
    </message>
    <message>
      <source>{group} is part of {kept} now</source>
      <translation>{group} on nüüd osa rühmast {kept}</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) also in {group}</source>
      <translation>
        <numerusform>%n märge ka rühmas {group}</numerusform>
        <numerusform>%n märget ka rühmas {group}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) moved to {group}</source>
      <translation>
        <numerusform>%n märge viidud rühma {group}</numerusform>
        <numerusform>%n märget viidud rühma {group}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) grouped</source>
      <translation>
        <numerusform>%n märge rühmitatud</numerusform>
        <numerusform>%n märget rühmitatud</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) not grouped now</source>
      <translation>
        <numerusform>%n märge on nüüd rühmata</numerusform>
        <numerusform>%n märget on nüüd rühmata</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose notes first, then group them.</source>
      <translation>Valige kõigepealt märkmed, siis rühmitage need.</translation>
    </message>
    <message>
      <source>These are all notes of the group. Choose some of them to split off.</source>
      <translation>Need on kõik rühma märkmed. Valige eraldamiseks mõned neist.</translation>
    </message>
    <message>
      <source>Place the note in a group</source>
      <translation>Pane märge rühma</translation>
    </message>
    <message>
      <source>There is no group to read back yet.</source>
      <translation>Ettelugemiseks pole veel rühma.</translation>
    </message>
    <message>
      <source>Two groups are needed to merge them.</source>
      <translation>Liitmiseks on vaja kaht rühma.</translation>
    </message>
    <message>
      <source>Choose notes of a group, then say where else they fit.</source>
      <translation>Valige rühma märkmed ja öelge, kuhu need veel sobivad.</translation>
    </message>
    <message>
      <source>Also fits group</source>
      <translation>Sobib ka rühma</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) in one group only</source>
      <translation>
        <numerusform>%n märge ainult ühes rühmas</numerusform>
        <numerusform>%n märget ainult ühes rühmas</numerusform>
      </translation>
    </message>
    <message>
      <source>Group taken apart. Its notes are not grouped now.</source>
      <translation>Rühm on lahti võetud. Selle märkmed on nüüd rühmata.</translation>
    </message>
    <message>
      <source>Board tidied</source>
      <translation>Tahvel on korras</translation>
    </message>
    <message>
      <source>Choose notes first, then move them.</source>
      <translation>Valige kõigepealt märkmed, siis viige need mujale.</translation>
    </message>
    <message>
      <source>Nowhere else</source>
      <translation>Ei kuhugi mujale</translation>
    </message>
    <message>
      <source>Group pinned</source>
      <translation>Rühm on kinnitatud</translation>
    </message>
    <message>
      <source>Group no longer pinned</source>
      <translation>Rühm ei ole enam kinnitatud</translation>
    </message>
    <message>
      <source>Move to group</source>
      <translation>Vii rühma</translation>
    </message>
    <message>
      <source>No mark</source>
      <translation>Märgita</translation>
    </message>
    <message>
      <source>Choose a group first.</source>
      <translation>Valige kõigepealt rühm.</translation>
    </message>
    <message>
      <source>Stays inside the group</source>
      <translation>Jääb rühma sisse</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) kept for later</source>
      <translation>
        <numerusform>%n märge hilisemaks jäetud</numerusform>
        <numerusform>%n märget hilisemaks jäetud</numerusform>
      </translation>
    </message>
    <message>
      <source>Not for later any more</source>
      <translation>Pole enam hilisemaks</translation>
    </message>
    <message>
      <source>Choose notes first.</source>
      <translation>Valige kõigepealt märkmed.</translation>
    </message>
    <message>
      <source>We agree</source>
      <translation>Oleme ühel meelel</translation>
    </message>
    <message>
      <source>We differ</source>
      <translation>Meil on eri arvamused</translation>
    </message>
    <message>
      <source>Worth more than we thought</source>
      <translation>Rohkem väärt, kui arvasime</translation>
    </message>
    <message>
      <source>We share this</source>
      <translation>See on meil ühine</translation>
    </message>
    <message>
      <source>No level</source>
      <translation>Tasemeta</translation>
    </message>
    <message>
      <source>Personal</source>
      <translation>Isiklik</translation>
    </message>
    <message>
      <source>Of a team</source>
      <translation>Meeskonna oma</translation>
    </message>
    <message>
      <source>Of the whole organisation</source>
      <translation>Kogu organisatsiooni oma</translation>
    </message>
    <message>
      <source>No purpose</source>
      <translation>Eesmärgita</translation>
    </message>
    <message>
      <source>A mirror</source>
      <translation>Peegel</translation>
    </message>
    <message>
      <source>A strength</source>
      <translation>Tugevus</translation>
    </message>
    <message>
      <source>An inspiration</source>
      <translation>Innustus</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Rühmita</translation>
    </message>
    <message>
      <source>No longer a quote</source>
      <translation>Ei ole enam tsitaat</translation>
    </message>
    <message>
      <source>No longer pinned</source>
      <translation>Pole enam kinnitatud</translation>
    </message>
    <message>
      <source>Let the group give way</source>
      <translation>Lase rühmal ruumi teha</translation>
    </message>
    <message>
      <source>Pin the group here</source>
      <translation>Kinnita rühm siia</translation>
    </message>
    <message>
      <source>Show the whole board</source>
      <translation>Näita kogu tahvlit</translation>
    </message>
    <message>
      <source>No voice</source>
      <translation>Ilma hääleta</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Hääl</translation>
    </message>
    <message>
      <source>Kind of note</source>
      <translation>Märkme liik</translation>
    </message>
    <message>
      <source>Whose story</source>
      <translation>Kelle lugu</translation>
    </message>
    <message>
      <source>What we say of it</source>
      <translation>Mida selle kohta ütleme</translation>
    </message>
    <message>
      <source>Voice {number}</source>
      <translation>Hääl {number}</translation>
    </message>
    <message>
      <source>Letter or name of a group</source>
      <translation>Rühma täht või nimi</translation>
    </message>
    <message>
      <source>No groups yet. Type a name.</source>
      <translation>Rühmi veel ei ole. Kirjutage nimi.</translation>
    </message>
    <message>
      <source>No such group.</source>
      <translation>Sellist rühma pole.</translation>
    </message>
    <message>
      <source>New group</source>
      <translation>Uus rühm</translation>
    </message>
    <message>
      <source>New group “{name}”</source>
      <translation>Uus rühm „{name}“</translation>
    </message>
    <message>
      <source>This session has no voice {number} yet.</source>
      <translation>Sellel kohtumisel ei ole veel häält {number}.</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) in the bin</source>
      <translation>
        <numerusform>%n märge prügikastis</numerusform>
        <numerusform>%n märget prügikastis</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) pinned</source>
      <translation>
        <numerusform>%n märge kinnitatud</numerusform>
        <numerusform>%n märget kinnitatud</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) no longer linked</source>
      <translation>
        <numerusform>%n märge pole enam seotud</numerusform>
        <numerusform>%n märget pole enam seotud</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose two notes that say the same, then link them.</source>
      <translation>Valige kaks märget, mis ütlevad sama, ja siduge need.</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) linked: they say the same</source>
      <translation>
        <numerusform>%n märge seotud: see ütleb sama</numerusform>
        <numerusform>%n märget seotud: need ütlevad sama</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) no longer pinned</source>
      <translation>
        <numerusform>%n märge pole enam kinnitatud</numerusform>
        <numerusform>%n märget pole enam kinnitatud</numerusform>
      </translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Tagasi</translation>
    </message>
    <message>
      <source>Move to</source>
      <translation>Vii</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Veel</translation>
    </message>
    <message>
      <source>Merge into</source>
      <translation>Liida rühmaga</translation>
    </message>
    <message>
      <source>Group {group}</source>
      <translation>Rühm {group}</translation>
    </message>
    <message>
      <source>Notes that are not grouped</source>
      <translation>Märkmed, mis ei ole rühmas</translation>
    </message>
    <message>
      <source>All notes have a place</source>
      <translation>Kõigil märkmetel on koht</translation>
    </message>
    <message>
      <source>Board</source>
      <translation>Tahvel</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Leitud</translation>
    </message>
    <message>
      <source>What goes: names and initials of those who were there, who said which note, and their names beside actions, goals and offers. What stays: roles, numbers and all that was said. Look whether a note names somebody.</source>
      <translation>Kaovad: kohal olnud inimeste nimed ja initsiaalid, see, kes millise märkme ütles, ning nimed tegevuste, eesmärkide ja pakkumiste juures. Alles jäävad: rollid, arvud ja kõik, mis öeldi. Vaadake üle, kas mõni märge nimetab kedagi.</translation>
    </message>
    <message>
      <source>The working notes were to be kept until {date}.</source>
      <translation>Töömärkmeid tuli hoida kuni {date}.</translation>
    </message>
    <message>
      <source>This cannot be undone, and neither can what was done before it. Papers that were printed, files that were given away and backups stay as they are.</source>
      <translation>Seda ei saa tagasi võtta, ka varem tehtut mitte. Trükitud paberid, ära antud failid ja varukoopiad jäävad nii, nagu on.</translation>
    </message>
    <message>
      <source>Empty the bin of this session?</source>
      <translation>Kas tühjendada selle kohtumise prügikast?</translation>
    </message>
    <message>
      <source>Empty the bin?</source>
      <translation>Kas tühjendada prügikast?</translation>
    </message>
    <message>
      <source>Remove names from this session for ever?</source>
      <translation>Kas eemaldada sellest kohtumisest nimed jäädavalt?</translation>
    </message>
    <message>
      <source>The working notes are to be kept until {date}: that day has not come yet.</source>
      <translation>Töömärkmeid tuleb hoida kuni {date}: see päev ei ole veel käes.</translation>
    </message>
    <message>
      <source>There are no notes in the bin.</source>
      <translation>Prügikastis ei ole märkmeid.</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) gone for ever</source>
      <translation>
        <numerusform>%n märge jäädavalt kustutatud</numerusform>
        <numerusform>%n märget jäädavalt kustutatud</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) go for ever.</source>
      <translation>
        <numerusform>%n märge kustutatakse jäädavalt.</numerusform>
        <numerusform>%n märget kustutatakse jäädavalt.</numerusform>
      </translation>
    </message>
    <message>
      <source>Empty the bin</source>
      <translation>Tühjenda prügikast</translation>
    </message>
    <message>
      <source>Keep the notes</source>
      <translation>Jäta märkmed alles</translation>
    </message>
    <message>
      <source>The bin is empty.</source>
      <translation>Prügikast on tühi.</translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) gone for ever</source>
      <translation>
        <numerusform>%n kohtumine jäädavalt kustutatud</numerusform>
        <numerusform>%n kohtumist jäädavalt kustutatud</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) go for ever, with all that was said in them.</source>
      <translation>
        <numerusform>%n kohtumine kustutatakse jäädavalt koos kõigega, mis seal öeldi.</numerusform>
        <numerusform>%n kohtumist kustutatakse jäädavalt koos kõigega, mis seal öeldi.</numerusform>
      </translation>
    </message>
    <message>
      <source>Keep the sessions</source>
      <translation>Jäta kohtumised alles</translation>
    </message>
    <message>
      <source>The names are removed</source>
      <translation>Nimed on eemaldatud</translation>
    </message>
    <message>
      <source>Remove the names</source>
      <translation>Eemalda nimed</translation>
    </message>
    <message>
      <source>Keep the names</source>
      <translation>Jäta nimed alles</translation>
    </message>
    <message>
      <source>Something in the program did not work</source>
      <translation>Midagi ei läinud programmis nii, nagu pidi</translation>
    </message>
    <message>
      <source>Nothing is lost: every note you see is saved. You can go on. Where it happened is written in a file, without any of your words.</source>
      <translation>Midagi ei ole kadunud: iga märge, mida näete, on salvestatud. Võite jätkata. Kus see juhtus, on kirjas failis, ilma ühegi teie sõnata.</translation>
    </message>
    <message>
      <source>Show the file</source>
      <translation>Näita faili</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Jätka</translation>
    </message>
    <message>
      <source>Whoever told it took it back. Its words are nowhere in this library any more.</source>
      <translation>Rääkija võttis selle tagasi. Selle sõnu pole enam kuskil siin kogus.</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Võta välja</translation>
    </message>
    <message>
      <source>Withdraw…</source>
      <translation>Võta tagasi…</translation>
    </message>
    <message>
      <source>Withdraw the story</source>
      <translation>Võta lugu tagasi</translation>
    </message>
    <message>
      <source>This day has gone by.</source>
      <translation>See päev on möödas.</translation>
    </message>
    <message>
      <source>Add {name} to the list</source>
      <translation>Lisa {name} loendisse</translation>
    </message>
    <message>
      <source>Nothing here yet.</source>
      <translation>Siin pole veel midagi.</translation>
    </message>
    <message>
      <source>All lists</source>
      <translation>Kõik loendid</translation>
    </message>
    <message>
      <source>That is too long for one line. Paste it line by line.</source>
      <translation>See on ühe rea jaoks liiga pikk. Kleepige ridade kaupa.</translation>
    </message>
    <message>
      <source>The story is withdrawn</source>
      <translation>Lugu on tagasi võetud</translation>
    </message>
    <message>
      <source>New: {kind}</source>
      <translation>Uus: {kind}</translation>
    </message>
    <message>
      <source>add</source>
      <translation>lisa</translation>
    </message>
    <message>
      <source>the list</source>
      <translation>loend</translation>
    </message>
    <message>
      <source>back to where you were</source>
      <translation>tagasi sinna, kus olite</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <source>12 · or 12, 10 dec</source>
      <translation>12 · või 12, 10 dets</translation>
    </message>
    <message>
      <source>Take {value} out</source>
      <translation>Võta {value} välja</translation>
    </message>
    <message>
      <source>Questions to the organisation</source>
      <translation>Küsimused organisatsioonile</translation>
    </message>
    <message>
      <source>Goals</source>
      <translation>Eesmärgid</translation>
    </message>
    <message>
      <source>Stories</source>
      <translation>Lood</translation>
    </message>
    <message>
      <source>Dilemmas</source>
      <translation>Dilemmad</translation>
    </message>
    <message>
      <source>Word list</source>
      <translation>Sõnaloend</translation>
    </message>
    <message>
      <source>Word</source>
      <translation>Sõna</translation>
    </message>
    <message>
      <source>Missing voices</source>
      <translation>Puuduvad hääled</translation>
    </message>
    <message>
      <source>Offers and thanks</source>
      <translation>Pakkumised ja tänu</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Otsus</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Tegevus</translation>
    </message>
    <message>
      <source>(no name yet)</source>
      <translation>(nimi veel puudub)</translation>
    </message>
    <message>
      <source>(a story was withdrawn)</source>
      <translation>(üks lugu võeti tagasi)</translation>
    </message>
    <message>
      <source>not read back yet</source>
      <translation>veel ette lugemata</translation>
    </message>
    <message>
      <source>not yet allowed</source>
      <translation>veel lubamata</translation>
    </message>
    <message>
      <source>answer by {day}</source>
      <translation>vastus hiljemalt {day}</translation>
    </message>
    <message>
      <source>{name} asks them</source>
      <translation>{name} küsib neilt</translation>
    </message>
    <message>
      <source>Not said</source>
      <translation>Ütlemata</translation>
    </message>
    <message>
      <source>Question taken out</source>
      <translation>Küsimus välja võetud</translation>
    </message>
    <message>
      <source>Goal taken out</source>
      <translation>Eesmärk välja võetud</translation>
    </message>
    <message>
      <source>Story taken out</source>
      <translation>Lugu välja võetud</translation>
    </message>
    <message>
      <source>Dilemma taken out</source>
      <translation>Dilemma välja võetud</translation>
    </message>
    <message>
      <source>Line taken out</source>
      <translation>Rida välja võetud</translation>
    </message>
    <message>
      <source>Word taken out</source>
      <translation>Sõna välja võetud</translation>
    </message>
    <message>
      <source>Missing voice taken out</source>
      <translation>Puuduv hääl välja võetud</translation>
    </message>
    <message>
      <source>Line of the log taken out</source>
      <translation>Päeviku rida välja võetud</translation>
    </message>
    <message>
      <source>What do we ask? @who 10 dec</source>
      <translation>Mida küsime? @kellelt 10 dets</translation>
    </message>
    <message>
      <source>What those who are not here have to answer.</source>
      <translation>Millele peavad vastama need, keda siin ei ole.</translation>
    </message>
    <message>
      <source>What shall become less, or more?</source>
      <translation>Mida peab olema vähem või rohkem?</translation>
    </message>
    <message>
      <source>What we want to see change. Numbers may come later.</source>
      <translation>Mida tahame muutumas näha. Arvud võivad tulla hiljem.</translation>
    </message>
    <message>
      <source>What happened, in their words?</source>
      <translation>Mis juhtus, nende sõnadega?</translation>
    </message>
    <message>
      <source>What somebody told, and may be told on.</source>
      <translation>Mida keegi rääkis ja mida tohib edasi rääkida.</translation>
    </message>
    <message>
      <source>What is so hard to choose?</source>
      <translation>Mida on nii raske valida?</translation>
    </message>
    <message>
      <source>A choice in which something is lost either way.</source>
      <translation>Valik, kus mõlemal juhul midagi kaob.</translation>
    </message>
    <message>
      <source>What do we know, and from where?</source>
      <translation>Mida teame ja kust?</translation>
    </message>
    <message>
      <source>Lived experience and data that we start from.</source>
      <translation>Oma kogemus ja andmed, millest lähtume.</translation>
    </message>
    <message>
      <source>Difficult word: what we mean by it</source>
      <translation>Raske sõna: mida me sellega mõtleme</translation>
    </message>
    <message>
      <source>Words that not everybody knows, in our own words.</source>
      <translation>Sõnad, mida kõik ei tea, meie oma sõnadega.</translation>
    </message>
    <message>
      <source>Who is missing: why</source>
      <translation>Kes puudub: miks</translation>
    </message>
    <message>
      <source>Who should be in the room next time.</source>
      <translation>Kes peaks järgmisel korral kohal olema.</translation>
    </message>
    <message>
      <source>I can help with … / Thank you for …</source>
      <translation>Saan aidata … / Aitäh …</translation>
    </message>
    <message>
      <source>What people offer, and what they are thanked for.</source>
      <translation>Mida inimesed pakuvad ja mille eest neid tänatakse.</translation>
    </message>
    <message>
      <source>What do you notice?</source>
      <translation>Mida märkate?</translation>
    </message>
    <message>
      <source>Only for you: never printed, never on the projector.</source>
      <translation>Ainult teile: ei trükita kunagi, ei näidata projektoril.</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Küsimus</translation>
    </message>
    <message>
      <source>Who shall answer</source>
      <translation>Kes vastab</translation>
    </message>
    <message>
      <source>Answer by</source>
      <translation>Vastus hiljemalt</translation>
    </message>
    <message>
      <source>How it stands</source>
      <translation>Kuidas sellega on</translation>
    </message>
    <message>
      <source>Group it comes from</source>
      <translation>Rühm, kust see tuleb</translation>
    </message>
    <message>
      <source>Shall become</source>
      <translation>Peab muutuma</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Mis</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Alates</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Kuni</translation>
    </message>
    <message>
      <source>Counted in</source>
      <translation>Ühik</translation>
    </message>
    <message>
      <source>By when</source>
      <translation>Mis ajaks</translation>
    </message>
    <message>
      <source>How we see it</source>
      <translation>Kuidas seda näeme</translation>
    </message>
    <message>
      <source>Who keeps an eye on it</source>
      <translation>Kes sellel silma peal hoiab</translation>
    </message>
    <message>
      <source>Kind of goal</source>
      <translation>Eesmärgi liik</translation>
    </message>
    <message>
      <source>Measured since</source>
      <translation>Vahepeal mõõdetud</translation>
    </message>
    <message>
      <source>In one sentence</source>
      <translation>Ühe lausega</translation>
    </message>
    <message>
      <source>Who may hear it</source>
      <translation>Kes tohib seda kuulda</translation>
    </message>
    <message>
      <source>What it does</source>
      <translation>Mida see annab</translation>
    </message>
    <message>
      <source>Groups it goes with</source>
      <translation>Rühmad, millega see seostub</translation>
    </message>
    <message>
      <source>Other stories it goes with</source>
      <translation>Teised lood, millega see seostub</translation>
    </message>
    <message>
      <source>The hard choice</source>
      <translation>Raske valik</translation>
    </message>
    <message>
      <source>One way</source>
      <translation>Üks tee</translation>
    </message>
    <message>
      <source>What is lost with it</source>
      <translation>Mis sellega kaob</translation>
    </message>
    <message>
      <source>The other way</source>
      <translation>Teine tee</translation>
    </message>
    <message>
      <source>What is lost with that</source>
      <translation>Mis teisega kaob</translation>
    </message>
    <message>
      <source>Whom it touches</source>
      <translation>Keda see puudutab</translation>
    </message>
    <message>
      <source>What matters to them</source>
      <translation>Mis on neile oluline</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>Mis see on</translation>
    </message>
    <message>
      <source>What it says</source>
      <translation>Mida see ütleb</translation>
    </message>
    <message>
      <source>Where it comes from</source>
      <translation>Kust see pärineb</translation>
    </message>
    <message>
      <source>We may use it</source>
      <translation>Tohime seda kasutada</translation>
    </message>
    <message>
      <source>What it means, in our words</source>
      <translation>Mida see tähendab, meie sõnadega</translation>
    </message>
    <message>
      <source>Who should be here</source>
      <translation>Kes peaks siin olema</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Miks</translation>
    </message>
    <message>
      <source>Who asks them</source>
      <translation>Kes neid kutsub</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>Mis sellest sai</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Kes</translation>
    </message>
    <message>
      <source>Wants to be named on paper</source>
      <translation>Soovib, et nimi oleks paberil</translation>
    </message>
    <message>
      <source>What I noticed</source>
      <translation>Mida märkasin</translation>
    </message>
    <message>
      <source>A function, not a name</source>
      <translation>Amet, mitte nimi</translation>
    </message>
    <message>
      <source>May be unknown</source>
      <translation>Võib olla teadmata</translation>
    </message>
    <message>
      <source>Lead time</source>
      <translation>Läbimisaeg</translation>
    </message>
    <message>
      <source>Satisfaction</source>
      <translation>Rahulolu</translation>
    </message>
    <message>
      <source>Mistakes</source>
      <translation>Vead</translation>
    </message>
    <message>
      <source>Meetings</source>
      <translation>Koosolekud</translation>
    </message>
    <message>
      <source>Knowledge</source>
      <translation>Teadmised</translation>
    </message>
    <message>
      <source>Read it back to whoever told it, and change it until they nod.</source>
      <translation>Lugege see rääkijale ette ja muutke, kuni ta noogutab.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ava</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>Vastatud</translation>
    </message>
    <message>
      <source>Less</source>
      <translation>Vähem</translation>
    </message>
    <message>
      <source>Staff satisfaction</source>
      <translation>Töötajate rahulolu</translation>
    </message>
    <message>
      <source>lead time</source>
      <translation>läbimisaeg</translation>
    </message>
    <message>
      <source>days</source>
      <translation>päeva</translation>
    </message>
    <message>
      <source>staff satisfaction</source>
      <translation>töötajate rahulolu</translation>
    </message>
    <message>
      <source>number of mistakes</source>
      <translation>vigade arv</translation>
    </message>
    <message>
      <source>time in meetings</source>
      <translation>koosolekute aeg</translation>
    </message>
    <message>
      <source>hours a week</source>
      <translation>tundi nädalas</translation>
    </message>
    <message>
      <source>best practices shared and learned</source>
      <translation>jagatud ja õpitud head näited</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>Meeskond</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisatsioon</translation>
    </message>
    <message>
      <source>Only this room</source>
      <translation>Ainult see ruum</translation>
    </message>
    <message>
      <source>Inside the organisation</source>
      <translation>Organisatsiooni sees</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Kõik</translation>
    </message>
    <message>
      <source>It is a mirror</source>
      <translation>See on peegel</translation>
    </message>
    <message>
      <source>It shows a strength</source>
      <translation>See näitab tugevust</translation>
    </message>
    <message>
      <source>It inspires</source>
      <translation>See innustab</translation>
    </message>
    <message>
      <source>Lived experience</source>
      <translation>Oma kogemus</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Andmed</translation>
    </message>
    <message>
      <source>Offer</source>
      <translation>Pakkumine</translation>
    </message>
    <message>
      <source>Thanks</source>
      <translation>Tänu</translation>
    </message>
    <message>
      <source>Its words are taken out of this library, also out of what was done before. A line says that a story was withdrawn. This cannot be undone. Papers that were printed and files that were given away stay as they are.</source>
      <translation>Sõnad võetakse sellest kogust välja, ka varem tehtust. Üks rida ütleb, et lugu võeti tagasi. Seda ei saa tagasi võtta. Trükitud paberid ja ära antud failid jäävad nii, nagu on.</translation>
    </message>
    <message>
      <source>Withdraw this story from all copies?</source>
      <translation>Kas võtta see lugu kõigist koopiatest tagasi?</translation>
    </message>
    <message>
      <source>“{words}”</source>
      <translation>„{words}”</translation>
    </message>
    <message>
      <source>Keep the story</source>
      <translation>Jäta lugu alles</translation>
    </message>
    <message>
      <source>Last time ended early. Nothing is lost: saved {time}.</source>
      <translation>Eelmine kord lõppes enne aega. Midagi ei ole kadunud: salvestatud {time}.</translation>
    </message>
    <message>
      <source>The first rows of the table</source>
      <translation>Tabeli esimesed read</translation>
    </message>
    <message>
      <source>What “{column}” is</source>
      <translation>Mis on „{column}“</translation>
    </message>
    <message>
      <source>Column {number}</source>
      <translation>Veerg {number}</translation>
    </message>
    <message>
      <source>Title of the session</source>
      <translation>Kohtumise pealkiri</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Loobu</translation>
    </message>
    <message>
      <source>Into: {session}</source>
      <translation>Kuhu: {session}</translation>
    </message>
    <message>
      <source>Import notes from a file</source>
      <translation>Too märkmed failist</translation>
    </message>
    <message>
      <source>Notes from a photo</source>
      <translation>Märkmed fotolt</translation>
    </message>
    <message>
      <source>Looking for the notes in the photo…</source>
      <translation>Otsin fotolt märkmeid…</translation>
    </message>
    <message numerus="yes">
      <source>%n typed note(s) not added</source>
      <translation>
        <numerusform>%n kirjutatud märge lisamata</numerusform>
        <numerusform>%n kirjutatud märget lisamata</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) brought in</source>
      <translation>
        <numerusform>%n märge sisse toodud</numerusform>
        <numerusform>%n märget sisse toodud</numerusform>
      </translation>
    </message>
    <message>
      <source>this session</source>
      <translation>see kohtumine</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Kõik failid</translation>
    </message>
    <message>
      <source>Photos</source>
      <translation>Fotod</translation>
    </message>
    <message>
      <source>This picture</source>
      <translation>See pilt</translation>
    </message>
    <message>
      <source>There is nothing on the clipboard to make notes of.</source>
      <translation>Lõikelaual ei ole midagi, millest märkmeid teha.</translation>
    </message>
    <message>
      <source>Import a table</source>
      <translation>Too tabel sisse</translation>
    </message>
    <message>
      <source>What are the columns?</source>
      <translation>Mis veerud need on?</translation>
    </message>
    <message>
      <source>The first row names the columns</source>
      <translation>Esimeses reas on veergude nimed</translation>
    </message>
    <message>
      <source>Each column is a group</source>
      <translation>Iga veerg on rühm</translation>
    </message>
    <message>
      <source>Keep the names of who wrote them</source>
      <translation>Jäta kirjutajate nimed alles</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Too sisse</translation>
    </message>
    <message numerus="yes">
      <source>Import %n note(s)</source>
      <translation>
        <numerusform>Too %n märge sisse</numerusform>
        <numerusform>Too %n märget sisse</numerusform>
      </translation>
    </message>
    <message>
      <source>The table</source>
      <translation>See tabel</translation>
    </message>
    <message>
      <source>Worksheet</source>
      <translation>Tööleht</translation>
    </message>
    <message>
      <source>Read as</source>
      <translation>Loe kui</translation>
    </message>
    <message>
      <source>Any table</source>
      <translation>Mis tahes tabel</translation>
    </message>
    <message>
      <source>Say above each column what it is. The file itself stays as it is.</source>
      <translation>Öelge iga veeru kohal, mis see on. Fail ise jääb nii, nagu on.</translation>
    </message>
    <message>
      <source>Row {number} names the columns</source>
      <translation>Veergude nimed on reas {number}</translation>
    </message>
    <message>
      <source>Choose the column with the notes first.</source>
      <translation>Valige kõigepealt veerg, kus on märkmed.</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabel</translation>
    </message>
    <message>
      <source>From {product}</source>
      <translation>Allikas: {product}</translation>
    </message>
    <message>
      <source>Take this frame away</source>
      <translation>Võta see raam ära</translation>
    </message>
    <message>
      <source>No notes were found. Drag over the photo to frame them.</source>
      <translation>Märkmeid ei leitud. Lohistage üle foto, et need raamida.</translation>
    </message>
    <message>
      <source>Note {number} of {count}</source>
      <translation>Märge {number} / {count}</translation>
    </message>
    <message>
      <source>Take frame {number} away</source>
      <translation>Võta raam {number} ära</translation>
    </message>
    <message>
      <source>Type what is on the notes</source>
      <translation>Kirjutage, mis on märkmetel</translation>
    </message>
    <message>
      <source>Enter goes to the next note; empty ones are left out. Drag over the photo to frame one that was not found. The photo itself is not kept.</source>
      <translation>Enter viib järgmise märkme juurde; tühjad jäetakse välja. Kui mõni jäi leidmata, lohistage fotol üle selle, et see raamida. Fotot ennast alles ei jäeta.</translation>
    </message>
    <message numerus="yes">
      <source>Add %n note(s)</source>
      <translation>
        <numerusform>Lisa %n märge</numerusform>
        <numerusform>Lisa %n märget</numerusform>
      </translation>
    </message>
    <message>
      <source>{voice} (same colour)</source>
      <translation>{voice} (sama värv)</translation>
    </message>
    <message numerus="yes">
      <source>Photo with %n note(s)</source>
      <translation>
        <numerusform>Foto, millel on %n märge</numerusform>
        <numerusform>Foto, millel on %n märget</numerusform>
      </translation>
    </message>
    <message>
      <source>Arrow keys go from note to note, Delete takes the frame away.</source>
      <translation>Nooleklahvid viivad märkmelt märkmele, Delete võtab raami ära.</translation>
    </message>
    <message>
      <source>note {number}</source>
      <translation>märge {number}</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Märge</translation>
    </message>
    <message>
      <source>First group</source>
      <translation>Esimene rühm</translation>
    </message>
    <message>
      <source>Second group</source>
      <translation>Teine rühm</translation>
    </message>
    <message>
      <source>Who wrote it</source>
      <translation>Kes kirjutas</translation>
    </message>
    <message>
      <source>Dots</source>
      <translation>Täpid</translation>
    </message>
    <message>
      <source>Dots of the group</source>
      <translation>Rühma täpid</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Millal</translation>
    </message>
    <message>
      <source>Beside the note</source>
      <translation>Märkme kõrvale</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Jäta välja</translation>
    </message>
    <message>
      <source>White notes</source>
      <translation>Valged märkmed</translation>
    </message>
    <message>
      <source>Yellow notes</source>
      <translation>Kollased märkmed</translation>
    </message>
    <message>
      <source>Orange notes</source>
      <translation>Oranžid märkmed</translation>
    </message>
    <message>
      <source>Pink notes</source>
      <translation>Roosad märkmed</translation>
    </message>
    <message>
      <source>Purple notes</source>
      <translation>Lillad märkmed</translation>
    </message>
    <message>
      <source>Blue notes</source>
      <translation>Sinised märkmed</translation>
    </message>
    <message>
      <source>Green notes</source>
      <translation>Rohelised märkmed</translation>
    </message>
    <message>
      <source>Grey notes</source>
      <translation>Hallid märkmed</translation>
    </message>
    <message>
      <source>{notes} in {groups}</source>
      <translation>{notes}, {groups}</translation>
    </message>
    <message>
      <source>This is an export of {product}; its columns are set.</source>
      <translation>See on programmi {product} eksport; veerud on juba määratud.</translation>
    </message>
    <message>
      <source>This looks like an export of {product}. Look at the columns before you import.</source>
      <translation>See paistab olevat programmi {product} eksport. Vaadake veerud üle, enne kui selle sisse toote.</translation>
    </message>
    <message numerus="yes">
      <source>%n group(s)</source>
      <translation>
        <numerusform>%n rühm</numerusform>
        <numerusform>%n rühma</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) without words left out</source>
      <translation>
        <numerusform>%n sõnadeta rida välja jäetud</numerusform>
        <numerusform>%n sõnadeta rida välja jäetud</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n name(s) left out</source>
      <translation>
        <numerusform>%n nimi välja jäetud</numerusform>
        <numerusform>%n nime välja jäetud</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) that are no notes left out</source>
      <translation>
        <numerusform>%n rida, mis ei ole märge, välja jäetud</numerusform>
        <numerusform>%n rida, mis ei ole märkmed, välja jäetud</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n long text(s) divided</source>
      <translation>
        <numerusform>%n pikk tekst osadeks jagatud</numerusform>
        <numerusform>%n pikka teksti osadeks jagatud</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n character(s) that cannot be shown left out</source>
      <translation>
        <numerusform>%n märk, mida ei saa näidata, välja jäetud</numerusform>
        <numerusform>%n märki, mida ei saa näidata, välja jäetud</numerusform>
      </translation>
    </message>
    <message>
      <source>Was due</source>
      <translation>Tähtaeg möödas</translation>
    </message>
    <message>
      <source>Coming up</source>
      <translation>Tulemas</translation>
    </message>
    <message>
      <source>Open actions</source>
      <translation>Lahtised tegevused</translation>
    </message>
    <message>
      <source>Done: {action}</source>
      <translation>Tehtud: {action}</translation>
    </message>
    <message>
      <source>On this computer only</source>
      <translation>Ainult selles arvutis</translation>
    </message>
    <message>
      <source>No open actions.</source>
      <translation>Lahtisi tegevusi ei ole.</translation>
    </message>
    <message>
      <source>saved {time}</source>
      <translation>salvestatud {time}</translation>
    </message>
    <message numerus="yes">
      <source>%n stage(s)</source>
      <translation>
        <numerusform>%n etapp</numerusform>
        <numerusform>%n etappi</numerusform>
      </translation>
    </message>
    <message>
      <source>any size</source>
      <translation>igale suurusele</translation>
    </message>
    <message>
      <source>Empty session</source>
      <translation>Tühi kohtumine</translation>
    </message>
    <message>
      <source>For when you already know what you need.</source>
      <translation>Kui juba teate, mida vajate.</translation>
    </message>
    <message>
      <source>You add the stages</source>
      <translation>Etapid lisate ise</translation>
    </message>
    <message>
      <source>{least}–{most} people</source>
      <translation>{least}–{most} inimest</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <source>Start with the conversation you want to have</source>
      <translation>Alustage vestlusest, mida soovite pidada</translation>
    </message>
    <message>
      <source>Choose a template. You can change every stage, prompt and minute. Nothing leaves this computer.</source>
      <translation>Valige mall. Iga etappi, küsimust ja minutit saab muuta. Miski ei lahku sellest arvutist.</translation>
    </message>
    <message>
      <source>Open a library file</source>
      <translation>Ava teegifail</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Keel</translation>
    </message>
    <message>
      <source>Use “{template}”</source>
      <translation>Kasuta malli „{template}“</translation>
    </message>
    <message>
      <source>More for “{template}”</source>
      <translation>Veel: „{template}”</translation>
    </message>
    <message>
      <source>Search sessions, notes and actions</source>
      <translation>Otsi kohtumisi, märkmeid ja tegevusi</translation>
    </message>
    <message>
      <source>Show the places in the library</source>
      <translation>Näita teegi kohti</translation>
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
      <translation>Facilitatori teek</translation>
    </message>
    <message>
      <source>Sessions are kept in {path}</source>
      <translation>Kohtumisi hoitakse kaustas {path}</translation>
    </message>
    <message numerus="yes">
      <source>%n template(s) added</source>
      <translation>
        <numerusform>%n mall lisatud</numerusform>
        <numerusform>%n malli lisatud</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n template(s) in the bin</source>
      <translation>
        <numerusform>%n mall prügikastis</numerusform>
        <numerusform>%n malli prügikastis</numerusform>
      </translation>
    </message>
    <message>
      <source>Name of the template</source>
      <translation>Malli nimi</translation>
    </message>
    <message>
      <source>Save the template as a file</source>
      <translation>Salvesta mall failina</translation>
    </message>
    <message>
      <source>Add templates from a file</source>
      <translation>Lisa malle failist</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Nimeta ümber…</translation>
    </message>
    <message>
      <source>Save as file…</source>
      <translation>Salvesta failina…</translation>
    </message>
    <message>
      <source>Move to the bin</source>
      <translation>Vii prügikasti</translation>
    </message>
    <message>
      <source>“{template}” is back</source>
      <translation>„{template}” on tagasi</translation>
    </message>
    <message>
      <source>“{template}” is in the bin</source>
      <translation>„{template}” on prügikastis</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Mallid</translation>
    </message>
    <message>
      <source>Saved as {file}</source>
      <translation>Salvestatud: {file}</translation>
    </message>
    <message>
      <source>Restore “{template}”</source>
      <translation>Taasta „{template}”</translation>
    </message>
    <message>
      <source>I hand over in the stairwell</source>
      <translation>Annan töö üle trepikojas</translation>
    </message>
    <message>
      <source>Say hello to me first</source>
      <translation>Kõigepealt öelge mulle tere</translation>
    </message>
    <message>
      <source>Ask once, then trust</source>
      <translation>Küsi korra, siis usalda</translation>
    </message>
    <message>
      <source>No session yet. Start one with New session.</source>
      <translation>Kohtumisi veel ei ole. Alustage nupust Uus kohtumine.</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Otsing</translation>
    </message>
    <message>
      <source>Sessions by learning group</source>
      <translation>Kohtumised õpirühmade kaupa</translation>
    </message>
    <message>
      <source>No learning group</source>
      <translation>Õpirühmata</translation>
    </message>
    <message numerus="yes">
      <source>%n result(s) for “{words}”</source>
      <translation>
        <numerusform>%n tulemus otsingule „{words}“</numerusform>
        <numerusform>%n tulemust otsingule „{words}“</numerusform>
      </translation>
    </message>
    <message>
      <source>Sessions</source>
      <translation>Kohtumised</translation>
    </message>
    <message>
      <source>Sessions in the bin</source>
      <translation>Kohtumised prügikastis</translation>
    </message>
    <message numerus="yes">
      <source>The first %n result(s) for “{words}”</source>
      <translation>
        <numerusform>%n esimene tulemus otsingule „{words}“</numerusform>
        <numerusform>%n esimest tulemust otsingule „{words}“</numerusform>
      </translation>
    </message>
    <message>
      <source>Session {number} of {group} planned. People, voices and ground rules as last time.</source>
      <translation>Kohtumine {number} rühmale {group} kavandatud. Inimesed, hääled ja kokkulepped nagu eelmisel korral.</translation>
    </message>
    <message>
      <source>Next session from another template</source>
      <translation>Järgmine kohtumine muu malliga</translation>
    </message>
    <message>
      <source>All sessions</source>
      <translation>Kõik kohtumised</translation>
    </message>
    <message>
      <source>Bin</source>
      <translation>Prügikast</translation>
    </message>
    <message>
      <source>A group appears here when you save your first session in it.</source>
      <translation>Rühm ilmub siia, kui salvestate selles esimese kohtumise.</translation>
    </message>
    <message>
      <source>Places in the library</source>
      <translation>Kohad teegis</translation>
    </message>
    <message>
      <source>Learning groups</source>
      <translation>Õpirühmad</translation>
    </message>
    <message numerus="yes">
      <source>Opens with %n action(s) from session {number}</source>
      <translation>
        <numerusform>Algab %n tegevusega kohtumiselt {number}</numerusform>
        <numerusform>Algab %n tegevusega kohtumiselt {number}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Opens with %n action(s) from earlier sessions</source>
      <translation>
        <numerusform>Algab %n tegevusega varasematelt kohtumistelt</numerusform>
        <numerusform>Algab %n tegevusega varasematelt kohtumistelt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people</source>
      <translation>
        <numerusform>%n inimene</numerusform>
        <numerusform>%n inimest</numerusform>
      </translation>
    </message>
    <message>
      <source>session {number}</source>
      <translation>kohtumine {number}</translation>
    </message>
    <message numerus="yes">
      <source>All %n session(s)</source>
      <translation>
        <numerusform>%n kohtumine</numerusform>
        <numerusform>Kõik %n kohtumist</numerusform>
      </translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Taasta</translation>
    </message>
    <message>
      <source>Learning group</source>
      <translation>Õpirühm</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Mis leiti</translation>
    </message>
    <message>
      <source>Nothing found for “{words}”. Search looks in titles, notes and actions.</source>
      <translation>Otsing „{words}“ ei leidnud midagi. Otsitakse pealkirjadest, märkmetest ja tegevustest.</translation>
    </message>
    <message>
      <source>group</source>
      <translation>rühm</translation>
    </message>
    <message numerus="yes">
      <source>Show all %n</source>
      <translation>
        <numerusform>Näita kõiki %n</numerusform>
        <numerusform>Näita kõiki %n</numerusform>
      </translation>
    </message>
    <message>
      <source>All learning groups</source>
      <translation>Kõik õpirühmad</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Prindi</translation>
    </message>
    <message>
      <source>Save PDF</source>
      <translation>Salvesta PDF</translation>
    </message>
    <message>
      <source>Save for Word</source>
      <translation>Salvesta Wordi jaoks</translation>
    </message>
    <message>
      <source>Three times or more, and no answer yet</source>
      <translation>Kolm korda või rohkem ja vastust pole</translation>
    </message>
    <message>
      <source>People with lived experience were present in {share} sessions.</source>
      <translation>Oma kogemusega inimesed osalesid: {share} kohtumist.</translation>
    </message>
    <message numerus="yes">
      <source>%n more from small sessions</source>
      <translation>
        <numerusform>veel %n väikestelt kohtumistelt</numerusform>
        <numerusform>veel %n väikestelt kohtumistelt</numerusform>
      </translation>
    </message>
    <message>
      <source>Learned: {lesson}</source>
      <translation>Õpitud: {lesson}</translation>
    </message>
    <message>
      <source>{share} actions that are done, stuck or stopped have a written lesson.</source>
      <translation>{share} lõpetatud, takerdunud või peatatud tegevusel on õppetund kirjas.</translation>
    </message>
    <message>
      <source>In {some} of these {all}, somebody with lived experience was paid.</source>
      <translation>Neist {all} kohtumisest {some} puhul sai keegi oma kogemusega inimestest tasu.</translation>
    </message>
    <message>
      <source>Hours of all people together: {planned} planned, {real} real.</source>
      <translation>Kõigi tunnid kokku: {planned} kavandatud, {real} tegelikku.</translation>
    </message>
    <message>
      <source>Where few people chose an answer, two answers are counted together.</source>
      <translation>Kus vastuse valis vähe inimesi, on kaks vastust kokku loetud.</translation>
    </message>
    <message>
      <source>Themes that return</source>
      <translation>Korduvad teemad</translation>
    </message>
    <message>
      <source>Who took part</source>
      <translation>Kes osalesid</translation>
    </message>
    <message>
      <source>{some} of {all} people with lived experience were paid.</source>
      <translation>{some}/{all} oma kogemusega inimest said tasu.</translation>
    </message>
    <message>
      <source>From inside</source>
      <translation>Seest</translation>
    </message>
    <message>
      <source>From outside</source>
      <translation>Väljast</translation>
    </message>
    <message>
      <source>Pulse</source>
      <translation>Pulss</translation>
    </message>
    <message>
      <source>too few to tell</source>
      <translation>liiga vähe, et öelda</translation>
    </message>
    <message numerus="yes">
      <source>%n answered</source>
      <translation>
        <numerusform>%n vastas</numerusform>
        <numerusform>%n vastasid</numerusform>
      </translation>
    </message>
    <message>
      <source>No name of a group has come back yet.</source>
      <translation>Ükski rühma nimi pole veel kordunud.</translation>
    </message>
    <message>
      <source>Experiments</source>
      <translation>Katsed</translation>
    </message>
    <message>
      <source>Lessons</source>
      <translation>Õppetunnid</translation>
    </message>
    <message>
      <source>Conditions that were missing</source>
      <translation>Puudunud tingimused</translation>
    </message>
    <message numerus="yes">
      <source>in %n session(s)</source>
      <translation>
        <numerusform>%n kohtumisel</numerusform>
        <numerusform>%n kohtumisel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s)</source>
      <translation>
        <numerusform>%n kohtumine</numerusform>
        <numerusform>%n kohtumist</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) with fewer than {people} people count in totals only.</source>
      <translation>
        <numerusform>%n kohtumine, kus oli alla {people} inimese, läheb arvesse ainult kokkuvõttes.</numerusform>
        <numerusform>%n kohtumist, kus oli alla {people} inimese, läheb arvesse ainult kokkuvõttes.</numerusform>
      </translation>
    </message>
    <message>
      <source>No session was held yet. After the first one, questions and experiments stand here; themes that return from the second on, the pulse from the third on.</source>
      <translation>Kohtumisi pole veel olnud. Pärast esimest on siin küsimused ja katsed; teisest alates korduvad teemad, kolmandast alates pulss.</translation>
    </message>
    <message>
      <source>One session so far. Themes that return show from the second session on, the pulse from the third on.</source>
      <translation>Seni üks kohtumine. Korduvad teemad on näha teisest, pulss kolmandast alates.</translation>
    </message>
    <message>
      <source>Two sessions so far. The pulse shows from the third session on.</source>
      <translation>Seni kaks kohtumist. Pulss on näha kolmandast alates.</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>kuupäevata</translation>
    </message>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n päev</numerusform>
        <numerusform>%n päeva</numerusform>
      </translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>Alles jäetud</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Muudetud</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Peatatud</translation>
    </message>
    <message>
      <source>Going on</source>
      <translation>Kestab</translation>
    </message>
    <message>
      <source>going on</source>
      <translation>kestab</translation>
    </message>
    <message>
      <source>{some} of {all}</source>
      <translation>{some}/{all}</translation>
    </message>
    <message>
      <source>{share} questions were answered.</source>
      <translation>{share} küsimust on vastuse saanud.</translation>
    </message>
    <message numerus="yes">
      <source>Half of the answers came within %n day(s).</source>
      <translation>
        <numerusform>Pooled vastused tulid %n päeva jooksul.</numerusform>
        <numerusform>Pooled vastused tulid %n päeva jooksul.</numerusform>
      </translation>
    </message>
    <message>
      <source>Paid</source>
      <translation>Tasustatud</translation>
    </message>
    <message>
      <source>In work time</source>
      <translation>Tööajal</translation>
    </message>
    <message>
      <source>Expenses only</source>
      <translation>Ainult kulud</translation>
    </message>
    <message>
      <source>Unpaid</source>
      <translation>Tasuta</translation>
    </message>
    <message>
      <source>First time</source>
      <translation>Esimest korda</translation>
    </message>
    <message>
      <source>Been before</source>
      <translation>Varem käinud</translation>
    </message>
    <message>
      <source>Session {number}</source>
      <translation>Kohtumine {number}</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>alles jäetud</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>muudetud</translation>
    </message>
    <message>
      <source>stopped</source>
      <translation>peatatud</translation>
    </message>
    <message>
      <source>fewer than {people}</source>
      <translation>alla {people}</translation>
    </message>
    <message>
      <source>Session in the bin</source>
      <translation>Kohtumine on prügikastis</translation>
    </message>
    <message>
      <source>Open in Run</source>
      <translation>Ava läbiviimisel</translation>
    </message>
    <message>
      <source>Start session</source>
      <translation>Alusta kohtumist</translation>
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
      <translation>„{title}“ on jälle teegis</translation>
    </message>
    <message>
      <source>Restore brings a session back as it was.</source>
      <translation>Taastamine toob kohtumise tagasi nii, nagu see oli.</translation>
    </message>
    <message>
      <source>Rename this learning group</source>
      <translation>Muuda selle õpirühma nime</translation>
    </message>
    <message>
      <source>Name of the learning group</source>
      <translation>Õpirühma nimi</translation>
    </message>
    <message>
      <source>For this computer only. Each choice holds at once.</source>
      <translation>Ainult selle arvuti jaoks. Iga valik kehtib kohe.</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Värvid</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Teksti suurus</translation>
    </message>
    <message>
      <source>Reduced motion</source>
      <translation>Vähem liikumist</translation>
    </message>
    <message>
      <source>Single letters as keys on the board</source>
      <translation>Üksikud tähed klahvidena tahvlil</translation>
    </message>
    <message>
      <source>Choose notes with a rectangle</source>
      <translation>Vali märkmeid ristkülikuga</translation>
    </message>
    <message>
      <source>A soft bell when the time of a stage is over</source>
      <translation>Vaikne kell, kui etapi aeg on läbi</translation>
    </message>
    <message>
      <source>Nothing slides or fades.</source>
      <translation>Miski ei libise ega haju.</translation>
    </message>
    <message>
      <source>G groups the chosen notes, M moves them, and so on. F1 lists them.</source>
      <translation>G rühmitab valitud märkmed, M viib need mujale ja nii edasi. F1 näitab kõiki.</translation>
    </message>
    <message>
      <source>Instead of a line drawn around them.</source>
      <translation>Selle asemel, et joonistada joon nende ümber.</translation>
    </message>
    <message>
      <source>Only for notes without a group, worked out on this computer.</source>
      <translation>Ainult rühmata märkmetele, arvutatud selles arvutis.</translation>
    </message>
    <message>
      <source>One sound of this computer, once. The stage goes on.</source>
      <translation>Üks heli sellest arvutist, üks kord. Etapp kestab edasi.</translation>
    </message>
    <message>
      <source>As the computer</source>
      <translation>Nagu arvutis</translation>
    </message>
    <message>
      <source>Choose a template. You can change every stage, prompt and minute.</source>
      <translation>Valige mall. Iga etappi, küsimust ja minutit saab muuta.</translation>
    </message>
    <message>
      <source>Templates that come with Facilitator</source>
      <translation>Facilitatoriga kaasas olevad mallid</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Pealkiri</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Kuupäev</translation>
    </message>
    <message>
      <source>Your templates</source>
      <translation>Teie mallid</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Täna</translation>
    </message>
    <message>
      <source>Plan “{title}”</source>
      <translation>Kavanda „{title}“</translation>
    </message>
    <message>
      <source>Session without a title</source>
      <translation>Pealkirjata kohtumine</translation>
    </message>
    <message>
      <source>No date</source>
      <translation>Kuupäevata</translation>
    </message>
    <message numerus="yes">
      <source>%n open action(s)</source>
      <translation>
        <numerusform>%n lahtine tegevus</numerusform>
        <numerusform>%n lahtist tegevust</numerusform>
      </translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Kavas</translation>
    </message>
    <message numerus="yes">
      <source>%n decision(s)</source>
      <translation>
        <numerusform>%n otsus</numerusform>
        <numerusform>%n otsust</numerusform>
      </translation>
    </message>
    <message>
      <source>Summary printed</source>
      <translation>Kokkuvõte prinditud</translation>
    </message>
    <message>
      <source>Summary not printed yet</source>
      <translation>Kokkuvõte veel printimata</translation>
    </message>
    <message>
      <source>Draft plan</source>
      <translation>Kava mustand</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Valmis</translation>
    </message>
    <message>
      <source>Running</source>
      <translation>Käimas</translation>
    </message>
    <message>
      <source>was due {date}</source>
      <translation>tähtaeg oli {date}</translation>
    </message>
    <message>
      <source>due {date}</source>
      <translation>tähtaeg {date}</translation>
    </message>
    <message>
      <source>answer by {date}</source>
      <translation>vastus hiljemalt {date}</translation>
    </message>
    <message>
      <source>Start a new library</source>
      <translation>Alusta uut teeki</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Teek</translation>
    </message>
    <message>
      <source>also {letter}</source>
      <translation>ka {letter}</translation>
    </message>
    <message>
      <source>List of groups and notes</source>
      <translation>Rühmade ja märkmete loend</translation>
    </message>
    <message>
      <source>The session is finished.</source>
      <translation>Kohtumine on lõppenud.</translation>
    </message>
    <message>
      <source>Choose the session that it follows first.</source>
      <translation>Valige kõigepealt kohtumine, millele see järgneb.</translation>
    </message>
    <message>
      <source>Add a second typist's file</source>
      <translation>Lisa teise kirjutaja fail</translation>
    </message>
    <message>
      <source>“{title}”: what is new in the file can be added. Nothing here is removed.</source>
      <translation>„{title}“: failist saab lisada selle, mis on uus. Siit ei eemaldata midagi.</translation>
    </message>
    <message>
      <source>“{title}” lies in the bin. It can come back with what is new in the file.</source>
      <translation>„{title}“ on prügikastis. Selle saab tagasi tuua koos sellega, mis on failis uut.</translation>
    </message>
    <message>
      <source>This session is here already</source>
      <translation>See kohtumine on juba siin</translation>
    </message>
    <message>
      <source>Look at them</source>
      <translation>Vaata neid</translation>
    </message>
    <message>
      <source>Keep as a second session</source>
      <translation>Jäta teise kohtumisena alles</translation>
    </message>
    <message>
      <source>Add what is new</source>
      <translation>Lisa see, mis on uus</translation>
    </message>
    <message>
      <source>Groups with the same name</source>
      <translation>Sama nimega rühmad</translation>
    </message>
    <message>
      <source>Groups with another name there: it is a note in the group now</source>
      <translation>Rühmad, millel on seal teine nimi: see nimi on nüüd märkmena rühmas</translation>
    </message>
    <message>
      <source>Take it all back</source>
      <translation>Võta kõik tagasi</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Valmis</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>ja veel %n</numerusform>
        <numerusform>ja veel %n</numerusform>
      </translation>
    </message>
    <message>
      <source>Each stands for itself</source>
      <translation>Kumbki on omaette</translation>
    </message>
    <message>
      <source>One group now</source>
      <translation>Nüüd üks rühm</translation>
    </message>
    <message>
      <source>They look like notes that are here</source>
      <translation>Need sarnanevad siinsete märkmetega</translation>
    </message>
    <message>
      <source>Said in other words here and there</source>
      <translation>Siin ja seal eri sõnadega öeldud</translation>
    </message>
    <message>
      <source>Make one group</source>
      <translation>Tee üheks rühmaks</translation>
    </message>
    <message>
      <source>Not the same</source>
      <translation>Ei ole sama</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Siin</translation>
    </message>
    <message>
      <source>Came in</source>
      <translation>Tuli juurde</translation>
    </message>
    <message>
      <source>Everything in that file is here already. Nothing was changed.</source>
      <translation>Kõik sellest failist on juba siin. Midagi ei muudetud.</translation>
    </message>
    <message numerus="yes">
      <source>%n count(s) differ there. Those here stay.</source>
      <translation>
        <numerusform>%n arv on seal teine. Siinne jääb.</numerusform>
        <numerusform>%n arvu on seal teised. Siinsed jäävad.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n text(s) that can stand only once are in your own log.</source>
      <translation>
        <numerusform>%n tekst, mida saab olla ainult üks, on teie oma päevikus.</numerusform>
        <numerusform>%n teksti, mida saab olla ainult üks, on teie oma päevikus.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n story(s) withdrawn there. Withdraw here too.</source>
      <translation>
        <numerusform>%n lugu on seal tagasi võetud. Võtke see ka siin tagasi.</numerusform>
        <numerusform>%n lugu on seal tagasi võetud. Võtke need ka siin tagasi.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) that differ stay as they are here.</source>
      <translation>
        <numerusform>%n asi, mis on seal teisiti, jääb nii, nagu see on siin.</numerusform>
        <numerusform>%n asja, mis on seal teisiti, jäävad nii, nagu need on siin.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n look(s) like notes that are here already</source>
      <translation>
        <numerusform>%n sarnaneb märkmega, mis on juba siin</numerusform>
        <numerusform>%n sarnaneb märkmetega, mis on juba siin</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n say(s) it in other words than here</source>
      <translation>
        <numerusform>%n ütleb seda teiste sõnadega kui siin</numerusform>
        <numerusform>%n ütleb seda teiste sõnadega kui siin</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n group(s) added</source>
      <translation>
        <numerusform>%n rühm lisatud</numerusform>
        <numerusform>%n rühma lisatud</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other line(s) added</source>
      <translation>
        <numerusform>%n muu rida lisatud</numerusform>
        <numerusform>%n muud rida lisatud</numerusform>
      </translation>
    </message>
    <message>
      <source>What was empty here is filled in</source>
      <translation>Mis siin oli tühi, on nüüd täidetud</translation>
    </message>
    <message>
      <source>{what}. Nothing was removed.</source>
      <translation>{what}. Midagi ei eemaldatud.</translation>
    </message>
    <message>
      <source>Why we met, in one or two sentences. It opens the summary.</source>
      <translation>Miks me kohtusime, ühe või kahe lausega. Sellega algab kokkuvõte.</translation>
    </message>
    <message>
      <source>What this group may decide, and who answers afterwards.</source>
      <translation>Mida see rühm tohib otsustada ja kes pärast vastab.</translation>
    </message>
    <message>
      <source>Booked until</source>
      <translation>Broneeritud kuni</translation>
    </message>
    <message>
      <source>When and where</source>
      <translation>Millal ja kus</translation>
    </message>
    <message>
      <source>Time and cost</source>
      <translation>Aeg ja kulu</translation>
    </message>
    <message>
      <source>Afterwards</source>
      <translation>Pärast</translation>
    </message>
    <message>
      <source>About the next meeting</source>
      <translation>Järgmise kohtumise kohta</translation>
    </message>
    <message>
      <source>Focus question</source>
      <translation>Põhiküsimus</translation>
    </message>
    <message>
      <source>Purpose</source>
      <translation>Eesmärk</translation>
    </message>
    <message>
      <source>Mandate</source>
      <translation>Otsustusõigus</translation>
    </message>
    <message>
      <source>Session number</source>
      <translation>Kohtumise number</translation>
    </message>
    <message>
      <source>People expected</source>
      <translation>Oodatud inimesi</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>Ei ole teada</translation>
    </message>
    <message>
      <source>Dots per person</source>
      <translation>Täppe inimese kohta</translation>
    </message>
    <message>
      <source>Language of the room</source>
      <translation>Rühma keel</translation>
    </message>
    <message>
      <source>Second language</source>
      <translation>Teine keel</translation>
    </message>
    <message>
      <source>Only one language</source>
      <translation>Ainult üks keel</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Koht</translation>
    </message>
    <message>
      <source>Facilitator</source>
      <translation>Kohtumise juht</translation>
    </message>
    <message>
      <source>Contact, for corrections and questions</source>
      <translation>Kontakt paranduste ja küsimuste jaoks</translation>
    </message>
    <message>
      <source>Next meeting</source>
      <translation>Järgmine kohtumine</translation>
    </message>
    <message>
      <source>Place of the next meeting</source>
      <translation>Järgmise kohtumise koht</translation>
    </message>
    <message>
      <source>Corrections until</source>
      <translation>Parandused kuni</translation>
    </message>
    <message>
      <source>Working notes are kept until</source>
      <translation>Töömärkmeid hoitakse kuni</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Kuni</translation>
    </message>
    <message>
      <source>Paid, with lived experience</source>
      <translation>Tasustatud, oma kogemusega</translation>
    </message>
    <message>
      <source>First time here</source>
      <translation>Esimest korda siin</translation>
    </message>
    <message>
      <source>Hours of all together, planned</source>
      <translation>Kõigi tunnid kokku, kavandatud</translation>
    </message>
    <message>
      <source>Hours of all together, real</source>
      <translation>Kõigi tunnid kokku, tegelikud</translation>
    </message>
    <message>
      <source>F2 changes the words, Delete takes the line out</source>
      <translation>F2 muudab sõnu, Delete võtab rea välja</translation>
    </message>
    <message>
      <source>Change the words</source>
      <translation>Muuda sõnu</translation>
    </message>
    <message>
      <source>Words of the line</source>
      <translation>Rea sõnad</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Nihuta üles</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Nihuta alla</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Ruum</translation>
    </message>
    <message>
      <source>Permission</source>
      <translation>Luba</translation>
    </message>
    <message>
      <source>Recognition</source>
      <translation>Tunnustus</translation>
    </message>
    <message>
      <source>What makes it possible for people to speak freely here?</source>
      <translation>Mis võimaldab inimestel siin vabalt rääkida?</translation>
    </message>
    <message>
      <source>Conditions</source>
      <translation>Tingimused</translation>
    </message>
    <message>
      <source>Add the nine to check</source>
      <translation>Lisa üheksa kontrollpunkti</translation>
    </message>
    <message>
      <source>Add a line to {family}</source>
      <translation>Lisa rida: {family}</translation>
    </message>
    <message>
      <source>What else has to be there?</source>
      <translation>Mis peab veel olemas olema?</translation>
    </message>
    <message>
      <source>{met} of {all}</source>
      <translation>{met}/{all}</translation>
    </message>
    <message>
      <source>How</source>
      <translation>Kuidas</translation>
    </message>
    <message>
      <source>How exactly: {mode}</source>
      <translation>Kuidas täpselt: {mode}</translation>
    </message>
    <message>
      <source>26 Nov 2026</source>
      <translation>26. nov 2026</translation>
    </message>
    <message>
      <source>Breaks and stages that ran keep their time.</source>
      <translation>Pausid ja läbitud etapid jäävad sama pikaks.</translation>
    </message>
    <message>
      <source>Minutes of the whole plan</source>
      <translation>Kogu kava minutid</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Mahuta</translation>
    </message>
    <message>
      <source>Fit to</source>
      <translation>Sobita</translation>
    </message>
    <message>
      <source>min</source>
      <translation>min</translation>
    </message>
    <message>
      <source>This is not kept yet. Write it like the example: {example}</source>
      <translation>See ei ole veel salvestatud. Kirjutage nagu näites: {example}</translation>
    </message>
    <message>
      <source>Ground rules</source>
      <translation>Kokkulepped</translation>
    </message>
    <message>
      <source>No rules are chosen yet.</source>
      <translation>Kokkuleppeid pole veel valitud.</translation>
    </message>
    <message>
      <source>Add a rule</source>
      <translation>Lisa kokkulepe</translation>
    </message>
    <message>
      <source>Rule taken out</source>
      <translation>Kokkulepe välja võetud</translation>
    </message>
    <message>
      <source>A rule in your own words</source>
      <translation>Kokkulepe oma sõnadega</translation>
    </message>
    <message>
      <source>Show only those chosen</source>
      <translation>Näita ainult valituid</translation>
    </message>
    <message>
      <source>Choose from the list</source>
      <translation>Vali loendist</translation>
    </message>
    <message>
      <source>What we share</source>
      <translation>Mis meid ühendab</translation>
    </message>
    <message>
      <source>One sentence. It is the trunk of our tree.</source>
      <translation>Üks lause. See on meie puu tüvi.</translation>
    </message>
    <message>
      <source>What this group is for</source>
      <translation>Milleks see rühm on</translation>
    </message>
    <message>
      <source>In one or two sentences.</source>
      <translation>Ühe või kahe lausega.</translation>
    </message>
    <message>
      <source>20.5</source>
      <translation>20,5</translation>
    </message>
    <message>
      <source>Talk</source>
      <translation>Vestlus</translation>
    </message>
    <message>
      <source>Silent</source>
      <translation>Vaikus</translation>
    </message>
    <message>
      <source>Capture</source>
      <translation>Märkmed</translation>
    </message>
    <message>
      <source>Vote</source>
      <translation>Täpid</translation>
    </message>
    <message>
      <source>Decide</source>
      <translation>Otsus</translation>
    </message>
    <message>
      <source>Break</source>
      <translation>Paus</translation>
    </message>
    <message>
      <source>agree, unsure, disagree</source>
      <translation>nõus, kahtlen, ei nõustu</translation>
    </message>
    <message>
      <source>Usual words</source>
      <translation>Tavalised sõnad</translation>
    </message>
    <message>
      <source>Statements</source>
      <translation>Väited</translation>
    </message>
    <message>
      <source>Minutes of each person</source>
      <translation>Minuteid inimese kohta</translation>
    </message>
    <message>
      <source>Nobody counts</source>
      <translation>Keegi ei loe aega</translation>
    </message>
    <message>
      <source>Dots for everybody</source>
      <translation>Täppe igaühele</translation>
    </message>
    <message>
      <source>From left to right</source>
      <translation>Vasakult paremale</translation>
    </message>
    <message>
      <source>left</source>
      <translation>vasak</translation>
    </message>
    <message>
      <source>right</source>
      <translation>parem</translation>
    </message>
    <message>
      <source>From top to bottom</source>
      <translation>Ülalt alla</translation>
    </message>
    <message>
      <source>above</source>
      <translation>ülal</translation>
    </message>
    <message>
      <source>below</source>
      <translation>all</translation>
    </message>
    <message>
      <source>Places on the line</source>
      <translation>Kohad joonel</translation>
    </message>
    <message>
      <source>Places on the line, with commas between</source>
      <translation>Kohad joonel, komadega eraldatud</translation>
    </message>
    <message>
      <source>As the session: {dots}</source>
      <translation>Nagu kohtumisel: {dots}</translation>
    </message>
    <message>
      <source>Name, role – or a whole list</source>
      <translation>Nimi, roll – või terve loend</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Inimesed</translation>
    </message>
    <message>
      <source>Nobody is named yet.</source>
      <translation>Kedagi ei ole veel nimetatud.</translation>
    </message>
    <message>
      <source>No role given</source>
      <translation>Roll puudub</translation>
    </message>
    <message numerus="yes">
      <source>%n people added</source>
      <translation>
        <numerusform>%n inimene lisatud</numerusform>
        <numerusform>%n inimest lisatud</numerusform>
      </translation>
    </message>
    <message>
      <source>Taken off the list</source>
      <translation>Nimekirjast maha võetud</translation>
    </message>
    <message>
      <source>{count} expected</source>
      <translation>{count} oodatud</translation>
    </message>
    <message>
      <source>Who is it?</source>
      <translation>Kes see on?</translation>
    </message>
    <message>
      <source>Who are they?</source>
      <translation>Kes need on?</translation>
    </message>
    <message>
      <source>Choose a role</source>
      <translation>Vali roll</translation>
    </message>
    <message>
      <source>Roles, with commas between them</source>
      <translation>Rollid, komadega eraldatud</translation>
    </message>
    <message>
      <source>Works in the organisation</source>
      <translation>Töötab organisatsioonis</translation>
    </message>
    <message>
      <source>Take off the list</source>
      <translation>Võta loendist välja</translation>
    </message>
    <message>
      <source>Name, if they want it</source>
      <translation>Nimi, kui inimene soovib</translation>
    </message>
    <message>
      <source>Initials</source>
      <translation>Initsiaalid</translation>
    </message>
    <message>
      <source>How many people</source>
      <translation>Kui palju inimesi</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Üksikasjad</translation>
    </message>
    <message>
      <source>Part of the plan</source>
      <translation>Kava osa</translation>
    </message>
    <message numerus="yes">
      <source>%n name(s) taken off the notes</source>
      <translation>
        <numerusform>%n nimi märkmetelt eemaldatud</numerusform>
        <numerusform>%n nime märkmetelt eemaldatud</numerusform>
      </translation>
    </message>
    <message>
      <source>The statement is taken out</source>
      <translation>Väide on välja võetud</translation>
    </message>
    <message>
      <source>Stages</source>
      <translation>Etapid</translation>
    </message>
    <message numerus="yes">
      <source>Longer than the projector shows at once: it goes over %n page(s)</source>
      <translation>
        <numerusform>Pikem, kui projektor korraga näitab: %n leht</numerusform>
        <numerusform>Pikem, kui projektor korraga näitab: %n lehte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n line(s) on the projector, at the largest size</source>
      <translation>
        <numerusform>%n rida projektoril, suurimas kirjas</numerusform>
        <numerusform>%n rida projektoril, suurimas kirjas</numerusform>
      </translation>
    </message>
    <message>
      <source>One</source>
      <translation>Üks</translation>
    </message>
    <message>
      <source>Two</source>
      <translation>Kaks</translation>
    </message>
    <message>
      <source>Three</source>
      <translation>Kolm</translation>
    </message>
    <message>
      <source>Four</source>
      <translation>Neli</translation>
    </message>
    <message>
      <source>Five</source>
      <translation>Viis</translation>
    </message>
    <message>
      <source>Six</source>
      <translation>Kuus</translation>
    </message>
    <message>
      <source>No prompt: the room sees the title.</source>
      <translation>Küsimus puudub: rühm näeb pealkirja.</translation>
    </message>
    <message>
      <source>Language of the prompt</source>
      <translation>Küsimuse keel</translation>
    </message>
    <message>
      <source>Add a second language</source>
      <translation>Lisa teine keel</translation>
    </message>
    <message numerus="yes">
      <source>%n line(s) on the projector, at the middle size</source>
      <translation>
        <numerusform>%n rida projektoril, keskmises kirjas</numerusform>
        <numerusform>%n rida projektoril, keskmises kirjas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n line(s) on the projector, at the smallest size</source>
      <translation>
        <numerusform>%n rida projektoril, väikseimas kirjas</numerusform>
        <numerusform>%n rida projektoril, väikseimas kirjas</numerusform>
      </translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>Küsimus</translation>
    </message>
    <message>
      <source>Prompt in the second language</source>
      <translation>Küsimus teises keeles</translation>
    </message>
    <message>
      <source>{language}, not written yet</source>
      <translation>{language}, veel kirjutamata</translation>
    </message>
    <message>
      <source>The room will see: {words}</source>
      <translation>Rühm näeb: {words}</translation>
    </message>
    <message>
      <source>Saved as template “{name}”. It stands under Templates in the library.</source>
      <translation>Salvestatud mallina „{name}”. See on kogus mallide all.</translation>
    </message>
    <message>
      <source>No stages yet. Add the first one, and give it a title and minutes.</source>
      <translation>Etappe veel pole. Lisage esimene ja andke sellele pealkiri ja minutid.</translation>
    </message>
    <message numerus="yes">
      <source>its %n note(s) stay</source>
      <translation>
        <numerusform>%n märge jääb alles</numerusform>
        <numerusform>%n märget jääb alles</numerusform>
      </translation>
    </message>
    <message>
      <source>“{stage}” is taken out</source>
      <translation>„{stage}” on välja võetud</translation>
    </message>
    <message>
      <source>The plan takes {minutes} min now</source>
      <translation>Kava kestab nüüd {minutes} min</translation>
    </message>
    <message numerus="yes">
      <source>%n optional stage(s) taken out</source>
      <translation>
        <numerusform>%n valikuline etapp välja võetud</numerusform>
        <numerusform>%n valikulist etappi välja võetud</numerusform>
      </translation>
    </message>
    <message>
      <source>The plan takes {minutes} min already</source>
      <translation>Kava kestab juba {minutes} min</translation>
    </message>
    <message>
      <source>Add stage</source>
      <translation>Lisa etapp</translation>
    </message>
    <message>
      <source>Fit to another time</source>
      <translation>Sobita muu ajaga</translation>
    </message>
    <message>
      <source>All kinds by name</source>
      <translation>Kõik liigid nime järgi</translation>
    </message>
    <message>
      <source>Fit to {minutes} min</source>
      <translation>Sobita: {minutes} min</translation>
    </message>
    <message>
      <source>Fit to a time</source>
      <translation>Sobita ajaga</translation>
    </message>
    <message>
      <source>There are no stages yet</source>
      <translation>Etappe veel pole</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Lõpp</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n minut</numerusform>
        <numerusform>%n minutit</numerusform>
      </translation>
    </message>
    <message>
      <source>optional</source>
      <translation>valikuline</translation>
    </message>
    <message>
      <source>the session is here</source>
      <translation>kohtumine on siin</translation>
    </message>
    <message>
      <source>End – booked until {time}</source>
      <translation>Lõpp – ruum kuni {time}</translation>
    </message>
    <message>
      <source>Phones may add notes</source>
      <translation>Telefonist saab märkmeid lisada</translation>
    </message>
    <message>
      <source>Keep who said it</source>
      <translation>Jäta meelde, kes ütles</translation>
    </message>
    <message>
      <source>Hide notes until reveal</source>
      <translation>Peida märkmed kuni näitamiseni</translation>
    </message>
    <message>
      <source>Show the timer to the room</source>
      <translation>Näita rühmale kella</translation>
    </message>
    <message>
      <source>May be left out when time is short</source>
      <translation>Võib ära jätta, kui aega on vähe</translation>
    </message>
    <message>
      <source>What helps you in this stage</source>
      <translation>Mis teid selles etapis aitab</translation>
    </message>
    <message>
      <source>Kind of notes</source>
      <translation>Märkmete liik</translation>
    </message>
    <message>
      <source>Start here</source>
      <translation>Alusta siit</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>Mis tahes</translation>
    </message>
    <message>
      <source>Notes for you</source>
      <translation>Märkused teile</translation>
    </message>
    <message>
      <source>Title of the stage</source>
      <translation>Etapi pealkiri</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Minutid</translation>
    </message>
    <message>
      <source>Go on here</source>
      <translation>Jätka siit</translation>
    </message>
    <message>
      <source>never on the projector or in print</source>
      <translation>mitte kunagi ekraanil ega paberil</translation>
    </message>
    <message>
      <source>In this stage</source>
      <translation>Selles etapis</translation>
    </message>
    <message>
      <source>The room will see</source>
      <translation>Rühm näeb</translation>
    </message>
    <message>
      <source>Move the statement up</source>
      <translation>Nihuta väide üles</translation>
    </message>
    <message>
      <source>Take the statement out</source>
      <translation>Võta väide välja</translation>
    </message>
    <message>
      <source>Another statement, then Enter</source>
      <translation>Veel üks väide, siis Enter</translation>
    </message>
    <message>
      <source>Statement</source>
      <translation>Väide</translation>
    </message>
    <message>
      <source>Statement in the second language</source>
      <translation>Väide teises keeles</translation>
    </message>
    <message>
      <source>New statement</source>
      <translation>Uus väide</translation>
    </message>
    <message>
      <source>of {minutes} · {times}</source>
      <translation>/ {minutes} · {times}</translation>
    </message>
    <message>
      <source>{minutes} min over</source>
      <translation>{minutes} min üle</translation>
    </message>
    <message>
      <source>{minutes} min to spare</source>
      <translation>{minutes} min varuks</translation>
    </message>
    <message>
      <source>Voice taken out</source>
      <translation>Hääl välja võetud</translation>
    </message>
    <message>
      <source>Voices</source>
      <translation>Hääled</translation>
    </message>
    <message>
      <source>Whose perspectives shall be told apart?</source>
      <translation>Kelle vaateid tuleb eristada?</translation>
    </message>
    <message>
      <source>Add a voice</source>
      <translation>Lisa hääl</translation>
    </message>
    <message numerus="yes">
      <source>Voice taken out; %n note(s) have none now</source>
      <translation>
        <numerusform>Hääl välja võetud; %n märge on nüüd hääleta</numerusform>
        <numerusform>Hääl välja võetud; %n märget on nüüd hääleta</numerusform>
      </translation>
    </message>
    <message>
      <source>Name of the voice</source>
      <translation>Hääle nimi</translation>
    </message>
    <message>
      <source>Take voice {number} out</source>
      <translation>Võta hääl {number} välja</translation>
    </message>
    <message>
      <source>Name of voice {number}</source>
      <translation>Hääle {number} nimi</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Proovi uuesti</translation>
    </message>
    <message>
      <source>Open another library…</source>
      <translation>Ava teine teek…</translation>
    </message>
    <message>
      <source>Start a new library elsewhere…</source>
      <translation>Alusta uut teeki mujal…</translation>
    </message>
    <message>
      <source>The library did not open</source>
      <translation>Teek ei avanenud</translation>
    </message>
    <message numerus="yes">
      <source>%n more group(s)</source>
      <translation>
        <numerusform>veel %n rühm</numerusform>
        <numerusform>veel %n rühma</numerusform>
      </translation>
    </message>
    <message>
      <source>What we heard</source>
      <translation>Mida me kuulsime</translation>
    </message>
    <message>
      <source>Not grouped yet</source>
      <translation>Veel rühmata</translation>
    </message>
    <message>
      <source>No name yet</source>
      <translation>Nimi puudub veel</translation>
    </message>
    <message numerus="yes">
      <source>%n not grouped yet</source>
      <translation>
        <numerusform>%n veel rühmata</numerusform>
        <numerusform>%n veel rühmata</numerusform>
      </translation>
    </message>
    <message>
      <source>the room sees it</source>
      <translation>rühm näeb seda</translation>
    </message>
    <message>
      <source>No notes yet</source>
      <translation>Märkmeid veel pole</translation>
    </message>
    <message>
      <source>No groups yet</source>
      <translation>Rühmi veel pole</translation>
    </message>
    <message>
      <source>No dots yet</source>
      <translation>Täppe veel pole</translation>
    </message>
    <message>
      <source>No statements yet</source>
      <translation>Väiteid veel pole</translation>
    </message>
    <message>
      <source>No decisions or actions yet</source>
      <translation>Otsuseid ega tegevusi veel pole</translation>
    </message>
    <message>
      <source>No ground rules yet</source>
      <translation>Kokkuleppeid veel pole</translation>
    </message>
    <message>
      <source>Notes as said</source>
      <translation>Märkmed öeldud järjekorras</translation>
    </message>
    <message>
      <source>Votes</source>
      <translation>Täpid</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Joon</translation>
    </message>
    <message>
      <source>Grid</source>
      <translation>Ruudustik</translation>
    </message>
    <message>
      <source>Decisions and actions</source>
      <translation>Otsused ja tegevused</translation>
    </message>
    <message>
      <source>When the vote is closed</source>
      <translation>Kui hääletus on suletud</translation>
    </message>
    <message>
      <source>Previous page</source>
      <translation>Eelmine leht</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>Järgmine leht</translation>
    </message>
    <message>
      <source>Blank</source>
      <translation>Tühi</translation>
    </message>
    <message>
      <source>Freeze</source>
      <translation>Peata</translation>
    </message>
    <message>
      <source>Screen</source>
      <translation>Ekraan</translation>
    </message>
    <message>
      <source>When it starts</source>
      <translation>Kui see käivitub</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>Leht {page}/{pages}</translation>
    </message>
    <message>
      <source>Show again</source>
      <translation>Näita uuesti</translation>
    </message>
    <message>
      <source>Let it go on</source>
      <translation>Lase edasi</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Peata</translation>
    </message>
    <message>
      <source>Time to round off</source>
      <translation>Aeg kokku võtta</translation>
    </message>
    <message numerus="yes">
      <source>Our %n dot(s)</source>
      <translation>
        <numerusform>Meie %n täpp</numerusform>
        <numerusform>Meie %n täppi</numerusform>
      </translation>
    </message>
    <message>
      <source>Our ground rules</source>
      <translation>Meie kokkulepped</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Veel mitte</translation>
    </message>
    <message>
      <source>No longer needed</source>
      <translation>Pole enam vaja</translation>
    </message>
    <message>
      <source>What we said we would do</source>
      <translation>Mida lubasime teha</translation>
    </message>
    <message>
      <source>What we agreed</source>
      <translation>Milles kokku leppisime</translation>
    </message>
    <message>
      <source>Decisions</source>
      <translation>Otsused</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>Tegevused</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) waiting</source>
      <translation>
        <numerusform>%n märge ootab</numerusform>
        <numerusform>%n märget ootab</numerusform>
      </translation>
    </message>
    <message>
      <source>Say it, and we write it down.</source>
      <translation>Öelge, ja meie kirjutame üles.</translation>
    </message>
    <message>
      <source>Back at {time}</source>
      <translation>Jätkame kell {time}</translation>
    </message>
    <message>
      <source>Projector: prompt</source>
      <translation>Projektor: küsimus</translation>
    </message>
    <message>
      <source>Projector: board</source>
      <translation>Projektor: tahvel</translation>
    </message>
    <message>
      <source>Projector: votes</source>
      <translation>Projektor: täpid</translation>
    </message>
    <message>
      <source>Projector: line</source>
      <translation>Projektor: joon</translation>
    </message>
    <message>
      <source>Projector: grid</source>
      <translation>Projektor: ruudustik</translation>
    </message>
    <message>
      <source>Projector: actions</source>
      <translation>Projektor: tegevused</translation>
    </message>
    <message>
      <source>Projector: ground rules</source>
      <translation>Projektor: kokkulepped</translation>
    </message>
    <message>
      <source>Projector: break</source>
      <translation>Projektor: paus</translation>
    </message>
    <message>
      <source>Projector: blank</source>
      <translation>Projektor: tühi</translation>
    </message>
    <message>
      <source>Projector not found</source>
      <translation>Projektorit ei leitud</translation>
    </message>
    <message>
      <source>Projector off</source>
      <translation>Projektor väljas</translation>
    </message>
    <message>
      <source>Projector: frozen</source>
      <translation>Projektor: peatatud</translation>
    </message>
    <message>
      <source>Facilitator – projector</source>
      <translation>Facilitator – projektor</translation>
    </message>
    <message>
      <source>The printer did not take the pages. Check it, or save the PDF instead.</source>
      <translation>Printer ei võtnud lehekülgi vastu. Vaadake see üle või salvestage PDF.</translation>
    </message>
    <message>
      <source>No printer found. Save the PDF to a USB stick</source>
      <translation>Printerit pole. Salvestage PDF mälupulgale</translation>
    </message>
    <message>
      <source>Saved {path}</source>
      <translation>Salvestatud: {path}</translation>
    </message>
    <message>
      <source>Sent to {printer}</source>
      <translation>Saadetud printerile {printer}</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Seo</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Jäta nii</translation>
    </message>
    <message>
      <source>Like “{text}”</source>
      <translation>Sarnaneb: „{text}”</translation>
    </message>
    <message>
      <source>Control D links the two.</source>
      <translation>Control D seob need kaks.</translation>
    </message>
    <message>
      <source>in the order they were said</source>
      <translation>ütlemise järjekorras</translation>
    </message>
    <message>
      <source>Board toolbar</source>
      <translation>Tahvli tööriistariba</translation>
    </message>
    <message>
      <source>Add note</source>
      <translation>Lisa märge</translation>
    </message>
    <message>
      <source>Show on projector</source>
      <translation>Näita projektoril</translation>
    </message>
    <message>
      <source>Show as said</source>
      <translation>Näita järjekorras</translation>
    </message>
    <message numerus="yes">
      <source>in %n group(s)</source>
      <translation>
        <numerusform>%n rühmas</numerusform>
        <numerusform>%n rühmas</numerusform>
      </translation>
    </message>
    <message>
      <source>not grouped yet</source>
      <translation>veel rühmitamata</translation>
    </message>
    <message>
      <source>Added without group.</source>
      <translation>Lisatud rühmata.</translation>
    </message>
    <message>
      <source>Added without a name.</source>
      <translation>Lisatud nimeta.</translation>
    </message>
    <message>
      <source>Several fit “{text}”.</source>
      <translation>„{text}“ sobib mitmele.</translation>
    </message>
    <message>
      <source>None fits “{text}”.</source>
      <translation>„{text}“ ei sobi ühelegi.</translation>
    </message>
    <message>
      <source>Question added</source>
      <translation>Küsimus lisatud</translation>
    </message>
    <message>
      <source>{some} and {last}</source>
      <translation>{some} ja {last}</translation>
    </message>
    <message>
      <source>Decision added</source>
      <translation>Otsus lisatud</translation>
    </message>
    <message>
      <source>Action added</source>
      <translation>Tegevus lisatud</translation>
    </message>
    <message>
      <source>There is no note yet that could be heard again.</source>
      <translation>Veel ei ole märget, mida oleks saanud uuesti kuulda.</translation>
    </message>
    <message>
      <source>This stage keeps no names.</source>
      <translation>See etapp nimesid ei hoia.</translation>
    </message>
    <message>
      <source>Heard {times} times</source>
      <translation>Kuuldud {times} korda</translation>
    </message>
    <message>
      <source>Not saved. Your notes are still here.</source>
      <translation>Ei ole salvestatud. Teie märkmed on alles.</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Lisa</translation>
    </message>
    <message>
      <source>Type what you hear, then Enter</source>
      <translation>Kirjutage, mida kuulete, siis Enter</translation>
    </message>
    <message>
      <source>What you hear</source>
      <translation>Mida kuulete</translation>
    </message>
    <message>
      <source>Line cleared</source>
      <translation>Rida on tühi</translation>
    </message>
    <message>
      <source>Linked: both say the same</source>
      <translation>Seotud: mõlemad ütlevad sama</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Salvesta</translation>
    </message>
    <message>
      <source>who said it</source>
      <translation>kes ütles</translation>
    </message>
    <message>
      <source>voice</source>
      <translation>hääl</translation>
    </message>
    <message>
      <source>heard again</source>
      <translation>jälle kuuldud</translation>
    </message>
    <message>
      <source>builds on last</source>
      <translation>jätkab eelmist</translation>
    </message>
    <message>
      <source>question to the organisation</source>
      <translation>küsimus organisatsioonile</translation>
    </message>
    <message>
      <source>This stage keeps no names</source>
      <translation>See etapp nimesid ei hoia</translation>
    </message>
    <message>
      <source>Editing an earlier note</source>
      <translation>Muudate varasemat märget</translation>
    </message>
    <message>
      <source>leave</source>
      <translation>jäta nii</translation>
    </message>
    <message>
      <source>Last: “{text}”</source>
      <translation>Viimane: „{text}“</translation>
    </message>
    <message>
      <source>edit</source>
      <translation>muuda</translation>
    </message>
    <message>
      <source>undo</source>
      <translation>võta tagasi</translation>
    </message>
    <message>
      <source>The computer slept for {minutes} min. Count it?</source>
      <translation>Arvuti magas {minutes} min. Kas arvestada see sisse?</translation>
    </message>
    <message>
      <source>This session was closed for {minutes} min. Count it?</source>
      <translation>Kohtumine oli suletud {minutes} min. Kas arvestada see sisse?</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Jah</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Ei</translation>
    </message>
    <message>
      <source>Ideas</source>
      <translation>Ideed</translation>
    </message>
    <message>
      <source>At the close</source>
      <translation>Lõpus</translation>
    </message>
    <message>
      <source>Group without a name</source>
      <translation>Rühm nimeta</translation>
    </message>
    <message>
      <source>New group “{text}”</source>
      <translation>Uus rühm „{text}“</translation>
    </message>
    <message>
      <source>Add “{text}” to people</source>
      <translation>Lisa „{text}“ inimeste hulka</translation>
    </message>
    <message>
      <source>The person</source>
      <translation>Inimene ise</translation>
    </message>
    <message>
      <source>A relative</source>
      <translation>Lähedane</translation>
    </message>
    <message>
      <source>A new colleague</source>
      <translation>Uus kolleeg</translation>
    </message>
    <message>
      <source>An outsider</source>
      <translation>Kõrvaltvaataja</translation>
    </message>
    <message>
      <source>The figures</source>
      <translation>Arvud</translation>
    </message>
    <message>
      <source>The purpose</source>
      <translation>Eesmärk</translation>
    </message>
    <message>
      <source>Support</source>
      <translation>Toetus</translation>
    </message>
    <message>
      <source>What is already good here, and should stay?</source>
      <translation>Mis on siin juba hästi ja peaks jääma?</translation>
    </message>
    <message>
      <source>Challenge</source>
      <translation>Väljakutse</translation>
    </message>
    <message>
      <source>What do we take for granted?</source>
      <translation>Mida peame iseenesestmõistetavaks?</translation>
    </message>
    <message>
      <source>Other view</source>
      <translation>Teine vaade</translation>
    </message>
    <message>
      <source>Who would see this quite differently, and why?</source>
      <translation>Kes näeks seda hoopis teisiti ja miks?</translation>
    </message>
    <message>
      <source>Only you see this page. It is never printed and never projected.</source>
      <translation>Ainult teie näete seda lehte. Seda ei trükita ega näidata kunagi.</translation>
    </message>
    <message>
      <source>Look at it differently</source>
      <translation>Vaadake seda teisiti</translation>
    </message>
    <message>
      <source>Who has been quiet</source>
      <translation>Kes on vait olnud</translation>
    </message>
    <message>
      <source>What comes next</source>
      <translation>Mis tuleb järgmisena</translation>
    </message>
    <message>
      <source>A critical friend asks</source>
      <translation>Kriitiline sõber küsib</translation>
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
      <translation>{notes} hääleta</translation>
    </message>
    <message>
      <source>{notes} so far</source>
      <translation>seni {notes}</translation>
    </message>
    <message>
      <source>This is the last stage.</source>
      <translation>See on viimane etapp.</translation>
    </message>
    <message>
      <source>No voices are named yet.</source>
      <translation>Ühtegi häält pole veel nimetatud.</translation>
    </message>
    <message>
      <source>Why? People get an answer to their idea.</source>
      <translation>Miks? Inimesed saavad oma ideele vastuse.</translation>
    </message>
    <message numerus="yes">
      <source>%n idea(s)</source>
      <translation>
        <numerusform>%n idee</numerusform>
        <numerusform>%n ideed</numerusform>
      </translation>
    </message>
    <message>
      <source>The reason</source>
      <translation>Põhjus</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>põhjus</translation>
    </message>
    <message numerus="yes">
      <source>{some} of %n idea(s) have an answer.</source>
      <translation>
        <numerusform>{some}/%n ideel on vastus.</numerusform>
        <numerusform>{some}/%n ideel on vastus.</numerusform>
      </translation>
    </message>
    <message>
      <source>No notes yet.</source>
      <translation>Märkmeid veel ei ole.</translation>
    </message>
    <message>
      <source>Say first what became of it: 1 to 5.</source>
      <translation>Öelge enne, mis sellest sai: 1 kuni 5.</translation>
    </message>
    <message>
      <source>The reason…</source>
      <translation>Põhjus…</translation>
    </message>
    <message numerus="yes">
      <source>{fate}: %n idea(s)</source>
      <translation>
        <numerusform>{fate}: %n idee</numerusform>
        <numerusform>{fate}: %n ideed</numerusform>
      </translation>
    </message>
    <message>
      <source>Not said yet</source>
      <translation>Veel ütlemata</translation>
    </message>
    <message>
      <source>Taken up</source>
      <translation>Töösse võetud</translation>
    </message>
    <message>
      <source>Joined with another</source>
      <translation>Teisega ühendatud</translation>
    </message>
    <message>
      <source>Passed on</source>
      <translation>Edasi antud</translation>
    </message>
    <message>
      <source>Not used</source>
      <translation>Kasutamata</translation>
    </message>
    <message>
      <source>Actions from last time</source>
      <translation>Eelmise korra tegevused</translation>
    </message>
    <message>
      <source>Answers to us</source>
      <translation>Vastused meile</translation>
    </message>
    <message>
      <source>Action stopped</source>
      <translation>Tegevus peatatud</translation>
    </message>
    <message>
      <source>done</source>
      <translation>tehtud</translation>
    </message>
    <message>
      <source>under way</source>
      <translation>töös</translation>
    </message>
    <message>
      <source>stuck</source>
      <translation>takerdunud</translation>
    </message>
    <message>
      <source>what we learned</source>
      <translation>mida õppisime</translation>
    </message>
    <message>
      <source>What we learned…</source>
      <translation>Mida õppisime…</translation>
    </message>
    <message>
      <source>The answer…</source>
      <translation>Vastus…</translation>
    </message>
    <message>
      <source>Under way</source>
      <translation>Töös</translation>
    </message>
    <message>
      <source>Stuck</source>
      <translation>Takerdunud</translation>
    </message>
    <message>
      <source>Not started</source>
      <translation>Alustamata</translation>
    </message>
    <message>
      <source>not started</source>
      <translation>alustamata</translation>
    </message>
    <message>
      <source>no answer yet</source>
      <translation>vastust veel pole</translation>
    </message>
    <message>
      <source>What did we learn from it?</source>
      <translation>Mida me sellest õppisime?</translation>
    </message>
    <message>
      <source>answered</source>
      <translation>vastatud</translation>
    </message>
    <message>
      <source>no answer will come</source>
      <translation>vastust ei tule</translation>
    </message>
    <message>
      <source>What becomes of the experiment</source>
      <translation>Mis katsest saab</translation>
    </message>
    <message>
      <source>What holds it up, and what did we learn?</source>
      <translation>Mis takistab ja mida õppisime?</translation>
    </message>
    <message>
      <source>Why was it stopped, and what did we learn?</source>
      <translation>Miks see peatati ja mida õppisime?</translation>
    </message>
    <message>
      <source>What we learned</source>
      <translation>Mida õppisime</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Muuda</translation>
    </message>
    <message>
      <source>Close and show</source>
      <translation>Sulge ja näita</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation>Lõpeta</translation>
    </message>
    <message>
      <source>As the stage asks</source>
      <translation>Nagu etapp küsib</translation>
    </message>
    <message>
      <source>Back to the lists</source>
      <translation>Tagasi loendite juurde</translation>
    </message>
    <message>
      <source>Only for whoever learns it: not on the common paper, never on the projector.</source>
      <translation>Ainult õppijale endale: mitte ühisel paberil, mitte kunagi projektoril.</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>Võta ära</translation>
    </message>
    <message>
      <source>Nothing decided yet.</source>
      <translation>Midagi ei ole veel otsustatud.</translation>
    </message>
    <message>
      <source>No actions yet.</source>
      <translation>Tegevusi veel ei ole.</translation>
    </message>
    <message>
      <source>What will be done?</source>
      <translation>Mida me teeme?</translation>
    </message>
    <message>
      <source>New action or decision</source>
      <translation>Uus tegevus või otsus</translation>
    </message>
    <message>
      <source>Decision taken away</source>
      <translation>Otsus ära võetud</translation>
    </message>
    <message>
      <source>Action taken away</source>
      <translation>Tegevus ära võetud</translation>
    </message>
    <message>
      <source>decision</source>
      <translation>otsus</translation>
    </message>
    <message>
      <source>action</source>
      <translation>tegevus</translation>
    </message>
    <message>
      <source>owner</source>
      <translation>kes</translation>
    </message>
    <message>
      <source>date:</source>
      <translation>kuupäev:</translation>
    </message>
    <message>
      <source>10 dec</source>
      <translation>10 dets</translation>
    </message>
    <message>
      <source>fri</source>
      <translation>ree</translation>
    </message>
    <message>
      <source>open</source>
      <translation>lahtine</translation>
    </message>
    <message>
      <source>Nobody yet</source>
      <translation>Veel mitte keegi</translation>
    </message>
    <message>
      <source>Decision, as a sentence</source>
      <translation>Otsus lausena</translation>
    </message>
    <message>
      <source>What kind</source>
      <translation>Mis liiki</translation>
    </message>
    <message>
      <source>Groups it rests on</source>
      <translation>Rühmad, millele see toetub</translation>
    </message>
    <message>
      <source>How it was decided</source>
      <translation>Kuidas see otsustati</translation>
    </message>
    <message>
      <source>Who gains from it</source>
      <translation>Kes sellest võidab</translation>
    </message>
    <message>
      <source>What will be done</source>
      <translation>Mida tehakse</translation>
    </message>
    <message>
      <source>What we do with the experiment</source>
      <translation>Mida katsega teeme</translation>
    </message>
    <message>
      <source>Who does it</source>
      <translation>Kes teeb</translation>
    </message>
    <message>
      <source>Who helps</source>
      <translation>Kes aitab</translation>
    </message>
    <message>
      <source>First step</source>
      <translation>Esimene samm</translation>
    </message>
    <message>
      <source>Sign that it helps</source>
      <translation>Märk, et see aitab</translation>
    </message>
    <message>
      <source>Also from what is stuck or was stopped.</source>
      <translation>Ka sellest, mis takerdus või peatati.</translation>
    </message>
    <message>
      <source>We start</source>
      <translation>Alustame</translation>
    </message>
    <message>
      <source>We stop</source>
      <translation>Lõpetame</translation>
    </message>
    <message>
      <source>We go on with</source>
      <translation>Jätkame</translation>
    </message>
    <message>
      <source>all agreed</source>
      <translation>kõik nõus</translation>
    </message>
    <message>
      <source>most dots</source>
      <translation>enim täppe</translation>
    </message>
    <message>
      <source>show of hands</source>
      <translation>käetõstmine</translation>
    </message>
    <message>
      <source>people who get support</source>
      <translation>inimesed, kes saavad tuge</translation>
    </message>
    <message>
      <source>staff</source>
      <translation>töötajad</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>organisatsioon</translation>
    </message>
    <message>
      <source>Experiment</source>
      <translation>Katse</translation>
    </message>
    <message>
      <source>Own initiative</source>
      <translation>Oma algatus</translation>
    </message>
    <message>
      <source>Own learning</source>
      <translation>Oma õppimine</translation>
    </message>
    <message>
      <source>Not begun</source>
      <translation>Alustamata</translation>
    </message>
    <message>
      <source>{characters} characters; a note holds {limit}:</source>
      <translation>{characters} tähemärki; märkmesse mahub {limit}:</translation>
    </message>
    <message numerus="yes">
      <source>%n line(s):</source>
      <translation>
        <numerusform>%n rida:</numerusform>
        <numerusform>%n rida:</numerusform>
      </translation>
    </message>
    <message>
      <source>Add a name, then Enter</source>
      <translation>Lisage nimi, siis Enter</translation>
    </message>
    <message>
      <source>Add somebody</source>
      <translation>Lisa keegi</translation>
    </message>
    <message>
      <source>Take {name} off the list</source>
      <translation>Võta nimekirjast maha: {name}</translation>
    </message>
    <message>
      <source>Name, role</source>
      <translation>Nimi, roll</translation>
    </message>
    <message>
      <source>Nobody is on the list yet.</source>
      <translation>Nimekirjas ei ole veel kedagi.</translation>
    </message>
    <message>
      <source>Count the papers. Nobody asks who answered what.</source>
      <translation>Lugege paberid kokku. Keegi ei küsi, kes mida vastas.</translation>
    </message>
    <message>
      <source>More answers than people on the list</source>
      <translation>Rohkem vastuseid kui inimesi loendis</translation>
    </message>
    <message>
      <source>Stages and time</source>
      <translation>Etapid ja aeg</translation>
    </message>
    <message>
      <source>Pause timer</source>
      <translation>Peata kell</translation>
    </message>
    <message>
      <source>+1 min</source>
      <translation>+1 min</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Edasi</translation>
    </message>
    <message>
      <source>The room sees</source>
      <translation>Rühm näeb</translation>
    </message>
    <message>
      <source>Only you see</source>
      <translation>Ainult teie näete</translation>
    </message>
    <message>
      <source>Give this stage one more minute  (F7)</source>
      <translation>Anna etapile üks minut juurde  (F7)</translation>
    </message>
    <message>
      <source>Time of this stage</source>
      <translation>Etapi aeg</translation>
    </message>
    <message>
      <source>Go on with the timer</source>
      <translation>Lase kellal edasi käia</translation>
    </message>
    <message>
      <source>+1</source>
      <translation>+1</translation>
    </message>
    <message>
      <source>Now {time}</source>
      <translation>Praegu {time}</translation>
    </message>
    <message>
      <source>{number} of {people}</source>
      <translation>{number}/{people}</translation>
    </message>
    <message>
      <source>Person {number} of {people}</source>
      <translation>Inimene {number}/{people}</translation>
    </message>
    <message>
      <source>Person {number}</source>
      <translation>Inimene {number}</translation>
    </message>
    <message>
      <source>Person before</source>
      <translation>Eelmine inimene</translation>
    </message>
    <message>
      <source>Next person</source>
      <translation>Järgmine inimene</translation>
    </message>
    <message>
      <source>Spread over the rest</source>
      <translation>Jaga ülejäänu peale</translation>
    </message>
    <message>
      <source>Makes the stages to come shorter. Breaks stay as they are.</source>
      <translation>Teeb järgmised etapid lühemaks. Pausid jäävad samaks.</translation>
    </message>
    <message>
      <source>{minutes} min behind</source>
      <translation>{minutes} min maas</translation>
    </message>
    <message>
      <source>On time</source>
      <translation>Õigel ajal</translation>
    </message>
    <message>
      <source>no time planned</source>
      <translation>aega ei ole kavas</translation>
    </message>
    <message>
      <source>The session is over</source>
      <translation>Kohtumine on läbi</translation>
    </message>
    <message>
      <source>No stages are planned</source>
      <translation>Etappe ei ole kavas</translation>
    </message>
    <message>
      <source>of {minutes} min · ends {time}</source>
      <translation>{minutes} minutist · lõpp {time}</translation>
    </message>
    <message>
      <source>first stage · planned for {time}</source>
      <translation>esimene etapp · kavas kell {time}</translation>
    </message>
    <message>
      <source>of {minutes} min · paused</source>
      <translation>{minutes} minutist · peatatud</translation>
    </message>
    <message>
      <source>of {minutes} min · time to round off</source>
      <translation>{minutes} minutist · aeg lõpetada</translation>
    </message>
    <message>
      <source>{minutes} min ahead</source>
      <translation>{minutes} min ees</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Lõpetatud</translation>
    </message>
    <message numerus="yes">
      <source>Voice of %n note(s) set</source>
      <translation>
        <numerusform>Hääl valitud %n märkmele</numerusform>
        <numerusform>Hääl valitud %n märkmele</numerusform>
      </translation>
    </message>
    <message>
      <source>There is nothing to show or to close in this stage. F8 goes on.</source>
      <translation>Selles etapis pole midagi näidata ega sulgeda. F8 läheb edasi.</translation>
    </message>
    <message>
      <source>This session has no voice {number}.</source>
      <translation>Sellel kohtumisel ei ole häält {number}.</translation>
    </message>
    <message>
      <source>People and voices</source>
      <translation>Inimesed ja hääled</translation>
    </message>
    <message>
      <source>Right panel</source>
      <translation>Parem paneel</translation>
    </message>
    <message>
      <source>Open the panel</source>
      <translation>Ava paneel</translation>
    </message>
    <message>
      <source>Count dots</source>
      <translation>Loe täppe</translation>
    </message>
    <message>
      <source>Close the panel</source>
      <translation>Sulge paneel</translation>
    </message>
    <message numerus="yes">
      <source>The stages to come are %n minute(s) shorter</source>
      <translation>
        <numerusform>Järgmised etapid on %n minuti võrra lühemad</numerusform>
        <numerusform>Järgmised etapid on %n minuti võrra lühemad</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) could not be won back</source>
      <translation>
        <numerusform>%n minutit ei saanud tagasi teha</numerusform>
        <numerusform>%n minutit ei saanud tagasi teha</numerusform>
      </translation>
    </message>
    <message>
      <source>No stage runs yet. Start the first one.</source>
      <translation>Ükski etapp veel ei käi. Alustage esimesest.</translation>
    </message>
    <message>
      <source>The session is not behind.</source>
      <translation>Kohtumine ei ole ajast maas.</translation>
    </message>
    <message>
      <source>The stages to come cannot be shorter.</source>
      <translation>Järgmised etapid ei saa lühemad olla.</translation>
    </message>
    <message>
      <source>Nobody’s time is counted in this stage.</source>
      <translation>Selles etapis ei loeta kellegi aega.</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) shown</source>
      <translation>
        <numerusform>%n märge näidatud</numerusform>
        <numerusform>%n märget näidatud</numerusform>
      </translation>
    </message>
    <message>
      <source>No notes were written in silence.</source>
      <translation>Vaikuses ei kirjutatud ühtegi märget.</translation>
    </message>
    <message>
      <source>Voting closed. The room can see the dots.</source>
      <translation>Hääletus suletud. Rühm näeb täppe.</translation>
    </message>
    <message>
      <source>No notes are waiting.</source>
      <translation>Ükski märge ei oota.</translation>
    </message>
    <message>
      <source>The notes of “{stage}” wait again</source>
      <translation>Etapi „{stage}” märkmed ootavad jälle</translation>
    </message>
    <message numerus="yes">
      <source>%n stage(s) done</source>
      <translation>
        <numerusform>%n etapp tehtud</numerusform>
        <numerusform>%n etappi tehtud</numerusform>
      </translation>
    </message>
    <message>
      <source>runs now</source>
      <translation>käib praegu</translation>
    </message>
    <message>
      <source>to come</source>
      <translation>tulemas</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>vahele jäetud</translation>
    </message>
    <message>
      <source>Open the stages</source>
      <translation>Ava etapid</translation>
    </message>
    <message>
      <source>Notes, decisions and people</source>
      <translation>Märkmed, otsused ja inimesed</translation>
    </message>
    <message>
      <source>Start the first stage</source>
      <translation>Alusta esimest etappi</translation>
    </message>
    <message>
      <source>No stage runs</source>
      <translation>Ükski etapp ei käi</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) gone</source>
      <translation>
        <numerusform>%n minut möödas</numerusform>
        <numerusform>%n minutit möödas</numerusform>
      </translation>
    </message>
    <message>
      <source>running</source>
      <translation>käib</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>peatatud</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) left</source>
      <translation>
        <numerusform>%n minut jäänud</numerusform>
        <numerusform>%n minutit jäänud</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) over</source>
      <translation>
        <numerusform>%n minut üle</numerusform>
        <numerusform>%n minutit üle</numerusform>
      </translation>
    </message>
    <message>
      <source>Voice of the next note: {voice}</source>
      <translation>Järgmise märkme hääl: {voice}</translation>
    </message>
    <message>
      <source>For the next notes too: {name}. Press to end it</source>
      <translation>Ka järgmistele märkmetele: {name}. Vajutage, et lõpetada</translation>
    </message>
    <message>
      <source>Nobody sees what they say before you show them all at once.</source>
      <translation>Keegi ei näe neid enne, kui te kõik korraga näitate.</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) written in silence, shuffled</source>
      <translation>
        <numerusform>%n vaikuses kirjutatud märge</numerusform>
        <numerusform>%n vaikuses kirjutatud märget, segatud</numerusform>
      </translation>
    </message>
    <message>
      <source>What is typed now waits here, unseen, until you show it.</source>
      <translation>Praegu kirjutatu ootab siin nähtamatult, kuni te seda näitate.</translation>
    </message>
    <message>
      <source>Hide again</source>
      <translation>Peida uuesti</translation>
    </message>
    <message>
      <source>Notes written in silence</source>
      <translation>Vaikuses kirjutatud märkmed</translation>
    </message>
    <message>
      <source>Silent writing</source>
      <translation>Vaikne kirjutamine</translation>
    </message>
    <message>
      <source>There is nothing to add yet. Type what you hear first.</source>
      <translation>Veel ei ole midagi lisada. Kirjutage kõigepealt, mida kuulete.</translation>
    </message>
    <message>
      <source>A note can have {limit} characters; this one has {length}. Shorten it or make two notes.</source>
      <translation>Märkmes võib olla {limit} tähemärki; siin on {length}. Lühendage või tehke kaks märget.</translation>
    </message>
    <message>
      <source>A name is needed. Type one first.</source>
      <translation>Vaja on nime. Kirjutage see kõigepealt.</translation>
    </message>
    <message>
      <source>A name can have {limit} characters; this one has {length}.</source>
      <translation>Nimes võib olla {limit} tähemärki; siin on {length}.</translation>
    </message>
    <message>
      <source>This text can have {limit} characters; it has {length} now.</source>
      <translation>Selles tekstis võib olla {limit} tähemärki; praegu on {length}.</translation>
    </message>
    <message>
      <source>Choose at least one note to group.</source>
      <translation>Valige rühmitamiseks vähemalt üks märge.</translation>
    </message>
    <message>
      <source>Notes of two sessions cannot be in one group.</source>
      <translation>Kahe kohtumise märkmed ei saa olla ühes rühmas.</translation>
    </message>
    <message>
      <source>A note needs a group of its own first. Move it to one, then say where else it fits.</source>
      <translation>Märge vajab kõigepealt oma rühma. Viige see rühma ja öelge siis, kuhu see veel sobib.</translation>
    </message>
    <message>
      <source>Choose two notes or more that say the same, then link them.</source>
      <translation>Valige kaks või enam märget, mis ütlevad sama, ja siduge need.</translation>
    </message>
    <message>
      <source>A list can have {limit} people. Add it in parts.</source>
      <translation>Loendis võib olla {limit} inimest. Lisage see osade kaupa.</translation>
    </message>
    <message>
      <source>There can be {limit} ground rules. Take one out first.</source>
      <translation>Kokkuleppeid võib olla {limit}. Võtke enne üks välja.</translation>
    </message>
    <message>
      <source>A count cannot be less than nothing.</source>
      <translation>Arv ei saa olla väiksem kui null.</translation>
    </message>
    <message>
      <source>Of these dots {on_notes} lie on notes of the group. Count those on the notes first.</source>
      <translation>Neist täppidest {on_notes} on rühma märkmetel. Lugege kõigepealt märkmetel olevad.</translation>
    </message>
    <message>
      <source>There is no such place here. Nothing was changed.</source>
      <translation>Siin pole sellist kohta. Midagi ei muudetud.</translation>
    </message>
    <message>
      <source>A stage can have 0 to {limit} minutes; {value} is too long. Make two stages of it.</source>
      <translation>Etapp võib kesta 0 kuni {limit} minutit; {value} on liiga pikk. Tehke sellest kaks etappi.</translation>
    </message>
    <message>
      <source>Everybody can have up to {limit} dots; {value} are too many.</source>
      <translation>Igaühel võib olla kuni {limit} täppi; {value} on liiga palju.</translation>
    </message>
    <message>
      <source>A line can have {limit} places. Take one out first.</source>
      <translation>Joonel võib olla {limit} kohta. Võtke enne üks välja.</translation>
    </message>
    <message>
      <source>This plan cannot be shorter than {least} min: breaks and stages that ran keep their time. Take a stage out first.</source>
      <translation>See kava ei saa olla lühem kui {least} min: pausid ja läbitud etapid jäävad sama pikaks. Võtke enne mõni etapp välja.</translation>
    </message>
    <message>
      <source>This plan cannot be longer than {most} min: no stage can be longer than 600. Add a stage first.</source>
      <translation>See kava ei saa olla pikem kui {most} min: ükski etapp ei saa olla üle 600. Lisage enne etapp.</translation>
    </message>
    <message>
      <source>There is no stage left that could change: breaks and stages that ran keep their time.</source>
      <translation>Muudetavat etappi pole enam: pausid ja läbitud etapid jäävad sama pikaks.</translation>
    </message>
    <message>
      <source>“{value}” is not one of the choices here.</source>
      <translation>„{value}“ ei ole siin valikute seas.</translation>
    </message>
    <message>
      <source>This story was withdrawn. It takes no words any more.</source>
      <translation>See lugu on tagasi võetud. Sõnu sinna enam ei saa.</translation>
    </message>
    <message>
      <source>This is not there any more. Nothing was changed.</source>
      <translation>Seda ei ole enam. Midagi ei muudetud.</translation>
    </message>
    <message>
      <source>That belongs to another session. Nothing was changed.</source>
      <translation>See kuulub teise kohtumise juurde. Midagi ei muudetud.</translation>
    </message>
    <message>
      <source>There is no library at {path}.</source>
      <translation>Kohas {path} ei ole teeki.</translation>
    </message>
    <message>
      <source>{path} is a folder. Choose the library file in it.</source>
      <translation>{path} on kaust. Valige sealt teegifail.</translation>
    </message>
    <message>
      <source>{path} is empty. It is not a library, and it stays as it is.</source>
      <translation>{path} on tühi. See ei ole teek ja jääb nii, nagu on.</translation>
    </message>
    <message>
      <source>{path} is one session, not a library. Bring it in with “Import” in the menu.</source>
      <translation>{path} on üks kohtumine, mitte teek. Tooge see sisse menüüst: „Too märkmed failist“.</translation>
    </message>
    <message>
      <source>{path} is not a library of Facilitator. It stays as it is.</source>
      <translation>{path} ei ole Facilitatori teek. See jääb nii, nagu on.</translation>
    </message>
    <message>
      <source>{path} was saved by a newer Facilitator. Open it with that one; it stays as it is.</source>
      <translation>{path} on salvestatud uuema Facilitatoriga. Avage see sellega; fail jääb nii, nagu on.</translation>
    </message>
    <message>
      <source>Cannot open {path}. Check that you may read and write there.</source>
      <translation>{path} ei avane. Vaadake, kas võite seal lugeda ja kirjutada.</translation>
    </message>
    <message>
      <source>{path} is damaged and stays as it is. Open the last backup instead.</source>
      <translation>{path} on kahjustatud ja jääb nii, nagu on. Avage viimane varukoopia.</translation>
    </message>
    <message>
      <source>The copy made before the update did not turn out right, so nothing was changed. Check that the disk has room, then start again.</source>
      <translation>Enne uuendust tehtud koopia ei tulnud õige, seega midagi ei muudetud. Vaadake, kas kettal on ruumi, ja alustage uuesti.</translation>
    </message>
    <message>
      <source>{path} is open in another window or program. Close it there, or wait a moment.</source>
      <translation>{path} on avatud teises aknas või programmis. Sulgege see seal või oodake veidi.</translation>
    </message>
    <message>
      <source>{path} cannot grow: the disk is full. Your notes are in memory. Make some room.</source>
      <translation>{path} ei saa kasvada: ketas on täis. Teie märkmed on mälus. Tehke ruumi.</translation>
    </message>
    <message>
      <source>{path} may be read but not written. Copy it to a folder of your own and open that.</source>
      <translation>{path}: lugeda võib, kirjutada mitte. Kopeerige see oma kausta ja avage seal.</translation>
    </message>
    <message>
      <source>{path} cannot be read or written: the disk does not answer. Check its cable or network.</source>
      <translation>{path}: lugeda ega kirjutada ei saa, sest ketas ei vasta. Vaadake üle kaabel või võrk.</translation>
    </message>
    <message>
      <source>{path} is not there. Choose the file again.</source>
      <translation>Faili {path} ei ole. Valige fail uuesti.</translation>
    </message>
    <message>
      <source>{path} is a folder. Choose one file in it.</source>
      <translation>{path} on kaust. Valige sealt üks fail.</translation>
    </message>
    <message>
      <source>{path} cannot be read. Check that you may open it.</source>
      <translation>Faili {path} ei saa lugeda. Vaadake, kas võite seda avada.</translation>
    </message>
    <message>
      <source>{path} is larger than {limit} MB. Split it into parts.</source>
      <translation>{path} on suurem kui {limit} MB. Jagage see osadeks.</translation>
    </message>
    <message>
      <source>{path} is a spreadsheet of another kind. Save it there as .xlsx or CSV, then import that.</source>
      <translation>{path} on teist liiki tabelifail. Salvestage see samas programmis .xlsx- või CSV-failina ja tooge siis sisse.</translation>
    </message>
    <message>
      <source>{path} is an Excel file of the old kind. Save it there as .xlsx or CSV, then import that.</source>
      <translation>{path} on vana liiki Exceli fail. Salvestage see Excelis .xlsx- või CSV-failina ja tooge siis sisse.</translation>
    </message>
    <message>
      <source>{path} is locked with a password. Save it without one, then import that.</source>
      <translation>{path} on parooliga lukus. Salvestage see ilma paroolita ja tooge siis sisse.</translation>
    </message>
    <message>
      <source>{path} is not a whole spreadsheet. Open it in a spreadsheet program and save it again.</source>
      <translation>{path} ei ole terve tabelifail. Avage see tabeliprogrammis ja salvestage uuesti.</translation>
    </message>
    <message>
      <source>{path} unpacks to more than {limit} MB, which no list of notes needs. It was not opened.</source>
      <translation>{path} on lahtipakituna suurem kui {limit} MB, nii palju ei vaja ükski märkmete loend. Seda ei avatud.</translation>
    </message>
    <message>
      <source>{path} has more than {limit} columns. Save only those with notes, then import that.</source>
      <translation>{path}: veerge on rohkem kui {limit}. Salvestage ainult need, kus on märkmed, ja tooge siis sisse.</translation>
    </message>
    <message>
      <source>{path} has no column {name}. Found: {found}.</source>
      <translation>{path}: veergu {name} ei ole. Leitud: {found}.</translation>
    </message>
    <message>
      <source>{path} has no worksheet {name}. Found: {found}.</source>
      <translation>{path}: töölehte {name} ei ole. Leitud: {found}.</translation>
    </message>
    <message>
      <source>{path} is a picture. Choose “Notes from a photo”, then type what is on the notes.</source>
      <translation>{path} on pilt. Valige „Märkmed fotolt“ ja kirjutage siis, mis on märkmetel.</translation>
    </message>
    <message>
      <source>{path} is a HEIC picture, which cannot be read here. Send it from the telephone as JPEG.</source>
      <translation>{path} on HEIC-pilt, mida siin lugeda ei saa. Saatke see telefonist JPEG-failina.</translation>
    </message>
    <message>
      <source>{path} is not a picture that can be read here. Save it as JPEG.</source>
      <translation>{path} ei ole pilt, mida siin saab lugeda. Salvestage see JPEG-failina.</translation>
    </message>
    <message>
      <source>{path} is not a whole picture. Copy it from the camera again.</source>
      <translation>{path} ei ole terve pilt. Kopeerige see kaamerast uuesti.</translation>
    </message>
    <message>
      <source>{path} has more than {limit} million pixels. Make it smaller, then choose it again.</source>
      <translation>{path}: piksleid on rohkem kui {limit} miljonit. Tehke pilt väiksemaks ja valige see uuesti.</translation>
    </message>
    <message>
      <source>{path} is empty.</source>
      <translation>{path} on tühi.</translation>
    </message>
    <message>
      <source>{path} has no readable text. Save it as plain text or CSV first.</source>
      <translation>Failis {path} ei ole loetavat teksti. Salvestage see enne lihttekstina või CSV-failina.</translation>
    </message>
    <message>
      <source>{path} stops in the middle. Copy or save it again.</source>
      <translation>{path} katkeb poole peal. Kopeerige või salvestage see uuesti.</translation>
    </message>
    <message>
      <source>{path} cannot be understood from line {line} on.</source>
      <translation>{path} ei ole alates reast {line} arusaadav.</translation>
    </message>
    <message>
      <source>{path} is not a whole table: look at line {line}.</source>
      <translation>{path} ei ole terve tabel: vaadake rida {line}.</translation>
    </message>
    <message>
      <source>{path} is nested too deeply to be a session.</source>
      <translation>{path} on kohtumise jaoks liiga mitme tasemega.</translation>
    </message>
    <message>
      <source>{path} has too many parts to be a session.</source>
      <translation>{path} on kohtumise jaoks liiga mitme osaga.</translation>
    </message>
    <message>
      <source>{path} was made by a newer Facilitator. Import it with that one.</source>
      <translation>{path} on tehtud uuema Facilitatoriga. Tooge see sisse sellega.</translation>
    </message>
    <message>
      <source>{path} is a whole library, not a session. Open it with “Open a library file” in the menu.</source>
      <translation>{path} on terve teek, mitte kohtumine. Avage see menüüst: „Ava teegifail“.</translation>
    </message>
    <message>
      <source>{path} does not fit together any more ({where}). Save it again where it comes from.</source>
      <translation>{path}: osad ei sobi enam kokku ({where}). Salvestage see uuesti seal, kust see pärineb.</translation>
    </message>
    <message>
      <source>{path} is not a session of Facilitator.</source>
      <translation>{path} ei ole Facilitatori kohtumine.</translation>
    </message>
    <message>
      <source>{path} needs a first row with names such as “text” and “author”. Found: {found}.</source>
      <translation>{path}: esimeses reas peavad olema nimed nagu „text“ ja „author“. Leitud: {found}.</translation>
    </message>
    <message>
      <source>{path} has no column for the notes. Name one “text”. Found: {found}.</source>
      <translation>{path}: märkmete veergu ei ole. Andke ühele nimeks „text“. Leitud: {found}.</translation>
    </message>
    <message>
      <source>{path} has no notes in it.</source>
      <translation>Failis {path} ei ole märkmeid.</translation>
    </message>
    <message>
      <source>{path} has no sessions in it.</source>
      <translation>Failis {path} ei ole kohtumisi.</translation>
    </message>
    <message>
      <source>{path} holds {count} sessions. Import a file with one session.</source>
      <translation>Failis {path} on {count} kohtumist. Tooge sisse fail, kus on üks kohtumine.</translation>
    </message>
    <message>
      <source>{path} has more than {limit} sessions. Split it.</source>
      <translation>Failis {path} on rohkem kui {limit} kohtumist. Jagage see osadeks.</translation>
    </message>
    <message>
      <source>{path} has more than {limit} notes. Split it.</source>
      <translation>Failis {path} on rohkem kui {limit} märget. Jagage see osadeks.</translation>
    </message>
    <message>
      <source>{path}: line {line} has {length} characters, and a note can have {limit}. Shorten it.</source>
      <translation>{path}: real {line} on {length} tähemärki, märkmes võib olla {limit}. Lühendage seda.</translation>
    </message>
    <message>
      <source>{path}: a note has {length} characters, and it can have {limit} ({where}). Shorten it.</source>
      <translation>{path}: märkmes on {length} tähemärki, võib olla {limit} ({where}). Lühendage seda.</translation>
    </message>
    <message>
      <source>{path}: the name in line {line} has {length} characters, and it can have {limit}.</source>
      <translation>{path}: nimes real {line} on {length} tähemärki, võib olla {limit}.</translation>
    </message>
    <message>
      <source>{path}: a text has {length} characters, and it can have {limit} ({where}).</source>
      <translation>{path}: tekstis on {length} tähemärki, võib olla {limit} ({where}).</translation>
    </message>
    <message>
      <source>{path} has something unexpected in it ({where}).</source>
      <translation>Failis {path} on midagi ootamatut ({where}).</translation>
    </message>
    <message>
      <source>{path} holds no templates of Facilitator.</source>
      <translation>Failis {path} ei ole Facilitatori malle.</translation>
    </message>
    <message>
      <source>{path} has no templates in it.</source>
      <translation>Failis {path} pole malle.</translation>
    </message>
    <message>
      <source>{path} has more than {limit} templates. Split it.</source>
      <translation>Failis {path} on üle {limit} malli. Jagage see osadeks.</translation>
    </message>
    <message>
      <source>{path} has a template with over {limit} stages ({where}).</source>
      <translation>Failis {path} on mall, milles on üle {limit} etapi ({where}).</translation>
    </message>
    <message>
      <source>{path} was made by a newer Facilitator. Open it with that one.</source>
      <translation>{path} on tehtud uuema Facilitatoriga. Avage see sellega.</translation>
    </message>
    <message>
      <source>There is no room for {path}. Choose another disk.</source>
      <translation>Faili {path} jaoks ei ole ruumi. Valige teine ketas.</translation>
    </message>
    <message>
      <source>You may not write to {path}. Choose another folder.</source>
      <translation>Kohta {path} ei või te kirjutada. Valige teine kaust.</translation>
    </message>
    <message>
      <source>The folder of {path} is not there. Choose another one.</source>
      <translation>Faili {path} kausta ei ole. Valige teine.</translation>
    </message>
    <message>
      <source>{path} is open in another program. Close it there, or choose another name.</source>
      <translation>{path} on avatud teises programmis. Sulgege see seal või valige teine nimi.</translation>
    </message>
    <message>
      <source>Cannot write {path} ({reason}). Choose another place.</source>
      <translation>Faili {path} ei saa kirjutada ({reason}). Valige teine koht.</translation>
    </message>
    <message>
      <source>That did not work. Nothing was changed.</source>
      <translation>See ei õnnestunud. Midagi ei muudetud.</translation>
    </message>
    <message>
      <source>This file</source>
      <translation>See fail</translation>
    </message>
    <message>
      <source>Back to the library</source>
      <translation>Tagasi teeki</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Salvestatud</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menüü</translation>
    </message>
    <message>
      <source>Not saved</source>
      <translation>Ei ole salvestatud</translation>
    </message>
    <message>
      <source>Saved {time}</source>
      <translation>Salvestatud {time}</translation>
    </message>
    <message>
      <source>Suggestions are off</source>
      <translation>Soovitused on välja lülitatud</translation>
    </message>
    <message>
      <source>Make this group  (Enter)</source>
      <translation>Tee see rühm  (Enter)</translation>
    </message>
    <message>
      <source>Rename it first  (F2)</source>
      <translation>Nimeta enne ümber  (F2)</translation>
    </message>
    <message>
      <source>Ignore  (Delete)</source>
      <translation>Jäta kõrvale  (Delete)</translation>
    </message>
    <message>
      <source>Suggested groups</source>
      <translation>Pakutud rühmad</translation>
    </message>
    <message>
      <source>Enter accepts it, F2 renames it first, Delete ignores it</source>
      <translation>Enter võtab vastu, F2 nimetab enne ümber, Delete jätab kõrvale</translation>
    </message>
    <message>
      <source>Share: {words}</source>
      <translation>Ühist: {words}</translation>
    </message>
    <message numerus="yes">
      <source>%n group(s) suggested</source>
      <translation>
        <numerusform>%n rühm pakutud</numerusform>
        <numerusform>%n rühma pakutud</numerusform>
      </translation>
    </message>
    <message>
      <source>Fewer</source>
      <translation>Vähem</translation>
    </message>
    <message>
      <source>Ignore all</source>
      <translation>Jäta kõik kõrvale</translation>
    </message>
    <message>
      <source>More about suggestions</source>
      <translation>Veel soovituste kohta</translation>
    </message>
    <message>
      <source>Looking for groups…</source>
      <translation>Otsin rühmi…</translation>
    </message>
    <message>
      <source>Turn off suggestions</source>
      <translation>Lülita soovitused välja</translation>
    </message>
    <message>
      <source>Fewer groups</source>
      <translation>Vähem rühmi</translation>
    </message>
    <message>
      <source>More groups</source>
      <translation>Rohkem rühmi</translation>
    </message>
    <message>
      <source>Suggest groups again</source>
      <translation>Paku uuesti rühmi</translation>
    </message>
    <message>
      <source>There are no notes without a group.</source>
      <translation>Rühmata märkmeid pole.</translation>
    </message>
    <message numerus="yes">
      <source>%n suggestion(s) ignored</source>
      <translation>
        <numerusform>%n soovitus kõrvale jäetud</numerusform>
        <numerusform>%n soovitust kõrvale jäetud</numerusform>
      </translation>
    </message>
    <message>
      <source>Only one note is without a group.</source>
      <translation>Ainult üks märge on rühmata.</translation>
    </message>
    <message>
      <source>Suggestions are off. You can turn them on in Settings.</source>
      <translation>Soovitused on väljas. Saate need sätetes sisse lülitada.</translation>
    </message>
    <message>
      <source>No other groups can be made of these notes.</source>
      <translation>Neist märkmetest ei saa teisi rühmi teha.</translation>
    </message>
    <message>
      <source>No groups to suggest: these notes share too few words.</source>
      <translation>Rühmi pole pakkuda: neil märkmetel on liiga vähe ühiseid sõnu.</translation>
    </message>
    <message>
      <source>“{group}” is not suggested any more</source>
      <translation>„{group}” rühma enam ei pakuta</translation>
    </message>
    <message numerus="yes">
      <source>%n page(s)</source>
      <translation>
        <numerusform>%n lehekülg</numerusform>
        <numerusform>%n lehekülge</numerusform>
      </translation>
    </message>
    <message>
      <source>making the pages…</source>
      <translation>lehekülgi tehakse…</translation>
    </message>
    <message>
      <source>Easy-read page</source>
      <translation>Lihtsas keeles leht</translation>
    </message>
    <message>
      <source>Paper and print</source>
      <translation>Paber ja printimine</translation>
    </message>
    <message>
      <source>Show the pages smaller</source>
      <translation>Näita lehekülgi väiksemalt</translation>
    </message>
    <message>
      <source>Show the pages larger</source>
      <translation>Näita lehekülgi suuremalt</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Sõnad</translation>
    </message>
    <message>
      <source>Fit the pages to the window</source>
      <translation>Mahuta leheküljed aknasse</translation>
    </message>
    <message>
      <source>out of date, made again in a moment</source>
      <translation>vananenud, kohe tehakse uued</translation>
    </message>
    <message>
      <source>up to date with the session</source>
      <translation>ajakohane</translation>
    </message>
    <message>
      <source>the pages could not be made</source>
      <translation>lehekülgi ei saanud teha</translation>
    </message>
    <message>
      <source>Show the pages</source>
      <translation>Näita lehekülgi</translation>
    </message>
    <message>
      <source>It stays</source>
      <translation>Jääb nii</translation>
    </message>
    <message>
      <source>Reword for print</source>
      <translation>Sõnasta paberile ümber</translation>
    </message>
    <message>
      <source>Print these words</source>
      <translation>Prindi need sõnad</translation>
    </message>
    <message>
      <source>It stays as it was said.</source>
      <translation>See jääb nii, nagu öeldi.</translation>
    </message>
    <message>
      <source>It is on no paper and in no file.</source>
      <translation>Seda ei ole ühelgi paberil ega üheski failis.</translation>
    </message>
    <message>
      <source>What is printed instead</source>
      <translation>Mis prinditakse selle asemel</translation>
    </message>
    <message>
      <source>Change the name of the group</source>
      <translation>Muuda rühma nime</translation>
    </message>
    <message>
      <source>Change the name</source>
      <translation>Muuda nime</translation>
    </message>
    <message>
      <source>Change the decision</source>
      <translation>Muuda otsust</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation>Valitud</translation>
    </message>
    <message>
      <source>Printed instead: {words}</source>
      <translation>Selle asemel prinditakse: {words}</translation>
    </message>
    <message>
      <source>What may point to a person</source>
      <translation>Mis võib inimesele osutada</translation>
    </message>
    <message>
      <source>Close the check</source>
      <translation>Sulge ülevaatus</translation>
    </message>
    <message>
      <source>The one before</source>
      <translation>Eelmine</translation>
    </message>
    <message>
      <source>The next one</source>
      <translation>Järgmine</translation>
    </message>
    <message>
      <source>Facilitator found these by names, numbers and words for relatives. You decide. The board and the projector keep the words.</source>
      <translation>Facilitator leidis need nimede, numbrite ja lähedaste kohta käivate sõnade järgi. Otsustate teie. Tahvlil ja projektoril jäävad sõnad samaks.</translation>
    </message>
    <message>
      <source>Name of a group</source>
      <translation>Rühma nimi</translation>
    </message>
    <message>
      <source>Note in no group</source>
      <translation>Märge, mis ei ole rühmas</translation>
    </message>
    <message>
      <source>What was said</source>
      <translation>Mida öeldi</translation>
    </message>
    <message numerus="yes">
      <source>%n still to look at</source>
      <translation>
        <numerusform>veel %n üle vaadata</numerusform>
        <numerusform>veel %n üle vaadata</numerusform>
      </translation>
    </message>
    <message>
      <source>All is looked at. Nothing else was found that may point to a person.</source>
      <translation>Kõik on üle vaadatud. Midagi muud, mis võiks inimesele osutada, ei leitud.</translation>
    </message>
    <message>
      <source>{place} of {count}</source>
      <translation>{place} / {count}</translation>
    </message>
    <message>
      <source>Note in group {name}</source>
      <translation>Märge rühmas {name}</translation>
    </message>
    <message>
      <source>Printed in other words</source>
      <translation>Paberil teiste sõnadega</translation>
    </message>
    <message>
      <source>Left out of papers and files</source>
      <translation>Paberitelt ja failidest välja jäetud</translation>
    </message>
    <message>
      <source>Closing words</source>
      <translation>Lõpusõnad</translation>
    </message>
    <message>
      <source>Thank you</source>
      <translation>Tänusõnad</translation>
    </message>
    <message>
      <source>If something is wrong</source>
      <translation>Kui midagi on valesti</translation>
    </message>
    <message>
      <source>Whom to tell</source>
      <translation>Kellele öelda</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Enne</translation>
    </message>
    <message>
      <source>Next time</source>
      <translation>Järgmine kord</translation>
    </message>
    <message>
      <source>What to bring or know</source>
      <translation>Mida kaasa võtta või teada</translation>
    </message>
    <message>
      <source>Close purpose and closing words</source>
      <translation>Sulge eesmärk ja lõpusõnad</translation>
    </message>
    <message>
      <source>Start of the next meeting</source>
      <translation>Järgmise kohtumise algus</translation>
    </message>
    <message>
      <source>End of the next meeting</source>
      <translation>Järgmise kohtumise lõpp</translation>
    </message>
    <message>
      <source>Purpose and closing words</source>
      <translation>Eesmärk ja lõpusõnad</translation>
    </message>
    <message>
      <source>Making PDF…</source>
      <translation>PDF valmib…</translation>
    </message>
    <message>
      <source>Sending page {page}</source>
      <translation>Lehekülg {page} on saatmisel</translation>
    </message>
    <message>
      <source>A line a sentence, one thought each. Nothing is changed by itself.</source>
      <translation>Iga lause eraldi reale, igas lauses üks mõte. Iseenesest ei muutu midagi.</translation>
    </message>
    <message>
      <source>Words of the word list:</source>
      <translation>Sõnaloendi sõnad:</translation>
    </message>
    <message>
      <source>Close the easy-read page</source>
      <translation>Sulge lihtsas keeles leht</translation>
    </message>
    <message numerus="yes">
      <source>%n long sentence(s)</source>
      <translation>
        <numerusform>%n pikk lause</numerusform>
        <numerusform>%n pikka lauset</numerusform>
      </translation>
    </message>
    <message>
      <source>No long sentences</source>
      <translation>Pikki lauseid ei ole</translation>
    </message>
    <message>
      <source>Text of the easy-read page</source>
      <translation>Lihtsas keeles lehe tekst</translation>
    </message>
    <message>
      <source>more than {count} words</source>
      <translation>rohkem kui {count} sõna</translation>
    </message>
    <message>
      <source>Also what people want to learn for themselves. For you only</source>
      <translation>Ka see, mida inimesed ise õppida tahavad. Ainult teile</translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>Web page (HTML)</source>
      <translation>Veebileht (HTML)</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>Plain text</source>
      <translation>Lihttekst</translation>
    </message>
    <message>
      <source>Spreadsheet (Excel)</source>
      <translation>Tabelifail (Excel)</translation>
    </message>
    <message>
      <source>Table of the notes (CSV)</source>
      <translation>Märkmete tabel (CSV)</translation>
    </message>
    <message>
      <source>Calendar with dates and actions</source>
      <translation>Kalender kuupäevade ja tegevustega</translation>
    </message>
    <message>
      <source>Picture of the board (PNG)</source>
      <translation>Pilt tahvlist (PNG)</translation>
    </message>
    <message>
      <source>Drawing of the board (SVG)</source>
      <translation>Joonis tahvlist (SVG)</translation>
    </message>
    <message>
      <source>Session for another computer</source>
      <translation>Kohtumine teise arvuti jaoks</translation>
    </message>
    <message>
      <source>Archive of the session (JSON)</source>
      <translation>Kohtumise arhiiv (JSON)</translation>
    </message>
    <message>
      <source>Session for another computer, with my own log</source>
      <translation>Kohtumine teise arvuti jaoks, koos minu oma päevikuga</translation>
    </message>
    <message>
      <source>Everything, with the names of people and the words as they were said</source>
      <translation>Kõik, koos inimeste nimedega ja sõnadega nii, nagu öeldi</translation>
    </message>
    <message>
      <source>Everything, with the words as they were said</source>
      <translation>Kõik, koos sõnadega nii, nagu öeldi</translation>
    </message>
    <message>
      <source>nothing with a date yet</source>
      <translation>kuupäevaga pole veel midagi</translation>
    </message>
    <message>
      <source>nothing on the board yet</source>
      <translation>tahvlil pole veel midagi</translation>
    </message>
    <message>
      <source>nobody on the list yet</source>
      <translation>nimekirjas pole veel kedagi</translation>
    </message>
    <message>
      <source>Everything, into a folder…</source>
      <translation>Kõik ühte kausta…</translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) saved in {folder}</source>
      <translation>
        <numerusform>%n fail salvestatud kausta {folder}</numerusform>
        <numerusform>%n faili salvestatud kausta {folder}</numerusform>
      </translation>
    </message>
    <message>
      <source>Not for this paper</source>
      <translation>Ei sobi selle paberi jaoks</translation>
    </message>
    <message>
      <source>Making the files…</source>
      <translation>Failid valmivad…</translation>
    </message>
    <message>
      <source>Making the file…</source>
      <translation>Fail valmib…</translation>
    </message>
    <message>
      <source>{title} – with my own log</source>
      <translation>{title} – koos minu oma päevikuga</translation>
    </message>
    <message>
      <source>Save elsewhere</source>
      <translation>Salvesta mujale</translation>
    </message>
    <message>
      <source>Participants</source>
      <translation>Osalejad</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Kellele</translation>
    </message>
    <message>
      <source>Choose another paper</source>
      <translation>Vali teine paber</translation>
    </message>
    <message>
      <source>Management</source>
      <translation>Juhtkond</translation>
    </message>
    <message>
      <source>Cannot be printed, a box stands in their place: {characters}</source>
      <translation>Ei saa printida, asemel on kast: {characters}</translation>
    </message>
    <message numerus="yes">
      <source>%n piece(s) of evidence are left out: nobody said that they may be printed.</source>
      <translation>
        <numerusform>%n allikas on välja jäetud: keegi ei öelnud, et seda tohib trükkida.</numerusform>
        <numerusform>%n allikat on välja jäetud: keegi ei öelnud, et neid tohib trükkida.</numerusform>
      </translation>
    </message>
    <message>
      <source>Some voice marks are left out. Fewer than three people are listed for that voice, and the mark could point to them.</source>
      <translation>Mõni hääle märk on välja jäetud. Selle hääle juures on kirjas vähem kui kolm inimest ja märk võiks neile osutada.</translation>
    </message>
    <message>
      <source>Voice marks are left out. Fewer than three people are listed for a voice, and its mark could point to them.</source>
      <translation>Häälte märgid on välja jäetud. Mõne hääle juures on kirjas vähem kui kolm inimest ja märk võiks neile osutada.</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Vaata üle</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>ja veel {count}</translation>
    </message>
    <message>
      <source>Notes, word for word</source>
      <translation>Märkmed, sõna-sõnalt</translation>
    </message>
    <message>
      <source>Names on notes</source>
      <translation>Nimed märkmetel</translation>
    </message>
    <message>
      <source>Notes that are not in a group</source>
      <translation>Märkmed, mis ei ole rühmas</translation>
    </message>
    <message>
      <source>Space for own thoughts</source>
      <translation>Ruum oma mõtetele</translation>
    </message>
    <message>
      <source>More pages: ideas, goals, stories, words</source>
      <translation>Veel lehti: ideed, eesmärgid, lood, sõnad</translation>
    </message>
    <message>
      <source>Black and white</source>
      <translation>Mustvalge</translation>
    </message>
    <message>
      <source>Action owners are always named</source>
      <translation>Tegevuste juures on nimed alati</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Paber</translation>
    </message>
    <message>
      <source>Language of the paper</source>
      <translation>Paberi keel</translation>
    </message>
    <message>
      <source>Standard</source>
      <translation>Tavaline</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Selge</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>Suur</translation>
    </message>
    <message>
      <source>Size of the print</source>
      <translation>Kirja suurus</translation>
    </message>
    <message>
      <source>What is in it</source>
      <translation>Mis seal on</translation>
    </message>
    <message>
      <source>This paper has no such part</source>
      <translation>Sellel paberil sellist osa ei ole</translation>
    </message>
    <message>
      <source>Only when the notes are on the paper</source>
      <translation>Ainult siis, kui märkmed on paberil</translation>
    </message>
    <message numerus="yes">
      <source>Print %n copies</source>
      <translation>
        <numerusform>Prindi %n koopia</numerusform>
        <numerusform>Prindi %n koopiat</numerusform>
      </translation>
    </message>
    <message>
      <source>Copies, sides and printer</source>
      <translation>Koopiad, pooled ja printer</translation>
    </message>
    <message>
      <source>Save another kind of file</source>
      <translation>Salvesta muud liiki fail</translation>
    </message>
    <message>
      <source>Making PDF</source>
      <translation>PDF valmib</translation>
    </message>
    <message>
      <source>For screen readers too: headings, lists and tables</source>
      <translation>Ka ekraanilugejatele: pealkirjad, loendid ja tabelid</translation>
    </message>
    <message>
      <source>More papers</source>
      <translation>Veel pabereid</translation>
    </message>
    <message>
      <source>For everyone</source>
      <translation>Kõigile</translation>
    </message>
    <message>
      <source>Before the session</source>
      <translation>Enne kohtumist</translation>
    </message>
    <message>
      <source>After the session</source>
      <translation>Pärast kohtumist</translation>
    </message>
    <message>
      <source>Close the list of papers</source>
      <translation>Sulge paberite loend</translation>
    </message>
    <message>
      <source>Summary for everyone</source>
      <translation>Kokkuvõte kõigile</translation>
    </message>
    <message>
      <source>Summary for management</source>
      <translation>Kokkuvõte juhtkonnale</translation>
    </message>
    <message>
      <source>Full record for you</source>
      <translation>Täielik ülevaade teile</translation>
    </message>
    <message>
      <source>Plan on one page</source>
      <translation>Kava ühel lehel</translation>
    </message>
    <message>
      <source>Our tree</source>
      <translation>Meie puu</translation>
    </message>
    <message>
      <source>Story sheets</source>
      <translation>Loolehed</translation>
    </message>
    <message>
      <source>Action slips</source>
      <translation>Tegevuslehed</translation>
    </message>
    <message>
      <source>Report over time</source>
      <translation>Ülevaade aja jooksul</translation>
    </message>
    <message>
      <source>Your agenda</source>
      <translation>Teie kava</translation>
    </message>
    <message>
      <source>Question cards</source>
      <translation>Küsimuskaardid</translation>
    </message>
    <message>
      <source>Ground rules to hang up</source>
      <translation>Kokkulepped seinale</translation>
    </message>
    <message>
      <source>Sign-up sheet</source>
      <translation>Osavõtuleht</translation>
    </message>
    <message>
      <source>Pulse sheet</source>
      <translation>Pulsileht</translation>
    </message>
    <message>
      <source>Vote sheet</source>
      <translation>Hääletusleht</translation>
    </message>
    <message>
      <source>Note slips</source>
      <translation>Märkmesedelid</translation>
    </message>
    <message>
      <source>Lens cards</source>
      <translation>Vaatenurga kaardid</translation>
    </message>
    <message>
      <source>Conditions to check</source>
      <translation>Tingimused kontrollimiseks</translation>
    </message>
    <message>
      <source>All papers before the session</source>
      <translation>Kõik paberid enne kohtumist</translation>
    </message>
    <message>
      <source>Group names for the wall</source>
      <translation>Rühmade nimed seinale</translation>
    </message>
    <message>
      <source>Note strips</source>
      <translation>Märkmeribad</translation>
    </message>
    <message>
      <source>Invitation for who was missing</source>
      <translation>Kutse neile, kes puudusid</translation>
    </message>
    <message>
      <source>Theme sheet to share</source>
      <translation>Teemaleht jagamiseks</translation>
    </message>
    <message>
      <source>Own learning, for each owner alone</source>
      <translation>Oma õppimine, igale õppijale eraldi</translation>
    </message>
    <message>
      <source>All papers after the session</source>
      <translation>Kõik paberid pärast kohtumist</translation>
    </message>
    <message>
      <source>no easy-read text yet</source>
      <translation>lihtsas keeles teksti veel pole</translation>
    </message>
    <message>
      <source>no goals yet</source>
      <translation>eesmärke veel pole</translation>
    </message>
    <message>
      <source>no named groups yet</source>
      <translation>nimega rühmi veel pole</translation>
    </message>
    <message>
      <source>no story to hang up yet</source>
      <translation>üles panna pole veel ühtegi lugu</translation>
    </message>
    <message>
      <source>nobody to send it to yet</source>
      <translation>kellelegi saata pole veel</translation>
    </message>
    <message>
      <source>no actions yet</source>
      <translation>tegevusi veel pole</translation>
    </message>
    <message>
      <source>no words yet</source>
      <translation>sõnu veel pole</translation>
    </message>
    <message>
      <source>in no learning group</source>
      <translation>ei ole üheski õpirühmas</translation>
    </message>
    <message>
      <source>no stages planned yet</source>
      <translation>etappe pole veel kavas</translation>
    </message>
    <message>
      <source>no questions planned yet</source>
      <translation>küsimusi pole veel kavas</translation>
    </message>
    <message>
      <source>no ground rules yet</source>
      <translation>kokkuleppeid veel pole</translation>
    </message>
    <message>
      <source>nothing to vote on yet</source>
      <translation>hääletada pole veel millegi üle</translation>
    </message>
    <message>
      <source>no conditions to check yet</source>
      <translation>kontrollitavaid tingimusi veel pole</translation>
    </message>
    <message>
      <source>no notes yet</source>
      <translation>märkmeid veel pole</translation>
    </message>
    <message>
      <source>nobody was missing yet</source>
      <translation>puudujaid veel pole</translation>
    </message>
    <message>
      <source>no group name may be shared yet</source>
      <translation>ühtegi rühma nime ei tohi veel jagada</translation>
    </message>
    <message>
      <source>nobody wrote down own learning yet</source>
      <translation>keegi pole veel oma õppimist kirja pannud</translation>
    </message>
    <message>
      <source>nothing to print yet</source>
      <translation>printida pole veel midagi</translation>
    </message>
    <message>
      <source>“{words}” is on the list of people.</source>
      <translation>„{words}“ on inimeste nimekirjas.</translation>
    </message>
    <message>
      <source>“{words}” are initials from the list of people.</source>
      <translation>„{words}“ on initsiaalid inimeste nimekirjast.</translation>
    </message>
    <message>
      <source>“{words}” is an e-mail address.</source>
      <translation>„{words}“ on e-posti aadress.</translation>
    </message>
    <message>
      <source>“{words}” looks like a personal number.</source>
      <translation>„{words}“ näeb välja nagu isikukood.</translation>
    </message>
    <message>
      <source>“{words}” looks like a telephone number.</source>
      <translation>„{words}“ näeb välja nagu telefoninumber.</translation>
    </message>
    <message>
      <source>“{words}” looks like an address or a room.</source>
      <translation>„{words}“ näeb välja nagu aadress või ruum.</translation>
    </message>
    <message>
      <source>“{words}” tells whose relative it is about.</source>
      <translation>„{words}“ ütleb, kelle lähedasest on jutt.</translation>
    </message>
    <message>
      <source>“{words}” looks like a name.</source>
      <translation>„{words}“ näeb välja nagu nimi.</translation>
    </message>
    <message numerus="yes">
      <source>%n line(s) may point to a person. Check before you print.</source>
      <translation>
        <numerusform>%n rida võib inimesele osutada. Vaadake enne printimist üle.</numerusform>
        <numerusform>%n rida võib inimesele osutada. Vaadake enne printimist üle.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) may point to a person. Check before you print.</source>
      <translation>
        <numerusform>%n märge võib inimesele osutada. Vaadake enne printimist üle.</numerusform>
        <numerusform>%n märget võib inimesele osutada. Vaadake enne printimist üle.</numerusform>
      </translation>
    </message>
    <message>
      <source>Preview of the pages</source>
      <translation>Lehekülgede eelvaade</translation>
    </message>
    <message>
      <source>Drawing page {page}…</source>
      <translation>Lehekülg {page} on joonistamisel…</translation>
    </message>
    <message>
      <source>One to look at</source>
      <translation>Üks vaatamiseks</translation>
    </message>
    <message>
      <source>Print on one side</source>
      <translation>Prindi ühele poolele</translation>
    </message>
    <message>
      <source>Choose printer</source>
      <translation>Vali printer</translation>
    </message>
    <message numerus="yes">
      <source>One for each of %n people</source>
      <translation>
        <numerusform>Üks %n inimesele</numerusform>
        <numerusform>Üks igaühele %n inimesest</numerusform>
      </translation>
    </message>
    <message>
      <source>Number of copies</source>
      <translation>Koopiate arv</translation>
    </message>
    <message>
      <source>No printer found</source>
      <translation>Printerit ei leitud</translation>
    </message>
    <message>
      <source>ready</source>
      <translation>valmis</translation>
    </message>
    <message>
      <source>not ready</source>
      <translation>ei ole valmis</translation>
    </message>
    <message>
      <source>{pages}, both sides</source>
      <translation>{pages}, mõlemal poolel</translation>
    </message>
    <message>
      <source>Save everything into a folder</source>
      <translation>Salvesta kõik kausta</translation>
    </message>
    <message>
      <source>Save: {kind}</source>
      <translation>Salvesta: {kind}</translation>
    </message>
    <message>
      <source>Taken back: {what}</source>
      <translation>Tagasi võetud: {what}</translation>
    </message>
    <message>
      <source>Done again: {what}</source>
      <translation>Uuesti tehtud: {what}</translation>
    </message>
    <message>
      <source>Nothing to take back</source>
      <translation>Tagasi võtta ei ole midagi</translation>
    </message>
    <message>
      <source>Nothing to do again</source>
      <translation>Uuesti teha ei ole midagi</translation>
    </message>
    <message>
      <source>about the person</source>
      <translation>inimese kohta</translation>
    </message>
    <message>
      <source>words of the condition</source>
      <translation>tingimuse sõnad</translation>
    </message>
    <message>
      <source>condition checked</source>
      <translation>tingimus kontrollitud</translation>
    </message>
    <message>
      <source>languages of the room</source>
      <translation>rühma keeled</translation>
    </message>
    <message>
      <source>ground rules</source>
      <translation>kokkulepped</translation>
    </message>
    <message>
      <source>template out of the bin</source>
      <translation>mall prügikastist tagasi</translation>
    </message>
    <message>
      <source>voice taken out</source>
      <translation>hääl välja võetud</translation>
    </message>
    <message>
      <source>condition taken out</source>
      <translation>tingimus välja võetud</translation>
    </message>
    <message>
      <source>learning group of the session</source>
      <translation>kohtumise õpirühm</translation>
    </message>
    <message>
      <source>name of the template</source>
      <translation>malli nimi</translation>
    </message>
    <message>
      <source>template to the bin</source>
      <translation>mall prügikasti</translation>
    </message>
    <message>
      <source>templates added</source>
      <translation>mallid lisatud</translation>
    </message>
    <message>
      <source>template saved</source>
      <translation>mall salvestatud</translation>
    </message>
    <message>
      <source>people added</source>
      <translation>inimesed lisatud</translation>
    </message>
    <message>
      <source>conditions added</source>
      <translation>tingimused lisatud</translation>
    </message>
    <message>
      <source>condition added</source>
      <translation>tingimus lisatud</translation>
    </message>
    <message>
      <source>action added</source>
      <translation>tegevus lisatud</translation>
    </message>
    <message>
      <source>group added</source>
      <translation>rühm lisatud</translation>
    </message>
    <message>
      <source>decision added</source>
      <translation>otsus lisatud</translation>
    </message>
    <message>
      <source>line added</source>
      <translation>rida lisatud</translation>
    </message>
    <message>
      <source>dots</source>
      <translation>täpid</translation>
    </message>
    <message>
      <source>learning group added</source>
      <translation>õpirühm lisatud</translation>
    </message>
    <message>
      <source>notes brought in</source>
      <translation>märkmed sisse toodud</translation>
    </message>
    <message>
      <source>minutes of the stage</source>
      <translation>etapi minutid</translation>
    </message>
    <message>
      <source>note added</source>
      <translation>märge lisatud</translation>
    </message>
    <message>
      <source>notes added</source>
      <translation>märkmed lisatud</translation>
    </message>
    <message>
      <source>person added</source>
      <translation>inimene lisatud</translation>
    </message>
    <message>
      <source>notes that came back</source>
      <translation>tagasi tulnud märkmed</translation>
    </message>
    <message>
      <source>session added</source>
      <translation>kohtumine lisatud</translation>
    </message>
    <message>
      <source>stage added</source>
      <translation>etapp lisatud</translation>
    </message>
    <message>
      <source>statement added</source>
      <translation>väide lisatud</translation>
    </message>
    <message>
      <source>note to the bin</source>
      <translation>märge prügikasti</translation>
    </message>
    <message>
      <source>session to the bin</source>
      <translation>kohtumine prügikasti</translation>
    </message>
    <message>
      <source>voting closed</source>
      <translation>hääletus suletud</translation>
    </message>
    <message>
      <source>dots of the group</source>
      <translation>rühma täpid</translation>
    </message>
    <message>
      <source>people on the line</source>
      <translation>inimesed joonel</translation>
    </message>
    <message>
      <source>group taken apart</source>
      <translation>rühm lahti võetud</translation>
    </message>
    <message>
      <source>note doubled</source>
      <translation>märkmest tehtud koopia</translation>
    </message>
    <message>
      <source>stage doubled</source>
      <translation>etapist tehtud koopia</translation>
    </message>
    <message>
      <source>session finished</source>
      <translation>kohtumine lõpetatud</translation>
    </message>
    <message>
      <source>plan fitted to the time</source>
      <translation>kava ajaga sobitatud</translation>
    </message>
    <message>
      <source>change of stage</source>
      <translation>etapi vahetus</translation>
    </message>
    <message>
      <source>notes grouped</source>
      <translation>märkmed rühmitatud</translation>
    </message>
    <message>
      <source>notes hidden again</source>
      <translation>märkmed jälle peidetud</translation>
    </message>
    <message>
      <source>notes linked</source>
      <translation>märkmed seotud</translation>
    </message>
    <message>
      <source>what we say of the group</source>
      <translation>mida rühma kohta ütleme</translation>
    </message>
    <message>
      <source>summary printed or saved</source>
      <translation>kokkuvõte prinditud või salvestatud</translation>
    </message>
    <message>
      <source>groups merged</source>
      <translation>rühmad liidetud</translation>
    </message>
    <message>
      <source>second file added</source>
      <translation>teine fail lisatud</translation>
    </message>
    <message>
      <source>group moved</source>
      <translation>rühm viidud mujale</translation>
    </message>
    <message>
      <source>note moved</source>
      <translation>märge viidud mujale</translation>
    </message>
    <message>
      <source>stage moved</source>
      <translation>etapp nihutatud</translation>
    </message>
    <message>
      <source>statement moved</source>
      <translation>väide nihutatud</translation>
    </message>
    <message>
      <source>name of the group</source>
      <translation>rühma nimi</translation>
    </message>
    <message>
      <source>name of the learning group</source>
      <translation>õpirühma nimi</translation>
    </message>
    <message>
      <source>name of the voice</source>
      <translation>hääle nimi</translation>
    </message>
    <message>
      <source>next person</source>
      <translation>järgmine inimene</translation>
    </message>
    <message>
      <source>voting opened</source>
      <translation>hääletus avatud</translation>
    </message>
    <message>
      <source>kept for later</source>
      <translation>hoitud hilisemaks</translation>
    </message>
    <message>
      <source>bin emptied</source>
      <translation>prügikast tühjendatud</translation>
    </message>
    <message>
      <source>sessions gone for ever</source>
      <translation>kohtumised jäädavalt kustutatud</translation>
    </message>
    <message>
      <source>names removed for ever</source>
      <translation>nimed jäädavalt eemaldatud</translation>
    </message>
    <message>
      <source>reasons written</source>
      <translation>põhjused kirja pandud</translation>
    </message>
    <message>
      <source>notes pasted</source>
      <translation>märkmed kleebitud</translation>
    </message>
    <message>
      <source>pause</source>
      <translation>paus</translation>
    </message>
    <message>
      <source>pin</source>
      <translation>kinnitamine</translation>
    </message>
    <message>
      <source>place in the grid</source>
      <translation>koht ruudustikus</translation>
    </message>
    <message>
      <source>next session planned</source>
      <translation>järgmine kohtumine kavandatud</translation>
    </message>
    <message>
      <source>person before</source>
      <translation>eelmine inimene</translation>
    </message>
    <message>
      <source>action taken out</source>
      <translation>tegevus välja võetud</translation>
    </message>
    <message>
      <source>decision taken out</source>
      <translation>otsus välja võetud</translation>
    </message>
    <message>
      <source>line taken out</source>
      <translation>rida välja võetud</translation>
    </message>
    <message>
      <source>notes taken out</source>
      <translation>märkmed välja võetud</translation>
    </message>
    <message>
      <source>person taken off the list</source>
      <translation>inimene nimekirjast maha võetud</translation>
    </message>
    <message>
      <source>stage taken out</source>
      <translation>etapp välja võetud</translation>
    </message>
    <message>
      <source>statement taken out</source>
      <translation>väide välja võetud</translation>
    </message>
    <message>
      <source>note out of the bin</source>
      <translation>märge prügikastist välja</translation>
    </message>
    <message>
      <source>session out of the bin</source>
      <translation>kohtumine prügikastist välja</translation>
    </message>
    <message>
      <source>clock goes on</source>
      <translation>kell käib edasi</translation>
    </message>
    <message>
      <source>notes shown</source>
      <translation>märkmed näidatud</translation>
    </message>
    <message>
      <source>state of the action</source>
      <translation>tegevuse seis</translation>
    </message>
    <message>
      <source>clock set right</source>
      <translation>kell õigeks seatud</translation>
    </message>
    <message>
      <source>second group of the note</source>
      <translation>märkme teine rühm</translation>
    </message>
    <message>
      <source>dots counted</source>
      <translation>täpid loetud</translation>
    </message>
    <message>
      <source>end of the experiment</source>
      <translation>katse lõpp</translation>
    </message>
    <message>
      <source>what became of the idea</source>
      <translation>mis ideest sai</translation>
    </message>
    <message>
      <source>kind of the note</source>
      <translation>märkme liik</translation>
    </message>
    <message>
      <source>what paper says of a note</source>
      <translation>mida paber märkme kohta ütleb</translation>
    </message>
    <message>
      <source>whose story it is</source>
      <translation>kelle lugu see on</translation>
    </message>
    <message>
      <source>pulse counted</source>
      <translation>pulss loetud</translation>
    </message>
    <message>
      <source>voice of the note</source>
      <translation>märkme hääl</translation>
    </message>
    <message>
      <source>may be shared outside</source>
      <translation>tohib väljas jagada</translation>
    </message>
    <message>
      <source>minutes spread over the rest</source>
      <translation>minutid ülejäänu peale jagatud</translation>
    </message>
    <message>
      <source>star</source>
      <translation>tärn</translation>
    </message>
    <message>
      <source>taken out of the grid</source>
      <translation>ruudustikust välja võetud</translation>
    </message>
    <message>
      <source>board tidied</source>
      <translation>tahvel korrastatud</translation>
    </message>
    <message>
      <source>note back to the tray</source>
      <translation>märge rühmast välja</translation>
    </message>
    <message>
      <source>link taken off</source>
      <translation>seos eemaldatud</translation>
    </message>
    <message>
      <source>story withdrawn</source>
      <translation>lugu tagasi võetud</translation>
    </message>
    <message>
      <source>about the action</source>
      <translation>tegevuse kohta</translation>
    </message>
    <message>
      <source>about the decision</source>
      <translation>otsuse kohta</translation>
    </message>
    <message>
      <source>words of the line</source>
      <translation>rea sõnad</translation>
    </message>
    <message>
      <source>about the learning group</source>
      <translation>õpirühma kohta</translation>
    </message>
    <message>
      <source>what was learned</source>
      <translation>mida õpiti</translation>
    </message>
    <message>
      <source>words of the note</source>
      <translation>märkme sõnad</translation>
    </message>
    <message>
      <source>about the session</source>
      <translation>kohtumise kohta</translation>
    </message>
    <message>
      <source>stage</source>
      <translation>etapp</translation>
    </message>
    <message>
      <source>words of the statement</source>
      <translation>väite sõnad</translation>
    </message>
    <message numerus="yes">
      <source>{placed} of %n dot(s) placed</source>
      <translation>
        <numerusform>{placed}/%n täpp pandud</numerusform>
        <numerusform>{placed}/%n täppi pandud</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n dot(s) placed</source>
      <translation>
        <numerusform>%n täpp pandud</numerusform>
        <numerusform>%n täppi pandud</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more than there are; that is allowed</source>
      <translation>
        <numerusform>%n rohkem, kui on; see on lubatud</numerusform>
        <numerusform>%n rohkem, kui on; see on lubatud</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{heard} of %n people</source>
      <translation>
        <numerusform>{heard}/%n inimene</numerusform>
        <numerusform>{heard}/%n inimest</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>at least {heard} of %n people</source>
      <translation>
        <numerusform>vähemalt {heard}/%n inimene</numerusform>
        <numerusform>vähemalt {heard}/%n inimest</numerusform>
      </translation>
    </message>
    <message>
      <source>Counting dots</source>
      <translation>Täppide lugemine</translation>
    </message>
    <message>
      <source>the room does not see the count yet</source>
      <translation>rühm ei näe veel arvu</translation>
    </message>
    <message>
      <source>Reopen</source>
      <translation>Ava uuesti</translation>
    </message>
    <message>
      <source>Back to the board</source>
      <translation>Tagasi tahvlile</translation>
    </message>
    <message numerus="yes">
      <source>{dots} from %n people</source>
      <translation>
        <numerusform>{dots}, %n inimene</numerusform>
        <numerusform>{dots}, %n inimest</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more than there are</source>
      <translation>
        <numerusform>%n rohkem, kui on</numerusform>
        <numerusform>%n rohkem, kui on</numerusform>
      </translation>
    </message>
    <message>
      <source>Voting closed</source>
      <translation>Hääletus suletud</translation>
    </message>
    <message numerus="yes">
      <source>%n more note(s)</source>
      <translation>
        <numerusform>veel %n märge</numerusform>
        <numerusform>veel %n märget</numerusform>
      </translation>
    </message>
    <message>
      <source>One dot less for {group}</source>
      <translation>Üks täpp vähem: {group}</translation>
    </message>
    <message>
      <source>One dot more for {group}</source>
      <translation>Üks täpp rohkem: {group}</translation>
    </message>
    <message>
      <source>little effort | much effort</source>
      <translation>vähe vaeva | palju vaeva</translation>
    </message>
    <message>
      <source>helps much | helps a little</source>
      <translation>aitab palju | aitab vähe</translation>
    </message>
    <message>
      <source>Not placed yet</source>
      <translation>Veel paigutamata</translation>
    </message>
    <message>
      <source>There is nothing to place yet.</source>
      <translation>Paigutada pole veel midagi.</translation>
    </message>
    <message>
      <source>Notes and groups come here as soon as there are some.</source>
      <translation>Märkmed ja rühmad tulevad siia kohe, kui neid on.</translation>
    </message>
    <message numerus="yes">
      <source>{placed} of %n placed</source>
      <translation>
        <numerusform>{placed}/%n paigutatud</numerusform>
        <numerusform>{placed}/%n paigutatud</numerusform>
      </translation>
    </message>
    <message>
      <source>choose</source>
      <translation>vali</translation>
    </message>
    <message>
      <source>into a quarter</source>
      <translation>veerandisse</translation>
    </message>
    <message>
      <source>out again</source>
      <translation>jälle välja</translation>
    </message>
    <message>
      <source>or drag it there</source>
      <translation>või lohista sinna</translation>
    </message>
    <message numerus="yes">
      <source>%n people on the line</source>
      <translation>
        <numerusform>%n inimene joonel</numerusform>
        <numerusform>%n inimest joonel</numerusform>
      </translation>
    </message>
    <message>
      <source>Reasons…</source>
      <translation>Põhjused…</translation>
    </message>
    <message>
      <source>One person less</source>
      <translation>Üks inimene vähem</translation>
    </message>
    <message>
      <source>One person more</source>
      <translation>Üks inimene rohkem</translation>
    </message>
    <message numerus="yes">
      <source>{count} of %n people on the line</source>
      <translation>
        <numerusform>{count}/%n inimene joonel</numerusform>
        <numerusform>{count}/%n inimest joonel</numerusform>
      </translation>
    </message>
    <message>
      <source>more than there are; that is allowed</source>
      <translation>rohkem, kui on; see on lubatud</translation>
    </message>
    <message>
      <source>gives reasons first</source>
      <translation>põhjendab esimesena</translation>
    </message>
    <message>
      <source>The first count makes the prompt a statement.</source>
      <translation>Esimene arv teeb küsimusest väite.</translation>
    </message>
    <message>
      <source>Type a statement, then Enter</source>
      <translation>Kirjutage väide, siis Enter</translation>
    </message>
    <message>
      <source>Positions on a line</source>
      <translation>Kohad joonel</translation>
    </message>
    <message numerus="yes">
      <source>%n statement(s)</source>
      <translation>
        <numerusform>%n väide</numerusform>
        <numerusform>%n väidet</numerusform>
      </translation>
    </message>
    <message>
      <source>Statement taken away</source>
      <translation>Väide ära võetud</translation>
    </message>
    <message>
      <source>statement</source>
      <translation>väide</translation>
    </message>
    <message>
      <source>place</source>
      <translation>koht</translation>
    </message>
    <message>
      <source>set the count</source>
      <translation>määra arv</translation>
    </message>
    <message>
      <source>one person</source>
      <translation>üks inimene</translation>
    </message>
    <message>
      <source>reasons</source>
      <translation>põhjused</translation>
    </message>
    <message>
      <source>Shift Enter</source>
      <translation>Shift Enter</translation>
    </message>
    <message>
      <source>All of them have a place.</source>
      <translation>Kõigil on koht.</translation>
    </message>
    <message>
      <source>Ranking</source>
      <translation>Järjestus</translation>
    </message>
    <message>
      <source>the room does not see this yet</source>
      <translation>rühm ei näe seda veel</translation>
    </message>
    <message>
      <source>the room may see this</source>
      <translation>rühm võib seda näha</translation>
    </message>
    <message numerus="yes">
      <source>%n group(s) without dots</source>
      <translation>
        <numerusform>%n rühm täppideta</numerusform>
        <numerusform>%n rühma täppideta</numerusform>
      </translation>
    </message>
    <message>
      <source>Place {place}: {letter}, {name}, {dots}</source>
      <translation>Koht {place}: {letter}, {name}, {dots}</translation>
    </message>
    <message>
      <source>decided</source>
      <translation>otsustatud</translation>
    </message>
    <message>
      <source>agree</source>
      <translation>nõus</translation>
    </message>
    <message>
      <source>unsure</source>
      <translation>kahtlen</translation>
    </message>
    <message>
      <source>disagree</source>
      <translation>ei nõustu</translation>
    </message>
    <message>
      <source>One reason a line. Ctrl+Enter keeps them.</source>
      <translation>Iga põhjus eraldi reale. Ctrl+Enter salvestab need.</translation>
    </message>
    <message>
      <source>Other reasons</source>
      <translation>Muud põhjused</translation>
    </message>
    <message>
      <source>Voting is open again. The room does not see the count.</source>
      <translation>Hääletus on jälle avatud. Rühm ei näe arvu.</translation>
    </message>
    <message>
      <source>There is nothing to put dots on yet.</source>
      <translation>Täppe pole veel millelegi panna.</translation>
    </message>
    <message>
      <source>Voting is closed. Reopen it to change the count.</source>
      <translation>Hääletus on suletud. Arvu muutmiseks avage see uuesti.</translation>
    </message>
    <message>
      <source>Paper dots:</source>
      <translation>Täpid paberil:</translation>
    </message>
    <message>
      <source>choose a group</source>
      <translation>vali rühm</translation>
    </message>
    <message>
      <source>one dot</source>
      <translation>üks täpp</translation>
    </message>
    <message>
      <source>into its notes</source>
      <translation>märkmetesse</translation>
    </message>
    <message>
      <source>These notes are in no group. Choose one of them with →.</source>
      <translation>Need märkmed pole üheski rühmas. Valige neist üks klahviga →.</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Sulge see teade</translation>
    </message>
    <message>
      <source>{voice}: for the next note</source>
      <translation>{voice}: järgmisele märkmele</translation>
    </message>
  </context>
</TS>
