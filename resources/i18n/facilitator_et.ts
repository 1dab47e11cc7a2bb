<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="et_EE" sourcelanguage="en_GB">
  <context>
    <name>facilitator</name>
    <message>
      <source>For people who lead reflective sessions in a room. Nothing leaves this computer. Free software under the EUPL 1.2; fonts under the SIL Open Font Licence, icons by Lucide.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Typing notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New note here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit the text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Duplicate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the tray</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note to the bin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heard again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heard once less</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Link: same meaning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Star as a quote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pin in its place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select or not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select all in the group, again: all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nearest note that way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Extend the selection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move 8 px</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Group the selection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move to group…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename the group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the group apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First note of the group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last note of the group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tidy the group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tidy the board</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voice 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voice 2</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voice 3</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voice 4</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voice 5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voice 6</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voice 1 for the next note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voice 2 for the next note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voice 3 for the next note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voice 4 for the next note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voice 5 for the next note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voice 6 for the next note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the line for new notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add the note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the completion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a completion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In an empty line: edit the last note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear the line, then go to the board</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say the group of the note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say who said it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pause or go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One minute more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One minute less</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try a sample with 40 notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import notes from a file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a library file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save a backup…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a restore point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save PDF…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start the session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Action done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To the bin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cut</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste, one note a line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find or do anything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys for this screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the menu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the log folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About Facilitator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Summary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show as groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show as a list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom to 100 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fit to the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left side on or off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right side on or off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next part of the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous part of the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Larger text size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smaller text size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text size 100 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light or dark as this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Full screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name this group</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n note(s) moved to {group}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) grouped</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>This session has no voice {number} yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose notes first, then group them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose notes first, then move them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Group taken apart. Its notes are not grouped now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Board tidied</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n note(s) not grouped now</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) in the bin</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Group pinned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Group no longer pinned</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n note(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>In {group}, {place} of {count}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not grouped</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Heard %n time(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Starred</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no name yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text of the note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first note appears here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No longer a quote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the group give way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pin the group here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the whole board</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No voice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voice {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Letter or name of a group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move to group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No groups yet. Type a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New group “{name}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tidy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Group {group}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unpin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes that are not grouped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All notes have a place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Board</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something in the program did not work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is lost: every note you see is saved. You can go on. Where it happened is written in a file, without any of your words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last time ended early. Nothing is lost: saved {time}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Was due</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coming up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open actions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done: {action}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On this computer only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No open actions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>saved {time}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n stage(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>any size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Empty session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For when you already know what you need.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You add the stages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{least}–{most} people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{minutes} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start with the conversation you want to have</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a template. You can change every stage, prompt and minute. Nothing leaves this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a library file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use “{template}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search sessions, notes and actions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the places in the library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl F</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl N</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Library of Facilitator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sessions are kept in {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I hand over in the stairwell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say hello to me first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask once, then trust</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No session yet. Start one with New session.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The bin is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restore brings a session back as it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sessions by learning group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sessions in the bin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No learning group</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n result(s) for “{words}”</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bin</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>The %n best result(s) for “{words}”</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>All sessions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Templates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A group appears here when you save your first session in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Places in the library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learning groups</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Opens with %n action(s) from session {number}</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>session {number}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>All %n session(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Title of the session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restore</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learning group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing found for “{words}”. Search looks in titles, notes and actions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Session in the bin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open in Run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ctrl+Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move to the bin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{title}” is back in the library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rename this learning group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the learning group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For this computer only. Each choice holds at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reduced motion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing slides or fades.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a template. You can change every stage, prompt and minute.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Plan “{title}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Session without a title</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n session(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>No date</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n open action(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Planned</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n decision(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Summary printed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Summary not printed yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Draft plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Running</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>was due {date}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>due {date}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n note(s) brought in</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Start a new library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import notes from a file</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n name(s) left out</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n empty line(s) skipped</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n character(s) that cannot be shown left out</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>All files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why we met, in one or two sentences. It opens the summary.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About this session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Focus question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People expected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Purpose</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>26 Nov 2026</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not kept yet. Write it like the example: {example}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Talk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Story</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Silent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Capture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Vote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Break</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How: {family}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Languages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Facilitator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mandate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dots each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody is named yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{count} expected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No role given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part of the plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The room will see: {words}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the session is here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End – booked until {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No prompt: the room sees the title.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who said it is kept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This stage keeps no names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The room sees the timer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only you see the timer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prompt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes for you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>never on the projector or in print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In this stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The room will see</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prompt in the second language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing noted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes stay hidden until you show them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phones may add notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>May be left out when time is short</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prompt, {language}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of {minutes} · {times}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{minutes} min over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{minutes} min to spare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open another library…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start a new library elsewhere…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The library did not open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in the order they were said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Board toolbar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show as said</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>in %n group(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>not grouped yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Added without group.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Added without a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Several fit “{text}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None fits “{text}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{some} and {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decision added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Action added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no note yet that could be heard again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This stage keeps no names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heard {times} times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not saved. Your notes are still here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type what you hear, then Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you hear</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line cleared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Editing an earlier note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>leave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last: “{text}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>who said it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>voice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>heard again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>builds on last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Group without a name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New group “{text}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add “{text}” to people</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to take back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to do again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No notes yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decisions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Actions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing decided yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No actions yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What will be done?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New action or decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is too long for one line. Paste it line by line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decision taken away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Action taken away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>owner</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>date:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{characters} characters; a note holds {limit}:</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n line(s):</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>This text makes {count} notes, more than can be pasted at once. Save it as a file and import that.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n note(s) added</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add a name, then Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add somebody</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take {name} off the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken off the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of voice {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name, role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody is on the list yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stages and time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pause timer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>+1 min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The room sees</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only you see</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give this stage one more minute  (F7)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time of this stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on with the timer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>+1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no time planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The session is over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No stages are planned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of {minutes} min · ends {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>first stage · planned for {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of {minutes} min · paused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of {minutes} min · time to round off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{minutes} min behind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{minutes} min ahead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finished</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Voice of %n note(s) set</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>This session has no voice {number}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decisions and actions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People and voices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the panel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No stage runs yet. Start the first one.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n stage(s) done</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>runs now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>to come</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the stages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start the first stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No stage runs</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n minute(s) gone</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>running</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>paused</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n minute(s) left</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) over</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Voice of the next note: {voice}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For the next notes too: {name}. Press to end it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to add yet. Type what you hear first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A note can have {limit} characters; this one has {length}. Shorten it or make two notes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A name is needed. Type one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A name can have {limit} characters; this one has {length}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This text can have {limit} characters; it has {length} now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose at least one note to group.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes of two sessions cannot be in one group.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A count cannot be less than nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{value}” is not one of the choices here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not there any more. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That belongs to another session. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no library at {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is a folder. Choose the library file in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is empty. It is not a library, and it stays as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is not a library of Facilitator. It stays as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} was saved by a newer Facilitator. Open it with that one; it stays as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot open {path}. Check that you may read and write there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is damaged and stays as it is. Open the last backup instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The copy made before the update did not turn out right, so nothing was changed. Check that the disk has room, then start again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is open in another window or program. Close it there, or wait a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} cannot grow: the disk is full. Your notes are in memory. Make some room.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} may be read but not written. Copy it to a folder of your own and open that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} cannot be read or written: the disk does not answer. Check its cable or network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is not there. Choose the file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is a folder. Choose one file in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} cannot be read. Check that you may open it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is larger than {limit} MB. Split it into parts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is a spreadsheet. Save it there as CSV, then import that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} has no readable text. Save it as plain text or CSV first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} stops in the middle. Copy or save it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} cannot be understood from line {line} on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is not a whole table: look at line {line}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is nested too deeply to be a session.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} has too many parts to be a session.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} was made by a newer Facilitator. Import it with that one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is not a session of Facilitator.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} needs a first row with names such as “text” and “author”. Found: {found}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} has no column for the notes. Name one “text”. Found: {found}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} has no notes in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} has no sessions in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} holds {count} sessions. Import a file with one session.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} has more than {limit} sessions. Split it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} has more than {limit} notes. Split it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path}: line {line} has {length} characters, and a note can have {limit}. Shorten it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path}: a note has {length} characters, and it can have {limit} ({where}). Shorten it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path}: the name in line {line} has {length} characters, and it can have {limit}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path}: a text has {length} characters, and it can have {limit} ({where}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} has something unexpected in it ({where}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} holds no templates of Facilitator.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} was made by a newer Facilitator. Open it with that one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no room for {path}. Choose another disk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You may not write to {path}. Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder of {path} is not there. Choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{path} is open in another program. Close it there, or choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot write {path} ({reason}). Choose another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That did not work. Nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to the library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Menu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved {time}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit purpose and closing words</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n page(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>making the pages…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paper and print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the pages smaller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the pages larger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fit the pages to the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>out of date, made again in a moment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>up to date with the session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the pages could not be made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Closing words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thank you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If something is wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whom to tell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to bring or know</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close purpose and closing words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start of the next meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End of the next meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Purpose and closing words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Making PDF…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No printer found. Save the PDF to a USB stick</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The printer did not take the pages. Check it, or save the PDF instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sent to {printer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save elsewhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sending page {page}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes, word for word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names on notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Votes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes that are not in a group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Space for own thoughts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Large print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Black and white</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cannot be printed, a box stands in their place: {characters}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Action owners are always named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language of the paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some voice marks are left out. Fewer than three people are listed for that voice, and the mark could point to them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Voice marks are left out. Fewer than three people are listed for a voice, and its mark could point to them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only when the notes are on the paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>and {count} more</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Print %n copies</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>One to look at</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>One for each of %n people</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Choose the number of copies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of copies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Making PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preview of the pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drawing page {page}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{pages}, both sides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken back: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done again: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to take back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to do again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>action added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>group added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>decision added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>learning group added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>minutes of the stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>note added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>notes added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>person added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>session added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>note to the bin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>session to the bin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>group taken apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>session finished</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>change of stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>notes grouped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>summary printed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>group moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>note moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>name of the group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>name of the learning group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>name of the voice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kept for later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>action taken out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>decision taken out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>notes taken out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>person taken off the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>note out of the bin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>session out of the bin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>clock goes on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>state of the action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dots counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>voice of the note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>star</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>board tidied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>note back to the tray</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>words of the action</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>words of the decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>words of the note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>about the session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close this message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{voice}: for the next note</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
