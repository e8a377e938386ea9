package serve

import (
	"context"
	"net/http"

	"readout/serve/web"
)

// about shows what the marks and the numbers of the other pages mean.
func (s *site) about(context.Context, *http.Request) (web.Page, error) {
	return &web.AboutPage{Frame: web.Frame{Title: "What the marks and numbers mean", Section: "about"}}, nil
}
