"""Table of data: mistakes of init_rnn, edits of its answer. No answer, no cases."""

import copy
from functools import lru_cache

from labkit.engine import Mistake

_HELPER = "    def semi_orthogonal(rows, cols):\n"
_SIGNS = "q = q * np.sign(np.diag(r))"
_WEIGHTS = """\
    U = semi_orthogonal(hidden_size, vocab_size)
    V = semi_orthogonal(hidden_size, hidden_size)
    W = semi_orthogonal(vocab_size, hidden_size)
"""

MISTAKES = (
    Mistake(
        "not-orthogonal",
        _SIGNS,
        "q = tall",
        "the weights are random, but not orthonormal",
        "weights whose rows and columns have any length and angle, as numbers drawn one by "
        "one have",
        "What is the product of a row of your V with another row, and what should it be?",
    ),
    Mistake(
        "scaled",
        _SIGNS,
        "q = 0.1 * q",
        "the weights are orthogonal, but of another length than 1",
        "orthonormal weights multiplied by a factor",
        "By what does V multiply the length of a state, and what should it do to it?",
    ),
    Mistake(
        "global-randomness",
        "tall = rng.normal(",
        "tall = np.random.normal(",
        "the draw comes from somewhere else than rng",
        "weights drawn from np.random, or from a generator of their own",
        "Which object should be asked for every random number?",
    ),
    Mistake(
        "seeded-inside",
        _HELPER,
        "    rng = np.random.default_rng(0)\n\n" + _HELPER,
        "every rng gives the same weights",
        "a function whose weights depend on the sizes alone, as with a fixed seed of its own",
        "Who decides on the seed, the function or its caller?",
    ),
    Mistake(
        "seeded-for-each-weight",
        "        tall = rng.normal(",
        "        rng = np.random.default_rng(0)\n        tall = rng.normal(",
        "every weight starts again from the same fixed seed",
        "a helper that makes a generator with a fixed seed whenever it is called",
        "How often is your generator made, and how often should it be?",
    ),
    Mistake(
        "wide-matrix-factorised",
        "size=(max(rows, cols), min(rows, cols))",
        "size=(rows, cols)",
        "a wide weight comes out square",
        "a QR of wide matrices as they are",
        "What shape has the Q of a matrix with more columns than rows, and what could you "
        "factorise in its place?",
    ),
    Mistake(
        "not-turned-back",
        "return q if rows >= cols else q.T",
        "return q",
        "a wide weight comes out tall",
        "a tall Q for every weight, wide ones too",
        "Which of the three weights has more columns than rows, and what has your Q?",
    ),
    Mistake(
        "reshaped-for-transposed",
        "return q if rows >= cols else q.T",
        "return q.reshape(rows, cols)",
        "a reshape mixes rows and columns",
        "a tall Q that was reshaped to be wide",
        "Write the numbers 1 to 6 into a (3, 2) array: what do reshape(2, 3) and .T make of it?",
    ),
    Mistake(
        "input-weights-transposed",
        "U = semi_orthogonal(hidden_size, vocab_size)",
        "U = semi_orthogonal(vocab_size, hidden_size)",
        "U has its axes exchanged",
        "parameters with U of shape (C, H)",
        "U maps a column (C, 1) to a column (H, 1): what shape must it have?",
    ),
    Mistake(
        "output-weights-transposed",
        "W = semi_orthogonal(vocab_size, hidden_size)",
        "W = semi_orthogonal(hidden_size, vocab_size)",
        "W has its axes exchanged",
        "parameters with W of shape (H, C)",
        "W maps a column (H, 1) to a column (C, 1): what shape must it have?",
    ),
    Mistake(
        "sizes-exchanged",
        _HELPER,
        "    hidden_size, vocab_size = vocab_size, hidden_size\n\n" + _HELPER,
        "hidden_size and vocab_size have changed places",
        "the parameters of a network with the two sizes exchanged",
        "Which of the two sizes comes first in the stub?",
    ),
    Mistake(
        "one-matrix-twice",
        "W = semi_orthogonal(vocab_size, hidden_size)",
        "W = U.T",
        "W is U transposed, not a draw of its own",
        "parameters in which one matrix serves as U and as W",
        "How many matrices are drawn in your function, and how many weights are there?",
    ),
    Mistake(
        "recurrent-weights-not-orthogonal",
        "V = semi_orthogonal(hidden_size, hidden_size)",
        "V = rng.normal(size=(hidden_size, hidden_size))",
        "V is not orthogonal",
        "parameters whose V has any lengths and angles",
        "What do you get for V @ V.T, and what should it be?",
    ),
    Mistake(
        "input-weights-not-orthogonal",
        "U = semi_orthogonal(hidden_size, vocab_size)",
        "U = rng.normal(size=(hidden_size, vocab_size))",
        "U is not semi-orthogonal",
        "parameters whose U has any lengths and angles",
        "Take the smaller of U @ U.T and U.T @ U: what should it be, and what is it?",
    ),
    Mistake(
        "output-weights-not-orthogonal",
        "W = semi_orthogonal(vocab_size, hidden_size)",
        "W = rng.normal(size=(vocab_size, hidden_size))",
        "W is not semi-orthogonal",
        "parameters whose W has any lengths and angles",
        "Take the smaller of W @ W.T and W.T @ W: what should it be, and what is it?",
    ),
    Mistake(
        "recurrent-weights-scaled",
        "V = semi_orthogonal(hidden_size, hidden_size)",
        "V = 0.1 * semi_orthogonal(hidden_size, hidden_size)",
        "V is orthogonal but of another length than 1",
        "parameters whose V is multiplied by a factor",
        "How long is a row of V, and how long should it be?",
    ),
    Mistake(
        "identities",
        "q = q * np.sign(np.diag(r))",
        "q = np.eye(*tall.shape)",
        "every weight is an identity, whatever the rng",
        "parameters in which nothing is random",
        "What do two networks from two seeds have in common here?",
    ),
    Mistake(
        "half-the-digits",
        "q = q * np.sign(np.diag(r))",
        "q = (q * np.sign(np.diag(r))).astype(np.float32)",
        "the weights keep half their digits",
        "parameters in float32",
        "To how many digits are your rows orthonormal, and which dtype does this course use?",
    ),
    Mistake(
        "identity",
        "V = semi_orthogonal(hidden_size, hidden_size)",
        "V = np.eye(hidden_size)",
        "V is the same for every rng",
        "parameters whose V is the identity",
        "The identity is orthogonal; is it drawn?",
    ),
    Mistake(
        "only-v-orthogonal",
        _WEIGHTS,
        "    U = rng.normal(size=(hidden_size, vocab_size))\n"
        "    V = semi_orthogonal(hidden_size, hidden_size)\n"
        "    W = rng.normal(size=(vocab_size, hidden_size))\n",
        "V is orthogonal, U and W are not",
        "parameters in which only the square weight is orthonormal",
        "What can be orthonormal in a matrix that is not square, its rows or its columns?",
    ),
    Mistake(
        "zero-weights",
        _WEIGHTS,
        "    U = np.zeros((hidden_size, vocab_size))\n"
        "    V = np.zeros((hidden_size, hidden_size))\n"
        "    W = np.zeros((vocab_size, hidden_size))\n",
        "every weight is zero",
        "parameters that are all zero",
        "If all units start with the same weights, what could ever make them differ?",
    ),
    Mistake(
        "random-biases",
        "np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))",
        "rng.normal(size=(hidden_size, 1)), rng.normal(size=(vocab_size, 1))",
        "the biases are not zero",
        "parameters with biases that are not zero",
        "Which two of the five parameters need no randomness?",
    ),
    Mistake(
        "hidden-bias-not-zero",
        "np.zeros((hidden_size, 1))",
        "np.ones((hidden_size, 1))",
        "b_hidden is not zero",
        "parameters whose b_hidden starts at 1 or anything but 0",
        "With which biases does the docstring want the network to start?",
    ),
    Mistake(
        "output-bias-not-zero",
        "np.zeros((vocab_size, 1))",
        "np.ones((vocab_size, 1))",
        "b_out is not zero",
        "parameters whose b_out starts at 1 or anything but 0",
        "With which biases does the docstring want the network to start?",
    ),
    Mistake(
        "output-bias-left-out",
        "b_hidden, b_out\n",
        "b_hidden\n",
        "four parameters come back, b_out is missing",
        "parameters without b_out",
        "How many parameters has the network, and which does your return leave out?",
    ),
    Mistake(
        "biases-first",
        "return U, V, W, b_hidden, b_out",
        "return b_hidden, b_out, U, V, W",
        "the biases come first, the weights after them",
        "the right five arrays, biases first",
        "In which order does the docstring name what is returned?",
    ),
    Mistake(
        "flat-biases",
        "np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))",
        "np.zeros(hidden_size), np.zeros(vocab_size)",
        "the biases are flat, columns are wanted",
        "biases of shapes (H,) and (C,)",
        "What shape does NumPy give to a column (H, 1) plus a flat array (H,)?",
    ),
    Mistake(
        "biases-exchanged",
        "b_hidden, b_out\n",
        "b_out, b_hidden\n",
        "the two biases have changed places",
        "parameters that end in b_out, b_hidden",
        "In which order does the docstring name the five?",
    ),
    Mistake(
        "output-before-recurrent",
        "return U, V, W,",
        "return U, W, V,",
        "V and W have changed places",
        "parameters in the order U, W, V, b_hidden, b_out",
        "In which order does the docstring name the five?",
    ),
    Mistake(
        "generator-copied",
        _HELPER,
        "    rng = copy.deepcopy(rng)\n\n" + _HELPER,
        "rng does not move on: the next network drawn from it is the same",
        "a function that leaves rng as it was, as one that draws from a copy does",
        "After your call, has the rng of the caller moved on?",
    ),
    Mistake(
        "one-draw-for-each-shape",
        _HELPER,
        "    @lru_cache\n" + _HELPER,
        "weights of one shape are one and the same draw",
        "a helper whose results are kept by shape",
        "Where H equals C, how many matrices are drawn?",
    ),
    Mistake(
        "recurrent-weights-cut-out",
        "V = semi_orthogonal(hidden_size, hidden_size)",
        "larger = max(hidden_size, vocab_size)\n"
        "    V = semi_orthogonal(larger, larger)[:hidden_size, :hidden_size]",
        "V is a piece of a larger matrix, whose rows and columns are too short",
        "parameters whose V is cut out of a square of the larger size",
        "What is the length of a row when some of its entries are cut off?",
    ),
    Mistake(
        "unit-rows",
        _SIGNS,
        "q = tall / np.linalg.norm(tall, axis=int(rows >= cols), keepdims=True)",
        "every row has length 1, but the rows are not all at right angles",
        "weights whose rows have length 1 even where there are more rows than columns",
        "Which of the two words in orthonormal is about angles?",
    ),
    Mistake(
        "unit-columns",
        _SIGNS,
        "q = tall / np.linalg.norm(tall, axis=int(rows < cols), keepdims=True)",
        "every column has length 1, but the columns are not all at right angles",
        "weights whose columns have length 1 even where there are more columns than rows",
        "Which of the two words in orthonormal is about angles?",
    ),
    Mistake(
        "output-weights-from-global-state",
        "W = semi_orthogonal(vocab_size, hidden_size)",
        "rng = np.random.default_rng(np.random.randint(2**31))\n"
        "    W = semi_orthogonal(vocab_size, hidden_size)",
        "the draw of W comes from somewhere else than rng",
        "parameters whose W is drawn from NumPy's global state",
        "Which object should be asked for every random number, those of W included?",
    ),
    Mistake(
        "unit-vectors",
        _SIGNS,
        "q = tall / np.linalg.norm(tall, axis=0)",
        "rows or columns have length 1, but are not all at right angles",
        "weights whose rows or columns, whichever are fewer, have length 1 without being "
        "orthogonal",
        "Take the third of your vectors: at right angles to which of the others is it?",
    ),
    Mistake(
        "each-column-scaled",
        "np.sign(np.diag(r))",
        "np.diag(r)",
        "rows or columns are at right angles, but each is of a length of its own",
        "orthogonal vectors that were never divided by their lengths, or multiplied one by one",
        "How long is each of your vectors, and how long should it be?",
    ),
    Mistake(
        "generator-copied-for-each-weight",
        "        tall = rng.normal(",
        "        tall = copy.deepcopy(rng).normal(",
        "every weight is drawn anew from where rng stood, which does not move on",
        "a helper that copies the generator whenever it is called",
        "After the first weight, has rng moved on, and what will the second be?",
    ),
    Mistake(
        "divided-as-a-whole",
        _SIGNS,
        "q = tall / np.linalg.norm(tall)",
        "only weights of a single row or column are orthonormal",
        "weights made in a way that fits a single vector alone, as a division by the norm of the "
        "whole matrix does",
        "In a weight of two columns, how long is each of them, and what is their product?",
    ),
    Mistake(
        "one-draw-for-all",
        _HELPER + "        tall = rng.normal(size=(max(rows, cols), min(rows, cols)))\n",
        "    larger = max(hidden_size, vocab_size)\n"
        "    noise = rng.normal(size=(larger, larger))\n\n"
        + _HELPER
        + "        tall = noise[: max(rows, cols), : min(rows, cols)]\n",
        "the weights repeat each other, they are no draws of their own",
        "weights that are made from pieces of one and the same random matrix",
        "How many matrices are drawn in your function, and how many weights are there?",
    ),
)

