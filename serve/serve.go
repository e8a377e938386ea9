package serve

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"time"

	"readout"
	"readout/serve/web"
)

// Options are what [New] may be told. The zero value serves this machine.
type Options struct {
	// Token is what a request must carry; "" lets requests from this machine
	// pass, and no others.
	Token string
	// Hosts are further names by which a server without a token may be called,
	// besides localhost and addresses of loopback.
	Hosts []string
	// Log receives what pages do not show. Nil logs nothing.
	Log *slog.Logger
}

// patience is how long the record may take to answer one request.
const patience = 20 * time.Second

// site is what the handlers share.
type site struct {
	record readout.Record
	pages  *web.Pages
	log    *slog.Logger
}

// New returns the pages of a record. It parses and checks all templates, and
// fails if one is broken.
func New(rec readout.Record, opts Options) (http.Handler, error) {
	pages, err := web.Load()
	if err != nil {
		return nil, fmt.Errorf("load pages: %w", err)
	}
	log := opts.Log
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	s := &site{record: rec, pages: pages, log: log}
	return secure(s.guard(opts, s.routes())), nil
}

// routes is every address that the server answers.
func (s *site) routes() http.Handler {
	mux := http.NewServeMux()
	page := func(pattern string, show handler) { mux.Handle("GET "+pattern, s.page(show)) }

	page("/{$}", s.articles)
	page("/articles/{id}", s.article)
	page("/statements", s.statements)
	page("/statements/{id}", s.statement)
	page("/events", s.events)
	page("/actors", s.actors)
	page("/actors/{id}", s.actor)
	page("/lineages", s.lineages)
	page("/lineages/{id}", s.lineage)
	page("/search", s.search)
	page("/about", s.about)
	page("/", s.nowhere)
	mux.HandleFunc("GET /static/{hash}/{name...}", s.static)
	return mux
}

// handler answers a request with a page, an error, or both: then the page
// explains the error.
type handler func(ctx context.Context, r *http.Request) (web.Page, error)

// page draws what a handler returns. Nothing is sent before the whole page is
// drawn, so that a page that fails halfway is an error and not half a page.
func (s *site) page(show handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if clean, untidy := tidy(r.URL); untidy {
			http.Redirect(w, r, clean, http.StatusSeeOther)
			return
		}
		ctx, cancel := context.WithTimeout(r.Context(), patience)
		defer cancel()
		page, err := show(ctx, r)
		s.answer(w, r, page, err)
	})
}

// static serves the style sheets. Their addresses change with their contents.
func (s *site) static(w http.ResponseWriter, r *http.Request) {
	styles := s.pages.Styles()
	content, mediaType, ok := styles.File(r.PathValue("name"))
	if !ok || r.PathValue("hash") != styles.Hash() {
		s.answer(w, r, nil, nothingAt(r.URL.Path))
		return
	}
	w.Header().Set("Content-Type", mediaType)
	w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
	s.send(w, r, http.StatusOK, content)
}

// nowhere answers for every address that is no page.
func (s *site) nowhere(_ context.Context, r *http.Request) (web.Page, error) {
	return nil, nothingAt(r.URL.Path)
}
