"""Table of data: mistakes of generate_sentence, edits of its answer. No answer, no cases."""

import numpy as np

from labkit.engine import Mistake

_NO_UNKNOWN = '        p[word_to_index["UNKNOWN"]] = 0.0\n'
_DRAW = "rng.choice(len(p), p=p / p.sum())"
_STOP = """\
        if index == word_to_index["SENTENCE_END"]:
            break
        words.append(index_to_word[index])
"""

MISTAKES = (
    Mistake(
        "unknown-drawn",
        _NO_UNKNOWN,
        "",
        "UNKNOWN stands in the sentences",
        "draws from all words, UNKNOWN among them",
        "Which word should have no chance of being drawn?",
    ),
    Mistake(
        "start-drawn",
        '        p[word_to_index["SENTENCE_START"]] = 0.0\n',
        "",
        "SENTENCE_START stands among the words, wherever it is drawn",
        "draws from all words, SENTENCE_START among them",
        "Which of the marks can be drawn, and which may a reader see?",
    ),
    Mistake(
        "greedy",
        _DRAW,
        "int(p.argmax())",
        "the likeliest word is always taken",
        "a choice by argmax",
        "Will two sentences by this model ever differ?",
    ),
    Mistake(
        "not-normalised",
        _DRAW,
        "rng.choice(len(p), p=p)",
        "probabilities no longer sum to one once UNKNOWN has none",
        "rng.choice with what is left of p",
        "What do the entries of p sum to after one of them is set to 0?",
    ),
    Mistake(
        "share-to-the-last-word",
        "index = rng.choice(len(p), p=p / p.sum())",
        "index = min(int(np.searchsorted(np.cumsum(p), rng.random())), len(p) - 1)",
        "what UNKNOWN had falls to the last word of the vocabulary",
        "a draw by np.cumsum from probabilities that no longer sum to one",
        "Up to which number does the running sum of your probabilities climb?",
    ),
    Mistake(
        "uniform",
        _DRAW,
        "rng.choice(np.flatnonzero(p))",
        "all words that are possible are equally likely",
        "a draw that does not ask for probabilities",
        "Which argument of rng.choice says how likely each entry is?",
    ),
    Mistake(
        "softmax-of-what-is-left",
        "index = rng.choice(len(p), p=p / p.sum())",
        "e = np.exp(p)\n"
        '        e[word_to_index["SENTENCE_START"]] = 0.0\n'
        '        e[word_to_index["UNKNOWN"]] = 0.0\n'
        "        index = rng.choice(len(p), p=e / e.sum())",
        "the probabilities go through a softmax once more",
        "a draw by the softmax of probabilities",
        "What does a softmax make of 0.9 and 0.1, which are no scores?",
    ),
    Mistake(
        "first-word-only",
        "        indices.append(index)\n",
        "        indices.append(index)\n        break\n",
        "only the first word comes back",
        "a loop that ends after its first round",
        "Where does the loop end, and which line of yours comes before that?",
    ),
    Mistake(
        "global-randomness",
        _DRAW,
        "np.random.choice(len(p), p=p / p.sum())",
        "words are drawn from somewhere else than rng",
        "draws from np.random, random or a generator of its own",
        "Who decides whether this draw can be repeated?",
    ),
    Mistake(
        "end-kept",
        _STOP,
        "        words.append(index_to_word[index])\n"
        '        if index == word_to_index["SENTENCE_END"]:\n'
        "            break\n",
        "SENTENCE_END stands at the end of the list",
        "sentences that carry their end mark",
        "Which of the marks belong to what a reader should see?",
    ),
    Mistake(
        "never-ends",
        _STOP,
        "        words.append(index_to_word[index])\n",
        "nothing stops at SENTENCE_END",
        "a loop that runs until max_length",
        "What should happen when SENTENCE_END is drawn?",
    ),
    Mistake(
        "start-kept",
        "    return words",
        '    return ["SENTENCE_START", *words]',
        "SENTENCE_START stands at the head of the list",
        "sentences that carry their start mark",
        "Which of the marks belong to what a reader should see?",
    ),
    Mistake(
        "start-counted",
        "len(words) < max_length",
        "len(indices) < max_length",
        "a sentence that is full lacks its last word",
        "a limit that counts SENTENCE_START, or a last word that is cut off as if it were the end",
        "What does max_length count, and what stands last where no SENTENCE_END was drawn?",
    ),
    Mistake(
        "one-word-too-many",
        "len(words) < max_length",
        "len(words) <= max_length",
        "sentences may be one word longer than max_length",
        "a loop that asks <=",
        "How long is the list when the last word is about to be drawn?",
    ),
    Mistake(
        "only-the-last-word-read",
        "model.forward_propagation(indices)",
        "model.forward_propagation(indices[-1:])",
        "the model reads the last word alone and forgets the others",
        "a model that starts from a zero state at every word",
        "From which state does forward_propagation start, and what has it not read, then?",
    ),
    Mistake(
        "first-prediction",
        "outputs[-1].copy()",
        "outputs[0].copy()",
        "every word is drawn from what was predicted for the first one",
        "a draw from outputs[0]",
        "Which row of outputs has read all words so far?",
    ),
    Mistake(
        "indices-for-words",
        "words.append(index_to_word[index])",
        "words.append(int(index))",
        "the list holds indices, not words",
        "sentences that were not translated back",
        "What does index_to_word[index] give?",
    ),
    Mistake(
        "one-string",
        "    return words",
        '    return " ".join(words)',
        "one string comes back, not a list of words",
        "words joined by spaces",
        "Which type does the docstring promise?",
    ),
    Mistake(
        "default-length",
        "max_length=20",
        "max_length=50",
        "without an argument, sentences may have another length",
        "a default other than the stub's",
        "Which number stands in the stub's first line?",
    ),
    Mistake(
        "stops-at-unknown",
        _NO_UNKNOWN + "        index = " + _DRAW + "\n",
        "        index = " + _DRAW + "\n"
        '        if index == word_to_index["UNKNOWN"]:\n            break\n',
        "a sentence ends where UNKNOWN is drawn",
        "a loop that takes UNKNOWN for an end mark",
        "What share of the sentences should be cut short by UNKNOWN?",
    ),
    Mistake(
        "all-words-alike",
        "rng.choice(len(p), p=p / p.sum())",
        "rng.choice(len(p))",
        "every entry of the vocabulary is equally likely, whatever the model says",
        "rng.choice without p, over the marks too",
        "What did the model predict these probabilities for?",
    ),
    Mistake(
        "softmax-again",
        "rng.choice(len(p), p=p / p.sum())",
        "rng.choice(len(p), p=np.exp(p) / np.exp(p).sum())",
        "a softmax is taken of probabilities",
        "draws from a softmax of what was a softmax already",
        "Is outputs[-1] scores or probabilities?",
    ),
    Mistake(
        "share-spread-evenly",
        "rng.choice(len(p), p=p / p.sum())",
        "rng.choice(\n"
        "            len(p),\n"
        "            p=(p + (1 - p.sum()) / (len(p) - 1))\n"
        "            * (np.arange(len(p)) != word_to_index['UNKNOWN']),\n"
        "        )",
        "UNKNOWN's share is handed out in equal parts",
        "an equal part of UNKNOWN's probability for each other word",
        "If cat was twice as likely as dog before, is it still?",
    ),
    Mistake(
        "share-spread-over-the-allowed",
        "rng.choice(len(p), p=p / p.sum())",
        "rng.choice(\n"
        "            len(p),\n"
        "            p=(p + (1 - p.sum()) / (len(p) - 2))\n"
        "            * ~np.isin(np.arange(len(p)),\n"
        "                       [word_to_index['SENTENCE_START'], word_to_index['UNKNOWN']]),\n"
        "        )",
        "the share of the words that are never drawn is handed out in equal parts",
        "an equal part of their probability for each word that may be drawn",
        "If cat was twice as likely as dog before, is it still?",
    ),
    Mistake(
        "end-taken-out-afterwards",
        '        if index == word_to_index["SENTENCE_END"]:\n            break\n'
        "        words.append(index_to_word[index])\n        indices.append(index)\n",
        "        indices.append(index)\n        if len(indices) > max_length:\n"
        "            words = [index_to_word[i] for i in indices[1:]]\n"
        '            return [w for w in words if w != "SENTENCE_END"]\n',
        "it goes on after SENTENCE_END, which is only left out of the list",
        "max_length draws from which the marks are taken out",
        "What does a sentence do when SENTENCE_END is drawn?",
    ),
    Mistake(
        "unknown-left-out-afterwards",
        '        p[word_to_index["UNKNOWN"]] = 0.0\n'
        "        index = rng.choice(len(p), p=p / p.sum())\n"
        '        if index == word_to_index["SENTENCE_END"]:\n'
        "            break\n"
        "        words.append(index_to_word[index])\n"
        "        indices.append(index)\n"
        "    return words",
        "        index = rng.choice(len(p), p=p / p.sum())\n"
        '        if index == word_to_index["SENTENCE_END"]:\n'
        "            break\n"
        "        words.append(index_to_word[index])\n"
        "        indices.append(index)\n"
        '    return [word for word in words if word != "UNKNOWN"]',
        "UNKNOWN is drawn and read, and left out of the result only",
        "sentences from which UNKNOWN was taken at the end",
        "When must UNKNOWN be impossible: when a word is drawn, or when all have been?",
    ),
    Mistake(
        "marks-at-0-1-2",
        '    indices = [word_to_index["SENTENCE_START"]]\n',
        "    word_to_index = dict(SENTENCE_START=0, SENTENCE_END=1, UNKNOWN=2)\n"
        '    indices = [word_to_index["SENTENCE_START"]]\n',
        "the marks are taken for words 0, 1 and 2, wherever they stand",
        "a writer that takes 0 for SENTENCE_START, 1 for SENTENCE_END and 2 for UNKNOWN",
        "Which argument says at which index SENTENCE_END stands?",
    ),
    Mistake(
        "unknown-at-0",
        '    indices = [word_to_index["SENTENCE_START"]]\n',
        "    word_to_index = dict(UNKNOWN=0, SENTENCE_START=1, SENTENCE_END=2)\n"
        '    indices = [word_to_index["SENTENCE_START"]]\n',
        "the marks are taken for words 0, 1 and 2, wherever they stand",
        "a writer that takes 0 for UNKNOWN, 1 for SENTENCE_START and 2 for SENTENCE_END",
        "Which argument says at which index SENTENCE_END stands?",
    ),
    Mistake(
        "places-for-indices",
        '    indices = [word_to_index["SENTENCE_START"]]\n',
        "    index_to_word = list(word_to_index)\n"
        '    indices = [word_to_index["SENTENCE_START"]]\n',
        "words are looked up by the place of their key in word_to_index",
        "a writer that takes list(word_to_index) for index_to_word",
        "Which argument says what word an index stands for?",
    ),
    Mistake(
        "no-end-at-the-first-word",
        '        p[word_to_index["SENTENCE_START"]] = 0.0\n',
        '        p[word_to_index["SENTENCE_START"]] = 0.0\n'
        "        if not words:\n"
        '            p[word_to_index["SENTENCE_END"]] = 0.0\n',
        "SENTENCE_END gets no chance before the first word",
        "a writer that never gives back an empty list",
        "What should come back where SENTENCE_END is drawn first?",
    ),
    Mistake(
        "refused-draws-counted",
        "    while len(words) < max_length:\n"
        "        outputs, _ = model.forward_propagation(indices)\n"
        "        p = outputs[-1].copy()\n"
        '        p[word_to_index["SENTENCE_START"]] = 0.0\n'
        + _NO_UNKNOWN
        + "        index = rng.choice(len(p), p=p / p.sum())\n",
        "    for _ in range(max_length):\n"
        "        outputs, _ = model.forward_propagation(indices)\n"
        "        p = outputs[-1].copy()\n"
        "        index = rng.choice(len(p), p=p / p.sum())\n"
        '        if index_to_word[index] in ("SENTENCE_START", "UNKNOWN"):\n'
        "            continue\n",
        "a draw that is refused takes up one of the max_length rounds",
        "a loop of max_length draws, those of UNKNOWN among them",
        "What does max_length count: draws, or words that stand in the sentence?",
    ),
    Mistake(
        "places-among-those-left",
        '        p[word_to_index["SENTENCE_START"]] = 0.0\n'
        '        p[word_to_index["UNKNOWN"]] = 0.0\n'
        "        index = rng.choice(len(p), p=p / p.sum())\n",
        '        p = np.delete(p, [word_to_index["SENTENCE_START"], word_to_index["UNKNOWN"]])\n'
        "        index = rng.choice(len(p), p=p / p.sum())\n",
        "a place among the words that are left is taken for an index",
        "a draw from the probabilities without the two marks, whose places have moved up",
        "Which word does entry 5 belong to once two entries before it were deleted?",
    ),
    Mistake(
        "start-read-for-the-first-word-only",
        "model.forward_propagation(indices)",
        "model.forward_propagation(indices[1:] or indices)",
        "SENTENCE_START is read for the first word only, and then left out",
        "a model that reads the words alone once there are any",
        "What does the model read before the second word: one word, or the start mark and one?",
    ),
    Mistake(
        "rare-words-never-come",
        "        index = rng.choice(len(p), p=p / p.sum())\n",
        (
            "        p = p / p.sum()\n"
            "        order = np.argsort(-p, kind='stable')\n"
            "        p[order[np.searchsorted(np.cumsum(p[order]), 0.9) + 1 :]] = 0.0\n"
            "        index = rng.choice(len(p), p=p / p.sum())\n"
        ),
        "the least likely words are never drawn",
        "a draw among the likeliest words alone",
        "May a word be drawn whose chance is one in twelve, and how often?",
    ),
    Mistake(
        "capital-at-the-head",
        "    return words",
        "    return [w.capitalize() if i == 0 else w for i, w in enumerate(words)]",
        "the first word gets a capital letter",
        "sentences that begin with a capital letter",
        "Which words does the docstring want back?",
    ),
    Mistake(
        "room-drawn-by-chance",
        "    words = []\n",
        "    words = []\n"
        "    max_length = int(rng.integers(1, max_length + 1)) if max_length else 0\n",
        "how many words there is room for is drawn first, from 1 to max_length",
        "a writer that draws the length of the sentence before its words",
        "What ends a sentence, besides SENTENCE_END?",
    ),
    Mistake(
        "one-word-at-least",
        "len(words) < max_length",
        "len(words) < max(max_length, 1)",
        "a sentence has a word even where none is allowed",
        "a loop that looks at max_length only after a word was written",
        "With max_length 0, how many words may the sentence have?",
    ),
)

INCOMPATIBLE = (
    # Where UNKNOWN keeps its share there is nothing to spread.
    frozenset({"share-spread-evenly", "unknown-drawn"}),
    frozenset({"share-spread-over-the-allowed", "unknown-drawn"}),
    # Of a sentence that ends at once, the mark is all that comes back (end-kept), and after one
    # round it does not show what would have ended the next ones.
    frozenset({"first-word-only", "never-ends"}),
    frozenset({"first-word-only", "one-word-at-least"}),
    frozenset({"end-taken-out-afterwards", "one-word-at-least"}),
    frozenset({"first-prediction", "marks-at-0-1-2"}),
    frozenset({"first-prediction", "unknown-at-0"}),
    # Where the end stops nothing, a draw of UNKNOWN that is lost may as well have been the end.
    frozenset({"end-taken-out-afterwards", "refused-draws-counted"}),
)

# What the edits use and the answer does not.
SCOPE = {"np": np}
