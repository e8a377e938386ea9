package names

import (
	"fmt"
	"strings"
	"testing"
)

// TestRegister learns from news and from mails which is which, and holds that a
// new text is told by its small words and not by its names.
func TestRegister(t *testing.T) {
	var articles []Article
	for _, place := range []string{"Orsk", "Tess", "Varn", "Milo", "Kesh"} {
		news := lesson(t, fmt.Sprintf("The ministry said that lawmakers in [L %s] would vote .", place))
		mail := lesson(t, fmt.Sprintf("hey , i will be in [L %s] so see you there !", place))
		mail.Style = Web
		articles = append(articles, news, mail)
	}
	r, err := Load(train(t, articles))
	if err != nil {
		t.Fatal(err)
	}
	f := r.Finder()
	for text, want := range map[string]Style{
		"Lawmakers said that Kesh would not vote .": News,
		"see you in Orsk , hey !":                   Web,
	} {
		f.Reset()
		f.Note(strings.Fields(text))
		if got := f.register(r.model); got != want {
			t.Errorf("%q is read in style %d, want %d", text, got, want)
		}
	}
}
