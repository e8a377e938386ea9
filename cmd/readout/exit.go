package main

import (
	"context"
	"errors"
	"fmt"

	"readout"
)

// The exit codes. Scripts rely on them.
const (
	exitDone    = 0 // done; nothing found is done too
	exitFailed  = 1 // failed, or was interrupted
	exitUsage   = 2 // the command line, or the question, makes no sense
	exitRefused = 3 // done, but some inputs were refused
)

// exitCode returns the exit code of what a command returned.
func exitCode(err error) int {
	var refused *someRefused
	var misused *usage
	switch {
	case err == nil:
		return exitDone
	case errors.As(err, &refused):
		return exitRefused
	case errors.As(err, &misused), readout.ErrorCode(err) == readout.CodeInvalid:
		return exitUsage
	default:
		return exitFailed
	}
}

// report tells an error on standard error, in words for people.
func (env *environment) report(err error) {
	var refused *someRefused
	var misused *usage
	var known *readout.Error
	switch {
	case err == nil, errors.As(err, &refused):
		// The refusals were told one by one.
	case errors.Is(err, context.Canceled):
		env.note("interrupted")
	case errors.As(err, &misused):
		env.note("%v", misused.err)
		env.hint(misused.hint)
	case errors.As(err, &known):
		env.tell(known)
	default:
		env.note("%v", err)
	}
}

// tell writes an error that a person can act on, the hint on its own line.
func (env *environment) tell(e *readout.Error) {
	plain := *e
	plain.Hint = ""
	env.note("%v", &plain)
	env.hint(e.Hint)
}

// hint writes what to do about an error, where that is known.
func (env *environment) hint(text string) {
	if text != "" {
		_, _ = fmt.Fprintf(env.stderr, "  hint: %s\n", env.errStyle.dim(text))
	}
}

// someRefused is the outcome of work that was done but for some inputs.
type someRefused struct{ count int }

// Error returns how many inputs were refused.
func (e *someRefused) Error() string { return fmt.Sprintf("%d inputs were refused", e.count) }

// usage is an error of the command line.
type usage struct {
	err  error
	hint string
}

// Error returns what is wrong with the command line.
func (e *usage) Error() string { return e.err.Error() }

// Unwrap returns the cause.
func (e *usage) Unwrap() error { return e.err }
