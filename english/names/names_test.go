package names

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"readout/english/linear"
)

// lesson returns an invented article: a text a sentence, its tokens parted by
// spaces, its names in brackets with the first letter of their kind: "[P Anna Berg]".
func lesson(t testing.TB, texts ...string) Article {
	t.Helper()
	var a Article
	for _, text := range texts {
		var forms []string
		var found []Name
		for _, word := range strings.Fields(text) {
			if kind, ok := strings.CutPrefix(word, "["); ok {
				k := Kind(strings.Index(" POLX", kind))
				found = append(found, Name{First: int32(len(forms)), Kind: k})
				continue
			}
			form, end := strings.CutSuffix(word, "]")
			forms = append(forms, form)
			if end {
				found[len(found)-1].End = int32(len(forms))
			}
		}
		a.Views = append(a.Views, *viewOf(strings.Join(forms, " "), testFeatures()))
		a.Names = append(a.Names, found)
	}
	return a
}

// lessons are articles from which the simplest can be learned.
func lessons(t testing.TB) []Article {
	var out []Article
	for i, person := range []string{"Anna Berg", "Oskar Lind", "Mara Dahl", "Ivo Stern", "Lena Holt"} {
		place := []string{"Orsk", "Tess", "Varn", "Milo", "Kesh"}[i]
		out = append(out, lesson(t,
			fmt.Sprintf("Minister [P %s] spoke in [L %s] on Monday .", person, place),
			fmt.Sprintf("The [O Bank of %s] is closed .", place),
			"It will open again .",
			fmt.Sprintf("[X %sian] ships left .", place)))
	}
	return out
}

func train(t testing.TB, articles []Article) []byte {
	t.Helper()
	file, err := Train(context.Background(), articles, Options{Epochs: 8, Seed: 1})
	if err != nil {
		t.Fatal(err)
	}
	return file
}

func TestLearns(t *testing.T) {
	articles := lessons(t)
	r, err := Load(train(t, articles))
	if err != nil {
		t.Fatal(err)
	}
	f := r.Finder()
	for _, a := range articles {
		f.Reset()
		for i := range a.Views {
			f.Note(a.Views[i].Forms)
		}
		for i := range a.Views {
			if diff := cmp.Diff(a.Names[i], f.Find(&a.Views[i], 0, nil)); diff != "" {
				t.Errorf("%v: %s", a.Views[i].Forms, diff)
			}
		}
	}
}

func TestSameLessonsSameBytes(t *testing.T) {
	if !bytes.Equal(train(t, lessons(t)), train(t, lessons(t))) {
		t.Error("the same articles gave two models")
	}
}

func TestTrainingCanBeStopped(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Train(ctx, lessons(t), Options{Epochs: 1}); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

func TestLoadRefuses(t *testing.T) {
	file := train(t, lessons(t))
	damaged := bytes.Clone(file)
	damaged[len(damaged)/2] ^= 1
	other := linear.NewTrainer(3).Freeze(linear.Options{})
	for name, data := range map[string][]byte{
		"empty": nil, "cut": file[:len(file)/2], "damaged": damaged, "another model": other,
	} {
		if _, err := Load(data); err == nil || !strings.Contains(err.Error(), "the model of names") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestFindAllocatesNothing holds that a finder that has seen a sentence of some
// length finds the names of others without allocating.
func TestFindAllocatesNothing(t *testing.T) {
	r, err := Load(train(t, lessons(t)))
	if err != nil {
		t.Fatal(err)
	}
	f := r.Finder()
	a := lessons(t)[0]
	var out []Name
	read := func() {
		f.Reset()
		out = out[:0]
		for i := range a.Views {
			f.Note(a.Views[i].Forms)
		}
		for i := range a.Views {
			out = f.Find(&a.Views[i], 0, out)
		}
	}
	read()
	if n := testing.AllocsPerRun(20, read); n > 0 {
		t.Errorf("%v allocations an article", n)
	}
	if len(out) == 0 {
		t.Error("nothing was found")
	}
}
