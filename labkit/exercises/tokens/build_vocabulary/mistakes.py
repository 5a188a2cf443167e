"""Table of data: mistakes of build_vocabulary, edits of its answer. No answer, no cases."""

import re
from itertools import groupby

from labkit.engine import Mistake

MISTAKES = (
    Mistake(
        "ties-by-last-appearance",
        "            counts[word] = counts.get(word, 0) + 1\n",
        "            counts[word] = counts.pop(word, 0) + 1\n",
        "of equally frequent words, the one that was last seen earliest comes first",
        "a vocabulary whose ties come in order of last appearance",
        "What gives a word its place among its equals: where it first appears, or where it last "
        "does?",
    ),
    Mistake(
        "rarest-first",
        "sorted(counts, key=counts.get, reverse=True)",
        "sorted(counts, key=counts.get)",
        "the rarest word comes first",
        "a vocabulary that sorts the counts upwards",
        "In which direction does sorted put numbers when it is told nothing else?",
    ),
    Mistake(
        "order-of-appearance",
        "sorted(counts, key=counts.get, reverse=True)",
        "list(counts)",
        "the words stand in order of first appearance, not of frequency",
        "a vocabulary that never looks at how often a word occurs",
        "Once the words are counted, where do the counts decide who comes first?",
    ),
    Mistake(
        "alphabetical",
        "sorted(counts, key=counts.get, reverse=True)",
        "sorted(counts)",
        "the words stand in alphabetical order",
        "a vocabulary sorted by the words themselves",
        "By what does sorted compare two words when it gets no key?",
    ),
    Mistake(
        "ties-alphabetical",
        "sorted(counts, key=counts.get, reverse=True)",
        "sorted(counts, key=lambda word: (-counts[word], word))",
        "equally frequent words are in alphabetical order",
        "a vocabulary that breaks ties by the alphabet",
        "Of two words that are equally frequent, which one goes first, and does your sort "
        "compare anything besides the counts?",
    ),
    Mistake(
        "ties-reverse-alphabetical",
        "sorted(counts, key=counts.get, reverse=True)",
        "sorted(counts, key=lambda word: (counts[word], word), reverse=True)",
        "equally frequent words are in reverse alphabetical order",
        "a vocabulary that sorts pairs (count, word) downwards",
        "When two pairs (count, word) have the same count, what does Python compare next?",
    ),
    Mistake(
        "ties-last-first",
        "sorted(counts, key=counts.get, reverse=True)",
        "sorted(counts, key=counts.get)[::-1]",
        "of equally frequent words, the latest to appear comes first",
        "a vocabulary that sorts upwards and is then turned round",
        "A sort leaves ties in the order in which they came; what becomes of that order when "
        "the finished list is reversed?",
    ),
    Mistake(
        "ties-in-set-order",
        "sorted(counts, key=counts.get, reverse=True)",
        "sorted(set(list(counts)), key=counts.get, reverse=True)",
        "equally frequent words are in the arbitrary order of a set",
        "a vocabulary whose words went through a set before the sort",
        "Does a set remember in which order the words came in, and what does?",
    ),
    Mistake(
        "counts-start-anew",
        "        for word in sequence:\n",
        "        counts = {}\n        for word in sequence:\n",
        "only the last sequence is counted",
        "a vocabulary whose counts are emptied before every sequence",
        "How often is the line that creates your counts run?",
    ),
    Mistake(
        "counts-once-a-sequence",
        "        for word in sequence:\n",
        "        for word in dict.fromkeys(sequence):\n",
        "a word counts once a sequence, however often it occurs there",
        "a vocabulary that counts the sequences a word is in",
        "How often does 'a' count in the single string a a a b b b EOS?",
    ),
    Mistake(
        "lower-cases",
        "            counts[word] = counts.get(word, 0) + 1",
        "            word = word.lower()\n            counts[word] = counts.get(word, 0) + 1",
        "words are changed to small letters",
        "a vocabulary of lower-cased words",
        "Will encode find 'EOS' in your vocabulary, spelled as it stands in the corpus?",
    ),
    Mistake(
        "max-words-ignored",
        "    if max_words is not None:\n        kept = by_frequency[:max_words]\n",
        "",
        "max_words changes nothing",
        "a vocabulary that keeps every word",
        "Where in your code does max_words decide how many words stay?",
    ),
    Mistake(
        "zero-keeps-all",
        "if max_words is not None:",
        "if max_words:",
        "max_words=0 keeps every word",
        "a vocabulary that takes 0 for “no limit”",
        "Python's `if` treats two values alike here, 0 and None; what do you want to ask "
        "about max_words?",
    ),
    Mistake(
        "unk-counted",
        "by_frequency[:max_words]",
        "by_frequency[: max(max_words - 1, 0)]",
        "UNK takes the place of one of the max_words words",
        "a vocabulary that keeps max_words - 1 words and UNK",
        "How many words remain besides UNK with max_words=3?",
    ),
    Mistake(
        "unk-counted-wraps",
        "by_frequency[:max_words]",
        "by_frequency[: max_words - 1]",
        "UNK takes a word's place, and max_words=0 slices up to -1",
        "a vocabulary that keeps the slice up to max_words - 1",
        "How many words remain besides UNK with max_words=3, and what does a slice that ends "
        "at -1 keep?",
    ),
    Mistake(
        "keeps-one-too-many",
        "by_frequency[:max_words]",
        "by_frequency[: max_words + 1]",
        "one word too many is kept",
        "a vocabulary that keeps max_words + 1 words and UNK",
        "Count the entries of word_to_idx with max_words=1: how many are there, and how many "
        "should there be?",
    ),
    Mistake(
        "cut-before-sorting",
        "by_frequency[:max_words]",
        "[word for word in by_frequency if word in list(counts)[:max_words]]",
        "max_words keeps the first words, not the most frequent ones",
        "a vocabulary that is cut before it is sorted",
        "What must be known about all words before the list can be cut?",
    ),
    Mistake(
        "unk-cut-off",
        'kept + ["UNK"]',
        '(kept + ["UNK"])[:max_words]',
        "max_words cuts UNK off",
        "a vocabulary that is cut after UNK was added",
        "With max_words=3, which index will an unknown word get?",
    ),
    Mistake(
        "unk-first",
        'kept + ["UNK"]',
        '["UNK"] + kept',
        "UNK comes first",
        "a vocabulary that gives UNK the index 0",
        "Which index should the most frequent word have?",
    ),
    Mistake(
        "no-unk",
        'kept + ["UNK"]',
        "kept",
        "UNK is missing",
        "a vocabulary of the words of the corpus alone",
        "Which index will a word get that was not in the corpus?",
    ),
    Mistake(
        "numbered-from-one",
        "enumerate(words)",
        "enumerate(words, start=1)",
        "the numbers start at 1",
        "a vocabulary that is numbered from 1",
        "An index will soon pick an entry of an array; which index has an array's first entry?",
    ),
    Mistake(
        "grows-on-look-up",
        "    word_to_idx = {word: index for index, word in enumerate(words)}",
        "    from collections import defaultdict\n\n"
        "    unknown = len(words) - 1\n"
        "    word_to_idx = defaultdict(lambda: unknown)\n"
        "    word_to_idx.update({word: index for index, word in enumerate(words)})",
        "word_to_idx is a defaultdict, which grows when it is read",
        "a vocabulary kept in a defaultdict",
        "After word_to_idx['zebra'], how many entries does a defaultdict have, and what would "
        "the vocabulary size be then?",
    ),
    Mistake(
        "no-way-back-from-unk",
        "in word_to_idx.items()}",
        'in word_to_idx.items() if word != "UNK"}',
        "idx_to_word has no entry for UNK",
        "an answer that adds UNK to one of the two dicts",
        "What will decode find under the index of UNK?",
    ),
    Mistake(
        "both-dicts-alike",
        "idx_to_word = {index: word for word, index in word_to_idx.items()}",
        "idx_to_word = dict(word_to_idx)",
        "idx_to_word goes from words to indices, too",
        "an answer whose two dicts are the same",
        "What are the keys of your idx_to_word, and what are its values?",
    ),
    Mistake(
        "swapped-return",
        "return word_to_idx, idx_to_word",
        "return idx_to_word, word_to_idx",
        "the two dicts come back in swapped order",
        "an answer that returns idx_to_word first",
        "In which order does the task name the two dicts?",
    ),
    Mistake(
        "first-sequence-only",
        "    for sequence in sequences:\n",
        "    for sequence in sequences[:1]:\n",
        "only the first sequence is counted",
        "a vocabulary that is returned inside its loop",
        "How far is your return indented, and how often does the outer loop run before it?",
    ),
    Mistake(
        "letters-for-words",
        "        for word in sequence:\n",
        '        for word in "".join(sequence):\n',
        "letters are counted, not words",
        "a vocabulary of the letters in the corpus",
        "What does a loop over a string go through, and what over a list of strings?",
    ),
    Mistake(
        "words-with-counts",
        'kept + ["UNK"]',
        '[(word, counts[word]) for word in kept] + ["UNK"]',
        "the words still carry their counts",
        "a vocabulary of pairs (word, count)",
        "What is one entry of the list that you number: a word, or a pair?",
    ),
    Mistake(
        "limit-on-counts",
        "by_frequency[:max_words]",
        "[word for word in by_frequency if counts[word] >= max_words]",
        "max_words is taken for the smallest count that is kept",
        "a vocabulary of the words that come at least max_words times",
        "With max_words=3, how many words should be kept, whatever their counts?",
    ),
    Mistake(
        "unk-in-brackets",
        'kept + ["UNK"]',
        'kept + ["<UNK>"]',
        "the entry for unknown words is called '<UNK>'",
        "a vocabulary with '<UNK>' in place of 'UNK'",
        "Under which name will encode look for it, letter by letter?",
    ),
    Mistake(
        "unk-in-small-letters",
        'kept + ["UNK"]',
        'kept + ["unk"]',
        "the entry for unknown words is called 'unk'",
        "a vocabulary with 'unk' in place of 'UNK'",
        "Under which name will encode look for it, letter by letter?",
    ),
    Mistake(
        "counts-for-indices",
        "    word_to_idx = {word: index for index, word in enumerate(words)}\n"
        "    idx_to_word = {index: word for word, index in word_to_idx.items()}",
        "    word_to_idx = {word: counts.get(word, 0) for word in words}\n"
        "    idx_to_word = dict(enumerate(words))",
        "word_to_idx holds counts, not indices",
        "an answer that gives every word its count",
        "Two words may be equally frequent; may two words have the same index?",
    ),
    Mistake(
        "unk-is-minus-one",
        "    idx_to_word = {index: word for word, index in word_to_idx.items()}",
        "    word_to_idx[words[-1]] = -1\n"
        "    idx_to_word = {index: word for word, index in word_to_idx.items()}",
        "UNK has the index -1",
        "a vocabulary that numbers UNK -1",
        "Which index follows that of the last word?",
    ),
    Mistake(
        "unk-leaves-a-gap",
        "    idx_to_word = {index: word for word, index in word_to_idx.items()}",
        "    word_to_idx[words[-1]] = len(words)\n"
        "    idx_to_word = {index: word for word, index in word_to_idx.items()}",
        "one index is left out before UNK",
        "a vocabulary that numbers UNK one too high",
        "With three words numbered 0, 1 and 2, which number is free next?",
    ),
    Mistake(
        "indices-as-strings",
        "idx_to_word = {index: word for",
        "idx_to_word = {str(index): word for",
        "the keys of idx_to_word are strings",
        "an answer whose idx_to_word has '0' where 0 belongs",
        "Is '3' the same key as 3?",
    ),
    Mistake(
        "list-for-idx-to-word",
        "idx_to_word = {index: word for word, index in word_to_idx.items()}",
        "idx_to_word = words",
        "idx_to_word is a list, not a dict",
        "an answer that returns its list of words",
        "Which type does the task promise for both, and what turns a numbered list into it?",
    ),
    Mistake(
        "grows-on-the-way-back",
        "    idx_to_word = {index: word for word, index in word_to_idx.items()}",
        "    from collections import defaultdict\n"
        "\n"
        '    idx_to_word = defaultdict(lambda: "UNK")\n'
        "    idx_to_word.update({index: word for word, index in word_to_idx.items()})",
        "idx_to_word is a defaultdict, which grows when it is read",
        "an answer that keeps idx_to_word in a defaultdict",
        "After idx_to_word[999], how many entries does a defaultdict have?",
    ),
    Mistake(
        "one-dict-only",
        "return word_to_idx, idx_to_word",
        "return word_to_idx",
        "only word_to_idx comes back",
        "an answer that forgets to return idx_to_word",
        "What will decode need to find its way back?",
    ),
    Mistake(
        "numbered-by-count",
        "{word: index for index, word in enumerate(words)}",
        "{word: counts.get(word, len(kept)) for word in words}",
        "a word's number is how often it occurs",
        "a vocabulary that takes counts for indices",
        "Which number has the most frequent word of all?",
    ),
    Mistake(
        "runs-counted",
        "    for sequence in sequences:\n"
        "        for word in sequence:\n"
        "            counts[word] = counts.get(word, 0) + 1\n",
        "    for word, _ in groupby(word for sequence in sequences for word in sequence):\n"
        "        counts[word] = counts.get(word, 0) + 1\n",
        "a word that comes several times in a row counts once",
        "a vocabulary that counts runs of equal words, as groupby makes them",
        "How often does 'a' count in a a a b b b EOS, and what does groupby put together?",
    ),
    Mistake(
        "letters-and-digits-only",
        "        for word in sequence:\n",
        '        for word in re.findall(r"\\w+", " ".join(sequence)):\n',
        "words are cut at signs such as - or '",
        "a vocabulary of the runs of letters and digits in a text",
        "The words are given already: which line cuts them once more?",
    ),
    Mistake(
        "one-pair-for-all-calls",
        "    return word_to_idx, idx_to_word",
        '    kept = vars(build_vocabulary).setdefault("dicts", ({}, {}))\n'
        "    for old, new in zip(kept, (word_to_idx, idx_to_word)):\n"
        "        old.clear()\n"
        "        old.update(new)\n"
        "    return kept",
        "every call hands out the same two dicts",
        "dicts that are kept, cleared and filled again by the next call",
        "What becomes of the first vocabulary when you ask for a second?",
    ),
    Mistake(
        "ties-with-the-last-kept",
        "by_frequency[:max_words]",
        "[w for w in by_frequency if counts[w] in [counts[k] for k in by_frequency[:max_words]]]",
        "words as frequent as the last that max_words keeps are kept too",
        "a vocabulary cut off at a count, not at a number of words",
        "When the fourth and the fifth word are equally frequent, how many does max_words=4 keep?",
    ),
    Mistake(
        "last-run-counted",
        "    for sequence in sequences:\n"
        "        for word in sequence:\n"
        "            counts[word] = counts.get(word, 0) + 1\n",
        "    for word, run in groupby(word for sequence in sequences for word in sequence):\n"
        "        counts[word] = len(list(run))\n",
        "a word counts only as often as it stands in its last run",
        "a vocabulary whose counts are overwritten by each new run of a word",
        "When a word comes back after others, what becomes of what was counted before?",
    ),
    Mistake(
        "cut-off-words-stay",
        "return word_to_idx, idx_to_word",
        "return {**counts, **word_to_idx}, idx_to_word",
        "words beyond max_words stay in word_to_idx, with their counts",
        "a vocabulary that writes its indices into the dict of counts",
        "What does word_to_idx hold before the first index is written?",
    ),
    Mistake(
        "case-folded",
        "        for word in sequence:\n",
        "        for word in map(str.casefold, sequence):\n",
        "words are changed to small letters, and ß to ss",
        "a vocabulary of case-folded words",
        "Will encode find 'EOS' in your vocabulary, spelled as it stands in the corpus?",
    ),
    Mistake(
        "kept-for-the-sequences",
        "    return word_to_idx, idx_to_word",
        "    return vars(build_vocabulary).setdefault(str(sequences), (word_to_idx, idx_to_word))",
        "what is kept for some sequences is handed out for another max_words too",
        "a vocabulary that is remembered by its sequences alone",
        "On which arguments does the result depend, and which of them does your key hold?",
    ),
    Mistake(
        "counts-stay-between-calls",
        "    counts = {}\n",
        '    counts = vars(build_vocabulary).setdefault("counts", {})\n',
        "words of earlier calls are counted as well",
        "a vocabulary whose dict of counts is made once for all calls",
        "How often is the line run that makes your counts: at every call, or once, as a default "
        "argument is made?",
    ),
)

