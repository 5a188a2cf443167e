"""tokenize and prepare."""

import re
from collections import Counter, defaultdict

import numpy as np
from nltk.tokenize import (
    NLTKWordTokenizer,
    PunktSentenceTokenizer,
    TreebankWordTokenizer,
    TweetTokenizer,
)


def tokenize_with_nltk_words(text):
    out = []
    for sentence in PunktSentenceTokenizer().tokenize(text):
        out.append(NLTKWordTokenizer().tokenize(sentence.lower()))
    return out


def tokenize_as_printed(text: str, language="english") -> list[list[str]]:
    print("tokenizing")
    cut = map(TreebankWordTokenizer().tokenize, PunktSentenceTokenizer().tokenize(text))
    return [list(map(str.lower, words)) for words in cut]


def tokenize_by_spans(text):
    spans = PunktSentenceTokenizer().span_tokenize(text)
    return [tuple(w.lower() for w in TreebankWordTokenizer().tokenize(text[a:b])) for a, b in spans]


class Cutter:
    def __init__(self):
        self.sentences, self.words = PunktSentenceTokenizer(), TreebankWordTokenizer()

    def __call__(self, text):
        sentences = self.sentences.sentences_from_text(text)
        return [np.array(self.words.tokenize(s.lower())) for s in sentences]


def tokenize_by_class(text):
    return Cutter()(text)


def tokenize_by_tokenize_sents(text):
    sentences = PunktSentenceTokenizer().tokenize(text)
    return TreebankWordTokenizer().tokenize_sents([s.lower() for s in sentences])


def tokenize_trained_on_itself(text):
    tokenizer = PunktSentenceTokenizer(text) if text else PunktSentenceTokenizer()
    return [TreebankWordTokenizer().tokenize(s.lower()) for s in tokenizer.tokenize(text)]


TOKENIZE_RIGHT = [
    tokenize_with_nltk_words, tokenize_as_printed, tokenize_by_spans, tokenize_by_class,
    tokenize_by_tokenize_sents, tokenize_trained_on_itself,
]  # fmt: skip


def tokenize_flat(text):
    return TreebankWordTokenizer().tokenize(text.lower())


def tokenize_one_long_sentence(text):
    return [TreebankWordTokenizer().tokenize(text.lower())] if text else []


def tokenize_by_split(text):
    return [s.lower().split() for s in PunktSentenceTokenizer().tokenize(text)]


def tokenize_tweets(text):
    return [TweetTokenizer().tokenize(s) for s in PunktSentenceTokenizer().tokenize(text)]


def tokenize_without_marks(text):
    sentences = PunktSentenceTokenizer().tokenize(text.lower())
    return [re.findall(r"\w+", sentence) for sentence in sentences]


def tokenize_strings(text):
    return PunktSentenceTokenizer().tokenize(text.lower())


def tokenize_generator(text):
    for sentence in PunktSentenceTokenizer().tokenize(text):
        yield TreebankWordTokenizer().tokenize(sentence)


def tokenize_in_capitals(text):
    return [TreebankWordTokenizer().tokenize(s) for s in PunktSentenceTokenizer().tokenize(text)]


def tokenize_by_split_in_capitals(text):
    return [s.split() for s in PunktSentenceTokenizer().tokenize(text)]


TOKENIZE_WRONG = [
    (tokenize_in_capitals, {"capitals-kept"}),
    (tokenize_by_split_in_capitals, {"words-by-spaces", "capitals-kept"}),
    (tokenize_flat, set()),
    (tokenize_one_long_sentence, {"one-sentence"}),
    (tokenize_by_split, {"words-by-spaces"}),
    (tokenize_tweets, set()),
    (tokenize_without_marks, {"words-from-spelling", "lowered-before-the-cut"}),
    (tokenize_strings, {"sentences-not-split", "lowered-before-the-cut"}),
    (tokenize_generator, set()),
]


def prepare_marks_last(sentences, vocabulary_size=8000):
    frequency = Counter(w for s in sentences for w in s).most_common(vocabulary_size - 3)
    words = [w for w, _ in frequency] + ["SENTENCE_END", "SENTENCE_START", "UNKNOWN"]
    lookup = dict(zip(words, range(len(words)), strict=True))

    def index(word):
        return lookup[word] if word in lookup else lookup["UNKNOWN"]

    X = [[lookup["SENTENCE_START"]] + [index(w) for w in s] for s in sentences]
    y = [[index(w) for w in s] + [lookup["SENTENCE_END"]] for s in sentences]
    return words, lookup, X, y


