"""Table of data: mistakes of decode, edits of its answer. No answer, no cases."""

import numpy as np

from labkit.engine import Mistake

MISTAKES = (
    Mistake(
        "letters-for-words",
        "words.append(idx_to_word[index])",
        "words += idx_to_word[index]",
        "words fall apart into letters",
        "a decoder that extends its list by a string",
        "What does a list do with a string in `+=`, and what does append do with it?",
    ),
    Mistake(
        "single-word-in-letters",
        "return words",
        "return list(words[0]) if len(words) == 1 else words",
        "a single word falls apart into letters",
        "a decoder for which one index gives one word and no list, as itemgetter does",
        "With a single index, what do you turn into a list: one word, or a list of one?",
    ),
    Mistake(
        "words-in-lists",
        "words.append(idx_to_word[index])",
        "words.append([idx_to_word[index]])",
        "each word sits in a list of its own",
        "a decoder that appends one-word lists",
        "What is the type of the first entry of your result?",
    ),
    Mistake(
        "back-to-front",
        "words.append(idx_to_word[index])",
        "words.insert(0, idx_to_word[index])",
        "the words come out in reverse order",
        "a decoder that puts each word in front of the ones before",
        "At which end of the list does a new word belong?",
    ),
    Mistake(
        "position-not-key",
        "words.append(idx_to_word[index])",
        "words.append(list(idx_to_word.values())[index])",
        "an index is taken for a place in the dict",
        "a decoder that counts the dict's entries instead of looking up its keys",
        "A dict keeps the order in which it was filled; which part of an entry holds the index?",
    ),
    Mistake(
        "first-word-only",
        "    return words",
        "        break\n    return words",
        "only the first index is decoded",
        "a decoder that returns inside its loop",
        "How far is your return indented, and how often does the loop run before it?",
    ),
    Mistake(
        "drops-last-word",
        "in indices:",
        "in indices[:-1]:",
        "the last index is left out",
        "a decoder that stops one index early",
        "How many indices go in, and how many words come out?",
    ),
    Mistake(
        "repeats-lost",
        "in indices:",
        "in dict.fromkeys(indices):",
        "a word that occurs twice comes out once",
        "a decoder that keeps each index once",
        "Which containers hold every key only once, and does your code use one on its way?",
    ),
    Mistake(
        "each-index-once",
        "in indices:",
        "in sorted(set(indices)):",
        "each word comes out once, in the order of the indices",
        "a decoder that goes through the different indices, sorted",
        "How many words come out, and how many indices came in?",
    ),
    Mistake(
        "sorted-indices",
        "in indices:",
        "in sorted(indices):",
        "the words come out in the vocabulary's order, not the text's",
        "a decoder that goes through the indices in sorted order",
        "Which word stood first before it was encoded?",
    ),
    Mistake(
        "drops-unk",
        "        words.append(",
        '        if idx_to_word[index] == "UNK":\n            continue\n        words.append(',
        "UNK is left out",
        "a decoder that passes over UNK",
        "Five indices go in; how many words should come out, whatever the indices are?",
    ),
    Mistake(
        "stops-after-eos",
        "    for index in",
        "    ends = (t + 1 for t, i in enumerate(indices) if idx_to_word[i] == 'EOS')\n"
        "    indices = indices[: next(ends, None)]\n"
        "    for index in",
        "decoding stops after the first EOS",
        "a decoder that ends its list at the first EOS",
        "How many indices go in, and how many words come out?",
    ),
    Mistake(
        "joins-words",
        "return words",
        'return " ".join(words)',
        "one string comes back, not a list of words",
        "a decoder that joins its words",
        "How would the next function find the second word in what you return?",
    ),
    Mistake(
        "returns-array",
        "return words",
        "return np.array(words)",
        "an array comes back, not a list",
        "a decoder that turns its list of words into an array",
        "Which type does the task ask for, and which does your last line make?",
    ),
    Mistake(
        "counts-from-one",
        "words.append(idx_to_word[index])",
        "words.append(idx_to_word[index - 1])",
        "every word is looked up one index too low",
        "a decoder that asks for index - 1",
        "Which index has the first word of the vocabulary?",
    ),
    Mistake(
        "one-index-too-far",
        "words.append(idx_to_word[index])",
        "words.append(idx_to_word[index + 1])",
        "every word is looked up one index too high",
        "a decoder that asks for index + 1",
        "Which index has the first word of the vocabulary?",
    ),
    Mistake(
        "looks-up-strings",
        "words.append(idx_to_word[index])",
        "words.append(idx_to_word[str(index)])",
        "strings are looked up, not numbers",
        "a decoder that asks for '3' where the key is 3",
        "Of which type are the keys of idx_to_word?",
    ),
    Mistake(
        "indices-not-words",
        "words.append(idx_to_word[index])",
        "words.append(index)",
        "the indices come back as they were",
        "a decoder that never looks a word up",
        "Which dict turns a number into its word, and where do you ask it?",
    ),
    Mistake(
        "pairs-not-words",
        "words.append(idx_to_word[index])",
        "words.append((index, idx_to_word[index]))",
        "each entry is a pair of index and word",
        "a decoder that returns pairs (index, word)",
        "What is the type of the first entry of your result?",
    ),
    Mistake(
        "last-word-only",
        "words.append(idx_to_word[index])",
        "words = [idx_to_word[index]]",
        "only the last word comes out",
        "a decoder that starts its list anew for each index",
        "How often is the line run that makes your list?",
    ),
    Mistake(
        "drops-index-zero",
        "in indices:",
        "in filter(None, indices):",
        "the word with index 0 is left out",
        "a decoder that passes over indices that are false",
        "Which index does Python take for false?",
    ),
    Mistake(
        "places-for-indices",
        "in indices:",
        "in range(len(indices)):",
        "places are looked up, not indices",
        "a decoder that goes through 0, 1, 2 and so on",
        "What does your loop variable hold: an index, or its place in the array?",
    ),
    Mistake(
        "whole-vocabulary",
        "in indices:",
        "in idx_to_word:",
        "the whole vocabulary comes out",
        "a decoder that goes through the dict instead of the indices",
        "Which argument says which words are wanted?",
    ),
    Mistake(
        "arrays-only",
        "in indices:",
        "in indices.tolist():",
        "it works for arrays but not for lists",
        "a decoder that asks its indices for an array's method",
        "What can be done with a list and with an array alike?",
    ),
    Mistake(
        "truth-of-an-array",
        "    for index in indices:\n",
        "    if not indices:\n        return []\n    for index in indices:\n",
        "it works for lists but not for arrays",
        "a decoder that asks whether an array is true",
        "Is an array of four numbers true or false, and must you ask?",
    ),
    Mistake(
        "drops-eos",
        "        words.append(",
        '        if idx_to_word[index] == "EOS":\n            continue\n        words.append(',
        "EOS is left out",
        "a decoder that passes over EOS",
        "Five indices go in; how many words should come out, whatever the indices are?",
    ),
    Mistake(
        "joins-without-a-blank",
        "return words",
        'return "".join(words)',
        "one string comes back, not a list of words",
        "a decoder that joins its words with nothing between them",
        "How would the next function find the second word in what you return?",
    ),
    Mistake(
        "drops-first-word",
        "in indices:",
        "in indices[1:]:",
        "the first index is left out",
        "a decoder that starts one index late",
        "How many indices go in, and how many words come out?",
    ),
    Mistake(
        "neighbours-merged",
        "        words.append(",
        "        if words and words[-1] == idx_to_word[index]:\n"
        "            continue\n"
        "        words.append(",
        "a word that comes twice in a row comes out once",
        "a decoder that passes over a word equal to the one before",
        "How many a's does a a b b EOS have, and how many come out?",
    ),
    Mistake(
        "list-in-a-list",
        "return words",
        "return [words]",
        "the list of words sits in a list of its own",
        "a decoder that returns a list of one list",
        "What is the type of the first entry of your result?",
    ),
    Mistake(
        "dict-not-list",
        "return words",
        "return dict(zip(indices, words))",
        "a dict comes back, not a list",
        "a decoder that returns which index stands for which word",
        "How often can one index be a key, and how often may it occur in a text?",
    ),
    Mistake(
        "cut-to-the-first-word",
        "    return words",
        "    return [word[: len(words[0])] for word in words]",
        "words are cut to the length of the first one",
        "a string array as wide as the first word, which cuts longer ones",
        "How many letters does an array of strings keep of each, and what says so?",
    ),
    Mistake(
        "cut-to-one-letter",
        "    return words",
        "    return [word[:1] for word in words]",
        "only the first letter of each word is left",
        "a string array that is one letter wide, as dtype=str makes it",
        "How many letters does an array of strings keep of each, and what says so?",
    ),
    Mistake(
        "goes-through-the-dict",
        "    for index in indices:\n        words.append(idx_to_word[index])\n",
        "    for index, word in idx_to_word.items():\n"
        "        if index in list(indices):\n"
        "            words.append(word)\n",
        "the words come out once each, in the order of the dict",
        "a decoder that goes through the vocabulary and asks which of its indices occur",
        "What should your loop go through, so that a word that comes twice is met twice?",
    ),
    Mistake(
        "stops-at-index-zero",
        "        words.append(idx_to_word[index])\n",
        "        if not index:\n            break\n        words.append(idx_to_word[index])\n",
        "decoding stops before the first index 0",
        "a decoder whose loop runs as long as an index is true",
        "Which index does Python take for false?",
    ),
    Mistake(
        "one-list-for-all-calls",
        "    words = []\n",
        '    words = vars(decode).setdefault("words", [])\n    words.clear()\n',
        "every call hands out the same list",
        "a list that is kept, cleared and filled again by the next call",
        "What becomes of the first list when you decode a second sentence?",
    ),
    Mistake(
        "kept-for-the-indices",
        "    return words",
        "    return vars(decode).setdefault(tuple(indices), words)",
        "what is kept for some indices is handed out for another vocabulary too",
        "a decoder that remembers its lists by the indices alone",
        "On which arguments does the result depend, and which of them does your key hold?",
    ),
    Mistake(
        "kept-for-each-index",
        "words.append(idx_to_word[index])",
        "words.append(vars(decode).setdefault(str(index), idx_to_word[index]))",
        "the word that an index had once is handed out for other vocabularies too",
        "a decoder that remembers the word of every index from call to call",
        "What does your function still know of the vocabulary of the call before?",
    ),
    Mistake(
        "cut-to-three-letters",
        "words.append(idx_to_word[index])",
        "words.append(idx_to_word[index][:3])",
        "words are cut to three letters",
        "a decoder whose words stand in an array of strings with room for 'UNK' and no more",
        "How many letters does a NumPy array of strings keep of a word that is longer than its "
        "dtype says?",
    ),
    Mistake(
        "list-shared-between-calls",
        "    words = []\n",
        '    words = vars(decode).setdefault("words", [])\n',
        "words of earlier calls still stand before the new ones",
        "a decoder whose list is made once for all calls",
        "How often is the line run that makes your list: at every call, or once, as a default "
        "argument is made?",
    ),
    Mistake(
        "one-unk-for-a-gap",
        "        words.append(",
        '        if words and words[-1] == idx_to_word[index] == "UNK":\n'
        "            continue\n"
        "        words.append(",
        "several UNK in a row become one",
        "a decoder that writes one UNK for all unknown words in a row",
        "Five indices go in; how many words should come out, whatever the indices are?",
    ),
)

# After one word nothing is left to be reversed, repeated or cut.
INCOMPATIBLE = (
    tuple(
        frozenset({"first-word-only", name})
        for name in ("back-to-front", "repeats-lost", "stops-after-eos")
    )
    # Joining fails on entries that are no words, and shows no gaps where there is one word or none.
    + tuple(
        frozenset({"joins-without-a-blank", name})
        for name in (
            "words-in-lists",
            "counts-from-one",
            "indices-not-words",
            "pairs-not-words",
            "last-word-only",
        )
    )
    + (
        frozenset({"counts-from-one", "whole-vocabulary"}),
        frozenset({"drops-first-word", "looks-up-strings"}),
    )
)

# What the edits use and the answer does not.
SCOPE = {"np": np}
