package intake

import (
	"testing"
)

func mustTables(t testing.TB) *tables {
	t.Helper()
	tables, err := loadTables()
	if err != nil {
		t.Fatal(err)
	}
	return tables
}

func TestReadDateline(t *testing.T) {
	for _, test := range []struct {
		line, place, agency string
		date                day
	}{
		{"March 22 , 2021 (EIRNS)—Under the headline", "", "EIRNS", day{2021, 3, 22}},
		{"MOSCOW, March 23 (TASS) - The ministry said", "MOSCOW", "TASS", day{0, 3, 23}},
		{"MOSCOW, March 23. /TASS/. The ministry said", "MOSCOW", "TASS", day{0, 3, 23}},
		{"Moscow. March 23. INTERFAX.COM - The ministry said", "Moscow", "INTERFAX.COM", day{0, 3, 23}},
		{"BRUSSELS (AP) — Ministers met", "BRUSSELS", "AP", day{}},
		{"Brussels (AFP) – Ministers met", "Brussels", "AFP", day{}},
		{"WASHINGTON, D.C., Sept. 5, 2016 /PRNewswire/ -- A firm", "WASHINGTON, D.C.", "PRNewswire", day{2016, 9, 5}},
		{"BEIJING — Envoys arrived", "BEIJING", "", day{}},
		{"BEIJING—Envoys arrived", "BEIJING", "", day{}},
		{"DES MOINES - Voters came", "DES MOINES", "", day{}},
		{"WASHINGTON ―\u00a0After the talks", "WASHINGTON", "", day{}},
		{"KYIV, Ukraine (Reuters) - Shelling went on", "KYIV, Ukraine", "Reuters", day{}},
		{"KYIV/MOSCOW, March 3 (Reuters) - Talks", "KYIV/MOSCOW", "Reuters", day{0, 3, 3}},
		{"LONDON, 12 May 2021", "LONDON", "", day{2021, 5, 12}},
		{"London, 12 May 2021 – The ministry", "London", "", day{2021, 5, 12}},
		{"BEIJING, March 23 (Xinhua) -- The two sides", "BEIJING", "Xinhua", day{0, 3, 23}},
		{"NEW DELHI: The minister said", "NEW DELHI", "", day{}},
		{"NEW DELHI, May 3 (PTI): The minister said", "NEW DELHI", "PTI", day{0, 5, 3}},
		{"Kabul [Afghanistan], April 18 (ANI): Officials said", "Kabul [Afghanistan]", "ANI", day{0, 4, 18}},
		{"Tehran, March 5, IRNA – The spokesman", "Tehran", "IRNA", day{0, 3, 5}},
		{"TEHRAN, Sep. 12 (MNA) – The spokesman", "TEHRAN", "MNA", day{0, 9, 12}},
		{"Washington (CNN)The president", "Washington", "CNN", day{}},
		{"West Palm Beach, Florida (CNN) The president", "West Palm Beach, Florida", "CNN", day{}},
		{"(Reuters) - Shares fell", "", "Reuters", day{}},
		{"STATE COLLEGE, Pa. - The candidate", "STATE COLLEGE, Pa.", "", day{}},
		{"ST. LOUIS — The river", "ST. LOUIS", "", day{}},
		{"UNITED NATIONS, Monday, March 22, 2021 (AP) -- Envoys", "UNITED NATIONS", "AP", day{2021, 3, 22}},
		{"PORT-AU-PRINCE, Haiti -- Crowds", "PORT-AU-PRINCE, Haiti", "", day{}},
		{"ABOARD THE USS HARTWELL (AP) — Sailors", "ABOARD THE USS HARTWELL", "AP", day{}},
		{"Indianapolis – Teachers filled the square", "Indianapolis", "", day{}},
		{"Rio de Janeiro (AFP) - Dancers", "Rio de Janeiro", "AFP", day{}},
	} {
		got, ok := mustTables(t).head.readDateline(test.line)
		want := dateline{place: test.place, agency: test.agency, date: test.date}
		if !ok || got != want {
			t.Errorf("readDateline(%q) = %+v, %v, want %+v", test.line, got, ok, want)
		}
	}
}

