package sqlite

import (
	"fmt"
	"slices"

	"readout"
	"readout/lineage"
)

// index is the record as [lineage.Index] sees it, within a transaction.
type index struct{ tx *writeTx }

// printsAtOnce is how many fingerprints one query asks for.
const printsAtOnce = 16

// Postings implements [lineage.Index].
func (x index) Postings(fingerprints []uint64, yield func(fingerprint uint64, wording int64)) error {
	const query = `SELECT print, wording FROM prints WHERE print IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
	for chunk := range slices.Chunk(fingerprints, printsAtOnce) {
		args := make([]any, printsAtOnce)
		for i := range args { // an argument that is left stays NULL and finds nothing
			if i < len(chunk) {
				args[i] = int64(chunk[i])
			}
		}
		err := x.tx.each(query, args, func(scan func(...any) error) error {
			var print, wording int64
			if err := scan(&print, &wording); err != nil {
				return err
			}
			yield(uint64(print), wording)
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// Text implements [lineage.Index].
func (x index) Text(wording int64) (string, error) {
	var text string
	_, err := x.tx.one(`SELECT substr(CAST(a.text AS BLOB), p.at + 1, p.bytes) FROM passages p JOIN articles a ON a.id = p.article
		WHERE p.wording = ? ORDER BY p.id LIMIT 1`, []any{wording}, &text)
	return text, err
}

// addPassages stores an article's passages and places them in their lineages.
func (r *Record) addPassages(tx *writeTx, article int64, a *readout.Analysis) error {
	versions, text := lineage.Versions(a), readout.NewText(a.Article.Text)
	statements := make(map[string]int, len(a.Statements))
	for n := range a.Statements {
		statements[a.Statements[n].ID] = n
	}
	var shared []int64 // wordings that are not this article's alone
	for n := range a.Passages {
		p := &a.Passages[n]
		words := r.matcher.Read(p.Text)
		wording, linked, err := r.wording(tx, words)
		if err != nil {
			return err
		}
		if linked {
			shared = append(shared, wording)
		}
		if err := tx.exec(`INSERT INTO passages (article, n, start, length, at, bytes, words, statement, direct, speaker, wording)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
			article, n, p.Start, p.End-p.Start, text.Byte(p.Start), len(p.Text), words.Len(), statementPlace(statements, p.Statement), versions[n].Direct, versions[n].Speaker, orNull(wording)); err != nil {
			return err
		}
	}
	return r.place(tx, shared, nil)
}

// statementPlace returns a statement's place in the analysis, or nil for none.
func statementPlace(statements map[string]int, id string) any {
	if n, ok := statements[id]; ok {
		return n
	}
	return nil
}

func orNull(id int64) any {
	if id == 0 {
		return nil
	}
	return id
}

// wording returns the row of a passage's wording, which it makes and links if
// there is none, and whether the wording may be shared. It returns 0 for
// boilerplate, which takes no part in lineage.
func (r *Record) wording(tx *writeTx, words *lineage.Words) (id int64, linked bool, err error) {
	if !words.Substantial() {
		return 0, false, nil
	}
	hash := int64(words.Hash())
	found, err := tx.one(`SELECT id FROM wordings WHERE hash = ?`, []any{hash}, &id)
	if err != nil {
		return 0, false, err
	}
	if found {
		size, _, err := tx.familySize(id)
		if err != nil || size >= lineage.MaxFamily {
			return 0, false, err
		}
		return id, true, nil
	}
	finding, err := r.matcher.Find(index{tx}, words)
	if err != nil {
		return 0, false, err
	}
	if id, err = tx.insert(`INSERT INTO wordings (hash) VALUES (?)`, hash); err != nil {
		return 0, false, err
	}
	for _, print := range finding.Fingerprints {
		if err := tx.exec(`INSERT INTO prints (print, wording) VALUES (?, ?)`, int64(print), id); err != nil {
			return 0, false, err
		}
	}
	linked, err = tx.link(id, finding.Links)
	return id, linked, err
}

// link joins a new wording to those it was found near to, as far as the family
// that comes of it stays below the bound.
func (tx *writeTx) link(id int64, near []lineage.Found) (linked bool, err error) {
	total := 1
	joined := map[int64]bool{}
	for _, f := range near {
		size, family, err := tx.familySize(f.Wording)
		if err != nil {
			return false, err
		}
		if family == 0 || !joined[family] {
			if total+size > lineage.MaxFamily {
				continue
			}
			total += size
			joined[family] = true
		}
		for _, ends := range [][2]int64{{id, f.Wording}, {f.Wording, id}} {
			if err := tx.exec(`INSERT INTO links (wording, other, score) VALUES (?, ?, ?)`, ends[0], ends[1], f.Score); err != nil {
				return false, err
			}
		}
		linked = true
	}
	return linked, nil
}

// familySize returns how many passages the family of a wording has, and the
// lineage that it is, 0 if it is none.
func (tx *writeTx) familySize(wording int64) (size int, family int64, err error) {
	if _, err := tx.one(`SELECT lineage FROM passages WHERE wording = ? AND lineage IS NOT NULL LIMIT 1`, []any{wording}, &family); err != nil {
		return 0, 0, err
	}
	if family != 0 {
		_, err = tx.one(`SELECT count(*) FROM passages WHERE lineage = ?`, []any{family}, &size)
	} else {
		_, err = tx.one(`SELECT count(*) FROM passages WHERE wording = ?`, []any{wording}, &size)
	}
	return size, family, err
}

// removePassages takes an article's passages out of their lineages, forgets
// the wordings that no other article has, and places anew what was beside them.
func (r *Record) removePassages(tx *writeTx, article int64) error {
	own, err := tx.ids(`SELECT DISTINCT wording FROM passages WHERE article = ? AND wording IS NOT NULL ORDER BY wording`, article)
	if err != nil {
		return err
	}
	stale, err := tx.ids(`SELECT DISTINCT lineage FROM passages WHERE article = ? AND lineage IS NOT NULL ORDER BY lineage`, article)
	if err != nil {
		return err
	}
	beside, err := tx.component(own)
	if err != nil {
		return err
	}
	var orphans []int64
	texts := map[int64]string{}
	for _, wording := range own {
		var others int
		if _, err := tx.one(`SELECT count(*) FROM passages WHERE wording = ? AND article <> ?`, []any{wording, article}, &others); err != nil {
			return err
		}
		if others > 0 {
			continue
		}
		orphans = append(orphans, wording)
		if texts[wording], err = (index{tx}).Text(wording); err != nil {
			return err
		}
	}
	if err := tx.exec(`DELETE FROM passages WHERE article = ?`, article); err != nil {
		return err
	}
	for _, wording := range orphans {
		if err := r.forget(tx, wording, texts[wording]); err != nil {
			return err
		}
	}
	beside = slices.DeleteFunc(beside, func(w int64) bool { return slices.Contains(orphans, w) })
	return r.place(tx, beside, stale)
}

// forget deletes a wording with its links and fingerprints.
func (r *Record) forget(tx *writeTx, wording int64, text string) error {
	for _, print := range r.matcher.Read(text).Fingerprints() {
		if err := tx.exec(`DELETE FROM prints WHERE print = ? AND wording = ?`, int64(print), wording); err != nil {
			return err
		}
	}
	if err := tx.exec(`DELETE FROM wordings WHERE id = ?`, wording); err != nil {
		return fmt.Errorf("forget wording %d: %w", wording, err)
	}
	return nil
}
