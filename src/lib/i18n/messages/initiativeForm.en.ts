import type original from './initiativeForm.vi';
import type { Translation } from '../bundles';

export default {
	'initiativeForm.title': 'Title of the initiative',
	'initiativeForm.titleHelp':
		'One sentence: what is done, for whom. For example: A text message about missing papers before people come to the ward.',
	'initiativeForm.idea': 'The idea',
	'initiativeForm.ideaHelp': 'A few sentences, as one would tell a colleague.',
	'initiativeForm.investor': 'Investor',
	'initiativeForm.investorHelp': 'Only where an office or somebody else gave money or means to make it.',
	'initiativeForm.kind.technical':
		'A tool, a product, a technical procedure. For example: a sheet that adds up fees and prints the receipt.',
	'initiativeForm.kind.management':
		'How work is organised, shared, followed. For example: shifts of the one-stop desk by its busy hours.',
	'initiativeForm.kind.operational':
		'How one task or procedure is carried out. For example: taking certification files at the community house.',
	'initiativeForm.kind.application':
		'A tool or a way known elsewhere, brought into the ward’s work. For example: QR codes for looking procedures up.',
	'initiativeForm.noAreas': 'The campaign’s plan is not on this phone yet, so no area can be chosen.',
	'initiativeForm.effect': 'The benefit as its authors see it',
	'initiativeForm.figures': 'Figures before and after',
	'initiativeForm.figuresHelp': 'One figure a row. For example: waiting time, before 45, after 15, minutes.',
	'initiativeForm.figureName': 'What is measured?',
	'initiativeForm.figureBefore': 'Before',
	'initiativeForm.figureAfter': 'After',
	'initiativeForm.othersOpinion': 'What those say who applied it',
	'initiativeForm.othersOpinionHelp':
		'For example: Mr Bảy, head of neighbourhood 3: people need not take a day off for the ward any more.',
	'initiativeForm.firstAppliedOn': 'Day on which it was first applied or tried',
	'initiativeForm.firstAppliedOnHelp': 'The earlier of the two. The log of achievements helps to remember.',
	'initiativeForm.suggested': 'The earliest linked achievement is of {day}.',
	'initiativeForm.takeSuggested': 'Take {day}',
	'initiativeForm.participants': 'People who applied it first',
	'initiativeForm.participantsHelp':
		'Those who helped and are no authors. For example: the head of the women’s union who invited people.',
	'initiativeForm.participant': 'Person {n}',
	'initiativeForm.participantName': 'Full name',
	'initiativeForm.participantPlace': 'Where they work or live',
	'initiativeForm.participantTask': 'What did they do?',
	'initiativeForm.participantAdd': 'Add a person',
	'initiativeForm.participantRemove': 'Take person {n} off',

	'initiativeHelp.idea': 'A short, clear title; the idea in a few sentences.',
	'initiativeHelp.authors': 'Those who really thought of it, with the share of each. They add up to 100 %.',
	'initiativeHelp.kind':
		'Choose the nearest. Administrative reform is mostly a matter of management or operation.',
	'initiativeHelp.area': 'The area of administrative reform that it helps most.',
	'initiativeHelp.before': 'How it was done, where it got stuck, who had the trouble. Better with a number.',
	'initiativeHelp.solution': 'The steps in their order, so that others can read them and do the same.',
	'initiativeHelp.novelty': 'What is different from before? It has to be new in this ward only.',
	'initiativeHelp.practicality': 'Does it really work: who does it, what does it cost, for how long now.',
	'initiativeHelp.effect': 'What is gained, by whom. Numbers before and after say more than praise.',
	'initiativeHelp.replicability': 'Who could do the same, and does anybody already?',
	'initiativeHelp.conditions': 'What it takes: people, machines, money, a permission.',
	'initiativeHelp.firstApplied': 'The day on which it was really begun or tried; novelty is judged by it.',
	'initiativeHelp.evidence': 'Photos, tables, invitations, thanks: whatever shows that it was really done.',
	'initiativeHelp.confidentiality': 'What should not be passed on. Leave it empty if there is nothing.',
	'initiativeHelp.linkedEntries': 'Achievements in the log that show it at work.',

	'initiativeExample.idea':
		'Title: The one-stop desk at the community house on Thursday evenings.\n\nIdea: Every Thursday evening two officers take a computer and a scanner to the community house and help people file online on the spot, so that nobody has to miss work for the ward.',
	'initiativeExample.authors':
		'Nguyễn Thị Lan thought of it and wrote the procedure: 60 %. Lê Văn Hùng made the follow-up sheet and tried it in neighbourhood 3: 40 %.',
	'initiativeExample.kind':
		'A desk that travels is a way of taking files, so “Operational solution” is chosen.',
	'initiativeExample.area':
		'A desk that travels helps people with procedures, so the area of administrative procedures is chosen.',
	'initiativeExample.before':
		'In 2022 people of neighbourhoods 5 and 6 had 4 km to the one-stop desk, in office hours only. 62 % of the files were still on paper, as people were not used to filing online. A certification took two visits on average, mostly because a paper was missing.',
	'initiativeExample.solution':
		'1. The head of the neighbourhood announces the evening in the Zalo group and at the community house three days before, with the papers to bring.\n2. On Thursday evening two officers bring a computer, a scanner and a hotspot.\n3. People sign in with their own account; the officer scans, shows each step and prints the appointment slip.\n4. What is missing is written down and reminded of by message on Wednesday evening.\n5. Results come by post or at the next evening.',
	'initiativeExample.novelty':
		'The ward used to help at the one-stop desk in office hours only. For the first time officers take a scanner to the neighbourhood in the evening and print the slip there. No other part of the ward does so.',
	'initiativeExample.practicality':
		'With machines that were there, nothing was bought. Two hours an evening, two officers in turn who get the time off. It has run for 9 months and 34 evenings, and none was cancelled.',
	'initiativeExample.effect':
		'People need not miss work; the elderly file online with confidence; the one-stop desk is less crowded on Mondays.\n\nFigures: files online, before 38, after 81, %. Visits for one file, before 2, after 1.',
	'initiativeExample.replicability':
		'Any neighbourhood with a community house and mobile coverage can do it, with one person who knows the scanner. Neighbourhoods 2 and 4 have done so since August.',
	'initiativeExample.conditions':
		'A community house with power and coverage; a computer, a scanner; two officers an evening; announced three days before.',
	'initiativeExample.firstApplied':
		'The first evening in neighbourhood 5 was on 06/04/2023. A trial counts, too.\n\nTook part: Lê Thị Hoa of the women’s union, who invited people and arranged the room.',
	'initiativeExample.evidence':
		'A photo of an evening with people waiting; of the notice at the community house; the monthly counts; a letter of thanks.',
	'initiativeExample.confidentiality':
		'Photos of people’s files show identity numbers and must not be published.',
	'initiativeExample.linkedEntries':
		'“18 files taken at the community house of neighbourhood 5” of 06/04 and “12 elderly people shown how to file online” of 13/04.'
} as const satisfies Translation<typeof original>;
