"""Exercise 10.1: most_frequent_tag, the tagger that looks at nothing but the word."""

from collections import Counter
from dataclasses import dataclass
from typing import Any

from labkit.engine import Case, Exercise, Foreign, Mapping, Mistake, Several, Value


def most_frequent_tag(words, tags):
    """For every word the tag that it has most often, and the commonest tag of all.

    Arguments:
        words, tags: two lists of sentences; a sentence is a list of strings.

    Returns:
        tag_of: dict from every word in words to its most frequent tag; of tags that are
            equally frequent, the one that came first with that word.
        default: the tag that is most frequent over all words, for words never seen; of tags
            that are equally frequent, the one that came first.
    """
    counts = {}
    overall = Counter()
    for sentence, its_tags in zip(words, tags, strict=True):
        for word, tag in zip(sentence, its_tags, strict=True):
            counts.setdefault(word, Counter())[tag] += 1
            overall[tag] += 1
    tag_of = {word: count.most_common(1)[0][0] for word, count in counts.items()}
    default = overall.most_common(1)[0][0]
    return tag_of, default


def cases(rng):
    """Ambiguous words, ties, words in capitals, and small data."""
    one = [["the", "duck", "walks"]], [["DET", "NOUN", "VERB"]]
    duck = (
        [["they", "duck"], ["a", "duck"], ["the", "duck"], ["ducks", "duck"]],
        [["PRON", "VERB"], ["DET", "NOUN"], ["DET", "NOUN"], ["NOUN", "VERB"]],
    )
    duck[0].append(["duck"])
    duck[1].append(["NOUN"])
    tie = (
        [["light", "lights"], ["light"], ["lights", "light"], ["a"], ["light"]],
        [["NOUN", "VERB"], ["ADJ"], ["NOUN", "ADJ"], ["DET"], ["NOUN"]],
    )
    late = (
        [["like", "it"], ["like", "us"], ["like", "me"], ["old"], ["old"], ["old"]],
        [["ADP", "PRON"], ["VERB", "PRON"], ["VERB", "PRON"], ["NOUN"], ["ADJ"], ["ADJ"]],
    )
    early = (
        [["old", "cat"], ["old", "dog"], ["the", "old", "sing"], ["fast"]],
        [["ADJ", "NOUN"], ["ADJ", "NOUN"], ["DET", "NOUN", "VERB"], ["ADV"]],
    )
    capitals = (
        [["May", "may", "sing"], ["may", "may"], ["May"], ["sing"], ["sing"]],
        [["PROPN", "AUX", "VERB"], ["AUX", "AUX"], ["PROPN"], ["VERB"], ["VERB"]],
    )
    repeats = (
        [
            ["fish", "swim"],
            ["duck", "fish"],
            ["fish", "fish", "fish", "duck", "duck", "duck", "duck"],
        ],
        [["ADJ", "VERB"], ["ADJ", "ADJ"], ["VERB", "NOUN", "NOUN", "NOUN", "VERB", "VERB", "NOUN"]],
    )
    types = (
        [["the", "a", "this"], ["the", "dog", "the"], ["dog", "cat", "sheep", "fish"], ["the"]],
        [["DET", "DET", "DET"], ["DET", "NOUN", "DET"], ["NOUN"] * 4, ["DET"]],
    )
    by_type = (
        [["the", "dog"], ["the", "cat"], ["the", "sheep"], ["the", "the"], ["the"]],
        [["DET", "NOUN"], ["DET", "NOUN"], ["DET", "NOUN"], ["DET", "DET"], ["DET"]],
    )
    return [
        Case("one sentence of three words", *one),
        Case("a word that is mostly a noun", *duck),
        Case("a word that is mostly what it was last", *late),
        Case("a word that is mostly what it was first", *early),
        Case("two tags that are equally frequent", *tie),
        Case("a word in capitals and in small letters", *capitals),
        Case("a last sentence whose words repeat", *repeats),
        Case("determiners that are few and frequent", *by_type),
        Case("more nouns in the dictionary than in the text", *types),
        Case("drawn sentences", *_drawn(rng, 12)),
        Case("more drawn sentences", *_drawn(rng, 25)),
    ]


def _drawn(rng, num):
    """Sentences of 1 to 6 words over a small vocabulary, whose words are all ambiguous."""
    words, tags = [], []
    for length in rng.integers(1, 7, size=num):
        words.append([f"w{i}" for i in rng.integers(5, size=length)])
        tags.append([str(t) for t in rng.choice(["NOUN", "VERB", "ADJ", "ADV"], size=length)])
    return words, tags


@dataclass(frozen=True)
class _OrderedToo(Mapping):
    """An ordered dict will do too; a defaultdict would grow when it is read."""

    def read(self, value: Any) -> dict[str, Any]:
        if isinstance(value, Foreign) and value.kind == "OrderedDict" and value.items is not None:
            value = dict(value.items)
        return super().read(value)


