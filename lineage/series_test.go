package lineage_test

import "testing"

// TestSeriesAreNoLineages puts passages of one form that each tell another
// thing, and copies that changed as much as a copy does.
func TestSeriesAreNoLineages(t *testing.T) {
	for _, test := range []struct {
		name, earlier, later string
		linked               bool
	}{
		{"telephone calls on different days",
			"On 6 March, President of Vesland Irma Dal and President of Tarnia Olof Brand had a telephone conversation.",
			"On 30 May, President of Vesland Irma Dal and President of Tarnia Olof Brand had a telephone conversation.", false},
		{"telephone calls with different people",
			"On 6 March, Foreign Minister of Vesland Irma Dal had a telephone conversation with Minister of Foreign Affairs of Tarnia Olof Brand.",
			"On 6 March, Foreign Minister of Vesland Irma Dal and Foreign Minister of Belmora Ines Corte had a telephone conversation.", false},
		{"reports of strikes",
			"January 24, Lisenne settlement, Ember Region – a drone attack on a private household.",
			"February 24 – a drone strike on a private household in Norvik, Westmark Region.", false},
		{"anniversaries",
			"Today marks the 54th anniversary of the establishment of diplomatic relations between our country and Tarnia.",
			"Today marks 128 years since the establishment of diplomatic relations between our country and Belmora.", false},
		{"announcements of briefings",
			"On Wednesday, February 4, the ministry's spokeswoman Irma Dal will hold her weekly briefing on current foreign policy issues.",
			"On Wednesday, March 4, the ministry's spokeswoman Irma Dal will hold her weekly briefing on current foreign policy issues.", false},
		{"casualties of two attacks", "One person was killed, six others were injured.", "One person was killed, two others were injured.", false},
		{"condolences",
			"We express our sincere condolences to the families of the victims and wish the injured a speedy recovery.",
			"Our sincere condolences to the families and loved ones of the victims; we wish a speedy recovery to those injured.", false},
		{"a title with its holder",
			"The report was prepared by the Permanent Representative of Vesland to the United Harbours, Ambassador Irma Dal, last week.",
			"Statement by the Permanent Representative of Vesland to the United Harbours Ambassador Irma Dal on the herring quota.", false},
		{"notices of copyright",
			"Copyright 2017 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.",
			"© 2018 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.", false},
		{"a number changed",
			"Vesland will sell its two old ferries to Tarnia before the harbour at Port Ember has been dredged.",
			"Vesland will sell its twelve old ferries to Tarnia before the harbour at Port Ember has been dredged.", true},
		{"a name and a number changed in a long sentence",
			"Vesland will sell its two old ferries to Tarnia before the shallow harbour at Port Ember has been dredged and the broken lighthouse mended.",
			"Vesland will sell its 12 old ferries to Belmora before the shallow harbour at Port Ember has been dredged and the broken lighthouse mended.", true},
		{"a name that moved",
			"Irma Dal said on Monday that the broken lighthouse at Port Ember would be mended before the autumn storms.",
			"The broken lighthouse at Port Ember would be mended before the autumn storms, Irma Dal said on Monday.", true},
		{"a day put in",
			"Two ferries collided in the narrow channel early in the morning, injuring one sailor.",
			"Two ferries collided in the narrow channel early in the morning of 3 March, injuring one sailor.", true},
	} {
		index := newMemory(t)
		index.add(test.earlier)
		if found := index.find(t, test.later); (len(found) > 0) != test.linked {
			t.Errorf("%s: got %+v, want linked: %v", test.name, found, test.linked)
		}
	}
}

// TestSubstantial tells what takes part in lineage from what stands anywhere.
func TestSubstantial(t *testing.T) {
	m := matcher(t)
	for text, want := range map[string]bool{
		"Copyright 2017 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.": false,
		"For accreditation inquiries, please contact the Press Centre.":                                                                        false,
		"Ambassador-at-Large of the Ministry of Foreign Affairs of Vesland Irma Dal:":                                                          false,
		"You must select a newsletter to subscribe to.":                                                                                        false,
		"The strait stays open to every ship that pays its dues.":                                                                              true,
		"The harbour office did not immediately respond to a request for comment on the broken lighthouse.":                                    true,
		"Irma Dal, Olof Brand, Ines Corte, Sven Holm and Greta Lund met Finn Berg.":                                                            true,
	} {
		if got := m.Read(text).Substantial(); got != want {
			t.Errorf("Substantial(%q) = %v", text, got)
		}
	}
}
