package pack_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"readout/english/pack"
)

func sample() []byte {
	return pack.Seal("sample", 3,
		pack.Section{Name: "names", Data: pack.Lines([]string{"one", "two"})},
		pack.Section{Name: "empty"},
	)
}

func TestOpen(t *testing.T) {
	parts, err := pack.Open("sample", 3, sample())
	if err != nil {
		t.Fatal(err)
	}
	names, err := parts.Get("names")
	if err != nil || !slices.Equal(pack.ReadLines(names), []string{"one", "two"}) {
		t.Errorf("names are %q, %v", names, err)
	}
	if empty, err := parts.Get("empty"); err != nil || pack.ReadLines(empty) != nil {
		t.Errorf("empty is %q, %v", empty, err)
	}
	if _, err := parts.Get("other"); err == nil || !strings.Contains(err.Error(), `no section "other"`) {
		t.Errorf("a section that is not there: %v", err)
	}
}

func TestRefuses(t *testing.T) {
	for _, c := range []struct {
		name, kind string
		version    int
		data       []byte
		want       string
	}{
		{"nothing", "sample", 3, nil, "missing"},
		{"text", "sample", 3, []byte("no model at all"), "not a model"},
		{"kind", "other", 3, sample(), `kind "sample"`},
		{"version", "sample", 4, sample(), "version 3, not 4"},
	} {
		if _, err := pack.Open(c.kind, c.version, c.data); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", c.name, err, c.want)
		}
	}
	file := sample()
	for i := range file {
		damaged := bytes.Clone(file)
		damaged[i] ^= 1
		if _, err := pack.Open("sample", 3, damaged); err == nil {
			t.Errorf("byte %d was changed and nobody saw it", i)
		}
		if _, err := pack.Open("sample", 3, file[:i]); err == nil {
			t.Errorf("the first %d bytes are taken for a pack", i)
		}
	}
}
