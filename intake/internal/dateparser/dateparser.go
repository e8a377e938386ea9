// Package dateparser stands in for github.com/markusmobius/go-dateparser, the
// part of it that go-htmldate names and Readout never calls: intake reads the
// dates of pages from their markup itself. The real package compiles the date
// words of two hundred locales whenever a program starts, which takes 200 ms
// and 90 MB. The module's go.mod puts this one in its place; programs that
// import Readout as a library get the real one, and the same results.
package dateparser

import (
	"errors"
	"time"
)

// Configuration has the fields that go-htmldate sets.
type Configuration struct {
	PreferredDateSource PreferredDateSource
	StrictParsing       bool
	CurrentTime         time.Time
}

// PreferredDateSource is a preference between dates before and after today.
type PreferredDateSource uint8

// Past prefers dates before today.
const Past PreferredDateSource = 2

// ParserType is a kind of notation.
type ParserType uint8

// The notations that go-htmldate asks for.
const (
	CustomFormat ParserType = iota
	AbsoluteTime
)

// Parser parses nothing.
type Parser struct {
	ParserTypes []ParserType
}

// Date is what a parser finds.
type Date struct {
	Time time.Time
}

// errUnread is the answer to every question.
var errUnread = errors.New("dates in words are not read here")

// Parse finds no date.
func (*Parser) Parse(*Configuration, string, ...string) (Date, error) { return Date{}, errUnread }
