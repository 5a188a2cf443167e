"""Exercise 2.3: pairs of sequences as a Dataset, which a DataLoader can read."""

import numpy as np
from torch.utils.data import Dataset

from labkit.engine import Case, Exercise, Foreign, Mismatch, Mistake
from labkit.engine.drivers.dataset import (
    read_backwards,
    read_by_loader,
    read_dataset,
    read_first_of_two,
)
from labkit.engine.plain import describe
from labkit.exercises.dataset._common import distinct_sequences


class SequenceDataset(Dataset):
    """Pairs of inputs and targets, one pair for each sequence."""

    def __init__(self, inputs, targets):
        self.inputs = inputs
        self.targets = targets

    def __len__(self):
        return len(self.inputs)

    def __getitem__(self, index):
        inputs = self.inputs[index]
        targets = self.targets[index]
        return inputs, targets


class Pairs:
    """What the drivers report: a Dataset, its length, and its pairs, types told exactly."""

    rtol = 0.0

    def read(self, value):
        pairs = value["pairs"]
        for i, pair in enumerate(pairs):
            if not isinstance(pair, (tuple, list)):
                raise Mismatch(f"d[{i}] is {describe(pair)}; the tuple (inputs, targets) is wanted")
            if len(pair) != 2:
                raise Mismatch(f"d[{i}] is {describe(pair)}; 2 are wanted: inputs and targets")
        return {
            "isinstance(d, Dataset)": value["is_dataset"],
            "len(d)": value["length"],
            "the type of d[i]": [type(pair).__name__ for pair in pairs],
            "d[i][0]": [_exact(pair[0]) for pair in pairs],
            "d[i][1]": [_exact(pair[1]) for pair in pairs],
        }


def _exact(value):
    """A value that is equal only to one of its own type: an array is no list of its numbers."""
    if isinstance(value, np.ndarray):
        holds = "words" if value.dtype.kind == "U" else value.dtype
        return [f"array of {holds}, shape {value.shape}", value.reshape(-1).tolist()]
    if isinstance(value, tuple):
        return ["tuple", [_exact(v) for v in value]]
    if isinstance(value, list):
        return [_exact(v) for v in value]
    return describe(value) if isinstance(value, Foreign) else value


def _word_pairs(n, rng):
    sequences = distinct_sequences(n, rng)
    return [s[:-1] for s in sequences], [s[1:] for s in sequences]


def _one_hot_pairs(n, vocab_size, rng):
    sequences = [np.eye(vocab_size)[rng.integers(vocab_size, size=4 + i)] for i in range(n)]
    return [s[:-1, :, None] for s in sequences], [s[1:, :, None] for s in sequences]


def cases(rng):
    """Words, indices and arrays; then two data sets at once, a DataLoader, one pair, none."""
    indices = [[int(i) for i in rng.integers(9, size=5)] for _ in range(3)]
    words = _word_pairs(5, rng)
    long = [[f"w{i}" for i in rng.permutation(7)] for _ in range(2)]
    return [
        Case("five pairs of words", *words, driver=read_dataset),
        Case("two long pairs", [s[:-1] for s in long], [s[1:] for s in long], driver=read_dataset),
        Case("three pairs of indices", [s[:-1] for s in indices], [s[1:] for s in indices],
             driver=read_dataset),
        Case("four pairs of int arrays", *([np.array(s) for s in part] for part in
             ([[1, 2, 3], [4, 5], [6], [7, 8]], [[2, 3, 0], [5, 0], [0], [8, 0]])),
             driver=read_dataset),
        Case("three pairs of one-hot arrays", *_one_hot_pairs(3, 6, rng), driver=read_dataset),
        Case("a single pair", *_word_pairs(1, rng), driver=read_dataset),
        Case("a second data set beside the first", *words, *_word_pairs(3, rng),
             driver=read_first_of_two),
        Case("a DataLoader that takes two pairs at a time", *words, 2, driver=read_by_loader),
        Case("three pairs, read twice, the last one first", *_word_pairs(3, rng),
             driver=read_backwards),
        Case("no pairs", [], [], driver=read_dataset),
    ]  # fmt: skip


