package lineage_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"readout/lineage"
)

func TestBefore(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"2031-03-22", "2031-03-23", true},
		{"2031-03-22", "2031-03-22", false},
		{"2031-03", "2031-03-22", false},
		{"2031-02", "2031-03-22", true},
		{"2030", "2031-03-22", true},
		{"", "2031", false},
		{"2031", "", false},
		{"2031-03-22T10:00:00Z", "2031-03-22T11:00:00Z", true},
		{"2031-03-22T10:00:00+03:00", "2031-03-22T08:00:00Z", true},
		{"2031-03-22T10:00:00Z", "2031-03-22", false},
		{"2031-03-22T10:00:00", "2031-03-22T11:00:00Z", false}, // the zone is not known
		{"2031-03-21T10:00:00Z", "2031-03-22", true},
		{"2031-03-22", "2031-03-22T23:00:00-05:00", false}, // the 23rd in UTC
		{"2031-03-22T23:00:00-05:00", "2031-03-23", false},
	} {
		if got := lineage.Before(test.a, test.b); got != test.want {
			t.Errorf("Before(%q, %q) = %v", test.a, test.b, got)
		}
		if test.want && lineage.Before(test.b, test.a) {
			t.Errorf("%q and %q are each before the other", test.a, test.b)
		}
	}
}

// apps returns appearances of "wording date" in articles a, b, c…
func apps(lines ...string) []lineage.Appearance {
	out := make([]lineage.Appearance, len(lines))
	for i, line := range lines {
		a := lineage.Appearance{Passage: int64(i + 1), Article: string(rune('a' + i)), Words: 10}
		_, _ = fmt.Sscan(line, &a.Wording, &a.Published) // a date may be missing
		out[i] = a
	}
	return out
}

// tree writes a family as "article<base", with "?" where the order is not known.
func tree(f lineage.Family) []string {
	var out []string
	for _, m := range f.Members {
		line := m.Article
		if m.Base >= 0 {
			line += "<" + f.Members[m.Base].Article
			if !m.Parent {
				line += "?"
			}
		}
		out = append(out, line)
	}
	return out
}

func TestPlace(t *testing.T) {
	for _, test := range []struct {
		name  string
		apps  []lineage.Appearance
		links []lineage.Link
		want  [][]string
	}{
		{"copies", apps("1 2031-01-02", "1 2031-01-01", "1 2031-01-03"), nil, [][]string{{"b", "a<b", "c<b"}}},
		{"the nearest of the earlier", apps("1 2031-01-01", "2 2031-01-02", "2 2031-01-03"),
			[]lineage.Link{{A: 1, B: 2, Score: 0.7}}, [][]string{{"a", "b<a", "c<b"}}},
		{"the same day", apps("1 2031-01-01", "1 2031-01-01"), nil, [][]string{{"a", "b<a?"}}},
		{"known before unknown", apps("1 2031-01-01", "2 2031-01-02", "2 2031-01-02"),
			[]lineage.Link{{A: 1, B: 2, Score: 0.7}}, [][]string{{"a", "b<a", "c<a"}}},
		{"no date", apps("1", "1 2031-01-01"), nil, [][]string{{"b", "a<b?"}}},
		{"two origins joined later", apps("1 2031-01-01", "2 2031-01-01", "3 2031-01-05"),
			[]lineage.Link{{A: 1, B: 3, Score: 0.6}, {A: 2, B: 3, Score: 0.7}}, [][]string{{"a", "b", "c<b"}}},
		{"no link", apps("1 2031-01-01", "2 2031-01-02"), nil, [][]string{{"a"}, {"b"}}},
	} {
		var got [][]string
		for _, f := range lineage.Place(test.apps, test.links) {
			got = append(got, tree(f))
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
	// An article that repeats itself takes nothing over from itself.
	twice := []lineage.Appearance{
		{Passage: 1, Wording: 1, Article: "a", Published: "2031", Start: 0},
		{Passage: 2, Wording: 1, Article: "a", Published: "2031", Start: 90},
		{Passage: 3, Wording: 1, Article: "b", Published: "2030", Start: 5},
	}
	if got := tree(lineage.Place(twice, nil)[0]); !slices.Equal(got, []string{"b", "a<b", "a<b"}) {
		t.Errorf("an article that repeats another: %v", got)
	}
	if f := lineage.Place(twice[:2], nil)[0]; f.Origins != 1 || !slices.Equal(tree(f), []string{"a", "a"}) {
		t.Errorf("an article that repeats itself: %v with %d origins", tree(f), f.Origins)
	}
	twice[2].Published = "2032"
	if f := lineage.Place(twice, nil)[0]; f.Origins != 1 || !slices.Equal(tree(f), []string{"a", "a", "b<a"}) {
		t.Errorf("a copy of an article that repeats itself: %v with %d origins", tree(f), f.Origins)
	}
}

// TestPlaceKeepsItsPromises checks on arbitrary families that every appearance
// is placed once, that bases stand before what is compared with them, that
// parents are known to be earlier, and that the order of arguments is nothing.
func TestPlaceKeepsItsPromises(t *testing.T) {
	dates := rapid.SampledFrom([]string{"", "2031", "2031-03", "2031-03-22", "2031-03-23", "2031-03-22T10:00:00Z", "2031-03-22T23:00:00-05:00"})
	rapid.Check(t, func(t *rapid.T) {
		var apps []lineage.Appearance
		for i := range rapid.IntRange(1, 25).Draw(t, "passages") {
			article := rapid.IntRange(0, 9).Draw(t, "article")
			apps = append(apps, lineage.Appearance{
				Passage: int64(i), Wording: rapid.Int64Range(0, 7).Draw(t, "wording"), Start: i,
				Article: fmt.Sprint(article), Words: rapid.IntRange(8, 10).Draw(t, "words"),
			})
		}
		published := map[string]string{}
		for i, a := range apps {
			if _, ok := published[a.Article]; !ok {
				published[a.Article] = dates.Draw(t, "date")
			}
			apps[i].Published = published[a.Article]
		}
		var links []lineage.Link
		for a := range int64(8) {
			for b := a + 1; b < 8; b++ {
				if rapid.IntRange(0, 4).Draw(t, "linked") == 0 {
					links = append(links, lineage.Link{A: a, B: b, Score: rapid.SampledFrom([]float64{0.6, 0.8}).Draw(t, "score")})
				}
			}
		}
		families := lineage.Place(apps, links)
		seen := map[int64]bool{}
		for _, f := range families {
			origins := 0
			for i, m := range f.Members {
				if seen[m.Passage] || m.Base >= i {
					t.Fatalf("member %d of %v", i, tree(f))
				}
				seen[m.Passage] = true
				if m.Base < 0 {
					origins++
					continue
				}
				base := f.Members[m.Base]
				if base.Article == m.Article {
					t.Fatalf("%s comes from itself", m.Article)
				}
				if m.Parent && !lineage.Before(base.Published, m.Published) {
					t.Fatalf("parent of %q is of %q", m.Published, base.Published)
				}
			}
			if f.Origins > origins || f.Origins == 0 {
				t.Fatalf("%d without a base in %v, which says %d origins", origins, tree(f), f.Origins)
			}
		}
		if len(seen) != len(apps) {
			t.Fatalf("placed %d of %d", len(seen), len(apps))
		}
		slices.Reverse(apps)
		slices.Reverse(links)
		if diff := cmp.Diff(families, lineage.Place(apps, links)); diff != "" {
			t.Fatalf("the order of arguments matters:\n%s", diff)
		}
	})
}
