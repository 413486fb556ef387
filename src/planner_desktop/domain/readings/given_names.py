"""Given names that are common in Britain: where one stands after a team, a person's name begins."""

from __future__ import annotations

import re

GIVEN_NAMES = frozenset(
    re.findall(
        r"\w+",
        """
        aaron abdul abdullah abena abigail adaeze adam ade aditi adrian agnieszka ahmed aisha alan alastair
        aled alex alexander alexandra alfie ali alice alison alistair alun amanda amara amber amina amir
        amira amit amy andrea andrew andy angela angharad anita anjali ann anna anne annette anthony anwar
        aoife archie arjun arthur asha ashley asif ava ayesha barbara beatrice becky bella ben benjamin
        bernard beth bethany bex bhavna bianca bilal bill bob bradley brenda brett brian bridget briony
        bronwen bruce bryan byron caitlin callum cameron candice cara carl carol caroline carys catherine
        cathy catriona cedric celia cerys charles charlie charlotte cheryl chidi chinedu chioma chloe chris
        christina christine christopher ciara claire clara clare clifford clive colin conor constance cora
        craig dafydd daisy damian damien dan daniel danny daphne darren dave david dawn dean debbie deborah
        declan deepa deepak deirdre delyth denise dennis derek desmond diana diane dilys divya dominic
        donald donna dorothy dougal douglas duncan dylan ed edith edmund edna edward edwin eileen eirlys
        elaine eleanor elena elin elisa elizabeth ella ellen ellie elliot elliott elsa elsie emeka emily
        emma emyr enid eoin eric erica erin ernest estelle esther ethan eva evan eve evie ewa ewan faisal
        farah farhan fatima felicity felix fergus ffion finn finola fiona fleur florence folake frances
        francis frank fred freddie frederick freya funmi gabrielle gail gareth gary gavin gemma geoff
        geoffrey george georgia georgina geraint gerald gethin giles gill gillian gina glen glenn gloria
        gordon grace graham grainne grant greg gregory greta gurpreet gwen gwenllian habib hamish hamza
        hannah harpreet harriet harry harvey hassan hayley hazel heather hector heidi helen helena henry
        herbert hilary holly howard hugh hugo huw iain ian ibrahim idris imran ingrid iqbal irene iris isaac
        isabel isla ivan ivy jack jackie jacqueline jade jake jamal james jamie jan jane janet janice jared
        jasmine jason jasper jaspreet javed jay jayne jean jeff jeffrey jennifer jenny jeremy jerome jess
        jesse jessica jill jim jo joan joanna joanne jocelyn joe joel john jon jonathan jonny jordan joseph
        josh joshua joy joyce judith julia julian julie juliet june justin kara karen karina karl katarzyna
        kate katherine kathleen kathryn katie kavita kay keiran keith kelly ken kenneth kenny kerry kevin
        khadija khalid kian kieran kim kiran kirsty kofi krishna krzysztof kumar kwame kwesi kyle lana lara
        laura lauren lawrence leah leanne lee leila leon leona leonard lesley leslie lewis liam lily lin
        linda lindsay lisa liz lloyd lola lorna lorraine lottie louis louise lucinda lucy luke lydia lynn
        lynne mabel madeleine maeve magdalena maggie magnus mahmood mair malcolm malgorzata mandy manpreet
        marcia marcus marek margaret maria marian marie marilyn marina mark martha martin martina martyn
        mary maryam matt matthew maureen max maxine maya meena megan melanie melissa mervyn mia michael
        michelle mick mike millie mina miriam mohamed mohammad mohammed molly mona monica morag morgan
        muhammad mustafa myra nadia nadine nancy naomi nasreen natalie natasha nathan nathaniel nazia neha
        neil nell nerys neville ngozi nia niall niamh nicholas nick nicky nicola nigel nikhil nikki nina
        nisha nkechi noah nora norma norman oisin olga oliver olivia ollie oluwaseun omar orla oscar owain
        owen padraig paige pam pamela parveen pat patrice patricia patrick paul paula pauline penelope penny
        pete peter petra phil philip philippa phillip phoebe piers piotr pippa pooja poppy pradeep priscilla
        priya rachael rachel rahul raj rajesh rajiv rakesh ralph ranjit rashid ravi ray raymond rebecca
        reece rekha reuben rhian rhodri rhys richard ricky rita rob robert roberta robin robyn rodney roger
        rohan roisin ron ronald rory rosa rose rosemary rosie ross rowena roy ruby rupert russell ruth ryan
        sabrina sadie saima sally salma sam samantha sameera samir samuel sandra sanjay sanjeev saoirse sara
        sarah scott sean segun selina seren serena seth shabana shabnam shane sharon shaun shazia sheena
        sheila shirley shreya sian sidney simon simran sinead siobhan sofia sonia sonja sonya sophia sophie
        spencer stacey stanley stefan stella stephanie stephen steve steven stewart stuart sue sukhwinder
        sunita suresh susan suzanne sylvia sylvie tabitha tadhg tamsin tania tanya tara tariq ted temitope
        terence teresa terry tessa thandiwe theo theodora theresa thomas tim timothy tina toby tom tomasz
        tomos tony tracey tracy travis trevor tristan trudy tunde tyler uche ursula usha valerie vanessa
        vaughan vera verity vernon veronica vicky victor victoria vijay vikram vincent vivian vivien walter
        waqar wayne wendy wesley wilfred will william wojciech xavier yasmeen yasmin yaw yolanda yusuf
        yvonne zach zahra zainab zara zoe zofia zubair
        """,
    )
)
