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
        <source>The text of %n cell(s) is too long and was cut.</source>
        <translation>
            <numerusform>The text of %n cell is too long and was cut.</numerusform>
            <numerusform>The text of %n cells is too long and was cut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) beyond the last column that is read were left out.</source>
        <translation>
            <numerusform>%n cell beyond the last column that is read was left out.</numerusform>
            <numerusform>%n cells beyond the last column that is read were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) hidden under merged cells were left out. Split the cells to see them.</source>
        <translation>
            <numerusform>%n value hidden under merged cells was left out. Split the cells to see it.</numerusform>
            <numerusform>%n values hidden under merged cells were left out. Split the cells to see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Control characters in %n cell(s) cannot be kept and were removed.</source>
        <translation>
            <numerusform>Control characters in %n cell cannot be kept and were removed.</numerusform>
            <numerusform>Control characters in %n cells cannot be kept and were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold bytes that are no text; “�” stands for them. Save the file as “CSV UTF-8”.</source>
        <translation>
            <numerusform>%n cell holds bytes that are no text; “�” stands for them. Save the file as “CSV UTF-8”.</numerusform>
            <numerusform>%n cells hold bytes that are no text; “�” stands for them. Save the file as “CSV UTF-8”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more or fewer cells than the others.</source>
        <translation>
            <numerusform>%n row has more or fewer cells than the others.</numerusform>
            <numerusform>%n rows have more or fewer cells than the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of an unknown type were left out.</source>
        <translation>
            <numerusform>%n cell of an unknown type was left out.</numerusform>
            <numerusform>%n cells of an unknown type were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) should hold a number but do not, and were left out.</source>
        <translation>
            <numerusform>%n cell should hold a number but does not, and was left out.</numerusform>
            <numerusform>%n cells should hold a number but do not, and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) should hold a date but do not, and were left out.</source>
        <translation>
            <numerusform>%n cell should hold a date but does not, and was left out.</numerusform>
            <numerusform>%n cells should hold a date but do not, and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) refer to a text that the file does not hold, and were left out.</source>
        <translation>
            <numerusform>%n cell refers to a text that the file does not hold, and was left out.</numerusform>
            <numerusform>%n cells refer to a text that the file does not hold, and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no stored result. Open the file in a spreadsheet program and save it again.</source>
        <translation>
            <numerusform>%n formula has no stored result. Open the file in a spreadsheet program and save it again.</numerusform>
            <numerusform>%n formulas have no stored result. Open the file in a spreadsheet program and save it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) show an error instead of a value.</source>
        <translation>
            <numerusform>%n cell shows an error instead of a value.</numerusform>
            <numerusform>%n cells show an error instead of a value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merge(s) of cells beyond the limit were not heeded.</source>
        <translation>
            <numerusform>%n merge of cells beyond the limit was not heeded.</numerusform>
            <numerusform>%n merges of cells beyond the limit were not heeded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold no finite number and were left empty.</source>
        <translation>
            <numerusform>%n cell holds no finite number and was left empty.</numerusform>
            <numerusform>%n cells hold no finite number and were left empty.</numerusform>
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
    <name>ui::Export</name>
    <message numerus="yes">
        <source>%n row(s) written to “%1”.</source>
        <translation>
            <numerusform>%n row written to “%1”.</numerusform>
            <numerusform>%n rows written to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportReport</name>
    <message numerus="yes">
        <source>%n problem(s) must be corrected in the file first.</source>
        <translation>
            <numerusform>%n problem must be corrected in the file first.</numerusform>
            <numerusform>%n problems must be corrected in the file first.</numerusform>
        </translation>
    </message>
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
</TS>
