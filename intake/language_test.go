package intake

import (
	"strings"
	"testing"
)

func TestDetectLanguage(t *testing.T) {
	for _, test := range []struct{ text, code, name string }{
		{"The envoys of Norland left the hall on Monday after the talks had failed.", "en", ""},
		{"Minister Anna Berg was received by President Olaf Lund of Estmark 📍 Port Hale, December 20 #NorlandEstmark", "en", ""},
		{"Happy New Year!", "", ""},
		{"12 345 67", "", ""},
		{"С Новым годом! Happy New Year! Bonne année!", "", ""},
		{"Le ministre a déclaré lundi que les négociations entre les deux États avaient échoué et qu'elles reprendraient à l'automne, si les deux parties le souhaitent.", "fr", "French"},
		{"El ministro dijo el lunes que las negociaciones entre los dos Estados habían fracasado y que se reanudarían en otoño, si ambas partes así lo desean.", "es", "Spanish"},
		{"Министр заявил в понедельник, что переговоры между двумя государствами провалились и возобновятся осенью.", "ru", "Russian"},
		{"外交部长周一表示,两国之间的谈判已经失败,将于秋季恢复。", "zh", "Mandarin"},
		{"De minister zei maandag dat de besprekingen tussen beide staten waren mislukt en in de herfst worden hervat, als beide partijen dat willen.", "nl", "Dutch"},
	} {
		if code, name := mustTables(t).words.detectLanguage(test.text); code != test.code || name != test.name {
			t.Errorf("%q is in %q (%q), want %q (%q)", test.text, code, name, test.code, test.name)
		}
	}
}

func TestLanguageSaid(t *testing.T) {
	raw := Raw{Path: "a", Format: FormatText, Data: []byte("Le ministre a dit lundi que les négociations entre les deux États avaient échoué et qu'elles reprendraient à l'automne.")}
	if _, err := Parse(raw, Options{}); err == nil {
		t.Error("French is read as English")
	}
	a, err := Parse(raw, Options{Language: "en"})
	if err != nil || a.Language != "en" || a.Known["language"] != "user" {
		t.Errorf("language %q, known by %q, %v", a.Language, a.Known["language"], err)
	}
	if _, err := Parse(raw, Options{Language: "fr"}); err == nil {
		t.Error("an article said to be French is read")
	}
}

func TestNoProse(t *testing.T) {
	refusal := map[bool]string{true: "", false: "holds no prose"}
	for _, test := range []struct {
		text  string
		prose bool
	}{
		{"The envoys left.", true},
		{"Talks end", false},
		{"Hi.", false},
		{"5", false},
		{"12345 67890 !!!!", false},
		{strings.Repeat("12 4,5 77 total\n", 200), false},
		{strings.Repeat("dGhlIGVudm95cyBsZWZ0IHRoZSBoYWxs", 40) + " aGFsbA== bGVmdA==", false},
		{"On March 8, 2031, at 10:30, 14 of 27 envoys left.", true},
		{"Ministers met — and left — in Port Hale (again)! \U0001F30D", true},
	} {
		_, err := Parse(Raw{Path: "a.txt", Format: FormatText, Data: []byte(test.text)}, Options{})
		if (err == nil) != test.prose || err != nil && !strings.Contains(err.Error(), refusal[test.prose]) {
			t.Errorf("%.40q: %v, want prose %v", test.text, err, test.prose)
		}
	}
	// Scripts without spaces are refused for their language.
	_, err := Parse(Raw{Path: "a.txt", Format: FormatText, Data: []byte("部长周一表示,两国之间的谈判已经失败。")}, Options{})
	if err == nil || !strings.Contains(err.Error(), "is in Mandarin") {
		t.Errorf("refused with %v", err)
	}
}
