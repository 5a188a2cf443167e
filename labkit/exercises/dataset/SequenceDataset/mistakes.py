"""Table of data: mistakes of SequenceDataset, edits of its answer. No answer, no cases."""

import numpy as np

from labkit.engine import Mistake

_LENGTH = "return len(self.inputs)"
_BOTH = "inputs = self.inputs[index]\n        targets = self.targets[index]"
_INPUTS = "inputs = self.inputs[index]"
_TARGETS = "targets = self.targets[index]"
_ITEM = "return inputs, targets"

MISTAKES = (
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
        "words-for-pairs",
        "self.inputs = inputs\n        self.targets = targets",
        "self.inputs = [word for sequence in inputs for word in sequence]\n"
        "        self.targets = [word for sequence in targets for word in sequence]",
        "the sequences are joined, and d[i] is a pair of words",
        "a data set that takes every word with its target for an example",
        "What is one example: a word, or a sequence?",
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
        "pairs-pile-up",
        "self.inputs = inputs\n        self.targets = targets",
        "kind = type(self)\n"
        '        kind.inputs = [*getattr(kind, "inputs", []), *inputs]\n'
        '        kind.targets = [*getattr(kind, "targets", []), *targets]',
        "a new data set also holds the pairs of those made before it",
        "a data set whose lists belong to the class and are extended",
        "When a second data set is made, which list do its pairs go into?",
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
    Mistake(
        "counts-by-itself",
        "        inputs = self.inputs[index]\n        targets = self.targets[index]\n",
        '        self.position = (getattr(self, "position", -1) + 1) % len(self.inputs)\n'
        "        inputs = self.inputs[self.position]\n"
        "        targets = self.targets[self.position]\n",
        "d[i] is the pair after the one read last, whatever i is",
        "a data set that counts its calls and never looks at the index",
        "What says which pair is wanted: the index, or how many were read before?",
    ),
    Mistake(
        "cache-of-the-class",
        "    def __getitem__(self, index):\n"
        "        inputs = self.inputs[index]\n"
        "        targets = self.targets[index]\n",
        "    cache = {}\n"
        "\n"
        "    def __getitem__(self, index):\n"
        "        if index not in self.cache:\n"
        "            self.cache[index] = self.inputs[index], self.targets[index]\n"
        "        inputs, targets = self.cache[index]\n",
        "a data set hands out the pairs of one made before it",
        "a data set whose cache belongs to the class, not to the object",
        "When a training and a test set are made, how many caches are there?",
    ),
    Mistake(
        "targets-by-input",
        _TARGETS,
        "targets = dict(zip(map(str, self.inputs), self.targets))[str(inputs)]",
        "pairs with equal inputs all get the targets of the last of them",
        "a data set that keeps its targets in a dict under the inputs",
        "Which says which targets are wanted: the inputs, or the index?",
    ),
    Mistake(
        "targets-of-the-first-equal-input",
        _TARGETS,
        "targets = self.targets[list(map(str, self.inputs)).index(str(inputs))]",
        "pairs with equal inputs all get the targets of the first of them",
        "a data set that looks for the place of its inputs with index()",
        "Which says which targets are wanted: the inputs, or the index?",
    ),
    Mistake(
        "equal-pairs-once",
        "        self.inputs = inputs\n        self.targets = targets\n",
        "        pairs = {(str(x), str(y)): (x, y) for x, y in zip(inputs, targets)}\n"
        "        self.inputs = [x for x, _ in pairs.values()]\n"
        "        self.targets = [y for _, y in pairs.values()]\n",
        "a pair that comes twice is kept once",
        "a data set that keeps its pairs in a dict or a set",
        "When a pair comes five times, how many examples is that?",
    ),
    Mistake(
        "packed-in-an-object-array",
        "        self.inputs = inputs\n        self.targets = targets\n",
        "        self.inputs, self.targets = np.array([inputs, targets], dtype=object)\n",
        "where all sequences are of one length, they come back as arrays",
        "pairs packed into one array of objects, which becomes an array with three axes there",
        "What does np.array make of lists that are all of one length, and what of others?",
    ),
    Mistake(
        "equal-inputs-once",
        "        self.inputs = inputs\n        self.targets = targets\n",
        "        pairs = {str(x): (x, y) for x, y in zip(inputs, targets)}\n"
        "        self.inputs = [x for x, _ in pairs.values()]\n"
        "        self.targets = [y for _, y in pairs.values()]\n",
        "pairs with equal inputs become one",
        "a data set that keeps its pairs in a dict under the inputs",
        "When the same inputs come twice, with other targets, how many examples is that?",
    ),
    Mistake(
        "starts-again-at-the-end",
        "inputs = self.inputs[index]\n        targets = self.targets[index]",
        "place = index % len(self)\n"
        "        inputs, targets = self.inputs[place], self.targets[place]",
        "d[len(d)] is the first pair again, so that a loop over d never ends",
        "a data set whose index goes round in a ring",
        "What does Python's for ask of d, and what tells it that there is no more?",
    ),
    Mistake(
        "next-of-an-iterator",
        "        inputs = self.inputs[index]\n        targets = self.targets[index]\n",
        '        if not hasattr(self, "left"):\n'
        "            self.left = zip(self.inputs, self.targets)\n"
        "        inputs, targets = next(self.left)\n",
        "d[i] is the pair after the one read last, until none is left",
        "a data set that takes the next pair of an iterator, whatever the index",
        "What says which pair is wanted: the index, or how many were read before?",
    ),
    Mistake(
        "next-pair-as-long-as-there-is-one",
        "        inputs = self.inputs[index]\n        targets = self.targets[index]\n",
        "        if index >= len(self):\n"
        "            raise IndexError(index)\n"
        '        self.position = (getattr(self, "position", -1) + 1) % len(self)\n'
        "        inputs = self.inputs[self.position]\n"
        "        targets = self.targets[self.position]\n",
        "d[i] is the pair after the one read last, for every i that there is",
        "a data set that asks of the index only whether it is too large",
        "What says which pair is wanted: the index, or how many were read before?",
    ),
)

# Pairs whose outputs are those of another set.
INCOMPATIBLE = (
    frozenset({"inputs-twice", "targets-twice"}),
    # Of lists that pile up, a data set that is read once is not at its end.
    frozenset({"next-pair-as-long-as-there-is-one", "pairs-pile-up"}),
    frozenset({"inputs-only", "targets-twice"}),
    frozenset({"inputs-only", "targets-first"}),
    frozenset({"targets-only", "targets-first"}),
    frozenset({"targets-only", "inputs-twice"}),
    frozenset({"inputs-only", "targets-made-anew"}),
    frozenset({"turned-into-tensors", "targets-made-anew"}),
    frozenset({"length-of-the-pair", "pairs-pile-up"}),
    frozenset({"cache-of-the-class", "length-of-the-pair"}),
    frozenset({"counts-by-itself", "words-for-pairs"}),
    frozenset({"next-of-an-iterator", "words-for-pairs"}),
    frozenset({"next-of-an-iterator", "pairs-pile-up"}),
    # Both end in the same exception wherever there is a second mistake.
    *(frozenset({"equal-inputs-once", m.name}) for m in MISTAKES if m.name != "equal-inputs-once"),
)

# What the edits use and the answer does not.
SCOPE = {"np": np}
