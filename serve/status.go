package serve

import (
	"bytes"
	"context"
	"errors"
	"net/http"
	"strconv"

	"readout"
	"readout/serve/web"
)

// status is the one table from codes of errors to statuses of HTTP.
func status(err error) int {
	if errors.Is(err, context.DeadlineExceeded) || errors.Is(err, context.Canceled) {
		return http.StatusServiceUnavailable
	}
	switch readout.ErrorCode(err) {
	case "":
		return http.StatusOK
	case readout.CodeInvalid:
		return http.StatusBadRequest
	case readout.CodeNotFound:
		return http.StatusNotFound
	case readout.CodeRefused:
		return http.StatusUnprocessableEntity
	case readout.CodeIncompatible, readout.CodeInternal:
		return http.StatusInternalServerError
	}
	return http.StatusInternalServerError
}

// heading is what an error page of a status says first.
func heading(status int) string {
	switch status {
	case http.StatusBadRequest:
		return "This could not be understood"
	case http.StatusUnauthorized, http.StatusForbidden, http.StatusMisdirectedRequest:
		return "Not for everybody"
	case http.StatusNotFound:
		return "Not in the record"
	case http.StatusServiceUnavailable:
		return "This took too long"
	}
	return "This failed"
}

// answer sends a page, or the page that explains an error.
func (s *site) answer(w http.ResponseWriter, r *http.Request, page web.Page, err error) {
	code := status(err)
	if code >= http.StatusInternalServerError {
		s.log.ErrorContext(r.Context(), "answer request", "path", r.URL.Path, "status", code, "err", err)
	}
	if page == nil || code >= http.StatusInternalServerError {
		page = errorPage(code, err)
	}
	s.draw(w, r, code, page)
}

// draw sends a page with a status.
func (s *site) draw(w http.ResponseWriter, r *http.Request, code int, page web.Page) {
	var b bytes.Buffer
	if err := s.pages.Render(&b, page); err != nil {
		s.log.ErrorContext(r.Context(), "draw page", "path", r.URL.Path, "err", err)
		http.Error(w, "This page could not be drawn. The log of the server says why.", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Cache-Control", "private, no-cache")
	s.send(w, r, code, b.Bytes())
}

// send writes an answer. That the reader has gone is nothing to act on.
func (s *site) send(w http.ResponseWriter, r *http.Request, code int, body []byte) {
	w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(code)
	if r.Method == http.MethodHead {
		return
	}
	if _, err := w.Write(body); err != nil {
		s.log.DebugContext(r.Context(), "send answer", "path", r.URL.Path, "err", err)
	}
}

// errorPage explains an error without its details where they are for the log.
func errorPage(code int, err error) *web.ErrorPage {
	page := &web.ErrorPage{Status: code, Heading: heading(code)}
	page.Title = page.Heading
	var known *readout.Error
	switch {
	case code == http.StatusServiceUnavailable:
		page.Message = "The record did not answer in time."
		page.Hint = "Ask for less at once: an outlet, or a shorter time."
	case errors.As(err, &known) && known.Code != readout.CodeInternal:
		page.Message, page.Hint = sentence(known), known.Hint
	default:
		page.Message = "Something went wrong on this side. Nothing was changed."
		page.Hint = "The log of the server says what happened."
	}
	return page
}

// sentence writes object and message of an error as one.
func sentence(e *readout.Error) string {
	if e.Object == "" {
		return e.Message
	}
	return e.Object + ": " + e.Message
}

func nothingAt(path string) error {
	return &readout.Error{
		Code: readout.CodeNotFound, Object: path, Message: "there is no such page",
		Hint: "The sections above lead to everything that the record holds.",
	}
}
