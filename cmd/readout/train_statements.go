package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"readout"
	"readout/actors"
	"readout/english"
	"readout/gold"
	"readout/statements"
)

type trainStatementsOptions struct {
	Data     string `default:"../shared/data" env:"READOUT_DATA" placeholder:"FOLDER" help:"The folder that holds the corpora (default ${default}; environment ${env})."`
	Out      string `default:"model" placeholder:"FOLDER" help:"Where the model is written (default ${default})."`
	Articles int    `placeholder:"N" help:"Learn from N articles, to try it; the model will be poor."`
}

// Help returns what the help text tells beyond the flags.
func (trainStatementsOptions) Help() string {
	return `Learns from the training part of PolNeAR (polnear/train), upon the models of English that are built in. It takes some minutes; "readout gold statements" measures what is built in.

Examples:

    readout train statements --data ../shared/data --out statements/model
    readout train statements --articles 60 --out model`
}

// Run trains and writes the model.
func (o *trainStatementsOptions) Run(ctx context.Context, env *environment) error {
	base := filepath.Join(o.Data, "polnear", "train")
	if _, err := os.Stat(base); err != nil {
		return &readout.Error{
			Code: readout.CodeNotFound, Object: base, Message: "the corpus is not there", Err: err,
			Hint: "name the folder that holds the corpora with --data or READOUT_DATA",
		}
	}
	texts, err := gold.ReadAttributions(filepath.Join(base, "text"), filepath.Join(base, "attributions"))
	if err != nil {
		return err
	}
	if o.Articles > 0 {
		texts = texts[:min(o.Articles, len(texts))]
	}
	articles, err := annotated(ctx, texts)
	if err != nil {
		return err
	}
	data, err := statements.Train(ctx, articles, statements.TrainOptions{Log: func(format string, args ...any) {
		_, _ = fmt.Fprintf(env.stderr, format+"\n", args...)
	}})
	if err != nil {
		return err
	}
	if err := os.MkdirAll(o.Out, 0o755); err != nil {
		return fmt.Errorf("make the folder of models: %w", err)
	}
	path := filepath.Join(o.Out, statements.ModelFile)
	if err := os.WriteFile(path, data, 0o644); err != nil {
		return fmt.Errorf("write the model %s: %w", path, err)
	}
	_, err = fmt.Fprintf(env.stdout, "%s: %s bytes\n", path, thousands(len(data)))
	return err
}

// annotated reads texts with the models of English and puts what annotators marked
// on their tokens.
func annotated(ctx context.Context, texts []gold.Annotated) ([]statements.Annotated, error) {
	reader, err := english.Load()
	if err != nil {
		return nil, err
	}
	directory, err := actors.Default()
	if err != nil {
		return nil, err
	}
	out := make([]statements.Annotated, 0, len(texts))
	for _, text := range texts {
		if err := ctx.Err(); err != nil {
			return nil, fmt.Errorf("read annotated articles: %w", err)
		}
		a := statements.Annotated{Doc: reader.Read(text.Text), Article: &readout.Article{ID: text.Name, Text: text.Text}}
		a.Resolution = directory.Resolve(a.Doc, a.Article)
		for _, at := range text.Attributions {
			a.Attributions = append(a.Attributions, statements.Attribution{
				Source: onTokens(a.Doc, at.Source), Cue: onTokens(a.Doc, at.Cue), Content: onTokens(a.Doc, at.Content),
			})
		}
		out = append(out, a)
	}
	return out, nil
}

func onTokens(doc *english.Doc, extents []gold.Extent) []english.Range {
	var out []english.Range
	for _, e := range extents {
		if span, ok := doc.Touching(e.Start, e.End); ok {
			out = append(out, span)
		}
	}
	return out
}
