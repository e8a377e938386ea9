// Package serve shows a record as pages. They are drawn here, on the server,
// and need no script.
//
// # Who may read
//
// A server that listens on loopback is for whoever sits at the machine: it
// answers requests whose Host header names the machine itself, so that a page
// elsewhere cannot reach it by pointing a name of its own at 127.0.0.1.
// A connection that arrives from beyond is answered with a token alone, in an
// Authorization header or once as ?token=, after which a cookie remembers it.
// A server without a token refuses such connections, whatever address it was
// told to listen on.
//
// # What goes wrong
//
// What was asked wrongly, what is not there, and what failed are three
// different answers; the table in status.go is the one place that decides.
// A list that matches nothing is no error.
//
// # What articles may do
//
// Nothing. Their text is data: it is escaped by html/template, and the
// Content-Security-Policy of every answer forbids scripts, frames and
// everything that is not the server's own.
package serve
