package intake

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	uni "golang.org/x/text/encoding/unicode"

	"readout"
)

const storyText = "Talks end in Port Hale\n\nThe envoys of Norland and Estmark left the hall on Monday after the talks had failed, a spokesman said.\n"

// files writes files under a new folder and returns it. A name that ends with a
// slash is a folder, a content that begins with "->" a link.
func files(t *testing.T, contents map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range contents {
		path := filepath.Join(dir, name)
		if strings.HasSuffix(name, "/") {
			path = filepath.Join(path, "x")
		}
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		var err error
		if target, ok := strings.CutPrefix(content, "->"); ok {
			err = os.Symlink(target, path)
		} else if !strings.HasSuffix(name, "/") {
			err = os.WriteFile(path, []byte(content), 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// readAll walks and parses, and returns the paths of the articles and the
// refusals, both without the folder.
func readAll(t *testing.T, opts Options, dir string, paths ...string) (articles []readout.Article, read, refused []string) {
	t.Helper()
	for raw, err := range Walk(t.Context(), opts, paths...) {
		var a readout.Article
		if err == nil {
			a, err = Parse(raw, opts)
		}
		if err != nil {
			var e *readout.Error
			if !errors.As(err, &e) || e.Code != readout.CodeRefused || e.Object == "" || e.Message == "" {
				t.Fatalf("error %v is no refusal with object and message", err)
			}
			refused = append(refused, strings.ReplaceAll(e.Error(), dir+"/", ""))
			continue
		}
		checkArticle(t, &a)
		articles = append(articles, a)
		read = append(read, strings.ReplaceAll(a.Path, dir+"/", ""))
	}
	return articles, read, refused
}

func TestWalkFolder(t *testing.T) {
	dir := files(t, map[string]string{
		"b.txt": storyText, "a/2.txt": storyText, "a/1.html": "<html><body><article><p>" + strings.Repeat("The envoys of the state left the hall in the morning. ", 10) + "</p></article></body></html>",
		"a/empty/": "", "a/.hidden.txt": storyText, ".git/c.txt": storyText, "a/style.css": "p {}", "a/photo.jpg": "\xff\xd8\xff\x00",
		"a/loop": "->../a", "a/story.txt": "->../b.txt", "c.dat": "x", "gone.txt": "->nowhere",
	})
	_, read, refused := readAll(t, Options{}, dir, dir)
	if want := []string{"a/1.html", "a/2.txt", "a/story.txt", "b.txt"}; !slices.Equal(read, want) {
		t.Errorf("read %q, want %q", read, want)
	}
	want := []string{
		"c.dat: has a name that promises no article (name the file itself to have it read as text)",
		"gone.txt: is not there (check the path)",
	}
	if !slices.Equal(refused, want) {
		t.Errorf("refused %q, want %q", refused, want)
	}
	_, read, _ = readAll(t, Options{}, dir, dir+"/a", dir)
	if want := []string{"a/1.html", "a/2.txt", "a/story.txt", "b.txt"}; !slices.Equal(read, want) {
		t.Errorf("read %q of a folder and the folder around it, want %q", read, want)
	}
}

func TestWalkGlob(t *testing.T) {
	dir := files(t, map[string]string{
		"a.txt": storyText, "b.txt": storyText, "n/c.txt": storyText, "n/m/d.txt": storyText, "n/m/e.html": "x", ".h/f.txt": storyText,
		"n/m/up": "->../..", "[x].txt": storyText,
	})
	for _, test := range []struct{ pattern, want, refused string }{
		{"*.txt", "[x].txt a.txt b.txt", ""},
		{"[a].txt", "a.txt", ""},
		{"[x].txt", "[x].txt", ""},
		{"**/*.txt", "[x].txt a.txt b.txt n/c.txt n/m/d.txt", ""},
		{"n/**/d.txt", "n/m/d.txt", ""},
		{"?/c.txt", "n/c.txt", ""},
		{"*.pdf", "", "*.pdf: matches no file (check the pattern)"},
		{"no*/x.txt", "", "no*/x.txt: matches no file (check the pattern)"},
		{"[", "", "[: is not a pattern that can be read (close the bracket)"},
	} {
		_, read, refused := readAll(t, Options{}, dir, dir+"/"+test.pattern)
		if got := strings.Join(read, " "); got != test.want || strings.Join(refused, " ") != test.refused {
			t.Errorf("%s: read %q, refused %q, want %q, %q", test.pattern, got, refused, test.want, test.refused)
		}
	}
}

func TestWalkContainers(t *testing.T) {
	const line = "The envoys of Norland left the hall on Monday after the talks."
	for _, test := range []struct {
		name, content string
		read, refused []string
	}{
		{"a.jsonl", `{"text":"` + line + `"}` + "\n\n" + `{"body":"` + line + `"}`, []string{"a.jsonl:1", "a.jsonl:3"}, nil},
		{
			"a.jsonl", `{"title":"x"}` + "\n{\n[1]\n" + `{"text":" "}` + "\n" + `{"text":"` + line + `"}`, []string{"a.jsonl:5"},
			[]string{
				"a.jsonl:1: has no text (the text stands under text, body, content, article; if it has another name, name it with --column text=NAME)",
				"a.jsonl:2: is malformed JSON: unexpected end of JSON input (mend it, or write one object a line)",
				"a.jsonl:3: is a JSON array, not an object (each article should be an object with its text)",
				"a.jsonl:4: has no text (the text stands under text, body, content, article; if it has another name, name it with --column text=NAME)",
			},
		},
		{"a.json", `{"text":"` + line + `"}`, []string{"a.json:1"}, nil},
		{"a.json", "{\n\"text\":\"" + line + "\"}", []string{"a.json"}, nil},
		{"a.json", "{\"text\":\n\"" + line + "\"}{\"text\":\n\"" + line + "\"}", []string{"a.json#1", "a.json#2"}, nil},
		{"a.json", `[{"text":"` + line + `"},{"content":"` + line + `"}]`, []string{"a.json#1", "a.json#2"}, nil},
		{"a.json", "{\n\"status\":\"ok\",\"articles\":[{\"content\":\"" + line + "\"}]}", []string{"a.json#1"}, nil},
		{"a.json", "[\n", nil, []string{"a.json: is malformed JSON: EOF (mend it, or write one object a line)"}},
		{"a.json", "[]", nil, []string{"a.json: holds no articles (it has no records)"}},
		{"a.json", `[{"text":"` + line + `"},{"text":`, []string{"a.json#1"}, []string{"a.json#2: is malformed JSON: unexpected EOF (mend it, or write one object a line)"}},
		{"a.csv", "id,Headline,text\n1,Talks end,\"" + line + "\nAnd \"\"so\"\" on.\"\n2,More talks," + line + "\n", []string{"a.csv:2", "a.csv:4"}, nil},
		{"a.csv", "\uFEFFtext;title\r\n" + line + ";x\r\n", []string{"a.csv:2"}, nil},
		{"a.tsv", "title\tbody\nx\t" + line + "\n", []string{"a.tsv:2"}, nil},
		{"a.csv", "id,title\n1,x\n", nil, []string{"a.csv: has no column with the text of the articles (its columns are id, title; if one of them holds the text, name it with --column text=NAME)"}},
		{"a.csv", "id,text\n1,\n2," + line + "\n", []string{"a.csv:3"}, []string{"a.csv:2: has no text (the text stands under text, body, content, article; if it has another name, name it with --column text=NAME)"}},
		{"a.csv", "id,text\n", nil, []string{"a.csv: holds no articles (it has no records)"}},
		{
			"a.jsonl", `{"text": 5}` + "\n" + `{"text": ["x", 5]}` + "\n" + `{"text": ["` + line + `"]}`, []string{"a.jsonl:3"},
			[]string{
				`a.jsonl:1: has a "text" that is no text (it should be a string, or a list of strings)`,
				`a.jsonl:2: has a "text" that is no text (it should be a string, or a list of strings)`,
			},
		},
		{"stdin-like", `{"text":"` + line + `"}` + "\n" + `{"text":"` + line + `"}` + "\n", []string{"stdin-like:1", "stdin-like:2"}, nil},
		{"table", "title,text\nx,\"" + line + "\"\n", []string{"table:2"}, nil},
	} {
		dir := files(t, map[string]string{test.name: test.content})
		_, read, refused := readAll(t, Options{}, dir, dir+"/"+test.name)
		if !slices.Equal(read, test.read) || !slices.Equal(refused, test.refused) {
			t.Errorf("%s %q: read %q, refused %q, want %q, %q", test.name, test.content, read, refused, test.read, test.refused)
		}
	}
}

func TestWalkDeclared(t *testing.T) {
	const text = "The envoys of Norland left the hall on Monday after the talks."
	dir := files(t, map[string]string{
		"a.jsonl": `{"id":7,"Headline":"Talks end","url":"https://harbour.example/1","source":{"id":"h","name":"Harbour News"},"publishedAt":"2031-05-12T08:00:00Z","author":["Jane Roe","By John Doe"],"lang":"en","content":"` + text + `"}`,
		"b.csv":   "kop,tekst,site,date,by\nTalks end," + text + ",Harbour News,12/05/2031,\"Roe, Jane\"\n",
	})
	articles, _, refused := readAll(t, Options{}, dir, dir+"/a.jsonl")
	if len(articles) != 1 || len(refused) != 0 {
		t.Fatalf("read %v, refused %v", articles, refused)
	}
	a := articles[0]
	if a.Title != "Talks end" || a.URL != "https://harbour.example/1" || a.Outlet != "Harbour News" ||
		a.Published != "2031-05-12T08:00:00Z" || join(a.Byline) != "Jane Roe|John Doe" || a.Known["outlet"] != readout.KnownByColumn {
		t.Errorf("read %+v", a)
	}
	if want := readout.ArticleID(a.URL, a.Outlet, a.Published, text); a.ID != want {
		t.Errorf("id %s, want %s", a.ID, want)
	}
	named := Options{Columns: map[Field]string{FieldText: "Tekst", FieldTitle: "kop"}}
	articles, _, refused = readAll(t, named, dir, dir+"/b.csv")
	if len(articles) != 1 || len(refused) != 0 {
		t.Fatalf("read %v, refused %v", articles, refused)
	}
	if a = articles[0]; a.Title != "Talks end" || a.Outlet != "Harbour News" || a.Published != "2031" || join(a.Byline) != "Roe, Jane" {
		t.Errorf("read %+v", a)
	}
	named.Columns[FieldURL] = "kolom"
	_, _, refused = readAll(t, named, dir, dir+"/b.csv")
	if want := `b.csv: has no column "kolom" (its columns are kop, tekst, site, date, by)`; len(refused) != 1 || refused[0] != want {
		t.Errorf("refused %q, want %q", refused, want)
	}
}

// TestWalkEncodings reads the same table in several encodings.
func TestWalkEncodings(t *testing.T) {
	const text = "“We are leaving,” said Zoë Müller of Norland on Monday, and left the hall."
	table := "id\ttext\n" + strings.Repeat("1\t"+text+"\n", 3)
	encode := func(e encoding.Encoding) string {
		s, err := e.NewEncoder().String(table)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	dir := files(t, map[string]string{
		"1252.csv": encode(charmap.Windows1252), "16le.csv": encode(uni.UTF16(uni.LittleEndian, uni.UseBOM)),
		"16be.csv": encode(uni.UTF16(uni.BigEndian, uni.IgnoreBOM)), "8.csv": "\uFEFF" + table,
	})
	articles, read, refused := readAll(t, Options{}, dir, dir)
	if len(articles) != 12 || len(refused) != 0 {
		t.Errorf("read %q, refused %q", read, refused)
	}
	for _, a := range articles {
		if a.Text != text {
			t.Errorf("%s: text %q", a.Path, a.Text)
		}
	}
}

func TestWalkPacked(t *testing.T) {
	var packed bytes.Buffer
	zw := gzip.NewWriter(&packed)
	if _, err := zw.Write([]byte(strings.Repeat(storyText, 50))); err != nil {
		t.Fatal(err)
	}
	if err := zw.Close(); err != nil {
		t.Fatal(err)
	}
	dir := files(t, map[string]string{"a.txt.gz": packed.String(), "b.txt.gz": packed.String()[:packed.Len()/2], "c.txt.gz": "\x1f\x8bxx"})
	articles, read, refused := readAll(t, Options{}, dir, dir)
	if len(articles) != 1 || articles[0].Text != strings.Repeat(storyText, 50) {
		t.Errorf("read %q", read)
	}
	want := []string{"b.txt.gz: cannot be read: unexpected EOF", "c.txt.gz: cannot be read: unexpected EOF"}
	if !slices.Equal(refused, want) {
		t.Errorf("refused %q, want %q", refused, want)
	}
	_, _, refused = readAll(t, Options{MaxBytes: 1 << 10}, dir, dir+"/a.txt.gz")
	if len(refused) != 1 || !strings.Contains(refused[0], "is larger than 1 KB") {
		t.Errorf("refused %q of a file that unpacks to more than is allowed", refused)
	}
}

func TestWalkStdin(t *testing.T) {
	_, read, refused := readAll(t, Options{Stdin: strings.NewReader(storyText)}, "", "-")
	if !slices.Equal(read, []string{"-"}) || len(refused) != 0 {
		t.Errorf("read %q, refused %q", read, refused)
	}
	_, read, refused = readAll(t, Options{Stdin: iotest.ErrReader(errors.New("broken pipe"))}, "", "-")
	if len(read) != 0 || !slices.Equal(refused, []string{"-: cannot be read: broken pipe"}) {
		t.Errorf("read %q, refused %q", read, refused)
	}
	_, _, refused = readAll(t, Options{}, "", "-")
	if len(refused) != 1 {
		t.Errorf("refused %q", refused)
	}
}

func TestWalkEnds(t *testing.T) {
	dir := files(t, map[string]string{"a.txt": storyText, "b.txt": storyText, "c.txt": storyText})
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	n := 0
	var last error
	for _, err := range Walk(ctx, Options{}, dir) {
		n++
		last = err
		cancel()
	}
	if n != 2 || !errors.Is(last, context.Canceled) {
		t.Errorf("a walk whose context is done gave %d and %v", n, last)
	}
	n = 0
	for _, err := range Walk(t.Context(), Options{}, dir+"/a.txt", dir+"/missing") {
		n++
		if err != nil {
			t.Error(err)
		}
		break
	}
	if n != 1 {
		t.Errorf("a walk that was left went on")
	}
}