EXERCISE = Exercise(
    answer=most_frequent_tag,
    cases=cases,
    returns=Several(_OrderedToo("tag_of"), Value("default")),
    number="10.1",
    minutes=6,
    difficulty=1,
    points=2,
    hints=(
        "Go through all words with their tags and count: for every word how often it has which "
        "tag, and how often each tag occurs at all. Then pick the winners: one tag for each word, "
        "and one for words that nobody has seen.",
        "One count is not enough: how many counters do you need, and what are their keys? Which "
        "tag should a word have that was once a noun, then twice a verb? And over what is the "
        "default counted, over running words or over the words of the dictionary?",
        "a counter for each word, and one for everything\n\nfor each sentence, for each word with "
        "its tag: one more for this tag of this word; one more for this tag in all\n\nfor each "
        "word, its commonest tag; from the counter of everything, its commonest tag",
    ),
    mistakes=(
        Mistake(
            "last-tag-wins",
            "counts.setdefault(word, Counter())[tag] += 1",
            "counts[word] = Counter([tag])",
            "a word keeps the tag that it had last",
            "a dict that is overwritten each time a word occurs",
            "When 'duck' is a noun twice and then a verb, what does your dict say?",
        ),
        Mistake(
            "first-tag-wins",
            "counts.setdefault(word, Counter())[tag] += 1",
            "counts.setdefault(word, Counter([tag]))",
            "a word keeps the tag that it had first",
            "a dict in which a word's first tag stays",
            "When 'like' is a preposition once and then a verb twice, what does your dict say?",
        ),
        Mistake(
            "default-over-dictionary",
            "default = overall.most_common(1)[0][0]",
            "default = Counter(tag_of.values()).most_common(1)[0][0]",
            "the default is counted over the dictionary, not over the text",
            "a default that counts each word once, with its most frequent tag",
            "Does a word that occurs a thousand times count once or a thousand times?",
        ),
        Mistake(
            "default-once-per-word",
            "            overall[tag] += 1\n",
            "            overall[tag] += counts[word][tag] == 1\n",
            "the default counts each pair of word and tag once",
            "a default over distinct pairs of word and tag",
            "Does a pair that occurs a thousand times count once or a thousand times?",
        ),
        Mistake(
            "default-of-last-sentence",
            "        for word, tag in zip(sentence, its_tags, strict=True):",
            "        overall = Counter()\n"
            "        for word, tag in zip(sentence, its_tags, strict=True):",
            "the default is the commonest tag of the last sentence",
            "a counter of all tags that starts again in every sentence",
            "Where is the counter made whose winner is the default, and how often?",
        ),
        Mistake(
            "counts-of-last-sentence",
            "        for word, tag in zip(sentence, its_tags, strict=True):",
            "        counts = {}\n        for word, tag in zip(sentence, its_tags, strict=True):",
            "only the last sentence is counted",
            "a dict of counts that starts again in every sentence",
            "Where is the dict of counts made, and how often?",
        ),
        Mistake(
            "default-is-noun",
            "default = overall.most_common(1)[0][0]",
            'default = "NOUN"',
            "the default is NOUN, whatever the data say",
            "a function that returns 'NOUN' as its default",
            "Which tag is the most frequent in data where every third word is a determiner?",
        ),
        Mistake(
            "rarest-tag",
            "word: count.most_common(1)[0][0]",
            "word: count.most_common()[-1][0]",
            "a word gets its rarest tag",
            "a dict of the tags at the end of most_common",
            "In which order does most_common list its pairs?",
        ),
        Mistake(
            "ties-to-the-last",
            "word: count.most_common(1)[0][0]",
            "word: max(reversed(count), key=count.get)",
            "of two equally frequent tags the later one is taken",
            "a dict in which a tie goes to the tag that came last",
            "Which of two winners does your comparison keep, the first or the last?",
        ),
        Mistake(
            "ties-by-alphabet",
            "word: count.most_common(1)[0][0]",
            "word: max(sorted(count), key=count.get)",
            "of two equally frequent tags the first in the alphabet is taken",
            "a dict in which a tie is settled by the alphabet",
            "What does the docstring say about tags that are equally frequent?",
        ),
        Mistake(
            "ties-backwards-in-alphabet",
            "word: count.most_common(1)[0][0]",
            "word: max((n, tag) for tag, n in count.items())[1]",
            "of two equally frequent tags the last in the alphabet is taken",
            "a maximum over pairs (count, tag), in which the tag settles a tie",
            "When two pairs have the same first entry, what does max compare next?",
        ),
        Mistake(
            "small-letters",
            "counts.setdefault(word, Counter())",
            "counts.setdefault(word.lower(), Counter())",
            "capitals are turned into small letters",
            "a dict whose keys are in small letters",
            "Is 'May' the same word as 'may', for someone who wants to know its tag?",
        ),
        Mistake(
            "counters-returned",
            "word: count.most_common(1)[0][0]",
            "word: count.most_common(1)[0]",
            "the dict holds pairs of tag and count, not tags",
            "a dict that holds the first pair of most_common",
            "What does one entry of most_common consist of?",
        ),
        Mistake(
            "default-is-a-pair",
            "default = overall.most_common(1)[0][0]",
            "default = overall.most_common(1)[0]",
            "the default is a pair of tag and count, not a tag",
            "a default that is the first pair of most_common",
            "What does one entry of most_common consist of?",
        ),
        Mistake(
            "returned-in-another-order",
            "return tag_of, default",
            "return default, tag_of",
            "the default comes first, the dict second",
            "a function that returns (default, tag_of)",
            "In which order does the docstring name the two results?",
        ),
        Mistake(
            "last-in-the-alphabet",
            "count.most_common(1)[0][0]",
            "max(count)",
            "a word gets the tag whose name comes last in the alphabet",
            "max of a counter, which compares the names of the tags",
            "What does max({'NOUN': 3, 'VERB': 1}) compare?",
        ),
        Mistake(
            "one-tag-for-all",
            "{word: count.most_common(1)[0][0] for word, count in counts.items()}",
            "dict.fromkeys(counts, overall.most_common(1)[0][0])",
            "every word gets the tag that is commonest of all",
            "a dict with one tag for all words",
            "For which words is the default meant?",
        ),
    ),
    incompatible=(
        # A dict of the first tags has nothing to settle.
        frozenset({"first-tag-wins", "ties-by-alphabet"}),
    ),
)
