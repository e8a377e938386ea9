package train

import (
	"context"
	"fmt"
	"strings"

	"readout/english/linear"
	"readout/english/names"
)

// How the recogniser of names is trained.
const (
	nameEpochs = 4
	nameSeed   = 7
	// mixedTimes is how often the articles of UD GUM, which are few but
	// annotated by people and of many genres, come in each epoch.
	mixedTimes = 2
	// webTimes is the same for UD EWT.
	webTimes = 4
	// smallEvery is how many articles there are to one that is learned from once
	// more in small letters, as people write on the web.
	smallEvery = 33
)

// recogniser learns the recogniser of names.
func recogniser(ctx context.Context, opts Options, files Files) ([]byte, error) {
	articles, err := nameArticles(ctx, opts, files)
	if err != nil {
		return nil, err
	}
	opts.logf("names: %d articles", len(articles))
	return names.Train(ctx, articles, names.Options{
		Epochs: nameEpochs,
		Seed:   nameSeed,
		Freeze: linear.Options{Scale: 32, Prune: 0.05, MinUpdates: 2},
		Log:    func(epoch, wrong int) { opts.logf("names: epoch %d, %d sentences wrong", epoch, wrong) },
	})
}

// nameArticles reads all corpora that names are learned from.
func nameArticles(ctx context.Context, opts Options, files Files) ([]names.Article, error) {
	lists, err := names.NewLists()
	if err != nil {
		return nil, err
	}
	prepare, err := newPreparer(ctx, opts, files)
	if err != nil {
		return nil, err
	}
	var out []names.Article
	for _, corpus := range []struct {
		style names.Style
		times int
		read  func(Options, *names.Lists) ([]annotated, error)
	}{
		{names.News, 1, readSilverNews},
		{names.Encyclopedia, 1, readWikiNEuRal},
		{names.Mixed, mixedTimes, readNamedGUM},
		{names.Web, webTimes, readNamedWeb},
	} {
		articles, err := corpus.read(opts, lists)
		if err != nil {
			return nil, fmt.Errorf("read names: %w", err)
		}
		articles = withSmall(articles)
		prepared := make([]names.Article, len(articles))
		for i := range articles {
			prepared[i] = prepare.article(articles[i], corpus.style)
		}
		for range corpus.times {
			out = append(out, prepared...)
		}
	}
	return out, nil
}

// annotated is an article with its names, each counted from the first token of
// its sentence.
type annotated struct {
	sentences [][]string
	names     [][]names.Name
	// part is, in a treebank that the tagger learns from, one more than the part
	// that the article belongs to.
	part int
}

func (a *annotated) add(forms []string, found []names.Name) {
	if len(forms) > 0 {
		a.sentences = append(a.sentences, forms)
		a.names = append(a.names, found)
	}
}

// withSmall returns the articles and, of one in so many, a copy in small
// letters.
func withSmall(articles []annotated) []annotated {
	out := articles
	for i := 0; i < len(articles); i += smallEvery {
		small := annotated{names: articles[i].names, part: articles[i].part}
		for _, forms := range articles[i].sentences {
			lower := make([]string, len(forms))
			for k, form := range forms {
				lower[k] = strings.ToLower(form)
			}
			small.sentences = append(small.sentences, lower)
		}
		out = append(out, small)
	}
	return out
}
