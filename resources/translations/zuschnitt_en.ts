<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en">
<context>
    <name>zuschnitt::ImportDialog</name>
    <message numerus="yes">
        <source>Take over %n rows</source>
        <translation><numerusform>Take over %n row</numerusform>
            <numerusform>Take over %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zuschnitt::StatusLine</name>
    <message numerus="yes">
        <source>still without {product}</source>
        <translation><numerusform>still without {product}</numerusform>
            <numerusform>still without {product}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open questions</source>
        <translation><numerusform>open question</numerusform>
            <numerusform>open questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Xlsx</name>
    <message numerus="yes">
        <source>The sheet “%1” is hidden and left out; it has %n row(s).</source>
        <translation>
            <numerusform>The sheet “%1” is hidden and left out; it has %n row.</numerusform>
            <numerusform>The sheet “%1” is hidden and left out; it has %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The sheet “%1” is left out; it has %n row(s).</source>
        <translation>
            <numerusform>The sheet “%1” is left out; it has %n row.</numerusform>
            <numerusform>The sheet “%1” is left out; it has %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sheet “%1”: %n cell(s) hold an error, the first of them %2 (%3); they are taken as empty.</source>
        <translation>
            <numerusform>Sheet “%1”: %n cell holds an error, %2 (%3); it is taken as empty.</numerusform>
            <numerusform>Sheet “%1”: %n cells hold an error, the first of them %2 (%3); they are taken as empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sheet “%1”: %n cell(s) hold a formula without its value, the first of them %2; they are taken as empty. Open the workbook in a spreadsheet program and save it again.</source>
        <translation>
            <numerusform>Sheet “%1”: %n cell holds a formula without its value, %2; it is taken as empty. Open the workbook in a spreadsheet program and save it again.</numerusform>
            <numerusform>Sheet “%1”: %n cells hold a formula without its value, the first of them %2; they are taken as empty. Open the workbook in a spreadsheet program and save it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zuschnitt::FieldsPage</name>
    <message numerus="yes">
        <source>“%1” and what %n {services:dat} say in it go.</source>
        <translation>
            <numerusform>“%1” and what %n {service} says in it go.</numerusform>
            <numerusform>“%1” and what %n {services} say in it go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zuschnitt::JsonImportDialog</name>
    <message numerus="yes">
        <source>Take over %n things</source>
        <translation>
            <numerusform>Take over %n thing</numerusform>
            <numerusform>Take over %n things</numerusform>
        </translation>
    </message>
</context>
</TS>