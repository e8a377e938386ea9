package cluster_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"testing"

	"readout/english/cluster"
)

// grammar makes sentences of a determiner, a noun and a verb.
func grammar(sentences int) [][]string {
	rng := rand.New(rand.NewPCG(3, 4))
	one := func(kind string) string { return fmt.Sprint(kind, rng.IntN(6)) }
	out := make([][]string, sentences)
	for i := range out {
		out[i] = []string{one("det"), one("noun"), one("verb")}
	}
	return out
}

func TestLearnFindsClasses(t *testing.T) {
	table := cluster.Learn(grammar(3000), 6, 3)
	if len(table) != 18 {
		t.Fatalf("%d words, want 18", len(table))
	}
	// Words of a class share their first bits with each other more than with
	// words of another class: two bits are enough to part three classes.
	classes := map[cluster.Path]string{}
	for word, path := range table {
		class, first := word[:3], path.First(2)
		if other, ok := classes[first]; ok && other != class {
			t.Errorf("%s and %s words share a branch", class, other)
		}
		classes[first] = class
	}
}

func TestLearnTwice(t *testing.T) {
	if !maps.Equal(cluster.Learn(grammar(500), 5, 1), cluster.Learn(grammar(500), 5, 1)) {
		t.Error("learning twice gave two tables")
	}
}

func TestLearnLittle(t *testing.T) {
	if got := cluster.Learn(nil, 10, 1); len(got) != 0 {
		t.Errorf("clusters of nothing: %v", got)
	}
	got := cluster.Learn([][]string{{"a", "b", "a", "b", "a", "c"}}, 10, 2)
	if len(got) != 2 || got["a"] == got["b"] {
		t.Errorf("clusters of two words: %v", got)
	}
}
