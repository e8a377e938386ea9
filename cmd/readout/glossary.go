package main

import (
	"embed"
	"fmt"
	"strings"
)

//go:embed glossary
var glossaryFiles embed.FS

// glossary says in plain words what grammarians' labels mean.
type glossary struct {
	relations, tags map[string]string
}

func newGlossary() (*glossary, error) {
	relations, err := readGlossary("glossary/relations.tsv")
	if err != nil {
		return nil, err
	}
	tags, err := readGlossary("glossary/tags.tsv")
	if err != nil {
		return nil, err
	}
	return &glossary{relations: relations, tags: tags}, nil
}

// readGlossary reads a file of labels and meanings, parted by tabs.
func readGlossary(path string) (map[string]string, error) {
	content, err := glossaryFiles.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read the glossary: %w", err)
	}
	meanings := map[string]string{}
	for line := range strings.Lines(string(content)) {
		if line = strings.TrimRight(line, "\n"); line == "" || line[0] == '#' {
			continue
		}
		label, meaning, found := strings.Cut(line, "\t")
		if !found || meaning == "" {
			return nil, fmt.Errorf("read the glossary %s: %q has no meaning", path, line)
		}
		meanings[label] = meaning
	}
	return meanings, nil
}
