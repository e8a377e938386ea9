package fake

import "readout"

// The case: the invented states of Marovia and Lundia quarrel over a strait.
const (
	agencyText = `Marovia accuses Lundia of closing the Vessel Strait

SARN, May 4 (MNA) - Marovia's Foreign Ministry on Tuesday accused Lundia of closing the Vessel Strait to fishing boats, the latest turn in a quarrel that began when talks between the two neighbours broke down in April.

“Lundia has closed a road that belongs to everybody,” Marovian Foreign Minister Ilja Tomas told reporters in Sarn. “We do not seek a fight. We seek an open sea, and we will not be the first to send ships.

“But nobody should take our patience for weakness,” he added.

Tomas said that Lundia's ambassador would be summoned on Wednesday. He also quoted a Straits Council official as saying the council “was never asked”.

Lundia denies that the strait is closed. “There is a storm warning, and there are boats that heed it,” Foreign Minister Anna Berg said in an interview with the Lundia Courier, according to the paper.

Back to top
Fishing boats in the harbour of Sarn. Photo: MNA
`
	courierText = `Berg: “There is a storm warning, and there are boats that heed it”

Foreign Minister Anna Berg has rejected Marovian accusations over the Vessel Strait.

“There is a storm warning, and there are boats that heed it. Nothing else has happened at sea this week,” Berg told the Courier in an interview on Monday evening. She is to meet her Marovian counterpart Ilja Tomas in the port of Tyr next week.

“We will always keep the strait open,” she promised.
`
	postText = `Strait row deepens as Marovia vows not to wait

Marovia threatened Lundia on Wednesday in the dispute over the Vessel Strait.

“Lundia has closed a road,” Foreign Minister Ilja Tomas said, according to the Marovian news agency. “We do not seek a fight ... and we will be the first to send ships.”

Lundia's top diplomat, Anna Berg, said that a storm warning was all that had happened. <script>alert("never run")</script>

Two officials in Tyr, who asked not to be named, suggested that both sides were “shouting at the weather” & waiting for a way out.
`
)

func people() []readout.Actor {
	return []readout.Actor{
		{ID: "MRV", Name: "Marovia", Type: readout.TypeState, Country: "MRV", Sector: readout.SectorGovernment},
		{ID: "LUN", Name: "Lundia", Type: readout.TypeState, Country: "LUN", Sector: readout.SectorGovernment},
		{ID: "mrv-mfa", Name: "Foreign Ministry of Marovia", Type: readout.TypeGovernment, Country: "MRV", Sector: readout.SectorGovernment},
		{ID: "ilja-tomas", Name: "Ilja Tomas", Type: readout.TypePerson, Country: "MRV", Sector: readout.SectorGovernment, Role: "foreign minister"},
		{ID: "anna-berg", Name: "Anna Berg", Type: readout.TypePerson, Country: "LUN", Sector: readout.SectorGovernment, Role: "foreign minister"},
		{ID: "straits-council", Name: "Straits Council", Type: readout.TypeOrganisation, Sector: readout.SectorIntergovernmental},
		{ID: "lundia-courier", Name: "Lundia Courier", Type: readout.TypeOutlet, Country: "LUN", Sector: readout.SectorJournalists},
		{ID: "mna", Name: "Marovian News Agency", Type: readout.TypeOutlet, Country: "MRV", Sector: readout.SectorJournalists},
	}
}

// Case returns a record that holds the case.
func Case() *Record {
	agency, courier, post := agencyArticle(), courierArticle(), postArticle()
	return &Record{
		Analyses: []*readout.Analysis{post.analysis, agency.analysis, courier.analysis},
		Families: []readout.Lineage{
			{ID: "l-storm", Origins: 1, Passages: []readout.LineagePassage{
				courier.passage("ps1", "“There is a storm warning, and there are boats that heed it. Nothing else has happened at sea this week,”", "", ""),
				diffed(agency.passage("ps2", "“There is a storm warning, and there are boats that heed it,”", "ps1", readout.Trimmed), nil,
					readout.DiffOp{Op: readout.DiffSame, Text: "There is a storm warning, and there are boats that heed it"},
					readout.DiffOp{Op: readout.DiffCut, Text: "Nothing else has happened at sea this week"}),
				diffed(post.passage("ps3", "that a storm warning was all that had happened", "ps1", readout.Converted), nil,
					readout.DiffOp{Op: readout.DiffCut, Text: "There is"},
					readout.DiffOp{Op: readout.DiffSame, Text: "a storm warning"},
					readout.DiffOp{Op: readout.DiffCut, Text: ", and there are boats that heed it. Nothing else has happened at sea this week"},
					readout.DiffOp{Op: readout.DiffAdded, Text: "was all that had happened"}),
			}},
			{ID: "l-fight", Origins: 1, Passages: []readout.LineagePassage{
				agency.passage("pf1", "“We do not seek a fight. We seek an open sea, and we will not be the first to send ships.", "", ""),
				diffed(post.passage("pf2", "“We do not seek a fight ... and we will be the first to send ships.”", "pf1", readout.Elided),
					[]readout.Flag{readout.NegationChanged},
					readout.DiffOp{Op: readout.DiffSame, Text: "We do not seek a fight"},
					readout.DiffOp{Op: readout.DiffCut, Text: "We seek an open sea,"},
					readout.DiffOp{Op: readout.DiffSame, Text: "and we will"},
					readout.DiffOp{Op: readout.DiffCut, Text: "not"},
					readout.DiffOp{Op: readout.DiffSame, Text: "be the first to send ships"}),
			}},
		},
	}
}

