package serve_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// TestPictures takes pictures of pages, for looking at them and for the README.
// It runs only when READOUT_PICTURES names a folder for them. READOUT_URL is
// where to take them: several addresses with spaces between; without it the
// pages of the invented case are taken. For the README:
//
//	go run ./cmd/readout demo --no-serve --record demo.db && go run ./cmd/readout serve --record demo.db &
//	READOUT_PICTURES=$HOME/pictures READOUT_URL='http://localhost:8087/articles/ID#s4' \
//		go test ./serve -run TestPictures -count=1
func TestPictures(t *testing.T) {
	folder := os.Getenv("READOUT_PICTURES")
	if folder == "" {
		t.Skip("READOUT_PICTURES names no folder for pictures")
	}
	addresses := strings.Fields(os.Getenv("READOUT_URL"))
	if len(addresses) == 0 {
		base := start(t)
		for _, page := range pagesOfCase(t) {
			addresses = append(addresses, base+page)
		}
	}
	ctx := browser(t)
	for _, address := range addresses {
		for _, scheme := range []string{"light", "dark"} {
			for name, width := range map[string]int64{"wide": 1280, "phone": 390} {
				file := filepath.Join(folder, pictureName(address)+"-"+name+"-"+scheme+".png")
				if err := os.WriteFile(file, picture(ctx, t, address, scheme, width), 0o600); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
}

func picture(ctx context.Context, t *testing.T, address, scheme string, width int64) []byte {
	t.Helper()
	media := emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}},
	}
	err := chromedp.Do(ctx,
		chromedp.EmulateViewport(width, 860),
		chromedp.Func(func(ctx context.Context, _ *chromedp.Target) error {
			_, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, media)
			return err
		}),
		chromedp.Navigate("about:blank"),
		chromedp.Navigate(address),
	)
	if err != nil {
		t.Fatalf("open %s: %v", address, err)
	}
	png, err := chromedp.Run(ctx, chromedp.CaptureScreenshot())
	if err != nil {
		t.Fatalf("take a picture of %s: %v", address, err)
	}
	return png
}

// pictureName makes the name of a file of an address.
func pictureName(address string) string {
	_, path, _ := strings.Cut(strings.TrimPrefix(address, "http://"), "/")
	return "page-" + strings.Map(func(r rune) rune {
		if strings.ContainsRune("/?#=&%+", r) {
			return '_'
		}
		return r
	}, path)
}
