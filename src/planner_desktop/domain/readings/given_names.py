"""Given names that are common in Britain: where one stands after a team, a person's name begins."""

from __future__ import annotations

import re

GIVEN_NAMES = frozenset(
    re.findall(
        r"\w+",
        """
        aaron abdul abigail adam ade adrian ahmed aisha alan alex alexander alexandra ali alice alison amanda
        amber amina amir amy andrea andrew andy angela anita ann anna anne annette anthony anwar arthur ayesha
        barbara ben benjamin bernard beth bethany bill bob brenda brian bridget bronwen caitlin callum carl
        carol caroline carys catherine cathy charles charlie charlotte cheryl chloe chris christina christine
        christopher claire clare colin craig daisy dan daniel danny darren dave david dawn dean debbie deborah
        deepak delyth denise dennis derek diana diane dilys donna dorothy douglas duncan dylan ed edward
        eileen elaine eleanor elizabeth ella ellen ellie emily emma eric erin esther ethan evan eve faisal
        farah fatima fiona frances francis frank fred gail gareth gary gavin gemma geoff geoffrey george
        georgina gerald gill gillian glen glenn gordon grace graham grant greg gwen hannah harriet harry
        hassan hayley heather heidi helen henry hilary holly howard hugh huw ian imran irene isaac isabel isla
        jack jackie jacqueline jade jake james jamie jan jane janet janice jasmine jason javed jay jayne jean
        jeff jennifer jenny jeremy jess jessica jill jim jo joan joanna joanne joe joel john jon jonathan
        jordan joseph josh joshua joy joyce judith julia julian julie june justin karen karl kate katherine
        kathleen kathryn katie kay keith kelly ken kenneth kerry kevin khadija kim kirsty krishna kumar laura
        lauren leah leanne lee lesley leslie lewis liam linda lindsay lisa liz lorna lorraine louis louise
        lucy luke lydia lynn lynne maggie malcolm mandy marcus margaret maria marian marie marilyn mark martha
        martin martyn mary matthew maureen max megan melanie mia michael michelle mick mike miriam mohamed
        mohammad mohammed molly monica morgan muhammad nadia naomi natalie natasha nathan neil nia niamh
        nicholas nick nicky nicola nigel nikki noah nora norman oliver olivia omar oscar owen pam pamela pat
        patricia patrick paul paula pauline penny pete peter phil philip philippa phillip phoebe pippa priya
        rachael rachel raj rajesh ravi ray raymond rebecca rhian rhys richard rob robert robin roger ron
        ronald rory rose rosemary ross roy russell ruth ryan sally sam samantha samir samuel sandra sanjay
        sara sarah scott sean shabana shane sharon shaun sheila shirley sian simon siobhan sofia sonia sophia
        sophie stacey stanley stella stephanie stephen steve steven stewart stuart sue sunita susan suzanne
        sylvia tania tanya tara ted teresa terry theresa thomas tim timothy tina toby tom tony tracey tracy
        trevor usha valerie vanessa vera veronica vicky victor victoria vijay vincent vivien walter wayne
        wendy will william yasmin yusuf yvonne zahra zara zoe
        """,
    )
)
