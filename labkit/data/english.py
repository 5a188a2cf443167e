"""Toy English: tagged sentences from a hidden Markov model whose floors are known exactly.

    the dogs near the old house sleep here
    DET NOUN ADP  DET ADJ NOUN  VERB  ADV

A state knows its place in the sentence (subject, phrase, verb, object, ...), from which its part
of speech follows, and the number of the subject. Tags are those of Universal Dependencies: DET,
ADJ, NOUN, ADP, VERB, AUX ('is', 'are'), ADV and CCONJ ('and').

What makes it hard:

- the verb agrees with the **subject**, across one or two prepositional phrases whose nouns mostly
  have the other number, and a second verb after 'and' agrees with it again;
- words have **several tags**: 'duck', 'fish', 'walks', 'watch' are nouns or verbs, 'light' is all
  three, 'old' an adjective or a noun ('the old fish here'), 'like' a verb or a preposition, 'fast'
  and 'early' adverbs or adjectives; 'sheep' and 'fish' do not show their number;
- what a word is may be settled only **later**, so that a reader from left to right cannot always
  be right: 'the old fish ...' may go on 'sleep here' or 'the river'.

Sentences have 4 to 14 words. There are finitely many beliefs, hence exact figures (see `hmm`).
Spelling adds nothing to them: words written one after another, each followed by a space, can be
read in one way only, so a sentence has one probability, as words or as characters.
"""

from functools import cache
from typing import NamedTuple

from labkit.data._english_words import (
    ADJECTIVES,
    CLEAR_NOUNS,
    CONTRARY,
    DETERMINERS,
    NOUNS,
    OTHER,
    TAGS,
    VERBS,
    WORDS,
)
from labkit.data.hmm import HiddenMarkov
from labkit.numerics import require_generator


class _State(NamedTuple):
    """A place in the sentence, the subject's number, phrases so far, and the noun's own number."""

    place: str
    subject: str
    phrases: int = 0
    local: str = ""


def toy_english(num_sentences, rng):
    """Draw sentences and the tags of their words.

    Args:
        num_sentences: how many, 0 or more.
        rng: a `numpy.random.Generator`; required, so that a draw can be repeated.

    Returns:
        `(words, tags)`: two lists of `num_sentences` lists of strings, of 4 to 14 words each,
        without an end mark. Tags are DET, ADJ, NOUN, ADP, VERB, AUX, ADV, CCONJ.

    Raises:
        TypeError: `rng` is no Generator.
        ValueError: `num_sentences` is negative.
    """
    require_generator(rng)
    _require_count("num_sentences", num_sentences)
    drawn = [_model().sample(rng) for _ in range(num_sentences)]
    words = [[word for _, word in pairs] for pairs in drawn]
    tags = [[_tag(state) for state, _ in pairs] for pairs in drawn]
    return words, tags


def toy_english_floor():
    """Exact expected nats of a sentence, its end included: no model's expected loss is lower.

    The same for words and for characters, where every word is followed by one space or end mark.
    """
    return _model().floor()


def toy_english_mean_length():
    """Exact expected `(words, letters)` of a sentence, without spaces and end mark."""
    letters = {word: len(word) for word in _model().words}
    return _model().mean_length(), _model().mean_count(letters)


def toy_english_nll(words):
    """-ln of the probability of one sentence, its end included, in nats; inf if it never occurs.

    Args:
        words: list of strings, whatever their tags: all readings are summed over.
    """
    return _model().nll(list(words))


def toy_english_next(words):
    """What the best possible model predicts after the first words of a sentence.

    Args:
        words: list of strings; [] for the start of a sentence.

    Returns:
        dict from word to probability, without those that cannot come; the key '' is the end.

    Raises:
        ValueError: no sentence begins so.
    """
    chances, end = _model().following(list(words))
    return {**chances, "": end} if end else chances


def toy_english_best_accuracy(right_to_left=False):
    """Exact best expected accuracy of a tagger that reads in one direction.

    It gives each word the likeliest tag given that word and those read before it. Pooled:
    expected right tags of a sentence over expected words of a sentence.
    """
    model = _model().backwards() if right_to_left else _model()
    return model.best_accuracy(_tag)


def toy_english_best_tags(words):
    """The tags that the best left-to-right tagger gives to the words of a sentence.

    Args:
        words: list of strings, the beginning of a sentence or all of it.

    Returns:
        list of tags, one for each word.

    Raises:
        ValueError: no sentence begins so.
    """
    return _model().best_labels(list(words), _tag)


def toy_english_tag_probabilities(words):
    """Exact probabilities of the tags of each word, given this word and those before it.

    Args:
        words: list of strings, the beginning of a sentence or all of it.

    Returns:
        list of dicts, one for each word, from each of the eight tags to its probability.

    Raises:
        ValueError: no sentence begins so.
    """
    return _model().label_chances(list(words), _tag)


