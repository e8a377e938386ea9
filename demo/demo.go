// Package demo holds the sample that `readout demo` reads: articles on an
// invented dispute between invented states, by invented outlets, and the
// directory file that tells who the actors are. What the sample is made to show
// stands in its README.
package demo

import (
	"embed"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

//go:embed articles directory.toml
var files embed.FS

// Directory returns the sample's directory file in the format of package
// actors.
func Directory() []byte {
	data, err := files.ReadFile("directory.toml")
	if err != nil {
		panic(fmt.Sprintf("read the embedded directory file: %v", err))
	}
	return data
}

// Articles returns the sample's articles as a flat folder of files.
func Articles() fs.FS {
	sub, err := fs.Sub(files, "articles")
	if err != nil {
		panic(fmt.Sprintf("open the embedded articles: %v", err))
	}
	return sub
}

// Write puts the articles and the directory file into dir, which must exist,
// as "articles" and "directory.toml".
func Write(dir string) error {
	if err := os.CopyFS(filepath.Join(dir, "articles"), Articles()); err != nil {
		return fmt.Errorf("write the sample's articles to %s: %w", dir, err)
	}
	if err := os.WriteFile(filepath.Join(dir, "directory.toml"), Directory(), 0o644); err != nil {
		return fmt.Errorf("write the sample's directory file to %s: %w", dir, err)
	}
	return nil
}
