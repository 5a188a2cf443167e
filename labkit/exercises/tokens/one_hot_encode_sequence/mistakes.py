"""Table of data: mistakes of one_hot_encode_sequence, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake

MISTAKES = (
    Mistake(
        "no-last-axis",
        "rows[:, :, np.newaxis]",
        "rows",
        "the last axis is missing",
        "a stack of flat vectors, shape (T, C)",
        "What shape has one time step of your result, and what shape has a column?",
    ),
    Mistake(
        "rows-not-columns",
        "rows[:, :, np.newaxis]",
        "rows[:, np.newaxis, :]",
        "each step is a row, not a column",
        "a stack of rows, shape (T, 1, C)",
        "For U of shape (H, C), which of (1, C) and (C, 1) can stand at its right in U @ x?",
    ),
    Mistake(
        "extra-axis-first",
        "rows[:, :, np.newaxis]",
        "rows[np.newaxis]",
        "the axis of length one comes first",
        "one matrix in a batch of one, shape (1, T, C)",
        "What is entry 0 of your result: one time step, or all of them?",
    ),
    Mistake(
        "vocabulary-before-time",
        "rows[:, :, np.newaxis]",
        "rows.T[:, :, np.newaxis]",
        "the vocabulary's axis comes before time's",
        "a stack of shape (C, T, 1)",
        "A loop over your result should meet one time step after another; which axis does a "
        "loop go along?",
    ),
    Mistake(
        "columns-side-by-side",
        "rows[:, :, np.newaxis]",
        "rows.T",
        "the columns stand side by side in one matrix",
        "a matrix of shape (C, T)",
        "A loop over your result should meet one time step after another; which axis does a "
        "loop go along?",
    ),
    Mistake(
        "reshaped-not-transposed",
        "rows[:, :, np.newaxis]",
        "rows.T.reshape(*rows.shape, 1)",
        "a reshape puts numbers into other places",
        "columns set side by side, then reshaped to (T, C, 1)",
        "A reshape keeps the order in which numbers lie in memory; which function exchanges "
        "two axes?",
    ),
    Mistake(
        "one-long-vector",
        "rows[:, :, np.newaxis]",
        "rows.reshape(-1)",
        "all columns run into one long vector",
        "one-hot vectors joined end to end",
        "Which NumPy function puts arrays on top of each other along a new axis, rather than "
        "end to end along an old one?",
    ),
    Mistake(
        "size-from-largest-index",
        "    rows = np.zeros((len(indices), vocab_size))\n",
        "    vocab_size = int(max(indices)) + 1\n    rows = np.zeros((len(indices), vocab_size))\n",
        "the vocabulary's size is guessed from the largest index",
        "a stack just wide enough for the indices that occur",
        "Two strings must give columns of equal height, though one of them may lack the last "
        "word; which argument says how high?",
    ),
    Mistake(
        "one-row-too-many",
        "    rows = np.zeros((len(indices), vocab_size))\n",
        "    vocab_size = vocab_size + 1\n    rows = np.zeros((len(indices), vocab_size))\n",
        "the columns are one entry too high",
        "a stack of columns with vocab_size + 1 entries",
        "UNK has its place in the vocabulary already; how many entries are there with it?",
    ),
    Mistake(
        "last-step-empty",
        "enumerate(indices)",
        "enumerate(indices[:-1])",
        "the last time step stays empty",
        "a stack whose loop ends one step early",
        "For T steps, what is the last t that your loop reaches?",
    ),
    Mistake(
        "first-step-empty",
        "enumerate(indices)",
        "list(enumerate(indices))[1:]",
        "the first time step stays empty",
        "a stack whose loop begins at step 1",
        "Which t does your loop begin with?",
    ),
    Mistake(
        "first-step-only",
        "        rows[t] = one_hot_encode(index, vocab_size)\n",
        "        rows[t] = one_hot_encode(index, vocab_size)\n        break\n",
        "only the first time step is filled",
        "a stack that is returned inside its loop",
        "How far is your return indented, and how often does the loop run before it?",
    ),
    Mistake(
        "last-index-everywhere",
        "rows[t] = one_hot_encode(index, vocab_size)",
        "rows[:] = one_hot_encode(index, vocab_size)",
        "every step holds the last index",
        "a stack that is overwritten as a whole at each step",
        "Which part of the stack should step t write to?",
    ),
    Mistake(
        "aliased-rows",
        "rows[t] = one_hot_encode(index, vocab_size)",
        "rows[:, index] = 1.0",
        "every step has the ones of all steps",
        "a stack whose steps are all the same row",
        "When the one of step t is written, in how many of the T columns does it appear?",
    ),
    Mistake(
        "ones-pile-up",
        "rows[t] = one_hot_encode(index, vocab_size)",
        "rows[t:, index] = 1.0",
        "ones of earlier steps stay on",
        "a stack made with one vector that is never cleared",
        "How many ones should a single step have, and what was in the vector before you set "
        "the new one?",
    ),
    Mistake(
        "counts-from-one",
        "rows[t] = one_hot_encode(index, vocab_size)",
        "rows[t] = one_hot_encode(index - 1, vocab_size)",
        "every one stands one place too early",
        "a stack whose entries are counted from 1",
        "With index 0, which entry do you set, and which does NumPy take -1 for?",
    ),
    Mistake(
        "one-step-late",
        "enumerate(indices)",
        "enumerate(indices[:-1], start=1)",
        "every column stands one time step too late",
        "a stack whose step t holds the index of step t - 1",
        "Which index should the very first column show?",
    ),
    Mistake(
        "back-to-front",
        "enumerate(indices)",
        "enumerate(indices[::-1])",
        "time runs backwards",
        "a stack that begins with the last index",
        "Which index should the very first column show?",
    ),
    Mistake(
        "inverted",
        "one_hot_encode(index, vocab_size)",
        "1 - one_hot_encode(index, vocab_size)",
        "zeros and ones are the wrong way round",
        "a stack of ones with a zero at each index",
        "How many entries of a column should be 1?",
    ),
    Mistake(
        "stores-the-index",
        "rows[t] = one_hot_encode(index, vocab_size)",
        "rows[t] = index * one_hot_encode(index, vocab_size)",
        "the columns hold the index, not one",
        "a stack that stores each index at its place",
        "What does your column for index 0 look like, and how does it differ from no word?",
    ),
    Mistake(
        "index-zero-lost",
        "rows[t] = one_hot_encode(index, vocab_size)",
        "rows[t] = bool(index) * one_hot_encode(index, vocab_size)",
        "the column of index 0 stays empty",
        "a stack that passes over index 0",
        "Which index does Python take for false?",
    ),
    Mistake(
        "repeats-lost",
        "    rows = np.zeros((len(indices), vocab_size))\n",
        "    indices = list(dict.fromkeys(indices.tolist()))\n"
        "    rows = np.zeros((len(indices), vocab_size))\n",
        "an index that occurs twice gets one column",
        "a stack with one column for each different index",
        "How many columns should six indices give, whatever they are?",
    ),
    Mistake(
        "last-step-left-out",
        "    rows = np.zeros((len(indices), vocab_size))\n",
        "    indices = indices[:-1]\n    rows = np.zeros((len(indices), vocab_size))\n",
        "the last time step is missing",
        "a stack of T - 1 columns",
        "For T steps, what is the last t that your loop reaches?",
    ),
    Mistake(
        "first-step-left-out",
        "    rows = np.zeros((len(indices), vocab_size))\n",
        "    indices = indices[1:]\n    rows = np.zeros((len(indices), vocab_size))\n",
        "the first time step is missing",
        "a stack that begins with the second index",
        "Which t does your loop begin with?",
    ),
    Mistake(
        "first-column-only",
        "    rows = np.zeros((len(indices), vocab_size))\n",
        "    indices = indices[:1]\n    rows = np.zeros((len(indices), vocab_size))\n",
        "only the first column comes back",
        "a stack that is returned inside its loop",
        "How far is your return indented, and how often does the loop run before it?",
    ),
    Mistake(
        "one-column-for-all",
        "rows[:, :, np.newaxis]",
        "rows.max(axis=0)[:, np.newaxis]",
        "all steps share one column",
        "one column with the ones of all steps, shape (C, 1)",
        "How would the network know which word came first?",
    ),
    Mistake(
        "one-vector-for-all",
        "rows[:, :, np.newaxis]",
        "rows.max(axis=0)",
        "all steps share one vector",
        "one vector with the ones of all steps, shape (C,)",
        "How would the network know which word came first?",
    ),
    Mistake(
        "last-column-only",
        "    rows = np.zeros((len(indices), vocab_size))\n",
        "    indices = indices[-1:]\n    rows = np.zeros((len(indices), vocab_size))\n",
        "only the last column comes back",
        "a stack that is started anew at each step",
        "How often is the line run that makes your list or array?",
    ),
    Mistake(
        "sorted-indices",
        "enumerate(indices)",
        "enumerate(sorted(indices))",
        "the columns are sorted by their index",
        "a stack that goes through the indices in sorted order",
        "Which index should the very first column show?",
    ),
    Mistake(
        "nothing-set",
        "rows[t] = one_hot_encode(index, vocab_size)",
        "rows[t] == one_hot_encode(index, vocab_size)",
        "every entry is zero",
        "a stack into which nothing was written",
        "What is the difference between `=` and `==`?",
    ),
    Mistake(
        "offsets-wrap-round",
        "    rows = np.zeros((len(indices), vocab_size))\n"
        "    for t, index in enumerate(indices):\n"
        "        rows[t] = one_hot_encode(index, vocab_size)\n",
        "    starts = (vocab_size * np.arange(len(indices))).astype(indices.dtype)\n"
        "    flat = np.zeros(len(indices) * vocab_size)\n"
        "    flat[starts + indices] = 1.0\n"
        "    rows = flat.reshape(len(indices), vocab_size)\n",
        "places in one long vector wrap round in the indices' small dtype",
        "a stack whose places t * C + index are numbers of the dtype of the indices",
        "How large can t * C + index become, and what is the largest number that eight bits hold?",
    ),
    Mistake(
        "index-zero-has-no-place",
        "rows[t] = one_hot_encode(index, vocab_size)",
        "rows[t] = np.arange(1, vocab_size + 1) == index",
        "places are counted from one, so that index 0 has none",
        "a stack of comparisons with 1, 2, ... C",
        "With index 0, which entry of your column is one?",
    ),
    Mistake(
        "renumbered",
        "enumerate(indices):",
        "enumerate(np.unique(indices, return_inverse=True)[1]):",
        "indices are numbered anew by those that occur",
        "a stack whose ones stand at an index's rank among the indices of this sequence",
        "With the single index 8, in which row should the one stand?",
    ),
    Mistake(
        "last-index-lost",
        "        rows[t] = one_hot_encode(index, vocab_size)\n",
        "        if index < vocab_size - 1:\n"
        "            rows[t] = one_hot_encode(index, vocab_size)\n",
        "the column of the last index stays empty",
        "a stack in which the vocabulary's last word is a vector of zeros",
        "How does the network tell UNK from no word at all?",
    ),
    Mistake(
        "compared-by-identity",
        "        rows[t] = one_hot_encode(index, vocab_size)\n",
        "        rows[t] = [i is int(index) for i in range(vocab_size)]\n",
        "an index that is equal, but another object, is not found",
        "a comparison with `is` where `==` belongs",
        "When are two integers equal, and when are they one and the same object?",
    ),
    Mistake(
        "stops-at-index-zero",
        "        rows[t] = one_hot_encode(index, vocab_size)\n",
        "        if not index:\n"
        "            rows = rows[:t]\n"
        "            break\n"
        "        rows[t] = one_hot_encode(index, vocab_size)\n",
        "the stack ends before the first index 0",
        "a loop that runs as long as an index is true",
        "Which index does Python take for false?",
    ),
    Mistake(
        "one-stack-for-all-calls",
        "    return rows[:, :, np.newaxis]",
        "    kept = vars(one_hot_encode_sequence).setdefault(rows.shape, rows)\n"
        "    kept[:] = rows\n"
        "    return kept[:, :, np.newaxis]",
        "every call hands out the same array",
        "a stack that is kept and filled again by the next call",
        "What becomes of the first stack when you ask for a second?",
    ),
    Mistake(
        "kept-for-the-indices",
        "    return rows[:, :, np.newaxis]",
        "    known = vars(one_hot_encode_sequence)\n"
        "    return known.setdefault(tuple(indices), rows[:, :, np.newaxis])",
        "what is kept for some indices is handed out for another size too",
        "a stack that is remembered by the indices alone",
        "On which arguments does the result depend, and which of them does your key hold?",
    ),
    Mistake(
        "first-place-only",
        "        rows[t] = one_hot_encode(index, vocab_size)",
        "        rows[t] = one_hot_encode(index, vocab_size) * (index not in indices[:t])",
        "an index that comes again has no 1 there",
        "a stack in which every index is set at its first step alone",
        "When an index comes three times, how many ones should there be for it?",
    ),
    Mistake(
        "all-in-the-first-step",
        "rows[t] = one_hot_encode(index, vocab_size)",
        "rows[0] = np.maximum(rows[0], one_hot_encode(index, vocab_size))",
        "all ones stand in step 0, the other steps stay empty",
        "a stack in whose first column every index of the sequence has a one",
        "Which step does each index belong to, and where does your line say so?",
    ),
    Mistake(
        "unturned-where-square",
        "    return rows[:, :, np.newaxis]",
        "    if len(indices) == vocab_size:\n"
        "        rows = rows.T\n"
        "    return rows[:, :, np.newaxis]",
        "where T equals C, time and vocabulary have changed places",
        "a stack that asks its shape which axis is which",
        "When T equals C, what does the shape tell of which axis is time?",
    ),
    Mistake(
        "list-shared-between-calls",
        "    rows = np.zeros((len(indices), vocab_size))\n"
        "    for t, index in enumerate(indices):\n"
        "        rows[t] = one_hot_encode(index, vocab_size)\n"
        "    return rows[:, :, np.newaxis]",
        '    rows = vars(one_hot_encode_sequence).setdefault("rows", [])\n'
        "    for index in indices:\n"
        "        rows.append(one_hot_encode(index, vocab_size)[:, np.newaxis])\n"
        "    return np.array(rows)",
        "columns of earlier calls still stand before the new ones",
        "a stack whose list is made once for all calls",
        "How often is the line run that makes your list: at every call, or once, as a default "
        "argument is made?",
    ),
    Mistake(
        "counted-on-from-the-step-before",
        "rows[t] = one_hot_encode(index, vocab_size)",
        "rows[t] = one_hot_encode(int(indices[: t + 1].sum(dtype=int)) % vocab_size, vocab_size)",
        "each index is counted from the row of the step before, not from row 0",
        "a stack whose ones stand at the sum of all indices so far",
        "What does your column hold when a step begins: a 1 in row 0, or what the last step left?",
    ),
)

# Pairs whose outputs are those of another set: of one column, or of an empty one.
INCOMPATIBLE = (
    *(
        frozenset({one, name})
        for one in ("first-column-only", "last-column-only")
        for name in (
            "extra-axis-first",
            "first-step-empty",
            "last-step-empty",
            "one-column-for-all",
            "one-vector-for-all",
            "one-step-late",
            "nothing-set",
        )
    ),
    frozenset({"first-step-left-out", "nothing-set"}),
    # Each index has been seen one step before it is set.
    frozenset({"first-place-only", "one-step-late"}),
    # A single index has rank 0, whichever it is.
    frozenset({"first-column-only", "renumbered"}),
    frozenset({"last-column-only", "renumbered"}),
    frozenset({"last-index-everywhere", "one-column-for-all"}),
    frozenset({"last-index-everywhere", "one-vector-for-all"}),
    *(
        frozenset({"one-step-late", name})
        for name in (
            "last-index-everywhere",
            "aliased-rows",
            "first-step-left-out",
            "one-column-for-all",
            "one-vector-for-all",
            "all-in-the-first-step",
        )
    ),
    frozenset({"first-step-only", "one-column-for-all"}),
    frozenset({"first-step-only", "one-vector-for-all"}),
)
