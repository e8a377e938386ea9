package names

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// someNames draws names of a sentence of so many tokens, in order.
func someNames(t *rapid.T, tokens int) []Name {
	var out []Name
	for i := 0; i < tokens; {
		length := rapid.IntRange(1, 4).Draw(t, "length")
		kind := Kind(rapid.IntRange(0, kinds).Draw(t, "kind"))
		end := min(i+length, tokens)
		if kind != NoKind {
			out = append(out, Name{First: int32(i), End: int32(end), Kind: kind})
		}
		i = end
	}
	return out
}

// TestLabelsTellNames holds that labels tell the names that they were made of,
// and that each may follow the one before.
func TestLabelsTellNames(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tokens := rapid.IntRange(0, 12).Draw(t, "tokens")
		want := someNames(t, tokens)
		all := Labels(tokens, want, nil)
		if len(all) != tokens {
			t.Fatalf("%d labels of %d tokens", len(all), tokens)
		}
		before := Outside
		for i, l := range all {
			if !l.follows(before) {
				t.Fatalf("label %d, %d, may not follow %d", i, l, before)
			}
			before = l
		}
		if before.open() {
			t.Fatal("the last name does not end")
		}
		if got := namesOf(all, 0, nil); !cmp.Equal(got, want) {
			t.Fatalf("got %v, want %v", got, want)
		}
	})
}

func TestNamesCountFromTheArticle(t *testing.T) {
	got := namesOf([]Label{Outside, labelOf(Person, begin), labelOf(Person, last), labelOf(Place, unit)}, 40, nil)
	want := []Name{{41, 43, Person}, {43, 44, Place}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestKindsHaveNames(t *testing.T) {
	seen := map[string]bool{}
	for k := Person; int(k) <= kinds; k++ {
		if k.String() == "" || seen[k.String()] {
			t.Errorf("kind %d is called %q", k, k)
		}
		seen[k.String()] = true
	}
	if NoKind.String() != "" {
		t.Errorf("no kind is called %q", NoKind)
	}
}
