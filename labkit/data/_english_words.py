"""Table of data: the words of toy English and their weights. No grammar; that is `english`."""

TAGS = {
    "det": "DET", "adjective": "ADJ", "noun": "NOUN", "preposition": "ADP", "predicate": "ADJ",
    "intransitive": "VERB", "transitive": "VERB", "copula": "AUX", "adverb": "ADV", "and": "CCONJ",
}  # fmt: skip
OTHER = {"singular": "plural", "plural": "singular"}
CONTRARY = 0.75  # chance that a phrase's noun has the other number than the subject
NOUNS = {
    "singular": {"dog": 15, "cat": 15, "house": 14, "river": 12, "duck": 9, "sheep": 7, "fish": 8,
                 "walk": 7, "watch": 7, "light": 6},
    "plural": {"dogs": 15, "cats": 15, "houses": 12, "rivers": 10, "ducks": 9, "sheep": 9,
               "fish": 9, "walks": 6, "watches": 6, "lights": 4, "old": 5},
}  # fmt: skip
ADJECTIVES = {
    "old": 5, "young": 3, "small": 3, "cold": 2, "wild": 2, "light": 3, "early": 1, "fast": 1
}  # fmt: skip
# Singular and plural form, and its weight.
VERBS = {
    "intransitive": [("sleeps", "sleep", 5), ("sings", "sing", 4), ("walks", "walk", 5),
                     ("fishes", "fish", 3), ("ducks", "duck", 3)],
    "transitive": [("sees", "see", 6), ("likes", "like", 4), ("watches", "watch", 5),
                   ("lights", "light", 2)],
    "copula": [("is", "are", 1)],
}  # fmt: skip
WORDS = {
    "preposition": {"near": 7, "behind": 5, "with": 5, "like": 3},
    "adverb": {"here": 6, "often": 5, "again": 3, "early": 3, "fast": 3},
    "and": {"and": 1},
}
DETERMINERS = {
    "singular": {"the": 4, "a": 4, "this": 2},
    "plural": {"the": 5, "these": 2, "some": 3},
}
# Words that can be read in one way only, which a test of agreement is made of.
CLEAR_NOUNS = {
    "singular": {"dog", "cat", "house", "river"},
    "plural": {"dogs", "cats", "houses", "rivers"},
}
