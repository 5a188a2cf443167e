"""The face of RNNNumpy: numbers and hints. No answer, no cases, no mistakes.

The network of Part I as a class that reads word indices.
"""

from labkit.engine import Face

FACE = Face(
    number="9.3",
    minutes=12,
    difficulty=2,
    points=4,
    hints=(
        "`forward_propagation` is `forward_pass` of lab 03 for a sentence of indices: it starts "
        "from a zero state, and nothing is multiplied by a one-hot vector. The other two methods "
        "call it: `predict` reads off the likeliest words, `calculate_loss` averages -ln p of the "
        "targets over all words of all sentences.",
        "Which column of `U` is left when it is multiplied by the one-hot vector of index i, and "
        "how do you take it directly? Biases are columns `(H, 1)`, states of a sentence are rows: "
        "what has to be done to a bias before they are added? A long sentence and a short one: "
        "by what should their summed losses be divided, together?",
        "forward: states ← zeros, one row more than there are words\n\nfor each word: its column "
        "of U, V times the state before, the bias; tanh; into the next row\n\nall rows but the "
        "first, times W on the proper side, plus the other bias; softmax over the vocabulary"
        "\n\npredict: for each row of outputs, the place of its largest entry\n\nloss: over all "
        "sentences, add up -ln p at the targets and count the words; divide once, at the end",
    ),
)
