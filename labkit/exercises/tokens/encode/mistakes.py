"""Table of data: mistakes of encode, edits of its answer. No answer, no cases."""

import re
from itertools import combinations, product

from labkit.engine import Mistake

_WRONG_UNK = (
    "unk-is-last", "unk-is-zero", "unk-is-minus-one", "unk-past-the-end", "none-for-unknown",
    "unk-not-looked-up",
)  # fmt: skip
_NO_UNK = ("unknown-raises", "skips-unknown", "vocabulary-grows")

MISTAKES = (
    Mistake(
        "unk-is-last",
        'word_to_idx["UNK"]',
        "len(word_to_idx) - 1",
        "unknown words get the last index, wherever UNK is",
        "an encoder that takes the vocabulary's last index for UNK",
        "Your vocabulary keeps UNK at the end; which line of your code finds it in a "
        "vocabulary that does not?",
    ),
    Mistake(
        "unk-is-zero",
        'word_to_idx["UNK"]',
        "0",
        "unknown words get index 0, wherever UNK is",
        "an encoder that gives unknown words index 0",
        "Which word has index 0 in the vocabulary that build_vocabulary makes?",
    ),
    Mistake(
        "unk-is-minus-one",
        'word_to_idx["UNK"]',
        "-1",
        "unknown words get the index -1",
        "an encoder that gives unknown words -1",
        "What will idx_to_word[-1] say?",
    ),
    Mistake(
        "unk-past-the-end",
        'word_to_idx["UNK"]',
        "len(word_to_idx)",
        "unknown words get an index that no word has",
        "an encoder that gives unknown words the index len(word_to_idx)",
        "A vocabulary of 4 entries has the indices 0 to 3; which of them is UNK's?",
    ),
    Mistake(
        "none-for-unknown",
        'word_to_idx["UNK"]',
        "None",
        "unknown words become None",
        "an encoder that looks up unknown words without saying what to give back",
        "What does dict.get give back for a missing key when it is told nothing else?",
    ),
    Mistake(
        "unk-not-looked-up",
        'word_to_idx["UNK"]',
        '"UNK"',
        "unknown words become the word 'UNK', not its index",
        "an encoder that puts 'UNK' itself among the indices",
        "Which number stands for UNK, and where is it written?",
    ),
    Mistake(
        "unknown-raises",
        "word_to_idx.get(word, unknown)",
        "word_to_idx[word]",
        "an unknown word raises KeyError",
        "an encoder that takes every word for known",
        "What should a look-up give for a word that is not in the vocabulary?",
    ),
    Mistake(
        "index-zero-lost",
        "word_to_idx.get(word, unknown)",
        "word_to_idx.get(word) or unknown",
        "the word with index 0 is taken for unknown",
        "an encoder that tests whether an index is true instead of whether it is there",
        "Python's `or` and `if` treat None as false; which index do they treat alike?",
    ),
    Mistake(
        "position-not-index",
        "word_to_idx.get(word, unknown)",
        "list(word_to_idx).index(word) if word in word_to_idx else unknown",
        "a word's place in the dict is taken for its index",
        "an encoder that counts a dict's entries instead of reading its values",
        "A dict keeps the order in which it was filled; which part of an entry holds the index?",
    ),
    Mistake(
        "lower-cases",
        "word_to_idx.get(word, unknown)",
        "word_to_idx.get(word.lower(), unknown)",
        "capital letters are changed before the look-up",
        "an encoder that looks up lower-cased words",
        "Is 'EOS' in the vocabulary, and is 'eos'?",
    ),
    Mistake(
        "skips-unknown",
        "        indices.append(",
        "        if word not in word_to_idx:\n            continue\n        indices.append(",
        "unknown words are left out",
        "an encoder that passes over words it does not know",
        "Of so many words, how many indices should come out, whatever the words are?",
    ),
    Mistake(
        "vocabulary-grows",
        "        indices.append(",
        "        word_to_idx.setdefault(word, len(word_to_idx))\n        indices.append(",
        "unknown words are added to the vocabulary",
        "an encoder that gives every new word a number of its own",
        "How large is the vocabulary after your call, and how large was it before?",
    ),
    Mistake(
        "unknown-stored",
        "        indices.append(",
        "        word_to_idx.setdefault(word, unknown)\n        indices.append(",
        "unknown words are stored in the vocabulary as they are read",
        "an encoder that writes each unknown word into word_to_idx",
        "Which call in your code writes to word_to_idx, though you only want to read?",
    ),
    Mistake(
        "first-word-only",
        "    return np.array(indices)",
        "        break\n    return np.array(indices)",
        "only the first word is encoded",
        "an encoder that returns inside its loop",
        "How far is your return indented, and how often does the loop run before it?",
    ),
    Mistake(
        "drops-last-word",
        "in words:",
        "in words[:-1]:",
        "the last word is left out",
        "an encoder that stops one word early",
        "How many words go in, and how many indices come out?",
    ),
    Mistake(
        "column-of-indices",
        "return np.array(indices)",
        "return np.array(indices).reshape(-1, 1)",
        "the indices stand in a column",
        "an encoder that returns shape (T, 1)",
        "How many axes does an array of shape (T,) have, and how many has yours?",
    ),
    Mistake(
        "squeezes-single-word",
        "return np.array(indices)",
        "return np.array(indices).squeeze()",
        "with a single word the array loses its axis",
        "an encoder that squeezes its result",
        "What shape does squeeze give an array with one entry?",
    ),
    Mistake(
        "floats",
        "return np.array(indices)",
        "return np.array(indices, dtype=float)",
        "the indices are floats",
        "an encoder that collects its indices in a float array",
        "Which dtype does np.zeros or np.empty make when it is told nothing else?",
    ),
    Mistake(
        "eight-bit-indices",
        "return np.array(indices)",
        "return np.array(indices).astype(np.uint8)",
        "indices above 255 are cut down to eight bits",
        "an array of type uint8",
        "What is the largest number that eight bits hold, and how many words may a "
        "vocabulary have?",
    ),
    Mistake(
        "returns-list",
        "return np.array(indices)",
        "return indices",
        "a list comes back, not an array",
        "an encoder that returns its Python list",
        "Which NumPy function turns a list of integers into an array?",
    ),
    Mistake(
        "repeats-lost",
        "in words:",
        "in dict.fromkeys(words):",
        "a word that occurs twice is encoded once",
        "an encoder that keeps each word once",
        "Which containers hold every key only once, and does your code use one on its way?",
    ),
    Mistake(
        "letters-for-words",
        "in words:",
        'in "".join(words):',
        "letters are looked up, not words",
        "an encoder that goes through the letters of all words",
        "What does a loop over a string go through, and what over a list of strings?",
    ),
    Mistake(
        "searches-the-values",
        "word_to_idx.get(word, unknown)",
        "word_to_idx[word] if word in word_to_idx.values() else unknown",
        "every word is taken for unknown",
        "an encoder that looks for the words among the indices",
        "What does `in` search in a dict, and what in its values?",
    ),
    Mistake(
        "words-not-indices",
        "word_to_idx.get(word, unknown)",
        'word if word in word_to_idx else "UNK"',
        "the array holds words, not indices",
        "an encoder that puts 'UNK' for unknown words and keeps the others",
        "Which dict turns a word into its number, and where do you ask it?",
    ),
    Mistake(
        "counts-from-one",
        "word_to_idx.get(word, unknown)",
        "word_to_idx.get(word, unknown) + 1",
        "every index is one too high",
        "an encoder that adds 1",
        "Which index has the most frequent word in the vocabulary?",
    ),
    Mistake(
        "places-for-indices",
        "word_to_idx.get(word, unknown)",
        "len(indices)",
        "words are numbered by their place in the text",
        "an encoder that returns 0, 1, 2 and so on",
        "What should a word that occurs twice get, one number or two?",
    ),
    Mistake(
        "sorted-indices",
        "return np.array(indices)",
        "return np.array(sorted(indices))",
        "the indices are sorted",
        "an encoder that puts its indices in order",
        "Which word of the text should the first index stand for?",
    ),
    Mistake(
        "one-hot-already",
        "return np.array(indices)",
        "return np.eye(len(word_to_idx), dtype=int)[indices]",
        "the words are one-hot encoded already",
        "an encoder that returns shape (T, C)",
        "How many numbers should there be for one word here?",
    ),
    Mistake(
        "back-to-front",
        "in words:",
        "in words[::-1]:",
        "the indices come out in reverse order",
        "an encoder that begins with the last word",
        "Which word of the text should the first index stand for?",
    ),
    Mistake(
        "next-in-the-alphabet",
        "        indices.append(word_to_idx.get(word, unknown))",
        "        later = sorted(w for w in word_to_idx if w >= word)\n"
        "        indices.append(word_to_idx[later[0]] if later else unknown)",
        "an unknown word gets the index of a known one, the next in the alphabet",
        "a search in sorted words that never asks whether it found the word itself",
        "A search for a place among sorted words always ends at one: does the word there equal "
        "yours?",
    ),
    Mistake(
        "unk-taken-out",
        'word_to_idx["UNK"]',
        'word_to_idx.pop("UNK")',
        "'UNK' is missing from the caller's vocabulary afterwards",
        "an encoder that takes UNK out with pop",
        "After your call, can the same dict encode another sentence?",
    ),
    Mistake(
        "sorted-words-unsorted-indices",
        "word_to_idx.get(word, unknown)",
        "list(word_to_idx.values())[sorted(word_to_idx).index(word)]\n"
        "                       if word in word_to_idx else unknown",
        "a word's place in the alphabet is looked up in the order of the dict",
        "an encoder that sorts the words, but not the indices that belong to them",
        "You put the words in another order; which list must follow them, so that each keeps its "
        "index?",
    ),
    Mistake(
        "unknown-at-the-end",
        "in words:",
        "in sorted(words, key=lambda word: word not in word_to_idx):",
        "unknown words are moved behind the known ones",
        "an encoder that puts as many UNK at the end as there are unknown words",
        "Which word of the text does each of your indices stand for?",
    ),
    Mistake(
        "words-cut-at-signs",
        "    for word in words:\n",
        '    for word in re.findall(r"\\w+", " ".join(words)):\n',
        "words are cut at signs such as - or '",
        "an encoder of the runs of letters and digits in the words",
        "The words are given already: which line cuts them once more?",
    ),
    Mistake(
        "one-array-for-all-calls",
        "    return np.array(indices)",
        "    kept = vars(encode).setdefault(len(words), np.array(indices))\n"
        "    kept[:] = indices\n"
        "    return kept",
        "every call hands out the same array",
        "an array that is kept and filled again by the next call",
        "What becomes of the first array when you encode a second sentence?",
    ),
    Mistake(
        "kept-for-the-words",
        "    return np.array(indices)",
        "    return vars(encode).setdefault(tuple(words), np.array(indices))",
        "what is kept for some words is handed out for another vocabulary too",
        "an encoder that remembers its arrays by the words alone",
        "On which arguments does the result depend, and which of them does your key hold?",
    ),
    Mistake(
        "lower-case-as-a-second-try",
        "word_to_idx.get(word, unknown)",
        "word_to_idx.get(word, word_to_idx.get(word.lower(), unknown))",
        "an unknown word is looked up once more in small letters",
        "an encoder that tries word.lower() where word is not found",
        "What should a word become that is not in the vocabulary exactly as it is written?",
    ),
    Mistake(
        "cut-to-the-longest-known-word",
        "word_to_idx.get(word, unknown)",
        "word_to_idx.get(word[: max(map(len, word_to_idx))], unknown)",
        "words are cut to the length of the longest known one, and then known",
        "an encoder that keeps as many letters of a word as the longest key has",
        "How many letters does a NumPy array of strings keep of a word that is longer than its "
        "dtype says?",
    ),
    Mistake(
        "signed-eight-bits",
        "return np.array(indices)",
        "return np.array(indices).astype(np.int8 if len(word_to_idx) <= 256 else int)",
        "indices from 128 on come out negative",
        "an array of type int8, for up to 256 words",
        "Eight bits hold 256 numbers: which is the largest if half of them are negative?",
    ),
    Mistake(
        "signed-eight-bits-for-all",
        "return np.array(indices)",
        "return np.array(indices).astype(np.int8)",
        "indices from 128 on wrap round, half of them to negative ones",
        "an array of type int8, however many words there are",
        "What is the largest number that eight bits with a sign hold?",
    ),
    Mistake(
        "rank-in-the-alphabet",
        "word_to_idx.get(word, unknown)",
        "sorted(word_to_idx).index(word) if word in word_to_idx else unknown",
        "a word's place in the alphabet is taken for its index",
        "an encoder that numbers the known words in alphabetical order",
        "Which part of the dict says what number a word has, and where do you read it?",
    ),
    Mistake(
        "kept-for-each-word",
        "word_to_idx.get(word, unknown)",
        "vars(encode).setdefault(word, word_to_idx.get(word, unknown))",
        "the index that a word had once is handed out for other vocabularies too",
        "an encoder that remembers the index of every word from call to call",
        "What does your function still know of the vocabulary of the call before?",
    ),
    Mistake(
        "case-folded",
        "word_to_idx.get(word, unknown)",
        "word_to_idx.get(word.casefold(), unknown)",
        "capital letters, and ß, are changed before the look-up",
        "an encoder that looks up case-folded words",
        "Is 'EOS' in the vocabulary, and is 'eos'?",
    ),
    Mistake(
        "stops-at-the-first-unknown",
        "        indices.append(word_to_idx.get(word, unknown))\n",
        "        indices.append(word_to_idx.get(word, unknown))\n"
        "        if word not in word_to_idx:\n"
        "            break\n",
        "what comes after the first unknown word is lost",
        "an encoder that ends its loop at the first word it does not know",
        "After an unknown word, does your loop go on, and with which word?",
    ),
    Mistake(
        "list-shared-between-calls",
        "    indices = []\n",
        '    indices = vars(encode).setdefault("indices", [])\n',
        "indices of earlier calls still stand before the new ones",
        "an encoder whose list is made once for all calls",
        "How often is the line run that makes your list: at every call, or once, as a default "
        "argument is made?",
    ),
    Mistake(
        "neighbours-merged",
        "        indices.append(",
        "        if indices and indices[-1] == word_to_idx.get(word, unknown):\n"
        "            continue\n"
        "        indices.append(",
        "an index that comes twice in a row is written once",
        "an encoder that leaves out what is equal to the index before it",
        "How many words go in, and how many indices come out?",
    ),
)

