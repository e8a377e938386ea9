package parse_test

import (
	"bytes"
	"context"
	"errors"
	"math/rand/v2"
	"strings"
	"testing"

	"pgregory.net/rapid"
	"readout/english/parse"
	"readout/english/sentence"
)

// example reads a sentence of an invented treebank: "form/UPOS/head/label",
// heads counted from 1.
func example(text string) parse.Example {
	e := parse.Example{View: &sentence.View{}}
	for _, field := range strings.Fields(text) {
		c := strings.Split(field, "/")
		e.View.Add(c[0], sentence.Features{})
		u, _ := sentence.ParseUPOS(c[1])
		e.View.UPOS = append(e.View.UPOS, u)
		e.View.XPOS = append(e.View.XPOS, sentence.NoXPOS)
		head := int32(0)
		for _, d := range c[2] {
			head = head*10 + d - '0'
		}
		l, _ := sentence.ParseLabel(c[3])
		e.Heads, e.Labels = append(e.Heads, head-1), append(e.Labels, l)
	}
	return e
}

// lessons is a small treebank, in which what a preposition hangs on depends on
// the word.
func lessons() []parse.Example {
	var out []parse.Example
	for range 30 {
		out = append(out,
			example("Ministers/NOUN/2/nsubj met/VERB/0/root in/ADP/4/case Velby/PROPN/2/obl ././2/punct"),
			example("The/DET/2/det council/NOUN/3/nsubj rejected/VERB/0/root a/DET/5/det plan/NOUN/3/obj for/ADP/8/case the/DET/8/det port/NOUN/5/nmod"),
			example("Delegates/NOUN/2/nsubj said/VERB/0/root talks/NOUN/4/nsubj failed/VERB/2/ccomp"),
			example("Harsk/PROPN/0/root"),
		)
	}
	return out
}

func quick() parse.Options {
	o := parse.DefaultOptions()
	o.Epochs, o.BeamEpochs, o.GuideEpochs, o.Folds = 3, 2, 2, 2
	o.Guide, o.Main, o.Label = parse.Pruning{}, parse.Pruning{}, parse.Pruning{}
	return o
}

