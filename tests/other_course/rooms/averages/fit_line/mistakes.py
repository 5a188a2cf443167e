"""Table of data: mistakes of fit_line, edits of its answer. No answer, no cases."""

from labkit.engine import Mistake

MISTAKES = (
    Mistake(
        "through-the-origin",
        "dx, dy = x - mean(x), y - mean(y)",
        "dx, dy = x, y",
        "the slope is that of a line through the origin",
        "a slope for which no mean was taken away",
        "Which point does the line of least squares always go through?",
    ),
    Mistake(
        "squares-of-y",
        "np.sum(dx * dx)",
        "np.sum(dy * dy)",
        "the slope says how far x moves with y",
        "a slope divided by the squares of y",
        "For a step along which axis does the slope say how far the line rises?",
    ),
    Mistake(
        "intercept-is-mean",
        "mean(y) - slope * mean(x)",
        "mean(y)",
        "the intercept is the height above the mean of x, not above 0",
        "an intercept that forgets how far the mean of x is from 0",
        "How high is your line at x = 0?",
    ),
)
