"""Table of data: mistakes of merge_heads, edits of its answer. No answer, no cases."""

import numpy as np

from labkit.engine import Mistake

_PIECES = "pieces = x.transpose(0, 2, 1, 3)"
_RETURN = "return pieces.reshape(batch_size, num_steps, heads * size)"

MISTAKES = (
    Mistake(
        "reshape-only",
        _PIECES,
        "pieces = x",
        "the vectors mix time steps",
        "one reshape straight to (B, T, D)",
        "A reshape keeps the order in memory: whose pieces does it join here?",
    ),
    Mistake(
        "joined-along-time",
        _RETURN,
        "return x.reshape(batch_size, heads * num_steps, size)",
        "the heads follow each other in time, not along the vector",
        "pieces of shape (B, heads · T, D / heads)",
        "Which axis grows when the pieces are put side by side: T or the size of a vector?",
    ),
    Mistake(
        "entries-dealt-out",
        _PIECES,
        "pieces = x.transpose(0, 2, 3, 1)",
        "the entries of different heads take turns",
        "vectors in which the heads alternate entry by entry",
        "After the first entry of head 0, which number comes next?",
    ),
    Mistake(
        "heads-reversed",
        _PIECES,
        "pieces = x[:, ::-1].transpose(0, 2, 1, 3)",
        "the heads are put together in reverse order",
        "vectors that begin with the last head",
        "With which head does a vector begin?",
    ),
    Mistake(
        "heads-added",
        _RETURN,
        "return pieces.sum(axis=2)",
        "the heads are added up, not put side by side",
        "the sum of the pieces",
        "How many entries has a vector after merging?",
    ),
    Mistake(
        "sum-in-every-place",
        _RETURN,
        "pieces = 0 * pieces + pieces.sum(axis=2, keepdims=True)\n    " + _RETURN,
        "every head's place holds the sum of all heads",
        "vectors that repeat the sum of the pieces",
        "Which numbers of a vector come from head 0 alone?",
    ),
    Mistake(
        "heads-averaged",
        _RETURN,
        "return pieces.mean(axis=2)",
        "the heads are averaged, not put side by side",
        "the mean of the pieces",
        "How many entries has a vector after merging?",
    ),
    Mistake(
        "first-head-only",
        _RETURN,
        "return pieces[:, :, 0]",
        "only the first head is left",
        "the pieces of head 0",
        "Where do the other heads go?",
    ),
    Mistake(
        "not-joined",
        _RETURN,
        "return pieces",
        "the last two axes are not joined",
        "pieces of shape (B, T, heads, D / heads)",
        "How many axes has the result?",
    ),
    Mistake(
        "time-and-entries-exchanged",
        _PIECES,
        "pieces = x.transpose(0, 3, 1, 2)",
        "time and entries are exchanged",
        "a transpose that moves the entries to where time belongs",
        "Which axis of x is time?",
    ),
    Mistake(
        "shape-read-in-another-order",
        "batch_size, heads, num_steps, size = x.shape",
        "batch_size, num_steps, heads, size = x.shape",
        "the heads are taken for the time steps, and these for the heads",
        "a shape that is read as (B, T, heads, D / heads)",
        "In which order do the axes of x come?",
    ),
    Mistake(
        "batch-for-heads",
        "    return pieces.reshape(batch_size, num_steps, heads * size)",
        "    return x.transpose(1, 2, 0, 3).reshape(heads, num_steps, batch_size * size)",
        "the sequences of the batch are put side by side, not the heads",
        "a loop over the first axis of x",
        "Which axis is the first of x, and which one holds the heads?",
    ),
    Mistake(
        "time-before-batch",
        "    pieces = x.transpose(0, 2, 1, 3)\n",
        "    pieces = x.transpose(2, 0, 1, 3)\n",
        "time stands before the batch when the heads are joined",
        "axes in the order T, B, heads, joined from there",
        "In which order do batch and time stand when your reshape reads them?",
    ),
    Mistake(
        "axes-of-one-lost",
        "return pieces.reshape(batch_size, num_steps, heads * size)",
        "return np.concatenate([np.squeeze(x[:, [h]]) for h in range(heads)], axis=-1)",
        "axes of length one disappear",
        "heads that are squeezed before they are put together",
        "Which axes does np.squeeze take away when there is one sequence, or one step?",
    ),
)

INCOMPATIBLE = ()

# What the edits use and the answer does not.
SCOPE = {"np": np}
