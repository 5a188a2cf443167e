"""Table of data: mistakes of split_heads, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake

_PIECES = "pieces = x.reshape(batch_size, num_steps, heads, size // heads)"
_RETURN = "return pieces.transpose(0, 2, 1, 3)"

MISTAKES = (
    Mistake(
        "reshape-only",
        _PIECES + "\n    " + _RETURN,
        "return x.reshape(batch_size, heads, num_steps, size // heads)",
        "the pieces mix time steps",
        "one reshape straight to (B, heads, T, D / heads)",
        "A reshape keeps the order in memory: which numbers of x does head 0 get first?",
    ),
    Mistake(
        "entries-dealt-out",
        _PIECES + "\n    " + _RETURN,
        "pieces = x.reshape(batch_size, num_steps, size // heads, heads)\n"
        "    return pieces.transpose(0, 3, 1, 2)",
        "neighbouring entries go to different heads",
        "heads that get every heads-th entry of a vector",
        "Which entries belong to head 0: the first D / heads, or every second or third one?",
    ),
    Mistake(
        "heads-overlap",
        _PIECES + "\n    " + _RETURN,
        "entries = [[h + i for i in range(size // heads)] for h in range(heads)]\n"
        "    return x[:, :, entries].transpose(0, 2, 1, 3)",
        "a head begins one entry after the one before it",
        "heads that overlap, head h from entry h on",
        "At which entry of a vector does head 1 begin?",
    ),
    Mistake(
        "whole-vector-for-each-head",
        "    pieces = x.reshape(batch_size, num_steps, heads, size // heads)\n",
        "    pieces = x[:, :, None].repeat(heads, axis=2)\n",
        "every head gets the whole vector",
        "heads copies of x, with D entries each",
        "Into how many pieces is a vector of D entries cut, and how long is each?",
    ),
    Mistake(
        "time-before-heads",
        _RETURN,
        "return pieces",
        "time stands before the heads",
        "pieces of shape (B, T, heads, D / heads)",
        "Which two axes still have to change places?",
    ),
    Mistake(
        "axes-turned-round",
        _RETURN,
        "return pieces.transpose(0, 2, 3, 1)",
        "time stands last",
        "pieces of shape (B, heads, D / heads, T)",
        "What should one row of a head be: a time step or an entry?",
    ),
    Mistake(
        "batch-after-heads",
        _RETURN,
        "return pieces.transpose(2, 0, 1, 3)",
        "the heads stand before the batch",
        "pieces of shape (heads, B, T, D / heads)",
        "Which axis comes first in the result?",
    ),
    Mistake(
        "heads-reversed",
        _PIECES,
        _PIECES + "[:, :, ::-1]",
        "the heads come in reverse order",
        "pieces counted from the end of the vector",
        "Which entries belong to head 0?",
    ),
    Mistake(
        "batch-and-heads-mixed",
        _PIECES + "\n    " + _RETURN,
        "return x.transpose(0, 2, 1).reshape(batch_size, heads, num_steps, size // heads)",
        "the pieces mix entries and time steps",
        "a transpose of time and entries before the reshape",
        "After your transpose, what lies next to each other in memory?",
    ),
    Mistake(
        "time-cut",
        _PIECES + "\n    " + _RETURN,
        "pieces = x.reshape(batch_size, size // heads, heads, num_steps)\n"
        "    return pieces.transpose(0, 2, 3, 1)",
        "the cut runs through time, not through the vectors",
        "a reshape that splits another axis than the last",
        "Which axis of x has the size D?",
    ),
    Mistake(
        "heads-for-size",
        "x.reshape(batch_size, num_steps, heads, size // heads)",
        "x.reshape(batch_size, num_steps, size // heads, heads)",
        "heads is taken for the size of a piece",
        "a cut into pieces of so many entries as there should be heads",
        "How many pieces does the docstring want, and how long is each?",
    ),
)

INCOMPATIBLE = ()
