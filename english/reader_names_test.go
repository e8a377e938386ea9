package english_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestNamesOfSingleSentences holds that simple sentences are read rightly
// although no article stands around them.
func TestNamesOfSingleSentences(t *testing.T) {
	r := reader(t)
	for _, c := range []struct{ text, want string }{
		{"The minister left Norway.", "Place Norway"},
		{"Japan protested.", "Place Japan"},
		{"Germany and France signed a treaty.", "Place Germany; Place France"},
		{"The general left Syria for Iran.", "Place Syria; Place Iran"},
		{"Anna Berg met the president in Paris.", "Person Anna Berg; Place Paris"},
		{"Mr. Lind, of the University of Oslo, disagreed.", "Person Lind; Organisation University of Oslo"},
		{"The Ministry of Defence denied it.", "Organisation Ministry of Defence"},
		{"The United Nations condemned the attack.", "Organisation United Nations"},
		{"He works for the BBC in London.", "Organisation BBC; Place London"},
		{"Russian troops crossed the border.", "Other Russian"},
		{"we went to chicago with bob", "Place chicago; Person bob"},
		{"Nobody left the house on Monday.", ""},
	} {
		doc := r.Read(c.text)
		var got []string
		for _, n := range doc.Names {
			words := make([]string, 0, n.Len())
			for i := n.First; i < n.End; i++ {
				words = append(words, doc.Word(i))
			}
			got = append(got, n.Kind.String()+" "+strings.Join(words, " "))
		}
		if diff := cmp.Diff(c.want, strings.Join(got, "; ")); diff != "" {
			t.Errorf("%s: %s", c.text, diff)
		}
	}
}
