package intake

import (
	"embed"
	"fmt"
	"sync"

	"github.com/BurntSushi/toml"
)

//go:embed data
var dataFiles embed.FS

// tables is the knowledge of the data folder, ready for look-ups. It is never
// changed once it is loaded.
type tables struct {
	columns   *columns
	furniture *furnitureTable
	head      *headTable
	words     *wordTable
}

// loadTables reads the data folder, the first time that it is asked.
//
//nolint:gochecknoglobals // constant tables: parsed once, as every article needs them
var loadTables = sync.OnceValues(readTables)

func readTables() (*tables, error) {
	t := &tables{columns: &columns{}, furniture: &furnitureTable{}, head: &headTable{}, words: &wordTable{}}
	for _, file := range []struct {
		name string
		into any
	}{
		{"columns.toml", t.columns},
		{"furniture.toml", t.furniture},
		{"head.toml", t.head},
		{"words.toml", t.words},
	} {
		data, err := dataFiles.ReadFile("data/" + file.name)
		if err != nil {
			return nil, fmt.Errorf("open table %s: %w", file.name, err)
		}
		meta, err := toml.Decode(string(data), file.into)
		if err != nil {
			return nil, fmt.Errorf("read table %s: %w", file.name, err)
		}
		if unknown := meta.Undecoded(); len(unknown) > 0 {
			return nil, fmt.Errorf("read table %s: unknown key %s", file.name, unknown[0])
		}
	}
	t.furniture.index()
	t.head.index()
	t.words.index()
	return t, nil
}
