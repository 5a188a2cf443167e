"""Exercise 2.1: a sequence as inputs and targets, the same words one step apart."""

from labkit.engine import Case, Elements, Exercise, Mistake, Several


def inputs_and_targets(sequence):
    """All words but the last, and all words but the first: T - 1 of each."""
    inputs = sequence[:-1]
    targets = sequence[1:]
    return inputs, targets


def cases(rng):
    """Words and indices, distinct and repeated; then the shortest sequences there are."""
    words = [str(word) for word in rng.permutation(["the", "cat", "sat", "on", "a", "mat"])]
    n = int(rng.integers(2, 5))
    return [
        Case("six different words", words),
        Case("a string of a's and b's", ["a"] * n + ["b"] * n + ["EOS"]),
        Case("seven word indices", [int(i) for i in rng.permutation(12)[:7]]),
        Case("a word that comes three times", ["so", words[0], "so", words[1], words[2], "so"]),
        Case("three words", words[1:4]),
        Case("two words", words[:2]),
        Case("a single word", words[3:4]),
    ]


EXERCISE = Exercise(
    answer=inputs_and_targets,
    cases=cases,
    returns=Several(Elements("inputs"), Elements("targets")),
    number="2.1",
    minutes=5,
    difficulty=1,
    points=2,
    hints=(
        "The network reads one word at a time and guesses the word that comes next. You hand "
        "back two sequences of one length: what it reads, and what it should have guessed, "
        "place by place.",
        "After the last word nothing comes, and before the first word nothing is read. Which "
        "word can therefore never be an input, and which one can never be a target?",
        "inputs ← the sequence without the word that has no successor\n\n"
        "targets ← the sequence without the word that has no predecessor\n\n"
        "hand back the inputs, then the targets",
    ),
    mistakes=(
        Mistake(
            "inputs-and-targets-exchanged",
            "return inputs, targets",
            "return targets, inputs",
            "inputs and targets have changed places",
            "a function that asks for the word before each input",
            "Of the two sequences that you return, which one holds the very first word, and "
            "which one should?",
        ),
        Mistake(
            "targets-not-shifted",
            "targets = sequence[1:]",
            "targets = sequence[:-1]",
            "every target is its own input",
            "a function whose targets repeat the inputs word for word",
            "What would a network learn that is asked for the word it has just read?",
        ),
        Mistake(
            "last-word-kept-as-input",
            "inputs = sequence[:-1]",
            "inputs = sequence",
            "the last word is kept as an input",
            "a function whose inputs are the whole sequence",
            "What should the network answer when it has read the last word?",
        ),
        Mistake(
            "first-word-kept-as-target",
            "targets = sequence[1:]",
            "targets = sequence",
            "the first word is kept as a target",
            "a function whose targets are the whole sequence",
            "Which word would the network have read before it is asked for the first one?",
        ),
        Mistake(
            "inputs-lose-first-word",
            "inputs = sequence[:-1]",
            "inputs = sequence[1:]",
            "the inputs begin with the second word",
            "a function whose inputs leave out the first word and keep the last",
            "Which end of a sequence does your slice for the inputs cut off?",
        ),
        Mistake(
            "inputs-stop-too-early",
            "inputs = sequence[:-1]",
            "inputs = sequence[:-2]",
            "the inputs stop one word too early",
            "a function that drops the last two words from its inputs",
            "How many words have no successor, and how many do your inputs leave out?",
        ),
        Mistake(
            "targets-start-too-late",
            "targets = sequence[1:]",
            "targets = sequence[2:]",
            "the targets begin one word too late",
            "a function whose targets begin with the third word",
            "When the first word has been read, which word should be guessed?",
        ),
        Mistake(
            "targets-lose-last-word",
            "targets = sequence[1:]",
            "targets = sequence[1:-1]",
            "the last word is missing from the targets",
            "a function whose targets leave out the last word as well as the first",
            "How does the network learn where a sequence ends?",
        ),
        Mistake(
            "only-last-word-as-target",
            "targets = sequence[1:]",
            "targets = sequence[-1:]",
            "only the last word is a target",
            "a function that asks for one guess, at the end of the sequence",
            "How many guesses does the network make while it reads five words?",
        ),
        Mistake(
            "last-word-without-list",
            "targets = sequence[1:]",
            "targets = sequence[-1]",
            "the target is one bare word",
            "a function whose target is the last word itself",
            "How many guesses does the network make while it reads five words?",
        ),
        Mistake(
            "targets-wrap-around",
            "inputs = sequence[:-1]\n    targets = sequence[1:]",
            "inputs = sequence\n    targets = sequence[1:] + sequence[:1]",
            "the first word comes round again as the last target",
            "a function that rolls the sequence by one place",
            "Does the first word of a sequence ever follow its last one?",
        ),
        Mistake(
            "extra-end-token",
            "inputs = sequence[:-1]\n    targets = sequence[1:]",
            'inputs = sequence\n    targets = sequence[1:] + ["EOS"]',
            "an EOS is added that the sequence does not have",
            "a function that fills up the targets with one more EOS",
            "Where does each of your targets stand in the sequence that came in?",
        ),
        Mistake(
            "pairs-instead-of-parts",
            "return inputs, targets",
            "return list(zip(inputs, targets))",
            "it returns pairs of words, not two sequences",
            "a function that zips every input to its target",
            "The caller writes `inputs, targets = ...`: how many things should come out?",
        ),
        Mistake(
            "growing-prefixes",
            "inputs = sequence[:-1]",
            "inputs = [sequence[:t] for t in range(1, len(sequence))]",
            "each input is everything read so far, not one word",
            "a function whose inputs are all the beginnings of the sequence",
            "The network has a hidden state: what does it need to be shown at step t, and what "
            "does it remember by itself?",
        ),
        Mistake(
            "single-word-kept",
            "return inputs, targets",
            "return inputs or sequence, targets or sequence",
            "a single word becomes its own input and target",
            "a function that never returns an empty sequence",
            "In a sequence of one word, what is there to be guessed after it?",
        ),
        Mistake(
            "only-first-word-as-input",
            "inputs = sequence[:-1]",
            "inputs = sequence[:1]",
            "only the first word is an input",
            "a function that shows the network one word",
            "How many words does the network read before its last guess?",
        ),
        Mistake(
            "first-word-without-list",
            "inputs = sequence[:-1]",
            "inputs = sequence[0]",
            "the input is one bare word",
            "a function whose input is the first word itself",
            "How many words does the network read before its last guess?",
        ),
        Mistake(
            "inputs-lose-both-ends",
            "inputs = sequence[:-1]",
            "inputs = sequence[1:-1]",
            "the inputs have lost their first word as well",
            "a function whose inputs leave out the first word and the last",
            "Which word is the network shown first?",
        ),
        Mistake(
            "targets-backwards",
            "targets = sequence[1:]",
            "targets = sequence[:0:-1]",
            "the targets stand in reverse order",
            "a function that reads its targets from the end",
            "After the first word, which word should be guessed first?",
        ),
        Mistake(
            "next-after-first-occurrence",
            "targets = sequence[1:]",
            "targets = [sequence[sequence.index(word) + 1] for word in inputs]",
            "a word that comes again gets the target of its first time",
            "a function that finds each word's place with index()",
            "Which of several equal words does index() find?",
        ),
        Mistake(
            "last-word-removed-everywhere",
            "inputs = sequence[:-1]",
            "inputs = [word for word in sequence if word != sequence[-1]]",
            "the last word is removed wherever it stands",
            "a function that leaves out every word equal to the last",
            "Is it the word that must go, or the place?",
        ),
        Mistake(
            "split-in-halves",
            "inputs = sequence[:-1]\n    targets = sequence[1:]",
            "half = len(sequence) // 2\n    inputs, targets = sequence[:half], sequence[half:]",
            "the sequence is cut in two halves",
            "a function that guesses the second half from the first",
            "Which word should be guessed after the very first one, and is it among your targets?",
        ),
        Mistake(
            "every-other-word",
            "inputs = sequence[:-1]\n    targets = sequence[1:]",
            "inputs, targets = sequence[::2], sequence[1::2]",
            "inputs and targets take turns",
            "a function that takes every other word as input",
            "A word in the middle is guessed first and read next: in how many of your lists "
            "does it stand?",
        ),
        Mistake(
            "targets-not-returned",
            "return inputs, targets",
            "return inputs",
            "only the inputs come back",
            "a function that forgets to return its targets",
            "The caller writes `inputs, targets = ...`: what should come out?",
        ),
        Mistake(
            "dict-not-pair",
            "return inputs, targets",
            'return {"inputs": inputs, "targets": targets}',
            "a dict comes back, not a pair",
            "a function that returns its two sequences under names",
            "What would `inputs, targets = ...` unpack from a dict?",
        ),
        Mistake(
            "nothing-for-a-single-word",
            "return inputs, targets",
            "return (inputs, targets) if len(inputs) else None",
            "a single word gives None",
            "a function that returns nothing where there is nothing to guess",
            "What are the inputs of a sequence of one word: None, or a sequence without entries?",
        ),
        Mistake(
            "zipped-there-and-back",
            "return inputs, targets",
            "return tuple(zip(*zip(inputs, targets)))",
            "for a single word nothing can be unpacked",
            "a function that zips the two and unzips them again",
            "How many things come out of zip(*[]), and how many are wanted?",
        ),
        Mistake(
            "reads-past-the-end",
            "inputs = sequence[:-1]\n    targets = sequence[1:]",
            "inputs = [sequence[t] for t in range(len(sequence))]\n"
            "    targets = [sequence[t + 1] for t in range(len(sequence))]",
            "the last target is read past the end",
            "a function that asks for a word after the last one",
            "For T words, what is the last t for which word t + 1 exists?",
        ),
        Mistake(
            "word-before-wraps-around",
            "inputs = sequence[:-1]\n    targets = sequence[1:]",
            "inputs = sequence\n    targets = [sequence[t - 1] for t in range(len(sequence))]",
            "targets are the words before, and the first is the last",
            "a function that looks up place t - 1, also at t = 0",
            "Which word does index -1 mean, and does the next word stand at t - 1?",
        ),
    ),
    # Pairs whose outputs are those of a smaller or another set.
    incompatible=(
        frozenset({"inputs-and-targets-exchanged", "targets-not-shifted"}),
        frozenset({"inputs-and-targets-exchanged", "inputs-lose-first-word"}),
        frozenset({"targets-not-shifted", "inputs-lose-first-word"}),
        frozenset({"targets-not-shifted", "last-word-kept-as-input"}),
        frozenset({"first-word-kept-as-target", "inputs-lose-first-word"}),
        # zip stops at the shorter of the two, and so hides what is too long.
        frozenset({"last-word-kept-as-input", "pairs-instead-of-parts"}),
        frozenset({"first-word-kept-as-target", "pairs-instead-of-parts"}),
        frozenset({"targets-lose-last-word", "pairs-instead-of-parts"}),
        frozenset({"first-word-kept-as-target", "zipped-there-and-back"}),
        frozenset({"targets-lose-last-word", "zipped-there-and-back"}),
        frozenset({"targets-wrap-around", "targets-not-returned"}),
        frozenset({"extra-end-token", "targets-not-returned"}),
        frozenset({"word-before-wraps-around", "targets-not-returned"}),
        frozenset({"targets-not-shifted", "inputs-lose-both-ends"}),
        frozenset({"targets-lose-last-word", "inputs-lose-first-word"}),
        frozenset({"targets-wrap-around", "single-word-kept"}),
        frozenset({"extra-end-token", "single-word-kept"}),
    ),
)
