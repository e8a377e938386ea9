package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"readout/demo"
)

// TestKilledIngestLosesNothing kills ingest at random moments and runs it
// again, and holds that the record then answers every question as one that
// was made undisturbed.
func TestKilledIngestLosesNothing(t *testing.T) {
	if testing.Short() {
		t.Skip("ingests some hundred articles several times")
	}
	const seed, kills = 20310303, 6
	random := rand.New(rand.NewPCG(seed, 0))
	dir := t.TempDir()
	articles := filepath.Join(dir, "articles.jsonl")
	total := writeArticles(t, articles, 120, random)
	actors := filepath.Join(dir, "actors.toml")
	if err := os.WriteFile(actors, demo.Directory(), 0o600); err != nil {
		t.Fatal(err)
	}
	ingest := func(record string, path string) *exec.Cmd {
		return readoutCommand(t, "ingest", "--record", record, "--actors", actors, path)
	}
	undisturbed := filepath.Join(dir, "undisturbed.db")
	took := timed(t, ingest(undisturbed, articles))
	single := filepath.Join(dir, "single.jsonl")
	writeArticles(t, single, 1, random)
	start := timed(t, ingest(filepath.Join(dir, "single.db"), single))

	killed := filepath.Join(dir, "killed.db")
	cutShort := 0
	for range kills {
		// So that all kills together spread over the whole work.
		moment := start + time.Duration(random.Int64N(int64(max(took-start, kills))*3/(2*kills)))
		if killAfter(t, ingest(killed, articles), moment) && partly(t, killed, total) {
			cutShort++
		}
	}
	if cutShort == 0 {
		t.Fatalf("none of %d kills left part of the articles in the record: the test shows nothing", kills)
	}
	out, err := ingest(killed, articles).CombinedOutput()
	if err != nil {
		t.Fatalf("ingest after the kills: %v\n%s", err, out)
	}
	t.Logf("%d of %d kills left part of the %d articles; then: %s", cutShort, kills, total, bytes.TrimSpace(out))
	if !strings.Contains(string(out), "unchanged") {
		t.Errorf("the last run analysed everything anew: %s", out)
	}

	for _, question := range [][]string{
		{"articles"}, {"statements"}, {"events"}, {"lineage"}, {"actors"}, {"search", "strait"}, {"search", `"the crew"`},
	} {
		want := answer(t, undisturbed, question)
		if len(want) == 0 {
			t.Errorf("%v has no answer: the comparison shows nothing", question)
		}
		if diff := cmp.Diff(want, answer(t, killed, question)); diff != "" {
			t.Errorf("%v differs (-undisturbed +killed):\n%s", question, diff)
		}
	}
}

// readoutCommand returns a command that runs this test binary as readout.
func readoutCommand(t *testing.T, args ...string) *exec.Cmd {
	t.Helper()
	path, err := exec.LookPath("readout")
	if err != nil {
		t.Fatalf("find the readout of the scripts: %v", err)
	}
	return exec.CommandContext(t.Context(), path, args...)
}

// timed runs a command and returns how long it took.
func timed(t *testing.T, command *exec.Cmd) time.Duration {
	t.Helper()
	begun := time.Now()
	if out, err := command.CombinedOutput(); err != nil {
		t.Fatalf("run %v: %v\n%s", command.Args[1:], err, out)
	}
	return time.Since(begun)
}

// answer returns the lines of the answer to a question.
func answer(t *testing.T, record string, question []string) []string {
	t.Helper()
	command := readoutCommand(t, append(question, "--json", "--record", record)...)
	var stderr bytes.Buffer
	command.Stderr = &stderr
	out, err := command.Output()
	if err != nil {
		t.Fatalf("ask for %v: %v\n%s", question, err, stderr.String())
	}
	return slices.Collect(strings.Lines(string(out)))
}

// killAfter starts a command and kills it after a while. It returns false if
// the command ended before.
func killAfter(t *testing.T, command *exec.Cmd, moment time.Duration) bool {
	t.Helper()
	if err := command.Start(); err != nil {
		t.Fatalf("start ingest: %v", err)
	}
	time.Sleep(moment)
	killErr := command.Process.Kill()
	waitErr := command.Wait()
	return killErr == nil && waitErr != nil
}

// partly tells whether a record holds some of the articles and not all.
func partly(t *testing.T, record string, total int) bool {
	t.Helper()
	if _, err := os.Stat(record); err != nil {
		return false
	}
	command := readoutCommand(t, "articles", "--json", "--record", record)
	out, err := command.Output()
	if err != nil {
		t.Fatalf("count the articles after a kill: %v", err)
	}
	n := bytes.Count(out, []byte("\n"))
	return 0 < n && n < total
}

// writeArticles writes count articles as JSON Lines, made of the demo's by
// changing words at random, and returns how many it wrote.
func writeArticles(t *testing.T, name string, count int, random *rand.Rand) int {
	t.Helper()
	var sources []string
	err := fs.WalkDir(demo.Articles(), ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".txt" {
			return err
		}
		data, err := fs.ReadFile(demo.Articles(), path)
		sources = append(sources, string(data))
		return err
	})
	if err != nil || len(sources) == 0 {
		t.Fatalf("read the demo's articles: %d and error %v", len(sources), err)
	}
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	for i := range count {
		article := map[string]string{
			"outlet":    fmt.Sprintf("Outlet %d", random.IntN(12)),
			"published": fmt.Sprintf("2031-03-%02d", 1+random.IntN(28)),
			"title":     fmt.Sprintf("Article %d", i),
			"text":      changed(sources[random.IntN(len(sources))], random),
		}
		if err := encoder.Encode(article); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(name, out.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	return count
}

// changed returns some paragraphs of an article, a few of whose words are put
// in the place of others.
func changed(article string, random *rand.Rand) string {
	paragraphs := strings.Split(article, "\n\n")
	for len(paragraphs) > 6 {
		i := random.IntN(len(paragraphs))
		paragraphs = slices.Delete(paragraphs, i, i+1)
	}
	for i, p := range paragraphs {
		words := strings.Fields(p)
		for range len(words) / 15 {
			words[random.IntN(len(words))] = words[random.IntN(len(words))]
		}
		paragraphs[i] = strings.Join(words, " ")
	}
	return strings.Join(paragraphs, "\n\n")
}