def toy_english_agreement(num, rng):
    """Draw beginnings of sentences after which the verb must agree across distractors.

    Args:
        num: how many, 0 or more.
        rng: a `numpy.random.Generator`.

    Returns:
        list of `num` tuples `(prefix, right, wrong)`: `prefix` is a list of words that ends just
        before the verb. Between subject and verb stand one or two phrases, and the noun of each
        has the other number than the subject. `right` and `wrong` are lists of the verb forms
        that agree and of those that do not, pair by pair. The nouns are words of one reading.

    Raises:
        TypeError: `rng` is no Generator.
        ValueError: `num` is negative.
    """
    require_generator(rng)
    _require_count("num", num)
    tests = []
    while len(tests) < num:
        pairs = _model().sample(rng)
        before = [(s, word) for s, word in pairs[: _first_verb(pairs)]]
        if _is_test(before):
            number = before[0][0].subject
            prefix = [word for _, word in before]
            tests.append((prefix, _forms(number), _forms(OTHER[number])))
    return tests


def _first_verb(pairs):
    return next(i for i, (state, _) in enumerate(pairs) if state.place in VERBS)


def _is_test(before):
    """Whether all nouns are clear and at least one distractor, and only distractors, follow."""
    nouns = [(state, word) for state, word in before if _tag(state) == "NOUN"]
    clear = all(word in CLEAR_NOUNS[state.local] for state, word in nouns)
    contrary = all(state.local != state.subject for state, _ in nouns[1:])
    return clear and contrary and len(nouns) > 1 and all(word != "like" for _, word in before)


def _forms(number):
    """Verb forms of a number; without 'like', which is a preposition too."""
    pairs = [pair for verbs in VERBS.values() for pair in verbs if pair[1] != "like"]
    return [pair[0 if number == "singular" else 1] for pair in pairs]


@cache
def _model():
    start = {_State("subject det", n, 0, n): 0.5 for n in ("singular", "plural")}
    return HiddenMarkov.from_rules(start, _following, _words)


def _tag(state):
    return TAGS[state.place.split()[-1]]


def _following(state):
    """What may come after a state: {next state: probability}, None for the end."""
    role, _, kind = state.place.rpartition(" ")
    if kind == "det":
        # A second phrase, and the place of what happens, have no adjective: 14 words are enough.
        plain = role == "where" or (role == "phrase" and state.phrases == 2)
        adjective = 0.0 if plain else 0.4
        return _split({
            state._replace(place=f"{role} adjective"): adjective,
            state._replace(place=f"{role} noun"): 1 - adjective,
        })  # fmt: skip
    if kind == "adjective":
        return {state._replace(place=f"{role} noun"): 1.0}
    if kind == "preposition":
        other = CONTRARY if role == "phrase" else 0.5
        here = state._replace(place=f"{role} det", local=state.subject)
        return {here: 1 - other, here._replace(local=OTHER[state.subject]): other}
    if kind == "noun" and role in ("subject", "phrase"):
        return _after_subject(state.subject, state.phrases)
    return _after_verb(*state[:3])


def _after_subject(subject, phrases):
    """One more phrase that says where, or the verb."""
    more = {0: 0.45, 1: 0.35, 2: 0.0}[phrases]
    verbs = {"intransitive": 0.4, "transitive": 0.4, "copula": 0.2}
    chances = {_State(verb, subject, phrases): (1 - more) * p for verb, p in verbs.items()}
    return _split({_State("phrase preposition", subject, phrases + 1): more, **chances})


def _after_verb(place, subject, phrases):
    """The rest of a sentence, once its verb has been written."""
    if place == "transitive":
        return {_State("object det", subject, phrases, n): 0.5 for n in OTHER}
    if place == "copula":
        return {_State("predicate", subject, phrases): 1.0}
    if place == "intransitive":
        return {
            _State("adverb", subject, phrases): 0.65,
            _State("where preposition", subject, phrases): 0.35,
        }
    if place == "and":
        return {_State("second intransitive", subject, phrases): 1.0}
    if place == "second intransitive":
        return {_State("last adverb", subject, phrases): 1.0}
    more = 0.25 if phrases < 2 and place != "last adverb" else 0.0
    return _split({_State("and", subject, phrases): more, None: 1 - more})


def _words(state):
    """What may be written in a state: {word: probability}."""
    kind = state.place.split()[-1]
    if kind == "det":
        weights = DETERMINERS[state.local]
    elif kind == "noun":
        weights = NOUNS[state.local]
    elif kind in ("adjective", "predicate"):
        weights = ADJECTIVES
    elif kind in VERBS:
        column = 0 if state.subject == "singular" else 1
        weights = {pair[column]: pair[2] for pair in VERBS[kind]}
    else:
        weights = WORDS[kind]
    total = sum(weights.values())
    return {word: weight / total for word, weight in weights.items()}


def _split(chances):
    return {state: p for state, p in chances.items() if p > 0}


def _require_count(name, value):
    if value < 0:
        raise ValueError(f"{name} must be 0 or more, not {value}")