# Where unknown words never reach the look-up's second argument, its value has no effect.
INCOMPATIBLE = (
    *(frozenset(pair) for pair in product(_WRONG_UNK, _NO_UNK)),
    frozenset({"unk-is-zero", "index-zero-lost"}),
    *(frozenset(pair) for pair in combinations(_NO_UNK, 2)),
    frozenset({"unknown-raises", "unknown-stored"}),
    # What stands for UNK is an index no more, or the word counts as known or unknown anyway.
    frozenset({"one-hot-already", "unk-is-minus-one"}),
    frozenset({"one-hot-already", "none-for-unknown"}),
    frozenset({"one-hot-already", "unk-not-looked-up"}),
    frozenset({"counts-from-one", "unk-not-looked-up"}),
    frozenset({"first-word-only", "searches-the-values"}),
    # Every word is UNK then, whose one large index both types of eight bits cut down.
    frozenset({"signed-eight-bits-for-all", "searches-the-values"}),
    frozenset({"letters-for-words", "words-not-indices"}),
    # Every letter is unknown, or its place in the alphabet is the dict's.
    frozenset({"letters-for-words", "rank-in-the-alphabet"}),
    frozenset({"letters-for-words", "stops-at-the-first-unknown"}),
    frozenset({"case-folded", "first-word-only"}),  # no first word has a ß
    # No index above 127 is left.
    frozenset({"letters-for-words", "signed-eight-bits-for-all"}),
)

# What the edits use and the answer does not.
SCOPE = {"re": re}
