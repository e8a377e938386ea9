package train_test

import (
	"context"
	"slices"
	"testing"

	"readout/english/train"
)

func namesOf(trainings []train.Training) (out []string) {
	for _, t := range trainings {
		out = append(out, t.Name)
	}
	return out
}

// The tagger that ships is a pruned one: who asks for it alone must get the bytes of
// the whole training.
func TestOnly(t *testing.T) {
	for _, c := range []struct{ models, want []string }{
		{[]string{"names"}, []string{"names"}},
		{[]string{"tagger"}, []string{"whole tagger", "tagger"}},
		{[]string{"tagger", "clusters"}, []string{"clusters", "whole tagger", "tagger"}},
		{[]string{"parser"}, []string{"parser"}},
	} {
		if got := namesOf(train.Only(c.models...)); !slices.Equal(got, c.want) {
			t.Errorf("for %v, %v are run, not %v", c.models, got, c.want)
		}
	}
	if got := train.Only(train.Models()...); len(got) != len(train.English()) {
		t.Errorf("for all models, only %v are run", namesOf(got))
	}
}

func TestInnerFilesAreForOthers(t *testing.T) {
	say := func(text string) func(context.Context, train.Options, train.Files) ([]byte, error) {
		return func(_ context.Context, _ train.Options, files train.Files) ([]byte, error) {
			return append([]byte(text), files["one.bin"]...), nil
		}
	}
	made, err := train.Run(context.Background(), []train.Training{
		{Name: "whole", File: "one.bin", Inner: true, Run: say("whole ")},
		{Name: "two", File: "two.bin", Run: say("upon ")},
	}, train.Options{}, train.Files{"one.bin": []byte("built in")})
	if err != nil {
		t.Fatal(err)
	}
	if _, ok := made["one.bin"]; ok || string(made["two.bin"]) != "upon whole built in" {
		t.Errorf("made %q", made)
	}
}
