<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en_GB">
  <context>
    <name>facilitator</name>
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
      <source>Open a backup…</source>
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
      <source>Fit the board</source>
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
    <message>
      <source>The first note appears here</source>
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
    <message>
      <source>No learning group</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>%n session(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s)</source>
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
      <source>%n person(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
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
    <message>
      <source>{minutes} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a library file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start a new library</source>
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
      <source>Library of Facilitator</source>
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
      <source>Why we met, in one or two sentences. It opens the summary.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About this session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Focus question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date</source>
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
      <source>Group</source>
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
    <message numerus="yes">
      <source>%n people</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learning group</source>
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
      <source>Stages</source>
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
      <source>This stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Part of the plan</source>
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
      <source>This session has no voice {number}.</source>
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
      <source>The library is open in another window or on another computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk is full. Your notes are in memory. Make some room.</source>
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
      <source>session {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved {time}</source>
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
      <source>heard again</source>
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
  </context>
</TS>
