<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
  <context>
    <name>facilitator</name>
    <message numerus="yes">
      <source>%n note(s) moved to {group}</source>
      <translation>
        <numerusform>%n note moved to {group}</numerusform>
        <numerusform>%n notes moved to {group}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) grouped</source>
      <translation>
        <numerusform>%n note grouped</numerusform>
        <numerusform>%n notes grouped</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) not grouped now</source>
      <translation>
        <numerusform>%n note not grouped now</numerusform>
        <numerusform>%n notes not grouped now</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) in the bin</source>
      <translation>
        <numerusform>%n note in the bin</numerusform>
        <numerusform>%n notes in the bin</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s)</source>
      <translation>
        <numerusform>%n note</numerusform>
        <numerusform>%n notes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Heard %n time(s)</source>
      <translation>
        <numerusform>Heard %n time</numerusform>
        <numerusform>Heard %n times</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stage(s)</source>
      <translation>
        <numerusform>%n stage</numerusform>
        <numerusform>%n stages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n result(s) for “{words}”</source>
      <translation>
        <numerusform>%n result for “{words}”</numerusform>
        <numerusform>%n results for “{words}”</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The %n best result(s) for “{words}”</source>
      <translation>
        <numerusform>The %n best result for “{words}”</numerusform>
        <numerusform>The %n best results for “{words}”</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n open action(s) from session {number}</source>
      <translation>
        <numerusform>%n open action from session {number}</numerusform>
        <numerusform>%n open actions from session {number}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people</source>
      <translation>
        <numerusform>%n person</numerusform>
        <numerusform>%n people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All %n session(s)</source>
      <translation>
        <numerusform>%n session</numerusform>
        <numerusform>All %n sessions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s)</source>
      <translation>
        <numerusform>%n session</numerusform>
        <numerusform>%n sessions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n open action(s)</source>
      <translation>
        <numerusform>%n open action</numerusform>
        <numerusform>%n open actions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decision(s)</source>
      <translation>
        <numerusform>%n decision</numerusform>
        <numerusform>%n decisions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) brought in</source>
      <translation>
        <numerusform>%n note brought in</numerusform>
        <numerusform>%n notes brought in</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n name(s) left out</source>
      <translation>
        <numerusform>%n name left out</numerusform>
        <numerusform>%n names left out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n empty line(s) skipped</source>
      <translation>
        <numerusform>%n empty line skipped</numerusform>
        <numerusform>%n empty lines skipped</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n character(s) that cannot be shown left out</source>
      <translation>
        <numerusform>%n character that cannot be shown left out</numerusform>
        <numerusform>%n characters that cannot be shown left out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n minute</numerusform>
        <numerusform>%n minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>in %n group(s)</source>
      <translation>
        <numerusform>in %n group</numerusform>
        <numerusform>in %n groups</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n line(s):</source>
      <translation>
        <numerusform>%n line:</numerusform>
        <numerusform>%n lines:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) added</source>
      <translation>
        <numerusform>%n note added</numerusform>
        <numerusform>%n notes added</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Voice of %n note(s) set</source>
      <translation>
        <numerusform>Voice of %n note set</numerusform>
        <numerusform>Voice of %n notes set</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stage(s) done</source>
      <translation>
        <numerusform>%n stage done</numerusform>
        <numerusform>%n stages done</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) gone</source>
      <translation>
        <numerusform>%n minute gone</numerusform>
        <numerusform>%n minutes gone</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) left</source>
      <translation>
        <numerusform>%n minute left</numerusform>
        <numerusform>%n minutes left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) over</source>
      <translation>
        <numerusform>%n minute over</numerusform>
        <numerusform>%n minutes over</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s)</source>
      <translation>
        <numerusform>%n page</numerusform>
        <numerusform>%n pages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Print %n copies</source>
      <translation>
        <numerusform>Print %n copy</numerusform>
        <numerusform>Print %n copies</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>One for each of %n people</source>
      <translation>
        <numerusform>One for each of %n person</numerusform>
        <numerusform>One for each of %n people</numerusform>
      </translation>
    </message>
  </context>
</TS>
