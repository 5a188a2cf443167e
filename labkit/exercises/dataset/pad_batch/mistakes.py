"""Table of data: mistakes of pad_batch, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake

_FILL = "padded[row, : len(sequence)] = sequence"
_MARK = "mask[row, : len(sequence)] = True"
_LENGTHS = "lengths = [len(sequence) for sequence in sequences]"

MISTAKES = (
    Mistake(
        "padding-on-the-left",
        f"{_FILL}\n        {_MARK}",
        "padded[row, shape[1] - len(sequence) :] = sequence\n"
        "        mask[row, shape[1] - len(sequence) :] = True",
        "the padding stands on the left",
        "a batch in which every sequence ends in the last column",
        "In which column should the first token of every sequence stand?",
    ),
    Mistake(
        "left-padding-right-mask",
        _FILL,
        "padded[row, shape[1] - len(sequence) :] = sequence",
        "tokens stand on the right, their mask on the left",
        "a batch padded on the left, with a mask for padding on the right",
        "In which column does the first token of a short sequence stand in padded, and in "
        "which one in mask?",
    ),
    Mistake(
        "mask-from-padding-value",
        _MARK,
        "mask[row] = padded[row] != pad_value",
        "a token that equals pad_value is taken for padding",
        "a mask made by comparing padded with pad_value",
        "If 0 is both a token and the padding, what tells the two apart?",
    ),
    Mistake(
        "mask-inverted",
        _MARK,
        "mask[row] = np.arange(shape[1]) >= len(sequence)",
        "the mask is True where the padding is",
        "a mask that marks padding instead of tokens",
        "What does True say about a place, in the words of the docstring?",
    ),
    Mistake(
        "mask-one-too-long",
        _MARK,
        "mask[row, : len(sequence) + 1] = True",
        "the mask lets one padded place through in each row",
        "a mask that is True where t <= len(sequence)",
        "In a sequence of three tokens, what is the largest t?",
    ),
    Mistake(
        "mask-one-too-short",
        _MARK,
        "mask[row, : max(0, len(sequence) - 1)] = True",
        "the mask leaves out the last token of each row",
        "a mask that is True where t < len(sequence) - 1",
        "In a sequence of three tokens, what is the largest t, and is it below your bound?",
    ),
    Mistake(
        "mask-all-true",
        _MARK,
        "mask[row] = True",
        "the mask is True everywhere",
        "a mask that hides no padding",
        "Which entries of the mask belong to no token?",
    ),
    Mistake(
        "mask-of-integers",
        "mask = np.zeros(shape, dtype=bool)",
        "mask = np.zeros(shape, dtype=int)",
        "the mask holds ones and zeros, not booleans",
        "a mask of integers",
        "What does x[mask] pick when mask holds integers?",
    ),
    Mistake(
        "mask-of-floats",
        "mask = np.zeros(shape, dtype=bool)",
        "mask = np.zeros(shape)",
        "the mask holds floats, not booleans",
        "a mask of the type that np.zeros and np.ones make by themselves",
        "Which dtype does np.zeros choose when it is given none?",
    ),
    Mistake(
        "padded-of-floats",
        "padded = np.full(shape, pad_value, dtype=int)",
        "padded = np.full(shape, pad_value, dtype=float)",
        "the padded tokens are floats",
        "a batch of float64",
        "Can a float be an index, as in U[:, token]?",
    ),
    Mistake(
        "floats-from-empty-sequences",
        "padded = np.full(shape, pad_value, dtype=int)",
        "padded = np.full(shape, pad_value, dtype=int if all(lengths) else float)",
        "an empty sequence turns all tokens into floats",
        "a batch stacked from rows, of which the empty ones were float arrays",
        "Which dtype does np.array([]) have, and what happens when it meets integers?",
    ),
    Mistake(
        "pad-value-ignored",
        "padded = np.full(shape, pad_value, dtype=int)",
        "padded = np.zeros(shape, dtype=int)",
        "the padding is always 0",
        "a batch that is filled up with zeros",
        "Where does pad_value enter your computation?",
    ),
    Mistake(
        "cut-to-the-shortest",
        _LENGTHS,
        f"sequences = [s[: min(map(len, sequences))] for s in sequences]\n    {_LENGTHS}",
        "all sequences are cut to the shortest",
        "a batch that is as wide as its shortest sequence",
        "Which sequence decides how wide the array must be so that no token is lost?",
    ),
    Mistake(
        "width-of-the-first",
        "max(lengths)",
        "lengths[0]",
        "the array is as wide as the first sequence",
        "a batch whose width is the length of its first sequence",
        "Which sequence decides how wide the array must be so that no token is lost?",
    ),
    Mistake(
        "one-column-too-many",
        "max(lengths)",
        "max(lengths) + 1",
        "every row has one padded place too many",
        "a batch that is one wider than its longest sequence",
        "How much padding does the longest sequence need?",
    ),
    Mistake(
        "time-first",
        "return padded, mask",
        "return padded.T, mask.T",
        "rows are time steps where they should be sequences",
        "a batch of shape (T, B)",
        "Which of B and T comes first in the docstring's shapes?",
    ),
    Mistake(
        "mask-returned-first",
        "return padded, mask",
        "return mask, padded",
        "the mask is returned first",
        "a function that returns (mask, padded)",
        "In `padded, mask = pad_batch(...)`, which of the two comes first?",
    ),
    Mistake(
        "lengths-instead-of-mask",
        f"{_MARK}\n    return padded, mask",
        "pass\n    return padded, np.array(lengths)",
        "the lengths are returned where the mask belongs",
        "a function that returns (padded, lengths)",
        "What shape should the second value have, and what does each entry say?",
    ),
    Mistake(
        "sorted-by-length",
        _LENGTHS,
        f"sequences = sorted(sequences, key=len, reverse=True)\n    {_LENGTHS}",
        "the longest sequence is moved to the first row",
        "a batch that is sorted by length, longest first",
        "Row i of the targets is padded by another call: what keeps it beside row i of the inputs?",
    ),
    Mistake(
        "empty-sequences-dropped",
        _LENGTHS,
        f"sequences = [s for s in sequences if len(s)]\n    {_LENGTHS}",
        "empty sequences lose their row",
        "a batch without its empty sequences",
        "How many rows should five sequences give, whatever is in them?",
    ),
    Mistake(
        "single-row-squeezed",
        "return padded, mask",
        "return padded.squeeze(), mask.squeeze()",
        "axes of size 1 are gone",
        "a batch whose shape loses B or T where it is 1",
        "Which shape is wanted for one sequence of four tokens?",
    ),
    Mistake(
        "padded-in-place",
        _FILL,
        f"sequence.extend([pad_value] * (shape[1] - len(sequence)))\n        {_FILL}",
        "padding is written into the caller's own lists",
        "a function that extends the sequences themselves",
        "How long are the caller's sequences after your function has run, and which length "
        "does your mask use?",
    ),
    Mistake(
        "mask-from-zero",
        "mask[row, : len(sequence)] = True",
        "mask[row] = padded[row] != 0",
        "the mask asks which tokens are not 0",
        "a mask made by comparing padded with 0",
        "Can a token be 0, and can the padding be another number?",
    ),
    Mistake(
        "mask-up-to-the-first-padding-value",
        "mask[row, : len(sequence)] = True",
        "mask[row] = np.cumsum(padded[row] == pad_value) == 0",
        "the mask ends at the first token that equals pad_value",
        "a mask that looks for where the padding begins",
        "If a sequence holds pad_value in its middle, what tells that place from padding?",
    ),
    Mistake(
        "mask-without-trailing-padding-values",
        "mask[row, : len(sequence)] = True",
        "mask[row] = np.cumsum((padded[row] != pad_value)[::-1])[::-1] > 0",
        "a last token that equals pad_value is taken for padding",
        "a mask that cuts off pad_value from the right",
        "If a sequence ends in pad_value, what tells that place from padding?",
    ),
    Mistake(
        "mask-true-for-empty-rows",
        "mask[row, : len(sequence)] = True",
        "mask[row, : max(1, len(sequence))] = True",
        "the mask has a True for a sequence without tokens",
        "a mask that is True at least once in each row",
        "How many tokens of an empty sequence should count in the loss?",
    ),
    Mistake(
        "filled-with-the-last-token",
        "padded[row, : len(sequence)] = sequence",
        "padded[row, : len(sequence)] = sequence\n"
        "        padded[row, len(sequence) :] = sequence[-1] if len(sequence) else pad_value",
        "the padding repeats the last token",
        "a batch that is filled up with each sequence's last token",
        "Where does pad_value enter your computation?",
    ),
    Mistake(
        "filled-by-starting-over",
        "padded[row, : len(sequence)] = sequence",
        "padded[row] = np.resize(sequence, shape[1]) if len(sequence) else pad_value",
        "short sequences start over in place of padding",
        "a batch that repeats each sequence to the end of its row",
        "Where does pad_value enter your computation?",
    ),
    Mistake(
        "never-without-columns",
        "max(lengths)",
        "max(1, *lengths)",
        "empty sequences alone still get a column",
        "a batch that has at least one column",
        "How long is the longest of two empty sequences?",
    ),
    Mistake(
        "eight-bit-tokens",
        "return padded, mask",
        "return padded.astype(np.uint8), mask",
        "tokens above 255 are cut down to eight bits",
        "a batch of type uint8",
        "What is the largest number that eight bits can hold?",
    ),
    Mistake(
        "mask-not-returned",
        "return padded, mask",
        "return padded",
        "the mask does not come back",
        "a function that returns padded alone",
        "What will the loss need to leave the padding out?",
    ),
    Mistake(
        "one-mask-for-all",
        "return padded, mask",
        "return padded, mask.any(axis=0)",
        "all rows share one mask",
        "a mask of shape (T,)",
        "Which shape must the mask have so that each row can end where its own sequence does?",
    ),
    Mistake(
        "shortest-first",
        "lengths = [len(sequence) for sequence in sequences]",
        "sequences = sorted(sequences, key=len)\n"
        "    lengths = [len(sequence) for sequence in sequences]",
        "the shortest sequence is moved to the first row",
        "a batch that is sorted by length, shortest first",
        "Row i of the targets is padded by another call: what keeps it beside row i of the inputs?",
    ),
    Mistake(
        "tokens-reversed",
        "padded[row, : len(sequence)] = sequence",
        "padded[row, : len(sequence)] = sequence[::-1]",
        "every row reads its tokens backwards",
        "a batch whose sequences are reversed",
        "In which column should the first token of every sequence stand?",
    ),
    Mistake(
        "lengths-as-third",
        "return padded, mask",
        "return padded, mask, lengths",
        "three things come back, not two",
        "a function that returns the lengths as well",
        "How many names does the caller write on the left?",
    ),
    Mistake(
        "cut-to-the-first",
        "lengths = [len(sequence) for sequence in sequences]",
        "sequences = [s[: len(sequences[0])] for s in sequences]\n"
        "    lengths = [len(sequence) for sequence in sequences]",
        "all sequences are cut to the length of the first",
        "a batch that drops what is longer than its first sequence",
        "Which sequence decides how wide the array must be so that no token is lost?",
    ),
    Mistake(
        "cut-to-the-last",
        "lengths = [len(sequence) for sequence in sequences]",
        "sequences = [s[: len(sequences[-1])] for s in sequences]\n"
        "    lengths = [len(sequence) for sequence in sequences]",
        "all sequences are cut to the length of the last",
        "a batch that drops what is longer than its last sequence",
        "Which sequence decides how wide the array must be so that no token is lost?",
    ),
    Mistake(
        "dtype-of-the-padding-value",
        "padded = np.full(shape, pad_value, dtype=int)\n"
        "    mask = np.zeros(shape, dtype=bool)\n"
        "    for row, sequence in enumerate(sequences):\n"
        "        padded[row, : len(sequence)] = sequence\n",
        "padded = np.full(shape, pad_value, dtype=np.min_scalar_type(pad_value))\n"
        "    mask = np.zeros(shape, dtype=bool)\n"
        "    for row, sequence in enumerate(sequences):\n"
        "        padded[row, : len(sequence)] = np.array(sequence, "
        "dtype=int).astype(padded.dtype)\n",
        "large tokens wrap round in an array of the padding value's small dtype",
        "an array of the smallest dtype that holds pad_value",
        "Which numbers must the array hold besides the padding value?",
    ),
    Mistake(
        "starts-are-lengths",
        "        padded[row, : len(sequence)] = sequence\n",
        "        start = lengths[row - 1] if row else 0\n"
        "        tape = [token for other in sequences for token in other]\n"
        "        padded[row, : len(sequence)] = tape[start : start + len(sequence)]\n",
        "from the third row on, tokens are taken from the wrong place",
        "a batch cut from one long list, where a row begins at the length of the row before",
        "How many tokens come before the third sequence in the joined list?",
    ),
    Mistake(
        "row-found-by-value",
        "    for row, sequence in enumerate(sequences):\n",
        "    rows = [list(sequence) for sequence in sequences]\n"
        "    for sequence in sequences:\n"
        "        row = rows.index(list(sequence))\n",
        "of equal sequences only the first has its row filled",
        "a batch that looks for the row of a sequence with index()",
        "Which of several equal sequences does index() find?",
    ),
    Mistake(
        "equal-sequences-once",
        "    lengths = [",
        "    sequences = list({tuple(sequence): sequence for sequence in sequences}.values())\n"
        "    lengths = [",
        "a sequence that comes twice gets one row",
        "a batch that keeps its sequences in a dict or a set",
        "How many rows should three sequences give, whatever is in them?",
    ),
    Mistake(
        "one-batch-for-all-calls",
        "    return padded, mask",
        "    kept = vars(pad_batch).setdefault(shape, (padded, mask))\n"
        "    kept[0][:] = padded\n"
        "    kept[1][:] = mask\n"
        "    return kept",
        "batches of one shape share their arrays from call to call",
        "arrays that are kept and filled again for the next batch",
        "What becomes of the first batch when you ask for a second?",
    ),
    Mistake(
        "kept-for-the-sequences",
        "    return padded, mask",
        "    return vars(pad_batch).setdefault(str(sequences), (padded, mask))",
        "what is kept for some sequences is handed out for another padding value too",
        "a batch that is remembered by its sequences alone",
        "On which arguments does the result depend, and which of them does your key hold?",
    ),
    Mistake(
        "width-of-the-largest-list",
        "    lengths = [len(sequence) for sequence in sequences]\n"
        "    shape = (len(sequences), max(lengths))\n",
        "    width = len(max(map(list, sequences)))\n"
        "    sequences = [sequence[:width] for sequence in sequences]\n"
        "    shape = (len(sequences), width)\n",
        "T is the length of the list whose first numbers are the largest",
        "a batch that asks max for the longest list and gets the largest",
        "Which is the larger list for Python, [1, 2, 3] or [5]?",
    ),
    Mistake(
        "minus-one-taken-for-padding",
        "    return padded, mask",
        "    hidden = mask & (padded == -1)\n"
        "    padded[hidden], mask[hidden] = pad_value, False\n"
        "    return padded, mask",
        "a token -1 is taken for padding",
        "a batch in which -1 marks the places without a token",
        "Which number can mark an empty place, if every int may be a token?",
    ),
    Mistake(
        "mask-full-for-empty-rows",
        "mask[row, : len(sequence)] = True",
        "mask[row, : len(sequence) or None] = True",
        "the mask is True throughout for a sequence without tokens",
        "a mask whose rows are full where the length is 0",
        "How many tokens has an empty sequence, and what does your line make of this number?",
    ),
    Mistake(
        "rows-lost-without-columns",
        "    return padded, mask",
        "    if not padded.size:\n"
        "        padded, mask = padded.ravel(), mask.ravel()\n"
        "    return padded, mask",
        "where all sequences are empty, their rows are lost",
        "arrays of shape (0,) for a batch without a token",
        "Two empty sequences are a batch of shape (2, 0): what is the first entry of your shape?",
    ),
    Mistake(
        "turned-where-square",
        "    return padded, mask",
        "    if len(sequences) == max(lengths):\n"
        "        padded, mask = padded.T, mask.T\n"
        "    return padded, mask",
        "where B equals T, rows and columns have changed places",
        "arrays that are asked for their shape to know which axis is which",
        "When B equals T, what does the shape tell of which axis is time?",
    ),
)

# Pairs of which one hides the other.
INCOMPATIBLE = (
    *(
        frozenset({cut, other})  # leaves nothing, or little, to pad
        for cut in ("cut-to-the-shortest", "cut-to-the-first", "cut-to-the-last")
        for other in (
            "padding-on-the-left",
            "left-padding-right-mask",
            "mask-one-too-long",
            "mask-all-true",
            "pad-value-ignored",
            "width-of-the-first",
            "mask-up-to-the-first-padding-value",
            "mask-without-trailing-padding-values",
            "padded-in-place",
            "filled-by-starting-over",
        )
    ),
    frozenset({"left-padding-right-mask", "mask-not-returned"}),
    frozenset({"left-padding-right-mask", "one-mask-for-all"}),
    *(
        frozenset({"padded-in-place", other})  # makes every row full before the mask is set
        for other in ("mask-one-too-long", "mask-all-true", "pad-value-ignored")
    ),
    frozenset({"lengths-instead-of-mask", "mask-of-integers"}),
    frozenset({"lengths-instead-of-mask", "mask-of-floats"}),
    frozenset({"sorted-by-length", "width-of-the-first"}),  # then the first is the longest
)
