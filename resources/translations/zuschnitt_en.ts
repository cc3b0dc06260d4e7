<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en">
<context>
    <name>zuschnitt::ImportDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
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
</TS>