func TestReadDatelineProse(t *testing.T) {
	for _, line := range []string{
		"The minister arrived on March 23 (Tuesday) - a day late.",
		"On March 5 — the day of the vote — the square was empty.",
		"On March 5, 2021 — the day of the vote — the square was empty.",
		"Last Tuesday, March 5 — a cold day — the envoys left.",
		"Monday, March 5 — the envoys left.",
		"BREAKING — Envoys arrive in the capital",
		"UPDATE: 5/12 — The site has removed the listing.",
		"EXCLUSIVE – Envoy: Do not trust the treaty",
		"DOUBTFUL FISHING CLAIMS — For years the minister has been asked for proof.",
		"NATO — the alliance of thirty states — met on Monday.",
		"I — for one — agree.",
		"SMITH--John Arthur Smith, 98, passed away on Friday.",
		"Rep. Jim Ward (R-Ohio) – a critic of the deal – said so.",
		"Senator Ward (D) - a critic of the deal - said so.",
		"VOTERS NOT NECESSARILY WRONG, JUST TOO EARLY - Two scholars: “No.”",
		"COVID-19 has changed the talks.",
		"The treaty — signed in 1994 — has lapsed.",
		"May 5 will be the day of the vote.",
		"Sweden (and Norway) - both neutral - abstained.",
		"WATCH: The minister leaves the hall",
		"WHO: The virus spreads",
		"Paris: a city of lights.",
		"Paris — a city of lights.",
		"Moscow — Norland's oldest ally — was silent.",
		"Someone — The minister — said so.",
		"March 2021 was cold.",
		"",
		"—",
		"(",
		"A",
	} {
		if got, ok := mustTables(t).head.readDateline(line); ok {
			t.Errorf("readDateline(%q) = %+v, want none", line, got)
		}
	}
}

func TestByline(t *testing.T) {
	for _, test := range []struct {
		line string
		want string
	}{
		{"By Jane Roe", "Jane Roe"},
		{"by Jane Roe", "Jane Roe"},
		{"By JANE ROE and JOHN DOE, Associated Press", "JANE ROE|JOHN DOE"},
		{"By Jane Roe, John Doe and Ann van der Berg", "Jane Roe|John Doe|Ann van der Berg"},
		{"By Jane Roe | May 12, 2021", "Jane Roe"},
		{"By Jane Roe, May 12, 2021", "Jane Roe"},
		{"By Jane Roe in Moscow", "Jane Roe"},
		{"By Jane Roe, Foreign Affairs Correspondent", "Jane Roe"},
		{"By The Associated Press", "The Associated Press"},
		{"By Jane Roe, The Marn Observer", "Jane Roe"},
		{"By Jane Roe, The Wanderer", "Jane Roe"},
		{"By Jane Roe, Marn Gazette", "Jane Roe"},
		{"By Jane Roe, Marn.com", "Jane Roe"},
		{"Written by J. R. O'Neill-Smith", "J. R. O'Neill-Smith"},
		{"Author: Jane Roe", "Jane Roe"},
		{"By John Doe, Jr.", "John Doe, Jr."},
		{"By land and sea the army came", ""},
		{"By Land and Sea", ""},
		{"By Monday the army had left", ""},
		{"By winning the vote, Jane Roe became president", ""},
		{"By Jane Roe’s account, the talks failed.", ""},
		{"Jane Roe", ""},
		{"By", ""},
		{"Author Jane Roe", ""},
	} {
		names, ok := mustTables(t).head.byline(test.line)
		if got := join(names); ok != (test.want != "") || ok && got != test.want {
			t.Errorf("byline(%q) = %q, %v, want %q", test.line, got, ok, test.want)
		}
	}
}

func join(names []string) string {
	out := ""
	for i, name := range names {
		if i > 0 {
			out += "|"
		}
		out += name
	}
	return out
}