func diffed(p readout.LineagePassage, flags []readout.Flag, ops ...readout.DiffOp) readout.LineagePassage {
	p.Flags, p.Diff = flags, ops
	return p
}

func agencyArticle() *builder {
	b := build("Marovian News Agency", "2031-05-04T09:30:00Z", "Marovia accuses Lundia of closing the Vessel Strait", agencyText, people())
	b.analysis.Article.Dateline = readout.Dateline{Place: "SARN", Agency: "MNA"}
	b.analysis.Article.URL = "https://mna.example/strait"
	b.furniture(readout.FurnitureNavigation, "Back to top")
	b.furniture(readout.FurnitureCredit, "Fishing boats in the harbour of Sarn. Photo: MNA")
	b.actor("MRV", readout.MentionName, "directory", "Marovia", "Marovia@2", "Marovia@3", "Sarn")
	b.actor("LUN", readout.MentionName, "directory", "Lundia", "Lundia@2", "Lundia@3", "Lundia@4", "Lundia@5")
	b.actor("mrv-mfa", readout.MentionName, "directory", "Marovia's Foreign Ministry")
	b.actor("ilja-tomas", readout.MentionName, "title and name", "Marovian Foreign Minister Ilja Tomas")
	b.actor("ilja-tomas", readout.MentionName, "surname", "Tomas@2")
	b.actor("ilja-tomas", readout.MentionPronoun, "nearest person", "he@7", "He")
	b.actor("straits-council", readout.MentionName, "directory", "Straits Council")
	b.actor("anna-berg", readout.MentionName, "title and name", "Foreign Minister Anna Berg")
	b.actor("lundia-courier", readout.MentionName, "directory", "Lundia Courier")
	b.actor("lundia-courier", readout.MentionDescription, "nearest outlet", "the paper")
	b.statement(readout.Statement{Kind: readout.Indirect, Speaker: "mrv-mfa", Stance: "accuses", Confidence: 0.81, By: "cue"},
		[]string{"Marovia's Foreign Ministry"}, []string{"accused"}, []string{"Lundia of closing the Vessel Strait to fishing boats"})
	b.statement(readout.Statement{Kind: readout.Direct, Speaker: "ilja-tomas", Addressee: "reporters", Stance: "says", Confidence: 0.97, By: "quotation"},
		[]string{"Marovian Foreign Minister Ilja Tomas"}, []string{"told"}, []string{
			"“Lundia has closed a road that belongs to everybody,”",
			"“We do not seek a fight. We seek an open sea, and we will not be the first to send ships.",
			"“But nobody should take our patience for weakness,”",
		})
	b.statement(readout.Statement{Kind: readout.Indirect, Speaker: "ilja-tomas", Stance: "says", Confidence: 0.9, By: "cue"},
		[]string{"Tomas@2"}, []string{"said"}, []string{"that Lundia's ambassador would be summoned on Wednesday"})
	b.statement(readout.Statement{Kind: readout.Mixed, Speaker: "ilja-tomas", Stance: "quotes", Confidence: 0.7, By: "cue"},
		[]string{"He"}, []string{"quoted"}, []string{"a Straits Council official as saying the council “was never asked”"})
	b.statement(readout.Statement{
		Kind: readout.Mixed, SpeakerName: "a Straits Council official", Stance: "says", Confidence: 0.66, By: "cue",
		Relay: []readout.Relay{{Actor: "ilja-tomas", Name: "Ilja Tomas", Span: b.span("He")}},
	}, []string{"a Straits Council official"}, []string{"as saying"}, []string{"the council “was never asked”"})
	b.statement(readout.Statement{Kind: readout.Indirect, Speaker: "LUN", Stance: "denies", Confidence: 0.88, By: "cue"},
		[]string{"Lundia@5"}, []string{"denies"}, []string{"that the strait is closed"})
	b.statement(readout.Statement{
		Kind: readout.Direct, Speaker: "anna-berg", Medium: "interview", Addressee: "Lundia Courier", Stance: "says", Confidence: 0.95,
		By: "quotation", Relay: []readout.Relay{{Actor: "lundia-courier", Name: "Lundia Courier", Span: b.span("the paper")}},
	}, []string{"Foreign Minister Anna Berg"}, []string{"said in an interview"},
		[]string{"“There is a storm warning, and there are boats that heed it,”"})
	id := b.analysis.Article.ID
	b.event(readout.Event{Type: readout.Accuse, Status: readout.Happened, Date: "2031-05-04", DatePrecision: readout.PreciseDay, Goldstein: -2, Confidence: 0.84, By: "accuse-of"},
		"Marovia's Foreign Ministry on Tuesday accused Lundia of closing the Vessel Strait to fishing boats", "accused",
		[2]string{"mrv-mfa", "Marovia's Foreign Ministry"}, [2]string{"LUN", "Lundia@2"})
	b.event(readout.Event{Type: readout.Coerce, Mode: "restrict", Status: readout.Claimed, Goldstein: -7, Confidence: 0.6, By: "close-to", Statement: id + ".s1"},
		"Marovia's Foreign Ministry on Tuesday accused Lundia of closing the Vessel Strait to fishing boats", "closing@2",
		[2]string{"LUN", "Lundia@2"}, [2]string{})
	b.event(readout.Event{Type: readout.Consult, Mode: "third-party", Status: readout.Happened, Date: "2031-04", DatePrecision: readout.PreciseMonth, Goldstein: 1, Confidence: 0.5, By: "talks-between"},
		"talks between the two neighbours broke down in April.", "talks", [2]string{"MRV", "Marovia@2"}, [2]string{"LUN", "Lundia@2"})
	return b
}

