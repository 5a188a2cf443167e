"""Table of data: mistakes of prepare, edits of its answer. No answer, no cases."""

from itertools import groupby

from labkit.engine import Mistake

_CUT = "counts.most_common(vocabulary_size - 3)"
_MARKED = '["SENTENCE_START", *sentence, "SENTENCE_END"]'
_LOOKUP = "[word_to_index.get(word, unknown) for word in marked]"

MISTAKES = (
    Mistake(
        "ties-last-first",
        "    most_common = counts.most_common(vocabulary_size - 3)\n",
        "    order = sorted(reversed(counts.items()), key=lambda item: -item[1])\n"
        "    most_common = order[: vocabulary_size - 3]\n",
        "of equally frequent words the last ones are kept",
        "a list that is turned round with its ties",
        "What does turning a sorted list round do to words that are equally frequent?",
    ),
    Mistake(
        "marks-not-counted",
        _CUT,
        "counts.most_common(vocabulary_size)",
        "the vocabulary is three words too large",
        "a vocabulary that keeps vocabulary_size words beside the marks",
        "How many rows will W have, and how many of them belong to the marks?",
    ),
    Mistake(
        "only-unknown-counted",
        _CUT,
        "counts.most_common(vocabulary_size - 1)",
        "the vocabulary is two words too large",
        "a vocabulary that leaves room for one mark, not for three",
        "Which marks are words of the vocabulary too?",
    ),
    Mistake(
        "size-ignored",
        _CUT,
        "counts.most_common()",
        "every word is kept, whatever the size",
        "a vocabulary without a limit",
        "Which argument says how many words there is room for?",
    ),
    Mistake(
        "first-words-kept",
        _CUT,
        "list(counts.items())[: vocabulary_size - 3]",
        "the first words are kept, not the most frequent",
        "a vocabulary cut in order of appearance",
        "Which words should be given up: the late ones or the rare ones?",
    ),
    Mistake(
        "rarest-kept",
        _CUT,
        "sorted(counts.items(), key=lambda pair: pair[1])[: vocabulary_size - 3]",
        "the rarest words are kept",
        "words sorted by rising frequency, then cut",
        "Which end of your sorted list holds the frequent words?",
    ),
    Mistake(
        "alphabetical",
        _CUT,
        "sorted(counts.items())[: vocabulary_size - 3]",
        "words are kept in alphabetical order",
        "a vocabulary sorted by spelling, then cut",
        "What should decide which words are kept?",
    ),
    Mistake(
        "ties-by-alphabet",
        _CUT,
        "sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[: vocabulary_size - 3]",
        "equally frequent words are kept in alphabetical order",
        "ties broken by spelling",
        "Of two words that are equally frequent, which one does the docstring keep?",
    ),
    Mistake(
        "counted-once-a-sentence",
        "for word in sentence)",
        "for word in dict.fromkeys(sentence))",
        "a word is counted once a sentence, however often it stands there",
        "a count of the sentences that hold a word",
        "How often does a word count that stands in one sentence four times?",
    ),
    Mistake(
        "no-start",
        _MARKED,
        '[*sentence, "SENTENCE_END"]',
        "no sentence begins with SENTENCE_START",
        "sentences that carry an end mark only",
        "From which input should the first word of a sentence be predicted?",
    ),
    Mistake(
        "no-end",
        _MARKED,
        '["SENTENCE_START", *sentence]',
        "no sentence ends with SENTENCE_END",
        "sentences that carry a start mark only",
        "How will the model learn where a sentence stops?",
    ),
    Mistake(
        "marks-exchanged",
        _MARKED,
        '["SENTENCE_END", *sentence, "SENTENCE_START"]',
        "the start mark stands at the end, the end mark at the start",
        "sentences between SENTENCE_END and SENTENCE_START",
        "Which mark should the model see first?",
    ),
    Mistake(
        "unknown-dropped",
        _LOOKUP,
        "[word_to_index[word] for word in marked if word in word_to_index]",
        "unknown words are left out, their neighbours close up",
        "sentences without the words that are not in the vocabulary",
        "Which index stands for a word that was not kept?",
    ),
    Mistake(
        "unknown-is-the-last-word",
        "word_to_index.get(word, unknown)",
        "word_to_index.get(word, len(index_to_word) - 1)",
        "unknown words get the last index of the vocabulary",
        "a look-up that takes the last word where there is none",
        "Where in your vocabulary does UNKNOWN stand?",
    ),
    Mistake(
        "unknown-minus-one",
        "word_to_index.get(word, unknown)",
        "word_to_index.get(word, -1)",
        "unknown words get the index -1",
        "a look-up that gives -1 where there is no word",
        "Which column of U does index -1 fetch?",
    ),
    Mistake(
        "unknown-is-start",
        'unknown = word_to_index["UNKNOWN"]',
        'unknown = word_to_index["SENTENCE_START"]',
        "unknown words get the index of SENTENCE_START",
        "a look-up that gives the start mark where there is no word",
        "Which of the three marks stands for words that are not in the vocabulary?",
    ),
    Mistake(
        "unknown-is-end",
        'unknown = word_to_index["UNKNOWN"]',
        'unknown = word_to_index["SENTENCE_END"]',
        "unknown words get the index of SENTENCE_END",
        "a look-up that gives the end mark where there is no word",
        "Which of the three marks stands for words that are not in the vocabulary?",
    ),
    Mistake(
        "indices-from-one",
        "enumerate(index_to_word)",
        "enumerate(index_to_word, 1)",
        "indices begin at 1, the list at 0",
        "a dict that counts from one",
        "At which place of index_to_word does index 1 stand?",
    ),
    Mistake(
        "targets-not-shifted",
        "y.append(np.array(indices[1:]))",
        "y.append(np.array(indices[:-1]))",
        "the targets are the inputs themselves",
        "y equal to X",
        "Which word should be predicted when the first input has been read?",
    ),
    Mistake(
        "inputs-keep-the-end",
        "X.append(np.array(indices[:-1]))",
        "X.append(np.array(indices))",
        "the inputs hold SENTENCE_END, one more than there are targets",
        "inputs that keep both marks",
        "What would there be to predict after SENTENCE_END?",
    ),
    Mistake(
        "one-stream",
        "    X, y = [], []\n"
        "    for sentence in sentences:\n"
        '        marked = ["SENTENCE_START", *sentence, "SENTENCE_END"]\n'
        "        indices = [word_to_index.get(word, unknown) for word in marked]\n",
        "    X, y = [], []\n"
        '    stream = [w for s in sentences for w in ("SENTENCE_START", *s, '
        '"SENTENCE_END")]\n'
        "    for sentence in sentences:\n"
        "        marked, stream = stream[: len(sentence) + 2], stream[len(sentence) + "
        "1 :]\n"
        "        indices = [word_to_index.get(word, unknown) for word in marked]\n",
        "every sentence after the first is cut out of the text in the wrong place",
        "pieces of one long text that move on by one word too few for each sentence",
        "How many words does a sentence of n words take up in the text, with both marks?",
    ),
    Mistake(
        "targets-keep-the-start",
        "y.append(np.array(indices[1:]))",
        "y.append(np.array(indices))",
        "the targets hold SENTENCE_START, one more than there are inputs",
        "targets that keep both marks",
        "Is SENTENCE_START ever predicted?",
    ),
    Mistake(
        "inputs-and-targets-exchanged",
        "return index_to_word, word_to_index, X, y",
        "return index_to_word, word_to_index, y, X",
        "y comes before X",
        "(index_to_word, word_to_index, y, X)",
        "In which order does the docstring name the four results?",
    ),
    Mistake(
        "dict-before-list",
        "return index_to_word, word_to_index, X, y",
        "return word_to_index, index_to_word, X, y",
        "word_to_index comes before index_to_word",
        "(word_to_index, index_to_word, X, y)",
        "In which order does the docstring name the four results?",
    ),
    Mistake(
        "no-marks",
        '["SENTENCE_START", *sentence, "SENTENCE_END"]',
        "[*sentence]",
        "the sentences carry neither mark",
        "inputs and targets made of the words alone",
        "From which input is the first word predicted, and what follows the last one?",
    ),
    Mistake(
        "targets-lack-the-end",
        "y.append(np.array(indices[1:]))",
        "y.append(np.array(indices[1:-1]))",
        "the targets lack SENTENCE_END, one fewer than there are inputs",
        "targets that are the words alone",
        "What should be predicted when the last word has been read?",
    ),
    Mistake(
        "no-room-is-all-room",
        "counts.most_common(vocabulary_size - 3)",
        "counts.most_common()[: vocabulary_size - 3 or None]",
        "with room for the marks alone, every word is kept",
        "a cut that is not made where it would leave no word",
        "With C = 3, how many words may stand beside the marks, and which line sees to it?",
    ),
    Mistake(
        "marks-counted-as-words",
        "    counts = Counter(word for sentence in sentences for word in sentence)\n"
        "    most_common = counts.most_common(vocabulary_size - 3)\n"
        "    kept = [word for word, _ in most_common]\n"
        '    index_to_word = ["UNKNOWN", "SENTENCE_START", "SENTENCE_END", *kept]\n',
        "    counts = Counter()\n"
        "    for sentence in sentences:\n"
        '        counts.update(["SENTENCE_START", *sentence, "SENTENCE_END"])\n'
        "    most_common = counts.most_common(vocabulary_size - 1)\n"
        '    index_to_word = ["UNKNOWN", *(word for word, _ in most_common)]\n',
        "the start and end marks are counted like words, and may not be kept",
        "a vocabulary in which only UNKNOWN has a place for certain",
        "What becomes of SENTENCE_END where three words are more frequent, and C is 4?",
    ),
    Mistake(
        "two-marks-counted",
        "counts.most_common(vocabulary_size - 3)",
        "counts.most_common(vocabulary_size - 2)",
        "the vocabulary is one word too large",
        "a vocabulary of C words and one mark more",
        "How many marks are in the vocabulary beside the words?",
    ),
    Mistake(
        "words-seen-once-dropped",
        "kept = [word for word, _ in most_common]",
        "kept = [word for word, count in most_common if count > 1]",
        "words that come once are UNKNOWN, even where there is room for them",
        "a vocabulary of words that come twice or more",
        "What does the docstring ask of a word besides being among the most frequent?",
    ),
    Mistake(
        "rows-padded",
        "        X.append(np.array(indices[:-1]))\n        y.append(np.array(indices[1:]))\n"
        "    return index_to_word, word_to_index, X, y\n",
        "        X.append(indices[:-1])\n        y.append(indices[1:])\n"
        "    longest = max(len(row) for row in X)\n"
        "    X, y = ([row + [unknown] * (longest - len(row)) for row in part] for part in (X, y))\n"
        "    return index_to_word, word_to_index, X, y\n",
        "the rows are padded to the length of the longest sentence",
        "rows of one length, with UNKNOWN behind short sentences",
        "How long is the row of a sentence of two words?",
    ),
    Mistake(
        "rows-filled-with-the-end",
        "        X.append(np.array(indices[:-1]))\n        y.append(np.array(indices[1:]))\n"
        "    return index_to_word, word_to_index, X, y\n",
        "        X.append(indices[:-1])\n        y.append(indices[1:])\n"
        "    longest = max(map(len, X), default=0)\n"
        '    end = word_to_index["SENTENCE_END"]\n'
        "    X, y = ([row + [end] * (longest - len(row)) for row in part] for part in (X, y))\n"
        "    return index_to_word, word_to_index, X, y\n",
        "the rows are filled up to the length of the longest sentence",
        "rows of one length, with SENTENCE_END behind short sentences",
        "How long is the row of a sentence of two words?",
    ),
    Mistake(
        "words-lowered",
        "    counts = Counter(",
        "    sentences = [[word.lower() for word in sentence] for sentence in sentences]\n"
        "    counts = Counter(",
        "capitals are made small",
        "sentences whose words are all lowered first",
        "Are The and the one word of these sentences, or two?",
    ),
    Mistake(
        "only-letters-left",
        "    counts = Counter(",
        "    sentences = [[w for w in sentence if w.isalpha()] for sentence in sentences]\n"
        "    counts = Counter(",
        "words that are not letters throughout are thrown away",
        "sentences without punctuation marks and numbers",
        "Is a full stop a word of its sentence here?",
    ),
    Mistake(
        "only-letters-kept",
        "for sentence in sentences for word in sentence)",
        "for sentence in sentences for word in sentence if word.isalpha())",
        "words that are not letters throughout are not in the vocabulary",
        "a vocabulary without punctuation marks and numbers",
        "Is a full stop a word of its sentence here?",
    ),
    Mistake(
        "letters-counted",
        "for sentence in sentences for word in sentence)",
        "for sentence in sentences for letters in sentence for word in letters)",
        "the letters of words are counted, not the words",
        "a vocabulary of characters",
        "What does a loop over a string give?",
    ),
    Mistake(
        "each-sentence-once",
        "    for sentence in sentences:\n        marked",
        "    for sentence in dict.fromkeys(map(tuple, sentences)):\n        marked",
        "of equal sentences one row is left",
        "rows of the different sentences alone",
        "How many rows should two equal sentences give?",
    ),
    Mistake(
        "runs-counted",
        "counts = Counter(word for sentence in sentences for word in sentence)",
        (
            "runs = groupby(word for sentence in sentences for word in sentence)\n"
            "    counts = Counter({word: len(list(run)) for word, run in runs})"
        ),
        "a word's count is the length of its last run of equal neighbours",
        "counts by groupby from words that were not sorted",
        "What does groupby do with a word that comes again after another one?",
    ),
)

INCOMPATIBLE = (
    # Inputs with both marks and targets that are not shifted: two other mistakes make the same.
    frozenset({"inputs-and-targets-exchanged", "targets-keep-the-start"}),
    # Inputs that keep an end which no sentence has are right again.
    frozenset({"inputs-keep-the-end", "no-end"}),
    frozenset({"inputs-keep-the-end", "no-marks"}),
    # What the vocabulary lacks is dropped later, where it is not dropped at first.
    frozenset({"only-letters-kept", "unknown-dropped"}),
)

# What the edits use and the answer does not.
SCOPE = {"groupby": groupby}
