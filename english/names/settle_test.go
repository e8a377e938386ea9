package names

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSettle(t *testing.T) {
	words := strings.Fields("Anna Berg spoke . Berg left Orsk . Orsk Orsk Holt Holt Bank Berg")
	form := func(i int32) string { return words[i] }
	all := []Name{
		{0, 2, Person}, {4, 5, Place}, {6, 7, Place}, {8, 9, Place}, {9, 10, Organisation},
		{10, 11, Place}, {11, 13, Organisation},
	}
	f := &Finder{}
	f.Settle(form, all)
	want := []Name{
		{0, 2, Person}, {4, 5, Person}, {6, 7, Place}, {8, 9, Place}, {9, 10, Organisation},
		{10, 11, Place}, {11, 13, Organisation},
	}
	if diff := cmp.Diff(want, all); diff != "" {
		t.Error(diff)
	}
	all = append(all, Name{13, 14, Place}, Name{6, 7, Place})
	f.Settle(form, all)
	if all[7].Kind != Person {
		t.Errorf("Berg is a %s", all[7].Kind)
	}
	if all[4].Kind != Place {
		t.Errorf("Orsk, three times a place, is a %s", all[4].Kind)
	}
}
