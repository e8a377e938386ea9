package sqlite_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"readout"
	"readout/record/sqlite"
)

// press makes any number of articles of random words, of the size and with the
// repetition of real ones: thirty sentences, of which two are taken over from
// an earlier article, one of them edited, and one is boilerplate.
type press struct {
	*rand.Rand
	vocabulary []string
	sentences  []string // written so far
	written    int
}

const boilerplate = "Subscribe to the evening letter of Port Ember and never miss what ships bring to the harbour."

func newPress() *press {
	p := &press{Rand: rand.New(rand.NewPCG(3, 5))}
	for range 20000 {
		word := make([]byte, 3+p.IntN(8))
		for i := range word {
			word[i] = byte('a' + p.IntN(26))
		}
		p.vocabulary = append(p.vocabulary, string(word))
	}
	return p
}

// sentence writes a sentence in which, as in English, few words are frequent.
func (p *press) sentence() string {
	function := []string{"the", "of", "and", "to", "in", "a", "that", "is", "for", "on", "with", "by"}
	words := make([]string, 12+p.IntN(20))
	for i := range words {
		if p.IntN(5) < 2 {
			words[i] = function[p.IntN(len(function))]
		} else {
			rank := p.Float64()
			words[i] = p.vocabulary[int(rank*rank*rank*float64(len(p.vocabulary)))]
		}
	}
	return "The " + strings.Join(words, " ") + "."
}

func (p *press) article() *readout.Analysis {
	p.written++
	sentences := make([]string, 30)
	for i := range sentences {
		sentences[i] = p.sentence()
	}
	if len(p.sentences) > 0 {
		sentences[7] = p.sentences[p.IntN(len(p.sentences))]
		old := strings.Fields(p.sentences[p.IntN(len(p.sentences))])
		sentences[8] = strings.Join(old[:len(old)-3], " ") + "."
	}
	sentences[29] = boilerplate
	p.sentences = append(p.sentences, sentences[:7]...)
	text := strings.Join(sentences, "\n")
	outlet, published := fmt.Sprintf("Outlet %d", p.written%97), fmt.Sprintf("2031-%02d-%02d", 1+p.written%12, 1+p.written%28)
	a := &readout.Analysis{Article: readout.Article{
		ID: readout.ArticleID("", outlet, published, text), Outlet: outlet, Published: published,
		Title: sentences[0], Language: "en", Text: text, SHA256: readout.HashText(text),
	}}
	t := readout.NewText(text)
	for n := range 12 {
		id := fmt.Sprintf("actor-%d", p.IntN(1+2000/(n+1)))
		if !hasActor(a, id) {
			a.Actors = append(a.Actors, readout.Actor{ID: id, Name: id, Type: readout.TypePerson})
		}
	}
	at := 0
	for n, s := range sentences {
		span := t.Span(at, at+len(s))
		at += len(s) + 1
		a.Sentences = append(a.Sentences, span)
		a.Passages = append(a.Passages, readout.Passage{Span: span})
		word := t.Span(span.Start, span.Start+3)
		actor := a.Actors[n%len(a.Actors)]
		a.Mentions = append(a.Mentions, readout.Mention{Span: word, Actor: actor.ID, Kind: readout.MentionName, By: "press"})
		switch n % 3 {
		case 0:
			a.Statements = append(a.Statements, readout.Statement{
				ID: fmt.Sprintf("%s.s%d", a.Article.ID, n), Kind: readout.Indirect, Source: []readout.Span{word},
				Content: []readout.Span{span}, Speaker: actor.ID, Stance: "says", Confidence: 0.5, By: "press",
			})
		case 1:
			party := []readout.Party{{ID: actor.ID, Name: actor.Name, Span: word}}
			a.Events = append(a.Events, readout.Event{
				ID: fmt.Sprintf("%s.e%d", a.Article.ID, n), Type: readout.Consult, Status: readout.Happened, Quad: readout.Consult.Quad(),
				Actors: party, Recipients: party, Trigger: []readout.Span{word}, Sentence: span, Confidence: 0.5, By: "press",
			})
		}
	}
	return a
}

func hasActor(a *readout.Analysis, id string) bool {
	for _, actor := range a.Actors {
		if actor.ID == id {
			return true
		}
	}
	return false
}

// BenchmarkPut puts articles into records that hold some already.
func BenchmarkPut(b *testing.B) {
	for _, held := range []int{0, 333, 3333} {
		b.Run(fmt.Sprintf("passages=%d", 30*held), func(b *testing.B) {
			ctx := context.Background()
			rec := fresh(b).Open(b, 1)
			p := newPress()
			for range held {
				if _, err := rec.Put(ctx, p.article()); err != nil {
					b.Fatal(err)
				}
			}
			more := make([]*readout.Analysis, b.N)
			for i := range more {
				more[i] = p.article()
			}
			for i := 0; b.Loop(); i++ {
				if i == len(more) {
					more = append(more, p.article())
				}
				if _, err := rec.Put(ctx, more[i]); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "articles/s")
		})
	}
}

// BenchmarkLineagesOf asks for the lineages of articles, in records of two
// sizes, and reports what the tables of lineage take in the file.
func BenchmarkLineagesOf(b *testing.B) {
	for _, held := range []int{334, 3334} {
		b.Run(fmt.Sprintf("passages=%d", 30*held), func(b *testing.B) {
			ctx := context.Background()
			path := filepath.Join(b.TempDir(), "record.db")
			rec, err := sqlite.Open(ctx, path)
			if err != nil {
				b.Fatal(err)
			}
			defer func() { _ = rec.Close() }()
			p := newPress()
			var ids []string
			for range held {
				a := p.article()
				ids = append(ids, a.Article.ID)
				if _, err := rec.Put(ctx, a); err != nil {
					b.Fatal(err)
				}
			}
			i := 0
			for b.Loop() {
				if _, err := rec.LineagesOf(ctx, ids[i%len(ids)]); err != nil {
					b.Fatal(err)
				}
				i++
			}
			info, err := os.Stat(path)
			if err != nil {
				b.Fatal(err)
			}
			b.ReportMetric(float64(info.Size())/float64(held)/1024, "KiB/article")
		})
	}
}

// BenchmarkBoilerplate puts articles of one sentence of their own and one that
// stands in all of them, into records where it stands in ever more.
func BenchmarkBoilerplate(b *testing.B) {
	ctx := context.Background()
	rec := fresh(b).Open(b, 1)
	p := newPress()
	held := 0
	putOne := func(b *testing.B) {
		held++
		text := p.sentence() + "\n" + boilerplate
		outlet := fmt.Sprintf("Outlet %d", held)
		a := &readout.Analysis{Article: readout.Article{
			ID: readout.ArticleID("", outlet, "", text), Outlet: outlet, Text: text, SHA256: readout.HashText(text),
		}}
		t := readout.NewText(text)
		own := len(text) - len(boilerplate)
		a.Passages = []readout.Passage{{Span: t.Span(0, own-1)}, {Span: t.Span(own, len(text))}}
		if _, err := rec.Put(ctx, a); err != nil {
			b.Fatal(err)
		}
	}
	for _, copies := range []int{0, 300, 1000, 10000} {
		b.Run(fmt.Sprintf("copies=%d", copies), func(b *testing.B) {
			for held < copies {
				putOne(b)
			}
			for b.Loop() {
				putOne(b)
			}
		})
	}
}
