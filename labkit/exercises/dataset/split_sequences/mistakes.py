"""Table of data: mistakes of split_sequences, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake

_SIZES = "n_train = round(n * p_train)\n    n_val = min(round(n * p_val), n - n_train)"
_REST = "test = sequences[n_train + n_val :]"

MISTAKES = (
    Mistake(
        "truncated-sizes",
        _SIZES,
        "n_train = int(n * p_train)\n    n_val = int(n * p_val)",
        "sizes are cut down to whole numbers, not rounded",
        "a split that takes int() of every share",
        "What does int() make of 204.8, and which whole number is nearest to it?",
    ),
    Mistake(
        "halves-rounded-up",
        _SIZES,
        "n_train = int(n * p_train + 0.5)\n    n_val = min(int(n * p_val + 0.5), n - n_train)",
        "a half is always rounded up",
        "a split that adds 0.5 and cuts off the rest",
        "What does Python's own round make of 2.5, and what of 3.5?",
    ),
    Mistake(
        "sizes-rounded-up",
        _SIZES,
        "n_train = -int(-n * p_train // 1)\n    n_val = min(-int(-n * p_val // 1), n - n_train)",
        "sizes are always rounded up",
        "a split that takes the ceiling of every share",
        "Which whole number is nearest to 16.2?",
    ),
    Mistake(
        "three-truncated-sizes",
        "n_train = round(n * p_train)\n"
        "    n_val = min(round(n * p_val), n - n_train)\n"
        "    train = sequences[:n_train]\n"
        "    val = sequences[n_train : n_train + n_val]\n"
        "    test = sequences[n_train + n_val :]",
        "n_train, n_val = int(n * p_train), int(n * p_val)\n"
        "    n_test = int(n * (1 - p_train - p_val))\n"
        "    train = sequences[:n_train]\n"
        "    val = sequences[n_train : n_train + n_val]\n"
        "    test = sequences[-n_test:]",
        "three truncated sizes do not add up to the whole",
        "a split that truncates all three shares and takes the test part from the end",
        "Your three sizes are computed apart: what makes sure that they add up to n?",
    ),
    Mistake(
        "test-share-truncated",
        _REST,
        "test = sequences[n_train + n_val :][: int(n * (1 - p_train - p_val))]",
        "sequences are lost between the test part and the end",
        "a split whose test part has a truncated size of its own",
        "Which sequences are in none of your three parts?",
    ),
    Mistake(
        "minus-zero-slice",
        _REST,
        "test = sequences[-(n - n_train - n_val) :]",
        "an empty test part becomes all the sequences",
        "a split that counts the test part from the end, sequences[-0:]",
        "What is sequences[-k:] for k = 2, for k = 1, and for k = 0?",
    ),
    Mistake(
        "validation-not-cut",
        "n_val = min(round(n * p_val), n - n_train)\n"
        "    train = sequences[:n_train]\n"
        "    val = sequences[n_train : n_train + n_val]\n"
        "    test = sequences[n_train + n_val :]",
        "n_val = round(n * p_val)\n"
        "    train = sequences[:n_train]\n"
        "    val = sequences[n_train : n_train + n_val]\n"
        "    test = sequences[-(n - n_train - n_val) :]",
        "the test part's size can be zero or less, and is used as an index",
        "a split that slices from -n_test when n_test is 0 or negative",
        "What is sequences[-k:] for k = 1, for k = 0, and for k = -1?",
    ),
    Mistake(
        "test-holds-validation",
        _REST,
        "test = sequences[n_train:]",
        "the validation part is inside the test part",
        "a split whose test part begins right after the training part",
        "How many sequences come before the first test sequence?",
    ),
    Mistake(
        "validation-from-the-start",
        "val = sequences[n_train : n_train + n_val]",
        "val = sequences[:n_val]",
        "the validation part is made of training sequences",
        "a split whose validation part begins at the first sequence",
        "Where does the training part end, and where should the next part begin?",
    ),
    Mistake(
        "size-used-as-end",
        "val = sequences[n_train : n_train + n_val]",
        "val = sequences[n_train:n_val]",
        "the validation part ends at its size, not at its place",
        "a split that slices from n_train to n_val",
        "A slice is [start : stop]. Is n_val a place in the list, or a length?",
    ),
    Mistake(
        "one-skipped-before-validation",
        "val = sequences[n_train : n_train + n_val]",
        "val = sequences[n_train + 1 : n_train + n_val]",
        "the first sequence after the training part is skipped",
        "a split whose validation part begins one place late",
        "The slice [:k] stops before place k. Which place is the first that it leaves over?",
    ),
    Mistake(
        "one-skipped-before-test",
        _REST,
        "test = sequences[n_train + n_val + 1 :]",
        "the first sequence after the validation part is skipped",
        "a split whose test part begins one place late",
        "The slice [a:b] stops before place b. Which place is the first that it leaves over?",
    ),
    Mistake(
        "test-rounded-by-itself",
        "test = sequences[n_train + n_val :]",
        "n_test = max(0, round(n * (1 - p_train - p_val)))\n"
        "    test = sequences[n_train + n_val :][:n_test]",
        "the test part is rounded by itself, and what is left over is lost",
        "a split whose test part has round(n * (1 - p_train - p_val)) sequences",
        "When three rounded sizes add up to less than n, where is the last sequence?",
    ),
    Mistake(
        "second-cut-rounded",
        _SIZES,
        "n_train = round(n * p_train)\n    n_val = round(n * (p_train + p_val)) - n_train",
        "the second cut is rounded where the second size should be",
        "a split that rounds n times the sum of both shares",
        "Which product is rounded to give the number of validation sequences?",
    ),
    Mistake(
        "share-of-the-rest",
        "round(n * p_val)",
        "round((n - n_train) * p_val)",
        "the validation share is taken from what training left",
        "a split that takes p_val of the sequences after the training part",
        "Of how many sequences is p_val a share?",
    ),
    Mistake(
        "training-cut-instead",
        _SIZES,
        "n_val = round(n * p_val)\n    n_train = min(round(n * p_train), n - n_val)",
        "where the shares are too large, training gives way",
        "a split that cuts the training part to make room for validation",
        "Which of the two sizes is fixed first, and which one has to make do with the rest?",
    ),
    Mistake(
        "shares-ignored",
        _SIZES,
        "n_train = round(n * 0.8)\n    n_val = min(round(n * 0.1), n - n_train)",
        "the shares are always 0.8 and 0.1",
        "a split that never looks at p_train and p_val",
        "Where do p_train and p_val enter your computation?",
    ),
    Mistake(
        "validation-never-empty",
        "n_val = min(round(n * p_val), n - n_train)",
        "n_val = min(max(1, round(n * p_val)), n - n_train)",
        "the validation part always gets a sequence",
        "a split that makes n_val at least 1",
        "What does a caller want who passes p_val=0?",
    ),
    Mistake(
        "rest-by-membership",
        _REST,
        "test = [s for s in sequences if s not in train and s not in val]",
        "a sequence that occurs twice is taken for the same one",
        "a split that tests only strings which occur in no other part",
        "When a string occurs five times in the list, how many sequences is that?",
    ),
    Mistake(
        "trained-on-thrown-away",
        _REST,
        "test = [s for s in sequences[n_train + n_val :] if s not in train]",
        "what also stands in training is thrown out of the test part",
        "a split that tests only strings which do not occur in training",
        "In which part does a string end up that you throw out of the test part?",
    ),
    Mistake(
        "test-returned-second",
        "return train, val, test",
        "return train, test, val",
        "the test part is returned where validation belongs",
        "a split that returns train, test, validation",
        "In which order does the docstring name the three parts?",
    ),
    Mistake(
        "order-not-kept",
        "n = len(sequences)",
        "n = len(sequences)\n    sequences = sequences[::-1]",
        "the sequences are split in another order",
        "a split of the same sequences, shuffled or sorted first",
        "Where should the very first sequence go, and the very last?",
    ),
    Mistake(
        "argument-emptied",
        _REST,
        "test = sequences\n    del test[: n_train + n_val]",
        "the caller's list has lost its first sequences",
        "a split that takes its parts out of the list that came in",
        "After the call, how long is the list that the caller passed?",
    ),
    Mistake(
        "validation-size-truncated",
        "round(n * p_val)",
        "int(n * p_val)",
        "the validation size is cut down, not rounded",
        "a split that takes int() of the second share",
        "What does int() make of 5.6, and which whole number is nearest to it?",
    ),
    Mistake(
        "truncated-share-of-the-rest",
        "n_train = round(n * p_train)\n    n_val = min(round(n * p_val), n - n_train)",
        "n_train = int(n * p_train)\n    n_val = int((n - n_train) * p_val)",
        "sizes are cut down, and p_val is taken of the rest",
        "a split that takes int() of p_val of what training left",
        "Of how many sequences is p_val a share, and what does int() make of 5.6?",
    ),
    Mistake(
        "rest-halved",
        "round(n * p_val)",
        "(n - n_train) // 2",
        "validation and test get half of the rest each",
        "a split that never looks at p_val",
        "Where does p_val enter your computation?",
    ),
    Mistake(
        "training-gets-the-rest",
        "n_train = round(n * p_train)\n    n_val = min(round(n * p_val), n - n_train)",
        "n_val = round(n * p_val)\n    n_train = n - n_val - round(n * (1 - p_train - p_val))",
        "training gets what the other two leave over",
        "a split that rounds the test share and gives the rest to training",
        "Which of the three parts takes what is left?",
    ),
    Mistake(
        "training-never-empty",
        "n_train = round(n * p_train)\n",
        "n_train = max(1, round(n * p_train))\n",
        "the training part always gets a sequence",
        "a split that makes n_train at least 1",
        "What does a caller want who passes p_train=0?",
    ),
    Mistake(
        "training-holds-validation",
        "train = sequences[:n_train]",
        "train = sequences[: n_train + n_val]",
        "the validation part is inside the training part",
        "a split whose training part ends where the test part begins",
        "What does a validation loss say of sequences that were trained on?",
    ),
    Mistake(
        "last-training-sequence-again",
        "val = sequences[n_train : n_train + n_val]",
        "val = sequences[max(n_train - 1, 0) : n_train + n_val]",
        "the last training sequence is validated as well",
        "a split whose validation part begins one place early",
        "The slice [:k] stops before place k. Which place is the first that it leaves over?",
    ),
    Mistake(
        "size-used-as-start",
        "test = sequences[n_train + n_val :]",
        "test = sequences[round(n * p_val) :]",
        "the test part begins at a size, not at a place",
        "a split whose test part starts at n_val",
        "How many sequences come before the first test sequence?",
    ),
    Mistake(
        "two-parts",
        "return train, val, test",
        "return train, val + test",
        "two parts come back, not three",
        "a split without a part for validation",
        "How many names does the caller write on the left?",
    ),
    Mistake(
        "sizes-not-parts",
        "return train, val, test",
        "return len(train), len(val), len(test)",
        "sizes come back, not sequences",
        "a split that returns how many sequences each part has",
        "What will the caller loop over?",
    ),
    Mistake(
        "words-in-one-list",
        "return train, val, test",
        "return sum(train, []), sum(val, []), sum(test, [])",
        "each part is one long list of words",
        "a split that joins the sequences of a part",
        "Where does one sequence end and the next begin in what you return?",
    ),
    Mistake(
        "twins-removed",
        "n = len(sequences)",
        "sequences = [list(s) for s in dict.fromkeys(map(tuple, sequences))]\n"
        "    n = len(sequences)",
        "a sequence that occurs twice is kept once",
        "a split of the different sequences",
        "When a string occurs five times in the list, how many sequences is that?",
    ),
    Mistake(
        "validation-from-the-start-uncut",
        "val = sequences[n_train : n_train + n_val]",
        "val = sequences[: round(n * p_val)]",
        "the validation part is made of training sequences",
        "a split whose validation part is the first n_val sequences",
        "Where does the training part end, and where should the next part begin?",
    ),
    Mistake(
        "training-one-too-long",
        "n_train = round(n * p_train)\n",
        "n_train = round(n * p_train) + 1\n",
        "the training part has one sequence too many",
        "a split that makes its first cut one place late",
        "The slice [:k] stops before place k. How many entries does it have?",
    ),
    Mistake(
        "validation-one-too-short",
        "n_val = min(round(n * p_val), n - n_train)",
        "n_val = max(0, min(round(n * p_val), n - n_train) - 1)",
        "the validation part has one sequence too few",
        "a split that makes its second cut one place early",
        "The slice [a:b] stops before place b. How many entries does it have?",
    ),
    Mistake(
        "shares-ignored-and-truncated",
        "n_train = round(n * p_train)\n    n_val = min(round(n * p_val), n - n_train)",
        "n_train, n_val = int(n * 0.8), int(n * 0.1)",
        "the shares are always 0.8 and 0.1, and sizes are cut down",
        "a split that takes int() of 0.8 n and 0.1 n",
        "Where do p_train and p_val enter your computation, and what does int() make of 5.6?",
    ),
    Mistake(
        "test-as-long-as-validation",
        "test = sequences[n_train + n_val :]",
        "test = sequences[n - n_val :]",
        "the test part is as long as the validation part",
        "a split that tests the last n_val sequences",
        "Which of the three parts takes what is left, whatever its size?",
    ),
    Mistake(
        "each-sequence-cut",
        "    n = len(sequences)\n"
        "    n_train = round(n * p_train)\n"
        "    n_val = min(round(n * p_val), n - n_train)\n"
        "    train = sequences[:n_train]\n"
        "    val = sequences[n_train : n_train + n_val]\n"
        "    test = sequences[n_train + n_val :]\n",
        "    train, val, test = [], [], []\n"
        "    for sequence in sequences:\n"
        "        first = round(len(sequence) * p_train)\n"
        "        second = first + round(len(sequence) * p_val)\n"
        "        train.append(sequence[:first])\n"
        "        val.append(sequence[first:second])\n"
        "        test.append(sequence[second:])\n",
        "every sequence is cut in three, the list of them is not",
        "three lists that each hold a piece of every sequence",
        "What is dealt out: whole sequences, or their words?",
    ),
    Mistake(
        "training-size-rounded-up",
        "n_train = round(n * p_train)",
        "n_train = sum(i / n < p_train for i in range(n))",
        "the number of training sequences is rounded up",
        "a split that fills the training part as long as it is below its share",
        "Which whole number is nearest to 4.2?",
    ),
    Mistake(
        "validation-size-rounded-up",
        "n_val = min(round(n * p_val), n - n_train)",
        "n_val = min(sum(i / n < p_val for i in range(n)), n - n_train)",
        "the number of validation sequences is rounded up",
        "a split that fills the validation part as long as it is below its share",
        "Which whole number is nearest to 2.4?",
    ),
    Mistake(
        "cuts-rounded-up",
        "    n_train = round(n * p_train)\n    n_val = min(round(n * p_val), n - n_train)\n",
        "    n_train = sum(i / n < p_train for i in range(n))\n"
        "    n_val = sum(i / n < p_train + p_val for i in range(n)) - n_train\n",
        "the places of both cuts are rounded up",
        "a split that looks at i / n to say to which part sequence i belongs",
        "At which i does i / n reach the share, and how many sequences come before?",
    ),
    Mistake(
        "one-triple-for-all-calls",
        "    return train, val, test",
        '    kept = vars(split_sequences).setdefault("parts", ([], [], []))\n'
        "    for old, new in zip(kept, (train, val, test)):\n"
        "        old[:] = new\n"
        "    return kept",
        "every call hands out the same three lists",
        "lists that are kept and filled again by the next call",
        "What becomes of the first three parts when you split a second list?",
    ),
    Mistake(
        "share-of-what-is-left",
        "n_val = min(round(n * p_val), n - n_train)",
        "n_val = round((n - n_train) * min(1, p_val / (1 - p_train)))",
        "p_val is turned into a share of what training left",
        "a split in two stages, which divides by 1 - p_train",
        "What is 1 - p_train when training takes everything, and which n does the docstring round "
        "with?",
    ),
    Mistake(
        "training-size-truncated",
        "n_train = round(n * p_train)",
        "n_train = int(n * p_train)",
        "the training size is cut down, not rounded",
        "a split that rounds n_val and truncates n_train",
        "What do round and int make of 20.8, and which does the docstring ask for?",
    ),
    Mistake(
        "test-turned-round",
        _REST,
        _REST + "[::-1]",
        "the test part comes out from the last sequence to the first",
        "a split whose test part stands back to front",
        "Of the sequences that you test, which comes first in the list that came in?",
    ),
    Mistake(
        "parts-turned-round",
        "return train, val, test",
        "return train[::-1], val[::-1], test[::-1]",
        "each part comes out from its last sequence to its first",
        "a split whose parts each stand back to front",
        "Of the sequences that you train on, which comes first in the list that came in?",
    ),
    Mistake(
        "validation-and-test-turned-round",
        "return train, val, test",
        "return train, val[::-1], test[::-1]",
        "validation and test part come out from the last sequence to the first",
        "a split in which these two stand back to front",
        "Of the sequences that you test, which comes first in the list that came in?",
    ),
    Mistake(
        "kept-for-the-sequences",
        "    return train, val, test",
        "    return vars(split_sequences).setdefault(str(sequences), (train, val, test))",
        "what is kept for some sequences is handed out for other shares too",
        "a split that is remembered by its sequences alone",
        "On which arguments does the result depend, and which of them does your key hold?",
    ),
    Mistake(
        "placed-with-the-first-equal",
        "    return train, val, test",
        "    places = [sequences.index(s) for s in sequences]\n"
        "    train = [s for s, i in zip(sequences, places) if i < n_train]\n"
        "    val = [s for s, i in zip(sequences, places) if n_train <= i < n_train + n_val]\n"
        "    test = [s for s, i in zip(sequences, places) if i >= n_train + n_val]\n"
        "    return train, val, test",
        "equal sequences all go into the part of the first of them",
        "a split that finds each sequence's place with index()",
        "Which of several equal sequences does index() find?",
    ),
    Mistake(
        "validation-gets-the-rest",
        _SIZES,
        "n_train = round(n * p_train)\n"
        "    n_test = max(0, round(n * (1 - p_train - p_val)))\n"
        "    n_val = max(0, n - n_train - n_test)",
        "the test part is rounded, and validation gets what is left",
        "a split whose test size is n (1 - p_train - p_val), rounded",
        "Two of three sizes are rounded: which of them does the docstring leave over?",
    ),
    Mistake(
        "large-shares-scaled-down",
        _SIZES,
        "whole = max(1, p_train + p_val)\n"
        "    n_train = round(n * p_train / whole)\n"
        "    n_val = min(round(n * p_val / whole), n - n_train)",
        "shares that together exceed 1 are both scaled down",
        "a split that divides both shares by their sum where it is above 1",
        "When there is too little for both, which part gets all of its share?",
    ),
)

# Another order needs a list of its own, so that the caller's is not emptied.
INCOMPATIBLE = (
    frozenset({"order-not-kept", "argument-emptied"}),
    frozenset({"training-cut-instead", "validation-from-the-start-uncut"}),
    frozenset({"training-gets-the-rest", "validation-from-the-start-uncut"}),
    frozenset({"truncated-share-of-the-rest", "two-parts"}),  # the first cut alone is seen
    frozenset({"training-size-rounded-up", "two-parts"}),
    frozenset({"cuts-rounded-up", "two-parts"}),
    frozenset({"training-size-rounded-up", "validation-size-rounded-up"}),
    frozenset({"training-size-truncated", "validation-size-truncated"}),  # has a name of its own
    frozenset({"training-size-truncated", "two-parts"}),
    # Whatever comes after the third part's end goes into it here.
    frozenset({"placed-with-the-first-equal", "three-truncated-sizes"}),
    # Where training holds validation, to look in both is to look in one.
    frozenset({"trained-on-thrown-away", "training-holds-validation"}),
)

# One of these is planted in a drill.
DRILLS = (
    ("minus-zero-slice",),
    ("test-holds-validation",),
    ("one-skipped-before-test",),
    ("three-truncated-sizes",),
)
