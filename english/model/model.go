// Package model holds the trained models of English, each a file that a
// training of package train made. docs/models.md has their cards.
package model

import "embed"

// Files returns the models.
func Files() embed.FS { return files }

//go:embed *.bin
var files embed.FS