func courierArticle() *builder {
	b := build("Lundia Courier", "2031-05-03", "Berg: “There is a storm warning, and there are boats that heed it”", courierText, people())
	b.analysis.Article.Byline = []string{"Maja Lind"}
	b.actor("anna-berg", readout.MentionName, "title and name", "Foreign Minister Anna Berg")
	b.actor("anna-berg", readout.MentionName, "surname", "Berg", "Berg@3")
	b.actor("anna-berg", readout.MentionPronoun, "nearest person", "She", "she")
	b.actor("ilja-tomas", readout.MentionName, "title and name", "her Marovian counterpart Ilja Tomas")
	b.statement(readout.Statement{Kind: readout.Direct, Speaker: "anna-berg", Medium: "interview", Addressee: "Lundia Courier", Stance: "says", Confidence: 0.98, By: "quotation"},
		[]string{"Berg@3"}, []string{"told"}, []string{"“There is a storm warning, and there are boats that heed it. Nothing else has happened at sea this week,”"})
	b.statement(readout.Statement{Kind: readout.Direct, Speaker: "anna-berg", Stance: "promises", Confidence: 0.93, By: "quotation"},
		[]string{"she"}, []string{"promised"}, []string{"“We will always keep the strait open,”"})
	b.event(readout.Event{Type: readout.Agree, Mode: "meet", Status: readout.Planned, Goldstein: 3, Confidence: 0.8, By: "is-to-meet"},
		"She is to meet her Marovian counterpart Ilja Tomas in the port of Tyr next week.", "meet",
		[2]string{"anna-berg", "She"}, [2]string{"ilja-tomas", "her Marovian counterpart Ilja Tomas"})
	return b
}

func postArticle() *builder {
	b := build("Harbour Post", "2031-05-05", "Strait row deepens as Marovia vows not to wait", postText, people())
	b.actor("MRV", readout.MentionName, "directory", "Marovia", "Marovia@2")
	b.actor("LUN", readout.MentionName, "directory", "Lundia", "Lundia@2", "Lundia@3")
	b.actor("ilja-tomas", readout.MentionName, "title and name", "Foreign Minister Ilja Tomas")
	b.actor("mna", readout.MentionName, "directory", "the Marovian news agency")
	b.actor("anna-berg", readout.MentionName, "title and name", "Lundia's top diplomat, Anna Berg")
	b.statement(readout.Statement{
		Kind: readout.Direct, Speaker: "ilja-tomas", Stance: "says", Confidence: 0.94, By: "quotation",
		Relay: []readout.Relay{{Actor: "mna", Name: "Marovian News Agency", Span: b.span("the Marovian news agency")}},
	}, []string{"Foreign Minister Ilja Tomas"}, []string{"said"},
		[]string{"“Lundia has closed a road,”", "“We do not seek a fight ... and we will be the first to send ships.”"})
	b.statement(readout.Statement{Kind: readout.Indirect, Speaker: "anna-berg", Stance: "says", Confidence: 0.86, By: "cue"},
		[]string{"Lundia's top diplomat, Anna Berg"}, []string{"said@2"}, []string{"that a storm warning was all that had happened"})
	b.statement(readout.Statement{Kind: readout.Mixed, SpeakerName: "two officials in Tyr", Stance: "suggests", Confidence: 0.72, By: "cue"},
		[]string{"Two officials in Tyr, who asked not to be named"}, []string{"suggested"},
		[]string{"that both sides were “shouting at the weather” & waiting for a way out"})
	b.event(readout.Event{Type: readout.Threaten, Status: readout.Happened, Date: "2031-05-05", DatePrecision: readout.PreciseDay, Goldstein: -4, Confidence: 0.77, By: "threaten"},
		"Marovia threatened Lundia on Wednesday in the dispute over the Vessel Strait.", "threatened",
		[2]string{"MRV", "Marovia@2"}, [2]string{"LUN", "Lundia"})
	return b
}
