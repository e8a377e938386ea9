package intake

import (
	"encoding/json"
	"strings"
)

// linkedArticle is an article as JSON-LD in a page declares it
// (schema.org/Article and the types under it).
type linkedArticle struct {
	title, url, outlet, published, language string
	authors                                 []string
}

// linkedArticles returns the articles that a JSON-LD script declares. A script
// that is not JSON declares none.
func linkedArticles(script string) []linkedArticle {
	var value any
	if err := json.Unmarshal([]byte(strings.TrimSpace(script)), &value); err != nil {
		return nil
	}
	const depth = 4
	return findLinked(value, depth)
}

func findLinked(value any, depth int) []linkedArticle {
	if depth == 0 {
		return nil
	}
	var found []linkedArticle
	switch v := value.(type) {
	case []any:
		for _, element := range v {
			found = append(found, findLinked(element, depth-1)...)
		}
	case map[string]any:
		if isArticleType(v["@type"]) {
			return []linkedArticle{{
				title:     ldText(v["headline"]),
				url:       ldURL(v),
				outlet:    ldText(v["publisher"]),
				published: ldText(v["datePublished"]),
				language:  ldText(v["inLanguage"]),
				authors:   jsonStrings(v["author"]),
			}}
		}
		found = append(found, findLinked(v["@graph"], depth-1)...)
	}
	return found
}

func isArticleType(v any) bool {
	for _, name := range jsonStrings(v) {
		if strings.HasSuffix(name, "Article") || name == "BlogPosting" || name == "Report" || name == "LiveBlogPosting" {
			return true
		}
	}
	return false
}

func ldText(v any) string { return strings.Join(jsonStrings(v), ", ") }

func ldURL(v map[string]any) string {
	if page, ok := v["mainEntityOfPage"].(map[string]any); ok {
		if id, ok := page["@id"].(string); ok {
			return id
		}
	}
	return first(ldText(v["url"]), ldText(v["mainEntityOfPage"]))
}
