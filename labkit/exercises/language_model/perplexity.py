"""Exercise 8.5: perplexity, how many characters the model hesitates between."""

import numpy as np

from labkit.engine import Case, Exercise, Mistake, Number


def perplexity(losses, counts):
    """The exponential of the mean loss per token, over all batches together.

    Arguments:
        losses: the loss of each batch, summed over its tokens, in nats; a list or array.
        counts: how many tokens each batch has; a list or array of as many ints.

    Returns:
        float, 1 or more: the inverse of the geometric mean of the probabilities that the
        tokens were given.
    """
    total = np.sum(losses)
    num_tokens = np.sum(counts)
    mean = total / num_tokens
    return np.exp(mean)


def cases(rng):
    """Batches of one size, then of several; certainty, and a guess among all."""

    def draw(*counts, low=0.3, high=2.5):
        return [float(n * rng.uniform(low, high)) for n in counts], list(counts)

    losses, counts = draw(6, 31, 15)
    guessed = [3, 14, 8]
    return [
        Case("a single batch", *draw(12)),
        Case("two batches of one size", *draw(10, 10)),
        Case("batches of different sizes", *draw(4, 28, 11)),
        Case("a large batch and a small one", *draw(600, 20, low=1.3, high=2.0)),
        Case("arrays for lists", np.array(losses), np.array(counts)),
        Case("losses that happen to be whole numbers", [7, 22, 5], [9, 13, 8]),
        Case("tokens that were guessed among 27", [n * np.log(27.0) for n in guessed], guessed),
        Case("tokens that were certain", [0.0, 0.0], [5, 7]),
        Case("losses of 10 nats a token", *draw(3, 5, low=9.5, high=10.5)),
    ]


_MEAN = "mean = total / num_tokens"

MISTAKES = (
    Mistake(
        "mean-of-perplexities",
        "return np.exp(mean)",
        "return np.mean(np.exp(np.divide(losses, counts)))",
        "the perplexities of the batches are averaged",
        "a mean of exponentials, one for each batch",
        "Which comes first, the mean or the exponential?",
    ),
    Mistake(
        "weighted-mean-of-perplexities",
        "return np.exp(mean)",
        "return np.average(np.exp(np.divide(losses, counts)), weights=counts)",
        "the perplexities of the batches are averaged, by size",
        "a weighted mean of exponentials, one for each batch",
        "Which comes first, the mean or the exponential?",
    ),
    Mistake(
        "mean-of-means",
        _MEAN,
        "mean = np.mean(np.divide(losses, counts))",
        "small batches count as much as large ones",
        "the exponential of a mean over batches of means over tokens",
        "How much does one token of a small batch weigh in your mean, and one of a large?",
    ),
    Mistake(
        "mean-per-batch",
        "num_tokens = np.sum(counts)",
        "num_tokens = len(losses)",
        "the loss is divided by the number of batches",
        "the exponential of the mean loss of a batch",
        "Mean over what: how many predictions were made in all?",
    ),
    Mistake(
        "not-divided",
        _MEAN,
        "mean = total",
        "the loss is never divided by the number of tokens",
        "the exponential of the sum",
        "Should a text of twice the length have the square of the perplexity?",
    ),
    Mistake(
        "no-exponential",
        "return np.exp(mean)",
        "return mean",
        "this is the mean loss, in nats",
        "the mean that perplexity is the exponential of",
        "A model that guesses among 27 characters: which number should come out?",
    ),
    Mistake(
        "power-of-two",
        "return np.exp(mean)",
        "return 2.0**mean",
        "2 is raised to a power that is in nats",
        "two to the power of a mean in nats",
        "In which unit are the losses, and to which base does it belong?",
    ),
    Mistake(
        "bits-exponentiated",
        "return np.exp(mean)",
        "return np.exp(mean / np.log(2))",
        "e is raised to a power that is in bits",
        "e to the power of a mean in bits",
        "Which base undoes a logarithm to base 2, and which one undoes ln?",
    ),
    Mistake(
        "sign-reversed",
        "return np.exp(mean)",
        "return np.exp(-mean)",
        "this is a probability, the inverse of the perplexity",
        "the geometric mean of the probabilities",
        "Can a perplexity be below 1?",
    ),
    Mistake(
        "ratio-inverted",
        _MEAN,
        "mean = num_tokens / total if total else 0.0",
        "the number of tokens is divided by the loss",
        "the exponential of tokens a nat",
        "In which unit is the number that you raise e to?",
    ),
    Mistake(
        "last-batch-only",
        "    total = np.sum(losses)\n    num_tokens = np.sum(counts)\n",
        "    total = losses[-1]\n    num_tokens = counts[-1]\n",
        "only the last batch counts",
        "the perplexity of the last batch alone",
        "What has become of the losses of the other batches?",
    ),
    Mistake(
        "rounded-down",
        _MEAN,
        "mean = total // num_tokens",
        "the mean is rounded down",
        "the exponential of a mean without its decimals",
        "What is 7 // 2?",
    ),
    Mistake(
        "less-one",
        "return np.exp(mean)",
        "return np.expm1(mean)",
        "every value is too small by 1",
        "the exponential less 1",
        "What is the perplexity of a model that is always right and certain?",
    ),
    Mistake(
        "losses-taken-for-means",
        "total = np.sum(losses)",
        "total = np.dot(losses, counts)",
        "each loss is multiplied by its number of tokens",
        "a mean of losses that are taken for means",
        "Is the loss of a batch a sum over its tokens, or a mean?",
    ),
    Mistake(
        "exponential-before-the-root",
        "return np.exp(mean)",
        "return np.exp(total) ** (1 / num_tokens)",
        "a long text gives inf",
        "a root of the exponential of the sum, which overflows",
        "How large is the exponential of 2,000 nats?",
    ),
    Mistake(
        "rounded",
        "return np.exp(mean)",
        "return np.round(np.exp(mean), 2)",
        "the result is rounded",
        "the perplexity with two decimals",
        "Who should round, the function or whoever prints its result?",
    ),
    Mistake(
        "list-returned",
        "return np.exp(mean)",
        "return np.exp(np.divide(losses, counts))",
        "there is one number for each batch",
        "the perplexity of each batch by itself",
        "How many numbers should come out?",
    ),
)

EXERCISE = Exercise(
    answer=perplexity,
    cases=cases,
    returns=Number("perplexity", rtol=1e-7),
    number="8.5",
    minutes=8,
    difficulty=1,
    points=2,
    hints=(
        "Put the tokens of all batches into one heap. What did a token cost on average, in nats? "
        "The perplexity is e to that power.",
        "The batches differ in size. What do you have to add up, and what do you have to divide "
        "by, so that every token weighs the same? Does the exponential come before the mean or "
        "after?",
        "all nats ← sum of the losses\n\nall tokens ← sum of the counts\n\ne to the power of "
        "nats a token",
    ),
    mistakes=MISTAKES,
)
