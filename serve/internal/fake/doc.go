// Package fake is a record in memory with a small invented case, for the tests
// of the pages and for looking at them. Nobody in it exists.
package fake