# Pairs in which one edit leaves the other nothing to do.
INCOMPATIBLE = (
    frozenset({"zero-keeps-all", "unk-counted-wraps"}),
    frozenset({"first-sequence-only", "counts-once-a-sequence"}),
    frozenset({"first-sequence-only", "ties-alphabetical"}),  # there every count is one
    frozenset({"order-of-appearance", "cut-before-sorting"}),
    # The numbers do not tell in which order the words were cut off.
    frozenset({"numbered-by-count", "cut-before-sorting"}),
    frozenset({"order-of-appearance", "counts-once-a-sequence"}),
    frozenset({"alphabetical", "counts-once-a-sequence"}),
    frozenset({"unk-cut-off", "max-words-ignored"}),
    frozenset({"unk-cut-off", "zero-keeps-all"}),
    frozenset({"unk-cut-off", "keeps-one-too-many"}),
    frozenset({"unk-cut-off", "unk-counted-wraps"}),
    frozenset({"no-unk", "no-way-back-from-unk"}),
    frozenset({"both-dicts-alike", "swapped-return"}),
)

# One of these is planted in a drill.
DRILLS = (
    ("counts-start-anew",),
    ("counts-once-a-sequence",),
    ("ties-last-first",),
    ("cut-before-sorting",),
)

# What the edits use and the answer does not.
SCOPE = {"groupby": groupby, "re": re}
