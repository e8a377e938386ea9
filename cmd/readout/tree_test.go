package main

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"readout/english"
)

// treeOf draws a tree given by the heads of its tokens, from 1; 0 is none.
func treeOf(heads ...int) []string {
	doc := &english.Doc{Head: make([]int32, len(heads))}
	for i, h := range heads {
		doc.Head[i] = int32(h - 1)
	}
	return treeLines(doc, english.Range{End: int32(len(heads))})
}

func TestTreeLines(t *testing.T) {
	for name, test := range map[string]struct {
		heads []int
		want  []string
	}{
		"one word": {[]int{0}, []string{"─╼"}},
		"both sides": {[]int{2, 0, 2}, []string{
			" ╭─╼",
			"─┾",
			" ╰─╼",
		}},
		"deep": {[]int{3, 3, 4, 0, 6, 4, 4}, []string{
			"   ╭─╼",
			"   ├─╼",
			" ╭─┶",
			"─┾",
			" │ ╭─╼",
			" ├─┶",
			" ╰─╼",
		}},
		"a chain": {[]int{0, 1, 2}, []string{
			"─┮",
			" ╰─┮",
			"   ╰─╼",
		}},
	} {
		if diff := cmp.Diff(strings.Join(test.want, "\n"), strings.Join(treeOf(test.heads...), "\n")); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// TestRailsJoin holds of any tree without crossing arcs that every rail that
// leads down from a line is taken up by the line below, and the other way round.
func TestRailsJoin(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		heads := make([]int, rapid.IntRange(1, 14).Draw(t, "tokens"))
		var hang func(from, to, head int)
		hang = func(from, to, head int) {
			for from < to {
				end := rapid.IntRange(from+1, to).Draw(t, "end")
				top := rapid.IntRange(from, end-1).Draw(t, "top")
				heads[top] = head
				hang(from, top, top+1)
				hang(top+1, end, top+1)
				if head == 0 {
					return
				}
				from = end
			}
		}
		root := rapid.IntRange(0, len(heads)-1).Draw(t, "root")
		heads[root] = 0
		hang(0, root, root+1)
		hang(root+1, len(heads), root+1)

		lines := treeOf(heads...)
		for i := 0; i+1 < len(lines); i++ {
			upper, lower := []rune(lines[i]), []rune(lines[i+1])
			for k := range max(len(upper), len(lower)) {
				down, up := at(upper, k, "│╭├┮┾"), at(lower, k, "│╰├┶┾")
				if down != up {
					t.Fatalf("the rails do not join at column %d of lines %d and %d:\n%s", k, i, i+1, strings.Join(lines, "\n"))
				}
			}
		}
	})
}

// at tells whether column k of a line holds one of the marks.
func at(line []rune, k int, marks string) bool {
	return k < len(line) && strings.ContainsRune(marks, line[k])
}