INCOMPATIBLE = (
    frozenset({"biases-first", "seeded-for-each-weight"}),
    frozenset({"biases-first", "input-weights-not-orthogonal"}),
    frozenset({"biases-first", "identities"}),
    frozenset({"biases-first", "only-v-orthogonal"}),
    frozenset({"recurrent-weights-scaled", "half-the-digits"}),
    frozenset({"identities", "not-turned-back"}),
    frozenset({"identities", "only-v-orthogonal"}),
    frozenset({"input-weights-not-orthogonal", "output-weights-not-orthogonal"}),
    frozenset({"hidden-bias-not-zero", "output-bias-not-zero"}),
    frozenset({"global-randomness", "seeded-inside"}),
    frozenset({"wide-matrix-factorised", "not-turned-back"}),
    *(
        frozenset({name, "not-turned-back"})
        for name in ("not-orthogonal", "unit-vectors", "unit-columns", "divided-as-a-whole")
    ),
    frozenset({"only-v-orthogonal", "seeded-for-each-weight"}),
    *(
        frozenset({"generator-copied-for-each-weight", name})
        for name in (
            "seeded-inside",
            "input-weights-not-orthogonal",
            "output-weights-not-orthogonal",
            "biases-first",
        )
    ),
    *(
        frozenset({"recurrent-weights-scaled", name})
        for name in ("unit-rows", "unit-vectors", "unit-columns", "divided-as-a-whole")
    ),
    frozenset({"only-v-orthogonal", "unit-vectors"}),
    frozenset({"only-v-orthogonal", "unit-columns"}),
    frozenset({"only-v-orthogonal", "each-column-scaled"}),
)

# What the edits use and the answer does not.
SCOPE = {"copy": copy, "lru_cache": lru_cache}
