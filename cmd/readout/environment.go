package main

import (
	"fmt"
	"io"
	"log/slog"
	"os"
	"strconv"

	"golang.org/x/term"
)

// environment is what surrounds a command: where it reads and writes, and what
// it may assume about who reads it.
type environment struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	// outTerminal and errTerminal tell whether a person watches.
	outTerminal, errTerminal bool
	// width is the number of columns that tables and texts may fill.
	width int
	// style paints what goes to stdout, errStyle what goes to stderr.
	style, errStyle style
	// quietOut tells that nothing is written to stdout while work goes on.
	quietOut bool
	log      *slog.Logger
}

// widthUnlessKnown is how wide output is that no terminal limits: wide enough
// for a table, narrow enough to read.
const widthUnlessKnown = 120

func newEnvironment(stdin io.Reader, stdout, stderr io.Writer) *environment {
	env := &environment{
		stdin: stdin, stdout: stdout, stderr: stderr,
		width: widthUnlessKnown,
		log:   slog.New(slog.NewTextHandler(stderr, &slog.HandlerOptions{Level: slog.LevelError})),
	}
	if f, ok := stdout.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		env.outTerminal = true
		if width, _, err := term.GetSize(int(f.Fd())); err == nil && width > 0 {
			env.width = width
		}
	}
	if f, ok := stderr.(*os.File); ok {
		env.errTerminal = term.IsTerminal(int(f.Fd()))
	}
	if columns, err := strconv.Atoi(os.Getenv("COLUMNS")); err == nil && columns > 0 {
		env.width = columns
	}
	env.setColour("auto")
	return env
}

// setColour decides on colours: "always", "never", or "auto" for terminals
// whose user does not say otherwise by NO_COLOR or TERM=dumb.
func (env *environment) setColour(when string) {
	wanted := os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
	on := func(terminal bool) style {
		return style{on: when == "always" || when == "auto" && terminal && wanted}
	}
	env.style, env.errStyle = on(env.outTerminal), on(env.errTerminal)
}

// note writes a line to standard error.
func (env *environment) note(format string, args ...any) {
	// Nobody can be told that standard error does not work.
	_, _ = fmt.Fprintf(env.stderr, "readout: "+format+"\n", args...)
}
