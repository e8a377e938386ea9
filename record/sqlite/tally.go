package sqlite

import (
	"cmp"
	"maps"
	"slices"

	"readout"
)

// tally is what one article adds to the record of an actor.
type tally struct {
	actor                        readout.Actor
	names                        map[string]int
	mentions, statements, events int
}

// tallies counts the actors of an analysis, by id.
func tallies(a *readout.Analysis) map[string]*tally {
	counts := make(map[string]*tally, len(a.Actors))
	for _, actor := range a.Actors {
		counts[actor.ID] = &tally{actor: actor, names: map[string]int{}}
	}
	for _, m := range a.Mentions {
		t := counts[m.Actor]
		t.mentions++
		if m.Kind == readout.MentionName {
			t.names[m.Text]++
		}
	}
	for i := range a.Statements {
		if t := counts[a.Statements[i].Speaker]; t != nil {
			t.statements++
		}
	}
	for i := range a.Events {
		for id := range parties(&a.Events[i]) {
			counts[id].events++
		}
	}
	return counts
}

// parties returns the known actors of an event, each once.
func parties(e *readout.Event) map[string]bool {
	ids := map[string]bool{}
	for _, p := range slices.Concat(e.Actors, e.Recipients) {
		if p.ID != "" {
			ids[p.ID] = true
		}
	}
	return ids
}

// addActors stores an article's actors and returns their row ids by id.
func (tx *writeTx) addActors(article int64, a *readout.Analysis) (map[string]int64, error) {
	rows := make(map[string]int64, len(a.Actors))
	counts := tallies(a)
	for _, actor := range a.Actors { // in the analysis' order: row ids do not depend on a map's
		t := counts[actor.ID]
		id, err := tx.countActor(t, 1)
		if err != nil {
			return nil, err
		}
		rows[actor.ID] = id
		if err := tx.exec(`INSERT INTO article_actors (article, actor, mentions, statements, events) VALUES (?, ?, ?, ?, ?)`,
			article, id, t.mentions, t.statements, t.events); err != nil {
			return nil, err
		}
	}
	return rows, nil
}

// removeActors takes back what an article had added.
func (tx *writeTx) removeActors(a *readout.Analysis) error {
	counts := tallies(a)
	for _, actor := range a.Actors {
		if _, err := tx.countActor(counts[actor.ID], -1); err != nil {
			return err
		}
	}
	return nil
}

// countActor adds a tally, or with sign -1 takes it back, and shows the actor's
// richest variant.
func (tx *writeTx) countActor(t *tally, sign int) (int64, error) {
	id, err := tx.actorRow(t.actor.ID)
	if err != nil {
		return 0, err
	}
	body, err := encodeRow(t.actor)
	if err != nil {
		return 0, err
	}
	if err := tx.exec(`INSERT INTO actor_variants (actor, body, articles) VALUES (?, ?, ?)
		ON CONFLICT DO UPDATE SET articles = articles + excluded.articles`, id, body, sign); err != nil {
		return 0, err
	}
	for _, name := range slices.Sorted(maps.Keys(t.names)) {
		if err := tx.exec(`INSERT INTO actor_names (actor, name, name_key, mentions) VALUES (?, ?, ?, ?)
			ON CONFLICT DO UPDATE SET mentions = mentions + excluded.mentions`, id, name, fold(name), sign*t.names[name]); err != nil {
			return 0, err
		}
	}
	if sign < 0 {
		if err := tx.sweepActor(id); err != nil {
			return 0, err
		}
	}
	best, err := tx.richest(id)
	if err != nil {
		return 0, err
	}
	return id, tx.exec(`UPDATE actors SET name = ?, name_key = ?, type = ?, country = ?, sector = ?, role = ?,
		articles = articles + ?, mentions = mentions + ?, statements = statements + ?, events = events + ? WHERE id = ?`,
		best.Name, fold(best.Name), best.Type, best.Country, best.Sector, best.Role,
		sign, sign*t.mentions, sign*t.statements, sign*t.events, id)
}

// actorRow returns an actor's row, which it makes if there is none.
func (tx *writeTx) actorRow(key string) (int64, error) {
	var id int64
	found, err := tx.one(`SELECT id FROM actors WHERE key = ?`, []any{key}, &id)
	if err != nil || found {
		return id, err
	}
	return tx.insert(`INSERT INTO actors (key, name, name_key, type, country, sector, role, articles, mentions, statements, events)
		VALUES (?, '', '', '', '', '', '', 0, 0, 0, 0)`, key)
}

// sweepActor deletes names and variants that no article has any more. The
// actor's row stays: its id may be in use by rows that are about to come back,
// and an actor of no article is in no answer.
func (tx *writeTx) sweepActor(id int64) error {
	if err := tx.exec(`DELETE FROM actor_names WHERE actor = ? AND mentions <= 0`, id); err != nil {
		return err
	}
	return tx.exec(`DELETE FROM actor_variants WHERE actor = ? AND articles <= 0`, id)
}

// richest returns the variant of an actor that is shown: the one with most
// fields set; of those the one in most articles; of those the longest, and the
// first in the order of the alphabet. It does not depend on the order in which
// articles came.
func (tx *writeTx) richest(id int64) (readout.Actor, error) {
	type variant struct {
		readout.Actor
		body     string
		articles int
	}
	var variants []variant
	err := tx.each(`SELECT body, articles FROM actor_variants WHERE actor = ?`, []any{id}, func(scan func(...any) error) error {
		var v variant
		if err := scan(&v.body, &v.articles); err != nil {
			return err
		}
		if err := decodeRow(v.body, &v.Actor); err != nil {
			return err
		}
		variants = append(variants, v)
		return nil
	})
	if err != nil || len(variants) == 0 {
		return readout.Actor{}, err
	}
	return slices.MinFunc(variants, func(a, b variant) int {
		return cmp.Or(
			cmp.Compare(fields(b.Actor), fields(a.Actor)),
			cmp.Compare(b.articles, a.articles),
			cmp.Compare(len(b.body), len(a.body)),
			cmp.Compare(a.body, b.body),
		)
	}).Actor, nil
}

func fields(a readout.Actor) int {
	n := 0
	for _, field := range []string{a.Name, string(a.Type), a.Country, string(a.Sector), a.Role} {
		if field != "" {
			n++
		}
	}
	return n
}
