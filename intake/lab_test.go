package intake

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"
)

func TestLab(t *testing.T) {
	paths := strings.Fields(os.Getenv("LAB"))
	if len(paths) == 0 {
		t.Skip()
	}
	n, bad := 0, 0
	for raw, err := range Walk(context.Background(), Options{}, paths...) {
		if err != nil {
			fmt.Println("WALK", raw.Path, err)
			bad++
			continue
		}
		a, err := Parse(raw, Options{})
		if err != nil {
			fmt.Println("PARSE", err)
			bad++
			continue
		}
		n++
		text := a.Text
		a.Text = fmt.Sprint(len(text))
		if os.Getenv("BRIEF") != "" {
			fmt.Printf("%s | %.90s | %v | %s | %q | %s | %s\n", a.Path[max(0, len(a.Path)-40):], a.Title, a.Byline, a.Published, a.Dateline, a.Language, a.Outlet)
			for _, f := range a.Furniture {
				fmt.Printf("     %s: %.150q\n", f.Kind, f.Text)
			}
			continue
		}
		b, _ := json.MarshalIndent(a, "", " ")
		fmt.Println(string(b))
	}
	fmt.Println(n, bad)
}
