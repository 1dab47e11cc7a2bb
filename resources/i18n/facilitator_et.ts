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
      <source>Rename the group</source>
      <translation>Muuda rühma nime</translation>
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
      <source>One minute more</source>
      <translation>Üks minut juurde</translation>
    </message>
    <message>
      <source>One minute less</source>
      <translation>Üks minut vähemaks</translation>
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
      <source>New session</source>
      <translation>Uus kohtumine</translation>
    </message>
    <message>
      <source>Try a sample with 40 notes</source>
      <translation>Proovi näidist 40 märkmega</translation>
    </message>
    <message>
      <source>Import notes from a file…</source>
      <translation>Too märkmed failist…</translation>
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
      <source>Plan</source>
      <translation>Kava</translation>
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
      <source>Name this group</source>
      <translation>Andke rühmale nimi</translation>
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
    <message>
      <source>This session has no voice {number} yet.</source>
      <translation>Sellel kohtumisel ei ole veel häält {number}.</translation>
    </message>
    <message>
      <source>Choose notes first, then group them.</source>
      <translation>Valige kõigepealt märkmed, siis rühmitage need.</translation>
    </message>
    <message>
      <source>Choose notes first, then move them.</source>
      <translation>Valige kõigepealt märkmed, siis viige need mujale.</translation>
    </message>
    <message>
      <source>Group taken apart. Its notes are not grouped now.</source>
      <translation>Rühm on lahti võetud. Selle märkmed on nüüd rühmata.</translation>
    </message>
    <message>
      <source>Board tidied</source>
      <translation>Tahvel on korras</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) not grouped now</source>
      <translation>
        <numerusform>%n märge on nüüd rühmata</numerusform>
        <numerusform>%n märget on nüüd rühmata</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) in the bin</source>
      <translation>
        <numerusform>%n märge prügikastis</numerusform>
        <numerusform>%n märget prügikastis</numerusform>
      </translation>
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
      <source>The first note appears here</source>
      <translation>Siia tuleb esimene märge</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s)</source>
      <translation>
        <numerusform>%n märge</numerusform>
        <numerusform>%n märget</numerusform>
      </translation>
    </message>
    <message>
      <source>In {group}, {place} of {count}</source>
      <translation>Rühmas {group}, {place} / {count}</translation>
    </message>
    <message>
      <source>Not grouped</source>
      <translation>Rühmata</translation>
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
      <source>no name yet</source>
      <translation>nimi puudub veel</translation>
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
      <source>Group</source>
      <translation>Rühmita</translation>
    </message>
    <message>
      <source>No longer a quote</source>
      <translation>Ei ole enam tsitaat</translation>
    </message>
    <message>
      <source>Copy the words</source>
      <translation>Kopeeri sõnad</translation>
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
      <source>Voice {number}</source>
      <translation>Hääl {number}</translation>
    </message>
    <message>
      <source>Letter or name of a group</source>
      <translation>Rühma täht või nimi</translation>
    </message>
    <message>
      <source>Move to group</source>
      <translation>Vii rühma</translation>
    </message>
    <message>
      <source>No groups yet. Type a name.</source>
      <translation>Rühmi veel ei ole. Kirjutage nimi.</translation>
    </message>
    <message>
      <source>New group “{name}”</source>
      <translation>Uus rühm „{name}“</translation>
    </message>
    <message>
      <source>Drag notes up here, or choose some and press G</source>
      <translation>Lohista märkmed siia või vali mõned ja vajuta G</translation>
    </message>
    <message>
      <source>Move to</source>
      <translation>Vii</translation>
    </message>
    <message>
      <source>Pin</source>
      <translation>Kinnita</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Veel</translation>
    </message>
    <message>
      <source>Tidy</source>
      <translation>Korrasta</translation>
    </message>
    <message>
      <source>Group {group}</source>
      <translation>Rühm {group}</translation>
    </message>
    <message>
      <source>Unpin</source>
      <translation>Vabasta</translation>
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
      <source>Last time ended early. Nothing is lost: saved {time}.</source>
      <translation>Eelmine kord lõppes enne aega. Midagi ei ole kadunud: salvestatud {time}.</translation>
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
      <source>Without stages</source>
      <translation>Ilma etappideta</translation>
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
      <source>Choose a template: its stages, prompts and minutes come with it. Nothing leaves this computer.</source>
      <translation>Vali mall: etapid, küsimused ja minutid tulevad kaasa. Miski ei lahku sellest arvutist.</translation>
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
      <source>The bin is empty.</source>
      <translation>Prügikast on tühi.</translation>
    </message>
    <message>
      <source>Restore brings a session back as it was.</source>
      <translation>Taastamine toob kohtumise tagasi nii, nagu see oli.</translation>
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
      <source>Sessions in the bin</source>
      <translation>Kohtumised prügikastis</translation>
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
      <source>Bin</source>
      <translation>Prügikast</translation>
    </message>
    <message numerus="yes">
      <source>The %n best result(s) for “{words}”</source>
      <translation>
        <numerusform>%n parim tulemus otsingule „{words}“</numerusform>
        <numerusform>%n parimat tulemust otsingule „{words}“</numerusform>
      </translation>
    </message>
    <message>
      <source>All sessions</source>
      <translation>Kõik kohtumised</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>Mallid</translation>
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
      <source>%n open action(s) from session {number}</source>
      <translation>
        <numerusform>%n lahtine tegevus kohtumisest {number}</numerusform>
        <numerusform>%n lahtist tegevust kohtumisest {number}</numerusform>
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
      <source>Title of the session</source>
      <translation>Kohtumise pealkiri</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Taasta</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Märge</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Tegevus</translation>
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
      <source>Open</source>
      <translation>Ava</translation>
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
      <translation>Vii prügikasti</translation>
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
      <source>As the computer</source>
      <translation>Nagu arvutis</translation>
    </message>
    <message>
      <source>Choose a template: its stages, prompts and minutes come with it.</source>
      <translation>Vali mall: etapid, küsimused ja minutid tulevad kaasa.</translation>
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
    <message numerus="yes">
      <source>%n session(s)</source>
      <translation>
        <numerusform>%n kohtumine</numerusform>
        <numerusform>%n kohtumist</numerusform>
      </translation>
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
    <message numerus="yes">
      <source>%n note(s) brought in</source>
      <translation>
        <numerusform>%n märge sisse toodud</numerusform>
        <numerusform>%n märget sisse toodud</numerusform>
      </translation>
    </message>
    <message>
      <source>Start a new library</source>
      <translation>Alusta uut teeki</translation>
    </message>
    <message>
      <source>Import notes from a file</source>
      <translation>Too märkmed failist</translation>
    </message>
    <message numerus="yes">
      <source>%n name(s) left out</source>
      <translation>
        <numerusform>%n nimi välja jäetud</numerusform>
        <numerusform>%n nime välja jäetud</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n empty line(s) skipped</source>
      <translation>
        <numerusform>%n tühi rida vahele jäetud</numerusform>
        <numerusform>%n tühja rida vahele jäetud</numerusform>
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
      <source>All files</source>
      <translation>Kõik failid</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Teek</translation>
    </message>
    <message>
      <source>Why we met, in one or two sentences. It opens the summary.</source>
      <translation>Miks me kohtusime, ühe või kahe lausega. Sellega algab kokkuvõte.</translation>
    </message>
    <message>
      <source>About this session</source>
      <translation>Kohtumise kohta</translation>
    </message>
    <message>
      <source>Focus question</source>
      <translation>Põhiküsimus</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Lõpp</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Koht</translation>
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
      <source>Purpose</source>
      <translation>Eesmärk</translation>
    </message>
    <message>
      <source>26 Nov 2026</source>
      <translation>26. nov 2026</translation>
    </message>
    <message>
      <source>This is not kept yet. Write it like the example: {example}</source>
      <translation>See ei ole veel salvestatud. Kirjutage nagu näites: {example}</translation>
    </message>
    <message>
      <source>Talk</source>
      <translation>Vestlus</translation>
    </message>
    <message>
      <source>Story</source>
      <translation>Lugu</translation>
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
      <source>How: {family}</source>
      <translation>Kuidas: {family}</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Inimesed</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Keeled</translation>
    </message>
    <message>
      <source>Facilitator</source>
      <translation>Kohtumise juht</translation>
    </message>
    <message>
      <source>Mandate</source>
      <translation>Otsustusõigus</translation>
    </message>
    <message>
      <source>Dots each</source>
      <translation>Täppe igaühele</translation>
    </message>
    <message>
      <source>Kept until</source>
      <translation>Hoitakse kuni</translation>
    </message>
    <message>
      <source>Nobody is named yet.</source>
      <translation>Kedagi ei ole veel nimetatud.</translation>
    </message>
    <message>
      <source>Voices</source>
      <translation>Hääled</translation>
    </message>
    <message>
      <source>What is known</source>
      <translation>Mis on teada</translation>
    </message>
    <message>
      <source>{count} expected</source>
      <translation>{count} oodatud</translation>
    </message>
    <message>
      <source>No role given</source>
      <translation>Roll puudub</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Üksikasjad</translation>
    </message>
    <message>
      <source>Part of the plan</source>
      <translation>Kava osa</translation>
    </message>
    <message>
      <source>Stages</source>
      <translation>Etapid</translation>
    </message>
    <message>
      <source>The room will see: {words}</source>
      <translation>Rühm näeb: {words}</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n minut</numerusform>
        <numerusform>%n minutit</numerusform>
      </translation>
    </message>
    <message>
      <source>min</source>
      <translation>min</translation>
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
      <source>No prompt: the room sees the title.</source>
      <translation>Küsimus puudub: rühm näeb pealkirja.</translation>
    </message>
    <message>
      <source>Start here</source>
      <translation>Alusta siit</translation>
    </message>
    <message>
      <source>Who said it is kept</source>
      <translation>Ütleja nimi jääb alles</translation>
    </message>
    <message>
      <source>This stage keeps no names</source>
      <translation>See etapp nimesid ei hoia</translation>
    </message>
    <message>
      <source>The room sees the timer</source>
      <translation>Rühm näeb kella</translation>
    </message>
    <message>
      <source>Only you see the timer</source>
      <translation>Ainult teie näete kella</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>Küsimus</translation>
    </message>
    <message>
      <source>Notes for you</source>
      <translation>Märkused teile</translation>
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
      <source>Go on here</source>
      <translation>Jätka siit</translation>
    </message>
    <message>
      <source>Prompt in the second language</source>
      <translation>Küsimus teises keeles</translation>
    </message>
    <message>
      <source>Nothing noted.</source>
      <translation>Midagi ei ole kirjas.</translation>
    </message>
    <message>
      <source>Notes stay hidden until you show them</source>
      <translation>Märkmed on peidus, kuni te neid näitate</translation>
    </message>
    <message>
      <source>Phones may add notes</source>
      <translation>Telefonist saab märkmeid lisada</translation>
    </message>
    <message>
      <source>May be left out when time is short</source>
      <translation>Võib ära jätta, kui aega on vähe</translation>
    </message>
    <message>
      <source>Prompt, {language}</source>
      <translation>Küsimus, {language}</translation>
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
      <source>Save</source>
      <translation>Salvesta</translation>
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
      <source>No notes yet.</source>
      <translation>Märkmeid veel ei ole.</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>Võta ära</translation>
    </message>
    <message>
      <source>Decisions</source>
      <translation>Otsused</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>Tegevused</translation>
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
      <source>That is too long for one line. Paste it line by line.</source>
      <translation>See on ühe rea jaoks liiga pikk. Kleepige ridade kaupa.</translation>
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
      <source>done</source>
      <translation>tehtud</translation>
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
      <source>This text makes {count} notes, more than can be pasted at once. Save it as a file and import that.</source>
      <translation>Sellest tekstist tuleb {count} märget, rohkem kui korraga kleepida saab. Salvestage see failina ja tooge fail sisse.</translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) added</source>
      <translation>
        <numerusform>%n märge lisatud</numerusform>
        <numerusform>%n märget lisatud</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Loobu</translation>
    </message>
    <message>
      <source>One note</source>
      <translation>Üks märge</translation>
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
      <source>Taken off the list</source>
      <translation>Nimekirjast maha võetud</translation>
    </message>
    <message>
      <source>Name of voice {number}</source>
      <translation>Hääle {number} nimi</translation>
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
      <source>Finish</source>
      <translation>Lõpeta</translation>
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
      <source>{minutes} min behind</source>
      <translation>{minutes} min maas</translation>
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
      <source>This session has no voice {number}.</source>
      <translation>Sellel kohtumisel ei ole häält {number}.</translation>
    </message>
    <message>
      <source>Decisions and actions</source>
      <translation>Otsused ja tegevused</translation>
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
      <source>Close the panel</source>
      <translation>Sulge paneel</translation>
    </message>
    <message>
      <source>No stage runs yet. Start the first one.</source>
      <translation>Ükski etapp veel ei käi. Alustage esimesest.</translation>
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
      <source>A count cannot be less than nothing.</source>
      <translation>Arv ei saa olla väiksem kui null.</translation>
    </message>
    <message>
      <source>“{value}” is not one of the choices here.</source>
      <translation>„{value}“ ei ole siin valikute seas.</translation>
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
      <source>{path} is a spreadsheet. Save it there as CSV, then import that.</source>
      <translation>{path} on arvutustabel. Salvestage see seal CSV-failina ja tooge siis sisse.</translation>
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
      <source>Edit purpose and closing words</source>
      <translation>Muuda eesmärki ja lõpusõnu</translation>
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
      <source>Paper and print</source>
      <translation>Paber ja printimine</translation>
    </message>
    <message>
      <source>Show the pages smaller</source>
      <translation>Näita lehekülgi väiksemalt</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Mahuta</translation>
    </message>
    <message>
      <source>Show the pages larger</source>
      <translation>Näita lehekülgi suuremalt</translation>
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
      <source>Words</source>
      <translation>Sõnad</translation>
    </message>
    <message>
      <source>Show the pages</source>
      <translation>Näita lehekülgi</translation>
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
      <source>No printer found. Save the PDF to a USB stick</source>
      <translation>Printerit pole. Salvestage PDF mälupulgale</translation>
    </message>
    <message>
      <source>The printer did not take the pages. Check it, or save the PDF instead.</source>
      <translation>Printer ei võtnud lehekülgi vastu. Vaadake see üle või salvestage PDF.</translation>
    </message>
    <message>
      <source>Sent to {printer}</source>
      <translation>Saadetud printerile {printer}</translation>
    </message>
    <message>
      <source>Saved {path}</source>
      <translation>Salvestatud: {path}</translation>
    </message>
    <message>
      <source>Save elsewhere</source>
      <translation>Salvesta mujale</translation>
    </message>
    <message>
      <source>Save PDF</source>
      <translation>Salvesta PDF</translation>
    </message>
    <message>
      <source>Sending page {page}</source>
      <translation>Lehekülg {page} on saatmisel</translation>
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
      <source>Votes</source>
      <translation>Täpid</translation>
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
      <source>Large print</source>
      <translation>Suur kiri</translation>
    </message>
    <message>
      <source>Black and white</source>
      <translation>Mustvalge</translation>
    </message>
    <message>
      <source>Cannot be printed, a box stands in their place: {characters}</source>
      <translation>Ei saa printida, asemel on kast: {characters}</translation>
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
      <source>What is in it</source>
      <translation>Mis seal on</translation>
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
      <source>Only when the notes are on the paper</source>
      <translation>Ainult siis, kui märkmed on paberil</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>ja veel {count}</translation>
    </message>
    <message numerus="yes">
      <source>Print %n copies</source>
      <translation>
        <numerusform>Prindi %n koopia</numerusform>
        <numerusform>Prindi %n koopiat</numerusform>
      </translation>
    </message>
    <message>
      <source>One to look at</source>
      <translation>Üks vaatamiseks</translation>
    </message>
    <message numerus="yes">
      <source>One for each of %n people</source>
      <translation>
        <numerusform>Üks %n inimesele</numerusform>
        <numerusform>Üks igaühele %n inimesest</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose the number of copies</source>
      <translation>Valige koopiate arv</translation>
    </message>
    <message>
      <source>Number of copies</source>
      <translation>Koopiate arv</translation>
    </message>
    <message>
      <source>Making PDF</source>
      <translation>PDF valmib</translation>
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
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
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
      <source>learning group added</source>
      <translation>õpirühm lisatud</translation>
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
      <source>session added</source>
      <translation>kohtumine lisatud</translation>
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
      <source>group taken apart</source>
      <translation>rühm lahti võetud</translation>
    </message>
    <message>
      <source>session finished</source>
      <translation>kohtumine lõpetatud</translation>
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
      <source>summary printed or saved</source>
      <translation>kokkuvõte prinditud või salvestatud</translation>
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
      <source>kept for later</source>
      <translation>hoitud hilisemaks</translation>
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
      <source>action taken out</source>
      <translation>tegevus välja võetud</translation>
    </message>
    <message>
      <source>decision taken out</source>
      <translation>otsus välja võetud</translation>
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
      <source>state of the action</source>
      <translation>tegevuse seis</translation>
    </message>
    <message>
      <source>dots counted</source>
      <translation>täpid loetud</translation>
    </message>
    <message>
      <source>voice of the note</source>
      <translation>märkme hääl</translation>
    </message>
    <message>
      <source>star</source>
      <translation>tärn</translation>
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
      <source>words of the action</source>
      <translation>tegevuse sõnad</translation>
    </message>
    <message>
      <source>words of the decision</source>
      <translation>otsuse sõnad</translation>
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
      <source>Close this message</source>
      <translation>Sulge see teade</translation>
    </message>
    <message>
      <source>{voice}: for the next note</source>
      <translation>{voice}: järgmisele märkmele</translation>
    </message>
  </context>
</TS>