func trained(t testing.TB, o parse.Options) *parse.Parser {
	t.Helper()
	data, err := parse.Train(context.Background(), lessons(), o)
	if err != nil {
		t.Fatal(err)
	}
	p, err := parse.Decode(data)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestLearnsItsLessons(t *testing.T) {
	for name, guided := range map[string]int{"guided": 2, "alone": 0} {
		o := quick()
		o.GuideEpochs = guided
		p, s := trained(t, o), parse.NewScratch()
		for _, e := range lessons()[:4] {
			heads, labels := make([]int32, len(e.Heads)), make([]sentence.Label, len(e.Heads))
			p.Parse(s, e.View, heads, labels)
			for i := range heads {
				if heads[i] != e.Heads[i] || labels[i] != e.Labels[i] {
					t.Errorf("%s: %q hangs on %d as %s, not on %d as %s", name,
						e.View.Forms[i], heads[i], labels[i], e.Heads[i], e.Labels[i])
				}
			}
		}
	}
}

func TestTrainingIsDeterministic(t *testing.T) {
	var files [2][]byte
	for i := range files {
		var err error
		if files[i], err = parse.Train(context.Background(), lessons(), quick()); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(files[0], files[1]) {
		t.Error("the same lessons made two parsers")
	}
}

func TestTrainStops(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := parse.Train(ctx, lessons(), quick()); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
	if _, err := parse.Train(context.Background(), nil, quick()); err == nil {
		t.Error("a parser was made of nothing")
	}
}

// Whatever the words, every sentence becomes one tree.
func TestTreesAreWellFormed(t *testing.T) {
	p, s := trained(t, quick()), parse.NewScratch()
	words := strings.Fields("Ministers met in Velby . The council rejected a plan for port said that ( \" ' ) , ; zzz 12 İ ﷽")
	rapid.Check(t, func(t *rapid.T) {
		var v sentence.View
		n := rapid.IntRange(0, 60).Draw(t, "tokens")
		for range n {
			v.Add(rapid.SampledFrom(words).Draw(t, "word"), sentence.Features{})
			v.UPOS = append(v.UPOS, sentence.UPOS(rapid.IntRange(0, sentence.UPOSCount-1).Draw(t, "upos")))
			v.XPOS = append(v.XPOS, sentence.XPOS(rapid.IntRange(0, sentence.XPOSCount-1).Draw(t, "xpos")))
		}
		heads, labels := make([]int32, n), make([]sentence.Label, n)
		p.Parse(s, &v, heads, labels)
		check(t, heads, labels)
	})
}

type failer interface {
	Fatalf(format string, args ...any)
}

// check tells whether heads and labels are one tree without crossing arcs.
func check(t failer, heads []int32, labels []sentence.Label) {
	roots := 0
	for i, h := range heads {
		if (h == sentence.Root) != (labels[i] == sentence.DepRoot) || labels[i] == sentence.NoLabel {
			t.Fatalf("token %d hangs on %d as %s", i, h, labels[i])
		}
		if h == sentence.Root {
			roots++
		}
		steps := 0
		for at := h; at != sentence.Root; at = heads[at] {
			if at < 0 || int(at) >= len(heads) {
				t.Fatalf("token %d has head %d", i, at)
			}
			if steps++; steps > len(heads) {
				t.Fatalf("token %d hangs on itself", i)
			}
		}
	}
	if len(heads) > 0 && roots != 1 {
		t.Fatalf("%d roots", roots)
	}
	for i, h := range heads {
		for j, g := range heads {
			if a, b, c, d := min(int32(i), h), max(int32(i), h), min(int32(j), g), max(int32(j), g); h >= 0 && g >= 0 && a < c && c < b && b < d {
				t.Fatalf("the arcs of %d and %d cross", i, j)
			}
		}
	}
}

func TestLongSentence(t *testing.T) {
	const n = 50_000
	p, s := trained(t, quick()), parse.NewScratch()
	var v sentence.View
	random := rand.New(rand.NewPCG(1, 1))
	for range n {
		v.Add("word", sentence.Features{})
		v.UPOS = append(v.UPOS, sentence.UPOS(random.IntN(sentence.UPOSCount)))
		v.XPOS = append(v.XPOS, sentence.NoXPOS)
	}
	heads, labels := make([]int32, n), make([]sentence.Label, n)
	p.Parse(s, &v, heads, labels)
	roots := 0
	for i, h := range heads {
		if h == sentence.Root {
			roots++
		} else if h < 0 || h >= n || h == int32(i) {
			t.Fatalf("token %d has head %d", i, h)
		}
	}
	if roots != 1 {
		t.Errorf("%d roots", roots)
	}
}

func TestDecodeRefusesDamage(t *testing.T) {
	data, err := parse.Train(context.Background(), lessons(), quick())
	if err != nil {
		t.Fatal(err)
	}
	for at := 0; at < len(data); at += max(1, len(data)/200) {
		damaged := bytes.Clone(data)
		damaged[at] ^= 0x55
		if _, err := parse.Decode(damaged); err == nil {
			t.Errorf("byte %d may be anything", at)
		}
		if _, err := parse.Decode(data[:at]); err == nil {
			t.Errorf("%d bytes are enough", at)
		}
	}
}

func TestParseAllocatesNothing(t *testing.T) {
	p, s := trained(t, quick()), parse.NewScratch()
	e := lessons()[1]
	heads, labels := make([]int32, len(e.Heads)), make([]sentence.Label, len(e.Heads))
	p.Parse(s, e.View, heads, labels)
	if n := testing.AllocsPerRun(20, func() { p.Parse(s, e.View, heads, labels) }); n != 0 {
		t.Errorf("%v allocations a sentence", n)
	}
}
