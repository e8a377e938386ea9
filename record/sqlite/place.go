package sqlite

import (
	"slices"
	"strconv"
	"strings"

	"readout"
	"readout/lineage"
)

// member is a stored passage with where it stands in its lineage.
type member struct {
	lineage.Appearance
	n       int
	version lineage.Version
	lineage int64
	base    int64
	parent  bool
}

// component returns the wordings that links, over any number of steps, hold
// together with the given ones, in ascending order.
func (tx *writeTx) component(wordings []int64) ([]int64, error) {
	seen := map[int64]bool{}
	queue := slices.Clone(wordings)
	for len(queue) > 0 {
		wording := queue[0]
		queue = queue[1:]
		if seen[wording] {
			continue
		}
		seen[wording] = true
		others, err := tx.ids(`SELECT other FROM links WHERE wording = ? ORDER BY other`, wording)
		if err != nil {
			return nil, err
		}
		queue = append(queue, others...)
	}
	all := make([]int64, 0, len(seen))
	for wording := range seen {
		all = append(all, wording)
	}
	slices.Sort(all)
	return all, nil
}

// place computes anew the lineages of wordings and of all that links hold
// together with them. Lineages in stale are dissolved even if none of their
// passages is left.
func (r *Record) place(tx *writeTx, wordings, stale []int64) error {
	if len(wordings) == 0 && len(stale) == 0 {
		return nil
	}
	all, err := tx.component(wordings)
	if err != nil {
		return err
	}
	members, err := tx.members(all)
	if err != nil {
		return err
	}
	links, err := tx.links(all)
	if err != nil {
		return err
	}
	appearances := make([]lineage.Appearance, 0, len(members))
	byID := make(map[int64]*member, len(members))
	for i := range members {
		m := &members[i]
		appearances = append(appearances, m.Appearance)
		byID[m.Passage] = m
		if m.lineage != 0 {
			stale = append(stale, m.lineage)
		}
	}
	slices.Sort(stale)
	return r.settle(tx, lineage.Place(appearances, links), byID, slices.Compact(stale))
}

// settle stores families: as lineages where two articles or more have part in
// them. A family goes on as the oldest row that one of its members was in; the
// old rows that no family goes on as are deleted.
func (r *Record) settle(tx *writeTx, families []lineage.Family, members map[int64]*member, old []int64) error {
	rows := make([]int64, len(families))
	for i := range families {
		if families[i].Articles < 2 {
			continue
		}
		for _, m := range families[i].Members {
			if id := members[m.Passage].lineage; id != 0 && slices.Contains(old, id) && (rows[i] == 0 || id < rows[i]) {
				rows[i] = id
			}
		}
		if at := slices.Index(old, rows[i]); at >= 0 {
			old = slices.Delete(old, at, at+1)
		}
	}
	if err := tx.dissolve(old); err != nil {
		return err
	}
	for i := range families {
		if err := r.settleFamily(tx, &families[i], members, rows[i]); err != nil {
			return err
		}
	}
	return nil
}

// dissolve deletes lineages. Their passages are about to get others.
func (tx *writeTx) dissolve(lineages []int64) error {
	if len(lineages) == 0 {
		return nil
	}
	if err := tx.exec(`PRAGMA defer_foreign_keys = ON`); err != nil {
		return err
	}
	for _, id := range lineages {
		if err := tx.exec(`DELETE FROM lineages WHERE id = ?`, id); err != nil {
			return err
		}
	}
	return nil
}

// settleFamily stores a family as the lineage of a row, or as a new one for row
// 0 if it is one.
func (r *Record) settleFamily(tx *writeTx, f *lineage.Family, members map[int64]*member, row int64) error {
	first := members[f.Members[0].Passage]
	key := passageKey(first.Article, first.n)
	var err error
	switch {
	case row != 0:
		err = tx.exec(`UPDATE lineages SET key = ?, articles = ?, origins = ? WHERE id = ?`, key, f.Articles, f.Origins, row)
	case f.Articles > 1:
		row, err = tx.insert(`INSERT INTO lineages (key, articles, origins) VALUES (?, ?, ?)`, key, f.Articles, f.Origins)
	}
	if err != nil {
		return err
	}
	for _, placed := range f.Members {
		m := members[placed.Passage]
		var base *member
		if row != 0 && placed.Base >= 0 {
			base = members[f.Members[placed.Base].Passage]
		}
		if err := r.settleMember(tx, m, base, row, placed.Parent && base != nil); err != nil {
			return err
		}
	}
	return nil
}

func joinFlags(flags []readout.Flag) string {
	var b strings.Builder
	for _, f := range flags {
		b.WriteString("|" + string(f))
	}
	if b.Len() > 0 {
		b.WriteByte('|')
	}
	return b.String()
}

func splitFlags(joined string) []readout.Flag {
	flags := []readout.Flag{}
	for _, f := range strings.FieldsFunc(joined, func(r rune) bool { return r == '|' }) {
		flags = append(flags, readout.Flag(f))
	}
	return flags
}

// passageKey returns the id of a passage: its article's, a dot, and "p" with
// its number in the article.
func passageKey(article string, n int) string { return article + ".p" + strconv.Itoa(n+1) }

// parsePassageKey is the inverse of passageKey.
func parsePassageKey(key string) (article string, n int, ok bool) {
	dot := strings.LastIndex(key, ".p")
	if dot < 0 {
		return "", 0, false
	}
	n, err := strconv.Atoi(key[dot+2:])
	return key[:dot], n - 1, err == nil
}

// members returns the passages that have one of the wordings.
func (tx *writeTx) members(wordings []int64) ([]member, error) {
	var members []member
	for _, wording := range wordings {
		err := tx.each(`SELECT p.id, a.key, a.published, p.n, p.start, p.words, p.direct, p.speaker,
			coalesce(p.lineage, 0), coalesce(p.base, 0), p.parent
			FROM passages p JOIN articles a ON a.id = p.article WHERE p.wording = ? ORDER BY p.id`, []any{wording},
			func(scan func(...any) error) error {
				m := member{Appearance: lineage.Appearance{Wording: wording}}
				err := scan(&m.Passage, &m.Article, &m.Published, &m.n, &m.Start, &m.Words, &m.version.Direct, &m.version.Speaker,
					&m.lineage, &m.base, &m.parent)
				members = append(members, m)
				return err
			})
		if err != nil {
			return nil, err
		}
	}
	return members, nil
}

// links returns the links between wordings, each once.
func (tx *writeTx) links(wordings []int64) ([]lineage.Link, error) {
	var links []lineage.Link
	for _, wording := range wordings {
		err := tx.each(`SELECT other, score FROM links WHERE wording = ? AND other > wording ORDER BY other`, []any{wording},
			func(scan func(...any) error) error {
				l := lineage.Link{A: wording}
				err := scan(&l.B, &l.Score)
				links = append(links, l)
				return err
			})
		if err != nil {
			return nil, err
		}
	}
	return links, nil
}
