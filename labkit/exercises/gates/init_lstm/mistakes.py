"""Table of data: mistakes of init_lstm, edits of its answer. No answer, no cases."""

import numpy as np

from labkit.engine import Mistake

_DRAWN = "drawn = [init_rnn(hidden_size, vocab_size, rng) for _ in range(4)]"
_W_X = "W_x = np.concatenate([block[0] for block in drawn])"
_W_H = "W_h = np.concatenate([block[1] for block in drawn])"
_FORGET = "b[hidden_size : 2 * hidden_size] = forget_bias"

SCOPE = {"np": np}

MISTAKES = (
    Mistake(
        "one-block-four-times",
        _DRAWN,
        "drawn = [init_rnn(hidden_size, vocab_size, rng)] * 4",
        "all four gates start with the same weights",
        "an LSTM with one draw used for every gate",
        "If two gates start alike, what tells them apart?",
    ),
    Mistake(
        "drawn-as-a-whole",
        _W_X + "\n    " + _W_H,
        "W_x = init_rnn(4 * hidden_size, vocab_size, rng)[0]\n"
        "    W_h = init_rnn(4 * hidden_size, hidden_size, rng)[0]",
        "W_x and W_h are orthonormal as a whole, their blocks are not",
        "one draw of a matrix with 4H rows",
        "By what does a block of a quarter of the rows change the length of a state?",
    ),
    Mistake(
        "not-orthogonal",
        _W_X + "\n    " + _W_H,
        "W_x = rng.normal(size=(4 * hidden_size, vocab_size))\n"
        "    W_h = rng.normal(size=(4 * hidden_size, hidden_size))",
        "the weights are random, but not orthonormal",
        "weights drawn entry by entry",
        "What is the product of two rows of one block, and what should it be?",
    ),
    Mistake(
        "small-weights",
        _W_X + "\n    " + _W_H,
        _W_X.replace("= ", "= 0.1 * ", 1) + "\n    " + _W_H.replace("= ", "= 0.1 * ", 1),
        "the blocks are orthogonal, but of another length than 1",
        "orthonormal blocks multiplied by a factor",
        "By what does a block multiply the length of a state, and what should it do to it?",
    ),
    Mistake(
        "global-randomness",
        _DRAWN,
        "rng = np.random.default_rng()\n    " + _DRAWN,
        "the draw comes from somewhere else than rng",
        "weights drawn from a generator of their own",
        "Which object should be asked for every random number?",
    ),
    Mistake(
        "seeded-inside",
        _DRAWN,
        "rng = np.random.default_rng(0)\n    " + _DRAWN,
        "every rng gives the same weights",
        "a function that sets a fixed seed of its own",
        "Who decides on the seed, the function or its caller?",
    ),
    Mistake(
        "forget-bias-left-out",
        "    " + _FORGET + "\n",
        "",
        "the forget gate's bias is zero",
        "biases that are all zero",
        "With a bias of 0 a gate stands half open: what is left of a memory after ten steps?",
    ),
    Mistake(
        "forget-bias-fixed",
        _FORGET,
        "b[hidden_size : 2 * hidden_size] = 1.0",
        "the forget gate's bias is 1 whatever the caller asks",
        "a function that never looks at forget_bias",
        "What changes in your result when the caller passes forget_bias=0?",
    ),
    Mistake(
        "bias-at-the-input-gate",
        _FORGET,
        "b[:hidden_size] = forget_bias",
        "the bias stands in the input gate's rows",
        "a forget bias in the first block",
        "In the order input, forget, candidate, output: which rows are the forget gate's?",
    ),
    Mistake(
        "bias-at-the-candidate",
        _FORGET,
        "b[2 * hidden_size : 3 * hidden_size] = forget_bias",
        "the bias stands in the candidate's rows",
        "a forget bias in the third block",
        "In the order input, forget, candidate, output: which rows are the forget gate's?",
    ),
    Mistake(
        "bias-at-the-output-gate",
        _FORGET,
        "b[3 * hidden_size :] = forget_bias",
        "the bias stands in the output gate's rows",
        "a forget bias in the last block",
        "In the order input, forget, candidate, output: which rows are the forget gate's?",
    ),
    Mistake(
        "bias-everywhere",
        _FORGET,
        "b[:] = forget_bias",
        "all gates get the forget gate's bias",
        "a forget bias in every row of b",
        "Which rows of b should be zero?",
    ),
    Mistake(
        "bias-in-one-row",
        _FORGET,
        "b[hidden_size] = forget_bias",
        "only the first unit's forget gate gets its bias",
        "a forget bias in row H alone",
        "How many rows does the forget gate have?",
    ),
    Mistake(
        "bias-flat",
        "b = np.zeros((4 * hidden_size, 1))",
        "b = np.zeros(4 * hidden_size)",
        "b is flat, not a column",
        "a bias of shape (4H,)",
        "What does a column (4H, 1) plus a flat array (4H,) give?",
    ),
    Mistake(
        "output-bias-forgets-too",
        "b_out = np.zeros((vocab_size, 1))",
        "b_out = np.full((vocab_size, 1), forget_bias)",
        "the output bias is filled with forget_bias",
        "a b_out that is not zero",
        "To which gate does the forget bias belong?",
    ),
    Mistake(
        "output-weights-not-drawn",
        "W = drawn[0][2]",
        "W = np.zeros((vocab_size, hidden_size))",
        "W is zero",
        "output weights that were never drawn",
        "What does the network predict at first if W is zero, and what flows back through it?",
    ),
    Mistake(
        "output-weights-transposed",
        "W = drawn[0][2]",
        "W = drawn[0][2].T",
        "W has the shape (H, C)",
        "output weights with rows and columns exchanged",
        "W turns a state of H entries into C scores: how many rows has it?",
    ),
)

INCOMPATIBLE = ()