_LENGTH = "return len(self.inputs)"
_BOTH = "inputs = self.inputs[index]\n        targets = self.targets[index]"
_INPUTS = "inputs = self.inputs[index]"
_TARGETS = "targets = self.targets[index]"
_ITEM = "return inputs, targets"

EXERCISE = Exercise(
    answer=SequenceDataset,
    cases=cases,
    returns=Pairs(),
    number="2.3",
    minutes=10,
    difficulty=1,
    points=3,
    hints=(
        "A Dataset answers two questions: how many examples are there, and what is example "
        "number i? Here an example is a pair: the inputs of one sequence and its targets, as "
        "they came in.",
        "`inputs` and `targets` are known only when the object is made. Where must they be put "
        "so that the other two methods can find them? And how many examples are there when "
        "each of the two lists has five entries?",
        "when made: keep both lists in the object\n\n"
        "length: the number of sequences, not of words in one of them\n\n"
        "item i: entry i of the inputs and entry i of the targets, as one tuple",
    ),
    mistakes=(
        Mistake(
            "plain-class",
            "class SequenceDataset(Dataset):",
            "class SequenceDataset:",
            "the class is no torch Dataset",
            "a class with the right methods and no base class",
            "What stands in the parentheses after the class's name?",
        ),
        Mistake(
            "length-of-one-sequence",
            _LENGTH,
            "return len(self.inputs[0])",
            "the length is that of the first sequence",
            "a data set that counts the words of its first sequence",
            "What is one example here: a word, or a pair of sequences?",
        ),
        Mistake(
            "length-of-both-lists",
            _LENGTH,
            "return len(self.inputs) + len(self.targets)",
            "every pair is counted twice",
            "a data set that adds the number of inputs and the number of targets",
            "How many different values of i may be used in d[i]?",
        ),
        Mistake(
            "length-one-short",
            _LENGTH,
            "return len(self.inputs) - 1",
            "the length leaves out the last pair",
            "a data set that reports its last index as its length",
            "If the last pair is d[4], how many pairs are there?",
        ),
        Mistake(
            "length-of-all-words",
            _LENGTH,
            "return sum(len(sequence) for sequence in self.inputs)",
            "the length counts words, not pairs",
            "a data set that adds up the lengths of its sequences",
            "What is one example here: a word, or a pair of sequences?",
        ),
        Mistake(
            "targets-first",
            _BOTH,
            "targets, inputs = self.inputs[index], self.targets[index]",
            "d[i] has the targets first",
            "a data set that returns (targets, inputs)",
            "In `inputs, targets = d[0]`, which of the two comes first?",
        ),
        Mistake(
            "inputs-twice",
            _TARGETS,
            "targets = self.inputs[index]",
            "the inputs are returned twice",
            "a data set whose targets are its inputs",
            "Which of your two lists does the second half of d[i] come from?",
        ),
        Mistake(
            "targets-twice",
            _INPUTS,
            "inputs = self.targets[index]",
            "the targets are returned twice",
            "a data set whose inputs are its targets",
            "Which of your two lists does the first half of d[i] come from?",
        ),
        Mistake(
            "inputs-only",
            _ITEM,
            "return inputs",
            "d[i] lacks the targets",
            "a data set that returns the inputs alone",
            "What does the training loop need beside the inputs?",
        ),
        Mistake(
            "list-not-tuple",
            _ITEM,
            "return [inputs, targets]",
            "d[i] is a list where a tuple is wanted",
            "a data set that returns the right pair as a list",
            "Which brackets, if any, make a tuple?",
        ),
        Mistake(
            "dict-not-tuple",
            _ITEM,
            'return {"inputs": inputs, "targets": targets}',
            "d[i] is a dict where a tuple is wanted",
            "a data set that returns its pair under the keys inputs and targets",
            "What would `inputs, targets = d[0]` unpack from what you return?",
        ),
        Mistake(
            "index-ignored",
            _BOTH,
            "inputs, targets = self.inputs[0], self.targets[0]",
            "d[i] is the first pair for every i",
            "a data set that never looks at the index",
            "Which argument says which pair is wanted?",
        ),
        Mistake(
            "all-pairs-at-once",
            _BOTH,
            "inputs, targets = self.inputs, self.targets",
            "d[i] is the whole data set",
            "a data set that returns all inputs and all targets for any index",
            "Which argument says which pair is wanted?",
        ),
        Mistake(
            "next-pair-as-target",
            _TARGETS,
            "targets = self.targets[(index + 1) % len(self.targets)]",
            "inputs are paired with the next sequence's targets",
            "a data set that shifts the targets by one sequence",
            "The shift by one is inside each sequence already: which targets belong to inputs[i]?",
        ),
        Mistake(
            "shifted-again",
            _BOTH,
            "inputs, targets = self.inputs[index][:-1], self.targets[index][1:]",
            "inputs and targets are shifted a second time",
            "a data set that cuts the last input and the first target once more",
            "What has inputs_and_targets already done to each sequence?",
        ),
        Mistake(
            "pairs-of-words",
            _ITEM,
            "return list(zip(inputs, targets))",
            "d[i] holds pairs of words, not a pair of sequences",
            "a data set that zips each input word to its target",
            "How many entries should d[i] have for a sequence of nine words?",
        ),
        Mistake(
            "turned-into-arrays",
            _ITEM,
            "return np.asarray(inputs), np.asarray(targets)",
            "sequences come back as arrays that went in as lists",
            "a data set that turns every sequence into a NumPy array",
            "What should d[0][0] be when inputs[0] is a list of words?",
        ),
        Mistake(
            "shared-between-objects",
            "self.inputs = inputs\n        self.targets = targets",
            "type(self).inputs = inputs\n        type(self).targets = targets",
            "all data sets share one store of pairs",
            "a data set that keeps its pairs in the class",
            "When a training and a test set are made, where does each of them keep its pairs?",
        ),
        Mistake(
            "length-of-the-pair",
            "return len(self.inputs)",
            "return len((self.inputs, self.targets))",
            "the length is always 2",
            "a data set that counts its two lists",
            "What is one example here, and how many of them are there?",
        ),
        Mistake(
            "no-length",
            "def __len__(self):",
            "def length(self):",
            "the data set has no length",
            "a class without a method __len__",
            "Which method does len(d) call, letter by letter?",
        ),
        Mistake(
            "no-items",
            "def __getitem__(self, index):",
            "def get_item(self, index):",
            "the data set cannot be asked for d[i]",
            "a class without a method __getitem__",
            "Which method does d[i] call, letter by letter?",
        ),
        Mistake(
            "nothing-stored",
            "self.inputs = inputs\n        self.targets = targets",
            "pass",
            "the pairs are not kept in the object",
            "a data set whose __init__ stores nothing under self",
            "Where does a name live that is set without self., and for how long?",
        ),
        Mistake(
            "next-pair",
            "inputs = self.inputs[index]",
            "inputs = self.inputs[(index + 1) % len(self.inputs)]",
            "inputs are those of the next pair",
            "a data set that looks up its inputs at index + 1",
            "With how many pairs is 4 the last index, and what does your code read then?",
        ),
        Mistake(
            "one-index-too-far",
            "inputs = self.inputs[index]\n        targets = self.targets[index]",
            "inputs = self.inputs[index + 1]\n        targets = self.targets[index + 1]",
            "every pair is looked up one place too far",
            "a data set that reads index + 1",
            "Which index does the first pair have?",
        ),
        Mistake(
            "pairs-taken-out",
            "inputs = self.inputs[index]\n        targets = self.targets[index]",
            "inputs = self.inputs.pop(0)\n        targets = self.targets.pop(0)",
            "reading a pair takes it out of the data set",
            "a data set that pops its lists",
            "What should d[0] give when it is asked for a second time?",
        ),
        Mistake(
            "first-words-only",
            "inputs = self.inputs[index]\n        targets = self.targets[index]",
            "inputs = self.inputs[index][0]\n        targets = self.targets[index][0]",
            "each half of d[i] is one word, not a sequence",
            "a data set that returns the first word of each sequence",
            "What does inputs[i] hold: a word, or a sequence of words?",
        ),
        Mistake(
            "targets-made-anew",
            "inputs = self.inputs[index]\n        targets = self.targets[index]",
            "inputs = self.inputs[index][:-1]\n        targets = self.inputs[index][1:]",
            "the targets are cut from the inputs again",
            "a data set that shifts its inputs instead of reading its targets",
            "Where are the targets that the caller passed in?",
        ),
        Mistake(
            "index-in-the-pair",
            "return inputs, targets",
            "return index, inputs, targets",
            "d[i] has three entries",
            "a data set that returns its index as well",
            "What would `inputs, targets = d[0]` do with three values?",
        ),
        Mistake(
            "joined-halves",
            "return inputs, targets",
            "return [*inputs, *targets]",
            "inputs and targets run into one list",
            "a data set that joins the two sequences",
            "Where do the inputs end and the targets begin in what you return?",
        ),
        Mistake(
            "turned-into-tensors",
            "return inputs, targets",
            "import torch\n\n        return torch.tensor(inputs), torch.tensor(targets)",
            "sequences are turned into tensors",
            "a data set that makes a tensor of every sequence",
            "What should d[0][0] be when inputs[0] is a list of words?",
        ),
        Mistake(
            "nothing-returned",
            "return inputs, targets",
            "return None",
            "d[i] is None",
            "a data set that forgets to return its pair",
            "Where does the pair leave your method?",
        ),
        Mistake(
            "sorted-by-length",
            "self.inputs = inputs\n        self.targets = targets",
            "order = sorted(range(len(inputs)), key=lambda i: len(inputs[i]))\n"
            "        self.inputs = [inputs[i] for i in order]\n"
            "        self.targets = [targets[i] for i in order]",
            "the pairs are sorted by length",
            "a data set that puts its short sequences first",
            "Which pair should d[0] be?",
        ),
        Mistake(
            "length-one-too-long",
            "return len(self.inputs)",
            "return len(self.inputs) + 1",
            "the length counts one pair too many",
            "a data set that adds 1 to its length",
            "With pairs d[0] to d[4], how many are there?",
        ),
        Mistake(
            "previous-pair",
            "inputs = self.inputs[index]\n        targets = self.targets[index]",
            "inputs = self.inputs[index - 1]\n        targets = self.targets[index - 1]",
            "every pair is the one before",
            "a data set that counts its pairs from 1",
            "Which index does the first pair have?",
        ),
        Mistake(
            "turned-into-tuples",
            "return inputs, targets",
            "return tuple(inputs), tuple(targets)",
            "sequences come back as tuples that went in as lists",
            "a data set that makes a tuple of every sequence",
            "What should d[0][0] be when inputs[0] is a list of words?",
        ),
        Mistake(
            "targets-only",
            "return inputs, targets",
            "return targets",
            "d[i] lacks the inputs",
            "a data set that returns the targets alone",
            "What does the training loop need beside the targets?",
        ),
    ),
    # Pairs whose outputs are those of another set.
    incompatible=(
        frozenset({"inputs-twice", "targets-twice"}),
        frozenset({"inputs-only", "targets-twice"}),
        frozenset({"inputs-only", "targets-first"}),
        frozenset({"targets-only", "targets-first"}),
        frozenset({"targets-only", "inputs-twice"}),
        frozenset({"inputs-only", "targets-made-anew"}),
        frozenset({"turned-into-tensors", "targets-made-anew"}),
    ),
)
