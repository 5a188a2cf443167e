"""The face of RNN: numbers and hints. No answer, no cases, no mistakes.

The whole network as a module.
"""

from labkit.engine import Face

FACE = Face(
    number="6.1",
    minutes=12,
    difficulty=2,
    points=4,
    hints=(
        "The module holds two layers: `self.rnn`, which turns a sequence of vectors into a "
        "sequence of hidden states, and `self.linear`, which turns each hidden state into C "
        "scores. `forward` gets integers, so it first has to make vectors of them. It returns "
        "the scores as they are, and the hidden state that `nn.RNN` hands back.",
        "`nn.RNN` returns two things: which of them has one entry for each time step, and which "
        "one is the state after the last step? Which axis does `nn.RNN` take for time unless it "
        "is told otherwise? What dtype does `F.one_hot` return, and what dtype do the weights "
        "have?",
        "when built: initialise the parent class, then make the two layers\n\n"
        "forward: tokens → one-hot vectors of width C, in the dtype of the weights\n\n"
        "→ recurrent layer, which also gets the hidden state → all states, last state\n\n"
        "→ linear layer on all states → logits; return them and the last state",
    ),
)
