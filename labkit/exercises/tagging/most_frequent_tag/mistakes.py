"""Table of data: mistakes of most_frequent_tag, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake

MISTAKES = (
    Mistake(
        "default-by-majority-vote",
        "    default = overall.most_common(1)[0][0]\n",
        "    default, lead = None, 0\n"
        "    for tag in (tag for its_tags in tags for tag in its_tags):\n"
        "        if lead == 0:\n"
        "            default = tag\n"
        "        lead += 1 if tag == default else -1\n",
        "the default is what survives a majority vote",
        "a default that goes up for its own tag, down for every other, and is replaced at zero",
        "Whom does that vote find where no tag has more than half of all words?",
    ),
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
        "most-typical-tag",
        "word: count.most_common(1)[0][0]",
        "word: max(count, key=lambda tag: count[tag] / overall[tag])",
        "a word gets the tag of which it makes up the largest share",
        "a dict in which counts are divided by how frequent each tag is",
        "What is asked for: the tag that a word has most often, or the tag that is most its own?",
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
        "ties-of-the-default",
        "default = overall.most_common(1)[0][0]",
        "default = max(reversed(overall), key=overall.get)",
        "of two equally frequent tags, the default is the later one",
        "a default in which a tie goes to the tag that came last",
        "Which of two winners does your comparison keep, the first or the last?",
    ),
    Mistake(
        "default-word-by-word",
        "default = overall.most_common(1)[0][0]",
        "default = sum(counts.values(), Counter()).most_common(1)[0][0]",
        "of two equally frequent tags, the default is the one whose word came first",
        "a default from the sum of all words' counters, one word after the other",
        "In which order do the tags enter that sum, and in which do they stand in the text?",
    ),
    Mistake(
        "default-ties-by-alphabet",
        "default = overall.most_common(1)[0][0]",
        "default = max(sorted(overall), key=overall.get)",
        "of two equally frequent tags, the default is the first in the alphabet",
        "a default in which a tie is settled by the alphabet",
        "What does the docstring say about tags that are equally frequent?",
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
        "default-ties-backwards-in-alphabet",
        "default = overall.most_common(1)[0][0]",
        "default = max((n, tag) for tag, n in overall.items())[1]",
        "of two equally frequent tags, the default is the last in the alphabet",
        "a maximum over pairs (count, tag), in which the tag settles the default's ties",
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
    Mistake(
        "words-for-tags",
        "counts.setdefault(word, Counter())[tag] += 1",
        "counts.setdefault(tag, Counter())[word] += 1",
        "the dict goes from tags to words",
        "a dict with the commonest word of each tag",
        "What should one look up in the dict, and what should come out?",
    ),
    Mistake(
        "first-to-reach",
        "    tag_of = {word: count.most_common(1)[0][0] for word, count in counts.items()}\n",
        "    seen, tag_of = Counter(), {}\n"
        "    for sentence, its_tags in zip(words, tags, strict=True):\n"
        "        for word, tag in zip(sentence, its_tags, strict=True):\n"
        "            seen[word, tag] += 1\n"
        "            if seen[word, tag] > seen[word, tag_of.get(word)]:\n"
        "                tag_of[word] = tag\n",
        "of equally frequent tags the one that was first so frequent is taken",
        "a count in which a tag keeps its word until another has more",
        "Of two equally frequent tags, which came first with the word: does your code ask that?",
    ),
    Mistake(
        "default-first-to-reach",
        "default = overall.most_common(1)[0][0]",
        "seen, default = Counter(), None\n"
        "    for tag in (tag for its_tags in tags for tag in its_tags):\n"
        "        seen[tag] += 1\n"
        "        if seen[tag] > seen[default]:\n"
        "            default = tag",
        "of equally frequent tags, the default is the one that was first so frequent",
        "a default that stays until another tag has more",
        "Of two equally frequent tags, which came first in the text: does your code ask that?",
    ),
    Mistake(
        "last-to-reach",
        "    tag_of = {word: count.most_common(1)[0][0] for word, count in counts.items()}\n",
        "    seen, tag_of = Counter(), {}\n"
        "    for sentence, its_tags in zip(words, tags, strict=True):\n"
        "        for word, tag in zip(sentence, its_tags, strict=True):\n"
        "            seen[word, tag] += 1\n"
        "            if seen[word, tag] >= seen[word, tag_of.get(word)]:\n"
        "                tag_of[word] = tag\n",
        "of equally frequent tags the one that was last so frequent is taken",
        "a count in which a tag loses its word as soon as another has as many",
        "Of two equally frequent tags, which came first with the word: does your code ask that?",
    ),
    Mistake(
        "one-counter-for-all",
        "    tag_of = {word: count.most_common(1)[0][0] for word, count in counts.items()}\n",
        "    running, tag_of = Counter(), {}\n"
        "    for word, count in counts.items():\n"
        "        running.update(count)\n"
        "        tag_of[word] = running.most_common(1)[0][0]\n",
        "a word is given the tags of the words before it as well",
        "one counter that goes on from word to word",
        "What does your counter hold when the next word begins?",
    ),
    Mistake(
        "default-of-commonest-word",
        "default = overall.most_common(1)[0][0]",
        "top = max(counts.values(), key=lambda count: sum(count.values()))\n"
        "    default = top.most_common(1)[0][0]",
        "the default is the tag of the commonest word",
        "a default that looks at the one word that occurs most often",
        "Which is asked for: the commonest word, or the commonest tag?",
    ),
    Mistake(
        "rare-words-dropped",
        "for word, count in counts.items()}",
        "for word, count in counts.items() if sum(count.values()) > 1}",
        "words that occur once are left out",
        "a dict of the words that occur more than once",
        "What should one find for a word that was seen once?",
    ),
    Mistake(
        "runs-of-a-word",
        "    counts = {}\n"
        "    overall = Counter()\n"
        "    for sentence, its_tags in zip(words, tags, strict=True):\n"
        "        for word, tag in zip(sentence, its_tags, strict=True):\n"
        "            counts.setdefault(word, Counter())[tag] += 1\n",
        "    counts = {}\n"
        "    overall = Counter()\n"
        "    last = None\n"
        "    for sentence, its_tags in zip(words, tags, strict=True):\n"
        "        for word, tag in zip(sentence, its_tags, strict=True):\n"
        "            counts[word] = counts[word] if word == last else Counter()\n"
        "            last = word\n"
        "            counts[word][tag] += 1\n",
        "only a word's last run of neighbours is counted",
        "groupby over words that were not sorted first",
        "When a word comes again after others, what is left of its earlier counts?",
    ),
    Mistake(
        "once-per-sentence",
        "zip(sentence, its_tags, strict=True)",
        "dict.fromkeys(zip(sentence, its_tags, strict=True))",
        "a word counts once in a sentence, however often it stands there with a tag",
        "counts of sentences that hold a pair of word and tag",
        "What should the count of a word be that comes three times in one sentence?",
    ),
    Mistake(
        "default-by-sentence",
        "default = overall.most_common(1)[0][0]",
        "votes = [Counter(t).most_common(1)[0][0] for t in tags if t]\n"
        "    default = Counter(votes).most_common(1)[0][0]",
        "the default is the commonest of the sentences' commonest tags",
        "a default for which each sentence has one vote",
        "Does a tag of a long sentence count as much as one of a short sentence?",
    ),
    Mistake(
        "default-by-sentence-and-alphabet",
        "default = overall.most_common(1)[0][0]",
        "votes = [max(sorted(set(t)), key=t.count) for t in tags if t]\n"
        "    default = max(sorted(set(votes)), key=votes.count)",
        "the default is the commonest of the sentences' commonest tags",
        "a default for which each sentence has one vote, ties by the alphabet",
        "Does a tag of a long sentence count as much as one of a short sentence?",
    ),
    Mistake(
        "cut-at-a-slash",
        "counts.setdefault(word, Counter())[tag] += 1",
        'parts = f"{word}/{tag}".split("/")\n'
        "            counts.setdefault(parts[0], Counter())[parts[1]] += 1",
        "a word that holds a slash is cut there",
        "word and tag glued together with a slash, and cut apart at the first",
        "Can the mark between word and tag occur inside a word?",
    ),
    Mistake(
        "ties-to-the-commoner-tag",
        "word: count.most_common(1)[0][0]",
        "word: max(count, key=lambda tag: (count[tag], overall[tag]))",
        "of two equally frequent tags the one that is commoner in all is taken",
        "a dict in which a tie goes to the tag that is more frequent over all words",
        "What does the docstring say about tags that are equally frequent?",
    ),
    Mistake(
        "default-is-a-word",
        "default = overall.most_common(1)[0][0]",
        "default = max(counts, key=lambda word: sum(counts[word].values()))",
        "the default is the commonest word, not the commonest tag",
        "a default that is a word",
        "For a word that was never seen, what should stand in the place of its tag?",
    ),
    Mistake(
        "rare-words-get-the-default",
        "    default = overall.most_common(1)[0][0]\n    return",
        "    default = overall.most_common(1)[0][0]\n"
        "    often = {word for word, count in counts.items() if sum(count.values()) > 1}\n"
        "    tag_of = {word: tag_of[word] if word in often else default for word in tag_of}\n"
        "    return",
        "words that occur once get the default",
        "a dict in which a word needs two occurrences for a tag of its own",
        "What should one find for a word that was seen once?",
    ),
    Mistake(
        "unknown-word-added",
        "    return tag_of, default",
        "    return {**tag_of, 'UNK': default}, default",
        "the dict has an entry that belongs to no word of the text",
        "a dict with the key 'UNK'",
        "Which keys does the docstring promise?",
    ),
    Mistake(
        "last-tag-in-a-sentence",
        "            counts.setdefault(word, Counter())[tag] += 1\n            overall[tag] += 1\n",
        "            overall[tag] += 1\n"
        "        for word, tag in dict(zip(sentence, its_tags, strict=True)).items():\n"
        "            counts.setdefault(word, Counter())[tag] += 1\n",
        "of a word that stands twice in a sentence only the last tag counts",
        "counts taken from a dict of each sentence, which keeps one tag a word",
        "How many values can a dict hold under one key?",
    ),
    Mistake(
        "cut-at-the-first-slash",
        "            counts.setdefault(word, Counter())[tag] += 1\n",
        '            word, _, tag = f"{word}/{tag}".partition("/")\n'
        "            counts.setdefault(word, Counter())[tag] += 1\n",
        "word and tag are cut apart at the first slash, wherever that stands",
        "a count of texts word/tag that are cut at their first slash",
        "Where is the text '1/2/NUM' cut, and what of it was the word?",
    ),
    Mistake(
        "cut-at-the-last-slash",
        "            counts.setdefault(word, Counter())[tag] += 1\n",
        '            word, _, tag = f"{word}/{tag}".rpartition("/")\n'
        "            counts.setdefault(word, Counter())[tag] += 1\n",
        "word and tag are cut apart at the last slash, wherever that stands",
        "a count of texts word/tag that are cut at their last slash",
        "Where is the text 'he/she/PRON/X' cut, and what of it was the word?",
    ),
)

INCOMPATIBLE = (
    frozenset({"last-tag-wins", "rare-words-get-the-default"}),
    frozenset({"first-tag-wins", "rare-words-get-the-default"}),
    frozenset({"runs-of-a-word", "ties-to-the-commoner-tag"}),
    frozenset({"runs-of-a-word", "ties-by-alphabet"}),
    # A dict of the first tags has nothing to settle.
    frozenset({"first-tag-wins", "ties-by-alphabet"}),
    # In a last sentence alone, these do what others do.
    frozenset({"counts-of-last-sentence", "ties-backwards-in-alphabet"}),
    frozenset({"counts-of-last-sentence", "last-in-the-alphabet"}),
    frozenset({"counts-of-last-sentence", "default-of-commonest-word"}),
    frozenset({"counts-of-last-sentence", "last-tag-in-a-sentence"}),
    # Where each word has one tag, its counter is an entry of the dictionary.
    frozenset({"default-word-by-word", "last-tag-wins"}),
    frozenset({"default-word-by-word", "first-tag-wins"}),
    # Counted once a sentence, the cases' ties are those that words come first with.
    frozenset({"default-ties-by-alphabet", "once-per-sentence"}),
    # Of a word's first tag alone there is one.
    frozenset({"first-tag-wins", "rare-words-dropped"}),
)
