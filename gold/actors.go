package gold

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"readout"
	"readout/actors"
	"readout/english"
	"readout/intake"
	"readout/statements"
)

// ActorsReport is how well actors are found: whom pronouns and descriptions mean,
// and of which country and sector names and phrases are.
type ActorsReport struct {
	// Chains counts the hand-made chains with a pronoun or description.
	Chains     int         `json:"chains"`
	References []PartScore `json:"references"`
	Plover     PloverScore `json:"plover"`
	// Mistakes are those of the part train.
	Mistakes []Mistake `json:"mistakes,omitempty"`
}

// PartScore is the result on one part of the chains.
type PartScore struct {
	Part string `json:"part"`
	// Speakers are the pronouns and descriptions that are the source of a
	// statement: in PolNeAR as its annotators marked them, elsewhere as found.
	All      ReferenceScores `json:"all"`
	Speakers ReferenceScores `json:"speakers"`
}

// ReferenceScores are the scores by kind.
type ReferenceScores struct {
	Pronouns     ReferenceScore `json:"pronouns"`
	Descriptions ReferenceScore `json:"descriptions"`
}

// Both returns the score of pronouns and descriptions together.
func (s *ReferenceScores) Both() ReferenceScore { return s.Pronouns.add(s.Descriptions) }

// of returns the score that a span counts in.
func (s *ReferenceScores) of(m marked) *ReferenceScore {
	if m.kind == 'p' {
		return &s.Pronouns
	}
	return &s.Descriptions
}

// ReferenceScore counts references to actors.
type ReferenceScore struct {
	// Gold are those that mean named actors. Answered are those of them at which
	// a mention of the kind was found, Right those at which it is of the right actors.
	Gold, Answered, Right int
	// Others are the candidates that mean nobody or somebody without a name, False
	// those of them that were taken for an actor.
	Others, False int
}

func (s ReferenceScore) add(o ReferenceScore) ReferenceScore {
	return ReferenceScore{s.Gold + o.Gold, s.Answered + o.Answered, s.Right + o.Right, s.Others + o.Others, s.False + o.False}
}

// RightShare returns the share of all that mean named actors that is right.
func (s ReferenceScore) RightShare() float64 { return share(s.Right, s.Gold) }

// Precision returns the share of what was answered that is right, answers
// where none was due counted as wrong.
func (s ReferenceScore) Precision() float64 { return share(s.Right, s.Answered+s.False) }

// MarshalJSON writes the counts with the figures that follow from them.
func (s ReferenceScore) MarshalJSON() ([]byte, error) {
	return json.Marshal(map[string]any{
		"gold": s.Gold, "answered": s.Answered, "right": s.Right, "others": s.Others, "false": s.False,
		"right_share": s.RightShare(), "answered_right": share(s.Right, s.Answered), "precision": s.Precision(),
	})
}

// UnmarshalJSON reads the counts.
func (s *ReferenceScore) UnmarshalJSON(b []byte) error {
	var counts struct{ Gold, Answered, Right, Others, False int }
	err := json.Unmarshal(b, &counts)
	*s = ReferenceScore(counts)
	return err
}

// Mistake is a pronoun or description that was not resolved rightly.
type Mistake struct {
	File   string `json:"file"`
	Extent Extent `json:"extent"`
	// Want and Got are the ids of the actors, Want "?" where no name of the chain is
	// known, and By the rule that decided.
	Want string `json:"want"`
	Got  string `json:"got"`
	By   string `json:"by"`
}

// ActorsInput is what actors are measured with.
type ActorsInput struct {
	// Data is the folder of corpora; the seeds are in the folder beside it.
	Data string
	// Demo holds the demo's own articles, which DemoDirectory knows the actors of.
	Demo                     fs.FS
	Directory, DemoDirectory *actors.Directory
}

