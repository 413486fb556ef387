"""Given names that are common in Britain: where one stands after a team, a person's name begins."""

from __future__ import annotations

import re

GIVEN_NAMES = frozenset(
    re.findall(
        r"\w+",
        """
        aaron abdul abdullah abena abigail adaeze adam ade aditi adrian agnieszka ahmed aisha alan
        aled alex alexander alexandra ali alice alison alun amanda amara amber amina amir amira amit
        amy andrea andrew andy angela angharad anita anjali ann anna anne annette anthony anwar
        aoife arjun arthur asha asif ayesha barbara ben benjamin bernard beth bethany bhavna bilal
        bill bob brenda brian bridget bronwen caitlin callum carl carol caroline carys catherine
        cathy catriona cerys charles charlie charlotte cheryl chidi chinedu chioma chloe chris
        christina christine christopher ciara claire clare colin craig dafydd daisy dan daniel danny
        darren dave david dawn dean debbie deborah deepa deepak deirdre delyth denise dennis derek
        diana diane dilys divya donna dorothy douglas duncan dylan ed edward eileen eirlys elaine
        eleanor elin elizabeth ella ellen ellie emeka emily emma emyr eoin eric erin esther ethan
        evan eve ewa ewan faisal farah farhan fatima fergus ffion finola fiona folake frances
        francis frank fred funmi gail gareth gary gavin gemma geoff geoffrey george georgina geraint
        gerald gethin gill gillian glen glenn gordon grace graham grainne grant greg gurpreet gwen
        gwenllian habib hamish hamza hannah harpreet harriet harry hassan hayley heather heidi helen
        henry hilary holly howard hugh huw iain ian ibrahim idris imran iqbal irene isaac isabel
        isla jack jackie jacqueline jade jake jamal james jamie jan jane janet janice jasmine jason
        jaspreet javed jay jayne jean jeff jennifer jenny jeremy jess jessica jill jim jo joan
        joanna joanne joe joel john jon jonathan jordan joseph josh joshua joy joyce judith julia
        julian julie june justin karen karl katarzyna kate katherine kathleen kathryn katie kavita
        kay keith kelly ken kenneth kerry kevin khadija khalid kim kiran kirsty kofi krishna
        krzysztof kumar kwame kwesi laura lauren leah leanne lee leila lesley leslie lewis liam lin
        linda lindsay lisa liz lorna lorraine louis louise lucy luke lydia lynn lynne maeve
        magdalena maggie mahmood mair malcolm malgorzata mandy manpreet marcus marek margaret maria
        marian marie marilyn mark martha martin martyn mary maryam matthew maureen max meena megan
        melanie mia michael michelle mick mike miriam mohamed mohammad mohammed molly monica morag
        morgan muhammad mustafa nadia naomi nasreen natalie natasha nathan nazia neha neil nerys
        ngozi nia niamh nicholas nick nicky nicola nigel nikhil nikki nisha nkechi noah nora norman
        oisin oliver olivia oluwaseun omar orla oscar owain owen padraig pam pamela parveen pat
        patricia patrick paul paula pauline penny pete peter phil philip philippa phillip phoebe
        piotr pippa pooja pradeep priya rachael rachel rahul raj rajesh rajiv rakesh ranjit rashid
        ravi ray raymond rebecca rekha rhian rhodri rhys richard rob robert robin roger rohan roisin
        ron ronald rory rose rosemary ross roy russell ruth ryan saima sally salma sam samantha
        sameera samir samuel sandra sanjay sanjeev saoirse sara sarah scott sean segun seren shabana
        shabnam shane sharon shaun shazia sheila shirley shreya sian simon simran sinead siobhan
        sofia sonia sophia sophie stacey stanley stella stephanie stephen steve steven stewart
        stuart sue sukhwinder sunita suresh susan suzanne sylvia tadhg tania tanya tara tariq ted
        temitope teresa terry thandiwe theresa thomas tim timothy tina toby tom tomasz tomos tony
        tracey tracy trevor tunde uche usha valerie vanessa vera veronica vicky victor victoria
        vijay vikram vincent vivien walter waqar wayne wendy will william wojciech yasmeen yasmin
        yaw yusuf yvonne zahra zainab zara zoe zofia zubair
        """,
    )
)
