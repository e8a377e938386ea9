package intake

import (
	"io/fs"
	"os"
	"strings"
	"testing"
)

// TestBadInput reads a folder full of what people have by accident: each is
// refused by name with the reason, and the good article is read.
func TestBadInput(t *testing.T) {
	dir := files(t, map[string]string{
		"good.txt":   storyText,
		"empty.txt":  "",
		"blank.txt":  " \n\t\r\n\u00a0\n",
		"nul.txt":    strings.Repeat("\x00", 5000),
		"mixed.txt":  "The envoys\x00\x01 left.",
		"late.txt":   strings.Repeat("The envoys left the hall. ", 4000) + "\x00\x00",
		"pdf.txt":    "%PDF-1.7\n%âãÏÓ",
		"photo.txt":  "\x89PNG\r\n\x1a\n\x00\x00",
		"word.txt":   "PK\x03\x04\x14\x00",
		"german.txt": "Der Minister sagte am Montag, dass die Verhandlungen zwischen den beiden Staaten gescheitert seien. Man werde die Gespräche im Herbst wieder aufnehmen, wenn beide Seiten dazu bereit seien, sagte ein Sprecher der Regierung.",
		"greek.txt":  "Ο υπουργός δήλωσε τη Δευτέρα ότι οι συνομιλίες μεταξύ των δύο κρατών απέτυχαν και ότι θα συνεχιστούν το φθινόπωρο.",
		"koi8.txt":   "\xed\xc9\xce\xc9\xd3\xd4\xd2 \xda\xc1\xd1\xd7\xc9\xcc \xd7 \xd0\xcf\xce\xc5\xc4\xc5\xcc\xd8\xce\xc9\xcb \xd0\xc5\xd2\xc5\xc7\xcf\xd7\xcf\xd2\xd9 \xd0\xd2\xcf\xd7\xc1\xcc\xc9\xcc\xc9\xd3\xd8",
		"menu.html":  "<!doctype html><html><body></body></html>",
		"feed.xml":   "<?xml version=\"1.0\"?><rss version=\"2.0\"></rss>",
		"feed.rss":   "<?xml version=\"1.0\"?><rss version=\"2.0\"></rss>",
		"web.warc":   "WARC/1.0\r\nWARC-Type: warcinfo\r\n",
		"big.txt":    strings.Repeat("The envoys left the hall. ", 8000),
	})
	opts := Options{MaxBytes: 128 << 10}
	_, read, refused := readAll(t, opts, dir, dir)
	if len(read) != 1 || read[0] != "good.txt" {
		t.Errorf("read %q", read)
	}
	want := map[string]string{
		"big.txt":    "is larger than 128 KB, the most for one article (split it into articles, or raise the limit with --max-size)",
		"blank.txt":  "holds nothing but white space (nothing is there to read)",
		"empty.txt":  "is empty (nothing is there to read)",
		"feed.rss":   "is a feed, which this version does not read (save the articles that it links to as pages)",
		"feed.xml":   "has a name that promises no article (name the file itself to have it read as text)",
		"german.txt": "is in German; Readout reads English (translate it, or say that it is English with --language en if it is)",
		"greek.txt":  "is in Greek; Readout reads English (translate it, or say that it is English with --language en if it is)",
		"koi8.txt":   "is in an encoding that cannot be told (convert it to UTF-8)",
		"late.txt":   "is binary data, not text (save its text as .txt or .html)",
		"menu.html":  "is a page without an article that can be found (save the article's own page, or its text as .txt)",
		"mixed.txt":  "is binary data, not text (save its text as .txt or .html)",
		"nul.txt":    "is nothing but NUL bytes, not text (save its text as .txt or .html)",
		"pdf.txt":    "is a PDF document, not text (save its text as .txt or .html)",
		"photo.txt":  "is a picture (PNG), not text (save its text as .txt or .html)",
		"web.warc":   "is a web archive, which this version does not read (save its pages as .html files)",
		"word.txt":   "is a ZIP archive or an office document, not text (save its text as .txt or .html)",
	}
	for _, got := range refused {
		name, reason, _ := strings.Cut(got, ": ")
		if want[name] != reason {
			t.Errorf("%s: refused with %q, want %q", name, reason, want[name])
		}
		delete(want, name)
	}
	for name := range want {
		t.Errorf("%s is not refused", name)
	}
}

