package readout

import (
	"errors"
	"strings"
)

// Code is a stable, machine-readable class of error. Commands turn codes into
// exit codes and pages turn them into HTTP statuses, each in one place.
type Code string

// The codes.
const (
	// CodeInvalid: what was asked cannot be understood. Asking again the same way fails again.
	CodeInvalid Code = "invalid"
	// CodeNotFound: what was named is not there.
	CodeNotFound Code = "not found"
	// CodeRefused: an input is not something that Readout reads; others of the
	// same run may be.
	CodeRefused Code = "refused"
	// CodeIncompatible: a record or a file was written by a version that this
	// one cannot work with.
	CodeIncompatible Code = "incompatible"
	// CodeInternal: everything else. Its details are for the log.
	CodeInternal Code = "internal"
)

// Error is an error that a person can act on.
type Error struct {
	Code Code
	// Object is what the error is about: a path, an id, a flag.
	Object string
	// Message says what is wrong with it.
	Message string
	// Hint says what to do about it, where that is known.
	Hint string
	// Err is the cause, for the log.
	Err error
}

// Error returns object, message and hint in one line.
func (e *Error) Error() string {
	var b strings.Builder
	if e.Object != "" {
		b.WriteString(e.Object)
		b.WriteString(": ")
	}
	b.WriteString(e.Message)
	if e.Hint != "" {
		b.WriteString(" (")
		b.WriteString(e.Hint)
		b.WriteString(")")
	}
	return b.String()
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }

// ErrorCode returns the code of err: "" for nil, the code of the first [Error]
// in its chain, and CodeInternal for everything else.
func ErrorCode(err error) Code {
	if err == nil {
		return ""
	}
	var e *Error
	if errors.As(err, &e) {
		return e.Code
	}
	return CodeInternal
}
