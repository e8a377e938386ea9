package intake

import (
	"strings"
	"testing"

	"readout"
)

func TestFurnitureLine(t *testing.T) {
	const (
		nav     = readout.FurnitureNavigation
		caption = readout.FurnitureCaption
		credit  = readout.FurnitureCredit
		tags    = readout.FurnitureTags
	)
	for _, test := range []struct {
		line string
		want readout.FurnitureKind
	}{
		{"Go to home page", nav},
		{"Back to top\u00a0\u00a0\u00a0\u00a0Go to home page clear", nav},
		{"Home | World | Share", ""},
		{"Home | Latest news | Share", nav},
		{"Read more: Ten years of talks", nav},
		{"READ MORE: Ten years of talks", nav},
		{"Related: Ten years of talks", nav},
		{"Sign up for our newsletter", nav},
		{"Subscribe to The Harbour's podcast here.", nav},
		{"Follow Jane Roe on Twitter @janeroe.", nav},
		{"Advertisement", nav},
		{"ADVERTISEMENT", nav},
		{"Share this", nav},
		{"(read it here)", nav},
		{"Source", nav},
		{"[ Ten years of talks between the states ]", nav},
		{"* * *", nav},
		{"Back to index", nav},
		{"« Back to search results", nav},
		{"This material may not be published, broadcast, rewritten or redistributed.", nav},
		{"All rights reserved. This material may not be published.", nav},
		{"\U0001F3A5 © Harbour News", credit},
		{"© Harbour News", nav},
		{"#Norland #Estmark", tags},
		{"#Norland has won", ""},
		{"Information from: Harbour News", credit},
		{"This file photo shows the flags of both states in Port Hale. JANE ROE/AFP via Getty Images", caption},
		{"In this photo released by the ministry, the envoys shake hands.", caption},
		{"The envoys pictured on Monday", caption},
		{"The envoys shake hands in the hall of the ministry after the talks (Reuters)", caption},
		{"JANE ROE/AFP via Getty Images", credit},
		{"Photo: Jane Roe", credit},
		{"Photo by Jane Roe", credit},
		{"(Reporting by Jane Roe; Editing by John Doe)", credit},
		{"Reporting by Jane Roe in Port Hale; Editing by John Doe.", credit},
		{"Source: Harbour News", credit},
		{"Jane Roe and John Doe contributed to this report.", credit},
		{"--additional reporting by Jane Roe.", credit},
		{"Jane Roe via Getty Images.", credit},
		{"🔗 Read more", nav},
		{"Tags: talks, treaty", tags},
		{"Filed under: World", tags},

		{"The paper said it would follow the story.", ""},
		{"Follow the money, the minister said on Monday, and you will find the treaty.", ""},
		{"Sign up or leave, the minister told the envoys of both states.", ""},
		{"“Click here,” he said, pointing at the map.", ""},
		{"More from the summit was expected on Monday.", ""},
		{"Related talks went on in Port Hale.", ""},
		{"This combination of threats and offers has failed, the minister said.", ""},
		{"The talks will go on, the ministry said. (Reuters)", ""},
		{"Like the others, Norland @ home was silent.", ""},
		{"Photographs by the army showed the island.", ""},
		{"Reporting by the paper showed that the ministry had known of the talks since the spring of last year.", ""},
		{"Share prices fell on Monday.", ""},
		{"Source close to the talks says they have failed.", ""},
		{"Home prices rose; the search for an answer goes on.", ""},
		{"[The remark was made on Monday.]", ""},
		{"Norland, Estmark and three other states signed.", ""},
		{"The envoys left.", ""},
		{"Print is dead, the editor wrote.", ""},
	} {
		if got := mustTables(t).furniture.one(test.line); got != test.want {
			t.Errorf("%q is %q, want %q", test.line, got, test.want)
		}
	}
}