// Actors measures actors on the hand-made chains and on PLOVER's gold records.
func Actors(ctx context.Context, in ActorsInput) (*ActorsReport, error) {
	reader, err := english.Load()
	if err != nil {
		return nil, err
	}
	extractor, err := statements.New()
	if err != nil {
		return nil, err
	}
	articles, err := readChains()
	if err != nil {
		return nil, err
	}
	report := &ActorsReport{}
	for _, part := range ChainParts() {
		report.References = append(report.References, PartScore{Part: string(part)})
	}
	run := &chainRun{ActorsInput: in, reader: reader, extractor: extractor, sources: map[string][]Extent{}}
	for i := range articles {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if err := run.measure(&articles[i], report); err != nil {
			return nil, err
		}
	}
	report.Plover, err = plover(in, reader.Read)
	return report, err
}

// chainRun reads the articles of the chains.
type chainRun struct {
	ActorsInput
	reader    *english.Reader
	extractor *statements.Extractor
	sources   map[string][]Extent
}

// measure adds the result on one article.
func (r *chainRun) measure(a *chainArticle, report *ActorsReport) error {
	article, directory, err := r.open(a)
	if err != nil {
		return err
	}
	doc := r.reader.Read(article.Text)
	doc.MarkFurniture(article.Furniture)
	res := directory.Resolve(doc, &article)
	sources, err := r.sourcesOf(a, func() []readout.Statement { return r.extractor.Extract(doc, res, &article) })
	if err != nil {
		return err
	}
	report.Chains += len(a.chains) + len(a.unnamed) + len(a.several)
	for i := range report.References {
		if p := &report.References[i]; p.Part == string(a.part) {
			c := newChainComparison(a, res.JSON(doc), sources)
			c.count(p)
			if a.part == ChainsTrain {
				report.Mistakes = append(report.Mistakes, c.mistakes...)
			}
		}
	}
	return nil
}

// open reads an article of the chains, and returns the directory for it. What its
// head tells is told of it only where the text stays as it is: spans are of the file.
func (r *chainRun) open(a *chainArticle) (readout.Article, *actors.Directory, error) {
	var content []byte
	var err error
	path, directory := filepath.Join(r.Data, filepath.FromSlash(a.file)), r.Directory
	switch a.part {
	case ChainsDemo:
		directory = r.DemoDirectory
		content, err = fs.ReadFile(r.Demo, strings.TrimPrefix(a.file, "demo/articles/"))
	case ChainsSeeds:
		path = filepath.Join(filepath.Dir(filepath.Clean(r.Data)), filepath.FromSlash(a.file))
		content, err = os.ReadFile(path)
	default:
		content, err = os.ReadFile(path)
	}
	if err != nil {
		return readout.Article{}, nil, withHint(err, path)
	}
	text := string(content)
	raw := intake.Raw{Path: a.file, File: filepath.Base(a.file), Format: intake.FormatText, Data: content}
	article, err := intake.Parse(raw, intake.Options{OutletFromFile: a.part == ChainsDemo})
	if err != nil || article.Text != text {
		article = readout.Article{ID: a.file, Text: text, SHA256: readout.HashText(text)}
	}
	return article, directory, nil
}

// sourcesOf returns the sources of an article's statements.
func (r *chainRun) sourcesOf(a *chainArticle, extract func() []readout.Statement) ([]Extent, error) {
	var out []Extent
	if a.part != ChainsTrain && a.part != ChainsDev {
		for _, s := range extract() {
			out = append(out, extents(s.Source)...)
		}
		return out, nil
	}
	dir := filepath.Join(r.Data, "polnear", string(a.part), "attributions")
	name := strings.TrimSuffix(filepath.Base(a.file), ".txt")
	found, err := filepath.Glob(filepath.Join(dir, escapeGlob(name)+"*.ann"))
	if err != nil || len(found) == 0 {
		return nil, withHint(cmp.Or(err, fs.ErrNotExist), filepath.Join(dir, name))
	}
	attributions, err := readBrat(found[0])
	if err != nil {
		return nil, fmt.Errorf("read the sources of %s: %w", a.file, err)
	}
	for _, one := range attributions {
		out = append(out, one.Source...)
	}
	return out, nil
}

// escapeGlob makes a name match itself alone.
func escapeGlob(name string) string {
	return strings.NewReplacer(`\`, `\\`, "[", `\[`, "*", `\*`, "?", `\?`).Replace(name)
}
