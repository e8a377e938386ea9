package train

import (
	"context"
	"fmt"
	"maps"
	"time"

	"readout/english/names"
)

// English returns the trainings of all models, in the order in which they need
// each other.
func English() []Training {
	return []Training{
		{Name: "clusters", File: "clusters.bin", Run: clusters},
		{Name: "tagger", File: "tagger.bin", Run: tagger},
		{Name: "lemmas", File: "lemmas.bin", Run: lemmas},
		{Name: "parser", File: "parser.bin", Run: trees},
		{Name: "slim tagger", File: "tagger.bin", Run: slimTagger},
		{Name: "names", File: names.File, Run: recogniser},
	}
}

// Run runs the trainings one after the other, each upon the files given and
// those made before it, and returns the files made.
func Run(ctx context.Context, trainings []Training, opts Options, given Files) (Files, error) {
	files, made := maps.Clone(given), Files{}
	if files == nil {
		files = Files{}
	}
	for _, t := range trainings {
		start := time.Now()
		data, err := t.Run(ctx, opts, files)
		if err != nil {
			return nil, fmt.Errorf("train %s: %w", t.Name, err)
		}
		files[t.File], made[t.File] = data, data
		opts.logf("%s: %d bytes in %s", t.Name, len(data), time.Since(start).Round(time.Second))
	}
	return made, nil
}