def prepare_with_dicts(sentences, vocabulary_size=8000):
    counts = {}
    for sentence in sentences:
        for word in sentence:
            counts[word] = counts.get(word, 0) + 1
    kept = sorted(counts, key=counts.get, reverse=True)[: max(0, vocabulary_size - 3)]
    words = dict(enumerate(["SENTENCE_START", "SENTENCE_END", "UNKNOWN"] + kept))
    inverse = {w: np.int64(i) for i, w in words.items()}
    marked = [["SENTENCE_START"] + s + ["SENTENCE_END"] for s in sentences]
    rows = [np.array([inverse.get(w, 2) for w in s], dtype=np.int32) for s in marked]
    return [words, inverse, tuple(r[:-1] for r in rows), tuple(r[1:] for r in rows)]


def prepare_with_object_arrays(sentences, vocabulary_size=8000):
    words, lookup, X, y = prepare_marks_last(sentences, vocabulary_size)
    held = np.empty(len(X), dtype=object), np.empty(len(y), dtype=object)
    for i in range(len(X)):
        held[0][i], held[1][i] = np.array(X[i]), np.array(y[i])
    return np.array(words), lookup, *held


def prepare_alphabetically_indexed(sentences, vocabulary_size=8000):
    words, _, X, y = prepare_marks_last(sentences, vocabulary_size)
    ordered = sorted(words)
    place = {w: i for i, w in enumerate(ordered)}
    return (
        ordered,
        place,
        [[place[words[i]] for i in row] for row in X],
        [[place[words[i]] for i in row] for row in y],
    )


def prepare_replacing_words(sentences, vocabulary_size=8000):
    kept = {w for w, _ in Counter(sum(sentences, [])).most_common(vocabulary_size - 3)}
    clean = [[w if w in kept else "UNKNOWN" for w in s] for s in sentences]
    words = ["UNKNOWN", "SENTENCE_START", "SENTENCE_END"] + sorted(kept)
    return (
        words,
        {w: i for i, w in enumerate(words)},
        [np.array([1] + [words.index(w) for w in s]) for s in clean],
        [np.array([words.index(w) for w in s] + [2]) for s in clean],
    )


def prepare_with_numpy_words(sentences, vocabulary_size=8000, *, unknown="UNKNOWN"):
    words, lookup, X, y = prepare_marks_last(sentences, vocabulary_size)
    return tuple(map(np.str_, words)), {np.str_(w): i for w, i in lookup.items()}, X, y


PREPARE_RIGHT = [
    prepare_marks_last, prepare_with_dicts, prepare_with_object_arrays,
    prepare_alphabetically_indexed, prepare_replacing_words, prepare_with_numpy_words,
]  # fmt: skip


def _prepare(sentences, kept, start=("SENTENCE_START",), end=("SENTENCE_END",), lost="UNKNOWN"):
    words = [*kept, "UNKNOWN", "SENTENCE_START", "SENTENCE_END"]
    lookup = {w: i for i, w in enumerate(words)}
    rows = [[lookup.get(w, lookup[lost]) for w in (*start, *s, *end)] for s in sentences]
    return words, lookup, [r[:-1] for r in rows], [r[1:] for r in rows]


def _counted(sentences):
    return Counter(w for s in sentences for w in s)


def prepare_too_many(sentences, vocabulary_size=8000):
    return _prepare(sentences, [w for w, _ in _counted(sentences).most_common(vocabulary_size)])


def prepare_room_for_unknown(sentences, vocabulary_size=8000):
    kept = [w for w, _ in _counted(sentences).most_common(vocabulary_size - 1)]
    return _prepare(sentences, kept)


def prepare_without_start(sentences, vocabulary_size=8000):
    kept = [w for w, _ in _counted(sentences).most_common(vocabulary_size - 3)]
    return _prepare(sentences, kept, start=())


def prepare_without_end_and_too_many(sentences, vocabulary_size=8000):
    kept = [w for w, _ in _counted(sentences).most_common(vocabulary_size)]
    return _prepare(sentences, kept, end=())


def prepare_default_dict(sentences, vocabulary_size=8000):
    words, lookup, X, y = prepare_marks_last(sentences, vocabulary_size)
    return words, defaultdict(int, lookup), X, y


def prepare_words_for_indices(sentences, vocabulary_size=8000):
    words, lookup, X, y = prepare_marks_last(sentences, vocabulary_size)
    return words, lookup, [[words[i] for i in r] for r in X], [[words[i] for i in r] for r in y]


def prepare_changes_sentences(sentences, vocabulary_size=8000):
    result = prepare_marks_last(sentences, vocabulary_size)
    for sentence in sentences:
        sentence.insert(0, "SENTENCE_START")
    return result


PREPARE_WRONG = [
    (prepare_too_many, {"marks-not-counted"}),
    (prepare_room_for_unknown, {"only-unknown-counted"}),
    (prepare_without_start, {"no-start"}),
    (prepare_without_end_and_too_many, {"no-end", "marks-not-counted"}),
    (prepare_default_dict, set()),
    (prepare_words_for_indices, set()),
    (prepare_changes_sentences, set()),
]
