<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>cli::ExportCommand</name>
    <message numerus="yes">
        <source>%n row(s) written to “%1”.</source>
        <translation>
            <numerusform>%n row written to “%1”.</numerusform>
            <numerusform>%n rows written to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::ImportReport</name>
    <message numerus="yes">
        <source>%n row(s) in error are left out.</source>
        <translation>
            <numerusform>%n row in error is left out.</numerusform>
            <numerusform>%n rows in error are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known record(s) are not in the sheet; they stay as they are.</source>
        <translation>
            <numerusform>%n known record is not in the sheet; it stays as it is.</numerusform>
            <numerusform>%n known records are not in the sheet; they stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::RepairCommand</name>
    <message numerus="yes">
        <source>%n student(s) in another place.</source>
        <translation>
            <numerusform>%n student in another place.</numerusform>
            <numerusform>%n students in another place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::Archive</name>
    <message numerus="yes">
        <source>This workbook is made of more than %n part(s).</source>
        <translation>
            <numerusform>This workbook is made of more than %n part.</numerusform>
            <numerusform>This workbook is made of more than %n parts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::CardSheets</name>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::Message</name>
    <message numerus="yes">
        <source>%n student(s) gave no wishes and will be placed after the others: %1.</source>
        <translation>
            <numerusform>%n student gave no wishes and will be placed after the others: %1.</numerusform>
            <numerusform>%n students gave no wishes and will be placed after the others: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) gave fewer wishes than the cohort asks for; remind them: %1.</source>
        <translation>
            <numerusform>%n student gave fewer wishes than the cohort asks for; remind them: %1.</numerusform>
            <numerusform>%n students gave fewer wishes than the cohort asks for; remind them: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) wished only for projects that are closed or not for them; ask again: %1.</source>
        <translation>
            <numerusform>%n student wished only for projects that are closed or not for them; ask again: %1.</numerusform>
            <numerusform>%n students wished only for projects that are closed or not for them; ask again: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) declared no skill and count as beginners; ask them: %1.</source>
        <translation>
            <numerusform>%n student declared no skill and counts as a beginner; ask them: %1.</numerusform>
            <numerusform>%n students declared no skill and count as beginners; ask them: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open project(s) have no tutor: %1.</source>
        <translation>
            <numerusform>%n open project has no tutor: %1.</numerusform>
            <numerusform>%n open projects have no tutor: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open project(s) ask for no skill: %1.</source>
        <translation>
            <numerusform>%n open project asks for no skill: %1.</numerusform>
            <numerusform>%n open projects ask for no skill: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted project(s) are not open and take no part; open them or leave them: %1.</source>
        <translation>
            <numerusform>%n accepted project is not open and takes no part; open it or leave it: %1.</numerusform>
            <numerusform>%n accepted projects are not open and take no part; open them or leave them: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed rule(s) do not count yet; switch them on or off.</source>
        <translation>
            <numerusform>%n proposed rule does not count yet; switch it on or off.</numerusform>
            <numerusform>%n proposed rules do not count yet; switch them on or off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) have no possible project and stay unplaced; check cohorts, refusals and rules: %1.</source>
        <translation>
            <numerusform>%n student has no possible project and stays unplaced; check cohorts, refusals and rules: %1.</numerusform>
            <numerusform>%n students have no possible project and stay unplaced; check cohorts, refusals and rules: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) must be together and no project can take them all, so that they stay unplaced; change the rule: %1.</source>
        <translation>
            <numerusform>%n student must be together with others and no project can take them all, so that they stay unplaced; change the rule: %1.</numerusform>
            <numerusform>%n students must be together and no project can take them all, so that they stay unplaced; change the rule: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %n student(s)</source>
        <translation>
            <numerusform>Import of %n student</numerusform>
            <numerusform>Import of %n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %n project(s)</source>
        <translation>
            <numerusform>Import of %n project</numerusform>
            <numerusform>Import of %n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %n organisation(s)</source>
        <translation>
            <numerusform>Import of %n organisation</numerusform>
            <numerusform>Import of %n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %n volunteer(s)</source>
        <translation>
            <numerusform>Import of %n volunteer</numerusform>
            <numerusform>Import of %n volunteers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %n rule(s)</source>
        <translation>
            <numerusform>Import of %n rule</numerusform>
            <numerusform>Import of %n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” requires %n skill(s) in its team.</source>
        <translation>
            <numerusform>“%1” requires %n skill in its team.</numerusform>
            <numerusform>“%1” requires %n skills in its team.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other student(s) would have to move.</source>
        <translation>
            <numerusform>%n other student would have to move.</numerusform>
            <numerusform>%n other students would have to move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other student(s) would move, among them: %1.</source>
        <translation>
            <numerusform>%n other student would move, among them: %1.</numerusform>
            <numerusform>%n other students would move, among them: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other student(s) would move: %1.</source>
        <translation>
            <numerusform>%n other student would move: %1.</numerusform>
            <numerusform>%n other students would move: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then %n student(s) stay without a project.</source>
        <translation>
            <numerusform>Then %n student stays without a project.</numerusform>
            <numerusform>Then %n students stay without a project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) are outside their wishes.</source>
        <translation>
            <numerusform>%n student is outside their wishes.</numerusform>
            <numerusform>%n students are outside their wishes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) move against the present plan.</source>
        <translation>
            <numerusform>%n student moves against the present plan.</numerusform>
            <numerusform>%n students move against the present plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each team must mix at least %n different value(s).</source>
        <translation>
            <numerusform>Each team must mix at least %n different value.</numerusform>
            <numerusform>Each team must mix at least %n different values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n student(s) may change teams.</source>
        <translation>
            <numerusform>At most %n student may change teams.</numerusform>
            <numerusform>At most %n students may change teams.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” needs at least %n member(s).</source>
        <translation>
            <numerusform>“%1” needs at least %n member.</numerusform>
            <numerusform>“%1” needs at least %n members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A team of “%1” has at most %n member(s).</source>
        <translation>
            <numerusform>A team of “%1” has at most %n member.</numerusform>
            <numerusform>A team of “%1” has at most %n members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n place(s).</source>
        <translation>
            <numerusform>“%1” has %n place.</numerusform>
            <numerusform>“%1” has %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” requires %2 from %n member(s).</source>
        <translation>
            <numerusform>“%1” requires %2 from %n member.</numerusform>
            <numerusform>“%1” requires %2 from %n members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” needs %n weekly slot(s) in which all its members are free.</source>
        <translation>
            <numerusform>“%1” needs %n weekly slot in which all its members are free.</numerusform>
            <numerusform>“%1” needs %n weekly slots in which all its members are free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” may run with %n member(s) instead of %2.</source>
        <translation>
            <numerusform>“%1” may run with %n member instead of %2.</numerusform>
            <numerusform>“%1” may run with %n members instead of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) in each team of “%1” (%3 instead of %2).</source>
        <translation>
            <numerusform>%n more place in each team of “%1” (%3 instead of %2).</numerusform>
            <numerusform>%n more places in each team of “%1” (%3 instead of %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) at “%1” (%3 instead of %2).</source>
        <translation>
            <numerusform>%n more place at “%1” (%3 instead of %2).</numerusform>
            <numerusform>%n more places at “%1” (%3 instead of %2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” requires %3 from %n member(s) instead of %2.</source>
        <translation>
            <numerusform>“%1” requires %3 from %n member instead of %2.</numerusform>
            <numerusform>“%1” requires %3 from %n members instead of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” needs %n common weekly slot(s) instead of %2.</source>
        <translation>
            <numerusform>“%1” needs %n common weekly slot instead of %2.</numerusform>
            <numerusform>“%1” needs %n common weekly slots instead of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n member(s), between %2 and %3.</source>
        <translation>
            <numerusform>“%1”: %n member, between %2 and %3.</numerusform>
            <numerusform>“%1”: %n members, between %2 and %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Could bring %1: %2 and %n more.</source>
        <translation>
            <numerusform>Could bring %1: %2 and %n more.</numerusform>
            <numerusform>Could bring %1: %2 and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) skip a rank, which counts as if it were not skipped: %1.</source>
        <translation>
            <numerusform>%n ballot skips a rank, which counts as if it were not skipped: %1.</numerusform>
            <numerusform>%n ballots skip a rank, which counts as if it were not skipped: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) told no slots or all of them, which counts as free at any time; ask them: %1.</source>
        <translation>
            <numerusform>%n student told no slots or all of them, which counts as free at any time; ask them: %1.</numerusform>
            <numerusform>%n students told no slots or all of them, which counts as free at any time; ask them: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) have a mix label that no active rule uses; remove the labels: %1.</source>
        <translation>
            <numerusform>%n student has a mix label that no active rule uses; remove the label: %1.</numerusform>
            <numerusform>%n students have a mix label that no active rule uses; remove the labels: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) are at their minimum: the loss of one person breaks them; add somebody to: %1.</source>
        <translation>
            <numerusform>%n team is at its minimum: the loss of one person breaks it; add somebody to: %1.</numerusform>
            <numerusform>%n teams are at their minimum: the loss of one person breaks them; add somebody to: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more student(s) would have no project.</source>
        <translation>
            <numerusform>%1: %n more student would have no project.</numerusform>
            <numerusform>%1: %n more students would have no project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more student(s) among those without wishes would have no project.</source>
        <translation>
            <numerusform>%1: %n more student among those without wishes would have no project.</numerusform>
            <numerusform>%1: %n more students among those without wishes would have no project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more student(s) would be placed outside their wishes.</source>
        <translation>
            <numerusform>%1: %n more student would be placed outside their wishes.</numerusform>
            <numerusform>%1: %n more students would be placed outside their wishes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the students together would lose %n rank(s) on their wishes.</source>
        <translation>
            <numerusform>%1: the students together would lose %n rank on their wishes.</numerusform>
            <numerusform>%1: the students together would lose %n ranks on their wishes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the worst wish of all would be %n rank(s) lower.</source>
        <translation>
            <numerusform>%1: the worst wish of all would be %n rank lower.</numerusform>
            <numerusform>%1: the worst wish of all would be %n ranks lower.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the teams would lack %n more person(s) with a needed skill.</source>
        <translation>
            <numerusform>%1: the teams would lack %n more person with a needed skill.</numerusform>
            <numerusform>%1: the teams would lack %n more people with a needed skill.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the teams would be less mixed, by %n.</source>
        <translation>
            <numerusform>%1: the teams would be less mixed, by %n.</numerusform>
            <numerusform>%1: the teams would be less mixed, by %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the sizes of teams would be %n student(s) farther from the ideal.</source>
        <translation>
            <numerusform>%1: the sizes of teams would be %n student farther from the ideal.</numerusform>
            <numerusform>%1: the sizes of teams would be %n students farther from the ideal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more request(s) for team mates would stay unmet.</source>
        <translation>
            <numerusform>%1: %n more request for team mates would stay unmet.</numerusform>
            <numerusform>%1: %n more requests for team mates would stay unmet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more team(s) would have no mentor.</source>
        <translation>
            <numerusform>%1: %n more team would have no mentor.</numerusform>
            <numerusform>%1: %n more teams would have no mentor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the mentors would suit their teams less, by %n.</source>
        <translation>
            <numerusform>%1: the mentors would suit their teams less, by %n.</numerusform>
            <numerusform>%1: the mentors would suit their teams less, by %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more student(s) would change teams.</source>
        <translation>
            <numerusform>%1: %n more student would change teams.</numerusform>
            <numerusform>%1: %n more students would change teams.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: projects with priority would stay closed (priority %n).</source>
        <translation>
            <numerusform>%1: projects with priority would stay closed (priority %n).</numerusform>
            <numerusform>%1: projects with priority would stay closed (priority %n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: those who were placed low last time would lose %n more rank(s).</source>
        <translation>
            <numerusform>%1: those who were placed low last time would lose %n more rank.</numerusform>
            <numerusform>%1: those who were placed low last time would lose %n more ranks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more student(s) could rightly ask for a place that somebody else has.</source>
        <translation>
            <numerusform>%1: %n more student could rightly ask for a place that somebody else has.</numerusform>
            <numerusform>%1: %n more students could rightly ask for a place that somebody else has.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more student(s) would only have their wish %2.</source>
        <translation>
            <numerusform>%1: %n more student would only have their wish %2.</numerusform>
            <numerusform>%1: %n more students would only have their wish %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n fewer student(s) would have their first wish.</source>
        <translation>
            <numerusform>%1: %n fewer student would have their first wish.</numerusform>
            <numerusform>%1: %n fewer students would have their first wish.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n fewer student(s) would have their wish %2.</source>
        <translation>
            <numerusform>%1: %n fewer student would have their wish %2.</numerusform>
            <numerusform>%1: %n fewer students would have their wish %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: worse by %n for the goal “%2”.</source>
        <translation>
            <numerusform>%1: worse by %n for the goal “%2”.</numerusform>
            <numerusform>%1: worse by %n for the goal “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of a whole programme: %n row(s)</source>
        <translation>
            <numerusform>Import of a whole programme: %n row</numerusform>
            <numerusform>Import of a whole programme: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were never sent and are left out: rows %1.</source>
        <translation>
            <numerusform>%n answer was never sent and is left out: row %1.</numerusform>
            <numerusform>%n answers were never sent and are left out: rows %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) below the table are left out: rows %1.</source>
        <translation>
            <numerusform>%n row below the table is left out: row %1.</numerusform>
            <numerusform>%n rows below the table are left out: rows %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are not needed and were not read: %1.</source>
        <translation>
            <numerusform>%n column is not needed and was not read: %1.</numerusform>
            <numerusform>%n columns are not needed and were not read: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) have more ranks than a ballot (%1); what is beyond is left out.</source>
        <translation>
            <numerusform>%n order has more ranks than a ballot (%1); what is beyond is left out.</numerusform>
            <numerusform>%n orders have more ranks than a ballot (%1); what is beyond is left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voter(s) are beyond the largest number of rows (%1).</source>
        <translation>
            <numerusform>%n voter is beyond the largest number of rows (%1).</numerusform>
            <numerusform>%n voters are beyond the largest number of rows (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposed rule(s) accepted</source>
        <translation>
            <numerusform>%n proposed rule accepted</numerusform>
            <numerusform>%n proposed rules accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry/entries of the file are no questions of the form and are left out: %1.</source>
        <translation>
            <numerusform>%n entry of the file is no question of the form and is left out: %1.</numerusform>
            <numerusform>%n entries of the file are no questions of the form and are left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open project(s) have an organisation without a contact; add whom to call: %1.</source>
        <translation>
            <numerusform>%n open project has an organisation without a contact; add whom to call: %1.</numerusform>
            <numerusform>%n open projects have an organisation without a contact; add whom to call: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %n cell(s) is too long and was cut (%1).</source>
        <translation>
            <numerusform>The text of %n cell is too long and was cut (%1).</numerusform>
            <numerusform>The text of %n cells is too long and was cut (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) beyond the last column that is read were left out (%1).</source>
        <translation>
            <numerusform>%n cell beyond the last column that is read was left out (%1).</numerusform>
            <numerusform>%n cells beyond the last column that is read were left out (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) hidden under merged cells were left out (%1). Split the cells to see them.</source>
        <translation>
            <numerusform>%n value hidden under merged cells was left out (%1). Split the cells to see it.</numerusform>
            <numerusform>%n values hidden under merged cells were left out (%1). Split the cells to see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Control characters in %n cell(s) cannot be kept and were removed (%1).</source>
        <translation>
            <numerusform>Control characters in %n cell cannot be kept and were removed (%1).</numerusform>
            <numerusform>Control characters in %n cells cannot be kept and were removed (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold bytes that are no text; “�” stands for them (%1). Save the file as “CSV UTF-8”.</source>
        <translation>
            <numerusform>%n cell holds bytes that are no text; “�” stands for them (%1). Save the file as “CSV UTF-8”.</numerusform>
            <numerusform>%n cells hold bytes that are no text; “�” stands for them (%1). Save the file as “CSV UTF-8”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more or fewer cells than the others (%1).</source>
        <translation>
            <numerusform>%n row has more or fewer cells than the others (%1).</numerusform>
            <numerusform>%n rows have more or fewer cells than the others (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of an unknown type were left out (%1).</source>
        <translation>
            <numerusform>%n cell of an unknown type was left out (%1).</numerusform>
            <numerusform>%n cells of an unknown type were left out (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) should hold a number but do not, and were left out (%1).</source>
        <translation>
            <numerusform>%n cell should hold a number but does not, and was left out (%1).</numerusform>
            <numerusform>%n cells should hold a number but do not, and were left out (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) should hold a date but do not, and were left out (%1).</source>
        <translation>
            <numerusform>%n cell should hold a date but does not, and was left out (%1).</numerusform>
            <numerusform>%n cells should hold a date but do not, and were left out (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) refer to a text that the file does not hold, and were left out (%1).</source>
        <translation>
            <numerusform>%n cell refers to a text that the file does not hold, and was left out (%1).</numerusform>
            <numerusform>%n cells refer to a text that the file does not hold, and were left out (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no stored result (%1). Open the file in a spreadsheet program and save it again.</source>
        <translation>
            <numerusform>%n formula has no stored result (%1). Open the file in a spreadsheet program and save it again.</numerusform>
            <numerusform>%n formulas have no stored result (%1). Open the file in a spreadsheet program and save it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) show an error instead of a value (%1).</source>
        <translation>
            <numerusform>%n cell shows an error instead of a value (%1).</numerusform>
            <numerusform>%n cells show an error instead of a value (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merge(s) of cells beyond the limit were not heeded (%1).</source>
        <translation>
            <numerusform>%n merge of cells beyond the limit was not heeded (%1).</numerusform>
            <numerusform>%n merges of cells beyond the limit were not heeded (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold no finite number and were left empty (%1).</source>
        <translation>
            <numerusform>%n cell holds no finite number and was left empty (%1).</numerusform>
            <numerusform>%n cells hold no finite number and were left empty (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::ProgrammeDifference</name>
    <message numerus="yes">
        <source>%n come(s) back</source>
        <translation>
            <numerusform>%n comes back</numerusform>
            <numerusform>%n come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go(es)</source>
        <translation>
            <numerusform>%n goes</numerusform>
            <numerusform>%n go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n become(s) as then</source>
        <translation>
            <numerusform>%n becomes as then</numerusform>
            <numerusform>%n become as then</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::WorkbookBuilder</name>
    <message numerus="yes">
        <source>This workbook has more than %n sheet(s).</source>
        <translation>
            <numerusform>This workbook has more than %n sheet.</numerusform>
            <numerusform>This workbook has more than %n sheets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file has more than %n cell(s) with a value.</source>
        <translation>
            <numerusform>This file has more than %n cell with a value.</numerusform>
            <numerusform>This file has more than %n cells with a value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file has more than %n row(s) in one sheet.</source>
        <translation>
            <numerusform>This file has more than %n row in one sheet.</numerusform>
            <numerusform>This file has more than %n rows in one sheet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BoardWords</name>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) broken</source>
        <translation>
            <numerusform>%n rule broken</numerusform>
            <numerusform>%n rules broken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ColumnsPage</name>
    <message numerus="yes">
        <source>%n column(s) are read.</source>
        <translation>
            <numerusform>%n column is read.</numerusform>
            <numerusform>%n columns are read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are not read.</source>
        <translation>
            <numerusform>%n column is not read.</numerusform>
            <numerusform>%n columns are not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please check %n column(s) with a warning.</source>
        <translation>
            <numerusform>Please check %n column with a warning.</numerusform>
            <numerusform>Please check %n columns with a warning.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DiffPage</name>
    <message numerus="yes">
        <source>Leave out %n record(s) in error and import the others</source>
        <translation>
            <numerusform>Leave out %n record in error and import the others</numerusform>
            <numerusform>Leave out %n records in error and import the others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message numerus="yes">
        <source>%n row(s) written to “%1”.</source>
        <translation>
            <numerusform>%n row written to “%1”.</numerusform>
            <numerusform>%n rows written to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportAssistant</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in error</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n in error</numerusform>
            <numerusform>%n in error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>records</comment>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were imported.</source>
        <translation>
            <numerusform>%n record was imported.</numerusform>
            <numerusform>%n records were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MatchingView</name>
    <message numerus="yes">
        <source>%n to repair</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n to repair</numerusform>
            <numerusform>%n to repair</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to know</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n to know</numerusform>
            <numerusform>%n to know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) must be repaired before a run.</source>
        <translation>
            <numerusform>%n check must be repaired before a run.</numerusform>
            <numerusform>%n checks must be repaired before a run.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MoveEffect</name>
    <message numerus="yes">
        <source>%n rule(s) broken: </source>
        <translation>
            <numerusform>%n rule broken: </numerusform>
            <numerusform>%n rules broken: </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ObjectiveModel</name>
    <message numerus="yes">
        <source>at most %n student(s) change</source>
        <translation>
            <numerusform>at most %n student changes</numerusform>
            <numerusform>at most %n students change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::QuestionsPage</name>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are not certain. Nothing is guessed: say what they are.</source>
        <translation>
            <numerusform>%n name is not certain. Nothing is guessed: say what it is.</numerusform>
            <numerusform>%n names are not certain. Nothing is guessed: say what they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RepairPanel</name>
    <message numerus="yes">
        <source>%n student(s) in another place.</source>
        <translation>
            <numerusform>%n student in another place.</numerusform>
            <numerusform>%n students in another place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ResultPanel</name>
    <message numerus="yes">
        <source>%n student(s) placed</source>
        <translation>
            <numerusform>%n student placed</numerusform>
            <numerusform>%n students placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) without a team</source>
        <translation>
            <numerusform>%n project without a team</numerusform>
            <numerusform>%n projects without a team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) broken</source>
        <translation>
            <numerusform>%n rule broken</numerusform>
            <numerusform>%n rules broken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewView</name>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) broken</source>
        <translation>
            <numerusform>%n rule broken</numerusform>
            <numerusform>%n rules broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) moved.</source>
        <translation>
            <numerusform>%n student moved.</numerusform>
            <numerusform>%n students moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RuleView</name>
    <message numerus="yes">
        <source>%n rule(s) proposed by requests of students. They count once you accept them.</source>
        <translation>
            <numerusform>%n rule proposed by requests of students. It counts once you accept it.</numerusform>
            <numerusform>%n rules proposed by requests of students. They count once you accept them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SheetPage</name>
    <message numerus="yes">
        <source>%n row(s); the first 200 are shown.</source>
        <translation>
            <numerusform>%n row; the first 200 are shown.</numerusform>
            <numerusform>%n rows; the first 200 are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Steps</name>
    <message numerus="yes">
        <source>%n project(s) open</source>
        <translation>
            <numerusform>%n project open</numerusform>
            <numerusform>%n projects open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not open</source>
        <comment>projects</comment>
        <translation>
            <numerusform>%n not open</numerusform>
            <numerusform>%n not open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without wishes</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n without wishes</numerusform>
            <numerusform>%n without wishes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <comment>problems</comment>
        <translation>
            <numerusform>%n to correct</numerusform>
            <numerusform>%n to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to know</source>
        <comment>problems</comment>
        <translation>
            <numerusform>%n to know</numerusform>
            <numerusform>%n to know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s)</source>
        <translation>
            <numerusform>%n scenario</numerusform>
            <numerusform>%n scenarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placed</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n placed</numerusform>
            <numerusform>%n placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not placed</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n not placed</numerusform>
            <numerusform>%n not placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n pinned</numerusform>
            <numerusform>%n pinned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SupplyModel</name>
    <message numerus="yes">
        <source>%n first wish(es)</source>
        <translation>
            <numerusform>%n first wish</numerusform>
            <numerusform>%n first wishes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked for</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n asked for</numerusform>
            <numerusform>%n asked for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) have it</source>
        <translation>
            <numerusform>%n student has it</numerusform>
            <numerusform>%n students have it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WhyPanel</name>
    <message numerus="yes">
        <source>%n wish(es) being worked out…</source>
        <translation>
            <numerusform>%n wish being worked out…</numerusform>
            <numerusform>%n wishes being worked out…</numerusform>
        </translation>
    </message>
</context>
</TS>
