"""The face of TorchTagger: numbers and hints. No answer, no cases, no mistakes.

The same tagger as a torch module.
"""

from labkit.engine import Face

FACE = Face(
    number="10.8",
    minutes=14,
    difficulty=2,
    points=5,
    hints=(
        "`__init__` stores six parameters with the values of the arrays. `log_forward` is your "
        "NumPy code once more, with torch's functions: rows of `E`, a loop over the words with a "
        "sigmoid, scores, and their log-softmax. No backward pass: autograd derives it.",
        "What makes an array a parameter that the module knows of, and which of `torch.tensor` and "
        "`torch.from_numpy` makes a copy? `nn.RNN` offers tanh and relu only, so who writes the "
        "loop? Writing into rows of one tensor is a trap for autograd: how can a list of states "
        "become one tensor?",
        "when built: parent class; six parameters, copies of the arrays, each under a name of its "
        "own\n\nrows of E for all words; zeros for the first state, in the dtype of the weights\n\n"
        "for each word: input weights times its row, recurrent weights times the state, bias; "
        "sigmoid; keep\n\nall states together → scores → log-softmax over the tags",
    ),
)
