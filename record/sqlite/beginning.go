package sqlite

import "context"

const articleIDs = `SELECT key FROM articles WHERE key >= ? AND key < ? ORDER BY key LIMIT ?`

// ArticleIDs returns the ids of at most limit articles that begin as given, in
// order, without going through the others. It is no part of
// [readout.Record]: people shorten ids, programs do not.
func (r *Record) ArticleIDs(ctx context.Context, beginning string, limit int) ([]string, error) {
	var ids []string
	err := r.read(ctx, func(tx *readTx) error {
		// Ids are hexadecimal digits, which all come before "g".
		return tx.each(articleIDs,
			[]any{beginning, beginning + "g", limit}, func(scan func(...any) error) error {
				var id string
				if err := scan(&id); err != nil {
					return err
				}
				ids = append(ids, id)
				return nil
			})
	})
	return ids, err
}