func TestBadPaths(t *testing.T) {
	dir := files(t, map[string]string{"empty/": "", "pictures/a.jpg": "x"})
	for _, test := range []struct{ path, want string }{
		{"missing.txt", "missing.txt: is not there (check the path)"},
		{"empty", "empty: holds no articles (it should hold text, HTML, JSON Lines or CSV files (.txt .html .jsonl .csv, also .gz))"},
		{"pictures", "pictures: holds no articles (it should hold text, HTML, JSON Lines or CSV files (.txt .html .jsonl .csv, also .gz))"},
	} {
		_, read, refused := readAll(t, Options{}, dir, dir+"/"+test.path)
		if len(read) != 0 || len(refused) != 1 || refused[0] != test.want {
			t.Errorf("%s: read %q, refused %q, want %q", test.path, read, refused, test.want)
		}
	}
	for _, path := range []string{"https://example.org/a", "http://example.org/*.html"} {
		_, _, refused := readAll(t, Options{}, dir, path)
		if len(refused) != 1 || !strings.Contains(refused[0], "is an address; this version reads files") {
			t.Errorf("%s: refused %q", path, refused)
		}
	}
}

// TestPermissions reads what may not be read. A system cannot forbid root
// anything, so the refusal itself is tested apart from the files.
func TestPermissions(t *testing.T) {
	err := refuseIO("a.txt", &fs.PathError{Op: "open", Path: "a.txt", Err: fs.ErrPermission})
	const want = "a.txt: may not be read: permission denied (change its permissions, or run as a user who may read it)"
	if err.Error() != want {
		t.Errorf("refused with %q, want %q", err, want)
	}
	dir := files(t, map[string]string{"secret.txt": storyText, "locked/a.txt": storyText})
	for _, path := range []string{"secret.txt", "locked"} {
		t.Run(path, func(t *testing.T) {
			if err := os.Chmod(dir+"/"+path, 0); err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { os.Chmod(dir+"/"+path, 0o755) }) //nolint:errcheck,gosec // the folder is removed next
			if f, err := os.Open(dir + "/" + path); err == nil {
				f.Close() //nolint:errcheck,gosec // it was only opened
				t.Skip("this user may read everything (root): the refusal is tested above, the files only for other users")
			}
			_, _, refused := readAll(t, Options{}, dir, dir+"/"+path)
			if len(refused) != 1 || !strings.Contains(refused[0], "may not be read: permission denied") {
				t.Errorf("refused %q", refused)
			}
		})
	}
}

// TestLargeLines reads a container whose articles are small and one is not.
func TestLargeLines(t *testing.T) {
	line := `{"text":"The envoys of Norland left the hall on Monday after the talks."}` + "\n"
	large := `{"text":"` + strings.Repeat("The envoys left. ", 10000) + `"}` + "\n"
	row := "1,The envoys of Norland left the hall on Monday after the talks.\n"
	dir := files(t, map[string]string{
		"a.jsonl": strings.Repeat(line, 500) + large + line,
		"b.csv":   "id,text\n" + strings.Repeat(row, 500) + "2,\"" + strings.Repeat("The envoys left. ", 20000),
	})
	opts := Options{MaxBytes: 64 << 10}
	_, read, refused := readAll(t, opts, dir, dir+"/a.jsonl")
	if len(read) != 501 || len(refused) != 1 || refused[0] != "a.jsonl:501: is larger than 64 KB, the most for one article (split it into articles, or raise the limit with --max-size)" {
		t.Errorf("read %d, refused %q", len(read), refused)
	}
	_, read, refused = readAll(t, opts, dir, dir+"/b.csv")
	if len(read) != 500 || len(refused) != 1 || !strings.Contains(refused[0], "a row is larger than 64 KB, or a quotation mark is not closed") {
		t.Errorf("read %d, refused %q", len(read), refused)
	}
}
