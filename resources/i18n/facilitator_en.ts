<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
  <context>
    <name>facilitator</name>
    <message numerus="yes">
      <source>%n note(s) added</source>
      <translation>
        <numerusform>%n note added</numerusform>
        <numerusform>%n notes added</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) doubled</source>
      <translation>
        <numerusform>%n note doubled</numerusform>
        <numerusform>%n notes doubled</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) copied</source>
      <translation>
        <numerusform>%n note copied</numerusform>
        <numerusform>%n notes copied</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) cut</source>
      <translation>
        <numerusform>%n note cut</numerusform>
        <numerusform>%n notes cut</numerusform>
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
      <source>%n dot(s)</source>
      <translation>
        <numerusform>%n dot</numerusform>
        <numerusform>%n dots</numerusform>
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
      <source>%n note(s) also in {group}</source>
      <translation>
        <numerusform>%n note also in {group}</numerusform>
        <numerusform>%n notes also in {group}</numerusform>
      </translation>
    </message>
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
      <source>%n note(s) in one group only</source>
      <translation>
        <numerusform>%n note in one group only</numerusform>
        <numerusform>%n notes in one group only</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) kept for later</source>
      <translation>
        <numerusform>%n note kept for later</numerusform>
        <numerusform>%n notes kept for later</numerusform>
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
      <source>%n note(s) pinned</source>
      <translation>
        <numerusform>%n note pinned</numerusform>
        <numerusform>%n notes pinned</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) no longer linked</source>
      <translation>
        <numerusform>%n note no longer linked</numerusform>
        <numerusform>%n notes no longer linked</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) linked: they say the same</source>
      <translation>
        <numerusform>%n note linked: they say the same</numerusform>
        <numerusform>%n notes linked: they say the same</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) no longer pinned</source>
      <translation>
        <numerusform>%n note no longer pinned</numerusform>
        <numerusform>%n notes no longer pinned</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) gone for ever</source>
      <translation>
        <numerusform>%n note gone for ever</numerusform>
        <numerusform>%n notes gone for ever</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) go for ever.</source>
      <translation>
        <numerusform>%n note goes for ever.</numerusform>
        <numerusform>%n notes go for ever.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) gone for ever</source>
      <translation>
        <numerusform>%n session gone for ever</numerusform>
        <numerusform>%n sessions gone for ever</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s) go for ever, with all that was said in them.</source>
      <translation>
        <numerusform>%n session goes for ever, with all that was said in it.</numerusform>
        <numerusform>%n sessions go for ever, with all that was said in them.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n typed note(s) not added</source>
      <translation>
        <numerusform>%n typed note not added</numerusform>
        <numerusform>%n typed notes not added</numerusform>
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
      <source>Import %n note(s)</source>
      <translation>
        <numerusform>Import %n note</numerusform>
        <numerusform>Import %n notes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Add %n note(s)</source>
      <translation>
        <numerusform>Add %n note</numerusform>
        <numerusform>Add %n notes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Photo with %n note(s)</source>
      <translation>
        <numerusform>Photo with %n note</numerusform>
        <numerusform>Photo with %n notes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n group(s)</source>
      <translation>
        <numerusform>%n group</numerusform>
        <numerusform>%n groups</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) without words left out</source>
      <translation>
        <numerusform>%n row without words left out</numerusform>
        <numerusform>%n rows without words left out</numerusform>
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
      <source>%n row(s) that are no notes left out</source>
      <translation>
        <numerusform>%n row that is no note left out</numerusform>
        <numerusform>%n rows that are no notes left out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n long text(s) divided</source>
      <translation>
        <numerusform>%n long text divided</numerusform>
        <numerusform>%n long texts divided</numerusform>
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
      <source>%n stage(s)</source>
      <translation>
        <numerusform>%n stage</numerusform>
        <numerusform>%n stages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n template(s) added</source>
      <translation>
        <numerusform>%n template added</numerusform>
        <numerusform>%n templates added</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n template(s) in the bin</source>
      <translation>
        <numerusform>%n template in the bin</numerusform>
        <numerusform>%n templates in the bin</numerusform>
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
      <source>The first %n result(s) for “{words}”</source>
      <translation>
        <numerusform>The first result for “{words}”</numerusform>
        <numerusform>The first %n results for “{words}”</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Opens with %n action(s) from session {number}</source>
      <translation>
        <numerusform>Opens with %n action from session {number}</numerusform>
        <numerusform>Opens with %n actions from session {number}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Opens with %n action(s) from earlier sessions</source>
      <translation>
        <numerusform>Opens with %n action from earlier sessions</numerusform>
        <numerusform>Opens with %n actions from earlier sessions</numerusform>
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
      <source>Show all %n</source>
      <translation>
        <numerusform>Show all %n</numerusform>
        <numerusform>Show all %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more from small sessions</source>
      <translation>
        <numerusform>%n more from small sessions</numerusform>
        <numerusform>%n more from small sessions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n answered</source>
      <translation>
        <numerusform>%n answered</numerusform>
        <numerusform>%n answered</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>in %n session(s)</source>
      <translation>
        <numerusform>in %n session</numerusform>
        <numerusform>in %n sessions</numerusform>
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
      <source>%n session(s) with fewer than {people} people count in totals only.</source>
      <translation>
        <numerusform>%n session with fewer than {people} people count in totals only.</numerusform>
        <numerusform>%n sessions with fewer than {people} people count in totals only.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n day</numerusform>
        <numerusform>%n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Half of the answers came within %n day(s).</source>
      <translation>
        <numerusform>Half of the answers came within %n day.</numerusform>
        <numerusform>Half of the answers came within %n days.</numerusform>
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
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n count(s) differ there. Those here stay.</source>
      <translation>
        <numerusform>%n count differs there. The one here stays.</numerusform>
        <numerusform>%n counts differ there. Those here stay.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n text(s) that can stand only once are in your own log.</source>
      <translation>
        <numerusform>%n text that can stand only once is in your own log.</numerusform>
        <numerusform>%n texts that can stand only once are in your own log.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n story(s) withdrawn there. Withdraw here too.</source>
      <translation>
        <numerusform>%n story was withdrawn there. Withdraw it here too.</numerusform>
        <numerusform>%n stories were withdrawn there. Withdraw them here too.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) that differ stay as they are here.</source>
      <translation>
        <numerusform>%n thing that differs stays as it is here.</numerusform>
        <numerusform>%n things that differ stay as they are here.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n look(s) like notes that are here already</source>
      <translation>
        <numerusform>%n looks like a note that is here already</numerusform>
        <numerusform>%n look like notes that are here already</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n say(s) it in other words than here</source>
      <translation>
        <numerusform>%n says it in other words than here</numerusform>
        <numerusform>%n say it in other words than here</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n group(s) added</source>
      <translation>
        <numerusform>%n group added</numerusform>
        <numerusform>%n groups added</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n other line(s) added</source>
      <translation>
        <numerusform>%n other line added</numerusform>
        <numerusform>%n other lines added</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people added</source>
      <translation>
        <numerusform>%n person added</numerusform>
        <numerusform>%n people added</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n name(s) taken off the notes</source>
      <translation>
        <numerusform>%n name taken off the notes</numerusform>
        <numerusform>%n names taken off the notes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Longer than the projector shows at once: it goes over %n page(s)</source>
      <translation>
        <numerusform>Longer than the projector shows at once: it goes over %n page</numerusform>
        <numerusform>Longer than the projector shows at once: it goes over %n pages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n line(s) on the projector, at the largest size</source>
      <translation>
        <numerusform>%n line on the projector, at the largest size</numerusform>
        <numerusform>%n lines on the projector, at the largest size</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n line(s) on the projector, at the middle size</source>
      <translation>
        <numerusform>%n line on the projector, at the middle size</numerusform>
        <numerusform>%n lines on the projector, at the middle size</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n line(s) on the projector, at the smallest size</source>
      <translation>
        <numerusform>%n line on the projector, at the smallest size</numerusform>
        <numerusform>%n lines on the projector, at the smallest size</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>its %n note(s) stay</source>
      <translation>
        <numerusform>its %n note stay</numerusform>
        <numerusform>its %n notes stay</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n optional stage(s) taken out</source>
      <translation>
        <numerusform>%n optional stage taken out</numerusform>
        <numerusform>%n optional stages taken out</numerusform>
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
      <source>Voice taken out; %n note(s) have none now</source>
      <translation>
        <numerusform>Voice taken out; %n note have none now</numerusform>
        <numerusform>Voice taken out; %n notes have none now</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more group(s)</source>
      <translation>
        <numerusform>%n more group</numerusform>
        <numerusform>%n more groups</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not grouped yet</source>
      <translation>
        <numerusform>%n not grouped yet</numerusform>
        <numerusform>%n not grouped yet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Our %n dot(s)</source>
      <translation>
        <numerusform>Our %n dot</numerusform>
        <numerusform>Our %n dots</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) waiting</source>
      <translation>
        <numerusform>%n note waiting</numerusform>
        <numerusform>%n notes waiting</numerusform>
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
      <source>%n min</source>
      <translation>
        <numerusform>%n min</numerusform>
        <numerusform>%n min</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n idea(s)</source>
      <translation>
        <numerusform>%n idea</numerusform>
        <numerusform>%n ideas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{some} of %n idea(s) have an answer.</source>
      <translation>
        <numerusform>{some} of %n idea have an answer.</numerusform>
        <numerusform>{some} of %n ideas have an answer.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{fate}: %n idea(s)</source>
      <translation>
        <numerusform>{fate}: %n idea</numerusform>
        <numerusform>{fate}: %n ideas</numerusform>
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
      <source>Voice of %n note(s) set</source>
      <translation>
        <numerusform>Voice of %n note set</numerusform>
        <numerusform>Voice of %n notes set</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The stages to come are %n minute(s) shorter</source>
      <translation>
        <numerusform>The stages to come are %n minute shorter</numerusform>
        <numerusform>The stages to come are %n minutes shorter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s) could not be won back</source>
      <translation>
        <numerusform>%n minute could not be won back</numerusform>
        <numerusform>%n minutes could not be won back</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) shown</source>
      <translation>
        <numerusform>%n note shown</numerusform>
        <numerusform>%n notes shown</numerusform>
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
      <source>%n note(s) written in silence, shuffled</source>
      <translation>
        <numerusform>%n note written in silence, shuffled</numerusform>
        <numerusform>%n notes written in silence, shuffled</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n group(s) suggested</source>
      <translation>
        <numerusform>%n group suggested</numerusform>
        <numerusform>%n groups suggested</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n suggestion(s) ignored</source>
      <translation>
        <numerusform>%n suggestion ignored</numerusform>
        <numerusform>%n suggestions ignored</numerusform>
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
      <source>%n still to look at</source>
      <translation>
        <numerusform>%n still to look at</numerusform>
        <numerusform>%n still to look at</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n long sentence(s)</source>
      <translation>
        <numerusform>%n long sentence</numerusform>
        <numerusform>%n long sentences</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) saved in {folder}</source>
      <translation>
        <numerusform>%n file saved in {folder}</numerusform>
        <numerusform>%n files saved in {folder}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n piece(s) of evidence are left out: nobody said that they may be printed.</source>
      <translation>
        <numerusform>%n piece of evidence are left out: nobody said that they may be printed.</numerusform>
        <numerusform>%n pieces of evidence are left out: nobody said that they may be printed.</numerusform>
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
      <source>%n line(s) may point to a person. Check before you print.</source>
      <translation>
        <numerusform>%n line may point to a person. Check before you print.</numerusform>
        <numerusform>%n lines may point to a person. Check before you print.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s) may point to a person. Check before you print.</source>
      <translation>
        <numerusform>%n note may point to a person. Check before you print.</numerusform>
        <numerusform>%n notes may point to a person. Check before you print.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>One for each of %n people</source>
      <translation>
        <numerusform>One for each of %n person</numerusform>
        <numerusform>One for each of %n people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{placed} of %n dot(s) placed</source>
      <translation>
        <numerusform>{placed} of %n dot placed</numerusform>
        <numerusform>{placed} of %n dots placed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n dot(s) placed</source>
      <translation>
        <numerusform>%n dot placed</numerusform>
        <numerusform>%n dots placed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more than there are; that is allowed</source>
      <translation>
        <numerusform>%n more than there are; that is allowed</numerusform>
        <numerusform>%n more than there are; that is allowed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{heard} of %n people</source>
      <translation>
        <numerusform>{heard} of %n person</numerusform>
        <numerusform>{heard} of %n people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>at least {heard} of %n people</source>
      <translation>
        <numerusform>at least {heard} of %n person</numerusform>
        <numerusform>at least {heard} of %n people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{dots} from %n people</source>
      <translation>
        <numerusform>{dots} from %n person</numerusform>
        <numerusform>{dots} from %n people</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more than there are</source>
      <translation>
        <numerusform>%n more than there are</numerusform>
        <numerusform>%n more than there are</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more note(s)</source>
      <translation>
        <numerusform>%n more note</numerusform>
        <numerusform>%n more notes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{placed} of %n placed</source>
      <translation>
        <numerusform>{placed} of %n placed</numerusform>
        <numerusform>{placed} of %n placed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n people on the line</source>
      <translation>
        <numerusform>%n person on the line</numerusform>
        <numerusform>%n people on the line</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} of %n people on the line</source>
      <translation>
        <numerusform>{count} of %n person on the line</numerusform>
        <numerusform>{count} of %n people on the line</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n statement(s)</source>
      <translation>
        <numerusform>%n statement</numerusform>
        <numerusform>%n statements</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n group(s) without dots</source>
      <translation>
        <numerusform>%n group without dots</numerusform>
        <numerusform>%n groups without dots</numerusform>
      </translation>
    </message>
  </context>
</TS>
