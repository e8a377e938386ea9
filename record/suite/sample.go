package suite

import "readout"

// The invented world of the sample.
func vesland() readout.Actor {
	return readout.Actor{ID: "VSL", Name: "Vesland", Type: readout.TypeState, Country: "VSL"}
}

func tarnia() readout.Actor {
	return readout.Actor{ID: "TRN", Name: "Tarnia", Type: readout.TypeState, Country: "TRN"}
}

func minister(role string) readout.Actor {
	return readout.Actor{
		ID: "irma-dål-vsl", Name: "Irma Dål", Type: readout.TypePerson, Country: "VSL",
		Sector: readout.SectorGovernment, Role: role,
	}
}

// The sentence that the sample's outlets hand on to each other.
const (
	whole   = "Vesland will never close the strait, and nobody in the cabinet has asked for ships to be turned back at Port Ember"
	trimmed = "Vesland will never close the strait"
	turned  = "Vesland will close the strait, and nobody in the cabinet has asked for ships to be turned back at Port Ember"
)

// Sample returns four analyses: a first report, a copy that trims a quotation,
// a copy that turns it round, and a text of unknown date with other words
// in other scripts.
func Sample() []*readout.Analysis {
	return []*readout.Analysis{first().a, trimmedCopy().a, turnedCopy().a, undated().a}
}

// first returns the sample's first report.
func first() builder {
	text := "“" + whole + ",” Irma Dål said on Monday.\n" +
		"Tarnia accused Vesland of piracy after two of its fishing boats were held for a night near the islands.\n" +
		"Officials in the capital warned that insurance for ships would cost more before the end of the year.\n"
	return build("Ember Post", "2031-03-22", "Vesland: strait stays open", text).
		actor(vesland(), "Vesland").
		actor(tarnia(), "Tarnia").
		actor(minister("foreign minister"), "Irma Dål").
		statement(readout.Direct, "irma-dål-vsl", "Irma Dål", "says", 0.9, whole).
		statement(readout.Indirect, "", "officials in the capital", "warns", 0.6,
			"insurance for ships would cost more before the end of the year").
		passages("Tarnia accused Vesland of piracy after two of its fishing boats were held for a night near the islands.").
		event(readout.Accuse, readout.Happened, 0.8, "accused", "TRN", "VSL")
}

func trimmedCopy() builder {
	text := "Ships may pass, the minister has said: “" + trimmed + ".”\n" +
		"Tarnia accused Vesland of piracy after two of its fishing boats were held for a night near the islands.\n"
	return build("Nordwind", "2031-03-23T08:30:00+02:00", "Ships may pass", text).
		actor(vesland(), "Vesland").
		actor(tarnia(), "Tarnia").
		actor(minister(""), "minister").
		statement(readout.Direct, "irma-dål-vsl", "Irma Dål", "says", 0.7, trimmed).
		passages("Tarnia accused Vesland of piracy after two of its fishing boats were held for a night near the islands.").
		event(readout.Accuse, readout.Claimed, 0.4, "accused", "TRN", "VSL")
}

func turnedCopy() builder {
	text := "“" + turned + ",” says Vesland.\n" +
		"Talks between the two sides are planned for the week after next in a third country.\n"
	return build("The Tarnian", "2031-04", "Strait to close", text).
		actor(vesland(), "Vesland").
		statement(readout.Direct, "VSL", "Vesland", "announces", 0.9, turned).
		passages("Talks between the two sides are planned for the week after next in a third country.")
}

func undated() builder {
	text := "Über die Straße: naïve 😀 watchers of the strait wrote “never close” on a wall.\n" +
		"Ærø and Tarnia signed nothing.\n"
	return build("", "", "On a wall", text).
		actor(tarnia(), "Tarnia").
		passages("Über die Straße: naïve 😀 watchers of the strait wrote “never close” on a wall.")
}
