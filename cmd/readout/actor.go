package main

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"readout"
)

// evidenceArticles is how many articles a person sees of what was read of one actor,
// the newest first, unless told.
const evidenceArticles = 10

// oneActor is what a record holds of one actor.
type oneActor struct {
	readout.ActorRow
	// Others are the ids of the same person where no country is told.
	Others []string `json:"others,omitempty"`
	// Roles are the roles that articles tell, the earliest first.
	Roles []roleSpan `json:"roles"`
	// Evidence is why it was read so, article by article, the newest first.
	Evidence []actorEvidence `json:"evidence"`
}

// roleSpan is a role with the dates of the first and the last article that tell it.
type roleSpan struct {
	Role     string `json:"role"`
	From     string `json:"from"`
	To       string `json:"to"`
	Articles int    `json:"articles"`
}

// actorEvidence is what one article calls an actor.
type actorEvidence struct {
	readout.ArticleHead
	ID       string          `json:"id"` // of the actor in this article
	Role     string          `json:"role"`
	Mentions []mentionsAlike `json:"mentions"`
}

// mentionsAlike are an article's mentions of one wording that one rule found.
type mentionsAlike struct {
	Text  string              `json:"text"`
	Kind  readout.MentionKind `json:"kind"`
	By    string              `json:"by"`
	Count int                 `json:"count"`
}

// gather reads what the record holds of an actor, with the evidence of so many articles, 0
// for all.
func gather(ctx context.Context, rec readout.Record, row readout.ActorRow, window readout.Window, articles int) (*oneActor, error) {
	one := &oneActor{ActorRow: row}
	roles := map[string]*roleSpan{}
	for head, err := range rec.Articles(ctx, readout.ArticleQuery{Window: window, About: row.ID}) {
		if err != nil {
			return nil, err
		}
		analysis, err := rec.Analysis(ctx, head.Article)
		if err != nil {
			return nil, err
		}
		for _, actor := range analysis.Actors {
			if actor.ID == row.ID || row.Country != "" && row.SameAs == "" && isSamePerson(&actor, &row) {
				one.add(head.ArticleHead, &actor, analysis.Mentions, roles)
			}
		}
	}
	if articles > 0 && len(one.Evidence) > articles {
		one.Evidence = one.Evidence[:articles]
	}
	for _, r := range roles {
		one.Roles = append(one.Roles, *r)
	}
	slices.SortFunc(one.Roles, func(a, b roleSpan) int {
		return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.Role, b.Role))
	})
	return one, nil
}

// isSamePerson tells whether an article's actor is the person of a row without the country.
func isSamePerson(actor *readout.Actor, row *readout.ActorRow) bool {
	return row.Type == readout.TypePerson && actor.Type == readout.TypePerson && actor.Country == "" &&
		actor.ID+"-"+strings.ToLower(row.Country) == row.ID
}

// add adds what one article tells.
func (one *oneActor) add(head readout.ArticleHead, actor *readout.Actor, mentions []readout.Mention, roles map[string]*roleSpan) {
	e := actorEvidence{ArticleHead: head, ID: actor.ID, Role: actor.Role}
	for _, m := range mentions {
		if m.Actor != actor.ID {
			continue
		}
		same := func(o mentionsAlike) bool { return o.Text == m.Text && o.Kind == m.Kind && o.By == m.By }
		if i := slices.IndexFunc(e.Mentions, same); i >= 0 {
			e.Mentions[i].Count++
			continue
		}
		e.Mentions = append(e.Mentions, mentionsAlike{Text: m.Text, Kind: m.Kind, By: m.By, Count: 1})
	}
	one.Evidence = append(one.Evidence, e)
	if actor.ID != one.ID && !slices.Contains(one.Others, actor.ID) {
		one.Others = append(one.Others, actor.ID)
	}
	if actor.Role == "" {
		return
	}
	date := day(head.Published)
	r := roles[actor.Role]
	if r == nil {
		r = &roleSpan{Role: actor.Role, From: date, To: date}
		roles[actor.Role] = r
	}
	r.From, r.To, r.Articles = min(r.From, date), max(r.To, date), r.Articles+1
}

// write prints the actor for people, behind an empty line where it is not the first.
func (one *oneActor) write(env *environment, again bool) error {
	var b strings.Builder
	if again {
		b.WriteByte('\n')
	}
	facts := []string{string(one.Type), one.Country, string(one.Sector), one.ID}
	facts = slices.DeleteFunc(facts, func(s string) bool { return s == "" })
	fmt.Fprintf(&b, "%s  %s\n", env.style.bold(printable(one.Name)), env.style.dim(printable(strings.Join(facts, " · "))))
	if one.SameAs != "" {
		fmt.Fprintf(&b, "The same person as %s, as far as the record tells: nobody else of the name has a country.\n", printable(one.SameAs))
	}
	for _, id := range one.Others {
		fmt.Fprintf(&b, "With %s, whose country no article tells: nobody else in the record has the name.\n", printable(id))
	}
	fmt.Fprintf(&b, "%s in %s, %s, %s\n", counted(one.Mentions, "mention", "mentions"), counted(one.Articles, "article", "articles"),
		counted(one.Statements, "statement", "statements"), counted(one.Events, "event", "events"))
	if len(one.Names) > 0 {
		fmt.Fprintf(&b, "Called %s\n", printable(strings.Join(one.Names, "; ")))
	}
	for _, r := range one.Roles {
		dates := r.From
		if r.To != r.From {
			dates += " to " + r.To
		}
		fmt.Fprintf(&b, "Role   %s, %s (%s)\n", printable(r.Role), cmp.Or(dates, "no date"), counted(r.Articles, "article", "articles"))
	}
	for _, e := range one.Evidence {
		fmt.Fprintf(&b, "\n%s %s %s\n", env.style.dim(ref(e.Article)), cmp.Or(day(e.Published), "no date"), printable(publisher(e.Outlet, e.Title)))
		for _, m := range e.Mentions {
			times := ""
			if m.Count > 1 {
				times = fmt.Sprintf(" ×%d", m.Count)
			}
			fmt.Fprintf(&b, "  %s%s  %s\n", printable(oneLine(m.Text)), times, env.style.dim(printable(string(m.Kind)+": "+m.By)))
		}
	}
	if more := one.Articles - len(one.Evidence); more > 0 {
		fmt.Fprintf(&b, "\n%s more: see them with --limit N, or all with --limit 0\n", counted(more, "article", "articles"))
	}
	return env.printLines(b.String())
}