// TestFurnitureEntries holds the tables to it that every entry is of use.
func TestFurnitureEntries(t *testing.T) {
	table := mustTables(t).furniture
	for name, p := range map[string]*phrases{
		"navigation": &table.Navigation, "caption": &table.Caption, "credit": &table.Credit, "tags": &table.Tags,
	} {
		seen := map[string]bool{}
		for _, phrase := range p.Alone {
			if foldLine(phrase) != strings.TrimSpace(phrase) {
				t.Errorf("%s: %q is not written as lines are compared", name, phrase)
			}
			if table.one(strings.ToUpper(phrase)) == "" {
				t.Errorf("%s: %q alone is no furniture", name, phrase)
			}
			if seen["="+phrase] {
				t.Errorf("%s: %q is there twice", name, phrase)
			}
			seen["="+phrase] = true
		}
		for _, phrase := range append(append([]string{}, p.Starts...), p.Opens...) {
			if table.one(phrase+" Norland Estmark") == "" {
				t.Errorf("%s: a line that starts with %q is no furniture", name, phrase)
			}
			if seen["<"+phrase] {
				t.Errorf("%s: %q is there twice", name, phrase)
			}
			seen["<"+phrase] = true
		}
		for _, phrase := range p.Ends {
			if table.one("The envoys of both states"+spaceBefore(phrase)+phrase) == "" {
				t.Errorf("%s: a line that ends with %q is no furniture", name, phrase)
			}
		}
		for _, phrase := range p.Inside {
			if table.one("Jane Roe "+phrase+" from the hall") == "" {
				t.Errorf("%s: a line with %q in it is no furniture", name, phrase)
			}
		}
		for _, h := range p.Hints {
			for _, start := range h.Starts {
				for _, with := range h.With {
					if table.one(start+" Jane Roe "+with) == "" {
						t.Errorf("%s: %q with %q is no furniture", name, start, with)
					}
				}
			}
		}
	}
}

func spaceBefore(phrase string) string {
	if phrase[0] == '/' {
		return ""
	}
	return " "
}

// TestTables holds the other tables to the same.
func TestTables(t *testing.T) {
	tables := mustTables(t)
	for _, city := range tables.head.Cities {
		if _, ok := tables.head.readDateline(strings.ToUpper(city) + ": The envoys left."); !ok {
			t.Errorf("the city %q makes no dateline", city)
		}
	}
	for _, agency := range tables.head.Agencies {
		if d, ok := tables.head.readDateline("Port Hale (" + agency + ") - The envoys left."); !ok || d.agency != agency {
			t.Errorf("the agency %q makes no dateline: %+v", agency, d)
		}
	}
	for _, label := range tables.head.Labels {
		if d, ok := tables.head.readDateline(strings.ToUpper(label) + " — The envoys left."); ok {
			t.Errorf("the label %q makes the dateline %+v", label, d)
		}
	}
	for _, opener := range tables.head.Bylines {
		if names, ok := tables.head.byline(opener + ": Jane Roe"); !ok {
			t.Errorf("%q opens no byline: %q", opener, names)
		}
	}
	for _, word := range tables.head.Affiliations {
		if names, ok := tables.head.byline("By Jane Roe, " + word); !ok || len(names) != 1 {
			t.Errorf("%q after a name makes the byline %q", word, names)
		}
	}
	for _, particle := range tables.head.Particles {
		if particle == "the" || particle == "and" || particle == "of" {
			continue // in names of places alone
		}
		if !tables.head.isName("Jane " + particle + " Roe") {
			t.Errorf("%q in a name makes it none", particle)
		}
	}
	for _, label := range tables.head.Published {
		if _, ok := tables.head.dateLine(label + ": 12 May 2031"); !ok {
			t.Errorf("%q makes no line with a date", label)
		}
	}
	l := tables.head.Labelled
	for _, labels := range [][]string{l.Title, l.Outlet, l.URL, l.Byline, l.Published} {
		for _, label := range labels {
			other := "Title: Talks end"
			if l.field(label) == FieldTitle {
				other = "Source: Harbour News"
			}
			h := head{furniture: map[int]readout.FurnitureKind{}}
			tables.head.labelledLines(splitLines(strings.ToUpper(label)+": x\n"+other+"\n\nThe envoys left."), &h)
			if len(h.furniture) != 2 {
				t.Errorf("the label %q labels no line", label)
			}
		}
	}
	for _, word := range tables.words.English {
		if _, known, _, _ := tables.words.count(word); known != 1 {
			t.Errorf("the word %q is not counted", word)
		}
	}
	for _, f := range Fields() {
		for _, name := range tables.columns.names(f) {
			if at := tables.columns.find([]string{strings.ToUpper(name)}); at[f] != 0 || len(at) != 1 {
				t.Errorf("the column %q holds %v, want %s", name, at, f)
			}
		}
	}
}
