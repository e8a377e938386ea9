package cluster_test

import (
	"testing"

	"pgregory.net/rapid"

	"readout/english/cluster"
)

func path(bits string) cluster.Path {
	p := cluster.Path(1)
	for _, b := range bits {
		p = p.Next(uint32(b - '0'))
	}
	return p
}

func TestPath(t *testing.T) {
	p := path("010110")
	for n, want := range map[int]string{0: "", 1: "0", 4: "0101", 6: "010110", 9: "010110"} {
		if got := p.First(n); got != path(want) {
			t.Errorf("first %d bits are %b, want %b", n, got, path(want))
		}
	}
	if p.Len() != 6 {
		t.Errorf("length %d, want 6", p.Len())
	}
	if none := cluster.Path(0); none.First(4) != 0 {
		t.Error("the first bits of no path are a path")
	}
	for range 40 {
		p = p.Next(1)
	}
	if p.Next(0) != p {
		t.Error("paths grow without end")
	}
}

func TestFind(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		table := rapid.MapOf(rapid.String(), rapid.Map(rapid.Uint32Range(1, 1<<20),
			func(p uint32) cluster.Path { return cluster.Path(p) })).Draw(t, "table")
		c, err := cluster.Decode(cluster.Encode(table))
		if err != nil {
			t.Fatal(err)
		}
		for word, want := range table {
			if got := c.Find([]byte(word)); got != want {
				t.Fatalf("path of %q is %b, want %b", word, got, want)
			}
		}
		if other := "\xff" + rapid.String().Draw(t, "other"); c.Find([]byte(other)) != 0 {
			t.Fatalf("%q has a path", other)
		}
	})
}

func TestNilKnowsNothing(t *testing.T) {
	var c *cluster.Clusters
	if c.Find([]byte("word")) != 0 {
		t.Error("no clusters give a path")
	}
}
