package train

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"time"

	"readout/english/names"
)

// English returns the trainings of all models, in the order in which they need
// each other.
func English() []Training {
	return []Training{
		{Name: "clusters", File: "clusters.bin", Run: clusters},
		{Name: wholeTagger, File: "tagger.bin", Inner: true, Run: tagger},
		{Name: "lemmas", File: "lemmas.bin", Run: lemmas},
		{Name: "parser", File: "parser.bin", Run: trees},
{Name: "tagger", File: "tagger.bin", Needs: []string{wholeTagger}, Run: slimTagger},
		{Name: "names", File: names.File, Run: recogniser},
	}
}

// wholeTagger is the tagger before it is pruned.
const wholeTagger = "whole tagger"

// Models returns the names of the models that ship.
func Models() []string {
	var out []string
	for _, t := range English() {
		if !t.Inner {
			out = append(out, t.Name)
		}
	}
	return out
}

// Only returns the trainings of the models so named, and those that they need,
// in their order.
func Only(models ...string) []Training {
	wanted := slices.Clone(models)
	all := English()
	for _, t := range all {
		if slices.Contains(models, t.Name) {
			wanted = append(wanted, t.Needs...)
		}
	}
	return slices.DeleteFunc(all, func(t Training) bool { return !slices.Contains(wanted, t.Name) })
}

// Run runs the trainings one after the other, each upon the files given and
// those made before it, and returns the files made, without inner ones.
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
		files[t.File] = data
		if !t.Inner {
			made[t.File] = data
		}
		opts.logf("%s: %d bytes in %s", t.Name, len(data), time.Since(start).Round(time.Second))
	}
	return made, nil
}
