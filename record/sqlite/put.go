package sqlite

import (
	"context"
	"fmt"

	"readout"
)

// Put implements [readout.Record].
func (r *Record) Put(ctx context.Context, a *readout.Analysis) (readout.PutResult, error) {
	if err := a.Validate(); err != nil {
		return "", &readout.Error{
			Code: readout.CodeInvalid, Object: "article " + a.Article.ID, Message: "has an analysis that contradicts itself",
			Hint: "this is a defect of Readout; please report it with the article", Err: err,
		}
	}
	if r.writer == nil {
		return "", &readout.Error{
			Code: readout.CodeRefused, Object: r.path, Message: "was opened to be read, and takes no articles",
			Hint: "this is a defect of Readout; please report what you did",
		}
	}
	packed, err := r.codec.encode(a)
	if err != nil {
		return "", err
	}
	words := readWords(&a.Article)
	result := readout.Added
	err = r.writer.write(ctx, func(tx *writeTx) error {
		var id int64
		var version int
		stored, err := tx.one(`SELECT id, version FROM articles WHERE key = ?`, []any{a.Article.ID}, &id, &version)
		if err != nil {
			return err
		}
		if stored && version >= r.version {
			result = readout.Unchanged
			return nil
		}
		if stored {
			result = readout.Replaced
			if err := r.remove(tx, id); err != nil {
				return err
			}
		}
		return r.add(tx, a, packed, words)
	})
	if err != nil {
		return "", fmt.Errorf("put article %s: %w", a.Article.ID, err)
	}
	return result, nil
}

// add stores an analysis of an article that is not there.
func (r *Record) add(tx *writeTx, a *readout.Analysis, packed []byte, words articleWords) error {
	id, err := tx.addArticle(a, r.version, packed, words)
	if err != nil {
		return err
	}
	actors, err := tx.addActors(id, a)
	if err != nil {
		return err
	}
	if err := tx.addStatements(id, a, actors); err != nil {
		return err
	}
	if err := tx.addEvents(id, a, actors); err != nil {
		return err
	}
	if err := tx.count(a, 1); err != nil {
		return err
	}
	return r.addPassages(tx, id, a)
}

// remove takes an article out, with all that was made of it.
func (r *Record) remove(tx *writeTx, id int64) error {
	var packed []byte
	var text string
	if _, err := tx.one(`SELECT analysis, text FROM articles WHERE id = ?`, []any{id}, &packed, &text); err != nil {
		return err
	}
	a, err := r.codec.decode(packed, text)
	if err != nil {
		return err
	}
	if err := r.removePassages(tx, id); err != nil {
		return err
	}
	if err := tx.removeArticle(id); err != nil {
		return err
	}
	if err := tx.count(a, -1); err != nil {
		return err
	}
	return tx.removeActors(a)
}
