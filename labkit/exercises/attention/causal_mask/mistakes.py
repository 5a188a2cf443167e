"""Table of data: mistakes of causal_mask, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake

_RETURN = "return columns <= rows"

MISTAKES = (
    Mistake(
        "own-place-hidden",
        _RETURN,
        "return columns < rows",
        "a query does not look at its own place",
        "a mask that is True strictly before t",
        "At t = 0, where could a query look if its own place were hidden?",
    ),
    Mistake(
        "looks-ahead",
        _RETURN,
        "return columns >= rows",
        "the future is shown and the past is hidden",
        "a mask that is True from t on",
        "Which is the time of the query: the row or the column?",
    ),
    Mistake(
        "true-hides",
        _RETURN,
        "return columns > rows",
        "True stands where a query must not look",
        "a mask that is True in the future",
        "Does True stand for “hidden” or for “may look”?",
    ),
    Mistake(
        "past-only-hidden",
        _RETURN,
        "return columns == rows",
        "a query may look at nothing but its own place",
        "a mask that is True on the diagonal alone",
        "What would a query learn about the past?",
    ),
    Mistake(
        "all-true",
        _RETURN,
        "return columns <= rows + length",
        "nothing is hidden",
        "a mask of True everywhere",
        "What may the first query look at?",
    ),
    Mistake(
        "one-too-far",
        _RETURN,
        "return columns <= rows + 1",
        "a query may look one step into the future",
        "a mask that is True up to t + 1",
        "Which token is it that the query at t has to predict?",
    ),
    Mistake(
        "two-back-only",
        _RETURN,
        "return (columns <= rows) & (columns >= rows - 1)",
        "a query may look one step back and no further",
        "a mask with the diagonal and one line below it",
        "How far back may a query look?",
    ),
    Mistake(
        "one-longer",
        "steps = np.arange(length)",
        "steps = np.arange(length + 1)",
        "the mask has a row and a column too many",
        "a mask of shape (T + 1, T + 1)",
        "How many queries and how many keys are there?",
    ),
    Mistake(
        "first-row-empty",
        "steps[None, :]",
        "np.where(steps[:, None] > 0, steps[None, :], length)",
        "the first query may look nowhere",
        "a mask whose first row is all False",
        "What may the first query look at?",
    ),
    Mistake(
        "added-to-scores",
        _RETURN,
        "return np.where(columns <= rows, 0.0, -np.inf)",
        "there are numbers to be added to scores, booleans are wanted",
        "a table of 0 and minus infinity",
        "Which two values can an entry of the mask have?",
    ),
    Mistake(
        "first-row-alone",
        _RETURN,
        "return (columns <= rows)[0]",
        "one row comes back, a row for each query is wanted",
        "the first row of the mask",
        "What does return do in the middle of a loop?",
    ),
    Mistake(
        "eight-bits",
        "steps = np.arange(length)",
        "steps = np.arange(length).astype(np.uint8)",
        "after 255 the count begins again at 0",
        "places that are counted in 8 bits",
        "Which is the largest number that your dtype can hold?",
    ),
    Mistake(
        "signed-eight-bits",
        "steps = np.arange(length)",
        "steps = np.arange(length).astype(np.int8)",
        "after 127 the count goes on at -128",
        "a comparison of numbers of eight bits with a sign",
        "What is the largest number that eight bits with a sign hold?",
    ),
    Mistake(
        "own-place-hidden-but-first",
        "columns <= rows",
        "columns < np.maximum(rows, 1)",
        "a query does not look at its own place, but for the first",
        "a mask of what lies before a query, with the first place shown to the first query",
        'The docstring says "up to and including": which column does that add to row t?',
    ),
)

INCOMPATIBLE = (
    # The diagonal is where two places are equal, and eight bits count alike with a sign or without.
    frozenset({"past-only-hidden", "signed-eight-bits"}),
    # The one is the other with its first row left.
    frozenset({"first-row-empty", "own-place-hidden-but-first"}),
)
